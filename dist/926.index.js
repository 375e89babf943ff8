const t=926
const e=[926]
const n={1563:((t,e,n)=>{n.d(e,{b:()=>formatOf})
var a=n(7936)
var o=n(3022)
var c=n(2091)
const d=/\.(?:jsonl|ndjson|geojsonl)$/i
const u=/\.(?:json|geojson)$/i
const f=/\.(?:csv|tsv)$/i
const l=[["PAR1","it is a Parquet file"],["SQLite format 3\0","it is a database (SQLite or GeoPackage)"],["%PDF","it is a PDF"],["\xd0\xcf\x11\xe0","it is an old Office file"],["7z\xbc\xaf'\x1c","it is a 7z archive"],["Rar!","it is a RAR archive"],["\xfd7zXZ","it is an xz archive"],["BZh","it is a bzip2 archive"],["(\xb5/\xfd","it is a zstd archive"]]
const h=/^(?:MZ\x90\0|#!\/)/
const p="the action cannot count this format"
function formatOf(t,e){const n=t.toString("latin1",0,16)
if(/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(n))return{kind:"zip"}
if(n.startsWith("\x1f\x8b"))return{kind:"gzip"}
const r=(0,a.uj)(t,e)
if(void 0!==r)return{kind:"refused",why:r}
if(h.test(n))return{kind:"other",why:"it is a program, or an archive that unpacks itself"}
if(/\.zip$/i.test(e))return{kind:"refused",why:"has a name that ends in `.zip`, but is not a zip. "+k}
if(/\.gz$/i.test(e))return{kind:"refused",why:"has a name that ends in `.gz`, but is not a gzip. "+k}
const i=l.find(([t])=>n.startsWith(t))
if(void 0!==i)return{kind:"other",why:i[1]}
const s=(0,c.VI)(t)
const o=0<(0,c.P$)(t).markBytes
return s.includes("\0")||!o&&t.includes(0)?{kind:"other",why:p}:formatOfText(s,e)}function formatOfText(t,e){const n=t.trimStart().charCodeAt(0)
const r=d.test(e)
const i=u.test(e)
if(r||i||[123,91,30].includes(n))return{kind:"json",first:n,isLines:r,isJson:i}
if(60===n)return{kind:"other",why:"it is XML or a web page"}
if(f.test(e))return{kind:"table",head:t,separator:/\.tsv$/i.test(e)?"\t":(0,o.V)(t)}
if(/\.txt$/i.test(e)){const s=(0,o.V)(t)
return void 0===s?{kind:"other",why:"it is a text without columns"}:{kind:"table",head:t,separator:s}}return{kind:"other",why:p}}const k="Check the step that writes it"}),5886:((t,e,n)=>{n.d(e,{J5:()=>refused,Po:()=>tooLong,TL:()=>quoted,cP:()=>uncounted})
var r=n(5380)
function refused(t){return{kind:"refused",why:t}}function uncounted(t){return{kind:"uncounted",why:t}}const i=80
function quoted(t){const e=t.length>i?"\u2026"+t.slice(-i):t
return`\`${(0,r.u)(e.replace(/[\p{Cc}\p{Cf}`]/gu,"?"))}\``}function tooLong({maxUnpackedBytes:t}){return uncounted(`it unpacks to more than ${t/1e9} GB`)}}),9926:((t,e,i)=>{i.d(e,{inspectFile:()=>inspectFile})
var p=i(7598)
var h=i(3024)
var k=i(1455)
var m=i(6760)
var b=i(5886)
var y=i(4442)
const w=262144
const g=67108864
const v={count:1e10,cheap:1e9}
async function inspectFile({path:t,mode:e,signal:n}){n.throwIfAborted()
const r=await(0,k.open)(t,h.constants.O_RDONLY|(h.constants.O_NONBLOCK??0))
try{const i=await r.stat()
if(!i.isFile())throw new Error("it is not a file")
const s={isWhole:"count"===e||i.size<=g,maxUnpackedBytes:v[e],signal:n}
const o=(0,y.v)((0,m.basename)(t),s)
const{sha256:a,bytes:c}=await hash(r,i.size,o.take,n)
const d=await o.finish()
n.throwIfAborted()
const u=o.isZip?await lookIntoZip(r,c,s):d
const f=await r.stat()
const l=c===i.size&&f.size===c&&f.mtimeMs===i.mtimeMs
return{sha256:a,bytes:c,...inspected(l?u:(0,b.J5)(z))}}finally{await r.close()}}const z="changed while it was read. Import it after the step that writes it has ended"
function inspected(t){switch(t.kind){case"refused":return{refusal:t.why}
case"counted":return{records:t.records}
case"some":return{atLeastOne:!0}
case"uncounted":return{notCounted:t.why}}}async function hash(e,t,n,r){const i=(0,p.createHash)("sha256")
const s=[Buffer.allocUnsafe(w),Buffer.allocUnsafe(w)]
const o=t=>e.read(t,0,t.length,null)
let[a,c,d]=[0,!0,0]
let u=o(s[0])
try{for(;a<=t;){const{bytesRead:f,buffer:l}=await u
r.throwIfAborted()
if(0===f)break
d=1-d
u=o(s[d])
const h=l.subarray(0,f)
i.update(h)
a+=f
c=c&&await n(h)}}finally{await u.catch(()=>{})}return{sha256:i.digest("hex"),bytes:a}}async function lookIntoZip(t,e,n){const r=(await Promise.all([i.e(517),i.e(589)]).then(i.bind(i,1589))).readArchive
try{return await r(t,e,n)}catch(t){n.signal.throwIfAborted()
if(t instanceof Error&&"syscall"in t)throw t
return foundOfError(t instanceof Error?t.message:"")}}function foundOfError(t){return/strong encryption/i.test(t)?(0,b.cP)("it is encrypted"):/comment length/i.test(t)?(0,b.cP)("there are other bytes behind the end of the zip"):/multi-disk/i.test(t)?(0,b.J5)("is one part of a zip in several parts. Give it as one file"):(0,b.J5)("is a cut or damaged zip. Check the step that makes or uploads it")}}),4442:((t,e,a)=>{a.d(e,{L:()=>k,v:()=>readData})
var l=a(1563)
var h=a(5886)
var p=a(7936)
var c=a(3022)
var d=a(2091)
const k=65536
const u=4194304
function readData(e,n,r=!1){const i=[]
let s=0
let o
let a
let[c,d]=[!0,0]
const u=()=>"json"===a?.kind&&a.isJson&&m.includes(a.first)&&(n.isWhole||!r)
const f=async()=>{const t=Buffer.concat(i)
a=(0,l.b)(t,e)
o=await readingOf(a,t,e,n,r)
return o.take(t)}
return{async take(t){d=lastWord(t)??d
if(void 0===o){i.push(Buffer.from(t))
s+=t.length
if(s<k)return!0
c=await f()}else c=c&&await o.take(t)
return c||u()},async finish(){void 0===o&&await f()
const t=await o?.finish()??(0,h.cP)("it was not read")
const e="some"===t.kind||"uncounted"===t.kind
const n=e&&u()&&!b.includes(d)
return n?(0,h.J5)(p.$M):t},get isZip(){return"zip"===a?.kind}}}const m=[123,91]
const b=[125,93]
function lastWord(e){for(let t=e.length-1;0<=t;--t){const n=e[t]
if(32<n)return n}0}async function readingOf(t,e,n,r,i){if(i&&("zip"===t.kind||"gzip"===t.kind))return ended((0,h.cP)("it is packed twice"))
switch(t.kind){case"refused":return ended((0,h.J5)(t.why))
case"other":return ended((0,h.cP)(t.why))
case"zip":return ended((0,h.cP)("it is a zip"))
case"gzip":{const s=(await a.e(384).then(a.bind(a,1384))).readGzip
return s(n.replace(/\.gz$/i,""),r)}case"json":{const o=(await Promise.all([a.e(920),a.e(704)]).then(a.bind(a,8704))).readJson
return inUtf8(e,o(t.first,t,r),r)}case"table":return inUtf8(e,(0,c.x)(t.head,t.separator,r),r)}}function ended(t){return{take:()=>!1,finish:()=>t}}function inUtf8(t,n,{isWhole:r}){const i=(0,d.WZ)(t)
let[s,o]=[0,!1]
return{take(t){s+=t.length
const e=n.take(i(t))
o=e&&!r&&s>u
return e&&!o},finish:()=>o?(0,h.cP)("its first 4 MB show no record"):n.finish()}}}),3022:((t,e,n)=>{n.d(e,{V:()=>separatorOf,x:()=>readTable})
var f=n(5886)
const s=["\t",";",",","|"]
function separatorOf(t){const e=/^"?sep=([\t -~])"?[\r\n]/i.exec(t)?.[1]
if(void 0!==e)return e
const n=/^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(t)?.[1]?.replace(/"[^"]*"/g,"")??""
const r=s.map(t=>n.split(t).length-1)
const i=Math.max(...r)
return 0===i?void 0:s[r.indexOf(i)]}const l={other:0,blank:1,separator:2,quote:3,lineEnd:4,zero:5}
const r=["emptyStart","emptyField","broken","quoted","start","field","closed"]
const i={emptyStart:["field","emptyField","emptyStart","quoted","emptyStart","broken"],emptyField:["field","emptyField","emptyStart","broken","emptyStart","broken"],broken:["broken","broken","broken","broken","broken","broken"],quoted:["quoted","quoted","quoted","closed","quoted","broken"],start:["field","field","start","quoted","emptyStart","broken"],field:["field","field","start","broken","emptyStart","broken"],closed:["broken","broken","start","quoted","emptyStart","broken"]}
const h=3
const p=t=>r.indexOf(t)
const k=new Uint8Array(r.length<<h)
for(const o of r)i[o].forEach((t,e)=>{k[p(o)<<h|e]=p(t)})
const[m,b]=[p("broken"),p("quoted")]
function readTable(t,e,{isWhole:s}){const o=new Uint8Array(256)
for(var[n,r]of[[" \t\x1a",l.blank],[e??"",l.separator],['"',l.quote],["\r\n",l.lineEnd],["\0",l.zero]])for(var i of n)o[i.charCodeAt(0)]=r
let a=/^"?sep=.?"?[\r\n]/i.test(t)?-2:-1
let c=p("emptyStart")
const d=e=>{let[n,r]=[c,0]
for(let t=0;t<e.length;t+=1){const i=o[e[t]]
i===l.lineEnd&&n>b&&(r+=1)
n=k[n<<h|i]}c=n
a+=r
return c!==m&&(s||a<1)}
const u=()=>{if(c===m)return(0,f.cP)('it has a quote (`"`) or a zero byte where a table must not have one')
if(!s&&0<a)return{kind:"some"}
if(c===b)return(0,f.cP)('a quote (`"`) is still open at its end')
c>b&&(a+=1)
return{kind:"counted",records:Math.max(0,a)}}
return{take:d,finish:u}}})}
export{t as id,e as ids,n as modules}
