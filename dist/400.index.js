const e=400
const t=[400]
const n={7936:((e,t,n)=>{n.d(t,{$M:()=>d,QX:()=>i,_V:()=>isPointer,uj:()=>whyNotData,yp:()=>isPage})
var s=n(2091)
const o=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\b/
const r=/^<(?:!doctype\s+html|html)(?![\w:.-])/i
const i=/\.(?:html|htm|xhtml)$/i
const a=[["\x3c!--","--\x3e"],["<?","?>"]]
const d="ends in the middle of its JSON. Check the step that writes it: it may have been stopped, or the disk was full"
function whyNotData(e,t){const n=(0,s.VI)(e)
if(isPointer(n))return"is a Git LFS pointer, not the data. Set `lfs: true` at actions/checkout"
if(!i.test(t)&&isPage(n))return"is a web page, not the data. Check the step that fetches or makes it: it may have got a sign-in or error page"
0}function isPointer(e){return o.test(e)}function isPage(n){for(let t=0;;){for(;/\s/.test(n.charAt(t));)t+=1
const e=a.find(([e])=>n.startsWith(e,t))
if(void 0===e)return r.test(n.slice(t,t+100))
const s=n.indexOf(e[1],t+e[0].length)
if(-1===s)return!1
t=s+e[1].length}}}),2091:((e,t,n)=>{n.d(t,{P$:()=>encodingOf,VI:()=>beginningOf,WZ:()=>utf8From})
function encodingOf(e){if(255===e[0]&&254===e[1])return{encoding:"utf-16le",markBytes:2}
if(254===e[0]&&255===e[1])return{encoding:"utf-16be",markBytes:2}
const t=239===e[0]&&187===e[1]&&191===e[2]
return{encoding:"utf-8",markBytes:t?3:0}}function utf8From(e){const{encoding:t,markBytes:n}=encodingOf(e)
let s=n
const o="utf-8"===t?void 0:new TextDecoder(t)
return e=>{const t=Math.min(s,e.length)
s-=t
const n=e.subarray(t)
return void 0===o?n:Buffer.from(o.decode(n,{stream:!0}))}}function beginningOf(e){const{encoding:t,markBytes:n}=encodingOf(e)
const s=e.subarray(n)
return"utf-8"!==t?new TextDecoder(t).decode(s):0!==s[0]&&0===s[1]?new TextDecoder("utf-16le").decode(s):0===s[0]&&0!==s[1]?new TextDecoder("utf-16be").decode(s):s.toString("utf8")}}),9400:((t,e,g)=>{g.r(e)
g.d(e,{lastingAddresses:()=>lastingAddresses,publishedSource:()=>publishedSource,readExpected:()=>readExpected,rehearse:()=>rehearse,runCheck:()=>runCheck,runsOf:()=>runsOf})
var v=g(7355)
var z=g(6760)
var T=g(1949)
async function readExpected({file:e,sha256:t},n,s){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const o=e.path
const r=isLimited(n)?"count":"cheap"
const i=(await g.e(926).then(g.bind(g,9926))).inspectFile
const a=await i({path:o,mode:r,signal:s}).catch(e=>{if(s.aborted)return(0,T.gz)("not_sent","cancelled","The step was stopped.")
const{code:t,message:n}=e
return unusable(`cannot be read (${t??n})`)})
return"word"in a?a:void 0!==t&&t!==a.sha256?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+a.sha256):{sha256:a.sha256,bytes:a.bytes,name:(0,z.basename)(o),file:{path:o,data:a}}}function isLimited({minRecords:e,maxLossPercent:t}){return void 0!==e||void 0!==t}function unusable(e){return(0,T.gz)("not_sent","invalid_input",`\`published_file\` ${e}.`)}const d=3e5
const a=1e9
function expiryOf({searchParams:e},t){const n=new Map
for(var[s,o]of e){const i=s.toLowerCase()
n.set(i,n.has(i)?void 0:o)}const r=B.map(e=>e(e=>n.get(e)??"")).filter(e=>e<t+d)
if(0!==r.length){const a=Math.min(...r)
return{kind:a<t-d?"over":"near",endsAtMs:a}}void 0}function lastingAddresses(s,o){const r=new Set
return{name:"the signed URLs",seenAtMs:Number.POSITIVE_INFINITY,known:void 0,async ready(){const e=s.map(e=>judgeAddress(e,o.clock.now()))
const t=e.find(e=>"over"===e?.kind)
if(void 0!==t)return(0,T.gz)("not_sent","invalid_input",t.says)
for(var n of e)if(void 0!==n&&!r.has(n.says)){r.add(n.says)
o.warn(n.says)}0},async isStillSo(){return!0},forget(){}}}function warnOfExpiry(e,{clock:t,warn:n}){for(var s of e){const o=judgeAddress(s,t.now())
void 0!==o&&n(o.says)}}function judgeAddress({name:e,url:t},n){const s=expiryOf(t,n)
if(void 0!==s){const{kind:o,endsAtMs:r}=s
const i=new Date(r).toISOString().replace("T"," ").slice(0,19)+" UTC"
const a="over"===o?`${e} is a signed URL that expired at ${i}, so nobody can fetch the file. Sign it again.`:`${e} is a signed URL that expires at ${i}. The provider may be too late to fetch the file.`
return{kind:o,says:a}}void 0}const B=[e=>compactMs(e("x-amz-date"))+secondsMs(e("x-amz-expires")),e=>compactMs(e("x-goog-date"))+secondsMs(e("x-goog-expires")),e=>{const t=""===e("signature")?Number.NaN:secondsMs(e("expires"))
return t<1e3*a?Number.NaN:t},e=>""===e("sig")?Number.NaN:dateMs(e("se"))]
function compactMs(e){const t=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e)
if(null===t)return Number.NaN
const[,n,s,o,r,i,a]=t
return Date.parse(`${n}-${s}-${o}T${r}:${i}:${a}Z`)}function secondsMs(e){return/^\d{1,12}$/.test(e)?1e3*Number(e):Number.NaN}function dateMs(e){return/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z)?$/.test(e)?Date.parse(e):Number.NaN}var I=g(4121)
function judgeData({name:e,file:t},n,{maxRecords:s}){if(void 0===t)return{known:{}}
const{minRecords:o,title:r}=n
const{bytes:i,refusal:a,notCounted:d="",...c}=t.data
if(0===i&&0!==o)return{known:{},end:unusable("is an empty file. Check the step that writes it")}
const u=0===i?0:c.records
if(void 0!==a&&void 0===u)return{known:{},end:unusable(a)}
if(void 0===u&&isLimited(n)){const g=limitNames(n)
const v=`cannot be counted, so ${g} cannot be checked: ${d}. Publish a file that can be counted, or remove `+g
return{known:{},end:unusable(v)}}if(void 0===u){const h=c.atLeastOne?e+" has at least one record. With `min_records` all are counted.":`The records of ${e} were not counted: ${d}.`
return{known:{},says:h}}const l={recordCount:u}
const f=tooFew(u,n)
if(void 0!==f)return{known:l,end:f}
const h=`${e} has ${(0,I._d)(u,"record")}.`
if(0===u&&void 0===o)return{known:l,says:h,warning:"`published_file` has no records, so nothing will be imported."}
if(void 0===s||u<=s)return{known:l,says:h}
const w=`${r} documents a limit of ${(0,I.zD)(s)}, so it may refuse the file.`
return{known:l,says:h,warning:`The file has ${(0,I._d)(u,"record")}. `+w}}function tooFew(e,{minRecords:t,importingAgain:n}){const s="`published_file` has "+(0===e?"no records":(0,I._d)(e,"record"))
if(void 0!==t&&e<t)return(0,T.gz)("not_sent","too_few_records",`${s}, fewer than \`min_records\` (${(0,I.zD)(t)}).`)
if(!(0<e||void 0!==t||"replaces"!==n)){const o=s+", so the import would remove everything. If that is right, set `min_records: 0`."
return(0,T.gz)("not_sent","too_few_records",o)}void 0}function limitNames({minRecords:e,maxLossPercent:t}){const n=[void 0!==e&&"`min_records`",void 0!==t&&"`max_loss_percent`"]
return n.filter(e=>!1!==e).join(" and ")}var j=g(4190)
var _=g(6943)
var P=g(5563)
var w=g(2262)
var D=g(8848)
async function ask(a,d,e,t,n={}){const{clock:c,signal:u,env:l,log:f,debug:h}=t
const{deadlineMs:w=a.limits.deadlineMs,isLogged:g=!0,onAnswer:v}=n
const s=await e(d.name,d.intervalMs).inTurn(n,u,async()=>{const e=c.now()
const t={signal:u,env:l,log:g?f:h}
const n=await(0,j.i)(d.plan,w,t,d.maxBodyBytes)
if("answer"===n.kind){v?.(n,e)
const i=readSafely(d,n)
return isTold(i)?i:whyUntold(a,i,n,c.now())}if("cancelled"===n.reason)return{kind:"stopped"}
const{detail:s,status:o}=n
const r=(0,T.xx)((0,D.R5)(n.reason),s)
return{kind:"unread",...r,why:s,httpStatus:o,retryAfterMs:void 0}})
return s??{kind:u.aborted?"stopped":"left_out"}}function isTold(e){return void 0!==e&&"refused"!==e.kind&&"unreadable"!==e.kind}function whyUntold(e,t,n,s){const o=n.status
const r="unreadable"===t?.kind?t.why:void 0
const i={httpStatus:o,retryAfterMs:(0,_.D$)(n.headers,s)}
const a=200<=o&&o<300
if(a&&"refused"!==t?.kind){const d=void 0===r?(0,w.WE)(e,n):`${e.title} answered ${o}, but with ${r}.`
const h=(0,P.AA)(n.body)?"web_page":"unexpected_response"
return{kind:"unread",...(0,T.xx)("unexpected_response",d),reason:h,why:r??d,...i}}const d="refused"===t?.kind&&t.detail||(0,w.WE)(e,n)
const c=(0,w.f2)(e,n,d)
const u=401!==o&&"web_page"===c.reason
const l=a||void 0===r&&400<=o&&o<500&&429!==o&&!u
const f=l?"refused":"unread"
return{kind:f,...c,reason:ofQuestion(c.reason),why:r??d,...i}}const W=["unauthorized","forbidden","not_found","invalid_request","rate_limited"]
function ofQuestion(t){const e=W.find(e=>e===t)
return void 0===e?t:"question_"+e}function readSafely(e,t){if(t.bodyCut)return{kind:"unreadable",why:"an answer that is too large"}
try{return e.read(t)}catch{return{kind:"unreadable",why:"an answer that cannot be read"}}}const H=100
class Silence{#surroundings
#longestMs
#describe
#timer
#lastLineMs
constructor(e,t,n){this.#surroundings=e
this.#longestMs=t
this.#describe=n
this.#lastLineMs=e.clock.now()
this.#timer=setInterval(()=>this.fill(),Math.max(H,t/4))}log(e){this.broken()
this.#surroundings.log(e)}broken(){this.#lastLineMs=this.#surroundings.clock.now()}fill(){const e=this.#surroundings.clock.now()-this.#lastLineMs
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}const L=6e4
const G=2**31-1
async function patiently({first:e,sinceMs:t,ask:n,decide:s,tell:o,stopped:r,describe:i},a){const{clock:d,signal:c}=a
const u=void 0===i?G:d.window(L)
const l=new Silence(a,u,i??(()=>""))
let f=d.now()
let h=t??f
let w=e
try{for(;isAgain(w);){const g=(w.isLast?f:h)+w.pauseMs-d.now()
const v=!(0<g)||await d.pause(g,c)
if(!v)return r
const p=await n(w)
h=d.now()
w=s(p)
f=d.now()
await o?.(p,w,l)}return w}finally{l.end()}}function isAgain(e){return"pauseMs"in e}function judgeFile(e,t,{maxLossPercent:n}){if(void 0!==n){if(void 0===t?.featureCount){const s=void 0===t?"there was no run before":`run ${t.id} does not say how many features it imported`
return{kind:"warning",detail:`\`max_loss_percent\` cannot be checked: ${s}.`}}if(void 0!==e){const o=lossOf(e,t.featureCount,n)
if(void 0!==o){const r="The published file has "+(0,I._d)(e,"record")
const i=`${r}, ${o} fewer than the ${(0,I.zD)(t.featureCount)} features that run ${t.id} imported. `+allowed(n)
return{kind:"too_few_records",detail:i}}}}void 0}function judgeRecords({featureCount:e},t,{minRecords:n,maxLossPercent:s}){if(void 0!==n||void 0!==s){if(void 0===e){const r=[void 0!==n&&"`min_records`",void 0!==s&&"`max_loss_percent`"]
const i=r.filter(e=>!1!==e).join(" and ")
return{kind:"warning",detail:`The run does not say how many features it imported, so ${i} cannot be checked.`}}const o="The run succeeded, but it imported "+(0,I._d)(e,"feature")
if(void 0!==n&&e<n){const a=`${o}, fewer than \`min_records\` (${(0,I.zD)(n)}); the data is live.`
return{kind:"too_few_records",detail:a}}if(void 0!==t?.featureCount&&void 0!==s){const d=lossOf(e,t.featureCount,s)
if(void 0!==d){const c=`${d} fewer than the ${(0,I.zD)(t.featureCount)} of `+(""===t.id?"the run before":"run "+t.id)
return{kind:"too_few_records",detail:`${o}, ${c}; the data is live. `+allowed(s)}}}}void 0}function warningOfLoss(e,t){if(0===e)return`The run imported no features${t?`; there were ${(0,I.zD)(t)} before`:""}. Check the published file.`
if(!(void 0===e||void 0===t||t/2<=e))return`More than half of the features are gone: ${(0,I.zD)(e)} now, ${(0,I.zD)(t)} before. Check the published file.`
void 0}function lossOf(e,t,n){const s=0===t?0:(t-e)/t*100
if(!(100*(t-e)<=n*t)){const o=[1,2,3,4,5,6].find(e=>Number(s.toFixed(e))>n)??6
return Number(s.toFixed(o))+" %"}void 0}function allowed(e){return`\`max_loss_percent\` allows ${e} %.`}const p="Published file"
async function checkFile(e,t,{signal:n,warn:s}){const o=e.source
const r=void 0===o?.published?void 0:await readExpected(o.published,e,n)
if(void 0===o||void 0===r)return isLimited(e)?{line:uncounted(e)}:{}
if("word"in r)return wrong(r)
const{says:i,known:a,warning:d,end:c}=judgeData(r,e,o)
if(void 0!==c)return{...wrong(c),known:a}
void 0!==d&&s(d)
if(void 0===i)return{expected:r,known:a,...isLimited(e)&&{line:uncounted(e)}}
const u={expected:r,known:a,line:{name:p,result:"fine",says:i}}
const l=t.isRead?judgeFile(a.recordCount,t.run,e):void 0
if(void 0!==l){const{kind:f,detail:h}=l
if("too_few_records"===f)return{...u,...wrong((0,T.gz)("not_sent",f,h))}
s(h)}return u}function wrong(e){return{failure:e,line:{name:p,result:"wrong",says:e.detail}}}function uncounted(e){const t=`Without \`published_file\` there are no records to count, so ${limitNames(e)} was not checked.`
return{name:p,result:"not tried",says:t}}var $=g(7936)
var x=g(304)
var F=g(4263)
var c=g(7598)
var n=g(2091)
const s={says:"The URL serves a web page and not the file, such as a sign-in or error page. Open the URL in a private window, and make the file readable without a sign-in.",fits:({start:e,name:t})=>void 0!==e&&!$.QX.test(t)&&(0,$.yp)((0,n.VI)(e))}
const o={says:"The URL serves a Git LFS pointer and not the file. Set `lfs: true` at actions/checkout in the job that publishes.",fits:({start:e})=>void 0!==e&&(0,$._V)((0,n.VI)(e))}
const V=[{says:"This signed URL has expired. Sign it again, and give the provider the new URL.",fits:({isExpired:e})=>e},{says:"The site asks whether a person or a bot is reading (Cloudflare). The provider will meet the same question. Let this URL through without it.",fits:({headers:e})=>/^challenge\b/i.test(headerOf(e,"cf-mitigated"))},s,o,{says:"The URL serves the right bytes, but `published_sha256` comes from `hashFiles()`, which hashes digests and not the file. Use `sha256sum FILE`.",fits:({sha256s:e,expectedSha256:t})=>e.some(e=>hashFilesOf(e)===t)},{says:"The URL serves the same text, but its line ends or its byte order mark (BOM) differ. Look for the step or server that changes them, such as Git with `autocrlf`.",fits:e=>hasShape(e,"text")},{says:"The published file is packed (gzip) and the server unpacks it, or the other way round. Publish the file as it is served, or upload it without a `Content-Encoding`.",fits:e=>isUnpackedByGoogle(e.headers)||hasShape(e,"unpacked")||void 0!==e.unpackedSha256&&e.sha256s.includes(e.unpackedSha256)},{says:'A cache still serves an old "not found". Purge it, or wait until it expires.',fits:({headers:e,status:t})=>isFromCache(e)&&(404===t||410===t)},{says:"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).",fits:({headers:e,status:t})=>isFromCache(e)&&200===t},{says:"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right.",fits:({status:e})=>200===e}]
function causeOfMismatch(t){return V.find(({fits:e})=>e(t))?.says}function whyNoData(t){return[s,o].find(({fits:e})=>e(t))?.says}function headerOf(e,t){return(e[t]??[]).join(", ")}function hashFilesOf(e){return(0,c.createHash)("sha256").update(Buffer.from(e,"hex")).digest("hex")}function hasShape({shapes:e=[],expectedSha256:t},n){return e.some(e=>e.kind===n&&e.sha256===t)}function isUnpackedByGoogle(e){const t=(0,x.a_)(e,"x-goog-stored-content-encoding")
return 0<t.length&&t.join()!==(0,x.a_)(e).join()}const Y=["x-cache","cf-cache-status","x-vercel-cache","cache-status"]
function isFromCache(t){const e=Y.some(e=>/(?<![a-z])hit(?![a-z])/i.test(headerOf(t,e)))
return e||0<Number(t.age?.[0])}var q=g(7067)
const K=100
const Z=12
const Q={401:"The URL asks for a user or a key that the action does not have.",403:"The server does not let everyone read this URL. Check the URL and who may read the file.",404:"Nothing is published at this URL. Check the URL, and that the deployment has ended.",410:"The file was removed from this URL. Check the URL.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){const s=`another file with ${inBytes(e)}, SHA-256 `+firstDigits(t)+lastModified(n)
return{what:s,cache:describeCaches(n),cause:"",maybeWrongAddress:!1}}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=void 0!==n&&/^\d{1,15}$/.test(n)?` (${inBytes(Number(n))})`:""
const o="another file with more than "+inBytes(e)+s+lastModified(t)
return{what:o,cache:describeCaches(t),cause:"",maybeWrongAddress:!1}}function seenStatus(e,t){const n=q.STATUS_CODES[e]
const s="status "+e+(void 0===n?"":" "+n)
const o=Q[e]??(500<=e?"The server has problems.":"The URL must answer 200 with the file. Check the URL.")
return{what:s,cache:describeCaches(t),cause:o,maybeWrongAddress:403===e||404===e}}function seenRedirect(e){const t="Use the URL that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:!1}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the URL can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:!1}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${void 0===t?"":inBytes(t)+", "}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return void 0===e?"the first look has not ended":""+e.what+e.cache}function warningOfSize(e,t,n){if(!(void 0===e||e<=t))return`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`
void 0}function firstDigits(e){return e.slice(0,Z)+"\u2026"}function inBytes(e){const t=e+" "+(1===e?"byte":"bytes")
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return void 0===t||void 0===(0,_.lq)(t)?"":", Last-Modified "+t}function describeCaches(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return""===t?[]:[titleOf(e)+": "+t.slice(0,K)]})
return 0===e.length?"":", "+e.join(", ")}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}var l=g(3535)
var J=g(8887)
var C=g(4254)
var X=g(3024)
const u=Buffer.from([239,187,191])
const f=13
const h=67108864
async function hashShapes(t,e){const n=["as it is","LF","CRLF"].flatMap(e=>[textHash(e,!1),textHash(e,!0)])
const s=await unpackedHash(e)
try{let e=0
for await(var o of atLeast(t,u.length)){e+=o.length
if(!(e>h)){for(var r of n)r.take(o)
await s.take(o)}}if(e>h)return[]
const i=await s.digest()
const a=n.map(e=>({kind:"text",sha256:e.digest()}))
return void 0===i?a:[...a,{kind:"unpacked",sha256:i}]}finally{s.end()}}async function hashInGzip(t,e,n){const s=await unpackedHash(e)
try{let e=0
for await(var o of(0,X.createReadStream)(t,{signal:n})){e+=o.length
if(e>h||!await s.take(o))return void 0}return await s.digest()}finally{s.end()}}async function unpackedHash(t){const e=(await Promise.resolve().then(g.t.bind(g,8522,19))).createGunzip
const n=e()
const s=(0,c.createHash)("sha256")
let[o,r]=[0,!0]
const i=(async()=>{try{for await(var e of n){o+=e.length
if(o>t)throw new RangeError("Longer than may be read.")
s.update(e)}}catch{r=!1}})()
const a=new Promise(e=>n.once("close",e))
return{async take(t){r&&await Promise.race([new Promise(e=>n.write(t,()=>e())),a])
return r},async digest(){n.end()
await i
return r&&0<o?s.digest("hex"):void 0},end(){n.destroy()}}}async function*atLeast(e,t){let n=Buffer.alloc(0)
for await(var s of e)if(void 0===n)yield s
else{n=Buffer.concat([n,s])
if(!(n.length<t)){yield n
n=void 0}}void 0!==n&&0<n.length&&(yield n)}function textHash(o,e){const r=(0,c.createHash)("sha256")
e&&r.update(u)
let i=!0
let a=!1
return{take(e){const t=i&&e.subarray(0,u.length).equals(u)?e.subarray(u.length):e
i=!1
if("as it is"===o)r.update(t),void 0
else{const n=a?Buffer.concat([Buffer.from([f]),t]):t
a=n.at(-1)===f
const s=a?n.subarray(0,-1):n
r.update(Buffer.from(s.toString("latin1").replaceAll(/\r?\n/g,"LF"===o?"\n":"\r\n"),"latin1"))}},digest(){a&&r.update(Buffer.from([f]))
return r.digest("hex")}}}const r=16384
async function hashBody(e,t,{maxBytes:o,hasShapes:r},n){const[s,i]=[countHash(o),countHash(o)]
const a=through(e,s)
const d=(0,x.a_)(t)
const c=async(e,t)=>{const n=whileFitting(e,t)
if(r)return await hashShapes(n,o)
for await(var s of n);return[]}
let u=[]
let l=s
if(0<d.length){try{u=await c(through(await(0,x.by)(a,d,o,n),i),i)
l=i}catch{}for await(var f of whileFitting(a,s));}else u=await c(a,s)
const h=l===s?[s]:[s,i]
const w=h.map(e=>e.digest()).filter(e=>void 0!==e)
return{digests:w,start:l.start,shapes:u}}async function*through(e,t){for await(var n of e){t.take(n)
yield n}}async function*whileFitting(e,t){for await(var n of e){if(!t.fits())return
yield n}}function countHash(e){const t=(0,c.createHash)("sha256")
const n=[]
let s=0
const o=()=>s<=e
return{fits:o,take(e){s<r&&n.push(e.subarray(0,r-s))
s+=e.length
o()&&t.update(e)},digest:()=>o()?{sha256:t.digest("hex"),bytes:s}:void 0,get start(){return Buffer.concat(n)}}}var U=g(2108)
function redirectTarget({url:e,headers:t}){const n=t.location?.[0]
const s=void 0===n?null:URL.parse(n,e.href)
if(null!==s&&["http:","https:"].includes(s.protocol))return withoutUserInfo(s)
void 0}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(""!==e||""!==t){const n=[e,t].map(U.PB).join(":")
return"Basic "+Buffer.from(n).toString("base64")}void 0}function placeOf({origin:e,pathname:t}){return""+e+t}const ee=2*1024**3
const te=1048576
const ne=[301,302,303,307,308]
const se=1e3
class SourceReader{#address
#authorization
#maxRedirects
#title
constructor(e,t,n){this.#address=withoutUserInfo(e)
this.#authorization=basicOf(e)
this.#maxRedirects=t
this.#title=n}get name(){return this.#address.pathname.split("/").at(-1)??""}async look(s,e,t,o){const n=await this.ask("GET",o,e)
if("answer"!==n.kind)return n
const r=n.answer
const{status:i,headers:a}=r
const d=(0,_.D$)(a,Date.now())
const c=(e,t={})=>{const n={status:i,headers:a,name:this.name,expectedSha256:s.sha256,sha256s:[],...t}
return{kind:"not_yet",seen:this.#withCause(e,n,o.nowMs),retryAfterMs:d}}
if(200!==i)return r.discard(),304===i&&void 0!==e?{kind:"unchanged",retryAfterMs:d}:c(seenStatus(i,a))
const{bytes:u=ee,file:l}=s
if(!t&&0===(0,x.a_)(a).length&&Number(a["content-length"]?.[0])>u)return r.discard(),c(seenTooLong(u,a))
const f=t&&void 0!==s.bytes?2*u+te:u
const h={maxBytes:f,hasShapes:t}
const w=await r.readBody((e,t)=>hashBody(e,a,h,t))
if("kind"in w)return"cancelled"===w.reason?{kind:"cancelled"}:c(seenNothing(w.detail))
const{digests:g,start:v,shapes:p}=w
const m=g.find(({sha256:e})=>e===s.sha256)
if(void 0!==m)return{kind:"served",...m,head:r,start:v}
const k=g.at(-1)
const y=g.map(({sha256:e})=>e)
const b=t&&void 0!==l?await hashInGzip(l.path,f,o.signal).catch(()=>{0}):void 0
const M={start:v,shapes:p,sha256s:y,unpackedSha256:b}
return void 0===k?c(seenTooLong(u,a),M):{...c(seenOther(k,a),M),body:{known:knownBody(r)}}}async ask(t,n,s){const o=(0,l.dR)()
let r=this.#address
for(let e=0;;e+=1){n.debug(t+" "+(0,F.Uf)(r.href).shown)
const i=await(0,J.E)((0,v.dp)(t,r,this.#headersFor(r,s)),{deadlineMs:n.deadlineMs,idleMs:n.deadlineMs,wholeMs:n.wholeMs,elapsedMs:(0,l.dR)()-o,signal:n.signal,route:(0,C.Bv)(r,n.env)})
if("lost"===i.kind){n.debug(i.detail)
if("cancelled"===i.reason)return{kind:"cancelled"}
if("invalid_input"===i.reason)return{kind:"unusable",detail:i.detail}
const c=this.#withCause(seenNothing(i.detail),{},n.nowMs)
return{kind:"not_yet",seen:c,retryAfterMs:void 0}}n.debug(i.status+" in "+(0,I.r4)(i.headersMs))
if(!ne.includes(i.status))return{kind:"answer",answer:i}
i.discard()
const a=redirectTarget(i)
const d=this.#refuseRedirect(r,a,e,i.status)
if(void 0===a||void 0!==d){const u=(0,_.D$)(i.headers,Date.now())
return{kind:"not_yet",seen:seenRedirect(d??""),retryAfterMs:u}}r=a}}#withCause(e,t,n){const s=expiryOf(this.#address,n)
const o="over"===s?.kind||void 0!==s&&s.endsAtMs<n&&200!==t.status
const r={status:void 0,headers:{},name:this.name,expectedSha256:"",sha256s:[],...t}
return{...e,cause:causeOfMismatch({...r,isExpired:o})??e.cause}}#headersFor(e,t){const n=e.origin===this.#address.origin
return{...n&&void 0!==this.#authorization?{authorization:this.#authorization}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}#refuseRedirect(e,t,n,s){if(void 0===t)return`status ${s}, a redirect without a URL to follow`
const o="a redirect to "+(0,F.Uf)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return o+", from https to http, which is not followed"
if(!(n<this.#maxRedirects)){const r=1===this.#maxRedirects?"one redirect":this.#maxRedirects+" redirects"
return`${o}, which is not followed: ${this.#title} follows `+r}void 0}}function knownBody({url:e,headers:t}){const n=t.etag?.[0]
if(!(void 0===n||""===n||n.length>se))return{place:placeOf(e),etag:n}
void 0}function unmetWant(e,{wantsOnHead:t},n){if(void 0!==t){const s=(e["content-type"]?.[0]??"").split(";")[0]?.trim().toLowerCase()??""
if(s!==t.contentType){const o=/^[\w.+-]+\/[\w.+-]+$/.test(s)?`says \`${s}\``:"names no type"
return`${n} needs a file of the type \`${t.contentType}\`, but the source ${o}.`}}void 0}const A="Source"
const oe=10
const i=1024
async function checkSource(e,t,n,s,o){const r=new SourceReader(n,t.maxRedirects,e.title)
const{signal:i,env:a,debug:d,warn:c,clock:u}=o
const l=e.limits.deadlineMs
const f={deadlineMs:l,wholeMs:l*oe,nowMs:u.now(),signal:i,env:a,debug:d}
const h=(0,F.Uf)(n.href).shown
const w={sourceUrl:h}
if(void 0===s){const k=await askHead(r,f)
if("code"in k)return source_check_wrong(w,k)
const y=await getStart(r,f)
if("code"in y)return source_check_wrong(w,y)
if("why"in y)return source_check_wrong(w,(0,T.xx)("not_served_now",h+" "+y.why))
warnOfHead(k,y.headers,t,e.title,c)
return{known:w,line:{name:A,result:"fine",says:h+" answers 200."}}}const g=await r.look(s,void 0,!0,f)
if("served"===g.kind){const b=void 0===s.file?(0,$.uj)(g.start,r.name):void 0
if(void 0!==b)return source_check_wrong(w,(0,T.xx)("invalid_input",`What ${h} serves ${b}.`))
const M=void 0===t.wantsOnHead?{}:await askHead(r,f)
if("code"in M)return source_check_wrong(w,M)
warnOfHead(M,{...g.head.headers,"content-length":[String(g.bytes)]},t,e.title,c)
const _=`${h} serves ${describeExpected({...s,bytes:g.bytes})}.`
return{known:{...w,sourceSha256:g.sha256},line:{name:A,result:"fine",says:_}}}const v=endOf(g)
if(void 0!==v||"not_yet"!==g.kind)return source_check_wrong(w,v??S)
const p=`${h} does not serve the published file. Seen: ${describeSeen(g.seen)}.`
const m=`${p} Expected: ${describeExpected(s)}. `+g.seen.cause
return source_check_wrong(w,(0,T.xx)("not_served_now",m))}const S=(0,T.xx)("cancelled","The step was stopped.")
function endOf(e){return"cancelled"===e.kind?S:"unusable"===e.kind?(0,T.xx)("invalid_input",e.detail??""):void 0}async function askHead(e,t){const n=await e.ask("HEAD",t)
const s=endOf(n)
if(void 0!==s)return s
if("answer"!==n.kind)return"seen"in n?{seen:n.seen}:{}
const{status:o,headers:r}=n.answer
n.answer.discard()
return 200===o?{headers:r}:{seen:seenStatus(o,r)}}async function getStart(e,t){const n=await e.ask("GET",t)
const s=endOf(n)
if(void 0!==s)return s
if("answer"!==n.kind)return{why:mustAnswer("seen"in n?n.seen:seenNothing("no answer"))}
const o=n.answer
const{status:r,headers:i}=o
if(200!==r)return o.discard(),{why:mustAnswer(seenStatus(r,i))}
const a=await o.readBody((e,t)=>firstBytes(e,i,t))
if("kind"in a)return"cancelled"===a.reason?S:{why:mustAnswer(seenNothing(a.detail))}
if(0===a.length)return{why:"serves an empty file. Check the step that publishes it."}
const d=whyNoData({start:a,name:e.name})
return void 0===d?{headers:i}:{why:"answers 200, but not with the data. "+d}}function mustAnswer({what:e,cause:t}){return(`must answer 200, but gives ${e}. `+t).trim()}async function firstBytes(t,e,n){const s=[]
async function*kept(){for await(var e of t){s.push(e)
yield e}}try{return await startOf(await(0,x.by)(kept(),(0,x.a_)(e),Number.MAX_SAFE_INTEGER,n))}catch{return Buffer.concat(s)}}async function startOf(e){const t=[]
let n=0
for await(var s of e){t.push(s)
n+=s.length
if(n>=i)break}return Buffer.concat(t).subarray(0,i)}function warnOfHead(e,t,n,s,o){if(void 0!==e.seen&&void 0!==n.wantsOnHead){const c=describeSeen(e.seen)
o(`${s} sends a HEAD request first and needs 200, but the source answers it with ${c}.`)}const r={"content-length":t["content-length"],...e.headers??t}
const i=unmetWant(r,n,s)
void 0!==i&&o(i)
const a=Number(r["content-length"]?.[0])
const d=warningOfSize(Number.isFinite(a)?a:void 0,n.maxBytes,s)
void 0!==d&&o(d)}function source_check_wrong(e,t){return{known:e,line:{name:A,result:"wrong",says:t.detail},failure:{word:"not_sent",...t}}}const re=2e3
const ie="Only a real import shows it."
async function runCheck(e,t,n){const{signal:s,log:o,warn:r}=n
const i=[]
const a=[]
let d={attempts:0}
let c
let u
warnOfExpiry(e.addresses,n)
function add(e){i.push(e)
o(e.name+": "+e.says)}const{probes:l,untried:f}=await e.check()
for(var h of l)if(0<a.length)add({name:h.name,result:"not tried",says:"Not checked, because an earlier check failed."})
else{const b=await askAtMostTwice(e,h,t,n)
if("stopped"===b.kind||"left_out"===b.kind)break
const{line:M,address:_,run:$,failure:x}=judge(h,b,n)
add(M)
c??=_
u??=$
void 0!==x&&a.push(x)}void 0!==c&&warnOfExpiry([{name:`The URL that ${e.title} fetches from`,url:c}],n)
const w={isRead:0===a.length,run:u}
const g=(u??{}).featureCount
const{expected:v,...p}=await checkFile(e,w,n)
void 0!==p.line&&add(p.line)
void 0!==p.failure&&a.push(p.failure)
d={...d,...p.known,...void 0!==g&&{previousFeatureCount:g}}
const m=e.source?.url??c
void 0!==e.source?.url&&void 0!==c&&e.source.url.href!==c.href&&r(`\`source_url\` is not the URL that ${e.title} fetches from. Only \`source_url\` was checked.`)
if(void 0!==p.failure&&void 0===v)add({name:"Source",result:"not tried",says:"Not checked, because the published file is wrong."})
else if(void 0===m||void 0===e.source||s.aborted)s.aborted||add({name:"Source",result:"not tried",says:"Its URL is not known. Give `source_url` to check it."})
else{const{line:A,known:S,failure:L}=await checkSource(e,e.source,m,v,n)
add(A)
d={...d,...S}
n.onKnown(d,"not_sent")
void 0!==L&&a.push(L)}for(var k of f)add({name:(0,I.l2)(k),result:"not tried",says:ie})
d={...d,checks:i}
if(s.aborted)return{...d,...(0,T.gz)("not_sent","cancelled","The step was stopped.")}
const y=a.find(e=>"rejected"===e?.word)??a[0]
return void 0===y?{...d,word:"checked"}:{...d,...y}}async function askAtMostTwice(e,s,t,n){const{clock:o,log:r}=n
let i=0
function decide(e){i+=1
if(1<i||"unread"!==e.kind||"invalid_input"===e.code)return e
const{retryAfterMs:t=0}=e
if(t>_.yL)return e
const n=Math.max(o.window(Math.max(re,s.intervalMs)),t)
return{pauseMs:n,isLast:!0}}return await patiently({first:{pauseMs:0,isLast:!1},ask:()=>ask(e,s,t,n),decide:decide,tell(e,t){isAgain(t)&&"detail"in e&&r(`${(0,I.em)(e.detail)} Asking once more in ${(0,I.r4)(t.pauseMs)}.`)},stopped:{kind:"stopped"}},n)}function judge(e,t,{mask:n,warn:s}){const o=e.name
"secrets"in t&&void 0!==t.secrets&&n(t.secrets)
if("fine"===t.kind){for(var r of t.warnings??[])s(r)
const v="succeeded"===(t.run?.state??"succeeded")?"fine":"note"
return{line:{name:o,result:v,says:t.says},address:t.address,run:t.run}}const i={name:o,result:"wrong",says:(0,I.em)(t.detail)}
if("wrong"===t.kind)return{line:i,failure:(0,T.gz)("not_sent",t.reason,t.detail)}
const{kind:a,reason:d,code:c,detail:u,httpStatus:l,retryAfterMs:f}=t
const h={reason:d,code:c,detail:u}
const w="rate_limited"===c
if("refused"!==a&&!w)return{line:i,failure:{word:"not_sent",...h}}
const g=w&&void 0!==f?{reason:"later",retryAfterMs:f}:{}
return{line:i,failure:{word:"rejected",...h,...g,...void 0!==l&&{httpStatus:l}}}}var b=g(7278)
const ae=5e3
const de=3e4
const ce=1.5
const m=.2
const ue=1e3
function decideNextLook({looks:e,remainingMs:t,retryAfterMs:n,pace:s,random:o}){if(t<=0)return{kind:"end"}
if(void 0!==n&&t<n)return{kind:"end",retryAfterMs:n}
const r=de/(1+m)
const i=Math.min(r,ae*ce**(e-1))
const a=Math.max(s(i*(1+m*o)),n??0)
return a+s(ue)>=t?{pauseMs:t,isLast:!0}:{pauseMs:a,isLast:!1}}const le=[401,402,403,404]
const k=(0,T.gz)("not_sent","cancelled","The step was stopped.")
async function findAddress(n,l,f,t,s){const{clock:h,log:o,warn:r,mask:i}=s
let w=0
const g=({detail:e})=>(0,I.em)(`The URL that ${n.title} fetches from could not be read: `+e)
function decide(e){w+=1
if("stopped"===e.kind||"left_out"===e.kind)return k
if("fine"===e.kind)return found(e)
if("wrong"===e.kind)return(0,T.gz)("not_sent",e.reason,e.detail)
const{reason:t,code:n,detail:s,httpStatus:o,retryAfterMs:r}=e
const i={reason:t,code:n,detail:s}
if("invalid_input"===n)return{word:"not_sent",...i}
const a="refused"===e.kind&&200===o
if(void 0!==o&&(a||le.includes(o)))return{word:"rejected",...i,httpStatus:o}
const d=decideNextLook({looks:w,remainingMs:f-h.now(),retryAfterMs:r,pace:h.window,random:h.random()})
const c=g(e)
if(isAgain(d)&&d.pauseMs>=h.window(l.intervalMs))return d
if(isAgain(d)||void 0===d.retryAfterMs)return{word:"not_sent",...i,detail:c}
const u=`${c} The answer asks to wait ${(0,I.r4)(d.retryAfterMs)}.`
return{word:"not_sent",code:n,reason:"later",detail:u,retryAfterMs:d.retryAfterMs}}function found({address:e}){if(void 0!==e)return{url:e}
const t=n.title+" does not say from where it fetches the file."
return(0,T.gz)("not_sent","unexpected_response",t)}return await patiently({first:{pauseMs:0,isLast:!1},async ask(){const e=await ask(n,l,t,s)
"secrets"in e&&void 0!==e.secrets&&i(e.secrets)
return e},decide:decide,tell(e,t){if("fine"===e.kind){o(l.name+": "+e.says)
for(var n of e.warnings??[])r(n)}else isAgain(t)&&"detail"in e&&o(`${g(e)} Asking again in ${(0,I.r4)(t.pauseMs)}.`)},stopped:k},s)}async function compareAddress(e,t,n,s,o){const{log:r,warn:i,mask:a}=o
const d=await ask(e,t,s,o)
"secrets"in d&&void 0!==d.secrets&&a(d.secrets)
if("wrong"===d.kind)i((0,I.em)(d.detail))
else{if("fine"===d.kind){r(t.name+": "+d.says)
for(var c of d.warnings??[])i(c)
void 0!==d.address&&d.address.href!==n.href&&i(`\`source_url\` is not the URL that ${e.title} fetches from: what was compared is not what is imported.`)
return d.address}"detail"in d&&r(`Whether ${e.title} fetches from \`source_url\` is not known: `+(0,I.em)(d.detail))}0}const fe=5
function makeLooker(o,r,i,{clock:a,signal:d,env:c,debug:u}){let n={count:0,seen:void 0,retryAfterMs:void 0}
let l
let f=0
function read(e,t,n){const s=a.now()
return o.look(r,e,t,{deadlineMs:i,wholeMs:n-s,nowMs:s,signal:d,env:c,debug:u})}function remember(e){const t=n.count+1
"served"===e.kind&&(l=void 0)
"not_yet"===e.kind&&void 0!==e.body&&(l={known:e.body.known,seen:e.seen})
n="served"===e.kind?{count:t,seen:void 0,retryAfterMs:void 0}:"unchanged"===e.kind?{count:t,seen:l?.seen,retryAfterMs:e.retryAfterMs}:"not_yet"===e.kind?{count:t,seen:e.seen,retryAfterMs:e.retryAfterMs}:{...n,count:t}}return{get looks(){return n},async look({isWhole:e,isLast:t=!1,endsAtMs:n,limitAtMs:s=Number.POSITIVE_INFINITY}){const o=e||f>=fe-1?void 0:l?.known
let r=await read(o,t,n)
"unchanged"===r.kind&&a.now()>=s&&(r=await read(void 0,!0,n))
f="unchanged"===r.kind?f+1:0
remember(r)
return r}}}async function findSource(e,t,n,s,o){const{log:r,warn:i,signal:a,env:d,clock:c,onKnown:u}=o
const{published:l,url:f,lookUp:h,maxRedirects:w}=t
const{title:g,limits:v}=e
const p=await readExpected(l,e,a)
if("word"in p)return p
const{says:m,known:k,warning:y,end:b}=judgeData(p,e,t)
u({attempts:0,...k},"not_sent")
if(void 0!==b)return{...b,...k}
void 0!==m&&r(m)
void 0!==y&&i(y)
warnOfSize(p.bytes,t,e,o)
const M=void 0===f?await askAddress(e,h,n,s,o):{url:f}
if("word"in M)return{...M,...k}
const _=M.url
const $=void 0!==f&&void 0!==h?await compareAddress(e,h,f,s,o):_
if(void 0!==h&&void 0!==$){const R=await lastingAddresses([{name:`The URL that ${g} fetches from`,url:$}],o).ready()
if(void 0!==R)return{...R,...k}}const x=(0,F.Uf)(_.href).shown
const A=c.now()<n?`Waiting for at most ${(0,I.r4)(t.timeoutMs)} until`:"No time is left: looking once whether"
const S=(0,C.Bv)(_,d)
const L="proxy"===S.kind?", through the proxy "+S.proxy.shown:""
r(`${A} ${x} serves ${describeExpected(p)}${L}.`);(0,C.xc)(S,r)
const T=new SourceReader(_,w,g)
const N=makeLooker(T,p,v.deadlineMs,o)
const O=(0,U.U9)(_)?c.window:e=>e
return{expected:p,known:k,shown:x,addressName:T.name,looker:N,pace:O}}async function askAddress(e,t,n,s,o){if(void 0!==t)return await findAddress(e,t,n,s,o)
const r="`source_url` is missing. The action needs it to find the file."
return(0,T.gz)("not_sent","invalid_input",r)}function warnOfSize(e,t,n,{warn:s}){const o=warningOfSize(e,t.maxBytes,n.title)
void 0!==o&&s(o)}const he=10
const we=1.5
const M={kind:"end",end:(0,T.gz)("not_sent","cancelled","The step was stopped before the import was started.")}
function publishedSource(r,s,o,i){const{clock:a,log:d}=i
let n=0
let c
let t=Number.NEGATIVE_INFINITY
let u=!1
let l
let f
function see(e){u="served"===e.kind
"served"===e.kind&&(l=unmetWant(e.head.headers,s,r.title))
t=u?a.now():Number.NEGATIVE_INFINITY
return u}async function wait(e){if(void 0===c){const t=await findSource(r,s,e,o,i)
if("word"in t)return t
c=t}if(isFreshlyServed())void 0
else{const n=await waitUntilServed(r,s,c,e,see,i)
if("end"===n.kind)return n.end
void 0!==l&&l!==f&&d(l)
f=l
0}}function isFreshlyServed(){return u&&(0,b.p)({seenAtMs:t},a)}return{name:"the source",get seenAtMs(){return t},get known(){if(void 0!==c){const{shown:e,expected:t,known:n}=c
return{...n,sourceUrl:e,sourceSha256:u?t.sha256:void 0}}void 0},get unmet(){return l},async ready(){const e=a.now()
const t=await wait(e+Math.max(0,s.timeoutMs-n))
n+=a.now()-e
return t},async isStillSo(){if(void 0===c)return!1
const{looker:e,shown:t}=c
const n=a.now()+r.limits.deadlineMs*he
const s=see(await e.look({isWhole:!0,endsAtMs:n}))
const o=e.looks.seen
void 0!==o&&d(`${t} does not serve the published file any more: ${describeSeen(o)}.`)
return s},forget(){t=Number.NEGATIVE_INFINITY}}}async function waitUntilServed(r,i,t,a,s,d){const{clock:c,log:u}=d
const{looker:l,expected:f,shown:h,pace:o,addressName:w}=t
const e=c.now()
const g=()=>c.now()-e
let v=0
const p=()=>!0===l.looks.seen?.maybeWrongAddress?" The address may be wrong.":""
const m=()=>{const{count:e,retryAfterMs:t}=l.looks
const n=a-c.now()
return decideNextLook({looks:e,retryAfterMs:t,remainingMs:n,pace:o,random:c.random()})}
const k=({retryAfterMs:e})=>({kind:"end",end:describeMismatch(t,i.timeoutMs,g(),e)})
const n=void 0===l.looks.seen?{pauseMs:0,isLast:a<=c.now()}:m()
let y=l.looks.seen
return await patiently({first:isAgain(n)?n:k(n),async ask(e){y=l.looks.seen
const t=c.now()
const n=e.isLast||t+v*we>=a
const s=a+r.limits.deadlineMs
const o=await l.look({isWhole:n,isLast:n,endsAtMs:s,limitAtMs:a})
v=c.now()-t
return o},decide(e){const t="served"===e.kind&&void 0===f.file?(0,$.uj)(e.start,w):void 0
if(void 0!==t)return{kind:"end",end:(0,T.gz)("not_sent","invalid_input",`What ${h} serves ${t}.`)}
if(s(e))return{kind:"served"}
if("unusable"===e.kind)return{kind:"end",end:(0,T.gz)("not_sent","invalid_input",e.detail)}
if("cancelled"===e.kind)return M
const n=m()
return isAgain(n)?n:k(n)},tell(e,t,n){if("served"===e.kind){void 0===f.bytes&&warnOfSize(e.bytes,i,r,d)
u(`${h} serves ${describeExpected({...f,bytes:e.bytes})}.`)}else{const s=l.looks.seen
if("unusable"!==e.kind&&"cancelled"!==e.kind){if(y?.what===s?.what)return n.fill()
const o=g()>=c.window(L)
n.log(`Not yet: ${describeSeen(s)}.`+(o?p():"")+describeNext(t))}}},stopped:M,describe:()=>`Waiting for ${(0,I.r4)(g())}: ${describeSeen(l.looks.seen)}.`+p()},d)}function describeMismatch({expected:e,shown:t,looker:n},s,o,r){const i=n.looks.seen
const a=void 0===r?t+" did not serve the published file within "+(0,I.r4)(s):`${t} does not serve the published file. After ${(0,I.r4)(o)} it asked to wait another ${(0,I.r4)(r)}, but \`source_timeout_minutes\` allows ${(0,I.r4)(s)} in all`
const d=`Seen last: ${describeSeen(i)}. Expected: ${describeExpected(e)}.`
const c=(`${(0,I.em)(a)} ${d} `+(i?.cause??"")).trim()
return(0,T.gz)("not_sent","source_mismatch",c)}function describeNext(e){return isAgain(e)?` Looking again in ${(0,I.r4)(e.pauseMs)}${e.isLast?", for the last time":""}.`:""}var N=g(9150)
var O=g(6568)
var R=g(3306)
var y=g(2198)
const ge=4
function judgeRunEnd(e,t){const{state:n,stages:s}=e
switch(n){case"going":return void 0
case"failed":return{kind:"failed",run:e}
case"succeeded":return s.some(O.WN)?{kind:"failed",run:e}:isUnfinishedSuccess(e)&&t<ge?void 0:{kind:"succeeded",run:e,unfinished:s.filter(isUnfinished).map(({name:e})=>e)}
case"failing":case"unknown":return s.some(({endMs:e})=>void 0===e)?void 0:"failing"===n?{kind:"failed",run:e}:0===s.length?void 0:{kind:"odd",run:e}}}function isUnfinishedSuccess({state:e,stages:t}){return"succeeded"===e&&!t.some(O.WN)&&t.some(isUnfinished)}function isUnfinished({endMs:e,state:t}){return void 0===e||"going"===t}const ve=5e3
const pe=2e3
const me=6e4
const ke=["unauthorized","forbidden","not_found"]
function isRefusal(e){return"refused"===e.kind||"unread"===e.kind&&ke.includes(e.code)}function firstSight(e,t){const n={failures:0,refusals:0,newer:0,unfinished:0}
const s={run:void 0,untold:void 0,lastFailure:void 0}
return{before:e,isReadable:e.isKnown,...s,previous:t,shown:"nothing",...n}}function seePoll(e,t){switch(t.kind){case"stopped":case"left_out":return{...e,lastFailure:void 0}
case"refused":case"unread":{const n=isRefusal(t)?e.refusals+1:0
return{...e,shown:"failed",lastFailure:t.why,failures:e.failures+1,refusals:n}}case"none":return{...readable(e),shown:"none"}
case"run":return seeRun(readable(e),t.run)}}function readable(e){return{...e,isReadable:!0,lastFailure:void 0,failures:0,refusals:0}}function asFailure(e,{run:t,before:n}){if("none"!==e.kind||void 0===t&&0===n.ids.length)return e
const s=e.detail
const o=(0,T.xx)("question_not_found",s)
return{kind:"unread",...o,why:s,httpStatus:404,retryAfterMs:void 0}}function seeRun(e,t){const n=sight_placeOf(t,e)
switch(n){case"ours":{const s=isUnfinishedSuccess(t)?e.unfinished+1:0
return{...e,shown:n,run:t,newer:0,unfinished:s}}case"before":{const o=void 0!==e.run&&(0,R.IP)(t.id,e.run.id)?void 0:e.run
return{...e,shown:n,run:o,previous:laterOf(e.previous,t),before:withId(e.before,t.id)}}case"newer":return{...e,shown:n,newer:e.newer+1}
case"untold":return{...e,shown:n,untold:t}}}function laterOf(e,t){if(void 0===e)return t
if((0,R.IP)(e.id,t.id))return void 0===t.featureCount?e:t
const[n,s]=[(0,O.Dc)(t),(0,O.Dc)(e)]
return void 0!==n&&void 0!==s&&n>s?t:e}function sight_placeOf(e,{run:t,before:n}){const s=judgeRun(e,n)
if(void 0===t)return"untold"===s&&void 0!==n.ownId?"newer":s
if((0,R.IP)(e.id,t.id))return"before"===s?"before":"ours"
const[o,r]=[(0,O.Dc)(e),(0,O.Dc)(t)]
const i=void 0!==o&&void 0!==r&&o<r
return i||"before"===s?"before":"newer"}function withId(e,t){const n=e.ids.filter(e=>e!==t.toLowerCase())
return{...e,ids:[...n,t.toLowerCase()]}}function judgeRun(e,t){const{isKnown:n,sentMs:s,clockOffsetMs:o,ownId:r,untilMs:i}=t
if(void 0!==r&&(0,R.IP)(e.id,r))return"ours"
if(t.ids.includes(e.id.toLowerCase()))return"before"
if(!n&&void 0===o)return"untold"
const a=(0,O.Dc)(e)
const d=(0,O.q_)(e)
const c=s+(o??0)
const u=void 0===o?me:0
const l=Math.max(u,n?ve:pe)
if(void 0!==d&&d<c-u)return"before"
if(void 0!==d&&d<c)return"untold"
const f=e.stages.flatMap(({startMs:e,endMs:t})=>[e,t])
return f.some(e=>void 0!==e&&e<c-l)?"before":void 0===r&&(void 0===i||(a??Number.NaN)<=i)&&(n||void 0!==a)?"ours":"untold"}const ye=6
const be=.1
const Me=3
const _e=2
function decideAfterPoll(e,t,n){if("stopped"===e.kind)return e
if("left_out"===e.kind)return{kind:"limit"}
if(isRefusal(e)){const o="refused"===e.kind&&!t.isReadable
if(o||t.refusals>=Me)return{kind:"lost_sight",refusal:e}}const s=n.remainingMs<=0
if("run"===e.kind){const r="ours"===t.shown?judgeRunEnd(e.run,t.unfinished):void 0
if(void 0!==r)return r
if("newer"===t.shown&&(t.newer>=_e||s))return{kind:"superseded",runId:e.run.id}}return s?{kind:"limit"}:planNextPoll(t.failures,n,"retryAfterMs"in e?e.retryAfterMs:void 0)}function pauseAfterFailures(e,t,n=0){const s=Math.min(ye,2**e)
return Math.max(t*s,Math.min(n,_.yL))}function planNextPoll(e,t,n){const{intervalMs:s,remainingMs:o,random:r}=t
const i=pauseAfterFailures(e,s,n)*(1+r*be)
return i+s<=o?{pauseMs:i,isLast:!1}:{pauseMs:Math.max(o,s),isLast:!0}}function foreignRuns(u,l,f,h){const{clock:w,log:g}=h
let v=l
return async e=>{const t=w.now()
const n=t+v
const s=()=>n-w.now()
const o=()=>w.now()-t
const r=()=>({intervalMs:f.intervalMs,remainingMs:s(),random:w.random()})
let i=e
let a=0
let d=firstSight({isKnown:!0,ids:[e.id],sentMs:t,clockOffsetMs:void 0})
function decide(e){const t=asFailure(e,d)
if("run"!==t.kind)return d=seePoll(d,t),decideAfterPoll(t,d,r())
t.run.id!==i.id&&(0,O.jf)(t.run)&&g(`Another run has started: ${t.run.id}.`)
i=t.run
a=o()
d={...d,shown:"before",failures:0,refusals:0,lastFailure:void 0}
return(0,O.jf)(i)?decideAfterPoll(t,d,r()):{kind:"over"}}function describeUnended(){const e=`Run ${i.id} of the same dataset`
if(void 0===d.lastFailure)return(0,I.em)(e+` was still in progress at ${u} after `+(0,I.r4)(l)+(0,O.uY)(i))
const t=0===a?"before the wait":"after "+(0,I.r4)(a)
const n=e+` was last seen in progress at ${u} `+t+(0,O.uY)(i)
return(0,I.em)(n)+" "+(0,I.em)("Since then its status could not be read: "+d.lastFailure)}function endOf(e){if("over"!==e.kind&&"stopped"!==e.kind){const t=describeUnended()
if("lost_sight"!==e.kind)return(0,T.gz)("not_sent","already_running",t)
const{kind:n,reason:s,code:o,httpStatus:r}=e.refusal
return"refused"===n?{word:"rejected",reason:"status_refused",code:o,detail:t,httpStatus:r}:{word:"not_sent",reason:s,code:o,detail:t}}void 0}g(`Another import is in progress at ${u}: run ${i.id}. The trigger waits until it has ended, at most ${(0,I.r4)(Math.max(0,v))}.`)
const c=await patiently({first:0<v?planNextPoll(0,r()):{kind:"limit"},sinceMs:t,ask:e=>f.read(f.within(s(),e),h),decide:decide,tell(e,t,n){void 0===d.lastFailure?n.fill():n.log((0,I.em)("The status could not be read: "+d.lastFailure))},stopped:{kind:"stopped"},describe:()=>(0,I.em)(`Waiting for ${(0,I.r4)(o())} for the end of run `+i.id+(0,O.uY)(i))},h)
v=s()
"over"===c.kind&&g(`Run ${i.id} has ended: ${(0,y.ue)(i.word)}.`)
return{run:i,end:endOf(c)}}}const E=1e4
const $e=15e3
function makeStatusReader(r,i,a,d,{clock:c}){let u=Number.NEGATIVE_INFINITY
return{intervalMs:c.window(i.newestRun(i.id).intervalMs),get lastEndMs(){return u},async read(s,e,t=i.id){let o=""
const n=await ask(r,i.newestRun(t),d,e,{...s,onAnswer(e,t){const n=c.window(1)<1
!1===s.isLogged&&n&&void 0!==a.offsetMs||a.learn(e,t)
200!==e.status&&(o=(0,w.WE)(r,e))}})
u=c.now()
return"none"===n.kind?{...n,detail:o}:n},within(e,{isLast:t}){const n=t?E:Math.max(E,e)
const s=t?c.now()+Math.max(0,e)+$e:void 0
return{deadlineMs:Math.min(r.limits.deadlineMs,n),giveUpAtMs:s,isLogged:!1}}}}var xe=g(8500)
const Ae=65536
const Se=1e3
function createNarrator(l){const f=new Map
const c=new Map
let u=""
let t=0
async function tell({stages:e,state:t,word:n}){const s=counter()
let o=!1
for(var r of e){const a=s(r.name)+" "+r.name
if(!c.has(a)){await log(`Stage ${(0,y.ue)(r.name)} started.`)
c.set(a,"going")
o=!0}o=await tellEntries(r,a)||o
if(l.signal.aborted)return o
const d="going"===r.state?"going":`"${r.word}"`
if(c.get(a)!==d){await log(describeState(r))
c.set(a,d)
o=!0}}const i=("failing"===t||"unknown"===t)&&n!==u
if(!i)return o
u=n
l.log(`The run's status is "${(0,y.ue)(n)}", which is not documented.`)
return!0}async function tellEntries({name:e,entries:t},n){const s=counter()
let o=!1
for(var r of t){const{createdAt:i,level:a,text:d}=r
const c=`${n} ${i} ${a} ${d.length} `+d.slice(0,Se)
const u=s(c)
if(!(u<=(f.get(c)??0))){f.set(c,u)
await tellEntry(e,r)
o=!0
if(l.signal.aborted)break}}return o}async function tellEntry(e,{level:t,text:n}){if("warning"!==t)return await log((0,y.ue)(e)+`: ${t}: `+(0,y.ue)(n))
const s=(0,y.ue)(e+": "+n)
l.warn(s)
await takeTurns(s)}async function log(e){l.log(e)
await takeTurns(e)}async function takeTurns(e){t+=e.length
if(!(t<Ae)){t=0
await(0,xe.setImmediate)()}}function tellSuccess({run:e,unfinished:t}){for(var{name:n,entries:s}of e.stages)for(var{level:o,text:r}of s)"error"===o&&l.warn((0,y.ue)(n+": "+r),{isInLog:!0})
0<t.length&&l.warn(`The run succeeded, but these stages have no end: ${(0,y.ue)(t.join(", "))}.`)}return{tell:tell,tellSuccess:tellSuccess}}function counter(){const n=new Map
return e=>{const t=(n.get(e)??0)+1
n.set(e,t)
return t}}function describeState({name:e,word:t,startMs:n,endMs:s}){const o=void 0===n||void 0===s?"":" after "+(0,I.r4)(Math.max(0,s-n))
return`Stage ${(0,y.ue)(e)}: ${""===t?"no status":(0,y.ue)(t)}${o}.`}function judgeWait(e){const{end:t,lostAnswer:n,title:s}=e
const o=e.sight.run
if("succeeded"===t.kind)return{word:"succeeded",run:t.run}
if("failed"===t.kind)return{...(0,T.gz)("failed","import_failed",wordsOfFailure(t.run,s)),run:t.run}
if(void 0!==n&&void 0===o)return stillLost(e,n)
const r=void 0===o?{}:{run:o}
switch(t.kind){case"limit":return{...(0,T.gz)("running","wait_timeout",describeLimit(e)),...r}
case"stopped":{const i=`The step was stopped after ${(0,I.r4)(e.waitedMs)} of waiting, when `+stateOf(e.sight)
const a=(0,I.em)(i)+" "+outlook(e)
return{...(0,T.gz)("running","stopped_in_wait",a),...r}}case"lost_sight":{const{kind:d,code:c,detail:u}=t.refusal
const l="refused"===d?"status_lost":"end_not_seen"
return{word:"running",reason:l,code:c,detail:(0,I.em)(u)+" "+outlook(e),...r}}case"superseded":{const f=`The status now shows a newer run (${t.runId}), so the end of run ${o?.id??e.sight.before.ownId} was not seen.`
return{...(0,T.gz)("running","end_not_seen",f),...r}}case"odd":{const h=`Run ${t.run.id} ended with the unknown status "${(0,y.ue)(t.run.word)}"`+(0,O.uY)(t.run)
const w=(0,I.em)(h)+" Whether the import succeeded is not known."
return{...(0,T.gz)("running","end_not_seen",w),run:t.run}}}}function stillLost({end:e,sight:t},n){const s=void 0===t.untold?"":" "+untoldSentence(t.untold)
const o=""+(""===s?n.detail:(0,I.em)(n.detail))+s
if("stopped"!==e.kind)return{...n,detail:o}
const r=(0,I.em)(o)+" The step was stopped while it was looking for the run."
return{...n,code:"cancelled",detail:r}}function describeLimit(e){const{sight:t,waitedMs:n}=e
const s=t.lastFailure
const o=void 0===s?"":" "+(0,I.em)("The last look at the status failed: "+s)
return""+(0,I.em)(`After ${(0,I.r4)(n)}, `+stateOf(t))+o+" "+outlook(e)}function stateOf({run:e,shown:t}){if(void 0===e)return"no run was seen that certainly belongs to this import"
const[n,s]="ours"===t?["was","had"]:["had last been seen","had last had"]
const o="going"===e.state
return`run ${e.id} `+(o?n+" in progress":`${s} the status "${(0,y.ue)(e.word)}"`)+(0,O.uY)(e)}function outlook({sight:e,title:t}){if(void 0!==e.untold&&void 0===e.run)return untoldSentence(e.untold)
if(void 0===e.run)return t+" confirmed the import, so it may still begin."
const n="ours"===e.shown&&"going"===e.run.state
return n?`The import goes on at ${t}.`:"Its end was not seen."}function untoldSentence({id:e}){return`Run ${e} was seen, but the action cannot tell whether this import or an earlier one started it.`}function wordsOfFailure(e,t){const n=e.stages.flatMap(({name:t,entries:e})=>e.filter(({level:e,text:t})=>"error"===e&&""!==t).map(({text:e})=>(0,y.ue)(t+": "+e)))
if(0<n.length)return n.slice(0,50).join(" / ")
const s=e.stages.findLast(O.WN)
if(void 0===s)return describeFailureWithoutStage(e,t)
const o=(0,O.xm)(s.entries)?.text??""
return""===o?`The stage ${(0,y.ue)(s.name)} failed and gave no reason.`:(0,y.ue)(s.name+": "+o)}function describeFailureWithoutStage(e,t){const n="failed"===e.state?"":` with the status "${(0,y.ue)(e.word)}"`
if(0===e.stages.length)return`The run failed${n} and gave no reason.`
const s=(0,O.xm)(e.stages.at(-1)?.entries??[])?.text??""
const o=""===s?"":" Its last message: "+(0,y.ue)(e.stages.at(-1)?.name+": "+s)
return`${t} says that the run failed${n}, but none of its stages did.`+o}async function watchRun(s,n,o){const{clock:e,log:t,warn:r,onKnown:i}=o
const{item:a,waitMs:d,outcome:c}=s
const u=(0,T.N6)(c)&&"unknown"===c.word?c:void 0
const l=void 0===u?"running":"unknown"
i(c,l)
if(void 0!==u){const $=void 0===u.httpStatus?"":(0,I.em)(u.detail)+" "
t($+"The trigger is not sent again. Looking for a new run.")}const f=createNarrator(o)
const h=e.now()
const w=Math.min(d,e.window(L))
const g=()=>e.now()-h
const v=()=>void 0!==u&&void 0===y.run
const p=()=>(v()?w:d)-g()
const m=()=>({intervalMs:n.intervalMs,remainingMs:p(),random:e.random()})
let k=knownOf(c)
let y=firstSight(s.before,s.previous)
let b
function decide(e){const t=asFailure(e,y)
b=y.run
const n={...y.before,clockOffsetMs:s.clockThere.offsetMs}
y=seePoll({...y,before:n},t)
return decideAfterPoll(t,y,m())}const M=await patiently({first:planNextPoll(0,m()),sinceMs:n.lastEndMs,ask(e){const t={...n.within(p(),e),rank:v()?N.yJ:0}
return n.read(t,o,s.datasetId)},decide:decide,async tell(e,t,n){if(void 0!==y.run&&"ours"===y.shown){if(void 0===b){n.log(`Following run ${y.run.id}.`)
k={...k,datasetId:s.datasetId,runId:y.run.id}
i(k,"running")
s.onFound()}await f.tell(y.run)&&n.broken()}if(void 0!==b&&void 0===y.run){n.log(`Run ${b.id} does not belong to this import: by the provider's clock, it is older than the trigger.`)
k=knownOf(c)
i(k,l)}void 0===y.lastFailure?n.fill():n.log(describeFailed(y.lastFailure,t))},stopped:{kind:"stopped"},describe:()=>describeWait(g(),y)},o)
const _=countsOf(y)
if("succeeded"===M.kind){const x=judgeRecords(M.run,y.previous,a)
"warning"===x?.kind&&r(x.detail)
const A="too_few_records"===x?.kind
const S=warningOfLoss(_.featureCount,_.previousFeatureCount)
void 0===S||A||r(S,{isLoss:!0})
f.tellSuccess(M)
if(A)return{...k,..._,...(0,T.gz)("failed","too_few_imported",x.detail),run:M.run}}return{...k,..._,...judgeWait({end:M,sight:y,lostAnswer:u,waitedMs:g(),title:a.title})}}function knownOf(e){const{attempts:t,sentAtMs:n,httpStatus:s,datasetId:o,importId:r,runId:i,recordCount:a,sourceUrl:d,sourceSha256:c}=e
const u={sentAtMs:n,httpStatus:s,datasetId:o,importId:r,runId:i,recordCount:a,sourceUrl:d,sourceSha256:c}
const l=Object.entries(u).filter(([,e])=>void 0!==e)
return{attempts:t,...Object.fromEntries(l)}}function countsOf({run:e,previous:t}){if(void 0===e)return{}
const[n,s]=[e.featureCount,t?.featureCount]
return{...void 0!==n&&{featureCount:n},...void 0!==s&&{previousFeatureCount:s},warningCount:(0,O.nZ)(e).length}}function describeWait(e,{run:t,shown:n}){const s="ours"===n?"is":"was"
const o=void 0===t?"no run of this import was seen yet":`run ${t.id} ${s} in progress`+(0,O.uY)(t)
return(0,I.em)(`Waiting for ${(0,I.r4)(e)}: `+o)}function describeFailed(e,t){const n=isAgain(t)?`Looking again in ${(0,I.r4)(t.pauseMs)}.`:"That was the last look."
return(0,I.em)("The status could not be read: "+e)+" "+n}const Le=3
function runsOf(f,{waitMs:u,source:l},h,e,s,w,g){const{clock:o,log:r,warn:v}=w
const n={...w,signal:s}
const p=makeStatusReader(f,l,h,e,w)
const i=foreignRuns(f.title,u,p,n)
let m
let a=Number.NEGATIVE_INFINITY
let k
let t=0
let d=0
let y=!1
function see(e){m=e
a=o.now()
t=0
d=0
"run"===e.kind&&(k=e.run)
"none"===e.kind&&(k=void 0)
return e}function isToRepeat(e){if("unread"!==e.kind)return!1
d=pauseAfterFailures(t,p.intervalMs,e.retryAfterMs)
t+=1
return t<Le&&(e.retryAfterMs??0)<=_.yL}function tellFailed(e,t){if("unread"===e.kind){const n=(0,I.em)(e.why)
const s=t?` yet: ${n} Looking again in ${(0,I.r4)(d)}.`:void 0!==f.maxLossPercent?": "+n:`: ${n} So only a run that starts after the trigger counts as this import.`
r("The status before the trigger cannot be read"+s)}}async function lookAnew(){return await patiently({first:{pauseMs:d,isLast:!1},sinceMs:p.lastEndMs,ask:()=>p.read({},n),decide:e=>isToRepeat(e)?{pauseMs:d,isLast:!1}:e,tell:(e,t)=>tellFailed(e,isAgain(t)),stopped:{kind:"stopped"}},n)}function endOf(e){if("refused"===e.kind){const{code:t,detail:n,httpStatus:s}=e
return{word:"rejected",reason:"status_refused",code:t,detail:n,httpStatus:s}}if(void 0!==f.maxLossPercent&&"stopped"!==e.kind&&"left_out"!==e.kind){if("unread"===e.kind){const{reason:i,code:a,why:d}=e
const c="The status before the trigger cannot be read, so `max_loss_percent` cannot be checked: "+(0,I.em)(d)
return{word:"not_sent",reason:i,code:a,detail:c}}const o="run"===e.kind?e.run:void 0
const r=judgeFile(g(),o,f)
if("warning"===r?.kind&&!y){y=!0
v(r.detail)}if("too_few_records"===r?.kind){const u=o?.featureCount
const l=void 0===u?{}:{previousFeatureCount:u}
return{...(0,T.gz)("not_sent",r.kind,r.detail),...l}}}void 0}return{name:"the newest run",get seenAtMs(){return a},known:void 0,async ready(){let e=void 0!==m&&(0,b.p)({seenAtMs:a},o)?m:see(await lookAnew())
if("run"===e.kind&&(0,O.jf)(e.run)){const{run:t,end:n}=await i(e.run)
e=see({kind:"run",run:t})
if(void 0!==n||s.aborted)return n}return endOf(e)},async isStillSo(){const e=await p.read({rank:N.yJ},n)
const t=isToRepeat(e)
tellFailed(e,t)
if(t)return a=Number.NEGATIVE_INFINITY,!1
see(e)
return!("run"===e.kind&&(0,O.jf)(e.run))&&void 0===endOf(e)},forget(){a=Number.NEGATIVE_INFINITY},async follow(e,t,n){const s=e.datasetId??l.id
const o=(0,R.IP)(s,l.id)
const r=o?k:void 0
const i=void 0===r?[]:[r.id.toLowerCase()]
const a=o&&("run"===m?.kind||"none"===m?.kind)
const d={isKnown:a,ids:i,sentMs:t,clockOffsetMs:void 0}
const c={item:f,waitMs:u,datasetId:s,before:d,previous:r,clockThere:h,outcome:e,onFound:n}
return await watchRun(c,p,w)},async followEarlier(e,t){const{sentAtMs:n=0,previousFeatureCount:s,datasetId:o=l.id}=e
const r={isKnown:!0,ids:[],sentMs:n,clockOffsetMs:0,...t}
const i={id:"",state:"succeeded",word:"",stages:[],featureCount:s}
const a={offsetMs:0}
const d={item:f,waitMs:u,datasetId:o,before:r,previous:i,clockThere:a,outcome:e,onFound(){}}
return await watchRun(d,p,w)}}}async function rehearse(e,t,n){const{log:s,warn:o,signal:r}=n
const{source:i,addresses:a,plan:d}=e
void 0!==t&&await(await g.e(569).then(g.bind(g,4569))).tellEarlier(e,t,n)
warnOfExpiry(a,n)
let c={}
if(void 0!==i?.published){const h=await readExpected(i.published,e,r)
if("word"in h)return{...h,attempts:0}
const w=judgeData(h,e,i)
c=w.known
if(void 0!==w.end)return{...w.end,...c,attempts:0}
void 0!==w.says&&s(w.says)
void 0!==w.warning&&o(w.warning)}const[u,...l]=(0,v.Ng)(d.request)
s("Dry run. This would be sent: "+u)
for(var f of l)s(f)
return{...c,word:"dry_run",attempts:0}}})}
export{e as id,t as ids,n as modules}
