const e=647
const t=[647]
const s={583:((e,t,s)=>{s.d(t,{A:()=>Silence})
const n=100
class Silence{#surroundings
#longestMs
#describe
#timer
#lastLineMs
constructor(e,t,s){this.#surroundings=e
this.#longestMs=t
this.#describe=s
this.#lastLineMs=e.clock.now()
this.#timer=setInterval(()=>this.fill(),Math.max(n,t/4))}log(e){this.broken()
this.#surroundings.log(e)}broken(){this.#lastLineMs=this.#surroundings.clock.now()}fill(){const e=this.#surroundings.clock.now()-this.#lastLineMs
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}}),259:((e,t,s)=>{s.d(t,{v:()=>readExpected})
var d=s(598)
var c=s(24)
var h=s(760)
const l=262144
async function readExpected({file:e,sha256:t},s){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const n=(0,d.createHash)("sha256")
let o=0
try{for await(var i of(0,c.createReadStream)(e.path,{highWaterMark:l,signal:s})){n.update(i)
o+=i.length}}catch(e){if(s.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const a=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${a})`)}if(0===o)return unusable("is an empty file")
const r=n.digest("hex")
return void 0!==t&&t!==r?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+r):{sha256:r,bytes:o,name:(0,h.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,s)=>{s.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var r=s(67)
var n=s(943)
const i=100
const o=12
const a={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},s){const n=`another file with ${inBytes(e)}, SHA-256 `+firstDigits(t)+lastModified(s)
return{...cacheOf(s),what:n,maybeWrongAddress:!1}}function seenTooLong(e,t){const s=t["content-length"]?.[0]
const n=void 0!==s&&/^\d{1,15}$/.test(s)?` (${inBytes(Number(s))})`:""
const o="another file with more than "+inBytes(e)+n+lastModified(t)
return{...cacheOf(t),what:o,maybeWrongAddress:!1}}function seenStatus(e,t){const s=r.STATUS_CODES[e]
const n="status "+e+(void 0===s?"":" "+s)
const o=cacheOf(t).cache
const i=a[e]??(500<=e?"The server has problems.":"The address must answer 200 with the file. Check the address.")
return{what:n,cache:o,cause:i,maybeWrongAddress:403===e||404===e}}function seenRedirect(e){const t="Use the address that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:!1}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const s="Check that the address can be reached from this runner."
return{what:t,cache:"",cause:s,maybeWrongAddress:!1}}function describeExpected({name:e,bytes:t,sha256:s}){return`${e} (${void 0===t?"":inBytes(t)+", "}SHA-256 ${firstDigits(s)})`}function describeSeen(e){return void 0===e?"the first look has not ended":""+e.what+e.cache}function warningOfSize(e,t,s){if(!(void 0===e||e<=t))return`The file has ${inBytes(e)}. ${s} documents a limit of ${t/1e6} MB, so it may refuse the file.`
void 0}function firstDigits(e){return e.slice(0,o)+"\u2026"}function inBytes(e){const t=e+" "+(1===e?"byte":"bytes")
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return void 0===t||void 0===(0,n.lq)(t)?"":", Last-Modified "+t}function cacheOf(s){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(s[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return""===t?[]:[titleOf(e)+": "+t.slice(0,i)]})
const t=0===e.length?"":", "+e.join(", ")
const n=0<Number(s.age?.[0])||/\bhit\b/i.test([s["x-cache"],s["cf-cache-status"]].flat().join(" "))
const o=n?"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).":"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right."
return{cache:t,cause:o}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),647:((e,t,s)=>{s.d(t,{PublishedSource:()=>PublishedSource})
var y=s(583)
var A=s(121)
var $=s(190)
var x=s(254)
var S=s(924)
var _=s(263)
var m=s(667)
const d=5e3
const c=3e4
const h=1.5
const l=.2
function decideNextLook({looks:e,remainingMs:t,retryAfterMs:s,scale:n,random:o}){if(t<=0)return{kind:"end"}
if(void 0!==s&&t<s)return{kind:"end",retryAfterMs:s}
const i=c/(1+l)
const r=Math.min(i,d*h**(e-1))
const a=Math.max(r*(1+l*o)*n,s??0)
return a>=t?{kind:"look",pauseMs:t,isLast:!0}:{kind:"look",pauseMs:a,isLast:!1}}const p=[401,402,403,404]
async function findAddress(t,s,n,o,i){const{clock:r,signal:a,log:d,timeScale:c}=i
for(let e=1;;e+=1){const l=await(0,m.R)(t,s,o,i)
if("cancelled"===l.kind)return end("not_sent","cancelled","The step was stopped.")
"secrets"in l&&void 0!==l.secrets&&i.mask(l.secrets)
if("wrong"===l.kind)return end(l.word,l.code,l.detail)
if("fine"===l.kind){d(s.name+": "+l.says)
for(var h of l.warnings??[])i.warn(h)
return void 0!==l.address?{url:l.address}:end("not_sent","unexpected_response",t.title+" does not say from where it fetches the file.")}const u=l.status
if(void 0!==u&&p.includes(u))return{end:{word:"rejected",code:l.code,detail:l.detail,httpStatus:u}}
const f=decideNextLook({looks:e,remainingMs:n-r.now(),retryAfterMs:"unread"===l.kind?l.retryAfterMs:void 0,scale:c,random:r.random()})
const w="look"===f.kind&&f.pauseMs<s.intervalMs*c
const k=(0,A.em)(`The address that ${t.title} fetches from could not be read: `+l.detail)
if("end"===f.kind||w){const g="end"===f.kind?f.retryAfterMs:void 0
if(void 0===g)return end("not_sent",l.code,k)
const v=`${k} It asks to wait ${(0,A.r4)(g)}.`
return{end:{word:"not_sent",code:l.code,detail:v,retryAfterMs:g}}}d(`${k} Asking again in ${(0,A.r4)(f.pauseMs)}.`)
if(!await r.pause(f.pauseMs,a))return end("not_sent","cancelled","The step was stopped.")}}function end(e,t,s){return{end:{word:e,code:t,detail:s}}}var E=s(259)
const r=5
class Looker{looks=0
seen
retryAfterMs
servedAtMs
#reader
#expected
#deadlineMs
#surroundings
#other
#unchanged=0
constructor(e,t,s,n){this.#reader=e
this.#expected=t
this.#deadlineMs=s
this.#surroundings=n}async look({isWhole:e,endsAtMs:t,limitAtMs:s=Number.POSITIVE_INFINITY}){const n=this.#surroundings.clock
this.looks+=1
this.servedAtMs=void 0
const o=e||this.#unchanged>=r-1?void 0:this.#other?.known
let i=await this.#read(o,t)
"unchanged"===i.kind&&n.now()>=s&&(i=await this.#read(void 0,t))
this.#unchanged="unchanged"===i.kind?this.#unchanged+1:0
this.#remember(i)
return i}#read(e,t){const{clock:s,signal:n,debug:o}=this.#surroundings
const i={deadlineMs:this.#deadlineMs,wholeMs:t-s.now(),signal:n,debug:o}
return this.#reader.look(this.#expected,e,i)}#remember(e){if("served"===e.kind){this.servedAtMs=this.#surroundings.clock.now()
this.seen=void 0
this.#other=void 0}else if("unchanged"===e.kind){this.seen=this.#other?.seen
this.retryAfterMs=e.retryAfterMs}else if("not_yet"===e.kind){this.seen=e.seen
this.retryAfterMs=e.retryAfterMs
void 0!==e.body&&(this.#other={known:e.body.known,seen:e.seen})}}}var O=s(576)
var T=s(780)
async function findSource(e,t,s,n,o){const{log:i,signal:r,timeScale:a,clock:d}=o
const{published:c,url:h,lookUp:l,maxRedirects:u}=t
const{title:f,limits:w}=e
const k=await(0,E.v)(c,r)
if("word"in k)throw new Ending(k,{})
warnOfSize(k.bytes,t,e,o)
const g=h??await askAddress(e,l,s,n,o)
const v=(0,_.U)(g.href).shown
const m=d.now()<s?`Waiting for at most ${(0,A.r4)(t.timeoutMs)} until`:"No time is left: looking once whether"
const y=(0,x.B)(g,process.env)
const p="proxy"===y.kind?", through the proxy "+y.proxy.shown:""
i(`${m} ${v} serves ${(0,O.Ge)(k)}${p}.`);(0,$.x)(y,i)
const b=new T.j(g,u,f)
const M=new Looker(b,k,w.deadlineMs,o)
return{expected:k,shown:v,looker:M,scale:(0,S.U)(g)?a:1}}async function askAddress(e,t,s,n,o){if(void 0===t)throw Ending.of("invalid_input","`source_url` is missing. The action needs it to find the file.")
const i=await findAddress(e,t,s,n,o)
if("url"in i)return i.url
const{httpStatus:r,...a}=i.end
throw new Ending(a,void 0===r?{}:{httpStatus:r})}function warnOfSize(e,t,s,{warn:n}){const o=(0,O.jC)(e,t.maxBytes,s.title)
void 0!==o&&n(o)}class Ending extends Error{name="Ending"
end
known
constructor(e,t){super(e.detail)
this.end=e
this.known=t}static of(e,t){return new Ending({word:"not_sent",code:e,detail:t},{})}}const n=1e4
const b=6e4
const a=10
class PublishedSource{#item
#source
#questions
#surroundings
#spentMs=0
#watched
constructor(e,t,s,n){this.#item=e
this.#source=t
this.#questions=s
this.#surroundings=n}get isFresh(){const{clock:e,timeScale:t}=this.#surroundings
const s=this.#watched?.looker.servedAtMs
return void 0!==s&&e.now()-s<=n*t}async ready(){const e=this.#surroundings.clock
const t=e.now()
const s=t+Math.max(0,this.#source.timeoutMs-this.#spentMs)
try{this.#watched??=await findSource(this.#item,this.#source,s,this.#questions,this.#surroundings)
return await this.#wait(this.#watched,s)}catch(e){if(e instanceof Ending)return{kind:"end",known:e.known,end:e.end}
throw e}finally{this.#spentMs+=e.now()-t}}async lookAgain(){if(void 0===this.#watched)return!1
const{looker:e,shown:t}=this.#watched
const{clock:s,log:n}=this.#surroundings
const o=s.now()+this.#item.limits.deadlineMs*a
const i=await e.look({isWhole:!0,endsAtMs:o})
void 0!==e.seen&&n(`${t} does not serve the published file any more: ${(0,O.jE)(e.seen)}.`)
return"served"===i.kind}async#wait({looker:s,expected:t,shown:n,scale:o},i){const{clock:r,signal:a,timeScale:d,log:c}=this.#surroundings
const h={sourceUrl:n,sourceSha256:t.sha256}
if(this.isFresh)return{kind:"served",known:h}
const l=()=>{const{looks:e,retryAfterMs:t}=s
return decideNextLook({looks:e,retryAfterMs:t,remainingMs:i-r.now(),scale:o,random:r.random()})}
const u=r.now()
const f=()=>!0===s.seen?.maybeWrongAddress?" The address may be wrong.":""
const w=new y.A(this.#surroundings,b*d,()=>`Waiting for ${(0,A.r4)(r.now()-u)}: ${(0,O.jE)(s.seen)}.`+f())
try{let e=void 0===s.seen?{kind:"look",pauseMs:0,isLast:i<=r.now()}:l()
for(;"look"===e.kind;){0<e.pauseMs&&await r.pause(e.pauseMs,a)
if(a.aborted)break
const k=s.seen
const g=i+this.#item.limits.deadlineMs
const v=await s.look({isWhole:e.isLast,endsAtMs:g,limitAtMs:i})
if("served"===v.kind){void 0===t.bytes&&warnOfSize(v.bytes,this.#source,this.#item,this.#surroundings)
c(`${n} serves ${(0,O.Ge)({...t,bytes:v.bytes})}.`)
return{kind:"served",known:h}}if("unusable"===v.kind)throw Ending.of("invalid_input",v.detail)
if("cancelled"===v.kind)break
e=l()
if(k?.what===s.seen?.what)w.fill()
else{const m=r.now()-u>=b*d
w.log(`Not yet: ${(0,O.jE)(s.seen)}.`+(m?f():"")+describeNext(e))}}if("look"===e.kind)throw Ending.of("cancelled","The step was stopped before the import was started.")
throw this.#mismatch({looker:s,expected:t,shown:n,scale:o},e.retryAfterMs)}finally{w.end()}}#mismatch({expected:e,shown:t,looker:s},n){const o=(0,A.r4)(this.#source.timeoutMs)
const i=t+" did not serve the published file within "+o
const r=void 0===n?i:i+". It asks to wait another "+(0,A.r4)(n)
const a=`Seen last: ${(0,O.jE)(s.seen)}. Expected: ${(0,O.Ge)(e)}.`
const d=(`${(0,A.em)(r)} ${a} `+(s.seen?.cause??"")).trim()
return new Ending({word:"not_sent",code:"source_mismatch",detail:d},{sourceUrl:t,sourceSha256:void 0})}}function describeNext(e){return"end"===e.kind?"":` Looking again in ${(0,A.r4)(e.pauseMs)}${e.isLast?", for the last time":""}.`}}),780:((e,t,s)=>{s.d(t,{j:()=>SourceReader})
var h=s(535)
var l=s(186)
var u=s(355)
var f=s(943)
var w=s(395)
var k=s(263)
var g=s(121)
var o=s(598)
async function hashBody(t,e,s,n){const[o,i]=[countHash(s),countHash(s)]
async function*hashed(){for await(var e of t){o.take(e)
yield e}}const r=hashed()
const a=(0,w.a_)(e)
let d
if(0<a.length)try{for await(var c of(0,w.KZ)(r,a,s,n)){i.take(c)
if(!i.fits())break}d=i.digest()}catch{}for await(var h of r)if(!o.fits())break
return[o.digest(),d].filter(e=>void 0!==e)}function countHash(e){const t=(0,o.createHash)("sha256")
let s=0
const n=()=>s<=e
return{fits:n,take(e){s+=e.length
n()&&t.update(e)},digest:()=>n()?{sha256:t.digest("hex"),bytes:s}:void 0}}var v=s(576)
var n=s(79)
function redirectTarget({url:e,headers:t}){const s=t.location?.[0]
const n=void 0===s?null:URL.parse(s,e.href)
if(null!==n&&["http:","https:"].includes(n.protocol))return withoutUserInfo(n)
void 0}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(""!==e||""!==t){const s=[e,t].map(n.P).join(":")
return"Basic "+Buffer.from(s).toString("base64")}void 0}function placeOf({origin:e,pathname:t}){return""+e+t}const m=2*1024**3
const y=[301,302,303,307,308]
const i=1e3
class SourceReader{#address
#authorization
#maxRedirects
#title
constructor(e,t,s){this.#address=withoutUserInfo(e)
this.#authorization=basicOf(e)
this.#maxRedirects=t
this.#title=s}async look(t,e,s){const n=await this.ask("GET",s,e)
if("answer"!==n.kind)return n
const o=n.answer
const{status:i,headers:r}=o
const a=(0,f.D$)(r,Date.now())
if(200!==i)return o.discard(),304===i&&void 0!==e?{kind:"unchanged",retryAfterMs:a}:{kind:"not_yet",seen:(0,v.sx)(i,r),retryAfterMs:a}
const d=t.bytes??m
if(0===(0,w.a_)(r).length&&Number(r["content-length"]?.[0])>d)return o.discard(),{kind:"not_yet",seen:(0,v.Od)(d,r),retryAfterMs:a}
const c=await o.readBody((e,t)=>hashBody(e,r,d,t))
if("kind"in c)return"cancelled"===c.reason?{kind:"cancelled"}:{kind:"not_yet",seen:(0,v.bK)(c.detail),retryAfterMs:a}
const h=c.find(({sha256:e})=>e===t.sha256)
if(void 0!==h)return{kind:"served",...h,head:o}
const l=c.at(-1)
return void 0===l?{kind:"not_yet",seen:(0,v.Od)(d,r),retryAfterMs:a}:{kind:"not_yet",seen:(0,v._M)(l,r),retryAfterMs:a,body:{known:knownBody(o)}}}async ask(t,s,n){const o=(0,h.dR)()
let i=this.#address
for(let e=0;;e+=1){s.debug(t+" "+(0,k.U)(i.href).shown)
const r=await(0,l.E9)((0,u.dp)(t,i,this.#headersFor(i,n)),{deadlineMs:s.deadlineMs,idleMs:s.deadlineMs,wholeMs:s.wholeMs,elapsedMs:(0,h.dR)()-o,signal:s.signal})
if("lost"===r.kind)return s.debug(r.detail),"cancelled"===r.reason?{kind:"cancelled"}:"invalid_input"===r.reason?{kind:"unusable",detail:r.detail}:{kind:"not_yet",seen:(0,v.bK)(r.detail),retryAfterMs:void 0}
s.debug(r.status+" in "+(0,g.r4)(r.headersMs))
if(!y.includes(r.status))return{kind:"answer",answer:r}
r.discard()
const a=redirectTarget(r)
const d=this.#refuseRedirect(i,a,e,r.status)
if(void 0===a||void 0!==d){const c=(0,f.D$)(r.headers,Date.now())
return{kind:"not_yet",seen:(0,v.Kj)(d??""),retryAfterMs:c}}i=a}}#headersFor(e,t){const s=e.origin===this.#address.origin
return{...s&&void 0!==this.#authorization?{authorization:this.#authorization}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,s,n){if(void 0===t)return`status ${n}, a redirect without an address to follow`
const o="a redirect to "+(0,k.U)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return o+", from https to http, which is not followed"
if(!(s<this.#maxRedirects)){const i=1===this.#maxRedirects?"one redirect":this.#maxRedirects+" redirects"
return`${o}, which is not followed: ${this.#title} follows `+i}void 0}}function knownBody({url:e,headers:t}){const s=t.etag?.[0]
if(!(void 0===s||""===s||s.length>i))return{place:placeOf(e),etag:s}
void 0}}),667:((e,t,s)=>{s.d(t,{R:()=>askOnce})
var g=s(190)
var v=s(943)
var m=s(563)
var y=s(262)
async function askOnce(e,t,s,n){const o=await s.of(t).ask({},n.signal,()=>ask(e,t,n))
return o??{kind:"cancelled"}}async function ask(e,t,s){const{clock:n,signal:o,log:i}=s
const{plan:r,maxBodyBytes:a}=t
const d=await(0,g.i)(r,e.limits.deadlineMs,{signal:o,log:i,onSent:()=>{}},a)
if("lost"===d.kind){if("cancelled"===d.reason)return{kind:"cancelled"}
if("invalid_input"===d.reason)return{kind:"wrong",word:"not_sent",code:"invalid_input",detail:d.detail,status:void 0}
const f="timeout"===d.reason?"timeout":"network_error"
return{kind:"unread",code:f,detail:d.detail,status:d.status,retryAfterMs:void 0}}const c=d.status
const h=d.bodyCut?void 0:t.read(d)
if("fine"===h?.kind)return h
if("wrong"===h?.kind)return{...h,status:c}
const l=(0,v.D$)(d.headers,n.now())
if(200<=c&&c<300){const u=`${e.title} answered ${c}${void 0===h?"":", but with "+h.why}.`
return{kind:"unread",code:"unexpected_response",detail:u,status:c,retryAfterMs:l}}const u=(0,y.WE)(e,d)
const f=(0,y.T4)(c,u)
const w=401!==c&&(0,m.AA)(d.body)
const k=void 0===h&&400<=c&&c<500&&429!==c&&!w
return k?{kind:"refused",code:f,detail:u,status:c}:{kind:"unread",code:f,detail:u,status:c,retryAfterMs:l}}})}
export{e as id,t as ids,s as modules}
