const e=820
const t=[820]
const r={4820:((e,t,r)=>{r.r(t)
r.d(t,{openResume:()=>openResume})
var s=r(3024)
var c=r(6760)
var u=r(9898)
var m=r(6446)
var d=r(2773)
var h=r(5563)
var f=r(8672)
var a=r(3306)
var l=r(3112)
const o=50
const v=12e4
const p=600
const y="must hold the output `results` of an earlier attempt of this step"
function openResume(e,t,r){const s=(0,u.M)(e)
const o=readText(s,(0,l.B3)(t))
const n=o?readEntries(o,s,t)??[]:[]
const[i]=s.problems()
const a=void 0===o&&void 0===i
return{entries:n,warnings:a&&r?[`\`resume\` names ${(0,l.pS)(e("resume").trim())}, which does not exist. If an earlier attempt started imports, they are started again.`]:[],match(e,t){return void 0!==i?e.refuseWhole("resume",i):0===n.length?void 0:matchImports(n,e,t)}}}function readText(t,e){const r=e=>t.refuse("resume",e)
const s=t.text("resume")??""
if(/^[[{]/.test(s))return Buffer.byteLength(s)>l.$D?r("must have at most 1 MiB"):s
const o=t.path("resume")
if(void 0!==o){const n=(0,c.resolve)(e,o)
const i=(0,f.J)(n)
if(void 0!==i)return i.isRegular?i.bytes>l.$D?r("must be a file of at most 1 MiB"):(0,l.Gu)(n)?.trim()??r("must be a file in UTF-8 that can be read"):r("must be a file; the path leads to something else")
{const a=(0,l.L7)(o)
if(void 0!==a)return r(`names ${(0,l.pS)(o)}, which does not exist. `+a)
const u=isMissing(n)&&void 0===(0,h.qF)(o)
return u?void 0:r(y+", or the path of a file that can be read")}}void 0}function isMissing(e){try{(0,s.accessSync)(e)
return!1}catch(e){return e instanceof Error&&"code"in e&&["ENOENT","ENOTDIR"].includes(String(e.code))}}function readEntries(e,t,r){const s=e=>t.refuse("resume",e)
const o=(0,h.qF)(e)?.value
if(!Array.isArray(o))return s(y)
if(0===o.length)return[]
const n=r.GITHUB_RUN_ID??""
if(""===n||""!==(r.ACT??""))return s("works only in a GitHub workflow run. This runner gives no run id")
const i=o.map(readEntry).filter(e=>void 0!==e)
if(i.length<o.length)return s(y+": a list of objects with texts")
const a=new Set
for(const[{id:u="",outcome:c="",workflow_run:d}={}]of i){if(!m.lC.some(e=>e===c))return s("holds an `outcome` that is not known")
if(d!==n)return s("is from another workflow run, whose data may be older. Use the `results` of this run, or remove it")
if(""===u)return s("holds an import without an id, so the action cannot find it again. With `reimport_key`, give `dataset_id` too")
const f=u.toLowerCase()
if(a.has(f))return s("holds the same id twice")
a.add(f)}return i}function readEntry(t){if(!isTexts(t)||!["name","id","outcome"].every(e=>Object.hasOwn(t,e)))return void 0
const{started:e="[]",...r}=t
const s=(0,h.qF)(e)?.value
if(!Array.isArray(s)||!s.every(e=>isTexts(e)&&(0,d.EG)(e)))return void 0
const{name:o="",id:n="",workflow_run:i=""}=r
const a=Object.fromEntries(Object.keys(r).map(e=>[e,""]))
return[r,...s.map(e=>({...a,...e,name:o,id:n,workflow_run:i}))]}function isTexts(e){const t=(0,h.u4)(e)?Object.values(e):[null]
return t.length<=o&&t.every(e=>"string"==typeof e)}function matchImports(e,t,r){if(r.some(({plan:e})=>void 0===e.subject.id))return t.refuse("resume","needs `dataset_id` beside the `reimport_key`, to know the import again")
const s=([{id:e=""}={}],{plan:t})=>(0,a.WB)(e,t.subject.id??"")
const o=r.map(t=>e.find(e=>s(e,t)))
if(0<r.length&&o.every(e=>void 0===e))return t.refuse("resume","holds none of the imports of this step. Use the `results` of this step")
const n=e.filter(e=>!o.includes(e))
const i=n.map(([e,...t])=>[{...e,error_detail:""},...t])
return Buffer.byteLength(JSON.stringify(i))+r.length*p>v?t.refuse("resume","holds too many imports that this step does not have. Use the `results` of this step"):{ofImports:o,others:n}}})}
export{e as id,t as ids,r as modules}
