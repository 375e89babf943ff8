const t=711
const e=[711]
const n={8711:((t,e,n)=>{n.r(e)
n.d(e,{prepareSummary:()=>prepareSummary})
var s=n(3024)
var c=n(2496)
var l=n(1949)
var i=n(6568)
var f=n(4009)
var d=n(4121)
function escapeMarkdown(t){return t.replace(/[&<>"'`*~[\]|\\@$#]/g,t=>`&#${t.codePointAt(0)};`)}function codeCell(t){return""===t?"":`<code>${escapeMarkdown(t)}</code>`}function prose(t){return escapeMarkdown(t).replace(/&#96;(.*?)&#96;/g,"<code>$1</code>")}function factTable(t){const e=t.map(([t,e])=>`<tr><th align="left" nowrap>${t}</th><td>${e}</td></tr>`)
return table(e)}function columnTable(t,e){const n=t.map(t=>`<th align="left">${t}</th>`).join("")
const o=e.map(t=>`<tr>${t.map(t=>`<td>${t}</td>`).join("")}</tr>`)
return table([`<tr>${n}</tr>`,...o])}function table(t){return["<table>",...t,"</table>"].join("\n")}const a=1e3
function checkTable({checks:t=[]},o){if(0===t.length)return""
const r={fine:"\u2705",note:"\u2139\ufe0f",wrong:"\u274c","not tried":"\u2796"}
const e=t.map(({name:t,result:e,says:n})=>[escapeMarkdown(t),r[e]+" "+e,"not tried"===e?prose(n):codeCell(o(n,a))])
return columnTable(["Checked","Result","What it says"],e)}const r=40
const o=40
const u=0xe677d21fd818
function drawGantt(t,s,e="Stages of the run (UTC)"){const n=t.slice(0,r).flatMap(({name:t,state:e,startMs:n,endMs:o},r)=>{if(void 0===n||n<0||n>u)return[]
const a=Math.min(u+1,Math.max(n+1,o??(isOpen(e)?s:n)))
return[`    ${r+1} ${label(t)} :${tag(e)}s${r+1}, ${utc(n)}, `+utc(a)]})
if(0===n.length)return""
const o=["gantt","    title "+e,"    dateFormat YYYY-MM-DDTHH:mm:ss.SSS","    axisFormat %H:%M:%S"]
return["```mermaid",...o,...n,"```"].join("\n")}function isOpen(t){return"going"===t||"unknown"===t}function label(t){return t.replace(/[^\p{L}\p{N}]+/gu," ").trim().slice(0,o).toWellFormed().replace("\ufffd","")||"stage"}function tag(t){return"succeeded"===t?"":isOpen(t)?"active, ":"crit, "}function utc(t){return new Date(t).toISOString().slice(0,-1)}var m=n(7355)
var p=n(5559)
const h=["invalid_input","too_few_records","network_error","timeout","cancelled"]
function importFacts({outcome:t,text:e,plan:n},o,r){const a=t=>codeCell(o(t??"",r.cell))
return[[(0,d.l2)(n?.subject.kind??""),a(t.datasetId??t.importId??n?.subject.id)],["Source override",a(n?.sourceOverride)],["Source",a(t.sourceUrl)],["SHA-256 served",a(t.sourceSha256)],["Request","dry_run"===t.word&&n?requestCell(n,a):""],["Run",a(t.runId)],["Records",recordsCell(t)],["Features",featuresCell(t)],["Outcome",`<code>${t.word}</code>`],["Error code",(0,l.N6)(t)?`<code>${t.code}</code>`:""],["Explanation",explanationCell(t,o(e,r.explanation))],["Warnings",warningsCell(t)],["HTTP status",String(t.httpStatus??"")],["Attempts",String(t.attempts)]]}function featuresCell({featureCount:t,previousFeatureCount:e}){return void 0===t?"":(0,p.N5)(t,e)}function recordsCell({recordCount:t}){return void 0===t?"":(0,d._d)(t,"record")}function explanationCell(t,e){if("succeeded"===t.word||"checked"===t.word)return""
const n=!(0,l.N6)(t)||"not_sent"===t.word&&h.includes(t.code)
return(n?prose:codeCell)(e)}function warningsCell(t){const e="run"in t?t.run:void 0
const n=void 0===e?0:(0,i.nZ)(e).length
return 0===n?"":String(n)}function requestCell({request:t},e){return(0,m.Ng)(t).map(e).join("<br>")}const g=1e3
function invocationFacts(t,e){const{commit:n,run:o}=t
return[["Triggered by",triggerCell(t,t=>codeCell(e(t??"",g)))],["Commit",void 0===n?"":invocation_facts_link(n.href,n.sha.slice(0,12),e)],["Workflow run",void 0===o?"":invocation_facts_link(o.href,String(o.id),e)]]}function triggerCell({event:t,schedule:e,actor:n,isByHand:o,rerunBy:r},a){if(void 0===t&&void 0===n)return""
const s=void 0===r?"":", run again by "+a(r)
const c=void 0===n?s:" by "+a(n)+s
if(o)return`started by hand${c} (${a(t)})`
const i=void 0===e?"":` (${a(e)})`
return""+a(t??"an event")+i+c}function invocation_facts_link(t,e,n){if(!/^https?:\/\//.test(t))return""
const o=n(t,g).replace(/[&<>"'`]/g,t=>`&#${t.codePointAt(0)};`)
return`<a href="${o}"><code>${escapeMarkdown(e)}</code></a>`}var v=n(2198)
const w=393216
const S=40
const b=1e3
function drawStages(t,e,n){const o=shownSteps(t).map(t=>({...t,name:e((0,v.ue)(t.name),b)}))
return drawGantt(o,n)}function listRun(t,e,n){return[stepTable(t,e),entryList(t,e,n)]}function stepTable(t,e){if(0===t.stages.length)return""
const n=shownSteps(t).map(t=>[codeCell(e((0,v.ue)(t.name),100)),codeCell(e((0,v.ue)(t.word),100)),durationOfStage(t),codeCell(e((0,v.ue)((0,i.xm)(t.entries)?.text??""),300))])
const o=t.stages.length-n.length
0<o&&n.push(["and "+(0,d.hS)(o,"more stage","more stages"),"","",""])
return columnTable(["Stage","Status","Duration","Last message"],n)}function shownSteps(t){return t.stages.slice(0,S)}function durationOfStage(t){const e=(0,i.cf)([t])
return void 0===e?"":(0,d.r4)(e)}function entryList(t,o,e){const n=t.stages.flatMap(e=>e.entries.map(t=>({step:e,entry:t})))
if(0===n.length)return""
const r=({step:t,entry:e})=>{const n=`${e.createdAt} ${t.name} ${e.level}: `+e.text
return escapeMarkdown(o((0,v.ue)(n),b))}
const a=takeLines(n,r,e/2)
const s=takeLines(n.slice(a.length).reverse(),r,e/2).reverse()
const c=n.length-a.length-s.length
const i=0<c?[`\u2026 ${(0,d.hS)(c,"entry","entries")} left out \u2026`]:[]
const u=[...a,...i,...s]
return`<details><summary>Log of the run (${(0,d.hS)(n.length,"entry","entries")})</summary>\n<pre>\n${u.join("\n")}\n</pre>\n</details>`}function takeLines(t,e,n){const o=[]
let r=0
for(var a of t){const s=e(a)
r+=Buffer.byteLength(s)+1
if(r>n)break
o.push(s)}return o}const $=1024e3
const y=1e3
const M=100
const T=200
const C=20
const k=1e3
function composeSummary(t){const{told:e,isList:n,isRed:o,heading:r,clean:a,nowMs:s}=t
const c=`### ${o?"\u274c":"\u2705"} `+escapeMarkdown(a(r,y))
if(n)return inBytes([c,listAgain(t),importTable(t),chart(t),overview(t,[])],t)
const[i]=e
const u=runOf(i.outcome)
const l=importFacts(i,a,{cell:y,explanation:f.EN})
const d=[c,whatToDo(i),overview(t,l),checkTable(i.outcome,a),...void 0===u?[]:[drawStages(u,a,s),...listRun(u,a,w)]]
return joined(d)}function inBytes(t,e){let n=Buffer.byteLength(joined(t))
let o=0
for(var r of e.told){const a=details(r,e)
n+=Buffer.byteLength(a)+2
n>$?o+=1:t.push(a)}0<o&&t.push(`The details of ${(0,d.hS)(o,"import","imports")} do not fit here. The log has them.`)
return joined(t)}function joined(t){return t.filter(t=>""!==t).join("\n\n")+`\n\n`}function whatToDo({remedy:t}){return void 0===t?"":"**What to do:** "+t}function listAgain({again:o,clean:r}){if(void 0===o)return""
const t=[["atOnce","Not started, so these can be imported again with <code>only</code>:"],["afterNewData","Failed, so these can be imported again with <code>only</code> once there is new data:"],["never","Started, or maybe started. Do not import these again:"]]
const e=t.flatMap(([t,e])=>{const n=o[t].map(t=>r(t,T)).join(", ")
return""===n?[]:[`<li>${e} ${codeCell(n)}</li>`]})
return["<ul>",...e,"</ul>"].join("\n")}function importTable({told:t,clean:r}){const n=t.map(({name:t,outcome:e,text:n})=>{const o=(0,l.N6)(e)?` <code>${e.code}</code>`:""
return[codeCell(r(t,M)),`${(0,l.N6)(e)?"\u274c":"\u2705"} <code>${e.word}</code>`+o,recordsCell(e),featuresCell(e),String(e.httpStatus??""),String(e.attempts),(0,l.N6)(e)?codeCell(r(n,T)):""]})
const e=["Import","Outcome","Records","Features","HTTP status","Attempts","Explanation"]
const o=e.map((t,e)=>n.some(t=>""!==t[e]))
const a=t=>t.filter((t,e)=>o[e])
return columnTable(a(e),n.map(a))}function chart({told:t,clean:c,nowMs:e}){const n=t.flatMap(({name:t,outcome:e})=>{const n=runOf(e)
const o=n?.stages.flatMap(({startMs:t})=>t??[])??[]
if(void 0===n||0===o.length)return[]
const r=Math.min(...o)
const a=(0,i.cf)(n.stages)
const s="going"===n.state||void 0===a?void 0:r+a
return[{name:c(t,M),state:n.state,startMs:r,endMs:s}]})
return drawGantt(n,e,"Runs of the imports (UTC)")}function overview(t,e){const{title:n,clean:o,durationMs:r,invocation:a}=t
const s=[["Provider",escapeMarkdown(n??"")],...e,["Duration",(0,d.r4)(r)],...invocationFacts(a,o)]
return factTable(s.filter(([,t])=>""!==t))}function details(t,{told:e,clean:n}){const{name:o,outcome:r}=t
const a=e.length>C?k:f.EN
const s=importFacts(t,n,{cell:T,explanation:a})
const c=runOf(r)
const i=[whatToDo(t),factTable(s.filter(([,t])=>""!==t)),checkTable(r,n),...void 0===c?[]:listRun(c,n,w/e.length)]
const u=`<code>${escapeMarkdown(n(o,M))}</code>: `+r.word
return`<details${(0,l.N6)(r)?" open":""}><summary>${u}</summary>\n\n${joined(i)}</details>`}function runOf(t){return"run"in t?t.run:void 0}async function prepareSummary(){const t=(await n.e(909).then(n.bind(n,8909))).readInvocation
const a=await t()
return(t,e,n)=>{const o=process.env.GITHUB_STEP_SUMMARY??""
if(""===o)n.line("This runner has no job summaries, so none was written."),void 0
else try{if(!0!==(0,c.J)(o)?.isRegular)throw new Error("no file")
const r=(t,e)=>n.cleanOnce(t,e);(0,s.appendFileSync)(o,composeSummary({...t,invocation:a,durationMs:e,nowMs:Date.now(),clean:r}))}catch{n.lateWarning("Job summary not written","The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.")}}}})}
export{t as id,e as ids,n as modules}
