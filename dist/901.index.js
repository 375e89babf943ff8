const e=901
const t=[901]
const n={4901:((e,t,n)=>{n.r(t)
n.d(t,{composeSummary:()=>composeSummary,prepareSummary:()=>prepareSummary})
var s=n(3024)
var l=n(6446)
var f=n(4009)
var c=n(8672)
var d=n(4121)
var o=n(7355)
var i=n(3913)
var r=n(5559)
function escapeMarkdown(e){return e.replace(/[&<>"'`*~[\]|\\@$#]/g,e=>`&#${e.codePointAt(0)};`)}function codeCell(e){return""===e?"":`<code>${escapeMarkdown(e)}</code>`}function prose(e){return escapeMarkdown(e).replace(/&#96;(.*?)&#96;/g,"<code>$1</code>")}function factTable(e){const t=e.filter(([,e])=>""!==e)
return table(t.map(([e,t])=>`<tr><th align="left" nowrap>${e}</th><td>${t}</td></tr>`))}function columnTable(e,t){const n=e.map(e=>`<th align="left">${e}</th>`).join("")
const o=t.map(e=>`<tr>${e.map(e=>`<td>${e}</td>`).join("")}</tr>`)
return table([`<tr>${n}</tr>`,...o])}function table(e){return["<table>",...e,"</table>"].join("\n")}var m=n(2198)
const a=40
const p=100
const g=1e3
const u=40
const h=0xe677d21fd818
function runOf(e){return"run"in e?e.run:void 0}function drawStages(e,t,n){const o=shownStages(e).map(e=>({...e,name:t((0,m.ue)(e.name),g)}))
return drawGantt("Stages of the run (UTC)",o,n)}function drawRuns(e,s,t){const n=e.flatMap(({name:e,outcome:t})=>{const n=runOf(t)
const o=n&&(0,i.Dc)(n)
if(void 0===n||void 0===o)return[]
const r=(0,i.cf)(n.stages)
const a="going"===n.state||void 0===r?void 0:o+r
return[{name:s(e,p),state:n.state,startMs:o,endMs:a}]})
return drawGantt("Runs of the imports (UTC)",n,t)}function drawGantt(e,t,s){const n=t.flatMap(({name:e,state:t,startMs:n,endMs:o},r)=>{if(void 0===n||n<0||n>h)return[]
const a=Math.min(h+1,Math.max(n+1,o??(isOpen(t)?s:n)))
return[`    ${r+1} ${label(e)} :${tag(t)}s${r+1}, ${utc(n)}, `+utc(a)]})
if(0===n.length)return""
const o=["gantt","    title "+e,"    dateFormat YYYY-MM-DDTHH:mm:ss.SSS","    axisFormat %H:%M:%S"]
return["```mermaid",...o,...n,"```"].join("\n")}function isOpen(e){return"going"===e||"unknown"===e}function label(e){const t=e.replace(/[^\p{L}\p{N}]+/gu," ").trim()
return t.slice(0,u).toWellFormed().replace("\ufffd","")||"stage"}function tag(e){return"succeeded"===e?"":isOpen(e)?"active, ":"crit, "}function utc(e){return new Date(e).toISOString().slice(0,-1)}function listRun(e,t,n){return[stageTable(e,t),entryList(e,t,n)]}function stageTable(e,n){if(0===e.stages.length)return""
const o=(e,t)=>codeCell(n((0,m.ue)(e),t))
const t=shownStages(e).map(e=>{const t=(0,i.cf)([e])
return[o(e.name,p),o(e.word,p),void 0===t?"":(0,d.r4)(t),o((0,i.xm)(e.entries)?.text??"",300)]})
const r=e.stages.length-t.length
0<r&&t.push(["and "+(0,d.hS)(r,"more stage","more stages"),"","",""])
return columnTable(["Stage","Status","Duration","Last message"],t)}function shownStages({stages:e}){return e.slice(0,a)}function entryList(e,o,t){const n=e.stages.flatMap(t=>t.entries.map(e=>({stage:t,entry:e})))
if(0===n.length)return""
const r=({stage:e,entry:t})=>{const n=`${t.createdAt} ${e.name} ${t.level}: `+t.text
return escapeMarkdown(o((0,m.ue)(n),g))}
const a=takeLines(n,r,t/2)
const s=takeLines(n.slice(a.length).reverse(),r,t/2).reverse()
const c=n.length-a.length-s.length
const i=0<c?[`\u2026 ${(0,d.hS)(c,"entry","entries")} left out \u2026`]:[]
const u=[...a,...i,...s]
return`<details><summary>Log of the run (${(0,d.hS)(n.length,"entry","entries")})</summary>\n<pre>\n${u.join("\n")}\n</pre>\n</details>`}function takeLines(e,t,n){const o=[]
let r=0
for(var a of e){const s=t(a)
r+=Buffer.byteLength(s)+1
if(r>n)break
o.push(s)}return o}const v=1e3
const w=200
const S=["invalid_input","too_few_records","network_error","timeout","cancelled"]
function importFacts({outcome:e,text:t,plan:n},o,r){const a=e=>codeCell(o(e??"",r.cell))
return[[(0,d.l2)(n?.subject.kind??""),a(e.datasetId??e.importId??n?.subject.id)],["Source override",a(n?.sourceOverride)],["Source",a(e.sourceUrl)],["SHA-256 served",a(e.sourceSha256)],["Request","dry_run"===e.word&&n?requestCell(n,a):""],["Run",a(e.runId)],["Records",recordsCell(e)],["Features",featuresCell(e)],["Outcome",`<code>${e.word}</code>`],["Error code",(0,l.N6)(e)?`<code>${e.code}</code>`:""],["Explanation",explanationCell(e,o(t,r.explanation))],["Warnings",warningsCell(e)],["HTTP status",String(e.httpStatus??"")],["Attempts",String(e.attempts)]]}function importTable(e,r){const n=e.map(({name:e,outcome:t,text:n})=>{const o=(0,l.N6)(t)?` <code>${t.code}</code>`:""
return[codeCell(r(e,p)),`${(0,l.N6)(t)?"\u274c":"\u2705"} <code>${t.word}</code>`+o,recordsCell(t),featuresCell(t),String(t.httpStatus??""),String(t.attempts),(0,l.N6)(t)?codeCell(r(n,w)):""]})
const t=["Import","Outcome","Records","Features","HTTP status","Attempts","Explanation"]
const o=t.map((e,t)=>n.some(e=>""!==e[t]))
const a=e=>e.filter((e,t)=>o[t])
return columnTable(a(t),n.map(a))}function featuresCell({featureCount:e,previousFeatureCount:t}){return void 0===e?"":(0,r.N5)(e,t)}function recordsCell({recordCount:e}){return void 0===e?"":(0,d._d)(e,"record")}function explanationCell(e,t){if("succeeded"===e.word||"checked"===e.word)return""
const n=!(0,l.N6)(e)||"not_sent"===e.word&&S.includes(e.code)
return(n?prose:codeCell)(t)}function warningsCell(e){const t=runOf(e)
const n=void 0===t?0:(0,i.nZ)(t).length
return 0===n?"":String(n)}function requestCell({request:e},t){return(0,o.Ng)(e).map(t).join("<br>")}function invocationFacts(e,t){const{commit:n,run:o}=e
return[["Triggered by",triggerCell(e,e=>codeCell(t(e??"",v)))],["Commit",void 0===n?"":facts_link(n.href,n.sha.slice(0,12),t)],["Workflow run",void 0===o?"":facts_link(o.href,String(o.id),t)]]}function triggerCell({event:e,schedule:t,actor:n,isByHand:o,rerunBy:r},a){if(void 0===e&&void 0===n)return""
const s=void 0===r?"":", run again by "+a(r)
const c=void 0===n?s:" by "+a(n)+s
if(o)return`started by hand${c} (${a(e)})`
const i=void 0===t?"":` (${a(t)})`
return""+a(e??"an event")+i+c}function facts_link(e,t,n){if(!/^https?:\/\//.test(e))return""
const o=n(e,v).replace(/[&<>"'`]/g,e=>`&#${e.codePointAt(0)};`)
return`<a href="${o}">${codeCell(t)}</a>`}function checkTable({checks:e=[]},o){if(0===e.length)return""
const r={fine:"\u2705",note:"\u2139\ufe0f",wrong:"\u274c","not tried":"\u2796"}
const t=e.map(({name:e,result:t,says:n})=>[escapeMarkdown(e),r[t]+" "+t,"not tried"===t?prose(n):codeCell(o(n,v))])
return columnTable(["Checked","Result","What it says"],t)}const b=1024e3
const y=393216
const $=20
const T=1e3
async function prepareSummary(){const e=(await n.e(909).then(n.bind(n,8909))).readInvocation
const a=await e()
new Date(0).toISOString()
return(e,t,n)=>{const o=process.env.GITHUB_STEP_SUMMARY??""
if(""===o)n.line("This runner has no job summaries, so none was written."),void 0
else try{if(!0!==(0,c.J)(o)?.isRegular)throw new Error("no file")
const r=(e,t)=>n.cleanOnce(e,t);(0,s.appendFileSync)(o,composeSummary({...e,invocation:a,durationMs:t,nowMs:Date.now(),clean:r}))}catch{n.lateWarning("Job summary not written","The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.")}}}function composeSummary(e){const{told:t,isList:n,isRed:o,heading:r,clean:a,nowMs:s}=e
const c=`### ${o?"\u274c":"\u2705"} `+escapeMarkdown(a(r,v))
if(n){const m=importTable(t,a)
return inBytes([c,listAgain(e),m,drawRuns(t,a,s),overview(e,[])],e)}const[i]=t
const u=runOf(i.outcome)
const l=importFacts(i,a,{cell:v,explanation:f.EN})
const d=[c,whatToDo(i),overview(e,l),checkTable(i.outcome,a),...void 0===u?[]:[drawStages(u,a,s),...listRun(u,a,y)]]
return joined(d)}function inBytes(e,t){let n=Buffer.byteLength(joined(e))
let o=0
for(var r of t.told){const a=details(r,t)
n+=Buffer.byteLength(a)+2
n>b?o+=1:e.push(a)}0<o&&e.push(`The details of ${(0,d.hS)(o,"import","imports")} do not fit here. The log has them.`)
return joined(e)}function joined(e){return e.filter(e=>""!==e).join("\n\n")+`\n\n`}function whatToDo({remedy:e}){return void 0===e?"":"**What to do:** "+e}function listAgain({again:o,clean:r}){if(void 0===o)return""
const e=[["atOnce","Not started, so these can be imported again with <code>only</code>:"],["afterNewData","Failed, so these can be imported again with <code>only</code> once there is new data:"],["never","Started, or maybe started. Do not import these again:"]]
const t=e.flatMap(([e,t])=>{const n=o[e].map(e=>r(e,w)).join(", ")
return""===n?[]:[`<li>${t} ${codeCell(n)}</li>`]})
return["<ul>",...t,"</ul>"].join("\n")}function overview(e,t){const{title:n,clean:o,durationMs:r,invocation:a}=e
return factTable([["Provider",escapeMarkdown(n??"")],...t,["Duration",(0,d.r4)(r)],...invocationFacts(a,o)])}function details(e,{told:t,clean:n}){const{name:o,outcome:r}=e
const a=t.length>$?T:f.EN
const s=importFacts(e,n,{cell:w,explanation:a})
const c=runOf(r)
const i=[whatToDo(e),factTable(s),checkTable(r,n),...void 0===c?[]:listRun(c,n,y/t.length)]
const u=`<code>${escapeMarkdown(n(o,p))}</code>: `+r.word
return`<details${(0,l.N6)(r)?" open":""}><summary>${u}</summary>\n\n${joined(i)}</details>`}})}
export{e as id,t as ids,n as modules}
