const e=517,t=[517],r={75:(e=>{e.exports=t
function t(){this.pending=0
this.max=1/0
this.listeners=[]
this.waiting=[]
this.error=null}t.prototype.go=function(e){this.pending<this.max?i(this,e):this.waiting.push(e)}
t.prototype.wait=function(e){0===this.pending?e(this.error):this.listeners.push(e)}
t.prototype.hold=function(){return r(this)}
function r(t){t.pending+=1
var r=!1
return e
function e(e){if(r)throw new Error("callback called twice")
r=!0
t.error=t.error||e;--t.pending
if(0<t.waiting.length&&t.pending<t.max)i(t,t.waiting.shift())
else if(0===t.pending){e=t.listeners
t.listeners=[]
e.forEach(n)}}function n(e){e(t.error)}}function i(e,t){t(r(e))}}),6374:(e=>{const n=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117])
function t(e){let t=-1
for(var r of e)t=n[255&(t^r)]^t>>>8
return(-1^t)>>>0}e.exports=t}),1536:((e,t,r)=>{var s=r(9896),n=r(9023),i=r(2203),o=i.Readable,a=i.PassThrough,l=r(75),u=r(4434).EventEmitter
t.BufferSlicer=c
t.FdSlicer=f
n.inherits(f,u)
function f(e){u.call(this)
this.fd=e
this.pend=new l
this.pend.max=1
this.refCount=0}f.prototype.read=function(e,t,r,i,o){var a=this
a.pend.go(function(n){s.read(a.fd,e,t,r,i,function(e,t,r){n()
o(e,t,r)})})}
f.prototype.createReadStream=function(e){return new d(this,e)}
f.prototype.ref=function(){this.refCount+=1}
f.prototype.unref=function(){var t=this;--t.refCount
if(t.refCount<0)throw new Error("invalid unref")
0<t.refCount||s.close(t.fd,e)
function e(e){e?t.emit("error",e):t.emit("close")}}
n.inherits(d,o)
function d(e,t){t=t||{}
o.call(this,t)
this.context=e
this.context.ref()
this.start=t.start||0
this.endOffset=t.end
this.pos=this.start}d.prototype._read=function(e){var i=this,t=Math.min(i._readableState.highWaterMark,e)
null!=i.endOffset&&(t=Math.min(t,i.endOffset-i.pos))
if(t<=0){i.push(null)
this._cleanup()}else i.context.pend.go(function(r){var n=Buffer.allocUnsafe(t)
s.read(i.context.fd,n,0,t,i.pos,function(e,t){if(e)i.destroy(e)
else if(0===t){i.push(null)
i._cleanup()}else{i.pos+=t
i.push(n.slice(0,t))}r()})})}
d.prototype._destroy=function(e,t){this._cleanup()
t(e)}
d.prototype._cleanup=function(){if(null!=this.context){this.context.unref()
this.context=null}}
n.inherits(c,u)
function c(e){u.call(this)
this.refCount=0
this.buffer=e}c.prototype.read=function(e,t,r,n,i){if(!(0<=t&&t<=e.length))throw new RangeError("offset outside buffer: 0 <= "+t+" <= "+e.length)
if(n<0)throw new RangeError("position is negative: "+n)
t+r>e.length&&(r=e.length-t)
n+r>this.buffer.length&&(r=this.buffer.length-n)
if(r<=0)setImmediate(function(){i(null,0)}),void 0
else{this.buffer.copy(e,t,n,n+r)
setImmediate(function(){i(null,r)})}}
c.prototype.createReadStream=function(e){e=e||{}
var t=new a(e)
t.start=e.start||0
t.endOffset=e.end
t.pos=t.endOffset||this.buffer.length
for(var r=this.buffer.slice(t.start,t.pos),n=65536,i=0;;){1
var o=i+n
if(o>=r.length){i<r.length&&t.write(r.slice(i,r.length))
break}t.write(r.slice(i,o))
i=o}t.end()
return t}
c.prototype.ref=function(){this.refCount+=1}
c.prototype.unref=function(){--this.refCount
if(this.refCount<0)throw new Error("invalid unref")}}),9517:((M,e,t)=>{var o=t(9896),c=t(3106),a=t(1536),r=t(9023),d=t(4434).EventEmitter,n=t(2203).Transform,s=t(2203).PassThrough,l=t(2203).Writable
const u="function"==typeof c.crc32?c.crc32:t(6374)
e.open=h
e.fromFd=m
e.fromBuffer=y
e.fromRandomAccessReader=E
e.openPromise=i
e.fromFdPromise=f
e.fromBufferPromise=p
e.fromRandomAccessReaderPromise=_
e.dosDateTimeToDate=z
e.getFileNameLowLevel=F
e.validateFileName=C
e.parseExtraFields=I
e.ZipFile=g
e.Entry=L
e.LocalFileHeader=S
e.RandomAccessReader=U
function i(e,t){return new Promise((r,n)=>{h(e,{...t,lazyEntries:!0},function(e,t){if(e)return n(e)
r(t)})})}function f(e,t){return new Promise((r,n)=>{m(e,{...t,lazyEntries:!0},function(e,t){if(e)return n(e)
r(t)})})}function p(e,t){return new Promise((r,n)=>{y(e,{...t,lazyEntries:!0},function(e,t){if(e)return n(e)
r(t)})})}function _(e,t,i){return new Promise((r,n)=>{E(e,t,{...i,lazyEntries:!0},function(e,t){if(e)return n(e)
r(t)})})}function h(e,t,n){if("function"==typeof t){n=t
t=null}null==t&&(t={})
null==t.autoClose&&(t.autoClose=!0)
null==t.lazyEntries&&(t.lazyEntries=!1)
null==t.decodeStrings&&(t.decodeStrings=!0)
null==t.validateEntrySizes&&(t.validateEntrySizes=!0)
null==t.strictFileNames&&(t.strictFileNames=!1)
null==n&&(n=O)
o.open(e,"r",function(e,r){if(e)return n(e)
m(r,t,function(e,t){e&&o.close(r,O)
n(e,t)})})}function m(r,n,i){if("function"==typeof n){i=n
n=null}null==n&&(n={})
null==n.autoClose&&(n.autoClose=!1)
null==n.lazyEntries&&(n.lazyEntries=!1)
null==n.decodeStrings&&(n.decodeStrings=!0)
null==n.validateEntrySizes&&(n.validateEntrySizes=!0)
null==n.strictFileNames&&(n.strictFileNames=!1)
null==i&&(i=O)
o.fstat(r,function(e,t){if(e)return i(e)
e=new a.FdSlicer(r)
E(e,t.size,n,i)})}function y(e,t,r){if("function"==typeof t){r=t
t=null}null==t&&(t={})
t.autoClose=!1
null==t.lazyEntries&&(t.lazyEntries=!1)
null==t.decodeStrings&&(t.decodeStrings=!0)
null==t.validateEntrySizes&&(t.validateEntrySizes=!0)
null==t.strictFileNames&&(t.strictFileNames=!1)
var n=new a.BufferSlicer(e)
E(n,e.length,t,r)}function E(f,d,c,p){if("function"==typeof c){p=c
c=null}null==c&&(c={})
null==c.autoClose&&(c.autoClose=!0)
null==c.lazyEntries&&(c.lazyEntries=!1)
null==c.decodeStrings&&(c.decodeStrings=!0)
var h=!!c.decodeStrings
null==c.validateEntrySizes&&(c.validateEntrySizes=!0)
null==c.strictFileNames&&(c.strictFileNames=!1)
null==p&&(p=O)
if("number"!=typeof d)throw new Error("expected totalSize parameter to be a number")
if(d>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.")
f.ref()
var m=22,y=20,e=65535,E=Math.min(y+m+e,d),w=N(E),e=d-w.length
x(f,w,0,E,e,function(e){if(e)return p(e)
for(var t,r,n,i,o,a,s,l,u=E-m;0<=u;--u)if(101010256===w.readUInt32LE(u))return t=w.subarray(u),r=t.readUInt16LE(4),n=t.readUInt16LE(10),i=t.readUInt32LE(16),s=t.readUInt16LE(20),a=t.length-m,s!==a?p(new Error("Invalid comment length. Expected: "+a+". Found: "+s+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263a\u263b` in the comment?")):(o=h?B(t.subarray(22),!1):t.subarray(22),0<=u-y&&117853008===w.readUInt32LE(u-y)?(a=w.subarray(u-y,u-y+y),s=D(a,8),l=N(56),x(f,l,0,l.length,s,function(e){if(e)return p(e)
if(101075792!==l.readUInt32LE(0))return p(new Error("invalid zip64 end of central directory record signature"))
r=l.readUInt32LE(16)
if(0!==r)return p(new Error("multi-disk zip files are not supported: found disk number: "+r))
n=D(l,32)
i=D(l,48)
return p(null,new g(f,i,d,n,o,c.autoClose,c.lazyEntries,h,c.validateEntrySizes,c.strictFileNames))})):0!==r?p(new Error("multi-disk zip files are not supported: found disk number: "+r)):p(null,new g(f,i,d,n,o,c.autoClose,c.lazyEntries,h,c.validateEntrySizes,c.strictFileNames)))
p(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}r.inherits(g,d)
function g(e,t,r,n,i,o,a,s,l,u){var f=this
d.call(f)
f.reader=e
f.reader.on("error",function(e){v(f,e)})
f.reader.once("close",function(){f.emit("close")})
f.readEntryCursor=t
f.fileSize=r
f.entryCount=n
f.comment=i
f.entriesRead=0
f.autoClose=!!o
f.lazyEntries=!!a
f.decodeStrings=!!s
f.validateEntrySizes=!!l
f.strictFileNames=!!u
f.isOpen=!0
f.emittedError=!1
f.hasEachEntryBeenCalled=!1
f.lazyEntries||f._readEntry()}g.prototype.close=function(){if(this.isOpen){this.isOpen=!1
this.reader.unref()}}
function w(e,t){e.autoClose&&e.close()
v(e,t)}function v(e,t){if(!e.emittedError){e.emittedError=!0
e.emit("error",t)}}g.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true")
this._readEntry()}
g.prototype._readEntry=function(){var a=this
if(a.entryCount===a.entriesRead)setImmediate(function(){a.autoClose&&a.close()
a.emittedError||a.emit("end")}),void 0
else if(!a.emittedError){var s=N(46)
x(a.reader,s,0,s.length,a.readEntryCursor,function(e){if(e)return w(a,e)
if(!a.emittedError){var o=new L,e=s.readUInt32LE(0)
if(33639248!==e)return w(a,new Error("invalid central directory file header signature: 0x"+e.toString(16)))
o.versionMadeBy=s.readUInt16LE(4)
o.versionNeededToExtract=s.readUInt16LE(6)
o.generalPurposeBitFlag=s.readUInt16LE(8)
o.compressionMethod=s.readUInt16LE(10)
o.lastModFileTime=s.readUInt16LE(12)
o.lastModFileDate=s.readUInt16LE(14)
o.crc32=s.readUInt32LE(16)
o.compressedSize=s.readUInt32LE(20)
o.uncompressedSize=s.readUInt32LE(24)
o.fileNameLength=s.readUInt16LE(28)
o.extraFieldLength=s.readUInt16LE(30)
o.fileCommentLength=s.readUInt16LE(32)
o.internalFileAttributes=s.readUInt16LE(36)
o.externalFileAttributes=s.readUInt32LE(38)
o.relativeOffsetOfLocalHeader=s.readUInt32LE(42)
if(64&o.generalPurposeBitFlag)return w(a,new Error("strong encryption is not supported"))
a.readEntryCursor+=46
s=N(o.fileNameLength+o.extraFieldLength+o.fileCommentLength)
x(a.reader,s,0,s.length,a.readEntryCursor,function(e){if(e)return w(a,e)
if(!a.emittedError){o.fileNameRaw=s.subarray(0,o.fileNameLength)
var t=o.fileNameLength+o.extraFieldLength
o.extraFieldRaw=s.subarray(o.fileNameLength,t)
o.fileCommentRaw=s.subarray(t,t+o.fileCommentLength)
try{o.extraFields=I(o.extraFieldRaw)}catch(e){return w(a,e)}if(a.decodeStrings){t=0!=(2048&o.generalPurposeBitFlag)
o.fileComment=B(o.fileCommentRaw,t)
o.fileName=F(o.generalPurposeBitFlag,o.fileNameRaw,o.extraFields,a.strictFileNames)
t=C(o.fileName)
if(null!=t)return w(a,new Error(t))}else{o.fileComment=o.fileCommentRaw
o.fileName=o.fileNameRaw}o.comment=o.fileComment
a.readEntryCursor+=s.length
a.entriesRead+=1
for(var r=0;r<o.extraFields.length;r++){var n=o.extraFields[r]
if(1===n.id){var n=n.data,i=0
if(4294967295===o.uncompressedSize){if(i+8>n.length)return w(a,new Error("zip64 extended information extra field does not include uncompressed size"))
o.uncompressedSize=D(n,i)
i+=8}if(4294967295===o.compressedSize){if(i+8>n.length)return w(a,new Error("zip64 extended information extra field does not include compressed size"))
o.compressedSize=D(n,i)
i+=8}if(4294967295===o.relativeOffsetOfLocalHeader){if(i+8>n.length)return w(a,new Error("zip64 extended information extra field does not include relative header offset"))
o.relativeOffsetOfLocalHeader=D(n,i)
i+=8}break}}if(a.validateEntrySizes&&0===o.compressionMethod){var t=o.uncompressedSize
o.isEncrypted()&&(t+=12)
if(o.compressedSize!==t)return t="compressed/uncompressed size mismatch for stored file: "+o.compressedSize+" != "+o.uncompressedSize,w(a,new Error(t))}a.emit("entry",o)
a.lazyEntries||a._readEntry()}})}})}}
g.prototype.eachEntry=function(){const t=this
if(!t.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true")
if(t.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile")
t.hasEachEntryBeenCalled=!0
let r=null
t.on("entry",e)
t.on("end",i)
t.on("error",o)
function n(){t.removeListener("entry",e)
t.removeListener("end",i)
t.removeListener("error",o)
t.autoClose&&t.close()}function e(e){let t=r.resolve
r=null
t({value:e})}function i(){let e=r.resolve
r=null
n()
e({done:!0})}function o(e){let t=r.reject
r=null
n()
t(e)}return{[Symbol.asyncIterator](){return this},next(){const e=new Promise((e,t)=>{if(null!=r)throw new Error("next() called before previous Promise was resolved.")
r={resolve:e,reject:t}})
t.readEntry()
return e},return(e){n()
return Promise.resolve({done:!0,value:e})},throw(e){n()
return Promise.reject(e)}}}
g.prototype.openReadStream=function(r,e,n){var i=this,o=0,a=r.compressedSize
if(null==n){n=e
e=null}if(null==e)e={}
else{if(!1===e.decodeFileData){if(null!=e.decrypt)throw new Error("cannot use options.decrypt when options.decodeFileData === false")
if(null!=e.decompress)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(null!=e.decrypt){if(!r.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.")
if(!1!==e.decrypt)throw new Error("invalid options.decrypt value: "+e.decrypt)
if(r.isCompressed()&&!1!==e.decompress)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(null!=e.decompress){if(!r.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.")
if(!1!==e.decompress&&!0!==e.decompress)throw new Error("invalid options.decompress value: "+e.decompress)
s=e.decompress}}if(null!=e.start){o=e.start
if(o<0)throw new Error("options.start < 0")
if(o>r.compressedSize)throw new Error("options.start > entry.compressedSize")}if(null!=e.end){a=e.end
if(a<0)throw new Error("options.end < 0")
if(a>r.compressedSize)throw new Error("options.end > entry.compressedSize")
if(a<o)throw new Error("options.end < options.start")}}var s,t=!1===e.decodeFileData||(0===r.compressionMethod||8===r.compressionMethod&&!1===e.decompress)&&(!r.isEncrypted()||!1===e.decrypt)
if((null!=e.start||null!=e.end)&&!t)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.")
if(!i.isOpen)return n(new Error("closed"))
if(r.isEncrypted()&&!t&&!1!==e.decrypt)return n(new Error("entry is encrypted, and options.decodeFileData !== false"))
if(t)s=!1
else{if(8!==r.compressionMethod)return n(new Error("unsupported compression method: "+r.compressionMethod))
s=!0!==e.decodeFileData}i.readLocalFileHeader(r,{minimal:!0},function(e,t){if(e)return n(e)
i.openReadStreamLowLevel(t.fileDataStart,r.compressedSize,o,a,s,r.uncompressedSize,n)})}
g.prototype.openReadStreamLowLevel=function(e,t,r,n,i,o,a){var s=this,l=s.reader.createReadStream({start:e+r,end:e+n}),u=l
if(i){var f=!1,d=c.createInflateRaw()
l.on("error",function(e){setImmediate(function(){f||d.emit("error",e)})})
l.pipe(d)
if(s.validateEntrySizes){u=new b(o)
d.on("error",function(e){setImmediate(function(){f||u.emit("error",e)})})
d.pipe(u)}else u=d
P(u,function(){f=!0
d!==u&&d.unpipe(u)
l.unpipe(d)
l.destroy()})}a(null,u)}
g.prototype.readLocalFileHeader=function(a,s,l){var u=this
if(null==l){l=s
s=null}null==s&&(s={})
u.reader.ref()
var f=N(30)
x(u.reader,f,0,f.length,a.relativeOffsetOfLocalHeader,function(e){try{if(e)return l(e)
var t=f.readUInt32LE(0)
if(67324752!==t)return l(new Error("invalid local file header signature: 0x"+t.toString(16)))
var r=f.readUInt16LE(26),n=f.readUInt16LE(28),i=a.relativeOffsetOfLocalHeader+30+r+n
if(i+a.compressedSize>u.fileSize)return l(new Error("file data overflows file bounds: "+i+" + "+a.compressedSize+" > "+u.fileSize))
if(s.minimal)return l(null,{fileDataStart:i})
var o=new S
o.fileDataStart=i
o.versionNeededToExtract=f.readUInt16LE(4)
o.generalPurposeBitFlag=f.readUInt16LE(6)
o.compressionMethod=f.readUInt16LE(8)
o.lastModFileTime=f.readUInt16LE(10)
o.lastModFileDate=f.readUInt16LE(12)
o.crc32=f.readUInt32LE(14)
o.compressedSize=f.readUInt32LE(18)
o.uncompressedSize=f.readUInt32LE(22)
o.fileNameLength=r
o.extraFieldLength=n
f=N(r+n)
u.reader.ref()
x(u.reader,f,0,f.length,a.relativeOffsetOfLocalHeader+30,function(e){try{if(e)return l(e)
o.fileName=f.subarray(0,r)
o.extraField=f.subarray(r)
return l(null,o)}finally{u.reader.unref()}})}finally{u.reader.unref()}})}
g.prototype.openReadStreamPromise=function(e,t){return new Promise((r,n)=>{this.openReadStream(e,t,function(e,t){if(e)return n(e)
r(t)})})}
g.prototype.openReadStreamLowLevelPromise=function(e,t,i,o,a,s){return new Promise((r,n)=>{this.openReadStream(e,t,i,o,a,s,function(e,t){if(e)return n(e)
r(t)})})}
g.prototype.readLocalFileHeaderPromise=function(e,t){return new Promise((r,n)=>{this.readLocalFileHeader(e,t,function(e,t){if(e)return n(e)
r(t)})})}
function L(){}L.prototype.getLastModDate=function(e){null==e&&(e={})
if(!e.forceDosFormat)for(var t=0;t<this.extraFields.length;t++){var r=this.extraFields[t]
if(21589===r.id){var n=r.data
if(!(n.length<5)){var i=n[0],o=1
if(i&o)return i=n.readInt32LE(1),new Date(1e3*i)}}else if(10===r.id){n=r.data
if(32===n.length&&1===n.readUInt16LE(4))if(24===n.readUInt16LE(6))return o=n.readUInt32LE(8)+4294967296*n.readInt32LE(12),i=o/1e4-116444736e5,new Date(i)}}return z(this.lastModFileDate,this.lastModFileTime,e.timezone)}
L.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(0===this.compressionMethod||8===this.compressionMethod)}
L.prototype.isEncrypted=function(){return 0!=(1&this.generalPurposeBitFlag)}
L.prototype.isCompressed=function(){return 8===this.compressionMethod}
function S(){}function z(e,t,r){var n=31&e,i=(e>>5&15)-1,e=1980+(e>>9&127),o=0,a=2*(31&t),s=t>>5&63,t=t>>11&31
if(null==r||"local"===r)return new Date(e,i,n,t,s,a,o)
if("UTC"===r)return new Date(Date.UTC(e,i,n,t,s,a,o))
throw new Error("unrecognized options.timezone: "+options.timezone)}function F(e,t,r,n){for(var i=null,o=0;o<r.length;o++){var a=r[o]
if(28789===a.id&&!(a.data.length<6)&&1===a.data.readUInt8(0)){var s=a.data.readUInt32LE(1)
if(u(t)===s){i=B(a.data.subarray(5),!0)
break}}}null==i&&(e=0!=(2048&e),i=B(t,e))
n||(i=i.replace(/\\/g,"/"))
return i}function C(e){return-1!==e.indexOf("\\")?"invalid characters in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:-1!==e.split("/").indexOf("..")?"invalid relative path: "+e:null}function I(e){for(var t=[],r=0;r<e.length-3;){var n=e.readUInt16LE(r+0),i=e.readUInt16LE(r+2),o=r+4,i=o+i
if(i>e.length)throw new Error("extra field length exceeds extra field buffer size")
o=e.subarray(o,i)
t.push({id:n,data:o})
r=i}return t}function x(e,t,r,n,i,o){if(0===n)return setImmediate(function(){o(null,N(0))})
e.read(t,r,n,i,function(e,t){if(e)return o(e)
if(t<n)return o(new Error("unexpected EOF"))
o()})}r.inherits(b,n)
function b(e){n.call(this)
this.actualByteCount=0
this.expectedByteCount=e}b.prototype._transform=function(e,t,r){this.actualByteCount+=e.length
var n
if(this.actualByteCount>this.expectedByteCount)return n="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount,r(new Error(n))
r(null,e)}
b.prototype._flush=function(e){var t
if(this.actualByteCount<this.expectedByteCount)return t="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount,e(new Error(t))
e()}
r.inherits(U,d)
function U(){d.call(this)
this.refCount=0}U.prototype.ref=function(){this.refCount+=1}
U.prototype.unref=function(){var t=this;--t.refCount
if(!(0<t.refCount)){if(t.refCount<0)throw new Error("invalid unref")
t.close(e)}function e(e){if(e)return t.emit("error",e)
t.emit("close")}}
U.prototype.createReadStream=function(e){null==e&&(e={})
var t=e.start,e=e.end
if(t===e){var r=new s
setImmediate(function(){r.end()})
return r}var n=this._readStreamForRange(t,e),i=!1,o=new R(this)
n.on("error",function(e){setImmediate(function(){i||o.emit("error",e)})})
P(o,function(){n.unpipe(o)
o.unref()
n.destroy()})
var a=new b(e-t)
o.on("error",function(e){setImmediate(function(){i||a.emit("error",e)})})
P(a,function(){i=!0
o.unpipe(a)
o.destroy()})
return n.pipe(o).pipe(a)}
U.prototype._readStreamForRange=function(e,t){throw new Error("not implemented")}
U.prototype.read=function(n,i,e,t,r){var t=this.createReadStream({start:t,end:t+e}),e=new l,o=0
e._write=function(e,t,r){e.copy(n,i+o,0,e.length)
o+=e.length
r()}
e.on("finish",r)
t.on("error",function(e){r(e)})
t.pipe(e)}
U.prototype.close=function(e){setImmediate(e)}
r.inherits(R,s)
function R(e){s.call(this)
this.context=e
this.context.ref()
this.unreffedYet=!1}R.prototype._flush=function(e){this.unref()
e()}
R.prototype.unref=function(e){if(!this.unreffedYet){this.unreffedYet=!0
this.context.unref()}}
var N,T="\0\u263a\u263b\u2665\u2666\u2663\u2660\u2022\u25d8\u25cb\u25d9\u2642\u2640\u266a\u266b\u263c\u25ba\u25c4\u2195\u203c\xb6\xa7\u25ac\u21a8\u2191\u2193\u2192\u2190\u221f\u2194\u25b2\u25bc !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xa2\xa3\xa5\u20a7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\u2310\xac\xbd\xbc\xa1\xab\xbb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\xdf\u0393\u03c0\u03a3\u03c3\xb5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\xb1\u2265\u2264\u2320\u2321\xf7\u2248\xb0\u2219\xb7\u221a\u207f\xb2\u25a0\xa0"
function B(e,t){if(t)return e.toString("utf8")
for(var r="",n=0;n<e.length;n++)r+=T[e[n]]
return r}function D(e,t){var r=e.readUInt32LE(t),e=e.readUInt32LE(t+4)
return 4294967296*e+r}N="function"==typeof Buffer.allocUnsafe?function(e){return Buffer.allocUnsafe(e)}:function(e){return new Buffer(e)}
function P(e,r){"function"==typeof e.destroy?e._destroy=function(e,t){r()
null!=t&&t(e)}:e.destroy=r}function O(e){if(e)throw e}})}
export{e as id,t as ids,r as modules}
