const e=589
const t=[589]
const n={1589:((e,t,n)=>{n.d(t,{readArchive:()=>readArchive})
var a=n(1563)
var u=n(5886)
var c=n(6568)
var o=n(7075)
var r=n(8522)
var d=n(9517)
const f=65536
const l=200
const h=30
const[i,s]=[0,8]
const m=33639248
const[y,p]=[Buffer.from("PK\x05\x06"),22]
const b=1048576
const w={signature:117853008,bytes:20}
async function openZip(o,e){const{start:r,end:t,hasMoreAround:n}=await boundsOf(o,e)
const s={read:(e,t,n,s)=>o.read(e,t,n,s+r)}
const a={decodeStrings:!1,autoClose:!1,lazyEntries:!0}
const i=await d.fromRandomAccessReaderPromise(readerOf(s),t-r,a)
const c=Number(i.readEntryCursor)
async function*members(){for await(const t of i.eachEntry()){if(t.relativeOffsetOfLocalHeader+h+t.compressedSize>c)throw new Error("a member beyond the directory")
yield{name:t.fileNameRaw.toString("utf8"),bytes:t.uncompressedSize,whyClosed:whyClosed(t),async*read(){const e=(await i.readLocalFileHeaderPromise(t,{minimal:!0})).fileDataStart
yield*checked(contentOf(s,e,t),t)}}}}return{hasMoreAround:n,members:members(),async hasMore(){const e=Buffer.alloc(4)
const t=(await s.read(e,0,4,Number(i.readEntryCursor))).bytesRead
return 4===t&&e.readUInt32LE()===m}}}async function boundsOf(e,t){const n=Buffer.alloc(Math.min(t,b))
const s=t-n.length
await e.read(n,0,n.length,s)
let o
for(let e=n.length;0<e&&0!==o?.start;){e=n.lastIndexOf(y,e-1)
if(-1===e)break
if(!(e+p>n.length)){const a=e+p+n.readUInt16LE(e+p-2)
const i=e-w.bytes
const c=0<=i&&n.readUInt32LE(i)===w.signature
const d=c?0:s+e-n.readUInt32LE(e+12)-n.readUInt32LE(e+16)
a<=n.length&&(void 0===o||0===d)&&(o={start:Math.max(0,d),end:a})}}if(void 0===o)return{start:0,end:t,hasMoreAround:!1}
const{start:r,end:a}=o
return{start:r,end:s+a,hasMoreAround:0<r||n.subarray(a).some(e=>0!==e)}}function whyClosed(e){if(e.isEncrypted())return"is encrypted"
const t=[i,s].includes(e.compressionMethod)
return t?void 0:`is packed by a method that the action cannot read (${e.compressionMethod})`}function contentOf(e,t,n){const s=piecesOf(e,t,t+n.compressedSize)
return n.compressionMethod===i?s:(0,o.pipeline)(o.Readable.from(s),(0,r.createInflateRaw)(),()=>{})}async function*piecesOf(t,n,s){for(let e=n;e<s;){const o=Buffer.allocUnsafe(Math.min(f,s-e))
const r=(await t.read(o,0,o.length,e)).bytesRead
if(0===r)throw new Error("a member that is cut")
e+=r
yield o.subarray(0,r)}}async function*checked(e,t){let[n,s]=[0,0]
for await(var o of e){n+=o.length
if(n>t.uncompressedSize)break
s=(0,r.crc32)(o,s)
yield o}if(n!==t.uncompressedSize||s!==t.crc32)throw new Error("a member with another size or check sum")}function readerOf(o){let a=Buffer.alloc(0)
let[i,c]=[0,0]
async function load(e,t){const n=Buffer.allocUnsafe(Math.max(f,e))
const s=(await o.read(n,0,n.length,t)).bytesRead
a=n.subarray(0,s)
i=t}function read(e,t,n,s,o){const r=s-i
if(r<0||r+n>a.length)load(n,s).then(()=>read(e,t,Math.min(n,a.length),s,o),o),void 0
else{c+=1
a.copy(e,t,r,r+n);(c%l==0?setImmediate:process.nextTick)(o,null,n)}}const e=d.RandomAccessReader
return Object.assign(new e,{read:read})}const g=1e6
const v=100
const k=[/(?:^|[\\/])__MACOSX[\\/]/,/(?:^|[\\/])\.(?!\.?[\\/])/,/(?:^|[\\/])(?:read[-_ ]?me|lisezmoi|liesmich)(?:[-_. ][^\\/]*)?$/i,/(?:^|[\\/])licen[cs]e(?:\.(?:txt|md|rst|html?|pdf))?$/i,/\.(?:prj|cpg|csvt|qmd|qml|qix|sbn|sbx|md|png|jpe?g|gif|svg|pdf)$/i]
const M=/\.(?:shp|shx|dbf)$/i
const x=/\.(?:csv|tsv|txt|json|geojson|jsonl|ndjson|geojsonl|shp|shx|dbf|xml|kml|gml|gpkg|xlsx|parquet)$/i
const B=/\.(?:shp|xml|kml|gml|gpkg|fgb|xlsx|ods|parquet)$/i
const A=["[Content_Types].xml","mimetype"]
const I=1048576
const L={headerBytes:100,recordBytes:8,code:9994,lengthAt:24}
async function readArchive(e,t,n){const s=await openZip(e,t)
const o=await readMembers(s,n)
const r=s.hasMoreAround&&"refused"!==o.kind
return r?(0,u.cP)("there are other bytes before or behind the zip"):o}async function readMembers(e,t){const n=[]
let[s,o]=[0,!1]
for await(const h of e.members){t.signal.throwIfAborted()
if(!/[\\/]$/.test(h.name)){s+=1
if(s>g)return(0,u.cP)("the zip holds more than a million files")
o||=A.includes(h.name)
n.length<=v&&!k.some(e=>e.test(h.name))&&n.push(h)}}if(0===s)return(0,u.J5)("is a zip without a file in it. Check the step that makes it")
if(await e.hasMore())return(0,u.cP)("the zip holds more files than it says")
if(o)return(0,u.cP)("it is a spreadsheet or another Office file")
const r=await lookInto(n.slice(0,v),t)
if("kind"in r)return r
if(n.length>v)return(0,u.cP)(`the zip holds more than ${v} files`)
const a=n.filter(({name:e})=>/\.shp$/i.test(e))
const i=n.some(({name:e})=>B.test(e))
const c=r.filter(e=>!(i&&isSmall(e)&&/\.txt$/i.test(e.name)))
const d=c.length+a.length<2?c:await withoutDescriptions(c,t)
const[f,l]=[...a,...d]
return void 0===f?(0,u.cP)("the zip holds no file that the action can count"):void 0!==l?(0,u.cP)(`the zip holds several files with records, such as ${(0,u.TL)(f.name)} and `+(0,u.TL)(l.name)):1===a.length?countShapes(f,n,t):countMember(f,t)}async function lookInto(e,t){const n=[]
let s
for(var o of e)if(void 0!==o.whyClosed)x.test(o.name)&&!M.test(o.name)&&n.push(o)
else{const r=(0,a.be)(await headOf(o,t),o.name)
"json"!==r.kind&&"table"!==r.kind||n.push(o)
if("refused"===r.kind){s??=refusedMember(o,r.why)
if(x.test(o.name))return s}}return 0===n.length&&void 0!==s?s:n}async function headOf(e,{signal:t}){const n=[]
let s=0
for await(var o of e.read()){t.throwIfAborted()
n.push(o)
s+=o.length
if(s>=c.L)break}return Buffer.concat(n)}async function withoutDescriptions(e,t){const n=[]
for(var s of e){const o=isSmall(s)&&/\.json$/i.test(s.name)&&"uncounted"===(await countMember(s,t)).kind
o||n.push(s)}return n}function isSmall({whyClosed:e,bytes:t}){return void 0===e&&t<=I}async function countMember(e,t){const{whyClosed:n,name:s}=e
if(void 0!==n)return(0,u.cP)((0,u.TL)(s)+" "+n)
const o=(0,c.v)(s,t,!0)
let r=0
for await(var a of e.read()){t.signal.throwIfAborted()
r+=a.length
if(r>t.maxUnpackedBytes)return(0,u.Po)(t)
if(!await o.take(a))break}const i=await o.finish()
return"refused"===i.kind?refusedMember(e,i.why):i}async function countShapes(e,t,{signal:n}){const s=e.name.slice(0,-"shp".length).toLowerCase()
const o=t.find(({name:e})=>e.toLowerCase()===s+"shx")
if(void 0===o)return(0,u.cP)("the zip holds no `.shx` for "+(0,u.TL)(e.name))
if(void 0!==o.whyClosed)return(0,u.cP)((0,u.TL)(o.name)+" "+o.whyClosed)
let[r,a]=[Buffer.alloc(0),0]
for await(var i of o.read()){n.throwIfAborted()
a<L.headerBytes&&(r=Buffer.concat([r,i]))
a+=i.length}const c=(a-L.headerBytes)/L.recordBytes
const d=r.length>=L.headerBytes&&r.readInt32BE(0)===L.code&&2*r.readInt32BE(L.lengthAt)===a&&Number.isInteger(c)
return d?{kind:"counted",records:c}:(0,u.cP)(`the length of ${(0,u.TL)(o.name)} does not fit`)}function refusedMember({name:e},t){return(0,u.J5)(`holds ${(0,u.TL)(e)}, which `+t)}})}
export{e as id,t as ids,n as modules}
