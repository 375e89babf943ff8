const e=990
const t=[990]
const n={438:((e,t,n)=>{n.d(t,{k:()=>ask})
var y=n(190)
var f=n(943)
var w=n(563)
var p=n(262)
async function ask(a,i,e,t,n={}){const{clock:d,signal:c,env:u,log:l,debug:h}=t
const{deadlineMs:f=a.limits.deadlineMs,isLogged:w=!0,onAnswer:p}=n
const s=await e(i.name,i.intervalMs).inTurn(n,c,async()=>{const e=d.now()
const t={signal:c,env:u,log:w?l:h}
const n=await(0,y.i)(i.plan,f,t,i.maxBodyBytes)
if("answer"===n.kind)return p?.(n,e),interpret(a,i,n,d.now())
if("cancelled"===n.reason)return{kind:"stopped"}
const s="network"===n.reason||"held_back"===n.reason?"network_error":n.reason
const{detail:r,status:o}=n
return{kind:"unread",code:s,detail:r,why:r,httpStatus:o,retryAfterMs:void 0}})
return s??{kind:c.aborted?"stopped":"left_out"}}function interpret(e,t,n,s){const r=n.status
const o=readSafely(t,n)
if(void 0!==o&&isTold(o))return o
const a="unreadable"===o?.kind?o.why:void 0
const i=(0,f.D$)(n.headers,s)
if(200<=r&&r<300){const d=void 0===a?(0,p.WE)(e,n):`${e.title} answered ${r}, but with ${a}.`
const c="unexpected_response"
return{kind:"unread",code:c,detail:d,why:a??d,httpStatus:r,retryAfterMs:i}}const d=(0,p.WE)(e,n)
const c=(0,p.T4)(r,d)
const u=401!==r&&(0,w.AA)(n.body)
const l=void 0===a&&400<=r&&r<500&&429!==r&&!u
const h=l?"refused":"unread"
return{kind:h,code:c,detail:d,why:a??d,httpStatus:r,retryAfterMs:i,...(0,p.d5)(n)}}function readSafely(e,t){if(t.bodyCut)return{kind:"unreadable",why:"an answer that is too large"}
try{return e.read(t)}catch{return{kind:"unreadable",why:"an answer that cannot be read"}}}function isTold(e){return"refused"!==e.kind&&"unreadable"!==e.kind}}),776:((e,t,n)=>{n.d(t,{kg:()=>v,F9:()=>isAgain,d_:()=>patiently})
const s=100
class Silence{#surroundings
#longestMs
#describe
#timer
#lastLineMs
constructor(e,t,n){this.#surroundings=e
this.#longestMs=t
this.#describe=n
this.#lastLineMs=e.clock.now()
this.#timer=setInterval(()=>this.fill(),Math.max(s,t/4))}log(e){this.broken()
this.#surroundings.log(e)}broken(){this.#lastLineMs=this.#surroundings.clock.now()}fill(){const e=this.#surroundings.clock.now()-this.#lastLineMs
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}const v=6e4
const g=2**31-1
async function patiently({first:e,sinceMs:t,ask:n,decide:s,tell:r,stopped:o,describe:a},i){const{clock:d,signal:c}=i
const u=void 0===a?g:d.window(v)
const l=new Silence(i,u,a??(()=>""))
let h=t??d.now()
let f=e
try{for(;isAgain(f);){const w=h+f.pauseMs-d.now()
const p=!(0<w)||await d.pause(w,c)
if(!p||c.aborted)return o
const y=await n(f)
h=d.now()
f=s(y)
await r?.(y,f,l)}return f}finally{l.end()}}function isAgain(e){return"pauseMs"in e}}),990:((e,t,n)=>{n.r(t)
n.d(t,{runCheck:()=>runCheck})
var i=n(438)
var d=n(776)
var c=n(943)
var b=n(121)
var g=n(263)
var k=n(259)
var m=n(576)
var M=n(780)
const $="Source"
const _=10
async function checkSource(e,t,n,s){const r=new M.j(n,t.maxRedirects,e.title)
const{signal:o,env:a,debug:i,warn:d}=s
const c=e.limits.deadlineMs
const u={deadlineMs:c,wholeMs:c*_,signal:o,env:a,debug:i}
const l=(0,g.U)(n.href).shown
const h={sourceUrl:l}
if(void 0===t.published){const y=await answers(r,e,t,u,d)
if("code"in y)return wrong(h,y.code,y.detail)
if("why"in y)return wrong(h,"source_mismatch",l+" "+y.why)
warnOfHead(y.headers,t,e.title,d)
return{known:h,line:{name:$,result:"fine",says:l+" answers 200."}}}const f=await(0,k.v)(t.published,o)
if("word"in f)return wrong(h,f.code,f.detail)
const w=await r.look(f,void 0,u)
if("served"===w.kind){warnOfHead({...w.head.headers,"content-length":[String(w.bytes)]},t,e.title,d)
const v=`${l} serves ${(0,m.Ge)({...f,bytes:w.bytes})}.`
return{known:{...h,sourceSha256:w.sha256},line:{name:$,result:"fine",says:v}}}if("unusable"===w.kind)return wrong(h,"invalid_input",w.detail)
if("not_yet"!==w.kind)return wrong(h,"cancelled","The step was stopped.")
const p=`${l} does not serve the published file. Seen: ${(0,m.jE)(w.seen)}.`
return wrong(h,"source_mismatch",`${p} Expected: ${(0,m.Ge)(f)}. `+w.seen.cause)}async function answers(e,{title:t},{wantsOnHead:n},s,r){const o=[]
let a=""
for(var i of["HEAD","GET"]){const d=await e.ask(i,s)
if("cancelled"===d.kind)return{code:"cancelled",detail:"The step was stopped."}
if("unusable"===d.kind)return{code:"invalid_input",detail:d.detail}
if("answer"===d.kind){const{status:c,headers:u}=d.answer
d.answer.discard()
if(200===c)return"GET"===i&&void 0!==n&&r(`${t} sends a HEAD request first and needs 200, but the source answers it with ${o[0]}.`),{headers:u}
const l=(0,m.sx)(c,u)
o.push(l.what)
a=l.cause}else{o.push((0,m.jE)(d.seen))
a=d.seen.cause}}return{why:(`must answer 200, but gives ${o.at(-1)}. `+a).trim()}}function warnOfHead(e,t,n,s){const{wantsOnHead:r,maxBytes:o}=t
const a=(e["content-type"]?.[0]??"").split(";")[0]?.trim().toLowerCase()??""
if(void 0!==r&&a!==r.contentType){const c=/^[\w.+-]+\/[\w.+-]+$/.test(a)?`says \`${a}\``:"names no type"
s(`${n} needs a file of the type \`${r.contentType}\`, but the source ${c}.`)}const i=Number(e["content-length"]?.[0])
const d=(0,m.jC)(Number.isFinite(i)?i:void 0,o,n)
void 0!==d&&s(d)}function wrong(e,t,n){return{known:e,line:{name:$,result:"wrong",says:n},failure:{word:"not_sent",code:t,detail:n}}}const u=2e3
const A="It cannot be checked without starting an import."
async function runCheck(e,t,n){const{signal:s,log:r,warn:o}=n
const a=[]
const i=[]
let d={attempts:0}
let c
function add(e){a.push(e)
r(e.name+": "+e.says)}for(var u of e.check.probes)if(0<i.length)add({name:u.name,result:"not tried",says:"Not checked, because an earlier check failed."})
else{const w=await askAtMostTwice(e,u,t,n)
if("stopped"===w.kind||"left_out"===w.kind)break
const{line:p,address:y,failure:v}=judge(u,w,n)
add(p)
c??=y
void 0!==v&&i.push(v)}const l=e.source?.url??c
void 0!==e.source?.url&&void 0!==c&&e.source.url.href!==c.href&&o(`\`source_url\` is not the address that ${e.title} fetches from. Only \`source_url\` was checked.`)
if(void 0===l||void 0===e.source||s.aborted)s.aborted||add({name:"Source",result:"not tried",says:"Its address is not known. Give `source_url` to check it."})
else{const{line:g,known:k,failure:m}=await checkSource(e,e.source,l,n)
add(g)
d={...d,...k}
n.onKnown(d,"not_sent")
void 0!==m&&i.push(m)}for(var h of e.check.untried)add({name:(0,b.l2)(h),result:"not tried",says:A})
d={...d,checks:a}
if(s.aborted)return{...d,word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const f=i.find(e=>"rejected"===e?.word)??i[0]
return void 0===f?{...d,word:"checked"}:{...d,...f}}async function askAtMostTwice(e,s,t,n){const{clock:r,log:o}=n
let a=0
function decide(e){a+=1
if(1<a||"unread"!==e.kind||"invalid_input"===e.code)return e
const{retryAfterMs:t=0}=e
if(t>c.yL)return e
const n=Math.max(r.window(Math.max(u,s.intervalMs)),t)
return{pauseMs:n,isLast:!0}}return await(0,d.d_)({first:{pauseMs:0,isLast:!1},ask:()=>(0,i.k)(e,s,t,n),decide:decide,tell(e,t){(0,d.F9)(t)&&"detail"in e&&o(`${(0,b.em)(e.detail)} Asking once more in ${(0,b.r4)(t.pauseMs)}.`)},stopped:{kind:"stopped"}},n)}function judge(e,t,{mask:n,warn:s}){const r=e.name
"secrets"in t&&void 0!==t.secrets&&n(t.secrets)
if("fine"===t.kind){for(var o of t.warnings??[])s(o)
return{line:{name:r,result:"fine",says:t.says},address:t.address}}const{code:a,detail:i}=t
const d={name:r,result:"wrong",says:(0,b.em)(i)}
if("wrong"===t.kind){const w="rejected"===t.word?{httpStatus:200}:{}
return{line:d,failure:{word:t.word,code:a,detail:i,...w}}}const{httpStatus:c,answeredBy:u,retryAfterMs:l}=t
const h={code:a,detail:i,..."page"===u&&{answeredBy:u}}
if("refused"!==t.kind&&"rate_limited"!==a)return{line:d,failure:{word:"not_sent",...h}}
const f="rate_limited"===a&&void 0!==l?{retryAfterMs:l}:{}
return{line:d,failure:{word:"rejected",...h,...f,...void 0!==c&&{httpStatus:c}}}}}),259:((e,t,n)=>{n.d(t,{v:()=>readExpected})
var d=n(598)
var c=n(24)
var u=n(760)
const l=262144
async function readExpected({file:e,sha256:t},n){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const s=(0,d.createHash)("sha256")
let r=0
try{for await(var o of(0,c.createReadStream)(e.path,{highWaterMark:l,signal:n})){s.update(o)
r+=o.length}}catch(e){if(n.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const i=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${i})`)}if(0===r)return unusable("is an empty file")
const a=s.digest("hex")
return void 0!==t&&t!==a?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+a):{sha256:a,bytes:r,name:(0,u.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,n)=>{n.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var a=n(67)
var s=n(943)
const o=100
const r=12
const i={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 `+firstDigits(t)+lastModified(n)
return{...cacheOf(n),what:s,maybeWrongAddress:!1}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=void 0!==n&&/^\d{1,15}$/.test(n)?` (${inBytes(Number(n))})`:""
const r="another file with more than "+inBytes(e)+s+lastModified(t)
return{...cacheOf(t),what:r,maybeWrongAddress:!1}}function seenStatus(e,t){const n=a.STATUS_CODES[e]
const s="status "+e+(void 0===n?"":" "+n)
const r=cacheOf(t).cache
const o=i[e]??(500<=e?"The server has problems.":"The address must answer 200 with the file. Check the address.")
return{what:s,cache:r,cause:o,maybeWrongAddress:403===e||404===e}}function seenRedirect(e){const t="Use the address that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:!1}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the address can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:!1}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${void 0===t?"":inBytes(t)+", "}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return void 0===e?"the first look has not ended":""+e.what+e.cache}function warningOfSize(e,t,n){if(!(void 0===e||e<=t))return`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`
void 0}function firstDigits(e){return e.slice(0,r)+"\u2026"}function inBytes(e){const t=e+" "+(1===e?"byte":"bytes")
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return void 0===t||void 0===(0,s.lq)(t)?"":", Last-Modified "+t}function cacheOf(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return""===t?[]:[titleOf(e)+": "+t.slice(0,o)]})
const t=0===e.length?"":", "+e.join(", ")
const s=0<Number(n.age?.[0])||/\bhit\b/i.test([n["x-cache"],n["cf-cache-status"]].flat().join(" "))
const r=s?"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).":"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right."
return{cache:t,cause:r}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),780:((e,t,n)=>{n.d(t,{j:()=>SourceReader})
var u=n(535)
var l=n(186)
var h=n(355)
var f=n(943)
var w=n(395)
var p=n(263)
var y=n(121)
var r=n(598)
async function hashBody(t,e,n,s){const[r,o]=[countHash(n),countHash(n)]
async function*hashed(){for await(var e of t){r.take(e)
yield e}}const a=hashed()
const i=(0,w.a_)(e)
let d
if(0<i.length)try{for await(var c of(0,w.KZ)(a,i,n,s)){o.take(c)
if(!o.fits())break}d=o.digest()}catch{}for await(var u of a)if(!r.fits())break
return[r.digest(),d].filter(e=>void 0!==e)}function countHash(e){const t=(0,r.createHash)("sha256")
let n=0
const s=()=>n<=e
return{fits:s,take(e){n+=e.length
s()&&t.update(e)},digest:()=>s()?{sha256:t.digest("hex"),bytes:n}:void 0}}var v=n(576)
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
const k=[301,302,303,307,308]
const o=1e3
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
const{status:o,headers:a}=r
const i=(0,f.D$)(a,Date.now())
if(200!==o)return r.discard(),304===o&&void 0!==e?{kind:"unchanged",retryAfterMs:i}:{kind:"not_yet",seen:(0,v.sx)(o,a),retryAfterMs:i}
const d=t.bytes??g
if(0===(0,w.a_)(a).length&&Number(a["content-length"]?.[0])>d)return r.discard(),{kind:"not_yet",seen:(0,v.Od)(d,a),retryAfterMs:i}
const c=await r.readBody((e,t)=>hashBody(e,a,d,t))
if("kind"in c)return"cancelled"===c.reason?{kind:"cancelled"}:{kind:"not_yet",seen:(0,v.bK)(c.detail),retryAfterMs:i}
const u=c.find(({sha256:e})=>e===t.sha256)
if(void 0!==u)return{kind:"served",...u,head:r}
const l=c.at(-1)
return void 0===l?{kind:"not_yet",seen:(0,v.Od)(d,a),retryAfterMs:i}:{kind:"not_yet",seen:(0,v._M)(l,a),retryAfterMs:i,body:{known:knownBody(r)}}}async ask(t,n,s){const r=(0,u.dR)()
let o=this.#address
for(let e=0;;e+=1){n.debug(t+" "+(0,p.U)(o.href).shown)
const a=await(0,l.E9)((0,h.dp)(t,o,this.#headersFor(o,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,u.dR)()-r,signal:n.signal})
if("lost"===a.kind)return n.debug(a.detail),"cancelled"===a.reason?{kind:"cancelled"}:"invalid_input"===a.reason?{kind:"unusable",detail:a.detail}:{kind:"not_yet",seen:(0,v.bK)(a.detail),retryAfterMs:void 0}
n.debug(a.status+" in "+(0,y.r4)(a.headersMs))
if(!k.includes(a.status))return{kind:"answer",answer:a}
a.discard()
const i=redirectTarget(a)
const d=this.#refuseRedirect(o,i,e,a.status)
if(void 0===i||void 0!==d){const c=(0,f.D$)(a.headers,Date.now())
return{kind:"not_yet",seen:(0,v.Kj)(d??""),retryAfterMs:c}}o=i}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&void 0!==this.#authorization?{authorization:this.#authorization}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(void 0===t)return`status ${s}, a redirect without an address to follow`
const r="a redirect to "+(0,p.U)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return r+", from https to http, which is not followed"
if(!(n<this.#maxRedirects)){const o=1===this.#maxRedirects?"one redirect":this.#maxRedirects+" redirects"
return`${r}, which is not followed: ${this.#title} follows `+o}void 0}}function knownBody({url:e,headers:t}){const n=t.etag?.[0]
if(!(void 0===n||""===n||n.length>o))return{place:placeOf(e),etag:n}
void 0}})}
export{e as id,t as ids,n as modules}
