import{createRequire as Tt}from"module"
var s={776:((e,t,n)=>{e.exports=n(4488)}),4488:((e,t,n)=>{var r
var s=n(9278)
var a=n(4756)
var o=n(8611)
var i=n(5692)
var u=n(4434)
var c=n(2613)
var d=n(9023)
t.httpOverHttp=httpOverHttp
t.httpsOverHttp=httpsOverHttp
t.httpOverHttps=httpOverHttps
t.httpsOverHttps=httpsOverHttps
function httpOverHttp(e){var t=new TunnelingAgent(e)
t.request=o.request
return t}function httpsOverHttp(e){var t=new TunnelingAgent(e)
t.request=o.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function httpOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
return t}function httpsOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}function TunnelingAgent(e){var u=this
u.options=e||{}
u.proxyOptions=u.options.proxy||{}
u.maxSockets=u.options.maxSockets||o.Agent.defaultMaxSockets
u.requests=[]
u.sockets=[]
u.on("free",function onFree(e,t,n,r){var s=toOptions(t,n,r)
for(var o=0,i=u.requests.length;o<i;++o){var a=u.requests[o]
if(a.host===s.host&&a.port===s.port){u.requests.splice(o,1)
a.request.onSocket(e)
return}}e.destroy()
u.removeSocket(e)})}d.inherits(TunnelingAgent,u.EventEmitter)
TunnelingAgent.prototype.addRequest=function addRequest(e,t,n,r){var s=this
var o=mergeOptions({request:e},s.options,toOptions(t,n,r))
if(s.sockets.length>=this.maxSockets){s.requests.push(o)
return}s.createSocket(o,function(t){t.on("free",onFree)
t.on("close",onCloseOrRemove)
t.on("agentRemove",onCloseOrRemove)
e.onSocket(t)
function onFree(){s.emit("free",t,o)}function onCloseOrRemove(e){s.removeSocket(t)
t.removeListener("free",onFree)
t.removeListener("close",onCloseOrRemove)
t.removeListener("agentRemove",onCloseOrRemove)}})}
TunnelingAgent.prototype.createSocket=function createSocket(s,o){var i=this
var a={}
i.sockets.push(a)
var e=mergeOptions({},i.proxyOptions,{method:"CONNECT",path:s.host+":"+s.port,agent:false,headers:{host:s.host+":"+s.port}})
if(s.localAddress){e.localAddress=s.localAddress}if(e.proxyAuth){e.headers=e.headers||{}
e.headers["Proxy-Authorization"]="Basic "+new Buffer(e.proxyAuth).toString("base64")}l("making CONNECT request")
var u=i.request(e)
u.useChunkedEncodingByDefault=false
u.once("response",onResponse)
u.once("upgrade",onUpgrade)
u.once("connect",onConnect)
u.once("error",onError)
u.end()
function onResponse(e){e.upgrade=true}function onUpgrade(e,t,n){process.nextTick(function(){onConnect(e,t,n)})}function onConnect(e,t,n){u.removeAllListeners()
t.removeAllListeners()
if(e.statusCode!==200){l("tunneling socket could not be established, statusCode=%d",e.statusCode)
t.destroy()
var r=new Error("tunneling socket could not be established, "+"statusCode="+e.statusCode)
r.code="ECONNRESET"
s.request.emit("error",r)
i.removeSocket(a)
return}if(n.length>0){l("got illegal response body from proxy")
t.destroy()
var r=new Error("got illegal response body from proxy")
r.code="ECONNRESET"
s.request.emit("error",r)
i.removeSocket(a)
return}l("tunneling connection has established")
i.sockets[i.sockets.indexOf(a)]=t
return o(t)}function onError(e){u.removeAllListeners()
l("tunneling socket could not be established, cause=%s\n",e.message,e.stack)
var t=new Error("tunneling socket could not be established, "+"cause="+e.message)
t.code="ECONNRESET"
s.request.emit("error",t)
i.removeSocket(a)}}
TunnelingAgent.prototype.removeSocket=function removeSocket(e){var t=this.sockets.indexOf(e)
if(t===-1){return}this.sockets.splice(t,1)
var n=this.requests.shift()
if(n){this.createSocket(n,function(e){n.request.onSocket(e)})}}
function createSecureSocket(s,o){var i=this
TunnelingAgent.prototype.createSocket.call(i,s,function(e){var t=s.request.getHeader("host")
var n=mergeOptions({},i.options,{socket:e,servername:t?t.replace(/:.*$/,""):s.host})
var r=a.connect(0,n)
i.sockets[i.sockets.indexOf(e)]=r
o(r)})}function toOptions(e,t,n){if(typeof e==="string"){return{host:e,port:t,localAddress:n}}return e}function mergeOptions(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t]
if(typeof r==="object"){var s=Object.keys(r)
for(var o=0,i=s.length;o<i;++o){var a=s[o]
if(r[a]!==undefined){e[a]=r[a]}}}}return e}var l
if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){l=function(){var e=Array.prototype.slice.call(arguments)
if(typeof e[0]==="string"){e[0]="TUNNEL: "+e[0]}else{e.unshift("TUNNEL:")}console.error.apply(console,e)}}else{l=function(){}}r=l}),2613:(e=>{e.exports=Tt(import.meta.url)("assert")}),4434:(e=>{e.exports=Tt(import.meta.url)("events")}),9896:(e=>{e.exports=Tt(import.meta.url)("fs")}),8611:(e=>{e.exports=Tt(import.meta.url)("http")}),5692:(e=>{e.exports=Tt(import.meta.url)("https")}),9278:(e=>{e.exports=Tt(import.meta.url)("net")}),7598:(e=>{e.exports=Tt(import.meta.url)("node:crypto")}),3024:(e=>{e.exports=Tt(import.meta.url)("node:fs")}),7067:(e=>{e.exports=Tt(import.meta.url)("node:http")}),6760:(e=>{e.exports=Tt(import.meta.url)("node:path")}),8500:(e=>{e.exports=Tt(import.meta.url)("node:timers/promises")}),8522:(e=>{e.exports=Tt(import.meta.url)("node:zlib")}),857:(e=>{e.exports=Tt(import.meta.url)("os")}),4756:(e=>{e.exports=Tt(import.meta.url)("tls")}),9023:(e=>{e.exports=Tt(import.meta.url)("util")}),3535:((e,t,n)=>{n.d(t,{ap:()=>readTimeScale,dR:()=>monotonicMs,ml:()=>i})
var r=n(8500)
var s=n(8924)
function monotonicMs(){const[e,t]=process.hrtime()
return e*1e3+t/1e6}const o=Date.now()-monotonicMs()
const i={now:()=>o+monotonicMs(),random:Math.random,async pause(e,t){return await(0,r.setTimeout)(Math.ceil(e)+1,true,{signal:t}).catch(()=>false)}}
function readTimeScale(e,t){const n=Number(e)
const r=n>0&&n<1
return r&&t!==undefined&&(0,s.U)(t)?n:1}}),276:((e,t,d)=>{d.d(t,{YK:()=>m,cv:()=>exchange,E9:()=>openExchange})
var _=d(7067)
const b=Tt(import.meta.url)("node:https")
var k=d(8564)
var v=d(3535)
async function bodyText(t,n,e,r){const s=(t["content-encoding"]??[]).join(",").toLowerCase().split(",")
const o=s.map(e=>e.trim()).filter(e=>e!==""&&e!=="identity")
if(n.length===0)return{body:"",bodyCut:e}
if(o.length===0)return{body:textOf(n,t),bodyCut:e}
const i={body:"\ufffd",unreadAs:o.join(", ")}
if(e)return{...i,bodyCut:true}
try{let e=n
for(const a of o.reverse())e=await unpack(a,e,r)
return{body:textOf(e,t),bodyCut:false}}catch(e){const u=e instanceof RangeError&&"code"in e&&e.code==="ERR_BUFFER_TOO_LARGE"
return{...i,bodyCut:u}}}async function unpack(e,t,s){const{brotliDecompress:n,gunzip:r,inflate:o,inflateRaw:i}=await Promise.resolve().then(d.t.bind(d,8522,19))
const a=((t[0]??0)&15)===8
const u={gzip:r,"x-gzip":r,deflate:a?o:i,br:n}
const c=Object.hasOwn(u,e)?u[e]:undefined
if(c===undefined)throw new Error("An unknown content-encoding.")
return await new Promise((n,r)=>{c(t,{maxOutputLength:s},(e,t)=>e===null?n(t):r(e))})}function textOf(e,t){const n=charsetOf(t["content-type"]?.[0]??"")??charsetOfHtml(e)??"utf-8"
if(!/^(utf-?8|us-ascii)$/i.test(n)){try{return new TextDecoder(n).decode(e)}catch{}}return e.toString("utf8").replace(/^\ufeff/,"")}function charsetOf(e){return/charset\s*=\s*["']?([\w:.-]+)/i.exec(e)?.[1]}function charsetOfHtml(e){const t=e.toString("latin1",0,1024)
return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(t)?.[1]??"")}const s=Tt(import.meta.url)("node:dns")
const u=Tt(import.meta.url)("node:net")
const o=Tt(import.meta.url)("node:tls")
var r=d(7598)
var i=d(3024)
const a=16*1024*1024
const c=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/
function adviseOnCa(e){if(e===undefined||e==="")return"a private CA goes into NODE_EXTRA_CA_CERTS"
const t=problemOf(e)
if(t!==undefined)return`NODE_EXTRA_CA_CERTS is set, but ${t}`
return"NODE_EXTRA_CA_CERTS is set, but its file does not hold the CA of this certificate"}function problemOf(e){let t
try{const n=(0,i.statSync)(e)
if(!n.isFile()||n.size>a)return"what it names is not a file of certificates"
t=(0,i.readFileSync)(e,"latin1")}catch{return"its file cannot be read"}if(!c.test(t))return"its file holds no certificate in PEM form (BEGIN CERTIFICATE)"
try{new r.X509Certificate(t)
return undefined}catch{return"the certificate in its file cannot be read"}}const l={ENOTFOUND:"the name could not be resolved",EAI_AGAIN:"the name could not be resolved: the name server does not answer",ECONNREFUSED:"the connection was refused",ECONNRESET:"the connection was reset",EPIPE:"the connection was closed while the request was sent",EHOSTUNREACH:"the host cannot be reached",ENETUNREACH:"the network cannot be reached",ETIMEDOUT:"the connection timed out",ERR_SOCKET_CONNECTION_TIMEOUT:"the connection timed out",EPROTO:"there is no TLS at that port, or none that fits",CERT_HAS_EXPIRED:"its TLS certificate has expired",CERT_NOT_YET_VALID:"its TLS certificate is not valid yet",ERR_TLS_CERT_ALTNAME_INVALID:"its TLS certificate is for another host",HPE_HEADER_OVERFLOW:"the headers of its answer are too long"}
const f={DEPTH_ZERO_SELF_SIGNED_CERT:"its TLS certificate is self-signed",SELF_SIGNED_CERT_IN_CHAIN:"its TLS certificate comes from an unknown CA",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"its TLS certificate cannot be verified",UNABLE_TO_GET_ISSUER_CERT:"the CA of its TLS certificate is unknown",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"the CA of its TLS certificate is unknown"}
const n=["ETIMEDOUT","ERR_SOCKET_CONNECTION_TIMEOUT"]
class ProxyError extends Error{name="ProxyError"
proxy
constructor(e,t){super("The proxy opened no tunnel.",{cause:t})
this.proxy=e}}function describeNetworkError(e,t){if(e instanceof ProxyError){if(typeof e.cause==="number")return`The proxy refused the tunnel to ${t} with status ${e.cause}.`
if(e.cause==="early bytes")return`The proxy did not open a clean tunnel to ${t}.`
return`The proxy ${e.proxy} cannot be used for ${t}: ${meaningOf(e.cause)}.`}const n=codeOf(e)
if(n.startsWith("HPE_")&&!Object.hasOwn(l,n))return`${t} did not answer in valid HTTP (${n}).`
return`No answer from ${t}: ${meaningOf(e)}.`}function isConnectTimeout(e){return n.includes(codeOf(e instanceof ProxyError?e.cause:e))}function meaningOf(e){const t=codeOf(e)
if(t==="")return"the connection failed"
if(Object.hasOwn(f,t)){return`${f[t]}; ${adviseOnCa(process.env["NODE_EXTRA_CA_CERTS"])} (${t})`}const n=l[t.startsWith("ERR_SSL_")?"EPROTO":t]
return`${typeof n==="string"?n:"the connection failed"} (${t})`}function codeOf(e){const t=e instanceof AggregateError?e.errors.at(-1)??e:e
const n=t instanceof Error&&"code"in t?String(t.code):""
return/^[A-Z0-9_]+$/.test(n)?n:""}const p=5e3
class OpenSockets{#sockets=new Set
#isClosed=false
add(e){e.on("error",()=>{})
if(this.#isClosed)e.destroy()
this.#sockets.add(e)
return e}destroyAll(){this.#isClosed=true
for(const e of this.#sockets)e.destroy()}}async function openConnection(e,t,n,r){const s=e.protocol==="https:"
const o=e.hostname.replace(/^\[|\]$/g,"")
const i=Number(e.port)||(s?443:80)
let a
if(t===undefined)a=await openSocket(o,i,n,r)
else{const u=await openProxy(t,n,r).catch(e=>{throw new ProxyError(t.shown,e)})
a=await openTunnel(`${e.hostname}:${i}`,t,u)}return s?await startTls(o,a,r):a}async function openProxy({host:e,port:t,isSecure:n},r,s){const o=await openSocket(e,t,r,s)
return n?await startTls(e,o,s):o}async function openSocket(e,t,n,r){const s=(0,u.isIP)(e)?[]:await lookUp(e)
const o=(e,t,n)=>{if(t.all)n(null,s)
else n(null,s[0]?.address??"",s[0]?.family)}
const i=Math.max(10,Math.min(p,n/s.length))
const a=(0,u.connect)({host:e,port:t,...s.length>0?{lookup:o}:{},...s.length>1?{autoSelectFamily:true,autoSelectFamilyAttemptTimeout:i}:{}})
return await untilReady(r.add(a),"connect")}function lookUp(e){return new Promise((n,r)=>{s.lookup(e,{all:true},(e,t)=>e===null?n(t):r(e))})}function startTls(e,t,n){const r=(0,u.isIP)(e)?"":e
const s=(0,o.connect)({socket:t,host:e,servername:r,rejectUnauthorized:true,ALPNProtocols:["http/1.1"]})
return untilReady(n.add(s),"secureConnect")}function untilReady(n,r){return new Promise((e,t)=>{n.once("error",t)
n.once(r,()=>e(n))})}function openTunnel(n,{shown:o,credentials:e},i){const a=e===undefined?{}:{"proxy-authorization":`Basic ${Buffer.from(e).toString("base64")}`}
return new Promise((r,s)=>{const e={host:n,...a}
const t=(0,_.request)({method:"CONNECT",path:n,headers:e,createConnection:()=>i})
t.on("error",e=>s(new ProxyError(o,e)))
t.on("connect",({statusCode:e},t,n)=>{if(e!==200)s(new ProxyError(o,e))
else if(n.length>0)s(new ProxyError(o,"early bytes"))
else r(t)})
t.end()})}var O=d(4254)
const m=1024*1024
const $=16*1024
async function exchange(e,t){const n=(0,v.dR)()
const r=t.maxBodyBytes??m
const s=await openExchange(e,t)
if(s.kind==="lost")return s
const o=[]
let i=0
const a=await s.readBody(e=>{o.push(e.subarray(0,r-i))
i+=e.length
return i<=r})
if(typeof a==="object")return a
const u=Buffer.concat(o)
o.length=0
const c=i===0&&saysWhereItEnds(s.headers)
const d=await bodyText(s.headers,u,a==="stopped",r)
const{url:l,status:f,headers:p,headersMs:h}=s
return{kind:"answer",url:l,status:f,headers:p,headersMs:h,...d,isProvenEmpty:c,elapsedMs:msSince(n)}}function openExchange(o,n){const r=(0,v.dR)()
const{host:i}=o.url
const{idleMs:a,signal:t,elapsedMs:e=0}=n
const s=Math.max(1,n.deadlineMs-e)
const u=new OpenSockets
const c=Promise.withResolvers()
const d=Promise.withResolvers()
let l=false
let f
let p=false
function finish(e){if(p)return
p=true
clearTimeout(m)
clearTimeout(w)
t.removeEventListener("abort",onAbort)
h?.destroy()
u.destroyAll()
c.resolve(e)}function lose(e,t){const n=f===undefined?{}:{status:f}
finish({kind:"lost",reason:e,maybeSent:l,detail:t,...n,elapsedMs:msSince(r)})}function onAbort(){lose("cancelled","The step was stopped.")}function onError(e){const t=!l&&isConnectTimeout(e)?"timeout":"network"
const n=`${i} closed the connection in the middle of its answer (${f}).`
lose(t,f===undefined?describeNetworkError(e,i):n)}function onDeadline(){const e=l?"gave no complete answer":"could not be reached"
lose("timeout",`${i} ${e} within ${n.deadlineMs/1e3} s.`)}function onWholeDeadline(){lose("timeout",`${i} did not end its answer in time.`)}function onAnswer(s){f=s.statusCode??0
s.on("error",onError)
s.on("close",()=>s.readableEnded||onError(undefined))
if(a!==undefined){clearTimeout(m)
m=setTimeout(()=>lose("timeout",`${i} stopped sending its answer for ${a/1e3} s.`),a)}const e={url:o.url,status:f,headers:s.headersDistinct,headersMs:(0,v.dR)()-r}
function readBody(n){let r
async function take(e){s.pause()
const t=await e
if(p)return
if(a!==undefined)m.refresh()
if(t)s.resume()
else finish("stopped")}s.on("data",e=>{if(p)return
if(a!==undefined)m.refresh()
const t=n(e)
if(typeof t==="object")r=take(t).catch(onError)
else if(!t)finish("stopped")})
s.on("end",()=>{if(r===undefined)finish("whole")
else r.then(()=>finish("whole"))})
return c.promise}d.resolve({kind:"open",...e,readBody:readBody,discard:()=>finish("stopped")})}function onReady(e,t){if(p)return
l=true
setImmediate(()=>p||n.onSent?.())
t(null,e)}function send(r){const e=o.url.protocol==="https:"
const{userAgent:t}=new k.Qq(o.headers["user-agent"])
const n={"accept-encoding":"identity","user-agent":t,connection:"close"}
h=(e?b.request:_.request)(o.url,{method:o.method,headers:{...o.headers,...n},defaultPort:e?443:80,insecureHTTPParser:false,maxHeaderSize:$,createConnection(e,t){const n=openConnection(o.url,r,s,u)
n.then(e=>onReady(e,t)).catch(onError)
return undefined}})
h.on("error",onError)
h.on("response",onAnswer)
h.on("upgrade",onAnswer)
h.end(o.body)}let h
let m=setTimeout(onDeadline,s)
const g=n.wholeMs===undefined?undefined:Math.max(1,n.wholeMs-e)
const w=g===undefined?undefined:setTimeout(onWholeDeadline,g)
t.addEventListener("abort",onAbort)
try{const y=(0,O.B)(o.url,process.env)
if(t.aborted)onAbort()
else if(y.kind==="unusable")lose("invalid_input",y.problem)
else send(y.kind==="proxy"?y.proxy:undefined)}catch(e){onError(e)}return Promise.race([d.promise,c.promise])}function saysWhereItEnds(e){const t=(e["transfer-encoding"]??[]).join(",").split(",")
return e["content-length"]!==undefined||t.at(-1)?.trim().toLowerCase()==="chunked"}function msSince(e){return Math.round((0,v.dR)()-e)}}),4190:((e,t,n)=>{n.d(t,{i:()=>loggedExchange})
var f=n(7067)
var p=n(276)
var h=n(4254)
async function loggedExchange(n,e,t,r){const{log:s,signal:o,onSent:i}=t
let a=false
function tellRequest(){if(a)return
a=true
const e=(0,h.B)(n.url,process.env)
const t=e.kind==="proxy"?` through the proxy ${e.proxy.shown}`:""
s(`${n.method} ${n.url.href}${t}`)}const u=(0,p.cv)(n,{deadlineMs:e,signal:o,onSent:i,maxBodyBytes:r})
setImmediate(tellRequest)
const c=await u
tellRequest()
const d=`${c.elapsedMs} ms`
if(c.kind==="answer"){const l=f.STATUS_CODES[c.status]
s(`${c.status}${l===undefined?"":` ${l}`} in ${d}`)}else s(`${c.detail} (after ${d})`)
return c}}),4254:((e,t,n)=>{n.d(t,{B:()=>routeTo})
var o=n(8924)
function routeTo(e,t){const n=e.protocol==="https:"?"https_proxy":"http_proxy"
const r=[n,n.toUpperCase()].find(e=>isSet(t[e]))
if(r===undefined||(0,o.U)(e)||isExempt(e,t))return{kind:"direct"}
const s=parseProxy(t[r]??"")
if(typeof s!=="string")return{kind:"proxy",proxy:s}
return{kind:"unusable",problem:`The variable \`${r}\` ${s} The action never goes around a proxy.`}}const d="http://proxy.example:3128"
function parseProxy(e){const[,t="http",n=""]=/^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(e.trim())??[]
if(!/^https?$/i.test(t))return`must name an http or https proxy, such as ${d}.`
const r=n.lastIndexOf("@")
const s=t.toLowerCase()==="https"
const[,o="",i]=/^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(n.slice(r+1))??[]
const a=hostnameOf(o)
if(a===undefined)return`must be the address of a proxy, such as ${d}.`
const u=i===undefined?s?443:80:Number(i)
if(u<1||u>65535)return"has a port that is not from 1 to 65535."
const c=r<0?undefined:credentialsOf(n.slice(0,r))
return{isSecure:s,host:a.replace(/^\[|\]$/g,""),port:u,credentials:c,shown:`${a}:${u}`}}function hostnameOf(e){if(e==="")return undefined
try{return new URL(`http://${e}`).hostname}catch{return undefined}}function credentialsOf(e){const[,t="",n=""]=/^([^:]*):?(.*)$/s.exec(e)??[]
const r=`${decode(t)}:${decode(n)}`
return r===":"?undefined:r}function decode(e){try{return decodeURIComponent(e)}catch{return e}}function isExempt(e,t){const n=["no_proxy","NO_PROXY"].map(e=>t[e]).find(isSet)??""
const s=withoutRoot(e.hostname)
const o=e.port||(e.protocol==="https:"?"443":"80")
return n.split(/[\s,]+/).some(e=>{const[,t="",n]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(e)??[undefined,`[${e}]`]
if(t===""||n!==undefined&&n!==o)return false
const r=withoutRoot(t.toLowerCase()).replace(/^\*(?=\.)/,"")
if(r==="*"||r===s)return true
return r.startsWith(".")?s.endsWith(r):s.endsWith(`.${r}`)})}function withoutRoot(e){return e.replace(/\.$/,"")}function isSet(e){return e!==undefined&&e.trim()!==""}}),7355:((e,t,n)=>{n.d(t,{Ay:()=>planGet,CY:()=>addressBelow,Ng:()=>describeRequest,dp:()=>planSource,ig:()=>planPost})
const a="trigger-import (GitHub Action)"
function addressBelow(e,t){const n=t.map(e=>encodeURIComponent(e)).join("/")
return new URL(`${e.origin}${e.pathname.replace(/\/+$/,"")}/${n}`)}function planPost(e,t,n){const r={accept:"application/json","user-agent":a,...t}
if(n===undefined)return{method:"POST",url:e,headers:{...r,"content-length":"0"}}
const s=JSON.stringify(n)
const o=String(Buffer.byteLength(s))
const i={...r,"content-type":"application/json","content-length":o}
return{method:"POST",url:e,headers:i,body:s}}function planGet(e,t){return{method:"GET",url:e,headers:{accept:"application/json","user-agent":a,...t}}}function planSource(e,t,n){return{method:e,url:t,headers:{accept:"*/*","user-agent":a,...n}}}function describeRequest({method:e,url:t,headers:n,body:r}){const s=`Headers: ${Object.keys(n).join(", ")}`
return[`${e} ${t.href}`,s,r===undefined?"Body: none":`Body: ${r}`]}}),6943:((e,t,n)=>{n.d(t,{D$:()=>readRetryAfter,H0:()=>readServerTime,lq:()=>readHttpDate,yL:()=>u})
const u=10*60*1e3
const r="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
const s=new RegExp(`^\\w{3}, \\d{2} (${r}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`)
const o=new RegExp(`^\\w{6,9}, \\d{2}-(${r})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`)
const i=new RegExp(`^\\w{3} (${r}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`)
const a=/\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g
const c=24*60*60*1e3
function readRetryAfter(t,n){const e=(t["retry-after"]??[]).flatMap(e=>e.match(a)??[])
const r=e.map(e=>readPause(e.trim(),t,n)).filter(e=>e!==undefined)
return r.length===0?undefined:Math.max(...r)}function readPause(e,t,n){if(/^\d+$/.test(e))return Number(e)*1e3
const r=readHttpDate(e)
if(r===undefined)return undefined
const s=readHttpDate(t["date"]?.[0])
const o=s===undefined?[n]:isFarOff(s,n)?[s,n]:[s]
const i=o.map(e=>Math.max(0,r-e))
const a=i.filter(e=>e<=u)
return a.length>0?Math.max(...a):Math.min(...i)}function readServerTime(e,t){const n=readHttpDate(e["date"]?.[0])
return e["age"]!==undefined||n===undefined||isFarOff(n,t)?undefined:n}function isFarOff(e,t){return Math.abs(e-t)>c}function readHttpDate(e){if(e===undefined)return undefined
const t=s.test(e)||o.test(e)
if(!t&&!i.test(e))return undefined
const n=Date.parse(t?e:`${e} GMT`)
return Number.isNaN(n)?undefined:n}}),8829:((e,t,s)=>{s.a(e,async(e,t)=>{try{var n=s(8712)
var r=s(2362)
await(0,r.e)();(0,n.JZ)()
t()}catch(e){t(e)}},1)}),8924:((e,t,n)=>{n.d(t,{U:()=>isLoopback})
function isLoopback(e){return e.hostname==="localhost"||e.hostname==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e.hostname)}}),1949:((e,t,n)=>{n.d(t,{IN:()=>stoppedAfter,N6:()=>isFailure,Zk:()=>gravest,bz:()=>knownOf,lC:()=>r})
var s=n(4121)
function isFailure(e){return"code"in e}function stoppedAfter(e){if(isFailure(e)){if(e.code==="cancelled")return e
return{...e,code:"cancelled",detail:`${(0,s.em)(e.detail)} Then the step was stopped.`}}const{word:t,...n}=e
if(t==="dry_run"||t==="checked")return{...n,word:"not_sent",code:"cancelled",detail:"The step was stopped."}
const r=t==="accepted"?"had accepted the import":"had finished the import"
return{...n,word:t,code:"cancelled",detail:`The step was stopped after the provider ${r}.`}}function knownOf(e){const{attempts:t,httpStatus:n,datasetId:r,importId:s,runId:o,sourceUrl:i,sourceSha256:a}=e
const u={httpStatus:n,datasetId:r,importId:s,runId:o,sourceUrl:i,sourceSha256:a}
const c=Object.entries(u).filter(([,e])=>e!==undefined)
return{attempts:t,...Object.fromEntries(c)}}const r=["unknown","running","failed","rejected","not_sent","accepted","succeeded","checked","dry_run"]
function gravest(e){const n=({word:e})=>r.indexOf(e)
return e.reduce((e,t)=>n(t)<n(e)?t:e)}}),8712:((e,t,n)=>{n.d(t,{EO:()=>keepMemorySmall,Ex:()=>hasStopped,JZ:()=>endProcess,Pz:()=>problemOfNode,Vh:()=>guardProcess,Zm:()=>stopSignal})
const r=200
const s=24
function problemOfNode(){const e=[process.version,process.versions.node].map(e=>Number.parseInt(e.replace("v",""),10))
if(Math.min(...e)>=s)return undefined
return`This action needs Node ${s}, but this runner started ${process.version}.`}function stopSignal(){const e=new AbortController
for(const t of["SIGINT","SIGTERM","SIGHUP","SIGBREAK"])process.on(t,()=>e.abort())
return e.signal}async function hasStopped(e){for(let e=0;e<2;e+=1)await new Promise(e=>setImmediate(e))
return e.aborted}function guardProcess(t){process.stdout.on("error",()=>{})
process.on("uncaughtException",e=>t.line(`Unexpected error: ${e.name}.`))
if(process.env["NODE_TLS_REJECT_UNAUTHORIZED"]==="0"){delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"]
t.line("NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.")}}function keepMemorySmall(){process.getBuiltinModule("node:v8").setFlagsFromString("--optimize-for-size")}function endProcess(){process.stdout.write("",()=>exitSoon(Date.now()+r))}function exitSoon(e){const t=process.getActiveResourcesInfo?.().includes("GetAddrInfoReqWrap")===true
if(!t)process.exit()
if(Date.now()>e)exitDespiteLookUp()
setTimeout(exitSoon,10,e)}function exitDespiteLookUp(){if(process.exitCode!==0)process.kill(process.pid,"SIGKILL")
try{process.execve?.(process.execPath,[process.execPath,"--eval",""],{})}catch{}process.exit()}}),6568:((e,t,n)=>{n.d(t,{$y:()=>speaksOfFailure,Dc:()=>startOfRun,TV:()=>featureCountOf,Vv:()=>isWarning,aG:()=>wordOf,aN:()=>lastWords,aQ:()=>readTime,bJ:()=>isError,jf:()=>isGoing,nA:()=>durationOfSteps,nZ:()=>warningsOf,q_:()=>endOfRun,vi:()=>lastEntry,xm:()=>newestEntry})
function newestEntry(e){const n=e=>readTime(e.createdAt)??Number.NEGATIVE_INFINITY
return e.reduce((e,t)=>e===undefined||n(t)>=n(e)?t:e,undefined)}function isWarning({level:e}){return e.toLowerCase()==="warning"}function isError({level:e}){return["error","critical","fatal"].includes(e.toLowerCase())}function warningsOf({status:e,steps:t}){const n=wordOf(e)==="success"
return t.flatMap(({entries:e})=>e).filter(e=>isWarning(e)||n&&isError(e))}function isGoing(e){const t=wordOf(e.status)
if(t!==undefined)return t==="in_progress"
return!speaksOfFailure(e.status)&&endOfRun(e)===undefined}function featureCountOf(e){const t=e.steps.flatMap(({entries:e})=>e).filter(({text:e})=>countIn(e)!==undefined)
return countIn(newestEntry(t)?.text??"")}const r=[/(?<!\b(?:not|be|never|to) )\bimported:?\s+(\d[\d., '\u2019_]{0,30})features?\b/i,/(?<![\d.,])(\d[\d., '\u2019_]{0,30})features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported\b/i]
const s=/^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/
function countIn(t){const e=r.map(e=>e.exec(t)?.[1]?.trim()).find(e=>e!==undefined)??""
const n=s.test(e)?e.replace(/\D/g,""):""
return n===""||n.length>15?undefined:Number(n)}function wordOf(t){return["success","in_progress","failed"].find(e=>e===t.toLowerCase())}function speaksOfFailure(e){return/error|fail|cancel|abort/i.test(e)}function lastEntry(e){const t=e.steps.findLast(({entries:e})=>e.length>0)
return newestEntry(t?.entries??[])?.text}function lastWords(e){const t=e.steps.findLast(({entries:e})=>e.length>0)??e.steps.at(-1)
if(t===undefined)return""
const n=newestEntry(t.entries)
return`, stage ${t.name}${n===undefined?"":`: ${n.text}`}`}function durationOfSteps(e){let[t,n]=[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]
for(const{startMs:r,endMs:s}of e){if(r!==undefined)t=Math.min(t,r)
if(s!==undefined)n=Math.max(n,s)}return n>=t?n-t:undefined}function startOfRun(e){const t=e.steps.map(e=>e.startMs).filter(e=>e!==undefined)
return t.length===0?undefined:t.reduce((e,t)=>Math.min(e,t))}function endOfRun({status:e,steps:t}){const n=t.map(e=>e.endMs).filter(e=>e!==undefined)
if(wordOf(e)==="in_progress"||n.length===0||n.length<t.length)return undefined
return n.reduce((e,t)=>Math.max(e,t))}function readTime(e){if(typeof e!=="string"||!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(e))return undefined
const t=e.toUpperCase().replace(" ","T")
const n=Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(t)?t:`${t}Z`)
return Number.isNaN(n)?undefined:n}}),5563:((e,t,n)=>{n.d(t,{AA:()=>isWebPage,hC:()=>providerWords,qF:()=>parseJson,u4:()=>isRecord})
var r=n(6212)
var s=n(4009)
const o=8
const c=50
const i=2e3
const a=1024*1024
const u=5e6
function parseJson(e){if(e.length>a&&!isBounded(e))return undefined
try{return{value:JSON.parse(e)}}catch{return undefined}}function isBounded(t){let n=0
for(let e=0;e<t.length;e+=1){const r=t.charCodeAt(e)
if(r===44||r===91||r===123)n+=1}return n<u}function isRecord(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function providerWords(e){const t=e.trim()
if(t==="")return""
const n=parseJson(t)
if(n!==undefined)return(0,s.UJ)((new WordFinder).wordsOf(n.value,0).join("; "))
if(isWebPage(t))return(0,s.UJ)((0,r.b)(t))
return(0,s.UJ)(/^[{[]/.test(t)?brokenJsonWords(t):t)}function isWebPage(e){return parseJson(e)===undefined&&(/^\s*</.test(e)||/<(!doctype|html|head|body|title)\b/i.test(e))}function brokenJsonWords(e){return e.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi,"").replace(/[{}[\]"]+/g," ")}const d=["detail","details","error","errors","message","description","msg","_global"]
const l=["msg","message","description"]
class WordFinder{#seen=0
wordsOf(e,t){this.#seen+=1
if(typeof e==="string")return e.trim()===""?[]:[e]
if(typeof e==="number"||typeof e==="boolean")return[String(e)]
if(e===null||t>o||this.#seen>i)return[]
if(!Array.isArray(e))return this.#wordsOfRecord(e,t)
const n=e.slice(0,c).flatMap(e=>this.wordsOf(e,t+1))
return e.length>c?[...n,`and ${e.length-c} more`]:n}#wordsOfRecord(e,n){const t=Object.entries(e).slice(0,c).map(([e,t])=>({key:e,words:this.wordsOf(t,n+1)})).filter(({words:e})=>e.length>0)
const r=t.filter(({key:e})=>d.includes(e))
const s=r.filter(({key:e})=>l.includes(e))
if(s.length>0&&s.length===r.length){const i=l.map(t=>s.find(({key:e})=>e===t)).find(e=>e)
const a=i?.words.join("; ")??""
const u=locationOf(e["loc"])||codeOf(e["code"])
return[u===""?a:`${u}: ${a}`]}const o=r.length>0&&n===0?r:t.filter(({key:e})=>e!=="success")
return o.flatMap(({key:e,words:t})=>d.includes(e)?t:[`${e}: ${t.join("; ")}`])}}function locationOf(e){return Array.isArray(e)?e.filter(e=>["string","number"].includes(typeof e)).join("."):""}function codeOf(e){return typeof e==="string"||typeof e==="number"?String(e):""}}),5843:((e,t,n)=>{n.d(t,{N:()=>defineProvider,s:()=>r})
const r=64*1024*1024
function defineProvider(d){const{title:l,inputs:e,apiPaths:t,secretsOf:n,resultHint:f,rateLimitWindowMs:p}=d
function readImport(e,t){const n=d.readInputs(e,t)
if(n===undefined)return undefined
const{deadlineMs:r,maxAttempts:s,mode:o,waitMs:i,source:a}=t
const u=i===undefined?undefined:d.statusSource?.(n)
const c=d.planTrigger(n)
return{title:l,name:c.subject.id??"",plan:c,limits:{deadlineMs:r,maxAttempts:s,rateLimitWindowMs:p},mode:o,source:a===undefined?undefined:sourceOf(d,n,a),check:d.checkPlan(n),warnings:d.warningsOf?.(n,t)??[],resultHint:f,confirm:e=>d.confirm(e,n),remedy:e=>d.remedy(e,n),wait:i===undefined||u===undefined?undefined:{waitMs:i,source:u}}}return{title:l,inputs:e,apiPaths:t,secretsOf:n,readImport:readImport}}function sourceOf(e,t,n){const r=n.url??e.sourceUrl?.(t)
return{...n,...e.fetchRules,url:r,lookUp:r===undefined?e.addressProbe?.(t):undefined}}}),5559:((e,t,n)=>{n.d(t,{N5:()=>describeFeatures,SB:()=>composeMessage,q9:()=>r})
var l=n(7355)
var i=n(1949)
var f=n(6568)
var p=n(4121)
const r={accepted:"accepted",succeeded:"succeeded",dry_run:"not sent: dry run",checked:"checked",rejected:"rejected",not_sent:"not sent",unknown:"unknown",failed:"failed",running:"still running"}
const o=["network_error","timeout","cancelled"]
function composeMessage(e,t,n,r){const s=`${t===undefined?"Import":`${t} import`} ${headWords(e)}`
if((0,i.N6)(e)){const o=e.word==="failed"?"":`: ${reason(e)}`
return{title:`${s}${o}`,text:(0,p.em)(e.detail),remedy:r}}return{title:s,text:n===undefined?"":describeSuccess(e,n),remedy:undefined}}function headWords(e){const t=(0,i.N6)(e)&&["wait_timeout","cancelled"].includes(e.code)&&e.run!==undefined&&(0,f.jf)(e.run)
return e.word==="running"&&!t?"end not seen":r[e.word]}function reason({word:e,code:t,httpStatus:n}){const r=t.replaceAll("_"," ")
const s=n!==undefined&&e!=="running"&&!o.includes(t)
return s?`${n} ${r}`:r}function describeSuccess(e,{title:t,plan:n,resultHint:r}){if(e.word==="dry_run"){return`The inputs are valid. Nothing was sent. Without \`dry_run\`, this would be sent: ${(0,l.Ng)(n.request)[0]}`}if(e.word==="checked")return describeChecks(e.checks??[])
const s=e.datasetId??e.importId??n.subject.id
const o=s===undefined?`the ${n.subject.kind}`:`${n.subject.kind} ${s}`
if(e.word==="accepted"){return`${t} accepted ${n.subject.kind==="import"?o:`the import of ${o}`}. ${r}`}const i=(0,f.nA)(e.run.steps)
const a=i===undefined?"":` in ${(0,p.r4)(i)}`
const u=(0,f.vi)(e.run)
const c=u===undefined?".":`: "${(0,p.em)(u)}"`
const d=e.featureCount===undefined?"":` ${describeFeatures(e.featureCount,e.previousFeatureCount)}.`
return`${(0,p.l2)(o)} imported${a}${c}${d}`}function describeFeatures(e,t){const n=`${(0,p.zD)(e)} ${e===1?"feature":"features"}`
if(t===undefined)return n
if(e===t)return`${n}, as many as before`
return`${n}, ${(0,p.zD)(Math.abs(e-t))} ${e<t?"fewer":"more"} than before`}function describeChecks(e){const t=e.filter(({result:e})=>e==="fine").map(({says:e})=>e)
const n=e.filter(({result:e})=>e==="not tried").map(({name:e})=>(0,p.ot)(e))
const r=n.length===0?"":` Not tried: ${n.join(", ")}.`
return`Everything that can be checked is right. No import was started. ${t.join(" ")}${r}`}}),4263:((e,t,n)=>{n.d(t,{U:()=>splitPath})
const c=/^(?:[a-z][a-z0-9+.-]*:)?\/\//i
const o=/^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i
const r=/%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const s=/%(?:25)*40/
const i=/%(?:25)*(2f|3a|3f|3d|23|26|40)/gi
function splitPath(e){const t=isEncodedWhole(e)?decodeDividers(e):e
const n=c.exec(t)?.[0]??""
const r=t.slice(n.length)
const s=userInfoOf(r,n!=="")
const o=s===undefined?r:r.slice(s.length+1)
const i=o.search(/[?#]/.test(s??"")?/[?#&]/:/[?#]/)
const[a,u]=i<0?[o,""]:[o.slice(0,i),o.slice(i+1)]
return{shown:`${n}${a}`,userInfo:s??"",query:u}}function isEncodedWhole(e){if(!e.includes("://")&&r.test(e))return true
if(e.includes("@"))return false
return isEncodedUser(hostOf(e))||isEncodedUser(hostOf(e.replace(/^[^/?#]*:\/\//,"")))}function hostOf(e){return e.split(/[/?#]/,1)[0]??""}function isEncodedUser(e){const t=e.indexOf(":")
return t>=0&&s.test(e.slice(t))}function decodeDividers(e){return e.replace(i,(e,t)=>String.fromCharCode(Number.parseInt(t,16)))}function userInfoOf(e,t){const n=e.lastIndexOf("@")
if(n<0)return undefined
const r=e.slice(0,n)
if(r.replace(o,"").includes(":"))return r
const s=e.replace(/[/?#].*/s,"").lastIndexOf("@")
return t&&s>=0?e.slice(0,s):undefined}}),2362:((P,L,y)=>{y.d(L,{e:()=>run})
var s=y(857)
function utils_toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,t,n){const r=new Command(e,t,n)
process.stdout.write(r.toString()+s.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}const e="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let t=e+this.command
if(this.properties&&Object.keys(this.properties).length>0){t+=" "
let e=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
if(r){if(e){e=false}else{t+=","}t+=`${n}=${escapeProperty(r)}`}}}}t+=`${e}${escapeData(this.message)}`
return t}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const j=Tt(import.meta.url)("crypto")
var r=y(9896)
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!r.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}r.appendFileSync(n,`${utils_toCommandValue(t)}${s.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${j.randomUUID()}`
const r=utils_toCommandValue(t)
if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${s.EOL}${r}${s.EOL}${n}`}const q=Tt(import.meta.url)("path")
var B=y(8564)
var t=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
class BasicCredentialHandler{constructor(e,t){this.username=e
this.password=t}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class auth_BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class PersonalAccessTokenCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return t(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var n=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
class oidc_utils_OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(s){return n(this,void 0,void 0,function*(){var e
const t=oidc_utils_OidcClient.createHttpClient()
const n=yield t.getJson(s).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const r=(e=n.result)===null||e===void 0?void 0:e.value
if(!r){throw new Error("Response json body do not have ID Token field")}return r})}static getIDToken(r){return n(this,void 0,void 0,function*(){try{let e=oidc_utils_OidcClient.getIDTokenUrl()
if(r){const n=encodeURIComponent(r)
e=`${e}&audience=${n}`}debug(`ID token url is ${e}`)
const t=yield oidc_utils_OidcClient.getCall(e)
setSecret(t)
return t}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var o=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
const{access:F,appendFile:W,writeFile:H}=r.promises
const i="GITHUB_STEP_SUMMARY"
const D="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return o(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const t=process.env[i]
if(!t){throw new Error(`Unable to find environment variable for $${i}. Check if your runtime environment supports job summaries.`)}try{yield F(t,r.constants.R_OK|r.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}this._filePath=t
return this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t){return`<${e}${r}>`}return`<${e}${r}>${t}</${e}>`}write(r){return o(this,void 0,void 0,function*(){const e=!!(r===null||r===void 0?void 0:r.overwrite)
const t=yield this.filePath()
const n=e?H:W
yield n(t,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const r=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(r).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
const r=e.map(e=>this.wrap("li",e)).join("")
const s=this.wrap(n,r)
return this.addRaw(s).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:r,rowspan:s}=e
const o=t?"th":"td"
const i=Object.assign(Object.assign({},r&&{colspan:r}),s&&{rowspan:s})
return this.wrap(o,n,i)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:s}=n||{}
const o=Object.assign(Object.assign({},r&&{width:r}),s&&{height:s})
const i=this.wrap("img",null,Object.assign({src:e,alt:t},o))
return this.addRaw(i).addEOL()}addHeading(e,t){const n=`h${t}`
const r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const s=this.wrap(r,e)
return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const r=this.wrap("blockquote",e,n)
return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}const a=new Summary
const z=null&&a
const G=null&&a
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,path.sep)}var u=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
const J=()=>u(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:t.trim(),version:e.trim()}})
const K=()=>u(void 0,void 0,void 0,function*(){var e,t,n,r
const{stdout:s}=yield exec.getExecOutput("sw_vers",undefined,{silent:true})
const o=(t=(e=s.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
const i=(r=(n=s.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:""
return{name:i,version:o}})
const V=()=>u(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[t,n]=e.trim().split("\n")
return{name:t,version:n}})
const c=s.platform()
const Y=s.arch()
const Z=c==="win32"
const X=c==="darwin"
const Q=c==="linux"
function getDetails(){return u(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Z?J():X?K():V()),{platform:c,arch:Y,isWindows:Z,isMacOS:X,isLinux:Q})})}var ee=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
var d;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(d||(d={}))
function exportVariable(e,t){const n=toCommandValue(t)
process.env[e]=n
const r=process.env["GITHUB_ENV"]||""
if(r){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function core_setSecret(e){command_issueCommand("add-mask",{},e)}function addPath(e){const t=process.env["GITHUB_PATH"]||""
if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${path.delimiter}${process.env["PATH"]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="")
if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"]
const r=["false","False","FALSE"]
const s=getInput(e,t)
if(n.includes(s))return true
if(r.includes(s))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))}process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=d.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+s.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(t,n){return ee(this,void 0,void 0,function*(){startGroup(t)
let e
try{e=yield n()}finally{endGroup()}return e})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return ee(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var m=y(3535)
var te=y(4254)
var l=y(7355)
class Turnstile{#opensAtMs=Number.NEGATIVE_INFINITY
#clock
#waiting=new Set
#isTaken=false
#pause
constructor(e){this.#clock=e}enter({rank:e,notBeforeMs:t=0,giveUpAtMs:n=Number.POSITIVE_INFINITY},r){if(r.aborted)return Promise.resolve(false)
const{promise:s,resolve:o}=Promise.withResolvers()
const i=()=>{a.end(false)
this.#admit()}
const a={rank:e,notBeforeMs:t,giveUpAtMs:n,end:e=>{r.removeEventListener("abort",i)
this.#waiting.delete(a)
o(e)}}
r.addEventListener("abort",i)
this.#waiting.add(a)
this.#admit()
return s}leave(){this.#isTaken=false
this.#admit()}holdUntil(e){this.#opensAtMs=Math.max(this.#opensAtMs,e)}#admit(){this.#pause?.abort()
this.#pause=undefined
const t=this.#clock.now()
for(const i of this.#waiting)if(i.giveUpAtMs<t)i.end(false)
const e=[...this.#waiting]
const n=e.filter(({notBeforeMs:e})=>Math.max(e,this.#opensAtMs)<=t)
if(!this.#isTaken&&n.length>0){this.#isTaken=true
n.reduce((e,t)=>t.rank<e.rank?t:e).end(true)
return}const r=this.#isTaken?Number.POSITIVE_INFINITY:this.#opensAtMs
const s=e.map(e=>Math.min(e.giveUpAtMs+1,Math.max(e.notBeforeMs,r)))
const o=Math.min(...s)
if(o<Number.POSITIVE_INFINITY)this.#admitLater(o-t)}#admitLater(e){const t=new AbortController
this.#pause=t
void this.#clock.pause(e,t.signal).then(()=>{if(!t.signal.aborted)this.#admit()})}}class StatusLimiter{intervalMs
#clock
#turnstile
#count=0
constructor(e,t){this.intervalMs=e
this.#clock=t
this.#turnstile=new Turnstile(t)}async ask({goesFirst:e=false,...t},n,r){this.#count+=1
const s=e?this.#count-Number.MAX_SAFE_INTEGER:this.#count
if(!await this.#turnstile.enter({...t,rank:s},n))return undefined
try{return await r()}finally{this.#turnstile.holdUntil(this.#clock.now()+this.intervalMs)
this.#turnstile.leave()}}}class QuestionLimiters{#timeScale
#clock
#byName=new Map
constructor(e,t){this.#timeScale=e
this.#clock=t}of({name:e,intervalMs:t}){const n=this.#byName.get(e)??new StatusLimiter(t*this.#timeScale,this.#clock)
this.#byName.set(e,n)
return n}}var f=y(1949)
var k=y(4121)
const ne=2
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
if(t===undefined)return undefined
const n=`Not tried${e>0?" again":""}, because an earlier import failed: ${t.detail}`
const{retryAfterMs:r}=t
const s=r===undefined?{}:{retryAfterMs:r}
return{word:"not_sent",code:t.code,detail:n,isNotTried:true,...s}}async enter(e,t){return await this.#turnstile.enter({rank:e,notBeforeMs:t},this.signal)}leave(){this.#turnstile.leave()}taken(e){this.#lastTakenMs=e
if(this.#distanceMs>0)this.#turnstile.holdUntil(e+this.#distanceMs)}unreached(e){this.#turnstile.holdUntil(e)}held(e){this.#turnstile.holdUntil(e)
if(this.#lastTakenMs===undefined)return
const t=e-this.#lastTakenMs
if(this.#distanceMs===0&&this.#untried>1){const n=e-this.#surroundings.clock.now()+t*(this.#untried-1)
this.#surroundings.log(`The provider's rate limit holds for all imports together: the ${this.#untried} that are left take about ${(0,k.ni)(n)}.`)}this.#distanceMs=Math.max(this.#distanceMs,t)}settled(e){this.#untried-=1
if(e.attempts>0){this.#lost=e.word==="unknown"?this.#lost+1:0
this.#unreached=hasReachedNobody(e)?this.#unreached+1:0}if(!(0,f.N6)(e)||this.#closedBy!==undefined)return
const t=Math.max(this.#lost,this.#unreached)>=ne||concernsAll(e)
if(!t)return
this.#closedBy=e
this.#closing.abort()}}function concernsAll({code:e,retryAfterMs:t}){if(e==="rate_limited")return t!==undefined
return e==="unauthorized"||e==="quota_exhausted"}function hasReachedNobody(e){return(0,f.N6)(e)&&e.word==="not_sent"&&["network_error","timeout"].includes(e.code)}var v=y(6568)
var re=y(6943)
const se=500
const oe=8e3
const ie=2e3
const ae=6e4
function decideNext(e,t){switch(e.kind){case"accepted":{const{kind:n,...r}=e
return{kind:"end",end:{...r,word:"accepted"}}}case"refused":return end("rejected",e)
case"unusable":return end("unknown",e)
case"busy":return decideBusy(e,t)
case"lost":return decideLost(e,t)}}function decideBusy({detail:e,retryAfterMs:t},n){const r="rate_limited"
if(t!==undefined&&t>re.yL){const o=(0,k.r4)(t)
const i=Number.isSafeInteger(t)?`${Math.ceil(t/1e3)} s (${o})`:o
const a=`It asks to wait ${i}, but this step waits at most ${re.yL/1e3} s.`
return{kind:"end",end:{word:"rejected",code:r,detail:`${(0,k.em)(e)} ${a}`,retryAfterMs:t}}}if(n.attempt>=n.maxAttempts)return end("rejected",{code:r,detail:e})
const s="rate limit"
return{kind:"again",pauseMs:pauseAfterBusy(t,n),why:s}}function pauseAfterBusy(e,t){const n=backoff(se,oe,t)
if(e!==undefined)return Math.max(e,n)
return t.rateLimitWindowMs??backoff(ie,ae,t)}function decideLost(e,t){const{detail:n}=e
const r=e.reason==="network"?"network_error":e.reason
if(e.maybeSent)return end("unknown",{code:r,detail:n})
const s=e.reason!=="timeout"||t.elapsedMs<t.deadlineMs
if(e.reason==="invalid_input")return end("not_sent",{code:r,detail:n})
if(e.reason==="cancelled")return{kind:"end",end:stoppedBeforeSend(t.wasRefused)}
if(t.attempt>=t.maxAttempts||!s)return end("not_sent",{code:r,detail:n})
return{kind:"again",pauseMs:backoff(se,oe,t),why:n}}function stoppedBeforeSend(e){const t="The step was stopped before the import was started."
return{word:e?"rejected":"not_sent",code:"cancelled",detail:t}}function backoff(e,t,n){const r=Math.min(t,e*2**(n.attempt-1))
return Math.round(r*(1+n.random/2))}function end(e,{code:t,detail:n,answeredBy:r}){return{kind:"end",end:{word:e,code:t,detail:n,...r&&{answeredBy:r}}}}var ue=y(4190)
var g=y(3306)
var ce=y(2262)
async function sendOnce(e,t,n){const{clock:r}=n
const s=r.now()
const o={...t,attempts:t.attempts+1}
const i=await(0,ue.i)(e.plan.request,e.limits.deadlineMs,{...n,onSent(){n.onKnown(o,"unknown")
n.onSent()}})
const a=i.status===undefined?o:{...o,httpStatus:i.status}
if(i.kind==="lost")return{meaning:i,known:a,sentAtMs:s,answer:undefined}
const u=(0,ce.eq)(e,i,r.now())
if(u.kind==="accepted")warnOfOtherDataset(e,u.datasetId,n)
return{meaning:u,known:a,sentAtMs:s,answer:i}}function warnOfOtherDataset({title:e,plan:t},n,r){const s=t.subject.id
if(s===undefined||n===undefined||(0,g.I)(s,n))return
r.warn(`${e} accepted the import of dataset ${n}, but \`dataset_id\` is ${s}.`)}const O={kind:"again",notBeforeMs:0}
async function takeTurn(t,n,r,s,o){try{const e=await lookAndSend(t,n,r,s,o)
if(e.kind==="end")s.settled(e.outcome)
return e}finally{s.leave()}}async function lookAndSend(e,t,{source:n,follower:r},s,o){const{clock:i,timeScale:a}=o
const{signal:u}=s
if(!await isStillServed(n,u))return O
const c=await r?.lookBefore({wasBusy:t.wasBusy,goesFirst:true})
t.wasBusy=false
if(c?.kind==="refused")return{kind:"end",outcome:{...t.known,...c.end}}
if(c?.kind==="seen"&&c.run!==undefined&&(0,v.jf)(c.run))return O
if(!await isStillServed(n,u))return O
if(u.aborted)return{kind:"end",outcome:endUnsent(t,s)}
const d=await sendOnce(e,t.known,o)
const{meaning:l,known:f}=d
t.known=f
t.wasBusy=l.kind==="busy"
t.wasRefused||=t.wasBusy
t.firstAtMs??=d.sentAtMs
const{deadlineMs:p,maxAttempts:h,rateLimitWindowMs:m}=e.limits
const g={attempt:f.attempts,maxAttempts:h,wasRefused:t.wasRefused,elapsedMs:i.now()-t.firstAtMs,deadlineMs:p,rateLimitWindowMs:m===undefined?undefined:m*a,random:i.random()}
const w=decideNext(l,g)
const y=i.now()
if(l.kind==="accepted")s.taken(d.sentAtMs)
const _=w.kind==="end"&&"retryAfterMs"in w.end
if(l.kind==="busy"&&!_)s.held(y+pauseAfterBusy(l.retryAfterMs,g))
if(w.kind==="end")return{kind:"end",outcome:{...f,...w.end},sent:d}
if(l.kind==="lost")s.unreached(y+w.pauseMs)
o.onKnown(f,t.wasBusy?"rejected":"not_sent")
const b=`attempt ${g.attempt+1} of ${h}`
o.log(`Waiting ${(0,k.r4)(w.pauseMs)} before ${b}: ${w.why}`)
return{kind:"again",notBeforeMs:y+w.pauseMs}}function endUnsent({known:e,wasRefused:t},n){return{...e,...n.notTried(e.attempts)??stoppedBeforeSend(t)}}async function isStillServed(e,t){return e===undefined||e.isFresh||t.aborted||await e.lookAgain()}function limitersOf(e,t){const n=e.map(({wait:e})=>e?.source.pollIntervalMs??0)
const{timeScale:r,clock:s}=t
const o=new StatusLimiter(Math.max(...n)*r,s)
const i=new QuestionLimiters(r,s)
return{turns:new TriggerTurns(e.length,t),looks:o,questions:i}}async function runImport(t,n,e=limitersOf([t],n),r=0){for(const e of t.warnings)n.warn(e)
if(t.mode==="dry_run")return showRequest(t,n)
const{turns:s,looks:o,questions:i}=e
if(t.mode==="check")return(await y.e(990).then(y.bind(y,1990))).runCheck(t,i,n)
const a=(0,te.B)(t.plan.request.url,process.env)
if(a.kind==="unusable")return{word:"not_sent",code:"invalid_input",detail:a.problem,attempts:0}
const u=await loadSource(t,s,i,n)
const c=await loadFollower(t,s,o,n)
const d={known:{attempts:0},wasRefused:false,wasBusy:false,firstAtMs:undefined}
const l=e=>{s.settled(e)
return e}
let f=0
for(;;){const p=await u?.ready()
if(p!==undefined){d.known={...d.known,...p.known}
if(p.kind==="end"&&!s.signal.aborted)return l({...d.known,...p.end})
n.onKnown(d.known,d.wasRefused?"rejected":"not_sent")}const h=await c?.ready()
if(h!==undefined&&!s.signal.aborted)return l({...d.known,...h})
if(!await s.enter(r,f))return endUnsent(d,s)
const m=await takeTurn(t,d,{source:u,follower:c},s,n)
if(m.kind==="again"){f=m.notBeforeMs
continue}const{outcome:g,sent:w}=m
return c===undefined||w===undefined?g:await c.follow(g,w)}}function showRequest({plan:e},t){const[n,...r]=(0,l.Ng)(e.request)
t.log(`Dry run. This would be sent: ${n}`)
for(const s of r)t.log(s)
return{word:"dry_run",attempts:0}}async function loadSource({source:e,...t},{signal:n},r,s){if(e?.published===undefined)return undefined
const{PublishedSource:o}=await y.e(647).then(y.bind(y,8647))
return new o(t,{...e,published:e.published},r,{...s,signal:n})}async function loadFollower(e,t,n,r){if(e.wait===undefined)return undefined
const{Follower:s}=await y.e(113).then(y.bind(y,6113))
return new s(e,e.wait,{looks:n,closing:t.signal},r)}var p=y(3024)
var de=y(6212)
var w=y(4009)
const le=6
const fe=4
const pe={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
const he=/[A-Z]+/g
const me=[/(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/g,decodeEscape]
const ge=[[/\ufffd+/g,()=>""],[/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g,e=>encodeURIComponent(e.toWellFormed()).toLowerCase()],[/\u001b\[[\d;]*m/g,()=>""],[/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g,()=>""]]
class SecretSearch{#exact
#folded
constructor(e){const t=e.flatMap(e=>[e,encodeURIComponent(e.toWellFormed()),JSON.stringify(e).slice(1,-1)])
this.#exact=[...new Set(t.map(inSmallLetters))]
const n=e.flatMap(e=>depthsOf(e).map(strip))
this.#folded=[...new Set(n)].filter(({length:e})=>e>=le)}replaceAll(e,t){return replaceRanges(e,this.find(e),t)}find(e){const t=depthsOf(e)
const n=this.#exact.flatMap(e=>rangesOf(t[0]??"",e))
for(const[r,s]of t.entries()){const t=strip(s)
const o=this.#folded.filter(e=>t.includes(e))
if(o.length===0)continue
const{starts:i,ends:a}=traceFold(e,r)
for(const[u,e]of o.flatMap(e=>rangesOf(t,e))){n.push([i[u]??0,a[e-1]??0])}}return n}}function outside(e,t,n){if(e.length===0)return[]
const r=inSmallLetters(t)
const s=n.flatMap(e=>rangesOf(r,inSmallLetters(e)))
return e.filter(([n,r])=>!s.some(([e,t])=>e<=n&&r<=t))}function inSmallLetters(e){return e.replace(he,e=>e.toLowerCase())}function depthsOf(e){let t=inSmallLetters(e)
const n=[t]
while(n.length<=fe){const r=t.replace(...me)
if(r===t)break
n.push(r)
t=r}return n}function folded(e){return strip(depthsOf(e).at(-1)??"")}function strip(e){return ge.reduce((e,t)=>e.replace(...t),e)}function traceFold(e,t){const n=Int32Array.from({length:e.length},(e,t)=>t)
const r={text:inSmallLetters(e),starts:n,ends:n.map(e=>e+1)}
return[...Array(t).fill(me),...ge].reduce(trace,r)}function trace(t,[e,r]){const s=[]
const n=t.text.replace(e,(e,...t)=>{const n=r(e,...t)
s.push({at:Number(t.at(-2)),taken:e.length,given:n.length})
return n})
const o=new Int32Array(n.length)
const i=new Int32Array(n.length)
let[a,u]=[0,0]
for(const{at:e,taken:c,given:d}of[...s,{at:t.text.length,taken:0,given:0}]){o.set(t.starts.subarray(a,e),u)
i.set(t.ends.subarray(a,e),u)
u+=e-a
a=e+c
o.fill(t.starts[e]??0,u,u+d)
i.fill(t.ends[a-1]??0,u,u+d)
u+=d}return{text:n,starts:o,ends:i}}function rangesOf(t,n){const r=[]
for(let e=t.indexOf(n);e>=0;e=t.indexOf(n,e+1))r.push([e,e+n.length])
return r}function replaceRanges(t,n,r){let s=""
let o=0
for(const[i,e]of n.sort(([e],[t])=>e-t)){if(i>=o)s+=`${t.slice(o,i)}${r}`
o=Math.max(o,e)}return s+t.slice(o)}function decodeEscape(e,...t){const[n,r,s,o,i,a]=t
if(a!==undefined)return pe[a]??e
const u=n??r??s??o
if(u===undefined&&i===undefined)return""
const c=u===undefined?Number(i):Number.parseInt(u,16)
return c<=1114111?inSmallLetters(String.fromCodePoint(c)):e}var $=y(4263)
const h=6
const we=3
const ye=8
const _e=/(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password)(?:[^a-z]|$)|(?:signature|token|key|secret|password)$|^x-(?:amz|goog)-/
const be=/\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i
function secretsOfAddress(e,t,n=1){const{shown:r,userInfo:s,query:o}=(0,$.U)(e)
const i=/[^/:\\]*$/.exec(r)?.[0]??""
const a=new PublicTexts(t,[r,i])
const u=decodings(s).flatMap(passwordsOf)
const c=[...new Set(u)].filter(e=>!a.hasId(e))
for(const[l,f]of[[o,`?${o}`],[s,`//${s}@`]]){if(l!=="")c.push(isLong(l)&&!a.has(l)?l:f)}const d=s.split(/[\s@/?#&;:\\"'=]+/).filter(e=>!a.hasId(e))
for(const p of`${o}&${s}`.split(/[?&#;]/)){const h=p.indexOf("=")
const m=decodings(p.slice(0,Math.max(0,h))).at(-1)??""
const g=_e.test(m.replace(/([a-z\d])([A-Z])/g,"$1-$2").toLowerCase())
for(const w of decodings(p.slice(h+1))){const y=g||looksLikeKey(w)
const _=be.test(w)||a.areIn(w)
if(a.has(w))continue
if(y&&!_)c.push(w)
if(g||!_)d.push(w)
if(n<we&&/:\/\/|[?&][^=&]+=/.test(w)){const b=secretsOfAddress(w,t,n+1)
c.push(...b.registered)
d.push(...b.hidden)}}}return{registered:c.flatMap(decodings),hidden:d.flatMap(decodings),shown:[r,i]}}function passwordsOf(e){const t=e.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is,"")
const n=[e,t].filter(e=>e.includes(":")).map(e=>e.slice(e.indexOf(":")+1)).flatMap(t=>[...t.matchAll(/@|$/g)].slice(0,ye).map(({index:e})=>t.slice(0,e)).concat(t))
return[...new Set(n)]}function looksLikeKey(e){return e.match(/[a-z\d]{20,}/gi)?.some(e=>/\d/.test(e)&&/[a-z]/i.test(e))??false}class PublicTexts{#ids
#all
constructor(e,t){this.#ids=e.map(folded).filter(e=>e!=="")
this.#all=[...this.#ids,...t.map(folded).filter(e=>e!=="")]}has(e){return this.#all.includes(folded(e))}hasId(e){return this.#ids.includes(folded(e))}areIn(e){const t=folded(e)
return this.#all.some(e=>e.length>=h&&t.includes(e))}}function decodings(t){const e=[t,t.replaceAll("+"," ")].map(e=>{try{return decodeURIComponent(e)}catch{return t}})
return[...new Set([t,...e])]}function isLong(e){return e.length>=h}function decideSecrets(e){const t=e.flatMap(e=>e.ids??[])
const n=e.flatMap(e=>{const t=e.basicPair?.join(":")??""
return[...e.values,t,base64(t)]})
const r=e.flatMap(e=>e.addresses??[]).filter(e=>e!=="")
const s=r.map(e=>secretsOfAddress(e,t))
const o=longLines([...n,...s.flatMap(e=>e.registered)])
const i=longLines(s.flatMap(e=>e.hidden)).filter(e=>!o.includes(e))
const a=longLines([...t,...s.flatMap(e=>e.shown)])
return{registered:o,hidden:i,kept:a}}function joinSecrets(e,t){return{registered:[...e.registered,...t.registered],hidden:[...e.hidden,...t.hidden],kept:[...e.kept,...t.kept]}}function longLines(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim())
return[...new Set(t)].filter(isLong)}function createRedactor({registered:n,hidden:r,kept:s}){let o
return e=>{o??={keys:searchFor(n),others:searchFor(r)}
const t=o.keys.find(e)
if(r.length>0)t.push(...outside(o.others.find(e),e,s))
return replaceRanges(e,t,"***")}}function searchFor(e){return new SecretSearch(e.flatMap(spellings).filter(isLong))}function spellings(e){const t=Buffer.from(e).toString("hex")
return[e,(0,de.b)(e),...e.split(/[<>]/),(0,w.UJ)(e),t,...base64Forms(e)]}function base64Forms(e){const s=Buffer.from(e)
return[0,1,2].flatMap(e=>{const t=Buffer.concat([Buffer.alloc(e),s]).toString("base64").replaceAll("=","")
const n=(e+s.length)%3===0
const r=t.slice([0,2,3][e],n?undefined:-1)
return[r,r.replaceAll("/","_")]})}function base64(e){return Buffer.from(e).toString("base64")}var ke=y(8924)
function parseHttpUrl(e){const t=parseUrl(e)
return t?.protocol==="https:"||t?.protocol==="http:"?t:undefined}function readBaseUrl(e,t){const n=parseUrl(e)
if(n===undefined)return"must be a URL such as https://api.example.com"
if(n.protocol!=="https:"&&!(n.protocol==="http:"&&(0,ke.U)(n))){return"must start with https://, because keys are sent there (http:// only to a loopback host)"}if(/^[^/]+\/\/[^/]*@|[?#]/.test(e)){return"must have only a host and a path. Remove user info, query and fragment"}const r=t.map(e=>ownEnd(n,e)).find(e=>e!==undefined)
return r===undefined?n:`ends in \`${r}\`, which the action adds by itself. Remove that part`}function parseUrl(e){const t=e.includes("\\")||/^https?:(?!\/\/[^/])/i.test(e)
return!t&&URL.canParse(e)?new URL(e):undefined}function ownEnd({pathname:e},t){const n=e.split("/").filter(e=>e!=="")
const r=t.split("/")
for(let t=r.length;t>0;t-=1){if(/^v\d/.test(r[t]??""))continue
const e=n.slice(-t)
const s=e.length===t&&e.every((e,t)=>isOwnSegment(e,r[t],t))
if(s)return`/${r.slice(0,t).join("/")}`.replaceAll("{}","\u2026")}return undefined}function isOwnSegment(e,t,n){return t==="{}"?n>1||(0,g.O)(e):t===e.toLowerCase()}const ve=['""',"''","``","\u201c\u201d","\u2018\u2019","\xab\xbb"]
const Oe=/^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i
const $e=/^[A-Z_][A-Z0-9_]*=[^=]/
function nearMiss(t,e){if(t.length>1&&ve.some(e=>t.startsWith(e.charAt(0))&&t.endsWith(e.charAt(1)))){return"is wrapped in quotes. Remove them from the value"}if(e==="quotes")return undefined
if(Oe.test(t)){return`holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\``}if($e.test(t))return"begins with a name and `=`. Remove both and keep only the value"
return undefined}function spellingsWithDashes(e){const[t="",...n]=e.split("_")
const r=n.reduce((e,t)=>e.flatMap(e=>[`${e}_${t}`,`${e}-${t}`]),[t])
return r.slice(1)}const Se=/^[a-z]{1,20}$/i
const xe=/^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i
function gotWord(e){return Se.test(e)?`got \`${e}\``:gotLength(e)}function gotShort(e){return xe.test(e)?`got \`${e}\``:gotLength(e)}function gotLength(e){return`got ${(0,k.hS)(e.length,"character","characters")}`}const Ee=/^(\d+(\.\d+)?|\.\d+)$/
const Te=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const Ae=/^(?:sha256:)?([0-9a-f]{64})$/i
class InputFields{#source
#place
#findings
isEntry
constructor(e,t=e=>e,n){this.#source=e
this.#place=t
const r={problems:new Map,missing:new Set,secretNames:new Set}
this.#findings=n===undefined?r:n.#findings
this.isEntry=n!==undefined}get problems(){return[...this.#findings.problems.values()]}get missing(){return this.#findings.missing}get secretNames(){return this.#findings.secretNames}text(e){const t=this.#source(e).trim()
for(const n of spellingsWithDashes(e)){const r=this.#source(n).trim()
if(r==="")continue
this.refuse(e,`is spelled \`${n}\` in this step. Write it with underscores`)
return t===""?r:t}return t===""?undefined:t}refuse(e,t){const n=this.#place(e)
if(!this.#findings.problems.has(n))this.#findings.problems.set(n,`\`${n}\` ${t}.`)
return undefined}refuseWhole(e,t){const n=this.#place(e)
if(!this.#findings.problems.has(n))this.#findings.problems.set(n,t)}refuseAbsent(e,t){this.#findings.missing.add(e)
return this.refuse(e,`is missing. ${t}`)}line(e){const t=this.text(e)
if(t===undefined)return undefined
if(Te.test(t)){return this.refuse(e,"holds a control character, such as a line break. Remove it")}if(!t.isWellFormed())return this.refuse(e,"is not valid Unicode. Copy it again")
if(holdsInvisible(t)){return this.refuse(e,"holds an invisible character, such as a zero-width space. Type it in or copy it again")}return t}unquotedLine(e){const t=this.line(e)
const n=t===undefined?undefined:nearMiss(t,"quotes")
return n===undefined?t:this.refuse(e,n)}id(e){const t=this.#expandedLine(e)
if(t==="."||t==="..")return this.refuse(e,"must be an id; `.` and `..` are not")
return t}uuid(e){const t=this.#expandedLine(e)
if(t===undefined||(0,g.O)(t))return t
return this.refuse(e,`must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; ${gotLength(t)}`)}secret(e){this.#findings.secretNames.add(e)
const t=this.#expandedLine(e)
if(t===undefined)return undefined
if(t.length<h){return this.refuse(e,`is too short: a secret has at least ${h} characters. Copy it again`)}if(!/^[\x20-\x7e]+$/.test(t)){return this.refuse(e,"holds characters that no key has. Copy it again")}return t}sha256(e){const t=this.#expandedLine(e)
if(t===undefined)return undefined
const n=Ae.exec(t)?.[1]
return n?.toLowerCase()??this.refuse(e,`must be a SHA-256 of 64 hex digits; ${gotLength(t)}`)}boolean(e){const t=this.text(e)
if(t===undefined)return undefined
if(["true","True","TRUE"].includes(t))return true
if(["false","False","FALSE"].includes(t))return false
return this.refuse(e,`must be \`true\` or \`false\`; ${gotShort(t)}`)}number(e,t){const n=this.text(e)
if(n===undefined)return undefined
const r=Ee.test(n)?Number(n):Number.NaN
const s=r>=t.min&&r<=t.max&&(t.whole!==true||/^\d+$/.test(n))
if(s)return r
const o=t.whole===true?"a whole number":"a number"
return this.refuse(e,`must be ${o} from ${t.min} to ${t.max}; ${gotShort(n)}`)}word(e,t){const n=this.text(e)
const r=t.map(e=>`\`${e}\``).join(" or ")
if(n===undefined)return this.refuseAbsent(e,`It must be ${r}`)
const s=n.toLowerCase()
return t.includes(s)?s:this.refuse(e,`must be ${r}; ${gotWord(n)}`)}httpUrl(e){const t=this.unquotedLine(e)
if(t===undefined)return undefined
return parseHttpUrl(t)??this.refuse(e,"must be a URL that starts with https:// or http://")}baseUrl(e,t=[]){const n=this.unquotedLine(e)
if(n===undefined)return undefined
const r=readBaseUrl(n,t)
return typeof r==="string"?this.refuse(e,r):r}#expandedLine(e){const t=this.line(e)
const n=t===undefined?undefined:nearMiss(t,"all")
return n===undefined?t:this.refuse(e,n)}}function holdsInvisible(e){return/[^\x00-\x7f]/.test(e)&&/\p{Cf}/u.test(e)}var _=y(5563)
function readSystemTime(e){if(e.status!==200)return undefined
const t=(0,_.qF)(e.body)?.value
const n=refusalIn(t,e)
if(n!==undefined)return n
if(!(0,_.u4)(t)||typeof t["time"]!=="number")return{kind:"unreadable",why:"no time"}
return{kind:"fine",says:"Bloomreach knows the project, and the API key works there."}}function readManagedImport(e){if(e.status===403&&!(0,_.AA)(e.body)){const i="The key may not read imports, which needs another permission. It may still be able to start them."
return{kind:"fine",says:i}}if(e.status!==200)return undefined
const t=(0,_.qF)(e.body)?.value
const n=refusalIn(t,e)
if(n!==undefined)return n
if(!(0,_.u4)(t))return{kind:"unreadable",why:"no readable import"}
const r=(0,_.u4)(t["data"])?t["data"]:t
const s=typeof r["name"]==="string"?` "${(0,w.UJ)(r["name"])}"`:""
const o=r["active"]===false?" It is not active.":""
return{kind:"fine",says:`Bloomreach knows the import${s}.${o}`}}function refusalIn(t,{status:e,body:n}){if(!(0,_.u4)(t))return undefined
const r=(0,_.hC)(n)
if(t["success"]!==false){const o=["error","errors"].some(e=>!isEmpty(t[e]))
return o?{kind:"unreadable",why:r===""?"an error":`an error: ${r}`}:undefined}const s=r===""?`Bloomreach answered ${e} with success: false.`:r
return{kind:"wrong",word:"rejected",code:"unexpected_response",detail:s}}function isEmpty(e){if(e===undefined||e===null||e===false||e==="")return true
return typeof e==="object"&&Object.keys(e).length===0}const b="Fix the inputs and run this again. Nothing was sent."
function sharedRemedies(e,t=true){const n=t?"`base_url`, ":""
return{invalid_input:b,unauthorized:`Check the credentials for ${e}.`,quota_exhausted:`Check the plan at ${e}.`,forbidden:`Check the permissions of the key at ${e}.`,not_found:`Check the ids. ${e} does not know them.`,invalid_request:`Fix what ${e} names, then run this again.`,rate_limited:`${e} limits how often it can be asked. Run this again later.`,provider_error:`${e} is having problems. Check its status page and try again later.`,unexpected_response:`${e} does not document this answer. Check ${n}HTTPS_PROXY and the firewall.`,network_error:`Nothing was started at ${e}. Check ${n}HTTPS_PROXY and the runner's network, then run this again.`,timeout:`Nothing was started at ${e}. Check HTTPS_PROXY and the runner's network, or raise \`timeout_seconds\`, then run this again.`,source_mismatch:`Nothing was started at ${e}. Run this again when the file is served, or raise \`source_timeout_minutes\`.`,already_running:`This step started nothing at ${e}. Look at the other import there, or raise \`wait_timeout_minutes\`, then run this again.`,import_failed:`Fix what ${e} reports, then run this again.`,wait_timeout:`Look at ${e} for the result of the import.`,cancelled:`This step started no import at ${e}. Run it again if you want one.`}}function remedyOfAnswer(e,t,n){const{word:r,code:s,detail:o,httpStatus:i,answeredBy:a}=t
if(a==="nobody")return r==="unknown"?undefined:"No import was started. Run this again."
if(a==="page"&&(s==="unexpected_response"||r==="rejected"&&s!=="rate_limited")){const[u,c]=n?[", or from another site at `base_url`","`base_url`, "]:["",""]
return`A web page answered, not the API of ${e}. It may come from a firewall, a proxy or a sign-in page${u}. Check ${c}HTTPS_PROXY and the runner's network.`}if(s==="provider_error"&&r!=="unknown"&&i!==undefined){return`${e} is having problems (HTTP ${i}). Check its status page and try again later.`}if(s!=="unexpected_response")return undefined
if(r==="unknown")return n&&a!=="api"?"Check `base_url`.":undefined
if(r!=="rejected"||a!=="api")return undefined
return saysAnotherRuns(o)?`Wait until the other import at ${e} has ended, then run this again.`:`Nothing was started. Do what ${e} says above, then run this again.`}function saysAnotherRuns(e){return e.split(/[.:;,]/).some(e=>Re.test(e)&&!/\b(no|not|never|nothing)\b|n't\b/i.test(e))}const Re=/\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i
function bloomreachRemedy(e,t){const{word:n,code:r,detail:s,httpStatus:o,answeredBy:i}=e
const a=remedyOfAnswer("Bloomreach",e,t.hasOwnBaseUrl||i==="page")
if(n==="unknown")return a===undefined?Ce:`${a} ${Ce}`
const u=remediesFor(e,t)
if(n==="rejected"&&i!=="page"){const c=Ie.find(([e])=>e.test(s))
if(c!==undefined)return u[c[1]]
if(o!==undefined&&o<300)return u.invalid_request}return a??u[r]}const Ce="The import may be running. Look at Data & Assets > Imports in Bloomreach before you run this again: a second start imports everything twice."
const Ie=[[/could not authenticate/i,"unauthorized"],[/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i,"unknown_key"],[/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i,"wrong_secret"],[/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i,"wrong_project"],[/no permission/i,"forbidden"]]
function remediesFor({attempts:e},{isWorkspace:t,isApiManaged:n,hasPath:r}){const s=`${t?"Workspace":"Project"} settings > Access management > API`
const o=t?"workspace":"project"
const i=t?"`workspace_id`":"`project_token`"
const a="Compare `base_url` with the API Base URL on that page."
const u=[t||n?"":" An import of the Imports Management API needs `api_managed: true`.",r?" `path` works with URL and file-storage imports only.":"",t?" Copy & paste and upload imports cannot be started.":" Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project."]
return{...sharedRemedies("Bloomreach"),unauthorized:`Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${s}. ${a}`,quota_exhausted:"Ask the owner of the Bloomreach account about its plan, then run this again.",forbidden:`${e===0?"Check":"Give the key the permission Imports > Allow trigger imports, and check"} that the key belongs to this ${o} (${s}).`,not_found:`Check \`import_id\` and ${i}: the address of the import in the app shows them. Then look at ${s}. ${a}`,invalid_request:`Fix what Bloomreach names.${u.join("")}`,rate_limited:"Run this again later, with fewer imports at a time, or raise `max_attempts`.",unknown_key:`Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${s}.`,wrong_secret:`Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${s}, or make a new key.`,wrong_project:`Check \`project_token\`: it is not the token of a project. Copy it from Project settings > Access management > API. ${a}`}}const Me=32
const Ue=5e3
function confirmingObject(e,t){const n=readObject(e)
return n===undefined||hasWordAgainst(n,t)?undefined:n}function unconfirmed(e,t,n){const r=(0,_.hC)(t.body)
if(saysNoSuccess(readObject(t.body))){return{kind:"refused",detail:r===""?`${e} answered ${t.status} with success: false.`:r}}return{kind:"unusable",detail:`${e} answered ${t.status} ${n}${r===""?".":`: ${r}`}`}}function readObject(e){const t=(0,_.qF)(e)?.value
return(0,_.u4)(t)&&!hasTwinKeys(e)?t:undefined}function hasTwinKeys(e){const t=[]
for(const[n,r,s]of e.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g)){if(n==="{"||n==="[")t.push(new Set)
else if(n==="}"||n==="]")t.pop()
else if(r!==undefined&&s!==undefined){const o=String(JSON.parse(r))
const i=t.at(-1)
if(i?.has(o))return true
i?.add(o)}}return false}function hasWordAgainst(e,t){const n=[{key:"",value:e,depth:0}]
for(let e=1;;e+=1){const r=n.pop()
if(r===undefined)return false
const{key:s,value:o,depth:i}=r
if(e>Ue||i>Me)return true
if(isWordAgainst(s,o)||t(s,o))return true
if(typeof o!=="object"||o===null)continue
for(const[a,u]of Object.entries(o)){n.push({key:Array.isArray(o)?s:plainKey(a),value:u,depth:i+1})}}}function plainKey(e){return e.toLowerCase().replace(/[-_]/g,"")}function isWordAgainst(e,t){switch(e){case"success":case"ok":return t!==true
case"error":case"errors":case"exception":case"fault":return!confirmation_isEmpty(t)
case"code":case"status":case"statuscode":case"state":case"result":return typeof t==="number"?t>=400:typeof t==="string"&&isBadWord(t)
default:return false}}function isBadWord(e){return Number.parseFloat(e)>=400||/error|fail|reject|denied|invalid/i.test(e)}function confirmation_isEmpty(e){if(e===null||e===false||e==="")return true
return typeof e==="object"&&Object.keys(e).length===0}function saysNoSuccess(e){const t=Object.entries(e??{}).filter(([e])=>plainKey(e)==="success")
return t.length>0&&t.every(([,e])=>e===false)}var S=y(5843)
const Ne=new URL("https://api.exponea.com")
const Pe=new URL("https://api.bloomreach.com")
const Le={maxRedirects:5,maxBytes:1e9}
const je=(0,S.N)({title:"Bloomreach",inputs:{project_token:{},workspace_id:{},import_id:{isOfEntry:true},api_key_id:{isSecret:true},api_secret:{isSecret:true},path:{isOfEntry:true},test_connection:{isOfEntry:true},api_managed:{}},apiPaths:["data/v1/projects/{}/imports/{}/start","data/v2/workspaces/{}/imports/{}/start","imports/v1/{}/{}/run","track/v2/projects/{}/system/time"],secretsOf:secretsOf,rateLimitWindowMs:undefined,resultHint:"It may not be finished yet; its result is shown only in Bloomreach.",readInputs:readInputs,sourceUrl:({path:e})=>parseHttpUrl(e??""),warningsOf:warningsOf,fetchRules:Le,checkPlan:checkPlan,planTrigger:planTrigger,confirm:bloomreach_confirm,remedy(e,{baseUrl:t,target:n,path:r}){return bloomreachRemedy(e,{isWorkspace:n.kind==="workspace",isApiManaged:n.apiManaged,hasPath:r!==undefined,hasOwnBaseUrl:t!==undefined})}})
function secretsOf(t){const[e,n]=[t("api_key_id").trim(),t("api_secret").trim()]
const r=e!==""&&n!==""?[e,n]:undefined
const s=["project_token","workspace_id","import_id"].map(e=>t(e).trim())
return{values:[e,n],basicPair:r,addresses:[t("path").trim()],ids:s}}function readInputs(e,t){const n=readTarget(e)
const r=e.id("import_id")
const s=e.secret("api_key_id")
const o=e.secret("api_secret")
if(s?.includes(":")===true){e.refuse("api_key_id","must not hold a colon. Give only the id here, and the secret in `api_secret`")}for(const u of["import_id","api_key_id","api_secret"]){if(e.text(u)===undefined)e.refuseAbsent(u,"Bloomreach needs it")}const i=e.unquotedLine("path")
const a=e.boolean("test_connection")
if(t.waitMs!==undefined){e.refuse("wait","does not work with Bloomreach, which offers no way to follow a run. Remove it")}if(parseHttpUrl(i??"")===undefined)refuseUnknownSource(e,t)
if(!n||!r||!s||!o)return undefined
return{baseUrl:t.baseUrl,target:n,importId:r,apiKeyId:s,apiSecret:o,path:i,testConnection:a}}function refuseUnknownSource(e,{mode:t,source:n}){if(n===undefined||e.text("source_url")!==undefined)return
if(n.published!==undefined){e.refuseAbsent("source_url","Bloomreach needs it to compare the file, unless `path` is an http or https URL")}else if(t==="check"&&e.text("project_token")===undefined){e.refuse("check","has nothing to check with a `workspace_id` alone. Add `source_url`")}}function warningsOf({path:e},{source:t}){const n=parseHttpUrl(e??"")
if(t?.url===undefined||n===undefined||n.href===t.url.href)return[]
return["`source_url` and `path` are different addresses. Bloomreach imports from `path`, but the action looks only at `source_url`."]}function readTarget(e){const t=e.id("project_token")
const n=e.id("workspace_id")
const r=e.boolean("api_managed")??false
const s=e.text("project_token")!==undefined
const o=e.text("workspace_id")!==undefined
if(s&&o){return e.refuse("workspace_id","cannot go with `project_token`. Give exactly one of the two")}if(!s&&!o){return e.refuseAbsent("project_token","Bloomreach needs exactly one of `project_token` and `workspace_id`")}if(o&&r){return e.refuse("api_managed","goes with `project_token`, not with `workspace_id`. Remove one of the two")}if(t!==undefined)return{kind:"project",projectToken:t,apiManaged:r}
return n===undefined?undefined:{kind:"workspace",workspaceId:n,apiManaged:false}}function planTrigger(e){const{target:t,importId:n,path:r,testConnection:s}=e
const o={}
if(r!==undefined)o[t.apiManaged?"path_to_overwrite":"path"]=r
if(s!==undefined)o["test_connection"]=s
return{request:(0,l.ig)(addressOf(e),basicHeader(e),Object.keys(o).length===0?undefined:o),subject:{kind:"import",id:n},sourceOverride:r===undefined?undefined:(0,$.U)(r).shown}}function basicHeader({apiKeyId:e,apiSecret:t}){return{authorization:`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}function checkPlan(e){const{target:t,importId:n,baseUrl:r=Ne}=e
const s="the permission to trigger imports"
if(t.kind==="workspace")return{probes:[],untried:["the API key",s,"the import"]}
const{projectToken:o,apiManaged:i}=t
const a={name:"API key and project",plan:(0,l.Ay)((0,l.CY)(r,["track","v2","projects",o,"system","time"]),basicHeader(e)),intervalMs:0,read:readSystemTime}
if(!i)return{probes:[a],untried:[s,"the import"]}
const u={name:"Import",plan:(0,l.Ay)((0,l.CY)(r,["imports","v1",o,n]),basicHeader(e)),intervalMs:0,read:readManagedImport}
return{probes:[a,u],untried:[s]}}function addressOf({target:e,importId:t,baseUrl:n}){if(e.kind==="workspace"){const r=["data","v2","workspaces",e.workspaceId,"imports",t,"start"]
return(0,l.CY)(n??Pe,r)}const r=e.apiManaged?["imports","v1",e.projectToken,t,"run"]:["data","v1","projects",e.projectToken,"imports",t,"start"]
return(0,l.CY)(n??Ne,r)}function bloomreach_confirm(e,{importId:t,target:n}){const r=n.apiManaged
const s=e.status===200&&(r?confirmsRun(e):confirmsStart(e))
return s?{kind:"accepted",importId:t}:unconfirmed("Bloomreach",e,"and did not confirm the import")}function confirmsStart({body:e}){return confirmingObject(e,()=>false)?.["success"]===true}function confirmsRun({body:e,isProvenEmpty:t}){const n=e=>["detail","details","description","message"].includes(e)
return t||confirmsStart({body:e})||confirmingObject(e,n)!==undefined}function readDataset(e,t,n){if(e.status!==200)return undefined
const r=(0,_.qF)(e.body)?.value
if(!(0,_.u4)(r)||textOf(r["id"])==="")return{kind:"unreadable",why:"no readable dataset"}
const[s,o,i,a]=["id","name","url","reimport_key"].map(e=>textOf(r[e]))
const u={values:[a.trim()],addresses:[i.trim()],ids:[t]}
const c={kind:"wrong",word:"not_sent",secrets:u}
if(!(0,g.I)(s,t)){const h=`Woosmap answered with dataset ${(0,w.UJ)(s)}, not with the one in \`dataset_id\`.`
return{...c,code:"unexpected_response",detail:h}}if(n!==undefined&&!(0,g.I)(a.trim(),n)){const m=a===""?"no reimport hook":"another reimport hook"
const h=`\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${m}.`
return{...c,code:"invalid_input",detail:h}}const d=parseHttpUrl(i.trim())
if(d===undefined){const m=i.trim()===""?"no URL":"a URL that is neither http nor https"
const h=`The dataset has ${m}, so there is nothing to import. Give it a URL in the Woosmap Console.`
return{...c,code:"invalid_input",detail:h}}const l=(0,w.UJ)(textOf(r["scheduled_for_deletion_after"]))
const f=l===""?[]:[`Woosmap will delete this dataset after ${l}.`]
const p=`The dataset "${(0,w.UJ)(o)}" is imported from ${(0,$.U)(d.href).shown}.`
return{kind:"fine",says:[p,...f].join(" "),address:d,secrets:u,warnings:f}}function textOf(e){return typeof e==="string"?e:""}const x="Look at the dataset in the Woosmap Console"
function woosmapRemedy(e,t){const{isWaitedFor:n,hasHook:r,canWait:s,hasOwnBaseUrl:o}=t
const{word:i,code:a,answeredBy:u,attempts:c}=e
const d=remedyOfAnswer("Woosmap",e,o)
const l=remediesWith(o)
if(i==="unknown"){const p=`The import may be running. ${x} before you run this again.`
const h=!n&&s&&a!=="cancelled"
const m=h?" Next time, `wait: true` lets the action look for the run itself.":""
return`${d===undefined?"":`${d} `}${p}${m}`}if(i==="failed")return l.import_failed
if(i==="running"&&u==="status"){return`Check \`private_key\`: it can no longer read the status. ${x} for the result of this import.`}if(i==="running"&&a!=="wait_timeout"){return`${x} for its result.${a==="cancelled"?" Woosmap has no way to stop a run.":""}`}if(u==="status"){return"Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. Nothing was started, so it is safe to run this again."}if(d!==undefined)return d
const f=o&&a==="not_found"?" Check `base_url`, too.":""
if(r&&c!==0&&["unauthorized","forbidden","not_found","invalid_request"].includes(a)){return`Check \`reimport_key\`: \`GET /datasets/{dataset_id}\` shows the key of the reimport hook. A dataset without one has no hook.${f}`}return`${l[a]}${f}`}function remediesWith(e){return{...sharedRemedies("Woosmap",e),unauthorized:"Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.",quota_exhausted:"The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then run this again.",forbidden:"Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).",not_found:"Check `dataset_id`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project.",invalid_request:"Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset.",rate_limited:"Woosmap accepts one trigger in 90 s. Run this again in two minutes, one import at a time, or raise `max_attempts`.",import_failed:"Fix what the run reports, publish the file again, then run this again.",wait_timeout:`${x} for its result. Raise \`wait_timeout_minutes\` if imports always take this long.`}}const E=1e3
const T=1e5
const qe=128*1024
function readRunStatus(e){const{status:t}=e
if(t!==200){const r=isOwnError(e)
if(r&&t===404)return{kind:"none"}
if(r&&(t===401||t===403))return{kind:"refused"}
return{kind:"unreadable",why:`status ${t}`}}if(e.bodyCut)return{kind:"unreadable",why:"the answer is too large"}
if(e.unreadAs!==undefined)return{kind:"unreadable",why:`the answer came in ${e.unreadAs}`}
const n=readRun((0,_.qF)(e.body)?.value)
return n===undefined?{kind:"unreadable",why:"the answer holds no run"}:{kind:"run",run:n}}function isOwnError({body:e,bodyCut:t}){const n=t?undefined:(0,_.qF)(e)?.value
return(0,_.u4)(n)&&["detail","details"].some(e=>Object.hasOwn(n,e)&&n[e]!==null)}function readNewestRun(e){if(e.status===404){if(isOwnError(e))return{kind:"fine",says:"The dataset was never imported."}
return{kind:"unreadable",why:"no word of a run"}}if(e.status!==200)return undefined
const t=e.bodyCut?undefined:readRun((0,_.qF)(e.body)?.value)
if(t===undefined)return{kind:"unreadable",why:"no readable run"}
const n={success:"ended in success",failed:"failed",in_progress:"is in progress"}
const r=t.status.toLowerCase()
const s=Object.hasOwn(n,r)?n[r]:`has the status ${t.status}`
return{kind:"fine",says:(0,k.em)(`The newest run, ${t.id}, ${s}${(0,v.aN)(t)}`)}}function readRun(e){if(!(0,_.u4)(e))return undefined
const t=readText(e["id"])
if(t===""||typeof e["status"]!=="string")return undefined
const n=Array.isArray(e["steps"])?fewSteps(e["steps"].filter(_.u4)).map(readStep):[]
return{id:t,status:readText(e["status"]),steps:n}}function fewSteps(e){if(e.length<=E)return e
const t=({status:e,end:t})=>!/^success$/i.test(readText(e))||t==null
return[...e.slice(0,E),...e.slice(E).filter(t).slice(0,E)]}function fewEntries(e){if(e.length<=T)return e
return[...e.slice(0,T/2),...e.slice(-T/2)]}function readStep(e){const t=Array.isArray(e["entries"])?fewEntries(e["entries"].filter(_.u4)).map(readEntry):[]
const[n,r]=[(0,v.aQ)(e["start"]),(0,v.aQ)(e["end"])]
return{name:readText(e["name"])||"stage",status:readText(e["status"]),startMs:n,endMs:r,entries:t}}function readEntry(e){const t=readText(e["level"])||"info"
return{createdAt:readText(e["created_at"]),level:t,text:readText(e["detail"])}}function readText(e){return typeof e==="string"?(0,w.UJ)(e.slice(0,qe)):""}const Be=new URL("https://api.woosmap.com")
const Fe=9e4
const We=[200,202]
const He=5e3
const De=5e3
const ze={maxRedirects:1,maxBytes:55e6,wantsOnHead:{contentType:"application/zip"}}
const Ge=(0,S.N)({title:"Woosmap",apiPaths:["datasets/{}/import","datasets/{}/status","datasets/hooks/reimport/{}"],inputs:{dataset_id:{isOfEntry:true},private_key:{isSecret:true},reimport_key:{isSecret:true,isAlone:true}},secretsOf:e=>({values:[e("private_key").trim(),e("reimport_key").trim()],ids:[e("dataset_id").trim()]}),rateLimitWindowMs:Fe,resultHint:"It is not finished yet; set `wait: true` to wait for its result.",readInputs:woosmap_readInputs,planTrigger:woosmap_planTrigger,confirm:woosmap_confirm,remedy(e,{baseUrl:t,isWaitedFor:n,reimportKey:r,datasetId:s,privateKey:o}){return woosmapRemedy(e,{isWaitedFor:n,hasHook:r!==undefined,canWait:s!==undefined&&o!==undefined,hasOwnBaseUrl:t!==Be})},statusSource:statusSource,fetchRules:ze,addressProbe:datasetProbe,checkPlan:woosmap_checkPlan})
function woosmap_readInputs(t,e){const n=t.uuid("reimport_key")
const r=t.uuid("dataset_id")
const s=t.secret("private_key")
const o=t.text("reimport_key")!==undefined
const i=o?"To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`":`Woosmap needs \`dataset_id\` and \`private_key\`${t.isEntry?"":", or a `reimport_key`"}`
const a=["dataset_id","private_key"].filter(e=>t.text(e)===undefined)
if(!o||e.waitMs!==undefined)for(const c of a)t.refuseAbsent(c,i)
if(o&&a.length>0)woosmap_refuseUnknownSource(t,e)
refuseOptions(t)
const u=e.baseUrl??Be
return{baseUrl:u,reimportKey:n,datasetId:r,privateKey:s,isWaitedFor:e.waitMs!==undefined}}function woosmap_refuseUnknownSource(e,{mode:t,source:n}){if(n===undefined||e.text("source_url")!==undefined)return
const r="add `dataset_id` and `private_key`"
if(n.published!==undefined){e.refuseAbsent("source_url",`A \`reimport_key\` does not tell where the file is served. Give \`source_url\`, or ${r}`)}else if(t==="check"){e.refuse("check",`has nothing to check with a \`reimport_key\` alone. Add \`source_url\`, or ${r}`)}}function refuseOptions(e){for(const t of["path","test_connection"]){if(e.text(t)===undefined)continue
e.refuse(t,"does not work with Woosmap, which imports from the URL of the dataset. Remove it")}if(e.boolean("api_managed")===true)e.refuse("api_managed","does not work with Woosmap. Remove it")}function woosmap_planTrigger(e){const{baseUrl:t,reimportKey:n,datasetId:r="",privateKey:s=""}=e
const o={kind:"dataset",id:e.datasetId}
if(n!==undefined){const i=(0,l.CY)(t,["datasets","hooks","reimport",n])
return{request:(0,l.ig)(i,{},{}),subject:o,sourceOverride:undefined}}const i=(0,l.CY)(t,["datasets",r,"import"])
return{request:(0,l.ig)(i,keyHeader(s),{}),subject:o,sourceOverride:undefined}}function statusSource({baseUrl:t,datasetId:e,privateKey:n}){if(e===undefined||n===undefined)return undefined
return{pollIntervalMs:He,id:e,plan:e=>(0,l.Ay)((0,l.CY)(t,["datasets",e,"status"]),keyHeader(n)),read:readRunStatus}}function datasetProbe({baseUrl:e,datasetId:t,privateKey:n,reimportKey:r}){if(t===undefined||n===undefined)return undefined
return{name:"Dataset",plan:(0,l.Ay)((0,l.CY)(e,["datasets",t]),keyHeader(n)),intervalMs:De,read:e=>readDataset(e,t,r)}}function woosmap_checkPlan(e){const t=datasetProbe(e)
const n=statusSource(e)
const r=e.reimportKey===undefined?[]:["the reimport hook"]
if(t===undefined||n===undefined)return{probes:[],untried:r}
const s={name:"Newest run",plan:n.plan(n.id),intervalMs:n.pollIntervalMs,maxBodyBytes:S.s,read:readNewestRun}
return{probes:[t,s],untried:[...r,"the permission to trigger imports"]}}function keyHeader(e){return{"x-api-key":e}}function woosmap_confirm(e,{reimportKey:t,datasetId:n}){const r=confirmingObject(e.body,isValidationError)?.["dataset_id"]
if(!We.includes(e.status)||!(0,g.O)(r)){return unconfirmed("Woosmap",e,"and did not confirm the import")}if(t!==undefined||n===undefined||(0,g.I)(r,n)){return{kind:"accepted",datasetId:r}}return{kind:"unusable",detail:`Woosmap answered ${e.status} for dataset ${r}, not for ${n}.`}}function isValidationError(e,t){return e==="detail"&&Array.isArray(t)&&t.length>0}const A=new Map([["woosmap",Ge],["bloomreach",je]])
const Je=[...A.values()]
const Ke=[...A.keys()]
function findProvider(e){return A.get(e)}const Ve=/[ \t\n\r]*/y
const Ye=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const Ze=/"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
const Xe=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
function findJsonFault(n){const e=[]
let t="value"
let r=0
const s=e=>{e.lastIndex=r
const t=e.exec(n)?.[0]
if(t!==undefined)r+=t.length
return t}
const o=()=>placeOf(n,r,"broken")
const i=()=>{e.pop()
t=", or end"}
for(;;){s(Ve)
const a=n[r]
if(t===", or end"&&e.length===0)return a===undefined?undefined:o()
const u=e.at(-1)
if(a==='"'&&t!==":"&&t!==", or end"){const c=r
const d=s(Ye)
if(d===undefined){s(Ze)
return o()}if(t==="value"||t==="value or ]")t=", or end"
else{const l=JSON.parse(d)
if(u instanceof Set&&u.has(l))return placeOf(n,c,"a key twice")
if(u instanceof Set)u.add(l)
t=":"}continue}if(t==="value"||t==="value or ]"){if(a==="{"||a==="["){r+=1
e.push(a==="{"?new Set:"list")
t=a==="{"?"key or }":"value or ]"}else if(a==="]"&&t==="value or ]"){r+=1
i()}else if(s(Xe)!==undefined)t=", or end"
else return o()}else if(a==="}"&&(t==="key or }"||t===", or end"&&u!=="list")){r+=1
i()}else if(a==="]"&&t===", or end"&&u==="list"){r+=1
i()}else if(a===","&&t===", or end"){r+=1
t=u==="list"?"value":"key"}else if(a===":"&&t===":"){r+=1
t="value"}else return o()}}function placeOf(e,t,n){const r=e.slice(0,t).split(/\r\n|\n|\r/)
return{what:n,line:r.length,column:(r.at(-1)?.length??0)+1}}var Qe=y(6760)
function findFile(e,t,n,r){const s=e.unquotedLine(t)
if(s===undefined)return undefined
const o=(0,Qe.resolve)(n,s)
const i=statOf(o)
if(i===undefined)return e.refuse(t,`does not exist. ${r}`)
if(!i.isFile())return e.refuse(t,"must be a file; the path leads to something else")
if(i.size===0)return e.refuse(t,"is an empty file. Check the step that writes it")
if(!isReadable(o))return e.refuse(t,"cannot be read. Check the permissions of the file")
return{path:o,bytes:i.size}}function statOf(e){try{return(0,p.statSync)(e)}catch{return undefined}}function isReadable(e){try{(0,p.accessSync)(e,p.constants.R_OK)
return true}catch{return false}}const et=1024*1024
const tt=20
const nt=100
const rt=100
const st=["name","published_file","published_sha256","source_url"]
const ot=["test_connection"]
const it="Give a JSON list of objects, or the path of a file that holds one"
function openImportsList(e,t){const n=new InputFields(e)
const r=n.text("imports")
if(r===undefined)return undefined
const s=/^[[{]/.test(r)?r:readListFile(n,t)
const[o]=n.problems
return s===undefined?{problem:o??""}:parseList(s)}function readListFile(e,t){const n=findFile(e,"imports",t,it)
if(n===undefined)return undefined
if(n.bytes>et)return e.refuse("imports","must be a file of at most 1 MiB")
try{return new TextDecoder("utf-8",{fatal:true}).decode((0,p.readFileSync)(n.path))}catch{return e.refuse("imports","must be a file in UTF-8")}}function parseList(e){const t=findJsonFault(e)
if(t!==undefined){const s=`line ${t.line}, column ${t.column}`
const o=t.what==="broken"?"is not valid JSON":"holds an object with the same key twice"
return{problem:`\`imports\` ${o}: look at ${s}.`}}const n=JSON.parse(e)
if((0,_.u4)(n)){const i=Object.keys(n).filter(e=>e!=="imports"&&e!=="$schema")
if(i.length>0)return{problem:"`imports` as an object holds only `imports`, the list, and `$schema`."}}const r=(0,_.u4)(n)?n["imports"]:n
return Array.isArray(r)?{entries:r}:{problem:`\`imports\` must hold a list. ${it}.`}}function sourceOfEntry(t,n){return e=>(0,_.u4)(n)&&Object.hasOwn(n,e)?imports_list_textOf(n[e]):t(e)}function readImportsList({entries:e,problem:t},o){const{fields:i}=o
refuseInputsOfEntries(o)
const{waitMs:n,mode:r}=o.readCommon(i)
if(e===undefined){i.refuseWhole("imports",t)
return[]}const s=n!==undefined||r==="check"
const a=s?tt:nt
if(e.length===0)i.refuse("imports","is empty. Give at least one import")
if(e.length>a){const c=s?" with `wait` or `check`":""
i.refuse("imports",`can hold at most ${a} imports${c}; got ${e.length}. Split the list`)
return[]}const u={ids:new Map,names:new Map}
return e.flatMap((e,t)=>{const n=imports_list_readEntry(e,`imports[${t}]`,o)
if(n===undefined)return[]
const[r="",s]=[n.plan.subject.id?.toLowerCase(),`imports[${t}]`]
refuseTwice(i,u.ids,r,`${s}.${n.plan.subject.kind}_id`,`${n.plan.subject.kind}`)
refuseTwice(i,u.names,n.name,`${s}.name`,"name")
return[n]})}function imports_list_readEntry(t,n,e){const{source:r,provider:s,fields:o,readCommon:i}=e
if(!(0,_.u4)(t))return o.refuse(n,'must be an object, such as `{ "name": "Stores" }` with its id')
const a=keysOfEntry(s)
const u=e=>a.includes(e)?`${n}.${e}`:e
const c=e=>{if(a.includes(e))return imports_list_textOf(t[e])
return a.includes(e.replaceAll("-","_"))?"":r(e)}
const d=new InputFields(c,u,o)
for(const[p,h]of Object.entries(t))refuseKey(d,o,n,p,h,s)
const l=d.line("name")
if(l!==undefined&&[...l].length>rt){return d.refuse("name",`must have at most ${rt} characters`)}const f=s.readImport(d,i(d))
return f===undefined||l===undefined?f:{...f,name:l}}function refuseKey(e,t,n,r,s,o){const i=keysOfEntry(o)
if(i.includes(r)){const d=s===null||typeof s==="string"
if(d||typeof s==="boolean"&&ot.includes(r))return
e.refuse(r,"must be a text in quotes")
return}const a=/^[\w$-]{1,40}$/.test(r)?`${n}.${r}`:n
const u=Je.map(({inputs:e})=>e[r]).find(e=>e!==undefined)
const c=i.map(e=>`\`${e}\``).join(", ")
if(u?.isSecret===true){t.refuse(a,"is a secret and must not stand in the list. Give it as an input of the step")}else if(u?.isOfEntry===true){t.refuse(a,`does not work with ${o.title}. Remove it`)}else if(a===n)t.refuse(n,`holds a key that is not known. An entry can hold ${c}`)
else t.refuse(a,`is not known. An entry can hold ${c}`)}function refuseInputsOfEntries({fields:e,provider:t}){for(const n of keysOfEntry(t)){if(n==="name"||e.text(n)===undefined)continue
e.refuse(n,"cannot go with `imports`. Write it into the entries of the list")}for(const n of namesWith(t,({isAlone:e})=>e===true)){if(e.text(n)!==undefined)e.refuse(n,"cannot be used with `imports`. Remove one of the two")}}function refuseTwice(e,t,n,r,s){const o=t.get(n)
if(n!==""&&o!==undefined)e.refuse(r,`is the same ${s} as in \`${o}\`. Remove one`)
else t.set(n,r.replace(/\..*$/,""))}function keysOfEntry(e){return[...st,...namesWith(e,({isOfEntry:e})=>e===true)]}function namesWith({inputs:e},n){return Object.entries(e).flatMap(([e,t])=>n(t)?[e]:[])}function imports_list_textOf(e){return typeof e==="string"||typeof e==="boolean"?String(e):""}const ut=32*1024*1024
const ct=["pull_request","pull_request_review","pull_request_review_comment"]
const dt=[...ct,"push","create","deployment","deployment_status"]
function whySecretsAreMissing(e){const t="A called workflow gets only the secrets that its caller passes with `secrets:`."
const n=[e["GITHUB_ACTOR"],e["GITHUB_TRIGGERING_ACTOR"]]
const r=e["GITHUB_EVENT_NAME"]??""
if(n.includes("dependabot[bot]")&&(r===""||dt.includes(r))){return["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",t]}const s=readEvent(e["GITHUB_EVENT_PATH"]??"")
if(ct.includes(r)){const o=comesFromFork(s)
if(o===false)return[t]
const i=o===true?"This run comes from a fork":"If this run comes from a fork, that is why"
return[`${i}: GitHub gives such runs no secrets. Import after the merge, for example on \`push\`.`,t]}if(at(s,"repository","fork")===true){return["This repository is a fork, and a fork does not get the secrets of the original. Add them here.",t]}return[t]}function comesFromFork(e){const t=at(e,"pull_request","head","repo")
if(t===null)return true
const[n,r]=[at(t,"full_name"),at(e,"pull_request","base","repo","full_name")]
if(typeof n==="string"&&typeof r==="string")return n.toLowerCase()!==r.toLowerCase()
const s=at(t,"fork")
return typeof s==="boolean"?s:undefined}function at(e,...t){return t.reduce((e,t)=>(0,_.u4)(e)?e[t]:undefined,e)}function readEvent(e){try{const t=(0,p.statSync)(e)
return t.isFile()&&t.size<=ut?JSON.parse((0,p.readFileSync)(e,"utf8")):undefined}catch{return undefined}}const lt=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]
function proxySecrets(t){const e=lt.map(e=>t[e]?.trim()??"").filter(e=>e!=="")
return[...new Set(e)].map(e=>{const t=/^[a-z][a-z\d+.-]*:\/\//i.test(e)?e:`http://${e}`
const{userInfo:n}=(0,$.U)(t)
const r=n.replace(/:.*/s,"")
const s=passwordsOf(n).flatMap(e=>decodings(r).flatMap(t=>decodings(e).map(e=>`${t}:${e}`)))
const o=s.map(e=>Buffer.from(e).toString("base64"))
return{values:[...decodings(r),...s,...o],addresses:[t]}})}const ft="Give a path in the workspace of this job, or `published_sha256` if another job published the file"
const pt=20
const ht="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
function readSource(t,e,n){const r=findFile(t,"published_file",n,ft)
const s=readPublishedSha256(t)
const o=t.httpUrl("source_url")
const i=t.number("source_timeout_minutes",{min:.1,max:1440})??pt
const a=["published_file","published_sha256"].some(e=>t.text(e)!==undefined)
if(!a&&e!=="check"){if(t.text("source_url")!==undefined){t.refuse("source_url","needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it")}return undefined}return{published:a?{file:r,sha256:s}:undefined,url:o,timeoutMs:i*6e4}}function readPublishedSha256(e){const t=e.sha256("published_sha256")
if(t!==ht)return t
return e.refuse("published_sha256","is the SHA-256 of an empty file. Check the step that makes it")}const R={source_timeout_minutes:pt,wait_timeout_minutes:30,timeout_seconds:60,max_attempts:3}
function inputs_readInputs(n,t={},r=openList(n,t)){const s=new InputFields(n)
const o=findProvider(s.word("provider",Ke)??"")
const i=e=>readCommonInputs(e,o,t)
const[e,...a]=readImports()
if(s.problems.length>0||e===undefined){return{kind:"problems",problems:s.problems,hints:hintsOf(s,t),title:o?.title}}const u=s.baseUrl("base_url")
return{kind:"imports",imports:[e,...a],isList:r!==undefined,title:e.title,baseUrl:u}
function readImports(){if(r!==undefined&&o!==undefined)return readImportsList(r,{source:n,provider:o,fields:s,readCommon:i})
const e=i(s)
const t=o?.readImport(s,e)
return t===undefined?[]:[t]}}function openList(e,t){return openImportsList(e,workspaceOf(t))}function readCommonInputs(e,t,n){const r=e.baseUrl("base_url",t?.apiPaths)
const s=e.boolean("wait")??false
const o=e.number("wait_timeout_minutes",{min:.1,max:1440})??R.wait_timeout_minutes
const i=e.number("timeout_seconds",{min:1,max:600})??R.timeout_seconds
const a=e.number("max_attempts",{min:1,max:10,whole:true})??R.max_attempts
const u=readMode(e)
const c=readSource(e,u,workspaceOf(n))
const d=s?o*6e4:undefined
return{baseUrl:r,deadlineMs:i*1e3,maxAttempts:a,mode:u,waitMs:d,source:c}}function readMode(e){const t=e.boolean("dry_run")??false
const n=e.boolean("check")??false
if(n&&t){e.refuse("check","cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one")}if(n)return"check"
return t?"dry_run":"trigger"}function hintsOf(t,e){if(t.missing.size===0)return[]
const n=[...t.missing].some(e=>t.secretNames.has(e))
return["Unset secrets and empty form fields count as missing.",...n?whySecretsAreMissing(e):[]]}function readSecrets(t,e={},n=openList(t,e)){const r=[t,...(n?.entries??[]).map(e=>sourceOfEntry(t,e))]
const s=r.flatMap(t=>[...Je.map(e=>e.secretsOf(t)),{values:[],addresses:[t("source_url").trim()]}])
return decideSecrets([...s,...proxySecrets(e)])}function workspaceOf(e){return e["GITHUB_WORKSPACE"]||process.cwd()}const mt=2
const gt=10
function longestMs(e){const t=most(e.map(({wait:e})=>e?.waitMs??0))
return e.some(({mode:e})=>e==="check")?sum(e.flatMap(questionsMs))+most(e.map(({limits:e})=>e.deadlineMs*gt)):most(e.map(sourceMs))+t+sum(e.map(sendMs))+t}function questionsMs({check:e,limits:t}){return e.probes.map(({intervalMs:e})=>mt*(t.deadlineMs+e))}function sourceMs({source:e}){return e?.published===undefined?0:e.timeoutMs}function sendMs({limits:e}){return e.deadlineMs+(e.rateLimitWindowMs??0)}function most(e){return Math.max(0,...e)}function sum(e){return e.reduce((e,t)=>e+t,0)}var C=y(8712)
var I=y(5559)
const wt=["outcome","dataset_id","import_id","run_id","source_sha256","feature_count","previous_feature_count","warning_count","http_status","attempts","error_code","error_detail"]
const yt=[...wt,"results"]
function standingOf(e){return{known:e,word:e.word,failure:(0,f.N6)(e)?e:undefined}}function outputsOf({known:e,word:t,failure:n},r){const s=e=>e===undefined?"":String(e)
return{outcome:t,dataset_id:r(e.datasetId??""),import_id:r(e.importId??""),run_id:r(e.runId??""),source_sha256:e.sourceSha256??"",feature_count:s(e.featureCount),previous_feature_count:s(e.previousFeatureCount),warning_count:s(e.warningCount),http_status:s(e.httpStatus),attempts:s(e.attempts),error_code:n?.code??"",error_detail:r(n?.detail??"")}}class StepOutputs{static names=yt
#log
#written=new Map
#isBroken=false
constructor(e){this.#log=e}publish(e){const t=outputsOf(e,e=>this.#log.clean(e,w.EN))
for(const n of wt)this.#write(n,t[n])}publishResults(e){this.#write("results",e)}#write(e,t){if(this.#written.get(e)===t)return
this.#written.set(e,t)
try{const n=process.env["GITHUB_OUTPUT"]??""
if(n!==""&&!(0,p.statSync)(n).isFile())throw new Error("no file")
setOutput(e,t)}catch{if(this.#isBroken)return
this.#isBroken=true
this.#log.warning("Step outputs not written","The step outputs cannot be written to the file in GITHUB_OUTPUT. Later steps do not see them. The result of this step does not change.")}}}function concludeOne(e,t,n,r,s){const o=n?(0,f.IN)(t):t
r.finish([standingOf(o)])
const i=tell(e,o)
const{title:a,text:u,remedy:c=""}=i.message
if((0,f.N6)(o))s.error(a,[u],c)
else s.notice(a,u)
return{told:[i],isRed:(0,f.N6)(o)}}async function concludeList(n,e,t,r,s){const[o,...i]=e
const a=i.map((e,t)=>tell(n[t+1]??n[0],e))
const u=[tell(n[0],o),...a]
r.finish(e.map(standingOf),t?standingOf((0,f.IN)((0,f.Zk)(e))):undefined)
const{annotateList:c}=await y.e(86).then(y.bind(y,86))
c(u,n[0].title,t,s)
return{told:u,isRed:t||e.some(f.N6)}}function headingOf({told:n},e){const t=f.lC.flatMap(t=>{const e=n.filter(({outcome:e})=>e.word===t).length
return e===0?[]:[`${e} ${t.replaceAll("_"," ")}`]})
return`${e} imports: ${t.join(", ")}`}function tell(e,t){const n=(0,I.SB)(t,e.title,e,(0,f.N6)(t)?remedyFor(t,e):"")
return{name:e.name,outcome:t,message:n,plan:e.plan}}function remedyFor(e,t){if(e.word==="accepted"||e.word==="succeeded"){return"Run this again only if you want a second import."}if(e.code==="invalid_input")return"Fix this and run it again. No import was started."
if(e.retryAfterMs!==undefined){return`Nothing was started. Run this again in ${(0,k.ni)(e.retryAfterMs)}.`}if(e.code==="rate_limited"&&e.attempts===0&&e.isNotTried!==true){return`${t.title} limits how often it can be asked. Run this again in a few minutes.`}if(e.code==="source_mismatch"&&t.mode==="check")return"Fix this and check again. No import was started."
return t.remedy(e)}const _t=96*1024
const bt=[500,200,80,20,0]
const kt=64
const vt=1e3
class Results{#items
#outputs
#log
#standings
#lastWriteMs=Number.NEGATIVE_INFINITY
#timer
constructor(e,t,n){this.#items=e
this.#outputs=t
this.#log=n
this.#standings=e.map(()=>({known:{attempts:0},word:"not_sent"}))}at(e){return this.#standings[e]}update(e,t){const n=this.#standings[e]?.word!==t.word
this.#standings[e]=t
this.#publishGravest()
if(n)this.#writeSoon()}finish(e,t){clearTimeout(this.#timer)
this.#standings.splice(0,this.#standings.length,...e)
if(t===undefined)this.#publishGravest()
else this.#outputs.publish(t)
this.#write()}#publishGravest(){const[e,...t]=this.#standings
if(e!==undefined)this.#outputs.publish((0,f.Zk)([e,...t]))}#writeSoon(){const e=this.#lastWriteMs+vt-(0,m.dR)()
clearTimeout(this.#timer)
if(e<=0)this.#write()
else this.#timer=setTimeout(()=>this.#write(),e).unref()}#write(){this.#outputs.publishResults(composeResults(this.#items,this.#standings,this.#log))
this.#lastWriteMs=(0,m.dR)()}}function composeResults(o,e,i){const t=e.map((e,t)=>{const n=o[t]
const r=e=>i.clean(e,w.EN)
const s=outputsOf(e,r)
return{name:r(n?.name??""),id:r(n?.plan.subject.id??""),...s}})
let n=""
for(const r of bt){n=JSON.stringify(t.map(e=>({...e,error_detail:cut(e.error_detail,r)})))
if(Buffer.byteLength(n)<=_t)return n}return JSON.stringify(t.map(e=>shortened(e)))}function shortened(e){const t=Object.entries(e).map(([e,t])=>[e,e==="error_detail"?"":cut(t,kt)])
return Object.fromEntries(t)}function cut(e,t){return t===0?"":(0,w.ml)(e,t)}const Ot=/[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g
const $t=/(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const M=/\?[^\s=?/]{1,200}=.*/s
const St=/(?<!\\)\\+u00([2-7][\da-f])|&#x0*([2-7][\da-f]);|&#0*(\d{2,3});/gi
function cutUrls(e){return/[?#@]|%(?:25)*(?:3f|23|40)|\\u00/i.test(e)?e.replace(Ot,cutUrl):e}function cutUrl(e){const t=e.replaceAll("\\/","/").replace(St,urls_in_text_decodeEscape)
const n=t.search($t)
if(n>=0){const{shown:r,userInfo:s,query:o}=(0,$.U)(t.slice(n))
return s===""&&o===""?e:`${t.slice(0,n)}${r}`}if(t.includes(":")&&t.indexOf(":")<t.lastIndexOf("@"))return(0,$.U)(t).shown.replace(M,"")
return M.test(t)?t.replace(M,""):e}function urls_in_text_decodeEscape(e,t,n,r){const s=t??n
const o=s===undefined?Number(r):Number.parseInt(s,16)
return o>32&&o<127?String.fromCharCode(o):e}const U=4096
const xt=9
const N=64*1024
const Et=8e3
class StepLog{#redact
#warnings=0
constructor(e){this.#redact=e}redactWith(e){this.#redact=e}clean(e,t){const n=e.length>N
const r=this.#redact((0,w.UJ)(n?e.slice(0,N):e))
const s=(0,w.Jt)(cutUrls(r).trim())
return n&&s.length<N/2?"\u2026":(0,w.ml)(s,t)}line(e){info(this.clean(e,Et))}debug(e){core_debug(this.clean(e,Et))}warning(e,t,n=false){this.#warnings+=1
if(this.#warnings<=xt)this.#warn(e,t)
else if(!n)this.line(`Warning: ${t}`)}endWarnings(e){const t=this.#warnings-xt
if(t>0)this.#warn(e,`${(0,k.hS)(t,"more warning","more warnings")}: see the log.`)}lateWarning(e,t){this.#warn(e,t)}#warn(e,t){warning(this.clean(t,U),{title:this.clean(e,U)})}notice(e,t){notice(this.clean(t,U),{title:this.clean(e,U)})}error(e,t,n){const r=this.clean(n,U)
const s=t.map(e=>this.clean(e,U)).join("\n")
if(t.length>1&&s.length>U-r.length-1)for(const i of t)this.line(i)
const o=`${(0,w.ml)(s,U-r.length-1)}${t.length>1?"\n":" "}${r}`
error(o,{title:this.clean(e,U)})}}async function run(){process.exitCode=1
try{const e=(0,C.Pz)()
if(e===undefined)await runStep()
else refuseNode(e)}catch{error("The action itself failed before it could report. Look at the provider before you run this again.")}}async function runStep(){const e=(0,m.dR)()
const t=(0,C.Zm)()
const n=openList(getInput,process.env)
let r=readSecrets(getInput,process.env,n)
register(r)
const s=new StepLog(createRedactor(r));(0,C.Vh)(s)
const o=inputs_readInputs(getInput,process.env,n)
const i=new StepOutputs(s)
const a=new Results(o.kind==="imports"?o.imports:[],i,s)
const u=lazySummary()
function mask(e){const t=decideSecrets([e])
register(t)
r=joinSecrets(r,t)
s.redactWith(createRedactor(r))}const c=o.kind==="imports"?await importAll(o,a,t,s,mask,u.load):[]
const d=await(0,C.Ex)(t)
s.endWarnings(warningTitle(o.title))
const l=await conclude(o,c,d,a,s)
const f=(0,m.dR)()-e
const p=o.kind==="imports"&&o.isList?headingOf(l,o.title):undefined
const h=await u.load()
h?.({...l,title:o.title,heading:p,durationMs:f,nowMs:Date.now()},s)
process.exitCode=l.isRed||await(0,C.Ex)(t)?1:0}function refuseNode(e){const t=new StepLog(e=>e)
const n={word:"not_sent",code:"invalid_input",detail:e,attempts:0}
const r="Use a runner or an image that has Node 24. Nothing was sent."
const{title:s,text:o}=(0,I.SB)(n,undefined,undefined,r)
new Results([],new StepOutputs(t),t).finish([],standingOf(n))
t.error(s,[o],r)}function register({registered:e}){for(const t of e.map(w.zw).filter(isLong))core_setSecret(t)}async function importAll({imports:e,isList:s,title:o,baseUrl:t},i,a,u,c,d){if(e.some(({wait:e,source:t})=>e!==undefined||t!==undefined))(0,C.EO)()
const l=(0,m.ap)(process.env["IMPORT_SANDBOX_TIME_SCALE"],t)
const r=n=>{const r=s?`${e[n]?.name}: `:""
return{signal:a,clock:m.ml,timeScale:l,log:e=>u.line(`${r}${e}`),debug:e=>u.debug(`${r}${e}`),warn:(e,t)=>u.warning(warningTitle(o),`${r}${e}`,t),mask:c,onKnown:(e,t)=>i.update(n,{known:e,word:t}),onSent:d}}
if(s&&e[0].mode!=="dry_run"){u.line(`${(0,k.hS)(e.length,"import","imports")}: at most about ${(0,k.ni)(longestMs(e))} in all, unless the provider asks for longer pauses. Set \`timeout-minutes\` higher than that.`)}const f=limitersOf(e,{signal:a,clock:m.ml,timeScale:l,log:e=>u.line(e)})
return await Promise.all(e.map(async(e,t)=>{const n=await runImport(e,r(t),f,t).catch(e=>internalFault(e,i.at(t)?.known??{attempts:0}))
if(s)i.update(t,standingOf(n))
return n}))}async function conclude(e,t,n,r,s){const[o,...i]=t
if(e.kind==="problems"||o===undefined)return refuseInputs(e,r,s)
if(e.isList)return await concludeList(e.imports,[o,...i],n,r,s)
return concludeOne(e.imports[0],o,n,r,s)}function refuseInputs(e,t,n){const r=e.kind==="problems"?[...e.problems,...e.hints]:[]
const s={word:"not_sent",code:"invalid_input",detail:r.join(" "),attempts:0}
t.finish([],standingOf(s))
const o=(0,I.SB)(s,e.title,undefined,b)
n.error(o.title,r,b)
return{told:[{name:"",outcome:s,message:o,plan:undefined}],isRed:true}}function warningTitle(e){return`${e??"Import"} warning`}function lazySummary(){let e
return{load(){e??=y.e(236).then(y.bind(y,9236)).then(({prepareSummary:e})=>e()).catch(()=>undefined)
return e}}}function internalFault(e,t){const n=e instanceof Error?`${e.name}: ${e.message}`:"an unknown fault"
const r=`The action itself failed (${n}). Please report it.`
const s=t.attempts>0?"unknown":"not_sent"
return{...t,word:s,code:"unexpected_response",detail:r,answeredBy:"nobody"}}}),6212:((e,t,n)=>{n.d(t,{b:()=>htmlWords})
function htmlWords(e){return e.replace(/<!--.*?(-->|$)/gs," ").replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis," ").replace(/<[^>]*(>|$)/g," ").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|lt|gt|quot|apos|amp));/gi,decodeEntity)}const o={nbsp:" ",lt:"<",gt:">",quot:'"',apos:"'",amp:"&"}
function decodeEntity(e,t,n,r){if(r!==undefined)return o[r.toLowerCase()]??e
const s=t===undefined?Number.parseInt(n??"",16):Number(t)
return s<=1114111?String.fromCodePoint(s):e}}),4009:((e,t,n)=>{n.d(t,{EN:()=>r,Jt:()=>disarm,UJ:()=>inertText,ml:()=>shorten,zw:()=>withoutMarks})
const r=4e3
const s=/^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\s]+/u
function inertText(e){if(!/[^ -~]|^ | $| {2}/.test(e)&&!e.includes("##[")&&!e.startsWith("::"))return e
const t=e.toWellFormed().replace(/\u001b\[[0-?]*[ -/]*[@-~]/g,"").replace(/[\p{Cf}\p{Co}\p{DI}]/gu,"").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").trim()
return disarm(t)}function disarm(e){return withoutMarks(e).replace(/^([^!-~]*:[^ -~]*)(?=:)/,"$1 ").replace(/#[^ -~]*#[^ -~]*(?=\[)/g,"$& ")}function withoutMarks(e){return e.charCodeAt(0)>127?e.replace(s,""):e}function shorten(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}}),3306:((e,t,n)=>{n.d(t,{I:()=>isSameUuid,O:()=>isUuid})
const r=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
function isUuid(e){return typeof e==="string"&&r.test(e)}function isSameUuid(e,t){return e.toLowerCase()===t.toLowerCase()}}),4121:((e,t,n)=>{n.d(t,{em:()=>sentence,hS:()=>counted,l2:()=>capitalized,ni:()=>inWordsAtLeast,ot:()=>uncapitalized,r4:()=>inWords,zD:()=>grouped})
function inWords(e){if(e<1e3)return`${Math.round(e)} ms`
const t=e/1e3
if(t<10)return`${Math.round(t*10)/10} s`
if(t<120)return`${Math.round(t)} s`
if(t<7200)return`${Math.round(t/60)} min`
if(t<172800)return`${Math.round(t/3600)} h`
return t<31536e3?`${Math.round(t/86400)} days`:"over a year"}function inWordsAtLeast(e){const t=e<72e5?6e4:e<1728e5?36e5:864e5
return inWords(Math.ceil(e/t)*t)}function counted(e,t,n){return`${e} ${e===1?t:n}`}function sentence(e){return/[.!?\u2026]$/.test(e)?e:`${e}.`}function capitalized(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}`}function grouped(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function uncapitalized(e){return/^[A-Z][A-Z]/.test(e)?e:`${e.charAt(0).toLowerCase()}${e.slice(1)}`}}),2262:((e,t,n)=>{n.d(t,{RZ:()=>codeOfStatus,T4:()=>codeOfRefusal,WE:()=>explain,eq:()=>interpretAnswer})
var r=n(276)
var u=n(6943)
var s=n(5563)
var c=n(4121)
const o={400:"invalid_request",401:"unauthorized",402:"quota_exhausted",403:"forbidden",404:"not_found",410:"not_found",422:"invalid_request",429:"rate_limited"}
function interpretAnswer(e,t,n){const{status:r}=t
const s=speakerOf(t)
if(r>=200&&r<300)return interpretSuccess(e,t,s)
if(r>=300&&r<400){return{kind:"refused",code:"unexpected_response",detail:describeRedirect(e,t)}}const o=explain(e,t)
const i=(0,u.D$)(t.headers,n)
if(r===429)return{kind:"busy",detail:o,retryAfterMs:i}
if(r>=400&&r<500){return{kind:"refused",code:codeOfRefusal(r,o),detail:o,...s}}const a=!i?o:`${(0,c.em)(o)} It asks to come back in ${(0,c.r4)(i)}.`
return{kind:"unusable",code:codeOfStatus(r),detail:a,...s}}function speakerOf({body:e,bodyCut:t}){if((0,s.AA)(e))return{answeredBy:"page"}
return!t&&(0,s.u4)((0,s.qF)(e)?.value)?{answeredBy:"api"}:{}}function codeOfRefusal(e,t){return e===400&&/could not authenticate/i.test(t)?"unauthorized":codeOfStatus(e)}function codeOfStatus(e){if(e>=500&&e<600)return"provider_error"
return o[e]??"unexpected_response"}function explain({title:e},t){if(t.bodyCut||t.body.length>r.YK){return`${e} answered ${t.status} with a text that is too long to be an explanation.`}if(t.unreadAs!==undefined){return`${e} answered ${t.status} in a form that cannot be read (content-encoding: ${t.unreadAs}).`}const n=(0,s.hC)(t.body)
if(n!=="")return n
return`${e} answered ${t.status} and gave no reason.`}function interpretSuccess({title:e,confirm:t},n,r){if(n.bodyCut){const o=`${e} answered ${n.status}, but with a text that is longer than any documented answer.`
return{kind:"unusable",code:"unexpected_response",detail:o,...r}}if(n.unreadAs!==undefined){return{kind:"unusable",code:"unexpected_response",detail:explain({title:e},n)}}const s=t(n)
if(s.kind==="accepted")return s
return{...s,code:"unexpected_response",...r}}function describeRedirect({title:e},t){const n=t.headers["location"]?.[0]
const r=n===undefined?null:URL.parse(n,t.url.href)
const s=r?.host??""
const o=s===""?"":` to ${s}`
return`${e} answered ${t.status}, a redirect${o}. The action does not follow it, so that no key is sent there.`}}),8564:((e,t,n)=>{n.d(t,{Qq:()=>HttpClient})
var c=n(8611)
var a=n.t(c,2)
var d=n(5692)
var u=n.t(d,2)
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e)){return undefined}const n=(()=>{if(t){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})()
if(n){try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}else{return undefined}}function checkBypass(e){if(!e.hostname){return false}const t=e.hostname
if(isLoopbackAddress(t)){return true}const n=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!n){return false}let r
if(e.port){r=Number(e.port)}else if(e.protocol==="http:"){r=80}else if(e.protocol==="https:"){r=443}const s=[e.hostname.toUpperCase()]
if(typeof r==="number"){s.push(`${s[0]}:${r}`)}for(const o of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){if(o==="*"||s.some(e=>e===o||e.endsWith(`.${o}`)||o.startsWith(".")&&e.endsWith(`${o}`))){return true}}return false}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var l=n(776)
var s=n(6716)
var o=undefined&&undefined.__awaiter||function(e,r,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n||(n=Promise))(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,r||[])).next())})}
var p;(function(e){e[e["OK"]=200]="OK"
e[e["MultipleChoices"]=300]="MultipleChoices"
e[e["MovedPermanently"]=301]="MovedPermanently"
e[e["ResourceMoved"]=302]="ResourceMoved"
e[e["SeeOther"]=303]="SeeOther"
e[e["NotModified"]=304]="NotModified"
e[e["UseProxy"]=305]="UseProxy"
e[e["SwitchProxy"]=306]="SwitchProxy"
e[e["TemporaryRedirect"]=307]="TemporaryRedirect"
e[e["PermanentRedirect"]=308]="PermanentRedirect"
e[e["BadRequest"]=400]="BadRequest"
e[e["Unauthorized"]=401]="Unauthorized"
e[e["PaymentRequired"]=402]="PaymentRequired"
e[e["Forbidden"]=403]="Forbidden"
e[e["NotFound"]=404]="NotFound"
e[e["MethodNotAllowed"]=405]="MethodNotAllowed"
e[e["NotAcceptable"]=406]="NotAcceptable"
e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
e[e["RequestTimeout"]=408]="RequestTimeout"
e[e["Conflict"]=409]="Conflict"
e[e["Gone"]=410]="Gone"
e[e["TooManyRequests"]=429]="TooManyRequests"
e[e["InternalServerError"]=500]="InternalServerError"
e[e["NotImplemented"]=501]="NotImplemented"
e[e["BadGateway"]=502]="BadGateway"
e[e["ServiceUnavailable"]=503]="ServiceUnavailable"
e[e["GatewayTimeout"]=504]="GatewayTimeout"})(p||(p={}))
var i;(function(e){e["Accept"]="accept"
e["ContentType"]="content-type"})(i||(i={}))
var f;(function(e){e["ApplicationJson"]="application/json"})(f||(f={}))
function lib_getProxyUrl(e){const t=pm.getProxyUrl(new URL(e))
return t?t.href:""}const h=[p.MovedPermanently,p.ResourceMoved,p.SeeOther,p.TemporaryRedirect,p.PermanentRedirect]
const m=[p.BadGateway,p.ServiceUnavailable,p.GatewayTimeout]
const g=["OPTIONS","GET","DELETE","HEAD"]
const r=10
const w=5
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return o(this,void 0,void 0,function*(){return new Promise(e=>o(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return o(this,void 0,void 0,function*(){return new Promise(e=>o(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)})
this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function isHttps(e){const t=new URL(e)
return t.protocol==="https:"}class HttpClient{constructor(e,t,n){this._ignoreSslError=false
this._allowRedirects=true
this._allowRedirectDowngrade=false
this._maxRedirects=50
this._allowRetries=false
this._maxRetries=1
this._keepAlive=false
this._disposed=false
this.userAgent=this._getUserAgentWithOrchestrationId(e)
this.handlers=t||[]
this.requestOptions=n
if(n){if(n.ignoreSslError!=null){this._ignoreSslError=n.ignoreSslError}this._socketTimeout=n.socketTimeout
if(n.allowRedirects!=null){this._allowRedirects=n.allowRedirects}if(n.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=n.allowRedirectDowngrade}if(n.maxRedirects!=null){this._maxRedirects=Math.max(n.maxRedirects,0)}if(n.keepAlive!=null){this._keepAlive=n.keepAlive}if(n.allowRetries!=null){this._allowRetries=n.allowRetries}if(n.maxRetries!=null){this._maxRetries=n.maxRetries}}}options(e,t){return o(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return o(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return o(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return o(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){return o(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return o(this,void 0,void 0,function*(){return this.request("PUT",e,t,n||{})})}head(e,t){return o(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,r){return o(this,void 0,void 0,function*(){return this.request(e,t,n,r)})}getJson(e){return o(this,arguments,void 0,function*(e,t={}){t[i.Accept]=this._getExistingOrDefaultHeader(t,i.Accept,f.ApplicationJson)
const n=yield this.get(e,t)
return this._processResponse(n,this.requestOptions)})}postJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,f.ApplicationJson)
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson)
const s=yield this.post(e,r,n)
return this._processResponse(s,this.requestOptions)})}putJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,f.ApplicationJson)
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson)
const s=yield this.put(e,r,n)
return this._processResponse(s,this.requestOptions)})}patchJson(e,t){return o(this,arguments,void 0,function*(e,t,n={}){const r=JSON.stringify(t,null,2)
n[i.Accept]=this._getExistingOrDefaultHeader(n,i.Accept,f.ApplicationJson)
n[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,f.ApplicationJson)
const s=yield this.patch(e,r,n)
return this._processResponse(s,this.requestOptions)})}request(d,e,l,f){return o(this,void 0,void 0,function*(){if(this._disposed){throw new Error("Client has already been disposed.")}const t=new URL(e)
let n=this._prepareRequest(d,t,f)
const r=this._allowRetries&&g.includes(d)?this._maxRetries+1:1
let s=0
let o
do{o=yield this.requestRaw(n,l)
if(o&&o.message&&o.message.statusCode===p.Unauthorized){let e
for(const i of this.handlers){if(i.canHandleAuthentication(o)){e=i
break}}if(e){return e.handleAuthentication(this,n,l)}else{return o}}let e=this._maxRedirects
while(o.message.statusCode&&h.includes(o.message.statusCode)&&this._allowRedirects&&e>0){const a=o.message.headers["location"]
if(!a){break}const u=new URL(a)
if(t.protocol==="https:"&&t.protocol!==u.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}yield o.readBody()
if(u.hostname!==t.hostname){for(const c in f){if(c.toLowerCase()==="authorization"){delete f[c]}}}n=this._prepareRequest(d,u,f)
o=yield this.requestRaw(n,l)
e--}if(!o.message.statusCode||!m.includes(o.message.statusCode)){return o}s+=1
if(s<r){yield o.readBody()
yield this._performExponentialBackoff(s)}}while(s<r)
return o})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(e,t){return o(this,void 0,void 0,function*(){return new Promise((n,r)=>{function callbackForResult(e,t){if(e){r(e)}else if(!t){r(new Error("Unknown error"))}else{n(t)}}this.requestRawWithCallback(e,t,callbackForResult)})})}requestRawWithCallback(e,t,n){if(typeof t==="string"){if(!e.options.headers){e.options.headers={}}e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let r=false
function handleResult(e,t){if(!r){r=true
n(e,t)}}const s=e.httpModule.request(e.options,e=>{const t=new HttpClientResponse(e)
handleResult(undefined,t)})
let o
s.on("socket",e=>{o=e})
s.setTimeout(this._socketTimeout||3*6e4,()=>{if(o){o.end()}handleResult(new Error(`Request timeout: ${e.options.path}`))})
s.on("error",function(e){handleResult(e)})
if(t&&typeof t==="string"){s.write(t,"utf8")}if(t&&typeof t!=="string"){t.on("close",function(){s.end()})
t.pipe(s)}else{s.end()}}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
const n=getProxyUrl(t)
const r=n&&n.hostname
if(!r){return}return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={}
r.parsedUrl=t
const s=r.parsedUrl.protocol==="https:"
r.httpModule=s?u:a
const o=s?443:80
r.options={}
r.options.host=r.parsedUrl.hostname
r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):o
r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||"")
r.options.method=e
r.options.headers=this._mergeHeaders(n)
if(this.userAgent!=null){r.options.headers["user-agent"]=this.userAgent}r.options.agent=this._getAgent(r.parsedUrl)
if(this.handlers){for(const i of this.handlers){i.prepareRequest(r.options)}}return r}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){return Object.assign({},y(this.requestOptions.headers),y(e||{}))}return y(e||{})}_getExistingOrDefaultHeader(e,t,n){let r
if(this.requestOptions&&this.requestOptions.headers){const o=y(this.requestOptions.headers)[t]
if(o){r=typeof o==="number"?o.toString():o}}const s=e[t]
if(s!==undefined){return typeof s==="number"?s.toString():s}if(r!==undefined){return r}return n}_getExistingOrDefaultContentTypeHeader(e,t){let n
if(this.requestOptions&&this.requestOptions.headers){const s=y(this.requestOptions.headers)[i.ContentType]
if(s){if(typeof s==="number"){n=String(s)}else if(Array.isArray(s)){n=s.join(", ")}else{n=s}}}const r=e[i.ContentType]
if(r!==undefined){if(typeof r==="number"){return String(r)}else if(Array.isArray(r)){return r.join(", ")}else{return r}}if(n!==undefined){return n}return t}_getAgent(e){let t
const n=getProxyUrl(e)
const r=n&&n.hostname
if(this._keepAlive&&r){t=this._proxyAgent}if(!r){t=this._agent}if(t){return t}const s=e.protocol==="https:"
let o=100
if(this.requestOptions){o=this.requestOptions.maxSockets||c.globalAgent.maxSockets}if(n&&n.hostname){const i={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})}
let e
const a=n.protocol==="https:"
if(s){e=a?l.httpsOverHttps:l.httpsOverHttp}else{e=a?l.httpOverHttps:l.httpOverHttp}t=e(i)
this._proxyAgent=t}if(!t){const u={keepAlive:this._keepAlive,maxSockets:o}
t=s?new d.Agent(u):new c.Agent(u)
this._agent=t}if(s&&this._ignoreSslError){t.options=Object.assign(t.options||{},{rejectUnauthorized:false})}return t}_getProxyAgentDispatcher(e,t){let n
if(this._keepAlive){n=this._proxyAgentDispatcher}if(n){return n}const r=e.protocol==="https:"
n=new s.kT(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=n
if(r&&this._ignoreSslError){n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:false})}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
const n=process.env["ACTIONS_ORCHESTRATION_ID"]
if(n){const r=n.replace(/[^a-z0-9_.-]/gi,"_")
return`${t} actions_orchestration_id/${r}`}return t}_performExponentialBackoff(e){return o(this,void 0,void 0,function*(){e=Math.min(r,e)
const t=w*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(a,u){return o(this,void 0,void 0,function*(){return new Promise((e,i)=>o(this,void 0,void 0,function*(){const t=a.message.statusCode||0
const n={statusCode:t,result:null,headers:{}}
if(t===p.NotFound){e(n)}function dateTimeDeserializer(e,t){if(typeof t==="string"){const n=new Date(t)
if(!isNaN(n.valueOf())){return n}}return t}let r
let s
try{s=yield a.readBody()
if(s&&s.length>0){if(u&&u.deserializeDates){r=JSON.parse(s,dateTimeDeserializer)}else{r=JSON.parse(s)}n.result=r}n.headers=a.message.headers}catch(e){}if(t>299){let e
if(r&&r.message){e=r.message}else if(s&&s.length>0){e=s}else{e=`Failed request: (${t})`}const o=new HttpClientError(e,t)
o.result=n.result
i(o)}else{e(n)}}))})}}const y=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{})}),6716:((e,t,n)=>{n.d(t,{Eg:()=>Octokit,_y:()=>restEndpointMethods,hd:()=>fetch,kT:()=>ProxyAgent,ud:()=>paginateRest})
function leftOut(e){throw new Error(`${e} is left out of this bundle: see scripts/build.ts`)}class ProxyAgent{dispatch(){leftOut("undici")}}function fetch(){leftOut("undici")}class Octokit{static plugin(){return Octokit}static defaults(){return Octokit}constructor(){leftOut("@octokit/core")}}function restEndpointMethods(){leftOut("@octokit/plugin-rest-endpoint-methods")}function paginateRest(){leftOut("@octokit/plugin-paginate-rest")}function getExecOutput(){leftOut("@actions/exec")}})}
var o={}
function __nccwpck_require__(e){var t=o[e]
if(t!==undefined){return t.exports}var n=o[e]={exports:{}}
var r=true
try{s[e](n,n.exports,__nccwpck_require__)
r=false}finally{if(r)delete o[e]}return n.exports}__nccwpck_require__.m=s
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var d=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var l=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var f=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var p=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var h=e=>e.map(e=>{if(e!==null&&typeof e==="object"){if(e[d])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[l]=e
p(t)},e=>{n[f]=e
p(t)})
var n={}
n[d]=e=>e(t)
return n}}var r={}
r[d]=e=>{}
r[l]=e
return r})
__nccwpck_require__.a=(e,t,n)=>{var s
n&&((s=[]).d=-1)
var o=new Set
var r=e.exports
var i
var a
var u
var c=new Promise((e,t)=>{u=t
a=e})
c[l]=r
c[d]=e=>(s&&e(s),o.forEach(e),c["catch"](e=>{}))
e.exports=c
t(e=>{i=h(e)
var n
var r=()=>i.map(e=>{if(e[f])throw e[f]
return e[l]})
var t=new Promise(e=>{n=()=>e(r)
n.r=0
var t=e=>e!==s&&!o.has(e)&&(o.add(e),e&&!e.d&&(n.r++,e.push(n)))
i.map(e=>e[d](t))})
return n.r?t:r()},e=>(e?u(c[f]=e):a(r),p(s)))
s&&s.d<0&&(s.d=0)}})();(()=>{var o=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var i
__nccwpck_require__.t=function(t,e){if(e&1)t=this(t)
if(e&8)return t
if(typeof t==="object"&&t){if(e&4&&t.__esModule)return t
if(e&16&&typeof t.then==="function")return t}var n=Object.create(null)
__nccwpck_require__.r(n)
var r={}
i=i||[null,o({}),o([]),o(o)]
for(var s=e&2&&t;typeof s=="object"&&!~i.indexOf(s);s=o(s)){Object.getOwnPropertyNames(s).forEach(e=>r[e]=()=>t[e])}r["default"]=()=>t
__nccwpck_require__.d(n,r)
return n}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=n=>{return Promise.all(Object.keys(__nccwpck_require__.f).reduce((e,t)=>{__nccwpck_require__.f[t](n,e)
return e},[]))}})();(()=>{__nccwpck_require__.u=e=>{return""+e+".index.js"}})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var a={792:0}
var s=e=>{var{ids:t,modules:n,runtime:r}=e
var s,o,i=0
for(s in n){if(__nccwpck_require__.o(n,s)){__nccwpck_require__.m[s]=n[s]}}if(r)r(__nccwpck_require__)
for(;i<t.length;i++){o=t[i]
if(__nccwpck_require__.o(a,o)&&a[o]){a[o][0]()}a[t[i]]=0}}
__nccwpck_require__.f.j=(t,e)=>{var n=__nccwpck_require__.o(a,t)?a[t]:undefined
if(n!==0){if(n){e.push(n[1])}else{if(true){var r=import("./"+__nccwpck_require__.u(t)).then(s,e=>{if(a[t]!==0)a[t]=undefined
throw e})
var r=Promise.race([r,new Promise(e=>n=a[t]=[e])])
e.push(n[1]=r)}}}}})()
var e=__nccwpck_require__(8829)
e=await e
