const e=820
const t=[820]
const r={4820:((e,t,r)=>{r.r(t)
r.d(t,{openResume:()=>openResume})
var c=r(3024)
var f=r(6760)
var d=r(1949)
var m=r(5563)
var h=r(2496)
var u=r(9420)
var a=r(3306)
var l=r(6056)
var g=r(4974)
var p=r(9644)
var w=r(7614)
const v=1048576
const n=50
const y=12e4
const b=600
const T="must hold the output `results` of an earlier attempt of this step"
function openResume(e,t){const r=readText(e,(0,w.B)(t))
const n="isMissing"in r
const o="text"in r?readEntries(r.text,t):r
const s="entries"in o?o.entries:[]
const i=Number(t.GITHUB_RUN_ATTEMPT??"1")
return{entries:s,warnings:n&&1<i?[`\`resume\` names ${(0,p.pS)(e("resume").trim())}, which does not exist. If an earlier attempt started imports, they are started again.`]:[],match(e,t){return"problem"in o?e.refuseWhole("resume",o.problem):"wrong"in o?e.refuse("resume",o.wrong):0===s.length?void 0:matchImports(s,e,t)}}}function readText(e,t){const r=e("resume").trim()
if(/^[[{]/.test(r))return Buffer.byteLength(r)>v?{wrong:"must have at most 1 MiB"}:{text:r}
const n=(0,l.M)(e)
const o=n.path("resume")
if(void 0===o)return{problem:n.problems().join(" ")}
const s=(0,f.resolve)(t,o)
const i=(0,h.J)(s)
if(void 0===i){const a=(0,g.L)(o)
if(void 0!==a)return{wrong:`names ${(0,p.pS)(o)}, which does not exist. `+a}
const u=isMissing(s)&&void 0===(0,m.qF)(o)
return u?{isMissing:!0}:{wrong:T+", or the path of a file that can be read"}}if(!i.isRegular)return{wrong:"must be a file; the path leads to something else"}
if(i.bytes>v)return{wrong:"must be a file of at most 1 MiB"}
try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode((0,c.readFileSync)(s)).trim()}}catch{return{wrong:"must be a file in UTF-8 that can be read"}}}function isMissing(e){try{(0,c.accessSync)(e)
return!1}catch(e){return e instanceof Error&&"code"in e&&["ENOENT","ENOTDIR"].includes(String(e.code))}}function readEntries(e,t){const r=""===e?[]:(0,m.qF)(e)?.value
if(!Array.isArray(r))return{wrong:T}
if(0===r.length)return{entries:[]}
const n=t.GITHUB_RUN_ID??""
if(""===n||""!==(t.ACT??""))return{wrong:"works only in a GitHub workflow run. This runner gives no run id"}
const o=r.map(readEntry).filter(e=>void 0!==e)
if(o.length<r.length)return{wrong:T+": a list of objects with texts"}
const s=new Set
for(const[{id:i="",outcome:a="",workflow_run:u}={}]of o){if(!d.lC.some(e=>e===a))return{wrong:"holds an `outcome` that is not known"}
if(u!==n)return{wrong:"is from another workflow run, whose data may be older. Use the `results` of this run, or remove it"}
if(""===i)return{wrong:"holds an import without an id, so the action cannot find it again. With `reimport_key`, give `dataset_id` too"}
const c=i.toLowerCase()
if(s.has(c))return{wrong:"holds the same id twice"}
s.add(c)}return{entries:o}}function readEntry(t){if(!isTexts(t)||!["name","id","outcome"].every(e=>Object.hasOwn(t,e)))return void 0
const{started:e="[]",...r}=t
const n=(0,m.qF)(e)?.value
if(!Array.isArray(n)||!n.every(e=>isTexts(e)&&(0,u.EG)(e)))return void 0
const{name:o="",id:s="",workflow_run:i=""}=r
const a=Object.fromEntries(Object.keys(r).map(e=>[e,""]))
return[r,...n.map(e=>({...a,...e,name:o,id:s,workflow_run:i}))]}function isTexts(e){const t=(0,m.u4)(e)?Object.values(e):[null]
return t.length<=n&&t.every(e=>"string"==typeof e)}function matchImports(e,t,r){if(r.some(({plan:e})=>void 0===e.subject.id))return t.refuse("resume","needs `dataset_id` beside the `reimport_key`, to know the import again")
const n=([{id:e=""}={}],{plan:t})=>(0,a.WB)(e,t.subject.id??"")
const o=r.map(t=>e.find(e=>n(e,t)))
if(0<r.length&&o.every(e=>void 0===e))return t.refuse("resume","holds none of the imports of this step. Use the `results` of this step")
const s=e.filter(e=>!o.includes(e))
const i=s.map(([e,...t])=>[{...e,error_detail:""},...t])
return Buffer.byteLength(JSON.stringify(i))+r.length*b>y?t.refuse("resume","holds too many imports that this step does not have. Use the `results` of this step"):{ofImports:o,others:s}}})}
export{e as id,t as ids,r as modules}
