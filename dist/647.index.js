export const id=647
export const ids=[647]
export const modules={9583:((e,t,n)=>{n.d(t,{A:()=>Silence})
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
if(e>=this.#longestMs*.7)this.log(this.#describe())}end(){clearInterval(this.#timer)}}}),9259:((e,t,n)=>{n.d(t,{v:()=>readExpected})
var a=n(7598)
var c=n(3024)
var h=n(6760)
const u=256*1024
async function readExpected({file:e,sha256:t},n){if(e===undefined)return{sha256:t??"",bytes:undefined,name:"the published file"}
const s=(0,a.createHash)("sha256")
let i=0
try{for await(const o of(0,c.createReadStream)(e.path,{highWaterMark:u,signal:n})){s.update(o)
i+=o.length}}catch(e){if(n.aborted)return{word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const d=e instanceof Error&&"code"in e?String(e.code):"unknown error"
return unusable(`cannot be read (${d})`)}if(i===0)return unusable("is an empty file")
const r=s.digest("hex")
if(t!==undefined&&t!==r){return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${r}`)}return{sha256:r,bytes:i,name:(0,h.basename)(e.path)}}function unusable(e){return{word:"not_sent",code:"invalid_input",detail:`\`published_file\` ${e}.`}}}),576:((e,t,n)=>{n.d(t,{Ge:()=>describeExpected,Kj:()=>seenRedirect,Od:()=>seenTooLong,_M:()=>seenOther,bK:()=>seenNothing,jC:()=>warningOfSize,jE:()=>describeSeen,sx:()=>seenStatus})
var o=n(7067)
var s=n(6943)
const r=100
const i=12
const d={401:"The address asks for a user or a key that this step does not have.",403:"The server does not let everyone read this address. Check the address and who may read the file.",404:"Nothing is published at this address. Check the address, and that the deployment has ended.",410:"The file was removed from this address. Check the address.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 ${firstDigits(t)}${lastModified(n)}`
return{...cacheOf(n),what:s,maybeWrongAddress:false}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=n===undefined||!/^\d{1,15}$/.test(n)?"":` (${inBytes(Number(n))})`
const i=`another file with more than ${inBytes(e)}${s}${lastModified(t)}`
return{...cacheOf(t),what:i,maybeWrongAddress:false}}function seenStatus(e,t){const n=o.STATUS_CODES[e]
const s=`status ${e}${n===undefined?"":` ${n}`}`
const{cache:i}=cacheOf(t)
const r=d[e]??(e>=500?"The server has problems.":"The address must answer 200 with the file. Check the address.")
return{what:s,cache:i,cause:r,maybeWrongAddress:e===403||e===404}}function seenRedirect(e){const t="Use the address that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:false}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the address can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:false}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${t===undefined?"":`${inBytes(t)}, `}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return e===undefined?"the first look has not ended":`${e.what}${e.cache}`}function warningOfSize(e,t,n){if(e===undefined||e<=t)return undefined
return`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`}function firstDigits(e){return`${e.slice(0,i)}\u2026`}function inBytes(e){const t=`${e} ${e===1?"byte":"bytes"}`
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return t===undefined||(0,s.lq)(t)===undefined?"":`, Last-Modified ${t}`}function cacheOf(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return t===""?[]:[`${titleOf(e)}: ${t.slice(0,r)}`]})
const t=e.length===0?"":`, ${e.join(", ")}`
const s=Number(n["age"]?.[0])>0||/\bhit\b/i.test([n["x-cache"],n["cf-cache-status"]].flat().join(" "))
const i=s?"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).":"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right."
return{cache:t,cause:i}}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}}),8647:((e,t,n)=>{n.d(t,{PublishedSource:()=>PublishedSource})
var p=n(9583)
var v=n(4121)
var A=n(4254)
var x=n(8924)
var S=n(4263)
var y=n(7667)
const a=5e3
const c=3e4
const h=1.5
const u=.2
function decideNextLook({looks:e,remainingMs:t,retryAfterMs:n,scale:s,random:i}){if(t<=0)return{kind:"end"}
if(n!==undefined&&n>t)return{kind:"end",retryAfterMs:n}
const r=c/(1+u)
const o=Math.min(r,a*h**(e-1))
const d=Math.max(o*(1+u*i)*s,n??0)
return d>=t?{kind:"look",pauseMs:t,isLast:true}:{kind:"look",pauseMs:d,isLast:false}}const b=[401,402,403,404]
async function findAddress(t,n,s,i,r){const{clock:o,signal:d,log:a,timeScale:c}=r
for(let e=1;;e+=1){const h=await(0,y.R)(t,n,i,r)
if(h.kind==="cancelled")return end("not_sent","cancelled","The step was stopped.")
if("secrets"in h&&h.secrets!==undefined)r.mask(h.secrets)
if(h.kind==="wrong")return end(h.word,h.code,h.detail)
if(h.kind==="fine"){a(h.says)
for(const g of h.warnings??[])r.warn(g)
if(h.address!==undefined)return{url:h.address}
return end("not_sent","unexpected_response",`${t.title} does not say from where it fetches the file.`)}const{status:u}=h
if(u!==undefined&&b.includes(u)){return{end:{word:"rejected",code:h.code,detail:h.detail,httpStatus:u}}}const l=decideNextLook({looks:e,remainingMs:s-o.now(),retryAfterMs:h.kind==="unread"?h.retryAfterMs:undefined,scale:c,random:o.random()})
const f=l.kind==="look"&&l.pauseMs<n.intervalMs*c
const w=(0,v.em)(`The address that ${t.title} fetches from could not be read: ${h.detail}`)
if(l.kind==="end"||f){const k=l.kind==="end"?l.retryAfterMs:undefined
if(k===undefined)return end("not_sent",h.code,w)
const m=`${w} It asks to wait ${(0,v.r4)(k)}.`
return{end:{word:"not_sent",code:h.code,detail:m,retryAfterMs:k}}}a(`${w} Asking again in ${(0,v.r4)(l.pauseMs)}.`)
if(!await o.pause(l.pauseMs,d))return end("not_sent","cancelled","The step was stopped.")}}function end(e,t,n){return{end:{word:e,code:t,detail:n}}}var O=n(9259)
const o=5
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
constructor(e,t,n,s){this.#reader=e
this.#expected=t
this.#deadlineMs=n
this.#surroundings=s}async look({isWhole:e,endsAtMs:t,limitAtMs:n=Number.POSITIVE_INFINITY}){const{clock:s}=this.#surroundings
this.looks+=1
this.servedAtMs=undefined
const i=e||this.#unchanged>=o-1?undefined:this.#other?.known
let r=await this.#read(i,t)
if(r.kind==="unchanged"&&s.now()>=n)r=await this.#read(undefined,t)
this.#unchanged=r.kind==="unchanged"?this.#unchanged+1:0
this.#remember(r)
return r}#read(e,t){const{clock:n,signal:s,debug:i}=this.#surroundings
const r={deadlineMs:this.#deadlineMs,wholeMs:t-n.now(),signal:s,debug:i}
return this.#reader.look(this.#expected,e,r)}#remember(e){if(e.kind==="served"){this.servedAtMs=this.#surroundings.clock.now()
this.seen=undefined
this.#other=undefined}else if(e.kind==="unchanged"){this.seen=this.#other?.seen
this.retryAfterMs=e.retryAfterMs}else if(e.kind==="not_yet"){this.seen=e.seen
this.retryAfterMs=e.retryAfterMs
if(e.body!==undefined)this.#other={known:e.body.known,seen:e.seen}}}}var _=n(576)
var T=n(9780)
async function findSource(e,t,n,s,i){const{log:r,signal:o,timeScale:d,clock:a}=i
const{published:c,url:h,lookUp:u,maxRedirects:l}=t
const{title:f,limits:w}=e
const g=await(0,O.v)(c,o)
if("word"in g)throw new Ending(g,{})
warnOfSize(g.bytes,t,e,i)
const k=h??await askAddress(e,u,n,s,i)
const{shown:m}=(0,S.U)(k.href)
const y=a.now()<n?`Waiting for at most ${(0,v.r4)(t.timeoutMs)} until`:"No time is left: looking once whether"
const p=(0,A.B)(k,process.env)
const b=p.kind==="proxy"?`, through the proxy ${p.proxy.shown}`:""
r(`${y} ${m} serves ${(0,_.Ge)(g)}${b}.`)
const M=new T.j(k,l,f)
const $=new Looker(M,g,w.deadlineMs,i)
return{expected:g,shown:m,looker:$,scale:(0,x.U)(k)?d:1}}async function askAddress(e,t,n,s,i){if(t===undefined){throw Ending.of("invalid_input","`source_url` is missing. The action needs it to find the file.")}const r=await findAddress(e,t,n,s,i)
if("url"in r)return r.url
const{httpStatus:o,...d}=r.end
throw new Ending(d,o===undefined?{}:{httpStatus:o})}function warnOfSize(e,t,n,{warn:s}){const i=(0,_.jC)(e,t.maxBytes,n.title)
if(i!==undefined)s(i)}class Ending extends Error{name="Ending"
end
known
constructor(e,t){super(e.detail)
this.end=e
this.known=t}static of(e,t){return new Ending({word:"not_sent",code:e,detail:t},{})}}const s=1e4
const M=6e4
const d=10
class PublishedSource{#item
#source
#questions
#surroundings
#spentMs=0
#watched
constructor(e,t,n,s){this.#item=e
this.#source=t
this.#questions=n
this.#surroundings=s}get isFresh(){const{clock:e,timeScale:t}=this.#surroundings
const n=this.#watched?.looker.servedAtMs
return n!==undefined&&e.now()-n<=s*t}async ready(){const{clock:e}=this.#surroundings
const t=e.now()
const n=t+Math.max(0,this.#source.timeoutMs-this.#spentMs)
try{this.#watched??=await findSource(this.#item,this.#source,n,this.#questions,this.#surroundings)
return await this.#wait(this.#watched,n)}catch(e){if(e instanceof Ending)return{kind:"end",known:e.known,end:e.end}
throw e}finally{this.#spentMs+=e.now()-t}}async lookAgain(){if(this.#watched===undefined)return false
const{looker:e,shown:t}=this.#watched
const{clock:n,log:s}=this.#surroundings
const i=n.now()+this.#item.limits.deadlineMs*d
const r=await e.look({isWhole:true,endsAtMs:i})
if(e.seen!==undefined){s(`${t} does not serve the published file any more: ${(0,_.jE)(e.seen)}.`)}return r.kind==="served"}async#wait({looker:n,expected:t,shown:s,scale:i},r){const{clock:o,signal:d,timeScale:a,log:c}=this.#surroundings
const h={sourceUrl:s,sourceSha256:t.sha256}
if(this.isFresh)return{kind:"served",known:h}
const u=()=>{const{looks:e,retryAfterMs:t}=n
return decideNextLook({looks:e,retryAfterMs:t,remainingMs:r-o.now(),scale:i,random:o.random()})}
const l=o.now()
const f=()=>n.seen?.maybeWrongAddress===true?" The address may be wrong.":""
const w=new p.A(this.#surroundings,M*a,()=>{return`Waiting for ${(0,v.r4)(o.now()-l)}: ${(0,_.jE)(n.seen)}.${f()}`})
try{let e=n.seen===undefined?{kind:"look",pauseMs:0,isLast:r<=o.now()}:u()
while(e.kind==="look"){if(e.pauseMs>0)await o.pause(e.pauseMs,d)
if(d.aborted)break
const g=n.seen
const k=r+this.#item.limits.deadlineMs
const m=await n.look({isWhole:e.isLast,endsAtMs:k,limitAtMs:r})
if(m.kind==="served"){if(t.bytes===undefined)warnOfSize(m.bytes,this.#source,this.#item,this.#surroundings)
c(`${s} serves ${(0,_.Ge)({...t,bytes:m.bytes})}.`)
return{kind:"served",known:h}}if(m.kind==="unusable")throw Ending.of("invalid_input",m.detail)
if(m.kind==="cancelled")break
e=u()
if(g?.what===n.seen?.what)w.fill()
else{const y=o.now()-l>=M*a
w.log(`Not yet: ${(0,_.jE)(n.seen)}.${y?f():""}${describeNext(e)}`)}}if(e.kind==="look")throw Ending.of("cancelled","The step was stopped before the import was started.")
throw this.#mismatch({looker:n,expected:t,shown:s,scale:i},e.retryAfterMs)}finally{w.end()}}#mismatch({expected:e,shown:t,looker:n},s){const i=(0,v.r4)(this.#source.timeoutMs)
const r=`${t} did not serve the published file within ${i}`
const o=s===undefined?r:`${r}. It asks to wait another ${(0,v.r4)(s)}`
const d=`Seen last: ${(0,_.jE)(n.seen)}. Expected: ${(0,_.Ge)(e)}.`
const a=`${(0,v.em)(o)} ${d} ${n.seen?.cause??""}`.trim()
return new Ending({word:"not_sent",code:"source_mismatch",detail:a},{sourceUrl:t,sourceSha256:undefined})}}function describeNext(e){if(e.kind==="end")return""
return` Looking again in ${(0,v.r4)(e.pauseMs)}${e.isLast?", for the last time":""}.`}}),9780:((e,t,u)=>{u.d(t,{j:()=>SourceReader})
var h=u(3535)
var l=u(276)
var f=u(7355)
var w=u(6943)
var g=u(4263)
var k=u(4121)
var n=u(7598)
const s=1.001
const i=64*1024
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
this.#maxRawBytes=n?t*s+i:t}take=e=>{this.#raw.take(e)
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
for(const[s,i]of e.entries()){i.on("error",()=>this.#stop())
const r=e[s+1]
if(r===undefined)continue
i.on("data",e=>this.#give(s+1,e))
i.pipe(r)}n?.on("data",e=>{this.#hash.take(e)
if(this.#hash.isTooLong)this.#stop()})
this.#closed=new Promise(e=>n===undefined?e():n.on("close",e))}static async start(e,t,n){const{createBrotliDecompress:s,createGunzip:i,createInflate:r,createInflateRaw:o}=await Promise.resolve().then(u.t.bind(u,8522,19))
const d=((t[0]??0)&15)===8
const a={gzip:i,"x-gzip":i,deflate:d?r:o,br:s}
const c=e.length<=m&&e.every(e=>Object.hasOwn(a,e))
const h=c?e.toReversed().flatMap(e=>a[e]?.()??[]):[]
return new DecodedHash(h,n)}async take(t){const[n]=this.#stages
this.#give(0,t)
if(this.isOver||n===undefined)return
const e=new Promise(e=>n.write(t,()=>e()))
await Promise.race([e,this.#closed])}async finish(){if(!this.isOver)this.#stages[0]?.end()
await this.#closed
const e=this.#stages.every(({bytesWritten:e},t)=>e===this.#given[t])
return this.isOver||!e?undefined:this.#hash.digest()}#give(e,t){this.#given[e]=(this.#given[e]??0)+t.length}#stop(){this.isOver=true
for(const e of this.#stages)e.destroy()}}function encodingsOf(e){const t=(e["content-encoding"]??[]).join(",").toLowerCase().split(",")
return t.map(e=>e.trim()).filter(e=>e!==""&&e!=="identity")}var y=u(576)
function redirectTarget({url:e,headers:t}){const n=t["location"]?.[0]
const s=n===undefined?null:URL.parse(n,e.href)
if(s===null||!["http:","https:"].includes(s.protocol))return undefined
return withoutUserInfo(s)}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(e===""&&t==="")return undefined
const n=[e,t].map(decoded).join(":")
return`Basic ${Buffer.from(n).toString("base64")}`}function decoded(e){try{return decodeURIComponent(e)}catch{return e}}function placeOf({origin:e,pathname:t}){return`${e}${t}`}const p=2*1024**3
const b=[301,302,303,307,308]
const r=1e3
class SourceReader{#address
#authorization
#maxRedirects
#title
constructor(e,t,n){this.#address=withoutUserInfo(e)
this.#authorization=basicOf(e)
this.#maxRedirects=t
this.#title=n}async look(t,e,n){const s=await this.ask("GET",n,e)
if(s.kind!=="answer")return s
const{answer:i}=s
const{status:r,headers:o}=i
const d=(0,w.D$)(o,Date.now())
if(r!==200){i.discard()
if(r===304&&e!==undefined)return{kind:"unchanged",retryAfterMs:d}
return{kind:"not_yet",seen:(0,y.sx)(r,o),retryAfterMs:d}}const a=t.bytes??p
if(encodingsOf(o).length===0&&Number(o["content-length"]?.[0])>a){i.discard()
return{kind:"not_yet",seen:(0,y.Od)(a,o),retryAfterMs:d}}const c=new BodyHash(o,a)
const h=await i.readBody(c.take)
if(typeof h==="object"){if(h.reason==="cancelled")return{kind:"cancelled"}
return{kind:"not_yet",seen:(0,y.bK)(h.detail),retryAfterMs:d}}const u=h==="whole"?await c.finish():[]
const l=u.find(({sha256:e})=>e===t.sha256)
if(l!==undefined)return{kind:"served",...l,head:i}
const f=u.at(-1)
if(f===undefined)return{kind:"not_yet",seen:(0,y.Od)(a,o),retryAfterMs:d}
return{kind:"not_yet",seen:(0,y._M)(f,o),retryAfterMs:d,body:{known:knownBody(i)}}}async ask(t,n,s){const i=(0,h.dR)()
let r=this.#address
for(let e=0;;e+=1){n.debug(`${t} ${(0,g.U)(r.href).shown}`)
const o=await(0,l.E9)((0,f.dp)(t,r,this.#headersFor(r,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,h.dR)()-i,signal:n.signal})
if(o.kind==="lost"){n.debug(o.detail)
if(o.reason==="cancelled")return{kind:"cancelled"}
if(o.reason==="invalid_input")return{kind:"unusable",detail:o.detail}
return{kind:"not_yet",seen:(0,y.bK)(o.detail),retryAfterMs:undefined}}n.debug(`${o.status} in ${(0,k.r4)(o.headersMs)}`)
if(!b.includes(o.status))return{kind:"answer",answer:o}
o.discard()
const d=redirectTarget(o)
const a=this.#refuseRedirect(r,d,e,o.status)
if(d===undefined||a!==undefined){const c=(0,w.D$)(o.headers,Date.now())
return{kind:"not_yet",seen:(0,y.Kj)(a??""),retryAfterMs:c}}r=d}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&this.#authorization!==undefined?{authorization:this.#authorization}:{},...t!==undefined&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(t===undefined)return`status ${s}, a redirect without an address to follow`
const i=`a redirect to ${(0,g.U)(t.href).shown}`
if(e.protocol==="https:"&&t.protocol==="http:")return`${i}, from https to http, which is not followed`
if(n<this.#maxRedirects)return undefined
const r=this.#maxRedirects===1?"one redirect":`${this.#maxRedirects} redirects`
return`${i}, which is not followed: ${this.#title} follows ${r}`}}function knownBody({url:e,headers:t}){const n=t["etag"]?.[0]
if(n===undefined||n===""||n.length>r)return undefined
return{place:placeOf(e),etag:n}}}),7667:((e,t,n)=>{n.d(t,{R:()=>askOnce})
var k=n(4190)
var m=n(6943)
var y=n(5563)
var p=n(2262)
async function askOnce(e,t,n,s){const i=await n.of(t).ask({},s.signal,()=>ask(e,t,s))
return i??{kind:"cancelled"}}async function ask(e,t,n){const{clock:s,signal:i,log:r}=n
const{plan:o,maxBodyBytes:d}=t
const a=await(0,k.i)(o,e.limits.deadlineMs,{signal:i,log:r,onSent:()=>{}},d)
if(a.kind==="lost"){if(a.reason==="cancelled")return{kind:"cancelled"}
if(a.reason==="invalid_input"){return{kind:"wrong",word:"not_sent",code:"invalid_input",detail:a.detail,status:undefined}}const f=a.reason==="timeout"?"timeout":"network_error"
return{kind:"unread",code:f,detail:a.detail,status:a.status,retryAfterMs:undefined}}const{status:c}=a
const h=a.bodyCut?undefined:t.read(a)
if(h?.kind==="fine")return h
if(h?.kind==="wrong")return{...h,status:c}
const u=(0,m.D$)(a.headers,s.now())
if(c>=200&&c<300){const l=`${e.title} answered ${c}${h===undefined?"":`, but with ${h.why}`}.`
return{kind:"unread",code:"unexpected_response",detail:l,status:c,retryAfterMs:u}}const l=(0,p.WE)(e,a)
const f=(0,p.T4)(c,l)
const w=c!==401&&(0,y.AA)(a.body)
const g=h===undefined&&c>=400&&c<500&&c!==429&&!w
return g?{kind:"refused",code:f,detail:l,status:c}:{kind:"unread",code:f,detail:l,status:c,retryAfterMs:u}}})}
