const e=636,t=[636],n={5636:((e,t,n)=>{n.r(t)
n.d(t,{context:()=>H,getOctokit:()=>d})
var r=n(9896),s=n(857)
class o{constructor(){var e
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,r.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,r.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const t=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${t} does not exist`+s.EOL)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!=(e=process.env.GITHUB_API_URL)?e:"https://api.github.com"
this.serverUrl=null!=(e=process.env.GITHUB_SERVER_URL)?e:"https://github.com"
this.graphqlUrl=null!=(e=process.env.GITHUB_GRAPHQL_URL)?e:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var i=n(4394),c=n(6716),u=(void 0,function(e,i,n,c){function u(t){return t instanceof n?t:new n(function(e){e(t)})}return new(n=n||Promise)(function(t,n){function r(e){try{o(c.next(e))}catch(e){n(e)}}function s(e){try{o(c.throw(e))}catch(e){n(e)}}function o(e){e.done?t(e.value):u(e.value).then(r,s)}o((c=c.apply(e,i||[])).next())})})
function a(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is required")
if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified")
return"string"==typeof t.auth?t.auth:"token "+e}function p(e){const t=new i.Qq
return t.getAgent(e)}function h(e){const t=new i.Qq
return t.getAgentDispatcher(e)}function T(e){const n=h(e),t=(e,t)=>u(this,void 0,void 0,function*(){return(0,c.hd)(e,Object.assign(Object.assign({},t),{dispatcher:n}))})
return t}function _(){return process.env.GITHUB_API_URL||"https://api.github.com"}function l(e){var t
const n=null==(t=process.env.ACTIONS_ORCHESTRATION_ID)?void 0:t.trim()
if(n){const r=n.replace(/[^a-z0-9_.-]/gi,"_"),s="actions_orchestration_id/"+r
if(null!=e&&e.includes(s))return e
const o=e?e+" ":""
return""+o+s}return e}new o
const I=_(),v={baseUrl:I,request:{agent:p(I),fetch:T(I)}},U=c.Eg.plugin(c._y,c.ud).defaults(v)
function f(e,t){const n=Object.assign({},t||{}),r=a(e,n),s=(r&&(n.auth=r),l(n.userAgent))
s&&(n.userAgent=s)
return n}const H=new o
function d(e,t,...n){const r=U.plugin(...n)
return new r(f(e,t))}})}
export{e as id,t as ids,n as modules}
