const e=265
const t=[265]
const o={7265:((e,t,o)=>{o.d(t,{bloomreachChecks:()=>bloomreachChecks})
var d=o(7355)
var h=o(5380)
var l=o(4009)
var k=o(2675)
var y=o(5563)
const b=["success","ok","code","status","statuscode","state","result","message","description"]
function bloomreachChecks({target:e,importId:t},o,n){const r="the permission to trigger imports"
if("workspace"===e.kind)return{probes:[],untried:["the API key",r,"the import"]}
const{projectToken:s,apiManaged:i}=e
const a={name:"API key and project",plan:(0,d.Ay)((0,d.CY)(o,["track","v2","projects",s,"system","time"]),n),intervalMs:0,read:readSystemTime}
if(!i)return{probes:[a],untried:[r,"the import"]}
const c={name:"Import",plan:(0,d.Ay)((0,d.CY)(o,["imports","v1",s,t]),n),intervalMs:0,read:e=>readManagedImport(e,t)}
return{probes:[a,c],untried:[r]}}function readSystemTime(e){if(200===e.status){const t=(0,k.L7)("Bloomreach",e,"no time")
return"object"!==t.kind?t:"number"!=typeof t.object.time?{kind:"unreadable",why:"no time"}:{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}void 0}function readManagedImport(e,t){if(403===e.status&&!(0,y.AA)(e.body)){const o="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:o}}if(200===e.status){const n="no readable import"
const r=(0,k.L7)("Bloomreach",e,n)
if("object"!==r.kind)return r
const{data:s,...i}=r.object
const a={...i,...(0,y.u4)(s)&&s}
if(Object.keys(a).every(e=>b.includes((0,k.y7)(e))))return{kind:"unreadable",why:n}
const c=[i.id,a.id,a.import_id].find(e=>!isEqualId(e,t))
if(void 0!==c){const u="string"==typeof c||"number"==typeof c?"import "+(0,h.u)((0,l.UJ)(String(c))):"another import"
const p=`Bloomreach answered with ${u}, not with the one in \`import_id\`.`
return{kind:"wrong",reason:"unexpected_response",detail:p}}const d="string"==typeof a.name?` "${(0,h.u)((0,l.UJ)(a.name))}"`:""
const m=!1===a.active?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${d}.`+m}}void 0}function isEqualId(e,t){return void 0===e||String(e).toLowerCase()===t.toLowerCase()}})}
export{e as id,t as ids,o as modules}
