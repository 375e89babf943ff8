import{createRequire as e}from"module"
const xe=e(import.meta.url)
var o={181:(e=>{e.exports=xe("buffer")}),4434:(e=>{e.exports=xe("events")}),9896:(e=>{e.exports=xe("fs")}),7598:(e=>{e.exports=xe("node:crypto")}),3024:(e=>{e.exports=xe("node:fs")}),1455:(e=>{e.exports=xe("node:fs/promises")}),7067:(e=>{e.exports=xe("node:http")}),6760:(e=>{e.exports=xe("node:path")}),7075:(e=>{e.exports=xe("node:stream")}),6466:(e=>{e.exports=xe("node:stream/promises")}),8500:(e=>{e.exports=xe("node:timers/promises")}),8522:(e=>{e.exports=xe("node:zlib")}),857:(e=>{e.exports=xe("os")}),932:(e=>{e.exports=xe("process")}),2203:(e=>{e.exports=xe("stream")}),9023:(e=>{e.exports=xe("util")}),3106:(e=>{e.exports=xe("zlib")}),3535:((e,t,n)=>{n.d(t,{ap:()=>readTimeScale,dQ:()=>realClock,dR:()=>monotonicMs})
var o=n(8500)
var s=n(2108)
function monotonicMs(){const[e,t]=process.hrtime()
return 1e3*e+t/1e6}const r=Date.now()-monotonicMs()
function realClock(t=1){return{now:()=>r+monotonicMs(),random:Math.random,async pause(e,t){return await(0,o.setTimeout)(Math.ceil(e)+1,!0,{signal:t}).catch(()=>!1)},window:e=>e*t}}function readTimeScale(e,t){const n=Number(e)
const o=0<n&&n<1
return o&&void 0!==t&&(0,s.U9)(t)?n:1}}),9898:((e,t,n)=>{n.d(t,{D:()=>linesOf,M:()=>openFields})
var u=n(4835)
var l=n(2108)
var f=n(3306)
var p=n(4778)
const h=128
const m=/^(\d+(\.\d+)?|\.\d+)$/
const g=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
function openFields(t,e){const o=e?.placeOf??(e=>e)
const s=e?.findings??{problems:new Map,missing:new Set,secretNames:new Set}
function text(e){return t(e).trim()||void 0}function refuseWhole(e,t){const n=o(e)
s.problems.has(n)||s.problems.set(n,t)
0}function refuse(e,t){return refuseWhole(e,`\`${o(e)}\` ${t}.`)}function refuseAbsent(e,t){s.problems.has(o(e))||s.missing.add(e)
return refuse(e,"is missing. "+t)}function line(e){const t=text(e)
if(void 0!==t)return g.test(t)?refuse(e,"holds a control character, such as a line break. Remove it"):t.isWellFormed()?holdsInvisible(t)?refuse(e,"holds an invisible character, such as a zero-width space. Type it in or copy it again"):t:refuse(e,"is not valid Unicode. Copy it again")
void 0}function lineBut(o){return e=>{const t=line(e)
const n=void 0===t?void 0:(0,p.bi)(t,o)
return void 0===n?t:refuse(e,n)}}const n=lineBut("quotes")
const r=lineBut("path")
const i=lineBut("id or secret")
function id(e){const t=i(e)
return"."===t||".."===t?refuse(e,"must be an id; `.` and `..` are not"):void 0!==t&&t.length>h?refuse(e,`must have at most ${h} characters; `+(0,p.$l)(t)):t}function uuid(e){const t=i(e)
return void 0===t||(0,f.O1)(t)?t:refuse(e,"must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; "+(0,p.$l)(t))}function secret(e){s.secretNames.add(e)
const t=i(e)
if(void 0!==t)return t.length<u.vb?refuse(e,`is too short: a secret has at least ${u.vb} characters. Copy it again`):/^[\x20-\x7e]+$/.test(t)?t:refuse(e,"holds characters that no key has. Copy it again")
void 0}function sha256(e){const t=linesOf(text(e)??"").length
if(1<t)return refuse(e,`must be one SHA-256; got ${t} lines. Give the digest of one file`)
const n=i(e)
if(void 0!==n){const o=(0,p.rP)(n)
return o.sha256??refuse(e,"must be a SHA-256 of 64 hex digits; "+(o.what??(0,p.$l)(n)))}void 0}function boolean(e){const t=text(e)
if(void 0!==t)return!!["true","True","TRUE"].includes(t)||!["false","False","FALSE"].includes(t)&&refuse(e,"must be `true` or `false`; "+(0,p.jD)(t))
void 0}function number(e,{min:t,max:n,whole:o=!1}){const s=text(e)
if(void 0!==s){const r=m.test(s)?Number(s):Number.NaN
return r>=t&&r<=n&&(!o||/^\d+$/.test(s))?r:refuse(e,`must be ${o?"a whole number":"a number"} from ${t} to ${n}; `+(0,p.jD)(s))}void 0}function word(e,t){const n=text(e)
const o=t.map(e=>`\`${e}\``).join(" or ")
if(void 0===n)return refuseAbsent(e,"It must be "+o)
const s=n.toLowerCase()
return t.includes(s)?s:refuse(e,`must be ${o}; `+(0,p.L3)(n))}function httpUrl(e){const t=r(e)
if(void 0!==t)return(0,l.f$)(t)??refuse(e,"must be a URL that starts with https:// or http://")
void 0}function baseUrl(e,t=[]){const n=r(e)
if(void 0!==n){const o=(0,p.$P)(n,t)
return"string"==typeof o?refuse(e,o):o}void 0}const a=()=>[...s.problems.values()]
const c=void 0!==e
const d={text:text,line:line,unquotedLine:n,path:r,id:id,uuid:uuid,secret:secret,sha256:sha256,boolean:boolean,number:number,word:word,httpUrl:httpUrl,baseUrl:baseUrl}
return{isEntry:c,findings:s,problems:a,refuse:refuse,refuseAbsent:refuseAbsent,refuseWhole:refuseWhole,...d}}function linesOf(e){return e.split(/\r\n|\n|\r/)}function holdsInvisible(e){return/[^\x00-\x7f]/.test(e)&&/\p{Cf}/u.test(e)}}),4778:((e,t,n)=>{n.d(t,{$P:()=>readBaseUrl,$l:()=>gotLength,L3:()=>gotWord,bi:()=>nearMiss,gJ:()=>unexpandedPath,jD:()=>gotShort,rP:()=>readDigest})
var s=n(2108)
var o=n(3306)
var r=n(4121)
const i=/^[a-z]{1,20}$/i
const a=/^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i
const c=['""',"''","``","\u201c\u201d","\u2018\u2019","\xab\xbb"]
const d=/^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i
const u=/^\$(?:env:)?[a-z_]\w*$|^\$\{[^{}]*\}$|^%[a-z_]\w*%$|\{\{\s*(?:steps|env|vars|secrets|inputs|needs|matrix|github)\./i
const l=/^[A-Z_][A-Z0-9_]*=[^=]/
const f=/^\\?(?:(md5|sha\d+)[:-])?([a-z\d+/=]+)(?:[ \t]+\S.*)?$/i
const p=/^\\?([\w-]*) ?\(.*\) ?= ?([a-z\d+/=]+)$/i
const h={32:"MD5",40:"SHA-1",56:"SHA-224",96:"SHA-384",128:"SHA-512"}
function gotWord(e){return i.test(e)?`got \`${e}\``:gotLength(e)}function gotShort(e){return a.test(e)?`got \`${e}\``:gotLength(e)}function gotLength(e){return"got "+(0,r.hS)(e.length,"character","characters")}function nearMiss(t,e){if(1<t.length&&c.some(e=>t.startsWith(e.charAt(0))&&t.endsWith(e.charAt(1))))return"is wrapped in quotes. Remove them from the value"
if("quotes"===e)void 0
else{if("path"===e)return unexpandedPath(t)
if(d.test(t))return"holds the name of a variable and not its value. Write it as `${{ secrets.NAME }}` or `${{ vars.NAME }}`"
if(l.test(t))return"begins with a name and `=`. Remove both and keep only the value"
0}}function unexpandedPath(e){if(u.test(e))return"holds the name of a variable and not its value. Write it as `${{ env.NAME }}` or `${{ steps.ID.outputs.NAME }}`"
void 0}function readDigest(e){const[,t="",n=""]=p.exec(e)??f.exec(e)??[]
if(/^[\da-f]{64}$/i.test(n)){const s=/^(?:sha2?-?256)?$/i.test(t)
return s?{sha256:n.toLowerCase()}:{what:"got the digest of another algorithm"}}if(/^[a-z\d+/]{43}=?$/i.test(n))return{what:"got one in base64. Convert it to hex digits"}
const o=/^[\da-f]+$/i.test(n)?h[n.length]:void 0
return void 0===o?{}:{what:`got the ${n.length} digits of `+o}}function readBaseUrl(e,t){const n=(0,s.Dl)(e)
if(void 0===n)return"must be a URL such as https://api.example.com"
if("https:"!==n.protocol&&("http:"!==n.protocol||!(0,s.U9)(n)))return"must start with https://, because keys are sent there (http:// only to a loopback host)"
if(/^[^/]+\/\/[^/]*@|[?#]/.test(e))return"must have only a host and a path. Remove user info, query and fragment"
const o=t.map(e=>ownEnd(n,e)).find(e=>void 0!==e)
return void 0===o?n:`ends in \`${o}\`, which the action adds by itself. Remove that part`}function ownEnd({pathname:e},t){const n=e.split("/").filter(e=>""!==e)
const o=t.split("/")
for(let e=o.length;0<e;--e)if(!/^v\d/.test(o[e]??"")){const s=n.slice(-e)
const r=s.length===e&&s.every((e,t)=>isOwnSegment(e,o[t],t))
if(r)return("/"+o.slice(0,e).join("/")).replaceAll("{}","\u2026")}0}function isOwnSegment(e,t,n){return"{}"===t?1<n||(0,o.O1)(e):t===e.toLowerCase()}}),9150:((e,t,n)=>{n.d(t,{LD:()=>makeGates,u_:()=>makeGate,yJ:()=>o})
const o=-1
function makeGates(o){const s=new Map
return(e,t=0)=>{const n=s.get(e)??makeGate(o,o.window(t))
s.set(e,n)
return n}}function makeGate(a,o=0){const c=new Set
let d=Number.NEGATIVE_INFINITY
let u=!1
let l=!1
let f
function enter(e,t){if(t.aborted)return Promise.resolve(!1)
const{promise:n,resolve:o}=Promise.withResolvers()
const s=()=>{r.end(!1)
admit()}
const r={rank:e.rank??0,notBeforeMs:e.notBeforeMs??0,giveUpAtMs:e.giveUpAtMs??Number.POSITIVE_INFINITY,end(e){t.removeEventListener("abort",s)
c.delete(r)
o(e)}}
t.addEventListener("abort",s)
c.add(r)
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
admit()}return{async inTurn(e,t,n){if(await enter(e,t))try{return await n()}finally{0<o&&(d=Math.max(d,a.now()+o))
setImmediate(leave)}else void 0},holdUntil(e){d=Math.max(d,e)},shut(e){u=e
admit()}}}}),4869:((e,t,n)=>{n.d(t,{D$:()=>readRetryAfter,H0:()=>readServerTime,lq:()=>readHttpDate,mb:()=>readLocation,yL:()=>c})
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
return Number.isNaN(n)?void 0:n}}void 0}function readLocation(e,t){const n=e.location?.[0]
return void 0===n?void 0:URL.parse(n,t.href)??void 0}}),304:((e,t,s)=>{s.d(t,{G3:()=>bodyText,a_:()=>encodingsOf,by:()=>unpackBody})
const r=3
function encodingsOf(e,t="content-encoding"){const n=(e[t]??[]).join(",").toLowerCase().split(",")
return n.map(e=>e.trim()).filter(e=>""!==e&&"identity"!==e)}async function unpackBody(e,t,n,o){if(0===t.length)return e
if(t.length>r)throw new Error("Too many content-encodings.")
return(await s.e(395).then(s.bind(s,3395))).unpacked(e,t,n,o)}async function bodyText(t,e,n,o){const s=encodingsOf(e,"transfer-encoding").filter(e=>"chunked"!==e)
const r=encodingsOf(e)
let i=0
async function*counted(){for await(var e of t){i+=e.length
yield e}}const a=counted()
let c
let d
try{const p=await collect(await unpackBody(a,r,n,o),n)
d=p.isCut
0!==s.length||0!==r.length&&d||(c=p.bytes)}catch(e){for await(var u of a)if(i>n)break
d=e instanceof RangeError||i>n}if(0===i)return{body:"",bodyCut:!1,isProvenEmpty:saysWhereItEnds(e)}
const l={body:"\ufffd",bodyCut:d,isProvenEmpty:!1}
if(void 0===c){const h=0<s.length?"transfer-encoding: "+named(s):"content-encoding: "+named(r)
return{...l,unreadAs:h}}const f=textOf(c,e)
return isPacked(c,f)?{...l,unreadAs:"no text, and no content-encoding"}:{body:f,bodyCut:d,isProvenEmpty:!1}}function named(e){return e.length>r?e.slice(0,r).join(", ")+" \u2026":e.join(", ")}async function collect(e,t){const n=[]
let o=0
for await(var s of e){n.push(s.subarray(0,t-o))
o+=s.length
if(o>t)break}return{bytes:Buffer.concat(n),isCut:o>t}}function saysWhereItEnds(e){const t=(e["transfer-encoding"]??[]).join(",").split(",")
return void 0!==e["content-length"]||"chunked"===t.at(-1)?.trim().toLowerCase()}const i=["1f8b","28b52ffd"]
const a=1024
const c=/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g
function isPacked(t,e){if(i.some(e=>t.toString("hex",0,4).startsWith(e)))return!0
const n=e.slice(0,a)
const o=n.match(c)?.length??0
const s=o+(n.match(/\ufffd/g)?.length??0)
return 0<o&&2<s&&s>n.length/10}const d={fffe:"utf-16le",feff:"utf-16be"}
function textOf(e,t){const n=charsetOf(t["content-type"]?.[0]??"")??charsetOfHtml(e)??"utf-8"
const o=d[e.toString("hex",0,2)]??n
if(!/^(utf-?8|us-ascii)$/i.test(o))try{return new TextDecoder(o,{ignoreBOM:!/^utf-16/i.test(n)}).decode(e)}catch{}return e.toString("utf8").replace(/^\ufeff/,"")}function charsetOf(e){return/charset\s*=\s*["']?([\w:.-]+)/i.exec(e)?.[1]}function charsetOfHtml(e){const t=e.toString("latin1",0,1024)
return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(t)?.[1]??"")}}),8887:((e,t,n)=>{n.d(t,{Y:()=>y,E:()=>openExchange})
const o=xe("node:events")
var l=n(7067)
const f=xe("node:https")
var p=n(4394)
var h=n(3535)
const c=xe("node:net")
const r=xe("node:tls")
var s=n(7598)
var i=n(3024)
var a=n(8672)
const d={ENOTFOUND:"the name could not be resolved",EAI_AGAIN:"the name could not be resolved: the name server does not answer",ECONNREFUSED:"the connection was refused",ECONNRESET:"the connection was reset",EPIPE:"the connection was closed while the request was sent",EHOSTUNREACH:"the host cannot be reached",ENETUNREACH:"the network cannot be reached",ETIMEDOUT:"the connection timed out",ERR_SOCKET_CONNECTION_TIMEOUT:"the connection timed out",EPROTO:"that port has no TLS, or a version that does not fit",CERT_HAS_EXPIRED:"its TLS certificate has expired",CERT_NOT_YET_VALID:"its TLS certificate is not valid yet",ERR_TLS_CERT_ALTNAME_INVALID:"its TLS certificate is for another host",HPE_HEADER_OVERFLOW:"the headers of its answer are too long"}
const u={DEPTH_ZERO_SELF_SIGNED_CERT:"its TLS certificate is self-signed",SELF_SIGNED_CERT_IN_CHAIN:"its TLS certificate comes from an unknown CA",UNABLE_TO_VERIFY_LEAF_SIGNATURE:"its TLS certificate cannot be verified",UNABLE_TO_GET_ISSUER_CERT:"the CA of its TLS certificate is unknown",UNABLE_TO_GET_ISSUER_CERT_LOCALLY:"the CA of its TLS certificate is unknown"}
const m=16777216
const g=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/
const w=["ETIMEDOUT","ERR_SOCKET_CONNECTION_TIMEOUT"]
class ProxyError extends Error{name="ProxyError"
proxy
constructor(e,t){super("The proxy opened no tunnel.",{cause:t})
this.proxy=e}}function describeNetworkError(e,t){if(e instanceof ProxyError)return"number"==typeof e.cause?`The proxy refused the tunnel to ${t} with status ${e.cause}.`:"early bytes"===e.cause?`The proxy did not open a clean tunnel to ${t}.`:`The proxy ${e.proxy} cannot be used for ${t}: ${meaningOf(e.cause)}.`
const n=codeOf(e)
return n.startsWith("HPE_")&&!Object.hasOwn(d,n)?`${t} did not answer in valid HTTP (${n}).`:`No answer from ${t}: ${meaningOf(e)}.`}function isConnectTimeout(e){return w.includes(codeOf(e instanceof ProxyError?e.cause:e))}function meaningOf(e){const t=codeOf(e)
if(""===t)return"the connection failed"
if(Object.hasOwn(u,t))return`${u[t]}; ${adviseOnCa(process.env.NODE_EXTRA_CA_CERTS)} (${t})`
const n=d[t.startsWith("ERR_SSL_")?"EPROTO":t]
return`${"string"==typeof n?n:"the connection failed"} (${t})`}function codeOf(e){const t=e instanceof AggregateError?e.errors.at(-1)??e:e
const n=t instanceof Error&&"code"in t?String(t.code):""
return/^[A-Z0-9_]+$/.test(n)?n:""}function adviseOnCa(e){return void 0===e||""===e?"a private CA goes into NODE_EXTRA_CA_CERTS":"NODE_EXTRA_CA_CERTS is set, but "+whyUseless(e)}function whyUseless(e){const t=(0,a.J)(e)
if(void 0!==t&&(!t.isRegular||t.bytes>m))return"what it names is not a file of certificates"
let n
try{n=(0,i.readFileSync)(e,"latin1")}catch{return"its file cannot be read"}if(!g.test(n))return"its file holds no certificate in PEM form (BEGIN CERTIFICATE)"
try{new s.X509Certificate(n)}catch{return"the certificate in its file cannot be read"}return"its file does not hold the CA of this certificate"}const v=5e3
async function openConnection(e,t,n,o){const s="https:"===e.protocol
const r=e.hostname.replace(/^\[|\]$/g,"")
const i=Number(e.port)||(s?443:80)
const a=ownerUntil(o)
if(void 0===t)return await openTo({host:r,port:i,isSecure:s},n,a)
const c=await openTo(t,n,a).catch(e=>{throw new ProxyError(t.shown,e)})
const d=await openTunnel(e.hostname+":"+i,t,c)
return s?await startTls(r,d,a):d}async function openTo({host:e,port:t,isSecure:n},o,s){const r=await openSocket(e,t,o,s)
return n?await startTls(e,r,s):r}function ownerUntil(n){let o
n.addEventListener("abort",()=>o?.destroy(),{once:!0})
return e=>{n.throwIfAborted()
const t=e()
t.on("error",()=>{})
o=t
return t}}async function openSocket(e,t,n,o){const s=(0,c.isIP)(e)?[]:await lookUp(e)
const r=(e,t,n)=>{t.all?n(null,s):n(null,s[0]?.address??"",s[0]?.family)}
const i=Math.max(10,Math.min(v,n/s.length))
const a={host:e,port:t,...0<s.length?{lookup:r}:{},...1<s.length?{autoSelectFamily:!0,autoSelectFamilyAttemptTimeout:i}:{}}
return await untilReady(o(()=>(0,c.connect)(a)),"connect")}function lookUp(e){return new Promise((n,o)=>{process.getBuiltinModule("node:dns").lookup(e,{all:!0},(e,t)=>null===e?n(t):o(e))})}function startTls(e,t,n){const o=(0,c.isIP)(e)?"":e
const s={socket:t,host:e,servername:o,rejectUnauthorized:!0,ALPNProtocols:["http/1.1"]}
return untilReady(n(()=>(0,r.connect)(s)),"secureConnect")}function untilReady(n,o){return new Promise((e,t)=>{n.once("error",t)
n.once(o,()=>e(n))})}function openTunnel(n,{shown:r,credentials:e},i){const a=void 0===e?{}:{"proxy-authorization":"Basic "+Buffer.from(e).toString("base64")}
return new Promise((o,s)=>{const e={host:n,...a}
const t=(0,l.request)({method:"CONNECT",path:n,headers:e,createConnection:()=>i})
t.on("error",e=>s(new ProxyError(r,e)))
t.on("connect",({statusCode:e=0},t,n)=>{e<200||299<e?s(new ProxyError(r,e)):0<n.length?s(new ProxyError(r,"early bytes")):o(t)})
t.end()})}const b=new Error("The exchange is over.")
function watchExchange(o,e){const{deadlineMs:t,idleMs:n,signal:s,elapsedMs:r=0,wholeMs:i=Number.POSITIVE_INFINITY}=e
const a=new AbortController
const c=a.signal
const{promise:d,resolve:u}=Promise.withResolvers()
let l=!1
let f
function lose(e,t){if(!c.aborted){u({kind:"lost",reason:e,maybeSent:l,detail:t,...void 0!==f&&{status:f}})
close()}return d}function close(){clearTimeout(p)
clearTimeout(h)
a.abort(b)}function onDeadline(){const e=l?"gave no complete answer":"could not be reached"
lose("timeout",`${o} ${e} within ${t/1e3} s.`)}let p=setTimeout(onDeadline,Math.max(1,t-r))
const h=i<Number.POSITIVE_INFINITY?setTimeout(()=>lose("timeout",o+" did not end its answer in time."),Math.max(1,i-r)):void 0
const m=()=>{lose("cancelled","The step was stopped.")}
s.aborted?m():s.addEventListener("abort",m,{signal:c})
return{over:c,lost:d,lose:lose,loseBy(e){const t=!l&&isConnectTimeout(e)?"timeout":"network"
const n=`${o} closed the connection in the middle of its answer (${f}).`
return lose(t,void 0===f?describeNetworkError(e,o):n)},markSent(){l=!0},markAnswered(e){f=e
if(void 0!==n&&!c.aborted){clearTimeout(p)
p=setTimeout(()=>lose("timeout",`${o} stopped sending its answer for ${n/1e3} s.`),n)}},markProgress(){void 0===n||c.aborted||p.refresh()},close:close}}const y=1048576
const _=16384
const k={highWaterMark:16,lowWaterMark:8}
const O=2**31-1
function openExchange(e,t){const n=watchExchange(e.url.host,t)
return n.over.aborted?n.lost:"unusable"===t.route.kind?n.lose("invalid_input",t.route.problem):Promise.race([send(e,t,n).catch(n.loseBy),n.lost])}async function send(e,n,o){const s=(0,h.dR)()
const r=e.url
const i="https:"===r.protocol
const t=new p.Qq(e.headers["user-agent"],[],{socketTimeout:O})
const a={method:e.method,headers:{...e.headers,"accept-encoding":"identity","user-agent":t.userAgent,connection:"close"},defaultPort:i?443:80,insecureHTTPParser:!1,maxHeaderSize:_,signal:o.over,createConnection(e,t){connect(r,n,o).then(e=>e&&t(null,e)).catch(o.loseBy)
0}}
let c=0
function request(e,t){function take(e){c=(0,h.dR)()-s
o.markAnswered(e.statusCode??0)
e.on("close",()=>e.readableEnded||o.loseBy(void 0))
t(e)}const n=(i?f:l).request(r,a,take)
n.on("upgrade",take)
return n.on("error",o.loseBy)}const d={request:request}
const u=(await t.requestRaw({httpModule:d,parsedUrl:r,options:a},e.body??null)).message
return{kind:"open",url:r,status:u.statusCode??0,headers:u.headersDistinct,headersMs:c,readBody:e=>Promise.race([e(chunksOf(u,o),o.over),o.lost]).finally(o.close),discard:o.close}}async function connect(e,{deadlineMs:t,elapsedMs:n=0,route:o,onReady:s},r){const i=r.over
const a="proxy"===o.kind?o.proxy:void 0
const c=await openConnection(e,a,Math.max(1,t-n),i)
if(!i.aborted){if(!1!==s?.())return r.markSent(),c
r.lose("held_back",`Nothing was sent: it took too long to connect to ${e.host}.`)}void 0}async function*chunksOf(e,t){try{for await(var[n]of(0,o.on)(e,"data",{close:["end"],...k})){t.markProgress()
yield n
t.markProgress()}}catch(e){t.loseBy(e)
throw e}}}),4190:((e,t,n)=>{n.d(t,{i:()=>loggedExchange})
var h=n(7067)
var m=n(3535)
var d=n(304)
var g=n(8887)
var w=n(4254)
async function loggedExchange(t,e,{log:n,signal:o,env:s,onReady:r},i=g.Y){const a=(0,m.dR)()
const c=(0,w.Bv)(t.url,s)
let d=!1
function tellRequest(){if(!d){d=!0
const e="proxy"===c.kind?" through the proxy "+c.proxy.shown:""
n(t.method+" "+t.url.href+e);(0,w.xc)(c,n)}}const u=exchange(t,{deadlineMs:e,signal:o,route:c,onReady:r},i)
setImmediate(tellRequest)
const l=await u
tellRequest()
const f=Math.round((0,m.dR)()-a)+" ms"
if("answer"===l.kind){const p=h.STATUS_CODES[l.status]
n(`${l.status}${void 0===p?"":" "+p} in `+f)}else n(`${l.detail} (after ${f})`)
return l}async function exchange(e,t,n){const o=await(0,g.E)(e,t)
if("lost"===o.kind)return o
const{url:s,status:r,headers:i,headersMs:a}=o
const c=await o.readBody((e,t)=>(0,d.G3)(e,i,n,t))
return"kind"in c?c:{kind:"answer",url:s,status:r,headers:i,headersMs:a,...c}}}),4254:((e,t,n)=>{n.d(t,{Bv:()=>routeTo,Wm:()=>proxySecrets,xc:()=>tellUnread})
var d=n(2108)
function routeTo(e,t){const n="https:"===e.protocol?"https_proxy":"http_proxy"
const o=[n,n.toUpperCase()].find(e=>isSet(t[e]))
const s=["no_proxy","NO_PROXY"].map(e=>t[e]).find(isSet)?.split(/[\s,]+/)??[]
if(void 0===o||(0,d.U9)(e)||isExempt(e,s))return{kind:"direct"}
const r=parseProxy(t[o]??"")
const i=s.filter(e=>""!==e&&!a.test(e))
return"string"!=typeof r?{kind:"proxy",proxy:r,unread:i}:{kind:"unusable",problem:`The variable \`${o}\` ${r} The action never goes around a proxy.`}}const u="http://proxy.example:3128"
function proxySecrets(t){const e=["https_proxy","http_proxy"].flatMap(e=>[t[e],t[e.toUpperCase()]]).filter(isSet)
return[...new Set(e)].map(e=>{const{scheme:t,userInfo:n,place:o}=splitProxy(e)
const{user:s,credentials:r}=credentialsOf(n)
const i=[n,r].filter(e=>void 0!==e)
const a=i.map(e=>Buffer.from(e).toString("base64"))
const c=t+"://"+(""===n?"":n+"@")+o
return{values:[s,(0,d.PB)(s),...i,...a],addresses:[c]}})}function parseProxy(e){const{scheme:t,userInfo:n,place:o}=splitProxy(e)
if(!/^https?$/i.test(t))return`must name an http or https proxy, such as ${u}.`
const s="https"===t.toLowerCase()
const[,r="",i]=/^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(o)??[]
const a=""===r?void 0:URL.parse("http://"+r)?.hostname
if(void 0===a)return`must be the URL of a proxy, such as ${u}.`
const c=void 0===i?s?443:80:Number(i)
if(c<1||65535<c)return"has a port that is not from 1 to 65535."
const d=credentialsOf(n).credentials
return{isSecure:s,host:a.replace(/^\[|\]$/g,""),port:c,credentials:d,shown:a+":"+c}}function splitProxy(e){const[,t="http",n=""]=/^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(e.trim())??[]
const o=n.lastIndexOf("@")
return{scheme:t,userInfo:n.slice(0,Math.max(0,o)),place:n.slice(o+1)}}function credentialsOf(e){const[,t="",n=""]=/^([^:]*):?(.*)$/s.exec(e)??[]
const o=(0,d.PB)(t)+":"+(0,d.PB)(n)
return{user:t,credentials:":"===o?void 0:o}}let o=!1
function tellUnread(e,t){if(!o&&"proxy"===e.kind&&0!==e.unread.length){o=!0
const n=e.unread.map(e=>`\`${e}\``).join(", ")
t(`\`NO_PROXY\` has what the action does not read: ${n}. Name hosts there: \`host\`, \`.suffix\`, \`*.suffix\`, \`host:port\` or \`*\`.`)}}const a=/^(?:\*|(?:\*?\.)?[^*/:@[\]<>]+|\[[\da-f:.]+\])(?::\d+)?$|^[\da-f:.]+$/i
function isExempt(e,t){const s=withoutRoot(e.hostname)
const r=e.port||("https:"===e.protocol?"443":"80")
return t.some(e=>{const[,t="",n]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(e)??[void 0,`[${e}]`]
if(""===t||void 0!==n&&n!==r)return!1
const o=withoutRoot(t.toLowerCase()).replace(/^\*(?=\.)/,"")
return"*"===o||o===s||(o.startsWith(".")?s.endsWith(o):s.endsWith("."+o))})}function withoutRoot(e){return e.replace(/\.$/,"")}function isSet(e){return void 0!==e&&""!==e.trim()}}),7355:((e,t,n)=>{n.d(t,{Ay:()=>planGet,CY:()=>addressBelow,Ng:()=>describeRequest,dp:()=>planSource,ig:()=>planPost})
const a="trigger-import (GitHub Action)"
function addressBelow(e,t){const n=t.map(e=>encodeURIComponent(e)).join("/")
return new URL(""+e.origin+e.pathname.replace(/\/+$/,"")+"/"+n)}function planPost(e,t,n){const o={accept:"application/json","user-agent":a,...t}
if(void 0===n)return{method:"POST",url:e,headers:{...o,"content-length":"0"}}
const s=JSON.stringify(n)
const r=String(Buffer.byteLength(s))
const i={...o,"content-type":"application/json","content-length":r}
return{method:"POST",url:e,headers:i,body:s}}function planGet(e,t){return{method:"GET",url:e,headers:{accept:"application/json","user-agent":a,...t}}}function planSource(e,t,n){return{method:e,url:t,headers:{accept:"*/*","user-agent":a,...n}}}function describeRequest({method:e,url:t,headers:n,body:o}){const s="Headers: "+Object.keys(n).join(", ")
return[e+" "+t.href,s,void 0===o?"Body: none":"Body: "+o]}}),8829:((e,t,s)=>{s.a(e,async(e,t)=>{try{var n=s(1681)
var o=s(4517)
await(0,o.e)();(0,n.JZ)()
t()}catch(e){t(e)}},1)}),3112:((e,t,n)=>{n.d(t,{$D:()=>i,B3:()=>workspaceOf,Gu:()=>readTextFile,L7:()=>whyNeverThere,pS:()=>shownPath,qE:()=>findFile})
var o=n(3024)
var u=n(6760)
var l=n(9898)
var s=n(4778)
var r=n(4009)
var f=n(8672)
const i=1048576
const a=200
const c="/home/runner/work"
const d=6
const p=5e3
const h=["node_modules",".git"]
function workspaceOf(e){return e.GITHUB_WORKSPACE||process.cwd()}function findFile(e,t,n,o,s=!1){const r=(0,l.D)(e.text(t)??"").length
if(1<r)return e.refuse(t,`holds ${r} lines. Give the path of one file`)
const i=e.unquotedLine(t)
if(void 0!==i){const a=(0,u.resolve)(n,i)
const c=(0,f.J)(a)
if(void 0!==c)return c.isRegular?0!==c.bytes||s?isReadable(a)?{path:a,bytes:c.bytes}:e.refuse(t,"cannot be read. Check the permissions of the file"):e.refuse(t,"is an empty file. Check the step that writes it"):e.refuse(t,"must be a file; the path leads to something else")
{const d=whyMissing(i,n)
return e.refuse(t,`names ${shownPath(i)}, which does not exist. `+(d??o))}}void 0}function readTextFile(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,o.readFileSync)(e))}catch{0}}function shownPath(e){return`\`${(0,r.ml)((0,r.UJ)(e).replaceAll("`","'"),a)}\``}function isReadable(e){try{(0,o.accessSync)(e,o.constants.R_OK)
return!0}catch{return!1}}function whyMissing(e,t){const n=whyNeverThere(e)
if(void 0!==n)return n
const o=entriesOf(t)
if(0===o?.length)return"The workspace is empty. Check out the repository or download the file in a step before this one"
const s=findByName((0,u.basename)(e),t)
return void 0===s?void 0:`A file of that name is at ${shownPath(s)}. Give that path`}function whyNeverThere(e){if(e.startsWith("~"))return"`~` is expanded by a shell only. Give the whole path, or one in the workspace"
const t=(0,s.gJ)(e)
if(void 0!==t)return"It "+t
if(/[*?]/.test(e))return"It is a pattern. Give the path of one file"
if(e.startsWith(c+"/")&&void 0===(0,f.J)(c))return"This folder is on the host, but the job runs in a container. Give a path relative to the workspace"
0}function findByName(t,n){let o=[n]
let s=0
for(let e=0;e<d;e+=1){const a=[]
for(var r of o)for(var i of entriesOf(r)??[]){s+=1
if(s>p)return void 0
const c=(0,u.join)(r,i.name)
if(i.isFile()&&i.name.toLowerCase()===t.toLowerCase())return(0,u.relative)(n,c)
i.isDirectory()&&!h.includes(i.name)&&a.push(c)}o=a}0}function entriesOf(e){try{return(0,o.readdirSync)(e,{withFileTypes:!0})}catch{0}}}),6446:((e,t,n)=>{n.d(t,{IN:()=>stoppedAfter,N6:()=>isFailure,Zk:()=>gravest,gz:()=>failed,jq:()=>isUnstarted,lC:()=>s,xx:()=>because,yd:()=>i})
var r=n(4121)
var o=n(184)
function failed(e,t,n){return{word:e,...because(t,n)}}const i=failed("not_sent","cancelled","The step was stopped.")
function because(e,t){return{reason:e,code:(0,o.$)(e),detail:t}}function isFailure(e){return"code"in e}function isUnstarted({word:e}){return"not_sent"===e||"rejected"===e}function stoppedAfter(e){if(isFailure(e))return"cancelled"===e.code?e:{...e,code:"cancelled",detail:(0,r.em)(e.detail)+" Then the step was stopped."}
const{word:t,...n}=e
if("dry_run"===t||"checked"===t)return{...n,...i}
const o="accepted"===t?"had accepted the import":"had finished the import"
const s=`The step was stopped after the provider ${o}.`
return{...n,...failed(t,"stopped_after_start",s)}}const s=["unknown","running","failed","rejected","not_sent","accepted","succeeded","checked","dry_run"]
function gravest(e){const n=({word:e})=>s.indexOf(e)
return e.reduce((e,t)=>n(t)<n(e)?t:e)}}),3913:((e,t,n)=>{n.d(t,{Dc:()=>startOfRun,WN:()=>hasFailed,cf:()=>durationOf,jf:()=>isGoing,nZ:()=>warningsOf,q_:()=>endOfRun,uY:()=>lastMessage,vi:()=>lastEntry,xm:()=>newestEntry})
var o=n(2198)
function newestEntry(e){const n=({atMs:e=Number.NEGATIVE_INFINITY})=>e
return e.reduce((e,t)=>void 0===e||n(t)>=n(e)?t:e,void 0)}function warningsOf({state:e,stages:t}){const n="succeeded"===e?["warning","error"]:["warning"]
return t.flatMap(({entries:e})=>e).filter(({level:e})=>n.includes(e))}function isGoing(e){return"going"===e.state||"unknown"===e.state&&void 0===endOfRun(e)}function hasFailed({state:e}){return"failed"===e||"failing"===e}function lastEntry(e){const t=e.stages.findLast(({entries:e})=>0<e.length)
return newestEntry(t?.entries??[])?.text}function lastMessage(e){const t=e.stages.findLast(({entries:e})=>0<e.length)??e.stages.at(-1)
if(void 0===t)return""
const n=newestEntry(t.entries)
return", stage "+(0,o.ue)(t.name)+(void 0===n?"":": "+(0,o.ue)(n.text))}function durationOf(e){const[t,n]=[earliest(e.map(({startMs:e})=>e)),latest(e.map(({endMs:e})=>e))]
return void 0===t||void 0===n||n<t?void 0:n-t}function startOfRun({stages:e}){return earliest(e.map(({startMs:e})=>e))}function endOfRun({state:e,stages:t}){const n=t.map(({endMs:e})=>e)
return"going"===e||n.includes(void 0)?void 0:latest(n)}function earliest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&t<e?t:e,void 0)}function latest(e){return e.reduce((e,t)=>void 0===e||void 0!==t&&e<t?t:e,void 0)}}),184:((e,t,n)=>{n.d(t,{$:()=>codeOf,O:()=>s})
const o={invalid_input:[],unauthorized:["question_unauthorized"],quota_exhausted:[],forbidden:["question_forbidden"],not_found:["question_not_found"],invalid_request:["question_invalid_request"],rate_limited:["question_rate_limited"],provider_error:[],unexpected_response:["refused_in_success","another_import","explained","own_fault","own_fault_after_send","end_not_seen"],network_error:[],timeout:[],source_mismatch:["not_served_now","other_bytes"],already_running:[],too_few_records:["too_few_imported"],import_failed:[],wait_timeout:[],cancelled:["stopped_after_send","stopped_in_wait","stopped_after_start"]}
const s=Object.keys(o)
function codeOf(t){const e=e=>e===t||o[e].some(e=>e===t)
return s.find(e)}}),2773:((e,t,n)=>{n.d(t,{EG:()=>startedAs,Yo:()=>isAimedAt,uJ:()=>untoldBy})
const o=["accepted","succeeded","unknown","running","failed"]
function startedAs({outcome:t}){return o.find(e=>e===t)}function isAimedAt({target:e=""},t){return""===e||""===t||e===t}function untoldBy(o,e){const s=void 0!==startedAs(o)
return e.filter(e=>{const t=startedAs(e)
const n=void 0===t||"failed"===t&&"too_few_records"!==e.error_code
return!(e===o||n||s&&isAimedAt(e,o.target??""))})}}),2675:((e,t,n)=>{n.d(t,{$y:()=>speaksOfFailure,B1:()=>unconfirmed,GJ:()=>confirmingObject,L7:()=>answeredObject})
var i=n(2198)
var d=n(4121)
var a=n(5563)
const u=32
const l=5e3
function speaksOfFailure(e){return/error|fail|fault|fatal|cancel|abort|reject|refus|den(?:y|ied|ial)|declin|forbid|unauthori|stopped|time[ds]?[-_ ]?out|expire|kill|terminat|interrupt|crash|exception|invalid|unsuccess/i.test(e)}function confirmingObject(e,t){const n=readObject(e)
return void 0===n||hasWordAgainst(n,t)?void 0:n}function unconfirmed(e,t,n){const o=(0,i.ue)((0,a.hC)(t.body))
return saysNoSuccess(readObject(t))?{kind:"refused",detail:""===o?`${e} answered ${t.status} with success: false.`:o}:{kind:"unusable",detail:`${e} answered ${t.status} `+n+(""===o?".":": "+o)}}function answeredObject(e,t,n){if(200===t.status){const o=confirmingObject(t,isExplanation)
if(void 0!==o)return{kind:"object",object:o}
const s=unconfirmed(e,t,"")
if("refused"===s.kind)return s
const r=void 0===readObject(t)?"":(0,i.ue)((0,a.hC)(t.body))
return{kind:"unreadable",why:""===r?n:"an error: "+r}}void 0}function isExplanation(e,t){return("detail"===e||"details"===e&&("string"==typeof t||Array.isArray(t)))&&!isEmpty(t)}function readObject({body:e,bodyCut:t,unreadAs:n}){const o=t||void 0!==n?void 0:(0,a.qF)(e)?.value
return(0,a.u4)(o)&&!hasTwinKeys(e)?o:void 0}function hasTwinKeys(e){const t=[]
for(var[n,o,s]of e.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g))if("{"===n||"["===n)t.push(new Set)
else if("}"===n||"]"===n)t.pop()
else if(void 0!==o&&void 0!==s){const r=String(JSON.parse(o))
const i=t.at(-1)
if(i?.has(r))return!0
i?.add(r)}return!1}function hasWordAgainst(e,t){const n=[{key:"",value:e,depth:0}]
for(let e=1;;e+=1){const r=n.pop()
if(void 0===r)return!1
const{key:i,value:a,depth:c}=r
if(e>l||c>u)return!0
if(isWordAgainst(i,a)||t(i,a))return!0
if("object"==typeof a&&null!==a)for(var[o,s]of Object.entries(a))n.push({key:Array.isArray(a)?i:(0,d.MH)(o),value:s,depth:c+1})}}function isWordAgainst(e,t){switch(e){case"success":case"ok":return!0!==t
case"error":case"errors":case"exception":case"fault":return!isEmpty(t)
case"code":case"status":case"statuscode":case"state":case"result":return"number"==typeof t?400<=t:"string"==typeof t&&(400<=Number.parseFloat(t)||speaksOfFailure(t))
default:return!1}}function isEmpty(e){return null===e||!1===e||""===e||"object"==typeof e&&0===Object.keys(e).length}function saysNoSuccess(e){const t=Object.entries(e??{}).filter(([e])=>"success"===(0,d.MH)(e))
return 0<t.length&&t.every(([,e])=>!1===e)}}),5563:((e,t,n)=>{n.d(t,{AA:()=>isWebPage,b6:()=>textOf,hC:()=>providerWords,qF:()=>parseJson,u4:()=>isRecord})
var d=n(5247)
var o=n(6212)
var s=n(4009)
const r=8
const u=50
const i=2e3
const a=1048576
const c=5e6
function parseJson(e){if(e.length>a&&!isBounded(e))void 0
else try{return{value:JSON.parse(e)}}catch{0}}function isBounded(t){let n=0
for(let e=0;e<t.length;e+=1){const o=t.charCodeAt(e)
44!==o&&91!==o&&123!==o||(n+=1)}return n<c}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function textOf(e){return"string"==typeof e?e:""}function providerWords(e){const t=e.trim()
if(""===t)return""
const n=parseJson(t)
return void 0!==n?(0,s.UJ)(findWords(n.value).join("; ")):isBinary(t)?"The answer is no text.":isWebPage(t)?(0,s.UJ)((0,o.b3)(t)):(0,s.UJ)(/^[{[]/.test(t)?brokenJsonWords((0,d.t)(t)):t)}function isBinary(e){const t=e.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length??0
return t>e.length/10}function isWebPage(e){return void 0===parseJson(e)&&(/^\s*</.test(e)||/<(!doctype|html|head|body|title)\b/i.test(e))}function brokenJsonWords(e){return e.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi,"").replace(/[{}[\]"]+/g," ")}const l=["detail","details","error","errors","message","description","msg","_global"]
const f=["msg","message","description"]
function findWords(e){let o=0
function wordsOf(e,t){o+=1
if("string"==typeof e)return""===e.trim()?[]:[e]
if("number"==typeof e||"boolean"==typeof e)return[String(e)]
if(null===e||t>r||o>i)return[]
if(!Array.isArray(e))return wordsOfRecord(e,t)
const n=e.slice(0,u).flatMap(e=>wordsOf(e,t+1))
return e.length>u?[...n,`and ${e.length-u} more`]:n}function wordsOfRecord(e,n){const t=Object.entries(e).slice(0,u).map(([e,t])=>({key:e,words:wordsOf(t,n+1)})).filter(({words:e})=>0<e.length).map(({key:e,words:t})=>({key:e,words:(0,d.T)(e)?["***"]:t}))
const o=t.filter(({key:e})=>l.includes(e))
const s=o.filter(({key:e})=>f.includes(e))
if(0<s.length&&s.length===o.length){const i=f.map(t=>s.find(({key:e})=>e===t)).find(e=>e)
const a=i?.words.join("; ")??""
const c=locationOf(e.loc)||codeOf(e.code)
return[""===c?a:c+": "+a]}const r=0<o.length&&0===n?o:t.filter(({key:e})=>"success"!==e)
return r.flatMap(({key:e,words:t})=>l.includes(e)?t:[e+": "+t.join("; ")])}return wordsOf(e,0)}function locationOf(e){return Array.isArray(e)?e.filter(e=>["string","number"].includes(typeof e)).join("."):""}function codeOf(e){return"string"==typeof e||"number"==typeof e?String(e):""}}),8613:((P,e,a)=>{a.d(e,{lh:()=>findProvider,e4:()=>L,r5:()=>N})
var c=a(7355)
var _=a(4263)
var k=a(2108)
var O=a(2675)
var t=a(7598)
function targetOf(...e){return(0,t.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0,12)}function defineProvider(h){const{title:m,resultHint:g,importingAgain:w,rateLimitWindowMs:v}=h
function readImport(e,t){const n=h.readInputs(e,t)
if(void 0!==n){const{deadlineMs:o,maxAttempts:s,mode:r,waitMs:i,source:a,minRecords:c,maxLossPercent:d}=t
const u=void 0===i?void 0:h.statusSource?.(n)
const l=h.planTrigger(n)
const f=h.sourceUrl?.(n)
const p=void 0===a?.url?void 0:{name:"`source_url`",url:a.url}
return{title:m,name:l.subject.id??"",plan:l,limits:{deadlineMs:o,maxAttempts:s,rateLimitWindowMs:v},mode:r,minRecords:c,maxLossPercent:d,importingAgain:w,source:void 0===a?void 0:{...a,...h.fetchRules,url:a.url??f?.url,lookUp:h.addressProbe?.(n)},addresses:[f,p].filter(e=>void 0!==e),check:()=>h.checkPlan(n),warnings:h.warningsOf?.(n,t)??[],resultHint:g,confirm:e=>h.confirm(e,n),words:h.words??[],remedy:async e=>(await h.remedies(e,n))[e.reason],wait:void 0===i||void 0===u?void 0:{waitMs:i,source:u}}}void 0}return{...h,readImport:readImport}}const n=new URL("https://api.exponea.com")
const o=new URL("https://api.bloomreach.com")
const s={maxRedirects:5,maxBytes:1e9,maxRecords:1e6}
const r=[[/could not authenticate/i,"unauthorized"],[/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i,"unknown_key"],[/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i,"wrong_secret"],[/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i,"wrong_project"],[/no permission/i,"forbidden"],[/\bcopy[ _-]?(&|and)?[ _-]?paste\b|\bupload(ed)? imports?\b|\bitem collections?\b|\bsnowflake\b|\bdatabricks\b/i,"unfit_import"]]
const i=defineProvider({title:"Bloomreach",inputs:{project_token:{},workspace_id:{},import_id:{isOfEntry:!0},api_key_id:{isSecret:!0},api_secret:{isSecret:!0},path:{isOfEntry:!0},test_connection:{isOfEntry:!0},api_managed:{}},apiPaths:["data/v1/projects/{}/imports/{}/start","data/v2/workspaces/{}/imports/{}/start","imports/v1/{}/{}/run","track/v2/projects/{}/system/time"],secretsOf:secretsOf,rateLimitWindowMs:void 0,resultHint:"It may not be finished yet; its result is shown only in Bloomreach.",importingAgain:"adds",readInputs:readInputs,sourceUrl({path:e}){const t=(0,k.f$)(e??"")
return void 0===t?void 0:{name:"`path`",url:t}},warningsOf:warningsOf,fetchRules:s,async checkPlan(e){const t=(await a.e(265).then(a.bind(a,7265))).bloomreachChecks
return t({...e,baseUrl:baseUrlOf(e),header:basicHeader(e)})},planTrigger:planTrigger,confirm:bloomreach_confirm,words:r,async remedies(e,{baseUrl:t,target:n,path:o}){const s=(await a.e(98).then(a.bind(a,8098))).bloomreachRemedies
return s(e,{isWorkspace:"workspace"===n.kind,isApiManaged:n.apiManaged,hasPath:void 0!==o,hasOwnBaseUrl:void 0!==t})}})
function secretsOf(t){const[e,n]=[t("api_key_id").trim(),t("api_secret").trim()]
const o=""!==e&&""!==n?[e,n]:void 0
const s=["project_token","workspace_id","import_id"].map(e=>t(e).trim())
return{values:[e,n],basicPair:o,addresses:[t("path").trim()],ids:s}}function readInputs(e,t){const n=readTarget(e)
const o=e.id("import_id")
const s=e.secret("api_key_id")
const r=e.secret("api_secret")
!0===s?.includes(":")&&e.refuse("api_key_id","must not hold a colon. Give only the id here, and the secret in `api_secret`")
for(var i of["import_id","api_key_id","api_secret"])void 0===e.text(i)&&e.refuseAbsent(i,"Bloomreach needs it")
const a=e.path("path")
const c=e.boolean("test_connection")
void 0!==t.waitMs&&e.refuse("wait","does not work with Bloomreach, which offers no way to follow a run. Remove it")
void 0!==e.text("max_loss_percent")&&e.refuse("max_loss_percent","does not work with Bloomreach, which reports no counts. Remove it")
void 0===(0,k.f$)(a??"")&&refuseUnknownSource(e,t)
if(n&&o&&s&&r)return{baseUrl:t.baseUrl,target:n,importId:o,apiKeyId:s,apiSecret:r,path:a,testConnection:c}
void 0}function refuseUnknownSource(e,{mode:t,source:n}){void 0===n||void 0!==e.text("source_url")||(void 0!==n.published?e.refuseAbsent("source_url","Bloomreach needs it to compare the file, unless `path` is an http or https URL"):"check"===t&&void 0===e.text("project_token")&&e.refuse("check","has nothing to check with a `workspace_id` alone. Add `source_url`"))}function warningsOf({path:e},{source:t}){const n=(0,k.f$)(e??"")
return void 0===t?.url||void 0===n||n.href===t.url.href?[]:["`source_url` and `path` are different URLs. Bloomreach imports from `path`, but the action looks only at `source_url`."]}function readTarget(e){const t=e.id("project_token")
const n=e.id("workspace_id")
const o=e.boolean("api_managed")??!1
const s=void 0!==e.text("project_token")
const r=void 0!==e.text("workspace_id")
if(s&&r)return e.refuse("workspace_id","cannot go with `project_token`. Give exactly one of the two")
if(!s&&!r)return e.refuseAbsent("project_token","Bloomreach needs exactly one of `project_token` and `workspace_id`")
if(r&&o)return e.refuse("api_managed","goes with `project_token`, not with `workspace_id`. Remove one of the two")
const[i,a]=s?["project",t]:["workspace",n]
return void 0===a?void 0:{kind:i,id:a,apiManaged:o}}function planTrigger(e){const{target:t,importId:n,path:o,testConnection:s}=e
const r={}
void 0!==o&&(r[t.apiManaged?"path_to_overwrite":"path"]=o)
const i=void 0===o?void 0:(0,_.Uf)(o).shown
void 0!==s&&(r.test_connection=s)
return{request:(0,c.ig)(addressOf(e),basicHeader(e),0===Object.keys(r).length?void 0:r),subject:{kind:"import",id:n},sourceOverride:i,target:targetOf("bloomreach",baseUrlOf(e).href,t.kind,t.id,i)}}function basicHeader({apiKeyId:e,apiSecret:t}){return{authorization:"Basic "+Buffer.from(e+":"+t).toString("base64")}}function baseUrlOf({target:e,baseUrl:t}){return t??("workspace"===e.kind?o:n)}function addressOf(e){const{target:t,importId:n}=e
const o="workspace"===t.kind?["v2","workspaces"]:["v1","projects"]
const s=t.apiManaged?["imports","v1",t.id,n,"run"]:["data",...o,t.id,"imports",n,"start"]
return(0,c.CY)(baseUrlOf(e),s)}function bloomreach_confirm(e,{importId:t,target:n}){const o=n.apiManaged
const s=200===e.status&&(o?confirmsRun:confirmsStart)(e)
return s?{kind:"accepted",importId:t}:(0,O.B1)("Bloomreach",e,"and did not confirm the import")}function confirmsStart(e){return!0===(0,O.GJ)(e,()=>!1)?.success}function confirmsRun(e){const t=e=>["detail","details","description","message"].includes(e)
return e.isProvenEmpty||confirmsStart(e)||void 0!==(0,O.GJ)(e,t)}var x=a(3306)
var d=a(3913)
var S=a(2198)
var E=a(4009)
var u=a(4121)
var A=a(5563)
const l=1e3
const f=1e5
const p=131072
const h=new Map([["success","succeeded"],["in_progress","going"],["failed","failed"]])
const m=new Map([["warning","warning"],...["error","critical","fatal"].map(e=>[e,"error"])])
function readDataset(e,t,n){const o="no readable dataset"
const s=(0,O.L7)("Woosmap",e,o)
if("object"!==s?.kind)return s
const r=s.object
const i=(0,A.b6)(r.id)
if(""===i)return{kind:"unreadable",why:o}
const[a,c,d]=[(0,A.b6)(r.name),(0,A.b6)(r.url),(0,A.b6)(r.reimport_key)]
const u={values:[d.trim()],addresses:[c.trim()],ids:[t]}
const l={kind:"wrong",secrets:u}
if(!(0,x.IP)(i,t)){const g=`Woosmap answered with dataset ${(0,S.ue)((0,E.UJ)(i))}, not with the one in \`dataset_id\`.`
return{...l,reason:"unexpected_response",detail:g}}if(void 0!==n&&!(0,x.IP)(d.trim(),n)){const w=""===d?"no reimport hook":"another reimport hook"
const v=`\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${w}.`
return{...l,reason:"invalid_input",detail:v}}const f=(0,k.f$)(c.trim())
if(void 0===f){const b=""===c.trim()?"no URL":"a URL that is neither http nor https"
const y=`The dataset has ${b}, so there is nothing to import. Give it a URL in the Woosmap Console.`
return{...l,reason:"invalid_input",detail:y}}const p=(0,S.ue)((0,E.UJ)((0,A.b6)(r.scheduled_for_deletion_after)))
const h=""===p?[]:[`Woosmap will delete this dataset after ${p}.`]
const m=`"${(0,S.ue)((0,E.UJ)(a))}" is imported from ${(0,_.Uf)(f.href).shown}.`
return{kind:"fine",says:[m,...h].join(" "),address:f,secrets:u,warnings:h}}function readRunStatus(e){const t=e.status
if(200!==t){const o=isOwnError(e)
return o&&404===t?{kind:"none"}:!o||401!==t&&403!==t?{kind:"unreadable",why:"status "+t}:{kind:"refused"}}if(void 0!==e.unreadAs)return{kind:"unreadable",why:`the answer came in a form that cannot be read (${e.unreadAs})`}
const n=readRun((0,A.qF)(e.body)?.value)
return void 0===n?{kind:"unreadable",why:"the answer holds no run"}:{kind:"run",run:n}}function isOwnError({body:e}){const t=(0,A.qF)(e)?.value
return(0,A.u4)(t)&&["detail","details"].some(e=>Object.hasOwn(t,e)&&null!==t[e])}function readNewestRun(e){const t=readRunStatus(e)
return"none"===t.kind?{kind:"fine",says:"The dataset was never imported."}:"run"===t.kind?{kind:"fine",says:describeNewest(t.run),run:t.run}:404===e.status?{kind:"unreadable",why:"no word of a run"}:200===e.status?{kind:"unreadable",why:"no readable run"}:void 0}function describeNewest(e){const t={succeeded:"ended in success",failed:"failed",going:"is in progress"}
const n=t[e.state]??"has the status "+e.word
return(0,u.em)(e.id+" "+n+(0,d.uY)(e))}function readRun(e){if((0,A.u4)(e)){const t=readText(e.id)
if(""!==t&&"string"==typeof e.status){const n=Array.isArray(e.steps)?fewStages(e.steps.filter(A.u4)).map(readStage):[]
return{id:t,...readStatus(e.status),stages:n,featureCount:countFeatures(n)}}}void 0}function fewStages(e){if(e.length<=l)return e
const t=({status:e,end:t})=>"succeeded"!==readStatus(e).state||null==t
return[...e.slice(0,l),...e.slice(l).filter(t).slice(0,l)]}function fewEntries(e){return e.length<=f?e:[...e.slice(0,f/2),...e.slice(-f/2)]}function readStage(e){const t=Array.isArray(e.entries)?fewEntries(e.entries.filter(A.u4)).map(readEntry):[]
const[n,o]=[readTime(e.start),readTime(e.end)]
return{name:readText(e.name)||"stage",...readStatus(e.status),startMs:n,endMs:o,entries:t}}function readEntry(e){const t=m.get(readText(e.level).toLowerCase())??"info"
const n=readText(e.created_at)
return{createdAt:n,atMs:readTime(n),level:t,text:readText(e.detail)}}function readStatus(e){const t=readText(e)
const n=h.get(t.toLowerCase())??((0,O.$y)(t)?"failing":"unknown")
return{state:n,word:t}}function readTime(e){if("string"==typeof e&&/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(e)){const t=e.toUpperCase().replace(" ","T")
const n=Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(t)?t:t+"Z")
return Number.isNaN(n)?void 0:n}void 0}function readText(e){return"string"==typeof e?(0,E.UJ)(e.slice(0,p)):""}const g=[/(?:^|[.!;] )(?:successfully )?imported:? (\d[\d., '\u2019_]{0,30}) features?(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i,/(?:^|[.!;] )(\d[\d., '\u2019_]{0,30}) features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported(?: in \d[\d.,]* ?[a-z]+)?\s*(?:[.,;!(]|$)/i]
const w=/dry.?run|simulat|roll(?:ed|ing)? ?back|revert/i
const v=/^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/
function countFeatures(e){const t=e.flatMap(({entries:e})=>e).filter(({text:e})=>void 0!==countIn(e))
return countIn((0,d.xm)(t)?.text??"")}function countIn(t){const e=g.map(e=>e.exec(t)?.[1]?.trim()).find(e=>void 0!==e)??""
if(v.test(e)&&!w.test(t)){const n=e.replace(/\D/g,"")
return 15<n.length?void 0:Number(n)}void 0}const b=new URL("https://api.woosmap.com")
const y=9e4
const T=[200,202]
const R=5e3
const M=67108864
const I=5e3
const C={maxRedirects:1,maxBytes:55e6,wantsOnHead:{contentType:"application/zip"}}
const $=defineProvider({title:"Woosmap",apiPaths:["datasets/{}/import","datasets/{}/status","datasets/hooks/reimport/{}"],inputs:{dataset_id:{isOfEntry:!0},private_key:{isSecret:!0},reimport_key:{isSecret:!0,isAlone:!0}},secretsOf:e=>({values:[e("private_key").trim(),e("reimport_key").trim()],ids:[e("dataset_id").trim()]}),rateLimitWindowMs:y,resultHint:"It is not finished yet; set `wait: true` to wait for its result.",importingAgain:"replaces",readInputs:woosmap_readInputs,planTrigger:woosmap_planTrigger,confirm:woosmap_confirm,async remedies(e,{baseUrl:t,isWaitedFor:n,reimportKey:o,datasetId:s,privateKey:r}){const i=(await a.e(98).then(a.bind(a,8098))).woosmapRemedies
return i(e,{isWaitedFor:n,hasHook:void 0!==o,canWait:void 0!==s&&void 0!==r,hasOwnBaseUrl:t!==b})},statusSource:statusSource,fetchRules:C,addressProbe:datasetProbe,checkPlan:checkPlan})
function woosmap_readInputs(t,e){const n=t.uuid("reimport_key")
const o=t.uuid("dataset_id")
const s=t.secret("private_key")
const r=void 0!==t.text("reimport_key")
const i=r?"To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`":"Woosmap needs `dataset_id` and `private_key`"+(t.isEntry?"":", or a `reimport_key`")
const a=["dataset_id","private_key"].filter(e=>void 0===t.text(e))
if(!r||void 0!==e.waitMs)for(var c of a)t.refuseAbsent(c,i)
r&&0<a.length?refuseUnknown(t,e):void 0!==e.maxLossPercent&&void 0===e.waitMs&&"check"!==e.mode&&t.refuse("max_loss_percent","needs `wait: true` or `check: true`. Add one, or remove it")
refuseOptions(t)
const d=e.baseUrl??b
return{baseUrl:d,reimportKey:n,datasetId:o,privateKey:s,isWaitedFor:void 0!==e.waitMs}}function refuseUnknown(e,{mode:t,source:n,maxLossPercent:o}){void 0!==o&&e.refuse("max_loss_percent","needs `dataset_id` and `private_key` beside the `reimport_key`, to read the status")
if(void 0!==n&&void 0===e.text("source_url")){const s="add `dataset_id` and `private_key`"
void 0!==n.published?e.refuseAbsent("source_url","A `reimport_key` does not tell where the file is served. Give `source_url`, or "+s):"check"===t&&e.refuse("check","has nothing to check with a `reimport_key` alone. Add `source_url`, or "+s)}}function refuseOptions(e){for(var t of["path","test_connection"])void 0===e.text(t)||e.refuse(t,"does not work with Woosmap, which imports from the URL of the dataset. Remove it")
!0===e.boolean("api_managed")&&e.refuse("api_managed","does not work with Woosmap. Remove it")}function woosmap_planTrigger(e){const{baseUrl:t,reimportKey:n,datasetId:o="",privateKey:s=""}=e
const r={kind:"dataset",id:e.datasetId}
const i=targetOf("woosmap",t.href)
if(void 0!==n){const a=(0,c.CY)(t,["datasets","hooks","reimport",n])
return{request:(0,c.ig)(a,{},{}),subject:r,sourceOverride:void 0,target:i}}const a=(0,c.CY)(t,["datasets",o,"import"])
return{request:(0,c.ig)(a,keyHeader(s),{}),subject:r,sourceOverride:void 0,target:i}}function statusSource({baseUrl:t,datasetId:e,privateKey:n}){if(void 0!==e&&void 0!==n)return{id:e,newestRun:e=>({name:"Newest run",plan:(0,c.Ay)((0,c.CY)(t,["datasets",e,"status"]),keyHeader(n)),intervalMs:R,maxBodyBytes:M,read:readRunStatus})}
void 0}function datasetProbe({baseUrl:e,datasetId:t,privateKey:n,reimportKey:o}){if(void 0!==t&&void 0!==n)return{name:"Dataset",plan:(0,c.Ay)((0,c.CY)(e,["datasets",t]),keyHeader(n)),intervalMs:I,read:e=>readDataset(e,t,o)}
void 0}function checkPlan(e){const t=datasetProbe(e)
const n=statusSource(e)
const o=void 0===e.reimportKey?[]:["the reimport hook"]
return void 0===t||void 0===n?{probes:[],untried:o}:{probes:[t,{...n.newestRun(n.id),read:readNewestRun}],untried:[...o,"the permission to trigger imports"]}}function keyHeader(e){return{"x-api-key":e}}function woosmap_confirm(e,{reimportKey:t,datasetId:n}){const o=(0,O.GJ)(e,isValidationError)?.dataset_id
return T.includes(e.status)&&(0,x.O1)(o)?void 0!==t||void 0===n||(0,x.IP)(o,n)?{kind:"accepted",datasetId:o}:{kind:"unusable",detail:`Woosmap answered ${e.status} for dataset ${o}, not for ${n}.`}:(0,O.B1)("Woosmap",e,"and did not confirm the import")}function isValidationError(e,t){return"detail"===e&&Array.isArray(t)&&0<t.length}const U=new Map([["woosmap",$],["bloomreach",i]])
const N=[...U.values()]
const L=[...U.keys()]
function findProvider(e){return U.get(e)}}),5559:((e,t,n)=>{n.d(t,{N5:()=>describeFeatures,SB:()=>composeMessage,q9:()=>v})
var h=n(7355)
var i=n(6446)
var m=n(3913)
var g=n(2198)
var w=n(4121)
const v={accepted:"accepted",succeeded:"succeeded",dry_run:"not sent: dry run",checked:"checked",rejected:"rejected",not_sent:"not sent",unknown:"unknown",failed:"failed",running:"still running"}
const r=["network_error","timeout","cancelled"]
function composeMessage(e,t,n,o){const s=`${void 0===t?"Import":t+" import"} `+headWords(e)
if((0,i.N6)(e)){const r="import_failed"===e.code?"":": "+reason(e)
return{title:""+s+r,text:(0,w.em)(e.detail),remedy:o}}return{title:s,text:void 0===n?"":describeSuccess(e,n),remedy:void 0}}function headWords(e){const t=(0,i.N6)(e)&&["wait_timeout","cancelled"].includes(e.code)&&void 0!==e.run&&(0,m.jf)(e.run)
return"running"!==e.word||t?v[e.word]:"end not seen"}function reason({word:e,code:t,httpStatus:n}){const o=t.replaceAll("_"," ")
const s=void 0!==n&&!["running","failed"].includes(e)&&!r.includes(t)
return s?n+" "+o:o}function describeSuccess(e,{title:t,plan:n,resultHint:o}){if("dry_run"===e.word)return"The inputs are valid. Nothing was sent. Without `dry_run`, this would be sent: "+(0,h.Ng)(n.request)[0]
if("checked"===e.word)return describeChecks(e.checks??[])
const s=e.datasetId??e.importId??n.subject.id
const r=void 0===s?"the "+n.subject.kind:n.subject.kind+" "+s
if(void 0!==e.earlier)return`An earlier attempt of this workflow run imported ${r} (${v[e.word]}), so it was not started again.`
if("accepted"===e.word)return`${t} accepted ${"import"===n.subject.kind?r:"the import of "+r}. `+o
const i=(0,m.cf)(e.run.stages)
const a=void 0===i?"":" in "+(0,w.r4)(i)
const c=(0,m.vi)(e.run)
const d=void 0===c?".":`: "${(0,w.em)((0,g.ue)(c))}"`
const{featureCount:u,previousFeatureCount:l}=e
const f=void 0===u||void 0===l&&!0===c?.includes(String(u))
const p=f?"":` ${describeFeatures(u,l)}.`
return(0,w.l2)(r)+" imported"+a+d+p}function describeFeatures(e,t){const n=(0,w.zD)(e)+" "+(1===e?"feature":"features")
return void 0===t?n:e===t?n+", as many as before":`${n}, ${(0,w.zD)(Math.abs(e-t))} ${e<t?"fewer":"more"} than before`}function describeChecks(e){const t=t=>e.filter(({result:e})=>e===t).map(({name:e})=>(0,w.ot)(e))
const[n,o]=[t("fine"),t("not tried")]
return["Everything that can be checked is right. No import was started.",...0===n.length?[]:[`Checked: ${n.join(", ")}.`],...e.filter(({result:e})=>"note"===e).map(({name:e,says:t})=>e+": "+t),...0===o.length?[]:[`Not tried: ${o.join(", ")}.`]].join(" ")}}),4835:((e,t,n)=>{n.d(t,{NC:()=>secretsOfAddress,vb:()=>s,x7:()=>isLong})
var o=n(2108)
var T=n(5247)
var R=n(479)
var M=n(4787)
var I=n(4263)
const s=6
const C=3
const r=8
const $=2e3
const U=/\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i
function secretsOfAddress(e,t,n=1,o=1){const{shown:s,userInfo:r,query:i}=(0,I.Uf)(e)
const a=s.slice(1+Math.max(...["/",":","\\"].map(e=>s.lastIndexOf(e))))
const c=isOneOf(t)
const d=isOneOf([...t,s,a])
const u=[...t,s,a].map(M.TM).filter(isLong)
const l=e=>{const t=(0,M.TM)(e)
return U.test(e)||u.some(e=>t.includes(e))}
const f=decodings(r).filter(e=>e.includes(":"))
const p=[...new Set(f.flatMap(passwordsOf))].filter(e=>!c(e))
const h=p.map(e=>(0,R.E)(e)?`:${e}@`:e)
const m=[[i,"?"+i,!0],[r,`//${r}@`,0<f.length]]
const g=p.concat(partsOf(r).filter(e=>!c(e)))
for(var[w,v,b]of m){const x=isLong(w)&&!d(w)&&!(0,R.E)(w)
""!==w&&(b?h:g).push(x?w:v)}const y=(0,I.Ng)(r)?/@[^@]*$/.exec((0,I.Bc)(e)):null
for(var[_,k]of parametersOf(i+"&"+r+(y??""))){const S=(0,T.T)(_)
for(var O of decodings(k))if(!d(O)){const E=S||g.length<$/n&&!l(O)
!S&&!looksLikeKey(O)||l(O)||(0,R.E)(O)||h.push(O)
E&&g.push(O)
S&&pushAll(g,new Set(partsOf(O).filter(e=>!d(e))))
if(o<C&&/:\/\/|[?&][^?=&]{1,100}=/.test(O)){const A=secretsOfAddress(O,t,n,o+1)
pushAll(h,A.registered)
pushAll(g,A.hidden)}}}return{registered:h.flatMap(decodings),hidden:g.flatMap(decodings),kept:[s,a]}}function pushAll(e,t){for(var n of t)e.push(n)}function parametersOf(e){return e.split(/[?&#;]/).flatMap(e=>e.includes("=")?[e]:(0,I.Bc)(e).split(/[?&#;]/)).map(e=>{const t=e.indexOf("=")
return[(0,o.PB)(e.slice(0,Math.max(0,t))),e.slice(t+1)]})}function isOneOf(e){const t=new Set(e.map(M.TM).filter(e=>""!==e))
return e=>t.has((0,M.TM)(e))}function partsOf(e){return e.split(/[\s@/?#&;:\\"'=]+/)}function passwordsOf(e){const t=e.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is,"")
const n=[e,t].filter(e=>e.includes(":")).map(e=>e.slice(e.indexOf(":")+1)).flatMap(t=>[...t.matchAll(/@|$/g)].slice(0,r).map(({index:e})=>t.slice(0,e)).concat(t))
return[...new Set(n)]}function looksLikeKey(e){return e.match(/[a-z\d]{20,}/gi)?.some(e=>/\d/.test(e)&&/[a-z]/i.test(e))??!1}function decodings(e){return[...new Set([e,(0,o.PB)(e),(0,o.PB)(e.replaceAll("+"," "))])]}function isLong(e){return e.length>=s}}),5247:((e,t,n)=>{n.d(t,{T:()=>isKeyName,t:()=>hideKeys})
const o=/(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password|passphrase|credential|auth|authorization|cookie)s?(?:[^a-z]|$)|(?:signature|token|key|secret|password|credential)s?$|^x-(?:amz|goog)-/
function isKeyName(e){return o.test(e.replace(/([a-z\d])([A-Z])/g,"$1-$2").toLowerCase())}const s=[/(?<=\b(?:bearer|basic)(?:[\s:="'\\+]|%20|%22){1,8})[\w.~+/-]{16,}=*/gi,/eyJ[\w-]{6,1000}(?:\.[\w-]*){1,4}/g,/(?:gh[a-z]|github_pat)_\w{8,}/g,/xox[a-z]-[\w-]{8,}/g,/(?:AKIA|ASIA)[A-Z\d]{12,}/g,/(?<=(?:(?:private|reimport|api|access|account)[_-]?key|token|secret|password)["'\\]{0,4}\s?[:=]\s?["'\\]{0,4})(?=\S{0,60}\d)[\w.~+/%-]{8,}=*/gi]
const i=/["']([\w.-]{1,64})\\*["']\s{0,9}:\s{0,9}/g
const a=/(\\*)(["']).*?(?:(?<!\\)\1\2|$)|[^\s,}\]]+/sy
function hideKeys(e){const t=/["']\s{0,9}:/.test(e)?hideFields(e):e
return s.reduce((e,t)=>e.replace(t,"***"),t)}function hideFields(e){let t=""
let n=0
for(var{index:o,0:s,1:r=""}of e.matchAll(i)){a.lastIndex=o+s.length
if(!(o<n)&&isKeyName(r)&&a.test(e)){t+=e.slice(n,o+s.length)+"***"
n=a.lastIndex}}return t+e.slice(n)}}),479:((e,t,n)=>{n.d(t,{E:()=>isMadeOfOurWords})
var o=n(2108)
const s=`\n  able about above accepted accepts access account act action active add address af after again age agree algorithm\n  alias all allow alone always amp an anchor and answer any api apos app application archive are around as ask at\n  attempt autocrlf b5 back backslash bad base base64 basic bc be been before begin behind below beside beyond bfnrt\n  block bloomreach body bom bot both bracket break broke broken buffer but by byte bzip2 ca cache called caller came\n  can cancelled cc cdef cells certainly certificate certs cf change changed char character check choose clean clock\n  closed closing cloudflare code collection colon columns com come comma comment commit compare compared complete\n  compose composer confirm connect connection console const container content control convert copy correct could count\n  credentials crit cst cut d0 da damaged dash data databricks days ddthh dead deep delete deleted deployment depth\n  description detail did differ different digest digits directive directory disk do document does double download dq\n  dry e0 each earlier early else empty encoding encrypted end entries entry env error escape escaped every everything\n  exactly example exchange exec exist expanded expected expired expires explained explanation exponea export extra\n  facts failed failsafe false fault fd features feff fetch fetches few fewer fffd fields file filled filter find fine\n  finished firewall first fit fix flow folder follow for forbidden forbids forgejo fork form found fragment free from\n  full function further gave gb get gi git gitea github give given gmt go goes gone got gt gzip had half hand has\n  hashes have having head headers headings here hex hold hook host how http id ids if ignored image implicit import in\n  ind indent indentation info interface invisible is it item its job join json keep key kind know known large last\n  late later leads least leave left length let levels lex lexeme lexer lfs li like limit line list live log long\n  longer look loopback loss lost lt make managed management many map mark max may mb meet member merge message method\n  middle million min minutes missing mm modified more most ms multiline must name nbsp needs neither nested network\n  never new newer newest next no node non none nor not note nothing now null number object odd of off offers office\n  often old older on once one only open options or order original other out over override own owner packed page pairs\n  parquet parsed parser part passes paste path pattern pdf pem percent period permission person pk plain plan please\n  pointer port pos pre previous private problem process progress project prose provider proxy publish publishes purge\n  push put query question quot quota quote raise range rar rate raw reached read real reason record redirect refuse\n  refused reimport reject relative remedies remove removed replace report repository request reset resolved rest\n  result resume return right round rows run runner running safe same say scalar schema search second secret see seen\n  self send sent sentence seq sequence serve served server set settings several sha sha256 shell short show shown shx\n  sign single site size slice snowflake so something source space spelled split spreadsheet sqlite ss sss stack stage\n  stand start state status step still stop stopped storage straight stranger stream string subject succeeded success\n  such suffix sum summaries summary system tab table tag take tales target td tell test text than that the them then\n  there these they this through time timed title tls to together token told too took track transfer tried trigger true\n  try ts tunnel twice two type typographic u00 unauthorized undefined unexpected unfit unicode unknown unless unpacked\n  unpacks unset until unusable up upload url use user utc utf uuid v1 v2 valid value variable vars verified version\n  wait want warning was way web were what when where whether which while who whole whose why width will window with\n  woosmap word work would wrapped write written wrong x0 xml xz yaml year yet you yyyy zero zip zstd\n`
const r=100
const i=20
const a=5
const c=/(?<=\w{3})(?:s|ed|d|ing)$/
let d
function isMadeOfOurWords(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return!0
if(e.length>r||/[=&@?#]/.test(e))return!1
const t=(0,o.PB)(e).toLowerCase().replace(/[^a-z\d]+/g,"")
d??=new Set(s.trim().split(/\s+/))
return isMadeOf(t,d)||t.length>=a&&s.includes(t)}function isMadeOf(t,n){const o=new Set([0])
for(var s of o)for(let e=s+2;e<=Math.min(t.length,s+i);e+=1){const r=t.slice(s,e);(n.has(r)||n.has(r.replace(c,"")))&&o.add(e)}return""!==t&&o.has(t.length)}}),4787:((e,t,n)=>{n.d(t,{SV:()=>inSmallLetters,TM:()=>folded,XZ:()=>createSearch,pW:()=>createFinder,v9:()=>replaceRanges,xw:()=>reachOf})
var a=n(6212)
const o=6
const s=4
const r=/[A-Z]+/g
const i=[new RegExp(String.raw`(?<!\\)\\+ ?(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|(${a.Ct})`,"g"),decodeEscape]
const c=[[/\ufffd+/g,""],[/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g,e=>encodeURIComponent(e.toWellFormed()).toLowerCase()],[/\u001b\[[\d;]*m/g,""],[/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g,""]]
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
for(;n.length<=s;){const o=replaced(t,i)
if(o===t)break
n.push(o)
t=o}return n}function folded(e){return strip(depthsOf(e).at(-1)??"")}function strip(e){return c.reduce(replaced,e)}function replaced(e,[t,n]){return""===n,e.replace(t,n)}function traceFold(e,t){const n=Int32Array.from({length:e.length},(e,t)=>t)
const o={text:inSmallLetters(e),starts:n,ends:n.map(e=>e+1)}
return[...Array(t).fill(i),...c].reduce(trace,o)}function trace(e,[t,o]){const s=[]
const n=e.text.replace(t,(e,...t)=>{const n=""===o?"":o(e,...t)
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
return void 0===i?"":inSmallLetters(String.fromCodePoint(Number.parseInt(i,16)))}}),2198:((e,t,n)=>{n.d(t,{WD:()=>joinSecrets,Zu:()=>hideWordsFromOutside,lY:()=>createRedactor,m$:()=>decideSecrets,ue:()=>fromOutside})
var o=n(6212)
var s=n(4009)
var d=n(4835)
var r=n(479)
var u=n(4787)
function decideSecrets(e){const t=e.flatMap(e=>e.ids??[])
const n=e.flatMap(e=>{const t=e.basicPair?.join(":")??""
return[...e.values,t,base64(t)]})
const o=e.flatMap(e=>e.addresses??[]).filter(e=>""!==e)
const s=o.map(e=>(0,d.NC)(e,t,o.length))
const r=longLines([...n,...s.flatMap(e=>e.registered)])
const i=new Set(r)
const a=longLines(s.flatMap(e=>e.hidden)).filter(e=>!i.has(e))
const c=longLines([...t,...s.flatMap(e=>e.kept)])
return{registered:r,hidden:a,kept:c}}function joinSecrets(e,t){return{registered:[...e.registered,...t.registered],hidden:[...e.hidden,...t.hidden],kept:[...e.kept,...t.kept]}}function longLines(e){const t=e.flatMap(e=>e.split(/[\r\n]+/)).map(e=>e.trim())
return[...new Set(t)].filter(d.x7)}function createRedactor(e){return redactorOf(e,e=>!(0,r.E)(e))}let i=e=>e
function hideWordsFromOutside(e){i=redactorOf({...e,registered:[]},r.E)}function fromOutside(e){return i(e)}function redactorOf({registered:s,hidden:r,kept:i},a){let c
return e=>{c??={keys:(0,u.XZ)(spellingsOf(s)),others:(0,u.XZ)(spellingsOf(r).filter(a)),kept:(0,u.pW)(i.map(u.SV))}
const t=c.keys(e)
const n=c.others(e)
if(0<n.length){const o=(0,u.xw)(c.kept((0,u.SV)(e)),e)
t.push(...n.filter(([e,t])=>(o[e]??0)<t))}return(0,u.v9)(e,t,"***")}}function spellingsOf(e){return[...new Set(e.flatMap(spellings))].filter(d.x7)}function spellings(e){const t=Buffer.from(e).toString("hex")
return[e,(0,o.b3)(e),...e.split(/[<>]/),(0,s.UJ)(e),t,...base64Forms(e)]}function base64Forms(e){const s=Buffer.from(e)
return[0,1,2].flatMap(e=>{const t=Buffer.concat([Buffer.alloc(e),s]).toString("base64").replaceAll("=","")
const n=(e+s.length)%3==0
const o=t.slice([0,2,3][e],n?void 0:-1)
return[o,o.replaceAll("/","_")]})}function base64(e){return Buffer.from(e).toString("base64")}}),4263:((e,t,n)=>{n.d(t,{Bc:()=>decodeDividers,Ng:()=>mayBeQuery,Uf:()=>splitPath})
var u=n(5247)
const f=/^(?:[a-z][a-z0-9+.-]*:)?\/\//i
const r=/^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i
const o=/%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const l=/%(?:25)*3a/i
const p=/%(?:25)*40/
const s=/%(?:25)*(2f|3a|3f|3d|23|26|40)/gi
const i=/[?#]|(?:[;&/]|%(?:25)*(?:2f|3b|3f|23|26))[^/;&]{1,64}(?:=|%(?:25)*3d)/i
const h=/(?:[;&]|%(?:25)*(?:3b|3f|23|26))[^/;]{1,64}?(?:=|%(?:25)*3d)/i
const m=/(?<=\/)([\w.-]{1,64})(?:=|%(?:25)*3d)/gi
const g=/[a-z][a-z\d+.-]{0,30}(?::|%(?:25)*3a)(?:\/|%(?:25)*2f){1,2}/i
const w=3
function splitPath(e,t=1){const n=isEncodedWhole(e)?decodeDividers(e):e
const o=f.exec(n)?.[0]??""
const s=n.slice(o.length)
const r=isReadByParser(n,s)
const i=r?userInAuthority(s):userInfoOf(s,""!==o)
const a=void 0===i?s:s.slice(i.length+1)
if(!r&&void 0!==i&&mayBeQuery(i))return{shown:o,userInfo:i,query:a.split(/[?#&](.*)/s)[1]??""}
const c=a.search(/[?#]/)
const d=secretTail(c<0?a:a.slice(0,c),t)
if(d<0&&c<0)return{shown:""+o+a,userInfo:i??"",query:""}
const[u,l]=d<0?[a.slice(0,c),a.slice(c+1)]:splitTail(a,d)
return{shown:""+o+u,userInfo:i??"",query:l}}function mayBeQuery(e){return i.test(e)}function splitTail(e,t){const n=/^(?:[;&]|%(?:25)*(?:3b|3f|23|26))/i.exec(e.slice(t))?.[0]??""
return[e.slice(0,t),e.slice(t+n.length)]}function isReadByParser(e,t){const n=t.includes("@")?URL.parse(e):null
if(null===n||!/\.|^\[|^localhost$/.test(n.hostname))return!1
const o=["http:","https:"].includes(n.protocol)
const[s=""]=t.split(/[/?#\\]/,1)
const r=t.slice(s.length).split(/[?#]/,1)[0]??""
return r.includes("@")?o&&!s.includes("@")&&!/:.*@/s.test(r):o||!s.includes("@")}function userInAuthority(e){const[t=""]=e.split(/[/?#\\]/,1)
const n=t.lastIndexOf("@")
return n<0?void 0:t.slice(0,n)}function secretTail(e,t){const n=e.matchAll(m).find(([,e=""])=>(0,u.T)(e))
const o=[e.search(h),n?.index??-1]
let s=0
for(var r of e.split("/")){const a=r.search(l)
0<=a&&p.test(r.slice(a))&&o.push(s)
s+=r.length+1}const i=e.search(g)
if(0<i){const{userInfo:c,query:d}=t<w?splitPath(decodeDividers(e.slice(i)),t+1):v
""===c&&""===d||o.push(i)}return o.reduce((e,t)=>0<=t&&(e<0||t<e)?t:e,-1)}const v={userInfo:"",query:"?"}
function isEncodedWhole(e){return!(e.includes("://")||!o.test(e))||!e.includes("@")&&(isEncodedUser(hostOf(e))||isEncodedUser(hostOf(e.replace(/^[^/?#]*:\/\//,""))))}function hostOf(e){return e.split(/[/?#]/,1)[0]??""}function isEncodedUser(e){const t=e.indexOf(":")
return 0<=t&&p.test(e.slice(t))}function decodeDividers(e){return e.replace(s,(e,t)=>String.fromCharCode(Number.parseInt(t,16)))}function userInfoOf(e,t){const n=e.lastIndexOf("@")
if(!(n<0)){const o=e.slice(0,n)
if(o.replace(r,"").includes(":"))return o
const s=e.replace(/[/?#].*/s,"").lastIndexOf("@")
return t&&0<=s?e.slice(0,s):void 0}void 0}}),1681:((e,t,n)=>{n.d(t,{EO:()=>keepMemorySmall,Ex:()=>hasStopped,JZ:()=>endProcess,Pz:()=>problemOfNode,Vh:()=>guardProcess,Zm:()=>stopSignal})
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
try{process.execve?.(process.execPath,[process.execPath,"--eval",""],{})}catch{}process.exit()}}),4517:((P,L,i)=>{i.d(L,{e:()=>run})
var s=i(857)
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
return t}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const j=xe("crypto")
var o=i(9896)
function file_command_issueFileCommand(e,t){const n=process.env["GITHUB_"+e]
if(!n)throw new Error("Unable to find environment variable for file command "+e)
if(!o.existsSync(n))throw new Error("Missing file at path: "+n)
o.appendFileSync(n,""+utils_toCommandValue(t)+s.EOL,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n="ghadelimiter_"+j.randomUUID()
const o=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(o.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return e+"<<"+n+s.EOL+o+s.EOL+n}xe("path")
i(4394)
void 0
var t=function(e,o,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,o||[])).next())})}
const B=(...e)=>o.promises.access(...e)
const q=(...e)=>o.promises.appendFile(...e)
const W=(...e)=>o.promises.writeFile(...e)
const n="GITHUB_STEP_SUMMARY"
class Summary{constructor(){this._buffer=""}filePath(){return t(this,void 0,void 0,function*(){if(!this._filePath){const t=process.env[n]
if(!t)throw new Error(`Unable to find environment variable for $${n}. Check if your runtime environment supports job summaries.`)
try{yield B(t,o.constants.R_OK|o.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}this._filePath=t}return this._filePath})}wrap(e,t,n={}){const o=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${o}>${t}</${e}>`:`<${e}${o}>`}write(o){return t(this,void 0,void 0,function*(){const e=!(null==o||!o.overwrite)
const t=yield this.filePath()
const n=e?W:q
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
var a;(e=>{e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(a=a||{})
function core_setSecret(e){command_issueCommand("add-mask",{},e)}function getInput(e,t){const n=process.env["INPUT_"+e.replace(/ /g,"_").toUpperCase()]||""
if(t&&t.required&&!n)throw new Error("Input required and not supplied: "+e)
return t&&!1===t.trimWhitespace?n:n.trim()}function setOutput(e,t){const n=process.env.GITHUB_OUTPUT||""
if(n)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+s.EOL)}var k=i(3535)
var h=i(9150)
var O=i(6446)
var x=i(4121)
const D=6e5
function makeTriggerGate(e,t,{clock:s,log:r,signal:n}){const i=(0,h.u_)(s)
const o=new AbortController
const a=AbortSignal.any([n,o.signal])
const c=s.window(t??D)
const d=[]
let u=e
let l
let f=0
let p
function learn(e){const t=s.now()
if(!(void 0===l||t-l>c)){const n=Math.min(t+e-l,Math.max(c,e))
if(0===f&&1<u){const o=(0,x.ni)(e+n*(u-1))
r(`The provider's rate limit counts all imports together. The ${u} that are left take about ${o}.`)}f=Math.max(f,n)}}function close(e){if((0,O.N6)(e)&&void 0===p){p=e
o.abort()}}function judgeRow(){const[e,t]=[d.at(-1),d.at(-2)]
const n=[e?.ended,t?.ended]
const o=n.every(e=>"lost"===e||"open"===e)
const s=o&&n.includes("open")
void 0===e||s||!o&&!n.every(e=>"unreached"===e)||close(e.outcome)
i.shut(s)}return{signal:a,inTurn(e,t,n){return i.inTurn({rank:e,notBeforeMs:t},a,n)},taken(e){l=e
0<f&&i.holdUntil(e+f)},held(e){i.holdUntil(s.now()+e)
learn(e)},unreached(e){i.holdUntil(s.now()+e)},settled(e){const{place:t,outcome:n}=e;--u
if(concernsAll(e))close(n)
else if(0<n.attempts){d.push({place:t,outcome:n,ended:endedAs(e)})
judgeRow()}},skipped(){--u},clearedUp(t,e){const n=d.find(e=>e.place===t)
if(void 0!==n){n.ended=e?"lost":"answered"
judgeRow()}},notTried(e){if(void 0!==p){const{code:t,retryAfterMs:n}=p
const o=`Not tried${0<e?" again":""}, because an earlier import failed: `+p.detail
const s={word:"not_sent",reason:t,code:t,detail:o,isNotTried:!0}
return void 0===n?s:{...s,reason:"later",retryAfterMs:n}}void 0}}}function concernsAll({outcome:e,isOfTrigger:t}){return!!(0,O.N6)(e)&&("rate_limited"===e.code?t&&"later"===e.reason:"unauthorized"===e.code||"quota_exhausted"===e.code)}function endedAs({outcome:e,isFollowed:t}){if(!(0,O.N6)(e))return"answered"
if("unknown"===e.word)return t?"open":"lost"
const n="not_sent"===e.word&&["network_error","timeout"].includes(e.code)
return n?"unreached":"answered"}var S=i(4254)
var F=i(4869)
function providerClock(){const r=[]
return{get offsetMs(){return r.toSorted((e,t)=>e-t)[Math.floor(r.length/2)]},learn({headers:e,headersMs:t},n){const o=n+t
const s=(0,F.H0)(e,o)
void 0!==s&&r.push(s-o)}}}var g=i(8848)
var H=i(4190)
var z=i(3306)
var G=i(2262)
async function sendOnce(e,t,n,o,s){const r=s.clock
const i=r.now()
let a=i
const c={...t,attempts:t.attempts+1}
const d=()=>void 0===o.offsetMs?void 0:Math.round(a+o.offsetMs)
const u=e.plan.request
function onReady(){a=r.now()
if(!n())return!1
s.onKnown({...c,sentAtMs:d()},"unknown")
return!0}const l=await(0,H.i)(u,e.limits.deadlineMs,{...s,onReady:onReady})
if("lost"===l.kind&&"held_back"===l.reason)return{meaning:l,known:t,sentAtMs:a}
"answer"===l.kind&&o.learn(l,i)
const f={...c,...("answer"===l.kind||l.maybeSent)&&{sentAtMs:d()},...void 0!==l.status&&{httpStatus:l.status}}
if("lost"===l.kind)return{meaning:l,known:f,sentAtMs:a}
const p=(0,G.eq)(e,l,r.now())
"accepted"===p.kind&&warnOfOtherDataset(e,p.datasetId,s)
return{meaning:p,known:f,sentAtMs:a}}function warnOfOtherDataset({title:e,plan:t},n,o){const s=t.subject.id
void 0===s||void 0===n||(0,z.IP)(s,n)||o.warn(`${e} accepted the import of dataset ${n}, but \`dataset_id\` is ${s}.`)}var m=i(5813)
const J={known:{attempts:0},wasRefused:!1,wasBusy:!1,wasHeldBack:!1,unreachedSinceMs:void 0,notBeforeMs:0}
async function sendUntilEnd(e,t,n,o,s,r){let{sends:i,end:a,sent:c}={sends:J}
for(;void 0===a;){({sends:i,end:a}=await getReady(i,n,o.signal,r))
if(void 0!==a)break
const d=await o.inTurn(t,i.notBeforeMs,()=>takeTurn(e,i,n,o,s,r));({sends:i,end:a,sent:c}=d??{sends:i,end:endUnsent(i,o)})}return{outcome:{...i.known,...a},sent:c}}async function getReady(e,{addresses:t,source:n,runs:o},s,r){let i=e
for(var a of given([t,n,o])){const c=await a.ready()
void 0!==a.known&&(i=withKnown(i,a.known,r))
if(void 0!==c&&!s.aborted)return{sends:i,end:c}}return{sends:i}}async function takeTurn(e,t,{source:n,runs:o},s,r,i){const a=i.clock
let c=t
c.wasBusy&&o?.forget()
c={...c,wasBusy:!1}
for(var d of given([n,o,n]))if(!(0,m.p)(d,a)&&!s.signal.aborted){const p=await d.isStillSo()
void 0!==d.known&&(c=withKnown(c,d.known,i))
if(!p)return{sends:c}}if(s.signal.aborted)return{sends:c,end:endUnsent(c,s)}
const u=given([n,o])
const l=()=>mayGo(u,c.wasHeldBack,i)
const f=await sendOnce(e,c.known,l,r,i)
return decide(e,learn(c,f,a.now()),f,u,s,i)}function endUnsent({known:e,wasRefused:t},n){return n.notTried(e.attempts)??(0,g.nE)(t)}function withKnown(e,t,{onKnown:n}){const o={...e,known:{...e.known,...t}}
n(o.known,o.wasRefused?"rejected":"not_sent")
return o}function mayGo(e,t,{clock:n,log:o,warn:s}){const r=e.filter(e=>!(0,m.p)(e,n))
for(var{name:i,seenAtMs:a}of r){const c=`Connecting took so long that the last look at ${i} is ${(0,x.r4)(n.now()-a)} old`
t?s(c+". The trigger was sent all the same."):o(c+". Nothing is sent until everything was looked at again.")}return 0===r.length||t}function learn(e,{meaning:t,known:n,sentAtMs:o},s){const r="lost"===t.kind&&"held_back"===t.reason
const i="busy"===t.kind
const a=e.unreachedSinceMs??(e.wasRefused?s:o)
return{known:n,wasHeldBack:r,wasBusy:i,wasRefused:e.wasRefused||i,unreachedSinceMs:i?void 0:r?e.unreachedSinceMs:a,notBeforeMs:0}}function decide({limits:e},t,n,o,s,{clock:r,log:i,onKnown:a}){const c=n.meaning
const d=e.rateLimitWindowMs
const u=r.now()
const l={...e,attempt:t.known.attempts,wasRefused:t.wasRefused,elapsedMs:u-(t.unreachedSinceMs??u),rateLimitWindowMs:void 0===d?void 0:r.window(d),random:r.random()}
const f=(0,g.gf)(c,l)
"accepted"===c.kind&&s.taken(n.sentAtMs)
const p="end"===f.kind&&"reason"in f.end&&"later"===f.end.reason
"busy"!==c.kind||p||s.held((0,g.K0)(c.retryAfterMs,l))
if("end"===f.kind)return{sends:t,end:f.end,sent:n}
if(t.wasHeldBack){for(var h of o)h.forget()
return{sends:t}}"lost"===c.kind&&s.unreached(f.pauseMs)
a(t.known,t.wasBusy?"rejected":"not_sent")
const m=`attempt ${l.attempt+1} of `+e.maxAttempts
i(`Waiting ${(0,x.r4)(f.pauseMs)} before ${m}: `+f.why)
return{sends:{...t,notBeforeMs:u+f.pauseMs}}}function given(e){return e.filter(e=>void 0!==e)}const E=()=>i.e(54).then(i.bind(i,7054))
const A=()=>i.e(151).then(i.bind(i,2151))
function gatesOf(e,t){const n=makeTriggerGate(e.length,e[0]?.limits.rateLimitWindowMs,t)
return{trigger:n,questions:(0,h.LD)(t.clock)}}async function runImport(e,t,n=gatesOf([e],t),o=0,s){for(var r of e.warnings)t.warn(r)
const{trigger:i,questions:a}=n
if("dry_run"===e.mode)return void 0!==s&&await(await A()).tellEarlier(e,s,t),(await E()).rehearse(e,t)
if("check"===e.mode)return(await E()).runCheck(e,a,t)
const c=(0,S.Bv)(e.plan.request.url,t.env)
if("unusable"===c.kind){const y=s&&await(await A()).endEarlier(e,s,void 0,t)
return y??{...(0,O.gz)("not_sent","invalid_input",c.problem),attempts:0}}const d={...t,signal:i.signal}
const u=await loadSource(e,a,d)
const l=providerClock()
const f=()=>u?.known?.recordCount
const p=e.wait&&(await E()).runsOf(e,e.wait,l,a,i.signal,t,f)
if(void 0!==s){const _=await(await A()).endEarlier(e,s,p,t)
if(void 0!==_)return i.skipped(),_
t.onKnown({attempts:0},"not_sent")}const h=await loadAddresses(e,d)
const m={addresses:h,source:u,runs:p}
const{outcome:g,sent:w}=await sendUntilEnd(e,o,m,i,l,t)
const v=void 0!==p&&void 0!==w&&mayHaveRun(g)
i.settled({place:o,outcome:g,isOfTrigger:void 0!==w,isFollowed:v})
if(!v)return g
const b=await p.follow(g,w.sentAtMs,()=>i.clearedUp(o,!1))
i.clearedUp(o,"unknown"===b.word)
"failed"===b.word&&void 0!==u?.unmet&&t.warn(u.unmet)
return b}function mayHaveRun(e){return!(0,O.N6)(e)||"unknown"===e.word&&"cancelled"!==e.code}async function loadSource({source:e,...t},n,o){if(void 0!==e?.published){const s=(await E()).publishedSource
return s(t,{...e,published:e.published},n,o)}void 0}async function loadAddresses({addresses:e},t){if(!e.every(({url:e})=>""===e.search))return(await E()).lastingAddresses(e,t)
void 0}var K=i(9898)
var T=i(8613)
var R=i(2198)
var Y=i(2108)
var p=i(3112)
const Z=["provider","imports","only","resume","published_file","published_sha256","min_records","max_loss_percent","source_url","source_timeout_minutes","base_url","wait","wait_timeout_minutes","timeout_seconds","max_attempts","dry_run","check"]
const c=[...Z,...T.r5.flatMap(({inputs:e})=>Object.keys(e))]
const V=["ACT","GITEA_ACTIONS","FORGEJO_ACTIONS"]
const X=6
const d="input_"
function findMisspelt(i){return Reflect.ownKeys(i).flatMap(e=>{const t=String(e).toLowerCase()
const n=t.slice(d.length)
if(!t.startsWith(d)||c.includes(n))return[]
const o=nearestName(n)
const s=i[String(e)]?.trim()??""
if(void 0===o||""===s)return[]
const r=n.replace(/[^\w-]/g,"?").slice(0,60)
return[{meant:o,text:s,wrong:`is spelled \`${r}\` in this step. Correct the name, or remove it`}]})}function withMisspelt(e,n){return t=>e(t)||(n.find(({meant:e})=>e===t)?.text??"")}function isStandIn(t){return V.some(e=>""!==(t[e]??""))}function nearestName(e){const n=(0,x.MH)(e)
const t=t=>c.map(x.MH).findIndex(e=>t<=(e.length>X?2:1)&&isWithin(t,e,n))
const o=[0,1,2].map(t).find(e=>0<=e)
if(void 0!==o)return c[o]
const s=c.filter(e=>beginningsOf(e).includes(n))
return s.sort((e,t)=>(0,x.MH)(e).length-(0,x.MH)(t).length)[0]}function beginningsOf(e){const n=e.split(/_|(?=256)/)
return n.slice(1).map((e,t)=>n.slice(0,t+1).join(""))}function isWithin(e,t,n){if(t===n||0===e)return t===n
let o=0
for(;void 0!==t[o]&&t[o]===n[o];)o+=1
const[s,r]=[t.slice(o),n.slice(o)]
const i=s[0]===r[1]&&s[1]===r[0]
return isWithin(e-1,s.slice(1),r.slice(1))||isWithin(e-1,s.slice(1),r)||isWithin(e-1,s,r.slice(1))||i&&isWithin(e-1,s.slice(2),r.slice(2))}const Q="Give a path in the workspace of this job, or `published_sha256` if another job published the file"
const u=20
const ee=1e9
const te="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
function readSource(e,{mode:t,wait:n,isWhole:o,workspace:s}){const r=e.number("min_records",{min:0,max:ee,whole:!0})
const i=e.number("max_loss_percent",{min:0,max:100})
const a=void 0!==e.text("min_records")&&void 0===e.text("published_file")
a&&!n&&"check"!==t&&o&&e.refuse("min_records","needs `published_file`, `check: true` or, at Woosmap, `wait: true`. Add one, or remove it")
const c=0===r
const d=(0,p.qE)(e,"published_file",s,Q,c)
const u=readPublishedSha256(e,c)
return{minRecords:r,maxLossPercent:i,source:readServed(e,t,{file:d,sha256:u})}}function readServed(t,e,n){const o=t.httpUrl("source_url")
const s=t.number("source_timeout_minutes",{min:.1,max:1440})??u
const r=["published_file","published_sha256"].some(e=>void 0!==t.text(e))
if(r||"check"===e)return{published:r?n:void 0,url:o,timeoutMs:6e4*s}
if(void 0!==t.text("source_url"))return t.refuse("source_url","needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it")
void 0}function readPublishedSha256(e,t){const n=e.sha256("published_sha256")
return n!==te||t?n:e.refuse("published_sha256","is the SHA-256 of an empty file. Check the step that makes it")}const w={source_timeout_minutes:u,wait_timeout_minutes:30,timeout_seconds:60,max_attempts:3}
async function openInputs(t,e){const n=e=>""!==t(e).trim()
const o=n("imports")?(await Promise.all([i.e(637),i.e(705)]).then(i.bind(i,5705))).openList(t,(0,p.B3)(e)):void 0
const s=n("resume")?(await i.e(820).then(i.bind(i,4820))).openResume(t,e,1<attemptOf(e)):void 0
return{list:o,resume:s}}function readInputs(e,o={},t={}){const{list:s,resume:n}=t
const r=findMisspelt(o)
const i=!isStandIn(o)
const a=i?withMisspelt(e,r):e
const c=(0,K.M)(a)
if(i)for(var{meant:d,wrong:u}of r)c.refuse(d,u)
const l=(0,T.lh)(c.word("provider",T.e4)??"")
const f=e=>readCommonInputs(e,l,o,void 0!==s)
const{imports:p,note:h}=readImports()
const m=n?.match(c,p)
const[g,...w]=p
if(0<c.problems().length||void 0===g){const{missing:v,secretNames:b}=c.findings
const y=0===v.size?[]:["Unset secrets and empty form fields count as missing."]
const _=[...v].some(e=>b.has(e))
const k=void 0!==n&&0<n.entries.length&&!c.findings.problems.has("resume")
const O=k?{ofImports:[],others:n.entries}:void 0
const x=c.problems()
return{kind:"problems",problems:x,hints:y,lacksSecret:_,title:l?.title,earlier:O}}return{kind:"imports",imports:[g,...w],isList:void 0!==s,title:g.title,notes:[h,"trigger"===g.mode&&void 0===n?noteOfRerun(o):void 0].filter(e=>void 0!==e),warnings:[...r.map(({meant:e,wrong:t})=>`\`${e}\` ${t}.`),...n?.warnings??[]],earlier:m}
function readImports(){void 0===s&&void 0!==c.text("only")&&c.refuse("only","needs `imports`, the list. Add the list, or remove `only`")
if(void 0!==s&&void 0!==l){const n=void 0!==o.INPUT_ONLY
return s.read({source:a,provider:l,fields:c,readCommon:f},n)}const e=f(c)
const t=l?.readImport(c,e)
return{imports:void 0===t?[]:[t],note:void 0}}}function attemptOf(e){return Number(e.GITHUB_RUN_ATTEMPT??"1")}function noteOfRerun(e){const t=attemptOf(e)
if(1<t)return`This is attempt ${t} of the workflow run. Imports that an earlier attempt started are started again, because \`resume\` is not given.`
void 0}function readCommonInputs(e,t,n,o){const s=e.baseUrl("base_url",t?.apiPaths)
const r=e.boolean("wait")??!1
const i=e.number("wait_timeout_minutes",{min:.1,max:1440})??w.wait_timeout_minutes
const a=e.number("timeout_seconds",{min:1,max:600})??w.timeout_seconds
const c=e.number("max_attempts",{min:1,max:10,whole:!0})??w.max_attempts
const d=readMode(e)
const u=r?6e4*i:void 0
const l=e.isEntry||!o
const f=readSource(e,{mode:d,wait:r,isWhole:l,workspace:(0,p.B3)(n)})
return{baseUrl:s,deadlineMs:1e3*a,maxAttempts:c,mode:d,waitMs:u,...f}}function readMode(e){const t=e.boolean("dry_run")??!1
const n=e.boolean("check")??!1
n&&t&&e.refuse("check","cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one")
return n?"check":t?"dry_run":"trigger"}function readSecrets(e,t={},{list:n}={}){const o=findMisspelt(t)
const s=o.map(({meant:t,text:n})=>e=>e===t?n:"")
const r=[withMisspelt(e,o),...s,...n?.sources(e)??[]]
const i=r.flatMap(t=>[...T.r5.map(e=>e.secretsOf(t)),{values:[],addresses:[t("source_url").trim()],ids:placesOf(t("base_url"))}])
const a=["GITHUB_SHA","GITHUB_RUN_ID","GITHUB_REPOSITORY"].map(e=>t[e]??"")
return(0,R.m$)([...i,...(0,S.Wm)(t),{values:[],ids:a}])}function placesOf(e){const t=(0,Y.f$)(e.trim())
return void 0===t?[]:[t.hostname,t.host,""+t.origin+t.pathname.replace(/\/+$/,"")]}var f=i(2773)
var l=i(3024)
var M=i(4009)
function outputsOf(e,t){const n=e=>void 0===e?"":String(e)
const{sourceSha256:o=""}=e
return{outcome:e.word,dataset_id:t(e.datasetId??""),import_id:t(e.importId??""),run_id:t(e.runId??""),source_sha256:/^[\da-f]{64}$/.test(o)?o:t(o),feature_count:n(e.featureCount),previous_feature_count:n(e.previousFeatureCount),warning_count:n(e.warningCount),record_count:n(e.recordCount),http_status:n(e.httpStatus),attempts:n(e.attempts),error_code:e.code??"",error_detail:t(e.detail??"")}}const v=[...Object.keys(outputsOf({attempts:0,word:"not_sent"},e=>e)),"results"]
function openOutputs(t){const a=new Map(v.map(e=>[e,""]))
const c=new Map
const n=problemOfFile()
let d=void 0!==n
function write(e,t=!1){for(var[n,o]of e)a.set(n,o)
for(var[s,r]of a){if(d)return
if((c.get(s)??(t?void 0:""))!==r){const i=appendWhole(s,r)
"broken"===i&&(d=!0)
if("written"!==i)return
c.set(s,r)}}}return{problem:n,publish(e){write(Object.entries(outputsOf(e,e=>t.cleanOnce(e,M.EN))))},publishResults:e=>write([["results",e]]),fill:()=>write([],!0),end(){write([],!0)
if(void 0===n&&![...a].every(([e,t])=>c.get(e)===t)){const e=d?"The file in GITHUB_OUTPUT is broken: a write ended in its middle. ":""
t.lateWarning("Step outputs not written",e+"Not all step outputs could be written to the file in GITHUB_OUTPUT. Later steps do not see the result, or an earlier state of it. The result of this step does not change.")}}}}function fileOfOutputs(){return process.env.GITHUB_OUTPUT??""}function problemOfFile(){const e=fileOfOutputs()
if(""===e)void 0
else try{if(!(0,l.statSync)(e).isFile())return"it is not a file"
setOutput("outcome","")
0}catch(e){const t=e instanceof Error&&"code"in e?String(e.code):""
const n={ENOENT:"there is no such file",ERR_ACCESS_DENIED:"`NODE_OPTIONS` holds `--permission`, which forbids it"}
return n[t]??"it cannot be written"+(/^[A-Z_]+$/.test(t)?": "+t:"")}}function appendWhole(e,t){const n=fileOfOutputs()
let o
try{""!==n&&(o=(0,l.statSync)(n).size)
setOutput(e,t)
return"written"}catch{if(void 0===o)return"not written"
try{(0,l.statSync)(n).size>o&&(0,l.truncateSync)(n,o)
return"not written"}catch{return"broken"}}}const ne=500
const oe={rejected:"atOnce",not_sent:"atOnce",dry_run:"atOnce",checked:"atOnce",failed:"afterNewData",unknown:"never",running:"never",accepted:"never",succeeded:"never"}
function sortForAgain(e){const n=e.flatMap(({name:e})=>e.includes(",")?e.split(",").map(e=>e.trim()):[])
const o=({name:e,plan:t})=>e.includes(",")||n.includes(e)?t?.subject.id??e:e
const t=t=>e.filter(({outcome:e})=>kindOf(e)===t).map(o)
const s={atOnce:t("atOnce"),afterNewData:t("afterNewData"),never:t("never")}
return s.atOnce.length===e.length?void 0:s}function kindOf(e){return(0,O.N6)(e)&&"other_bytes"===e.reason?"never":oe[e.word]}function adviseOnAgain({atOnce:e,afterNewData:t,never:n}){const o=[]
0<e.length&&o.push(`To import only what was not started, set \`only\` to: ${firstOf(e)}.`)
0<t.length&&o.push(`After new data, \`only\` can name: ${firstOf(t)}.`)
if(0<n.length){const s=1===n.length?"1 import that was":n.length+" imports that were"
o.push(`Leave out ${s} or may have been started.`)}return o.join(" ")}function firstOf(e){const t=[]
let n=0
for(var o of e){n+=o.length+2
if(n>ne)break
t.push(o)}const s=e.length-t.length
return""+t.join(", ")+(0<s?` and ${s} more (the job summary has all)`:"")}var I=i(5559)
const C=8
const se=20
async function reportEnd(n,e,t){const{title:o,imports:s,isList:r,isStopped:i}=n
const a=e=>cleaned(i&&!r?(0,O.IN)(e):e,t)
const[c,...d]=n.outcomes
const u=[a(c),...d.map(a)]
const l=(0,O.Zk)(u)
e.finish(0===s.length?[]:u,i?(0,O.IN)(l):l)
const[f,...p]=await Promise.all(u.map((e,t)=>tell(n,e,t)))
const h=[f,...p]
const m=i||u.some(O.N6)
const g=r?headingOf(u,o):h[0].title
const w=m&&r?sortForAgain(h):void 0
const v={title:o,isList:r,isStopped:i,told:h,heading:g,isRed:m,again:w}
annotate(v,t)
return v}function cleaned(e,t){return(0,O.N6)(e)?{...e,detail:t.cleanOnce(e.detail,M.EN)}:e}async function tell({title:e,imports:t,refusal:n},o,s){const r=t[s]
const i=(0,O.N6)(o)?n?.remedy??await r?.remedy(o):void 0
const a=(0,I.SB)(o,e,r,i)
const c=n?.lines??[a.text]
return{name:r?.name??"",outcome:o,...a,lines:c,plan:r?.plan}}function headingOf(n,e){const t=O.lC.flatMap(t=>{const e=n.filter(e=>e.word===t).length
return 0===e?[]:[e+" "+t.replaceAll("_"," ")]})
return e+" imports: "+t.join(", ")}function annotate(e,t){const{told:n,isList:o,isStopped:s}=e
const r=e.title+" imports"
const i=void 0===e.again?"":" "+adviseOnAgain(e.again)
const a=({name:e})=>o?e+": ":""
const c=n.filter(({outcome:e})=>!(0,O.N6)(e))
const d=n.filter(({outcome:e})=>(0,O.N6)(e)&&!0!==e.isNotTried)
for(const p of d.slice(0,C)){const[f="",...h]=p.lines
t.error(p.title,[""+a(p)+f,...h],""+(p.remedy??"")+i)}const u=d.slice(C)
if(0<u.length){const m="The job summary and the output `results` show the reasons."
t.error(`${r}: ${u.length} more failed`,[namesOf(u)+"."],""+m+i)}const l=n.filter(({outcome:e})=>(0,O.N6)(e)&&!0===e.isNotTried)
const[f]=l
if(void 0!==f){const g=namesOf(l)+": "+f.text
t.error(r+" not tried: "+l.length,[g],""+(f.remedy??"")+i)}if(s&&0===d.length&&0===l.length){const w=n.some(({outcome:e})=>["accepted","succeeded"].includes(e.word))
t.error(r+" ended: cancelled",[w?"The step was stopped after every import was accepted or had succeeded.":"The step was stopped."],w?"Import them again only if you want to import everything a second time.":"No import was started.")}const[p]=c
if(void 0!==p)if(1===c.length)t.notice(p.title,""+a(p)+p.text)
else{const v=[...new Set(c.map(({outcome:e})=>I.q9[e.word]))].join(" or ")
const b=c.length+" of "+n.length
const y=n.every(({outcome:e})=>void 0!==e.earlier)
const _=y?" Earlier attempts of this workflow run did all of it; nothing was started now.":""
t.notice(`${r} ${v}: `+b,`${(0,x.l2)(v)}, ${b}: ${c.map(describeShortly).join(", ")}.`+_)}}function describeShortly({name:e,outcome:{featureCount:t,previousFeatureCount:n}}){return void 0===t?e:`${e} (${(0,I.N5)(t,n)})`}function namesOf(e){const t=e.slice(0,se).map(({name:e})=>e)
const n=e.length-t.length
return""+t.join(", ")+(0<n?` and ${n} more`:"")}const re=98304
const ie=[500,200,80,20,0]
const ae=48
const ce=["outcome","error_code","source_sha256","target","run_id","sent_at"]
const de=["name","id","workflow_run"]
const ue=1e3
const le=["sent_at","workflow_run","target","source_sha256","feature_count","previous_feature_count"]
const fe=["name","id",...v,...le]
const pe=/^(?:[\d-]{10}T[\d:.]{8,15}Z|\d{1,20}|[\da-f]{12}|[\da-f]{64})$/
function followResults(e,a,t,n){let c=e.map((e,t)=>n?.standings[t]??{attempts:0,word:"not_sent"})
let d=[]
let o=Number.NEGATIVE_INFINITY
let s
function write(){clearTimeout(s)
a.publishResults(composeResults(e,c,t,n))
d=c
o=(0,k.dR)()}function writeSoon(){const e=o+ue-(0,k.dR)()
clearTimeout(s)
e<=0?write():s=setTimeout(write,e).unref()}void 0!==n&&write()
return{at:e=>c[e],update(e,t){const n=c[e]
c=c.with(e,t)
const[o=t,...s]=c
a.publish((0,O.Zk)([o,...s]))
const r=d[e]
const i=void 0===r||void 0!==r.earlier||(0,O.jq)(r)
i&&!(0,O.jq)(t)?write():n?.word!==t.word&&writeSoon()},finish(e,t){c=e
a.publish(t)
write()
a.end()}}}function composeResults(o,e,n,{ofImports:s,others:t}={ofImports:[],others:[]}){const r=e=>n.cleanOnce(e,M.EN)
const i=([e,t])=>"id"===e?[e,n.cleanId(t)===t?t:""]:[fe.includes(e)?e:r(e),le.includes(e)&&pe.test(t)?t:r(t)]
const a=e.map((e,t)=>{const n=entryOf(o[t],e)
return[n,...(0,f.uJ)(n,s[t]??[])]})
const c=[...a,...t].map(e=>e.map(e=>Object.fromEntries(Object.entries(e).map(i))))
for(const u of ie){const l=JSON.stringify(c.map(e=>pack(e.map(e=>cut(e,u)))))
if(Buffer.byteLength(l)<=re)return l}const d=c.map(([e={},...t],n)=>{const o={...cut(e,0),name:(0,M.ml)(e.name??"",ae)}
const s=t.map(e=>pick(e,e=>ce.includes(e)))
return pack([n<a.length?o:pick(o,()=>!0),...s])})
return JSON.stringify(d)}function cut(e,t){const{error_detail:n=""}=e
return""===n?e:{...e,error_detail:0===t?"":(0,M.ml)(n,t)}}function pack([e={},...t]){return 0===t.length?e:{...e,started:JSON.stringify(t.map(e=>pick(e,e=>!de.includes(e))))}}function pick(e,n){return Object.fromEntries(Object.entries(e).filter(([e,t])=>""!==t&&n(e)))}function entryOf(e,t){if(void 0!==t.earlier)return t.earlier
const n=void 0===t.sentAtMs?"":new Date(t.sentAtMs).toISOString()
return{name:e?.name??"",id:e?.plan.subject.id??"",...outputsOf(t,e=>e),sent_at:n,workflow_run:process.env.GITHUB_RUN_ID??"",target:e?.plan.target??""}}var he=i(5247)
var me=i(6212)
var b=i(4263)
const ge=/[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g
const we=/(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i
const y=/\?[^\s=?/]{1,200}=.*/s
const ve=new RegExp(String.raw`(?<!\\)\\+u00([2-7][\da-f])|${me.Ct}`,"gi")
const be=/\*{3}(?:@|%(?:25)*40)/
const ye=/\/\/[^\s/?#:[\\]*:(?!\d{1,5}(?:$|[/?#\\)\],;'!]|\.(?![.\w]))|[)\],;.'!]?$)/
function cutUrls(e){return/[?#@;&]|\/\\?\/|\/[^/]*=|%(?:25)*(?:2f|3a|3b|3f|23|40)|\\u00/i.test(e)?e.replace(ge,cutUrl):e}function cutUrl(e){const t=e.replaceAll("\\/","/").replace(ve,decodeEscape)
const n=t.search(be)
if(0<=n)return cutUrl(t.slice(0,n))+"***"
for(var o of[t,(0,b.Bc)(t)]){const r=o.search(ye)
if(0<=r)return cutUrl(o.slice(0,r))+"//"}const s=t.search(we)
if(0<=s){const{shown:i,userInfo:a,query:c}=(0,b.Uf)(t.slice(s))
return""===a&&""===c?e:""+t.slice(0,s)+i}return t.includes(":")&&t.indexOf(":")<t.lastIndexOf("@")?(0,b.Uf)(t).shown.replace(y,""):y.test(t)?t.replace(y,""):e}function decodeEscape(e,t){const n=void 0===t?(0,me.Yj)(e):String.fromCharCode(Number.parseInt(t,16))
return" "<n&&n<"\x7f"?n:e}const _=4096
const _e=9
const ke=5
const $=65536
const U=8e3
class StepLog{#redact
#cleaned=new Map
#warnings=0
#annotated=0
#held=[]
constructor(e){this.#redact=e}redactWith(e){this.#redact=e
this.#cleaned.clear()}clean(e,t){const n=e.length>$
const o=this.#redact((0,M.UJ)(n?e.slice(0,$):e))
const s=(0,M.Jt)(cutUrls((0,he.t)(o)).trim())
return n&&s.length<$/2?"\u2026":(0,M.ml)(s,t)}cleanOnce(e,t){if(""===e)return""
const n=this.#cleaned.get(e)??this.clean(e,U)
this.#cleaned.set(e,n)
return(0,M.ml)(n,t)}cleanId(e){return(0,M.Jt)(this.#redact(e))}line(e){info(this.clean(e,U))}debug(e){core_debug(this.clean(e,U))}warning(e,t,{isInLog:n=!1,isLoss:o=!1}={}){this.#warnings+=1
const s=()=>{n||this.line("Warning: "+t)}
const r=()=>this.#annotated<_e?this.lateWarning(e,t):s()
o||this.#annotated<ke?r():this.#held.length<_e-ke?this.#held.push(r):s()}endWarnings(e){for(var t of this.#held.splice(0))t()
const n=this.#warnings-this.#annotated
0<n&&this.lateWarning(e,(0,x.hS)(n,"more warning","more warnings")+": see the log.")}lateWarning(e,t){this.#annotated+=1
this.#annotate(warning,e,t)}notice(e,t){this.#annotate(notice,e,t)}#annotate(e,t,n){const o={title:this.#cleanPairs(t)}
e(this.#cleanPairs(n)||o.title,o)}#cleanPairs(e){return(0,M.Cw)(this.clean(e,_))}error(e,t,n){const o=this.#cleanPairs(n)
const s=t.map(e=>this.#cleanPairs(e)).join("\n")
if(1<t.length&&s.length>_-o.length-1)for(var r of t)this.line(r)
const i=""+(0,M.ml)(s,_-o.length-1)+(1<t.length?"\n":" ")+o
error(i,{title:this.#cleanPairs(e)})}}var Oe=i(4835)
var N=i(1681)
async function run(){process.exitCode=1
try{const e=(0,N.Pz)()
void 0===e?await runStep():await refuseNode(e)}catch{error("The action itself failed before it could report. Look at the provider before you run this again.")}}async function runStep(){const e=(0,k.dR)()
const t=(0,N.Zm)()
const n=e=>getInput(e,{trimWhitespace:!1})
const o=await openInputs(n,process.env)
let s={registered:[],hidden:[],kept:[]}
const r=new StepLog(e=>e)
function hide(e){for(var t of e.registered.map(M.zw).filter(Oe.x7))core_setSecret(t)
s=(0,R.WD)(s,e)
r.redactWith((0,R.lY)(s));(0,R.Zu)(s)}hide(readSecrets(n,process.env,o));(0,N.Vh)(r)
const i=readInputs(n,process.env,o)
const a=openOutputs(r)
const c=await refusalOf(i,a.problem)
const d="imports"===i.kind&&void 0===c?i:void 0
const u=d?.imports??[]
const l=followResults(u,a,r,leftBy(i))
const f=summaryLoader()
const p=e=>hide((0,R.m$)([e]))
function onSent(){a.fill()
void f()}const h=void 0===d?[]:await importAll(d,l,t,r,p,onSent)
const m=await(0,N.Ex)(t)
const g=i.title
r.endWarnings(warningTitle(g))
const[w,...v]=h
const b=void 0===d||void 0===w?refused(g,c):{title:g,imports:u,isList:d.isList,outcomes:[w,...v],isStopped:m}
const y=await reportEnd(b,l,r)
const _=await f()
_?.(y,(0,k.dR)()-e,r)
y.isRed||await(0,N.Ex)(t)||(process.exitCode=0)}async function refuseNode(e){const t=new StepLog(e=>e)
const n="Use a runner or an image that has Node 24. Nothing was sent."
await reportEnd(refused(void 0,{lines:[e],remedy:n}),followResults([],openOutputs(t),t),t)}async function refusalOf(e,t){const n="problems"===e.kind?[...e.problems,...e.hints]:[]
if("problems"===e.kind&&e.lacksSecret){const{loadEvent:s,whySecretsAreMissing:r}=await i.e(909).then(i.bind(i,8909))
n.push(...r(process.env,await s()))}if(void 0===t)return 0===n.length?void 0:{lines:n,remedy:"Fix the inputs and run this again. Nothing was sent."}
const o=`The step outputs cannot be written to the file in \`GITHUB_OUTPUT\`: ${t}. No later step could read the result.`
return{lines:[...n,o],remedy:"Fix this, then run it again. Nothing was sent."}}function refused(e,t){const n={attempts:0,...(0,O.gz)("not_sent","invalid_input",t?.lines.join(" ")??"")}
return{title:e,imports:[],isList:!1,outcomes:[n],isStopped:!1,...t&&{refusal:t}}}async function importAll({imports:e,isList:t,title:s,notes:n,warnings:o,earlier:r},i,a,c,d,u){e.some(({wait:e,source:t})=>void 0!==e||void 0!==t)&&(0,N.EO)()
const[{plan:l}]=e
const f=(0,k.dQ)((0,k.ap)(process.env.IMPORT_SANDBOX_TIME_SCALE,l.request.url))
const p=n=>{const o=t?e[n]?.name+": ":""
return{signal:a,clock:f,env:process.env,log:e=>c.line(""+o+e),debug:e=>c.debug(""+o+e),warn:(e,t)=>c.warning(warningTitle(s),""+o+e,t),mask:d,onKnown(e,t){i.update(n,{...e,word:t})
"unknown"===t&&setImmediate(u)}}}
for(var h of n)c.line(h)
for(var m of o)c.warning(warningTitle(s),m)
const g=gatesOf(e,{signal:a,clock:f,log:e=>c.line(e)})
return await Promise.all(e.map(async(e,t)=>{const n=await runImport(e,p(t),g,t,r?.ofImports[t]).catch(e=>{c.debug(e instanceof Error?e.stack??e.message:String(e))
return internalFault(e,i.at(t))})
i.update(t,n)
return n}))}function warningTitle(e){return`${e??"Import"} warning`}function summaryLoader(){let e
return()=>{e??=i.e(901).then(i.bind(i,4901)).then(({prepareSummary:e})=>e()).catch(()=>{0})
return e}}function internalFault(e,t={attempts:0,word:"not_sent"}){const n=e instanceof Error?e.name+": "+e.message:"an unknown fault"
const o=`The action itself failed (${n}). Please report it.`
const{word:s,...r}=t
return 0===r.attempts&&(0,O.jq)(t)?{...r,...(0,O.gz)("not_sent","own_fault",o)}:{...r,...(0,O.gz)("unknown","own_fault_after_send",o)}}function leftBy({earlier:e,...t}){if(void 0!==e){const o="imports"in t&&"trigger"===t.imports[0].mode
const n=e.ofImports.map((e=[])=>{const t=e.find(f.EG)
const n=t&&(0,f.EG)(t)
return o&&t&&n?{attempts:0,word:n,earlier:t}:void 0})
return{...e,standings:n}}void 0}}),6212:((e,t,n)=>{n.d(t,{Ct:()=>o,Yj:()=>decodeEntity,b3:()=>htmlWords})
const o="&(?:#x0*[\\da-f]{1,6}|#0*\\d{1,7}|amp|lt|gt|quot|apos|nbsp);"
const r={nbsp:" ",lt:"<",gt:">",quot:'"',apos:"'",amp:"&"}
const i=new RegExp(o,"gi")
function htmlWords(e){const t=e.replace(/<!--.*?(-->|$)/gs," ").replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis," ").replace(/<[^>]*(>|$)/g," ").replace(i,decodeEntity)
const n=/<title\b[^>]{0,100}>([^<]{1,200})</i.exec(e)?.[1]?.trim()??""
const o=t.trimStart()
const s=o.startsWith(n)?o.slice(n.length).trimStart():""
return""!==n&&s.startsWith(n)?s:t}function decodeEntity(e){const[,t,n,o=""]=/^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(e)??[]
const s=void 0===t?Number(n):Number.parseInt(t,16)
return s<=1114111?String.fromCodePoint(s):r[o.toLowerCase()]??e}}),4009:((e,t,n)=>{n.d(t,{Cw:()=>withoutPairs,EN:()=>o,Jt:()=>disarm,UJ:()=>inertText,ml:()=>shorten,zw:()=>withoutMarks})
const o=4e3
const s=/(?<!\\)\\+(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,4})|([abceEfnrtv]))/g
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
return i<=1114111?String.fromCodePoint(i):""}function withoutMarks(e){return 127<e.charCodeAt(0)?e.replace(i,""):e}function shorten(e,t){return e.length<=t?e:e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")+"\u2026"}function withoutPairs(e){return e.toWellFormed().replace(/[\ud800-\udbff][\udc00-\udfff]/g,"\ufffd")}}),8672:((e,t,n)=>{n.d(t,{J:()=>lookAtFile})
var o=n(3024)
function lookAtFile(e){try{const t=(0,o.statSync)(e)
return{isRegular:t.isFile(),bytes:t.size}}catch{0}}}),2108:((e,t,n)=>{n.d(t,{Dl:()=>parseUrl,PB:()=>decodedUri,U9:()=>isLoopback,f$:()=>parseHttpUrl})
function parseUrl(e){const t=e.includes("\\")||/^https?:(?!\/\/[^/])/i.test(e)
return t?void 0:URL.parse(e)??void 0}function parseHttpUrl(e){const t=parseUrl(e)
return"https:"===t?.protocol||"http:"===t?.protocol?t:void 0}function isLoopback(e){return"localhost"===e.hostname||"[::1]"===e.hostname||/^127(\.\d{1,3}){3}$/.test(e.hostname)}function decodedUri(e){try{return decodeURIComponent(e)}catch{return e}}}),3306:((e,t,n)=>{n.d(t,{IP:()=>isSameUuid,O1:()=>isUuid,WB:()=>isSameId})
const o=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
function isUuid(e){return"string"==typeof e&&o.test(e)}function isSameUuid(e,t){return e.toLowerCase()===t.toLowerCase()}function isSameId(e,t){return e===t||isUuid(e)&&isUuid(t)&&isSameUuid(e,t)}}),4121:((e,t,n)=>{n.d(t,{MH:()=>plainName,_d:()=>many,em:()=>sentence,hS:()=>counted,l2:()=>capitalized,ni:()=>inWordsAtLeast,ot:()=>uncapitalized,r4:()=>inWords,zD:()=>grouped})
function inWords(e){if(e<1e3)return Math.round(e)+" ms"
const t=e/1e3
return t<10?Math.round(10*t)/10+" s":t<120?Math.round(t)+" s":t<7200?Math.round(t/60)+" min":t<172800?Math.round(t/3600)+" h":t<31536e3?Math.round(t/86400)+" days":"over a year"}function inWordsAtLeast(e){const t=e<72e5?6e4:e<1728e5?36e5:864e5
return inWords(Math.ceil(e/t)*t)}function counted(e,t,n){return e+" "+(1===e?t:n)}function sentence(e){return/[.!?\u2026]$/.test(e)?e:e+"."}function capitalized(e){return""+e.charAt(0).toUpperCase()+e.slice(1)}function grouped(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function many(e,t){return grouped(e)+" "+t+(1===e?"":"s")}function uncapitalized(e){return/^[A-Z][A-Z]/.test(e)?e:""+e.charAt(0).toLowerCase()+e.slice(1)}function plainName(e){return e.toLowerCase().replace(/[-_]/g,"")}}),2262:((e,t,n)=>{n.d(t,{WE:()=>explain,eq:()=>interpretAnswer,f2:()=>causeOfRefusal})
var a=n(4869)
var o=n(8887)
var c=n(6446)
var s=n(5563)
var r=n(2198)
var d=n(4121)
const i={400:"invalid_request",401:"unauthorized",402:"quota_exhausted",403:"forbidden",404:"not_found",410:"not_found",422:"invalid_request",429:"rate_limited"}
function interpretAnswer(e,t,n){const o=t.status
if(200<=o&&o<300)return interpretSuccess(e,t)
if(300<=o&&o<400)return{kind:"refused",...(0,c.xx)("unexpected_response",describeRedirect(e,t))}
const s=explain(e,t)
const r=(0,a.D$)(t.headers,n)
if(429===o)return{kind:"busy",detail:s,retryAfterMs:r}
if(400<=o&&o<500)return{kind:"refused",...causeOfRefusal(e,t,s)}
const i=r?`${(0,d.em)(s)} The answer asks to come back in ${(0,d.r4)(r)}.`:s
return unusable(t,i)}function causeOfRefusal({words:e},t,n){const o=t.status
const s=400===o&&/could not authenticate/i.test(n)
const r=s?"unauthorized":codeOfStatus(o)
if("rate_limited"===r||"provider_error"===r)return{reason:r,code:r,detail:n}
const i=speakerOf(t)
const a="page"===i?"web_page":e.find(([e])=>e.test(n))?.[1]
const c="unexpected_response"===r&&"api"===i
return{reason:a??(c?reasonInWords(o,n):r),code:r,detail:n}}function reasonInWords(e,t){const n=t.split(/[.:;,]/).some(e=>u.test(e)&&!l.test(e))
return n?"another_import":e<300?"refused_in_success":"explained"}const u=/\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i
const l=/\b(no|not|never|nothing)\b|n't\b/i
function unusable(e,t){const n=codeOfStatus(e.status)
const o=speakerOf(e)
const s="provider_error"===n||"api"===o?"lost":"page"===o?"lost_to_page":"lost_to_stranger"
return{kind:"unusable",reason:s,code:n,detail:t}}function speakerOf({body:e,bodyCut:t}){return(0,s.AA)(e)?"page":!t&&e.length<=o.Y&&(0,s.u4)((0,s.qF)(e)?.value)?"api":void 0}function codeOfStatus(e){return 500<=e&&e<600?"provider_error":i[e]??"unexpected_response"}function explain({title:e},t){if(t.bodyCut||t.body.length>o.Y)return`${e} answered ${t.status} with a text that is too long to be an explanation.`
if(void 0!==t.unreadAs)return`${e} answered ${t.status} in a form that cannot be read (${t.unreadAs}).`
const n=(0,r.ue)((0,s.hC)(t.body.replace(/^\ufeff/,"")))
return""!==n?n:`${e} answered ${t.status} and gave no reason.`}function interpretSuccess(e,t){if(t.bodyCut){const o=`${e.title} answered ${t.status}, but with a text that is longer than any documented answer.`
return unusable(t,o)}if(void 0!==t.unreadAs)return unusable(t,explain(e,t))
const n=e.confirm(t)
switch(n.kind){case"accepted":return n
case"refused":return{kind:"refused",...causeOfRefusal(e,t,n.detail)}
case"unusable":return unusable(t,n.detail)}}function describeRedirect({title:e},t){if(304===t.status)return e+" answered 304, which does not answer a trigger."
const n=(0,a.mb)(t.headers,t.url)?.host??""
const o=""===n?"":" to "+n
return`${e} answered ${t.status}, a redirect${o}. The action does not follow it, so that no key is sent there.`}}),8848:((e,t,n)=>{n.d(t,{K0:()=>pauseAfterBusy,R5:()=>codeOfLost,gf:()=>decideNext,nE:()=>stoppedBeforeSend})
var d=n(4869)
var u=n(6446)
var l=n(4121)
const r=500
const i=8e3
const o=2e3
const s=6e4
function decideNext(e,t){switch(e.kind){case"accepted":{const{kind:n,...o}=e
return{kind:"end",end:{...o,word:"accepted"}}}case"refused":return end("rejected",e)
case"unusable":return end("unknown",e)
case"busy":return decideBusy(e,t)
case"lost":return decideLost(e,t)}}function decideBusy({detail:e,retryAfterMs:t},n){const o=(0,u.xx)("rate_limited",e)
if(void 0!==t&&t>d.yL){const r=(0,l.r4)(t)
const i=Number.isSafeInteger(t)?`${Math.ceil(t/1e3)} s (${r})`:r
const a=`The answer asks to wait ${i}, but the action waits at most ${d.yL/1e3} s.`
const c={...o,reason:"later",detail:(0,l.em)(e)+" "+a,retryAfterMs:t}
return{kind:"end",end:{word:"rejected",...c}}}if(n.attempt>=n.maxAttempts)return end("rejected",o)
const s="rate limit"
return{kind:"again",pauseMs:pauseAfterBusy(t,n),why:s}}function pauseAfterBusy(e,t){const n=backoff(r,i,t)
return void 0!==e?Math.max(e,n):t.rateLimitWindowMs??backoff(o,s,t)}function decideLost(e,t){const n=e.detail
if("held_back"===e.reason)return{kind:"again",pauseMs:0,why:n}
const o=(0,u.xx)(codeOfLost(e.reason),n)
if(e.maybeSent)return end("unknown",{...o,reason:"cancelled"===e.reason?"stopped_after_send":"lost"})
const s="timeout"!==e.reason||t.elapsedMs<t.deadlineMs
return"invalid_input"===e.reason?end("not_sent",o):"cancelled"===e.reason?{kind:"end",end:stoppedBeforeSend(t.wasRefused)}:t.attempt>=t.maxAttempts||!s?end("not_sent",o):{kind:"again",pauseMs:backoff(r,i,t),why:"nothing was sent"}}function codeOfLost(e){return"network"===e||"held_back"===e?"network_error":e}function stoppedBeforeSend(e){const t="The step was stopped before the import was started."
return(0,u.gz)(e?"rejected":"not_sent","cancelled",t)}function backoff(e,t,n){const o=Math.min(t,e*2**(n.attempt-1))
return Math.round(o*(1+n.random/2))}function end(e,{reason:t,code:n,detail:o}){return{kind:"end",end:{word:e,reason:t,code:n,detail:o}}}}),5813:((e,t,n)=>{n.d(t,{p:()=>isFresh})
const o=1e4
const s=250
function isFresh({seenAtMs:e},t){return t.now()-e<=Math.max(s,t.window(o))}}),4394:((e,t,n)=>{n.d(t,{Qq:()=>HttpClient})
const c=xe("http")
var a=n.t(c,2)
const d=xe("https")
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
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var l=n(6716)
void 0
var s=function(e,o,n,s){function adopt(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function fulfilled(e){try{step(s.next(e))}catch(e){n(e)}}function rejected(e){try{step(s.throw(e))}catch(e){n(e)}}function step(e){e.done?t(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,o||[])).next())})}
var p;(e=>{e[e.OK=200]="OK"
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
e[e.GatewayTimeout=504]="GatewayTimeout"})(p=p||{})
var r;(e=>{e.Accept="accept"
e.ContentType="content-type"})(r=r||{})
var i;(e=>{e.ApplicationJson="application/json"})(i=i||{})
const h=[p.MovedPermanently,p.ResourceMoved,p.SeeOther,p.TemporaryRedirect,p.PermanentRedirect]
const m=[p.BadGateway,p.ServiceUnavailable,p.GatewayTimeout]
const g=["OPTIONS","GET","DELETE","HEAD"]
const o=10
const f=5
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
return this._processResponse(s,this.requestOptions)})}request(u,e,l,f){return s(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const t=new URL(e)
let n=this._prepareRequest(u,t,f)
const o=this._allowRetries&&g.includes(u)?this._maxRetries+1:1
let s=0
let r
do{r=yield this.requestRaw(n,l)
if(r&&r.message&&r.message.statusCode===p.Unauthorized){let e
for(var i of this.handlers)if(i.canHandleAuthentication(r)){e=i
break}return e?e.handleAuthentication(this,n,l):r}let e=this._maxRedirects
for(;r.message.statusCode&&h.includes(r.message.statusCode)&&this._allowRedirects&&0<e;){const c=r.message.headers.location
if(!c)break
const d=new URL(c)
if("https:"===t.protocol&&t.protocol!==d.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield r.readBody()
if(d.hostname!==t.hostname)for(var a in f)"authorization"===a.toLowerCase()&&delete f[a]
n=this._prepareRequest(u,d,f)
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
const t=f*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(a,c){return s(this,void 0,void 0,function*(){return new Promise((e,i)=>s(this,void 0,void 0,function*(){const t=a.message.statusCode||0
const n={statusCode:t,result:null,headers:{}}
t===p.NotFound&&e(n)
function dateTimeDeserializer(e,t){if("string"==typeof t){const n=new Date(t)
if(!isNaN(n.valueOf()))return n}return t}let o
let s
try{s=yield a.readBody()
if(s&&0<s.length){o=c&&c.deserializeDates?JSON.parse(s,dateTimeDeserializer):JSON.parse(s)
n.result=o}n.headers=a.message.headers}catch(e){}if(299<t){let e
e=o&&o.message?o.message:s&&0<s.length?s:`Failed request: (${t})`
const r=new HttpClientError(e,t)
r.result=n.result
i(r)}else e(n)}))})}}const w=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{})}),6716:((e,t,n)=>{n.d(t,{Eg:()=>Octokit,I9:()=>makeAgent,_y:()=>restEndpointMethods,aQ:()=>makeAgent,hd:()=>fetch,kT:()=>ProxyAgent,ud:()=>paginateRest,vX:()=>makeAgent,xj:()=>makeAgent})
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
var f="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__"
var p=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var h=e=>e.map(e=>{if(null!==e&&"object"==typeof e){if(e[u])return e
if(e.then){var t=[]
t.d=0
e.then(e=>{n[l]=e
p(t)},e=>{n[f]=e
p(t)})
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
var o=()=>i.map(e=>{if(e[f])throw e[f]
return e[l]})
e=new Promise(e=>{n=()=>e(o)
n.r=0
var t=e=>e!==s&&!r.has(e)&&(r.add(e),e)&&!e.d&&(n.r++,e.push(n))
i.map(e=>e[u](t))})
return n.r?e:o()},e=>(e?c(d[f]=e):a(o),p(s)))
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
var t=__nccwpck_require__(8829)
t=await t
