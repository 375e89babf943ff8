const e=589
const t=[589]
const n={1589:((e,t,n)=>{n.d(t,{readArchive:()=>readArchive})
var a=n(1563)
var p=n(5886)
var c=n(4442)
var o=n(7075)
var r=n(8522)
var d=n(9517)
const l=65536
const f=200
const i=30
const[h,s]=[0,8]
const m=33639248
async function openZip(n,e){const t={decodeStrings:!1,autoClose:!1,lazyEntries:!0}
const s=await d.fromRandomAccessReaderPromise(readerOf(n),e,t)
const o=Number(s.readEntryCursor)
async function*members(){for await(const t of s.eachEntry()){if(t.relativeOffsetOfLocalHeader+i+t.compressedSize>o)throw new Error("a member beyond the directory")
yield{name:t.fileNameRaw.toString("utf8"),bytes:t.uncompressedSize,whyClosed:whyClosed(t),async*read(){const e=(await s.readLocalFileHeaderPromise(t,{minimal:!0})).fileDataStart
yield*checked(contentOf(n,e,t),t)}}}}return{members:members(),async hasMore(){const e=Buffer.alloc(4)
const t=(await n.read(e,0,4,Number(s.readEntryCursor))).bytesRead
return 4===t&&e.readUInt32LE()===m}}}function whyClosed(e){if(e.isEncrypted())return"is encrypted"
const t=[h,s].includes(e.compressionMethod)
return t?void 0:`is packed by a method that this step cannot read (${e.compressionMethod})`}function contentOf(e,t,n){const s=piecesOf(e,t,t+n.compressedSize)
return n.compressionMethod===h?s:(0,o.pipeline)(o.Readable.from(s),(0,r.createInflateRaw)(),()=>{})}async function*piecesOf(t,n,s){for(let e=n;e<s;){const o=Buffer.allocUnsafe(Math.min(l,s-e))
const r=(await t.read(o,0,o.length,e)).bytesRead
if(0===r)throw new Error("a member that is cut")
e+=r
yield o.subarray(0,r)}}async function*checked(e,t){let[n,s]=[0,0]
for await(var o of e){n+=o.length
if(n>t.uncompressedSize)break
s=(0,r.crc32)(o,s)
yield o}if(n!==t.uncompressedSize||s!==t.crc32)throw new Error("a member with another size or check sum")}function readerOf(o){let a=Buffer.alloc(0)
let[i,c]=[0,0]
async function load(e,t){const n=Buffer.allocUnsafe(Math.max(l,e))
const s=(await o.read(n,0,n.length,t)).bytesRead
a=n.subarray(0,s)
i=t}function read(e,t,n,s,o){const r=s-i
if(r<0||r+n>a.length)load(n,s).then(()=>read(e,t,Math.min(n,a.length),s,o),o),void 0
else{c+=1
a.copy(e,t,r,r+n);(c%f==0?setImmediate:process.nextTick)(o,null,n)}}const e=d.RandomAccessReader
return Object.assign(new e,{read:read})}const y=1e6
const w=100
const b=[/(?:^|[\\/])__MACOSX[\\/]/,/(?:^|[\\/])\.(?!\.?[\\/])/,/(?:^|[\\/])(?:read[-_ ]?me|lisezmoi|liesmich)(?:[-_. ][^\\/]*)?$/i,/(?:^|[\\/])licen[cs]e(?:\.(?:txt|md|rst|html?|pdf))?$/i,/\.(?:prj|cpg|csvt|qmd|qml|qix|sbn|sbx|md|png|jpe?g|gif|svg|pdf)$/i]
const u=/\.(?:shp|shx|dbf)$/i
const g=/\.(?:csv|tsv|txt|json|geojson|jsonl|ndjson|geojsonl|shp|shx|dbf|xml|kml|gml|gpkg|xlsx|parquet)$/i
const v=/\.(?:shp|xml|kml|gml|gpkg|fgb|xlsx|ods|parquet)$/i
const k=["[Content_Types].xml","mimetype"]
const x=1048576
const B={headerBytes:100,recordBytes:8,code:9994,lengthAt:24}
async function readArchive(e,t,n){const s=await openZip(e,t)
const o=[]
let[r,a]=[0,!1]
for await(const u of s.members){n.signal.throwIfAborted()
if(!/[\\/]$/.test(u.name)){r+=1
if(r>y)return(0,p.cP)("the zip holds more than a million files")
a||=k.includes(u.name)
o.length<=w&&!b.some(e=>e.test(u.name))&&o.push(u)}}if(0===r)return(0,p.J5)("is a zip without a file in it. Check the step that makes it")
if(await s.hasMore())return(0,p.cP)("the zip holds more files than it says")
if(a)return(0,p.cP)("it is a spreadsheet or another Office file")
const i=await lookInto(o.slice(0,w),n)
if("kind"in i)return i
if(o.length>w)return(0,p.cP)(`the zip holds more than ${w} files`)
const c=o.filter(({name:e})=>/\.shp$/i.test(e))
const d=o.some(({name:e})=>v.test(e))
const l=i.filter(e=>!(d&&isSmall(e)&&/\.txt$/i.test(e.name)))
const f=l.length+c.length<2?l:await withoutDescriptions(l,n)
const[h,m]=[...c,...f]
return void 0===h?(0,p.cP)("the zip holds no file that this step can count"):void 0!==m?(0,p.cP)(`the zip holds several files with records, such as ${(0,p.TL)(h.name)} and `+(0,p.TL)(m.name)):1===c.length?countShapes(h,o,n):countMember(h,n)}async function lookInto(e,t){const n=[]
let s
for(var o of e)if(void 0!==o.whyClosed)g.test(o.name)&&!u.test(o.name)&&n.push(o)
else{const r=(0,a.b)(await headOf(o,t),o.name)
"json"!==r.kind&&"table"!==r.kind||n.push(o)
if("refused"===r.kind){s??=refusedMember(o,r.why)
if(g.test(o.name))return s}}return 0===n.length&&void 0!==s?s:n}async function headOf(e,{signal:t}){const n=[]
let s=0
for await(var o of e.read()){t.throwIfAborted()
n.push(o)
s+=o.length
if(s>=c.L)break}return Buffer.concat(n)}async function withoutDescriptions(e,t){const n=[]
for(var s of e){const o=isSmall(s)&&/\.json$/i.test(s.name)&&"uncounted"===(await countMember(s,t)).kind
o||n.push(s)}return n}function isSmall({whyClosed:e,bytes:t}){return void 0===e&&t<=x}async function countMember(e,t){const{whyClosed:n,name:s}=e
if(void 0!==n)return(0,p.cP)((0,p.TL)(s)+" "+n)
const o=(0,c.v)(s,t,!0)
let r=0
for await(var a of e.read()){t.signal.throwIfAborted()
r+=a.length
if(r>t.maxUnpackedBytes)return(0,p.Po)(t)
if(!await o.take(a))break}const i=await o.finish()
return"refused"===i.kind?refusedMember(e,i.why):i}async function countShapes(e,t,{signal:n}){const s=e.name.slice(0,-"shp".length).toLowerCase()
const o=t.find(({name:e})=>e.toLowerCase()===s+"shx")
if(void 0===o)return(0,p.cP)("the zip holds no `.shx` for "+(0,p.TL)(e.name))
if(void 0!==o.whyClosed)return(0,p.cP)((0,p.TL)(o.name)+" "+o.whyClosed)
let[r,a]=[Buffer.alloc(0),0]
for await(var i of o.read()){n.throwIfAborted()
a<B.headerBytes&&(r=Buffer.concat([r,i]))
a+=i.length}const c=(a-B.headerBytes)/B.recordBytes
const d=r.length>=B.headerBytes&&r.readInt32BE(0)===B.code&&2*r.readInt32BE(B.lengthAt)===a&&Number.isInteger(c)
return d?{kind:"counted",records:c}:(0,p.cP)(`the length of ${(0,p.TL)(o.name)} does not fit`)}function refusedMember({name:e},t){return(0,p.J5)(`holds ${(0,p.TL)(e)}, which `+t)}})}
export{e as id,t as ids,n as modules}
