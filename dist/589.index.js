const e=589
const t=[589]
const n={1589:((e,t,n)=>{n.d(t,{readArchive:()=>readArchive})
var a=n(1563)
var p=n(5886)
var c=n(4442)
var s=n(7075)
var r=n(8522)
var d=n(9517)
const l=65536
const f=200
const i=30
const[h,o]=[0,8]
const m=33639248
async function openZip(n,e){const t={decodeStrings:!1,autoClose:!1,lazyEntries:!0}
const o=await d.fromRandomAccessReaderPromise(readerOf(n),e,t)
const s=Number(o.readEntryCursor)
async function*members(){for await(const t of o.eachEntry()){if(t.relativeOffsetOfLocalHeader+i+t.compressedSize>s)throw new Error("a member beyond the directory")
yield{name:t.fileNameRaw.toString("utf8"),bytes:t.uncompressedSize,whyClosed:whyClosed(t),async*read(){const e=(await o.readLocalFileHeaderPromise(t,{minimal:!0})).fileDataStart
yield*checked(contentOf(n,e,t),t)}}}}return{members:members(),async hasMore(){const e=Buffer.alloc(4)
const t=(await n.read(e,0,4,Number(o.readEntryCursor))).bytesRead
return 4===t&&e.readUInt32LE()===m}}}function whyClosed(e){if(e.isEncrypted())return"is encrypted"
const t=[h,o].includes(e.compressionMethod)
return t?void 0:`is packed by a method that the action cannot read (${e.compressionMethod})`}function contentOf(e,t,n){const o=piecesOf(e,t,t+n.compressedSize)
return n.compressionMethod===h?o:(0,s.pipeline)(s.Readable.from(o),(0,r.createInflateRaw)(),()=>{})}async function*piecesOf(t,n,o){for(let e=n;e<o;){const s=Buffer.allocUnsafe(Math.min(l,o-e))
const r=(await t.read(s,0,s.length,e)).bytesRead
if(0===r)throw new Error("a member that is cut")
e+=r
yield s.subarray(0,r)}}async function*checked(e,t){let[n,o]=[0,0]
for await(var s of e){n+=s.length
if(n>t.uncompressedSize)break
o=(0,r.crc32)(s,o)
yield s}if(n!==t.uncompressedSize||o!==t.crc32)throw new Error("a member with another size or check sum")}function readerOf(s){let a=Buffer.alloc(0)
let[i,c]=[0,0]
async function load(e,t){const n=Buffer.allocUnsafe(Math.max(l,e))
const o=(await s.read(n,0,n.length,t)).bytesRead
a=n.subarray(0,o)
i=t}function read(e,t,n,o,s){const r=o-i
if(r<0||r+n>a.length)load(n,o).then(()=>read(e,t,Math.min(n,a.length),o,s),s),void 0
else{c+=1
a.copy(e,t,r,r+n);(c%f==0?setImmediate:process.nextTick)(s,null,n)}}const e=d.RandomAccessReader
return Object.assign(new e,{read:read})}const y=1e6
const w=100
const b=[/(?:^|[\\/])__MACOSX[\\/]/,/(?:^|[\\/])\.(?!\.?[\\/])/,/(?:^|[\\/])(?:read[-_ ]?me|lisezmoi|liesmich)(?:[-_. ][^\\/]*)?$/i,/(?:^|[\\/])licen[cs]e(?:\.(?:txt|md|rst|html?|pdf))?$/i,/\.(?:prj|cpg|csvt|qmd|qml|qix|sbn|sbx|md|png|jpe?g|gif|svg|pdf)$/i]
const u=/\.(?:shp|shx|dbf)$/i
const g=/\.(?:csv|tsv|txt|json|geojson|jsonl|ndjson|geojsonl|shp|shx|dbf|xml|kml|gml|gpkg|xlsx|parquet)$/i
const v=/\.(?:shp|xml|kml|gml|gpkg|fgb|xlsx|ods|parquet)$/i
const k=["[Content_Types].xml","mimetype"]
const x=1048576
const B={headerBytes:100,recordBytes:8,code:9994,lengthAt:24}
async function readArchive(e,t,n){const o=await openZip(e,t)
const s=[]
let[r,a]=[0,!1]
for await(const u of o.members){n.signal.throwIfAborted()
if(!/[\\/]$/.test(u.name)){r+=1
if(r>y)return(0,p.cP)("the zip holds more than a million files")
a||=k.includes(u.name)
s.length<=w&&!b.some(e=>e.test(u.name))&&s.push(u)}}if(0===r)return(0,p.J5)("is a zip without a file in it. Check the step that makes it")
if(await o.hasMore())return(0,p.cP)("the zip holds more files than it says")
if(a)return(0,p.cP)("it is a spreadsheet or another Office file")
const i=await lookInto(s.slice(0,w),n)
if("kind"in i)return i
if(s.length>w)return(0,p.cP)(`the zip holds more than ${w} files`)
const c=s.filter(({name:e})=>/\.shp$/i.test(e))
const d=s.some(({name:e})=>v.test(e))
const l=i.filter(e=>!(d&&isSmall(e)&&/\.txt$/i.test(e.name)))
const f=l.length+c.length<2?l:await withoutDescriptions(l,n)
const[h,m]=[...c,...f]
return void 0===h?(0,p.cP)("the zip holds no file that the action can count"):void 0!==m?(0,p.cP)(`the zip holds several files with records, such as ${(0,p.TL)(h.name)} and `+(0,p.TL)(m.name)):1===c.length?countShapes(h,s,n):countMember(h,n)}async function lookInto(e,t){const n=[]
let o
for(var s of e)if(void 0!==s.whyClosed)g.test(s.name)&&!u.test(s.name)&&n.push(s)
else{const r=(0,a.b)(await headOf(s,t),s.name)
"json"!==r.kind&&"table"!==r.kind||n.push(s)
if("refused"===r.kind){o??=refusedMember(s,r.why)
if(g.test(s.name))return o}}return 0===n.length&&void 0!==o?o:n}async function headOf(e,{signal:t}){const n=[]
let o=0
for await(var s of e.read()){t.throwIfAborted()
n.push(s)
o+=s.length
if(o>=c.L)break}return Buffer.concat(n)}async function withoutDescriptions(e,t){const n=[]
for(var o of e){const s=isSmall(o)&&/\.json$/i.test(o.name)&&"uncounted"===(await countMember(o,t)).kind
s||n.push(o)}return n}function isSmall({whyClosed:e,bytes:t}){return void 0===e&&t<=x}async function countMember(e,t){const{whyClosed:n,name:o}=e
if(void 0!==n)return(0,p.cP)((0,p.TL)(o)+" "+n)
const s=(0,c.v)(o,t,!0)
let r=0
for await(var a of e.read()){t.signal.throwIfAborted()
r+=a.length
if(r>t.maxUnpackedBytes)return(0,p.Po)(t)
if(!await s.take(a))break}const i=await s.finish()
return"refused"===i.kind?refusedMember(e,i.why):i}async function countShapes(e,t,{signal:n}){const o=e.name.slice(0,-"shp".length).toLowerCase()
const s=t.find(({name:e})=>e.toLowerCase()===o+"shx")
if(void 0===s)return(0,p.cP)("the zip holds no `.shx` for "+(0,p.TL)(e.name))
if(void 0!==s.whyClosed)return(0,p.cP)((0,p.TL)(s.name)+" "+s.whyClosed)
let[r,a]=[Buffer.alloc(0),0]
for await(var i of s.read()){n.throwIfAborted()
a<B.headerBytes&&(r=Buffer.concat([r,i]))
a+=i.length}const c=(a-B.headerBytes)/B.recordBytes
const d=r.length>=B.headerBytes&&r.readInt32BE(0)===B.code&&2*r.readInt32BE(B.lengthAt)===a&&Number.isInteger(c)
return d?{kind:"counted",records:c}:(0,p.cP)(`the length of ${(0,p.TL)(s.name)} does not fit`)}function refusedMember({name:e},t){return(0,p.J5)(`holds ${(0,p.TL)(e)}, which `+t)}})}
export{e as id,t as ids,n as modules}
