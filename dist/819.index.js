const e=819
const t=[819]
const n={7819:((e,t,u)=>{u.r(t)
u.d(t,{endEarlier:()=>endEarlier,standingAs:()=>standingAs,tellEarlier:()=>tellEarlier})
const o=5e3
const r=6e4
function decideResume(e,t){if(void 0===e)return{kind:"import"}
const{outcome:n,error_code:o,source_sha256:r="",target:s=""}=e
const i=""!==s&&s!==t.target
const a=t.sha256??""
switch(n){case"unknown":case"running":return t.isFollowed&&!i?followed(e):{kind:"ends as it was"}
case"accepted":case"succeeded":return i?{kind:"import",because:"other target"}:""!==r&&""!==a&&r!==a?"replaces"===t.importingAgain?{kind:"import",because:"other bytes"}:{kind:"refuse other bytes",before:r,now:a}:"accepted"===n&&t.isFollowed?followed(e):{kind:"stands"}
case"failed":return"too_few_records"!==o||i||""===r||r!==a?{kind:"import"}:{kind:"stands"}
default:return{kind:"import"}}}function followed({run_id:e="",sent_at:t=""}){if(""!==e)return{kind:"follow",runId:e}
const n=Date.parse(t)
return Number.isNaN(n)?{kind:"ends as it was"}:{kind:"follow",beganFromMs:n-o,beganToMs:n+r}}var l=u(1949)
var n=u(7549)
var f=u(4121)
async function endEarlier(e,t,n,o){const r=o.log
const s=await decide(e,t,void 0!==n,o)
const i=`An earlier attempt of this workflow run ended with \`${t.outcome}\``
switch(s.kind){case"import":void 0!==s.because&&r(`${i}, but ${w[s.because]}. It is imported again.`)
return void 0
case"stands":case"ends as it was":r(i+", so it is not started again.")
return standingAs(t,e)
case"refuse other bytes":{const a=`${i}, with the SHA-256 ${s.before}. The published file now has ${s.now}: everything in it would be imported a second time.`
return{...knownFrom(t),...(0,l.gz)("not_sent","other_bytes",a)}}case"follow":{if(void 0===n)return standingAs(t,e)
r(i+", so it is not started again. This step waits for its run.")
const{earlier:d,...c}=standingAs(t,e)
const u="runId"in s?{ownId:s.runId}:{untilMs:s.beganToMs}
return await n.followEarlier({...c,attempts:0},u)}}}async function tellEarlier(e,t,n){const o=(await decide(e,t,void 0!==e.wait,n)).kind
const r="import"===o?"it would be imported again":"it would not be started again"
n.log(`An earlier attempt of this workflow run ended with \`${t.outcome}\`: ${r}.`)}const w={"other bytes":"for another file","other target":"for another project, `base_url` or `path`"}
async function decide({source:e,plan:t,importingAgain:n},o,r,{signal:s}){const i={isFollowed:r,target:t.target,importingAgain:n}
const a=""!==(o.source_sha256??"")&&void 0!==e?.published
if(!a)return decideResume(o,{...i,sha256:void 0})
const d=(await u.e(784).then(u.bind(u,784))).readExpected
const c=await d(e.published,{},s)
return decideResume(o,{...i,sha256:"sha256"in c?c.sha256:void 0})}function knownFrom(t){const e=e=>t[e]||void 0
const n=e=>/^\d{1,15}$/.test(t[e]??"")?Number(t[e]):void 0
const o=Date.parse(t.sent_at??"")
const r={datasetId:e("dataset_id"),importId:e("import_id"),runId:e("run_id"),sourceSha256:e("source_sha256"),featureCount:n("feature_count"),previousFeatureCount:n("previous_feature_count"),warningCount:n("warning_count"),recordCount:n("record_count"),httpStatus:n("http_status"),sentAtMs:Number.isNaN(o)?void 0:o}
return{attempts:0,...Object.fromEntries(Object.entries(r).filter(([,e])=>void 0!==e))}}function standingAs(e,t){const n={...knownFrom(e),earlier:e}
const{outcome:o,error_detail:r=""}=e
if("accepted"===o)return{...n,word:o}
if("succeeded"===o){const c={id:e.run_id??"",state:"succeeded",word:"",stages:[],featureCount:void 0}
return{...n,word:"succeeded",run:c}}const s="failed"===o||"running"===o?o:"unknown"
const i="failed"===s?"stands_failed":"stands"
const a=""===r?t.title+" did not report its result.":(0,f.em)(r)
const d=a.startsWith(p)?a:p+" "+a
return{...n,word:s,reason:i,code:codeOf(e),detail:d}}const p="An earlier attempt of this workflow run started this import, so it is not started again."
function codeOf({error_code:t=""}){return n.O.find(e=>e===t)??"unexpected_response"}})}
export{e as id,t as ids,n as modules}
