const e=909
const t=[909]
const o={8909:((e,t,o)=>{o.d(t,{loadEvent:()=>loadEvent,readInvocation:()=>readInvocation,whySecretsAreMissing:()=>whySecretsAreMissing})
var n=o(8672)
var i=o(2108)
const s=67108864
const c=["pull_request","pull_request_review","pull_request_review_comment"]
const a=[...c,"push","create","deployment","deployment_status"]
async function readInvocation(){return describeInvocation(process.env,await loadEvent())}function describeInvocation(t,e){const o=e=>t[e]?.trim()||void 0
const n=o("GITHUB_EVENT_NAME")
const s="schedule"===n
const r=o("GITHUB_ACTOR")
const i=o("GITHUB_TRIGGERING_ACTOR")
const c=repositoryUrl(o("GITHUB_SERVER_URL")??"https://github.com",o("GITHUB_REPOSITORY"))
const a=[at(e,"workflow_run","head_sha"),at(e,"pull_request","head","sha"),o("GITHUB_SHA")]
const d=a.find(isSha)
const u=runIdOf(o)
const l="Bot"===at(e,"sender","type")||!0===r?.endsWith("[bot]")
return{event:n,schedule:s?nonEmpty(at(e,"schedule")):void 0,actor:s?void 0:r,isByHand:"workflow_dispatch"===n&&void 0!==r&&!l,rerunBy:i===r?void 0:i,commit:void 0!==c&&void 0!==d?{sha:d,href:c+"/commit/"+d}:void 0,run:void 0!==c&&void 0!==u?{id:u,href:c+"/actions/runs/"+u}:void 0}}function runIdOf(e){const t=e("GITEA_ACTIONS")??e("FORGEJO_ACTIONS")
if(void 0!==t||void 0===e("ACT")){const o=e(void 0===t?"GITHUB_RUN_ID":"GITHUB_RUN_NUMBER")??""
return/^[1-9]\d{0,14}$/.test(o)?Number(o):void 0}void 0}function repositoryUrl(e,t){const o=t?.split("/")??[]
const n=/^https?:\/\//i.test(e)?(0,i.Dl)(e):void 0
if(2===o.length&&!o.includes("")&&void 0!==n){const{origin:s,pathname:r}=n
return""+s+r.replace(/\/+$/,"")+"/"+o.map(encodeURIComponent).join("/")}void 0}function isSha(e){return"string"==typeof e&&/^[0-9a-f]{7,64}$/i.test(e)}function nonEmpty(e){return"string"==typeof e&&""!==e.trim()?e:void 0}function whySecretsAreMissing(e,t){const o="A called workflow gets only the secrets that its caller passes with `secrets:`."
const n=[e.GITHUB_ACTOR,e.GITHUB_TRIGGERING_ACTOR]
const s=e.GITHUB_EVENT_NAME??""
if(n.includes("dependabot[bot]")&&(""===s||a.includes(s)))return["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",o]
if(c.includes(s)){const r=comesFromFork(t)
if(!1===r)return[o]
const i=!0===r?"This run comes from a fork":"If this run comes from a fork, that is why"
return[i+": GitHub gives such runs no secrets. Import after the merge, for example on `push`.",o]}return!0===at(t,"repository","fork")?["This repository is a fork, and a fork does not get the secrets of the original. Add them here.",o]:[o]}function comesFromFork(e){const t=at(e,"pull_request","head","repo")
if(null===t)return!0
const[o,n]=[at(t,"full_name"),at(e,"pull_request","base","repo","full_name")]
if("string"==typeof o&&"string"==typeof n)return o.toLowerCase()!==n.toLowerCase()
const s=at(t,"fork")
return"boolean"==typeof s?s:void 0}async function loadEvent(){const e=(0,n.J)(process.env.GITHUB_EVENT_PATH??"");(!0!==e?.isRegular||e.bytes>s)&&delete process.env.GITHUB_EVENT_PATH
try{return(await o.e(636).then(o.bind(o,5636))).context.payload}catch{0}}function at(e,...t){return t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e)}})}
export{e as id,t as ids,o as modules}
