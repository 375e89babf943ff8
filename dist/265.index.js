const e=265
const t=[265]
const o={7265:((e,t,o)=>{o.d(t,{bloomreachChecks:()=>bloomreachChecks})
var a=o(7355)
var h=o(2198)
var l=o(4009)
var k=o(4121)
var y=o(2675)
var b=o(5563)
const f=["success","ok","code","status","statuscode","state","result","message","description"]
function bloomreachChecks({target:e,importId:t,baseUrl:o,header:r}){const n="the permission to trigger imports"
if("workspace"===e.kind)return{probes:[],untried:["the API key",n,"the import"]}
const s={name:"API key and project",plan:(0,a.Ay)((0,a.CY)(o,["track","v2","projects",e.id,"system","time"]),r),intervalMs:0,read:readSystemTime}
if(!e.apiManaged)return{probes:[s],untried:[n,"the import"]}
const i={name:"Import",plan:(0,a.Ay)((0,a.CY)(o,["imports","v1",e.id,t]),r),intervalMs:0,read:e=>readManagedImport(e,t)}
return{probes:[s,i],untried:[n]}}function readSystemTime(e){const t=(0,y.L7)("Bloomreach",e,"no time")
return"object"!==t?.kind?t:"number"!=typeof t.object.time?{kind:"unreadable",why:"no time"}:{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}function readManagedImport(e,t){if(403===e.status&&!(0,b.AA)(e.body)){const m="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:m}}const o="no readable import"
const r=(0,y.L7)("Bloomreach",e,o)
if("object"!==r?.kind)return r
const{data:n,...s}=r.object
const i={...s,...(0,b.u4)(n)&&n}
if(Object.keys(i).every(e=>f.includes((0,k.MH)(e))))return{kind:"unreadable",why:o}
const a=[s.id,i.id,i.import_id].find(e=>!isEqualId(e,t))
if(void 0!==a){const p="string"==typeof a||"number"==typeof a?"import "+(0,h.ue)((0,l.UJ)(String(a))):"another import"
const u=`Bloomreach answered with ${p}, not with the one in \`import_id\`.`
return{kind:"wrong",reason:"unexpected_response",detail:u}}const d="string"==typeof i.name?` "${(0,h.ue)((0,l.UJ)(i.name))}"`:""
const c=!1===i.active?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${d}.`+c}}function isEqualId(e,t){return void 0===e||String(e).toLowerCase()===t.toLowerCase()}})}
export{e as id,t as ids,o as modules}
