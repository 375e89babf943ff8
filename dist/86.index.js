export const id=86
export const ids=[86]
export const modules={86:((e,t,o)=>{o.d(t,{annotateList:()=>annotateList})
var f=o(1949)
var h=o(5559)
const $=8
const n=20
function annotateList(e,t,o,n){const s=e.filter(({outcome:e})=>!(0,f.N6)(e))
const r=e.filter(({outcome:e})=>(0,f.N6)(e)&&e.isNotTried!==true)
for(const{name:m,message:u}of r.slice(0,$)){n.error(u.title,[`${m}: ${u.text}`],u.remedy??"")}const i=r.slice($)
if(i.length>0){n.error(`${t} imports: ${i.length} more failed`,[`${namesOf(i)}.`],"The job summary and the output `results` show the reasons.")}const c=e.filter(({outcome:e})=>(0,f.N6)(e)&&e.isNotTried===true)
const[a]=c
if(a!==undefined){n.error(`${t} imports not tried: ${c.length}`,[`${namesOf(c)}: ${a.message.text}`],`${a.message.remedy??""}${s.length>0?" Leave out the imports that were accepted or succeeded.":""}`)}if(o&&r.length===0&&c.length===0){const l=e.some(({outcome:e})=>["accepted","succeeded"].includes(e.word))
n.error(`${t} imports ended: cancelled`,[l?"The step was stopped after every import was accepted or had succeeded.":"The step was stopped."],l?"Run this again only if you want to import everything a second time.":"No import was started.")}const[d]=s
if(d===undefined)return
if(s.length===1)n.notice(d.message.title,`${d.name}: ${d.message.text}`)
else{const p=[...new Set(s.map(({outcome:e})=>h.q9[e.word]))].join(" or ")
n.notice(`${t} imports ${p}: ${s.length} of ${e.length}`,`${s.map(describeShortly).join("; ")}.`)}}function describeShortly({name:e,outcome:{featureCount:t,previousFeatureCount:o}}){return t===undefined?e:`${e}: ${(0,h.N5)(t,o)}`}function namesOf(e){const t=e.slice(0,n).map(({name:e})=>e)
const o=e.length-t.length
return`${t.join(", ")}${o>0?` and ${o} more`:""}`}})}
