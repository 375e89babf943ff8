const t=926
const e=[926]
const n={1563:((t,e,n)=>{n.d(e,{K:()=>i,b:()=>formatOf})
var d=n(7936)
var s=n(3022)
var u=n(2091)
const a=/\.(?:jsonl|ndjson|geojsonl)$/i
const c=/\.(?:json|geojson)$/i
const f=/\.(?:csv|tsv)$/i
const l=[["PAR1","it is a Parquet file"],["SQLite format 3\0","it is a database (SQLite or GeoPackage)"],["%PDF","it is a PDF"],["\xd0\xcf\x11\xe0","it is an old Office file"],["7z\xbc\xaf'\x1c","it is a 7z archive"],["Rar!","it is a RAR archive"],["\xfd7zXZ","it is an xz archive"],["BZh","it is a bzip2 archive"],["(\xb5/\xfd","it is a zstd archive"]]
const i="has a name that ends in `.zip`, but is not a zip. Check the step that writes it"
const h=[{kind:"zip",name:/\.zip$/i,begin:/^PK(?:\x03\x04|\x05\x06|\x07\x08)/,isNot:i},{kind:"gzip",name:/\.gz$/i,begin:/^\x1f\x8b/,isNot:i.replaceAll("zip","gzip").replace(".gzip",".gz")}]
const p="the action cannot count this format"
function formatOf(t,e){const n=t.toString("latin1",0,16)
const i=h.find(({begin:t})=>t.test(n))?.kind
const o=void 0===i?(0,d.uj)(t,e):void 0
if(void 0!==o)return{kind:"refused",why:o}
const r=h.find(({name:t})=>t.test(e))
if(void 0!==r&&r.kind!==i)return{kind:"refused",why:r.isNot}
if(void 0!==i)return{kind:i}
const s=l.find(([t])=>n.startsWith(t))
if(void 0!==s)return{kind:"other",why:s[1]}
const a=(0,u.VI)(t)
const c=0<(0,u.P$)(t).markBytes
return a.includes("\0")||!c&&t.includes(0)?{kind:"other",why:p}:formatOfText(a,e)}function formatOfText(t,e){const n=t.trimStart().charCodeAt(0)
const i=a.test(e)
const o=c.test(e)
if(i||o||[123,91,30].includes(n))return{kind:"json",first:n,isLines:i,isJson:o}
if(60===n)return{kind:"other",why:"it is XML or a web page"}
if(f.test(e))return{kind:"table",head:t,separator:/\.tsv$/i.test(e)?"\t":(0,s.V)(t)}
if(/\.txt$/i.test(e)){const r=(0,s.V)(t)
return void 0===r?{kind:"other",why:"it is a text without columns"}:{kind:"table",head:t,separator:r}}return{kind:"other",why:p}}}),5886:((t,e,n)=>{n.d(e,{J5:()=>refused,Po:()=>tooLong,TL:()=>quoted,cP:()=>uncounted})
var i=n(2198)
function refused(t){return{kind:"refused",why:t}}function uncounted(t){return{kind:"uncounted",why:t}}const o=80
function quoted(t){const e=t.length>o?"\u2026"+t.slice(-o):t
return`\`${(0,i.ue)(e.replace(/[\p{Cc}\p{Cf}`]/gu,"?"))}\``}function tooLong({maxUnpackedBytes:t}){return uncounted(`it unpacks to more than ${t/1e9} GB`)}}),9926:((t,e,o)=>{o.d(e,{inspectFile:()=>inspectFile})
var p=o(7598)
var k=o(3024)
var m=o(1455)
var b=o(6760)
var y=o(1563)
var w=o(5886)
var v=o(4442)
const g=262144
const z=67108864
const x=4*z
const O={count:1e10,cheap:1e9}
async function inspectFile({path:t,mode:e,signal:n}){n.throwIfAborted()
const i=await(0,m.open)(t,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0))
try{const o=await i.stat()
if(!o.isFile())throw new Error("it is not a file")
const r={isWhole:"count"===e||o.size<=z,maxUnpackedBytes:O[e],maxJsonBytes:"count"===e?Number.POSITIVE_INFINITY:x,signal:n}
const s=(0,v.v)((0,b.basename)(t),r)
const{sha256:a,bytes:c}=await hash(i,o.size,s.take,n)
const d=await s.finish()
n.throwIfAborted()
const u=s.isZip||"refused"===d.kind&&d.why===y.K
const f=u?await lookIntoZip(i,c,r):d
const l="refused"!==f.kind||s.isZip?f:d
const h=await i.stat()
const p=c===o.size&&h.size===c&&h.mtimeMs===o.mtimeMs
return{sha256:a,bytes:c,...inspected(p?l:(0,w.J5)(P))}}finally{await i.close()}}const P="changed while it was read. Import it after the step that writes it has ended"
function inspected(t){switch(t.kind){case"refused":return{refusal:t.why}
case"counted":return{records:t.records}
case"some":return{atLeastOne:!0}
case"uncounted":return{notCounted:t.why}}}async function hash(e,t,n,i){const o=(0,p.createHash)("sha256")
const r=[Buffer.allocUnsafe(g),Buffer.allocUnsafe(g)]
const s=t=>e.read(t,0,t.length,null)
let[a,c,d]=[0,!0,0]
let u=s(r[0])
try{for(;a<=t;){const{bytesRead:f,buffer:l}=await u
i.throwIfAborted()
if(0===f)break
d=1-d
u=s(r[d])
const h=l.subarray(0,f)
o.update(h)
a+=f
c=c&&await n(h)}}finally{await u.catch(()=>{})}return{sha256:o.digest("hex"),bytes:a}}async function lookIntoZip(t,e,n){const i=(await Promise.all([o.e(517),o.e(589)]).then(o.bind(o,1589))).readArchive
try{return await i(t,e,n)}catch(t){n.signal.throwIfAborted()
if(t instanceof Error&&"syscall"in t)throw t
return foundOfError(t instanceof Error?t.message:"")}}function foundOfError(t){return/strong encryption/i.test(t)?(0,w.cP)("it is encrypted"):/multi-disk/i.test(t)?(0,w.J5)("is one part of a zip in several parts. Give it as one file"):(0,w.J5)("is a cut or damaged zip. Check the step that makes or uploads it")}}),4442:((t,e,a)=>{a.d(e,{L:()=>k,v:()=>readData})
var l=a(1563)
var h=a(5886)
var p=a(7936)
var c=a(3022)
var n=a(2091)
const k=65536
const d=4194304
function readData(e,n,i=!1){const o=[]
let r=0
let s
let a
let[c,d]=[!0,0]
const u=()=>"json"===a?.kind&&a.isJson&&m.includes(a.first)&&(n.isWhole||!i)
const f=async()=>{const t=Buffer.concat(o)
a=(0,l.b)(t,e)
s=await readingOf(a,t,e,n,i)
return s.take(t)}
return{async take(t){d=lastWord(t)??d
if(void 0===s){o.push(Buffer.from(t))
r+=t.length
if(r<k)return!0
c=await f()}else c=c&&await s.take(t)
return c||u()},async finish(){void 0===s&&await f()
const t=await s?.finish()??(0,h.cP)("it was not read")
const e="some"===t.kind||"uncounted"===t.kind
const n=e&&u()&&"json"===a?.kind&&d!==a.first+2
return n?(0,h.J5)(p.$M):t},get isZip(){return"zip"===a?.kind}}}const m=[123,91]
function lastWord(e){for(let t=e.length-1;0<=t;--t){const n=e[t]
if(32<n)return n}0}async function readingOf(t,e,n,i,o){if(o&&("zip"===t.kind||"gzip"===t.kind))return ended((0,h.cP)("it is packed twice"))
switch(t.kind){case"refused":return ended((0,h.J5)(t.why))
case"other":return ended((0,h.cP)(t.why))
case"zip":return ended((0,h.cP)("it is a zip"))
case"gzip":{const r=(await a.e(384).then(a.bind(a,1384))).readGzip
return r(n.replace(/\.gz$/i,""),i)}case"json":{const s=(await Promise.all([a.e(920),a.e(704)]).then(a.bind(a,8704))).readJson
return inUtf8(e,s(t.first,t),i,i.maxJsonBytes)}case"table":return inUtf8(e,(0,c.x)(t.head,t.separator),i,Number.POSITIVE_INFINITY)}}function ended(t){return{take:()=>!1,finish:()=>t}}function inUtf8(t,i,{isWhole:o},r){const s=(0,n.WZ)(t)
let a=0
let c
return{take(t){a+=t.length
const e=i.take(s(t))
const n=o&&a<=r
e&&!n&&i.hasOne()?c={kind:"some"}:e&&!o&&a>d&&(c=(0,h.cP)("its first 4 MB show no record"))
return e&&void 0===c},finish:()=>c??i.finish()}}}),3022:((t,e,n)=>{n.d(e,{V:()=>separatorOf,x:()=>readTable})
var u=n(5886)
const r=["\t",";",",","|"]
function separatorOf(t){const e=/^"?sep=([\t -~])"?[\r\n]/i.exec(t)?.[1]
if(void 0!==e)return e
const n=/^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(t)?.[1]?.replace(/"[^"]*"/g,"")??""
const i=r.map(t=>n.split(t).length-1)
const o=Math.max(...i)
return 0===o?void 0:r[i.indexOf(o)]}const f={other:0,blank:1,separator:2,quote:3,lineEnd:4,zero:5}
const i=["emptyStart","emptyField","broken","quoted","start","field","closed"]
const o={emptyStart:["field","emptyField","emptyStart","quoted","emptyStart","broken"],emptyField:["field","emptyField","emptyStart","broken","emptyStart","broken"],broken:["broken","broken","broken","broken","broken","broken"],quoted:["quoted","quoted","quoted","closed","quoted","broken"],start:["field","field","start","quoted","emptyStart","broken"],field:["field","field","start","broken","emptyStart","broken"],closed:["broken","broken","start","quoted","emptyStart","broken"]}
const l=3
const h=t=>i.indexOf(t)
const p=new Uint8Array(i.length<<l)
for(const s of i)o[s].forEach((t,e)=>{p[h(s)<<l|e]=h(t)})
const[k,m]=[h("broken"),h("quoted")]
function readTable(t,e){const r=new Uint8Array(256)
for(var[n,i]of[[" \t\x1a",f.blank],[e??"",f.separator],['"',f.quote],["\r\n",f.lineEnd],["\0",f.zero]])for(var o of n)r[o.charCodeAt(0)]=i
let s=/^"?sep=.?"?[\r\n]/i.test(t)?-2:-1
let a=h("emptyStart")
const c=e=>{let[n,i]=[a,0]
for(let t=0;t<e.length;t+=1){const o=r[e[t]]
o===f.lineEnd&&n>m&&(i+=1)
n=p[n<<l|o]}a=n
s+=i
return a!==k}
const d=()=>{if(a===k)return(0,u.cP)('it has a quote (`"`) or a zero byte where a table must not have one')
if(a===m)return(0,u.cP)('a quote (`"`) is still open at its end')
a>m&&(s+=1)
return{kind:"counted",records:Math.max(0,s)}}
return{take:c,hasOne:()=>0<s,finish:d}}})}
export{t as id,e as ids,n as modules}
