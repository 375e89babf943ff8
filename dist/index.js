import{createRequire as ht}from"module"
var s={896:(e=>{e.exports=ht(import.meta.url)("fs")}),598:(e=>{e.exports=ht(import.meta.url)("node:crypto")}),24:(e=>{e.exports=ht(import.meta.url)("node:fs")}),67:(e=>{e.exports=ht(import.meta.url)("node:http")}),760:(e=>{e.exports=ht(import.meta.url)("node:path")}),466:(e=>{e.exports=ht(import.meta.url)("node:stream/promises")}),500:(e=>{e.exports=ht(import.meta.url)("node:timers/promises")}),522:(e=>{e.exports=ht(import.meta.url)("node:zlib")}),857:(e=>{e.exports=ht(import.meta.url)("os")}),535:((e,t,n)=>{n.d(t,{ap:()=>readTimeScale,dR:()=>monotonicMs,ml:()=>i})
var s=n(500)
var o=n(924)
function monotonicMs(){const[e,t]=process.hrtime()
return 1e3*e+t/1e6}const r=Date.now()-monotonicMs()
const i={now:()=>r+monotonicMs(),random:Math.random,async pause(e,t){return await(0,s.setTimeout)(Math.ceil(e)+1,!0,{signal:t}).catch(()=>!1)}}
function readTimeScale(e,t){const n=Number(e)
const s=0<n&&n<1
return s&&void 0!==t&&(0,o.U)(t)?n:1}}),186:((e,t,n)=>{n.d(t,{YK:()=>x,cv:()=>exchange,E9:()=>openExchange})
var p=n(67)
const f=ht(import.meta.url)("node:https")
var h=n(394)
var w=n(535)
var m=n(395)
async function bodyText(t,n,s,e){const o=(0,m.Fx)(n["transfer-encoding"],"chunked")
const r=(0,m.a_)(n)
const i=0<o.length?"transfer-encoding: "+named(o):"content-encoding: "+named(r)
let a=0
async function*counted(){for await(var e of t){a+=e.length
yield e}}const c=counted()
const d={body:"\ufffd",isProvenEmpty:!1}
try{const{bytes:l,isCut:p}=await collect((0,m.KZ)(c,r,s,e),s)
if(0===a)return{body:"",bodyCut:!1,isProvenEmpty:saysWhereItEnds(n)}
if(0<o.length||0<r.length&&p)return{...d,bodyCut:p,unreadAs:i}
const f=textOf(l,n)
return isPacked(l,f)?{...d,bodyCut:p,unreadAs:"no text, and no content-encoding"}:{body:f,bodyCut:p,isProvenEmpty:!1}}catch(e){for await(var u of c)if(a>s)break
return 0===a?{body:"",bodyCut:!1,isProvenEmpty:saysWhereItEnds(n)}:{...d,bodyCut:e instanceof RangeError||a>s,unreadAs:i}}}function named(e){return e.length>m.Wy?e.slice(0,m.Wy).join(", ")+" \u2026":e.join(", ")}async function collect(e,t){const n=[]
let s=0
for await(var o of e){n.push(o.subarray(0,t-s))
s+=o.length
if(s>t)break}return{bytes:Buffer.concat(n),isCut:s>t}}function saysWhereItEnds(e){const t=(e["transfer-encoding"]??[]).join(",").split(",")
return void 0!==e["content-length"]||"chunked"===t.at(-1)?.trim().toLowerCase()}const r=["1f8b","28b52ffd"]
const i=1024
const a=/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g
function isPacked(t,e){if(r.some(e=>t.toString("hex",0,4).startsWith(e)))return!0
const n=e.slice(0,i)
const s=n.match(a)?.length??0
const o=s+(n.match(/\ufffd/g)?.length??0)
return 0<s&&2<o&&o>n.length/10}const o={fffe:"utf-16le",feff:"utf-16be"}
function textOf(e,t){const n=charsetOf(t["content-type"]?.[0]??"")??charsetOfHtml(e)??"utf-8"
const s=o[e.toString("hex",0,2)]??n
if(!/^(utf-?8|us-ascii)$/i.test(s))try{return new TextDecoder(s,{ignoreBOM:!/^utf-16/i.test(n)}).decode(e)}catch{}return e.toString("utf8").replace(/^\ufeff/,"")}function charsetOf(e){return/charset\s*=\s*["']?([\w:.-]+)/i.exec(e)?.[1]}function charsetOfHtml(e){const t=e.toString("latin1",0,1024)
return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(t)?.[1]??"")}const c=ht(import.meta.url)("node:dns")
const d=ht(import.meta.url)("node:net")
const u=ht(import.meta.url)("node:tls")
var s=n(598)
var l=n(24)
const g=16777216
const v=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/
function adviseOnCa(e){if(void 0===e||""===e)return"a private CA goes into NODE_EXTRA_CA_CERTS"
const t=problemOf(e)
return void 0!==t?"NODE_EXTRA_CA_CERTS is set, but "+t:"NODE_EXTRA_CA_CERTS is set, but its file does not hold the CA of this certificate"}function problemOf(e){let t
try{const n=(0,l.statSync)(e)
if(!n.isFile()||n.size>g)return"what it names is not a file of certificates"
t=(0,l.readFileSync)(e,"latin1")}catch{return"its file cannot be read"}if(!v.test(t))return"its file holds no certificate in PEM form (BEGIN CERTIFICATE)"
try{new s.X509Certificate(t)
0}catch{return"the certificate in its file cannot be read"}}const _={ENOTFOUND:"the name could not be resolved",EAI_AGAIN:"the name could not be resolved: the name server does not answer",ECONNREFUSED:"the connection was refused",ECONNRESET:"the connection was reset",EPIPE:"the connection was closed while the request was sent",EHOSTUNREACH:"the host cannot be reached",ENETUNREACH:"the network cannot be reached",ETIMEDOUT:"the connection timed out",ERR_SOCKET_CONNECTION_TIMEOUT:"the connection timed out",EPROTO:"there is no TLS at that port, or none that fits",CERT_HAS_EXPIRED:"its TLS certificate has expired",CERT_NOT_YET_VALID:"its TLS certificate is not valid yet",ERR_TLS_CERT_ALTNAME_INVALID:"its TLS certificate is for another host",HPE_HEADER_OVERFLOW:"the headers of its answer are too long"}
const y={DEPTH_ZERO_SELF_SIGNED_CERT:"its TLS certificate is self-signed",SELF_SIGNED_CERT_IN_CHAIN:"its TLS certificate comes from an unknown CA",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"its TLS certificate cannot be verified",UNABLE_TO_GET_ISSUER_CERT:"the CA of its TLS certificate is unknown",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"the CA of its TLS certificate is unknown"}
const b=["ETIMEDOUT","ERR_SOCKET_CONNECTION_TIMEOUT"]
class ProxyError extends Error{name="ProxyError"
proxy
constructor(e,t){super("The proxy opened no tunnel.",{cause:t})
this.proxy=e}}function describeNetworkError(e,t){if(e instanceof ProxyError)return"number"==typeof e.cause?`The proxy refused the tunnel to ${t} with status ${e.cause}.`:"early bytes"===e.cause?`The proxy did not open a clean tunnel to ${t}.`:`The proxy ${e.proxy} cannot be used for ${t}: ${meaningOf(e.cause)}.`
const n=codeOf(e)
return n.startsWith("HPE_")&&!Object.hasOwn(_,n)?`${t} did not answer in valid HTTP (${n}).`:`No answer from ${t}: ${meaningOf(e)}.`}function isConnectTimeout(e){return b.includes(codeOf(e instanceof ProxyError?e.cause:e))}function meaningOf(e){const t=codeOf(e)
if(""===t)return"the connection failed"
if(Object.hasOwn(y,t))return`${y[t]}; ${adviseOnCa(process.env.NODE_EXTRA_CA_CERTS)} (${t})`
const n=_[t.startsWith("ERR_SSL_")?"EPROTO":t]
return`${"string"==typeof n?n:"the connection failed"} (${t})`}function codeOf(e){const t=e instanceof AggregateError?e.errors.at(-1)??e:e
const n=t instanceof Error&&"code"in t?String(t.code):""
return/^[A-Z0-9_]+$/.test(n)?n:""}const k=5e3
async function openConnection(e,t,n,s){const o="https:"===e.protocol
const r=e.hostname.replace(/^\[|\]$/g,"")
const i=Number(e.port)||(o?443:80)
const a=ownerUntil(s)
let c
if(void 0===t)c=await openSocket(r,i,n,a)
else{const d=await openProxy(t,n,a).catch(e=>{throw new ProxyError(t.shown,e)})
c=await openTunnel(e.hostname+":"+i,t,d)}return o?await startTls(r,c,a):c}async function openProxy({host:e,port:t,isSecure:n},s,o){const r=await openSocket(e,t,s,o)
return n?await startTls(e,r,o):r}function ownerUntil(n){let s
n.addEventListener("abort",()=>s?.destroy(),{once:!0})
return e=>{n.throwIfAborted()
const t=e()
t.on("error",()=>{})
s=t
return t}}async function openSocket(e,t,n,s){const o=(0,d.isIP)(e)?[]:await lookUp(e)
const r=(e,t,n)=>{t.all?n(null,o):n(null,o[0]?.address??"",o[0]?.family)}
const i=Math.max(10,Math.min(k,n/o.length))
const a={host:e,port:t,...0<o.length?{lookup:r}:{},...1<o.length?{autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:i}:{}}
return await untilReady(s(()=>(0,d.connect)(a)),"connect")}function lookUp(e){return new Promise((n,s)=>{c.lookup(e,{all:!0},(e,t)=>null===e?n(t):s(e))})}function startTls(e,t,n){const s=(0,d.isIP)(e)?"":e
const o={socket:t,host:e,servername:s,rejectUnauthorized:!0,ALPNProtocols:["http/1.1"]}
return untilReady(n(()=>(0,u.connect)(o)),"secureConnect")}function untilReady(n,s){return new Promise((e,t)=>{n.once("error",t)
n.once(s,()=>e(n))})}function openTunnel(n,{shown:r,credentials:e},i){const a=void 0===e?{}:{"proxy-authorization":"Basic "+Buffer.from(e).toString("base64")}
return new Promise((s,o)=>{const e={host:n,...a}
const t=(0,p.request)({method:"CONNECT",path:n,headers:e,createConnection:()=>i})
t.on("error",e=>o(new ProxyError(r,e)))
t.on("connect",({statusCode:e=0},t,n)=>{e<200||299<e?o(new ProxyError(r,e)):0<n.length?o(new ProxyError(r,"early bytes")):s(t)})
t.end()})}function watchExchange(s,e){const o=(0,w.dR)()
const{deadlineMs:t,idleMs:n,signal:r,elapsedMs:i=0,wholeMs:a=Number.POSITIVE_INFINITY}=e
const c=new AbortController
const d=c.signal
const{promise:u,resolve:l}=Promise.withResolvers()
let p=!1
let f
function lose(e,t){if(!d.aborted){const n=Math.round((0,w.dR)()-o)
l({kind:"lost",reason:e,maybeSent:p,detail:t,...void 0!==f&&{status:f},elapsedMs:n})
close()}return u}function close(){clearTimeout(h)
clearTimeout(m)
c.abort()}function onDeadline(){const e=p?"gave no complete answer":"could not be reached"
lose("timeout",`${s} ${e} within ${t/1e3} s.`)}let h=setTimeout(onDeadline,Math.max(1,t-i))
const m=a<Number.POSITIVE_INFINITY?setTimeout(()=>lose("timeout",s+" did not end its answer in time."),Math.max(1,a-i)):void 0
const g=()=>{lose("cancelled","The step was stopped.")}
r.aborted?g():r.addEventListener("abort",g,{signal:d})
return{over:d,lost:u,lose:lose,loseBy(e){const t=!p&&isConnectTimeout(e)?"timeout":"network"
const n=`${s} closed the connection in the middle of its answer (${f}).`
return lose(t,void 0===f?describeNetworkError(e,s):n)},markSent(){p=!0},markAnswered(e){f=e
if(void 0!==n&&!d.aborted){clearTimeout(h)
h=setTimeout(()=>lose("timeout",`${s} stopped sending its answer for ${n/1e3} s.`),n)}},markProgress(){void 0===n||d.aborted||h.refresh()},close:close}}var O=n(254)
const x=1048576
const S=16384
const T=2**31-1
async function exchange(e,t){const n=(0,w.dR)()
const{maxBodyBytes:s=x}=t
const o=await openExchange(e,t)
if("lost"===o.kind)return o
const{url:r,status:i,headers:a,headersMs:c}=o
const d=await o.readBody((e,t)=>bodyText(e,a,s,t))
return"kind"in d?d:{kind:"answer",url:r,status:i,headers:a,headersMs:c,...d,elapsedMs:msSince(n)}}function openExchange(e,t){const n=watchExchange(e.url.host,t)
const s=t.route??(0,O.B)(e.url,process.env)
if(n.over.aborted)return n.lost
if("unusable"===s.kind)return n.lose("invalid_input",s.problem)
const o="proxy"===s.kind?s.proxy:void 0
return Promise.race([send(e,o,t,n).catch(n.loseBy),n.lost])}async function send(e,n,s,o){const r=(0,w.dR)()
const i=e.url
const a="https:"===i.protocol
const t=new h.Qq(e.headers["user-agent"],[],{socketTimeout:T})
const c={method:e.method,headers:{...e.headers,"accept-encoding":"identity","user-agent":t.userAgent,connection:"close"},defaultPort:a?443:80,insecureHTTPParser:!1,maxHeaderSize:S,signal:o.over,createConnection(e,t){connect(i,n,s,o).then(e=>e&&t(null,e)).catch(o.loseBy)
0}}
let d=0
function request(e,t){function take(e){d=(0,w.dR)()-r
o.markAnswered(e.statusCode??0)
t(e)}const n=(a?f:p).request(i,c,take)
n.on("upgrade",take)
return n.on("error",o.loseBy)}const u={request:request}
const l=(await t.requestRaw({httpModule:u,parsedUrl:i,options:c},e.body??null)).message
return{kind:"open",url:i,status:l.statusCode??0,headers:l.headersDistinct,headersMs:d,readBody:e=>Promise.race([e(chunksOf(l,o),o.over),o.lost]).finally(o.close),discard:o.close}}async function connect(e,t,{deadlineMs:n,elapsedMs:s=0,onReady:o,onSent:r},i){const a=i.over
const c=await openConnection(e,t,Math.max(1,n-s),a)
if(!a.aborted){if(!1!==o?.()){i.markSent()
setImmediate(()=>a.aborted||r?.())
return c}i.lose("held_back",`Nothing was sent: it took too long to connect to ${e.host}.`)}void 0}async function*chunksOf(e,t){try{for await(var n of e){t.markProgress()
yield n
t.markProgress()}}catch(e){t.loseBy(e)
throw e}}function msSince(e){return Math.round((0,w.dR)()-e)}}),190:((e,t,n)=>{n.d(t,{i:()=>loggedExchange,x:()=>tellUnread})
var h=n(67)
var m=n(186)
var g=n(254)
async function loggedExchange(t,e,n,s){const{log:o,signal:r,onSent:i,onReady:a}=n
const c=(0,g.B)(t.url,process.env)
let d=!1
function tellRequest(){if(!d){d=!0
const e="proxy"===c.kind?" through the proxy "+c.proxy.shown:""
o(t.method+" "+t.url.href+e)
tellUnread(c,o)}}const u=(0,m.cv)(t,{deadlineMs:e,signal:r,route:c,onReady:a,onSent:i,maxBodyBytes:s})
setImmediate(tellRequest)
const l=await u
tellRequest()
const p=l.elapsedMs+" ms"
if("answer"===l.kind){const f=h.STATUS_CODES[l.status]
o(`${l.status}${void 0===f?"":" "+f} in `+p)}else o(`${l.detail} (after ${p})`)
return l}let s=!1
function tellUnread(e,t){if(!s&&"proxy"===e.kind&&0!==e.unread.length){s=!0
const n=e.unread.map(e=>`\`${e}\``).join(", ")
t(`\`NO_PROXY\` has what the action does not read: ${n}. Name hosts there: \`host\`, \`.suffix\`, \`*.suffix\`, \`host:port\` or \`*\`.`)}}}),254:((e,t,n)=>{n.d(t,{B:()=>routeTo,W:()=>proxySecrets})
var a=n(924)
var d=n(79)
function routeTo(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy"
const s=[n,n.toUpperCase()].find(e=>isSet(t[e]))
const o=["no_proxy","NO_PROXY"].map(e=>t[e]).find(isSet)?.split(/[\s,]+/)??[]
if(void 0===s||(0,a.U)(e)||isExempt(e,o))return{kind:"direct"}
const r=parseProxy(t[s]??"")
const i=o.filter(e=>""!==e&&!c.test(e))
return"string"!=typeof r?{kind:"proxy",proxy:r,unread:i}:{kind:"unusable",problem:`The variable \`${s}\` ${r} The action never goes around a proxy.`}}const u="http://proxy.example:3128"
function proxySecrets(t){const e=["https_proxy","http_proxy"].flatMap(e=>[t[e],t[e.toUpperCase()]]).filter(isSet)
return[...new Set(e)].map(e=>{const{scheme:t,userInfo:n,place:s}=splitProxy(e)
const{user:o,credentials:r}=credentialsOf(n)
const i=[n,r].filter(e=>void 0!==e)
const a=i.map(e=>Buffer.from(e).toString("base64"))
const c=t+"://"+(""===n?"":n+"@")+s
return{values:[o,(0,d.P)(o),...i,...a],addresses:[c]}})}function parseProxy(e){const{scheme:t,userInfo:n,place:s}=splitProxy(e)
if(!/^https?$/i.test(t))return`must name an http or https proxy, such as ${u}.`
const o="https"===t.toLowerCase()
const[,r="",i]=/^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(s)??[]
const a=""===r?void 0:URL.parse("http://"+r)?.hostname
if(void 0===a)return`must be the address of a proxy, such as ${u}.`
const c=void 0===i?o?443:80:Number(i)
if(c<1||65535<c)return"has a port that is not from 1 to 65535."
const d=credentialsOf(n).credentials
return{isSecure:o,host:a.replace(/^\[|\]$/g,""),port:c,credentials:d,shown:a+":"+c}}function splitProxy(e){const[,t="http",n=""]=/^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(e.trim())??[]
const s=n.lastIndexOf("@")
return{scheme:t,userInfo:n.slice(0,Math.max(0,s)),place:n.slice(s+1)}}function credentialsOf(e){const[,t="",n=""]=/^([^:]*):?(.*)$/s.exec(e)??[]
const s=(0,d.P)(t)+":"+(0,d.P)(n)
return{user:t,credentials:":"===s?void 0:s}}const c=/^(?:\*|(?:\*?\.)?[^*/:@[\]<>]+|\[[\da-f:.]+\])(?::\d+)?$|^[\da-f:.]+$/i
function isExempt(e,t){const o=withoutRoot(e.hostname)
const r=e.port||("https:"===e.protocol?"443":"80")
return t.some(e=>{const[,t="",n]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(e)??[void 0,`[${e}]`]
if(""===t||void 0!==n&&n!==r)return!1
const s=withoutRoot(t.toLowerCase()).replace(/^\*(?=\.)/,"")
return"*"===s||s===o||(s.startsWith(".")?o.endsWith(s):o.endsWith("."+s))})}function withoutRoot(e){return e.replace(/\.$/,"")}function isSet(e){return void 0!==e&&""!==e.trim()}}),355:((e,t,n)=>{n.d(t,{Ay:()=>planGet,CY:()=>addressBelow,Ng:()=>describeRequest,dp:()=>planSource,ig:()=>planPost})
const a="trigger-import (GitHub Action)"
function addressBelow(e,t){const n=t.map(e=>encodeURIComponent(e)).join("/")
return new URL(""+e.origin+e.pathname.replace(/\/+$/,"")+"/"+n)}function planPost(e,t,n){const s={accept:"application/json","user-agent":a,...t}
if(void 0===n)return{method:"POST",url:e,headers:{...s,"content-length":"0"}}
const o=JSON.stringify(n)
const r=String(Buffer.byteLength(o))
const i={...s,"content-type":"application/json","content-length":r}
return{method:"POST",url:e,headers:i,body:o}}function planGet(e,t){return{method:"GET",url:e,headers:{accept:"application/json","user-agent":a,...t}}}function planSource(e,t,n){return{method:e,url:t,headers:{accept:"*/*","user-agent":a,...n}}}function describeRequest({method:e,url:t,headers:n,body:s}){const o="Headers: "+Object.keys(n).join(", ")
return[e+" "+t.href,o,void 0===s?"Body: none":"Body: "+s]}}),943:((e,t,n)=>{n.d(t,{D$:()=>readRetryAfter,H0:()=>readServerTime,lq:()=>readHttpDate,yL:()=>c})
const c=6e5
const s="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
const o=new RegExp(`^\\w{3}, \\d{2} (${s}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`)
const r=new RegExp(`^\\w{6,9}, \\d{2}-(${s})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`)
const i=new RegExp(`^\\w{3} (${s}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`)
const a=/\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g
const d=864e5
function readRetryAfter(t,n){const e=(t["retry-after"]??[]).flatMap(e=>e.match(a)??[])
const s=e.map(e=>readPause(e.trim(),t,n)).filter(e=>void 0!==e)
return 0===s.length?void 0:Math.max(...s)}function readPause(e,t,n){if(/^\d+$/.test(e))return 1e3*Number(e)
const s=readHttpDate(e)
if(void 0!==s){const o=readHttpDate(t.date?.[0])
const r=void 0===o?[n]:isFarOff(o,n)?[o,n]:[o]
const i=r.map(e=>Math.max(0,s-e))
const a=i.filter(e=>e<=c)
return 0<a.length?Math.max(...a):Math.min(...i)}void 0}function readServerTime(e,t){const n=readHttpDate(e.date?.[0])
return void 0!==e.age||void 0===n||isFarOff(n,t)?void 0:n}function isFarOff(e,t){return Math.abs(e-t)>d}function readHttpDate(e){if(void 0!==e){const t=o.test(e)||r.test(e)
if(t||i.test(e)){const n=Date.parse(t?e:e+" GMT")
return Number.isNaN(n)?void 0:n}}void 0}}),395:((e,t,d)=>{d.d(t,{Fx:()=>codingsIn,KZ:()=>unpacked,Wy:()=>a,a_:()=>encodingsOf})
const a=3
const c=1.001
const u=65536
function encodingsOf(e){return codingsIn(e["content-encoding"],"identity")}function codingsIn(e,t){const n=(e??[]).join(",").toLowerCase().split(",")
return n.map(e=>e.trim()).filter(e=>""!==e&&"identity"!==e&&e!==t)}async function*unpacked(e,t,n,s){if(t.length>a)throw new Error("Too many content-encodings.")
const o=n*c+u
let r=e
for(var i of t.toReversed())r=unpackedOnce(r,i,o,s)
yield*r}async function*unpackedOnce(e,t,n,s){const o=(await Promise.resolve().then(d.t.bind(d,466,19))).pipeline
const r=e[Symbol.asyncIterator]()
let i=0
let a=await r.next()
const c=await unpackerFor(t,a.done?void 0:a.value[0])
async function*counted(){for(;!a.done;a=await r.next()){i+=a.value.length
if(i>n)throw new RangeError("Longer than may be read.")
yield a.value}}o(counted,c,{signal:s}).catch(()=>{})
try{yield*c}finally{c.destroy()}if(c.bytesWritten!==i)throw new Error("Bytes behind the end of what is packed.")}async function unpackerFor(e,t=0){const n=await Promise.resolve().then(d.t.bind(d,522,19))
const s=8==(15&t)
const o=new Map([["gzip",n.createGunzip],["x-gzip",n.createGunzip],["deflate",s?n.createInflate:n.createInflateRaw],["br",n.createBrotliDecompress],["zstd",n.createZstdDecompress]])
const r=o.get(e)
if(void 0===r)throw new Error("An unknown content-encoding.")
return r()}}),829:((e,t,o)=>{o.a(e,async(e,t)=>{try{var n=o(712)
var s=o(351)
await(0,s.e)();(0,n.JZ)()
t()}catch(e){t(e)}},1)}),924:((e,t,n)=>{n.d(t,{U:()=>isLoopback})
function isLoopback(e){return"localhost"===e.hostname||"[::1]"===e.hostname||/^127(\.\d{1,3}){3}$/.test(e.hostname)}}),12:((e,t,n)=>{n.d(t,{lC:()=>o,gz:()=>failed,Zk:()=>gravest,N6:()=>isFailure,bz:()=>knownOf,IN:()=>stoppedAfter})
const s={invalid_input:"invalid_input",unauthorized:"unauthorized",question_unauthorized:"unauthorized",quota_exhausted:"quota_exhausted",forbidden:"forbidden",question_forbidden:"forbidden",not_found:"not_found",question_not_found:"not_found",invalid_request:"invalid_request",question_invalid_request:"invalid_request",rate_limited:"rate_limited",question_rate_limited:"rate_limited",provider_error:"provider_error",refused_in_success:"unexpected_response",another_import:"unexpected_response",explained:"unexpected_response",undocumented:"unexpected_response",own_fault:"unexpected_response",own_fault_after_send:"unexpected_response",unreachable:"network_error",too_slow:"timeout",not_served:"source_mismatch",not_served_now:"source_mismatch",another_run:"already_running",import_failed:"import_failed",wait_over:"wait_timeout",stopped:"cancelled",stopped_after_send:"cancelled",stopped_in_wait:"cancelled",stopped_after_start:"cancelled"}
var r=n(121)
function failed(e,t,n){return{word:e,reason:t,code:s[t],detail:n}}function isFailure(e){return"code"in e}function stoppedAfter(e){if(isFailure(e))return"cancelled"===e.code?e:{...e,code:"cancelled",detail:(0,r.em)(e.detail)+" Then the step was stopped."}
const{word:t,...n}=e
if("dry_run"===t||"checked"===t)return{...n,...failed("not_sent","stopped",i)}
const s="accepted"===t?"had accepted the import":"had finished the import"
const o=`The step was stopped after the provider ${s}.`
return{...n,...failed(t,"stopped_after_start",o)}}const i="The step was stopped."
function knownOf(e){const{attempts:t,httpStatus:n,datasetId:s,importId:o,runId:r,sourceUrl:i,sourceSha256:a}=e
const c={httpStatus:n,datasetId:s,importId:o,runId:r,sourceUrl:i,sourceSha256:a}
const d=Object.entries(c).filter(([,e])=>void 0!==e)
return{attempts:t,...Object.fromEntries(d)}}const o=["unknown","running","failed","rejected","not_sent","accepted","succeeded","checked","dry_run"]
function gravest(e){const n=({word:e})=>o.indexOf(e)
return e.reduce((e,t)=>n(t)<n(e)?t:e)}}),712:((e,t,n)=>{n.d(t,{EO:()=>keepMemorySmall,Ex:()=>hasStopped,JZ:()=>endProcess,Pz:()=>problemOfNode,Vh:()=>guardProcess,Zm:()=>stopSignal})
const s=200
const o=24
function problemOfNode(){if(!(Number.parseInt(process.versions.node,10)>=o))return`This action needs Node ${o}, but this runner started ${process.version}.`
void 0}const r=["SIGINT","SIGTERM","SIGHUP","SIGBREAK"]
function stopSignal(){const e=new AbortController
for(var t of r)process.on(t,()=>{process.exitCode=1
e.abort()})
return e.signal}async function hasStopped(e){await turns()
return e.aborted}async function turns(){for(let e=0;e<2;e+=1)await new Promise(e=>setImmediate(e))}function guardProcess(t){process.stdout.on("error",()=>{})
process.on("uncaughtException",e=>t.line(`Unexpected error: ${e.name}.`))
if("0"===process.env.NODE_TLS_REJECT_UNAUTHORIZED){delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
t.line("NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.")}}function keepMemorySmall(){process.getBuiltinModule("node:v8").setFlagsFromString("--optimize-for-size")}function endProcess(){process.stdout.write("",()=>{exitSoon(Date.now()+s)})}async function exitSoon(e){for(;!0===process.getActiveResourcesInfo?.().includes("GetAddrInfoReqWrap");){Date.now()>e&&exitDespiteLookUp()
await new Promise(e=>setTimeout(e,10))}await turns()
for(var t of r)process.removeAllListeners(t)
process.exit()}function exitDespiteLookUp(){0!==process.exitCode&&process.kill(process.pid,"SIGKILL")
try{process.execve?.(process.execPath,[process.execPath,"--eval",""],{})}catch{}process.exit()}}),568:((e,t,n)=>{n.d(t,{Dc:()=>startOfRun,WN:()=>hasFailed,cf:()=>durationOf,jf:()=>isGoing,nZ:()=>warningsOf,q_:()=>endOfRun,uY:()=>lastMessage,vi:()=>lastEntry,xm:()=>newestEntry})
var s=n(380)
function newestEntry(e){const n=({atMs:e=Number.NEGATIVE_INFINITY})=>e
return e.reduce((e,t)=>void 0===e||n(t)>=n(e)?t:e,void 0)}function warningsOf({state:e,stages:t}){const n="succeeded"===e?["warning","error"]:["warning"]
return t.flatMap(({entries:e})=>e).filter(({level:e})=>n.includes(e))}function isGoing(e){return"going"===e.state||"unknown"===e.state&&void 0===endOfRun(e)}function hasFailed({state:e}){return"failed"===e||"failing"===e}function lastEntry(e){const t=e.stages.findLast(({entries:e})=>0<e.length)
return newestEntry(t?.entries??[])?.text}function lastMessage(e){const t=e.stages.findLast(({entries:e})=>0<e.length)??e.stages.at(-1)
if(void 0===t)return""
const n=newestEntry(t.entries)
return", stage "+(0,s.u)(t.name)+(void 0===n?"":": "+(0,s.u)(n.text))}function durationOf(e){const[t,n]=[earliest(e.map(({startMs:e})=>e)),latest(e.map(({endMs:e})=>e))]
return void 0===t||void 0===n||n<t?void 0:n-t}function startOfRun({stages:e}){return earliest(e.map(({startMs:e})=>e))}function endOfRun({state:e,stages:t}){const n=t.map(({endMs:e})=>e)
return"going"===e||n.includes(void 0)?void 0:latest(n)}function earliest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&t<e?t:e,void 0)}function latest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&e<t?t:e,void 0)}}),563:((e,t,n)=>{n.d(t,{AA:()=>isWebPage,hC:()=>providerWords,qF:()=>parseJson,u4:()=>isRecord})
var d=n(835)
var s=n(247)
var o=n(212)
var r=n(9)
const i=8
const u=50
const a=2e3
const c=1048576
const l=5e6
function parseJson(e){if(e.length>c&&!isBounded(e))void 0
else try{return{value:JSON.parse(e)}}catch{0}}function isBounded(t){let n=0
for(let e=0;e<t.length;e+=1){const s=t.charCodeAt(e)
44!==s&&91!==s&&123!==s||(n+=1)}return n<l}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function providerWords(e){const t=e.trim()
if(""===t)return""
const n=parseJson(t)
return void 0!==n?(0,r.UJ)(findWords(n.value).join("; ")):isBinary(t)?"The answer is no text.":isWebPage(t)?(0,r.UJ)((0,o.b3)(t)):(0,r.UJ)(/^[{[]/.test(t)?brokenJsonWords((0,s.t)(t)):t)}function isBinary(e){const t=e.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length??0
return t>e.length/10}function isWebPage(e){return void 0===parseJson(e)&&(/^\s*</.test(e)||/<(!doctype|html|head|body|title)\b/i.test(e))}function brokenJsonWords(e){return e.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi,"").replace(/[{}[\]"]+/g," ")}const p=["detail","details","error","errors","message","description","msg","_global"]
const f=["msg","message","description"]
function findWords(e){let s=0
function wordsOf(e,t){s+=1
if("string"==typeof e)return""===e.trim()?[]:[e]
if("number"==typeof e||"boolean"==typeof e)return[String(e)]
if(null===e||t>i||s>a)return[]
if(!Array.isArray(e))return wordsOfRecord(e,t)
const n=e.slice(0,u).flatMap(e=>wordsOf(e,t+1))
return e.length>u?[...n,`and ${e.length-u} more`]:n}function wordsOfRecord(e,n){const t=Object.entries(e).slice(0,u).map(([e,t])=>({key:e,words:wordsOf(t,n+1)})).filter(({words:e})=>0<e.length).map(({key:e,words:t})=>({key:e,words:(0,d.TK)(e)?["***"]:t}))
const s=t.filter(({key:e})=>p.includes(e))
const o=s.filter(({key:e})=>f.includes(e))
if(0<o.length&&o.length===s.length){const i=f.map(t=>o.find(({key:e})=>e===t)).find(e=>e)
const a=i?.words.join("; ")??""
const c=locationOf(e.loc)||codeOf(e.code)
return[""===c?a:c+": "+a]}const r=0<s.length&&0===n?s:t.filter(({key:e})=>"success"!==e)
return r.flatMap(({key:e,words:t})=>p.includes(e)?t:[e+": "+t.join("; ")])}return wordsOf(e,0)}function locationOf(e){return Array.isArray(e)?e.filter(e=>["string","number"].includes(typeof e)).join("."):""}function codeOf(e){return"string"==typeof e||"number"==typeof e?String(e):""}}),843:((e,t,n)=>{n.d(t,{N:()=>defineProvider,s:()=>s})
const s=67108864
function defineProvider(u){const{title:l,inputs:e,apiPaths:t,secretsOf:n,resultHint:p,rateLimitWindowMs:f}=u
function readImport(e,t){const n=u.readInputs(e,t)
if(void 0!==n){const{deadlineMs:s,maxAttempts:o,mode:r,waitMs:i,source:a}=t
const c=void 0===i?void 0:u.statusSource?.(n)
const d=u.planTrigger(n)
return{title:l,name:d.subject.id??"",plan:d,limits:{deadlineMs:s,maxAttempts:o,rateLimitWindowMs:f},mode:r,source:void 0===a?void 0:sourceOf(u,n,a),check:u.checkPlan(n),warnings:u.warningsOf?.(n,t)??[],resultHint:p,confirm:e=>u.confirm(e,n),remedy:e=>u.remedy(e,n),wait:void 0===i||void 0===c?void 0:{waitMs:i,source:c}}}void 0}return{title:l,inputs:e,apiPaths:t,secretsOf:n,readImport:readImport}}function sourceOf(e,t,n){const s=n.url??e.sourceUrl?.(t)
return{...n,...e.fetchRules,url:s,lookUp:void 0===s?e.addressProbe?.(t):void 0}}}),559:((e,t,n)=>{n.d(t,{N5:()=>describeFeatures,SB:()=>composeMessage,q9:()=>s})
var l=n(355)
var i=n(12)
var p=n(568)
var f=n(380)
var h=n(121)
const s={accepted:"accepted",succeeded:"succeeded",dry_run:"not sent: dry run",checked:"checked",rejected:"rejected",not_sent:"not sent",unknown:"unknown",failed:"failed",running:"still running"}
const r=["network_error","timeout","cancelled"]
function composeMessage(e,t,n,s){const o=`${void 0===t?"Import":t+" import"} `+headWords(e)
if((0,i.N6)(e)){const r="failed"===e.word?"":": "+reason(e)
return{title:""+o+r,text:(0,h.em)(e.detail),remedy:s}}return{title:o,text:void 0===n?"":describeSuccess(e,n),remedy:void 0}}function headWords(e){const t=(0,i.N6)(e)&&["wait_timeout","cancelled"].includes(e.code)&&void 0!==e.run&&(0,p.jf)(e.run)
return"running"!==e.word||t?s[e.word]:"end not seen"}function reason({word:e,code:t,httpStatus:n}){const s=t.replaceAll("_"," ")
const o=void 0!==n&&"running"!==e&&!r.includes(t)
return o?n+" "+s:s}function describeSuccess(e,{title:t,plan:n,resultHint:s}){if("dry_run"===e.word)return"The inputs are valid. Nothing was sent. Without `dry_run`, this would be sent: "+(0,l.Ng)(n.request)[0]
if("checked"===e.word)return describeChecks(e.checks??[])
const o=e.datasetId??e.importId??n.subject.id
const r=void 0===o?"the "+n.subject.kind:n.subject.kind+" "+o
if("accepted"===e.word)return`${t} accepted ${"import"===n.subject.kind?r:"the import of "+r}. `+s
const i=(0,p.cf)(e.run.stages)
const a=void 0===i?"":" in "+(0,h.r4)(i)
const c=(0,p.vi)(e.run)
const d=void 0===c?".":`: "${(0,h.em)((0,f.u)(c))}"`
const u=void 0===e.featureCount?"":` ${describeFeatures(e.featureCount,e.previousFeatureCount)}.`
return(0,h.l2)(r)+" imported"+a+d+u}function describeFeatures(e,t){const n=(0,h.zD)(e)+" "+(1===e?"feature":"features")
return void 0===t?n:e===t?n+", as many as before":`${n}, ${(0,h.zD)(Math.abs(e-t))} ${e<t?"fewer":"more"} than before`}function describeChecks(e){const t=e.filter(({result:e})=>"fine"===e).map(({name:e,says:t})=>e+": "+t)
const n=e.filter(({result:e})=>"not tried"===e).map(({name:e})=>(0,h.ot)(e))
const s=0===n.length?"":` Not tried: ${n.join(", ")}.`
return"Everything that can be checked is right. No import was started. "+t.join(" ")+s}}),835:((e,t,n)=>{n.d(t,{NC:()=>secretsOfAddress,TK:()=>isKeyName,vb:()=>o,x7:()=>isLong})
var s=n(79)
var E=n(479)
var A=n(787)
var R=n(263)
const o=6
const I=3
const r=8
const M=1e3
const i=/(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password|credential)s?(?:[^a-z]|$)|(?:signature|token|key|secret|password|credential)s?$|^x-(?:amz|goog)-/
const C=/\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i
function secretsOfAddress(e,t,n=1){const{shown:s,userInfo:o,query:r}=(0,R.U)(e)
const i=s.slice(1+Math.max(...["/",":","\\"].map(e=>s.lastIndexOf(e))))
const a=isOneOf(t)
const c=isOneOf([...t,s,i])
const d=[...t,s,i].map(A.TM).filter(isLong)
const u=t=>C.test(t)||d.some(e=>(0,A.TM)(t).includes(e))
const l=decodings(o).filter(e=>e.includes(":"))
const p=[...new Set(l.flatMap(passwordsOf))].filter(e=>!a(e))
const f=p.map(e=>(0,E.E)(e)?`:${e}@`:e)
const h=[[r,"?"+r,!0],[o,`//${o}@`,0<l.length]]
const m=p.concat(o.split(/[\s@/?#&;:\\"'=]+/).filter(e=>!a(e)))
for(var[g,w,v]of h){const O=isLong(g)&&!c(g)&&!(0,E.E)(g)
""!==g&&(v?f:m).push(O?g:w)}const _=/[?#]/.test(o)?/@[^@]*$/.exec((0,R.B)(e)):null
for(var[y,b]of parametersOf(r+"&"+o+(_??""))){const x=isKeyName(y)
for(var k of decodings(b))if(!c(k)){const S=x||m.length<M&&!u(k)
!x&&!looksLikeKey(k)||u(k)||(0,E.E)(k)||f.push(k)
S&&m.push(k)
if(n<I&&/:\/\/|[?&][^?=&]{1,100}=/.test(k)){const T=secretsOfAddress(k,t,n+1)
f.push(...T.registered)
m.push(...T.hidden)}}}return{registered:f.flatMap(decodings),hidden:m.flatMap(decodings),shown:[s,i]}}function isKeyName(e){return i.test(e.replace(/([a-z\d])([A-Z])/g,"$1-$2").toLowerCase())}function parametersOf(e){return e.split(/[?&#;]/).flatMap(e=>e.includes("=")?[e]:(0,R.B)(e).split(/[?&#;]/)).map(e=>{const t=e.indexOf("=")
return[(0,s.P)(e.slice(0,Math.max(0,t))),e.slice(t+1)]})}function isOneOf(e){const t=new Set(e.map(A.TM).filter(e=>""!==e))
return e=>t.has((0,A.TM)(e))}function passwordsOf(e){const t=e.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is,"")
const n=[e,t].filter(e=>e.includes(":")).map(e=>e.slice(e.indexOf(":")+1)).flatMap(t=>[...t.matchAll(/@|$/g)].slice(0,r).map(({index:e})=>t.slice(0,e)).concat(t))
return[...new Set(n)]}function looksLikeKey(e){return e.match(/[a-z\d]{20,}/gi)?.some(e=>/\d/.test(e)&&/[a-z]/i.test(e))??!1}function decodings(e){return[...new Set([e,(0,s.P)(e),(0,s.P)(e.replaceAll("+"," "))])]}function isLong(e){return e.length>=o}}),247:((e,t,n)=>{n.d(t,{t:()=>hideKeys})
var i=n(835)
const s=[/(?<=\bbearer(?:[\s:="'\\+]|%20|%22){1,8})[\w.~+/-]{16,}=*/gi,/eyJ[\w-]{6,1000}(?:\.[\w-]*){1,4}/g,/(?:gh[a-z]|github_pat)_\w{8,}/g,/xox[a-z]-[\w-]{8,}/g,/(?:AKIA|ASIA)[A-Z\d]{12,}/g]
const a=/["']([\w.-]{1,64})\\*["']\s{0,9}:\s{0,9}/g
const c=/(\\*)(["']).*?(?:(?<!\\)\1\2|$)|[^\s,}\]]+/sy
function hideKeys(e){const t=/["']\s{0,9}:/.test(e)?hideFields(e):e
return s.reduce((e,t)=>e.replace(t,"***"),t)}function hideFields(e){let t=""
let n=0
for(var{index:s,0:o,1:r=""}of e.matchAll(a)){c.lastIndex=s+o.length
if(!(s<n)&&(0,i.TK)(r)&&c.test(e)){t+=e.slice(n,s+o.length)+"***"
n=c.lastIndex}}return t+e.slice(n)}}),380:((e,t,n)=>{n.d(t,{Z:()=>hideWordsFromOutside,u:()=>fromOutside})
let s=e=>e
function hideWordsFromOutside(e){s=e}function fromOutside(e){return s(e)}}),479:((e,t,n)=>{n.d(t,{E:()=>isMadeOfOurWords})
var o=n(79)
const r=`\n  able abort about above accept accepted accepts access account action actions active actor add address addresses adds\n  after again age agent agree all allow allows alone already always amp an and another answer answered answers any api\n  apos app application are around as ask asked asking asks assets at attempt attempts authorization back base base64\n  basic be because been before begin begins behind belong belongs beside bfnrt bloomreach body boolean both break\n  broken buffer busy but by bytes ca cache called caller came can cancelled cannot cause cdef cells certainly\n  certificate certificates certs change character characters check checked choose chunked clean clock close closed\n  code collection colon column com come comes comment commit compare complete confirm confirmed connect connection\n  console const content control copy could count counts create created credentials crit critical da data databricks\n  dataset datasets date days ddthh dead deflate delete deleted deletion dependabot deployment description detail\n  details did different digits direct dispatch do document documented documents does dry duration each earlier early\n  else empty encoding encodings end ended ending ends entries entry eproto error errors escaped etag etimedout eval\n  event every everyone everything exactly example exception exhausted exist expected expired expires explained\n  explanation exponea export extra facts failed failing failure false fatal fault feature features fetches few fewer\n  fffd fields file find fine finished firewall first fit fits fix follow followed following follows for forbidden\n  forbids forgejo fork form found fragment free from full function gantt gave get gets gi gitea github give gives\n  global gmt go goes going gone got gt gzip had half hand has have having head headers heading headings held here hex\n  higher hold holds hook hooks host hosts how http https id identity ids if ignored image import imported imports in\n  info input inputs into invalid invisible is it item its itself job join json keep kept key keys kind know known\n  knows large last later latin1 leads least leave left length let lets level li limit limited limits line list live\n  localhost location log long longer look looking looks loopback loss lost lt make makes managed management many map\n  mask match max may maybe mb merge mermaid message middle min minutes mismatch missing mm modified more most ms must\n  name names nbsp needs neither network never new newer newest next no node none nor not nothing now number object\n  objects of offers often old older on once one only open opened optimize options or original other others ours out\n  outcome output outputs over override overwrite owner owns packed page part passes paste path pauses pem percent\n  period permission permissions plan please poll port post pre previous private problems progress project projects\n  promises prose provider proxy publish published pull purge push query question quot quota quotes raise rate raw\n  reached read readable reading readonly reason reasons records redirect redirects refusal refuse refused reimport\n  reject rejected remove removed replace repo report reports repository request reset resolved response result results\n  retry return review right rows run runner running runs safe same sandbox say says scale schedule scheduled schema\n  search second seconds secret secrets see seen self send sender sending sends sent sentence serve served server\n  serves set settings sha sha256 short show shown shows sigbreak sight sighup sigint sigkill sign signal signed\n  sigterm site size slice slow snowflake so socket something source space spelled split ss sss stage stages stand\n  start started starting starts state status statuscode step steps still stop stopped storage stores stranger stream\n  string subject succeeded success such suffix summaries summary superseded system table take td tell test text than\n  that the them then there these this through time timed timeout title tls to together token too took track transfer\n  tried trigger triggered triggering triggers true try tunnel twice two type u00 unauthorized unchanged undefined\n  underscores undocumented unexpected unfit unicode unknown unless unreachable unread unreadable unset until untold\n  unusable up upgrade upload url use used user utc utf utf8 uuid uuids valid value variable vars verified wait waiting\n  waits want warning warnings was way web were what when where whether which while who whole why width will with\n  within without woosmap word words work workflow works workspace workspaces would wrapped write writes written wrong\n  x0 year yet you yyyy zero zlib zstd\n`
const i=100
const a=20
const c=5
let d
function isMadeOfOurWords(e){if(e.length>i||/[=&@?#]/.test(e))return!1
const t=(0,o.P)(e).toLowerCase().replace(/[^a-z\d]+/g,"")
d??=new Set(r.trim().split(/\s+/))
const n=new Set([0])
for(var s of n)for(let e=s+2;e<=Math.min(t.length,s+a);e+=1)d.has(t.slice(s,e))&&n.add(e)
return""!==t&&(n.has(t.length)||t.length>=c&&r.includes(t))}}),787:((e,t,n)=>{n.d(t,{SV:()=>inSmallLetters,TM:()=>folded,XZ:()=>createSearch,pW:()=>createFinder,v9:()=>replaceRanges,xw:()=>reachOf})
var a=n(212)
const s=6
const o=4
const r=/[A-Z]+/g
const i=[new RegExp(String.raw`(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|(${a.Ct})`,"g"),decodeEscape]
const c=[[/\ufffd+/g,()=>""],[/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g,e=>encodeURIComponent(e.toWellFormed()).toLowerCase()],[/\u001b\[[\d;]*m/g,()=>""],[/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g,()=>""]]
function createSearch(e){const t=e.flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])
const u=createFinder(t.map(inSmallLetters))
const n=e.flatMap(e=>depthsOf(e).map(strip))
const l=createFinder(n.filter(({length:e})=>e>=s))
return e=>{const t=depthsOf(e)
const n=u(t[0]??"")
for(var[s,o]of t.entries()){const a=l(strip(o))
if(0!==a.length){const{starts:c,ends:d}=traceFold(e,s)
for(var[r,i]of a)n.push([c[r]??0,d[i-1]??0])}}return n}}function createFinder(e){const o=e.reduce((e,t)=>Math.min(e,t.length),s)
const r=Map.groupBy(new Set(e),e=>e.slice(0,o))
return t=>{const n=[]
for(let e=0;0<r.size&&e+o<=t.length;e+=1)for(var s of r.get(t.slice(e,e+o))??[])t.startsWith(s,e)&&n.push([e,e+s.length])
return n}}function reachOf(e,t){const n=new Int32Array(t.length+1)
for(var[s,o]of e)n[s]=Math.max(n[s]??0,o)
for(let e=1;e<n.length;e+=1)n[e]=Math.max(n[e]??0,n[e-1]??0)
return n}function inSmallLetters(e){return e.replace(r,e=>e.toLowerCase())}function depthsOf(e){let t=inSmallLetters(e)
const n=[t]
for(;n.length<=o;){const s=t.replace(...i)
if(s===t)break
n.push(s)
t=s}return n}function folded(e){return strip(depthsOf(e).at(-1)??"")}function strip(e){return c.reduce((e,t)=>e.replace(...t),e)}function traceFold(e,t){const n=Int32Array.from({length:e.length},(e,t)=>t)
const s={text:inSmallLetters(e),starts:n,ends:n.map(e=>e+1)}
return[...Array(t).fill(i),...c].reduce(trace,s)}function trace(e,[t,s]){const o=[]
const n=e.text.replace(t,(e,...t)=>{const n=s(e,...t)
o.push({at:Number(t.at(-2)),taken:e.length,given:n.length})
return n})
const r=new Int32Array(n.length)
const i=new Int32Array(n.length)
let[a,c]=[0,0]
for(var{at:d,taken:u,given:l}of[...o,{at:e.text.length,taken:0,given:0}]){r.set(e.starts.subarray(a,d),c)
i.set(e.ends.subarray(a,d),c)
c+=d-a
a=d+u
r.fill(e.starts[d]??0,c,c+l)
i.fill(e.ends[a-1]??0,c,c+l)
c+=l}return{text:n,starts:r,ends:i}}function replaceRanges(e,t,n){let s=""
let o=0
for(var[r,i]of t.sort(([e],[t])=>e-t)){r>=o&&(s+=""+e.slice(o,r)+n)
o=Math.max(o,i)}return s+e.slice(o)}function decodeEscape(e,...t){const[n,s,o,r]=t
if(void 0!==r)return inSmallLetters((0,a.Yj)(r))
const i=n??s??o
return void 0===i?"":inSmallLetters(String.fromCodePoint(Number.parseInt(i,16)))}}),263:((e,t,n)=>{n.d(t,{B:()=>decodeDividers,U:()=>splitPath})
const p=/^(?:[a-z][a-z0-9+.-]*:)?\/\//i
const r=/^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i
const s=/%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const d=/%(?:25)*3a/i
const u=/%(?:25)*40/
const o=/%(?:25)*(2f|3a|3f|3d|23|26|40)/gi
const l=/(?:;|%(?:25)*(?:3b|3f|23))[^/;]{1,64}?(?:=|%(?:25)*3d)/i
const f=/[a-z][a-z\d+.-]{0,30}(?::|%(?:25)*3a)(?:\/|%(?:25)*2f){1,2}/i
const h=3
function splitPath(e,t=1){const n=isEncodedWhole(e)?decodeDividers(e):e
const s=p.exec(n)?.[0]??""
const o=n.slice(s.length)
const r=isReadByParser(n,o)
const i=r?userInAuthority(o):userInfoOf(o,""!==s)
const a=void 0===i?o:o.slice(i.length+1)
if(!r&&void 0!==i&&/[?#]/.test(i))return{shown:s,userInfo:i,query:a.split(/[?#&](.*)/s)[1]??""}
const c=a.search(/[?#]/)
const d=secretTail(c<0?a:a.slice(0,c),t)
if(d<0&&c<0)return{shown:""+s+a,userInfo:i??"",query:""}
const[u,l]=d<0?[a.slice(0,c),a.slice(c+1)]:splitTail(a,d)
return{shown:""+s+u,userInfo:i??"",query:l}}function splitTail(e,t){const n=/^(?:;|%(?:25)*(?:3b|3f|23))/i.exec(e.slice(t))?.[0]??""
return[e.slice(0,t),e.slice(t+n.length)]}function isReadByParser(e,t){const n=t.includes("@")?URL.parse(e):null
if(null===n||!/\.|^\[|^localhost$/.test(n.hostname))return!1
const s=["http:","https:"].includes(n.protocol)
const[o=""]=t.split(/[/?#\\]/,1)
const r=t.slice(o.length).split(/[?#]/,1)[0]??""
return r.includes("@")?s&&!o.includes("@")&&!/:.*@/s.test(r):s||!o.includes("@")}function userInAuthority(e){const[t=""]=e.split(/[/?#\\]/,1)
const n=t.lastIndexOf("@")
return n<0?void 0:t.slice(0,n)}function secretTail(e,t){const n=[e.search(l)]
let s=0
for(var o of e.split("/")){const i=o.search(d)
0<=i&&u.test(o.slice(i))&&n.push(s)
s+=o.length+1}const r=e.search(f)
if(0<r){const{userInfo:a,query:c}=t<h?splitPath(decodeDividers(e.slice(r)),t+1):m
""===a&&""===c||n.push(r)}return n.reduce((e,t)=>0<=t&&(e<0||t<e)?t:e,-1)}const m={userInfo:"",query:"?"}
function isEncodedWhole(e){return!(e.includes("://")||!s.test(e))||!e.includes("@")&&(isEncodedUser(hostOf(e))||isEncodedUser(hostOf(e.replace(/^[^/?#]*:\/\//,""))))}function hostOf(e){return e.split(/[/?#]/,1)[0]??""}function isEncodedUser(e){const t=e.indexOf(":")
return 0<=t&&u.test(e.slice(t))}function decodeDividers(e){return e.replace(o,(e,t)=>String.fromCharCode(Number.parseInt(t,16)))}function userInfoOf(e,t){const n=e.lastIndexOf("@")
if(!(n<0)){const s=e.slice(0,n)
if(s.replace(r,"").includes(":"))return s
const o=e.replace(/[/?#].*/s,"").lastIndexOf("@")
return t&&0<=o?e.slice(0,o):void 0}void 0}}),351:((N,L,_)=>{_.d(L,{e:()=>run})
var o=_(857)
function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+o.EOL)}const e="::"
class Command{constructor(e,t,n){e=e||"missing.command"
this.command=e
this.properties=t
this.message=n}toString(){let t=e+this.command
if(this.properties&&0<Object.keys(this.properties).length){t+=" "
let e=!0
for(var n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){e?e=!1:t+=","
t+=n+"="+escapeProperty(s)}}}t+=""+e+escapeData(this.message)
return t}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const j=ht(import.meta.url)("crypto")
var s=_(896)
function file_command_issueFileCommand(e,t){const n=process.env["GITHUB_"+e]
if(!n)throw new Error("Unable to find environment variable for file command "+e)
if(!s.existsSync(n))throw new Error("Missing file at path: "+n)
s.appendFileSync(n,""+utils_toCommandValue(t)+o.EOL,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n="ghadelimiter_"+j.randomUUID()
const s=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return e+"<<"+n+o.EOL+s+o.EOL+n}ht(import.meta.url)("path")
_(394)
void 0
var t=function(e,s,n,o){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(o.next(e))}catch(e){n(e)}}function rejected(e){try{step(o.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,s||[])).next())})}
const{access:q,appendFile:B,writeFile:F}=s.promises
const n="GITHUB_STEP_SUMMARY"
class Summary{constructor(){this._buffer=""}filePath(){return t(this,void 0,void 0,function*(){if(!this._filePath){const t=process.env[n]
if(!t)throw new Error(`Unable to find environment variable for $${n}. Check if your runtime environment supports job summaries.`)
try{yield q(t,s.constants.R_OK|s.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}this._filePath=t}return this._filePath})}wrap(e,t,n={}){const s=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${s}>${t}</${e}>`:`<${e}${s}>`}write(s){return t(this,void 0,void 0,function*(){const e=!(null==s||!s.overwrite)
const t=yield this.filePath()
const n=e?F:B
yield n(t,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=!1){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(s).addEOL()}addList(e,t=!1){const n=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const o=this.wrap(n,s)
return this.addRaw(o).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
const{header:t,data:n,colspan:s,rowspan:o}=e
const r=t?"th":"td"
const i=Object.assign(Object.assign({},s&&{colspan:s}),o&&{rowspan:o})
return this.wrap(r,n,i)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:s,height:o}=n||{}
const r=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o})
const i=this.wrap("img",null,Object.assign({src:e,alt:t},r))
return this.addRaw(i).addEOL()}addHeading(e,t){const n="h"+t
const s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const o=this.wrap(s,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,n)
return this.addRaw(s).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}new Summary
const r=o.platform()
o.arch()
r
r
r
var i;(e=>{e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(i=i||{})
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){const n=process.env["INPUT_"+e.replace(/ /g,"_").toUpperCase()]||""
if(t&&t.required&&!n)throw new Error("Input required and not supplied: "+e)
return t&&!1===t.trimWhitespace?n:n.trim()}function setOutput(e,t){const n=process.env.GITHUB_OUTPUT||""
if(n)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(o.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+o.EOL)}var y=_(535)
var b=_(254)
var d=_(355)
class Turnstile{#opensAtMs=Number.NEGATIVE_INFINITY
#clock
#waiting=new Set
#isTaken=!1
#pause
constructor(e){this.#clock=e}enter({rank:e,notBeforeMs:t=0,giveUpAtMs:n=Number.POSITIVE_INFINITY},s){if(s.aborted)return Promise.resolve(!1)
const{promise:o,resolve:r}=Promise.withResolvers()
const i=()=>{a.end(!1)
this.#admit()}
const a={rank:e,notBeforeMs:t,giveUpAtMs:n,end:e=>{s.removeEventListener("abort",i)
this.#waiting.delete(a)
r(e)}}
s.addEventListener("abort",i)
this.#waiting.add(a)
this.#admit()
return o}leave(){this.#isTaken=!1
this.#admit()}holdUntil(e){this.#opensAtMs=Math.max(this.#opensAtMs,e)}#admit(){this.#pause?.abort()
this.#pause=void 0
const t=this.#clock.now()
for(var e of this.#waiting)e.giveUpAtMs<t&&e.end(!1)
const n=[...this.#waiting]
const s=n.filter(({notBeforeMs:e})=>Math.max(e,this.#opensAtMs)<=t)
if(!this.#isTaken&&0<s.length){this.#isTaken=!0
s.reduce((e,t)=>t.rank<e.rank?t:e).end(!0)}else{const o=this.#isTaken?Number.POSITIVE_INFINITY:this.#opensAtMs
const r=n.map(e=>Math.min(e.giveUpAtMs+1,Math.max(e.notBeforeMs,o)))
const i=Math.min(...r)
i<Number.POSITIVE_INFINITY&&this.#admitLater(i-t)}}#admitLater(e){const t=new AbortController
this.#pause=t
void this.#clock.pause(e,t.signal).then(()=>{t.signal.aborted||this.#admit()})}}class StatusLimiter{intervalMs
#clock
#turnstile
#count=0
constructor(e,t){this.intervalMs=e
this.#clock=t
this.#turnstile=new Turnstile(t)}async ask({goesFirst:e=!1,...t},n,s){this.#count+=1
const o=e?this.#count-Number.MAX_SAFE_INTEGER:this.#count
if(await this.#turnstile.enter({...t,rank:o},n))try{return await s()}finally{this.#turnstile.holdUntil(this.#clock.now()+this.intervalMs)
this.#turnstile.leave()}else void 0}}class QuestionLimiters{#timeScale
#clock
#byName=new Map
constructor(e,t){this.#timeScale=e
this.#clock=t}of({name:e,intervalMs:t}){const n=this.#byName.get(e)??new StatusLimiter(t*this.#timeScale,this.#clock)
this.#byName.set(e,n)
return n}}var k=_(12)
var O=_(121)
const W=2
class TriggerTurns{#turnstile
#surroundings
#closing=new AbortController
signal
#untried
#lastTakenMs
#distanceMs=0
#lost=0
#unreached=0
#closedBy
constructor(e,t){this.#untried=e
this.#surroundings=t
this.#turnstile=new Turnstile(t.clock)
this.signal=AbortSignal.any([t.signal,this.#closing.signal])}notTried(e){const t=this.#closedBy
if(void 0!==t){const n=`Not tried${0<e?" again":""}, because an earlier import failed: `+t.detail
const s=t.retryAfterMs
const o=void 0===s?{}:{retryAfterMs:s}
return{word:"not_sent",code:t.code,detail:n,isNotTried:!0,...o}}void 0}async enter(e,t){return await this.#turnstile.enter({rank:e,notBeforeMs:t},this.signal)}leave(){this.#turnstile.leave()}taken(e){this.#lastTakenMs=e
0<this.#distanceMs&&this.#turnstile.holdUntil(e+this.#distanceMs)}unreached(e){this.#turnstile.holdUntil(e)}held(e){this.#turnstile.holdUntil(e)
if(void 0!==this.#lastTakenMs){const t=e-this.#lastTakenMs
if(0===this.#distanceMs&&1<this.#untried){const n=e-this.#surroundings.clock.now()+t*(this.#untried-1)
this.#surroundings.log(`The provider's rate limit holds for all imports together: the ${this.#untried} that are left take about ${(0,O.ni)(n)}.`)}this.#distanceMs=Math.max(this.#distanceMs,t)}}settled(e){--this.#untried
if(0<e.attempts){this.#lost="unknown"===e.word?this.#lost+1:0
this.#unreached=hasReachedNobody(e)?this.#unreached+1:0}if((0,k.N6)(e)&&void 0===this.#closedBy){const t=Math.max(this.#lost,this.#unreached)>=W||concernsAll(e)
if(t){this.#closedBy=e
this.#closing.abort()}}}}function concernsAll({code:e,retryAfterMs:t}){return"rate_limited"===e?void 0!==t:"unauthorized"===e||"quota_exhausted"===e}function hasReachedNobody(e){return(0,k.N6)(e)&&"not_sent"===e.word&&["network_error","timeout"].includes(e.code)}var x=_(568)
var D=_(943)
const z=500
const H=8e3
const G=2e3
const J=6e4
function decideNext(e,t){switch(e.kind){case"accepted":{const{kind:n,...s}=e
return{kind:"end",end:{...s,word:"accepted"}}}case"refused":return end("rejected",e)
case"unusable":return end("unknown",e)
case"busy":return decideBusy(e,t)
case"lost":return decideLost(e,t)}}function decideBusy({detail:e,retryAfterMs:t},n){const s="rate_limited"
if(void 0!==t&&t>D.yL){const r=(0,O.r4)(t)
const i=Number.isSafeInteger(t)?`${Math.ceil(t/1e3)} s (${r})`:r
const a=`It asks to wait ${i}, but this step waits at most ${D.yL/1e3} s.`
return{kind:"end",end:{word:"rejected",code:s,detail:(0,O.em)(e)+" "+a,retryAfterMs:t}}}if(n.attempt>=n.maxAttempts)return end("rejected",{code:s,detail:e})
const o="rate limit"
return{kind:"again",pauseMs:pauseAfterBusy(t,n),why:o}}function pauseAfterBusy(e,t){const n=backoff(z,H,t)
return void 0!==e?Math.max(e,n):t.rateLimitWindowMs??backoff(G,J,t)}function decideLost(e,t){const n=e.detail
const s="network"===e.reason||"held_back"===e.reason?"network_error":e.reason
if(e.maybeSent)return end("unknown",{code:s,detail:n})
const o="timeout"!==e.reason||t.elapsedMs<t.deadlineMs
return"invalid_input"===e.reason?end("not_sent",{code:s,detail:n}):"cancelled"===e.reason?{kind:"end",end:stoppedBeforeSend(t.wasRefused)}:t.attempt>=t.maxAttempts||!o?end("not_sent",{code:s,detail:n}):{kind:"again",pauseMs:backoff(z,H,t),why:n}}function stoppedBeforeSend(e){const t="The step was stopped before the import was started."
return{word:e?"rejected":"not_sent",code:"cancelled",detail:t}}function backoff(e,t,n){const s=Math.min(t,e*2**(n.attempt-1))
return Math.round(s*(1+n.random/2))}function end(e,{code:t,detail:n,answeredBy:s}){return{kind:"end",end:{word:e,code:t,detail:n,...s&&{answeredBy:s}}}}var K=_(190)
var S=_(306)
var Y=_(262)
async function sendOnce(e,t,n){const s=n.clock
const o=s.now()
const r={...t,attempts:t.attempts+1}
const i=await(0,K.i)(e.plan.request,e.limits.deadlineMs,{...n,onSent(){n.onKnown(r,"unknown")
n.onSent()}})
const a=void 0===i.status?r:{...r,httpStatus:i.status}
if("lost"===i.kind)return{meaning:i,known:a,sentAtMs:o,answer:void 0}
const c=(0,Y.eq)(e,i,s.now())
"accepted"===c.kind&&warnOfOtherDataset(e,c.datasetId,n)
return{meaning:c,known:a,sentAtMs:o,answer:i}}function warnOfOtherDataset({title:e,plan:t},n,s){const o=t.subject.id
void 0===o||void 0===n||(0,S.I)(o,n)||s.warn(`${e} accepted the import of dataset ${n}, but \`dataset_id\` is ${o}.`)}const T={kind:"again",notBeforeMs:0}
async function takeTurn(e,t,n,s,o){try{const r=await lookAndSend(e,t,n,s,o)
"end"===r.kind&&s.settled(r.outcome)
return r}finally{s.leave()}}async function lookAndSend(e,t,{source:n,follower:s},o,r){const{clock:i,timeScale:a}=r
const c=o.signal
if(!await isStillServed(n,c))return T
const d=await s?.lookBefore({wasBusy:t.wasBusy,goesFirst:!0})
t.wasBusy=!1
if("refused"===d?.kind)return{kind:"end",outcome:{...t.known,...d.end}}
if("seen"===d?.kind&&void 0!==d.run&&(0,x.jf)(d.run))return T
if(!await isStillServed(n,c))return T
if(c.aborted)return{kind:"end",outcome:endUnsent(t,o)}
const u=await sendOnce(e,t.known,r)
const{meaning:l,known:p}=u
t.known=p
t.wasBusy="busy"===l.kind
t.wasRefused||=t.wasBusy
t.firstAtMs??=u.sentAtMs
const{deadlineMs:f,maxAttempts:h,rateLimitWindowMs:m}=e.limits
const g={attempt:p.attempts,maxAttempts:h,wasRefused:t.wasRefused,elapsedMs:i.now()-t.firstAtMs,deadlineMs:f,rateLimitWindowMs:void 0===m?void 0:m*a,random:i.random()}
const w=decideNext(l,g)
const v=i.now()
"accepted"===l.kind&&o.taken(u.sentAtMs)
const _="end"===w.kind&&"retryAfterMs"in w.end
"busy"!==l.kind||_||o.held(v+pauseAfterBusy(l.retryAfterMs,g))
if("end"===w.kind)return{kind:"end",outcome:{...p,...w.end},sent:u}
"lost"===l.kind&&o.unreached(v+w.pauseMs)
r.onKnown(p,t.wasBusy?"rejected":"not_sent")
const y=`attempt ${g.attempt+1} of `+h
r.log(`Waiting ${(0,O.r4)(w.pauseMs)} before ${y}: `+w.why)
return{kind:"again",notBeforeMs:v+w.pauseMs}}function endUnsent({known:e,wasRefused:t},n){return{...e,...n.notTried(e.attempts)??stoppedBeforeSend(t)}}async function isStillServed(e,t){return void 0===e||e.isFresh||t.aborted||await e.lookAgain()}function limitersOf(e,t){const n=e.map(({wait:e})=>e?.source.pollIntervalMs??0)
const{timeScale:s,clock:o}=t
const r=new StatusLimiter(Math.max(...n)*s,o)
const i=new QuestionLimiters(s,o)
return{turns:new TriggerTurns(e.length,t),looks:r,questions:i}}async function runImport(e,t,n=limitersOf([e],t),s=0){for(var o of e.warnings)t.warn(o)
if("dry_run"===e.mode)return showRequest(e,t)
const{turns:r,looks:i,questions:a}=n
if("check"===e.mode)return(await _.e(990).then(_.bind(_,990))).runCheck(e,a,t)
const c=(0,b.B)(e.plan.request.url,process.env)
if("unusable"===c.kind)return{word:"not_sent",code:"invalid_input",detail:c.problem,attempts:0}
const d=await loadSource(e,r,a,t)
const u=await loadFollower(e,r,i,t)
const l={known:{attempts:0},wasRefused:!1,wasBusy:!1,firstAtMs:void 0}
const p=e=>{r.settled(e)
return e}
let f=0
for(;;){const h=await d?.ready()
if(void 0!==h){l.known={...l.known,...h.known}
if("end"===h.kind&&!r.signal.aborted)return p({...l.known,...h.end})
t.onKnown(l.known,l.wasRefused?"rejected":"not_sent")}const m=await u?.ready()
if(void 0!==m&&!r.signal.aborted)return p({...l.known,...m})
if(!await r.enter(s,f))return endUnsent(l,r)
const g=await takeTurn(e,l,{source:d,follower:u},r,t)
if("again"!==g.kind){const{outcome:w,sent:v}=g
return void 0===u||void 0===v?w:await u.follow(w,v)}f=g.notBeforeMs}}function showRequest({plan:e},t){const[n,...s]=(0,d.Ng)(e.request)
t.log("Dry run. This would be sent: "+n)
for(var o of s)t.log(o)
return{word:"dry_run",attempts:0}}async function loadSource({source:e,...t},{signal:n},s,o){if(void 0!==e?.published){const r=(await _.e(647).then(_.bind(_,647))).PublishedSource
return new r(t,{...e,published:e.published},s,{...o,signal:n})}void 0}async function loadFollower(e,t,n,s){if(void 0!==e.wait){const o=(await _.e(503).then(_.bind(_,503))).Follower
return new o(e,e.wait,{looks:n,closing:t.signal},s)}void 0}var a=_(24)
var c=_(212)
var E=_(9)
var u=_(835)
var Z=_(479)
var l=_(787)
function decideSecrets(e){const t=e.flatMap(e=>e.ids??[])
const n=e.flatMap(e=>{const t=e.basicPair?.join(":")??""
return[...e.values,t,base64(t)]})
const s=e.flatMap(e=>e.addresses??[]).filter(e=>""!==e)
const o=s.map(e=>(0,u.NC)(e,t))
const r=longLines([...n,...o.flatMap(e=>e.registered)])
const i=new Set(r)
const a=longLines(o.flatMap(e=>e.hidden)).filter(e=>!i.has(e))
const c=longLines([...t,...o.flatMap(e=>e.shown)])
return{registered:r,hidden:a,kept:c}}function joinSecrets(e,t){return{registered:[...e.registered,...t.registered],hidden:[...e.hidden,...t.hidden],kept:[...e.kept,...t.kept]}}function longLines(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim())
return[...new Set(t)].filter(u.x7)}function createRedactor({registered:e,hidden:t,kept:n}){return redactorOf(e,t,n,e=>!(0,Z.E)(e))}function createWordRedactor({hidden:e,kept:t}){return redactorOf([],e,t,Z.E)}function redactorOf(o,r,i,a){let c
return e=>{c??={keys:(0,l.XZ)(o.flatMap(spellings).filter(u.x7)),others:(0,l.XZ)(r.flatMap(spellings).filter(e=>(0,u.x7)(e)&&a(e))),kept:(0,l.pW)(i.map(l.SV))}
const t=c.keys(e)
const n=c.others(e)
if(0<n.length){const s=(0,l.xw)(c.kept((0,l.SV)(e)),e)
t.push(...n.filter(([e,t])=>(s[e]??0)<t))}return(0,l.v9)(e,t,"***")}}function spellings(e){const t=Buffer.from(e).toString("hex")
return[e,(0,c.b3)(e),...e.split(/[<>]/),(0,E.UJ)(e),t,...base64Forms(e)]}function base64Forms(e){const o=Buffer.from(e)
return[0,1,2].flatMap(e=>{const t=Buffer.concat([Buffer.alloc(e),o]).toString("base64").replaceAll("=","")
const n=(e+o.length)%3==0
const s=t.slice([0,2,3][e],n?void 0:-1)
return[s,s.replaceAll("/","_")]})}function base64(e){return Buffer.from(e).toString("base64")}var V=_(924)
function parseHttpUrl(e){const t=parseUrl(e)
return"https:"===t?.protocol||"http:"===t?.protocol?t:void 0}function readBaseUrl(e,t){const n=parseUrl(e)
if(void 0===n)return"must be a URL such as https://api.example.com"
if("https:"!==n.protocol&&("http:"!==n.protocol||!(0,V.U)(n)))return"must start with https://, because keys are sent there (http:// only to a loopback host)"
if(/^[^/]+\/\/[^/]*@|[?#]/.test(e))return"must have only a host and a path. Remove user info, query and fragment"
const s=t.map(e=>ownEnd(n,e)).find(e=>void 0!==e)
return void 0===s?n:`ends in \`${s}\`, which the action adds by itself. Remove that part`}function parseUrl(e){const t=e.includes("\\")||/^https?:(?!\/\/[^/])/i.test(e)
return!t&&URL.canParse(e)?new URL(e):void 0}function ownEnd({pathname:e},t){const n=e.split("/").filter(e=>""!==e)
const s=t.split("/")
for(let e=s.length;0<e;--e)if(!/^v\d/.test(s[e]??"")){const o=n.slice(-e)
const r=o.length===e&&o.every((e,t)=>isOwnSegment(e,s[t],t))
if(r)return("/"+s.slice(0,e).join("/")).replaceAll("{}","\u2026")}0}function isOwnSegment(e,t,n){return"{}"===t?1<n||(0,S.O)(e):t===e.toLowerCase()}const X=['""',"''","``","\u201c\u201d","\u2018\u2019","\xab\xbb"]
const Q=/^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i
const ee=/^[A-Z_][A-Z0-9_]*=[^=]/
function nearMiss(t,e){if(1<t.length&&X.some(e=>t.startsWith(e.charAt(0))&&t.endsWith(e.charAt(1))))return"is wrapped in quotes. Remove them from the value"
if("quotes"===e)void 0
else{if(Q.test(t))return"holds the name of a variable and not its value. Write it as `${{ secrets.NAME }}` or `${{ vars.NAME }}`"
if(ee.test(t))return"begins with a name and `=`. Remove both and keep only the value"
0}}function spellingsWithDashes(e){const[t="",...n]=e.split("_")
const s=n.reduce((e,t)=>e.flatMap(e=>[e+"_"+t,e+"-"+t]),[t])
return s.slice(1)}const te=/^[a-z]{1,20}$/i
const ne=/^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i
function gotWord(e){return te.test(e)?`got \`${e}\``:gotLength(e)}function gotShort(e){return ne.test(e)?`got \`${e}\``:gotLength(e)}function gotLength(e){return"got "+(0,O.hS)(e.length,"character","characters")}const se=/^(\d+(\.\d+)?|\.\d+)$/
const oe=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const re=/^(?:sha256:)?([0-9a-f]{64})$/i
class InputFields{#source
#place
#findings
isEntry
constructor(e,t=e=>e,n){this.#source=e
this.#place=t
const s={problems:new Map,missing:new Set,secretNames:new Set}
this.#findings=void 0===n?s:n.#findings
this.isEntry=void 0!==n}get problems(){return[...this.#findings.problems.values()]}get missing(){return this.#findings.missing}get secretNames(){return this.#findings.secretNames}text(e){const t=this.#source(e).trim()
for(var n of spellingsWithDashes(e)){const s=this.#source(n).trim()
if(""!==s)return this.refuse(e,`is spelled \`${n}\` in this step. Write it with underscores`),""===t?s:t}return""===t?void 0:t}refuse(e,t){const n=this.#place(e)
this.#findings.problems.has(n)||this.#findings.problems.set(n,`\`${n}\` ${t}.`)
0}refuseWhole(e,t){const n=this.#place(e)
this.#findings.problems.has(n)||this.#findings.problems.set(n,t)}refuseAbsent(e,t){this.#findings.missing.add(e)
return this.refuse(e,"is missing. "+t)}line(e){const t=this.text(e)
if(void 0!==t)return oe.test(t)?this.refuse(e,"holds a control character, such as a line break. Remove it"):t.isWellFormed()?holdsInvisible(t)?this.refuse(e,"holds an invisible character, such as a zero-width space. Type it in or copy it again"):t:this.refuse(e,"is not valid Unicode. Copy it again")
void 0}unquotedLine(e){const t=this.line(e)
const n=void 0===t?void 0:nearMiss(t,"quotes")
return void 0===n?t:this.refuse(e,n)}id(e){const t=this.#expandedLine(e)
return"."===t||".."===t?this.refuse(e,"must be an id; `.` and `..` are not"):t}uuid(e){const t=this.#expandedLine(e)
return void 0===t||(0,S.O)(t)?t:this.refuse(e,"must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; "+gotLength(t))}secret(e){this.#findings.secretNames.add(e)
const t=this.#expandedLine(e)
if(void 0!==t)return t.length<u.vb?this.refuse(e,`is too short: a secret has at least ${u.vb} characters. Copy it again`):/^[\x20-\x7e]+$/.test(t)?t:this.refuse(e,"holds characters that no key has. Copy it again")
void 0}sha256(e){const t=this.#expandedLine(e)
if(void 0!==t){const n=re.exec(t)?.[1]
return n?.toLowerCase()??this.refuse(e,"must be a SHA-256 of 64 hex digits; "+gotLength(t))}void 0}boolean(e){const t=this.text(e)
if(void 0!==t)return!!["true","True","TRUE"].includes(t)||!["false","False","FALSE"].includes(t)&&this.refuse(e,"must be `true` or `false`; "+gotShort(t))
void 0}number(e,t){const n=this.text(e)
if(void 0!==n){const s=se.test(n)?Number(n):Number.NaN
const o=s>=t.min&&s<=t.max&&(!0!==t.whole||/^\d+$/.test(n))
if(o)return s
const r=!0===t.whole?"a whole number":"a number"
return this.refuse(e,`must be ${r} from ${t.min} to ${t.max}; `+gotShort(n))}void 0}word(e,t){const n=this.text(e)
const s=t.map(e=>`\`${e}\``).join(" or ")
if(void 0===n)return this.refuseAbsent(e,"It must be "+s)
const o=n.toLowerCase()
return t.includes(o)?o:this.refuse(e,`must be ${s}; `+gotWord(n))}httpUrl(e){const t=this.unquotedLine(e)
if(void 0!==t)return parseHttpUrl(t)??this.refuse(e,"must be a URL that starts with https:// or http://")
void 0}baseUrl(e,t=[]){const n=this.unquotedLine(e)
if(void 0!==n){const s=readBaseUrl(n,t)
return"string"==typeof s?this.refuse(e,s):s}void 0}#expandedLine(e){const t=this.line(e)
const n=void 0===t?void 0:nearMiss(t,"all")
return void 0===n?t:this.refuse(e,n)}}function holdsInvisible(e){return/[^\x00-\x7f]/.test(e)&&/\p{Cf}/u.test(e)}var m=_(563)
var A=_(263)
var R=_(380)
const ie=32
const ae=5e3
function speaksOfFailure(e){return/error|fail|fault|fatal|cancel|abort|reject|refus|den(?:y|ied|ial)|time[ds]?[-_ ]?out|expire|kill|terminat|interrupt|crash|exception|invalid|unsuccess/i.test(e)}function confirmingObject(e,t){const n=readObject(e)
return void 0===n||hasWordAgainst(n,t)?void 0:n}function unconfirmed(e,t,n){const s=(0,R.u)((0,m.hC)(t.body))
return saysNoSuccess(readObject(t))?{kind:"refused",detail:""===s?`${e} answered ${t.status} with success: false.`:s}:{kind:"unusable",detail:`${e} answered ${t.status} `+n+(""===s?".":": "+s)}}function answeredObject(e,t,n){const s=confirmingObject(t,isExplanation)
if(void 0!==s)return{kind:"object",object:s}
const o=unconfirmed(e,t,"")
if("refused"===o.kind)return{kind:"wrong",word:"rejected",code:"unexpected_response",detail:o.detail}
const r=void 0===readObject(t)?"":(0,R.u)((0,m.hC)(t.body))
return{kind:"unreadable",why:""===r?n:"an error: "+r}}function isExplanation(e,t){return("detail"===e||"details"===e&&("string"==typeof t||Array.isArray(t)))&&!isEmpty(t)}function readObject({body:e,bodyCut:t,unreadAs:n}){const s=t||void 0!==n?void 0:(0,m.qF)(e)?.value
return(0,m.u4)(s)&&!hasTwinKeys(e)?s:void 0}function hasTwinKeys(e){const t=[]
for(var[n,s,o]of e.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g))if("{"===n||"["===n)t.push(new Set)
else if("}"===n||"]"===n)t.pop()
else if(void 0!==s&&void 0!==o){const r=String(JSON.parse(s))
const i=t.at(-1)
if(i?.has(r))return!0
i?.add(r)}return!1}function hasWordAgainst(e,t){const n=[{key:"",value:e,depth:0}]
for(let e=1;;e+=1){const r=n.pop()
if(void 0===r)return!1
const{key:i,value:a,depth:c}=r
if(e>ae||c>ie)return!0
if(isWordAgainst(i,a)||t(i,a))return!0
if("object"==typeof a&&null!==a)for(var[s,o]of Object.entries(a))n.push({key:Array.isArray(a)?i:plainKey(s),value:o,depth:c+1})}}function plainKey(e){return e.toLowerCase().replace(/[-_]/g,"")}function isWordAgainst(e,t){switch(e){case"success":case"ok":return!0!==t
case"error":case"errors":case"exception":case"fault":return!isEmpty(t)
case"code":case"status":case"statuscode":case"state":case"result":return"number"==typeof t?400<=t:"string"==typeof t&&(400<=Number.parseFloat(t)||speaksOfFailure(t))
default:return!1}}function isEmpty(e){return null===e||!1===e||""===e||"object"==typeof e&&0===Object.keys(e).length}function saysNoSuccess(e){const t=Object.entries(e??{}).filter(([e])=>"success"===plainKey(e))
return 0<t.length&&t.every(([,e])=>!1===e)}const ce=["success","ok","code","status","statuscode","state","result","message","description"]
function readSystemTime(e){if(200===e.status){const t=answeredObject("Bloomreach",e,"no time")
return"object"!==t.kind?t:"number"!=typeof t.object.time?{kind:"unreadable",why:"no time"}:{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}void 0}function readManagedImport(e,t){if(403===e.status&&!(0,m.AA)(e.body)){const n="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:n}}if(200===e.status){const s="no readable import"
const o=answeredObject("Bloomreach",e,s)
if("object"!==o.kind)return o
const{data:r,...i}=o.object
const a={...i,...(0,m.u4)(r)&&r}
if(Object.keys(a).every(e=>ce.includes(plainKey(e))))return{kind:"unreadable",why:s}
const c=[i.id,a.id,a.import_id].find(e=>!isEqualId(e,t))
if(void 0!==c){const l="string"==typeof c||"number"==typeof c?"import "+(0,R.u)((0,E.UJ)(String(c))):"another import"
const p=`Bloomreach answered with ${l}, not with the one in \`import_id\`.`
return{kind:"wrong",word:"not_sent",code:"unexpected_response",detail:p}}const d="string"==typeof a.name?` "${(0,R.u)((0,E.UJ)(a.name))}"`:""
const u=!1===a.active?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${d}.`+u}}void 0}function isEqualId(e,t){return void 0===e||String(e).toLowerCase()===t.toLowerCase()}function reasonOf(e,t=[]){const{word:n,code:s,answeredBy:o}=e
switch(n){case"accepted":case"succeeded":return"stopped_after_start"
case"failed":return"import_failed"
case"running":return"status"===o?"status_lost":"wait_timeout"===s?"wait_over":"cancelled"===s?"stopped_in_wait":"end_not_seen"
case"unknown":return"cancelled"===s?"stopped_after_send":"unexpected_response"!==s||"api"===o?"lost":"page"===o?"lost_to_page":"lost_to_stranger"
default:return reasonOfUnstarted(e,t)}}function reasonOfUnstarted(e,t){const{word:n,code:s,detail:o,httpStatus:r,answeredBy:i,retryAfterMs:a}=e
if(void 0!==a)return"later"
if("status"===i)return"status_refused"
const c="rejected"===n
if("page"===i&&("unexpected_response"===s||c&&"rate_limited"!==s))return"web_page"
if(c&&"page"!==i&&"cancelled"!==s){const u=t.find(([e])=>e.test(o))
if(void 0!==u)return u[1]}const d=0===e.attempts&&!0!==e.isNotTried
switch(s){case"unauthorized":case"forbidden":case"not_found":case"invalid_request":case"rate_limited":return d?"question_"+s:s
case"unexpected_response":return c?"api"===i&&saysAnotherRuns(o)?"another_import":void 0!==r&&r<300?"refused_in_success":"api"===i?"explained":"undocumented":"undocumented"
case"source_mismatch":return!0===e.isCheck?"not_served_now":"not_served"
default:return de[s]}}const de={invalid_input:"invalid_input",quota_exhausted:"quota_exhausted",provider_error:"provider_error",network_error:"unreachable",timeout:"too_slow",already_running:"another_run",import_failed:"import_failed",wait_timeout:"wait_over",cancelled:"stopped"}
function saysAnotherRuns(e){return e.split(/[.:;,]/).some(e=>ue.test(e)&&!/\b(no|not|never|nothing)\b|n't\b/i.test(e))}const ue=/\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i
function sharedRemedies({title:e,look:t,unknown:n,canBaseUrlBeWrong:s,failure:o}){const[r,i]=s?["`base_url`, ",", or from another site at `base_url`"]:["",""]
const a=`A web page answered, not the API of ${e}. It may come from a firewall, a proxy or a sign-in page${i}. Check ${r}HTTPS_PROXY and the runner's network.`
const c=void 0===o.httpStatus?"":` (HTTP ${o.httpStatus})`
const d={unauthorized:`Check the credentials for ${e}.`,forbidden:`Check the permissions of the key at ${e}.`,not_found:`Check the ids. ${e} does not know them.`,invalid_request:`Fix what ${e} names, then import it again.`}
return{...d,invalid_input:"Fix this and import it again. This import was not started.",question_unauthorized:d.unauthorized,quota_exhausted:`Check the plan at ${e}.`,question_forbidden:d.forbidden,question_not_found:d.not_found,question_invalid_request:d.invalid_request,rate_limited:e+" limits how often it can be asked. Import it again later.",question_rate_limited:e+" limits how often it can be asked. Import it again in a few minutes.",later:`This import was not started. Import it again in ${(0,O.ni)(o.retryAfterMs??0)}.`,provider_error:`${e} is having problems${c}. Check its status page and try again later.`,refused_in_success:d.invalid_request,unknown_key:d.unauthorized,wrong_secret:d.unauthorized,wrong_project:d.not_found,unfit_import:d.invalid_request,web_page:a,another_import:`Wait until the other import at ${e} has ended, then import it again.`,explained:`This import was not started. Do what ${e} says above, then import it again.`,undocumented:`${e} does not document this answer. Check ${r}HTTPS_PROXY and the firewall.`,own_fault:"This import was not started. Import it again.",unreachable:`This import was not started. Check ${r}HTTPS_PROXY and the runner's network, then import it again.`,too_slow:"This import was not started. Check HTTPS_PROXY and the runner's network, or raise `timeout_seconds`, then import it again.",not_served:"This import was not started. Import it again when the file is served, or raise `source_timeout_minutes`.",not_served_now:"Fix this and check again. This import was not started.",another_run:`This import was not started. Look at the other import at ${e}: when it has ended, import this one again, or raise \`wait_timeout_minutes\`. If the other one is dead, \`wait: false\` triggers without looking.`,status_refused:`Check that the key may read the status at ${e}. This import was not started, so it is safe to import it again.`,import_failed:`Fix what ${e} reports, then import it again.`,lost:n,own_fault_after_send:n,stopped_after_send:n,lost_to_page:a+" "+n,lost_to_stranger:(s?"Check `base_url`. ":"")+n,wait_over:t+" for its result.",status_lost:`Check that the key may read the status. ${t} for the result of this import.`,end_not_seen:t+" for its result.",stopped:"This import was not started. Import it again if you want it.",stopped_in_wait:t+" for its result.",stopped_after_start:"Import it again only if you want a second import."}}const le=[[/could not authenticate/i,"unauthorized"],[/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i,"unknown_key"],[/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i,"wrong_secret"],[/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i,"wrong_project"],[/no permission/i,"forbidden"],[/\bcopy[ _-]?(&|and)?[ _-]?paste\b|\bupload(ed)? imports?\b|\bitem collections?\b|\bsnowflake\b|\bdatabricks\b/i,"unfit_import"]]
function bloomreachRemedy(e,t){return remediesFor(e,t)[e.reason??reasonOf(e,le)]}function remediesFor(e,t){const{isWorkspace:n,isApiManaged:s,hasPath:o,hasOwnBaseUrl:r}=t
const i="The import may be running. Look at Data & Assets > Imports in Bloomreach before you import it again: a second start imports everything twice."
const a=sharedRemedies({title:"Bloomreach",look:"Look at Data & Assets > Imports in Bloomreach",unknown:i,canBaseUrlBeWrong:!0,failure:e})
const c=`${n?"Workspace":"Project"} settings > Access management > API`
const d=n?"workspace":"project"
const u=n?"`workspace_id`":"`project_token`"
const l="Compare `base_url` with the API Base URL on that page."
const p=n?"Copy & paste and upload imports cannot be started.":"Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project."
const f=[n||s?"":" An import of the Imports Management API needs `api_managed: true`.",o?" `path` works with URL and file-storage imports only.":""," "+p]
const h=`Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${c}. `+l
const m=`that the key belongs to this ${d} (${c}).`
const g=`Check \`import_id\` and ${u}: the address of the import in the app shows them. Then look at ${c}. `+l
const w="Fix what Bloomreach names."+f.join("")
return{...a,unauthorized:h,question_unauthorized:h,quota_exhausted:"Ask the owner of the Bloomreach account about its plan, then import it again.",forbidden:"Give the key the permission Imports > Allow trigger imports, and check "+m,question_forbidden:"Check "+m,not_found:g,question_not_found:g,invalid_request:w,question_invalid_request:w,refused_in_success:w,unfit_import:p+" Give the import a URL or a file storage as its source in Bloomreach.",rate_limited:"Import it again later, with fewer imports at a time, or raise `max_attempts`.",unknown_key:`Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${c}.`,wrong_secret:`Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${c}, or make a new key.`,wrong_project:"Check `project_token`: it is not the token of a project. Copy it from Project settings > Access management > API. "+l,...r?{}:{lost_to_stranger:i}}}var p=_(843)
const pe=new URL("https://api.exponea.com")
const fe=new URL("https://api.bloomreach.com")
const he={maxRedirects:5,maxBytes:1e9}
const me=(0,p.N)({title:"Bloomreach",inputs:{project_token:{},workspace_id:{},import_id:{isOfEntry:!0},api_key_id:{isSecret:!0},api_secret:{isSecret:!0},path:{isOfEntry:!0},test_connection:{isOfEntry:!0},api_managed:{}},apiPaths:["data/v1/projects/{}/imports/{}/start","data/v2/workspaces/{}/imports/{}/start","imports/v1/{}/{}/run","track/v2/projects/{}/system/time"],secretsOf:secretsOf,rateLimitWindowMs:void 0,resultHint:"It may not be finished yet; its result is shown only in Bloomreach.",readInputs:readInputs,sourceUrl:({path:e})=>parseHttpUrl(e??""),warningsOf:warningsOf,fetchRules:he,checkPlan:checkPlan,planTrigger:planTrigger,confirm:bloomreach_confirm,remedy(e,{baseUrl:t,target:n,path:s}){return bloomreachRemedy(e,{isWorkspace:"workspace"===n.kind,isApiManaged:n.apiManaged,hasPath:void 0!==s,hasOwnBaseUrl:void 0!==t})}})
function secretsOf(t){const[e,n]=[t("api_key_id").trim(),t("api_secret").trim()]
const s=""!==e&&""!==n?[e,n]:void 0
const o=["project_token","workspace_id","import_id"].map(e=>t(e).trim())
return{values:[e,n],basicPair:s,addresses:[t("path").trim()],ids:o}}function readInputs(e,t){const n=readTarget(e)
const s=e.id("import_id")
const o=e.secret("api_key_id")
const r=e.secret("api_secret")
!0===o?.includes(":")&&e.refuse("api_key_id","must not hold a colon. Give only the id here, and the secret in `api_secret`")
for(var i of["import_id","api_key_id","api_secret"])void 0===e.text(i)&&e.refuseAbsent(i,"Bloomreach needs it")
const a=e.unquotedLine("path")
const c=e.boolean("test_connection")
void 0!==t.waitMs&&e.refuse("wait","does not work with Bloomreach, which offers no way to follow a run. Remove it")
void 0===parseHttpUrl(a??"")&&refuseUnknownSource(e,t)
if(n&&s&&o&&r)return{baseUrl:t.baseUrl,target:n,importId:s,apiKeyId:o,apiSecret:r,path:a,testConnection:c}
void 0}function refuseUnknownSource(e,{mode:t,source:n}){void 0===n||void 0!==e.text("source_url")||(void 0!==n.published?e.refuseAbsent("source_url","Bloomreach needs it to compare the file, unless `path` is an http or https URL"):"check"===t&&void 0===e.text("project_token")&&e.refuse("check","has nothing to check with a `workspace_id` alone. Add `source_url`"))}function warningsOf({path:e},{source:t}){const n=parseHttpUrl(e??"")
return void 0===t?.url||void 0===n||n.href===t.url.href?[]:["`source_url` and `path` are different addresses. Bloomreach imports from `path`, but the action looks only at `source_url`."]}function readTarget(e){const t=e.id("project_token")
const n=e.id("workspace_id")
const s=e.boolean("api_managed")??!1
const o=void 0!==e.text("project_token")
const r=void 0!==e.text("workspace_id")
return o&&r?e.refuse("workspace_id","cannot go with `project_token`. Give exactly one of the two"):o||r?r&&s?e.refuse("api_managed","goes with `project_token`, not with `workspace_id`. Remove one of the two"):void 0!==t?{kind:"project",projectToken:t,apiManaged:s}:void 0===n?void 0:{kind:"workspace",workspaceId:n,apiManaged:!1}:e.refuseAbsent("project_token","Bloomreach needs exactly one of `project_token` and `workspace_id`")}function planTrigger(e){const{target:t,importId:n,path:s,testConnection:o}=e
const r={}
void 0!==s&&(r[t.apiManaged?"path_to_overwrite":"path"]=s)
void 0!==o&&(r.test_connection=o)
return{request:(0,d.ig)(addressOf(e),basicHeader(e),0===Object.keys(r).length?void 0:r),subject:{kind:"import",id:n},sourceOverride:void 0===s?void 0:(0,A.U)(s).shown}}function basicHeader({apiKeyId:e,apiSecret:t}){return{authorization:"Basic "+Buffer.from(e+":"+t).toString("base64")}}function checkPlan(e){const{target:t,importId:n,baseUrl:s=pe}=e
const o="the permission to trigger imports"
if("workspace"===t.kind)return{probes:[],untried:["the API key",o,"the import"]}
const{projectToken:r,apiManaged:i}=t
const a={name:"API key and project",plan:(0,d.Ay)((0,d.CY)(s,["track","v2","projects",r,"system","time"]),basicHeader(e)),intervalMs:0,read:readSystemTime}
if(!i)return{probes:[a],untried:[o,"the import"]}
const c={name:"Import",plan:(0,d.Ay)((0,d.CY)(s,["imports","v1",r,n]),basicHeader(e)),intervalMs:0,read:e=>readManagedImport(e,n)}
return{probes:[a,c],untried:[o]}}function addressOf({target:e,importId:t,baseUrl:n}){if("workspace"===e.kind){const s=["data","v2","workspaces",e.workspaceId,"imports",t,"start"]
return(0,d.CY)(n??fe,s)}const s=e.apiManaged?["imports","v1",e.projectToken,t,"run"]:["data","v1","projects",e.projectToken,"imports",t,"start"]
return(0,d.CY)(n??pe,s)}function bloomreach_confirm(e,{importId:t,target:n}){const s=n.apiManaged
const o=200===e.status&&(s?confirmsRun:confirmsStart)(e)
return o?{kind:"accepted",importId:t}:unconfirmed("Bloomreach",e,"and did not confirm the import")}function confirmsStart(e){return!0===confirmingObject(e,()=>!1)?.success}function confirmsRun(e){const t=e=>["detail","details","description","message"].includes(e)
return e.isProvenEmpty||confirmsStart(e)||void 0!==confirmingObject(e,t)}function readDataset(e,t,n){if(200===e.status){const s="no readable dataset"
const o=answeredObject("Woosmap",e,s)
if("object"!==o.kind)return o
const r=o.object
if(""===textOf(r.id))return{kind:"unreadable",why:s}
const[i,a,c,d]=["id","name","url","reimport_key"].map(e=>textOf(r[e]))
const u={values:[d.trim()],addresses:[c.trim()],ids:[t]}
const l={kind:"wrong",word:"not_sent",secrets:u}
if(!(0,S.I)(i,t)){const g=`Woosmap answered with dataset ${(0,R.u)((0,E.UJ)(i))}, not with the one in \`dataset_id\`.`
return{...l,code:"unexpected_response",detail:g}}if(void 0!==n&&!(0,S.I)(d.trim(),n)){const w=""===d?"no reimport hook":"another reimport hook"
const v=`\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${w}.`
return{...l,code:"invalid_input",detail:v}}const p=parseHttpUrl(c.trim())
if(void 0===p){const _=""===c.trim()?"no URL":"a URL that is neither http nor https"
const y=`The dataset has ${_}, so there is nothing to import. Give it a URL in the Woosmap Console.`
return{...l,code:"invalid_input",detail:y}}const f=(0,R.u)((0,E.UJ)(textOf(r.scheduled_for_deletion_after)))
const h=""===f?[]:[`Woosmap will delete this dataset after ${f}.`]
const m=`"${(0,R.u)((0,E.UJ)(a))}" is imported from ${(0,A.U)(p.href).shown}.`
return{kind:"fine",says:[m,...h].join(" "),address:p,secrets:u,warnings:h}}void 0}function textOf(e){return"string"==typeof e?e:""}const f="Look at the dataset in the Woosmap Console"
function woosmapRemedy(e,t){return woosmap_remedies_remediesFor(e,t)[e.reason??reasonOf(e)]}function woosmap_remedies_remediesFor(e,{isWaitedFor:t,hasHook:n,canWait:s,hasOwnBaseUrl:o}){const r=`The import may be running. ${f} before you import it again.`
const i=s&&!t?" Next time, `wait: true` lets the action look for the run itself.":""
const a=sharedRemedies({title:"Woosmap",look:f,unknown:""+r+i,canBaseUrlBeWrong:o,failure:e})
const c=o?" Check `base_url`, too.":""
const d="Check `reimport_key`: `GET /datasets/{dataset_id}` shows the key of the reimport hook. A dataset without one has no hook."
const u={unauthorized:"Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.",forbidden:"Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).",not_found:"Check `dataset_id`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project."+c,invalid_request:"Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset."}
const l={unauthorized:d,forbidden:d,not_found:""+d+c,invalid_request:d}
return{...a,...n?l:u,question_unauthorized:u.unauthorized,question_forbidden:u.forbidden,question_not_found:u.not_found,question_invalid_request:u.invalid_request,quota_exhausted:"The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then import it again.",rate_limited:"Woosmap accepts one trigger in 90 s. Import it again in two minutes, one import at a time, or raise `max_attempts`.",refused_in_success:a.explained,status_refused:"Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. This import was not started, so it is safe to import it again.",status_lost:`Check \`private_key\`: it can no longer read the status. ${f} for the result of this import.`,import_failed:"Fix what the run reports, publish the file again, then import it again.",stopped_after_send:r,wait_over:f+" for its result. Raise `wait_timeout_minutes` if imports always take this long.",stopped_in_wait:f+" for its result. Woosmap has no way to stop a run."}}const h=1e3
const g=1e5
const ge=131072
const we=new Map([["success","succeeded"],["in_progress","going"],["failed","failed"]])
const ve=new Map([["warning","warning"],...["error","critical","fatal"].map(e=>[e,"error"])])
function readRunStatus(e){const t=e.status
if(200!==t){const s=isOwnError(e)
return s&&404===t?{kind:"none"}:!s||401!==t&&403!==t?{kind:"unreadable",why:"status "+t}:{kind:"refused"}}if(e.bodyCut)return{kind:"unreadable",why:"the answer is too large"}
if(void 0!==e.unreadAs)return{kind:"unreadable",why:`the answer came in a form that cannot be read (${e.unreadAs})`}
const n=readRun((0,m.qF)(e.body)?.value)
return void 0===n?{kind:"unreadable",why:"the answer holds no run"}:{kind:"run",run:n}}function isOwnError({body:e,bodyCut:t}){const n=t?void 0:(0,m.qF)(e)?.value
return(0,m.u4)(n)&&["detail","details"].some(e=>Object.hasOwn(n,e)&&null!==n[e])}function readNewestRun(e){const t=readRunStatus(e)
return"none"===t.kind?{kind:"fine",says:"The dataset was never imported."}:"run"===t.kind?{kind:"fine",says:describeNewest(t.run)}:404===e.status?{kind:"unreadable",why:"no word of a run"}:200===e.status?{kind:"unreadable",why:"no readable run"}:void 0}function describeNewest(e){const t={succeeded:"ended in success",failed:"failed",going:"is in progress"}
const n=t[e.state]??"has the status "+e.word
return(0,O.em)(`run ${e.id} `+n+(0,x.uY)(e))}function readRun(e){if((0,m.u4)(e)){const t=readText(e.id)
if(""!==t&&"string"==typeof e.status){const n=Array.isArray(e.steps)?fewStages(e.steps.filter(m.u4)).map(readStage):[]
return{id:t,...readStatus(e.status),stages:n,featureCount:countFeatures(n)}}}void 0}function fewStages(e){if(e.length<=h)return e
const t=({status:e,end:t})=>"succeeded"!==readStatus(e).state||null==t
return[...e.slice(0,h),...e.slice(h).filter(t).slice(0,h)]}function fewEntries(e){return e.length<=g?e:[...e.slice(0,g/2),...e.slice(-g/2)]}function readStage(e){const t=Array.isArray(e.entries)?fewEntries(e.entries.filter(m.u4)).map(readEntry):[]
const[n,s]=[readTime(e.start),readTime(e.end)]
return{name:readText(e.name)||"stage",...readStatus(e.status),startMs:n,endMs:s,entries:t}}function readEntry(e){const t=ve.get(readText(e.level).toLowerCase())??"info"
const n=readText(e.created_at)
return{createdAt:n,atMs:readTime(n),level:t,text:readText(e.detail)}}function readStatus(e){const t=readText(e)
const n=we.get(t.toLowerCase())??(speaksOfFailure(t)?"failing":"unknown")
return{state:n,word:t}}function readTime(e){if("string"==typeof e&&/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(e)){const t=e.toUpperCase().replace(" ","T")
const n=Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(t)?t:t+"Z")
return Number.isNaN(n)?void 0:n}void 0}function readText(e){return"string"==typeof e?(0,E.UJ)(e.slice(0,ge)):""}const _e=[/(?:^|[.!;] )(?:successfully )?imported:? (\d[\d., '\u2019_]{0,30}) features?(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i,/(?:^|[.!;] )(\d[\d., '\u2019_]{0,30}) features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i]
const ye=/dry.?run|simulat|roll(?:ed|ing)? ?back|revert/i
const be=/^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/
function countFeatures(e){const t=e.flatMap(({entries:e})=>e).filter(({text:e})=>void 0!==countIn(e))
return countIn((0,x.xm)(t)?.text??"")}function countIn(t){const e=_e.map(e=>e.exec(t)?.[1]?.trim()).find(e=>void 0!==e)??""
if(be.test(e)&&!ye.test(t)){const n=e.replace(/\D/g,"")
return 15<n.length?void 0:Number(n)}void 0}const ke=new URL("https://api.woosmap.com")
const Oe=9e4
const xe=[200,202]
const Se=5e3
const Te=5e3
const Ee={maxRedirects:1,maxBytes:55e6,wantsOnHead:{contentType:"application/zip"}}
const Ae=(0,p.N)({title:"Woosmap",apiPaths:["datasets/{}/import","datasets/{}/status","datasets/hooks/reimport/{}"],inputs:{dataset_id:{isOfEntry:!0},private_key:{isSecret:!0},reimport_key:{isSecret:!0,isAlone:!0}},secretsOf:e=>({values:[e("private_key").trim(),e("reimport_key").trim()],ids:[e("dataset_id").trim()]}),rateLimitWindowMs:Oe,resultHint:"It is not finished yet; set `wait: true` to wait for its result.",readInputs:woosmap_readInputs,planTrigger:woosmap_planTrigger,confirm:woosmap_confirm,remedy(e,{baseUrl:t,isWaitedFor:n,reimportKey:s,datasetId:o,privateKey:r}){return woosmapRemedy(e,{isWaitedFor:n,hasHook:void 0!==s,canWait:void 0!==o&&void 0!==r,hasOwnBaseUrl:t!==ke})},statusSource:statusSource,fetchRules:Ee,addressProbe:datasetProbe,checkPlan:woosmap_checkPlan})
function woosmap_readInputs(t,e){const n=t.uuid("reimport_key")
const s=t.uuid("dataset_id")
const o=t.secret("private_key")
const r=void 0!==t.text("reimport_key")
const i=r?"To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`":"Woosmap needs `dataset_id` and `private_key`"+(t.isEntry?"":", or a `reimport_key`")
const a=["dataset_id","private_key"].filter(e=>void 0===t.text(e))
if(!r||void 0!==e.waitMs)for(var c of a)t.refuseAbsent(c,i)
r&&0<a.length&&woosmap_refuseUnknownSource(t,e)
refuseOptions(t)
const d=e.baseUrl??ke
return{baseUrl:d,reimportKey:n,datasetId:s,privateKey:o,isWaitedFor:void 0!==e.waitMs}}function woosmap_refuseUnknownSource(e,{mode:t,source:n}){if(void 0!==n&&void 0===e.text("source_url")){const s="add `dataset_id` and `private_key`"
void 0!==n.published?e.refuseAbsent("source_url","A `reimport_key` does not tell where the file is served. Give `source_url`, or "+s):"check"===t&&e.refuse("check","has nothing to check with a `reimport_key` alone. Add `source_url`, or "+s)}}function refuseOptions(e){for(var t of["path","test_connection"])void 0===e.text(t)||e.refuse(t,"does not work with Woosmap, which imports from the URL of the dataset. Remove it")
!0===e.boolean("api_managed")&&e.refuse("api_managed","does not work with Woosmap. Remove it")}function woosmap_planTrigger(e){const{baseUrl:t,reimportKey:n,datasetId:s="",privateKey:o=""}=e
const r={kind:"dataset",id:e.datasetId}
if(void 0!==n){const i=(0,d.CY)(t,["datasets","hooks","reimport",n])
return{request:(0,d.ig)(i,{},{}),subject:r,sourceOverride:void 0}}const i=(0,d.CY)(t,["datasets",s,"import"])
return{request:(0,d.ig)(i,keyHeader(o),{}),subject:r,sourceOverride:void 0}}function statusSource({baseUrl:t,datasetId:e,privateKey:n}){if(void 0!==e&&void 0!==n)return{pollIntervalMs:Se,id:e,plan:e=>(0,d.Ay)((0,d.CY)(t,["datasets",e,"status"]),keyHeader(n)),read:readRunStatus}
void 0}function datasetProbe({baseUrl:e,datasetId:t,privateKey:n,reimportKey:s}){if(void 0!==t&&void 0!==n)return{name:"Dataset",plan:(0,d.Ay)((0,d.CY)(e,["datasets",t]),keyHeader(n)),intervalMs:Te,read:e=>readDataset(e,t,s)}
void 0}function woosmap_checkPlan(e){const t=datasetProbe(e)
const n=statusSource(e)
const s=void 0===e.reimportKey?[]:["the reimport hook"]
if(void 0===t||void 0===n)return{probes:[],untried:s}
const o={name:"Newest run",plan:n.plan(n.id),intervalMs:n.pollIntervalMs,maxBodyBytes:p.s,read:readNewestRun}
return{probes:[t,o],untried:[...s,"the permission to trigger imports"]}}function keyHeader(e){return{"x-api-key":e}}function woosmap_confirm(e,{reimportKey:t,datasetId:n}){const s=confirmingObject(e,isValidationError)?.dataset_id
return xe.includes(e.status)&&(0,S.O)(s)?void 0!==t||void 0===n||(0,S.I)(s,n)?{kind:"accepted",datasetId:s}:{kind:"unusable",detail:`Woosmap answered ${e.status} for dataset ${s}, not for ${n}.`}:unconfirmed("Woosmap",e,"and did not confirm the import")}function isValidationError(e,t){return"detail"===e&&Array.isArray(t)&&0<t.length}const w=new Map([["woosmap",Ae],["bloomreach",me]])
const Re=[...w.values()]
const Ie=[...w.keys()]
function findProvider(e){return w.get(e)}const Me=/[ \t\n\r]*/y
const Ce=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const $e=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
const Ue=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
function findJsonFault(n){const e=[]
let t="value"
let s=0
const o=e=>{e.lastIndex=s
const t=e.exec(n)?.[0]
void 0!==t&&(s+=t.length)
return t}
const r=()=>placeOf(n,s,"broken")
const i=()=>{e.pop()
t=", or end"}
for(;;){o(Me)
const a=n[s]
if(", or end"===t&&0===e.length)return void 0===a?void 0:r()
const c=e.at(-1)
if('"'===a&&":"!==t&&", or end"!==t){const d=s
const u=o(Ce)
if(void 0===u)return o($e),r()
if("value"===t||"value or ]"===t)t=", or end"
else{const l=JSON.parse(u)
if(c instanceof Set&&c.has(l))return placeOf(n,d,"a key twice")
c instanceof Set&&c.add(l)
t=":"}}else if("value"===t||"value or ]"===t)if("{"===a||"["===a){s+=1
e.push("{"===a?new Set:"list")
t="{"===a?"key or }":"value or ]"}else if("]"===a&&"value or ]"===t){s+=1
i()}else{if(void 0===o(Ue))return r()
t=", or end"}else if("}"===a&&("key or }"===t||", or end"===t&&"list"!==c)){s+=1
i()}else if("]"===a&&", or end"===t&&"list"===c){s+=1
i()}else if(","===a&&", or end"===t){s+=1
t="list"===c?"value":"key"}else{if(":"!==a||":"!==t)return r()
s+=1
t="value"}}}function placeOf(e,t,n){const s=e.slice(0,t).split(/\r\n|\n|\r/)
return{what:n,line:s.length,column:(s.at(-1)?.length??0)+1}}var Pe=_(760)
function findFile(e,t,n,s){const o=e.unquotedLine(t)
if(void 0!==o){const r=(0,Pe.resolve)(n,o)
const i=statOf(r)
return void 0===i?e.refuse(t,"does not exist. "+s):i.isFile()?0===i.size?e.refuse(t,"is an empty file. Check the step that writes it"):isReadable(r)?{path:r,bytes:i.size}:e.refuse(t,"cannot be read. Check the permissions of the file"):e.refuse(t,"must be a file; the path leads to something else")}void 0}function statOf(e){try{return(0,a.statSync)(e)}catch{0}}function isReadable(e){try{(0,a.accessSync)(e,a.constants.R_OK)
return!0}catch{return!1}}const Ne=1048576
const Le=20
const je=100
const qe=100
const Be=["name","published_file","published_sha256","source_url"]
const Fe=["test_connection"]
const We="Give a JSON list of objects, or the path of a file that holds one"
function openImportsList(e,t){const n=new InputFields(e)
const s=n.text("imports")
if(void 0!==s){const o=/^[[{]/.test(s)?s:readListFile(n,t)
const[r]=n.problems
return void 0===o?{problem:r??""}:parseList(o)}void 0}function readListFile(e,t){const n=findFile(e,"imports",t,We)
if(void 0===n)void 0
else{if(n.bytes>Ne)return e.refuse("imports","must be a file of at most 1 MiB")
try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,a.readFileSync)(n.path))}catch{return e.refuse("imports","must be a file in UTF-8")}}}function parseList(e){const t=findJsonFault(e)
if(void 0!==t){const o=`line ${t.line}, column `+t.column
const r="broken"===t.what?"is not valid JSON":"holds an object with the same key twice"
return{problem:`\`imports\` ${r}: look at ${o}.`}}const n=JSON.parse(e)
if((0,m.u4)(n)){const i=Object.keys(n).filter(e=>"imports"!==e&&"$schema"!==e)
if(0<i.length)return{problem:"`imports` as an object holds only `imports`, the list, and `$schema`."}}const s=(0,m.u4)(n)?n.imports:n
return Array.isArray(s)?{entries:s}:{problem:`\`imports\` must hold a list. ${We}.`}}function sourceOfEntry(t,n){return e=>(0,m.u4)(n)&&Object.hasOwn(n,e)?imports_list_textOf(n[e]):t(e)}function readImportsList({entries:e,problem:t},r){const i=r.fields
refuseInputsOfEntries(r)
const{waitMs:n,mode:s}=r.readCommon(i)
if(void 0===e)return i.refuseWhole("imports",t),[]
const o=void 0!==n||"check"===s
const a=o?Le:je
0===e.length&&i.refuse("imports","is empty. Give at least one import")
if(e.length>a){const d=o?" with `wait` or `check`":""
i.refuse("imports",`can hold at most ${a} imports${d}; got ${e.length}. Split the list`)
return[]}const c={ids:new Map,names:new Map}
return e.flatMap((e,t)=>{const n=imports_list_readEntry(e,`imports[${t}]`,r)
if(void 0===n)return[]
const[s="",o]=[n.plan.subject.id?.toLowerCase(),`imports[${t}]`]
refuseTwice(i,c.ids,s,`${o}.${n.plan.subject.kind}_id`,""+n.plan.subject.kind)
refuseTwice(i,c.names,n.name,o+".name","name")
return[n]})}function imports_list_readEntry(t,n,e){const{source:s,provider:o,fields:r,readCommon:i}=e
if(!(0,m.u4)(t))return r.refuse(n,'must be an object, such as `{ "name": "Stores" }` with its id')
const a=keysOfEntry(o)
const c=e=>a.includes(e)?n+"."+e:e
const d=e=>a.includes(e)?imports_list_textOf(t[e]):a.includes(e.replaceAll("-","_"))?"":s(e)
const u=new InputFields(d,c,r)
for(var[l,p]of Object.entries(t))refuseKey(u,r,n,l,p,o)
const f=u.line("name")
if(void 0!==f&&[...f].length>qe)return u.refuse("name",`must have at most ${qe} characters`)
const h=o.readImport(u,i(u))
return void 0===h||void 0===f?h:{...h,name:f}}function refuseKey(e,t,n,s,o,r){const i=keysOfEntry(r)
if(i.includes(s)){const a=null===o||"string"==typeof o
if(a||"boolean"==typeof o&&Fe.includes(s))return
e.refuse(s,"must be a text in quotes")}else{const c=/^[\w$-]{1,40}$/.test(s)?n+"."+s:n
const d=Re.map(({inputs:e})=>e[s]).find(e=>void 0!==e)
const u=i.map(e=>`\`${e}\``).join(", ")
!0===d?.isSecret?t.refuse(c,"is a secret and must not stand in the list. Give it as an input of the step"):!0===d?.isOfEntry?t.refuse(c,`does not work with ${r.title}. Remove it`):c===n?t.refuse(n,"holds a key that is not known. An entry can hold "+u):t.refuse(c,"is not known. An entry can hold "+u)}}function refuseInputsOfEntries({fields:e,provider:t}){for(var n of keysOfEntry(t))"name"===n||void 0===e.text(n)||e.refuse(n,"cannot go with `imports`. Write it into the entries of the list")
for(var s of namesWith(t,({isAlone:e})=>!0===e))void 0!==e.text(s)&&e.refuse(s,"cannot be used with `imports`. Remove one of the two")}function refuseTwice(e,t,n,s,o){const r=t.get(n)
""!==n&&void 0!==r?e.refuse(s,`is the same ${o} as in \`${r}\`. Remove one`):t.set(n,s.replace(/\..*$/,""))}function keysOfEntry(e){return[...Be,...namesWith(e,({isOfEntry:e})=>!0===e)]}function namesWith({inputs:e},n){return Object.entries(e).flatMap(([e,t])=>n(t)?[e]:[])}function imports_list_textOf(e){return"string"==typeof e||"boolean"==typeof e?String(e):""}const De=33554432
const ze=["pull_request","pull_request_review","pull_request_review_comment"]
const He=[...ze,"push","create","deployment","deployment_status"]
function whySecretsAreMissing(e){const t="A called workflow gets only the secrets that its caller passes with `secrets:`."
const n=[e.GITHUB_ACTOR,e.GITHUB_TRIGGERING_ACTOR]
const s=e.GITHUB_EVENT_NAME??""
if(n.includes("dependabot[bot]")&&(""===s||He.includes(s)))return["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",t]
const o=readEvent(e.GITHUB_EVENT_PATH??"")
if(ze.includes(s)){const r=comesFromFork(o)
if(!1===r)return[t]
const i=!0===r?"This run comes from a fork":"If this run comes from a fork, that is why"
return[i+": GitHub gives such runs no secrets. Import after the merge, for example on `push`.",t]}return!0===at(o,"repository","fork")?["This repository is a fork, and a fork does not get the secrets of the original. Add them here.",t]:[t]}function comesFromFork(e){const t=at(e,"pull_request","head","repo")
if(null===t)return!0
const[n,s]=[at(t,"full_name"),at(e,"pull_request","base","repo","full_name")]
if("string"==typeof n&&"string"==typeof s)return n.toLowerCase()!==s.toLowerCase()
const o=at(t,"fork")
return"boolean"==typeof o?o:void 0}function at(e,...t){return t.reduce((e,t)=>(0,m.u4)(e)?e[t]:void 0,e)}function readEvent(e){try{const t=(0,a.statSync)(e)
return t.isFile()&&t.size<=De?JSON.parse((0,a.readFileSync)(e,"utf8")):void 0}catch{0}}const Ge="Give a path in the workspace of this job, or `published_sha256` if another job published the file"
const Je=20
const Ke="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
function readSource(t,e,n){const s=findFile(t,"published_file",n,Ge)
const o=readPublishedSha256(t)
const r=t.httpUrl("source_url")
const i=t.number("source_timeout_minutes",{min:.1,max:1440})??Je
const a=["published_file","published_sha256"].some(e=>void 0!==t.text(e))
if(a||"check"===e)return{published:a?{file:s,sha256:o}:void 0,url:r,timeoutMs:6e4*i}
void 0!==t.text("source_url")&&t.refuse("source_url","needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it"),void 0}function readPublishedSha256(e){const t=e.sha256("published_sha256")
return t!==Ke?t:e.refuse("published_sha256","is the SHA-256 of an empty file. Check the step that makes it")}const v={source_timeout_minutes:Je,wait_timeout_minutes:30,timeout_seconds:60,max_attempts:3}
function inputs_readInputs(n,t={},s=openList(n,t)){const o=new InputFields(n)
const r=findProvider(o.word("provider",Ie)??"")
const i=e=>readCommonInputs(e,r,t)
const[e,...a]=readImports()
if(0<o.problems.length||void 0===e)return{kind:"problems",problems:o.problems,hints:hintsOf(o,t),title:r?.title}
const c=o.baseUrl("base_url")
return{kind:"imports",imports:[e,...a],isList:void 0!==s,title:e.title,baseUrl:c}
function readImports(){if(void 0!==s&&void 0!==r)return readImportsList(s,{source:n,provider:r,fields:o,readCommon:i})
const e=i(o)
const t=r?.readImport(o,e)
return void 0===t?[]:[t]}}function openList(e,t){return openImportsList(e,workspaceOf(t))}function readCommonInputs(e,t,n){const s=e.baseUrl("base_url",t?.apiPaths)
const o=e.boolean("wait")??!1
const r=e.number("wait_timeout_minutes",{min:.1,max:1440})??v.wait_timeout_minutes
const i=e.number("timeout_seconds",{min:1,max:600})??v.timeout_seconds
const a=e.number("max_attempts",{min:1,max:10,whole:!0})??v.max_attempts
const c=readMode(e)
const d=readSource(e,c,workspaceOf(n))
const u=o?6e4*r:void 0
return{baseUrl:s,deadlineMs:1e3*i,maxAttempts:a,mode:c,waitMs:u,source:d}}function readMode(e){const t=e.boolean("dry_run")??!1
const n=e.boolean("check")??!1
n&&t&&e.refuse("check","cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one")
return n?"check":t?"dry_run":"trigger"}function hintsOf(t,e){if(0===t.missing.size)return[]
const n=[...t.missing].some(e=>t.secretNames.has(e))
return["Unset secrets and empty form fields count as missing.",...n?whySecretsAreMissing(e):[]]}function readSecrets(t,e={},n=openList(t,e)){const s=[t,...(n?.entries??[]).map(e=>sourceOfEntry(t,e))]
const o=s.flatMap(t=>[...Re.map(e=>e.secretsOf(t)),{values:[],addresses:[t("source_url").trim()]}])
return decideSecrets([...o,...(0,b.W)(e)])}function workspaceOf(e){return e.GITHUB_WORKSPACE||process.cwd()}const Ye=2
const Ze=10
function longestMs(e){const t=most(e.map(({wait:e})=>e?.waitMs??0))
return e.some(({mode:e})=>"check"===e)?sum(e.flatMap(questionsMs))+most(e.map(({limits:e})=>e.deadlineMs*Ze)):most(e.map(sourceMs))+t+sum(e.map(sendMs))+t}function questionsMs({check:e,limits:t}){return e.probes.map(({intervalMs:e})=>Ye*(t.deadlineMs+e))}function sourceMs({source:e}){return void 0===e?.published?0:e.timeoutMs}function sendMs({limits:e}){return e.deadlineMs+(e.rateLimitWindowMs??0)}function most(e){return Math.max(0,...e)}function sum(e){return e.reduce((e,t)=>e+t,0)}var I=_(712)
const Ve=["outcome","dataset_id","import_id","run_id","source_sha256","feature_count","previous_feature_count","warning_count","http_status","attempts","error_code","error_detail"];[...Ve]
function outputsOf(e,t){const n=e=>void 0===e?"":String(e)
return{outcome:e.word,dataset_id:t(e.datasetId??""),import_id:t(e.importId??""),run_id:t(e.runId??""),source_sha256:e.sourceSha256??"",feature_count:n(e.featureCount),previous_feature_count:n(e.previousFeatureCount),warning_count:n(e.warningCount),http_status:n(e.httpStatus),attempts:n(e.attempts),error_code:e.code??"",error_detail:t(e.detail??"")}}function openOutputs(n){const i=new Map
const a=new Map
const t=problemOfFile()
let c=void 0!==t
function write(e){for(var[t,n]of e)i.set(t,n)
for(var[s,o]of i){if(c)return
if(a.get(s)!==o){const r=appendWhole(s,o)
"broken"===r&&(c=!0)
if("written"!==r)return
a.set(s,o)}}}return{problem:t,publish(e){const t=outputsOf(e,e=>n.cleanOnce(e,E.EN))
write(Ve.map(e=>[e,t[e]]))},publishResults:e=>write([["results",e]]),end(){if(void 0===t&&![...i].every(([e,t])=>a.get(e)===t)){const e=c?"The file in GITHUB_OUTPUT is broken: a write ended in its middle. ":""
n.lateWarning("Step outputs not written",e+"Not all step outputs could be written to the file in GITHUB_OUTPUT. Later steps do not see the result, or an earlier state of it. The result of this step does not change.")}}}}function fileOfOutputs(){return process.env.GITHUB_OUTPUT??""}function problemOfFile(){const e=fileOfOutputs()
if(""===e)void 0
else try{if(!(0,a.statSync)(e).isFile())return"it is not a file";(0,a.closeSync)((0,a.openSync)(e,"a"))
0}catch(e){const t=e instanceof Error&&"code"in e?String(e.code):""
const n={ENOENT:"there is no such file",ERR_ACCESS_DENIED:"`NODE_OPTIONS` holds `--permission`, which forbids it"}
return n[t]??"it cannot be written"+(/^[A-Z_]+$/.test(t)?": "+t:"")}}function appendWhole(e,t){const n=fileOfOutputs()
let s
try{""!==n&&(s=(0,a.statSync)(n).size)
setOutput(e,t)
return"written"}catch{if(void 0===s)return"not written"
try{(0,a.statSync)(n).size>s&&(0,a.truncateSync)(n,s)
return"not written"}catch{return"broken"}}}const Xe=500
const Qe={rejected:"atOnce",not_sent:"atOnce",dry_run:"atOnce",checked:"atOnce",failed:"afterNewData",unknown:"never",running:"never",accepted:"never",succeeded:"never"}
function sortForAgain(e){const t=t=>e.filter(({outcome:e})=>Qe[e.word]===t).map(handle)
const n={atOnce:t("atOnce"),afterNewData:t("afterNewData"),never:t("never")}
return n.atOnce.length===e.length?void 0:n}function adviseOnAgain({atOnce:e,afterNewData:t,never:n}){const s=[]
0<e.length&&s.push(`To import only what was not started, set \`only\` to: ${firstOf(e)}.`)
0<t.length&&s.push(`After new data, \`only\` can name: ${firstOf(t)}.`)
if(0<n.length){const o=1===n.length?"1 import that was":n.length+" imports that were"
s.push(`Leave out ${o} or may have been started.`)}return s.join(" ")}function handle({name:e,plan:t}){return e.includes(",")?t?.subject.id??e:e}function firstOf(e){const t=[]
let n=0
for(var s of e){n+=s.length+2
if(n>Xe)break
t.push(s)}const o=e.length-t.length
return""+t.join(", ")+(0<o?` and ${o} more (the job summary has all)`:"")}var M=_(559)
const et=8
const tt=20
function annotate(e,t){const{told:n,isList:s,isStopped:o}=e
const r=e.title+" imports"
const i=void 0===e.again?"":" "+adviseOnAgain(e.again)
const a=({name:e})=>s?e+": ":""
const c=n.filter(({outcome:e})=>!(0,k.N6)(e))
const d=n.filter(({outcome:e})=>(0,k.N6)(e)&&!0!==e.isNotTried)
for(const f of d.slice(0,et)){const[p="",...h]=f.lines
t.error(f.title,[""+a(f)+p,...h],""+(f.remedy??"")+i)}const u=d.slice(et)
if(0<u.length){const m="The job summary and the output `results` show the reasons."
t.error(`${r}: ${u.length} more failed`,[namesOf(u)+"."],""+m+i)}const l=n.filter(({outcome:e})=>(0,k.N6)(e)&&!0===e.isNotTried)
const[p]=l
if(void 0!==p){const g=namesOf(l)+": "+p.text
t.error(r+" not tried: "+l.length,[g],""+(p.remedy??"")+i)}if(o&&0===d.length&&0===l.length){const w=n.some(({outcome:e})=>["accepted","succeeded"].includes(e.word))
t.error(r+" ended: cancelled",[w?"The step was stopped after every import was accepted or had succeeded.":"The step was stopped."],w?"Import them again only if you want to import everything a second time.":"No import was started.")}const[f]=c
if(void 0!==f)if(1===c.length)t.notice(f.title,""+a(f)+f.text)
else{const v=[...new Set(c.map(({outcome:e})=>M.q9[e.word]))].join(" or ")
const _=c.length+" of "+n.length
t.notice(`${r} ${v}: `+_,`${(0,O.l2)(v)}, ${_}: ${c.map(describeShortly).join(", ")}.`)}}function describeShortly({name:e,outcome:{featureCount:t,previousFeatureCount:n}}){return void 0===t?e:`${e} (${(0,M.N5)(t,n)})`}function namesOf(e){const t=e.slice(0,tt).map(({name:e})=>e)
const n=e.length-t.length
return""+t.join(", ")+(0<n?` and ${n} more`:"")}function reportEnd(n,e,t){const{title:s,imports:o,isList:r,isStopped:i}=n
const a=e=>cleaned(i&&!r?(0,k.IN)(e):e,t)
const[c,...d]=n.outcomes
const u=[a(c),...d.map(a)]
const l=(0,k.Zk)(u)
e.finish(0===o.length?[]:u,i?(0,k.IN)(l):l)
const[p,...f]=u
const h=[tell(n,p,0),...f.map((e,t)=>tell(n,e,t+1))]
const m=i||u.some(k.N6)
const g=r&&0<o.length?headingOf(u,s):h[0].title
const w=m&&r?sortForAgain(h):void 0
const v={title:s,isList:r&&0<o.length,isStopped:i,told:h,heading:g,isRed:m,again:w}
annotate(v,t)
return v}function cleaned(e,t){return(0,k.N6)(e)?{...e,detail:t.cleanOnce(e.detail,E.EN)}:e}function tell({title:e,imports:t,refusal:n},s,o){const r=t[o]
const i=(0,k.N6)(s)?n?.remedy??remedyOf(s,r):""
const a=(0,M.SB)(s,e,r,i)
const c=n?.lines??[a.text]
return{name:r?.name??"",outcome:s,...a,lines:c,plan:r?.plan}}function remedyOf(e,t){return t?.remedy({...e,isCheck:"check"===t.mode})??""}function headingOf(n,e){const t=k.lC.flatMap(t=>{const e=n.filter(e=>e.word===t).length
return 0===e?[]:[e+" "+t.replaceAll("_"," ")]})
return e+" imports: "+t.join(", ")}const nt=98304
const st=[500,200,80,20,0]
const ot=48
const rt=1e3
function followResults(e,a,t){let c=e.map(()=>({attempts:0,word:"not_sent"}))
let d=[]
let n=Number.NEGATIVE_INFINITY
let s
function write(){clearTimeout(s)
a.publishResults(composeResults(e,c,t))
d=c
n=(0,y.dR)()}function writeSoon(){const e=n+rt-(0,y.dR)()
clearTimeout(s)
e<=0?write():s=setTimeout(write,e).unref()}return{at:e=>c[e],update(e,t){const n=c[e]
c=c.with(e,t)
const[s=t,...o]=c
a.publish((0,k.Zk)([s,...o]))
const r=d[e]
const i=void 0===r||mayStartAgain(r)
i&&!mayStartAgain(t)?write():n?.word!==t.word&&writeSoon()},finish(e,t){c=e
a.publish(t)
write()
a.end()}}}function mayStartAgain({word:e}){return"not_sent"===e||"rejected"===e}function composeResults(s,e,t){const o=e=>t.cleanOnce(e,E.EN)
const n=e.map((e,t)=>{const n=s[t]
return{name:o(n?.name??""),id:o(n?.plan.subject.id??""),...outputsOf(e,o)}})
const r=(e,t)=>({...e,error_detail:0===t?"":(0,E.ml)(e.error_detail,t)})
for(const i of st){const a=JSON.stringify(n.map(e=>r(e,i)))
if(Buffer.byteLength(a)<=nt)return a}return JSON.stringify(n.map(e=>({...r(e,0),name:(0,E.ml)(e.name,ot)})))}var it=_(247)
const ct=/[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g
const dt=/(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const C=/\?[^\s=?/]{1,200}=.*/s
const ut=new RegExp(String.raw`(?<!\\)\\+u00([2-7][\da-f])|${c.Ct}`,"gi")
const lt=/\/\/[^\s/?#@:[\\]+:(?!\d{1,5}(?:$|[/?#\\)\],;'!]|\.(?![.\w]))|[)\],;.'!]?$)/
function cutUrls(e){return/[?#@;]|\/\/|%(?:25)*(?:2f|3a|3b|3f|23|40)|\\u00/i.test(e)?e.replace(ct,cutUrl):e}function cutUrl(e){const t=e.replaceAll("\\/","/").replace(ut,decodeEscape)
for(var n of[t,(0,A.B)(t)]){const o=n.search(lt)
if(0<=o)return cutUrl(n.slice(0,o))+"//"}const s=t.search(dt)
if(0<=s){const{shown:r,userInfo:i,query:a}=(0,A.U)(t.slice(s))
return""===i&&""===a?e:""+t.slice(0,s)+r}return t.includes(":")&&t.indexOf(":")<t.lastIndexOf("@")?(0,A.U)(t).shown.replace(C,""):C.test(t)?t.replace(C,""):e}function decodeEscape(e,t){const n=void 0===t?(0,c.Yj)(e):String.fromCharCode(Number.parseInt(t,16))
return" "<n&&n<"\x7f"?n:e}const $=4096
const pt=9
const ft=5
const U=65536
const P=8e3
class StepLog{#redact
#cleaned=new Map
#warnings=0
#annotated=0
#held=[]
constructor(e){this.#redact=e}redactWith(e){this.#redact=e
this.#cleaned.clear()}clean(e,t){const n=e.length>U
const s=this.#redact((0,E.UJ)(n?e.slice(0,U):e))
const o=(0,E.Jt)(cutUrls((0,it.t)(s)).trim())
return n&&o.length<U/2?"\u2026":(0,E.ml)(o,t)}cleanOnce(e,t){const n=this.#cleaned.get(e)??this.clean(e,P)
this.#cleaned.set(e,n)
return(0,E.ml)(n,t)}line(e){info(this.clean(e,P))}debug(e){core_debug(this.clean(e,P))}warning(e,t,{isInLog:n=!1,isLoss:s=!1}={}){this.#warnings+=1
const o=()=>{n||this.line("Warning: "+t)}
const r=()=>this.#annotated<pt?this.#warn(e,t):o()
s||this.#annotated<ft?r():this.#held.length<pt-ft?this.#held.push(r):o()}endWarnings(e){for(var t of this.#held.splice(0))t()
const n=this.#warnings-this.#annotated
0<n&&this.#warn(e,(0,O.hS)(n,"more warning","more warnings")+": see the log.")}lateWarning(e,t){this.#warn(e,t)}#warn(e,t){this.#annotated+=1
this.#annotate(warning,e,t)}notice(e,t){this.#annotate(notice,e,t)}#annotate(e,t,n){const s={title:this.#cleanPairs(t)}
e(this.#cleanPairs(n)||s.title,s)}#cleanPairs(e){return(0,E.Cw)(this.clean(e,$))}error(e,t,n){const s=this.#cleanPairs(n)
const o=t.map(e=>this.#cleanPairs(e)).join("\n")
if(1<t.length&&o.length>$-s.length-1)for(var r of t)this.line(r)
const i=""+(0,E.ml)(o,$-s.length-1)+(1<t.length?"\n":" ")+s
error(i,{title:this.#cleanPairs(e)})}}async function run(){process.exitCode=1
try{const e=(0,I.Pz)()
void 0===e?await runStep():refuseNode(e)}catch{error("The action itself failed before it could report. Look at the provider before you run this again.")}}async function runStep(){const e=(0,y.dR)()
const t=(0,I.Zm)()
const n=openList(getInput,process.env)
let s=readSecrets(getInput,process.env,n)
register(s)
const o=new StepLog(createRedactor(s));(0,R.Z)(createWordRedactor(s));(0,I.Vh)(o)
const r=inputs_readInputs(getInput,process.env,n)
const i=openOutputs(o)
const a=refusalOf("problems"===r.kind?r:void 0,i.problem)
const c="imports"===r.kind&&void 0===a?r.imports:[]
const d=followResults(c,i,o)
const u=lazySummary()
function mask(e){const t=decideSecrets([e])
register(t)
s=joinSecrets(s,t)
o.redactWith(createRedactor(s));(0,R.Z)(createWordRedactor(s))}const l="imports"===r.kind&&void 0===a?await importAll(r,d,t,o,mask,u.load):[]
const p=await(0,I.Ex)(t)
o.endWarnings(warningTitle(r.title))
const f=r.title
const[h,...m]=l
const g=void 0===h||"problems"===r.kind?refused(f,a):{title:f,imports:c,isList:r.isList,outcomes:[h,...m],isStopped:p}
const w=reportEnd(g,d,o)
const v=await u.load()
v?.(w,(0,y.dR)()-e,o)
w.isRed||await(0,I.Ex)(t)||(process.exitCode=0)}function refuseNode(e){const t=new StepLog(e=>e)
const n="Use a runner or an image that has Node 24. Nothing was sent."
reportEnd(refused(void 0,{lines:[e],remedy:n}),followResults([],openOutputs(t),t),t)}function refusalOf(e,t){const n=void 0===e?[]:[...e.problems,...e.hints]
if(void 0===t)return 0===n.length?void 0:{lines:n,remedy:"Fix the inputs and run this again. Nothing was sent."}
const s=`The step outputs cannot be written to the file in \`GITHUB_OUTPUT\`: ${t}. No later step could read the result.`
return{lines:[...n,s],remedy:"Fix this and run this again. Nothing was sent."}}function refused(e,t){const n={attempts:0,...(0,k.gz)("not_sent","invalid_input",t?.lines.join(" ")??"")}
return{title:e,imports:[],isList:!1,outcomes:[n],isStopped:!1,...t&&{refusal:t}}}function register({registered:e}){for(var t of e.map(E.zw).filter(u.x7))core_setSecret(t)}async function importAll({imports:e,isList:t,title:o,baseUrl:n},r,i,a,c,d){e.some(({wait:e,source:t})=>void 0!==e||void 0!==t)&&(0,I.EO)()
const u=(0,y.ap)(process.env.IMPORT_SANDBOX_TIME_SCALE,n)
const s=n=>{const s=t?e[n]?.name+": ":""
return{signal:i,clock:y.ml,timeScale:u,log:e=>a.line(""+s+e),debug:e=>a.debug(""+s+e),warn:(e,t)=>a.warning(warningTitle(o),""+s+e,t),mask:c,onKnown:(e,t)=>r.update(n,{...e,word:t}),onSent:d}}
t&&"dry_run"!==e[0].mode&&a.line(`${(0,O.hS)(e.length,"import","imports")}: at most about ${(0,O.ni)(longestMs(e))} in all, unless the provider asks for longer pauses. Set \`timeout-minutes\` higher than that.`)
const l=limitersOf(e,{signal:i,clock:y.ml,timeScale:u,log:e=>a.line(e)})
return await Promise.all(e.map(async(e,t)=>{const n=await runImport(e,s(t),l,t).catch(e=>{a.debug(e instanceof Error?e.stack??e.message:String(e))
return internalFault(e,r.at(t)??{attempts:0})})
r.update(t,n)
return n}))}function warningTitle(e){return`${e??"Import"} warning`}function lazySummary(){let e
return{load(){e??=_.e(406).then(_.bind(_,406)).then(({prepareSummary:e})=>e()).catch(()=>{0})
return e}}}function internalFault(e,t){const n=e instanceof Error?e.name+": "+e.message:"an unknown fault"
const s=`The action itself failed (${n}). Please report it.`
return 0<t.attempts?{...t,...(0,k.gz)("unknown","own_fault_after_send",s)}:{...t,...(0,k.gz)("not_sent","own_fault",s)}}}),212:((e,t,n)=>{n.d(t,{Ct:()=>s,Yj:()=>decodeEntity,b3:()=>htmlWords})
const s="&(?:#x0*[\\da-f]{1,6}|#0*\\d{1,7}|amp|lt|gt|quot|apos|nbsp);"
const r={nbsp:" ",lt:"<",gt:">",quot:'"',apos:"'",amp:"&"}
const o=new RegExp(s,"gi")
function htmlWords(e){return e.replace(/<!--.*?(-->|$)/gs," ").replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis," ").replace(/<[^>]*(>|$)/g," ").replace(o,decodeEntity)}function decodeEntity(e){const[,t,n,s=""]=/^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(e)??[]
const o=void 0===t?Number(n):Number.parseInt(t,16)
return o<=1114111?String.fromCodePoint(o):r[s.toLowerCase()]??e}}),9:((e,t,n)=>{n.d(t,{Cw:()=>withoutPairs,EN:()=>s,Jt:()=>disarm,UJ:()=>inertText,ml:()=>shorten,zw:()=>withoutMarks})
const s=4e3
const o=/\\+(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,4})|([abceEfnrtv]))/g
const a={n:"\n",r:"\r",v:"\v",f:"\f",t:"\t"}
const r=3
const i=/^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\s]+/u
function inertText(e){if(!/[^ -~]|^ | $| {2}|\\/.test(e)&&!e.includes("##[")&&!e.startsWith("::"))return e
const t=e.toWellFormed().replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/[\p{Cf}\p{Co}\p{DI}]/gu,"").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim()
return disarm(t)}function disarm(e){const t=breakCommands(e)
return actsExpanded(t)?t.replaceAll("\\","\\ "):t}function breakCommands(e){return withoutMarks(e).replace(/^([^!-~]*:[^ -~]*)(?=:)/,"$1 ").replace(/#[^ -~]*#[^ -~]*(?=\[)/g,"$& ")}function actsExpanded(e){let t=e
for(let e=0;e<r&&t.includes("\\");e+=1){t=t.replace(o,expandEscape)
if(t.split(/[\n\r\v\f\u0085\u2028\u2029]/).some(e=>breakCommands(e)!==e))return!0}return!1}function expandEscape(e,t,n,s,o,r){if(void 0!==r)return a[r]??""
const i=void 0===o?Number.parseInt(t??n??s??"",16):255&Number.parseInt(o,8)
return i<=1114111?String.fromCodePoint(i):""}function withoutMarks(e){return 127<e.charCodeAt(0)?e.replace(i,""):e}function shorten(e,t){return e.length<=t?e:e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")+"\u2026"}function withoutPairs(e){return e.toWellFormed().replace(/[\ud800-\udbff][\udc00-\udfff]/g,"\ufffd")}}),79:((e,t,n)=>{n.d(t,{P:()=>decodedUri})
function decodedUri(e){try{return decodeURIComponent(e)}catch{return e}}}),306:((e,t,n)=>{n.d(t,{I:()=>isSameUuid,O:()=>isUuid})
const s=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
function isUuid(e){return"string"==typeof e&&s.test(e)}function isSameUuid(e,t){return e.toLowerCase()===t.toLowerCase()}}),121:((e,t,n)=>{n.d(t,{em:()=>sentence,hS:()=>counted,l2:()=>capitalized,ni:()=>inWordsAtLeast,ot:()=>uncapitalized,r4:()=>inWords,zD:()=>grouped})
function inWords(e){if(e<1e3)return Math.round(e)+" ms"
const t=e/1e3
return t<10?Math.round(10*t)/10+" s":t<120?Math.round(t)+" s":t<7200?Math.round(t/60)+" min":t<172800?Math.round(t/3600)+" h":t<31536e3?Math.round(t/86400)+" days":"over a year"}function inWordsAtLeast(e){const t=e<72e5?6e4:e<1728e5?36e5:864e5
return inWords(Math.ceil(e/t)*t)}function counted(e,t,n){return e+" "+(1===e?t:n)}function sentence(e){return/[.!?\u2026]$/.test(e)?e:e+"."}function capitalized(e){return""+e.charAt(0).toUpperCase()+e.slice(1)}function grouped(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function uncapitalized(e){return/^[A-Z][A-Z]/.test(e)?e:""+e.charAt(0).toLowerCase()+e.slice(1)}}),262:((e,t,n)=>{n.d(t,{RZ:()=>codeOfStatus,T4:()=>codeOfRefusal,WE:()=>explain,eq:()=>interpretAnswer})
var s=n(186)
var c=n(943)
var o=n(563)
var r=n(380)
var d=n(121)
const i={400:"invalid_request",401:"unauthorized",402:"quota_exhausted",403:"forbidden",404:"not_found",410:"not_found",422:"invalid_request",429:"rate_limited"}
function interpretAnswer(e,t,n){const s=t.status
const o=speakerOf(t)
if(200<=s&&s<300)return interpretSuccess(e,t,o)
if(300<=s&&s<400)return{kind:"refused",code:"unexpected_response",detail:describeRedirect(e,t)}
const r=explain(e,t)
const i=(0,c.D$)(t.headers,n)
if(429===s)return{kind:"busy",detail:r,retryAfterMs:i}
if(400<=s&&s<500)return{kind:"refused",code:codeOfRefusal(s,r),detail:r,...o}
const a=i?`${(0,d.em)(r)} It asks to come back in ${(0,d.r4)(i)}.`:r
return{kind:"unusable",code:codeOfStatus(s),detail:a,...o}}function speakerOf({body:e,bodyCut:t}){return(0,o.AA)(e)?{answeredBy:"page"}:!t&&(0,o.u4)((0,o.qF)(e)?.value)?{answeredBy:"api"}:{}}function codeOfRefusal(e,t){return 400===e&&/could not authenticate/i.test(t)?"unauthorized":codeOfStatus(e)}function codeOfStatus(e){return 500<=e&&e<600?"provider_error":i[e]??"unexpected_response"}function explain({title:e},t){if(t.bodyCut||t.body.length>s.YK)return`${e} answered ${t.status} with a text that is too long to be an explanation.`
if(void 0!==t.unreadAs)return`${e} answered ${t.status} in a form that cannot be read (${t.unreadAs}).`
const n=(0,r.u)((0,o.hC)(t.body.replace(/^\ufeff/,"")))
return""!==n?n:`${e} answered ${t.status} and gave no reason.`}function interpretSuccess({title:e,confirm:t},n,s){if(n.bodyCut){const r=`${e} answered ${n.status}, but with a text that is longer than any documented answer.`
return{kind:"unusable",code:"unexpected_response",detail:r,...s}}if(void 0!==n.unreadAs)return{kind:"unusable",code:"unexpected_response",detail:explain({title:e},n)}
const o=t(n)
return"accepted"===o.kind?o:{...o,code:"unexpected_response",...s}}function describeRedirect({title:e},t){if(304===t.status)return e+" answered 304, which is no answer to a trigger."
const n=t.headers.location?.[0]
const s=void 0===n?null:URL.parse(n,t.url.href)
const o=s?.host??""
const r=""===o?"":" to "+o
return`${e} answered ${t.status}, a redirect${r}. The action does not follow it, so that no key is sent there.`}}),394:((e,t,n)=>{n.d(t,{Qq:()=>HttpClient})
const c=ht(import.meta.url)("http")
var a=n.t(c,2)
const d=ht(import.meta.url)("https")
var u=n.t(d,2)
function getProxyUrl(e){const t="https:"===e.protocol
if(checkBypass(e))void 0
else{const n=(()=>t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL("http://"+n)}else 0}}function checkBypass(t){if(t.hostname){const e=t.hostname
if(isLoopbackAddress(e))return!0
const n=process.env.no_proxy||process.env.NO_PROXY||""
if(n){let e
t.port?e=Number(t.port):"http:"===t.protocol?e=80:"https:"===t.protocol&&(e=443)
const s=[t.hostname.toUpperCase()]
"number"==typeof e&&s.push(s[0]+":"+e)
for(const o of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===o||s.some(e=>e===o||e.endsWith("."+o)||o.startsWith(".")&&e.endsWith(""+o)))return!0}}return!1}function isLoopbackAddress(e){const t=e.toLowerCase()
return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var l=n(716)
void 0
var o=function(e,s,n,o){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(o.next(e))}catch(e){n(e)}}function rejected(e){try{step(o.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,s||[])).next())})}
var f;(e=>{e[e.OK=200]="OK"
e[e.MultipleChoices=300]="MultipleChoices"
e[e.MovedPermanently=301]="MovedPermanently"
e[e.ResourceMoved=302]="ResourceMoved"
e[e.SeeOther=303]="SeeOther"
e[e.NotModified=304]="NotModified"
e[e.UseProxy=305]="UseProxy"
e[e.SwitchProxy=306]="SwitchProxy"
e[e.TemporaryRedirect=307]="TemporaryRedirect"
e[e.PermanentRedirect=308]="PermanentRedirect"
e[e.BadRequest=400]="BadRequest"
e[e.Unauthorized=401]="Unauthorized"
e[e.PaymentRequired=402]="PaymentRequired"
e[e.Forbidden=403]="Forbidden"
e[e.NotFound=404]="NotFound"
e[e.MethodNotAllowed=405]="MethodNotAllowed"
e[e.NotAcceptable=406]="NotAcceptable"
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired"
e[e.RequestTimeout=408]="RequestTimeout"
e[e.Conflict=409]="Conflict"
e[e.Gone=410]="Gone"
e[e.TooManyRequests=429]="TooManyRequests"
e[e.InternalServerError=500]="InternalServerError"
e[e.NotImplemented=501]="NotImplemented"
e[e.BadGateway=502]="BadGateway"
e[e.ServiceUnavailable=503]="ServiceUnavailable"
e[e.GatewayTimeout=504]="GatewayTimeout"})(f=f||{})
var r;(e=>{e.Accept="accept"
e.ContentType="content-type"})(r=r||{})
var i;(e=>{e.ApplicationJson="application/json"})(i=i||{})
const h=[f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect]
const m=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout]
const g=["OPTIONS","GET","DELETE","HEAD"]
const s=10
const p=5
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return o(this,void 0,void 0,function*(){return new Promise(e=>o(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return o(this,void 0,void 0,function*(){return new Promise(e=>o(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)})
this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}class HttpClient{constructor(e,t,n){this._ignoreSslError=!1
this._allowRedirects=!0
this._allowRedirectDowngrade=!1
this._maxRedirects=50
this._allowRetries=!1
this._maxRetries=1
this._keepAlive=!1
this._disposed=!1
this.userAgent=this._getUserAgentWithOrchestrationId(e)
this.handlers=t||[]
this.requestOptions=n
if(n){null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError)
this._socketTimeout=n.socketTimeout
null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects)
null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade)
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0))
null!=n.keepAlive&&(this._keepAlive=n.keepAlive)
null!=n.allowRetries&&(this._allowRetries=n.allowRetries)
null!=n.maxRetries&&(this._maxRetries=n.maxRetries)}}options(e,t){return o(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return o(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return o(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return o(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return o(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return o(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return o(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,s){return o(this,void 0,void 0,function*(){return this.request(e,t,n,s)})}getJson(e){return o(this,arguments,void 0,function*(e,t={}){t[r.Accept]=this._getExistingOrDefaultHeader(t,r.Accept,i.ApplicationJson)
const n=yield this.get(e,t)
return this._processResponse(n,this.requestOptions)})}postJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const o=yield this.post(e,s,n)
return this._processResponse(o,this.requestOptions)})}putJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const o=yield this.put(e,s,n)
return this._processResponse(o,this.requestOptions)})}patchJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const s=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const o=yield this.patch(e,s,n)
return this._processResponse(o,this.requestOptions)})}request(u,e,l,p){return o(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const t=new URL(e)
let n=this._prepareRequest(u,t,p)
const s=this._allowRetries&&g.includes(u)?this._maxRetries+1:1
let o=0
let r
do{r=yield this.requestRaw(n,l)
if(r&&r.message&&r.message.statusCode===f.Unauthorized){let e
for(var i of this.handlers)if(i.canHandleAuthentication(r)){e=i
break}return e?e.handleAuthentication(this,n,l):r}let e=this._maxRedirects
for(;r.message.statusCode&&h.includes(r.message.statusCode)&&this._allowRedirects&&0<e;){const c=r.message.headers.location
if(!c)break
const d=new URL(c)
if("https:"===t.protocol&&t.protocol!==d.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield r.readBody()
if(d.hostname!==t.hostname)for(var a in p)"authorization"===a.toLowerCase()&&delete p[a]
n=this._prepareRequest(u,d,p)
r=yield this.requestRaw(n,l)
e--}if(!r.message.statusCode||!m.includes(r.message.statusCode))return r
o+=1
if(o<s){yield r.readBody()
yield this._performExponentialBackoff(o)}}while(o<s)
return r})}dispose(){this._agent&&this._agent.destroy()
this._disposed=!0}requestRaw(e,t){return o(this,void 0,void 0,function*(){return new Promise((n,s)=>{function callbackForResult(e,t){e?s(e):t?n(t):s(new Error("Unknown error"))}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,n){if("string"==typeof t){e.options.headers||(e.options.headers={})
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let s=!1
function handleResult(e,t){if(!s){s=!0
n(e,t)}}const o=e.httpModule.request(e.options,e=>{const t=new HttpClientResponse(e)
handleResult(void 0,t)})
let r
o.on("socket",e=>{r=e})
o.setTimeout(this._socketTimeout||18e4,()=>{r&&r.end()
handleResult(new Error("Request timeout: "+e.options.path))})
o.on("error",function(e){handleResult(e)})
t&&"string"==typeof t&&o.write(t,"utf8")
if(t&&"string"!=typeof t){t.on("close",function(){o.end()})
t.pipe(o)}else o.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
const n=getProxyUrl(t)
const s=n&&n.hostname
if(s)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const s={}
s.parsedUrl=t
const o="https:"===s.parsedUrl.protocol
s.httpModule=o?u:a
const r=o?443:80
s.options={}
s.options.host=s.parsedUrl.hostname
s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):r
s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||"")
s.options.method=e
s.options.headers=this._mergeHeaders(n)
null!=this.userAgent&&(s.options.headers["user-agent"]=this.userAgent)
s.options.agent=this._getAgent(s.parsedUrl)
if(this.handlers)for(var i of this.handlers)i.prepareRequest(s.options)
return s}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},w(this.requestOptions.headers),w(e||{})):w(e||{})}_getExistingOrDefaultHeader(e,t,n){let s
if(this.requestOptions&&this.requestOptions.headers){const r=w(this.requestOptions.headers)[t]
r&&(s="number"==typeof r?r.toString():r)}const o=e[t]
return void 0!==o?"number"==typeof o?o.toString():o:void 0!==s?s:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
if(this.requestOptions&&this.requestOptions.headers){const o=w(this.requestOptions.headers)[r.ContentType]
o&&(n="number"==typeof o?String(o):Array.isArray(o)?o.join(", "):o)}const s=e[r.ContentType]
return void 0!==s?"number"==typeof s?String(s):Array.isArray(s)?s.join(", "):s:void 0!==n?n:t}_getAgent(e){let n
const s=getProxyUrl(e)
const t=s&&s.hostname
this._keepAlive&&t&&(n=this._proxyAgent)
t||(n=this._agent)
if(!n){const o="https:"===e.protocol
let t=100
this.requestOptions&&(t=this.requestOptions.maxSockets||c.globalAgent.maxSockets)
if(s&&s.hostname){const r={maxSockets:t,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:s.username+":"+s.password}),{host:s.hostname,port:s.port})}
let e
const i="https:"===s.protocol
e=o?i?l.vX:l.I9:i?l.aQ:l.xj
n=e(r)
this._proxyAgent=n}if(!n){const a={keepAlive:this._keepAlive,maxSockets:t}
n=new(o?d:c).Agent(a)
this._agent=n}o&&this._ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1}))}return n}_getProxyAgentDispatcher(e,t){let n
this._keepAlive&&(n=this._proxyAgentDispatcher)
if(!n){const s="https:"===e.protocol
n=new l.kT(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:"Basic "+Buffer.from(t.username+":"+t.password).toString("base64")}))
this._proxyAgentDispatcher=n
s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1}))}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
const n=process.env.ACTIONS_ORCHESTRATION_ID
if(n){const s=n.replace(/[^a-z0-9_.-]/gi,"_")
return t+" actions_orchestration_id/"+s}return t}_performExponentialBackoff(e){return o(this,void 0,void 0,function*(){e=Math.min(s,e)
const t=p*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(a,c){return o(this,void 0,void 0,function*(){return new Promise((e,i)=>o(this,void 0,void 0,function*(){const t=a.message.statusCode||0
const n={statusCode:t,result:null,headers:{}}
t===f.NotFound&&e(n)
function dateTimeDeserializer(e,t){if("string"==typeof t){const n=new Date(t)
if(!isNaN(n.valueOf()))return n}return t}let s
let o
try{o=yield a.readBody()
if(o&&0<o.length){s=c&&c.deserializeDates?JSON.parse(o,dateTimeDeserializer):JSON.parse(o)
n.result=s}n.headers=a.message.headers}catch(e){}if(299<t){let e
e=s&&s.message?s.message:o&&0<o.length?o:`Failed request: (${t})`
const r=new HttpClientError(e,t)
r.result=n.result
i(r)}else e(n)}))})}}const w=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{})}),716:((e,t,n)=>{n.d(t,{Eg:()=>Octokit,I9:()=>makeAgent,_y:()=>restEndpointMethods,aQ:()=>makeAgent,hd:()=>fetch,kT:()=>ProxyAgent,ud:()=>paginateRest,vX:()=>makeAgent,xj:()=>makeAgent})
function leftOut(e){throw new Error(e+" is left out of this bundle: see scripts/build.ts")}class ProxyAgent{dispatch(){leftOut("undici")}}function fetch(){leftOut("undici")}class Octokit{static plugin(){return Octokit}static defaults(){return Octokit}constructor(){leftOut("@octokit/core")}}function restEndpointMethods(){leftOut("@octokit/plugin-rest-endpoint-methods")}function paginateRest(){leftOut("@octokit/plugin-paginate-rest")}function makeAgent(){return{addRequest:()=>leftOut("tunnel")}}})}
var o={}
function __nccwpck_require__(e){var t=o[e]
if(void 0!==t)return t.exports
t=o[e]={exports:{}}
var n=!0
try{s[e](t,t.exports,__nccwpck_require__)
n=!1}finally{n&&delete o[e]}return t.exports}__nccwpck_require__.m=s
void 0!==__nccwpck_require__&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/");(()=>{var u="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__"
var l="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__"
var p="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__"
var f=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var h=e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[u])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[l]=e
f(t)},e=>{n[p]=e
f(t)})
var n={}
n[u]=e=>e(t)
return n}}var s={}
s[u]=e=>{}
s[l]=e
return s})
__nccwpck_require__.a=(e,t,n)=>{var o
n&&((o=[]).d=-1)
var r=new Set
var s=e.exports
var i
var a
var c
var d=new Promise((e,t)=>{c=t
a=e})
d[l]=s
d[u]=e=>(o&&e(o),r.forEach(e),d.catch(e=>{}))
e.exports=d
t(e=>{i=h(e)
var n
var s=()=>i.map(e=>{if(e[p])throw e[p]
return e[l]})
e=new Promise(e=>{n=()=>e(s)
n.r=0
var t=e=>e!==o&&!r.has(e)&&(r.add(e),e)&&!e.d&&(n.r++,e.push(n))
i.map(e=>e[u](t))})
return n.r?e:s()},e=>(e?c(d[p]=e):a(s),f(o)))
o&&o.d<0&&(o.d=0)}})();(()=>{var r=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var i
__nccwpck_require__.t=function(t,e){1&e&&(t=this(t))
if(8&e)return t
if("object"==typeof t&&t){if(4&e&&t.__esModule)return t
if(16&e&&"function"==typeof t.then)return t}var n=Object.create(null)
__nccwpck_require__.r(n)
var s={}
i=i||[null,r({}),r([]),r(r)]
for(var o=2&e&&t;"object"==typeof o&&!~i.indexOf(o);o=r(o))Object.getOwnPropertyNames(o).forEach(e=>s[e]=()=>t[e])
s.default=()=>t
__nccwpck_require__.d(n,s)
return n}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=n=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((e,t)=>{__nccwpck_require__.f[t](n,e)
return e},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}})();(()=>{var i={792:0}
var o=e=>{var{ids:t,modules:n,runtime:e}=e
var s,o,r=0
for(s in n)__nccwpck_require__.o(n,s)&&(__nccwpck_require__.m[s]=n[s])
e&&e(__nccwpck_require__)
for(;r<t.length;r++){o=t[r]
__nccwpck_require__.o(i,o)&&i[o]&&i[o][0]()
i[t[r]]=0}}
__nccwpck_require__.f.j=(t,e)=>{var n=__nccwpck_require__.o(i,t)?i[t]:void 0
if(0!==n)if(n)e.push(n[1])
else{1
var s=import("./"+__nccwpck_require__.u(t)).then(o,e=>{0!==i[t]&&(i[t]=void 0)
throw e})
s=Promise.race([s,new Promise(e=>n=i[t]=[e])])
e.push(n[1]=s)}}})()
var e=__nccwpck_require__(829)
e=await e
