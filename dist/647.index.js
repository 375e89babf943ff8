const e=647
const t=[647]
const n={438:((e,t,n)=>{n.d(t,{k:()=>ask})
var v=n(190)
var f=n(943)
var w=n(563)
var k=n(262)
async function ask(i,a,e,t,n={}){const{clock:d,signal:c,env:u,log:l,debug:h}=t
const{deadlineMs:f=i.limits.deadlineMs,isLogged:w=!0,onAnswer:k}=n
const s=await e(a.name,a.intervalMs).inTurn(n,c,async()=>{const e=d.now()
const t={signal:c,env:u,log:w?l:h}
const n=await(0,v.i)(a.plan,f,t,a.maxBodyBytes)
if("answer"===n.kind)return k?.(n,e),interpret(i,a,n,d.now())
if("cancelled"===n.reason)return{kind:"stopped"}
const s="network"===n.reason||"held_back"===n.reason?"network_error":n.reason
const{detail:r,status:o}=n
return{kind:"unread",code:s,detail:r,why:r,httpStatus:o,retryAfterMs:void 0}})
return s??{kind:c.aborted?"stopped":"left_out"}}function interpret(e,t,n,s){const r=n.status
const o=readSafely(t,n)
if(void 0!==o&&isTold(o))return o
const i="unreadable"===o?.kind?o.why:void 0
const a=(0,f.D$)(n.headers,s)
if(200<=r&&r<300){const d=void 0===i?(0,k.WE)(e,n):`${e.title} answered ${r}, but with ${i}.`
const c="unexpected_response"
return{kind:"unread",code:c,detail:d,why:i??d,httpStatus:r,retryAfterMs:a}}const d=(0,k.WE)(e,n)
const c=(0,k.T4)(r,d)
const u=401!==r&&(0,w.AA)(n.body)
const l=void 0===i&&400<=r&&r<500&&429!==r&&!u
const h=l?"refused":"unread"
return{kind:h,code:c,detail:d,why:i??d,httpStatus:r,retryAfterMs:a,...(0,k.d5)(n)}}function readSafely(e,t){if(t.bodyCut)return{kind:"unreadable",why:"an answer that is too large"}
try{return e.read(t)}catch{return{kind:"unreadable",why:"an answer that cannot be read"}}}function isTold(e){return"refused"!==e.kind&&"unreadable"!==e.kind}}),776:((e,t,n)=>{n.d(t,{kg:()=>y,F9:()=>isAgain,d_:()=>patiently})
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
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}const y=6e4
const p=2**31-1
async function patiently({first:e,sinceMs:t,ask:n,decide:s,tell:r,stopped:o,describe:i},a){const{clock:d,signal:c}=a
const u=void 0===i?p:d.window(y)
const l=new Silence(a,u,i??(()=>""))
let h=t??d.now()
let f=e
try{for(;isAgain(f);){const w=h+f.pauseMs-d.now()
const k=!(0<w)||await d.pause(w,c)
if(!k||c.aborted)return o
const v=await n(f)
h=d.now()
f=s(v)
await r?.(v,f,l)}return f}finally{l.end()}}function isAgain(e){return"pauseMs"in e}}),259:((e,t,n)=>{n.d(t,{v:()=>readExpected})
var d=n(598)
var c=n(24)
var u=n(760)
const l=262144
async function readExpected({file:e,sha256:t},n){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const s=(0,d.createHash)("sha256")
let r=0
try{for await(var o of(0,c.createReadStream)(e.path,{highWaterMark:l,signal:n})){s.update(o)
r+=o.length}}catch(e){if(n.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const a=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${a})`)}if(0===r)return unusable("is an empty file")
const i=s.digest("hex")
return void 0!==t&&t!==i?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+i):{sha256:i,bytes:r,name:(0,u.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,n)=>{n.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var i=n(67)
var s=n(943)
const o=100
const r=12
const a={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 `+firstDigits(t)+lastModified(n)
return{...cacheOf(n),what:s,maybeWrongAddress:!1}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=void 0!==n&&/^\d{1,15}$/.test(n)?` (${inBytes(Number(n))})`:""
const r="another file with more than "+inBytes(e)+s+lastModified(t)
return{...cacheOf(t),what:r,maybeWrongAddress:!1}}function seenStatus(e,t){const n=i.STATUS_CODES[e]
const s="status "+e+(void 0===n?"":" "+n)
const r=cacheOf(t).cache
const o=a[e]??(500<=e?"The server has problems.":"The address must answer 200 with the file. Check the address.")
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
return{cache:t,cause:r}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),647:((e,t,n)=>{n.d(t,{publishedSource:()=>publishedSource})
var p=n(776)
var l=n(184)
var $=n(121)
var _=n(190)
var S=n(254)
var x=n(924)
var T=n(263)
var h=n(438)
const d=5e3
const c=3e4
const u=1.5
const f=.2
function decideNextLook({looks:e,remainingMs:t,retryAfterMs:n,pace:s,random:r}){if(t<=0)return{kind:"end"}
if(void 0!==n&&t<n)return{kind:"end",retryAfterMs:n}
const o=c/(1+f)
const i=Math.min(o,d*u**(e-1))
const a=Math.max(s(i*(1+f*r)),n??0)
return a>=t?{pauseMs:t,isLast:!0}:{pauseMs:a,isLast:!1}}const w=[401,402,403,404]
const k={word:"not_sent",code:"cancelled",detail:"The step was stopped."}
async function findAddress(n,i,a,t,s){const{clock:d,log:r,warn:o,mask:c}=s
let u=0
const l=({detail:e})=>(0,$.em)(`The address that ${n.title} fetches from could not be read: `+e)
function decide(e){u+=1
if("stopped"===e.kind||"left_out"===e.kind)return k
if("fine"===e.kind)return found(e)
if("wrong"===e.kind)return failure(e.word,e)
if("invalid_input"===e.code)return failure("not_sent",e)
const{httpStatus:t,retryAfterMs:n}=e
if(void 0!==t&&w.includes(t))return{...failure("rejected",e),httpStatus:t}
const s=decideNextLook({looks:u,remainingMs:a-d.now(),retryAfterMs:n,pace:d.window,random:d.random()})
const r=l(e)
if((0,p.F9)(s)&&s.pauseMs>=d.window(i.intervalMs))return s
if((0,p.F9)(s)||void 0===s.retryAfterMs)return failure("not_sent",{...e,detail:r})
const o=`${r} It asks to wait ${(0,$.r4)(s.retryAfterMs)}.`
return{...failure("not_sent",{...e,detail:o}),retryAfterMs:s.retryAfterMs}}function found({address:e}){if(void 0!==e)return{url:e}
const t=n.title+" does not say from where it fetches the file."
return{word:"not_sent",code:"unexpected_response",detail:t}}return await(0,p.d_)({first:{pauseMs:0,isLast:!1},async ask(){const e=await(0,h.k)(n,i,t,s)
"secrets"in e&&void 0!==e.secrets&&c(e.secrets)
return e},decide:decide,tell(e,t){if("fine"===e.kind){r(i.name+": "+e.says)
for(var n of e.warnings??[])o(n)}else(0,p.F9)(t)&&"detail"in e&&r(`${l(e)} Asking again in ${(0,$.r4)(t.pauseMs)}.`)},stopped:k},s)}function failure(e,{code:t,detail:n,answeredBy:s}){return{word:e,code:t,detail:n,..."page"===s&&{answeredBy:s}}}var N=n(259)
const v=5
function makeLooker(n,s,r,{clock:o,signal:i,env:a,debug:d}){let c={count:0,seen:void 0,retryAfterMs:void 0}
let u
let l=0
function read(e,t){return n.look(s,e,{deadlineMs:r,wholeMs:t-o.now(),signal:i,env:a,debug:d})}function remember(e){const t=c.count+1
"served"===e.kind&&(u=void 0)
"not_yet"===e.kind&&void 0!==e.body&&(u={known:e.body.known,seen:e.seen})
c="served"===e.kind?{count:t,seen:void 0,retryAfterMs:void 0}:"unchanged"===e.kind?{count:t,seen:u?.seen,retryAfterMs:e.retryAfterMs}:"not_yet"===e.kind?{count:t,seen:e.seen,retryAfterMs:e.retryAfterMs}:{...c,count:t}}return{get looks(){return c},async look({isWhole:e,endsAtMs:t,limitAtMs:n=Number.POSITIVE_INFINITY}){const s=e||l>=v-1?void 0:u?.known
let r=await read(s,t)
"unchanged"===r.kind&&o.now()>=n&&(r=await read(void 0,t))
l="unchanged"===r.kind?l+1:0
remember(r)
return r}}}var I=n(576)
var E=n(780)
async function findSource(e,t,n,s,r){const{log:o,signal:i,env:a,clock:d}=r
const{published:c,url:u,lookUp:l,maxRedirects:h}=t
const{title:f,limits:w}=e
const k=await(0,N.v)(c,i)
if("word"in k)return k
warnOfSize(k.bytes,t,e,r)
const v=void 0===u?await askAddress(e,l,n,s,r):{url:u}
if("word"in v)return v
const y=v.url
const p=(0,T.U)(y.href).shown
const g=d.now()<n?`Waiting for at most ${(0,$.r4)(t.timeoutMs)} until`:"No time is left: looking once whether"
const m=(0,S.B)(y,a)
const b="proxy"===m.kind?", through the proxy "+m.proxy.shown:""
o(`${g} ${p} serves ${(0,I.Ge)(k)}${b}.`);(0,_.x)(m,o)
const M=new E.j(y,h,f)
const A=makeLooker(M,k,w.deadlineMs,r)
return{expected:k,shown:p,looker:A,pace:(0,x.U)(y)?d.window:e=>e}}async function askAddress(e,t,n,s,r){if(void 0!==t)return await findAddress(e,t,n,s,r)
const o="`source_url` is missing. The action needs it to find the file."
return{word:"not_sent",code:"invalid_input",detail:o}}function warnOfSize(e,t,n,{warn:s}){const r=(0,I.jC)(e,t.maxBytes,n.title)
void 0!==r&&s(r)}const y=10
const g={kind:"end",end:{word:"not_sent",code:"cancelled",detail:"The step was stopped before the import was started."}}
function publishedSource(o,s,r,i){const{clock:a,log:d}=i
let n=0
let c
let t=Number.NEGATIVE_INFINITY
let u=!1
function see(e){u="served"===e.kind
t=u?a.now():Number.NEGATIVE_INFINITY
return u}async function wait(e){if(void 0===c){const t=await findSource(o,s,e,r,i)
if("word"in t)return t
c=t}if(!isFreshlyServed()){const n=await waitUntilServed(o,s,c,e,see,i)
return"served"===n.kind?void 0:n.end}void 0}function isFreshlyServed(){return u&&(0,l.p)({seenAtMs:t},a)}return{name:"the source",get seenAtMs(){return t},get known(){if(void 0!==c)return{sourceUrl:c.shown,sourceSha256:u?c.expected.sha256:void 0}
void 0},async ready(){const e=a.now()
const t=await wait(e+Math.max(0,s.timeoutMs-n))
n+=a.now()-e
return t},async isStillSo(){if(void 0===c)return!1
const{looker:e,shown:t}=c
const n=a.now()+o.limits.deadlineMs*y
const s=see(await e.look({isWhole:!0,endsAtMs:n}))
const r=e.looks.seen
void 0!==r&&d(`${t} does not serve the published file any more: ${(0,I.jE)(r)}.`)
return s},forget(){t=Number.NEGATIVE_INFINITY}}}async function waitUntilServed(o,i,{looker:a,expected:d,shown:c,pace:s},r,n,u){const{clock:l,log:h}=u
const e=l.now()
const f=()=>l.now()-e
const w=()=>!0===a.looks.seen?.maybeWrongAddress?" The address may be wrong.":""
const k=()=>{const{count:e,retryAfterMs:t}=a.looks
const n=r-l.now()
return decideNextLook({looks:e,retryAfterMs:t,remainingMs:n,pace:s,random:l.random()})}
const v=({retryAfterMs:e})=>({kind:"end",end:describeMismatch({looker:a,expected:d,shown:c,pace:s},i.timeoutMs,f(),e)})
const t=void 0===a.looks.seen?{pauseMs:0,isLast:r<=l.now()}:k()
let y=a.looks.seen
return await(0,p.d_)({first:(0,p.F9)(t)?t:v(t),ask:({isLast:e})=>{y=a.looks.seen
return a.look({isWhole:e,endsAtMs:r+o.limits.deadlineMs,limitAtMs:r})},decide(e){if(n(e))return{kind:"served"}
if("unusable"===e.kind)return{kind:"end",end:{word:"not_sent",code:"invalid_input",detail:e.detail}}
if("cancelled"===e.kind)return g
const t=k()
return(0,p.F9)(t)?t:v(t)},tell(e,t,n){if("served"===e.kind){void 0===d.bytes&&warnOfSize(e.bytes,i,o,u)
h(`${c} serves ${(0,I.Ge)({...d,bytes:e.bytes})}.`)}else{const s=a.looks.seen
if("unusable"!==e.kind&&"cancelled"!==e.kind){if(y?.what===s?.what)return n.fill()
const r=f()>=l.window(p.kg)
n.log(`Not yet: ${(0,I.jE)(s)}.`+(r?w():"")+describeNext(t))}}},stopped:g,describe:()=>`Waiting for ${(0,$.r4)(f())}: ${(0,I.jE)(a.looks.seen)}.`+w()},u)}function describeMismatch({expected:e,shown:t,looker:n},s,r,o){const i=n.looks.seen
const a=void 0===o?t+" did not serve the published file within "+(0,$.r4)(s):`${t} does not serve the published file, and after ${(0,$.r4)(r)} asks to wait another ${(0,$.r4)(o)}, which is longer than the ${(0,$.r4)(s)} that this step waits for it`
const d=`Seen last: ${(0,I.jE)(i)}. Expected: ${(0,I.Ge)(e)}.`
const c=(`${(0,$.em)(a)} ${d} `+(i?.cause??"")).trim()
return{word:"not_sent",code:"source_mismatch",detail:c}}function describeNext(e){return(0,p.F9)(e)?` Looking again in ${(0,$.r4)(e.pauseMs)}${e.isLast?", for the last time":""}.`:""}}),780:((e,t,n)=>{n.d(t,{j:()=>SourceReader})
var u=n(535)
var l=n(186)
var h=n(355)
var f=n(943)
var w=n(395)
var k=n(263)
var v=n(121)
var r=n(598)
async function hashBody(t,e,n,s){const[r,o]=[countHash(n),countHash(n)]
async function*hashed(){for await(var e of t){r.take(e)
yield e}}const i=hashed()
const a=(0,w.a_)(e)
let d
if(0<a.length)try{for await(var c of(0,w.KZ)(i,a,n,s)){o.take(c)
if(!o.fits())break}d=o.digest()}catch{}for await(var u of i)if(!r.fits())break
return[r.digest(),d].filter(e=>void 0!==e)}function countHash(e){const t=(0,r.createHash)("sha256")
let n=0
const s=()=>n<=e
return{fits:s,take(e){n+=e.length
s()&&t.update(e)},digest:()=>s()?{sha256:t.digest("hex"),bytes:n}:void 0}}var y=n(576)
var s=n(79)
function redirectTarget({url:e,headers:t}){const n=t.location?.[0]
const s=void 0===n?null:URL.parse(n,e.href)
if(null!==s&&["http:","https:"].includes(s.protocol))return withoutUserInfo(s)
void 0}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(""!==e||""!==t){const n=[e,t].map(s.P).join(":")
return"Basic "+Buffer.from(n).toString("base64")}void 0}function placeOf({origin:e,pathname:t}){return""+e+t}const p=2*1024**3
const g=[301,302,303,307,308]
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
const{status:o,headers:i}=r
const a=(0,f.D$)(i,Date.now())
if(200!==o)return r.discard(),304===o&&void 0!==e?{kind:"unchanged",retryAfterMs:a}:{kind:"not_yet",seen:(0,y.sx)(o,i),retryAfterMs:a}
const d=t.bytes??p
if(0===(0,w.a_)(i).length&&Number(i["content-length"]?.[0])>d)return r.discard(),{kind:"not_yet",seen:(0,y.Od)(d,i),retryAfterMs:a}
const c=await r.readBody((e,t)=>hashBody(e,i,d,t))
if("kind"in c)return"cancelled"===c.reason?{kind:"cancelled"}:{kind:"not_yet",seen:(0,y.bK)(c.detail),retryAfterMs:a}
const u=c.find(({sha256:e})=>e===t.sha256)
if(void 0!==u)return{kind:"served",...u,head:r}
const l=c.at(-1)
return void 0===l?{kind:"not_yet",seen:(0,y.Od)(d,i),retryAfterMs:a}:{kind:"not_yet",seen:(0,y._M)(l,i),retryAfterMs:a,body:{known:knownBody(r)}}}async ask(t,n,s){const r=(0,u.dR)()
let o=this.#address
for(let e=0;;e+=1){n.debug(t+" "+(0,k.U)(o.href).shown)
const i=await(0,l.E9)((0,h.dp)(t,o,this.#headersFor(o,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,u.dR)()-r,signal:n.signal})
if("lost"===i.kind)return n.debug(i.detail),"cancelled"===i.reason?{kind:"cancelled"}:"invalid_input"===i.reason?{kind:"unusable",detail:i.detail}:{kind:"not_yet",seen:(0,y.bK)(i.detail),retryAfterMs:void 0}
n.debug(i.status+" in "+(0,v.r4)(i.headersMs))
if(!g.includes(i.status))return{kind:"answer",answer:i}
i.discard()
const a=redirectTarget(i)
const d=this.#refuseRedirect(o,a,e,i.status)
if(void 0===a||void 0!==d){const c=(0,f.D$)(i.headers,Date.now())
return{kind:"not_yet",seen:(0,y.Kj)(d??""),retryAfterMs:c}}o=a}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&void 0!==this.#authorization?{authorization:this.#authorization}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(void 0===t)return`status ${s}, a redirect without an address to follow`
const r="a redirect to "+(0,k.U)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return r+", from https to http, which is not followed"
if(!(n<this.#maxRedirects)){const o=1===this.#maxRedirects?"one redirect":this.#maxRedirects+" redirects"
return`${r}, which is not followed: ${this.#title} follows `+o}void 0}}function knownBody({url:e,headers:t}){const n=t.etag?.[0]
if(!(void 0===n||""===n||n.length>o))return{place:placeOf(e),etag:n}
void 0}})}
export{e as id,t as ids,n as modules}
