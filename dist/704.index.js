const e=704
const t=[704]
const n={8704:((e,t,n)=>{n.d(t,{readJson:()=>readJson})
var p=n(5886)
var g=n(8920)
var b=n(5190)
const k=5e6
const m=16777216
function readStructure({begin:n,key:r,end:t}){const s=[]
let o="value"
let i
let[u,l]=[0,0]
const c=()=>{i??="it is not valid JSON"}
const a=e=>{o=0===s.length?"value":", or end"
t(e,s)}
const d=e=>{const t=s.at(-1)===e&&[", or end",e?"key or }":"value or ]"].includes(o)
if(!t)return c()
s.pop()
a(e?"object":"list")}
const f=(e,t)=>{if("value"!==o&&"value or ]"!==o)return c()
n(e,s,t)
if("text"===e||"other"===e)return a(e)
s.push("object"===e)
s.length>k&&(i??="its JSON is nested too deep")
o="object"===e?"key or }":"value or ]"}
const v=(e,t)=>{l=u
if(void 0===i){const n="key"===o||"key or }"===o
if(e===b.A.COLON)":"===o?o="value":c()
else if(e===b.A.COMMA)", or end"===o?o=s.at(-1)?"key":"value":c()
else if(e===b.A.RIGHT_BRACE)d(!0)
else if(e===b.A.RIGHT_BRACKET)d(!1)
else if(n&&e===b.A.STRING){r(t,s)
o=":"}else e===b.A.LEFT_BRACE?f("object",""):e===b.A.LEFT_BRACKET?f("list",""):e===b.A.STRING?f("text",t):f("other","")}}
const h=new g.A({stringBufferSize:65536})
h.onToken=({token:e,value:t})=>v(e,t)
h.onError=c
return{write(e){if(void 0===i&&0!==e.length){h.write(e)
u+=e.length
u-l>m&&(i??="its JSON has a text of more than 16 MB")}},finish(){const e=i
h.end()
const t=i===e&&0===s.length
i=e
return t},get fault(){return i},get isBetween(){return 0===s.length}}}var J=n(7936)
const[S,O]=[10,30]
const w=Buffer.from("\n")
function readJson(e,{isLines:t,isJson:n},{isWhole:r}){const s=e===O?O:S
const o=s===O||t
let i=!0
let[u,l,c,a]=[0,0,0,0]
let d
let f=""
let v={kind:"",type:void 0,features:void 0,elements:0,isAmbiguous:!1}
const h=readStructure({begin(e,t,n){if(0===t.length)v={kind:e,type:void 0,features:void 0,elements:0,isAmbiguous:!1}
else if(1!==t.length||t[0])if(1===t.length&&"type"===f){v.isAmbiguous||=void 0!==v.type
v.type="text"===e?n:""}else if(1===t.length&&"features"===f){v.isAmbiguous||=void 0!==v.features
v.features="list"===e?0:Number.NaN}else 2===t.length&&t[0]&&!t[1]&&"features"===f&&(v.features="object"===e?(v.features??0)+1:Number.NaN)
else v.elements+=1},key(e,t){1===t.length&&(f=e)},end(e,t){if(!(0<t.length)){u+=1
"object"===e&&(c+=1)
"FeatureCollection"===v.type&&(a+=1)}}})
const g=()=>{h.isBetween&&u<=l+1?l=u:o||0!==u?d??="its lines are not one record each":i=!1}
const b=()=>0<(o?l:l-1)||0<v.elements||0<(v.features??0)
const k=()=>d??h.fault
const m=e=>{let t=e
for(;i&&void 0===k();){const n=t.indexOf(s)
if(-1===n)break
h.write(t.subarray(0,n))
h.write(w)
g()
t=t.subarray(n+1)}h.write(t)
return void 0===k()&&(r||!b())}
const A=()=>{if(void 0!==k())return(0,p.cP)(k()??"")
if(!r&&b())return{kind:"some"}
if(!h.finish()||0===u&&n)return n?(0,p.J5)(J.$M):(0,p.cP)("it ends in the middle of a record")
i&&g()
return void 0!==d?(0,p.cP)(d):(o||1<u?N:y)()}
const N=()=>{if(0<a||1===u&&"list"===v.kind)return(0,p.cP)("a line of it holds several records")
const e=o||i&&c===u
return e?{kind:"counted",records:u}:(0,p.cP)("it holds several JSON values, but not one object in each line")}
const y=()=>{if("list"===v.kind)return{kind:"counted",records:v.elements}
if(v.isAmbiguous)return(0,p.cP)("its JSON names `type` or `features` twice")
if("Feature"===v.type)return{kind:"counted",records:1}
if("FeatureCollection"!==v.type)return(0,p.cP)("its JSON is neither GeoJSON nor a list")
const e=v.features
return void 0===e||Number.isNaN(e)?(0,p.cP)("its `features` are not a list of objects"):{kind:"counted",records:e}}
return{take:m,finish:A}}})}
export{e as id,t as ids,n as modules}
