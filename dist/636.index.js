const t=636
const e=[636]
const n={636:((t,e,n)=>{n.r(e)
n.d(e,{context:()=>h,getOctokit:()=>getOctokit})
var r=n(896)
var s=n(857)
class Context{constructor(){var t
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,r.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,r.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist`+s.EOL)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!=(t=process.env.GITHUB_API_URL)?t:"https://api.github.com"
this.serverUrl=null!=(t=process.env.GITHUB_SERVER_URL)?t:"https://github.com"
this.graphqlUrl=null!=(t=process.env.GITHUB_GRAPHQL_URL)?t:"https://api.github.com/graphql"}get issue(){const t=this.payload
return Object.assign(Object.assign({},this.repo),{number:(t.issue||t.pull_request||t).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[t,e]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:t,repo:e}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var o=n(394)
var i=n(716)
void 0
var c=function(t,r,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n=n||Promise)(function(e,n){function fulfilled(t){try{step(s.next(t))}catch(t){n(t)}}function rejected(t){try{step(s.throw(t))}catch(t){n(t)}}function step(t){t.done?e(t.value):adopt(t.value).then(fulfilled,rejected)}step((s=s.apply(t,r||[])).next())})}
function getAuthString(t,e){if(!t&&!e.auth)throw new Error("Parameter token or opts.auth is required")
if(t&&e.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return"string"==typeof e.auth?e.auth:"token "+t}function getProxyAgent(t){const e=new o.Qq
return e.getAgent(t)}function getProxyAgentDispatcher(t){const e=new o.Qq
return e.getAgentDispatcher(t)}function getProxyFetch(t){const n=getProxyAgentDispatcher(t)
const e=(t,e)=>c(this,void 0,void 0,function*(){return(0,i.hd)(t,Object.assign(Object.assign({},e),{dispatcher:n}))})
return e}function getApiBaseUrl(){return process.env.GITHUB_API_URL||"https://api.github.com"}function getUserAgentWithOrchestrationId(t){var e
const n=null==(e=process.env.ACTIONS_ORCHESTRATION_ID)?void 0:e.trim()
if(n){const r=n.replace(/[^a-z0-9_.-]/gi,"_")
const s="actions_orchestration_id/"+r
if(null!=t&&t.includes(s))return t
const o=t?t+" ":""
return""+o+s}return t}new Context
const a=getApiBaseUrl()
const u={baseUrl:a,request:{agent:getProxyAgent(a),fetch:getProxyFetch(a)}}
const p=i.Eg.plugin(i._y,i.ud).defaults(u)
function getOctokitOptions(t,e){const n=Object.assign({},e||{})
const r=getAuthString(t,n)
r&&(n.auth=r)
const s=getUserAgentWithOrchestrationId(n.userAgent)
s&&(n.userAgent=s)
return n}const h=new Context
function getOctokit(t,e,...n){const r=p.plugin(...n)
return new r(getOctokitOptions(t,e))}})}
export{t as id,e as ids,n as modules}
