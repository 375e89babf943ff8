const e=395
const n=[395]
const t={3395:((e,n,t)=>{t.r(n)
t.d(n,{unpacked:()=>unpacked})
var d=t(6466)
var r=t(8522)
const s=1.001
const i=65536
async function*unpacked(e,n,t,o){const c=t*s+i
let r=e
for(var a of n.toReversed())r=unpackedOnce(r,a,c,o)
yield*r}async function*unpackedOnce(e,n,t,o){const c=e[Symbol.asyncIterator]()
let r=0
let a=await c.next()
const s=unpackerFor(n,a.done?void 0:a.value[0])
async function*counted(){for(;!a.done;a=await c.next()){r+=a.value.length
if(r>t)throw new RangeError("Longer than may be read.")
yield a.value}}(0,d.pipeline)(counted,s,{signal:o}).catch(()=>{})
try{yield*s}finally{s.destroy()}if(s.bytesWritten!==r)throw new Error("Bytes behind the end of what is packed.")}function unpackerFor(e,n=0){const t=8==(15&n)
const o=new Map([["gzip",r.createGunzip],["x-gzip",r.createGunzip],["deflate",t?r.createInflate:r.createInflateRaw],["br",r.createBrotliDecompress],["zstd",r.createZstdDecompress]])
const c=o.get(e)
if(void 0===c)throw new Error("An unknown content-encoding.")
return c()}})}
export{e as id,n as ids,t as modules}
