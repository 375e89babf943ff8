const e=54
const t=[54]
const n={1563:((e,t,n)=>{n.d(t,{P$:()=>encodingOf,be:()=>formatOf,uj:()=>whyNotData,vV:()=>noDataIn})
const s=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\b/
const o=/^<(?:!doctype\s+html|html)(?![\w:.-])/i
const i=[["\x3c!--","--\x3e"],["<?","?>"]]
const r={pointer:"is a Git LFS pointer, not the data. Set `lfs: true` at actions/checkout",page:"is a web page, not the data. Check the step that fetches or makes it: it may have got a sign-in or error page"}
const a=/\.(?:html|htm|xhtml)$/i
const d=/\.(?:jsonl|ndjson|geojsonl)$/i
const c=/\.(?:json|geojson)$/i
const u=/\.(?:csv|tsv)$/i
const l=["\t",";",",","|"]
const f=[["PAR1","it is a Parquet file"],["SQLite format 3\0","it is a database (SQLite or GeoPackage)"],["%PDF","it is a PDF"],["\xd0\xcf\x11\xe0","it is an old Office file"],["7z\xbc\xaf'\x1c","it is a 7z archive"],["Rar!","it is a RAR archive"],["\xfd7zXZ","it is an xz archive"],["BZh","it is a bzip2 archive"],["(\xb5/\xfd","it is a zstd archive"]]
const h=[{kind:"zip",name:/\.zip$/i,begin:/^PK(?:\x03\x04|\x05\x06|\x07\x08)/},{kind:"gzip",name:/\.gz$/i,begin:/^\x1f\x8b/}]
const w="the action cannot count this format"
function formatOf(e,t){const n=e.toString("latin1",0,16)
const s=h.find(({begin:e})=>e.test(n))?.kind
const o=void 0===s?whyNotData(e,t):void 0
if(void 0!==o)return{kind:"refused",why:o}
const i=h.find(({name:e})=>e.test(t))?.kind
if(void 0!==i&&i!==s)return misnamed(i)
if(void 0!==s)return{kind:s}
const r=f.find(([e])=>n.startsWith(e))
if(void 0!==r)return{kind:"other",why:r[1]}
const a=beginningOf(e)
const d=0<encodingOf(e).markBytes
return a.includes("\0")||!d&&e.includes(0)?{kind:"other",why:w}:formatOfText(a,t)}function misnamed(e){const t="zip"===e?".zip":".gz"
const n=`has a name that ends in \`${t}\`, but is not a ${e}. Check the step that writes it`
return{kind:"refused",why:n,isMaybeZip:"zip"===e}}function formatOfText(e,t){const n=e.trimStart().charCodeAt(0)
const s=d.test(t)
const o=c.test(t)
if(s||o||[123,91,30].includes(n))return{kind:"json",first:n,isLines:s,isJson:o}
if(60===n)return{kind:"other",why:"it is XML or a web page"}
const i=/\.tsv$/i.test(t)?"\t":separatorOf(e)
const r=/\.txt$/i.test(t)
return u.test(t)||r&&void 0!==i?{kind:"table",head:e,separator:i}:{kind:"other",why:r?"it is a text without columns":w}}function separatorOf(e){const t=/^"?sep=([\t -~])"?[\r\n]/i.exec(e)?.[1]
if(void 0!==t)return t
const n=/^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(e)?.[1]?.replace(/"[^"]*"/g,"")??""
const s=l.map(e=>n.split(e).length-1)
const o=Math.max(...s)
return 0===o?void 0:l[s.indexOf(o)]}function noDataIn(e,t){const n=beginningOf(e)
return s.test(n)?"pointer":!a.test(t)&&isPage(n)?"page":void 0}function whyNotData(e,t){const n=noDataIn(e,t)
return n&&r[n]}function isPage(n){for(let t=0;;){for(;/\s/.test(n.charAt(t));)t+=1
const e=i.find(([e])=>n.startsWith(e,t))
if(void 0===e)return o.test(n.slice(t,t+100))
const s=n.indexOf(e[1],t+e[0].length)
if(-1===s)return!1
t=s+e[1].length}}function beginningOf(e){const{encoding:t,markBytes:n}=encodingOf(e)
const s=e.subarray(n)
return"utf-8"!==t?new TextDecoder(t).decode(s):0!==s[0]&&0===s[1]?new TextDecoder("utf-16le").decode(s):0===s[0]&&0!==s[1]?new TextDecoder("utf-16be").decode(s):s.toString("utf8")}function encodingOf(e){if(255===e[0]&&254===e[1])return{encoding:"utf-16le",markBytes:2}
if(254===e[0]&&255===e[1])return{encoding:"utf-16be",markBytes:2}
const t=239===e[0]&&187===e[1]&&191===e[2]
return{encoding:"utf-8",markBytes:t?3:0}}}),7054:((t,e,d)=>{d.r(e)
d.d(e,{lastingAddresses:()=>lastingAddresses,publishedSource:()=>publishedSource,readExpected:()=>readExpected,rehearse:()=>rehearse,runCheck:()=>runCheck,runsOf:()=>runsOf})
var v=d(7355)
var L=d(6446)
const c=3e5
const n=1e9
function expiryOf({searchParams:e},t){const n=new Map
for(var[s,o]of e){const r=s.toLowerCase()
n.set(r,n.has(r)?void 0:o)}const i=u.map(e=>e(e=>n.get(e)??"")).filter(e=>e<t+c)
if(0!==i.length){const a=Math.min(...i)
return{kind:a<t-c?"over":"near",endsAtMs:a}}void 0}function lastingAddresses(s,o){const i=new Set
return{async ready(){const e=s.map(e=>judgeAddress(e,o.clock.now()))
const t=e.find(e=>"over"===e?.kind)
if(void 0!==t)return(0,L.gz)("not_sent","invalid_input",t.says)
for(var n of e)if(void 0!==n&&!i.has(n.says)){i.add(n.says)
o.warn(n.says)}0}}}function warnOfExpiry(e,{clock:t,warn:n}){for(var s of e){const o=judgeAddress(s,t.now())
void 0!==o&&n(o.says)}}function judgeAddress({name:e,url:t},n){const s=expiryOf(t,n)
if(void 0!==s){const{kind:o,endsAtMs:i}=s
const r=new Date(i).toISOString().replace("T"," ").slice(0,19)+" UTC"
const a="over"===o?`${e} is a signed URL that expired at ${r}, so nobody can fetch the file. Sign it again.`:`${e} is a signed URL that expires at ${r}. The provider may be too late to fetch the file.`
return{kind:o,says:a}}void 0}const u=[e=>compactMs(e("x-amz-date"))+secondsMs(e("x-amz-expires")),e=>compactMs(e("x-goog-date"))+secondsMs(e("x-goog-expires")),e=>{const t=""===e("signature")?Number.NaN:secondsMs(e("expires"))
return t<1e3*n?Number.NaN:t},e=>""===e("sig")?Number.NaN:dateMs(e("se"))]
function compactMs(e){const t=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e)
if(null===t)return Number.NaN
const[,n,s,o,i,r,a]=t
return Date.parse(`${n}-${s}-${o}T${i}:${r}:${a}Z`)}function secondsMs(e){return/^\d{1,12}$/.test(e)?1e3*Number(e):Number.NaN}function dateMs(e){return/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z)?$/.test(e)?Date.parse(e):Number.NaN}var l=d(6760)
var O=d(4121)
function isLimited({minRecords:e,maxLossPercent:t}){return void 0!==e||void 0!==t}function limitNames({minRecords:e,maxLossPercent:t}){const n=[void 0!==e&&"`min_records`",void 0!==t&&"`max_loss_percent`"]
return n.filter(e=>!1!==e).join(" and ")}function judgeFile(e,t,{maxLossPercent:n}){if(void 0!==n){if(void 0===t?.featureCount){const s=void 0===t?"there was no run before":`run ${t.id} does not say how many features it imported`
return{kind:"warning",detail:`\`max_loss_percent\` cannot be checked: ${s}.`}}if(void 0!==e){const o=lossOf(e,t.featureCount,n)
if(void 0!==o){const i="The published file has "+(0,O._d)(e,"record")
const r=`${i}, ${o} fewer than the ${(0,O.zD)(t.featureCount)} features that run ${t.id} imported. `+allowed(n)
return{kind:"too_few_records",detail:r}}}}void 0}function judgeRecords({featureCount:e},t,n){if(isLimited(n)){const{minRecords:s,maxLossPercent:o}=n
if(void 0===e){const r=`The run does not say how many features it imported, so ${limitNames(n)} cannot be checked.`
return{kind:"warning",detail:r}}const i="The run succeeded, but it imported "+(0,O._d)(e,"feature")
if(void 0!==s&&e<s){const a=`${i}, fewer than \`min_records\` (${(0,O.zD)(s)}); the data is live.`
return{kind:"too_few_records",detail:a}}if(void 0!==t?.featureCount&&void 0!==o){const d=lossOf(e,t.featureCount,o)
if(void 0!==d){const c=`${d} fewer than the ${(0,O.zD)(t.featureCount)} of `+(""===t.id?"the run before":"run "+t.id)
return{kind:"too_few_records",detail:`${i}, ${c}; the data is live. `+allowed(o)}}}}void 0}function warningOfLoss(e,t){if(0===e)return`The run imported no features${t?`; there were ${(0,O.zD)(t)} before`:""}. Check the published file.`
if(!(void 0===e||void 0===t||t/2<=e))return`More than half of the features are gone: ${(0,O.zD)(e)} now, ${(0,O.zD)(t)} before. Check the published file.`
void 0}function lossOf(e,t,n){const s=0===t?0:(t-e)/t*100
if(!(100*(t-e)<=n*t)){const o=[1,2,3,4,5,6].find(e=>Number(s.toFixed(e))>n)??6
return Number(s.toFixed(o))+" %"}void 0}function allowed(e){return`\`max_loss_percent\` allows ${e} %.`}async function readExpected({file:e,sha256:t},n,s){if(void 0===e)return{sha256:t??"",bytes:void 0,name:"the published file"}
const o=e.path
const i=isLimited(n)?"count":"cheap"
const r=(await d.e(926).then(d.bind(d,9926))).inspectFile
const a=await r({path:o,mode:i,signal:s}).catch(e=>{if(s.aborted)return L.yd
const{code:t,message:n}=e
return unusable(`cannot be read (${t??n})`)})
return"word"in a?a:void 0!==t&&t!==a.sha256?unusable("and `published_sha256` do not agree: the file has the SHA-256 "+a.sha256):{sha256:a.sha256,bytes:a.bytes,name:(0,l.basename)(o),file:{path:o,data:a}}}async function judgePublished(e,t,{maxRecords:n},s){const o=await readExpected(e,t,s)
if("word"in o)return{end:o,known:{}}
const{name:i,file:r}=o
if(void 0===r)return{expected:o,known:{}}
const{bytes:a,found:d}=r.data
if(0===a)return 0===t.minRecords?judgeCount(o,0,t,n):{end:unusable("is an empty file. Check the step that writes it"),known:{}}
switch(d.kind){case"refused":return{end:unusable(d.why),known:{}}
case"counted":return judgeCount(o,d.records,t,n)
case"some":{const c=i+" has at least one record. With `min_records` all are counted."
return{expected:o,known:{},says:c}}case"uncounted":{const u=`The records of ${i} were not counted: ${d.why}.`
if(!isLimited(t))return{expected:o,known:{},says:u}
const l=limitNames(t)
const f=`cannot be counted, so ${l} cannot be checked: ${d.why}. Publish a file that can be counted, or remove `+l
return{end:unusable(f),known:{}}}}}function judgeCount(e,t,n,s=Number.POSITIVE_INFINITY){const o={recordCount:t}
const i=tooFew(t,n)
if(void 0!==i)return{end:i,known:o}
const r={expected:e,known:o,says:`${e.name} has ${(0,O._d)(t,"record")}.`}
if(0===t&&void 0===n.minRecords)return{...r,warning:"`published_file` has no records, so nothing will be imported."}
if(t<=s)return r
const a=`${n.title} documents a limit of ${(0,O.zD)(s)}, so it may refuse the file.`
return{...r,warning:`The file has ${(0,O._d)(t,"record")}. `+a}}function tooFew(e,{minRecords:t,importingAgain:n}){const s="`published_file` has "+(0===e?"no records":(0,O._d)(e,"record"))
if(void 0!==t&&e<t)return(0,L.gz)("not_sent","too_few_records",`${s}, fewer than \`min_records\` (${(0,O.zD)(t)}).`)
if(!(0<e||void 0!==t||"replaces"!==n)){const o=s+", so the import would remove everything. If that is right, set `min_records: 0`."
return(0,L.gz)("not_sent","too_few_records",o)}void 0}function unusable(e){return(0,L.gz)("not_sent","invalid_input",`\`published_file\` ${e}.`)}const T=6e4
const m=2**31-1
const r=100
async function patiently({first:e,sinceMs:t,ask:n,decide:s,tell:o,stopped:i,describe:r},a){const{clock:d,signal:c}=a
const u=void 0===r?m:d.window(T)
const l=breakSilence(a,u,r??(()=>""))
let f=d.now()
let h=t??f
let w=e
try{for(;isAgain(w);){const g=(w.isLast?f:h)+w.pauseMs-d.now()
const p=!(0<g)||await d.pause(g,c)
if(!p)return i
const v=await n(w)
h=d.now()
w=s(v)
f=d.now()
await o?.(v,w,l)}return w}finally{l.end()}}function isAgain(e){return"pauseMs"in e}function breakSilence(t,e,n){const s=t.clock
let o=s.now()
function broken(){o=s.now()}function log(e){broken()
t.log(e)}function fill(){s.now()-o>=.7*e&&log(n())}const i=setInterval(fill,Math.max(r,e/4))
return{log:log,broken:broken,fill:fill,end:()=>clearInterval(i)}}var k=d(8848)
var b=d(5813)
var N=d(4254)
var I=d(4263)
var R=d(2108)
var F=d(4869)
var z=d(4190)
var p=d(5563)
var w=d(2262)
async function ask(a,d,e,t,n={}){const{clock:c,signal:u,env:l,log:f,debug:h}=t
const{deadlineMs:w=a.limits.deadlineMs,isLogged:g=!0,onAnswer:p}=n
const s=await e(d.name,d.intervalMs).inTurn(n,u,async()=>{const e=c.now()
const t={signal:u,env:l,log:g?f:h}
const n=await(0,z.i)(d.plan,w,t,d.maxBodyBytes)
if("answer"===n.kind){p?.(n,e)
const r=readSafely(d,n)
return isTold(r)?r:whyUntold(a,r,n,c.now())}if("cancelled"===n.reason)return{kind:"stopped"}
const{detail:s,status:o}=n
const i=(0,L.xx)((0,k.R5)(n.reason),s)
return{kind:"unread",...i,why:s,httpStatus:o,retryAfterMs:void 0}})
return s??{kind:u.aborted?"stopped":"left_out"}}function isTold(e){return void 0!==e&&"refused"!==e.kind&&"unreadable"!==e.kind}function whyUntold(e,t,n,s){const o=n.status
const i="unreadable"===t?.kind?t.why:void 0
const r={httpStatus:o,retryAfterMs:(0,F.D$)(n.headers,s)}
const a=200<=o&&o<300
if(a&&"refused"!==t?.kind){const d=void 0===i?(0,w.WE)(e,n):`${e.title} answered ${o}, but with ${i}.`
const h=(0,p.AA)(n.body)?"web_page":"unexpected_response"
return{kind:"unread",...(0,L.xx)("unexpected_response",d),reason:h,why:i??d,...r}}const d="refused"===t?.kind&&t.detail||(0,w.WE)(e,n)
const c=(0,w.f2)(e,n,d)
const u=401!==o&&"web_page"===c.reason
const l=a||void 0===i&&400<=o&&o<500&&429!==o&&!u
const f=l?"refused":"unread"
return{kind:f,...c,reason:ofQuestion(c.reason),why:i??d,...r}}const j=["unauthorized","forbidden","not_found","invalid_request","rate_limited"]
function ofQuestion(t){const e=j.find(e=>e===t)
return void 0===e?t:"question_"+e}function readSafely(e,t){if(t.bodyCut)return{kind:"unreadable",why:"an answer that is too large"}
try{return e.read(t)}catch{return{kind:"unreadable",why:"an answer that cannot be read"}}}const P=5e3
const D=3e4
const B=1.5
const f=.2
const W=1e3
function decideNextLook({looks:e,remainingMs:t,retryAfterMs:n,pace:s,random:o}){if(t<=0)return{kind:"end"}
if(void 0!==n&&t<n)return{kind:"end",retryAfterMs:n}
const i=D/(1+f)
const r=Math.min(i,P*B**(e-1))
const a=Math.max(s(r*(1+f*o)),n??0)
return a+s(W)>=t?{pauseMs:t,isLast:!0}:{pauseMs:a,isLast:!1}}const H=[401,402,403,404]
async function addressOf(e,{url:t,lookUp:n},s,o,i){if(void 0!==n&&void 0!==t)return{url:t,own:await compareAddress(e,n,t,o,i)}
if(void 0!==t)return{url:t}
if(void 0!==n){const a=await findAddress(e,n,s,o,i)
return"word"in a?a:{url:a,own:a}}const r="`source_url` is missing. The action needs it to find the file."
return(0,L.gz)("not_sent","invalid_input",r)}async function askProbe(e,t,n,s){const o=await ask(e,t,n,s)
"secrets"in o&&void 0!==o.secrets&&s.mask(o.secrets)
return o}async function findAddress(l,f,h,e,n){const{clock:w,log:s}=n
let g=0
const p=({detail:e})=>(0,O.em)(`The URL that ${l.title} fetches from could not be read: `+e)
function decide(e){g+=1
if("stopped"===e.kind||"left_out"===e.kind)return L.yd
if("fine"===e.kind){const c=l.title+" does not say from where it fetches the file."
return e.address??(0,L.gz)("not_sent","unexpected_response",c)}if("wrong"===e.kind)return(0,L.gz)("not_sent",e.reason,e.detail)
const{reason:t,code:n,detail:s,httpStatus:o,retryAfterMs:i}=e
const r={reason:t,code:n,detail:s}
if("invalid_input"===n)return{word:"not_sent",...r}
const a="refused"===e.kind&&200===o
if(void 0!==o&&(a||H.includes(o)))return{word:"rejected",...r,httpStatus:o}
const d=decideNextLook({looks:g,remainingMs:h-w.now(),retryAfterMs:i,pace:w.window,random:w.random()})
const c=p(e)
if(isAgain(d)&&d.pauseMs>=w.window(f.intervalMs))return d
if(isAgain(d)||void 0===d.retryAfterMs)return{word:"not_sent",...r,detail:c}
const u=`${c} The answer asks to wait ${(0,O.r4)(d.retryAfterMs)}.`
return{word:"not_sent",code:n,reason:"later",detail:u,retryAfterMs:d.retryAfterMs}}return await patiently({first:{pauseMs:0,isLast:!1},ask:()=>askProbe(l,f,e,n),decide:decide,tell(e,t){"fine"===e.kind?tellFine(f,e,n):isAgain(t)&&"detail"in e&&s(`${p(e)} Asking again in ${(0,O.r4)(t.pauseMs)}.`)},stopped:L.yd},n)}async function compareAddress(e,t,n,s,o){const{log:i,warn:r}=o
const a=await askProbe(e,t,s,o)
if("wrong"===a.kind)r((0,O.em)(a.detail))
else{if("fine"===a.kind){tellFine(t,a,o)
void 0!==a.address&&a.address.href!==n.href&&r(`\`source_url\` is not the URL that ${e.title} fetches from: what was compared is not what is imported.`)
return a.address}"detail"in a&&i(`Whether ${e.title} fetches from \`source_url\` is not known: `+(0,O.em)(a.detail))}0}function tellFine({name:e},{says:t,warnings:n=[]},{log:s,warn:o}){s(e+": "+t)
for(var i of n)o(i)}var y=d(3535)
var Y=d(8887)
var i=d(7598)
var U=d(1563)
var C=d(304)
const s={page:"The URL serves a web page and not the file, such as a sign-in or error page. Open the URL in a private window, and make the file readable without a sign-in.",pointer:"The URL serves a Git LFS pointer and not the file. Set `lfs: true` at actions/checkout in the job that publishes."}
const G=[{says:"This signed URL has expired. Sign it again, and give the provider the new URL.",fits:({isExpired:e})=>e},{says:"The site asks whether a person or a bot is reading (Cloudflare). The provider will meet the same question. Let this URL through without it.",fits:({headers:e})=>/^challenge\b/i.test(headerOf(e,"cf-mitigated"))},{says:s.page,fits:e=>"page"===servedInstead(e)},{says:s.pointer,fits:e=>"pointer"===servedInstead(e)},{says:"The URL serves the right bytes, but `published_sha256` comes from `hashFiles()`, which hashes digests and not the file. Use `sha256sum FILE`.",fits:({sha256s:e,expectedSha256:t})=>e.some(e=>hashFilesOf(e)===t)},{says:"The URL serves the same text, but its line ends or its byte order mark (BOM) differ. Look for the step or server that changes them, such as Git with `autocrlf`.",fits:e=>hasShape(e,"text")},{says:"The published file is packed (gzip) and the server unpacks it, or the other way round. Publish the file as it is served, or upload it without a `Content-Encoding`.",fits:e=>isUnpackedByGoogle(e.headers)||hasShape(e,"unpacked")||void 0!==e.unpackedSha256&&e.sha256s.includes(e.unpackedSha256)},{says:'A cache still serves an old "not found". Purge it, or wait until it expires.',fits:({headers:e,status:t})=>isFromCache(e)&&(404===t||410===t)},{says:"A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds).",fits:({headers:e,status:t})=>isFromCache(e)&&200===t},{says:"It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right.",fits:({status:e})=>200===e}]
function causeOfMismatch(t){return G.find(({fits:e})=>e(t))?.says}function whyNoData(e){const t=servedInstead(e)
return t&&s[t]}function servedInstead({start:e,name:t}){return e&&(0,U.vV)(e,t)}function headerOf(e,t){return(e[t]??[]).join(", ")}function hashFilesOf(e){return(0,i.createHash)("sha256").update(Buffer.from(e,"hex")).digest("hex")}function hasShape({shapes:e=[],expectedSha256:t},n){return e.some(e=>e.kind===n&&e.sha256===t)}function isUnpackedByGoogle(e){const t=(0,C.a_)(e,"x-goog-stored-content-encoding")
return 0<t.length&&t.join()!==(0,C.a_)(e).join()}const V=["x-cache","cf-cache-status","x-vercel-cache","cache-status"]
function isFromCache(t){const e=V.some(e=>/(?<![a-z])hit(?![a-z])/i.test(headerOf(t,e)))
return e||0<Number(t.age?.[0])}var q=d(7067)
const K=100
const Z=12
const Q={401:"The URL asks for a user or a key that the action does not have.",403:"The server does not let everyone read this URL. Check the URL and who may read the file.",404:"Nothing is published at this URL. Check the URL, and that the deployment has ended.",410:"The file was removed from this URL. Check the URL.",429:"The server limits how often it may be asked."}
function seenOther({bytes:e,sha256:t},n){return seenFile(inBytes(e)+", SHA-256 "+firstDigits(t),n)}function seenTooLong(e,t){const n=t["content-length"]?.[0]
const s=void 0!==n&&/^\d{1,15}$/.test(n)?` (${inBytes(Number(n))})`:""
return seenFile("more than "+inBytes(e)+s,t)}function seenFile(e,t){const n="another file with "+e+lastModified(t)
return{what:n,cache:describeCaches(t),cause:"",maybeWrongAddress:!1}}function seenStatus(e,t){const n=q.STATUS_CODES[e]
const s="status "+e+(void 0===n?"":" "+n)
const o=Q[e]??(500<=e?"The server has problems.":"The URL must answer 200 with the file. Check the URL.")
return{what:s,cache:describeCaches(t),cause:o,maybeWrongAddress:403===e||404===e}}function seenRedirect(e){const t="Use the URL that serves the file itself, at the provider and in `source_url`."
return{what:e,cache:"",cause:t,maybeWrongAddress:!1}}function seenNothing(e){const t=`no complete answer (${e.replace(/\.$/,"")})`
const n="Check that the URL can be reached from this runner."
return{what:t,cache:"",cause:n,maybeWrongAddress:!1}}function describeExpected({name:e,bytes:t,sha256:n}){return`${e} (${void 0===t?"":inBytes(t)+", "}SHA-256 ${firstDigits(n)})`}function describeSeen(e){return void 0===e?"the first look has not ended":""+e.what+e.cache}function warnOfSize(e,{maxBytes:t},n,s){void 0===e||e<=t||s(`The file has ${inBytes(e)}. ${n} documents a limit of ${t/1e6} MB, so it may refuse the file.`)}function unmetWant(e,{wantsOnHead:t},n){if(void 0!==t){const s=(e["content-type"]?.[0]??"").split(";")[0]?.trim().toLowerCase()??""
if(s!==t.contentType){const o=/^[\w.+-]+\/[\w.+-]+$/.test(s)?`says \`${s}\``:"names no type"
return`${n} needs a file of the type \`${t.contentType}\`, but the source ${o}.`}}void 0}function firstDigits(e){return e.slice(0,Z)+"\u2026"}function inBytes(e){const t=(0,O.hS)(e,"byte","bytes")
return e<1e6?t:`${t} = ${(e/1e6).toFixed(1)} MB`}function lastModified(e){const t=e["last-modified"]?.[0]
return void 0===t||void 0===(0,F.lq)(t)?"":", Last-Modified "+t}function describeCaches(n){const e=["age","cache-control","x-cache","cf-cache-status"].flatMap(e=>{const t=(n[e]??[]).join(", ").replace(/[^\w ,;:=().-]/g,"")
return""===t?[]:[titleOf(e)+": "+t.slice(0,K)]})
return 0===e.length?"":", "+e.join(", ")}function titleOf(e){return e.replace(/(^|-)[a-z]/g,e=>e.toUpperCase())}const J=[301,302,303,307,308]
function sourceReader(e,{maxRedirects:r},{title:a,limits:t},{clock:d,signal:f,env:h,debug:w}){const g=t.deadlineMs
const p=withoutUserInfo(e)
const n=basicOf(e)
const c=p.pathname.split("/").at(-1)??""
async function ask(t,n,s){const o=(0,y.dR)()
let i=p
for(let e=0;;e+=1){w(t+" "+(0,I.Uf)(i.href).shown)
const r=(0,y.dR)()-o
const a={deadlineMs:g,idleMs:g,wholeMs:n,elapsedMs:r,route:(0,N.Bv)(i,h),signal:f}
const d=await(0,Y.E)((0,v.dp)(t,i,headersFor(i,s)),a)
if("lost"===d.kind)return w(d.detail),"cancelled"===d.reason?{kind:"cancelled"}:"invalid_input"===d.reason?{kind:"unusable",detail:d.detail}:{kind:"not_yet",seen:withCause(seenNothing(d.detail)),retryAfterMs:void 0}
w(d.status+" in "+(0,O.r4)(d.headersMs))
if(!J.includes(d.status))return d
d.discard()
const c=redirectTarget(d)
const u=refuseRedirect(i,c,e,d.status)
if(void 0===c||void 0!==u){const l=(0,F.D$)(d.headers,Date.now())
return{kind:"not_yet",seen:seenRedirect(u??""),retryAfterMs:l}}i=c}}function withCause(e,t={}){const n=d.now()
const s=expiryOf(p,n)
const o="over"===s?.kind||void 0!==s&&s.endsAtMs<n&&200!==t.status
const i={status:void 0,headers:{},name:c,expectedSha256:"",sha256s:[],...t}
return{...e,cause:causeOfMismatch({...i,isExpired:o})??e.cause}}function headersFor(e,t){return{...e.origin===p.origin&&void 0!==n?{authorization:n}:{},...void 0!==t&&t.place===placeOf(e)?{"if-none-match":t.etag}:{}}}function refuseRedirect(e,t,n,s){if(void 0===t)return`status ${s}, a redirect without a URL to follow`
const o="a redirect to "+(0,I.Uf)(t.href).shown
if("https:"===e.protocol&&"http:"===t.protocol)return o+", from https to http, which is not followed"
if(!(n<r)){const i=1===r?"one redirect":r+" redirects"
return o+`, which is not followed: ${a} follows `+i}void 0}return{name:c,ask:ask,withCause:withCause}}function placeOf({origin:e,pathname:t}){return""+e+t}function redirectTarget({url:e,headers:t}){const n=(0,F.mb)(t,e)
return void 0!==n&&["http:","https:"].includes(n.protocol)?withoutUserInfo(n):void 0}function withoutUserInfo(e){const t=new URL(e)
t.username=""
t.password=""
t.hash=""
return t}function basicOf({username:e,password:t}){if(""!==e||""!==t){const n=[e,t].map(R.PB).join(":")
return"Basic "+Buffer.from(n).toString("base64")}void 0}var X=d(3024)
const a=16384
const h=67108864
async function hashBody(e,t,n,s){const[o,i]=[countHash(n.maxBytes),countHash(n.maxBytes)]
const r=through(e,o)
const a=(0,C.a_)(t)
if(0===a.length){const d=await readFitting(r,o,n,s)
return{digests:digestsOf(o),start:o.start,shapes:d}}let d
try{const u=through(await(0,C.by)(r,a,n.maxBytes,s),i)
d=await readFitting(u,i,n,s)}catch{}for await(var c of r)if(!o.fits())break
return void 0===d?{digests:digestsOf(o),start:(0===i.bytes?o:i).start,shapes:[]}:{digests:digestsOf(o,i),start:i.start,shapes:d}}async function startOf(e,t,n){return(await hashBody(e,t,{maxBytes:a,hasShapes:!1},n)).start}async function hashInGzip(e,t,n){let s
async function*pieces(){s=(0,X.createReadStream)(e,{signal:n})
yield*s}try{return await hashUnpacked(pieces(),t,n)}finally{s?.destroy()}}async function*through(e,t){for await(var n of e){t.take(n)
yield n}}async function readFitting(t,n,{maxBytes:e,hasShapes:s},o){if(!s){for await(var i of t)if(!n.fits())break
return[]}const r=textHashes()
let a=!0
async function*fitting(){for await(var e of t){if(!n.fits())break
n.bytes<=h&&r.take(e)
yield e}a=!1}const d=fitting()
const c=await hashUnpacked(d,e,o)
for await(var u of d);if(a)throw new Error("It broke off where it was unpacked.")
if(n.bytes>h)return[]
const l=r.digests().map(e=>({kind:"text",sha256:e}))
return void 0===c?l:[...l,{kind:"unpacked",sha256:c}]}async function hashUnpacked(e,t,n){const s=countHash(t)
try{for await(var o of await(0,C.by)(e,["gzip"],Math.min(t,h),n)){s.take(o)
if(!s.fits())return void 0}}catch{return void 0}return 0===s.bytes?void 0:s.digest()?.sha256}function countHash(e){const t=(0,i.createHash)("sha256")
const n=[]
let s=0
const o=()=>s<=e
return{fits:o,take(e){s<a&&n.push(e.subarray(0,a-s))
s+=e.length
o()&&t.update(e)},digest:()=>o()?{sha256:t.digest("hex"),bytes:s}:void 0,get bytes(){return s},get start(){return Buffer.concat(n)}}}function digestsOf(...e){return e.map(e=>e.digest()).filter(e=>void 0!==e)}const g=Buffer.from([239,187,191])
const ee=13
const te=[void 0,"\n","\r\n"]
function textHashes(){const r=te.map(e=>({lineEnd:e,hashes:[(0,i.createHash)("sha256"),(0,i.createHash)("sha256").update(g)]}))
let a=!1
let n=Buffer.alloc(0)
function give(e){const t=(!a&&e.subarray(0,g.length).equals(g)?e.subarray(g.length):e).toString("latin1")
a=!0
for(var{lineEnd:n,hashes:s}of r){const i=void 0===n?t:t.replaceAll(/\r?\n/g,n)
for(var o of s)o.update(i,"latin1")}}return{take(e){n=Buffer.concat([n,e])
if(a||!(n.length<g.length)){const t=n.at(-1)===ee?n.length-1:n.length
give(n.subarray(0,t))
n=n.subarray(t)}},digests(){give(n)
return r.flatMap(({hashes:e})=>e.map(e=>e.digest("hex")))}}}const ne=2*1024**3
const se=1048576
const oe=1e3
const ie=5
function makeLooker($,x,_,S){let A
let[r,a]=[0,0]
let d
async function read(e,t,n){const s=await $.ask("GET",n-_.now(),e)
if("open"!==s.kind)return s
const{status:o,headers:i}=s
const r=(0,F.D$)(i,Date.now())
const a=(e,t={})=>{const n={status:o,headers:i,expectedSha256:x.sha256,...t}
return{kind:"not_yet",seen:$.withCause(e,n),retryAfterMs:r}}
if(200!==o)return s.discard(),304!==o||void 0===e||void 0===A?a(seenStatus(o,i)):{kind:"not_yet",seen:A.seen,retryAfterMs:r,isUnchanged:!0}
const{bytes:d=ne,file:c}=x
if(!t&&0===(0,C.a_)(i).length&&Number(i["content-length"]?.[0])>d)return s.discard(),a(seenTooLong(d,i))
const u=t&&void 0!==x.bytes?2*d+se:d
const l={maxBytes:u,hasShapes:t}
const f=await s.readBody((e,t)=>hashBody(e,i,l,t))
if("kind"in f)return"cancelled"===f.reason?{kind:"cancelled"}:a(seenNothing(f.detail))
const{digests:h,start:w,shapes:g}=f
const p=h.find(({sha256:e})=>e===x.sha256)
if(void 0!==p){const M=void 0===c?(0,U.uj)(w,$.name):void 0
return{kind:"served",...p,headers:i,notData:M}}const v=h.map(({sha256:e})=>e)
const m=t&&void 0!==c?await hashInGzip(c.path,u,S):void 0
const k={start:w,shapes:g,sha256s:v,unpackedSha256:m}
const y=h.at(-1)
if(void 0===y)return a(seenTooLong(d,i),k)
const b=a(seenOther(y,i),k)
A={known:knownBody(s),seen:b.seen}
return b}return{get count(){return r},get notYet(){return"not_yet"===d?.kind?d:void 0},async look({isWhole:e,isLast:t=!1,endsAtMs:n,limitAtMs:s=Number.POSITIVE_INFINITY}){const o=e||a>=ie-1?void 0:A?.known
let i=await read(o,t,n)
"isUnchanged"in i&&_.now()>=s&&(i=await read(void 0,!0,n))
a="isUnchanged"in i?a+1:0
"served"===i.kind&&(A=void 0)
r+=1
d=i
return i}}}function knownBody({url:e,headers:t}){const n=t.etag?.[0]
if(!(void 0===n||""===n||n.length>oe))return{place:placeOf(e),etag:n}
void 0}async function findSource(e,t,n,s,o){const{log:i,warn:r,signal:a,env:d,clock:c,onKnown:u}=o
const l=e.title
const f=await judgePublished(t.published,e,t,a)
u({attempts:0,...f.known},"not_sent")
if("end"in f)return{...f.end,...f.known}
const{expected:h,says:w,known:g,warning:p}=f
void 0!==w&&i(w)
void 0!==p&&r(p)
warnOfSize(h.bytes,t,l,r)
const v=await addressOf(e,t,n,s,o)
if("word"in v)return{...v,...g}
const{url:m,own:k}=v
if(void 0!==k){const S={name:`The URL that ${l} fetches from`,url:k}
const A=await lastingAddresses([S],o).ready()
if(void 0!==A)return{...A,...g}}const y=(0,I.Uf)(m.href).shown
const b=c.now()<n?`Waiting for at most ${(0,O.r4)(t.timeoutMs)} until`:"No time is left: looking once whether"
const M=(0,N.Bv)(m,d)
const $="proxy"===M.kind?", through the proxy "+M.proxy.shown:""
i(`${b} ${y} serves ${describeExpected(h)}${$}.`);(0,N.xc)(M,i)
const x=makeLooker(sourceReader(m,t,e,o),h,c,a)
const _=(0,R.U9)(m)?c.window:e=>e
return{expected:h,known:g,shown:y,looker:x,pace:_}}const re=10
const ae=1.5
const M={end:(0,k.nE)(!1)}
function publishedSource(i,s,o,r){const{clock:a,log:d}=r
let n=0
let c
let u=Number.NEGATIVE_INFINITY
let l=!1
let f
let h
function see(e){l="served"===e.kind
"served"===e.kind&&(f=unmetWant(e.headers,s,i.title))
u=l?a.now():Number.NEGATIVE_INFINITY
return l}async function wait(e){if(void 0===c){const t=await findSource(i,s,e,o,r)
if("word"in t)return t
c=t}if((0,b.p)({seenAtMs:u},a))void 0
else{const n=(await waitUntilServed(i,s,c,e,see,r)).end
if(void 0!==n)return n
void 0!==f&&f!==h&&d(f)
h=f
0}}return{name:"the source",get seenAtMs(){return u},get known(){if(void 0!==c){const{shown:e,expected:t,known:n}=c
return{...n,sourceUrl:e,sourceSha256:l?t.sha256:void 0}}void 0},get unmet(){return f},async ready(){const e=a.now()
const t=await wait(e+Math.max(0,s.timeoutMs-n))
n+=a.now()-e
return t},async isStillSo(){if(void 0===c)return!1
const{looker:e,shown:t}=c
const n=a.now()+i.limits.deadlineMs*re
const s=see(await e.look({isWhole:!0,endsAtMs:n}))
const o=e.notYet
void 0!==o&&d(`${t} does not serve the published file any more: ${describeSeen(o.seen)}.`)
return s},forget(){u=Number.NEGATIVE_INFINITY}}}async function waitUntilServed(i,o,t,r,n,e){const{clock:a,warn:d}=e
const{looker:c,expected:u,shown:l,pace:s}=t
const f=a.now()
const h=()=>a.now()-f
const w=()=>c.notYet?.seen
const g=()=>!0===w()?.maybeWrongAddress?" The address may be wrong.":""
const p=()=>{const e=c.notYet?.retryAfterMs
const t=r-a.now()
return decideNextLook({looks:c.count,retryAfterMs:e,remainingMs:t,pace:s,random:a.random()})}
const v=e=>isAgain(e)?e:{end:describeMismatch(t,o.timeoutMs,h(),e.retryAfterMs)}
let m=0
let k=w()
return await patiently({first:void 0===k?{pauseMs:0,isLast:r<=a.now()}:v(p()),async ask(e){k=w()
const t=a.now()
const n=e.isLast||t+m*ae>=r
const s=r+i.limits.deadlineMs
const o=await c.look({isWhole:n,isLast:n,endsAtMs:s,limitAtMs:r})
m=a.now()-t
return o},decide(e){return"served"===e.kind&&void 0!==e.notData?{end:(0,L.gz)("not_sent","invalid_input",`What ${l} serves ${e.notData}.`)}:n(e)?{end:void 0}:"unusable"===e.kind?{end:(0,L.gz)("not_sent","invalid_input",e.detail)}:"cancelled"===e.kind?M:v(p())},tell(e,t,n){if("served"===e.kind){void 0===u.bytes&&warnOfSize(e.bytes,o,i.title,d)
n.log(`${l} serves ${describeExpected({...u,bytes:e.bytes})}.`)}else if("not_yet"===e.kind){if(k?.what===e.seen.what)return n.fill()
const s=h()>=a.window(T)
n.log(`Not yet: ${describeSeen(e.seen)}.`+(s?g():"")+describeNext(t))}},stopped:M,describe:()=>`Waiting for ${(0,O.r4)(h())}: ${describeSeen(w())}.`+g()},e)}function describeMismatch({expected:e,shown:t,looker:n},s,o,i){const r=n.notYet?.seen
const a=void 0===i?t+" did not serve the published file within "+(0,O.r4)(s):`${t} does not serve the published file. After ${(0,O.r4)(o)} it asked to wait another ${(0,O.r4)(i)}, but \`source_timeout_minutes\` allows ${(0,O.r4)(s)} in all`
const d=`Seen last: ${describeSeen(r)}. Expected: ${describeExpected(e)}.`
const c=(`${(0,O.em)(a)} ${d} `+(r?.cause??"")).trim()
return(0,L.gz)("not_sent","source_mismatch",c)}function describeNext(e){return isAgain(e)?` Looking again in ${(0,O.r4)(e.pauseMs)}${e.isLast?", for the last time":""}.`:""}var E=d(9150)
var $=d(3913)
var x=d(3306)
var _=d(2198)
const de=4
function judgeRunEnd(e,t){const{state:n,stages:s}=e
switch(n){case"going":return void 0
case"failed":return{kind:"failed",run:e}
case"succeeded":return s.some($.WN)?{kind:"failed",run:e}:isUnfinishedSuccess(e)&&t<de?void 0:{kind:"succeeded",run:e,unfinished:s.filter(isUnfinished).map(({name:e})=>e)}
case"failing":case"unknown":return s.some(({endMs:e})=>void 0===e)?void 0:"failing"===n?{kind:"failed",run:e}:0===s.length?void 0:{kind:"odd",run:e}}}function isUnfinishedSuccess({state:e,stages:t}){return"succeeded"===e&&!t.some($.WN)&&t.some(isUnfinished)}function isUnfinished({endMs:e,state:t}){return void 0===e||"going"===t}const ce=5e3
const ue=2e3
const le=6e4
const fe=["unauthorized","forbidden","not_found"]
function isRefusal(e){return"refused"===e.kind||"unread"===e.kind&&fe.includes(e.code)}function firstSight(e,t){const n={failures:0,refusals:0,newer:0,unfinished:0}
const s={run:void 0,untold:void 0,lastFailure:void 0}
return{before:e,isReadable:e.isKnown,...s,previous:t,shown:"nothing",...n}}function seePoll(e,t){switch(t.kind){case"stopped":case"left_out":return{...e,lastFailure:void 0}
case"refused":case"unread":{const n=isRefusal(t)?e.refusals+1:0
return{...e,shown:"failed",lastFailure:t.why,failures:e.failures+1,refusals:n}}case"none":return{...readable(e),shown:"none"}
case"run":return seeRun(readable(e),t.run)}}function readable(e){return{...e,isReadable:!0,lastFailure:void 0,failures:0,refusals:0}}function asFailure(e,{run:t,before:n}){if("none"!==e.kind||void 0===t&&0===n.ids.length)return e
const s=e.detail
const o=(0,L.xx)("question_not_found",s)
return{kind:"unread",...o,why:s,httpStatus:404,retryAfterMs:void 0}}function seeRun(e,t){const n=sight_placeOf(t,e)
switch(n){case"ours":{const s=isUnfinishedSuccess(t)?e.unfinished+1:0
return{...e,shown:n,run:t,newer:0,unfinished:s}}case"before":{const o=void 0!==e.run&&(0,x.IP)(t.id,e.run.id)?void 0:e.run
return{...e,shown:n,run:o,previous:laterOf(e.previous,t),before:withId(e.before,t.id)}}case"newer":return{...e,shown:n,newer:e.newer+1}
case"untold":return{...e,shown:n,untold:t}}}function laterOf(e,t){if(void 0===e)return t
if((0,x.IP)(e.id,t.id))return void 0===t.featureCount?e:t
const[n,s]=[(0,$.Dc)(t),(0,$.Dc)(e)]
return void 0!==n&&void 0!==s&&n>s?t:e}function sight_placeOf(e,{run:t,before:n}){const s=judgeRun(e,n)
if(void 0===t)return"untold"===s&&void 0!==n.ownId?"newer":s
if((0,x.IP)(e.id,t.id))return"before"===s?"before":"ours"
const[o,i]=[(0,$.Dc)(e),(0,$.Dc)(t)]
const r=void 0!==o&&void 0!==i&&o<i
return r||"before"===s?"before":"newer"}function withId(e,t){const n=e.ids.filter(e=>e!==t.toLowerCase())
return{...e,ids:[...n,t.toLowerCase()]}}function judgeRun(e,t){const{isKnown:n,sentMs:s,clockOffsetMs:o,ownId:i,untilMs:r}=t
if(void 0!==i&&(0,x.IP)(e.id,i))return"ours"
const a=e.id.toLowerCase()
if(t.ids.includes(a)||!0===t.shownIds?.has(a))return"before"
if(!n&&void 0===o)return"untold"
const d=(0,$.Dc)(e)
const c=(0,$.q_)(e)
const u=s+(o??0)
const l=void 0===o?le:0
const f=Math.max(l,n?ce:ue)
if(void 0!==c&&c<u-l)return"before"
if(void 0!==c&&c<u)return"untold"
const h=e.stages.flatMap(({startMs:e,endMs:t})=>[e,t])
return h.some(e=>void 0!==e&&e<u-f)?"before":void 0===i&&(void 0===r||(d??Number.NaN)<=r)&&(n||void 0!==d)?"ours":"untold"}const he=6
const we=.1
const ge=3
const pe=2
function decideAfterPoll(e,t,n){if("stopped"===e.kind)return e
if("left_out"===e.kind)return{kind:"limit"}
if(isRefusal(e)){const o="refused"===e.kind&&!t.isReadable
if(o||t.refusals>=ge)return{kind:"lost_sight",refusal:e}}const s=n.remainingMs<=0
if("run"===e.kind){const i="ours"===t.shown?judgeRunEnd(e.run,t.unfinished):void 0
if(void 0!==i)return i
if("newer"===t.shown&&(t.newer>=pe||s))return{kind:"superseded",runId:e.run.id}}return s?{kind:"limit"}:planNextPoll(t.failures,n,"retryAfterMs"in e?e.retryAfterMs:void 0)}function pauseAfterFailures(e,t,n=0){const s=Math.min(he,2**e)
return Math.max(t*s,Math.min(n,F.yL))}function planNextPoll(e,t,n){const{intervalMs:s,remainingMs:o,random:i}=t
const r=pauseAfterFailures(e,s,n)*(1+i*we)
return r+s<=o?{pauseMs:r,isLast:!1}:{pauseMs:Math.max(o,s),isLast:!0}}function endUntold({kind:e,reason:t,code:n,httpStatus:s},o){return"refused"===e?{word:"rejected",reason:"status_refused",code:n,detail:o,httpStatus:s}:{word:"not_sent",reason:t,code:n,detail:o}}function foreignRuns(u,l,f,h){const{clock:w,log:g}=h
let p=l
return async e=>{const t=w.now()
const n=t+p
const s=()=>n-w.now()
const o=()=>w.now()-t
const i=()=>({intervalMs:f.intervalMs,remainingMs:s(),random:w.random()})
let r=e
let a=0
let d=firstSight({isKnown:!0,ids:[e.id],sentMs:t,clockOffsetMs:void 0})
function decide(e){const t=asFailure(e,d)
if("run"!==t.kind)return d=seePoll(d,t),decideAfterPoll(t,d,i())
t.run.id!==r.id&&(0,$.jf)(t.run)&&g(`Another run has started: ${t.run.id}.`)
r=t.run
a=o()
d={...d,shown:"before",failures:0,refusals:0,lastFailure:void 0}
return(0,$.jf)(r)?decideAfterPoll(t,d,i()):{kind:"over"}}function describeUnended(){const e=`Run ${r.id} of the same dataset`
if(void 0===d.lastFailure)return(0,O.em)(e+` was still in progress at ${u} after `+(0,O.r4)(l)+(0,$.uY)(r))
const t=0===a?"before the wait":"after "+(0,O.r4)(a)
const n=e+` was last seen in progress at ${u} `+t+(0,$.uY)(r)
return(0,O.em)(n)+" "+(0,O.em)("Since then its status could not be read: "+d.lastFailure)}function endOf(e){if("over"!==e.kind&&"stopped"!==e.kind){const t=describeUnended()
return"lost_sight"!==e.kind?(0,L.gz)("not_sent","already_running",t):endUntold(e.refusal,t)}void 0}g(`Another import is in progress at ${u}: run ${r.id}. The trigger waits until it has ended, at most ${(0,O.r4)(Math.max(0,p))}.`)
const c=await patiently({first:0<p?planNextPoll(0,i()):{kind:"limit"},sinceMs:t,ask:e=>f.read(f.within(s(),e),h),decide:decide,tell(e,t,n){void 0===d.lastFailure?n.fill():n.log((0,O.em)("The status could not be read: "+d.lastFailure))},stopped:{kind:"stopped"},describe:()=>(0,O.em)(`Waiting for ${(0,O.r4)(o())} for the end of run `+r.id+(0,$.uY)(r))},h)
p=s()
"over"===c.kind&&g(`Run ${r.id} has ended: ${(0,_.ue)(r.word)}.`)
return{run:r,end:endOf(c)}}}const o=1e4
const ve=15e3
function makeStatusReader(i,r,a,d,{clock:c}){let u=Number.NEGATIVE_INFINITY
return{intervalMs:c.window(r.newestRun(r.id).intervalMs),get lastEndMs(){return u},async read(s,e,t=r.id){let o=""
const n=await ask(i,r.newestRun(t),d,e,{...s,onAnswer(e,t){const n=c.window(1)<1
!1===s.isLogged&&n&&void 0!==a.offsetMs||a.learn(e,t)
200!==e.status&&(o=(0,w.WE)(i,e))}})
u=c.now()
return"none"===n.kind?{...n,detail:o}:n},within(e,{isLast:t}){const n=t?o:Math.max(o,e)
const s=t?c.now()+Math.max(0,e)+ve:void 0
return{deadlineMs:Math.min(i.limits.deadlineMs,n),giveUpAtMs:s,isLogged:!1}}}}var me=d(8500)
const ke=65536
const ye=1e3
function createNarrator(l){const f=new Map
const c=new Map
let u=""
let t=0
async function tell({stages:e,state:t,word:n}){const s=counter()
let o=!1
for(var i of e){const a=s(i.name)+" "+i.name
if(!c.has(a)){await log(`Stage ${(0,_.ue)(i.name)} started.`)
c.set(a,"going")
o=!0}o=await tellEntries(i,a)||o
if(l.signal.aborted)return o
const d="going"===i.state?"going":`"${i.word}"`
if(c.get(a)!==d){await log(describeState(i))
c.set(a,d)
o=!0}}const r=("failing"===t||"unknown"===t)&&n!==u
if(!r)return o
u=n
l.log(`The run's status is "${(0,_.ue)(n)}", which is not documented.`)
return!0}async function tellEntries({name:e,entries:t},n){const s=counter()
let o=!1
for(var i of t){const{createdAt:r,level:a,text:d}=i
const c=`${n} ${r} ${a} ${d.length} `+d.slice(0,ye)
const u=s(c)
if(!(u<=(f.get(c)??0))){f.set(c,u)
await tellEntry(e,i)
o=!0
if(l.signal.aborted)break}}return o}async function tellEntry(e,{level:t,text:n}){if("warning"!==t)return await log((0,_.ue)(e)+`: ${t}: `+(0,_.ue)(n))
const s=(0,_.ue)(e+": "+n)
l.warn(s)
await takeTurns(s)}async function log(e){l.log(e)
await takeTurns(e)}async function takeTurns(e){t+=e.length
if(!(t<ke)){t=0
await(0,me.setImmediate)()}}function tellSuccess({run:e,unfinished:t}){for(var{name:n,entries:s}of e.stages)for(var{level:o,text:i}of s)"error"===o&&l.warn((0,_.ue)(n+": "+i),{isInLog:!0})
0<t.length&&l.warn(`The run succeeded, but these stages have no end: ${(0,_.ue)(t.join(", "))}.`)}return{tell:tell,tellSuccess:tellSuccess}}function counter(){const n=new Map
return e=>{const t=(n.get(e)??0)+1
n.set(e,t)
return t}}function describeState({name:e,word:t,startMs:n,endMs:s}){const o=void 0===n||void 0===s?"":" after "+(0,O.r4)(Math.max(0,s-n))
return`Stage ${(0,_.ue)(e)}: ${""===t?"no status":(0,_.ue)(t)}${o}.`}function judgeWait(e){const{end:t,lostAnswer:n,title:s}=e
const o=e.sight.run
if("succeeded"===t.kind)return{word:"succeeded",run:t.run}
if("failed"===t.kind)return{...(0,L.gz)("failed","import_failed",wordsOfFailure(t.run,s)),run:t.run}
if(void 0!==n&&void 0===o)return stillLost(e,n)
const i=void 0===o?{}:{run:o}
switch(t.kind){case"limit":return{...(0,L.gz)("running","wait_timeout",describeLimit(e)),...i}
case"stopped":{const r=`The step was stopped after ${(0,O.r4)(e.waitedMs)} of waiting, when `+stateOf(e.sight)
const a=(0,O.em)(r)+" "+outlook(e)
return{...(0,L.gz)("running","stopped_in_wait",a),...i}}case"lost_sight":{const{kind:d,code:c,detail:u}=t.refusal
const l="refused"===d?"status_lost":"end_not_seen"
return{word:"running",reason:l,code:c,detail:(0,O.em)(u)+" "+outlook(e),...i}}case"superseded":{const f=`The status now shows a newer run (${t.runId}), so the end of run ${o?.id??e.sight.before.ownId} was not seen.`
return{...(0,L.gz)("running","end_not_seen",f),...i}}case"odd":{const h=`Run ${t.run.id} ended with the unknown status "${(0,_.ue)(t.run.word)}"`+(0,$.uY)(t.run)
const w=(0,O.em)(h)+" Whether the import succeeded is not known."
return{...(0,L.gz)("running","end_not_seen",w),run:t.run}}}}function stillLost({end:e,sight:t},n){const s=void 0===t.untold?"":" "+untoldSentence(t.untold)
const o=""+(""===s?n.detail:(0,O.em)(n.detail))+s
if("stopped"!==e.kind)return{...n,detail:o}
const i=(0,O.em)(o)+" The step was stopped while it was looking for the run."
return{...n,code:"cancelled",detail:i}}function describeLimit(e){const{sight:t,waitedMs:n}=e
const s=t.lastFailure
const o=void 0===s?"":" "+(0,O.em)("The last look at the status failed: "+s)
return""+(0,O.em)(`After ${(0,O.r4)(n)}, `+stateOf(t))+o+" "+outlook(e)}function stateOf({run:e,shown:t}){if(void 0===e)return"no run was seen that certainly belongs to this import"
const[n,s]="ours"===t?["was","had"]:["had last been seen","had last had"]
const o="going"===e.state
return`run ${e.id} `+(o?n+" in progress":`${s} the status "${(0,_.ue)(e.word)}"`)+(0,$.uY)(e)}function outlook({sight:e,title:t}){if(void 0!==e.untold&&void 0===e.run)return untoldSentence(e.untold)
if(void 0===e.run)return t+" confirmed the import, so it may still begin."
const n="ours"===e.shown&&"going"===e.run.state
return n?`The import goes on at ${t}.`:"Its end was not seen."}function untoldSentence({id:e}){return`Run ${e} was seen, but the action cannot tell whether this import or an earlier one started it.`}function wordsOfFailure(e,t){const n=e.stages.flatMap(({name:t,entries:e})=>e.filter(({level:e,text:t})=>"error"===e&&""!==t).map(({text:e})=>(0,_.ue)(t+": "+e)))
if(0<n.length)return n.slice(0,50).join(" / ")
const s=e.stages.findLast($.WN)
if(void 0===s)return describeFailureWithoutStage(e,t)
const o=(0,$.xm)(s.entries)?.text??""
return""===o?`The stage ${(0,_.ue)(s.name)} failed and gave no reason.`:(0,_.ue)(s.name+": "+o)}function describeFailureWithoutStage(e,t){const n="failed"===e.state?"":` with the status "${(0,_.ue)(e.word)}"`
if(0===e.stages.length)return`The run failed${n} and gave no reason.`
const s=(0,$.xm)(e.stages.at(-1)?.entries??[])?.text??""
const o=""===s?"":" Its last message: "+(0,_.ue)(e.stages.at(-1)?.name+": "+s)
return`${t} says that the run failed${n}, but none of its stages did.`+o}async function watchRun(s,n,o){const{clock:e,log:t,warn:i,onKnown:r}=o
const{item:a,waitMs:d,outcome:c}=s
const u=(0,L.N6)(c)&&"unknown"===c.word?c:void 0
const l=void 0===u?"running":"unknown"
r(c,l)
if(void 0!==u){const x=void 0===u.httpStatus?"":(0,O.em)(u.detail)+" "
t(x+"The trigger is not sent again. Looking for a new run.")}const f=createNarrator(o)
const h=e.now()
const w=Math.min(d,e.window(T))
const g=()=>e.now()-h
const p=()=>void 0!==u&&void 0===y.run
const v=()=>(p()?w:d)-g()
const m=()=>({intervalMs:n.intervalMs,remainingMs:v(),random:e.random()})
let k=knownOf(c)
let y=firstSight(s.before,s.previous)
let b
function decide(e){const t=asFailure(e,y)
b=y.run
const n={...y.before,clockOffsetMs:s.clockThere.offsetMs}
y=seePoll({...y,before:n},t)
return decideAfterPoll(t,y,m())}const M=await patiently({first:planNextPoll(0,m()),sinceMs:n.lastEndMs,ask(e){const t={...n.within(v(),e),rank:p()?E.yJ:0}
return n.read(t,o,s.datasetId)},decide:decide,async tell(e,t,n){if(void 0!==y.run&&"ours"===y.shown){if(void 0===b){n.log(`Following run ${y.run.id}.`)
k={...k,datasetId:s.datasetId,runId:y.run.id}
r(k,"running")
s.onFound()}await f.tell(y.run)&&n.broken()}if(void 0!==b&&void 0===y.run){n.log(`Run ${b.id} does not belong to this import: by the provider's clock, it is older than the trigger.`)
k=knownOf(c)
r(k,l)}void 0===y.lastFailure?n.fill():n.log(describeFailed(y.lastFailure,t))},stopped:{kind:"stopped"},describe:()=>describeWait(g(),y)},o)
const $=countsOf(y)
if("succeeded"===M.kind){const _=judgeRecords(M.run,y.previous,a)
"warning"===_?.kind&&i(_.detail)
const S="too_few_records"===_?.kind
const A=warningOfLoss($.featureCount,$.previousFeatureCount)
void 0===A||S||i(A,{isLoss:!0})
f.tellSuccess(M)
if(S)return{...k,...$,...(0,L.gz)("failed","too_few_imported",_.detail),run:M.run}}return{...k,...$,...judgeWait({end:M,sight:y,lostAnswer:u,waitedMs:g(),title:a.title})}}function knownOf(e){const{attempts:t,sentAtMs:n,httpStatus:s,datasetId:o,importId:i,runId:r,recordCount:a,sourceUrl:d,sourceSha256:c}=e
const u={sentAtMs:n,httpStatus:s,datasetId:o,importId:i,runId:r,recordCount:a,sourceUrl:d,sourceSha256:c}
const l=Object.entries(u).filter(([,e])=>void 0!==e)
return{attempts:t,...Object.fromEntries(l)}}function countsOf({run:e,previous:t}){if(void 0===e)return{}
const[n,s]=[e.featureCount,t?.featureCount]
return{...void 0!==n&&{featureCount:n},...void 0!==s&&{previousFeatureCount:s},warningCount:(0,$.nZ)(e).length}}function describeWait(e,{run:t,shown:n}){const s="ours"===n?"is":"was"
const o=void 0===t?"no run of this import was seen yet":`run ${t.id} ${s} in progress`+(0,$.uY)(t)
return(0,O.em)(`Waiting for ${(0,O.r4)(e)}: `+o)}function describeFailed(e,t){const n=isAgain(t)?`Looking again in ${(0,O.r4)(t.pauseMs)}.`:"That was the last look."
return(0,O.em)("The status could not be read: "+e)+" "+n}const be=3
function runsOf(u,{waitMs:l,source:f},h,e,s,w,i){const{clock:o,log:r,warn:a}=w
const n={...w,signal:s}
const g=makeStatusReader(u,f,h,e,w)
const d=foreignRuns(u.title,l,g,n)
let p
let c=Number.NEGATIVE_INFINITY
let v
const m=new Set
let t=0
let k=0
let y=!1
function see(e){p=e
c=o.now()
t=0
k=0
if("run"===e.kind){v=e.run
m.add(v.id.toLowerCase())}return e}function isToRepeat(e){if("unread"!==e.kind)return!1
k=pauseAfterFailures(t,g.intervalMs,e.retryAfterMs)
t+=1
return t<be&&(e.retryAfterMs??0)<=F.yL}function tellFailed(e,t){if("unread"===e.kind){const n=(0,O.em)(e.why)
const s=t?` yet: ${n} Looking again in ${(0,O.r4)(k)}.`:void 0!==u.maxLossPercent?": "+n:`: ${n} So only a run that starts after the trigger counts as this import.`
r("The status before the trigger cannot be read"+s)}}async function lookAnew(){return await patiently({first:{pauseMs:k,isLast:!1},sinceMs:g.lastEndMs,ask:()=>g.read({},n),decide:e=>isToRepeat(e)?{pauseMs:k,isLast:!1}:e,tell:(e,t)=>tellFailed(e,isAgain(t)),stopped:{kind:"stopped"}},n)}function endOf(e){if("refused"===e.kind)return endUntold(e,e.detail)
if(void 0!==u.maxLossPercent&&"stopped"!==e.kind&&"left_out"!==e.kind){if("unread"===e.kind){const n="The status before the trigger cannot be read, so `max_loss_percent` cannot be checked: "+(0,O.em)(e.why)
return endUntold(e,n)}const t=judgeFile(i(),v,u)
if("warning"===t?.kind&&!y){y=!0
a(t.detail)}if("too_few_records"===t?.kind){const s=v?.featureCount
const o=void 0===s?{}:{previousFeatureCount:s}
return{...(0,L.gz)("not_sent",t.kind,t.detail),...o}}}void 0}return{name:"the newest run",get seenAtMs(){return c},known:void 0,async ready(){let e=void 0!==p&&(0,b.p)({seenAtMs:c},o)?p:see(await lookAnew())
if("run"===e.kind&&(0,$.jf)(e.run)){const{run:t,end:n}=await d(e.run)
e=see({kind:"run",run:t})
if(void 0!==n||s.aborted)return n}return endOf(e)},async isStillSo(){const e=await g.read({rank:E.yJ},n)
const t=isToRepeat(e)
tellFailed(e,t)
if(t)return c=Number.NEGATIVE_INFINITY,!1
see(e)
return!("run"===e.kind&&(0,$.jf)(e.run))&&void 0===endOf(e)},forget(){c=Number.NEGATIVE_INFINITY},async follow(e,t,n){const s=e.datasetId??f.id
const o=(0,x.IP)(s,f.id)
const i=o?v:void 0
const r=void 0===i||"none"===p?.kind?[]:[i.id.toLowerCase()]
const a=o&&("run"===p?.kind||"none"===p?.kind)
const d={isKnown:a,ids:r,shownIds:m,sentMs:t,clockOffsetMs:void 0}
const c={item:u,waitMs:l,datasetId:s,before:d,previous:i,clockThere:h,outcome:e,onFound:n}
return await watchRun(c,g,w)},async followEarlier(e,t){const{sentAtMs:n=0,previousFeatureCount:s,datasetId:o=f.id}=e
const i={isKnown:!0,ids:[],sentMs:n,clockOffsetMs:0,...t}
const r={id:"",state:"succeeded",word:"",stages:[],featureCount:s}
const a={offsetMs:0}
const d={item:u,waitMs:l,datasetId:o,before:i,previous:r,clockThere:a,outcome:e,onFound(){}}
return await watchRun(d,g,w)}}}const S="Source"
const Me=10
async function checkSource(e,t,n,s,o){const{warn:i,clock:r,signal:a}=o
const d=sourceReader(n,t,e,o)
const c=e.limits.deadlineMs*Me
const u=(0,I.Uf)(n.href).shown
const l={sourceUrl:u}
if(void 0===s){const w=await askHead(d,c)
if("code"in w)return wrong(l,w)
const p=await getStart(d,c)
if("code"in p)return wrong(l,p)
if("why"in p)return wrong(l,(0,L.xx)("not_served_now",u+" "+p.why))
warnOfHead(w,p.headers,t,e.title,i)
return{known:l,line:{name:S,result:"fine",says:u+" answers 200."}}}const f=makeLooker(d,s,r,a)
const h=await f.look({isWhole:!0,isLast:!0,endsAtMs:r.now()+c})
if("not_yet"===h.kind){const v=`${u} does not serve the published file. Seen: ${describeSeen(h.seen)}.`
const m=`${v} Expected: ${describeExpected(s)}. `+h.seen.cause
return wrong(l,(0,L.xx)("not_served_now",m))}if("served"!==h.kind)return wrong(l,causeOf(h))
if(void 0!==h.notData)return wrong(l,(0,L.xx)("invalid_input",`What ${u} serves ${h.notData}.`))
const w=void 0===t.wantsOnHead?{}:await askHead(d,c)
if("code"in w)return wrong(l,w)
warnOfHead(w,{...h.headers,"content-length":[String(h.bytes)]},t,e.title,i)
const g=`${u} serves ${describeExpected({...s,bytes:h.bytes})}.`
return{known:{...l,sourceSha256:h.sha256},line:{name:S,result:"fine",says:g}}}function causeOf(e){return"cancelled"===e.kind?L.yd:(0,L.xx)("invalid_input",e.detail)}async function askHead(e,t){const n=await e.ask("HEAD",t)
if("not_yet"===n.kind)return{seen:n.seen}
if("open"!==n.kind)return causeOf(n)
const{status:s,headers:o}=n
n.discard()
return 200===s?{headers:o}:{seen:seenStatus(s,o)}}async function getStart(e,t){const n=await e.ask("GET",t)
if("not_yet"===n.kind)return{why:mustAnswer(n.seen)}
if("open"!==n.kind)return causeOf(n)
const{status:s,headers:o}=n
if(200!==s)return n.discard(),{why:mustAnswer(seenStatus(s,o))}
const i=await n.readBody((e,t)=>startOf(e,o,t))
if("kind"in i)return"cancelled"===i.reason?L.yd:{why:mustAnswer(seenNothing(i.detail))}
if(0===i.length)return{why:"serves an empty file. Check the step that publishes it."}
const r=whyNoData({start:i,name:e.name})
return void 0===r?{headers:o}:{why:"answers 200, but not with the data. "+r}}function mustAnswer({what:e,cause:t}){return(`must answer 200, but gives ${e}. `+t).trim()}function warnOfHead(e,t,n,s,o){if(void 0!==e.seen&&void 0!==n.wantsOnHead){const d=describeSeen(e.seen)
o(`${s} sends a HEAD request first and needs 200, but the source answers it with ${d}.`)}const i={"content-length":t["content-length"],...e.headers??t}
const r=unmetWant(i,n,s)
void 0!==r&&o(r)
const a=Number(i["content-length"]?.[0])
warnOfSize(Number.isFinite(a)?a:void 0,n,s,o)}function wrong(e,t){return{known:e,line:{name:S,result:"wrong",says:t.detail},failure:{word:"not_sent",...t}}}const $e=2e3
const xe="Only a real import shows it."
async function runCheck(e,t,n){const{signal:s,log:o,warn:i}=n
const{source:r,title:a,addresses:d}=e
const c=[]
const u=[]
let l={attempts:0}
let f
let h
warnOfExpiry(d,n)
function add(e){c.push(e)
o(e.name+": "+e.says)}function take(e){void 0!==e.line&&add(e.line)
l={...l,...e.known}
void 0!==e.failure&&u.push(e.failure)}const{probes:w,untried:g}=await e.check()
for(var p of w)if(0<u.length)add({name:p.name,result:"not tried",says:"Not checked, because an earlier check failed."})
else{const M=await askAtMostTwice(e,p,t,n)
if("stopped"===M.kind||"left_out"===M.kind)break
const $=judge(p,M,n)
take($)
f??=$.address
h??=$.run}void 0!==f&&warnOfExpiry([{name:`The URL that ${a} fetches from`,url:f}],n)
const{expected:v,...m}=await checkFile(e,0===u.length,h,n)
take(m)
void 0!==h?.featureCount&&(l={...l,previousFeatureCount:h.featureCount})
void 0!==r?.url&&void 0!==f&&r.url.href!==f.href&&i(`\`source_url\` is not the URL that ${a} fetches from. Only \`source_url\` was checked.`)
const k=r?.url??f
if(void 0!==m.failure&&void 0===v)add({name:"Source",result:"not tried",says:"Not checked, because the published file is wrong."})
else if(void 0===k||void 0===r||s.aborted)s.aborted||add({name:"Source",result:"not tried",says:"Its URL is not known. Give `source_url` to check it."})
else{take(await checkSource(e,r,k,v,n))
n.onKnown(l,"not_sent")}for(var y of g)add({name:(0,O.l2)(y),result:"not tried",says:xe})
l={...l,checks:c}
if(s.aborted)return{...l,...L.yd}
const b=u.find(e=>"rejected"===e?.word)??u[0]
return void 0===b?{...l,word:"checked"}:{...l,...b}}async function askAtMostTwice(e,s,t,n){const{clock:o,log:i}=n
let r=0
function decide(e){r+=1
if(1<r||"unread"!==e.kind||"invalid_input"===e.code)return e
const{retryAfterMs:t=0}=e
if(t>F.yL)return e
const n=Math.max(o.window(Math.max($e,s.intervalMs)),t)
return{pauseMs:n,isLast:!0}}return await patiently({first:{pauseMs:0,isLast:!1},ask:()=>askProbe(e,s,t,n),decide:decide,tell(e,t){isAgain(t)&&"detail"in e&&i(`${(0,O.em)(e.detail)} Asking once more in ${(0,O.r4)(t.pauseMs)}.`)},stopped:{kind:"stopped"}},n)}function judge(e,t,{warn:n}){const s=e.name
if("fine"===t.kind){for(var o of t.warnings??[])n(o)
const g="succeeded"===(t.run?.state??"succeeded")?"fine":"note"
return{line:{name:s,result:g,says:t.says},address:t.address,run:t.run}}const i={name:s,result:"wrong",says:(0,O.em)(t.detail)}
if("wrong"===t.kind)return{line:i,failure:(0,L.gz)("not_sent",t.reason,t.detail)}
const{kind:r,reason:a,code:d,detail:c,httpStatus:u,retryAfterMs:l}=t
const f={reason:a,code:d,detail:c}
const h="rate_limited"===d
if("refused"!==r&&!h)return{line:i,failure:{word:"not_sent",...f}}
const w=h&&void 0!==l?{reason:"later",retryAfterMs:l}:{}
return{line:i,failure:{word:"rejected",...f,...w,...void 0!==u&&{httpStatus:u}}}}const A="Published file"
async function checkFile(e,t,n,{signal:s,warn:o}){const i=e.source
const r=isLimited(e)?{line:uncountedLine(e)}:{}
if(void 0===i?.published)return r
const a=await judgePublished(i.published,e,i,s)
if("end"in a)return{...wrongFile(a.end),known:a.known}
const{expected:d,says:c,known:u,warning:l}=a
void 0!==l&&o(l)
if(void 0===c)return{expected:d,known:u,...r}
const f={name:A,result:"fine",says:c}
const h={expected:d,known:u,line:f}
const w=t?judgeFile(u.recordCount,n,e):void 0
if(void 0!==w){const{kind:g,detail:p}=w
if("too_few_records"===g)return{...h,...wrongFile((0,L.gz)("not_sent",g,p))}
o(p)}return h}function wrongFile(e){return{failure:e,line:{name:A,result:"wrong",says:e.detail}}}function uncountedLine(e){const t=`Without \`published_file\` there are no records to count, so ${limitNames(e)} was not checked.`
return{name:A,result:"not tried",says:t}}async function rehearse(e,t){const{log:n,warn:s,signal:o}=t
const{source:i,addresses:r,plan:a}=e
warnOfExpiry(r,t)
let d={}
if(void 0!==i?.published){const f=await judgePublished(i.published,e,i,o)
d=f.known
if("end"in f)return{...f.end,...d,attempts:0}
void 0!==f.says&&n(f.says)
void 0!==f.warning&&s(f.warning)}const[c,...u]=(0,v.Ng)(a.request)
n("Dry run. This would be sent: "+c)
for(var l of u)n(l)
return{...d,word:"dry_run",attempts:0}}})}
export{e as id,t as ids,n as modules}
