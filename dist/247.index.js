const e=247
const t=[247,923]
const s={3923:((e,t,s)=>{s.d(t,{at:()=>at,loadEvent:()=>loadEvent})
var o=s(2496)
const r=67108864
async function loadEvent(){const e=(0,o.J)(process.env.GITHUB_EVENT_PATH??"");(!0!==e?.isRegular||e.bytes>r)&&delete process.env.GITHUB_EVENT_PATH
try{return(await s.e(636).then(s.bind(s,5636))).context.payload}catch{0}}function at(e,...t){return t.reduce((e,t)=>"object"==typeof e&&null!==e&&Object.hasOwn(e,t)?e[t]:void 0,e)}}),6247:((e,t,s)=>{s.d(t,{whySecretsAreMissing:()=>whySecretsAreMissing})
var c=s(3923)
const i=["pull_request","pull_request_review","pull_request_review_comment"]
const u=[...i,"push","create","deployment","deployment_status"]
function whySecretsAreMissing(e,t){const s="A called workflow gets only the secrets that its caller passes with `secrets:`."
const o=[e.GITHUB_ACTOR,e.GITHUB_TRIGGERING_ACTOR]
const r=e.GITHUB_EVENT_NAME??""
if(o.includes("dependabot[bot]")&&(""===r||u.includes(r)))return["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",s]
if(i.includes(r)){const n=comesFromFork(t)
if(!1===n)return[s]
const a=!0===n?"This run comes from a fork":"If this run comes from a fork, that is why"
return[a+": GitHub gives such runs no secrets. Import after the merge, for example on `push`.",s]}return!0===(0,c.at)(t,"repository","fork")?["This repository is a fork, and a fork does not get the secrets of the original. Add them here.",s]:[s]}function comesFromFork(e){const t=(0,c.at)(e,"pull_request","head","repo")
if(null===t)return!0
const[s,o]=[(0,c.at)(t,"full_name"),(0,c.at)(e,"pull_request","base","repo","full_name")]
if("string"==typeof s&&"string"==typeof o)return s.toLowerCase()!==o.toLowerCase()
const r=(0,c.at)(t,"fork")
return"boolean"==typeof r?r:void 0}})}
export{e as id,t as ids,s as modules}
