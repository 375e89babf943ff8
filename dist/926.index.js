const t=926
const e=[926]
const n={5886:((t,e,n)=>{n.d(e,{$M:()=>o,J5:()=>refused,Po:()=>tooLong,TL:()=>quoted,cP:()=>uncounted})
var r=n(2198)
function refused(t){return{kind:"refused",why:t}}function uncounted(t){return{kind:"uncounted",why:t}}const o="ends in the middle of its JSON. Check the step that writes it: it may have been stopped, or the disk was full"
const a=80
function quoted(t){const e=t.length>a?"\u2026"+t.slice(-a):t
return`\`${(0,r.ue)(e.replace(/[\p{Cc}\p{Cf}`]/gu,"?"))}\``}function tooLong({maxUnpackedBytes:t}){return uncounted(`it unpacks to more than ${t/1e9} GB`)}}),9926:((t,e,o)=>{o.d(e,{inspectFile:()=>inspectFile})
var m=o(7598)
var k=o(3024)
var y=o(1455)
var b=o(6760)
var w=o(5886)
var g=o(6568)
const p=262144
const v=67108864
const z=4*v
const P={count:1e10,cheap:1e9}
async function inspectFile({path:t,mode:e,signal:n}){n.throwIfAborted()
const r=await(0,y.open)(t,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0))
try{const o=await r.stat()
if(!o.isFile())throw new Error("it is not a file")
const a={isWhole:"count"===e||o.size<=v,maxUnpackedBytes:P[e],maxJsonBytes:"count"===e?Number.POSITIVE_INFINITY:z,signal:n}
const s=(0,g.v)((0,b.basename)(t),a)
const{sha256:i,bytes:c}=await hash(r,o.size,s.take,n)
const d=await s.finish()
n.throwIfAborted()
const u="zip"===s.format?.kind
const f="refused"===s.format?.kind&&!0===s.format.isMaybeZip
const l=u||f?await lookIntoZip(r,c,a):d
const h=f&&"refused"===l.kind?d:l
const m=await r.stat()
const p=c===o.size&&m.size===c&&m.mtimeMs===o.mtimeMs
return{sha256:i,bytes:c,found:p?h:(0,w.J5)(I)}}finally{await r.close()}}const I="changed while it was read. Import it after the step that writes it has ended"
async function hash(e,t,n,r){const o=(0,m.createHash)("sha256")
const a=[Buffer.allocUnsafe(p),Buffer.allocUnsafe(p)]
const s=t=>e.read(t,0,t.length,null)
let[i,c,d]=[0,!0,0]
let u=s(a[0])
try{for(;i<=t;){const{bytesRead:f,buffer:l}=await u
r.throwIfAborted()
if(0===f)break
d=1-d
u=s(a[d])
const h=l.subarray(0,f)
o.update(h)
i+=f
c=c&&await n(h)}}finally{await u.catch(()=>{})}return{sha256:o.digest("hex"),bytes:i}}async function lookIntoZip(t,e,n){const r=(await Promise.all([o.e(517),o.e(589)]).then(o.bind(o,1589))).readArchive
try{return await r(t,e,n)}catch(t){n.signal.throwIfAborted()
if(t instanceof Error&&"syscall"in t)throw t
return foundOfError(t instanceof Error?t.message:"")}}function foundOfError(t){return/strong encryption/i.test(t)?(0,w.cP)("it is encrypted"):/multi-disk/i.test(t)?(0,w.J5)("is one part of a zip in several parts. Give it as one file"):(0,w.J5)("is a cut or damaged zip. Check the step that makes or uploads it")}}),6568:((t,e,m)=>{m.d(e,{L:()=>w,v:()=>readData})
var l=m(1563)
var p=m(5886)
async function readGzip(e,n,r){const t=(await Promise.resolve().then(m.t.bind(m,8522,19))).createGunzip
const o=t()
let[a,s,i,c,d,u,f]=[0,0,!0,!0,!1,!1,!1]
const l=new Promise(t=>o.once("close",t))
o.on("error",()=>{d||=i})
const h=(async()=>{try{for await(var t of o){s+=t.length
u=s>r.maxUnpackedBytes
c=c&&await n.take(t)
i=!r.signal.aborted&&!u&&(c||r.isWhole)
if(!i)break}}catch{d=!0}})()
return{async take(e){if(!i||d)return!1
await Promise.race([new Promise(t=>o.write(e,()=>t())),l])
a+=e.length
const t=i?Math.min(a-o.bytesWritten,e.length):0
f||=e.subarray(e.length-t).some(t=>0!==t)
return i&&!d},async finish(){o.end()
await h
if(d)return(0,p.J5)("is a cut or damaged gzip. Check the step that writes it")
if(u&&c)return(0,p.Po)(r)
if(f)return(0,p.cP)("there are other bytes behind the gzip")
const t=await n.finish()
return"refused"===t.kind?(0,p.J5)(`holds ${(0,p.TL)(e)}, which `+t.why):t}}}const u={other:0,blank:1,separator:2,quote:3,lineEnd:4,zero:5}
const n=["emptyStart","emptyField","broken","quoted","start","field","closed"]
const r={emptyStart:["field","emptyField","emptyStart","quoted","emptyStart","broken"],emptyField:["field","emptyField","emptyStart","broken","emptyStart","broken"],broken:["broken","broken","broken","broken","broken","broken"],quoted:["quoted","quoted","quoted","closed","quoted","broken"],start:["field","field","start","quoted","emptyStart","broken"],field:["field","field","start","broken","emptyStart","broken"],closed:["broken","broken","start","quoted","emptyStart","broken"]}
const f=3
const h=t=>n.indexOf(t)
const k=new Uint8Array(n.length<<f)
for(const o of n)r[o].forEach((t,e)=>{k[h(o)<<f|e]=h(t)})
const[y,b]=[h("broken"),h("quoted")]
function readTable(t,e){const a=new Uint8Array(256)
for(var[n,r]of[[" \t\x1a",u.blank],[e??"",u.separator],['"',u.quote],["\r\n",u.lineEnd],["\0",u.zero]])for(var o of n)a[o.charCodeAt(0)]=r
let s=/^"?sep=.?"?[\r\n]/i.test(t)?-2:-1
let i=h("emptyStart")
const c=e=>{let[n,r]=[i,0]
for(let t=0;t<e.length;t+=1){const o=a[e[t]]
o===u.lineEnd&&n>b&&(r+=1)
n=k[n<<f|o]}i=n
s+=r
return i!==y}
const d=()=>{if(i===y)return(0,p.cP)('it has a quote (`"`) or a zero byte where a table must not have one')
if(i===b)return(0,p.cP)('a quote (`"`) is still open at its end')
i>b&&(s+=1)
return{kind:"counted",records:Math.max(0,s)}}
return{take:c,hasOne:()=>0<s,finish:d}}const w=65536
const d=4194304
function readData(e,n,r=!1){const o=[]
let a=0
let s
let i
let[c,d]=[!0,0]
const u=()=>"json"===i?.kind&&i.isJson&&g.includes(i.first)&&(n.isWhole||!r)
const f=async()=>{const t=Buffer.concat(o)
i=(0,l.be)(t,e)
s=await readingOf(i,t,e,n,r)
return s.take(t)}
return{async take(t){d=lastWord(t)??d
if(void 0===s){o.push(Buffer.from(t))
a+=t.length
if(a<w)return!0
c=await f()}else c=c&&await s.take(t)
return c||u()},async finish(){void 0===s&&await f()
const t=await s?.finish()??(0,p.cP)("it was not read")
const e="some"===t.kind||"uncounted"===t.kind
const n=e&&u()&&"json"===i?.kind&&d!==i.first+2
return n?(0,p.J5)(p.$M):t},get format(){return i}}}const g=[123,91]
function lastWord(e){for(let t=e.length-1;0<=t;--t){const n=e[t]
if(32<n)return n}0}async function readingOf(t,e,n,r,o){if(o&&("zip"===t.kind||"gzip"===t.kind))return ended((0,p.cP)("it is packed twice"))
switch(t.kind){case"refused":return ended((0,p.J5)(t.why))
case"other":return ended((0,p.cP)(t.why))
case"zip":return ended((0,p.cP)("it is a zip"))
case"gzip":{const a=n.replace(/\.gz$/i,"")
return await readGzip(a,readData(a,r,!0),r)}case"json":{const s=(await Promise.all([m.e(920),m.e(704)]).then(m.bind(m,8704))).readJson
return inUtf8(e,s(t.first,t),r,r.maxJsonBytes)}case"table":return inUtf8(e,readTable(t.head,t.separator),r,Number.POSITIVE_INFINITY)}}function ended(t){return{take:()=>!1,finish:()=>t}}function inUtf8(t,r,{isWhole:o},a){const s=utf8From(t)
let i=0
let c
return{take(t){i+=t.length
const e=r.take(s(t))
const n=o&&i<=a
e&&!n&&r.hasOne()?c={kind:"some"}:e&&!o&&i>d&&(c=(0,p.cP)("its first 4 MB show no record"))
return e&&void 0===c},finish:()=>c??r.finish()}}function utf8From(t){const{encoding:e,markBytes:n}=(0,l.P$)(t)
let r=n
const o="utf-8"===e?void 0:new TextDecoder(e)
return t=>{const e=Math.min(r,t.length)
r-=e
const n=t.subarray(e)
return void 0===o?n:Buffer.from(o.decode(n,{stream:!0}))}}})}
export{t as id,e as ids,n as modules}
