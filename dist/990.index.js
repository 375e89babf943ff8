const e=990
const t=[990]
const n={990:((e,t,n)=>{n.r(t)
n.d(t,{runCheck:()=>runCheck})
var l=n(943)
var b=n(121)
var h=n(667)
var k=n(263)
var g=n(259)
var m=n(576)
var p=n(780)
const M="Source"
const $=10
async function checkSource(e,t,n,s){const r=new p.j(n,t.maxRedirects,e.title)
const{signal:a,debug:o,warn:i}=s
const d=e.limits.deadlineMs
const c={deadlineMs:d,wholeMs:d*$,signal:a,debug:o}
const u=(0,k.U)(n.href).shown
const l={sourceUrl:u}
if(void 0===t.published){const v=await answers(r,e,t,c,i)
if("code"in v)return wrong(l,v.code,v.detail)
if("why"in v)return wrong(l,"source_mismatch",u+" "+v.why)
warnOfHead(v.headers,t,e.title,i)
return{known:l,line:{name:M,result:"fine",says:u+" answers 200."}}}const h=await(0,g.v)(t.published,a)
if("word"in h)return wrong(l,h.code,h.detail)
const f=await r.look(h,void 0,c)
if("served"===f.kind){warnOfHead({...f.head.headers,"content-length":[String(f.bytes)]},t,e.title,i)
const y=`${u} serves ${(0,m.Ge)({...h,bytes:f.bytes})}.`
return{known:{...l,sourceSha256:f.sha256},line:{name:M,result:"fine",says:y}}}if("unusable"===f.kind)return wrong(l,"invalid_input",f.detail)
if("not_yet"!==f.kind)return wrong(l,"cancelled","The step was stopped.")
const w=`${u} does not serve the published file. Seen: ${(0,m.jE)(f.seen)}.`
return wrong(l,"source_mismatch",`${w} Expected: ${(0,m.Ge)(h)}. `+f.seen.cause)}async function answers(e,{title:t},{wantsOnHead:n},s,r){const a=[]
let o=""
for(var i of["HEAD","GET"]){const d=await e.ask(i,s)
if("cancelled"===d.kind)return{code:"cancelled",detail:"The step was stopped."}
if("unusable"===d.kind)return{code:"invalid_input",detail:d.detail}
if("answer"===d.kind){const{status:c,headers:u}=d.answer
d.answer.discard()
if(200===c)return"GET"===i&&void 0!==n&&r(`${t} sends a HEAD request first and needs 200, but the source answers it with ${a[0]}.`),{headers:u}
const l=(0,m.sx)(c,u)
a.push(l.what)
o=l.cause}else{a.push((0,m.jE)(d.seen))
o=d.seen.cause}}return{why:(`must answer 200, but gives ${a.at(-1)}. `+o).trim()}}function warnOfHead(e,t,n,s){const{wantsOnHead:r,maxBytes:a}=t
const o=(e["content-type"]?.[0]??"").split(";")[0]?.trim().toLowerCase()??""
if(void 0!==r&&o!==r.contentType){const c=/^[\w.+-]+\/[\w.+-]+$/.test(o)?`says \`${o}\``:"names no type"
s(`${n} needs a file of the type \`${r.contentType}\`, but the source ${c}.`)}const i=Number(e["content-length"]?.[0])
const d=(0,m.jC)(Number.isFinite(i)?i:void 0,a,n)
void 0!==d&&s(d)}function wrong(e,t,n){return{known:e,line:{name:M,result:"wrong",says:n},failure:{word:"not_sent",code:t,detail:n}}}const f=2e3
const _="It cannot be checked without starting an import."
async function runCheck(e,t,n){const{signal:s,log:r,warn:a}=n
const o=[]
const i=[]
let d={attempts:0}
let c
function add(e){o.push(e)
r(e.name+": "+e.says)}for(var u of e.check.probes)if(0<i.length)add({name:u.name,result:"not tried",says:"Not checked, because an earlier check failed."})
else{const w=await askAtMostTwice(e,u,t,n)
if("cancelled"===w.kind)break
const{line:v,address:y,failure:k}=judge(u,w,n)
add(v)
c??=y
void 0!==k&&i.push(k)}const l=e.source?.url??c
void 0!==e.source?.url&&void 0!==c&&e.source.url.href!==c.href&&a(`\`source_url\` is not the address that ${e.title} fetches from. Only \`source_url\` was checked.`)
if(void 0===l||void 0===e.source||s.aborted)s.aborted||add({name:"Source",result:"not tried",says:"Its address is not known. Give `source_url` to check it."})
else{const{line:g,known:m,failure:p}=await checkSource(e,e.source,l,n)
add(g)
d={...d,...m}
n.onKnown(d,"not_sent")
void 0!==p&&i.push(p)}for(var h of e.check.untried)add({name:(0,b.l2)(h),result:"not tried",says:_})
d={...d,checks:o}
if(s.aborted)return{...d,word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const f=i.find(e=>"rejected"===e?.word)??i[0]
return void 0===f?{...d,word:"checked"}:{...d,...f}}async function askAtMostTwice(e,t,n,s){const{clock:r,signal:a,log:o,timeScale:i}=s
const d=await(0,h.R)(e,t,n,s)
if("unread"!==d.kind||(d.retryAfterMs??0)>l.yL)return d
const c=Math.max(f,t.intervalMs)*i
const u=Math.max(c,d.retryAfterMs??0)
o(`${(0,b.em)(d.detail)} Asking once more in ${(0,b.r4)(u)}.`)
return await r.pause(u,a)?await(0,h.R)(e,t,n,s):{kind:"cancelled"}}function judge(e,t,{mask:n,warn:s}){const r=e.name
"secrets"in t&&void 0!==t.secrets&&n(t.secrets)
if("fine"===t.kind){for(var a of t.warnings??[])s(a)
return{line:{name:r,result:"fine",says:t.says},address:t.address}}const{code:o,detail:i}=t
const d={name:r,result:"wrong",says:(0,b.em)(i)}
if("wrong"===t.kind){const c="rejected"===t.word?t.status:void 0
return{line:d,failure:{word:t.word,code:o,detail:i,...statusOf(c)}}}if("refused"===t.kind)return{line:d,failure:{word:"rejected",code:o,detail:i,...statusOf(t.status)}}
if("rate_limited"!==o)return{line:d,failure:{word:"not_sent",code:o,detail:i}}
{const{retryAfterMs:u,status:l}=t
const h=void 0===u?{}:{retryAfterMs:u}
return{line:d,failure:{word:"rejected",code:o,detail:i,...h,...statusOf(l)}}}}function statusOf(e){return void 0===e?{}:{httpStatus:e}}}),259:((e,t,n)=>{n.d(t,{v:()=>readExpected})
var d=n(598)
var c=n(24)
var u=n(760)
const l=262144
async function readExpected({file:e,sha256:t},n){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const s=(0,d.createHash)("sha256")
let r=0
try{for await(var a of(0,c.createReadStream)(e.path,{highWaterMark:l,signal:n})){s.update(a)
r+=a.length}}catch(e){if(n.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const i=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${i})`)}if(0===r)return unusable("is an empty file")
const o=s.digest("hex")
return void 0!==t&&t!==o?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+o):{sha256:o,bytes:r,name:(0,u.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,n)=>{n.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var o=n(67)
var s=n(943)
const a=100
const r=12
const i={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 `+firstDigits(t)+lastModified(n)
return{...cacheOf(n),what:s,maybeWrongAddress:!1}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=void 0!==n&&/^\d{1,15}$/.test(n)?` (${inBytes(Number(n))})`:""
const r="another file with more than "+inBytes(e)+s+lastModified(t)
return{...cacheOf(t),what:r,maybeWrongAddress:!1}}function seenStatus(e,t){const n=o.STATUS_CODES[e]
const s="status "+e+(void 0===n?"":" "+n)
const r=cacheOf(t).cache
const a=i[e]??(500<=e?"The server has problems.":"The address must answer 200 with the file. Check the address.")
return{what:s,cache:r,cause:a,maybeWrongAddress:403===e||404===e}}function seenRedirect(e){const t="Use the address that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:!1}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the address can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:!1}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${void 0===t?"":inBytes(t)+", "}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return void 0===e?"the first look has not ended":""+e.what+e.cache}function warningOfSize(e,t,n){if(!(void 0===e||e<=t))return`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`
void 0}function firstDigits(e){return e.slice(0,r)+"\u2026"}function inBytes(e){const t=e+" "+(1===e?"byte":"bytes")
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return void 0===t||void 0===(0,s.lq)(t)?"":", Last-Modified "+t}function cacheOf(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return""===t?[]:[titleOf(e)+": "+t.slice(0,a)]})
const t=0===e.length?"":", "+e.join(", ")
const s=0<Number(n.age?.[0])||/\bhit\b/i.test([n["x-cache"],n["cf-cache-status"]].flat().join(" "))
const r=s?"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).":"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right."
return{cache:t,cause:r}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),780:((e,t,n)=>{n.d(t,{j:()=>SourceReader})
var u=n(535)
var l=n(186)
var h=n(355)
var f=n(943)
var w=n(395)
var v=n(263)
var y=n(121)
var r=n(598)
async function hashBody(t,e,n,s){const[r,a]=[countHash(n),countHash(n)]
async function*hashed(){for await(var e of t){r.take(e)
yield e}}const o=hashed()
const i=(0,w.a_)(e)
let d
if(0<i.length)try{for await(var c of(0,w.KZ)(o,i,n,s)){a.take(c)
if(!a.fits())break}d=a.digest()}catch{}for await(var u of o)if(!r.fits())break
return[r.digest(),d].filter(e=>void 0!==e)}function countHash(e){const t=(0,r.createHash)("sha256")
let n=0
const s=()=>n<=e
return{fits:s,take(e){n+=e.length
s()&&t.update(e)},digest:()=>s()?{sha256:t.digest("hex"),bytes:n}:void 0}}var k=n(576)
var s=n(79)
function redirectTarget({url:e,headers:t}){const n=t.location?.[0]
const s=void 0===n?null:URL.parse(n,e.href)
if(null!==s&&["http:","https:"].includes(s.protocol))return withoutUserInfo(s)
void 0}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(""!==e||""!==t){const n=[e,t].map(s.P).join(":")
return"Basic "+Buffer.from(n).toString("base64")}void 0}function placeOf({origin:e,pathname:t}){return""+e+t}const g=2*1024**3
const m=[301,302,303,307,308]
const a=1e3
class SourceReader{#address
#authorization
#maxRedirects
#title
constructor(e,t,n){this.#address=withoutUserInfo(e)
this.#authorization=basicOf(e)
this.#maxRedirects=t
this.#title=n}async look(t,e,n){const s=await this.ask("GET",n,e)
if("answer"!==s.kind)return s
const r=s.answer
const{status:a,headers:o}=r
const i=(0,f.D$)(o,Date.now())
if(200!==a)return r.discard(),304===a&&void 0!==e?{kind:"unchanged",retryAfterMs:i}:{kind:"not_yet",seen:(0,k.sx)(a,o),retryAfterMs:i}
const d=t.bytes??g
if(0===(0,w.a_)(o).length&&Number(o["content-length"]?.[0])>d)return r.discard(),{kind:"not_yet",seen:(0,k.Od)(d,o),retryAfterMs:i}
const c=await r.readBody((e,t)=>hashBody(e,o,d,t))
if("kind"in c)return"cancelled"===c.reason?{kind:"cancelled"}:{kind:"not_yet",seen:(0,k.bK)(c.detail),retryAfterMs:i}
const u=c.find(({sha256:e})=>e===t.sha256)
if(void 0!==u)return{kind:"served",...u,head:r}
const l=c.at(-1)
return void 0===l?{kind:"not_yet",seen:(0,k.Od)(d,o),retryAfterMs:i}:{kind:"not_yet",seen:(0,k._M)(l,o),retryAfterMs:i,body:{known:knownBody(r)}}}async ask(t,n,s){const r=(0,u.dR)()
let a=this.#address
for(let e=0;;e+=1){n.debug(t+" "+(0,v.U)(a.href).shown)
const o=await(0,l.E9)((0,h.dp)(t,a,this.#headersFor(a,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,u.dR)()-r,signal:n.signal})
if("lost"===o.kind)return n.debug(o.detail),"cancelled"===o.reason?{kind:"cancelled"}:"invalid_input"===o.reason?{kind:"unusable",detail:o.detail}:{kind:"not_yet",seen:(0,k.bK)(o.detail),retryAfterMs:void 0}
n.debug(o.status+" in "+(0,y.r4)(o.headersMs))
if(!m.includes(o.status))return{kind:"answer",answer:o}
o.discard()
const i=redirectTarget(o)
const d=this.#refuseRedirect(a,i,e,o.status)
if(void 0===i||void 0!==d){const c=(0,f.D$)(o.headers,Date.now())
return{kind:"not_yet",seen:(0,k.Kj)(d??""),retryAfterMs:c}}a=i}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&void 0!==this.#authorization?{authorization:this.#authorization}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(void 0===t)return`status ${s}, a redirect without an address to follow`
const r="a redirect to "+(0,v.U)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return r+", from https to http, which is not followed"
if(!(n<this.#maxRedirects)){const a=1===this.#maxRedirects?"one redirect":this.#maxRedirects+" redirects"
return`${r}, which is not followed: ${this.#title} follows `+a}void 0}}function knownBody({url:e,headers:t}){const n=t.etag?.[0]
if(!(void 0===n||""===n||n.length>a))return{place:placeOf(e),etag:n}
void 0}}),667:((e,t,n)=>{n.d(t,{R:()=>askOnce})
var y=n(190)
var k=n(943)
var g=n(563)
var m=n(262)
async function askOnce(e,t,n,s){const r=await n.of(t).ask({},s.signal,()=>ask(e,t,s))
return r??{kind:"cancelled"}}async function ask(e,t,n){const{clock:s,signal:r,log:a}=n
const{plan:o,maxBodyBytes:i}=t
const d=await(0,y.i)(o,e.limits.deadlineMs,{signal:r,log:a,onSent:()=>{}},i)
if("lost"===d.kind){if("cancelled"===d.reason)return{kind:"cancelled"}
if("invalid_input"===d.reason)return{kind:"wrong",word:"not_sent",code:"invalid_input",detail:d.detail,status:void 0}
const f="timeout"===d.reason?"timeout":"network_error"
return{kind:"unread",code:f,detail:d.detail,status:d.status,retryAfterMs:void 0}}const c=d.status
const u=d.bodyCut?void 0:t.read(d)
if("fine"===u?.kind)return u
if("wrong"===u?.kind)return{...u,status:c}
const l=(0,k.D$)(d.headers,s.now())
if(200<=c&&c<300){const h=`${e.title} answered ${c}${void 0===u?"":", but with "+u.why}.`
return{kind:"unread",code:"unexpected_response",detail:h,status:c,retryAfterMs:l}}const h=(0,m.WE)(e,d)
const f=(0,m.T4)(c,h)
const w=401!==c&&(0,g.AA)(d.body)
const v=void 0===u&&400<=c&&c<500&&429!==c&&!w
return v?{kind:"refused",code:f,detail:h,status:c}:{kind:"unread",code:f,detail:h,status:c,retryAfterMs:l}}})}
export{e as id,t as ids,n as modules}
