const t=926
const e=[926]
const n={1563:((t,e,n)=>{n.d(e,{b:()=>formatOf})
var o=n(7936)
var a=n(3022)
var c=n(2091)
const d=/\.(?:jsonl|ndjson|geojsonl)$/i
const u=/\.(?:json|geojson)$/i
const f=/\.(?:csv|tsv)$/i
const l=[["PAR1","it is a Parquet file"],["SQLite format 3\0","it is a database (SQLite or GeoPackage)"],["%PDF","it is a PDF"],["\xd0\xcf\x11\xe0","it is an old Office file"],["7z\xbc\xaf'\x1c","it is a 7z archive"],["Rar!","it is a RAR archive"],["\xfd7zXZ","it is an xz archive"],["BZh","it is a bzip2 archive"],["(\xb5/\xfd","it is a zstd archive"]]
const h="the action cannot count this format"
function formatOf(t,e){const n=t.toString("latin1",0,16)
if(/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(n))return{kind:"zip"}
if(n.startsWith("\x1f\x8b"))return{kind:"gzip"}
const r=(0,o.uj)(t,e)
if(void 0!==r)return{kind:"refused",why:r}
if(/\.zip$/i.test(e))return{kind:"refused",why:"has a name that ends in `.zip`, but is not a zip. "+p}
if(/\.gz$/i.test(e))return{kind:"refused",why:"has a name that ends in `.gz`, but is not a gzip. "+p}
const i=l.find(([t])=>n.startsWith(t))
if(void 0!==i)return{kind:"other",why:i[1]}
const s=(0,c.VI)(t)
const a=0<(0,c.P$)(t).markBytes
return s.includes("\0")||!a&&t.includes(0)?{kind:"other",why:h}:formatOfText(s,e)}function formatOfText(t,e){const n=t.trimStart().charCodeAt(0)
const r=d.test(e)
const i=u.test(e)
if(r||i||[123,91,30].includes(n))return{kind:"json",first:n,isLines:r,isJson:i}
if(60===n)return{kind:"other",why:"it is XML or a web page"}
if(f.test(e))return{kind:"table",head:t,separator:/\.tsv$/i.test(e)?"\t":(0,a.V)(t)}
if(/\.txt$/i.test(e)){const s=(0,a.V)(t)
return void 0===s?{kind:"other",why:"it is a text without columns"}:{kind:"table",head:t,separator:s}}return{kind:"other",why:h}}const p="Check the step that writes it"}),5886:((t,e,n)=>{n.d(e,{J5:()=>refused,Po:()=>tooLong,TL:()=>quoted,cP:()=>uncounted})
var r=n(5380)
function refused(t){return{kind:"refused",why:t}}function uncounted(t){return{kind:"uncounted",why:t}}const i=80
function quoted(t){const e=t.length>i?"\u2026"+t.slice(-i):t
return`\`${(0,r.u)(e.replace(/[\p{Cc}\p{Cf}`]/gu,"?"))}\``}function tooLong({maxUnpackedBytes:t}){return uncounted(`it unpacks to more than ${t/1e9} GB`)}}),9926:((t,e,i)=>{i.d(e,{inspectFile:()=>inspectFile})
var p=i(7598)
var h=i(3024)
var m=i(1455)
var k=i(6760)
var y=i(5886)
var w=i(4442)
const b=262144
const g=67108864
const v={count:1e10,cheap:1e9}
async function inspectFile({path:t,mode:e,signal:n}){n.throwIfAborted()
const r=await(0,m.open)(t,h.constants.O_RDONLY|(h.constants.O_NONBLOCK??0))
try{const i=await r.stat()
if(!i.isFile())throw new Error("it is not a file")
const s={isWhole:"count"===e||i.size<=g,maxUnpackedBytes:v[e],signal:n}
const a=(0,w.v)((0,k.basename)(t),s)
const{sha256:o,bytes:c}=await hash(r,i.size,a.take,n)
const d=await a.finish()
n.throwIfAborted()
const u=a.isZip?await lookIntoZip(r,c,s):d
const f=await r.stat()
const l=c===i.size&&f.size===c&&f.mtimeMs===i.mtimeMs
return{sha256:o,bytes:c,...inspected(l?u:(0,y.J5)(z))}}finally{await r.close()}}const z="changed while it was read. Import it after the step that writes it has ended"
function inspected(t){switch(t.kind){case"refused":return{refusal:t.why}
case"counted":return{records:t.records}
case"some":return{atLeastOne:!0}
case"uncounted":return{notCounted:t.why}}}async function hash(e,t,n,r){const i=(0,p.createHash)("sha256")
const s=[Buffer.allocUnsafe(b),Buffer.allocUnsafe(b)]
const a=t=>e.read(t,0,t.length,null)
let[o,c,d]=[0,!0,0]
let u=a(s[0])
try{for(;o<=t;){const{bytesRead:f,buffer:l}=await u
r.throwIfAborted()
if(0===f)break
d=1-d
u=a(s[d])
const h=l.subarray(0,f)
i.update(h)
o+=f
c=c&&await n(h)}}finally{await u.catch(()=>{})}return{sha256:i.digest("hex"),bytes:o}}async function lookIntoZip(t,e,n){const r=(await Promise.all([i.e(517),i.e(589)]).then(i.bind(i,1589))).readArchive
try{return await r(t,e,n)}catch(t){n.signal.throwIfAborted()
if(t instanceof Error&&"syscall"in t)throw t
return foundOfError(t instanceof Error?t.message:"")}}function foundOfError(t){return/strong encryption/i.test(t)?(0,y.cP)("it is encrypted"):/comment length/i.test(t)?(0,y.cP)("there are other bytes behind the end of the zip"):/multi-disk/i.test(t)?(0,y.J5)("is one part of a zip in several parts. Give it as one file"):(0,y.J5)("is a cut or damaged zip. Check the step that makes or uploads it")}}),4442:((t,e,o)=>{o.d(e,{L:()=>m,v:()=>readData})
var l=o(1563)
var h=o(5886)
var p=o(7936)
var c=o(3022)
var r=o(2091)
const m=65536
function readData(e,n,r=!1){const i=[]
let s=0
let a
let o
let[c,d]=[!0,0]
const u=()=>!r&&"json"===o?.kind&&o.isJson
const f=async()=>{const t=Buffer.concat(i)
o=(0,l.b)(t,e)
a=await readingOf(o,t,e,n,r)
return a.take(t)}
return{async take(t){d=lastWord(t)??d
if(void 0===a){i.push(Buffer.from(t))
s+=t.length
if(s<m)return!0
c=await f()}else c=c&&await a.take(t)
return c||u()},async finish(){void 0===a&&await f()
const t=await a?.finish()??(0,h.cP)("it was not read")
const e="some"===t.kind&&u()&&!k.includes(d)
return e?(0,h.J5)(p.$M):t},get isZip(){return"zip"===o?.kind}}}const k=[125,93]
function lastWord(e){for(let t=e.length-1;0<=t;--t){const n=e[t]
if(32<n)return n}0}async function readingOf(t,e,n,r,i){if(i&&("zip"===t.kind||"gzip"===t.kind))return ended((0,h.cP)("it is packed twice"))
switch(t.kind){case"refused":return ended((0,h.J5)(t.why))
case"other":return ended((0,h.cP)(t.why))
case"zip":return ended((0,h.cP)("it is a zip"))
case"gzip":{const s=(await o.e(384).then(o.bind(o,1384))).readGzip
return s(n.replace(/\.gz$/i,""),r)}case"json":{const a=(await Promise.all([o.e(920),o.e(704)]).then(o.bind(o,8704))).readJson
return inUtf8(e,a(t.first,t,r))}case"table":return inUtf8(e,(0,c.x)(t.head,t.separator,r))}}function ended(t){return{take:()=>!1,finish:()=>t}}function inUtf8(t,e){const n=(0,r.WZ)(t)
return{take:t=>e.take(n(t)),finish:()=>e.finish()}}}),3022:((t,e,n)=>{n.d(e,{V:()=>separatorOf,x:()=>readTable})
var f=n(5886)
const s=["\t",";",",","|"]
function separatorOf(t){const e=/^"?sep=([\t -~])"?[\r\n]/i.exec(t)?.[1]
if(void 0!==e)return e
const n=/^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(t)?.[1]?.replace(/"[^"]*"/g,"")??""
const r=s.map(t=>n.split(t).length-1)
const i=Math.max(...r)
return 0===i?void 0:s[r.indexOf(i)]}const l={other:0,blank:1,separator:2,quote:3,lineEnd:4}
const r=["emptyStart","emptyField","broken","quoted","start","field","closed"]
const i={emptyStart:["field","emptyField","emptyStart","quoted","emptyStart"],emptyField:["field","emptyField","emptyStart","broken","emptyStart"],broken:["broken","broken","broken","broken","broken"],quoted:["quoted","quoted","quoted","closed","quoted"],start:["field","field","start","quoted","emptyStart"],field:["field","field","start","broken","emptyStart"],closed:["broken","broken","start","quoted","emptyStart"]}
const h=3
const p=t=>r.indexOf(t)
const m=new Uint8Array(r.length<<h)
for(const a of r)i[a].forEach((t,e)=>{m[p(a)<<h|e]=p(t)})
const[k,y]=[p("broken"),p("quoted")]
function readTable(t,e,{isWhole:s}){const a=new Uint8Array(256)
for(var[n,r]of[[" \t",l.blank],[e??"",l.separator],['"',l.quote],["\r\n",l.lineEnd]])for(var i of n)a[i.charCodeAt(0)]=r
let o=/^"?sep=.?"?[\r\n]/i.test(t)?-2:-1
let c=p("emptyStart")
const d=e=>{let[n,r]=[c,0]
for(let t=0;t<e.length;t+=1){const i=a[e[t]]
i===l.lineEnd&&n>y&&(r+=1)
n=m[n<<h|i]}c=n
o+=r
return c!==k&&(s||o<1)}
const u=()=>{if(c===k)return(0,f.cP)('it has a quote (`"`) where a table must not have one')
if(!s&&0<o)return{kind:"some"}
if(c===y)return(0,f.cP)('a quote (`"`) is still open at its end')
c>y&&(o+=1)
return{kind:"counted",records:Math.max(0,o)}}
return{take:d,finish:u}}})}
export{t as id,e as ids,n as modules}
