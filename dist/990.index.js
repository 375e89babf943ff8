export const id=990
export const ids=[990]
export const modules={1990:((e,t,n)=>{n.r(t)
n.d(t,{runCheck:()=>runCheck})
var h=n(6943)
var k=n(4121)
var f=n(7667)
var m=n(4263)
var p=n(9259)
var b=n(576)
var $=n(9780)
const v="Source"
const M=10
async function checkSource(e,t,n,s){const r=new $.j(n,t.maxRedirects,e.title)
const{signal:i,debug:a,warn:o}=s
const{deadlineMs:d}=e.limits
const c={deadlineMs:d,wholeMs:d*M,signal:i,debug:a}
const u=(0,m.U)(n.href).shown
const h={sourceUrl:u}
if(t.published===undefined){const g=await answers(r,e,t,c,o)
if("code"in g)return wrong(h,g.code,g.detail)
if("why"in g)return wrong(h,"source_mismatch",`${u} ${g.why}`)
warnOfHead(g.headers,t,e.title,o)
return{known:h,line:{name:v,result:"fine",says:`${u} answers 200.`}}}const f=await(0,p.v)(t.published,i)
if("word"in f)return wrong(h,f.code,f.detail)
const l=await r.look(f,undefined,c)
if(l.kind==="served"){warnOfHead({...l.head.headers,"content-length":[String(l.bytes)]},t,e.title,o)
const y=`${u} serves ${(0,b.Ge)({...f,bytes:l.bytes})}.`
return{known:{...h,sourceSha256:l.sha256},line:{name:v,result:"fine",says:y}}}if(l.kind==="unusable")return wrong(h,"invalid_input",l.detail)
if(l.kind!=="not_yet")return wrong(h,"cancelled","The step was stopped.")
const w=`${u} does not serve the published file. Seen: ${(0,b.jE)(l.seen)}.`
return wrong(h,"source_mismatch",`${w} Expected: ${(0,b.Ge)(f)}. ${l.seen.cause}`)}async function answers(e,{title:t},{wantsOnHead:n},s,r){const i=[]
let a=""
for(const o of["HEAD","GET"]){const d=await e.ask(o,s)
if(d.kind==="cancelled")return{code:"cancelled",detail:"The step was stopped."}
if(d.kind==="unusable")return{code:"invalid_input",detail:d.detail}
if(d.kind==="answer"){const{status:c,headers:u}=d.answer
d.answer.discard()
if(c===200){if(o==="GET"&&n!==undefined){r(`${t} sends a HEAD request first and needs 200, but the source answers it with ${i[0]}.`)}return{headers:u}}const h=(0,b.sx)(c,u)
i.push(h.what)
a=h.cause}else{i.push((0,b.jE)(d.seen))
a=d.seen.cause}}return{why:`must answer 200, but gives ${i.at(-1)}. ${a}`.trim()}}function warnOfHead(e,t,n,s){const{wantsOnHead:r,maxBytes:i}=t
const a=(e["content-type"]?.[0]??"").split(";")[0]?.trim().toLowerCase()??""
if(r!==undefined&&a!==r.contentType){const c=/^[\w.+-]+\/[\w.+-]+$/.test(a)?`says \`${a}\``:"names no type"
s(`${n} needs a file of the type \`${r.contentType}\`, but the source ${c}.`)}const o=Number(e["content-length"]?.[0])
const d=(0,b.jC)(Number.isFinite(o)?o:undefined,i,n)
if(d!==undefined)s(d)}function wrong(e,t,n){return{known:e,line:{name:v,result:"wrong",says:n},failure:{word:"not_sent",code:t,detail:n}}}const l=2e3
const O="It cannot be checked without starting an import."
async function runCheck(e,t,n){const{signal:s,log:r,warn:i}=n
const a=[]
const o=[]
let d={attempts:0}
let c
function add(e){a.push(e)
r(`${e.name}: ${e.says}`)}for(const f of e.check.probes){if(o.length>0){add({name:f.name,result:"not tried",says:"Not checked, because an earlier check failed."})
continue}const l=await askAtMostTwice(e,f,t,n)
if(l.kind==="cancelled")break
const{line:w,address:g,failure:y}=judge(f,l,n)
add(w)
c??=g
if(y!==undefined)o.push(y)}const u=e.source?.url??c
if(e.source?.url!==undefined&&c!==undefined&&e.source.url.href!==c.href){i(`\`source_url\` is not the address that ${e.title} fetches from. Only \`source_url\` was checked.`)}if(u!==undefined&&e.source!==undefined&&!s.aborted){const{line:w,known:m,failure:y}=await checkSource(e,e.source,u,n)
add(w)
d={...d,...m}
n.onKnown(d,"not_sent")
if(y!==undefined)o.push(y)}else if(!s.aborted){add({name:"Source",result:"not tried",says:"Its address is not known. Give `source_url` to check it."})}for(const p of e.check.untried)add({name:(0,k.l2)(p),result:"not tried",says:O})
d={...d,checks:a}
if(s.aborted)return{...d,word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const h=o.find(e=>e?.word==="rejected")??o[0]
return h===undefined?{...d,word:"checked"}:{...d,...h}}async function askAtMostTwice(e,t,n,s){const{clock:r,signal:i,log:a,timeScale:o}=s
const d=await(0,f.R)(e,t,n,s)
if(d.kind!=="unread"||(d.retryAfterMs??0)>h.yL)return d
const c=Math.max(l,t.intervalMs)*o
const u=Math.max(c,d.retryAfterMs??0)
a(`${(0,k.em)(d.detail)} Asking once more in ${(0,k.r4)(u)}.`)
if(!await r.pause(u,i))return{kind:"cancelled"}
return await(0,f.R)(e,t,n,s)}function judge(e,t,{mask:n,warn:s}){const{name:r}=e
if("secrets"in t&&t.secrets!==undefined)n(t.secrets)
if(t.kind==="fine"){for(const d of t.warnings??[])s(d)
return{line:{name:r,result:"fine",says:t.says},address:t.address}}const{code:i,detail:a}=t
const o={name:r,result:"wrong",says:(0,k.em)(a)}
if(t.kind==="wrong"){const c=t.word==="rejected"?t.status:undefined
return{line:o,failure:{word:t.word,code:i,detail:a,...statusOf(c)}}}if(t.kind==="refused")return{line:o,failure:{word:"rejected",code:i,detail:a,...statusOf(t.status)}}
if(i==="rate_limited"){const{retryAfterMs:u,status:c}=t
const h=u===undefined?{}:{retryAfterMs:u}
return{line:o,failure:{word:"rejected",code:i,detail:a,...h,...statusOf(c)}}}return{line:o,failure:{word:"not_sent",code:i,detail:a}}}function statusOf(e){return e===undefined?{}:{httpStatus:e}}}),9259:((e,t,n)=>{n.d(t,{v:()=>readExpected})
var d=n(7598)
var c=n(3024)
var u=n(6760)
const h=256*1024
async function readExpected({file:e,sha256:t},n){if(e===undefined)return{sha256:t??"",bytes:undefined,name:"the published file"}
const s=(0,d.createHash)("sha256")
let r=0
try{for await(const a of(0,c.createReadStream)(e.path,{highWaterMark:h,signal:n})){s.update(a)
r+=a.length}}catch(e){if(n.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const o=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${o})`)}if(r===0)return unusable("is an empty file")
const i=s.digest("hex")
if(t!==undefined&&t!==i){return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${i}`)}return{sha256:i,bytes:r,name:(0,u.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,n)=>{n.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var a=n(7067)
var s=n(6943)
const i=100
const r=12
const o={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 ${firstDigits(t)}${lastModified(n)}`
return{...cacheOf(n),what:s,maybeWrongAddress:false}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=n===undefined||!/^\d{1,15}$/.test(n)?"":` (${inBytes(Number(n))})`
const r=`another file with more than ${inBytes(e)}${s}${lastModified(t)}`
return{...cacheOf(t),what:r,maybeWrongAddress:false}}function seenStatus(e,t){const n=a.STATUS_CODES[e]
const s=`status ${e}${n===undefined?"":` ${n}`}`
const{cache:r}=cacheOf(t)
const i=o[e]??(e>=500?"The server has problems.":"The address must answer 200 with the file. Check the address.")
return{what:s,cache:r,cause:i,maybeWrongAddress:e===403||e===404}}function seenRedirect(e){const t="Use the address that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:false}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the address can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:false}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${t===undefined?"":`${inBytes(t)}, `}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return e===undefined?"the first look has not ended":`${e.what}${e.cache}`}function warningOfSize(e,t,n){if(e===undefined||e<=t)return undefined
return`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`}function firstDigits(e){return`${e.slice(0,r)}\u2026`}function inBytes(e){const t=`${e} ${e===1?"byte":"bytes"}`
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return t===undefined||(0,s.lq)(t)===undefined?"":`, Last-Modified ${t}`}function cacheOf(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return t===""?[]:[`${titleOf(e)}: ${t.slice(0,i)}`]})
const t=e.length===0?"":`, ${e.join(", ")}`
const s=Number(n["age"]?.[0])>0||/\bhit\b/i.test([n["x-cache"],n["cf-cache-status"]].flat().join(" "))
const r=s?"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).":"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right."
return{cache:t,cause:r}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),9780:((e,t,h)=>{h.d(t,{j:()=>SourceReader})
var u=h(3535)
var f=h(276)
var l=h(7355)
var w=h(6943)
var g=h(4263)
var y=h(4121)
var n=h(7598)
const s=1.001
const r=64*1024
const m=3
class BodyHash{#raw
#maxRawBytes
#encodings
#maxBytes
#decoded
constructor(e,t){this.#encodings=encodingsOf(e)
this.#maxBytes=t
this.#raw=new CountedHash(t)
const n=this.#encodings.length>0
this.#maxRawBytes=n?t*s+r:t}take=e=>{this.#raw.take(e)
if(this.#encodings.length===0)return!this.#raw.isTooLong
return this.#unpack(e)}
async finish(){const e=[this.#raw.digest(),await this.#decoded?.finish()]
return e.filter(e=>e!==undefined)}async#unpack(e){this.#decoded??=await DecodedHash.start(this.#encodings,e,this.#maxBytes)
await this.#decoded.take(e)
return this.#decoded.isOver?!this.#raw.isTooLong:this.#raw.bytes<=this.#maxRawBytes}}class CountedHash{bytes=0
#hash=(0,n.createHash)("sha256")
#maxBytes
constructor(e){this.#maxBytes=e}get isTooLong(){return this.bytes>this.#maxBytes}take(e){this.bytes+=e.length
if(!this.isTooLong)this.#hash.update(e)}digest(){return this.isTooLong?undefined:{sha256:this.#hash.digest("hex"),bytes:this.bytes}}}class DecodedHash{isOver=false
#hash
#stages
#given
#closed
constructor(e,t){this.#hash=new CountedHash(t)
this.#stages=e
this.#given=e.map(()=>0)
const n=e.at(-1)
this.isOver=n===undefined
for(const[s,r]of e.entries()){r.on("error",()=>this.#stop())
const i=e[s+1]
if(i===undefined)continue
r.on("data",e=>this.#give(s+1,e))
r.pipe(i)}n?.on("data",e=>{this.#hash.take(e)
if(this.#hash.isTooLong)this.#stop()})
this.#closed=new Promise(e=>n===undefined?e():n.on("close",e))}static async start(e,t,n){const{createBrotliDecompress:s,createGunzip:r,createInflate:i,createInflateRaw:a}=await Promise.resolve().then(h.t.bind(h,8522,19))
const o=((t[0]??0)&15)===8
const d={gzip:r,"x-gzip":r,deflate:o?i:a,br:s}
const c=e.length<=m&&e.every(e=>Object.hasOwn(d,e))
const u=c?e.toReversed().flatMap(e=>d[e]?.()??[]):[]
return new DecodedHash(u,n)}async take(t){const[n]=this.#stages
this.#give(0,t)
if(this.isOver||n===undefined)return
const e=new Promise(e=>n.write(t,()=>e()))
await Promise.race([e,this.#closed])}async finish(){if(!this.isOver)this.#stages[0]?.end()
await this.#closed
const e=this.#stages.every(({bytesWritten:e},t)=>e===this.#given[t])
return this.isOver||!e?undefined:this.#hash.digest()}#give(e,t){this.#given[e]=(this.#given[e]??0)+t.length}#stop(){this.isOver=true
for(const e of this.#stages)e.destroy()}}function encodingsOf(e){const t=(e["content-encoding"]??[]).join(",").toLowerCase().split(",")
return t.map(e=>e.trim()).filter(e=>e!==""&&e!=="identity")}var p=h(576)
function redirectTarget({url:e,headers:t}){const n=t["location"]?.[0]
const s=n===undefined?null:URL.parse(n,e.href)
if(s===null||!["http:","https:"].includes(s.protocol))return undefined
return withoutUserInfo(s)}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(e===""&&t==="")return undefined
const n=[e,t].map(decoded).join(":")
return`Basic ${Buffer.from(n).toString("base64")}`}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}function placeOf({origin:e,pathname:t}){return`${e}${t}`}const k=2*1024**3
const b=[301,302,303,307,308]
const i=1e3
class SourceReader{#address
#authorization
#maxRedirects
#title
constructor(e,t,n){this.#address=withoutUserInfo(e)
this.#authorization=basicOf(e)
this.#maxRedirects=t
this.#title=n}async look(t,e,n){const s=await this.ask("GET",n,e)
if(s.kind!=="answer")return s
const{answer:r}=s
const{status:i,headers:a}=r
const o=(0,w.D$)(a,Date.now())
if(i!==200){r.discard()
if(i===304&&e!==undefined)return{kind:"unchanged",retryAfterMs:o}
return{kind:"not_yet",seen:(0,p.sx)(i,a),retryAfterMs:o}}const d=t.bytes??k
if(encodingsOf(a).length===0&&Number(a["content-length"]?.[0])>d){r.discard()
return{kind:"not_yet",seen:(0,p.Od)(d,a),retryAfterMs:o}}const c=new BodyHash(a,d)
const u=await r.readBody(c.take)
if(typeof u==="object"){if(u.reason==="cancelled")return{kind:"cancelled"}
return{kind:"not_yet",seen:(0,p.bK)(u.detail),retryAfterMs:o}}const h=u==="whole"?await c.finish():[]
const f=h.find(({sha256:e})=>e===t.sha256)
if(f!==undefined)return{kind:"served",...f,head:r}
const l=h.at(-1)
if(l===undefined)return{kind:"not_yet",seen:(0,p.Od)(d,a),retryAfterMs:o}
return{kind:"not_yet",seen:(0,p._M)(l,a),retryAfterMs:o,body:{known:knownBody(r)}}}async ask(t,n,s){const r=(0,u.dR)()
let i=this.#address
for(let e=0;;e+=1){n.debug(`${t} ${(0,g.U)(i.href).shown}`)
const a=await(0,f.E9)((0,l.dp)(t,i,this.#headersFor(i,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,u.dR)()-r,signal:n.signal})
if(a.kind==="lost"){n.debug(a.detail)
if(a.reason==="cancelled")return{kind:"cancelled"}
if(a.reason==="invalid_input")return{kind:"unusable",detail:a.detail}
return{kind:"not_yet",seen:(0,p.bK)(a.detail),retryAfterMs:undefined}}n.debug(`${a.status} in ${(0,y.r4)(a.headersMs)}`)
if(!b.includes(a.status))return{kind:"answer",answer:a}
a.discard()
const o=redirectTarget(a)
const d=this.#refuseRedirect(i,o,e,a.status)
if(o===undefined||d!==undefined){const c=(0,w.D$)(a.headers,Date.now())
return{kind:"not_yet",seen:(0,p.Kj)(d??""),retryAfterMs:c}}i=o}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&this.#authorization!==undefined?{authorization:this.#authorization}:{},...t!==undefined&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(t===undefined)return`status ${s}, a redirect without an address to follow`
const r=`a redirect to ${(0,g.U)(t.href).shown}`
if(e.protocol==="https:"&&t.protocol==="http:")return`${r}, from https to http, which is not followed`
if(n<this.#maxRedirects)return undefined
const i=this.#maxRedirects===1?"one redirect":`${this.#maxRedirects} redirects`
return`${r}, which is not followed: ${this.#title} follows ${i}`}}function knownBody({url:e,headers:t}){const n=t["etag"]?.[0]
if(n===undefined||n===""||n.length>i)return undefined
return{place:placeOf(e),etag:n}}}),7667:((e,t,n)=>{n.d(t,{R:()=>askOnce})
var y=n(4190)
var m=n(6943)
var p=n(5563)
var k=n(2262)
async function askOnce(e,t,n,s){const r=await n.of(t).ask({},s.signal,()=>ask(e,t,s))
return r??{kind:"cancelled"}}async function ask(e,t,n){const{clock:s,signal:r,log:i}=n
const{plan:a,maxBodyBytes:o}=t
const d=await(0,y.i)(a,e.limits.deadlineMs,{signal:r,log:i,onSent:()=>{}},o)
if(d.kind==="lost"){if(d.reason==="cancelled")return{kind:"cancelled"}
if(d.reason==="invalid_input"){return{kind:"wrong",word:"not_sent",code:"invalid_input",detail:d.detail,status:undefined}}const l=d.reason==="timeout"?"timeout":"network_error"
return{kind:"unread",code:l,detail:d.detail,status:d.status,retryAfterMs:undefined}}const{status:c}=d
const u=d.bodyCut?undefined:t.read(d)
if(u?.kind==="fine")return u
if(u?.kind==="wrong")return{...u,status:c}
const h=(0,m.D$)(d.headers,s.now())
if(c>=200&&c<300){const f=`${e.title} answered ${c}${u===undefined?"":`, but with ${u.why}`}.`
return{kind:"unread",code:"unexpected_response",detail:f,status:c,retryAfterMs:h}}const f=(0,k.WE)(e,d)
const l=(0,k.T4)(c,f)
const w=c!==401&&(0,p.AA)(d.body)
const g=u===undefined&&c>=400&&c<500&&c!==429&&!w
return g?{kind:"refused",code:l,detail:f,status:c}:{kind:"unread",code:l,detail:f,status:c,retryAfterMs:h}}})}
