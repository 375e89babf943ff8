const e=704
const t=[704]
const n={8704:((e,t,n)=>{n.d(t,{readJson:()=>readJson})
var y=n(5886)
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
return t},get fault(){return i},get isBetween(){return 0===s.length}}}const[p,J]=[10,30]
const O=Buffer.from("\n")
function readJson(e,{isLines:t,isJson:n}){const r=e===J?J:p
const s=r===J||t
let o=!0
let[i,u,l,c]=[0,0,0,0]
let a
let d=""
let f={kind:"",type:void 0,features:void 0,elements:0,isAmbiguous:!1}
const v=readStructure({begin(e,t,n){if(0===t.length)f={kind:e,type:void 0,features:void 0,elements:0,isAmbiguous:!1}
else if(1!==t.length||t[0])if(1===t.length&&"type"===d){f.isAmbiguous||=void 0!==f.type
f.type="text"===e?n:""}else if(1===t.length&&"features"===d){f.isAmbiguous||=void 0!==f.features
f.features="list"===e?0:Number.NaN}else 2===t.length&&t[0]&&!t[1]&&"features"===d&&(f.features="object"===e?(f.features??0)+1:Number.NaN)
else f.elements+=1},key(e,t){1===t.length&&(d=e)},end(e,t){if(!(0<t.length)){i+=1
"object"===e&&(l+=1)
"FeatureCollection"===f.type&&(c+=1)}}})
const h=()=>{v.isBetween&&i<=u+1?u=i:s||0!==i?a??="its lines are not one record each":o=!1}
const g=()=>0<(s?u:u-1)||0<f.elements||0<(f.features??0)
const b=()=>a??v.fault
const k=e=>{let t=e
for(;o&&void 0===b();){const n=t.indexOf(r)
if(-1===n)break
v.write(t.subarray(0,n))
v.write(O)
h()
t=t.subarray(n+1)}v.write(t)
return void 0===b()}
const m=()=>{if(void 0!==b())return(0,y.cP)(b()??"")
if(!v.finish()||0===i&&n)return n?(0,y.J5)(y.$M):(0,y.cP)("it ends in the middle of a record")
o&&h()
return void 0!==a?(0,y.cP)(a):(s||1<i?A:N)()}
const A=()=>{if(0<c||1===i&&"list"===f.kind)return(0,y.cP)("a line of it holds several records")
const e=s||o&&l===i
return e?{kind:"counted",records:i}:(0,y.cP)("it holds several JSON values, but not one object in each line")}
const N=()=>{if("list"===f.kind)return{kind:"counted",records:f.elements}
if(f.isAmbiguous)return(0,y.cP)("its JSON names `type` or `features` twice")
if("Feature"===f.type)return{kind:"counted",records:1}
if("FeatureCollection"!==f.type)return(0,y.cP)("its JSON is neither GeoJSON nor a list")
const e=f.features
return void 0===e||Number.isNaN(e)?(0,y.cP)("its `features` are not a list of objects"):{kind:"counted",records:e}}
return{take:k,hasOne:g,finish:m}}})}
export{e as id,t as ids,n as modules}
