const e=384
const t=[384]
const r={1384:((e,t,r)=>{r.d(t,{readGzip:()=>readGzip})
var u=r(8522)
var w=r(5886)
var f=r(4442)
function readGzip(t,r){const a=(0,f.v)(t,r,!0)
const n=(0,u.createGunzip)()
let[i,s,o,c,d]=[0,!0,!0,!1,!1]
const e=new Promise(e=>n.once("close",e))
n.on("error",()=>{c||=s})
const h=(async()=>{try{for await(var e of n){i+=e.length
d=i>r.maxUnpackedBytes
o=o&&await a.take(e)
s=!r.signal.aborted&&!d&&(o||r.isWhole)
if(!s)break}}catch{c=!0}})()
return{async take(t){if(!s||c)return!1
await Promise.race([new Promise(e=>n.write(t,()=>e())),e])
return s&&!c},async finish(){n.end()
await h
if(c)return(0,w.J5)("is a cut or damaged gzip. Check the step that writes it")
if(d&&o)return(0,w.Po)(r)
const e=await a.finish()
return"refused"===e.kind?(0,w.J5)(`holds ${(0,w.TL)(t)}, which `+e.why):e}}}})}
export{e as id,t as ids,r as modules}
