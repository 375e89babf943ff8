const t=819
const e=[819]
const o={7819:((t,e,i)=>{i.r(e)
i.d(e,{endEarlier:()=>endEarlier,tellEarlier:()=>tellEarlier})
var l=i(9420)
const r=6e4
function decideResume(t,e){const o=t.filter(t=>void 0!==(0,l.EG)(t))
const n=o.find(({outcome:t})=>"unknown"===t||"running"===t)
if(void 0!==n)return e.isFollowed&&(0,l.Yo)(n,e.target)?followed(n):{kind:"ends as it was",start:n}
const r=o.find(t=>(0,l.Yo)(t,e.target))
if(void 0===r){const c=o.find(({outcome:t})=>"failed"!==t)
return void 0===c?{kind:"import"}:{kind:"import",because:"other target",start:c}}const{outcome:s,error_code:i,source_sha256:a=""}=r
const d=""!==a&&a===e.sha256
if("failed"===s)return"too_few_records"===i&&d?{kind:"stands",start:r}:{kind:"import"}
if(""===a||void 0===e.sha256||d)return"accepted"===s&&e.isFollowed?followed(r):{kind:"stands",start:r}
{const u="replaces"===e.importingAgain&&"unreadable"!==e.sha256
return u?{kind:"import",because:"other bytes",start:r}:{kind:"refuse bytes",start:r}}}function followed(t){const{run_id:e="",sent_at:o=""}=t
if(""!==e)return{kind:"follow",start:t,by:{ownId:e}}
const n=Date.parse(o)
return Number.isNaN(n)?{kind:"ends as it was",start:t}:{kind:"follow",start:t,by:{untilMs:n+r}}}var h=i(1949)
var o=i(7549)
var u=i(4121)
async function endEarlier(t,e,o,n){const r=n.log
const s=await readPublished(t,e,n)
const i=decide(t,e,void 0!==o,s)
const a=told(i.start)
switch(i.kind){case"import":void 0!==i.because&&r(`${a}, but ${w[i.because]}. It is imported again.`)
return void 0
case"stands":case"ends as it was":r(a+", so it is not started again.")
return standingAs(i.start,t)
case"refuse bytes":{const d=`${a}, with the SHA-256 ${i.start.source_sha256}.`
if(void 0!==s&&"word"in s){const u=d+" Whether the published file is still that one is not known: "+s.detail
return{attempts:0,...(0,h.gz)("not_sent","other_bytes",u),code:s.code}}const c=`${d} The published file now has ${s?.sha256}: everything in it would be imported a second time.`
return{attempts:0,...(0,h.gz)("not_sent","other_bytes",c)}}case"follow":{if(void 0===o)return standingAs(i.start,t)
r(a+", so it is not started again. This step waits for its run.")
const{earlier:l,...f}=standingAs(i.start,t)
return await o.followEarlier({...f,attempts:0},i.by)}}}async function tellEarlier(t,e,o){const n=await readPublished(t,e,o)
const{kind:r,start:s}=decide(t,e,void 0!==t.wait,n)
const i="import"===r?"it would be imported again":"it would not be started again"
o.log(`${told(s??e[0])}: ${i}.`)}const w={"other bytes":"for another file","other target":"for another project, `base_url` or `path`"}
function told(t){return`An earlier attempt of this workflow run ended with \`${t?.outcome}\``}function decide({plan:t,importingAgain:e},o,n,r){const s=r&&("word"in r?"unreadable":r.sha256)
return decideResume(o,{isFollowed:n,target:t.target,importingAgain:e,sha256:s})}async function readPublished({source:t},e,{signal:o}){const n=e.some(t=>""!==(t.source_sha256??""))
if(n&&void 0!==t?.published){const r=(await i.e(784).then(i.bind(i,784))).readExpected
const s=await r(t.published,{},o)
return o.aborted?void 0:s}void 0}function knownFrom(e){const t=t=>e[t]||void 0
const o=t=>/^\d{1,15}$/.test(e[t]??"")?Number(e[t]):void 0
const n=Date.parse(e.sent_at??"")
const r={datasetId:t("dataset_id"),importId:t("import_id"),runId:t("run_id"),sourceSha256:t("source_sha256"),featureCount:o("feature_count"),previousFeatureCount:o("previous_feature_count"),warningCount:o("warning_count"),recordCount:o("record_count"),httpStatus:o("http_status"),sentAtMs:Number.isNaN(n)?void 0:n}
return{attempts:0,...Object.fromEntries(Object.entries(r).filter(([,t])=>void 0!==t))}}function standingAs(t,e){const o={...knownFrom(t),earlier:t}
const{outcome:n,error_detail:r=""}=t
if("accepted"===n)return{...o,word:n}
if("succeeded"===n){const c={id:t.run_id??"",state:"succeeded",word:"",stages:[],featureCount:void 0}
return{...o,word:"succeeded",run:c}}const s="failed"===n||"running"===n?n:"unknown"
const i="failed"===s?"stands_failed":"stands"
const a=""===r?e.title+" did not report its result.":(0,u.em)(r)
const d=a.startsWith(f)?a:f+" "+a
return{...o,word:s,reason:i,code:codeOf(t),detail:d}}const f="An earlier attempt of this workflow run started this import, so it is not started again."
function codeOf({error_code:e=""}){return o.O.find(t=>t===e)??"unexpected_response"}})}
export{t as id,e as ids,o as modules}
