const t=151
const e=[151]
const o={2151:((t,e,s)=>{s.r(e)
s.d(e,{decideResume:()=>decideResume,endEarlier:()=>endEarlier,tellEarlier:()=>tellEarlier})
var i=s(6446)
var o=s(184)
var l=s(2773)
var u=s(4121)
const r=6e4
function decideResume(t,e){const o=t.filter(t=>void 0!==(0,l.EG)(t))
const n=o.find(({outcome:t})=>"unknown"===t||"running"===t)
if(void 0!==n)return e.isFollowed&&(0,l.Yo)(n,e.target)?followed(n):{kind:"stands",start:n}
const r=o.find(t=>(0,l.Yo)(t,e.target))
if(void 0===r){const c=o.find(({outcome:t})=>"failed"!==t)
return void 0===c?{kind:"import"}:{kind:"import",because:"other target",start:c}}const{outcome:i,error_code:s,source_sha256:d=""}=r
const a=""!==d&&d===e.sha256
if("failed"===i)return"too_few_records"===s&&a?{kind:"stands",start:r}:{kind:"import"}
if(""===d||void 0===e.sha256||a)return"accepted"===i&&e.isFollowed?followed(r):{kind:"stands",start:r}
{const u="replaces"===e.importingAgain&&"unreadable"!==e.sha256
return u?{kind:"import",because:"other bytes",start:r}:{kind:"refuse bytes",start:r}}}function followed(t){const{run_id:e="",sent_at:o=""}=t
if(""!==e)return{kind:"follow",start:t,by:{ownId:e}}
const n=Date.parse(o)
return Number.isNaN(n)?{kind:"stands",start:t}:{kind:"follow",start:t,by:{untilMs:n+r}}}async function endEarlier(t,e,o,n){const r=n.log
const i=await readPublished(t,e,n)
const s=decide(t,e,void 0!==o,i)
const d=told(s.start)
if("import"!==s.kind){if("refuse bytes"===s.kind)return otherBytes(d,s.start,i)
const a=standingAs(s.start,t)
if("follow"===s.kind&&void 0!==o){r(d+", so it is not started again. This step waits for its run.")
const{earlier:c,...u}=a
return await o.followEarlier(u,s.by)}r(d+", so it is not started again.")
return a}void 0!==s.because&&r(`${d}, but ${f[s.because]}. It is imported again.`),void 0}function otherBytes(o,n,t){const e=t=>{const e=`${o}, with the SHA-256 ${n.source_sha256}. `+t
return{attempts:0,...(0,i.gz)("not_sent","other_bytes",e)}}
if(void 0===t||!("word"in t))return e(`The published file now has ${t?.sha256}: everything in it would be imported a second time.`)
const r="Whether the published file is still that one is not known: "+t.detail
return{...e(r),code:t.code}}async function tellEarlier(t,e,o){const n=await readPublished(t,e,o)
const{kind:r,start:i}=decide(t,e,void 0!==t.wait,n)
const s="import"===r?"it would be imported again":"it would not be started again"
o.log(`${told(i??e[0])}: ${s}.`)}const f={"other bytes":"for another file","other target":"for another project, `base_url` or `path`"}
function told(t){return`An earlier attempt of this workflow run ended with \`${t?.outcome}\``}function decide({plan:t,importingAgain:e},o,n,r){const i=r&&("word"in r?"unreadable":r.sha256)
return decideResume(o,{isFollowed:n,target:t.target,importingAgain:e,sha256:i})}async function readPublished({source:t},e,{signal:o}){const n=e.some(t=>""!==(t.source_sha256??""))
if(n&&void 0!==t?.published){const r=(await s.e(54).then(s.bind(s,7054))).readExpected
const i=await r(t.published,{},o)
return o.aborted?void 0:i}void 0}function knownFrom(e){const t=t=>e[t]||void 0
const o=t=>/^\d{1,15}$/.test(e[t]??"")?Number(e[t]):void 0
const n=Date.parse(e.sent_at??"")
const r={datasetId:t("dataset_id"),importId:t("import_id"),runId:t("run_id"),sourceSha256:t("source_sha256"),featureCount:o("feature_count"),previousFeatureCount:o("previous_feature_count"),warningCount:o("warning_count"),recordCount:o("record_count"),httpStatus:o("http_status"),sentAtMs:Number.isNaN(n)?void 0:n}
return{attempts:0,...Object.fromEntries(Object.entries(r).filter(([,t])=>void 0!==t))}}function standingAs(t,e){const o={...knownFrom(t),earlier:t}
const{outcome:n,error_detail:r=""}=t
if("accepted"===n)return{...o,word:n}
if("succeeded"===n){const c={id:t.run_id??"",word:"",stages:[],featureCount:void 0}
return{...o,word:n,run:{...c,state:"succeeded"}}}const i="failed"===n||"running"===n?n:"unknown"
const s="failed"===i?"stands_failed":"stands"
const d=""===r?e.title+" did not report its result.":(0,u.em)(r)
const a=d.startsWith(h)?d:h+" "+d
return{...o,word:i,reason:s,code:codeOf(t),detail:a}}const h="An earlier attempt of this workflow run started this import, so it is not started again."
function codeOf({error_code:e=""}){return o.O.find(t=>t===e)??"unexpected_response"}})}
export{t as id,e as ids,o as modules}
