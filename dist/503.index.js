const e=503
const t=[503]
const n={583:((e,t,n)=>{n.d(t,{A:()=>Silence})
const s=100
class Silence{#surroundings
#longestMs
#describe
#timer
#lastLineMs
constructor(e,t,n){this.#surroundings=e
this.#longestMs=t
this.#describe=n
this.#lastLineMs=e.clock.now()
this.#timer=setInterval(()=>this.fill(),Math.max(s,t/4))}log(e){this.broken()
this.#surroundings.log(e)}broken(){this.#lastLineMs=this.#surroundings.clock.now()}fill(){const e=this.#surroundings.clock.now()-this.#lastLineMs
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}}),503:((e,t,n)=>{n.d(t,{Follower:()=>Follower})
var f=n(943)
var N=n(12)
var v=n(568)
var g=n(306)
var M=n(121)
var _=n(583)
const i=4
function judgeRunEnd(e,t){const{state:n,stages:s}=e
switch(n){case"going":return void 0
case"failed":return{kind:"failed",run:e}
case"succeeded":return s.some(v.WN)?{kind:"failed",run:e}:isUnfinishedSuccess(e)&&t<i?void 0:{kind:"succeeded",run:e,unfinished:s.filter(isUnfinished).map(({name:e})=>e)}
case"failing":case"unknown":return s.some(({endMs:e})=>void 0===e)?void 0:"failing"===n?{kind:"failed",run:e}:0===s.length?void 0:{kind:"odd",run:e}}}function isUnfinishedSuccess({state:e,stages:t}){return"succeeded"===e&&!t.some(v.WN)&&t.some(isUnfinished)}function isUnfinished({endMs:e,state:t}){return void 0===e||"going"===t}const o=6
const a=.1
const r=3
const d=2
function decideAfterPoll(e,t,n){if("cancelled"===e.kind)return{kind:"cancelled"}
if("left_out"===e.kind)return{kind:"limit"}
if("failed"===e.kind&&void 0!==e.refusal){const i=e.refusal
if(i.isOwn&&!t.isReadable||t.refusals>=r)return{kind:"lost_sight",refusal:i}}const s=n.remainingMs<=0
if("run"===e.kind){const o="ours"===t.shown?judgeRunEnd(e.run,t.unfinished):void 0
if(void 0!==o)return o
if("newer"===t.shown&&(t.newer>=d||s))return{kind:"superseded",runId:e.run.id}}return s?{kind:"limit"}:planNextPoll(t.failures,n,"failed"===e.kind?e.retryAfterMs:void 0)}function pauseAfterFailures(e,t,n=0){const s=Math.min(o,2**e)
return Math.max(t*s,Math.min(n,f.yL))}function planNextPoll(e,t,n){const{intervalMs:s,remainingMs:i,random:o}=t
const r=pauseAfterFailures(e,s,n)*(1+o*a)
return r+s<=i?{kind:"poll",pauseMs:r,isLast:!1}:{kind:"poll",pauseMs:Math.max(i,s),isLast:!0}}const m=6e4
const p=1e4
const b=15e3
class ForeignRuns{#leftMs
#title
#deadlineMs
#reader
#surroundings
constructor(e,{title:t,deadlineMs:n},s,i){this.#leftMs=e
this.#title=t
this.#deadlineMs=n
this.#reader=s
this.#surroundings=i}async awaitEnd(e){const{clock:t,signal:n,timeScale:s}=this.#surroundings
const i=t.now()
const o=i+this.#leftMs
let r=e
let a=0
let d
const u=()=>(0,M.r4)(t.now()-i)
const l=new _.A(this.#surroundings,m*s,()=>(0,M.em)(`Waiting for ${u()} for the end of run `+r.id+(0,v.uY)(r)))
l.log(`Another import is in progress at ${this.#title}: run ${r.id}. The trigger waits until it has ended, at most ${(0,M.r4)(this.#leftMs)}.`)
for(;(0,v.jf)(r)&&!n.aborted&&t.now()<o;){const c=o-t.now()
const f=Math.min(pauseAfterFailures(a,this.#reader.intervalMs,d),c)
const h=Math.min(this.#deadlineMs,Math.max(p,c))
const g=o+b
const w=await this.#reader.read({deadlineMs:h,distanceMs:f,giveUpAtMs:g,signal:n,isLogged:!1})
if("cancelled"===w.kind||"left_out"===w.kind)break
a="run"===w.kind?0:a+1
d="failed"===w.kind?w.retryAfterMs:void 0
if("run"!==w.kind){const k="failed"===w.kind?w.why:w.detail
l.log((0,M.em)("The status could not be read: "+k))}else{w.run.id!==r.id&&(0,v.jf)(w.run)&&l.log(`Another run has started: ${w.run.id}.`)
r=w.run
l.fill()}}(0,v.jf)(r)||l.log(`Run ${r.id} has ended: ${r.word}.`)
l.end()
this.#leftMs=o-t.now()
return r}}function alreadyRunning(e,t,n){const s=`Run ${e.id} of the same dataset was still in progress at ${t} after `+(0,M.r4)(n)+(0,v.uY)(e)
return{word:"not_sent",code:"already_running",detail:(0,M.em)(s)}}var c=n(190)
var h=n(843)
var u=n(262)
const l=["unauthorized","forbidden","not_found"]
class StatusReader{#clockOffsetsMs=[]
#title
#source
#limiter
#surroundings
#lastEndMs=Number.NEGATIVE_INFINITY
constructor(e,t,n,s){this.#title=e
this.#source=t
this.#limiter=n
this.#surroundings=s}get intervalMs(){return this.#limiter.intervalMs}async read(e){const{distanceMs:t=0,notBeforeMs:n=0,goesFirst:s=!1,giveUpAtMs:i}=e
const{signal:o=this.#surroundings.signal}=e
const r={goesFirst:s,giveUpAtMs:i,notBeforeMs:Math.max(n,this.#lastEndMs+t)}
const a=await this.#limiter.ask(r,o,()=>this.#ask(e,o))
this.#lastEndMs=this.#surroundings.clock.now()
return a??{kind:o.aborted?"cancelled":"left_out"}}get clockOffsetMs(){return this.#clockOffsetsMs.toSorted((e,t)=>e-t)[Math.floor(this.#clockOffsetsMs.length/2)]}learnClock(e,t){const n=t+e.headersMs
const s=(0,f.H0)(e.headers,n)
void 0!==s&&this.#clockOffsetsMs.push(s-n)}async#ask({id:e=this.#source.id,deadlineMs:t,isLogged:n},s){const{clock:i,log:o,debug:r,timeScale:a}=this.#surroundings
const d={signal:s,log:n?o:r,onSent:()=>{}}
const u=i.now()
const l=await(0,c.i)(this.#source.plan(e),t,d,h.s)
if("lost"===l.kind)return"cancelled"===l.reason?{kind:"cancelled"}:{kind:"failed",why:l.detail,retryAfterMs:void 0};(n||1===a||void 0===this.clockOffsetMs)&&this.learnClock(l,u)
return this.#interpret(l)}#interpret(e){const t=this.#digest(e)
if("run"===t.kind)return t
const n=()=>(0,u.WE)({title:this.#title},e)
if("none"===t.kind)return{kind:"none",detail:n()}
const s=(0,f.D$)(e.headers,this.#surroundings.clock.now())
const i=(0,u.RZ)(e.status)
const o="refused"===t.kind?n():t.why
if(!l.includes(i))return{kind:"failed",why:o,retryAfterMs:s}
const r={httpStatus:e.status,code:i,detail:n(),isOwn:"refused"===t.kind}
return{kind:"failed",why:o,retryAfterMs:s,refusal:r}}#digest(e){try{return this.#source.read(e)}catch{return{kind:"unreadable",why:"the answer cannot be read"}}}}function warningOfLoss(e,t){if(0===e)return`The run imported no features${t?`; there were ${(0,M.zD)(t)} before`:""}. Check the published file.`
if(!(void 0===e||void 0===t||t/2<=e))return`More than half of the features are gone: ${(0,M.zD)(e)} now, ${(0,M.zD)(t)} before. Check the published file.`
void 0}var s=n(500)
var w=n(380)
const k=65536
const y=1e3
function createNarrator(c){const f=new Map
const u=new Map
let l=""
let t=0
async function tell({stages:e,state:t,word:n}){const s=counter()
let i=!1
for(var o of e){const a=s(o.name)+" "+o.name
if(!u.has(a)){await log(`Stage ${(0,w.u)(o.name)} started.`)
u.set(a,"going")
i=!0}i=await tellEntries(o,a)||i
if(c.signal.aborted)return i
const d="going"===o.state?"going":`"${o.word}"`
if(u.get(a)!==d){await log(describeState(o))
u.set(a,d)
i=!0}}const r=("failing"===t||"unknown"===t)&&n!==l
if(!r)return i
l=n
c.log(`The run's status is "${(0,w.u)(n)}", which is not documented.`)
return!0}async function tellEntries({name:e,entries:t},n){const s=counter()
let i=!1
for(var o of t){const{createdAt:r,level:a,text:d}=o
const u=`${n} ${r} ${a} ${d.length} `+d.slice(0,y)
const l=s(u)
if(!(l<=(f.get(u)??0))){f.set(u,l)
await tellEntry(e,o)
i=!0
if(c.signal.aborted)break}}return i}async function tellEntry(e,{level:t,text:n}){if("warning"!==t)return await log((0,w.u)(e)+`: ${t}: `+(0,w.u)(n))
const s=(0,w.u)(e+": "+n)
c.warn(s)
await takeTurns(s)}async function log(e){c.log(e)
await takeTurns(e)}async function takeTurns(e){t+=e.length
if(!(t<k)){t=0
await(0,s.setImmediate)()}}function tellSuccess({run:e,unfinished:t}){for(var{name:n,entries:s}of e.stages)for(var{level:i,text:o}of s)"error"===i&&c.warn((0,w.u)(n+": "+o),{isInLog:!0})
0<t.length&&c.warn(`The run succeeded, but these stages have no end: ${(0,w.u)(t.join(", "))}.`)}return{tell:tell,tellSuccess:tellSuccess}}function counter(){const n=new Map
return e=>{const t=(n.get(e)??0)+1
n.set(e,t)
return t}}function describeState({name:e,word:t,startMs:n,endMs:s}){const i=void 0===n||void 0===s?"":" after "+(0,M.r4)(Math.max(0,s-n))
return`Stage ${(0,w.u)(e)}: ${""===t?"no status":(0,w.u)(t)}${i}.`}const $=5e3
const A=2e3
const S=6e4
function judgeRun(e,t){const{isKnown:n,sentMs:s,clockOffsetMs:i}=t
if(t.ids.includes(e.id.toLowerCase()))return"before"
if(!n&&void 0===i)return"untold"
const o=(0,v.Dc)(e)
const r=(0,v.q_)(e)
const a=s+(i??0)
const d=void 0===i?S:0
const u=Math.max(d,n?$:A)
if(void 0!==r&&r<a-d)return"before"
if(void 0!==r&&r<a)return"untold"
const l=e.stages.flatMap(({startMs:e,endMs:t})=>[e,t])
return l.some(e=>void 0!==e&&e<a-u)?"before":n||void 0!==o?"ours":"untold"}function firstSight(e,t){const n={failures:0,refusals:0,newer:0,unfinished:0}
const s={run:void 0,untold:void 0}
return{before:e,isReadable:e.isKnown,...s,previous:t,shown:"nothing",...n}}function seePoll(e,t){switch(t.kind){case"cancelled":case"left_out":return e
case"failed":{const n=void 0===t.refusal?0:e.refusals+1
return{...e,shown:"failed",failures:e.failures+1,refusals:n}}case"none":return{...e,shown:"none",isReadable:!0,failures:0,refusals:0}
case"run":return seeRun({...e,isReadable:!0,failures:0,refusals:0},t.run)}}function asFailure(e,{run:t,before:n}){if("none"!==e.kind||void 0===t&&0===n.ids.length)return e
const s=e.detail
const i={httpStatus:404,code:"not_found",detail:s,isOwn:!1}
return{kind:"failed",why:s,retryAfterMs:void 0,refusal:i}}function seeRun(e,t){const n=placeOf(t,e)
switch(n){case"ours":{const s=isUnfinishedSuccess(t)?e.unfinished+1:0
return{...e,shown:n,run:t,newer:0,unfinished:s}}case"before":{const i=void 0!==e.run&&(0,g.I)(t.id,e.run.id)?void 0:e.run
return{...e,shown:n,run:i,previous:laterOf(e.previous,t),before:withId(e.before,t.id)}}case"newer":return{...e,shown:n,newer:e.newer+1}
case"untold":return{...e,shown:n,untold:t}}}function laterOf(e,t){if(void 0===e)return t
if((0,g.I)(e.id,t.id))return void 0===t.featureCount?e:t
const[n,s]=[(0,v.Dc)(t),(0,v.Dc)(e)]
return void 0!==n&&void 0!==s&&n>s?t:e}function placeOf(e,{run:t,before:n}){const s=judgeRun(e,n)
if(void 0===t)return s
if((0,g.I)(e.id,t.id))return"before"===s?"before":"ours"
const[i,o]=[(0,v.Dc)(e),(0,v.Dc)(t)]
const r=void 0!==i&&void 0!==o&&i<o
return r||"before"===s?"before":"newer"}function withId(e,t){const n=e.ids.filter(e=>e!==t.toLowerCase())
return{...e,ids:[...n,t.toLowerCase()]}}function judgeWait(e){const{end:t,lostAnswer:n,title:s}=e
const i=e.sight.run
if("succeeded"===t.kind)return{word:"succeeded",run:t.run}
if("failed"===t.kind)return{word:"failed",code:"import_failed",detail:wordsOfFailure(t.run,s),run:t.run}
if(void 0!==n&&void 0===i)return stillLost(e,n)
const o=void 0===i?{}:{run:i}
switch(t.kind){case"limit":return{word:"running",code:"wait_timeout",detail:describeLimit(e),...o}
case"cancelled":{const r=`The step was stopped after ${(0,M.r4)(e.waitedMs)} of waiting, when `+stateOf(e.sight)
const a=(0,M.em)(r)+" "+outlook(e)
return{word:"running",code:"cancelled",detail:a,...o}}case"lost_sight":{const{code:d,detail:u,isOwn:l}=t.refusal
const c=l?{answeredBy:"status"}:{}
return{word:"running",code:d,detail:(0,M.em)(u)+" "+outlook(e),...c,...o}}case"superseded":{const f=`The status now shows a newer run (${t.runId}), so the end of run ${i?.id} was not seen.`
return{word:"running",code:"unexpected_response",detail:f,...o}}case"odd":{const h=`Run ${t.run.id} ended with the unknown status "${(0,w.u)(t.run.word)}"`+(0,v.uY)(t.run)
const g=(0,M.em)(h)+" Whether the import succeeded is not known."
return{word:"running",code:"unexpected_response",detail:g,run:t.run}}}}function stillLost({end:e,sight:t},n){const s=void 0===t.untold?"":" "+untoldSentence(t.untold)
const i=""+(""===s?n.detail:(0,M.em)(n.detail))+s
if("cancelled"!==e.kind)return{...n,detail:i}
const o=(0,M.em)(i)+" The step was stopped while it was looking for the run."
return{...n,code:"cancelled",detail:o}}function describeLimit(e){const{sight:t,waitedMs:n,lastFailure:s}=e
const i=void 0===s?"":" "+(0,M.em)("The last look at the status failed: "+s)
return""+(0,M.em)(`After ${(0,M.r4)(n)}, `+stateOf(t))+i+" "+outlook(e)}function stateOf({run:e,shown:t}){if(void 0===e)return"no run was seen that certainly belongs to this import"
const[n,s]="ours"===t?["was","had"]:["had last been seen","had last had"]
const i="going"===e.state
return`run ${e.id} `+(i?n+" in progress":`${s} the status "${(0,w.u)(e.word)}"`)+(0,v.uY)(e)}function outlook({sight:e,title:t}){if(void 0!==e.untold&&void 0===e.run)return untoldSentence(e.untold)
if(void 0===e.run)return t+" confirmed the import, so it may still begin."
const n="ours"===e.shown&&"going"===e.run.state
return n?`The import goes on at ${t}.`:"Its end was not seen."}function untoldSentence({id:e}){return`Run ${e} was seen, but the action cannot tell whether this import or an earlier one started it.`}function wordsOfFailure(e,t){const n=e.stages.flatMap(({name:t,entries:e})=>e.filter(({level:e,text:t})=>"error"===e&&""!==t).map(({text:e})=>(0,w.u)(t+": "+e)))
if(0<n.length)return n.slice(0,50).join(" / ")
const s=e.stages.findLast(v.WN)
if(void 0===s)return describeFailureWithoutStage(e,t)
const i=(0,v.xm)(s.entries)?.text??""
return""===i?`The stage ${(0,w.u)(s.name)} failed and gave no reason.`:(0,w.u)(s.name+": "+i)}function describeFailureWithoutStage(e,t){const n="failed"===e.state?"":` with the status "${(0,w.u)(e.word)}"`
if(0===e.stages.length)return`The run failed${n} and gave no reason.`
const s=(0,v.xm)(e.stages.at(-1)?.entries??[])?.text??""
const i=""===s?"":" Its last message: "+(0,w.u)(e.stages.at(-1)?.name+": "+s)
return`${t} says that the run failed${n}, but none of its stages did.`+i}const C=6e4
const E=1e4
const j=15e3
async function watchRun(e,t,n){const{clock:s,timeScale:i}=n
const{title:o,lostAnswer:r,datasetId:a,waitMs:d}=e
const u=createNarrator(n)
const l=s.now()
const c=Math.min(d,C*i)
const f=()=>s.now()-l
const h=()=>(void 0!==r&&void 0===v.run?c:d)-f()
const g=()=>({intervalMs:t.intervalMs,remainingMs:h(),random:s.random()})
const w=new _.A(n,C*i,()=>describeWait(f(),v))
let k=(0,N.bz)(e.outcome)
let v=firstSight(e.before,e.previous)
let M
let m=planNextPoll(0,g())
for(;"poll"===m.kind;){const b=m.isLast
const y=b?E:Math.max(E,h()-m.pauseMs)
const $=Math.min(e.deadlineMs,y)
const A=b?{notBeforeMs:s.now()+m.pauseMs}:{distanceMs:m.pauseMs}
const S=s.now()+h()+j
const O=void 0!==r&&void 0===v.run
const F={...A,giveUpAtMs:b?S:void 0,goesFirst:O}
const L=await t.read({id:a,deadlineMs:$,...F,isLogged:!1})
const I=asFailure(L,v)
M="failed"===I.kind?I.why:void 0
const{before:x,run:R}=v
v=seePoll({...v,before:{...x,clockOffsetMs:t.clockOffsetMs}},I)
if(void 0!==v.run&&"ours"===v.shown){if(void 0===R){w.log(`Following run ${v.run.id}.`)
k={...k,datasetId:a,runId:v.run.id}
n.onKnown(k,"running")}await u.tell(v.run)&&w.broken()}if(void 0!==R&&void 0===v.run){w.log(`Run ${R.id} does not belong to this import: by the provider's clock, it is older than the trigger.`)
k=(0,N.bz)(e.outcome)
n.onKnown(k,void 0===r?"running":"unknown")}m=decideAfterPoll(I,v,g())
"failed"===I.kind?w.log(describeFailedPoll(I,m)):w.fill()}w.end()
const p=countsOf(v)
if("succeeded"===m.kind){const T=warningOfLoss(p.featureCount,p.previousFeatureCount)
void 0!==T&&n.warn(T,{isLoss:!0})
u.tellSuccess(m)}return{...k,...p,...judgeWait({end:m,sight:v,lostAnswer:r,waitedMs:f(),lastFailure:M,title:o})}}function countsOf({run:e,previous:t}){if(void 0===e)return{}
const[n,s]=[e.featureCount,t?.featureCount]
return{...void 0!==n&&{featureCount:n},...void 0!==s&&{previousFeatureCount:s},warningCount:(0,v.nZ)(e).length}}function describeWait(e,{run:t,shown:n}){const s="ours"===n?"is":"was"
const i=void 0===t?"no run of this import was seen yet":`run ${t.id} ${s} in progress`+(0,v.uY)(t)
return(0,M.em)(`Waiting for ${(0,M.r4)(e)}: `+i)}function describeFailedPoll({why:e},t){const n="poll"===t.kind?`Looking again in ${(0,M.r4)(t.pauseMs)}.`:"That was the last look."
return(0,M.em)("The status could not be read: "+e)+" "+n}const O=3
const F=1e4
const L=250
class Follower{#item
#wait
#surroundings
#reader
#foreign
#closing
#look={kind:"unreadable"}
#earlier
#lookedAtMs=Number.NEGATIVE_INFINITY
constructor(e,t,{looks:n,closing:s},i){this.#item=e
this.#wait=t
this.#surroundings=i
this.#closing=s
this.#reader=new StatusReader(e.title,t.source,n,i)
const o={title:e.title,deadlineMs:e.limits.deadlineMs}
this.#foreign=new ForeignRuns(t.waitMs,o,this.#reader,{...i,signal:s})}async ready(){const e=await this.lookBefore({wasBusy:!1})
if("refused"===e.kind)return e.end
if("seen"===e.kind&&void 0!==e.run&&(0,v.jf)(e.run)){const t=await this.#foreign.awaitEnd(e.run)
this.#look={kind:"seen",run:t}
this.#earlier=t
this.#lookedAtMs=this.#surroundings.clock.now()
if((0,v.jf)(t)&&!this.#closing.aborted)return alreadyRunning(t,this.#item.title,this.#wait.waitMs)}void 0}async lookBefore({wasBusy:e,goesFirst:t=!1}){const{clock:n,timeScale:s}=this.#surroundings
if(e||n.now()-this.#lookedAtMs>Math.max(L,F*s)){this.#look=await this.#lookAnew(t)
"seen"===this.#look.kind&&(this.#earlier=this.#look.run)
this.#lookedAtMs=n.now()}return this.#look}async follow(e,{sentAtMs:t,answer:n}){if((0,N.N6)(e)&&("unknown"!==e.word||"cancelled"===e.code))return e
const{onKnown:s,log:i}=this.#surroundings
void 0!==n&&this.#reader.learnClock(n,t)
const o=(0,N.N6)(e)?e:void 0
s(e,void 0===o?"running":"unknown")
void 0!==o&&i((0,M.em)(o.detail)+" Looking for a new run; the trigger is not sent again.")
const{source:r,waitMs:a}=this.#wait
const d=e.datasetId??r.id
const u=(0,g.I)(d,r.id)
const l=u?this.#earlier:void 0
const c=void 0===l?[]:[l.id.toLowerCase()]
const f={isKnown:u&&"seen"===this.#look.kind,ids:c,sentMs:t,clockOffsetMs:this.#reader.clockOffsetMs}
const h={title:this.#item.title,deadlineMs:this.#item.limits.deadlineMs,waitMs:a}
return await watchRun({...h,before:f,previous:l,datasetId:d,outcome:e,lostAnswer:o},this.#reader,this.#surroundings)}async#lookAnew(t){const n=this.#surroundings.log
let s=0
for(let e=1;;e+=1){const i=this.#item.limits.deadlineMs
const o=await this.#reader.read({deadlineMs:i,distanceMs:s,goesFirst:t,signal:this.#closing,isLogged:!0})
if("run"===o.kind)return{kind:"seen",run:o.run}
if("none"===o.kind)return{kind:"seen",run:void 0}
if("cancelled"===o.kind||"left_out"===o.kind)return{kind:"cancelled"}
const{why:r,refusal:a,retryAfterMs:d=0}=o
if(!0===a?.isOwn){const{code:u,detail:l,httpStatus:c}=a
return{kind:"refused",end:{word:"rejected",code:u,detail:l,httpStatus:c,answeredBy:"status"}}}if(e===O||d>f.yL)return n(`The status before the trigger cannot be read: ${r}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`),{kind:"unreadable"}
s=pauseAfterFailures(e-1,this.#reader.intervalMs,d)
n(`${(0,M.em)("The status before the trigger cannot be read yet: "+r)} Looking again in ${(0,M.r4)(s)}.`)}}}})}
export{e as id,t as ids,n as modules}
