export const id=236
export const ids=[236]
export const modules={9236:((e,n,t)=>{t.r(n)
t.d(n,{prepareSummary:()=>prepareSummary})
var f=t(3024)
const r=64*1024*1024
async function readInvocation(){return describeInvocation(process.env,await loadPayload())}function describeInvocation(n,e){const t=e=>n[e]?.trim()||undefined
const r=t("GITHUB_EVENT_NAME")
const o=r==="schedule"
const s=t("GITHUB_ACTOR")
const i=t("GITHUB_TRIGGERING_ACTOR")
const c=repositoryUrl(t("GITHUB_SERVER_URL")??"https://github.com",t("GITHUB_REPOSITORY"))
const a=[at(e,"workflow_run","head_sha"),at(e,"pull_request","head","sha"),t("GITHUB_SHA")]
const u=a.find(isSha)
const d=runIdOf(t)
const l=at(e,"sender","type")==="Bot"||s?.endsWith("[bot]")===true
return{event:r,schedule:o?nonEmpty(at(e,"schedule")):undefined,actor:o?undefined:s,isByHand:r==="workflow_dispatch"&&s!==undefined&&!l,rerunBy:i===s?undefined:i,commit:c!==undefined&&u!==undefined?{sha:u,href:`${c}/commit/${u}`}:undefined,run:c!==undefined&&d!==undefined?{id:d,href:`${c}/actions/runs/${d}`}:undefined}}function runIdOf(e){const n=e("GITEA_ACTIONS")??e("FORGEJO_ACTIONS")
if(n===undefined&&e("ACT")!==undefined)return undefined
const t=e(n===undefined?"GITHUB_RUN_ID":"GITHUB_RUN_NUMBER")??""
return/^[1-9]\d{0,14}$/.test(t)?Number(t):undefined}function repositoryUrl(e,n){const t=n?.split("/")??[]
if(t.length!==2||t.includes("")||!/^https?:\/\//i.test(e)||!URL.canParse(e))return undefined
const{origin:r,pathname:o}=new URL(e)
return`${r}${o.replace(/\/+$/,"")}/${t.map(encodeURIComponent).join("/")}`}function isSha(e){return typeof e==="string"&&/^[0-9a-f]{7,64}$/i.test(e)}function nonEmpty(e){return typeof e==="string"&&e.trim()!==""?e:undefined}function at(e,...n){return n.reduce((e,n)=>{return typeof e==="object"&&e!==null&&Object.hasOwn(e,n)?e[n]:undefined},e)}async function loadPayload(){if(!isReadable(process.env["GITHUB_EVENT_PATH"]))delete process.env["GITHUB_EVENT_PATH"]
try{return(await t.e(636).then(t.bind(t,5636))).context.payload}catch{return undefined}}function isReadable(e){try{const n=e===undefined?undefined:(0,f.statSync)(e)
return n?.isFile()===true&&n.size<=r}catch{return false}}var c=t(1949)
var a=t(6568)
var m=t(4009)
var d=t(4121)
function escapeMarkdown(e){return e.replace(/[&<>"'`*~[\]|\\@$#]/g,e=>`&#${e.codePointAt(0)};`)}function codeCell(e){return e===""?"":`<code>${escapeMarkdown(e)}</code>`}function prose(e){return escapeMarkdown(e).replace(/&#96;(.*?)&#96;/g,"<code>$1</code>")}function factTable(e){const n=e.map(([e,n])=>{return`<tr><th align="left" nowrap>${e}</th><td>${n}</td></tr>`})
return table(n)}function columnTable(e,n){const t=e.map(e=>`<th align="left">${e}</th>`).join("")
const r=n.map(e=>`<tr>${e.map(e=>`<td>${e}</td>`).join("")}</tr>`)
return table([`<tr>${t}</tr>`,...r])}function table(e){return["<table>",...e,"</table>"].join("\n")}const s=1e3
function checkTable({checks:e=[]},r){if(e.length===0)return""
const o={fine:"\u2705",wrong:"\u274c","not tried":"\u2796"}
const n=e.map(({name:e,result:n,says:t})=>[escapeMarkdown(e),`${o[n]} ${n}`,n==="not tried"?escapeMarkdown(t):codeCell(r(t,s))])
return columnTable(["Checked","Result","What it says"],n)}const o=40
const i=40
const u=0xe677d21fd818
function drawGantt(e,i,n="Stages of the run (UTC)"){const t=e.slice(0,o).flatMap(({name:e,status:n,startMs:t,endMs:r},o)=>{if(t===undefined||t<0||t>u)return[]
const s=Math.min(u+1,Math.max(t+1,r??(isRunning(n)?i:t)))
return[`    ${o+1} ${label(e)} :${tag(n)}s${o+1}, ${utc(t)}, ${utc(s)}`]})
if(t.length===0)return""
const r=["gantt",`    title ${n}`,"    dateFormat YYYY-MM-DDTHH:mm:ss.SSS","    axisFormat %H:%M:%S"]
return["```mermaid",...r,...t,"```"].join("\n")}function isRunning(e){return e!=="success"&&e!=="failed"}function label(e){return e.replace(/[^\p{L}\p{N}]+/gu," ").trim().slice(0,i).toWellFormed().replace("\ufffd","")||"stage"}function tag(e){if(e==="success")return""
return e==="failed"?"crit, ":"active, "}function utc(e){return new Date(e).toISOString().slice(0,-1)}var l=t(7355)
var p=t(5559)
const h=["invalid_input","network_error","timeout","cancelled"]
function importFacts({outcome:e,message:n,plan:t},r,o){const s=e=>codeCell(r(e??"",o.cell))
return[[(0,d.l2)(t?.subject.kind??""),s(e.datasetId??e.importId??t?.subject.id)],["Source override",s(t?.sourceOverride)],["Source",s(e.sourceUrl)],["SHA-256 served",s(e.sourceSha256)],["Request",e.word==="dry_run"&&t?requestCell(t,s):""],["Run",s(e.runId)],["Features",featuresCell(e)],["Outcome",`<code>${e.word}</code>`],["Error code",(0,c.N6)(e)?`<code>${e.code}</code>`:""],["Explanation",explanationCell(e,r(n.text,o.explanation))],["Warnings",warningsCell(e)],["HTTP status",String(e.httpStatus??"")],["Attempts",String(e.attempts)]]}function featuresCell({featureCount:e,previousFeatureCount:n}){return e===undefined?"":(0,p.N5)(e,n)}function explanationCell(e,n){if(e.word==="succeeded"||e.word==="checked")return""
const t=!(0,c.N6)(e)||e.word==="not_sent"&&h.includes(e.code)
return t?prose(n):codeCell(n)}function warningsCell(e){const n="run"in e?e.run:undefined
const t=n===undefined?0:(0,a.nZ)(n).length
return t===0?"":String(t)}function requestCell({request:e},n){return(0,l.Ng)(e).map(n).join("<br>")}const g=1e3
function invocationFacts(e,n){const{commit:t,run:r}=e
return[["Triggered by",triggerCell(e,e=>codeCell(n(e??"",g)))],["Commit",t===undefined?"":invocation_facts_link(t.href,t.sha.slice(0,12),n)],["Workflow run",r===undefined?"":invocation_facts_link(r.href,String(r.id),n)]]}function triggerCell({event:e,schedule:n,actor:t,isByHand:r,rerunBy:o},s){if(e===undefined&&t===undefined)return""
const i=o===undefined?"":`, run again by ${s(o)}`
const c=t===undefined?i:` by ${s(t)}${i}`
if(r)return`started by hand${c} (${s(e)})`
const a=n===undefined?"":` (${s(n)})`
return`${s(e??"an event")}${a}${c}`}function invocation_facts_link(e,n,t){if(!/^https?:\/\//.test(e))return""
const r=t(e,g).replace(/[&<>"'`]/g,e=>`&#${e.codePointAt(0)};`)
return`<a href="${r}"><code>${escapeMarkdown(n)}</code></a>`}const $=384*1024
const y=40
const w=1e3
function summarizeRun(e,n,t,r){return[chart(e,n,t),...listRun(e,n,r)]}function listRun(e,n,t){return[stepTable(e,n),entryList(e,n,t)]}function chart(e,n,t){return drawGantt(shownSteps(e).map(e=>({...e,name:n(e.name,w)})),t)}function stepTable(e,n){if(e.steps.length===0)return""
const t=shownSteps(e).map(e=>[codeCell(n(e.name,100)),codeCell(n(e.status,100)),durationOfStep(e),codeCell(n((0,a.xm)(e.entries)?.text??"",300))])
const r=e.steps.length-t.length
if(r>0)t.push([`and ${(0,d.hS)(r,"more stage","more stages")}`,"","",""])
return columnTable(["Stage","Status","Duration","Last words"],t)}function shownSteps(e){return e.steps.slice(0,y)}function durationOfStep(e){const n=(0,a.nA)([e])
return n===undefined?"":(0,d.r4)(n)}function entryList(e,r,n){const t=e.steps.flatMap(n=>n.entries.map(e=>({step:n,entry:e})))
if(t.length===0)return""
const o=({step:e,entry:n})=>{const t=`${n.createdAt} ${e.name} ${n.level}: ${n.text}`
return escapeMarkdown(r(t,w))}
const s=takeLines(t,o,n/2)
const i=takeLines(t.slice(s.length).reverse(),o,n/2).reverse()
const c=t.length-s.length-i.length
const a=c>0?[`\u2026 ${(0,d.hS)(c,"entry","entries")} left out \u2026`]:[]
const u=[...s,...a,...i]
return`<details><summary>Log of the run (${(0,d.hS)(t.length,"entry","entries")})</summary>\n<pre>\n${u.join("\n")}\n</pre>\n</details>`}function takeLines(e,n,t){const r=[]
let o=0
for(const s of e){const i=n(s)
o+=Buffer.byteLength(i)+1
if(o>t)break
r.push(i)}return r}const T=1e3*1024
const S=100
const b=200
const v=20
const _=1e3
function composeListSummary(e){const n=[`### ${e.isRed?"\u274c":"\u2705"} ${escapeMarkdown(e.clean(e.heading,b))}`,importTable(e),list_chart(e),overview(e)]
let t=0
let r=0
for(const o of n)t+=Buffer.byteLength(o)+2
for(const s of e.imports){const o=details(s,e)
t+=Buffer.byteLength(o)+2
if(t>T)r+=1
else n.push(o)}if(r>0)n.push(`The details of ${(0,d.hS)(r,"import","imports")} do not fit here. The log has them.`)
return`${n.filter(e=>e!=="").join("\n\n")}\n\n`}function importTable({imports:e,clean:i}){const t=e.map(e=>{const{name:n,outcome:t,message:r}=e
const o=(0,c.N6)(t)?` <code>${t.code}</code>`:""
const s=(0,c.N6)(t)?codeCell(i(r.text,b)):""
return[codeCell(i(n,S)),`${(0,c.N6)(t)?"\u274c":"\u2705"} <code>${t.word}</code>${o}`,featuresCell(t),String(t.httpStatus??""),String(t.attempts),s]})
const n=["Import","Outcome","Features","HTTP status","Attempts","Explanation"]
const r=n.map((e,n)=>t.some(e=>e[n]!==""))
const o=e=>e.filter((e,n)=>r[n])
return columnTable(o(n),t.map(o))}function list_chart({imports:e,clean:c,nowMs:n}){const t=e.flatMap(({name:e,outcome:n})=>{const t="run"in n?n.run:undefined
const r=t?.steps.flatMap(({startMs:e})=>e??[])??[]
if(t===undefined||r.length===0)return[]
const o=Math.min(...r)
const s=(0,a.nA)(t.steps)
const i=t.status==="in_progress"||s===undefined?undefined:o+s
return[{name:c(e,S),status:t.status,startMs:o,endMs:i,entries:[]}]})
return drawGantt(t,n,"Runs of the imports (UTC)")}function overview({title:e,durationMs:n,invocation:t,clean:r}){const o=[["Provider",escapeMarkdown(e)],["Duration",(0,d.r4)(n)],...invocationFacts(t,r)]
return factTable(o.filter(([,e])=>e!==""))}function details(e,{imports:n,clean:t}){const{name:r,outcome:o,message:s}=e
const i=n.length>v?_:m.EN
const c=importFacts(e,t,{cell:b,explanation:i})
const a="run"in o?o.run:undefined
const u=[factTable(c.filter(([,e])=>e!=="")),s.remedy===undefined?"":`**What to do:** ${s.remedy}`,checkTable(o,t),...a===undefined?[]:listRun(a,t,$/n.length)]
const d=`<code>${escapeMarkdown(t(r,S))}</code>: ${o.word}`
const l=u.filter(e=>e!=="").join("\n\n")
return`<details><summary>${d}</summary>\n\n${l}\n\n</details>`}const M=1e3
function composeSummary(e){const{outcome:n,message:t,clean:r}=e
const o="run"in n?n.run:undefined
const s=[`### ${(0,c.N6)(n)?"\u274c":"\u2705"} ${escapeMarkdown(r(t.title,M))}`,summary_overview(e),t.remedy===undefined?"":`**What to do:** ${t.remedy}`,checkTable(n,r),...o===undefined?[]:summarizeRun(o,r,e.nowMs,$)]
return`${s.filter(e=>e!=="").join("\n\n")}\n\n`}function summary_overview(e){const{title:n,clean:t,durationMs:r,invocation:o}=e
const s=[["Provider",escapeMarkdown(n??"")],...importFacts(e,t,{cell:M,explanation:m.EN}),["Duration",(0,d.r4)(r)],...invocationFacts(o,t)]
return factTable(s.filter(([,e])=>e!==""))}async function prepareSummary(){const l=await readInvocation()
return({told:e,title:n,heading:t,isRed:r,durationMs:o,nowMs:s},i)=>{const c=process.env["GITHUB_STEP_SUMMARY"]??""
if(c===""){i.line("This runner has no job summaries, so none was written.")
return}try{if(!(0,f.statSync)(c).isFile())throw new Error("no file")
const a=(e,n)=>i.clean(e,n)
const u={invocation:l,durationMs:o,nowMs:s,clean:a}
const d=t===undefined?composeSummary({...e[0],...u,title:n}):composeListSummary({...u,imports:e,title:n??"",heading:t,isRed:r});(0,f.appendFileSync)(c,d)}catch{i.lateWarning("Job summary not written","The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.")}}}})}
