import{createRequire as ft}from"module"
var o={896:(e=>{e.exports=ft(import.meta.url)("fs")}),598:(e=>{e.exports=ft(import.meta.url)("node:crypto")}),24:(e=>{e.exports=ft(import.meta.url)("node:fs")}),67:(e=>{e.exports=ft(import.meta.url)("node:http")}),760:(e=>{e.exports=ft(import.meta.url)("node:path")}),466:(e=>{e.exports=ft(import.meta.url)("node:stream/promises")}),500:(e=>{e.exports=ft(import.meta.url)("node:timers/promises")}),522:(e=>{e.exports=ft(import.meta.url)("node:zlib")}),857:(e=>{e.exports=ft(import.meta.url)("os")}),535:((e,t,n)=>{n.d(t,{ap:()=>readTimeScale,dQ:()=>realClock,dR:()=>monotonicMs})
var o=n(500)
var s=n(924)
function monotonicMs(){const[e,t]=process.hrtime()
return 1e3*e+t/1e6}const r=Date.now()-monotonicMs()
function realClock(t=1){return{now:()=>r+monotonicMs(),random:Math.random,async pause(e,t){return await(0,o.setTimeout)(Math.ceil(e)+1,!0,{signal:t}).catch(()=>!1)},window:e=>e*t}}function readTimeScale(e,t){const n=Number(e)
const o=0<n&&n<1
return o&&void 0!==t&&(0,s.U)(t)?n:1}}),184:((e,t,n)=>{n.d(t,{p:()=>isFresh})
const o=1e4
const s=250
function isFresh({seenAtMs:e},t){return t.now()-e<=Math.max(s,t.window(o))}}),186:((e,t,n)=>{n.d(t,{YK:()=>x,cv:()=>exchange,E9:()=>openExchange})
var p=n(67)
const f=ft(import.meta.url)("node:https")
var h=n(394)
var w=n(535)
var m=n(395)
async function bodyText(t,n,o,e){const s=(0,m.Fx)(n["transfer-encoding"],"chunked")
const r=(0,m.a_)(n)
const i=0<s.length?"transfer-encoding: "+named(s):"content-encoding: "+named(r)
let a=0
async function*counted(){for await(var e of t){a+=e.length
yield e}}const c=counted()
const d={body:"\ufffd",isProvenEmpty:!1}
try{const{bytes:l,isCut:p}=await collect((0,m.KZ)(c,r,o,e),o)
if(0===a)return{body:"",bodyCut:!1,isProvenEmpty:saysWhereItEnds(n)}
if(0<s.length||0<r.length&&p)return{...d,bodyCut:p,unreadAs:i}
const f=textOf(l,n)
return isPacked(l,f)?{...d,bodyCut:p,unreadAs:"no text, and no content-encoding"}:{body:f,bodyCut:p,isProvenEmpty:!1}}catch(e){for await(var u of c)if(a>o)break
return 0===a?{body:"",bodyCut:!1,isProvenEmpty:saysWhereItEnds(n)}:{...d,bodyCut:e instanceof RangeError||a>o,unreadAs:i}}}function named(e){return e.length>m.Wy?e.slice(0,m.Wy).join(", ")+" \u2026":e.join(", ")}async function collect(e,t){const n=[]
let o=0
for await(var s of e){n.push(s.subarray(0,t-o))
o+=s.length
if(o>t)break}return{bytes:Buffer.concat(n),isCut:o>t}}function saysWhereItEnds(e){const t=(e["transfer-encoding"]??[]).join(",").split(",")
return void 0!==e["content-length"]||"chunked"===t.at(-1)?.trim().toLowerCase()}const r=["1f8b","28b52ffd"]
const i=1024
const a=/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g
function isPacked(t,e){if(r.some(e=>t.toString("hex",0,4).startsWith(e)))return!0
const n=e.slice(0,i)
const o=n.match(a)?.length??0
const s=o+(n.match(/\ufffd/g)?.length??0)
return 0<o&&2<s&&s>n.length/10}const s={fffe:"utf-16le",feff:"utf-16be"}
function textOf(e,t){const n=charsetOf(t["content-type"]?.[0]??"")??charsetOfHtml(e)??"utf-8"
const o=s[e.toString("hex",0,2)]??n
if(!/^(utf-?8|us-ascii)$/i.test(o))try{return new TextDecoder(o,{ignoreBOM:!/^utf-16/i.test(n)}).decode(e)}catch{}return e.toString("utf8").replace(/^\ufeff/,"")}function charsetOf(e){return/charset\s*=\s*["']?([\w:.-]+)/i.exec(e)?.[1]}function charsetOfHtml(e){const t=e.toString("latin1",0,1024)
return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(t)?.[1]??"")}const c=ft(import.meta.url)("node:dns")
const d=ft(import.meta.url)("node:net")
const u=ft(import.meta.url)("node:tls")
var o=n(598)
var l=n(24)
const g=16777216
const v=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/
function adviseOnCa(e){if(void 0===e||""===e)return"a private CA goes into NODE_EXTRA_CA_CERTS"
const t=problemOf(e)
return void 0!==t?"NODE_EXTRA_CA_CERTS is set, but "+t:"NODE_EXTRA_CA_CERTS is set, but its file does not hold the CA of this certificate"}function problemOf(e){let t
try{const n=(0,l.statSync)(e)
if(!n.isFile()||n.size>g)return"what it names is not a file of certificates"
t=(0,l.readFileSync)(e,"latin1")}catch{return"its file cannot be read"}if(!v.test(t))return"its file holds no certificate in PEM form (BEGIN CERTIFICATE)"
try{new o.X509Certificate(t)
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
async function openConnection(e,t,n,o){const s="https:"===e.protocol
const r=e.hostname.replace(/^\[|\]$/g,"")
const i=Number(e.port)||(s?443:80)
const a=ownerUntil(o)
let c
if(void 0===t)c=await openSocket(r,i,n,a)
else{const d=await openProxy(t,n,a).catch(e=>{throw new ProxyError(t.shown,e)})
c=await openTunnel(e.hostname+":"+i,t,d)}return s?await startTls(r,c,a):c}async function openProxy({host:e,port:t,isSecure:n},o,s){const r=await openSocket(e,t,o,s)
return n?await startTls(e,r,s):r}function ownerUntil(n){let o
n.addEventListener("abort",()=>o?.destroy(),{once:!0})
return e=>{n.throwIfAborted()
const t=e()
t.on("error",()=>{})
o=t
return t}}async function openSocket(e,t,n,o){const s=(0,d.isIP)(e)?[]:await lookUp(e)
const r=(e,t,n)=>{t.all?n(null,s):n(null,s[0]?.address??"",s[0]?.family)}
const i=Math.max(10,Math.min(k,n/s.length))
const a={host:e,port:t,...0<s.length?{lookup:r}:{},...1<s.length?{autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:i}:{}}
return await untilReady(o(()=>(0,d.connect)(a)),"connect")}function lookUp(e){return new Promise((n,o)=>{c.lookup(e,{all:!0},(e,t)=>null===e?n(t):o(e))})}function startTls(e,t,n){const o=(0,d.isIP)(e)?"":e
const s={socket:t,host:e,servername:o,rejectUnauthorized:!0,ALPNProtocols:["http/1.1"]}
return untilReady(n(()=>(0,u.connect)(s)),"secureConnect")}function untilReady(n,o){return new Promise((e,t)=>{n.once("error",t)
n.once(o,()=>e(n))})}function openTunnel(n,{shown:r,credentials:e},i){const a=void 0===e?{}:{"proxy-authorization":"Basic "+Buffer.from(e).toString("base64")}
return new Promise((o,s)=>{const e={host:n,...a}
const t=(0,p.request)({method:"CONNECT",path:n,headers:e,createConnection:()=>i})
t.on("error",e=>s(new ProxyError(r,e)))
t.on("connect",({statusCode:e=0},t,n)=>{e<200||299<e?s(new ProxyError(r,e)):0<n.length?s(new ProxyError(r,"early bytes")):o(t)})
t.end()})}function watchExchange(o,e){const s=(0,w.dR)()
const{deadlineMs:t,idleMs:n,signal:r,elapsedMs:i=0,wholeMs:a=Number.POSITIVE_INFINITY}=e
const c=new AbortController
const d=c.signal
const{promise:u,resolve:l}=Promise.withResolvers()
let p=!1
let f
function lose(e,t){if(!d.aborted){const n=Math.round((0,w.dR)()-s)
l({kind:"lost",reason:e,maybeSent:p,detail:t,...void 0!==f&&{status:f},elapsedMs:n})
close()}return u}function close(){clearTimeout(h)
clearTimeout(m)
c.abort()}function onDeadline(){const e=p?"gave no complete answer":"could not be reached"
lose("timeout",`${o} ${e} within ${t/1e3} s.`)}let h=setTimeout(onDeadline,Math.max(1,t-i))
const m=a<Number.POSITIVE_INFINITY?setTimeout(()=>lose("timeout",o+" did not end its answer in time."),Math.max(1,a-i)):void 0
const g=()=>{lose("cancelled","The step was stopped.")}
r.aborted?g():r.addEventListener("abort",g,{signal:d})
return{over:d,lost:u,lose:lose,loseBy(e){const t=!p&&isConnectTimeout(e)?"timeout":"network"
const n=`${o} closed the connection in the middle of its answer (${f}).`
return lose(t,void 0===f?describeNetworkError(e,o):n)},markSent(){p=!0},markAnswered(e){f=e
if(void 0!==n&&!d.aborted){clearTimeout(h)
h=setTimeout(()=>lose("timeout",`${o} stopped sending its answer for ${n/1e3} s.`),n)}},markProgress(){void 0===n||d.aborted||h.refresh()},close:close}}var O=n(254)
const x=1048576
const S=16384
const T=2**31-1
async function exchange(e,t){const n=(0,w.dR)()
const{maxBodyBytes:o=x}=t
const s=await openExchange(e,t)
if("lost"===s.kind)return s
const{url:r,status:i,headers:a,headersMs:c}=s
const d=await s.readBody((e,t)=>bodyText(e,a,o,t))
return"kind"in d?d:{kind:"answer",url:r,status:i,headers:a,headersMs:c,...d,elapsedMs:msSince(n)}}function openExchange(e,t){const n=watchExchange(e.url.host,t)
const o=t.route??(0,O.B)(e.url,process.env)
if(n.over.aborted)return n.lost
if("unusable"===o.kind)return n.lose("invalid_input",o.problem)
const s="proxy"===o.kind?o.proxy:void 0
return Promise.race([send(e,s,t,n).catch(n.loseBy),n.lost])}async function send(e,n,o,s){const r=(0,w.dR)()
const i=e.url
const a="https:"===i.protocol
const t=new h.Qq(e.headers["user-agent"],[],{socketTimeout:T})
const c={method:e.method,headers:{...e.headers,"accept-encoding":"identity","user-agent":t.userAgent,connection:"close"},defaultPort:a?443:80,insecureHTTPParser:!1,maxHeaderSize:S,signal:s.over,createConnection(e,t){connect(i,n,o,s).then(e=>e&&t(null,e)).catch(s.loseBy)
0}}
let d=0
function request(e,t){function take(e){d=(0,w.dR)()-r
s.markAnswered(e.statusCode??0)
t(e)}const n=(a?f:p).request(i,c,take)
n.on("upgrade",take)
return n.on("error",s.loseBy)}const u={request:request}
const l=(await t.requestRaw({httpModule:u,parsedUrl:i,options:c},e.body??null)).message
return{kind:"open",url:i,status:l.statusCode??0,headers:l.headersDistinct,headersMs:d,readBody:e=>Promise.race([e(chunksOf(l,s),s.over),s.lost]).finally(s.close),discard:s.close}}async function connect(e,t,{deadlineMs:n,elapsedMs:o=0,onReady:s},r){const i=r.over
const a=await openConnection(e,t,Math.max(1,n-o),i)
if(!i.aborted){if(!1!==s?.())return r.markSent(),a
r.lose("held_back",`Nothing was sent: it took too long to connect to ${e.host}.`)}void 0}async function*chunksOf(e,t){try{for await(var n of e){t.markProgress()
yield n
t.markProgress()}}catch(e){t.loseBy(e)
throw e}}function msSince(e){return Math.round((0,w.dR)()-e)}}),190:((e,t,n)=>{n.d(t,{i:()=>loggedExchange,x:()=>tellUnread})
var h=n(67)
var m=n(186)
var g=n(254)
async function loggedExchange(t,e,n,o){const{log:s,signal:r,env:i,onReady:a}=n
const c=(0,g.B)(t.url,i)
let d=!1
function tellRequest(){if(!d){d=!0
const e="proxy"===c.kind?" through the proxy "+c.proxy.shown:""
s(t.method+" "+t.url.href+e)
tellUnread(c,s)}}const u=(0,m.cv)(t,{deadlineMs:e,signal:r,route:c,onReady:a,maxBodyBytes:o})
setImmediate(tellRequest)
const l=await u
tellRequest()
const p=l.elapsedMs+" ms"
if("answer"===l.kind){const f=h.STATUS_CODES[l.status]
s(`${l.status}${void 0===f?"":" "+f} in `+p)}else s(`${l.detail} (after ${p})`)
return l}let o=!1
function tellUnread(e,t){if(!o&&"proxy"===e.kind&&0!==e.unread.length){o=!0
const n=e.unread.map(e=>`\`${e}\``).join(", ")
t(`\`NO_PROXY\` has what the action does not read: ${n}. Name hosts there: \`host\`, \`.suffix\`, \`*.suffix\`, \`host:port\` or \`*\`.`)}}}),254:((e,t,n)=>{n.d(t,{B:()=>routeTo,W:()=>proxySecrets})
var a=n(924)
var d=n(79)
function routeTo(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy"
const o=[n,n.toUpperCase()].find(e=>isSet(t[e]))
const s=["no_proxy","NO_PROXY"].map(e=>t[e]).find(isSet)?.split(/[\s,]+/)??[]
if(void 0===o||(0,a.U)(e)||isExempt(e,s))return{kind:"direct"}
const r=parseProxy(t[o]??"")
const i=s.filter(e=>""!==e&&!c.test(e))
return"string"!=typeof r?{kind:"proxy",proxy:r,unread:i}:{kind:"unusable",problem:`The variable \`${o}\` ${r} The action never goes around a proxy.`}}const u="http://proxy.example:3128"
function proxySecrets(t){const e=["https_proxy","http_proxy"].flatMap(e=>[t[e],t[e.toUpperCase()]]).filter(isSet)
return[...new Set(e)].map(e=>{const{scheme:t,userInfo:n,place:o}=splitProxy(e)
const{user:s,credentials:r}=credentialsOf(n)
const i=[n,r].filter(e=>void 0!==e)
const a=i.map(e=>Buffer.from(e).toString("base64"))
const c=t+"://"+(""===n?"":n+"@")+o
return{values:[s,(0,d.P)(s),...i,...a],addresses:[c]}})}function parseProxy(e){const{scheme:t,userInfo:n,place:o}=splitProxy(e)
if(!/^https?$/i.test(t))return`must name an http or https proxy, such as ${u}.`
const s="https"===t.toLowerCase()
const[,r="",i]=/^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(o)??[]
const a=""===r?void 0:URL.parse("http://"+r)?.hostname
if(void 0===a)return`must be the address of a proxy, such as ${u}.`
const c=void 0===i?s?443:80:Number(i)
if(c<1||65535<c)return"has a port that is not from 1 to 65535."
const d=credentialsOf(n).credentials
return{isSecure:s,host:a.replace(/^\[|\]$/g,""),port:c,credentials:d,shown:a+":"+c}}function splitProxy(e){const[,t="http",n=""]=/^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(e.trim())??[]
const o=n.lastIndexOf("@")
return{scheme:t,userInfo:n.slice(0,Math.max(0,o)),place:n.slice(o+1)}}function credentialsOf(e){const[,t="",n=""]=/^([^:]*):?(.*)$/s.exec(e)??[]
const o=(0,d.P)(t)+":"+(0,d.P)(n)
return{user:t,credentials:":"===o?void 0:o}}const c=/^(?:\*|(?:\*?\.)?[^*/:@[\]<>]+|\[[\da-f:.]+\])(?::\d+)?$|^[\da-f:.]+$/i
function isExempt(e,t){const s=withoutRoot(e.hostname)
const r=e.port||("https:"===e.protocol?"443":"80")
return t.some(e=>{const[,t="",n]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(e)??[void 0,`[${e}]`]
if(""===t||void 0!==n&&n!==r)return!1
const o=withoutRoot(t.toLowerCase()).replace(/^\*(?=\.)/,"")
return"*"===o||o===s||(o.startsWith(".")?s.endsWith(o):s.endsWith("."+o))})}function withoutRoot(e){return e.replace(/\.$/,"")}function isSet(e){return void 0!==e&&""!==e.trim()}}),355:((e,t,n)=>{n.d(t,{Ay:()=>planGet,CY:()=>addressBelow,Ng:()=>describeRequest,dp:()=>planSource,ig:()=>planPost})
const a="trigger-import (GitHub Action)"
function addressBelow(e,t){const n=t.map(e=>encodeURIComponent(e)).join("/")
return new URL(""+e.origin+e.pathname.replace(/\/+$/,"")+"/"+n)}function planPost(e,t,n){const o={accept:"application/json","user-agent":a,...t}
if(void 0===n)return{method:"POST",url:e,headers:{...o,"content-length":"0"}}
const s=JSON.stringify(n)
const r=String(Buffer.byteLength(s))
const i={...o,"content-type":"application/json","content-length":r}
return{method:"POST",url:e,headers:i,body:s}}function planGet(e,t){return{method:"GET",url:e,headers:{accept:"application/json","user-agent":a,...t}}}function planSource(e,t,n){return{method:e,url:t,headers:{accept:"*/*","user-agent":a,...n}}}function describeRequest({method:e,url:t,headers:n,body:o}){const s="Headers: "+Object.keys(n).join(", ")
return[e+" "+t.href,s,void 0===o?"Body: none":"Body: "+o]}}),943:((e,t,n)=>{n.d(t,{D$:()=>readRetryAfter,H0:()=>readServerTime,lq:()=>readHttpDate,yL:()=>c})
const c=6e5
const o="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
const s=new RegExp(`^\\w{3}, \\d{2} (${o}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`)
const r=new RegExp(`^\\w{6,9}, \\d{2}-(${o})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`)
const i=new RegExp(`^\\w{3} (${o}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`)
const a=/\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g
const d=864e5
function readRetryAfter(t,n){const e=(t["retry-after"]??[]).flatMap(e=>e.match(a)??[])
const o=e.map(e=>readPause(e.trim(),t,n)).filter(e=>void 0!==e)
return 0===o.length?void 0:Math.max(...o)}function readPause(e,t,n){if(/^\d+$/.test(e))return 1e3*Number(e)
const o=readHttpDate(e)
if(void 0!==o){const s=readHttpDate(t.date?.[0])
const r=void 0===s?[n]:isFarOff(s,n)?[s,n]:[s]
const i=r.map(e=>Math.max(0,o-e))
const a=i.filter(e=>e<=c)
return 0<a.length?Math.max(...a):Math.min(...i)}void 0}function readServerTime(e,t){const n=readHttpDate(e.date?.[0])
return void 0!==e.age||void 0===n||isFarOff(n,t)?void 0:n}function isFarOff(e,t){return Math.abs(e-t)>d}function readHttpDate(e){if(void 0!==e){const t=s.test(e)||r.test(e)
if(t||i.test(e)){const n=Date.parse(t?e:e+" GMT")
return Number.isNaN(n)?void 0:n}}void 0}}),395:((e,t,d)=>{d.d(t,{Fx:()=>codingsIn,KZ:()=>unpacked,Wy:()=>a,a_:()=>encodingsOf})
const a=3
const c=1.001
const u=65536
function encodingsOf(e){return codingsIn(e["content-encoding"],"identity")}function codingsIn(e,t){const n=(e??[]).join(",").toLowerCase().split(",")
return n.map(e=>e.trim()).filter(e=>""!==e&&"identity"!==e&&e!==t)}async function*unpacked(e,t,n,o){if(t.length>a)throw new Error("Too many content-encodings.")
const s=n*c+u
let r=e
for(var i of t.toReversed())r=unpackedOnce(r,i,s,o)
yield*r}async function*unpackedOnce(e,t,n,o){const s=(await Promise.resolve().then(d.t.bind(d,466,19))).pipeline
const r=e[Symbol.asyncIterator]()
let i=0
let a=await r.next()
const c=await unpackerFor(t,a.done?void 0:a.value[0])
async function*counted(){for(;!a.done;a=await r.next()){i+=a.value.length
if(i>n)throw new RangeError("Longer than may be read.")
yield a.value}}s(counted,c,{signal:o}).catch(()=>{})
try{yield*c}finally{c.destroy()}if(c.bytesWritten!==i)throw new Error("Bytes behind the end of what is packed.")}async function unpackerFor(e,t=0){const n=await Promise.resolve().then(d.t.bind(d,522,19))
const o=8==(15&t)
const s=new Map([["gzip",n.createGunzip],["x-gzip",n.createGunzip],["deflate",o?n.createInflate:n.createInflateRaw],["br",n.createBrotliDecompress],["zstd",n.createZstdDecompress]])
const r=s.get(e)
if(void 0===r)throw new Error("An unknown content-encoding.")
return r()}}),829:((e,t,s)=>{s.a(e,async(e,t)=>{try{var n=s(712)
var o=s(619)
await(0,o.e)();(0,n.JZ)()
t()}catch(e){t(e)}},1)}),924:((e,t,n)=>{n.d(t,{U:()=>isLoopback})
function isLoopback(e){return"localhost"===e.hostname||"[::1]"===e.hostname||/^127(\.\d{1,3}){3}$/.test(e.hostname)}}),12:((e,t,n)=>{n.d(t,{lC:()=>s,gz:()=>failed,Zk:()=>gravest,N6:()=>isFailure,bz:()=>knownOf,IN:()=>stoppedAfter})
const o={invalid_input:"invalid_input",unauthorized:"unauthorized",question_unauthorized:"unauthorized",quota_exhausted:"quota_exhausted",forbidden:"forbidden",question_forbidden:"forbidden",not_found:"not_found",question_not_found:"not_found",invalid_request:"invalid_request",question_invalid_request:"invalid_request",rate_limited:"rate_limited",question_rate_limited:"rate_limited",provider_error:"provider_error",refused_in_success:"unexpected_response",another_import:"unexpected_response",explained:"unexpected_response",undocumented:"unexpected_response",own_fault:"unexpected_response",own_fault_after_send:"unexpected_response",unreachable:"network_error",too_slow:"timeout",not_served:"source_mismatch",not_served_now:"source_mismatch",another_run:"already_running",import_failed:"import_failed",wait_over:"wait_timeout",stopped:"cancelled",stopped_after_send:"cancelled",stopped_in_wait:"cancelled",stopped_after_start:"cancelled"}
var r=n(121)
function failed(e,t,n){return{word:e,reason:t,code:o[t],detail:n}}function isFailure(e){return"code"in e}function stoppedAfter(e){if(isFailure(e))return"cancelled"===e.code?e:{...e,code:"cancelled",detail:(0,r.em)(e.detail)+" Then the step was stopped."}
const{word:t,...n}=e
if("dry_run"===t||"checked"===t)return{...n,...failed("not_sent","stopped",i)}
const o="accepted"===t?"had accepted the import":"had finished the import"
const s=`The step was stopped after the provider ${o}.`
return{...n,...failed(t,"stopped_after_start",s)}}const i="The step was stopped."
function knownOf(e){const{attempts:t,sentAtMs:n,httpStatus:o,datasetId:s,importId:r,runId:i,sourceUrl:a,sourceSha256:c}=e
const d={sentAtMs:n,httpStatus:o,datasetId:s,importId:r,runId:i,sourceUrl:a,sourceSha256:c}
const u=Object.entries(d).filter(([,e])=>void 0!==e)
return{attempts:t,...Object.fromEntries(u)}}const s=["unknown","running","failed","rejected","not_sent","accepted","succeeded","checked","dry_run"]
function gravest(e){const n=({word:e})=>s.indexOf(e)
return e.reduce((e,t)=>n(t)<n(e)?t:e)}}),712:((e,t,n)=>{n.d(t,{EO:()=>keepMemorySmall,Ex:()=>hasStopped,JZ:()=>endProcess,Pz:()=>problemOfNode,Vh:()=>guardProcess,Zm:()=>stopSignal})
const o=200
const s=24
function problemOfNode(){if(!(Number.parseInt(process.versions.node,10)>=s))return`This action needs Node ${s}, but this runner started ${process.version}.`
void 0}const r=["SIGINT","SIGTERM","SIGHUP","SIGBREAK"]
function stopSignal(){const e=new AbortController
for(var t of r)process.on(t,()=>{process.exitCode=1
e.abort()})
return e.signal}async function hasStopped(e){await turns()
return e.aborted}async function turns(){for(let e=0;e<2;e+=1)await new Promise(e=>setImmediate(e))}function guardProcess(t){process.stdout.on("error",()=>{})
process.on("uncaughtException",e=>t.line(`Unexpected error: ${e.name}.`))
if("0"===process.env.NODE_TLS_REJECT_UNAUTHORIZED){delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
t.line("NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.")}}function keepMemorySmall(){process.getBuiltinModule("node:v8").setFlagsFromString("--optimize-for-size")}function endProcess(){process.stdout.write("",()=>{exitSoon(Date.now()+o)})}async function exitSoon(e){for(;!0===process.getActiveResourcesInfo?.().includes("GetAddrInfoReqWrap");){Date.now()>e&&exitDespiteLookUp()
await new Promise(e=>setTimeout(e,10))}await turns()
for(var t of r)process.removeAllListeners(t)
process.exit()}function exitDespiteLookUp(){0!==process.exitCode&&process.kill(process.pid,"SIGKILL")
try{process.execve?.(process.execPath,[process.execPath,"--eval",""],{})}catch{}process.exit()}}),568:((e,t,n)=>{n.d(t,{Dc:()=>startOfRun,WN:()=>hasFailed,cf:()=>durationOf,jf:()=>isGoing,nZ:()=>warningsOf,q_:()=>endOfRun,uY:()=>lastMessage,vi:()=>lastEntry,xm:()=>newestEntry})
var o=n(380)
function newestEntry(e){const n=({atMs:e=Number.NEGATIVE_INFINITY})=>e
return e.reduce((e,t)=>void 0===e||n(t)>=n(e)?t:e,void 0)}function warningsOf({state:e,stages:t}){const n="succeeded"===e?["warning","error"]:["warning"]
return t.flatMap(({entries:e})=>e).filter(({level:e})=>n.includes(e))}function isGoing(e){return"going"===e.state||"unknown"===e.state&&void 0===endOfRun(e)}function hasFailed({state:e}){return"failed"===e||"failing"===e}function lastEntry(e){const t=e.stages.findLast(({entries:e})=>0<e.length)
return newestEntry(t?.entries??[])?.text}function lastMessage(e){const t=e.stages.findLast(({entries:e})=>0<e.length)??e.stages.at(-1)
if(void 0===t)return""
const n=newestEntry(t.entries)
return", stage "+(0,o.u)(t.name)+(void 0===n?"":": "+(0,o.u)(n.text))}function durationOf(e){const[t,n]=[earliest(e.map(({startMs:e})=>e)),latest(e.map(({endMs:e})=>e))]
return void 0===t||void 0===n||n<t?void 0:n-t}function startOfRun({stages:e}){return earliest(e.map(({startMs:e})=>e))}function endOfRun({state:e,stages:t}){const n=t.map(({endMs:e})=>e)
return"going"===e||n.includes(void 0)?void 0:latest(n)}function earliest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&t<e?t:e,void 0)}function latest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&e<t?t:e,void 0)}}),563:((e,t,n)=>{n.d(t,{AA:()=>isWebPage,hC:()=>providerWords,qF:()=>parseJson,u4:()=>isRecord})
var d=n(835)
var o=n(247)
var s=n(212)
var r=n(9)
const i=8
const u=50
const a=2e3
const c=1048576
const l=5e6
function parseJson(e){if(e.length>c&&!isBounded(e))void 0
else try{return{value:JSON.parse(e)}}catch{0}}function isBounded(t){let n=0
for(let e=0;e<t.length;e+=1){const o=t.charCodeAt(e)
44!==o&&91!==o&&123!==o||(n+=1)}return n<l}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function providerWords(e){const t=e.trim()
if(""===t)return""
const n=parseJson(t)
return void 0!==n?(0,r.UJ)(findWords(n.value).join("; ")):isBinary(t)?"The answer is no text.":isWebPage(t)?(0,r.UJ)((0,s.b3)(t)):(0,r.UJ)(/^[{[]/.test(t)?brokenJsonWords((0,o.t)(t)):t)}function isBinary(e){const t=e.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length??0
return t>e.length/10}function isWebPage(e){return void 0===parseJson(e)&&(/^\s*</.test(e)||/<(!doctype|html|head|body|title)\b/i.test(e))}function brokenJsonWords(e){return e.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi,"").replace(/[{}[\]"]+/g," ")}const p=["detail","details","error","errors","message","description","msg","_global"]
const f=["msg","message","description"]
function findWords(e){let o=0
function wordsOf(e,t){o+=1
if("string"==typeof e)return""===e.trim()?[]:[e]
if("number"==typeof e||"boolean"==typeof e)return[String(e)]
if(null===e||t>i||o>a)return[]
if(!Array.isArray(e))return wordsOfRecord(e,t)
const n=e.slice(0,u).flatMap(e=>wordsOf(e,t+1))
return e.length>u?[...n,`and ${e.length-u} more`]:n}function wordsOfRecord(e,n){const t=Object.entries(e).slice(0,u).map(([e,t])=>({key:e,words:wordsOf(t,n+1)})).filter(({words:e})=>0<e.length).map(({key:e,words:t})=>({key:e,words:(0,d.TK)(e)?["***"]:t}))
const o=t.filter(({key:e})=>p.includes(e))
const s=o.filter(({key:e})=>f.includes(e))
if(0<s.length&&s.length===o.length){const i=f.map(t=>s.find(({key:e})=>e===t)).find(e=>e)
const a=i?.words.join("; ")??""
const c=locationOf(e.loc)||codeOf(e.code)
return[""===c?a:c+": "+a]}const r=0<o.length&&0===n?o:t.filter(({key:e})=>"success"!==e)
return r.flatMap(({key:e,words:t})=>p.includes(e)?t:[e+": "+t.join("; ")])}return wordsOf(e,0)}function locationOf(e){return Array.isArray(e)?e.filter(e=>["string","number"].includes(typeof e)).join("."):""}function codeOf(e){return"string"==typeof e||"number"==typeof e?String(e):""}}),559:((e,t,n)=>{n.d(t,{N5:()=>describeFeatures,SB:()=>composeMessage,q9:()=>o})
var l=n(355)
var i=n(12)
var p=n(568)
var f=n(380)
var h=n(121)
const o={accepted:"accepted",succeeded:"succeeded",dry_run:"not sent: dry run",checked:"checked",rejected:"rejected",not_sent:"not sent",unknown:"unknown",failed:"failed",running:"still running"}
const r=["network_error","timeout","cancelled"]
function composeMessage(e,t,n,o){const s=`${void 0===t?"Import":t+" import"} `+headWords(e)
if((0,i.N6)(e)){const r="failed"===e.word?"":": "+reason(e)
return{title:""+s+r,text:(0,h.em)(e.detail),remedy:o}}return{title:s,text:void 0===n?"":describeSuccess(e,n),remedy:void 0}}function headWords(e){const t=(0,i.N6)(e)&&["wait_timeout","cancelled"].includes(e.code)&&void 0!==e.run&&(0,p.jf)(e.run)
return"running"!==e.word||t?o[e.word]:"end not seen"}function reason({word:e,code:t,httpStatus:n}){const o=t.replaceAll("_"," ")
const s=void 0!==n&&"running"!==e&&!r.includes(t)
return s?n+" "+o:o}function describeSuccess(e,{title:t,plan:n,resultHint:o}){if("dry_run"===e.word)return"The inputs are valid. Nothing was sent. Without `dry_run`, this would be sent: "+(0,l.Ng)(n.request)[0]
if("checked"===e.word)return describeChecks(e.checks??[])
const s=e.datasetId??e.importId??n.subject.id
const r=void 0===s?"the "+n.subject.kind:n.subject.kind+" "+s
if("accepted"===e.word)return`${t} accepted ${"import"===n.subject.kind?r:"the import of "+r}. `+o
const i=(0,p.cf)(e.run.stages)
const a=void 0===i?"":" in "+(0,h.r4)(i)
const c=(0,p.vi)(e.run)
const d=void 0===c?".":`: "${(0,h.em)((0,f.u)(c))}"`
const u=void 0===e.featureCount?"":` ${describeFeatures(e.featureCount,e.previousFeatureCount)}.`
return(0,h.l2)(r)+" imported"+a+d+u}function describeFeatures(e,t){const n=(0,h.zD)(e)+" "+(1===e?"feature":"features")
return void 0===t?n:e===t?n+", as many as before":`${n}, ${(0,h.zD)(Math.abs(e-t))} ${e<t?"fewer":"more"} than before`}function describeChecks(e){const t=e.filter(({result:e})=>"fine"===e).map(({name:e,says:t})=>e+": "+t)
const n=e.filter(({result:e})=>"not tried"===e).map(({name:e})=>(0,h.ot)(e))
const o=0===n.length?"":` Not tried: ${n.join(", ")}.`
return"Everything that can be checked is right. No import was started. "+t.join(" ")+o}}),835:((e,t,n)=>{n.d(t,{NC:()=>secretsOfAddress,TK:()=>isKeyName,vb:()=>s,x7:()=>isLong})
var o=n(79)
var E=n(479)
var A=n(787)
var R=n(263)
const s=6
const I=3
const r=8
const C=1e3
const i=/(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password|credential)s?(?:[^a-z]|$)|(?:signature|token|key|secret|password|credential)s?$|^x-(?:amz|goog)-/
const M=/\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i
function secretsOfAddress(e,t,n=1){const{shown:o,userInfo:s,query:r}=(0,R.U)(e)
const i=o.slice(1+Math.max(...["/",":","\\"].map(e=>o.lastIndexOf(e))))
const a=isOneOf(t)
const c=isOneOf([...t,o,i])
const d=[...t,o,i].map(A.TM).filter(isLong)
const u=t=>M.test(t)||d.some(e=>(0,A.TM)(t).includes(e))
const l=decodings(s).filter(e=>e.includes(":"))
const p=[...new Set(l.flatMap(passwordsOf))].filter(e=>!a(e))
const f=p.map(e=>(0,E.E)(e)?`:${e}@`:e)
const h=[[r,"?"+r,!0],[s,`//${s}@`,0<l.length]]
const m=p.concat(s.split(/[\s@/?#&;:\\"'=]+/).filter(e=>!a(e)))
for(var[g,w,v]of h){const O=isLong(g)&&!c(g)&&!(0,E.E)(g)
""!==g&&(v?f:m).push(O?g:w)}const _=/[?#]/.test(s)?/@[^@]*$/.exec((0,R.B)(e)):null
for(var[y,b]of parametersOf(r+"&"+s+(_??""))){const x=isKeyName(y)
for(var k of decodings(b))if(!c(k)){const S=x||m.length<C&&!u(k)
!x&&!looksLikeKey(k)||u(k)||(0,E.E)(k)||f.push(k)
S&&m.push(k)
if(n<I&&/:\/\/|[?&][^?=&]{1,100}=/.test(k)){const T=secretsOfAddress(k,t,n+1)
f.push(...T.registered)
m.push(...T.hidden)}}}return{registered:f.flatMap(decodings),hidden:m.flatMap(decodings),shown:[o,i]}}function isKeyName(e){return i.test(e.replace(/([a-z\d])([A-Z])/g,"$1-$2").toLowerCase())}function parametersOf(e){return e.split(/[?&#;]/).flatMap(e=>e.includes("=")?[e]:(0,R.B)(e).split(/[?&#;]/)).map(e=>{const t=e.indexOf("=")
return[(0,o.P)(e.slice(0,Math.max(0,t))),e.slice(t+1)]})}function isOneOf(e){const t=new Set(e.map(A.TM).filter(e=>""!==e))
return e=>t.has((0,A.TM)(e))}function passwordsOf(e){const t=e.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is,"")
const n=[e,t].filter(e=>e.includes(":")).map(e=>e.slice(e.indexOf(":")+1)).flatMap(t=>[...t.matchAll(/@|$/g)].slice(0,r).map(({index:e})=>t.slice(0,e)).concat(t))
return[...new Set(n)]}function looksLikeKey(e){return e.match(/[a-z\d]{20,}/gi)?.some(e=>/\d/.test(e)&&/[a-z]/i.test(e))??!1}function decodings(e){return[...new Set([e,(0,o.P)(e),(0,o.P)(e.replaceAll("+"," "))])]}function isLong(e){return e.length>=s}}),247:((e,t,n)=>{n.d(t,{t:()=>hideKeys})
var i=n(835)
const o=[/(?<=\bbearer(?:[\s:="'\\+]|%20|%22){1,8})[\w.~+/-]{16,}=*/gi,/eyJ[\w-]{6,1000}(?:\.[\w-]*){1,4}/g,/(?:gh[a-z]|github_pat)_\w{8,}/g,/xox[a-z]-[\w-]{8,}/g,/(?:AKIA|ASIA)[A-Z\d]{12,}/g]
const a=/["']([\w.-]{1,64})\\*["']\s{0,9}:\s{0,9}/g
const c=/(\\*)(["']).*?(?:(?<!\\)\1\2|$)|[^\s,}\]]+/sy
function hideKeys(e){const t=/["']\s{0,9}:/.test(e)?hideFields(e):e
return o.reduce((e,t)=>e.replace(t,"***"),t)}function hideFields(e){let t=""
let n=0
for(var{index:o,0:s,1:r=""}of e.matchAll(a)){c.lastIndex=o+s.length
if(!(o<n)&&(0,i.TK)(r)&&c.test(e)){t+=e.slice(n,o+s.length)+"***"
n=c.lastIndex}}return t+e.slice(n)}}),380:((e,t,n)=>{n.d(t,{Z:()=>hideWordsFromOutside,u:()=>fromOutside})
let o=e=>e
function hideWordsFromOutside(e){o=e}function fromOutside(e){return o(e)}}),479:((e,t,n)=>{n.d(t,{E:()=>isMadeOfOurWords})
var s=n(79)
const r=`\n  able abort about above accept accepted accepts access account action actions active actor add address addresses adds\n  after again age agent agree all allow allows alone already always amp an and another answer answered answers any api\n  apos app application are around as ask asked asking asks assets at attempt attempts authorization back base base64\n  basic be because been before begin begins behind belong belongs beside bfnrt bloomreach body boolean both break\n  broken buffer busy but by bytes ca cache called caller came can cancelled cannot cause cdef cells certainly\n  certificate certificates certs change character characters check checked choose chunked clean clock close closed\n  code collection colon column com come comes comment commit compare complete confirm confirmed connect connection\n  console const content control copy could count counts create created credentials crit critical da data databricks\n  dataset datasets date days ddthh dead deflate delete deleted deletion dependabot deployment description detail\n  details did different digits direct dispatch do document documented documents does dry duration each earlier early\n  else empty encoding encodings end ended ending ends entries entry eproto error errors escaped etag etimedout eval\n  event every everyone everything exactly example exception exhausted exist expected expired expires explained\n  explanation exponea export extra facts failed failing failure false fatal fault feature features fetches few fewer\n  fffd fields file find fine finished firewall first fit fits fix follow followed following follows for forbidden\n  forbids forgejo fork form found fragment free from full function gantt gave get gets gi gitea github give gives\n  global gmt go goes going gone got gt gzip had half hand has have having head headers heading headings held here hex\n  higher hold holds hook hooks host hosts how http https id identity ids if ignored image import imported imports in\n  info input inputs into invalid invisible is it item its itself job join json keep kept key keys kind know known\n  knows large last later latin1 leads least leave left length let lets level li limit limited limits line list live\n  localhost location log long longer look looking looks loopback loss lost lt make makes managed management many map\n  mask match max may maybe mb merge mermaid message middle min minutes mismatch missing mm modified more most ms must\n  name names nbsp needs neither network never new newer newest next no node none nor not nothing now number object\n  objects of offers often old older on once one only open opened optimize options or original other others ours out\n  outcome output outputs over override overwrite owner owns packed page part passes paste path pauses pem percent\n  period permission permissions plan please poll port post pre previous private problems progress project projects\n  promises prose provider proxy publish published pull purge push query question quot quota quotes raise rate raw\n  reached read readable reading readonly reason reasons records redirect redirects refusal refuse refused reimport\n  reject rejected remove removed replace repo report reports repository request reset resolved response result results\n  retry return review right rows run runner running runs safe same sandbox say says scale schedule scheduled schema\n  search second seconds secret secrets see seen self send sender sending sends sent sentence serve served server\n  serves set settings sha sha256 short show shown shows sigbreak sight sighup sigint sigkill sign signal signed\n  sigterm site size slice slow snowflake so socket something source space spelled split ss sss stage stages stand\n  start started starting starts state status statuscode step steps still stop stopped storage stores stranger stream\n  string subject succeeded success such suffix summaries summary superseded system table take td tell test text than\n  that the them then there these this through time timed timeout title tls to together token too took track transfer\n  tried trigger triggered triggering triggers true try tunnel twice two type u00 unauthorized unchanged undefined\n  underscores undocumented unexpected unfit unicode unknown unless unreachable unread unreadable unset until untold\n  unusable up upgrade upload url use used user utc utf utf8 uuid uuids valid value variable vars verified wait waiting\n  waits want warning warnings was way web were what when where whether which while who whole why width will with\n  within without woosmap word words work workflow works workspace workspaces would wrapped write writes written wrong\n  x0 year yet you yyyy zero zlib zstd\n`
const i=100
const a=20
const c=5
let d
function isMadeOfOurWords(e){if(e.length>i||/[=&@?#]/.test(e))return!1
const t=(0,s.P)(e).toLowerCase().replace(/[^a-z\d]+/g,"")
d??=new Set(r.trim().split(/\s+/))
const n=new Set([0])
for(var o of n)for(let e=o+2;e<=Math.min(t.length,o+a);e+=1)d.has(t.slice(o,e))&&n.add(e)
return""!==t&&(n.has(t.length)||t.length>=c&&r.includes(t))}}),787:((e,t,n)=>{n.d(t,{SV:()=>inSmallLetters,TM:()=>folded,XZ:()=>createSearch,pW:()=>createFinder,v9:()=>replaceRanges,xw:()=>reachOf})
var a=n(212)
const o=6
const s=4
const r=/[A-Z]+/g
const i=[new RegExp(String.raw`(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|(${a.Ct})`,"g"),decodeEscape]
const c=[[/\ufffd+/g,()=>""],[/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g,e=>encodeURIComponent(e.toWellFormed()).toLowerCase()],[/\u001b\[[\d;]*m/g,()=>""],[/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g,()=>""]]
function createSearch(e){const t=e.flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])
const u=createFinder(t.map(inSmallLetters))
const n=e.flatMap(e=>depthsOf(e).map(strip))
const l=createFinder(n.filter(({length:e})=>e>=o))
return e=>{const t=depthsOf(e)
const n=u(t[0]??"")
for(var[o,s]of t.entries()){const a=l(strip(s))
if(0!==a.length){const{starts:c,ends:d}=traceFold(e,o)
for(var[r,i]of a)n.push([c[r]??0,d[i-1]??0])}}return n}}function createFinder(e){const s=e.reduce((e,t)=>Math.min(e,t.length),o)
const r=Map.groupBy(new Set(e),e=>e.slice(0,s))
return t=>{const n=[]
for(let e=0;0<r.size&&e+s<=t.length;e+=1)for(var o of r.get(t.slice(e,e+s))??[])t.startsWith(o,e)&&n.push([e,e+o.length])
return n}}function reachOf(e,t){const n=new Int32Array(t.length+1)
for(var[o,s]of e)n[o]=Math.max(n[o]??0,s)
for(let e=1;e<n.length;e+=1)n[e]=Math.max(n[e]??0,n[e-1]??0)
return n}function inSmallLetters(e){return e.replace(r,e=>e.toLowerCase())}function depthsOf(e){let t=inSmallLetters(e)
const n=[t]
for(;n.length<=s;){const o=t.replace(...i)
if(o===t)break
n.push(o)
t=o}return n}function folded(e){return strip(depthsOf(e).at(-1)??"")}function strip(e){return c.reduce((e,t)=>e.replace(...t),e)}function traceFold(e,t){const n=Int32Array.from({length:e.length},(e,t)=>t)
const o={text:inSmallLetters(e),starts:n,ends:n.map(e=>e+1)}
return[...Array(t).fill(i),...c].reduce(trace,o)}function trace(e,[t,o]){const s=[]
const n=e.text.replace(t,(e,...t)=>{const n=o(e,...t)
s.push({at:Number(t.at(-2)),taken:e.length,given:n.length})
return n})
const r=new Int32Array(n.length)
const i=new Int32Array(n.length)
let[a,c]=[0,0]
for(var{at:d,taken:u,given:l}of[...s,{at:e.text.length,taken:0,given:0}]){r.set(e.starts.subarray(a,d),c)
i.set(e.ends.subarray(a,d),c)
c+=d-a
a=d+u
r.fill(e.starts[d]??0,c,c+l)
i.fill(e.ends[a-1]??0,c,c+l)
c+=l}return{text:n,starts:r,ends:i}}function replaceRanges(e,t,n){let o=""
let s=0
for(var[r,i]of t.sort(([e],[t])=>e-t)){r>=s&&(o+=""+e.slice(s,r)+n)
s=Math.max(s,i)}return o+e.slice(s)}function decodeEscape(e,...t){const[n,o,s,r]=t
if(void 0!==r)return inSmallLetters((0,a.Yj)(r))
const i=n??o??s
return void 0===i?"":inSmallLetters(String.fromCodePoint(Number.parseInt(i,16)))}}),263:((e,t,n)=>{n.d(t,{B:()=>decodeDividers,U:()=>splitPath})
const p=/^(?:[a-z][a-z0-9+.-]*:)?\/\//i
const r=/^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i
const o=/%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const d=/%(?:25)*3a/i
const u=/%(?:25)*40/
const s=/%(?:25)*(2f|3a|3f|3d|23|26|40)/gi
const l=/(?:;|%(?:25)*(?:3b|3f|23))[^/;]{1,64}?(?:=|%(?:25)*3d)/i
const f=/[a-z][a-z\d+.-]{0,30}(?::|%(?:25)*3a)(?:\/|%(?:25)*2f){1,2}/i
const h=3
function splitPath(e,t=1){const n=isEncodedWhole(e)?decodeDividers(e):e
const o=p.exec(n)?.[0]??""
const s=n.slice(o.length)
const r=isReadByParser(n,s)
const i=r?userInAuthority(s):userInfoOf(s,""!==o)
const a=void 0===i?s:s.slice(i.length+1)
if(!r&&void 0!==i&&/[?#]/.test(i))return{shown:o,userInfo:i,query:a.split(/[?#&](.*)/s)[1]??""}
const c=a.search(/[?#]/)
const d=secretTail(c<0?a:a.slice(0,c),t)
if(d<0&&c<0)return{shown:""+o+a,userInfo:i??"",query:""}
const[u,l]=d<0?[a.slice(0,c),a.slice(c+1)]:splitTail(a,d)
return{shown:""+o+u,userInfo:i??"",query:l}}function splitTail(e,t){const n=/^(?:;|%(?:25)*(?:3b|3f|23))/i.exec(e.slice(t))?.[0]??""
return[e.slice(0,t),e.slice(t+n.length)]}function isReadByParser(e,t){const n=t.includes("@")?URL.parse(e):null
if(null===n||!/\.|^\[|^localhost$/.test(n.hostname))return!1
const o=["http:","https:"].includes(n.protocol)
const[s=""]=t.split(/[/?#\\]/,1)
const r=t.slice(s.length).split(/[?#]/,1)[0]??""
return r.includes("@")?o&&!s.includes("@")&&!/:.*@/s.test(r):o||!s.includes("@")}function userInAuthority(e){const[t=""]=e.split(/[/?#\\]/,1)
const n=t.lastIndexOf("@")
return n<0?void 0:t.slice(0,n)}function secretTail(e,t){const n=[e.search(l)]
let o=0
for(var s of e.split("/")){const i=s.search(d)
0<=i&&u.test(s.slice(i))&&n.push(o)
o+=s.length+1}const r=e.search(f)
if(0<r){const{userInfo:a,query:c}=t<h?splitPath(decodeDividers(e.slice(r)),t+1):m
""===a&&""===c||n.push(r)}return n.reduce((e,t)=>0<=t&&(e<0||t<e)?t:e,-1)}const m={userInfo:"",query:"?"}
function isEncodedWhole(e){return!(e.includes("://")||!o.test(e))||!e.includes("@")&&(isEncodedUser(hostOf(e))||isEncodedUser(hostOf(e.replace(/^[^/?#]*:\/\//,""))))}function hostOf(e){return e.split(/[/?#]/,1)[0]??""}function isEncodedUser(e){const t=e.indexOf(":")
return 0<=t&&u.test(e.slice(t))}function decodeDividers(e){return e.replace(s,(e,t)=>String.fromCharCode(Number.parseInt(t,16)))}function userInfoOf(e,t){const n=e.lastIndexOf("@")
if(!(n<0)){const o=e.slice(0,n)
if(o.replace(r,"").includes(":"))return o
const s=e.replace(/[/?#].*/s,"").lastIndexOf("@")
return t&&0<=s?e.slice(0,s):void 0}void 0}}),619:((N,j,y)=>{y.d(j,{e:()=>run})
var s=y(857)
function utils_toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const o=new Command(e,t,n)
process.stdout.write(o.toString()+s.EOL)}const e="::"
class Command{constructor(e,t,n){e=e||"missing.command"
this.command=e
this.properties=t
this.message=n}toString(){let t=e+this.command
if(this.properties&&0<Object.keys(this.properties).length){t+=" "
let e=!0
for(var n in this.properties)if(this.properties.hasOwnProperty(n)){const o=this.properties[n]
if(o){e?e=!1:t+=","
t+=n+"="+escapeProperty(o)}}}t+=""+e+escapeData(this.message)
return t}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=ft(import.meta.url)("crypto")
var o=y(896)
function file_command_issueFileCommand(e,t){const n=process.env["GITHUB_"+e]
if(!n)throw new Error("Unable to find environment variable for file command "+e)
if(!o.existsSync(n))throw new Error("Missing file at path: "+n)
o.appendFileSync(n,""+utils_toCommandValue(t)+s.EOL,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n="ghadelimiter_"+L.randomUUID()
const o=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(o.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return e+"<<"+n+s.EOL+o+s.EOL+n}ft(import.meta.url)("path")
y(394)
void 0
var t=function(e,o,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,o||[])).next())})}
const{access:q,appendFile:B,writeFile:F}=o.promises
const n="GITHUB_STEP_SUMMARY"
class Summary{constructor(){this._buffer=""}filePath(){return t(this,void 0,void 0,function*(){if(!this._filePath){const t=process.env[n]
if(!t)throw new Error(`Unable to find environment variable for $${n}. Check if your runtime environment supports job summaries.`)
try{yield q(t,o.constants.R_OK|o.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}this._filePath=t}return this._filePath})}wrap(e,t,n={}){const o=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${o}>${t}</${e}>`:`<${e}${o}>`}write(o){return t(this,void 0,void 0,function*(){const e=!(null==o||!o.overwrite)
const t=yield this.filePath()
const n=e?F:B
yield n(t,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=!1){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const o=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(o).addEOL()}addList(e,t=!1){const n=t?"ol":"ul"
const o=e.map(e=>this.wrap("li",e)).join("")
const s=this.wrap(n,o)
return this.addRaw(s).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
const{header:t,data:n,colspan:o,rowspan:s}=e
const r=t?"th":"td"
const i=Object.assign(Object.assign({},o&&{colspan:o}),s&&{rowspan:s})
return this.wrap(r,n,i)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:o,height:s}=n||{}
const r=Object.assign(Object.assign({},o&&{width:o}),s&&{height:s})
const i=this.wrap("img",null,Object.assign({src:e,alt:t},r))
return this.addRaw(i).addEOL()}addHeading(e,t){const n="h"+t
const o=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const s=this.wrap(o,e)
return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const o=this.wrap("blockquote",e,n)
return this.addRaw(o).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}new Summary
const r=s.platform()
s.arch()
r
r
r
var i;(e=>{e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(i=i||{})
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){const n=process.env["INPUT_"+e.replace(/ /g,"_").toUpperCase()]||""
if(t&&t.required&&!n)throw new Error("Input required and not supplied: "+e)
return t&&!1===t.trimWhitespace?n:n.trim()}function setOutput(e,t){const n=process.env.GITHUB_OUTPUT||""
if(n)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+s.EOL)}var _=y(535)
function makeGates(o){const s=new Map
return(e,t=0)=>{const n=s.get(e)??makeGate(o,o.window(t))
s.set(e,n)
return n}}function makeGate(a,o=0){const c=new Set
let d=Number.NEGATIVE_INFINITY
let u=!1
let l=!1
let p=0
let f
function enter(e,t){if(t.aborted)return Promise.resolve(!1)
const{promise:n,resolve:o}=Promise.withResolvers()
p+=1
const s=!0===e.goesFirst?p-Number.MAX_SAFE_INTEGER:p
const r=()=>{i.end(!1)
admit()}
const i={rank:e.rank??s,notBeforeMs:e.notBeforeMs??0,giveUpAtMs:e.giveUpAtMs??Number.POSITIVE_INFINITY,end(e){t.removeEventListener("abort",r)
c.delete(i)
o(e)}}
t.addEventListener("abort",r)
c.add(i)
admit()
return n}function admit(){f?.abort()
f=void 0
const t=a.now()
for(var e of c)e.giveUpAtMs<t&&e.end(!1)
const n=l||u
const o=[...c]
const s=o.filter(({notBeforeMs:e})=>Math.max(e,d)<=t)
if(!n&&0<s.length){l=!0
s.reduce((e,t)=>t.rank<e.rank?t:e).end(!0)}else{const r=n?Number.POSITIVE_INFINITY:d
const i=Math.min(...o.map(e=>Math.min(e.giveUpAtMs+1,Math.max(e.notBeforeMs,r))))
i<Number.POSITIVE_INFINITY&&admitLater(i-t)}}function admitLater(e){const t=new AbortController
f=t
void a.pause(e,t.signal).then(()=>{t.signal.aborted||admit()})}function leave(){l=!1
admit()}return{intervalMs:o,async inTurn(e,t,n){if(await enter(e,t))try{return await n()}finally{0<o&&(d=Math.max(d,a.now()+o))
setImmediate(leave)}else void 0},holdUntil(e){d=Math.max(d,e)},shut(e){u=e
admit()}}}var b=y(12)
var k=y(121)
const W=6e5
function makeTriggerGate(e,t,{clock:s,log:r,signal:n}){const i=makeGate(s)
const o=new AbortController
const a=s.window(t??W)
const c=[]
let d=e
let u
let l=0
let p
function learn(e){const t=s.now()
if(!(void 0===u||t-u>a)){const n=Math.min(t+e-u,Math.max(a,e))
if(0===l&&1<d){const o=(0,k.ni)(e+n*(d-1))
r(`The provider's rate limit holds for all imports together: the ${d} that are left take about ${o}.`)}l=Math.max(l,n)}}function close(e){if((0,b.N6)(e)&&void 0===p){p=e
o.abort()}}function judgeRow(){const[e,t]=[c.at(-1),c.at(-2)]
const n=[e?.ended,t?.ended]
const o=n.every(e=>"lost"===e||"open"===e)
const s=o&&n.includes("open")
void 0===e||s||!o&&!n.every(e=>"unreached"===e)||close(e.outcome)
i.shut(s)}return{signal:AbortSignal.any([n,o.signal]),inTurn(e,t,n){return i.inTurn({rank:e,notBeforeMs:t},this.signal,n)},taken(e){u=e
0<l&&i.holdUntil(e+l)},held(e){i.holdUntil(s.now()+e)
learn(e)},unreached(e){i.holdUntil(s.now()+e)},settled(e){const{place:t,outcome:n}=e;--d
if(concernsAll(e))return close(n)
if(0!==n.attempts){c.push({place:t,outcome:n,ended:endedAs(e)})
judgeRow()}},clearedUp(t,e){const n=c.find(e=>e.place===t&&"open"===e.ended)
if(void 0!==n){n.ended=e?"lost":"answered"
judgeRow()}},notTried(e){if(void 0!==p){const{code:t,retryAfterMs:n}=p
const o=`Not tried${0<e?" again":""}, because an earlier import failed: `+p.detail
return{word:"not_sent",code:t,detail:o,isNotTried:!0,...void 0!==n&&{retryAfterMs:n}}}void 0}}}function concernsAll({outcome:e,isOfTrigger:t}){return!!(0,b.N6)(e)&&("rate_limited"===e.code?t&&void 0!==e.retryAfterMs:"unauthorized"===e.code||"quota_exhausted"===e.code)}function endedAs({outcome:e,isFollowed:t}){if(!(0,b.N6)(e))return"answered"
if("unknown"===e.word)return t&&"cancelled"!==e.code?"open":"lost"
const n="not_sent"===e.word&&["network_error","timeout"].includes(e.code)
return n?"unreached":"answered"}var O=y(254)
var d=y(355)
var c=y(943)
function providerClock(){const r=[]
return{get offsetMs(){return r.toSorted((e,t)=>e-t)[Math.floor(r.length/2)]},learn({headers:e,headersMs:t},n){const o=n+t
const s=(0,c.H0)(e,o)
void 0!==s&&r.push(s-o)}}}var h=y(184)
const a=500
const D=8e3
const z=2e3
const H=6e4
function decideNext(e,t){switch(e.kind){case"accepted":{const{kind:n,...o}=e
return{kind:"end",end:{...o,word:"accepted"}}}case"refused":return end("rejected",e)
case"unusable":return end("unknown",e)
case"busy":return decideBusy(e,t)
case"lost":return decideLost(e,t)}}function decideBusy({detail:e,retryAfterMs:t},n){const o="rate_limited"
if(void 0!==t&&t>c.yL){const r=(0,k.r4)(t)
const i=Number.isSafeInteger(t)?`${Math.ceil(t/1e3)} s (${r})`:r
const a=`It asks to wait ${i}, but this step waits at most ${c.yL/1e3} s.`
return{kind:"end",end:{word:"rejected",code:o,detail:(0,k.em)(e)+" "+a,retryAfterMs:t}}}if(n.attempt>=n.maxAttempts)return end("rejected",{code:o,detail:e})
const s="rate limit"
return{kind:"again",pauseMs:pauseAfterBusy(t,n),why:s}}function pauseAfterBusy(e,t){const n=backoff(a,D,t)
return void 0!==e?Math.max(e,n):t.rateLimitWindowMs??backoff(z,H,t)}function decideLost(e,t){const n=e.detail
if("held_back"===e.reason)return{kind:"again",pauseMs:0,why:n}
const o="network"===e.reason?"network_error":e.reason
if(e.maybeSent)return end("unknown",{code:o,detail:n})
const s="timeout"!==e.reason||t.elapsedMs<t.deadlineMs
return"invalid_input"===e.reason?end("not_sent",{code:o,detail:n}):"cancelled"===e.reason?{kind:"end",end:stoppedBeforeSend(t.wasRefused)}:t.attempt>=t.maxAttempts||!s?end("not_sent",{code:o,detail:n}):{kind:"again",pauseMs:backoff(a,D,t),why:n}}function stoppedBeforeSend(e){const t="The step was stopped before the import was started."
return{word:e?"rejected":"not_sent",code:"cancelled",detail:t}}function backoff(e,t,n){const o=Math.min(t,e*2**(n.attempt-1))
return Math.round(o*(1+n.random/2))}function end(e,{code:t,detail:n,answeredBy:o}){return{kind:"end",end:{word:e,code:t,detail:n,...o&&{answeredBy:o}}}}var G=y(190)
var x=y(306)
var J=y(262)
async function sendOnce(e,t,n,o,s){const r=s.clock
const i=r.now()
let a=i
const c={...t,attempts:t.attempts+1}
const d=()=>void 0===o.offsetMs?void 0:Math.round(a+o.offsetMs)
const u=e.plan.request
function onReady(){a=r.now()
if(!n())return!1
s.onKnown({...c,sentAtMs:d()},"unknown")
return!0}const l=await(0,G.i)(u,e.limits.deadlineMs,{...s,onReady:onReady})
if("lost"===l.kind&&"held_back"===l.reason)return{meaning:l,known:t,sentAtMs:a}
"answer"===l.kind&&o.learn(l,i)
const p={...c,...("answer"===l.kind||l.maybeSent)&&{sentAtMs:d()},...void 0!==l.status&&{httpStatus:l.status}}
if("lost"===l.kind)return{meaning:l,known:p,sentAtMs:a}
const f=(0,J.eq)(e,l,r.now())
"accepted"===f.kind&&warnOfOtherDataset(e,f.datasetId,s)
return{meaning:f,known:p,sentAtMs:a}}function warnOfOtherDataset({title:e,plan:t},n,o){const s=t.subject.id
void 0===s||void 0===n||(0,x.I)(s,n)||o.warn(`${e} accepted the import of dataset ${n}, but \`dataset_id\` is ${s}.`)}const K={known:{attempts:0},wasRefused:!1,wasBusy:!1,wasHeldBack:!1,unreachedSinceMs:void 0,notBeforeMs:0}
async function getReady(e,t,n,o){let s=e
for(var r of t){const i=await r.ready()
void 0!==r.known&&(s=withKnown(s,r.known,o))
if(void 0!==i&&!n.aborted)return{sends:s,end:i}}return{sends:s}}async function takeTurn(e,t,{source:n,runs:o},s,r,i){const a=i.clock
let c=t
c.wasBusy&&o?.forget()
c={...c,wasBusy:!1}
for(var d of[n,o,n])if(void 0!==d&&!(0,h.p)(d,a)&&!s.signal.aborted){const f=await d.isStillSo()
void 0!==d.known&&(c=withKnown(c,d.known,i))
if(!f)return{sends:c}}if(s.signal.aborted)return{sends:c,end:endUnsent(c,s)}
const u=[n,o].filter(e=>void 0!==e)
const l=()=>mayGo(u,c.wasHeldBack,i)
const p=await sendOnce(e,c.known,l,r,i)
return decide(e,learn(c,p,a.now()),p,u,s,i)}function endUnsent({known:e,wasRefused:t},n){return n.notTried(e.attempts)??stoppedBeforeSend(t)}function withKnown(e,t,{onKnown:n}){const o={...e,known:{...e.known,...t}}
n(o.known,o.wasRefused?"rejected":"not_sent")
return o}function mayGo(e,t,{clock:n,log:o,warn:s}){const r=e.filter(e=>!(0,h.p)(e,n))
for(var{name:i,seenAtMs:a}of r){const c=`Connecting took so long that the last look at ${i} is ${(0,k.r4)(n.now()-a)} old`
t?s(c+". The trigger was sent all the same."):o(c+". Nothing is sent before everything was looked at again.")}return 0===r.length||t}function learn(e,{meaning:t,known:n,sentAtMs:o},s){const r="lost"===t.kind&&"held_back"===t.reason
const i="busy"===t.kind
const a=e.unreachedSinceMs??(e.wasRefused?s:o)
return{known:n,wasHeldBack:r,wasBusy:i,wasRefused:e.wasRefused||i,unreachedSinceMs:i?void 0:r?e.unreachedSinceMs:a,notBeforeMs:0}}function decide({limits:e},t,n,o,s,{clock:r,log:i,onKnown:a}){const c=n.meaning
const{deadlineMs:d,maxAttempts:u,rateLimitWindowMs:l}=e
const p=r.now()
const f={attempt:t.known.attempts,maxAttempts:u,wasRefused:t.wasRefused,elapsedMs:p-(t.unreachedSinceMs??p),deadlineMs:d,rateLimitWindowMs:void 0===l?void 0:r.window(l),random:r.random()}
const h=decideNext(c,f)
"accepted"===c.kind&&s.taken(n.sentAtMs)
const m="end"===h.kind&&"retryAfterMs"in h.end
"busy"!==c.kind||m||s.held(pauseAfterBusy(c.retryAfterMs,f))
if("end"===h.kind)return{sends:t,end:h.end,sent:n}
if(t.wasHeldBack){for(var g of o)g.forget()
return{sends:t}}"lost"===c.kind&&s.unreached(h.pauseMs)
a(t.known,t.wasBusy?"rejected":"not_sent")
const w=`attempt ${f.attempt+1} of `+u
i(`Waiting ${(0,k.r4)(h.pauseMs)} before ${w}: `+h.why)
return{sends:{...t,notBeforeMs:p+h.pauseMs}}}function outcomeOf({sends:e,end:t}){return{...e.known,...t}}function gatesOf(e,t){const n=makeTriggerGate(e.length,e[0]?.limits.rateLimitWindowMs,t)
return{trigger:n,questions:makeGates(t.clock)}}async function runImport(e,t,n=gatesOf([e],t),o=0){for(var s of e.warnings)t.warn(s)
if("dry_run"===e.mode)return showRequest(e,t)
const{trigger:r,questions:i}=n
if("check"===e.mode)return(await y.e(990).then(y.bind(y,990))).runCheck(e,i,t)
const a=(0,O.B)(e.plan.request.url,t.env)
if("unusable"===a.kind)return{word:"not_sent",code:"invalid_input",detail:a.problem,attempts:0}
const c={...t,signal:r.signal}
const d=await loadSource(e,i,c)
const u=providerClock()
const l=await loadRuns(e,u,i,r.signal,t)
const p=[d,l].filter(e=>void 0!==e)
let{sends:f,end:h,sent:m}={sends:K}
for(;void 0===h;){({sends:f,end:h}=await getReady(f,p,r.signal,t))
if(void 0!==h)break
const _=await r.inTurn(o,f.notBeforeMs,()=>takeTurn(e,f,{source:d,runs:l},r,u,t));({sends:f,end:h,sent:m}=_??{sends:f,end:endUnsent(f,r)})}const g=outcomeOf({sends:f,end:h})
const w=void 0!==l&&void 0!==m
r.settled({place:o,outcome:g,isOfTrigger:void 0!==m,isFollowed:w})
if(void 0===l||void 0===m)return g
const v=await l.follow(g,m,()=>r.clearedUp(o,!1))
r.clearedUp(o,"unknown"===v.word)
return v}function showRequest({plan:e},t){const[n,...o]=(0,d.Ng)(e.request)
t.log("Dry run. This would be sent: "+n)
for(var s of o)t.log(s)
return{word:"dry_run",attempts:0}}async function loadSource({source:e,...t},n,o){if(void 0!==e?.published){const s=(await y.e(647).then(y.bind(y,647))).publishedSource
return s(t,{...e,published:e.published},n,o)}void 0}async function loadRuns(e,t,n,o,s){if(void 0!==e.wait){const r=(await y.e(503).then(y.bind(y,503))).runsOf
return r(e,e.wait,t,n,o,s)}void 0}var u=y(24)
var l=y(212)
var S=y(9)
var p=y(835)
var Y=y(479)
var f=y(787)
function decideSecrets(e){const t=e.flatMap(e=>e.ids??[])
const n=e.flatMap(e=>{const t=e.basicPair?.join(":")??""
return[...e.values,t,base64(t)]})
const o=e.flatMap(e=>e.addresses??[]).filter(e=>""!==e)
const s=o.map(e=>(0,p.NC)(e,t))
const r=longLines([...n,...s.flatMap(e=>e.registered)])
const i=new Set(r)
const a=longLines(s.flatMap(e=>e.hidden)).filter(e=>!i.has(e))
const c=longLines([...t,...s.flatMap(e=>e.shown)])
return{registered:r,hidden:a,kept:c}}function joinSecrets(e,t){return{registered:[...e.registered,...t.registered],hidden:[...e.hidden,...t.hidden],kept:[...e.kept,...t.kept]}}function longLines(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim())
return[...new Set(t)].filter(p.x7)}function createRedactor({registered:e,hidden:t,kept:n}){return redactorOf(e,t,n,e=>!(0,Y.E)(e))}function createWordRedactor({hidden:e,kept:t}){return redactorOf([],e,t,Y.E)}function redactorOf(s,r,i,a){let c
return e=>{c??={keys:(0,f.XZ)(s.flatMap(spellings).filter(p.x7)),others:(0,f.XZ)(r.flatMap(spellings).filter(e=>(0,p.x7)(e)&&a(e))),kept:(0,f.pW)(i.map(f.SV))}
const t=c.keys(e)
const n=c.others(e)
if(0<n.length){const o=(0,f.xw)(c.kept((0,f.SV)(e)),e)
t.push(...n.filter(([e,t])=>(o[e]??0)<t))}return(0,f.v9)(e,t,"***")}}function spellings(e){const t=Buffer.from(e).toString("hex")
return[e,(0,l.b3)(e),...e.split(/[<>]/),(0,S.UJ)(e),t,...base64Forms(e)]}function base64Forms(e){const s=Buffer.from(e)
return[0,1,2].flatMap(e=>{const t=Buffer.concat([Buffer.alloc(e),s]).toString("base64").replaceAll("=","")
const n=(e+s.length)%3==0
const o=t.slice([0,2,3][e],n?void 0:-1)
return[o,o.replaceAll("/","_")]})}function base64(e){return Buffer.from(e).toString("base64")}var Z=y(924)
function parseHttpUrl(e){const t=parseUrl(e)
return"https:"===t?.protocol||"http:"===t?.protocol?t:void 0}function readBaseUrl(e,t){const n=parseUrl(e)
if(void 0===n)return"must be a URL such as https://api.example.com"
if("https:"!==n.protocol&&("http:"!==n.protocol||!(0,Z.U)(n)))return"must start with https://, because keys are sent there (http:// only to a loopback host)"
if(/^[^/]+\/\/[^/]*@|[?#]/.test(e))return"must have only a host and a path. Remove user info, query and fragment"
const o=t.map(e=>ownEnd(n,e)).find(e=>void 0!==e)
return void 0===o?n:`ends in \`${o}\`, which the action adds by itself. Remove that part`}function parseUrl(e){const t=e.includes("\\")||/^https?:(?!\/\/[^/])/i.test(e)
return!t&&URL.canParse(e)?new URL(e):void 0}function ownEnd({pathname:e},t){const n=e.split("/").filter(e=>""!==e)
const o=t.split("/")
for(let e=o.length;0<e;--e)if(!/^v\d/.test(o[e]??"")){const s=n.slice(-e)
const r=s.length===e&&s.every((e,t)=>isOwnSegment(e,o[t],t))
if(r)return("/"+o.slice(0,e).join("/")).replaceAll("{}","\u2026")}0}function isOwnSegment(e,t,n){return"{}"===t?1<n||(0,x.O)(e):t===e.toLowerCase()}const V=['""',"''","``","\u201c\u201d","\u2018\u2019","\xab\xbb"]
const X=/^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i
const Q=/^[A-Z_][A-Z0-9_]*=[^=]/
function nearMiss(t,e){if(1<t.length&&V.some(e=>t.startsWith(e.charAt(0))&&t.endsWith(e.charAt(1))))return"is wrapped in quotes. Remove them from the value"
if("quotes"===e)void 0
else{if(X.test(t))return"holds the name of a variable and not its value. Write it as `${{ secrets.NAME }}` or `${{ vars.NAME }}`"
if(Q.test(t))return"begins with a name and `=`. Remove both and keep only the value"
0}}function spellingsWithDashes(e){const[t="",...n]=e.split("_")
const o=n.reduce((e,t)=>e.flatMap(e=>[e+"_"+t,e+"-"+t]),[t])
return o.slice(1)}const ee=/^[a-z]{1,20}$/i
const te=/^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i
function gotWord(e){return ee.test(e)?`got \`${e}\``:gotLength(e)}function gotShort(e){return te.test(e)?`got \`${e}\``:gotLength(e)}function gotLength(e){return"got "+(0,k.hS)(e.length,"character","characters")}const ne=/^(\d+(\.\d+)?|\.\d+)$/
const oe=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const se=/^(?:sha256:)?([0-9a-f]{64})$/i
class InputFields{#source
#place
#findings
isEntry
constructor(e,t=e=>e,n){this.#source=e
this.#place=t
const o={problems:new Map,missing:new Set,secretNames:new Set}
this.#findings=void 0===n?o:n.#findings
this.isEntry=void 0!==n}get problems(){return[...this.#findings.problems.values()]}get missing(){return this.#findings.missing}get secretNames(){return this.#findings.secretNames}text(e){const t=this.#source(e).trim()
for(var n of spellingsWithDashes(e)){const o=this.#source(n).trim()
if(""!==o)return this.refuse(e,`is spelled \`${n}\` in this step. Write it with underscores`),""===t?o:t}return""===t?void 0:t}refuse(e,t){const n=this.#place(e)
this.#findings.problems.has(n)||this.#findings.problems.set(n,`\`${n}\` ${t}.`)
0}refuseWhole(e,t){const n=this.#place(e)
this.#findings.problems.has(n)||this.#findings.problems.set(n,t)}refuseAbsent(e,t){this.#findings.missing.add(e)
return this.refuse(e,"is missing. "+t)}line(e){const t=this.text(e)
if(void 0!==t)return oe.test(t)?this.refuse(e,"holds a control character, such as a line break. Remove it"):t.isWellFormed()?holdsInvisible(t)?this.refuse(e,"holds an invisible character, such as a zero-width space. Type it in or copy it again"):t:this.refuse(e,"is not valid Unicode. Copy it again")
void 0}unquotedLine(e){const t=this.line(e)
const n=void 0===t?void 0:nearMiss(t,"quotes")
return void 0===n?t:this.refuse(e,n)}id(e){const t=this.#expandedLine(e)
return"."===t||".."===t?this.refuse(e,"must be an id; `.` and `..` are not"):t}uuid(e){const t=this.#expandedLine(e)
return void 0===t||(0,x.O)(t)?t:this.refuse(e,"must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; "+gotLength(t))}secret(e){this.#findings.secretNames.add(e)
const t=this.#expandedLine(e)
if(void 0!==t)return t.length<p.vb?this.refuse(e,`is too short: a secret has at least ${p.vb} characters. Copy it again`):/^[\x20-\x7e]+$/.test(t)?t:this.refuse(e,"holds characters that no key has. Copy it again")
void 0}sha256(e){const t=this.#expandedLine(e)
if(void 0!==t){const n=se.exec(t)?.[1]
return n?.toLowerCase()??this.refuse(e,"must be a SHA-256 of 64 hex digits; "+gotLength(t))}void 0}boolean(e){const t=this.text(e)
if(void 0!==t)return!!["true","True","TRUE"].includes(t)||!["false","False","FALSE"].includes(t)&&this.refuse(e,"must be `true` or `false`; "+gotShort(t))
void 0}number(e,t){const n=this.text(e)
if(void 0!==n){const o=ne.test(n)?Number(n):Number.NaN
const s=o>=t.min&&o<=t.max&&(!0!==t.whole||/^\d+$/.test(n))
if(s)return o
const r=!0===t.whole?"a whole number":"a number"
return this.refuse(e,`must be ${r} from ${t.min} to ${t.max}; `+gotShort(n))}void 0}word(e,t){const n=this.text(e)
const o=t.map(e=>`\`${e}\``).join(" or ")
if(void 0===n)return this.refuseAbsent(e,"It must be "+o)
const s=n.toLowerCase()
return t.includes(s)?s:this.refuse(e,`must be ${o}; `+gotWord(n))}httpUrl(e){const t=this.unquotedLine(e)
if(void 0!==t)return parseHttpUrl(t)??this.refuse(e,"must be a URL that starts with https:// or http://")
void 0}baseUrl(e,t=[]){const n=this.unquotedLine(e)
if(void 0!==n){const o=readBaseUrl(n,t)
return"string"==typeof o?this.refuse(e,o):o}void 0}#expandedLine(e){const t=this.line(e)
const n=void 0===t?void 0:nearMiss(t,"all")
return void 0===n?t:this.refuse(e,n)}}function holdsInvisible(e){return/[^\x00-\x7f]/.test(e)&&/\p{Cf}/u.test(e)}var m=y(563)
var T=y(263)
var E=y(380)
const re=32
const ie=5e3
function speaksOfFailure(e){return/error|fail|fault|fatal|cancel|abort|reject|refus|den(?:y|ied|ial)|time[ds]?[-_ ]?out|expire|kill|terminat|interrupt|crash|exception|invalid|unsuccess/i.test(e)}function confirmingObject(e,t){const n=readObject(e)
return void 0===n||hasWordAgainst(n,t)?void 0:n}function unconfirmed(e,t,n){const o=(0,E.u)((0,m.hC)(t.body))
return saysNoSuccess(readObject(t))?{kind:"refused",detail:""===o?`${e} answered ${t.status} with success: false.`:o}:{kind:"unusable",detail:`${e} answered ${t.status} `+n+(""===o?".":": "+o)}}function answeredObject(e,t,n){const o=confirmingObject(t,isExplanation)
if(void 0!==o)return{kind:"object",object:o}
const s=unconfirmed(e,t,"")
if("refused"===s.kind)return{kind:"wrong",word:"rejected",code:"unexpected_response",detail:s.detail}
const r=void 0===readObject(t)?"":(0,E.u)((0,m.hC)(t.body))
return{kind:"unreadable",why:""===r?n:"an error: "+r}}function isExplanation(e,t){return("detail"===e||"details"===e&&("string"==typeof t||Array.isArray(t)))&&!isEmpty(t)}function readObject({body:e,bodyCut:t,unreadAs:n}){const o=t||void 0!==n?void 0:(0,m.qF)(e)?.value
return(0,m.u4)(o)&&!hasTwinKeys(e)?o:void 0}function hasTwinKeys(e){const t=[]
for(var[n,o,s]of e.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g))if("{"===n||"["===n)t.push(new Set)
else if("}"===n||"]"===n)t.pop()
else if(void 0!==o&&void 0!==s){const r=String(JSON.parse(o))
const i=t.at(-1)
if(i?.has(r))return!0
i?.add(r)}return!1}function hasWordAgainst(e,t){const n=[{key:"",value:e,depth:0}]
for(let e=1;;e+=1){const r=n.pop()
if(void 0===r)return!1
const{key:i,value:a,depth:c}=r
if(e>ie||c>re)return!0
if(isWordAgainst(i,a)||t(i,a))return!0
if("object"==typeof a&&null!==a)for(var[o,s]of Object.entries(a))n.push({key:Array.isArray(a)?i:plainKey(o),value:s,depth:c+1})}}function plainKey(e){return e.toLowerCase().replace(/[-_]/g,"")}function isWordAgainst(e,t){switch(e){case"success":case"ok":return!0!==t
case"error":case"errors":case"exception":case"fault":return!isEmpty(t)
case"code":case"status":case"statuscode":case"state":case"result":return"number"==typeof t?400<=t:"string"==typeof t&&(400<=Number.parseFloat(t)||speaksOfFailure(t))
default:return!1}}function isEmpty(e){return null===e||!1===e||""===e||"object"==typeof e&&0===Object.keys(e).length}function saysNoSuccess(e){const t=Object.entries(e??{}).filter(([e])=>"success"===plainKey(e))
return 0<t.length&&t.every(([,e])=>!1===e)}const ae=["success","ok","code","status","statuscode","state","result","message","description"]
function readSystemTime(e){if(200===e.status){const t=answeredObject("Bloomreach",e,"no time")
return"object"!==t.kind?t:"number"!=typeof t.object.time?{kind:"unreadable",why:"no time"}:{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}void 0}function readManagedImport(e,t){if(403===e.status&&!(0,m.AA)(e.body)){const n="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:n}}if(200===e.status){const o="no readable import"
const s=answeredObject("Bloomreach",e,o)
if("object"!==s.kind)return s
const{data:r,...i}=s.object
const a={...i,...(0,m.u4)(r)&&r}
if(Object.keys(a).every(e=>ae.includes(plainKey(e))))return{kind:"unreadable",why:o}
const c=[i.id,a.id,a.import_id].find(e=>!isEqualId(e,t))
if(void 0!==c){const l="string"==typeof c||"number"==typeof c?"import "+(0,E.u)((0,S.UJ)(String(c))):"another import"
const p=`Bloomreach answered with ${l}, not with the one in \`import_id\`.`
return{kind:"wrong",word:"not_sent",code:"unexpected_response",detail:p}}const d="string"==typeof a.name?` "${(0,E.u)((0,S.UJ)(a.name))}"`:""
const u=!1===a.active?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${d}.`+u}}void 0}function isEqualId(e,t){return void 0===e||String(e).toLowerCase()===t.toLowerCase()}function reasonOf(e,t=[]){const{word:n,code:o,answeredBy:s}=e
switch(n){case"accepted":case"succeeded":return"stopped_after_start"
case"failed":return"import_failed"
case"running":return"status"===s?"status_lost":"wait_timeout"===o?"wait_over":"cancelled"===o?"stopped_in_wait":"end_not_seen"
case"unknown":return"cancelled"===o?"stopped_after_send":"unexpected_response"!==o||"api"===s?"lost":"page"===s?"lost_to_page":"lost_to_stranger"
default:return reasonOfUnstarted(e,t)}}function reasonOfUnstarted(e,t){const{word:n,code:o,detail:s,httpStatus:r,answeredBy:i,retryAfterMs:a}=e
if(void 0!==a)return"later"
if("status"===i)return"status_refused"
const c="rejected"===n
if("page"===i&&("unexpected_response"===o||c&&"rate_limited"!==o))return"web_page"
if(c&&"page"!==i&&"cancelled"!==o){const u=t.find(([e])=>e.test(s))
if(void 0!==u)return u[1]}const d=0===e.attempts&&!0!==e.isNotTried
switch(o){case"unauthorized":case"forbidden":case"not_found":case"invalid_request":case"rate_limited":return d?"question_"+o:o
case"unexpected_response":return c?"api"===i&&saysAnotherRuns(s)?"another_import":void 0!==r&&r<300?"refused_in_success":"api"===i?"explained":"undocumented":"undocumented"
case"source_mismatch":return!0===e.isCheck?"not_served_now":"not_served"
default:return ce[o]}}const ce={invalid_input:"invalid_input",quota_exhausted:"quota_exhausted",provider_error:"provider_error",network_error:"unreachable",timeout:"too_slow",already_running:"another_run",import_failed:"import_failed",wait_timeout:"wait_over",cancelled:"stopped"}
function saysAnotherRuns(e){return e.split(/[.:;,]/).some(e=>de.test(e)&&!/\b(no|not|never|nothing)\b|n't\b/i.test(e))}const de=/\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i
function sharedRemedies({title:e,look:t,unknown:n,canBaseUrlBeWrong:o,failure:s}){const[r,i]=o?["`base_url`, ",", or from another site at `base_url`"]:["",""]
const a=`A web page answered, not the API of ${e}. It may come from a firewall, a proxy or a sign-in page${i}. Check ${r}HTTPS_PROXY and the runner's network.`
const c=void 0===s.httpStatus?"":` (HTTP ${s.httpStatus})`
const d={unauthorized:`Check the credentials for ${e}.`,forbidden:`Check the permissions of the key at ${e}.`,not_found:`Check the ids. ${e} does not know them.`,invalid_request:`Fix what ${e} names, then import it again.`}
return{...d,invalid_input:"Fix this and import it again. This import was not started.",question_unauthorized:d.unauthorized,quota_exhausted:`Check the plan at ${e}.`,question_forbidden:d.forbidden,question_not_found:d.not_found,question_invalid_request:d.invalid_request,rate_limited:e+" limits how often it can be asked. Import it again later.",question_rate_limited:e+" limits how often it can be asked. Import it again in a few minutes.",later:`This import was not started. Import it again in ${(0,k.ni)(s.retryAfterMs??0)}.`,provider_error:`${e} is having problems${c}. Check its status page and try again later.`,refused_in_success:d.invalid_request,unknown_key:d.unauthorized,wrong_secret:d.unauthorized,wrong_project:d.not_found,unfit_import:d.invalid_request,web_page:a,another_import:`Wait until the other import at ${e} has ended, then import it again.`,explained:`This import was not started. Do what ${e} says above, then import it again.`,undocumented:`${e} does not document this answer. Check ${r}HTTPS_PROXY and the firewall.`,own_fault:"This import was not started. Import it again.",unreachable:`This import was not started. Check ${r}HTTPS_PROXY and the runner's network, then import it again.`,too_slow:"This import was not started. Check HTTPS_PROXY and the runner's network, or raise `timeout_seconds`, then import it again.",not_served:"This import was not started. Import it again when the file is served, or raise `source_timeout_minutes`.",not_served_now:"Fix this and check again. This import was not started.",another_run:`This import was not started. Look at the other import at ${e}: when it has ended, import this one again, or raise \`wait_timeout_minutes\`. If the other one is dead, \`wait: false\` triggers without looking.`,status_refused:`Check that the key may read the status at ${e}. This import was not started, so it is safe to import it again.`,import_failed:`Fix what ${e} reports, then import it again.`,lost:n,own_fault_after_send:n,stopped_after_send:n,lost_to_page:a+" "+n,lost_to_stranger:(o?"Check `base_url`. ":"")+n,wait_over:t+" for its result.",status_lost:`Check that the key may read the status. ${t} for the result of this import.`,end_not_seen:t+" for its result.",stopped:"This import was not started. Import it again if you want it.",stopped_in_wait:t+" for its result.",stopped_after_start:"Import it again only if you want a second import."}}const ue=[[/could not authenticate/i,"unauthorized"],[/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i,"unknown_key"],[/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i,"wrong_secret"],[/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i,"wrong_project"],[/no permission/i,"forbidden"],[/\bcopy[ _-]?(&|and)?[ _-]?paste\b|\bupload(ed)? imports?\b|\bitem collections?\b|\bsnowflake\b|\bdatabricks\b/i,"unfit_import"]]
function bloomreachRemedy(e,t){return remediesFor(e,t)[e.reason??reasonOf(e,ue)]}function remediesFor(e,t){const{isWorkspace:n,isApiManaged:o,hasPath:s,hasOwnBaseUrl:r}=t
const i="The import may be running. Look at Data & Assets > Imports in Bloomreach before you import it again: a second start imports everything twice."
const a=sharedRemedies({title:"Bloomreach",look:"Look at Data & Assets > Imports in Bloomreach",unknown:i,canBaseUrlBeWrong:!0,failure:e})
const c=`${n?"Workspace":"Project"} settings > Access management > API`
const d=n?"workspace":"project"
const u=n?"`workspace_id`":"`project_token`"
const l="Compare `base_url` with the API Base URL on that page."
const p=n?"Copy & paste and upload imports cannot be started.":"Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project."
const f=[n||o?"":" An import of the Imports Management API needs `api_managed: true`.",s?" `path` works with URL and file-storage imports only.":""," "+p]
const h=`Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${c}. `+l
const m=`that the key belongs to this ${d} (${c}).`
const g=`Check \`import_id\` and ${u}: the address of the import in the app shows them. Then look at ${c}. `+l
const w="Fix what Bloomreach names."+f.join("")
return{...a,unauthorized:h,question_unauthorized:h,quota_exhausted:"Ask the owner of the Bloomreach account about its plan, then import it again.",forbidden:"Give the key the permission Imports > Allow trigger imports, and check "+m,question_forbidden:"Check "+m,not_found:g,question_not_found:g,invalid_request:w,question_invalid_request:w,refused_in_success:w,unfit_import:p+" Give the import a URL or a file storage as its source in Bloomreach.",rate_limited:"Import it again later, with fewer imports at a time, or raise `max_attempts`.",unknown_key:`Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${c}.`,wrong_secret:`Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${c}, or make a new key.`,wrong_project:"Check `project_token`: it is not the token of a project. Copy it from Project settings > Access management > API. "+l,...r?{}:{lost_to_stranger:i}}}const le=67108864
function defineProvider(u){const{title:l,inputs:e,apiPaths:t,secretsOf:n,resultHint:p,rateLimitWindowMs:f}=u
function readImport(e,t){const n=u.readInputs(e,t)
if(void 0!==n){const{deadlineMs:o,maxAttempts:s,mode:r,waitMs:i,source:a}=t
const c=void 0===i?void 0:u.statusSource?.(n)
const d=u.planTrigger(n)
return{title:l,name:d.subject.id??"",plan:d,limits:{deadlineMs:o,maxAttempts:s,rateLimitWindowMs:f},mode:r,source:void 0===a?void 0:sourceOf(u,n,a),check:u.checkPlan(n),warnings:u.warningsOf?.(n,t)??[],resultHint:p,confirm:e=>u.confirm(e,n),remedy:e=>u.remedy(e,n),wait:void 0===i||void 0===c?void 0:{waitMs:i,source:c}}}void 0}return{title:l,inputs:e,apiPaths:t,secretsOf:n,readImport:readImport}}function sourceOf(e,t,n){const o=n.url??e.sourceUrl?.(t)
return{...n,...e.fetchRules,url:o,lookUp:void 0===o?e.addressProbe?.(t):void 0}}const pe=new URL("https://api.exponea.com")
const fe=new URL("https://api.bloomreach.com")
const he={maxRedirects:5,maxBytes:1e9}
const me=defineProvider({title:"Bloomreach",inputs:{project_token:{},workspace_id:{},import_id:{isOfEntry:!0},api_key_id:{isSecret:!0},api_secret:{isSecret:!0},path:{isOfEntry:!0},test_connection:{isOfEntry:!0},api_managed:{}},apiPaths:["data/v1/projects/{}/imports/{}/start","data/v2/workspaces/{}/imports/{}/start","imports/v1/{}/{}/run","track/v2/projects/{}/system/time"],secretsOf:secretsOf,rateLimitWindowMs:void 0,resultHint:"It may not be finished yet; its result is shown only in Bloomreach.",readInputs:readInputs,sourceUrl:({path:e})=>parseHttpUrl(e??""),warningsOf:warningsOf,fetchRules:he,checkPlan:checkPlan,planTrigger:planTrigger,confirm:bloomreach_confirm,remedy(e,{baseUrl:t,target:n,path:o}){return bloomreachRemedy(e,{isWorkspace:"workspace"===n.kind,isApiManaged:n.apiManaged,hasPath:void 0!==o,hasOwnBaseUrl:void 0!==t})}})
function secretsOf(t){const[e,n]=[t("api_key_id").trim(),t("api_secret").trim()]
const o=""!==e&&""!==n?[e,n]:void 0
const s=["project_token","workspace_id","import_id"].map(e=>t(e).trim())
return{values:[e,n],basicPair:o,addresses:[t("path").trim()],ids:s}}function readInputs(e,t){const n=readTarget(e)
const o=e.id("import_id")
const s=e.secret("api_key_id")
const r=e.secret("api_secret")
!0===s?.includes(":")&&e.refuse("api_key_id","must not hold a colon. Give only the id here, and the secret in `api_secret`")
for(var i of["import_id","api_key_id","api_secret"])void 0===e.text(i)&&e.refuseAbsent(i,"Bloomreach needs it")
const a=e.unquotedLine("path")
const c=e.boolean("test_connection")
void 0!==t.waitMs&&e.refuse("wait","does not work with Bloomreach, which offers no way to follow a run. Remove it")
void 0===parseHttpUrl(a??"")&&refuseUnknownSource(e,t)
if(n&&o&&s&&r)return{baseUrl:t.baseUrl,target:n,importId:o,apiKeyId:s,apiSecret:r,path:a,testConnection:c}
void 0}function refuseUnknownSource(e,{mode:t,source:n}){void 0===n||void 0!==e.text("source_url")||(void 0!==n.published?e.refuseAbsent("source_url","Bloomreach needs it to compare the file, unless `path` is an http or https URL"):"check"===t&&void 0===e.text("project_token")&&e.refuse("check","has nothing to check with a `workspace_id` alone. Add `source_url`"))}function warningsOf({path:e},{source:t}){const n=parseHttpUrl(e??"")
return void 0===t?.url||void 0===n||n.href===t.url.href?[]:["`source_url` and `path` are different addresses. Bloomreach imports from `path`, but the action looks only at `source_url`."]}function readTarget(e){const t=e.id("project_token")
const n=e.id("workspace_id")
const o=e.boolean("api_managed")??!1
const s=void 0!==e.text("project_token")
const r=void 0!==e.text("workspace_id")
return s&&r?e.refuse("workspace_id","cannot go with `project_token`. Give exactly one of the two"):s||r?r&&o?e.refuse("api_managed","goes with `project_token`, not with `workspace_id`. Remove one of the two"):void 0!==t?{kind:"project",projectToken:t,apiManaged:o}:void 0===n?void 0:{kind:"workspace",workspaceId:n,apiManaged:!1}:e.refuseAbsent("project_token","Bloomreach needs exactly one of `project_token` and `workspace_id`")}function planTrigger(e){const{target:t,importId:n,path:o,testConnection:s}=e
const r={}
void 0!==o&&(r[t.apiManaged?"path_to_overwrite":"path"]=o)
void 0!==s&&(r.test_connection=s)
return{request:(0,d.ig)(addressOf(e),basicHeader(e),0===Object.keys(r).length?void 0:r),subject:{kind:"import",id:n},sourceOverride:void 0===o?void 0:(0,T.U)(o).shown}}function basicHeader({apiKeyId:e,apiSecret:t}){return{authorization:"Basic "+Buffer.from(e+":"+t).toString("base64")}}function checkPlan(e){const{target:t,importId:n,baseUrl:o=pe}=e
const s="the permission to trigger imports"
if("workspace"===t.kind)return{probes:[],untried:["the API key",s,"the import"]}
const{projectToken:r,apiManaged:i}=t
const a={name:"API key and project",plan:(0,d.Ay)((0,d.CY)(o,["track","v2","projects",r,"system","time"]),basicHeader(e)),intervalMs:0,read:readSystemTime}
if(!i)return{probes:[a],untried:[s,"the import"]}
const c={name:"Import",plan:(0,d.Ay)((0,d.CY)(o,["imports","v1",r,n]),basicHeader(e)),intervalMs:0,read:e=>readManagedImport(e,n)}
return{probes:[a,c],untried:[s]}}function addressOf({target:e,importId:t,baseUrl:n}){if("workspace"===e.kind){const o=["data","v2","workspaces",e.workspaceId,"imports",t,"start"]
return(0,d.CY)(n??fe,o)}const o=e.apiManaged?["imports","v1",e.projectToken,t,"run"]:["data","v1","projects",e.projectToken,"imports",t,"start"]
return(0,d.CY)(n??pe,o)}function bloomreach_confirm(e,{importId:t,target:n}){const o=n.apiManaged
const s=200===e.status&&(o?confirmsRun:confirmsStart)(e)
return s?{kind:"accepted",importId:t}:unconfirmed("Bloomreach",e,"and did not confirm the import")}function confirmsStart(e){return!0===confirmingObject(e,()=>!1)?.success}function confirmsRun(e){const t=e=>["detail","details","description","message"].includes(e)
return e.isProvenEmpty||confirmsStart(e)||void 0!==confirmingObject(e,t)}function readDataset(e,t,n){if(200===e.status){const o="no readable dataset"
const s=answeredObject("Woosmap",e,o)
if("object"!==s.kind)return s
const r=s.object
if(""===textOf(r.id))return{kind:"unreadable",why:o}
const[i,a,c,d]=["id","name","url","reimport_key"].map(e=>textOf(r[e]))
const u={values:[d.trim()],addresses:[c.trim()],ids:[t]}
const l={kind:"wrong",word:"not_sent",secrets:u}
if(!(0,x.I)(i,t)){const g=`Woosmap answered with dataset ${(0,E.u)((0,S.UJ)(i))}, not with the one in \`dataset_id\`.`
return{...l,code:"unexpected_response",detail:g}}if(void 0!==n&&!(0,x.I)(d.trim(),n)){const w=""===d?"no reimport hook":"another reimport hook"
const v=`\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${w}.`
return{...l,code:"invalid_input",detail:v}}const p=parseHttpUrl(c.trim())
if(void 0===p){const _=""===c.trim()?"no URL":"a URL that is neither http nor https"
const y=`The dataset has ${_}, so there is nothing to import. Give it a URL in the Woosmap Console.`
return{...l,code:"invalid_input",detail:y}}const f=(0,E.u)((0,S.UJ)(textOf(r.scheduled_for_deletion_after)))
const h=""===f?[]:[`Woosmap will delete this dataset after ${f}.`]
const m=`"${(0,E.u)((0,S.UJ)(a))}" is imported from ${(0,T.U)(p.href).shown}.`
return{kind:"fine",says:[m,...h].join(" "),address:p,secrets:u,warnings:h}}void 0}function textOf(e){return"string"==typeof e?e:""}const g="Look at the dataset in the Woosmap Console"
function woosmapRemedy(e,t){return woosmap_remedies_remediesFor(e,t)[e.reason??reasonOf(e)]}function woosmap_remedies_remediesFor(e,{isWaitedFor:t,hasHook:n,canWait:o,hasOwnBaseUrl:s}){const r=`The import may be running. ${g} before you import it again.`
const i=o&&!t?" Next time, `wait: true` lets the action look for the run itself.":""
const a=sharedRemedies({title:"Woosmap",look:g,unknown:""+r+i,canBaseUrlBeWrong:s,failure:e})
const c=s?" Check `base_url`, too.":""
const d="Check `reimport_key`: `GET /datasets/{dataset_id}` shows the key of the reimport hook. A dataset without one has no hook."
const u={unauthorized:"Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.",forbidden:"Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).",not_found:"Check `dataset_id`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project."+c,invalid_request:"Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset."}
const l={unauthorized:d,forbidden:d,not_found:""+d+c,invalid_request:d}
return{...a,...n?l:u,question_unauthorized:u.unauthorized,question_forbidden:u.forbidden,question_not_found:u.not_found,question_invalid_request:u.invalid_request,quota_exhausted:"The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then import it again.",rate_limited:"Woosmap accepts one trigger in 90 s. Import it again in two minutes, one import at a time, or raise `max_attempts`.",refused_in_success:a.explained,status_refused:"Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. This import was not started, so it is safe to import it again.",status_lost:`Check \`private_key\`: it can no longer read the status. ${g} for the result of this import.`,import_failed:"Fix what the run reports, publish the file again, then import it again.",stopped_after_send:r,wait_over:g+" for its result. Raise `wait_timeout_minutes` if imports always take this long.",stopped_in_wait:g+" for its result. Woosmap has no way to stop a run."}}var ge=y(568)
const w=1e3
const v=1e5
const we=131072
const ve=new Map([["success","succeeded"],["in_progress","going"],["failed","failed"]])
const _e=new Map([["warning","warning"],...["error","critical","fatal"].map(e=>[e,"error"])])
function readRunStatus(e){const t=e.status
if(200!==t){const o=isOwnError(e)
return o&&404===t?{kind:"none"}:!o||401!==t&&403!==t?{kind:"unreadable",why:"status "+t}:{kind:"refused"}}if(e.bodyCut)return{kind:"unreadable",why:"the answer is too large"}
if(void 0!==e.unreadAs)return{kind:"unreadable",why:`the answer came in a form that cannot be read (${e.unreadAs})`}
const n=readRun((0,m.qF)(e.body)?.value)
return void 0===n?{kind:"unreadable",why:"the answer holds no run"}:{kind:"run",run:n}}function isOwnError({body:e,bodyCut:t}){const n=t?void 0:(0,m.qF)(e)?.value
return(0,m.u4)(n)&&["detail","details"].some(e=>Object.hasOwn(n,e)&&null!==n[e])}function readNewestRun(e){const t=readRunStatus(e)
return"none"===t.kind?{kind:"fine",says:"The dataset was never imported."}:"run"===t.kind?{kind:"fine",says:describeNewest(t.run)}:404===e.status?{kind:"unreadable",why:"no word of a run"}:200===e.status?{kind:"unreadable",why:"no readable run"}:void 0}function describeNewest(e){const t={succeeded:"ended in success",failed:"failed",going:"is in progress"}
const n=t[e.state]??"has the status "+e.word
return(0,k.em)(`run ${e.id} `+n+(0,ge.uY)(e))}function readRun(e){if((0,m.u4)(e)){const t=readText(e.id)
if(""!==t&&"string"==typeof e.status){const n=Array.isArray(e.steps)?fewStages(e.steps.filter(m.u4)).map(readStage):[]
return{id:t,...readStatus(e.status),stages:n,featureCount:countFeatures(n)}}}void 0}function fewStages(e){if(e.length<=w)return e
const t=({status:e,end:t})=>"succeeded"!==readStatus(e).state||null==t
return[...e.slice(0,w),...e.slice(w).filter(t).slice(0,w)]}function fewEntries(e){return e.length<=v?e:[...e.slice(0,v/2),...e.slice(-v/2)]}function readStage(e){const t=Array.isArray(e.entries)?fewEntries(e.entries.filter(m.u4)).map(readEntry):[]
const[n,o]=[readTime(e.start),readTime(e.end)]
return{name:readText(e.name)||"stage",...readStatus(e.status),startMs:n,endMs:o,entries:t}}function readEntry(e){const t=_e.get(readText(e.level).toLowerCase())??"info"
const n=readText(e.created_at)
return{createdAt:n,atMs:readTime(n),level:t,text:readText(e.detail)}}function readStatus(e){const t=readText(e)
const n=ve.get(t.toLowerCase())??(speaksOfFailure(t)?"failing":"unknown")
return{state:n,word:t}}function readTime(e){if("string"==typeof e&&/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(e)){const t=e.toUpperCase().replace(" ","T")
const n=Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(t)?t:t+"Z")
return Number.isNaN(n)?void 0:n}void 0}function readText(e){return"string"==typeof e?(0,S.UJ)(e.slice(0,we)):""}const ye=[/(?:^|[.!;] )(?:successfully )?imported:? (\d[\d., '\u2019_]{0,30}) features?(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i,/(?:^|[.!;] )(\d[\d., '\u2019_]{0,30}) features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i]
const be=/dry.?run|simulat|roll(?:ed|ing)? ?back|revert/i
const ke=/^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/
function countFeatures(e){const t=e.flatMap(({entries:e})=>e).filter(({text:e})=>void 0!==countIn(e))
return countIn((0,ge.xm)(t)?.text??"")}function countIn(t){const e=ye.map(e=>e.exec(t)?.[1]?.trim()).find(e=>void 0!==e)??""
if(ke.test(e)&&!be.test(t)){const n=e.replace(/\D/g,"")
return 15<n.length?void 0:Number(n)}void 0}const Oe=new URL("https://api.woosmap.com")
const xe=9e4
const Se=[200,202]
const Te=5e3
const Ee=5e3
const Ae={maxRedirects:1,maxBytes:55e6,wantsOnHead:{contentType:"application/zip"}}
const Re=defineProvider({title:"Woosmap",apiPaths:["datasets/{}/import","datasets/{}/status","datasets/hooks/reimport/{}"],inputs:{dataset_id:{isOfEntry:!0},private_key:{isSecret:!0},reimport_key:{isSecret:!0,isAlone:!0}},secretsOf:e=>({values:[e("private_key").trim(),e("reimport_key").trim()],ids:[e("dataset_id").trim()]}),rateLimitWindowMs:xe,resultHint:"It is not finished yet; set `wait: true` to wait for its result.",readInputs:woosmap_readInputs,planTrigger:woosmap_planTrigger,confirm:woosmap_confirm,remedy(e,{baseUrl:t,isWaitedFor:n,reimportKey:o,datasetId:s,privateKey:r}){return woosmapRemedy(e,{isWaitedFor:n,hasHook:void 0!==o,canWait:void 0!==s&&void 0!==r,hasOwnBaseUrl:t!==Oe})},statusSource:statusSource,fetchRules:Ae,addressProbe:datasetProbe,checkPlan:woosmap_checkPlan})
function woosmap_readInputs(t,e){const n=t.uuid("reimport_key")
const o=t.uuid("dataset_id")
const s=t.secret("private_key")
const r=void 0!==t.text("reimport_key")
const i=r?"To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`":"Woosmap needs `dataset_id` and `private_key`"+(t.isEntry?"":", or a `reimport_key`")
const a=["dataset_id","private_key"].filter(e=>void 0===t.text(e))
if(!r||void 0!==e.waitMs)for(var c of a)t.refuseAbsent(c,i)
r&&0<a.length&&woosmap_refuseUnknownSource(t,e)
refuseOptions(t)
const d=e.baseUrl??Oe
return{baseUrl:d,reimportKey:n,datasetId:o,privateKey:s,isWaitedFor:void 0!==e.waitMs}}function woosmap_refuseUnknownSource(e,{mode:t,source:n}){if(void 0!==n&&void 0===e.text("source_url")){const o="add `dataset_id` and `private_key`"
void 0!==n.published?e.refuseAbsent("source_url","A `reimport_key` does not tell where the file is served. Give `source_url`, or "+o):"check"===t&&e.refuse("check","has nothing to check with a `reimport_key` alone. Add `source_url`, or "+o)}}function refuseOptions(e){for(var t of["path","test_connection"])void 0===e.text(t)||e.refuse(t,"does not work with Woosmap, which imports from the URL of the dataset. Remove it")
!0===e.boolean("api_managed")&&e.refuse("api_managed","does not work with Woosmap. Remove it")}function woosmap_planTrigger(e){const{baseUrl:t,reimportKey:n,datasetId:o="",privateKey:s=""}=e
const r={kind:"dataset",id:e.datasetId}
if(void 0!==n){const i=(0,d.CY)(t,["datasets","hooks","reimport",n])
return{request:(0,d.ig)(i,{},{}),subject:r,sourceOverride:void 0}}const i=(0,d.CY)(t,["datasets",o,"import"])
return{request:(0,d.ig)(i,keyHeader(s),{}),subject:r,sourceOverride:void 0}}function statusSource({baseUrl:t,datasetId:e,privateKey:n}){if(void 0!==e&&void 0!==n)return{id:e,newestRun:e=>({name:"Newest run",plan:(0,d.Ay)((0,d.CY)(t,["datasets",e,"status"]),keyHeader(n)),intervalMs:Te,maxBodyBytes:le,read:readRunStatus})}
void 0}function datasetProbe({baseUrl:e,datasetId:t,privateKey:n,reimportKey:o}){if(void 0!==t&&void 0!==n)return{name:"Dataset",plan:(0,d.Ay)((0,d.CY)(e,["datasets",t]),keyHeader(n)),intervalMs:Ee,read:e=>readDataset(e,t,o)}
void 0}function woosmap_checkPlan(e){const t=datasetProbe(e)
const n=statusSource(e)
const o=void 0===e.reimportKey?[]:["the reimport hook"]
return void 0===t||void 0===n?{probes:[],untried:o}:{probes:[t,{...n.newestRun(n.id),read:readNewestRun}],untried:[...o,"the permission to trigger imports"]}}function keyHeader(e){return{"x-api-key":e}}function woosmap_confirm(e,{reimportKey:t,datasetId:n}){const o=confirmingObject(e,isValidationError)?.dataset_id
return Se.includes(e.status)&&(0,x.O)(o)?void 0!==t||void 0===n||(0,x.I)(o,n)?{kind:"accepted",datasetId:o}:{kind:"unusable",detail:`Woosmap answered ${e.status} for dataset ${o}, not for ${n}.`}:unconfirmed("Woosmap",e,"and did not confirm the import")}function isValidationError(e,t){return"detail"===e&&Array.isArray(t)&&0<t.length}const A=new Map([["woosmap",Re],["bloomreach",me]])
const Ie=[...A.values()]
const Ce=[...A.keys()]
function findProvider(e){return A.get(e)}const Me=/[ \t\n\r]*/y
const $e=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const Ue=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
const Pe=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
function findJsonFault(n){const e=[]
let t="value"
let o=0
const s=e=>{e.lastIndex=o
const t=e.exec(n)?.[0]
void 0!==t&&(o+=t.length)
return t}
const r=()=>placeOf(n,o,"broken")
const i=()=>{e.pop()
t=", or end"}
for(;;){s(Me)
const a=n[o]
if(", or end"===t&&0===e.length)return void 0===a?void 0:r()
const c=e.at(-1)
if('"'===a&&":"!==t&&", or end"!==t){const d=o
const u=s($e)
if(void 0===u)return s(Ue),r()
if("value"===t||"value or ]"===t)t=", or end"
else{const l=JSON.parse(u)
if(c instanceof Set&&c.has(l))return placeOf(n,d,"a key twice")
c instanceof Set&&c.add(l)
t=":"}}else if("value"===t||"value or ]"===t)if("{"===a||"["===a){o+=1
e.push("{"===a?new Set:"list")
t="{"===a?"key or }":"value or ]"}else if("]"===a&&"value or ]"===t){o+=1
i()}else{if(void 0===s(Pe))return r()
t=", or end"}else if("}"===a&&("key or }"===t||", or end"===t&&"list"!==c)){o+=1
i()}else if("]"===a&&", or end"===t&&"list"===c){o+=1
i()}else if(","===a&&", or end"===t){o+=1
t="list"===c?"value":"key"}else{if(":"!==a||":"!==t)return r()
o+=1
t="value"}}}function placeOf(e,t,n){const o=e.slice(0,t).split(/\r\n|\n|\r/)
return{what:n,line:o.length,column:(o.at(-1)?.length??0)+1}}var Ne=y(760)
function findFile(e,t,n,o){const s=e.unquotedLine(t)
if(void 0!==s){const r=(0,Ne.resolve)(n,s)
const i=statOf(r)
return void 0===i?e.refuse(t,"does not exist. "+o):i.isFile()?0===i.size?e.refuse(t,"is an empty file. Check the step that writes it"):isReadable(r)?{path:r,bytes:i.size}:e.refuse(t,"cannot be read. Check the permissions of the file"):e.refuse(t,"must be a file; the path leads to something else")}void 0}function statOf(e){try{return(0,u.statSync)(e)}catch{0}}function isReadable(e){try{(0,u.accessSync)(e,u.constants.R_OK)
return!0}catch{return!1}}const je=1048576
const Le=20
const qe=100
const Be=100
const Fe=["name","published_file","published_sha256","source_url"]
const We=["test_connection"]
const De="Give a JSON list of objects, or the path of a file that holds one"
function openImportsList(e,t){const n=new InputFields(e)
const o=n.text("imports")
if(void 0!==o){const s=/^[[{]/.test(o)?o:readListFile(n,t)
const[r]=n.problems
return void 0===s?{problem:r??""}:parseList(s)}void 0}function readListFile(e,t){const n=findFile(e,"imports",t,De)
if(void 0===n)void 0
else{if(n.bytes>je)return e.refuse("imports","must be a file of at most 1 MiB")
try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,u.readFileSync)(n.path))}catch{return e.refuse("imports","must be a file in UTF-8")}}}function parseList(e){const t=findJsonFault(e)
if(void 0!==t){const s=`line ${t.line}, column `+t.column
const r="broken"===t.what?"is not valid JSON":"holds an object with the same key twice"
return{problem:`\`imports\` ${r}: look at ${s}.`}}const n=JSON.parse(e)
if((0,m.u4)(n)){const i=Object.keys(n).filter(e=>"imports"!==e&&"$schema"!==e)
if(0<i.length)return{problem:"`imports` as an object holds only `imports`, the list, and `$schema`."}}const o=(0,m.u4)(n)?n.imports:n
return Array.isArray(o)?{entries:o}:{problem:`\`imports\` must hold a list. ${De}.`}}function sourceOfEntry(t,n){return e=>(0,m.u4)(n)&&Object.hasOwn(n,e)?imports_list_textOf(n[e]):t(e)}function readImportsList({entries:e,problem:t},r){const i=r.fields
refuseInputsOfEntries(r)
const{waitMs:n,mode:o}=r.readCommon(i)
if(void 0===e)return i.refuseWhole("imports",t),[]
const s=void 0!==n||"check"===o
const a=s?Le:qe
0===e.length&&i.refuse("imports","is empty. Give at least one import")
if(e.length>a){const d=s?" with `wait` or `check`":""
i.refuse("imports",`can hold at most ${a} imports${d}; got ${e.length}. Split the list`)
return[]}const c={ids:new Map,names:new Map}
return e.flatMap((e,t)=>{const n=imports_list_readEntry(e,`imports[${t}]`,r)
if(void 0===n)return[]
const[o="",s]=[n.plan.subject.id?.toLowerCase(),`imports[${t}]`]
refuseTwice(i,c.ids,o,`${s}.${n.plan.subject.kind}_id`,""+n.plan.subject.kind)
refuseTwice(i,c.names,n.name,s+".name","name")
return[n]})}function imports_list_readEntry(t,n,e){const{source:o,provider:s,fields:r,readCommon:i}=e
if(!(0,m.u4)(t))return r.refuse(n,'must be an object, such as `{ "name": "Stores" }` with its id')
const a=keysOfEntry(s)
const c=e=>a.includes(e)?n+"."+e:e
const d=e=>a.includes(e)?imports_list_textOf(t[e]):a.includes(e.replaceAll("-","_"))?"":o(e)
const u=new InputFields(d,c,r)
for(var[l,p]of Object.entries(t))refuseKey(u,r,n,l,p,s)
const f=u.line("name")
if(void 0!==f&&[...f].length>Be)return u.refuse("name",`must have at most ${Be} characters`)
const h=s.readImport(u,i(u))
return void 0===h||void 0===f?h:{...h,name:f}}function refuseKey(e,t,n,o,s,r){const i=keysOfEntry(r)
if(i.includes(o)){const a=null===s||"string"==typeof s
if(a||"boolean"==typeof s&&We.includes(o))return
e.refuse(o,"must be a text in quotes")}else{const c=/^[\w$-]{1,40}$/.test(o)?n+"."+o:n
const d=Ie.map(({inputs:e})=>e[o]).find(e=>void 0!==e)
const u=i.map(e=>`\`${e}\``).join(", ")
!0===d?.isSecret?t.refuse(c,"is a secret and must not stand in the list. Give it as an input of the step"):!0===d?.isOfEntry?t.refuse(c,`does not work with ${r.title}. Remove it`):c===n?t.refuse(n,"holds a key that is not known. An entry can hold "+u):t.refuse(c,"is not known. An entry can hold "+u)}}function refuseInputsOfEntries({fields:e,provider:t}){for(var n of keysOfEntry(t))"name"===n||void 0===e.text(n)||e.refuse(n,"cannot go with `imports`. Write it into the entries of the list")
for(var o of namesWith(t,({isAlone:e})=>!0===e))void 0!==e.text(o)&&e.refuse(o,"cannot be used with `imports`. Remove one of the two")}function refuseTwice(e,t,n,o,s){const r=t.get(n)
""!==n&&void 0!==r?e.refuse(o,`is the same ${s} as in \`${r}\`. Remove one`):t.set(n,o.replace(/\..*$/,""))}function keysOfEntry(e){return[...Fe,...namesWith(e,({isOfEntry:e})=>!0===e)]}function namesWith({inputs:e},n){return Object.entries(e).flatMap(([e,t])=>n(t)?[e]:[])}function imports_list_textOf(e){return"string"==typeof e||"boolean"==typeof e?String(e):""}const ze=33554432
const He=["pull_request","pull_request_review","pull_request_review_comment"]
const Ge=[...He,"push","create","deployment","deployment_status"]
function whySecretsAreMissing(e){const t="A called workflow gets only the secrets that its caller passes with `secrets:`."
const n=[e.GITHUB_ACTOR,e.GITHUB_TRIGGERING_ACTOR]
const o=e.GITHUB_EVENT_NAME??""
if(n.includes("dependabot[bot]")&&(""===o||Ge.includes(o)))return["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",t]
const s=readEvent(e.GITHUB_EVENT_PATH??"")
if(He.includes(o)){const r=comesFromFork(s)
if(!1===r)return[t]
const i=!0===r?"This run comes from a fork":"If this run comes from a fork, that is why"
return[i+": GitHub gives such runs no secrets. Import after the merge, for example on `push`.",t]}return!0===at(s,"repository","fork")?["This repository is a fork, and a fork does not get the secrets of the original. Add them here.",t]:[t]}function comesFromFork(e){const t=at(e,"pull_request","head","repo")
if(null===t)return!0
const[n,o]=[at(t,"full_name"),at(e,"pull_request","base","repo","full_name")]
if("string"==typeof n&&"string"==typeof o)return n.toLowerCase()!==o.toLowerCase()
const s=at(t,"fork")
return"boolean"==typeof s?s:void 0}function at(e,...t){return t.reduce((e,t)=>(0,m.u4)(e)?e[t]:void 0,e)}function readEvent(e){try{const t=(0,u.statSync)(e)
return t.isFile()&&t.size<=ze?JSON.parse((0,u.readFileSync)(e,"utf8")):void 0}catch{0}}const Je="Give a path in the workspace of this job, or `published_sha256` if another job published the file"
const Ke=20
const Ye="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
function readSource(t,e,n){const o=findFile(t,"published_file",n,Je)
const s=readPublishedSha256(t)
const r=t.httpUrl("source_url")
const i=t.number("source_timeout_minutes",{min:.1,max:1440})??Ke
const a=["published_file","published_sha256"].some(e=>void 0!==t.text(e))
if(a||"check"===e)return{published:a?{file:o,sha256:s}:void 0,url:r,timeoutMs:6e4*i}
void 0!==t.text("source_url")&&t.refuse("source_url","needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it"),void 0}function readPublishedSha256(e){const t=e.sha256("published_sha256")
return t!==Ye?t:e.refuse("published_sha256","is the SHA-256 of an empty file. Check the step that makes it")}const R={source_timeout_minutes:Ke,wait_timeout_minutes:30,timeout_seconds:60,max_attempts:3}
function inputs_readInputs(n,t={},o=openList(n,t)){const s=new InputFields(n)
const r=findProvider(s.word("provider",Ce)??"")
const i=e=>readCommonInputs(e,r,t)
const[e,...a]=readImports()
if(0<s.problems.length||void 0===e)return{kind:"problems",problems:s.problems,hints:hintsOf(s,t),title:r?.title}
const c=s.baseUrl("base_url")
return{kind:"imports",imports:[e,...a],isList:void 0!==o,title:e.title,baseUrl:c}
function readImports(){if(void 0!==o&&void 0!==r)return readImportsList(o,{source:n,provider:r,fields:s,readCommon:i})
const e=i(s)
const t=r?.readImport(s,e)
return void 0===t?[]:[t]}}function openList(e,t){return openImportsList(e,workspaceOf(t))}function readCommonInputs(e,t,n){const o=e.baseUrl("base_url",t?.apiPaths)
const s=e.boolean("wait")??!1
const r=e.number("wait_timeout_minutes",{min:.1,max:1440})??R.wait_timeout_minutes
const i=e.number("timeout_seconds",{min:1,max:600})??R.timeout_seconds
const a=e.number("max_attempts",{min:1,max:10,whole:!0})??R.max_attempts
const c=readMode(e)
const d=readSource(e,c,workspaceOf(n))
const u=s?6e4*r:void 0
return{baseUrl:o,deadlineMs:1e3*i,maxAttempts:a,mode:c,waitMs:u,source:d}}function readMode(e){const t=e.boolean("dry_run")??!1
const n=e.boolean("check")??!1
n&&t&&e.refuse("check","cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one")
return n?"check":t?"dry_run":"trigger"}function hintsOf(t,e){if(0===t.missing.size)return[]
const n=[...t.missing].some(e=>t.secretNames.has(e))
return["Unset secrets and empty form fields count as missing.",...n?whySecretsAreMissing(e):[]]}function readSecrets(t,e={},n=openList(t,e)){const o=[t,...(n?.entries??[]).map(e=>sourceOfEntry(t,e))]
const s=o.flatMap(t=>[...Ie.map(e=>e.secretsOf(t)),{values:[],addresses:[t("source_url").trim()]}])
return decideSecrets([...s,...(0,O.W)(e)])}function workspaceOf(e){return e.GITHUB_WORKSPACE||process.cwd()}var I=y(712)
const Ze=["outcome","dataset_id","import_id","run_id","source_sha256","feature_count","previous_feature_count","warning_count","http_status","attempts","error_code","error_detail"];[...Ze]
function outputsOf(e,t){const n=e=>void 0===e?"":String(e)
return{outcome:e.word,dataset_id:t(e.datasetId??""),import_id:t(e.importId??""),run_id:t(e.runId??""),source_sha256:e.sourceSha256??"",feature_count:n(e.featureCount),previous_feature_count:n(e.previousFeatureCount),warning_count:n(e.warningCount),http_status:n(e.httpStatus),attempts:n(e.attempts),error_code:e.code??"",error_detail:t(e.detail??"")}}function openOutputs(n){const i=new Map
const a=new Map
const t=problemOfFile()
let c=void 0!==t
function write(e){for(var[t,n]of e)i.set(t,n)
for(var[o,s]of i){if(c)return
if(a.get(o)!==s){const r=appendWhole(o,s)
"broken"===r&&(c=!0)
if("written"!==r)return
a.set(o,s)}}}return{problem:t,publish(e){const t=outputsOf(e,e=>n.cleanOnce(e,S.EN))
write(Ze.map(e=>[e,t[e]]))},publishResults:e=>write([["results",e]]),end(){if(void 0===t&&![...i].every(([e,t])=>a.get(e)===t)){const e=c?"The file in GITHUB_OUTPUT is broken: a write ended in its middle. ":""
n.lateWarning("Step outputs not written",e+"Not all step outputs could be written to the file in GITHUB_OUTPUT. Later steps do not see the result, or an earlier state of it. The result of this step does not change.")}}}}function fileOfOutputs(){return process.env.GITHUB_OUTPUT??""}function problemOfFile(){const e=fileOfOutputs()
if(""===e)void 0
else try{if(!(0,u.statSync)(e).isFile())return"it is not a file";(0,u.closeSync)((0,u.openSync)(e,"a"))
0}catch(e){const t=e instanceof Error&&"code"in e?String(e.code):""
const n={ENOENT:"there is no such file",ERR_ACCESS_DENIED:"`NODE_OPTIONS` holds `--permission`, which forbids it"}
return n[t]??"it cannot be written"+(/^[A-Z_]+$/.test(t)?": "+t:"")}}function appendWhole(e,t){const n=fileOfOutputs()
let o
try{""!==n&&(o=(0,u.statSync)(n).size)
setOutput(e,t)
return"written"}catch{if(void 0===o)return"not written"
try{(0,u.statSync)(n).size>o&&(0,u.truncateSync)(n,o)
return"not written"}catch{return"broken"}}}const Ve=500
const Xe={rejected:"atOnce",not_sent:"atOnce",dry_run:"atOnce",checked:"atOnce",failed:"afterNewData",unknown:"never",running:"never",accepted:"never",succeeded:"never"}
function sortForAgain(e){const t=t=>e.filter(({outcome:e})=>Xe[e.word]===t).map(handle)
const n={atOnce:t("atOnce"),afterNewData:t("afterNewData"),never:t("never")}
return n.atOnce.length===e.length?void 0:n}function adviseOnAgain({atOnce:e,afterNewData:t,never:n}){const o=[]
0<e.length&&o.push(`To import only what was not started, set \`only\` to: ${firstOf(e)}.`)
0<t.length&&o.push(`After new data, \`only\` can name: ${firstOf(t)}.`)
if(0<n.length){const s=1===n.length?"1 import that was":n.length+" imports that were"
o.push(`Leave out ${s} or may have been started.`)}return o.join(" ")}function handle({name:e,plan:t}){return e.includes(",")?t?.subject.id??e:e}function firstOf(e){const t=[]
let n=0
for(var o of e){n+=o.length+2
if(n>Ve)break
t.push(o)}const s=e.length-t.length
return""+t.join(", ")+(0<s?` and ${s} more (the job summary has all)`:"")}var C=y(559)
const Qe=8
const et=20
function annotate(e,t){const{told:n,isList:o,isStopped:s}=e
const r=e.title+" imports"
const i=void 0===e.again?"":" "+adviseOnAgain(e.again)
const a=({name:e})=>o?e+": ":""
const c=n.filter(({outcome:e})=>!(0,b.N6)(e))
const d=n.filter(({outcome:e})=>(0,b.N6)(e)&&!0!==e.isNotTried)
for(const f of d.slice(0,Qe)){const[p="",...h]=f.lines
t.error(f.title,[""+a(f)+p,...h],""+(f.remedy??"")+i)}const u=d.slice(Qe)
if(0<u.length){const m="The job summary and the output `results` show the reasons."
t.error(`${r}: ${u.length} more failed`,[namesOf(u)+"."],""+m+i)}const l=n.filter(({outcome:e})=>(0,b.N6)(e)&&!0===e.isNotTried)
const[p]=l
if(void 0!==p){const g=namesOf(l)+": "+p.text
t.error(r+" not tried: "+l.length,[g],""+(p.remedy??"")+i)}if(s&&0===d.length&&0===l.length){const w=n.some(({outcome:e})=>["accepted","succeeded"].includes(e.word))
t.error(r+" ended: cancelled",[w?"The step was stopped after every import was accepted or had succeeded.":"The step was stopped."],w?"Import them again only if you want to import everything a second time.":"No import was started.")}const[f]=c
if(void 0!==f)if(1===c.length)t.notice(f.title,""+a(f)+f.text)
else{const v=[...new Set(c.map(({outcome:e})=>C.q9[e.word]))].join(" or ")
const _=c.length+" of "+n.length
t.notice(`${r} ${v}: `+_,`${(0,k.l2)(v)}, ${_}: ${c.map(describeShortly).join(", ")}.`)}}function describeShortly({name:e,outcome:{featureCount:t,previousFeatureCount:n}}){return void 0===t?e:`${e} (${(0,C.N5)(t,n)})`}function namesOf(e){const t=e.slice(0,et).map(({name:e})=>e)
const n=e.length-t.length
return""+t.join(", ")+(0<n?` and ${n} more`:"")}function reportEnd(n,e,t){const{title:o,imports:s,isList:r,isStopped:i}=n
const a=e=>cleaned(i&&!r?(0,b.IN)(e):e,t)
const[c,...d]=n.outcomes
const u=[a(c),...d.map(a)]
const l=(0,b.Zk)(u)
e.finish(0===s.length?[]:u,i?(0,b.IN)(l):l)
const[p,...f]=u
const h=[tell(n,p,0),...f.map((e,t)=>tell(n,e,t+1))]
const m=i||u.some(b.N6)
const g=r&&0<s.length?headingOf(u,o):h[0].title
const w=m&&r?sortForAgain(h):void 0
const v={title:o,isList:r&&0<s.length,isStopped:i,told:h,heading:g,isRed:m,again:w}
annotate(v,t)
return v}function cleaned(e,t){return(0,b.N6)(e)?{...e,detail:t.cleanOnce(e.detail,S.EN)}:e}function tell({title:e,imports:t,refusal:n},o,s){const r=t[s]
const i=(0,b.N6)(o)?n?.remedy??remedyOf(o,r):""
const a=(0,C.SB)(o,e,r,i)
const c=n?.lines??[a.text]
return{name:r?.name??"",outcome:o,...a,lines:c,plan:r?.plan}}function remedyOf(e,t){return t?.remedy({...e,isCheck:"check"===t.mode})??""}function headingOf(n,e){const t=b.lC.flatMap(t=>{const e=n.filter(e=>e.word===t).length
return 0===e?[]:[e+" "+t.replaceAll("_"," ")]})
return e+" imports: "+t.join(", ")}const tt=98304
const nt=[500,200,80,20,0]
const ot=48
const st=1e3
function followResults(e,a,t){let c=e.map(()=>({attempts:0,word:"not_sent"}))
let d=[]
let n=Number.NEGATIVE_INFINITY
let o
function write(){clearTimeout(o)
a.publishResults(composeResults(e,c,t))
d=c
n=(0,_.dR)()}function writeSoon(){const e=n+st-(0,_.dR)()
clearTimeout(o)
e<=0?write():o=setTimeout(write,e).unref()}return{at:e=>c[e],update(e,t){const n=c[e]
c=c.with(e,t)
const[o=t,...s]=c
a.publish((0,b.Zk)([o,...s]))
const r=d[e]
const i=void 0===r||mayStartAgain(r)
i&&!mayStartAgain(t)?write():n?.word!==t.word&&writeSoon()},finish(e,t){c=e
a.publish(t)
write()
a.end()}}}function mayStartAgain({word:e}){return"not_sent"===e||"rejected"===e}function composeResults(o,e,t){const s=e=>t.cleanOnce(e,S.EN)
const n=e.map((e,t)=>{const n=o[t]
return{name:s(n?.name??""),id:s(n?.plan.subject.id??""),...outputsOf(e,s)}})
const r=(e,t)=>({...e,error_detail:0===t?"":(0,S.ml)(e.error_detail,t)})
for(const i of nt){const a=JSON.stringify(n.map(e=>r(e,i)))
if(Buffer.byteLength(a)<=tt)return a}return JSON.stringify(n.map(e=>({...r(e,0),name:(0,S.ml)(e.name,ot)})))}var rt=y(247)
const it=/[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g
const ct=/(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const M=/\?[^\s=?/]{1,200}=.*/s
const dt=new RegExp(String.raw`(?<!\\)\\+u00([2-7][\da-f])|${l.Ct}`,"gi")
const ut=/\/\/[^\s/?#@:[\\]+:(?!\d{1,5}(?:$|[/?#\\)\],;'!]|\.(?![.\w]))|[)\],;.'!]?$)/
function cutUrls(e){return/[?#@;]|\/\/|%(?:25)*(?:2f|3a|3b|3f|23|40)|\\u00/i.test(e)?e.replace(it,cutUrl):e}function cutUrl(e){const t=e.replaceAll("\\/","/").replace(dt,decodeEscape)
for(var n of[t,(0,T.B)(t)]){const s=n.search(ut)
if(0<=s)return cutUrl(n.slice(0,s))+"//"}const o=t.search(ct)
if(0<=o){const{shown:r,userInfo:i,query:a}=(0,T.U)(t.slice(o))
return""===i&&""===a?e:""+t.slice(0,o)+r}return t.includes(":")&&t.indexOf(":")<t.lastIndexOf("@")?(0,T.U)(t).shown.replace(M,""):M.test(t)?t.replace(M,""):e}function decodeEscape(e,t){const n=void 0===t?(0,l.Yj)(e):String.fromCharCode(Number.parseInt(t,16))
return" "<n&&n<"\x7f"?n:e}const $=4096
const lt=9
const pt=5
const U=65536
const P=8e3
class StepLog{#redact
#cleaned=new Map
#warnings=0
#annotated=0
#held=[]
constructor(e){this.#redact=e}redactWith(e){this.#redact=e
this.#cleaned.clear()}clean(e,t){const n=e.length>U
const o=this.#redact((0,S.UJ)(n?e.slice(0,U):e))
const s=(0,S.Jt)(cutUrls((0,rt.t)(o)).trim())
return n&&s.length<U/2?"\u2026":(0,S.ml)(s,t)}cleanOnce(e,t){const n=this.#cleaned.get(e)??this.clean(e,P)
this.#cleaned.set(e,n)
return(0,S.ml)(n,t)}line(e){info(this.clean(e,P))}debug(e){core_debug(this.clean(e,P))}warning(e,t,{isInLog:n=!1,isLoss:o=!1}={}){this.#warnings+=1
const s=()=>{n||this.line("Warning: "+t)}
const r=()=>this.#annotated<lt?this.#warn(e,t):s()
o||this.#annotated<pt?r():this.#held.length<lt-pt?this.#held.push(r):s()}endWarnings(e){for(var t of this.#held.splice(0))t()
const n=this.#warnings-this.#annotated
0<n&&this.#warn(e,(0,k.hS)(n,"more warning","more warnings")+": see the log.")}lateWarning(e,t){this.#warn(e,t)}#warn(e,t){this.#annotated+=1
this.#annotate(warning,e,t)}notice(e,t){this.#annotate(notice,e,t)}#annotate(e,t,n){const o={title:this.#cleanPairs(t)}
e(this.#cleanPairs(n)||o.title,o)}#cleanPairs(e){return(0,S.Cw)(this.clean(e,$))}error(e,t,n){const o=this.#cleanPairs(n)
const s=t.map(e=>this.#cleanPairs(e)).join("\n")
if(1<t.length&&s.length>$-o.length-1)for(var r of t)this.line(r)
const i=""+(0,S.ml)(s,$-o.length-1)+(1<t.length?"\n":" ")+o
error(i,{title:this.#cleanPairs(e)})}}async function run(){process.exitCode=1
try{const e=(0,I.Pz)()
void 0===e?await runStep():refuseNode(e)}catch{error("The action itself failed before it could report. Look at the provider before you run this again.")}}async function runStep(){const e=(0,_.dR)()
const t=(0,I.Zm)()
const n=openList(getInput,process.env)
let o=readSecrets(getInput,process.env,n)
register(o)
const s=new StepLog(createRedactor(o));(0,E.Z)(createWordRedactor(o));(0,I.Vh)(s)
const r=inputs_readInputs(getInput,process.env,n)
const i=openOutputs(s)
const a=refusalOf("problems"===r.kind?r:void 0,i.problem)
const c="imports"===r.kind&&void 0===a?r.imports:[]
const d=followResults(c,i,s)
const u=lazySummary()
function mask(e){const t=decideSecrets([e])
register(t)
o=joinSecrets(o,t)
s.redactWith(createRedactor(o));(0,E.Z)(createWordRedactor(o))}const l="imports"===r.kind&&void 0===a?await importAll(r,d,t,s,mask,u.load):[]
const p=await(0,I.Ex)(t)
s.endWarnings(warningTitle(r.title))
const f=r.title
const[h,...m]=l
const g=void 0===h||"problems"===r.kind?refused(f,a):{title:f,imports:c,isList:r.isList,outcomes:[h,...m],isStopped:p}
const w=reportEnd(g,d,s)
const v=await u.load()
v?.(w,(0,_.dR)()-e,s)
w.isRed||await(0,I.Ex)(t)||(process.exitCode=0)}function refuseNode(e){const t=new StepLog(e=>e)
const n="Use a runner or an image that has Node 24. Nothing was sent."
reportEnd(refused(void 0,{lines:[e],remedy:n}),followResults([],openOutputs(t),t),t)}function refusalOf(e,t){const n=void 0===e?[]:[...e.problems,...e.hints]
if(void 0===t)return 0===n.length?void 0:{lines:n,remedy:"Fix the inputs and run this again. Nothing was sent."}
const o=`The step outputs cannot be written to the file in \`GITHUB_OUTPUT\`: ${t}. No later step could read the result.`
return{lines:[...n,o],remedy:"Fix this and run this again. Nothing was sent."}}function refused(e,t){const n={attempts:0,...(0,b.gz)("not_sent","invalid_input",t?.lines.join(" ")??"")}
return{title:e,imports:[],isList:!1,outcomes:[n],isStopped:!1,...t&&{refusal:t}}}function register({registered:e}){for(var t of e.map(S.zw).filter(p.x7))core_setSecret(t)}async function importAll({imports:e,isList:t,title:s,baseUrl:n},r,i,a,c,d){e.some(({wait:e,source:t})=>void 0!==e||void 0!==t)&&(0,I.EO)()
const u=(0,_.dQ)((0,_.ap)(process.env.IMPORT_SANDBOX_TIME_SCALE,n))
const o=n=>{const o=t?e[n]?.name+": ":""
return{signal:i,clock:u,env:process.env,log:e=>a.line(""+o+e),debug:e=>a.debug(""+o+e),warn:(e,t)=>a.warning(warningTitle(s),""+o+e,t),mask:c,onKnown(e,t){r.update(n,{...e,word:t})
"unknown"===t&&setImmediate(d)}}}
const l=gatesOf(e,{signal:i,clock:u,log:e=>a.line(e)})
return await Promise.all(e.map(async(e,t)=>{const n=await runImport(e,o(t),l,t).catch(e=>{a.debug(e instanceof Error?e.stack??e.message:String(e))
return internalFault(e,r.at(t)??{attempts:0})})
r.update(t,n)
return n}))}function warningTitle(e){return`${e??"Import"} warning`}function lazySummary(){let e
return{load(){e??=y.e(406).then(y.bind(y,406)).then(({prepareSummary:e})=>e()).catch(()=>{0})
return e}}}function internalFault(e,t){const n=e instanceof Error?e.name+": "+e.message:"an unknown fault"
const o=`The action itself failed (${n}). Please report it.`
return 0<t.attempts?{...t,...(0,b.gz)("unknown","own_fault_after_send",o)}:{...t,...(0,b.gz)("not_sent","own_fault",o)}}}),212:((e,t,n)=>{n.d(t,{Ct:()=>o,Yj:()=>decodeEntity,b3:()=>htmlWords})
const o="&(?:#x0*[\\da-f]{1,6}|#0*\\d{1,7}|amp|lt|gt|quot|apos|nbsp);"
const r={nbsp:" ",lt:"<",gt:">",quot:'"',apos:"'",amp:"&"}
const s=new RegExp(o,"gi")
function htmlWords(e){return e.replace(/<!--.*?(-->|$)/gs," ").replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis," ").replace(/<[^>]*(>|$)/g," ").replace(s,decodeEntity)}function decodeEntity(e){const[,t,n,o=""]=/^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(e)??[]
const s=void 0===t?Number(n):Number.parseInt(t,16)
return s<=1114111?String.fromCodePoint(s):r[o.toLowerCase()]??e}}),9:((e,t,n)=>{n.d(t,{Cw:()=>withoutPairs,EN:()=>o,Jt:()=>disarm,UJ:()=>inertText,ml:()=>shorten,zw:()=>withoutMarks})
const o=4e3
const s=/\\+(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,4})|([abceEfnrtv]))/g
const a={n:"\n",r:"\r",v:"\v",f:"\f",t:"\t"}
const r=3
const i=/^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\s]+/u
function inertText(e){if(!/[^ -~]|^ | $| {2}|\\/.test(e)&&!e.includes("##[")&&!e.startsWith("::"))return e
const t=e.toWellFormed().replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/[\p{Cf}\p{Co}\p{DI}]/gu,"").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim()
return disarm(t)}function disarm(e){const t=breakCommands(e)
return actsExpanded(t)?t.replaceAll("\\","\\ "):t}function breakCommands(e){return withoutMarks(e).replace(/^([^!-~]*:[^ -~]*)(?=:)/,"$1 ").replace(/#[^ -~]*#[^ -~]*(?=\[)/g,"$& ")}function actsExpanded(e){let t=e
for(let e=0;e<r&&t.includes("\\");e+=1){t=t.replace(s,expandEscape)
if(t.split(/[\n\r\v\f\u0085\u2028\u2029]/).some(e=>breakCommands(e)!==e))return!0}return!1}function expandEscape(e,t,n,o,s,r){if(void 0!==r)return a[r]??""
const i=void 0===s?Number.parseInt(t??n??o??"",16):255&Number.parseInt(s,8)
return i<=1114111?String.fromCodePoint(i):""}function withoutMarks(e){return 127<e.charCodeAt(0)?e.replace(i,""):e}function shorten(e,t){return e.length<=t?e:e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")+"\u2026"}function withoutPairs(e){return e.toWellFormed().replace(/[\ud800-\udbff][\udc00-\udfff]/g,"\ufffd")}}),79:((e,t,n)=>{n.d(t,{P:()=>decodedUri})
function decodedUri(e){try{return decodeURIComponent(e)}catch{return e}}}),306:((e,t,n)=>{n.d(t,{I:()=>isSameUuid,O:()=>isUuid})
const o=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
function isUuid(e){return"string"==typeof e&&o.test(e)}function isSameUuid(e,t){return e.toLowerCase()===t.toLowerCase()}}),121:((e,t,n)=>{n.d(t,{em:()=>sentence,hS:()=>counted,l2:()=>capitalized,ni:()=>inWordsAtLeast,ot:()=>uncapitalized,r4:()=>inWords,zD:()=>grouped})
function inWords(e){if(e<1e3)return Math.round(e)+" ms"
const t=e/1e3
return t<10?Math.round(10*t)/10+" s":t<120?Math.round(t)+" s":t<7200?Math.round(t/60)+" min":t<172800?Math.round(t/3600)+" h":t<31536e3?Math.round(t/86400)+" days":"over a year"}function inWordsAtLeast(e){const t=e<72e5?6e4:e<1728e5?36e5:864e5
return inWords(Math.ceil(e/t)*t)}function counted(e,t,n){return e+" "+(1===e?t:n)}function sentence(e){return/[.!?\u2026]$/.test(e)?e:e+"."}function capitalized(e){return""+e.charAt(0).toUpperCase()+e.slice(1)}function grouped(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function uncapitalized(e){return/^[A-Z][A-Z]/.test(e)?e:""+e.charAt(0).toLowerCase()+e.slice(1)}}),262:((e,t,n)=>{n.d(t,{T4:()=>codeOfRefusal,WE:()=>explain,d5:()=>speakerOf,eq:()=>interpretAnswer})
var o=n(186)
var c=n(943)
var s=n(563)
var r=n(380)
var d=n(121)
const i={400:"invalid_request",401:"unauthorized",402:"quota_exhausted",403:"forbidden",404:"not_found",410:"not_found",422:"invalid_request",429:"rate_limited"}
function interpretAnswer(e,t,n){const o=t.status
const s=speakerOf(t)
if(200<=o&&o<300)return interpretSuccess(e,t,s)
if(300<=o&&o<400)return{kind:"refused",code:"unexpected_response",detail:describeRedirect(e,t)}
const r=explain(e,t)
const i=(0,c.D$)(t.headers,n)
if(429===o)return{kind:"busy",detail:r,retryAfterMs:i}
if(400<=o&&o<500)return{kind:"refused",code:codeOfRefusal(o,r),detail:r,...s}
const a=i?`${(0,d.em)(r)} It asks to come back in ${(0,d.r4)(i)}.`:r
return{kind:"unusable",code:codeOfStatus(o),detail:a,...s}}function speakerOf({body:e,bodyCut:t}){return(0,s.AA)(e)?{answeredBy:"page"}:!t&&e.length<=o.YK&&(0,s.u4)((0,s.qF)(e)?.value)?{answeredBy:"api"}:{}}function codeOfRefusal(e,t){return 400===e&&/could not authenticate/i.test(t)?"unauthorized":codeOfStatus(e)}function codeOfStatus(e){return 500<=e&&e<600?"provider_error":i[e]??"unexpected_response"}function explain({title:e},t){if(t.bodyCut||t.body.length>o.YK)return`${e} answered ${t.status} with a text that is too long to be an explanation.`
if(void 0!==t.unreadAs)return`${e} answered ${t.status} in a form that cannot be read (${t.unreadAs}).`
const n=(0,r.u)((0,s.hC)(t.body.replace(/^\ufeff/,"")))
return""!==n?n:`${e} answered ${t.status} and gave no reason.`}function interpretSuccess({title:e,confirm:t},n,o){if(n.bodyCut){const r=`${e} answered ${n.status}, but with a text that is longer than any documented answer.`
return{kind:"unusable",code:"unexpected_response",detail:r,...o}}if(void 0!==n.unreadAs)return{kind:"unusable",code:"unexpected_response",detail:explain({title:e},n)}
const s=t(n)
return"accepted"===s.kind?s:{...s,code:"unexpected_response",...o}}function describeRedirect({title:e},t){if(304===t.status)return e+" answered 304, which is no answer to a trigger."
const n=t.headers.location?.[0]
const o=void 0===n?null:URL.parse(n,t.url.href)
const s=o?.host??""
const r=""===s?"":" to "+s
return`${e} answered ${t.status}, a redirect${r}. The action does not follow it, so that no key is sent there.`}}),394:((e,t,n)=>{n.d(t,{Qq:()=>HttpClient})
const c=ft(import.meta.url)("http")
var a=n.t(c,2)
const d=ft(import.meta.url)("https")
var u=n.t(d,2)
function getProxyUrl(e){const t="https:"===e.protocol
if(checkBypass(e))void 0
else{const n=(()=>t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL("http://"+n)}else 0}}function checkBypass(t){if(t.hostname){const e=t.hostname
if(isLoopbackAddress(e))return!0
const n=process.env.no_proxy||process.env.NO_PROXY||""
if(n){let e
t.port?e=Number(t.port):"http:"===t.protocol?e=80:"https:"===t.protocol&&(e=443)
const o=[t.hostname.toUpperCase()]
"number"==typeof e&&o.push(o[0]+":"+e)
for(const s of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===s||o.some(e=>e===s||e.endsWith("."+s)||s.startsWith(".")&&e.endsWith(""+s)))return!0}}return!1}function isLoopbackAddress(e){const t=e.toLowerCase()
return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var l=n(716)
void 0
var s=function(e,o,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,o||[])).next())})}
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
const o=10
const p=5
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return s(this,void 0,void 0,function*(){return new Promise(e=>s(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return s(this,void 0,void 0,function*(){return new Promise(e=>s(this,void 0,void 0,function*(){const t=[]
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
null!=n.maxRetries&&(this._maxRetries=n.maxRetries)}}options(e,t){return s(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return s(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return s(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return s(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return s(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return s(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return s(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,o){return s(this,void 0,void 0,function*(){return this.request(e,t,n,o)})}getJson(e){return s(this,arguments,void 0,function*(e,t={}){t[r.Accept]=this._getExistingOrDefaultHeader(t,r.Accept,i.ApplicationJson)
const n=yield this.get(e,t)
return this._processResponse(n,this.requestOptions)})}postJson(e,t){return s(this,arguments,void 0,function*(e,t,n={}){const o=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const s=yield this.post(e,o,n)
return this._processResponse(s,this.requestOptions)})}putJson(e,t){return s(this,arguments,void 0,function*(e,t,n={}){const o=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const s=yield this.put(e,o,n)
return this._processResponse(s,this.requestOptions)})}patchJson(e,t){return s(this,arguments,void 0,function*(e,t,n={}){const o=JSON.stringify(t,null,2)
n[r.Accept]=this._getExistingOrDefaultHeader(n,r.Accept,i.ApplicationJson)
n[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,i.ApplicationJson)
const s=yield this.patch(e,o,n)
return this._processResponse(s,this.requestOptions)})}request(u,e,l,p){return s(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const t=new URL(e)
let n=this._prepareRequest(u,t,p)
const o=this._allowRetries&&g.includes(u)?this._maxRetries+1:1
let s=0
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
s+=1
if(s<o){yield r.readBody()
yield this._performExponentialBackoff(s)}}while(s<o)
return r})}dispose(){this._agent&&this._agent.destroy()
this._disposed=!0}requestRaw(e,t){return s(this,void 0,void 0,function*(){return new Promise((n,o)=>{function callbackForResult(e,t){e?o(e):t?n(t):o(new Error("Unknown error"))}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,n){if("string"==typeof t){e.options.headers||(e.options.headers={})
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let o=!1
function handleResult(e,t){if(!o){o=!0
n(e,t)}}const s=e.httpModule.request(e.options,e=>{const t=new HttpClientResponse(e)
handleResult(void 0,t)})
let r
s.on("socket",e=>{r=e})
s.setTimeout(this._socketTimeout||18e4,()=>{r&&r.end()
handleResult(new Error("Request timeout: "+e.options.path))})
s.on("error",function(e){handleResult(e)})
t&&"string"==typeof t&&s.write(t,"utf8")
if(t&&"string"!=typeof t){t.on("close",function(){s.end()})
t.pipe(s)}else s.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
const n=getProxyUrl(t)
const o=n&&n.hostname
if(o)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const o={}
o.parsedUrl=t
const s="https:"===o.parsedUrl.protocol
o.httpModule=s?u:a
const r=s?443:80
o.options={}
o.options.host=o.parsedUrl.hostname
o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):r
o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||"")
o.options.method=e
o.options.headers=this._mergeHeaders(n)
null!=this.userAgent&&(o.options.headers["user-agent"]=this.userAgent)
o.options.agent=this._getAgent(o.parsedUrl)
if(this.handlers)for(var i of this.handlers)i.prepareRequest(o.options)
return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},w(this.requestOptions.headers),w(e||{})):w(e||{})}_getExistingOrDefaultHeader(e,t,n){let o
if(this.requestOptions&&this.requestOptions.headers){const r=w(this.requestOptions.headers)[t]
r&&(o="number"==typeof r?r.toString():r)}const s=e[t]
return void 0!==s?"number"==typeof s?s.toString():s:void 0!==o?o:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
if(this.requestOptions&&this.requestOptions.headers){const s=w(this.requestOptions.headers)[r.ContentType]
s&&(n="number"==typeof s?String(s):Array.isArray(s)?s.join(", "):s)}const o=e[r.ContentType]
return void 0!==o?"number"==typeof o?String(o):Array.isArray(o)?o.join(", "):o:void 0!==n?n:t}_getAgent(e){let n
const o=getProxyUrl(e)
const t=o&&o.hostname
this._keepAlive&&t&&(n=this._proxyAgent)
t||(n=this._agent)
if(!n){const s="https:"===e.protocol
let t=100
this.requestOptions&&(t=this.requestOptions.maxSockets||c.globalAgent.maxSockets)
if(o&&o.hostname){const r={maxSockets:t,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(o.username||o.password)&&{proxyAuth:o.username+":"+o.password}),{host:o.hostname,port:o.port})}
let e
const i="https:"===o.protocol
e=s?i?l.vX:l.I9:i?l.aQ:l.xj
n=e(r)
this._proxyAgent=n}if(!n){const a={keepAlive:this._keepAlive,maxSockets:t}
n=new(s?d:c).Agent(a)
this._agent=n}s&&this._ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1}))}return n}_getProxyAgentDispatcher(e,t){let n
this._keepAlive&&(n=this._proxyAgentDispatcher)
if(!n){const o="https:"===e.protocol
n=new l.kT(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:"Basic "+Buffer.from(t.username+":"+t.password).toString("base64")}))
this._proxyAgentDispatcher=n
o&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:!1}))}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
const n=process.env.ACTIONS_ORCHESTRATION_ID
if(n){const o=n.replace(/[^a-z0-9_.-]/gi,"_")
return t+" actions_orchestration_id/"+o}return t}_performExponentialBackoff(e){return s(this,void 0,void 0,function*(){e=Math.min(o,e)
const t=p*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(a,c){return s(this,void 0,void 0,function*(){return new Promise((e,i)=>s(this,void 0,void 0,function*(){const t=a.message.statusCode||0
const n={statusCode:t,result:null,headers:{}}
t===f.NotFound&&e(n)
function dateTimeDeserializer(e,t){if("string"==typeof t){const n=new Date(t)
if(!isNaN(n.valueOf()))return n}return t}let o
let s
try{s=yield a.readBody()
if(s&&0<s.length){o=c&&c.deserializeDates?JSON.parse(s,dateTimeDeserializer):JSON.parse(s)
n.result=o}n.headers=a.message.headers}catch(e){}if(299<t){let e
e=o&&o.message?o.message:s&&0<s.length?s:`Failed request: (${t})`
const r=new HttpClientError(e,t)
r.result=n.result
i(r)}else e(n)}))})}}const w=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{})}),716:((e,t,n)=>{n.d(t,{Eg:()=>Octokit,I9:()=>makeAgent,_y:()=>restEndpointMethods,aQ:()=>makeAgent,hd:()=>fetch,kT:()=>ProxyAgent,ud:()=>paginateRest,vX:()=>makeAgent,xj:()=>makeAgent})
function leftOut(e){throw new Error(e+" is left out of this bundle: see scripts/build.ts")}class ProxyAgent{dispatch(){leftOut("undici")}}function fetch(){leftOut("undici")}class Octokit{static plugin(){return Octokit}static defaults(){return Octokit}constructor(){leftOut("@octokit/core")}}function restEndpointMethods(){leftOut("@octokit/plugin-rest-endpoint-methods")}function paginateRest(){leftOut("@octokit/plugin-paginate-rest")}function makeAgent(){return{addRequest:()=>leftOut("tunnel")}}})}
var s={}
function __nccwpck_require__(e){var t=s[e]
if(void 0!==t)return t.exports
t=s[e]={exports:{}}
var n=!0
try{o[e](t,t.exports,__nccwpck_require__)
n=!1}finally{n&&delete s[e]}return t.exports}__nccwpck_require__.m=o
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
return n}}var o={}
o[u]=e=>{}
o[l]=e
return o})
__nccwpck_require__.a=(e,t,n)=>{var s
n&&((s=[]).d=-1)
var r=new Set
var o=e.exports
var i
var a
var c
var d=new Promise((e,t)=>{c=t
a=e})
d[l]=o
d[u]=e=>(s&&e(s),r.forEach(e),d.catch(e=>{}))
e.exports=d
t(e=>{i=h(e)
var n
var o=()=>i.map(e=>{if(e[p])throw e[p]
return e[l]})
e=new Promise(e=>{n=()=>e(o)
n.r=0
var t=e=>e!==s&&!r.has(e)&&(r.add(e),e)&&!e.d&&(n.r++,e.push(n))
i.map(e=>e[u](t))})
return n.r?e:o()},e=>(e?c(d[p]=e):a(o),f(s)))
s&&s.d<0&&(s.d=0)}})();(()=>{var r=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var i
__nccwpck_require__.t=function(t,e){1&e&&(t=this(t))
if(8&e)return t
if("object"==typeof t&&t){if(4&e&&t.__esModule)return t
if(16&e&&"function"==typeof t.then)return t}var n=Object.create(null)
__nccwpck_require__.r(n)
var o={}
i=i||[null,r({}),r([]),r(r)]
for(var s=2&e&&t;"object"==typeof s&&!~i.indexOf(s);s=r(s))Object.getOwnPropertyNames(s).forEach(e=>o[e]=()=>t[e])
o.default=()=>t
__nccwpck_require__.d(n,o)
return n}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=n=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((e,t)=>{__nccwpck_require__.f[t](n,e)
return e},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}})();(()=>{var i={792:0}
var s=e=>{var{ids:t,modules:n,runtime:e}=e
var o,s,r=0
for(o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o])
e&&e(__nccwpck_require__)
for(;r<t.length;r++){s=t[r]
__nccwpck_require__.o(i,s)&&i[s]&&i[s][0]()
i[t[r]]=0}}
__nccwpck_require__.f.j=(t,e)=>{var n=__nccwpck_require__.o(i,t)?i[t]:void 0
if(0!==n)if(n)e.push(n[1])
else{1
var o=import("./"+__nccwpck_require__.u(t)).then(s,e=>{0!==i[t]&&(i[t]=void 0)
throw e})
o=Promise.race([o,new Promise(e=>n=i[t]=[e])])
e.push(n[1]=o)}}})()
var e=__nccwpck_require__(829)
e=await e
