const e=384
const t=[384]
const r={1384:((e,t,r)=>{r.d(t,{readGzip:()=>readGzip})
var u=r(8522)
var h=r(5886)
var w=r(4442)
function readGzip(t,r){const a=(0,w.v)(t,r,!0)
const n=(0,u.createGunzip)()
let[i,s,o,c]=[0,!0,!1,!1]
const e=new Promise(e=>n.once("close",e))
n.on("error",()=>{o||=s})
const d=(async()=>{try{for await(var e of n){i+=e.length
c=i>r.maxUnpackedBytes
s=!r.signal.aborted&&!c&&await a.take(e)
if(!s)break}}catch{o=!0}})()
return{async take(t){if(!s||o)return!1
await Promise.race([new Promise(e=>n.write(t,()=>e())),e])
return s&&!o},async finish(){n.end()
await d
if(o)return(0,h.J5)("is a cut or damaged gzip. Check the step that writes it")
if(c)return(0,h.Po)(r)
const e=await a.finish()
return"refused"===e.kind?(0,h.J5)(`holds ${(0,h.TL)(t)}, which `+e.why):e}}}})}
export{e as id,t as ids,r as modules}
