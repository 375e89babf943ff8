const e=384
const t=[384]
const r={1384:((e,t,r)=>{r.d(t,{readGzip:()=>readGzip})
var w=r(8522)
var g=r(5886)
var m=r(4442)
function readGzip(t,r){const n=(0,m.v)(t,r,!0)
const a=(0,w.createGunzip)()
let[i,s,o,c,h,d,u]=[0,0,!0,!0,!1,!1,!1]
const f=new Promise(e=>a.once("close",e))
a.on("error",()=>{h||=o})
const l=(async()=>{try{for await(var e of a){s+=e.length
d=s>r.maxUnpackedBytes
c=c&&await n.take(e)
o=!r.signal.aborted&&!d&&(c||r.isWhole)
if(!o)break}}catch{h=!0}})()
return{async take(t){if(!o||h)return!1
await Promise.race([new Promise(e=>a.write(t,()=>e())),f])
i+=t.length
const e=o?Math.min(i-a.bytesWritten,t.length):0
u||=t.subarray(t.length-e).some(e=>0!==e)
return o&&!h},async finish(){a.end()
await l
if(h)return(0,g.J5)("is a cut or damaged gzip. Check the step that writes it")
if(d&&c)return(0,g.Po)(r)
if(u)return(0,g.cP)("there are other bytes behind the gzip")
const e=await n.finish()
return"refused"===e.kind?(0,g.J5)(`holds ${(0,g.TL)(t)}, which `+e.why):e}}}})}
export{e as id,t as ids,r as modules}
