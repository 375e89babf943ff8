const e=265
const t=[265]
const o={7265:((e,t,o)=>{o.d(t,{bloomreachChecks:()=>bloomreachChecks})
var a=o(7355)
var h=o(2198)
var l=o(4009)
var y=o(2675)
var k=o(5563)
const b=["success","ok","code","status","statuscode","state","result","message","description"]
function bloomreachChecks({target:e,importId:t,baseUrl:o,header:r}){const n="the permission to trigger imports"
if("workspace"===e.kind)return{probes:[],untried:["the API key",n,"the import"]}
const s={name:"API key and project",plan:(0,a.Ay)((0,a.CY)(o,["track","v2","projects",e.id,"system","time"]),r),intervalMs:0,read:readSystemTime}
if(!e.apiManaged)return{probes:[s],untried:[n,"the import"]}
const i={name:"Import",plan:(0,a.Ay)((0,a.CY)(o,["imports","v1",e.id,t]),r),intervalMs:0,read:e=>readManagedImport(e,t)}
return{probes:[s,i],untried:[n]}}function readSystemTime(e){if(200===e.status){const t=(0,y.L7)("Bloomreach",e,"no time")
return"object"!==t.kind?t:"number"!=typeof t.object.time?{kind:"unreadable",why:"no time"}:{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}void 0}function readManagedImport(e,t){if(403===e.status&&!(0,k.AA)(e.body)){const o="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:o}}if(200===e.status){const r="no readable import"
const n=(0,y.L7)("Bloomreach",e,r)
if("object"!==n.kind)return n
const{data:s,...i}=n.object
const a={...i,...(0,k.u4)(s)&&s}
if(Object.keys(a).every(e=>b.includes((0,y.y7)(e))))return{kind:"unreadable",why:r}
const d=[i.id,a.id,a.import_id].find(e=>!isEqualId(e,t))
if(void 0!==d){const u="string"==typeof d||"number"==typeof d?"import "+(0,h.ue)((0,l.UJ)(String(d))):"another import"
const p=`Bloomreach answered with ${u}, not with the one in \`import_id\`.`
return{kind:"wrong",reason:"unexpected_response",detail:p}}const c="string"==typeof a.name?` "${(0,h.ue)((0,l.UJ)(a.name))}"`:""
const m=!1===a.active?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${c}.`+m}}void 0}function isEqualId(e,t){return void 0===e||String(e).toLowerCase()===t.toLowerCase()}})}
export{e as id,t as ids,o as modules}
