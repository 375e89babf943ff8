export const id=113
export const ids=[113]
export const modules={9583:((e,n,t)=>{t.d(n,{A:()=>Silence})
const s=100
class Silence{#surroundings
#longestMs
#describe
#timer
#lastLineMs
constructor(e,n,t){this.#surroundings=e
this.#longestMs=n
this.#describe=t
this.#lastLineMs=e.clock.now()
this.#timer=setInterval(()=>this.fill(),Math.max(s,n/4))}log(e){this.broken()
this.#surroundings.log(e)}broken(){this.#lastLineMs=this.#surroundings.clock.now()}fill(){const e=this.#surroundings.clock.now()-this.#lastLineMs
if(e>=this.#longestMs*.7)this.log(this.#describe())}end(){clearInterval(this.#timer)}}}),6113:((e,n,t)=>{t.d(n,{Follower:()=>Follower})
var f=t(6943)
var I=t(1949)
var M=t(6568)
var h=t(3306)
var m=t(4121)
var _=t(9583)
const s=4
function judgeRunEnd(e,n){switch((0,M.aG)(e.status)){case"in_progress":return undefined
case"failed":return{kind:"failed",run:e}
case"success":if(e.steps.some(hasFailed))return{kind:"failed",run:e}
if(isUnfinishedSuccess(e)&&n<s)return undefined
return{kind:"succeeded",run:e,unfinished:e.steps.filter(isUnfinished).map(({name:e})=>e)}
case undefined:if(e.steps.some(({endMs:e})=>e===undefined))return undefined
if((0,M.$y)(e.status))return{kind:"failed",run:e}
return e.steps.length===0?undefined:{kind:"odd",run:e}}}function isUnfinishedSuccess(e){return(0,M.aG)(e.status)==="success"&&!e.steps.some(hasFailed)&&e.steps.some(isUnfinished)}function hasFailed({status:e}){return(0,M.$y)(e)}function isUnfinished({endMs:e,status:n}){return e===undefined||(0,M.aG)(n)==="in_progress"}const i=6
const d=.1
const o=3
const u=2
function decideAfterPoll(e,n,t){if(e.kind==="cancelled")return{kind:"cancelled"}
if(e.kind==="left_out")return{kind:"limit"}
if(e.kind==="failed"&&e.refusal!==undefined){const{refusal:i}=e
if(i.isOwn&&!n.isReadable||n.refusals>=o)return{kind:"lost_sight",refusal:i}}const s=t.remainingMs<=0
if(e.kind==="run"){const r=n.shown==="ours"?judgeRunEnd(e.run,n.unfinished):undefined
if(r!==undefined)return r
if(n.shown==="newer"&&(n.newer>=u||s)){return{kind:"superseded",runId:e.run.id}}}if(s)return{kind:"limit"}
return planNextPoll(n.failures,t,e.kind==="failed"?e.retryAfterMs:undefined)}function pauseAfterFailures(e,n,t=0){const s=Math.min(i,2**e)
return Math.max(n*s,Math.min(t,f.yL))}function planNextPoll(e,n,t){const{intervalMs:s,remainingMs:i,random:r}=n
const o=pauseAfterFailures(e,s,t)*(1+r*d)
if(o+s<=i)return{kind:"poll",pauseMs:o,isLast:false}
return{kind:"poll",pauseMs:Math.max(i,s),isLast:true}}const p=6e4
const $=1e4
const b=15e3
class ForeignRuns{#leftMs
#title
#deadlineMs
#reader
#surroundings
constructor(e,{title:n,deadlineMs:t},s,i){this.#leftMs=e
this.#title=n
this.#deadlineMs=t
this.#reader=s
this.#surroundings=i}async awaitEnd(e){const{clock:n,signal:t,timeScale:s}=this.#surroundings
const i=n.now()
const r=i+this.#leftMs
let o=e
let d=0
let u
const a=()=>(0,m.r4)(n.now()-i)
const l=new _.A(this.#surroundings,p*s,()=>(0,m.em)(`Waiting for ${a()} for the end of run ${o.id}${(0,M.aN)(o)}`))
l.log(`Another import is in progress at ${this.#title}: run ${o.id}. The trigger waits until it has ended, at most ${(0,m.r4)(this.#leftMs)}.`)
while((0,M.jf)(o)&&!t.aborted&&n.now()<r){const c=r-n.now()
const f=Math.min(pauseAfterFailures(d,this.#reader.intervalMs,u),c)
const h=Math.min(this.#deadlineMs,Math.max($,c))
const w=r+b
const g=await this.#reader.read({deadlineMs:h,distanceMs:f,giveUpAtMs:w,signal:t,isLogged:false})
if(g.kind==="cancelled"||g.kind==="left_out")break
d=g.kind==="run"?0:d+1
u=g.kind==="failed"?g.retryAfterMs:undefined
if(g.kind!=="run"){const k=g.kind==="failed"?g.why:g.detail
l.log((0,m.em)(`The status could not be read: ${k}`))
continue}if(g.run.id!==o.id&&(0,M.jf)(g.run))l.log(`Another run has started: ${g.run.id}.`)
o=g.run
l.fill()}if(!(0,M.jf)(o))l.log(`Run ${o.id} has ended: ${o.status}.`)
l.end()
this.#leftMs=r-n.now()
return o}}function alreadyRunning(e,n,t){const s=`Run ${e.id} of the same dataset was still in progress at ${n} after ${(0,m.r4)(t)}${(0,M.aN)(e)}`
return{word:"not_sent",code:"already_running",detail:(0,m.em)(s)}}var c=t(4190)
var w=t(5843)
var a=t(2262)
const l=["unauthorized","forbidden","not_found"]
class StatusReader{#clockOffsetsMs=[]
#title
#source
#limiter
#surroundings
#lastEndMs=Number.NEGATIVE_INFINITY
constructor(e,n,t,s){this.#title=e
this.#source=n
this.#limiter=t
this.#surroundings=s}get intervalMs(){return this.#limiter.intervalMs}async read(e){const{distanceMs:n=0,notBeforeMs:t=0,goesFirst:s=false,giveUpAtMs:i}=e
const{signal:r=this.#surroundings.signal}=e
const o={goesFirst:s,giveUpAtMs:i,notBeforeMs:Math.max(t,this.#lastEndMs+n)}
const d=await this.#limiter.ask(o,r,()=>this.#ask(e,r))
this.#lastEndMs=this.#surroundings.clock.now()
return d??{kind:r.aborted?"cancelled":"left_out"}}get clockOffsetMs(){return this.#clockOffsetsMs.toSorted((e,n)=>e-n)[Math.floor(this.#clockOffsetsMs.length/2)]}learnClock(e,n){const t=n+e.headersMs
const s=(0,f.H0)(e.headers,t)
if(s!==undefined)this.#clockOffsetsMs.push(s-t)}async#ask({id:e=this.#source.id,deadlineMs:n,isLogged:t},s){const{clock:i,log:r,debug:o,timeScale:d}=this.#surroundings
const u={signal:s,log:t?r:o,onSent:()=>{}}
const a=i.now()
const l=await(0,c.i)(this.#source.plan(e),n,u,w.s)
if(l.kind==="lost"){if(l.reason==="cancelled")return{kind:"cancelled"}
return{kind:"failed",why:l.detail,retryAfterMs:undefined}}if(t||d===1||this.clockOffsetMs===undefined)this.learnClock(l,a)
return this.#interpret(l)}#interpret(e){const n=this.#digest(e)
if(n.kind==="run")return n
const t=()=>(0,a.WE)({title:this.#title},e)
if(n.kind==="none")return{kind:"none",detail:t()}
const s=(0,f.D$)(e.headers,this.#surroundings.clock.now())
const i=(0,a.RZ)(e.status)
const r=n.kind==="refused"?t():n.why
if(!l.includes(i))return{kind:"failed",why:r,retryAfterMs:s}
const o={httpStatus:e.status,code:i,detail:t(),isOwn:n.kind==="refused"}
return{kind:"failed",why:r,retryAfterMs:s,refusal:o}}#digest(e){try{return this.#source.read(e)}catch{return{kind:"unreadable",why:"the answer cannot be read"}}}}var r=t(8500)
const g=64*1024
const k=1e3
class RunNarrator{#listener
#told=new Map
#stepStates=new Map
#oddStatus=""
#charactersOfTurn=0
constructor(e){this.#listener=e}async tell(e){const n=new Counter
let t=false
for(const s of e.steps){const i=n.number(s.name)
if(!this.#stepStates.has(i)){await this.#log(`Stage ${s.name} started.`)
this.#stepStates.set(i,"in_progress")
t=true}t=await this.#tellEntries(s,i)||t
if(this.#listener.signal.aborted)return t
if(this.#stepStates.get(i)!==s.status){await this.#log(describeStepState(s))
this.#stepStates.set(i,s.status)
t=true}}return this.#tellOddStatus(e.status)||t}tellSuccess({run:e,unfinished:n}){for(const{name:t,entries:s}of e.steps){for(const{text:i}of s.filter(M.bJ))this.#listener.warn(`${t}: ${i}`,true)}if(n.length>0){this.#listener.warn(`The run succeeded, but these stages have no end: ${n.join(", ")}.`)}}async#tellEntries({name:e,entries:n},t){const s=new Counter
let i=0
for(const r of n){const{createdAt:o,level:d,text:u}=r
const a=`${t} ${o} ${d} ${u.length} ${u.slice(0,k)}`
const l=s.count(a)
if(l<=(this.#told.get(a)??0))continue
this.#told.set(a,l)
await this.#tellEntry(e,r)
i+=1
if(this.#listener.signal.aborted)break}return i>0}async#tellEntry(e,n){if(!(0,M.Vv)(n))return await this.#log(`${e}: ${n.level}: ${n.text}`)
const t=`${e}: ${n.text}`
this.#listener.warn(t)
await this.#takeTurns(t)}async#log(e){this.#listener.log(e)
await this.#takeTurns(e)}async#takeTurns(e){this.#charactersOfTurn+=e.length
if(this.#charactersOfTurn<g)return
this.#charactersOfTurn=0
await(0,r.setImmediate)()}#tellOddStatus(e){if((0,M.aG)(e)!==undefined||e===this.#oddStatus)return false
this.#oddStatus=e
this.#listener.log(`The run's status is "${e}", which is not documented.`)
return true}}class Counter{#counts=new Map
count(e){const n=(this.#counts.get(e)??0)+1
this.#counts.set(e,n)
return n}number(e){return`${this.count(e)} ${e}`}}function describeStepState({name:e,status:n,startMs:t,endMs:s}){const i=t===undefined||s===undefined?"":` after ${(0,m.r4)(Math.max(0,s-t))}`
return`Stage ${e}: ${n===""?"no status":n}${i}.`}const y=5e3
const S=2e3
const v=6e4
function judgeRun(e,n){const{isKnown:t,sentMs:s,clockOffsetMs:i}=n
if(n.ids.includes(e.id.toLowerCase()))return"before"
if(!t&&i===undefined)return"untold"
const r=(0,M.Dc)(e)
const o=(0,M.q_)(e)
const d=s+(i??0)
const u=i===undefined?v:0
const a=Math.max(u,t?y:S)
if(o!==undefined&&o<d-u)return"before"
if(o!==undefined&&o<d)return"untold"
const l=e.steps.flatMap(({startMs:e,endMs:n})=>[e,n])
if(l.some(e=>e!==undefined&&e<d-a))return"before"
return t||r!==undefined?"ours":"untold"}function firstSight(e,n){const t={failures:0,refusals:0,newer:0,unfinished:0}
const s={run:undefined,untold:undefined}
return{before:e,isReadable:e.isKnown,...s,previous:n,shown:"nothing",...t}}function seePoll(e,n){switch(n.kind){case"cancelled":case"left_out":return e
case"failed":{const t=n.refusal===undefined?0:e.refusals+1
return{...e,shown:"failed",failures:e.failures+1,refusals:t}}case"none":return{...e,shown:"none",isReadable:true,failures:0,refusals:0}
case"run":return seeRun({...e,isReadable:true,failures:0,refusals:0},n.run)}}function asFailure(e,{run:n,before:t}){if(e.kind!=="none"||n===undefined&&t.ids.length===0)return e
const{detail:s}=e
const i={httpStatus:404,code:"not_found",detail:s,isOwn:false}
return{kind:"failed",why:s,retryAfterMs:undefined,refusal:i}}function seeRun(e,n){const t=placeOf(n,e)
switch(t){case"ours":{const s=isUnfinishedSuccess(n)?e.unfinished+1:0
return{...e,shown:t,run:n,newer:0,unfinished:s}}case"before":{const i=e.run!==undefined&&(0,h.I)(n.id,e.run.id)?undefined:e.run
return{...e,shown:t,run:i,previous:n,before:withId(e.before,n.id)}}case"newer":return{...e,shown:t,newer:e.newer+1}
case"untold":return{...e,shown:t,untold:n}}}function placeOf(e,{run:n,before:t}){const s=judgeRun(e,t)
if(n===undefined)return s
if((0,h.I)(e.id,n.id))return s==="before"?"before":"ours"
const[i,r]=[(0,M.Dc)(e),(0,M.Dc)(n)]
const o=i!==undefined&&r!==undefined&&i<r
return o||s==="before"?"before":"newer"}function withId(e,n){const t=e.ids.filter(e=>e!==n.toLowerCase())
return{...e,ids:[...t,n.toLowerCase()]}}function judgeWait(e){const{end:n,lostAnswer:t,title:s}=e
const{run:i}=e.sight
if(n.kind==="succeeded")return{word:"succeeded",run:n.run}
if(n.kind==="failed"){return{word:"failed",code:"import_failed",detail:wordsOfFailure(n.run,s),run:n.run}}if(t!==undefined&&i===undefined)return stillLost(e,t)
const r=i===undefined?{}:{run:i}
switch(n.kind){case"limit":return{word:"running",code:"wait_timeout",detail:describeLimit(e),...r}
case"cancelled":{const o=`The step was stopped after ${(0,m.r4)(e.waitedMs)} of waiting, when ${stateOf(e.sight)}`
const d=`${(0,m.em)(o)} ${outlook(e)}`
return{word:"running",code:"cancelled",detail:d,...r}}case"lost_sight":{const{code:u,detail:d,isOwn:a}=n.refusal
const l=a?{answeredBy:"status"}:{}
return{word:"running",code:u,detail:`${(0,m.em)(d)} ${outlook(e)}`,...l,...r}}case"superseded":{const d=`The status now shows a newer run (${n.runId}), so the end of run ${i?.id} was not seen.`
return{word:"running",code:"unexpected_response",detail:d,...r}}case"odd":{const c=`Run ${n.run.id} ended with the unknown status "${n.run.status}"${(0,M.aN)(n.run)}`
const d=`${(0,m.em)(c)} Whether the import succeeded is not known.`
return{word:"running",code:"unexpected_response",detail:d,run:n.run}}}}function stillLost({end:e,sight:n},t){const s=n.untold===undefined?"":` ${untoldSentence(n.untold)}`
const i=`${s===""?t.detail:(0,m.em)(t.detail)}${s}`
if(e.kind!=="cancelled")return{...t,detail:i}
const r=`${(0,m.em)(i)} The step was stopped while it was looking for the run.`
return{...t,code:"cancelled",detail:r}}function describeLimit(e){const{sight:n,waitedMs:t,lastFailure:s}=e
const i=s===undefined?"":` ${(0,m.em)(`The last look at the status failed: ${s}`)}`
return`${(0,m.em)(`After ${(0,m.r4)(t)}, ${stateOf(n)}`)}${i} ${outlook(e)}`}function stateOf({run:e,shown:n}){if(e===undefined)return"no run was seen that certainly belongs to this import"
const[t,s]=n==="ours"?["was","had"]:["had last been seen","had last had"]
const i=(0,M.aG)(e.status)==="in_progress"
return`run ${e.id} ${i?`${t} in progress`:`${s} the status "${e.status}"`}${(0,M.aN)(e)}`}function outlook({sight:e,title:n}){if(e.untold!==undefined&&e.run===undefined)return untoldSentence(e.untold)
if(e.run===undefined)return`${n} confirmed the import, so it may still begin.`
const t=e.shown==="ours"&&(0,M.aG)(e.run.status)==="in_progress"
return t?`The import goes on at ${n}.`:"Its end was not seen."}function untoldSentence({id:e}){return`Run ${e} was seen, but the action cannot tell whether this import or an earlier one started it.`}function wordsOfFailure(e,n){const t=e.steps.flatMap(({name:n,entries:e})=>e.filter(M.bJ).filter(({text:e})=>e!=="").map(({text:e})=>`${n}: ${e}`))
if(t.length>0)return t.slice(0,50).join(" / ")
const s=e.steps.findLast(hasFailed)
if(s===undefined)return describeFailureWithoutStage(e,n)
const i=(0,M.xm)(s.entries)?.text??""
return i===""?`The stage ${s.name} failed and gave no reason.`:`${s.name}: ${i}`}function describeFailureWithoutStage(e,n){const t=(0,M.aG)(e.status)==="failed"?"":` with the status "${e.status}"`
if(e.steps.length===0)return`The run failed${t} and gave no reason.`
const s=(0,M.xm)(e.steps.at(-1)?.entries??[])?.text??""
const i=s===""?"":` Its last entry: ${e.steps.at(-1)?.name}: ${s}`
return`${n} says that the run failed${t}, but none of its stages did.${i}`}const N=6e4
const C=1e4
const E=15e3
async function watchRun(e,n,t){const{clock:s,timeScale:i}=t
const{title:r,lostAnswer:o,datasetId:d,waitMs:u}=e
const a=new RunNarrator(t)
const l=s.now()
const c=Math.min(u,N*i)
const f=()=>s.now()-l
const h=()=>(o!==undefined&&M.run===undefined?c:u)-f()
const w=()=>({intervalMs:n.intervalMs,remainingMs:h(),random:s.random()})
const g=new _.A(t,N*i,()=>describeWait(f(),M))
let k=(0,I.bz)(e.outcome)
let M=firstSight(e.before,e.previous)
let m
let p=planNextPoll(0,w())
while(p.kind==="poll"){const{isLast:b}=p
const y=b?C:Math.max(C,h()-p.pauseMs)
const S=Math.min(e.deadlineMs,y)
const v=b?{notBeforeMs:s.now()+p.pauseMs}:{distanceMs:p.pauseMs}
const A=s.now()+h()+E
const O=o!==undefined&&M.run===undefined
const F={...v,giveUpAtMs:b?A:undefined,goesFirst:O}
const T=await n.read({id:d,deadlineMs:S,...F,isLogged:false})
const x=asFailure(T,M)
m=x.kind==="failed"?x.why:undefined
const{before:L,run:R}=M
M=seePoll({...M,before:{...L,clockOffsetMs:n.clockOffsetMs}},x)
if(M.run!==undefined&&M.shown==="ours"){if(R===undefined){g.log(`Following run ${M.run.id}.`)
k={...k,datasetId:d,runId:M.run.id}
t.onKnown(k,"running")}if(await a.tell(M.run))g.broken()}if(R!==undefined&&M.run===undefined){g.log(`Run ${R.id} does not belong to this import: by the provider's clock, it is older than the trigger.`)
k=(0,I.bz)(e.outcome)
t.onKnown(k,o===undefined?"running":"unknown")}p=decideAfterPoll(x,M,w())
if(x.kind==="failed")g.log(describeFailedPoll(x,p))
else g.fill()}g.end()
if(p.kind==="succeeded")a.tellSuccess(p)
const $=countsOf(M)
if(p.kind==="succeeded")warnOfLoss($,t)
return{...k,...$,...judgeWait({end:p,sight:M,lostAnswer:o,waitedMs:f(),lastFailure:m,title:r})}}function countsOf({run:e,previous:n}){if(e===undefined)return{}
const[t,s]=[(0,M.TV)(e),n&&(0,M.TV)(n)]
return{...t!==undefined&&{featureCount:t},...s!==undefined&&{previousFeatureCount:s},warningCount:(0,M.nZ)(e).length}}function warnOfLoss({featureCount:e,previousFeatureCount:n},t){if(e===undefined||n===undefined||e>=n/2)return
t.warn(`More than half of the features are gone: ${(0,m.zD)(e)} now, ${(0,m.zD)(n)} before. Check the published file.`)}function describeWait(e,{run:n,shown:t}){const s=t==="ours"?"is":"was"
const i=n===undefined?"no run of this import was seen yet":`run ${n.id} ${s} in progress${(0,M.aN)(n)}`
return(0,m.em)(`Waiting for ${(0,m.r4)(e)}: ${i}`)}function describeFailedPoll({why:e},n){const t=n.kind==="poll"?`Looking again in ${(0,m.r4)(n.pauseMs)}.`:"That was the last look."
return`${(0,m.em)(`The status could not be read: ${e}`)} ${t}`}const A=3
const O=1e4
const F=250
class Follower{#item
#wait
#surroundings
#reader
#foreign
#closing
#look={kind:"unreadable"}
#lookedAtMs=Number.NEGATIVE_INFINITY
constructor(e,n,{looks:t,closing:s},i){this.#item=e
this.#wait=n
this.#surroundings=i
this.#closing=s
this.#reader=new StatusReader(e.title,n.source,t,i)
const r={title:e.title,deadlineMs:e.limits.deadlineMs}
this.#foreign=new ForeignRuns(n.waitMs,r,this.#reader,{...i,signal:s})}async ready(){const e=await this.lookBefore({wasBusy:false})
if(e.kind==="refused")return e.end
if(e.kind!=="seen"||e.run===undefined||!(0,M.jf)(e.run))return undefined
const n=await this.#foreign.awaitEnd(e.run)
this.#look={kind:"seen",run:n}
this.#lookedAtMs=this.#surroundings.clock.now()
if(!(0,M.jf)(n)||this.#closing.aborted)return undefined
return alreadyRunning(n,this.#item.title,this.#wait.waitMs)}async lookBefore({wasBusy:e,goesFirst:n=false}){const{clock:t,timeScale:s}=this.#surroundings
if(e||t.now()-this.#lookedAtMs>Math.max(F,O*s)){this.#look=await this.#lookAnew(n)
this.#lookedAtMs=t.now()}return this.#look}async follow(e,{sentAtMs:n,answer:t}){if((0,I.N6)(e)&&(e.word!=="unknown"||e.code==="cancelled"))return e
const{onKnown:s,log:i}=this.#surroundings
if(t!==undefined)this.#reader.learnClock(t,n)
const r=(0,I.N6)(e)?e:undefined
s(e,r===undefined?"running":"unknown")
if(r!==undefined){i(`${(0,m.em)(r.detail)} Looking for a new run; the trigger is not sent again.`)}const{source:o,waitMs:d}=this.#wait
const u=e.datasetId??o.id
const a=(0,h.I)(u,o.id)&&this.#look.kind==="seen"?this.#look:undefined
const l=a?.run===undefined?[]:[a.run.id.toLowerCase()]
const c={isKnown:a!==undefined,ids:l,sentMs:n,clockOffsetMs:this.#reader.clockOffsetMs}
const f={title:this.#item.title,deadlineMs:this.#item.limits.deadlineMs,waitMs:d}
return await watchRun({...f,before:c,previous:a?.run,datasetId:u,outcome:e,lostAnswer:r},this.#reader,this.#surroundings)}async#lookAnew(n){const{log:t}=this.#surroundings
let s=0
for(let e=1;;e+=1){const{deadlineMs:i}=this.#item.limits
const r=await this.#reader.read({deadlineMs:i,distanceMs:s,goesFirst:n,signal:this.#closing,isLogged:true})
if(r.kind==="run")return{kind:"seen",run:r.run}
if(r.kind==="none")return{kind:"seen",run:undefined}
if(r.kind==="cancelled"||r.kind==="left_out")return{kind:"cancelled"}
const{why:o,refusal:d,retryAfterMs:u=0}=r
if(d?.isOwn===true){const{code:a,detail:l,httpStatus:c}=d
return{kind:"refused",end:{word:"rejected",code:a,detail:l,httpStatus:c,answeredBy:"status"}}}if(e===A||u>f.yL){t(`The status before the trigger cannot be read: ${o}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`)
return{kind:"unreadable"}}s=pauseAfterFailures(e-1,this.#reader.intervalMs,u)
t(`${(0,m.em)(`The status before the trigger cannot be read yet: ${o}`)} Looking again in ${(0,m.r4)(s)}.`)}}}})}
