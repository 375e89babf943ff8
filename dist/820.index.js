const e=820
const t=[820]
const r={4820:((e,t,r)=>{r.r(t)
r.d(t,{openResume:()=>openResume})
var u=r(3024)
var c=r(6760)
var d=r(1949)
var f=r(5563)
var h=r(2496)
var s=r(3306)
var m=r(6056)
var l=r(4974)
var g=r(9644)
var a=r(7614)
const w=1048576
const n=50
const p="must hold the output `results` of an earlier attempt of this step"
function openResume(e,t){const r=readText(e,(0,a.B)(t))
const n="isMissing"in r
const o="text"in r?readEntries(r.text,t):r
const s="entries"in o?o.entries:[]
const i=Number(t.GITHUB_RUN_ATTEMPT??"1")
return{entries:s,warnings:n&&1<i?[`\`resume\` names ${(0,g.pS)(e("resume").trim())}, which does not exist. If an earlier attempt started imports, they are started again.`]:[],match(e,t){return"wrong"in o?e.refuse("resume",o.wrong):0===s.length?void 0:matchImports(s,e,t)}}}function readText(e,t){const r=e("resume").trim()
if(/^[[{]/.test(r))return Buffer.byteLength(r)>w?{wrong:"must have at most 1 MiB"}:{text:r}
const n=(0,m.M)(e)
const o=n.path("resume")
if(void 0===o)return{wrong:p+", or the path of a file with it"}
const s=(0,c.resolve)(t,o)
const i=(0,h.J)(s)
if(void 0===i){const a=(0,l.L)(o)
return void 0!==a?{wrong:`names ${(0,g.pS)(o)}, which does not exist. `+a}:isMissing(s)?{isMissing:!0}:{wrong:p+", or the path of a file that can be read"}}if(!i.isRegular)return{wrong:"must be a file; the path leads to something else"}
if(i.bytes>w)return{wrong:"must be a file of at most 1 MiB"}
try{return{text:new TextDecoder("utf-8",{fatal:!0}).decode((0,u.readFileSync)(s)).trim()}}catch{return{wrong:"must be a file in UTF-8 that can be read"}}}function isMissing(e){try{(0,u.accessSync)(e)
return!1}catch(e){return e instanceof Error&&"code"in e&&["ENOENT","ENOTDIR"].includes(String(e.code))}}function readEntries(e,t){const r=""===e?[]:(0,f.qF)(e)?.value
if(!Array.isArray(r))return{wrong:p}
if(0===r.length)return{entries:[]}
const n=t.GITHUB_RUN_ID??""
if(""===n||""!==(t.ACT??""))return{wrong:"works only in a GitHub workflow run. This runner gives no run id"}
const o=r.filter(isEntry)
if(o.length<r.length)return{wrong:p+": a list of objects with texts"}
const s=new Set
for(const{id:i="",outcome:a="",workflow_run:u}of o){if(!d.lC.some(e=>e===a))return{wrong:"holds an `outcome` that is not known"}
if(u!==n)return{wrong:"is from another workflow run, whose data may be older. Use the `results` of this run, or remove it"}
if(""===i)return{wrong:"holds an import without an id, so the action cannot find it again. With `reimport_key`, give `dataset_id` too"}
const c=i.toLowerCase()
if(s.has(c))return{wrong:"holds the same id twice"}
s.add(c)}return{entries:o}}function isEntry(t){if(!(0,f.u4)(t)||!["name","id","outcome"].every(e=>Object.hasOwn(t,e)))return!1
const e=Object.values(t)
return e.length<=n&&e.every(e=>"string"==typeof e)}function matchImports(e,t,r){if(r.some(({plan:e})=>void 0===e.subject.id))return t.refuse("resume","needs `dataset_id` beside the `reimport_key`, to know the import again")
const n=({id:e=""},{plan:t})=>(0,s.WB)(e,t.subject.id??"")
const o=r.map(t=>e.find(e=>n(e,t)))
return 0<r.length&&o.every(e=>void 0===e)?t.refuse("resume","holds none of the imports of this step. Use the `results` of this step"):{ofImports:o.map(e=>e&&asStarted(e)),others:e.filter(e=>!o.includes(e))}}function asStarted(e){const{outcome:t,error_code:r,source_sha256:n=""}=e
const o="not_sent"===t&&"source_mismatch"===r&&""!==n
return o?{...e,outcome:"accepted",error_code:"",error_detail:""}:e}})}
export{e as id,t as ids,r as modules}
