const e=503
const n=[503]
const t={438:((e,n,t)=>{t.d(n,{k:()=>ask})
var v=t(190)
var w=t(943)
var h=t(563)
var g=t(262)
async function ask(o,a,e,n,t={}){const{clock:d,signal:u,env:c,log:l,debug:f}=n
const{deadlineMs:w=o.limits.deadlineMs,isLogged:h=!0,onAnswer:g}=t
const s=await e(a.name,a.intervalMs).inTurn(t,u,async()=>{const e=d.now()
const n={signal:u,env:c,log:h?l:f}
const t=await(0,v.i)(a.plan,w,n,a.maxBodyBytes)
if("answer"===t.kind)return g?.(t,e),interpret(o,a,t,d.now())
if("cancelled"===t.reason)return{kind:"stopped"}
const s="network"===t.reason||"held_back"===t.reason?"network_error":t.reason
const{detail:i,status:r}=t
return{kind:"unread",code:s,detail:i,why:i,httpStatus:r,retryAfterMs:void 0}})
return s??{kind:u.aborted?"stopped":"left_out"}}function interpret(e,n,t,s){const i=t.status
const r=readSafely(n,t)
if(void 0!==r&&isTold(r))return r
const o="unreadable"===r?.kind?r.why:void 0
const a=(0,w.D$)(t.headers,s)
if(200<=i&&i<300){const d=void 0===o?(0,g.WE)(e,t):`${e.title} answered ${i}, but with ${o}.`
const u="unexpected_response"
return{kind:"unread",code:u,detail:d,why:o??d,httpStatus:i,retryAfterMs:a}}const d=(0,g.WE)(e,t)
const u=(0,g.T4)(i,d)
const c=401!==i&&(0,h.AA)(t.body)
const l=void 0===o&&400<=i&&i<500&&429!==i&&!c
const f=l?"refused":"unread"
return{kind:f,code:u,detail:d,why:o??d,httpStatus:i,retryAfterMs:a,...(0,g.d5)(t)}}function readSafely(e,n){if(n.bodyCut)return{kind:"unreadable",why:"an answer that is too large"}
try{return e.read(n)}catch{return{kind:"unreadable",why:"an answer that cannot be read"}}}function isTold(e){return"refused"!==e.kind&&"unreadable"!==e.kind}}),776:((e,n,t)=>{t.d(n,{kg:()=>k,F9:()=>isAgain,d_:()=>patiently})
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
e>=.7*this.#longestMs&&this.log(this.#describe())}end(){clearInterval(this.#timer)}}const k=6e4
const m=2**31-1
async function patiently({first:e,sinceMs:n,ask:t,decide:s,tell:i,stopped:r,describe:o},a){const{clock:d,signal:u}=a
const c=void 0===o?m:d.window(k)
const l=new Silence(a,c,o??(()=>""))
let f=n??d.now()
let w=e
try{for(;isAgain(w);){const h=f+w.pauseMs-d.now()
const g=!(0<h)||await d.pause(h,u)
if(!g||u.aborted)return r
const v=await t(w)
f=d.now()
w=s(v)
await i?.(v,w,l)}return w}finally{l.end()}}function isAgain(e){return"pauseMs"in e}}),503:((e,n,t)=>{t.d(n,{runsOf:()=>runsOf})
var A=t(776)
var r=t(184)
var d=t(943)
var S=t(12)
var y=t(568)
var $=t(306)
var I=t(121)
var p=t(380)
const i=4
function judgeRunEnd(e,n){const{state:t,stages:s}=e
switch(t){case"going":return void 0
case"failed":return{kind:"failed",run:e}
case"succeeded":return s.some(y.WN)?{kind:"failed",run:e}:isUnfinishedSuccess(e)&&n<i?void 0:{kind:"succeeded",run:e,unfinished:s.filter(isUnfinished).map(({name:e})=>e)}
case"failing":case"unknown":return s.some(({endMs:e})=>void 0===e)?void 0:"failing"===t?{kind:"failed",run:e}:0===s.length?void 0:{kind:"odd",run:e}}}function isUnfinishedSuccess({state:e,stages:n}){return"succeeded"===e&&!n.some(y.WN)&&n.some(isUnfinished)}function isUnfinished({endMs:e,state:n}){return void 0===e||"going"===n}const o=6
const a=.1
const u=3
const c=2
function decideAfterPoll(e,n,t){if("cancelled"===e.kind)return{kind:"cancelled"}
if("left_out"===e.kind)return{kind:"limit"}
if("failed"===e.kind&&void 0!==e.refusal){const i=e.refusal
if(i.isOwn&&!n.isReadable||n.refusals>=u)return{kind:"lost_sight",refusal:i}}const s=t.remainingMs<=0
if("run"===e.kind){const r="ours"===n.shown?judgeRunEnd(e.run,n.unfinished):void 0
if(void 0!==r)return r
if("newer"===n.shown&&(n.newer>=c||s))return{kind:"superseded",runId:e.run.id}}return s?{kind:"limit"}:planNextPoll(n.failures,t,"failed"===e.kind?e.retryAfterMs:void 0)}function pauseAfterFailures(e,n,t=0){const s=Math.min(o,2**e)
return Math.max(n*s,Math.min(t,d.yL))}function planNextPoll(e,n,t){const{intervalMs:s,remainingMs:i,random:r}=n
const o=pauseAfterFailures(e,s,t)*(1+r*a)
return o+s<=i?{pauseMs:o,isLast:!1}:{pauseMs:Math.max(i,s),isLast:!0}}const l=5e3
const f=2e3
const w=6e4
function judgeRun(e,n){const{isKnown:t,sentMs:s,clockOffsetMs:i}=n
if(n.ids.includes(e.id.toLowerCase()))return"before"
if(!t&&void 0===i)return"untold"
const r=(0,y.Dc)(e)
const o=(0,y.q_)(e)
const a=s+(i??0)
const d=void 0===i?w:0
const u=Math.max(d,t?l:f)
if(void 0!==o&&o<a-d)return"before"
if(void 0!==o&&o<a)return"untold"
const c=e.stages.flatMap(({startMs:e,endMs:n})=>[e,n])
return c.some(e=>void 0!==e&&e<a-u)?"before":t||void 0!==r?"ours":"untold"}function firstSight(e,n){const t={failures:0,refusals:0,newer:0,unfinished:0}
const s={run:void 0,untold:void 0}
return{before:e,isReadable:e.isKnown,...s,previous:n,shown:"nothing",...t}}function seePoll(e,n){switch(n.kind){case"cancelled":case"left_out":return e
case"failed":{const t=void 0===n.refusal?0:e.refusals+1
return{...e,shown:"failed",failures:e.failures+1,refusals:t}}case"none":return{...e,shown:"none",isReadable:!0,failures:0,refusals:0}
case"run":return seeRun({...e,isReadable:!0,failures:0,refusals:0},n.run)}}function asFailure(e,{run:n,before:t}){if("none"!==e.kind||void 0===n&&0===t.ids.length)return e
const s=e.detail
const i={httpStatus:404,code:"not_found",detail:s,isOwn:!1}
return{kind:"failed",why:s,retryAfterMs:void 0,refusal:i}}function seeRun(e,n){const t=placeOf(n,e)
switch(t){case"ours":{const s=isUnfinishedSuccess(n)?e.unfinished+1:0
return{...e,shown:t,run:n,newer:0,unfinished:s}}case"before":{const i=void 0!==e.run&&(0,$.I)(n.id,e.run.id)?void 0:e.run
return{...e,shown:t,run:i,previous:laterOf(e.previous,n),before:withId(e.before,n.id)}}case"newer":return{...e,shown:t,newer:e.newer+1}
case"untold":return{...e,shown:t,untold:n}}}function laterOf(e,n){if(void 0===e)return n
if((0,$.I)(e.id,n.id))return void 0===n.featureCount?e:n
const[t,s]=[(0,y.Dc)(n),(0,y.Dc)(e)]
return void 0!==t&&void 0!==s&&t>s?n:e}function placeOf(e,{run:n,before:t}){const s=judgeRun(e,t)
if(void 0===n)return s
if((0,$.I)(e.id,n.id))return"before"===s?"before":"ours"
const[i,r]=[(0,y.Dc)(e),(0,y.Dc)(n)]
const o=void 0!==i&&void 0!==r&&i<r
return o||"before"===s?"before":"newer"}function withId(e,n){const t=e.ids.filter(e=>e!==n.toLowerCase())
return{...e,ids:[...t,n.toLowerCase()]}}var v=t(438)
var k=t(262)
const m=["unauthorized","forbidden","not_found"]
const h=1e4
const g=15e3
function makeStatusReader(u,c,l,f,w,e=Number.NEGATIVE_INFINITY){const h=w.clock
let g=e
return{intervalMs:h.window(c.newestRun(c.id).intervalMs),get lastEndMs(){return g},async read(s,e=c.id){let i=""
const n=await(0,v.k)(u,c.newestRun(e),f,w,{...s,onAnswer(e,n){const t=h.window(1)<1
!1===s.isLogged&&t&&void 0!==l.offsetMs||l.learn(e,n)
200!==e.status&&(i=(0,k.WE)(u,e))}})
g=h.now()
switch(n.kind){case"run":case"left_out":return n
case"stopped":return{kind:"cancelled"}
case"none":return{kind:"none",detail:i}
default:{const{why:t,code:r,httpStatus:o,retryAfterMs:a}=n
if(void 0===o||!m.includes(r))return{kind:"failed",why:t,retryAfterMs:a}
const d={httpStatus:o,code:r,detail:n.detail,isOwn:"refused"===n.kind}
return{kind:"failed",why:t,retryAfterMs:a,refusal:d}}}}}}function askingWithin(e,n,t,s){const i=e?h:Math.max(h,t)
const r=e?s+Math.max(0,t)+g:void 0
return{deadlineMs:Math.min(n,i),giveUpAtMs:r,isLogged:!1}}function foreignRuns({title:l,limits:f},w,h,g){const{clock:v,log:k}=g
let m=w
return async e=>{const n=v.now()
const t=n+m
const s=()=>t-v.now()
const i=()=>v.now()-n
const r=()=>({intervalMs:h.intervalMs,remainingMs:s(),random:v.random()})
let o=e
let a=0
let d=firstSight({isKnown:!0,ids:[e.id],sentMs:n,clockOffsetMs:void 0})
let u
function decide(e){const n=asFailure(e,d)
u="failed"===n.kind?n.why:void 0
if("run"!==n.kind)return d=seePoll(d,n),decideAfterPoll(n,d,r())
n.run.id!==o.id&&(0,y.jf)(n.run)&&k(`Another run has started: ${n.run.id}.`)
o=n.run
a=i()
d={...d,shown:"before",failures:0,refusals:0}
return(0,y.jf)(o)?decideAfterPoll(n,d,r()):{kind:"over"}}function describeUnended(){const e=`Run ${o.id} of the same dataset`
if(void 0===u)return(0,I.em)(e+` was still in progress at ${l} after `+(0,I.r4)(w)+(0,y.uY)(o))
const n=0===a?"before the wait":"after "+(0,I.r4)(a)
const t=e+` was last seen in progress at ${l} `+n+(0,y.uY)(o)
return(0,I.em)(t)+" "+(0,I.em)("Since then its status could not be read: "+u)}function endOf(e){if("over"!==e.kind&&"cancelled"!==e.kind){const n=describeUnended()
if("lost_sight"!==e.kind)return{word:"not_sent",code:"already_running",detail:n}
const{code:t,httpStatus:s,isOwn:i}=e.refusal
return i?{word:"rejected",code:t,detail:n,httpStatus:s,answeredBy:"status"}:{word:"not_sent",code:t,detail:n}}void 0}k(`Another import is in progress at ${l}: run ${o.id}. The trigger waits until it has ended, at most ${(0,I.r4)(Math.max(0,m))}.`)
const c=await(0,A.d_)({first:0<m?planNextPoll(0,r()):{kind:"limit"},sinceMs:n,ask:({isLast:e})=>h.read(askingWithin(e,f.deadlineMs,s(),v.now())),decide:decide,tell(e,n,t){void 0===u?t.fill():t.log((0,I.em)("The status could not be read: "+u))},stopped:{kind:"cancelled"},describe:()=>(0,I.em)(`Waiting for ${(0,I.r4)(i())} for the end of run `+o.id+(0,y.uY)(o))},g)
m=s()
"over"===c.kind&&k(`Run ${o.id} has ended: ${(0,p.u)(o.word)}.`)
return{run:o,end:endOf(c)}}}function warningOfLoss(e,n){if(0===e)return`The run imported no features${n?`; there were ${(0,I.zD)(n)} before`:""}. Check the published file.`
if(!(void 0===e||void 0===n||n/2<=e))return`More than half of the features are gone: ${(0,I.zD)(e)} now, ${(0,I.zD)(n)} before. Check the published file.`
void 0}var s=t(500)
const M=65536
const b=1e3
function createNarrator(l){const f=new Map
const u=new Map
let c=""
let n=0
async function tell({stages:e,state:n,word:t}){const s=counter()
let i=!1
for(var r of e){const a=s(r.name)+" "+r.name
if(!u.has(a)){await log(`Stage ${(0,p.u)(r.name)} started.`)
u.set(a,"going")
i=!0}i=await tellEntries(r,a)||i
if(l.signal.aborted)return i
const d="going"===r.state?"going":`"${r.word}"`
if(u.get(a)!==d){await log(describeState(r))
u.set(a,d)
i=!0}}const o=("failing"===n||"unknown"===n)&&t!==c
if(!o)return i
c=t
l.log(`The run's status is "${(0,p.u)(t)}", which is not documented.`)
return!0}async function tellEntries({name:e,entries:n},t){const s=counter()
let i=!1
for(var r of n){const{createdAt:o,level:a,text:d}=r
const u=`${t} ${o} ${a} ${d.length} `+d.slice(0,b)
const c=s(u)
if(!(c<=(f.get(u)??0))){f.set(u,c)
await tellEntry(e,r)
i=!0
if(l.signal.aborted)break}}return i}async function tellEntry(e,{level:n,text:t}){if("warning"!==n)return await log((0,p.u)(e)+`: ${n}: `+(0,p.u)(t))
const s=(0,p.u)(e+": "+t)
l.warn(s)
await takeTurns(s)}async function log(e){l.log(e)
await takeTurns(e)}async function takeTurns(e){n+=e.length
if(!(n<M)){n=0
await(0,s.setImmediate)()}}function tellSuccess({run:e,unfinished:n}){for(var{name:t,entries:s}of e.stages)for(var{level:i,text:r}of s)"error"===i&&l.warn((0,p.u)(t+": "+r),{isInLog:!0})
0<n.length&&l.warn(`The run succeeded, but these stages have no end: ${(0,p.u)(n.join(", "))}.`)}return{tell:tell,tellSuccess:tellSuccess}}function counter(){const t=new Map
return e=>{const n=(t.get(e)??0)+1
t.set(e,n)
return n}}function describeState({name:e,word:n,startMs:t,endMs:s}){const i=void 0===t||void 0===s?"":" after "+(0,I.r4)(Math.max(0,s-t))
return`Stage ${(0,p.u)(e)}: ${""===n?"no status":(0,p.u)(n)}${i}.`}function judgeWait(e){const{end:n,lostAnswer:t,title:s}=e
const i=e.sight.run
if("succeeded"===n.kind)return{word:"succeeded",run:n.run}
if("failed"===n.kind)return{word:"failed",code:"import_failed",detail:wordsOfFailure(n.run,s),run:n.run}
if(void 0!==t&&void 0===i)return stillLost(e,t)
const r=void 0===i?{}:{run:i}
switch(n.kind){case"limit":return{word:"running",code:"wait_timeout",detail:describeLimit(e),...r}
case"cancelled":{const o=`The step was stopped after ${(0,I.r4)(e.waitedMs)} of waiting, when `+stateOf(e.sight)
const a=(0,I.em)(o)+" "+outlook(e)
return{word:"running",code:"cancelled",detail:a,...r}}case"lost_sight":{const{code:d,detail:u,isOwn:c}=n.refusal
const l=c?{answeredBy:"status"}:{}
return{word:"running",code:d,detail:(0,I.em)(u)+" "+outlook(e),...l,...r}}case"superseded":{const f=`The status now shows a newer run (${n.runId}), so the end of run ${i?.id} was not seen.`
return{word:"running",code:"unexpected_response",detail:f,...r}}case"odd":{const w=`Run ${n.run.id} ended with the unknown status "${(0,p.u)(n.run.word)}"`+(0,y.uY)(n.run)
const h=(0,I.em)(w)+" Whether the import succeeded is not known."
return{word:"running",code:"unexpected_response",detail:h,run:n.run}}}}function stillLost({end:e,sight:n},t){const s=void 0===n.untold?"":" "+untoldSentence(n.untold)
const i=""+(""===s?t.detail:(0,I.em)(t.detail))+s
if("cancelled"!==e.kind)return{...t,detail:i}
const r=(0,I.em)(i)+" The step was stopped while it was looking for the run."
return{...t,code:"cancelled",detail:r}}function describeLimit(e){const{sight:n,waitedMs:t,lastFailure:s}=e
const i=void 0===s?"":" "+(0,I.em)("The last look at the status failed: "+s)
return""+(0,I.em)(`After ${(0,I.r4)(t)}, `+stateOf(n))+i+" "+outlook(e)}function stateOf({run:e,shown:n}){if(void 0===e)return"no run was seen that certainly belongs to this import"
const[t,s]="ours"===n?["was","had"]:["had last been seen","had last had"]
const i="going"===e.state
return`run ${e.id} `+(i?t+" in progress":`${s} the status "${(0,p.u)(e.word)}"`)+(0,y.uY)(e)}function outlook({sight:e,title:n}){if(void 0!==e.untold&&void 0===e.run)return untoldSentence(e.untold)
if(void 0===e.run)return n+" confirmed the import, so it may still begin."
const t="ours"===e.shown&&"going"===e.run.state
return t?`The import goes on at ${n}.`:"Its end was not seen."}function untoldSentence({id:e}){return`Run ${e} was seen, but the action cannot tell whether this import or an earlier one started it.`}function wordsOfFailure(e,n){const t=e.stages.flatMap(({name:n,entries:e})=>e.filter(({level:e,text:n})=>"error"===e&&""!==n).map(({text:e})=>(0,p.u)(n+": "+e)))
if(0<t.length)return t.slice(0,50).join(" / ")
const s=e.stages.findLast(y.WN)
if(void 0===s)return describeFailureWithoutStage(e,n)
const i=(0,y.xm)(s.entries)?.text??""
return""===i?`The stage ${(0,p.u)(s.name)} failed and gave no reason.`:(0,p.u)(s.name+": "+i)}function describeFailureWithoutStage(e,n){const t="failed"===e.state?"":` with the status "${(0,p.u)(e.word)}"`
if(0===e.stages.length)return`The run failed${t} and gave no reason.`
const s=(0,y.xm)(e.stages.at(-1)?.entries??[])?.text??""
const i=""===s?"":" Its last message: "+(0,p.u)(e.stages.at(-1)?.name+": "+s)
return`${n} says that the run failed${t}, but none of its stages did.`+i}async function watchRun(s,t,e){const{clock:i,onKnown:r}=e
const{title:n,lostAnswer:o,datasetId:a,waitMs:d}=s
const u=createNarrator(e)
const c=i.now()
const l=Math.min(d,i.window(A.kg))
const f=()=>i.now()-c
const w=()=>void 0!==o&&void 0===k.run
const h=()=>(w()?l:d)-f()
const g=()=>({intervalMs:t.intervalMs,remainingMs:h(),random:i.random()})
let v=(0,S.bz)(s.outcome)
let k=firstSight(s.before,s.previous)
let m
let p
function decide(e){const n=asFailure(e,k)
p="failed"===n.kind?n.why:void 0
m=k.run
const t={...k.before,clockOffsetMs:s.clockThere.offsetMs}
k=seePoll({...k,before:t},n)
return decideAfterPoll(n,k,g())}const M=planNextPoll(0,g())
const b=await(0,A.d_)({first:M,sinceMs:M.isLast?void 0:t.lastEndMs,ask({isLast:e}){const n=askingWithin(e,s.deadlineMs,h(),i.now())
return t.read({...n,goesFirst:w()},a)},decide:decide,async tell(e,n,t){if(void 0!==k.run&&"ours"===k.shown){if(void 0===m){t.log(`Following run ${k.run.id}.`)
v={...v,datasetId:a,runId:k.run.id}
r(v,"running")
s.onFound()}await u.tell(k.run)&&t.broken()}if(void 0!==m&&void 0===k.run){t.log(`Run ${m.id} does not belong to this import: by the provider's clock, it is older than the trigger.`)
v=(0,S.bz)(s.outcome)
r(v,void 0===o?"running":"unknown")}void 0===p?t.fill():t.log(describeFailed(p,n))},stopped:{kind:"cancelled"},describe:()=>describeWait(f(),k)},e)
const y=countsOf(k)
if("succeeded"===b.kind){const $=warningOfLoss(y.featureCount,y.previousFeatureCount)
void 0!==$&&e.warn($,{isLoss:!0})
u.tellSuccess(b)}return{...v,...y,...judgeWait({end:b,sight:k,lostAnswer:o,waitedMs:f(),lastFailure:p,title:n})}}function countsOf({run:e,previous:n}){if(void 0===e)return{}
const[t,s]=[e.featureCount,n?.featureCount]
return{...void 0!==t&&{featureCount:t},...void 0!==s&&{previousFeatureCount:s},warningCount:(0,y.nZ)(e).length}}function describeWait(e,{run:n,shown:t}){const s="ours"===t?"is":"was"
const i=void 0===n?"no run of this import was seen yet":`run ${n.id} ${s} in progress`+(0,y.uY)(n)
return(0,I.em)(`Waiting for ${(0,I.r4)(e)}: `+i)}function describeFailed(e,n){const t=(0,A.F9)(n)?`Looking again in ${(0,I.r4)(n.pauseMs)}.`:"That was the last look."
return(0,I.em)("The status could not be read: "+e)+" "+t}const F=3
function runsOf(l,{waitMs:f,source:w},h,g,e,v){const{clock:t,log:k,onKnown:m}=v
const n={...v,signal:e}
const p=makeStatusReader(l,w,h,g,n)
const s=foreignRuns(l,f,p,n)
let M={kind:"unreadable"}
let i=Number.NEGATIVE_INFINITY
let b
let o=0
let a=0
function see(e){M=e
i=t.now()
o=0
a=0
"seen"===e.kind&&(b=e.run)
return e}function read(e){if("run"===e.kind)return{kind:"seen",run:e.run}
if("none"===e.kind)return{kind:"seen",run:void 0}
if("failed"!==e.kind)return{kind:"stopped"}
const{refusal:n,retryAfterMs:t}=e
if(!0===n?.isOwn){const{code:s,detail:i,httpStatus:r}=n
return{kind:"refused",end:{word:"rejected",code:s,detail:i,httpStatus:r,answeredBy:"status"}}}a=pauseAfterFailures(o,p.intervalMs,t)
o+=1
return o===F||(t??0)>d.yL?{kind:"unreadable"}:void 0}async function lookAnew(){return await(0,A.d_)({first:{pauseMs:a,isLast:!1},sinceMs:p.lastEndMs,ask:()=>p.read({}),decide:e=>read(e)??{pauseMs:a,isLast:!1},tell(e,n){"failed"!==e.kind||!(0,A.F9)(n)&&"unreadable"!==n.kind||tellFailed(e.why,n)},stopped:{kind:"stopped"}},n)}function tellFailed(e,n){const t=(0,A.F9)(n)?` yet: ${(0,I.em)(e)} Looking again in ${(0,I.r4)(n.pauseMs)}.`:`: ${e}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`
k("The status before the trigger cannot be read"+t)}function isRunning({kind:e,...n}){return"seen"===e&&"run"in n&&void 0!==n.run&&(0,y.jf)(n.run)}return{name:"the newest run",get seenAtMs(){return i},known:void 0,async ready(){(0,r.p)({seenAtMs:i},t)||see(await lookAnew())
if("refused"===M.kind)return M.end
if("seen"===M.kind&&void 0!==M.run&&(0,y.jf)(M.run)){const{run:e,end:n}=await s(M.run)
see({kind:"seen",run:e})
return n}void 0},async isStillSo(){const e=await p.read({goesFirst:!0})
const n=read(e)
if(void 0===n){"failed"===e.kind&&tellFailed(e.why,{pauseMs:a,isLast:!1})
i=Number.NEGATIVE_INFINITY
return!1}see(n)
"unreadable"===n.kind&&"failed"===e.kind&&tellFailed(e.why,n)
return"refused"!==n.kind&&!isRunning(n)},forget(){i=Number.NEGATIVE_INFINITY},async follow(e,{sentAtMs:n},t){if((0,S.N6)(e)&&("unknown"!==e.word||"cancelled"===e.code))return e
const s=(0,S.N6)(e)?e:void 0
m(e,void 0===s?"running":"unknown")
void 0!==s&&k((0,I.em)(s.detail)+" Looking for a new run; the trigger is not sent again.")
const i=e.datasetId??w.id
const r=(0,$.I)(i,w.id)
const o=r?b:void 0
const a=void 0===o?[]:[o.id.toLowerCase()]
const d={isKnown:r&&"seen"===M.kind,ids:a,sentMs:n,clockOffsetMs:void 0}
const u=makeStatusReader(l,w,h,g,v,p.lastEndMs)
const c={title:l.title,deadlineMs:l.limits.deadlineMs,waitMs:f,clockThere:h}
return await watchRun({...c,before:d,previous:o,datasetId:i,outcome:e,lostAnswer:s,onFound:t},u,v)}}}})}
export{e as id,n as ids,t as modules}
