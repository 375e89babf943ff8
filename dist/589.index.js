const e=589
const t=[589]
const n={1589:((e,t,n)=>{n.d(t,{readArchive:()=>readArchive})
var a=n(1563)
var u=n(5886)
var c=n(4442)
var s=n(7075)
var r=n(8522)
var d=n(9517)
const f=65536
const h=200
const i=30
const[l,o]=[0,8]
const m=33639248
async function openZip(n,e){const t={decodeStrings:!1,autoClose:!1,lazyEntries:!0}
const o=await d.fromRandomAccessReaderPromise(readerOf(n),e,t)
const s=Number(o.readEntryCursor)
async function*members(){for await(const t of o.eachEntry()){if(t.relativeOffsetOfLocalHeader+i+t.compressedSize>s)throw new Error("a member beyond the directory")
yield{name:t.fileNameRaw.toString("utf8"),bytes:t.uncompressedSize,whyClosed:whyClosed(t),async*read(){const e=(await o.readLocalFileHeaderPromise(t,{minimal:!0})).fileDataStart
yield*checked(contentOf(n,e,t),t)}}}}return{members:members(),async hasMore(){const e=Buffer.alloc(4)
const t=(await n.read(e,0,4,Number(o.readEntryCursor))).bytesRead
return 4===t&&e.readUInt32LE()===m}}}function whyClosed(e){if(e.isEncrypted())return"is encrypted"
const t=[l,o].includes(e.compressionMethod)
return t?void 0:`is packed by a method that this step cannot read (${e.compressionMethod})`}function contentOf(e,t,n){const o=piecesOf(e,t,t+n.compressedSize)
return n.compressionMethod===l?o:(0,s.pipeline)(s.Readable.from(o),(0,r.createInflateRaw)(),()=>{})}async function*piecesOf(t,n,o){for(let e=n;e<o;){const s=Buffer.allocUnsafe(Math.min(f,o-e))
const r=(await t.read(s,0,s.length,e)).bytesRead
if(0===r)throw new Error("a member that is cut")
e+=r
yield s.subarray(0,r)}}async function*checked(e,t){let[n,o]=[0,0]
for await(var s of e){n+=s.length
if(n>t.uncompressedSize)break
o=(0,r.crc32)(s,o)
yield s}if(n!==t.uncompressedSize||o!==t.crc32)throw new Error("a member with another size or check sum")}function readerOf(s){let a=Buffer.alloc(0)
let[i,c]=[0,0]
async function load(e,t){const n=Buffer.allocUnsafe(Math.max(f,e))
const o=(await s.read(n,0,n.length,t)).bytesRead
a=n.subarray(0,o)
i=t}function read(e,t,n,o,s){const r=o-i
if(r<0||r+n>a.length)load(n,o).then(()=>read(e,t,Math.min(n,a.length),o,s),s),void 0
else{c+=1
a.copy(e,t,r,r+n);(c%h==0?setImmediate:process.nextTick)(s,null,n)}}const e=d.RandomAccessReader
return Object.assign(new e,{read:read})}const p=1e6
const y=100
const w=[/(?:^|[\\/])__MACOSX[\\/]/,/(?:^|[\\/])\.[^\\/]*$/,/(?:^|[\\/])(?:readme|licen[cs]e)(?:\.(?:txt|md|rst|html?|pdf))?$/i,/\.(?:prj|cpg|csvt|qmd|qml|qix|sbn|sbx|md|png|jpe?g|gif|svg|pdf)$/i]
const b=/\.(?:shp|shx|dbf)$/i
const g=/\.(?:csv|tsv|txt|json|geojson|jsonl|ndjson|geojsonl|shp|shx|dbf|xml|kml|gml|gpkg|xlsx|parquet)$/i
const v=["[Content_Types].xml","mimetype"]
const k=1048576
const x={headerBytes:100,recordBytes:8,code:9994,lengthAt:24}
async function readArchive(e,t,n){const o=await openZip(e,t)
const s=[]
let[r,a]=[0,!1]
for await(const l of o.members){n.signal.throwIfAborted()
if(!/[\\/]$/.test(l.name)){r+=1
if(r>p)return(0,u.cP)("the zip holds more than a million files")
a||=v.includes(l.name)
s.length<=y&&!w.some(e=>e.test(l.name))&&s.push(l)}}if(0===r)return(0,u.J5)("is a zip without a file in it. Check the step that makes it")
if(await o.hasMore())return(0,u.cP)("the zip holds more files than it says")
if(a)return(0,u.cP)("it is a spreadsheet or another Office file")
const i=await lookInto(s.slice(0,y),n)
if("kind"in i)return i
if(s.length>y)return(0,u.cP)(`the zip holds more than ${y} files`)
const c=s.filter(({name:e})=>/\.shp$/i.test(e))
const d=i.length+c.length<2?i:await withoutDescriptions(i,n)
const[f,h]=[...c,...d]
return void 0===f?(0,u.cP)("the zip holds no file that this step can count"):void 0!==h?(0,u.cP)(`the zip holds several files with records, such as ${(0,u.TL)(f.name)} and `+(0,u.TL)(h.name)):1===c.length?countShapes(f,s,n):countMember(f,n)}async function lookInto(e,t){const n=[]
let o
for(var s of e)if(void 0!==s.whyClosed)g.test(s.name)&&!b.test(s.name)&&n.push(s)
else{const r=(0,a.b)(await headOf(s,t),s.name)
"json"!==r.kind&&"table"!==r.kind||n.push(s)
if("refused"===r.kind){o??=refusedMember(s,r.why)
if(g.test(s.name))return o}}return 0===n.length&&void 0!==o?o:n}async function headOf(e,{signal:t}){const n=[]
let o=0
for await(var s of e.read()){t.throwIfAborted()
n.push(s)
o+=s.length
if(o>=c.L)break}return Buffer.concat(n)}async function withoutDescriptions(e,t){const n=[]
for(var o of e){const s=void 0===o.whyClosed&&o.bytes<=k
const r=s&&/\.json$/i.test(o.name)&&"uncounted"===(await countMember(o,t)).kind
r||n.push(o)}return n}async function countMember(e,t){const{whyClosed:n,name:o}=e
if(void 0!==n)return(0,u.cP)((0,u.TL)(o)+" "+n)
const s=(0,c.v)(o,t,!0)
let r=0
for await(var a of e.read()){t.signal.throwIfAborted()
r+=a.length
if(r>t.maxUnpackedBytes)return(0,u.Po)(t)
if(!await s.take(a))break}const i=await s.finish()
return"refused"===i.kind?refusedMember(e,i.why):i}async function countShapes(e,t,{signal:n}){const o=e.name.slice(0,-"shp".length).toLowerCase()
const s=t.find(({name:e})=>e.toLowerCase()===o+"shx")
if(void 0===s)return(0,u.cP)("the zip holds no `.shx` for "+(0,u.TL)(e.name))
if(void 0!==s.whyClosed)return(0,u.cP)((0,u.TL)(s.name)+" "+s.whyClosed)
let[r,a]=[Buffer.alloc(0),0]
for await(var i of s.read()){n.throwIfAborted()
a<x.headerBytes&&(r=Buffer.concat([r,i]))
a+=i.length}const c=(a-x.headerBytes)/x.recordBytes
const d=r.length>=x.headerBytes&&r.readInt32BE(0)===x.code&&2*r.readInt32BE(x.lengthAt)===a&&Number.isInteger(c)
return d?{kind:"counted",records:c}:(0,u.cP)(`the length of ${(0,u.TL)(s.name)} does not fit`)}function refusedMember({name:e},t){return(0,u.J5)(`holds ${(0,u.TL)(e)}, which `+t)}})}
export{e as id,t as ids,n as modules}
