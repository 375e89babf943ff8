const e=395
const n=[395]
const t={3395:((e,n,t)=>{t.r(n)
t.d(n,{unpacked:()=>unpacked})
var s=t(6466)
var c=t(8522)
var i=t(3712)
const d=1.001
const l=65536
async function*unpacked(e,n,t,o){if(n.length>i.Wy)throw new Error("Too many content-encodings.")
const r=t*d+l
let c=e
for(var a of n.toReversed())c=unpackedOnce(c,a,r,o)
yield*c}async function*unpackedOnce(e,n,t,o){const r=e[Symbol.asyncIterator]()
let c=0
let a=await r.next()
const i=unpackerFor(n,a.done?void 0:a.value[0])
async function*counted(){for(;!a.done;a=await r.next()){c+=a.value.length
if(c>t)throw new RangeError("Longer than may be read.")
yield a.value}}(0,s.pipeline)(counted,i,{signal:o}).catch(()=>{})
try{yield*i}finally{i.destroy()}if(i.bytesWritten!==c)throw new Error("Bytes behind the end of what is packed.")}function unpackerFor(e,n=0){const t=8==(15&n)
const o=new Map([["gzip",c.createGunzip],["x-gzip",c.createGunzip],["deflate",t?c.createInflate:c.createInflateRaw],["br",c.createBrotliDecompress],["zstd",c.createZstdDecompress]])
const r=o.get(e)
if(void 0===r)throw new Error("An unknown content-encoding.")
return r()}})}
export{e as id,n as ids,t as modules}
