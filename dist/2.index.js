const t=2
const e=[2,923]
const n={3923:((t,e,n)=>{n.d(e,{at:()=>at,loadEvent:()=>loadEvent})
var o=n(2496)
const r=67108864
async function loadEvent(){const t=(0,o.J)(process.env.GITHUB_EVENT_PATH??"");(!0!==t?.isRegular||t.bytes>r)&&delete process.env.GITHUB_EVENT_PATH
try{return(await n.e(636).then(n.bind(n,5636))).context.payload}catch{0}}function at(t,...e){return e.reduce((t,e)=>"object"==typeof t&&null!==t&&Object.hasOwn(t,e)?t[e]:void 0,t)}}),4002:((t,e,n)=>{n.r(e)
n.d(e,{prepareSummary:()=>prepareSummary})
var a=n(3024)
var c=n(2741)
var f=n(3923)
async function readInvocation(){return describeInvocation(process.env,await(0,f.loadEvent)())}function describeInvocation(e,t){const n=t=>e[t]?.trim()||void 0
const o=n("GITHUB_EVENT_NAME")
const r="schedule"===o
const s=n("GITHUB_ACTOR")
const a=n("GITHUB_TRIGGERING_ACTOR")
const c=repositoryUrl(n("GITHUB_SERVER_URL")??"https://github.com",n("GITHUB_REPOSITORY"))
const i=[(0,f.at)(t,"workflow_run","head_sha"),(0,f.at)(t,"pull_request","head","sha"),n("GITHUB_SHA")]
const u=i.find(isSha)
const d=runIdOf(n)
const l="Bot"===(0,f.at)(t,"sender","type")||!0===s?.endsWith("[bot]")
return{event:o,schedule:r?nonEmpty((0,f.at)(t,"schedule")):void 0,actor:r?void 0:s,isByHand:"workflow_dispatch"===o&&void 0!==s&&!l,rerunBy:a===s?void 0:a,commit:void 0!==c&&void 0!==u?{sha:u,href:c+"/commit/"+u}:void 0,run:void 0!==c&&void 0!==d?{id:d,href:c+"/actions/runs/"+d}:void 0}}function runIdOf(t){const e=t("GITEA_ACTIONS")??t("FORGEJO_ACTIONS")
if(void 0!==e||void 0===t("ACT")){const n=t(void 0===e?"GITHUB_RUN_ID":"GITHUB_RUN_NUMBER")??""
return/^[1-9]\d{0,14}$/.test(n)?Number(n):void 0}void 0}function repositoryUrl(t,e){const n=e?.split("/")??[]
const o=/^https?:\/\//i.test(t)?(0,c.D)(t):void 0
if(2===n.length&&!n.includes("")&&void 0!==o){const{origin:r,pathname:s}=o
return""+r+s.replace(/\/+$/,"")+"/"+n.map(encodeURIComponent).join("/")}void 0}function isSha(t){return"string"==typeof t&&/^[0-9a-f]{7,64}$/i.test(t)}function nonEmpty(t){return"string"==typeof t&&""!==t.trim()?t:void 0}var i=n(2496)
var d=n(1949)
var u=n(6568)
var m=n(4009)
var l=n(4121)
function escapeMarkdown(t){return t.replace(/[&<>"'`*~[\]|\\@$#]/g,t=>`&#${t.codePointAt(0)};`)}function codeCell(t){return""===t?"":`<code>${escapeMarkdown(t)}</code>`}function prose(t){return escapeMarkdown(t).replace(/&#96;(.*?)&#96;/g,"<code>$1</code>")}function factTable(t){const e=t.map(([t,e])=>`<tr><th align="left" nowrap>${t}</th><td>${e}</td></tr>`)
return table(e)}function columnTable(t,e){const n=t.map(t=>`<th align="left">${t}</th>`).join("")
const o=e.map(t=>`<tr>${t.map(t=>`<td>${t}</td>`).join("")}</tr>`)
return table([`<tr>${n}</tr>`,...o])}function table(t){return["<table>",...t,"</table>"].join("\n")}const s=1e3
function checkTable({checks:t=[]},o){if(0===t.length)return""
const r={fine:"\u2705",note:"\u2139\ufe0f",wrong:"\u274c","not tried":"\u2796"}
const e=t.map(({name:t,result:e,says:n})=>[escapeMarkdown(t),r[e]+" "+e,"not tried"===e?prose(n):codeCell(o(n,s))])
return columnTable(["Checked","Result","What it says"],e)}const r=40
const o=40
const p=0xe677d21fd818
function drawGantt(t,a,e="Stages of the run (UTC)"){const n=t.slice(0,r).flatMap(({name:t,state:e,startMs:n,endMs:o},r)=>{if(void 0===n||n<0||n>p)return[]
const s=Math.min(p+1,Math.max(n+1,o??(isOpen(e)?a:n)))
return[`    ${r+1} ${label(t)} :${tag(e)}s${r+1}, ${utc(n)}, `+utc(s)]})
if(0===n.length)return""
const o=["gantt","    title "+e,"    dateFormat YYYY-MM-DDTHH:mm:ss.SSS","    axisFormat %H:%M:%S"]
return["```mermaid",...o,...n,"```"].join("\n")}function isOpen(t){return"going"===t||"unknown"===t}function label(t){return t.replace(/[^\p{L}\p{N}]+/gu," ").trim().slice(0,o).toWellFormed().replace("\ufffd","")||"stage"}function tag(t){return"succeeded"===t?"":isOpen(t)?"active, ":"crit, "}function utc(t){return new Date(t).toISOString().slice(0,-1)}var h=n(7355)
var v=n(5559)
const g=["invalid_input","too_few_records","network_error","timeout","cancelled"]
function importFacts({outcome:t,text:e,plan:n},o,r){const s=t=>codeCell(o(t??"",r.cell))
return[[(0,l.l2)(n?.subject.kind??""),s(t.datasetId??t.importId??n?.subject.id)],["Source override",s(n?.sourceOverride)],["Source",s(t.sourceUrl)],["SHA-256 served",s(t.sourceSha256)],["Request","dry_run"===t.word&&n?requestCell(n,s):""],["Run",s(t.runId)],["Records",recordsCell(t)],["Features",featuresCell(t)],["Outcome",`<code>${t.word}</code>`],["Error code",(0,d.N6)(t)?`<code>${t.code}</code>`:""],["Explanation",explanationCell(t,o(e,r.explanation))],["Warnings",warningsCell(t)],["HTTP status",String(t.httpStatus??"")],["Attempts",String(t.attempts)]]}function featuresCell({featureCount:t,previousFeatureCount:e}){return void 0===t?"":(0,v.N5)(t,e)}function recordsCell({recordCount:t}){return void 0===t?"":(0,l._d)(t,"record")}function explanationCell(t,e){if("succeeded"===t.word||"checked"===t.word)return""
const n=!(0,d.N6)(t)||"not_sent"===t.word&&g.includes(t.code)
return(n?prose:codeCell)(e)}function warningsCell(t){const e="run"in t?t.run:void 0
const n=void 0===e?0:(0,u.nZ)(e).length
return 0===n?"":String(n)}function requestCell({request:t},e){return(0,h.Ng)(t).map(e).join("<br>")}const w=1e3
function invocationFacts(t,e){const{commit:n,run:o}=t
return[["Triggered by",triggerCell(t,t=>codeCell(e(t??"",w)))],["Commit",void 0===n?"":invocation_facts_link(n.href,n.sha.slice(0,12),e)],["Workflow run",void 0===o?"":invocation_facts_link(o.href,String(o.id),e)]]}function triggerCell({event:t,schedule:e,actor:n,isByHand:o,rerunBy:r},s){if(void 0===t&&void 0===n)return""
const a=void 0===r?"":", run again by "+s(r)
const c=void 0===n?a:" by "+s(n)+a
if(o)return`started by hand${c} (${s(t)})`
const i=void 0===e?"":` (${s(e)})`
return""+s(t??"an event")+i+c}function invocation_facts_link(t,e,n){if(!/^https?:\/\//.test(t))return""
const o=n(t,w).replace(/[&<>"'`]/g,t=>`&#${t.codePointAt(0)};`)
return`<a href="${o}"><code>${escapeMarkdown(e)}</code></a>`}var T=n(5380)
const y=393216
const b=40
const S=1e3
function drawStages(t,e,n){const o=shownSteps(t).map(t=>({...t,name:e((0,T.u)(t.name),S)}))
return drawGantt(o,n)}function listRun(t,e,n){return[stepTable(t,e),entryList(t,e,n)]}function stepTable(t,e){if(0===t.stages.length)return""
const n=shownSteps(t).map(t=>[codeCell(e((0,T.u)(t.name),100)),codeCell(e((0,T.u)(t.word),100)),durationOfStage(t),codeCell(e((0,T.u)((0,u.xm)(t.entries)?.text??""),300))])
const o=t.stages.length-n.length
0<o&&n.push(["and "+(0,l.hS)(o,"more stage","more stages"),"","",""])
return columnTable(["Stage","Status","Duration","Last message"],n)}function shownSteps(t){return t.stages.slice(0,b)}function durationOfStage(t){const e=(0,u.cf)([t])
return void 0===e?"":(0,l.r4)(e)}function entryList(t,o,e){const n=t.stages.flatMap(e=>e.entries.map(t=>({step:e,entry:t})))
if(0===n.length)return""
const r=({step:t,entry:e})=>{const n=`${e.createdAt} ${t.name} ${e.level}: `+e.text
return escapeMarkdown(o((0,T.u)(n),S))}
const s=takeLines(n,r,e/2)
const a=takeLines(n.slice(s.length).reverse(),r,e/2).reverse()
const c=n.length-s.length-a.length
const i=0<c?[`\u2026 ${(0,l.hS)(c,"entry","entries")} left out \u2026`]:[]
const u=[...s,...i,...a]
return`<details><summary>Log of the run (${(0,l.hS)(n.length,"entry","entries")})</summary>\n<pre>\n${u.join("\n")}\n</pre>\n</details>`}function takeLines(t,e,n){const o=[]
let r=0
for(var s of t){const a=e(s)
r+=Buffer.byteLength(a)+1
if(r>n)break
o.push(a)}return o}const $=1024e3
const _=1e3
const C=100
const M=200
const I=20
const k=1e3
function composeSummary(t){const{told:e,isList:n,isRed:o,heading:r,clean:s,nowMs:a}=t
const c=`### ${o?"\u274c":"\u2705"} `+escapeMarkdown(s(r,_))
if(n)return inBytes([c,listAgain(t),importTable(t),chart(t),overview(t,[])],t)
const[i]=e
const u=runOf(i.outcome)
const d=importFacts(i,s,{cell:_,explanation:m.EN})
const l=[c,whatToDo(i),overview(t,d),checkTable(i.outcome,s),...void 0===u?[]:[drawStages(u,s,a),...listRun(u,s,y)]]
return joined(l)}function inBytes(t,e){let n=Buffer.byteLength(joined(t))
let o=0
for(var r of e.told){const s=details(r,e)
n+=Buffer.byteLength(s)+2
n>$?o+=1:t.push(s)}0<o&&t.push(`The details of ${(0,l.hS)(o,"import","imports")} do not fit here. The log has them.`)
return joined(t)}function joined(t){return t.filter(t=>""!==t).join("\n\n")+`\n\n`}function whatToDo({remedy:t}){return void 0===t?"":"**What to do:** "+t}function listAgain({again:o,clean:r}){if(void 0===o)return""
const t=[["atOnce","Not started, so these can be imported again with <code>only</code>:"],["afterNewData","Failed, so these can be imported again with <code>only</code> once there is new data:"],["never","Started, or maybe started. Do not import these again:"]]
const e=t.flatMap(([t,e])=>{const n=o[t].map(t=>r(t,M)).join(", ")
return""===n?[]:[`<li>${e} ${codeCell(n)}</li>`]})
return["<ul>",...e,"</ul>"].join("\n")}function importTable({told:t,clean:r}){const n=t.map(({name:t,outcome:e,text:n})=>{const o=(0,d.N6)(e)?` <code>${e.code}</code>`:""
return[codeCell(r(t,C)),`${(0,d.N6)(e)?"\u274c":"\u2705"} <code>${e.word}</code>`+o,recordsCell(e),featuresCell(e),String(e.httpStatus??""),String(e.attempts),(0,d.N6)(e)?codeCell(r(n,M)):""]})
const e=["Import","Outcome","Records","Features","HTTP status","Attempts","Explanation"]
const o=e.map((t,e)=>n.some(t=>""!==t[e]))
const s=t=>t.filter((t,e)=>o[e])
return columnTable(s(e),n.map(s))}function chart({told:t,clean:c,nowMs:e}){const n=t.flatMap(({name:t,outcome:e})=>{const n=runOf(e)
const o=n?.stages.flatMap(({startMs:t})=>t??[])??[]
if(void 0===n||0===o.length)return[]
const r=Math.min(...o)
const s=(0,u.cf)(n.stages)
const a="going"===n.state||void 0===s?void 0:r+s
return[{name:c(t,C),state:n.state,startMs:r,endMs:a}]})
return drawGantt(n,e,"Runs of the imports (UTC)")}function overview(t,e){const{title:n,clean:o,durationMs:r,invocation:s}=t
const a=[["Provider",escapeMarkdown(n??"")],...e,["Duration",(0,l.r4)(r)],...invocationFacts(s,o)]
return factTable(a.filter(([,t])=>""!==t))}function details(t,{told:e,clean:n}){const{name:o,outcome:r}=t
const s=e.length>I?k:m.EN
const a=importFacts(t,n,{cell:M,explanation:s})
const c=runOf(r)
const i=[whatToDo(t),factTable(a.filter(([,t])=>""!==t)),checkTable(r,n),...void 0===c?[]:listRun(c,n,y/e.length)]
const u=`<code>${escapeMarkdown(n(o,C))}</code>: `+r.word
return`<details${(0,d.N6)(r)?" open":""}><summary>${u}</summary>\n\n${joined(i)}</details>`}function runOf(t){return"run"in t?t.run:void 0}async function prepareSummary(){const s=await readInvocation()
return(t,e,n)=>{const o=process.env.GITHUB_STEP_SUMMARY??""
if(""===o)n.line("This runner has no job summaries, so none was written."),void 0
else try{if(!0!==(0,i.J)(o)?.isRegular)throw new Error("no file")
const r=(t,e)=>n.cleanOnce(t,e);(0,a.appendFileSync)(o,composeSummary({...t,invocation:s,durationMs:e,nowMs:Date.now(),clean:r}))}catch{n.lateWarning("Job summary not written","The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.")}}}})}
export{t as id,e as ids,n as modules}
