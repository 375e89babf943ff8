const e=923
const t=[923]
const n={3923:((e,t,n)=>{n.d(t,{at:()=>at,loadEvent:()=>loadEvent})
var o=n(2496)
const c=67108864
async function loadEvent(){const e=(0,o.J)(process.env.GITHUB_EVENT_PATH??"");(!0!==e?.isRegular||e.bytes>c)&&delete process.env.GITHUB_EVENT_PATH
try{return(await n.e(636).then(n.bind(n,5636))).context.payload}catch{0}}function at(e,...t){return t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e)}})}
export{e as id,t as ids,n as modules}
