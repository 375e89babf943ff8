const e=705
const t=[705]
const n={5705:((e,t,n)=>{n.r(t)
n.d(t,{openList:()=>openList})
var o=n(3024)
var i=n(6760)
var m=n(9898)
var v=n(5563)
var s=n(3306)
var r=n(4121)
var c=n(8613)
const u=100
const d=20
const y=100
const a=["name","published_file","published_sha256","source_url","min_records"]
const g=["min_records"]
function sourceOfEntry(t,n){return e=>(0,v.u4)(n)&&Object.hasOwn(n,e)?(0,v.b6)(n[e]):t(e)}function readEntries(e,[t=""],r){const a=r.fields
refuseInputsOfEntries(r)
const{waitMs:n,mode:s}=r.readCommon(a)
if(void 0===e)return a.refuseWhole("imports",t),[]
const o=void 0!==n||"check"===s
const i=o?d:u
0===e.length&&a.refuse("imports","is empty. Give at least one import")
if(e.length>i){const l=o?" with `wait` or `check`":""
a.refuse("imports",`can hold at most ${i} imports${l}; got ${e.length}. Split the list`)
return[]}const c={ids:new Map,names:new Map}
return e.flatMap((e,t)=>{const n=`imports[${t}]`
const s=readEntry(e,n,r)
if(void 0===s)return[]
const{kind:o,id:i=""}=s.plan.subject
refuseTwice(a,c.ids,i.toLowerCase(),`${n}.${o}_id`,o)
refuseTwice(a,c.names,s.name,n+".name","name")
return[s]})}function readEntry(t,n,e){const{source:s,provider:o,fields:i,readCommon:r}=e
if(!(0,v.u4)(t)){if(/^[\w-]+:[^ ]/.test((0,v.b6)(t)))return i.refuse(n,"needs a plain space after `:`")
const f=Object.keys(o.inputs).find(e=>o.inputs[e]?.isOfEntry)
return i.refuse(n,`must be an object, such as \`- ${f}: \u2026\` in YAML or \`{ "${f}": "\u2026" }\` in JSON`)}const a=keysOfEntry(o)
const c=e=>a.includes(e)&&(""!==(0,v.b6)(t[e])||!g.includes(e))
const l=(0,m.M)(e=>c(e)?(0,v.b6)(t[e]):s(e),{placeOf:e=>c(e)?n+"."+e:e,findings:i.findings})
for(var[u,d]of Object.entries(t))a.includes(u)?null!==d&&"string"!=typeof d&&l.refuse(u,"must be a text, not a list or an object"):refuseKey(u,d,n,e)
const h=l.line("name")
if(void 0!==h&&[...h].length>y)return l.refuse("name",`must have at most ${y} characters`)
const p=o.readImport(l,r(l))
return void 0===p||void 0===h?p:{...p,name:h}}function refuseKey(t,e,n,{fields:s,provider:o}){const i=/^[\w$-]{1,40}$/.test(t)?n+"."+t:n
const r=c.r5.map(({inputs:e})=>e[t]).find(e=>void 0!==e)
const a=keysOfEntry(o).map(e=>`\`${e}\``).join(", ")
!0===r?.isSecret?s.refuse(i,"is a secret and must not stand in the list. Give it as an input of the step"):!0===r?.isOfEntry?s.refuse(i,`does not work with ${o.title}. Remove it`):t.startsWith("//")?s.refuse(n,"holds a comment that begins with `//`. Begin it with `#`"):/[\u2018-\u201f\u00ab\u00bb]/.test(t)?s.refuse(n,"holds a key in typographic quotes. Use straight ones, or none"):null===e&&/^[\w-]+:/.test(t)?s.refuse(n,"needs a plain space after `:`"):i===n?s.refuse(n,"holds a key that is not known. An entry can hold "+a):s.refuse(i,"is not known. An entry can hold "+a)}function refuseInputsOfEntries({fields:e,provider:t}){for(var n of keysOfEntry(t))"name"===n||g.includes(n)||void 0===e.text(n)||e.refuse(n,"cannot go with `imports`. Write it into the entries of the list")
for(var s of namesWith(t,({isAlone:e})=>!0===e))void 0!==e.text(s)&&e.refuse(s,"cannot be used with `imports`. Remove one of the two")}function refuseTwice(e,t,n,s,o){const i=t.get(n)
""!==n&&void 0!==i?e.refuse(s,`is the same ${o} as in \`${i}\`. Remove one`):t.set(n,s.replace(/\..*$/,""))}function keysOfEntry(e){return[...a,...namesWith(e,({isOfEntry:e})=>!0===e)]}function namesWith({inputs:e},n){return Object.entries(e).flatMap(([e,t])=>n(t)?[e]:[])}var l=n(3112)
var h=n(6637)
const p=2e4
const f=2e4
const b=10
const w=5
const x={anchor:"an anchor (`&`) is not allowed. Put a value that begins with `&` in quotes",alias:"an alias (`*`) is not allowed. Put a value that begins with `*` in quotes",tag:"a tag (`!`) is not allowed. Put a value that begins with `!` in quotes","directive-line":"a directive (`%`) is not allowed. Remove the line"}
const E="expected spaces, not a tab"
const I="expected plain spaces. A non-breaking one only looks like them"
const _="expected `#` before a comment, not `//` or `/*`"
const S="expected the same indentation as the lines that it belongs to"
const O=[[/^TAB_AS_INDENT/,E],[/^BAD_DQ_ESCAPE/,"expected an escape of YAML. Write `\\\\` for a backslash, or use single quotes"],[/^BLOCK_AS_IMPLICIT_KEY Nested.* before a colon$/,"expected one value. Put a value that holds `: ` in quotes"],[/^BLOCK_AS_IMPLICIT_KEY Nested/,"expected the next line to begin below the key of this one"],[/^BLOCK_AS_IMPLICIT_KEY/,"expected a line of its own for `- `"],[/^BLOCK_IN_FLOW/,"expected a comma or a closing bracket behind this value"],[/^BAD_SCALAR_START/,"expected a value. Put one that begins with such a character in quotes"],[/closing "quote/,'expected a closing `"`'],[/closing 'quote/,"expected a closing `'`"],[/end with a? ?\}/,"expected `}`"],[/end with a? ?\]/,"expected `]`"],[/^MISSING_CHAR Missing ,/,"expected a comma"],[/^MISSING_CHAR Missing space after :/,"expected a space after `:`"],[/^(?:MISSING_CHAR Implicit|MULTILINE_IMPLICIT).* without a space$/,"expected a space after `:`"],[/^MISSING_CHAR Implicit map keys/,"expected `:` and a value after the key"],[/^MISSING_CHAR Sequence item/,"expected `- ` before the entry"],[/^MISSING_CHAR Comments/,"expected a space before `#`"],[/^MULTILINE_IMPLICIT_KEY/,"expected `:` and a value after the key, on the same line"],[/^KEY_OVER_1024_CHARS/,"expected a key of at most 1,024 characters"],[/^BAD_INDENT/,S],[/^UNEXPECTED_TOKEN Unexpected [,\]}]/,"expected a value before this sign, or no such sign"],[/^UNEXPECTED_TOKEN Unexpected .* at node end in JSON$/,"expected a comma, or nothing behind the list"],[/^UNEXPECTED_TOKEN Unexpected .* at node end first in its line$/,"expected `- ` below the first `- `"],[/^UNEXPECTED_TOKEN Unexpected .* at node end/,"expected nothing behind the value. Put the whole value in quotes"],[/^UNEXPECTED_TOKEN Unexpected (?:seq-item-ind|block-seq)/,S],[/^UNEXPECTED_TOKEN Unexpected flow-(?:map|seq)-end/,"expected no further closing bracket"]]
const k="expected a text as the key. Put a value that begins with `{` or `[` in quotes"
const A="this object holds the same key twice"
const N="expected a space after `-`"
const $="expected `- ` before the first key of each entry"
const L="expected a key with its value, or an entry of the list"
function parseListText(e){const t=e.replace(/^\ufeff/,"").replace(/\r\n?/g,"\n")
const n=[]
const s=t.split("\n",f+1).length>f
const o=s?void 0:tokensOf(t,n)
if(void 0===o)return{problem:"is too large (20,000 lines or tokens, 10 levels). Split the list"}
const i={version:"1.2",schema:"failsafe",uniqueKeys:!1}
const[r,a]=[...new h.Dk(i).compose(o)]
void 0!==a&&n.push({at:a.range[0],what:"only one document is allowed. Remove the `---`"})
const c=r?.errors.toSorted((e,t)=>e.pos[0]-t.pos[0])[0]
0===n.length&&void 0!==c&&n.push({at:c.pos[0],what:expectedAt(c,t)})
const l=void 0===c?plainValue(r?.contents,n):void 0
return 0===n.length?{value:l}:{problem:"is not a valid list. "+told(n,t)}}function expectedAt({code:t,message:n,pos:e},s){const[o]=e
const i=s.slice(0,o).split("\n").slice(-2)
const r=i.at(-1)??""
const a=s.slice(o).split("\n",1)[0]??""
const[,c]=/^ *([^\S \n])/.exec(""+r+a.charAt(0))??[]
if(void 0!==c)return"\t"===c?E:I
const l=/^\s*[[{]/.test(s)
if(l&&/(?:^|[\s,[{}])\/[/*]/m.test(""+i.join("\n")+a))return _
const u=l?"in JSON":/^[\w-]+:[^ /]/.test(a)?"without a space":""===r.trim()?"first in its line":/:(?:\s|$)/.test(a)?"before a colon":""
return O.find(([e])=>e.test(t+` ${n} `+u))?.[1]??L}const T=["LOG_TOKENS","LOG_STREAM"]
function tokensOf(e,t){for(var n of T)delete process.env[n]
const s=new h.iX
const o=[]
let i=0
let r=!1
for(var a of(new h.JG).lex(e)){const c=r?"scalar":h.DB.tokenType(a)??""
const l=x[c]
void 0!==l&&t.push({at:s.offset,what:l})
"double-quoted-scalar"===c&&(i+=a.split("\\").length-1)
r=a===h.DB.SCALAR&&!r
r||(i+=1)
o.push(...s.next(a))
const u=s.stack.filter(e=>h.DB.isCollection(e)).length
if(i>p||u>b)return void 0}o.push(...s.end())
return o}function plainValue(e,t){if((0,h.oP)(e))return e.items.map(e=>plainValue(e,t))
if((0,h.jh)(e)){const i=new Map
for(var{key:n,value:s}of e.items){const r=n.range?.[0]??0
const a=(0,h.jn)(n)?String(n.value):void 0
void 0===a?t.push({at:r,what:k}):i.has(a)?t.push({at:r,what:a.startsWith("-")?N:/^\W/.test(a)?$:A}):i.set(a,plainValue(s,t))}return Object.fromEntries(i)}if(!(0,h.jn)(e))return null
const o=e.type===h.X5.PLAIN&&/^(?:null|Null|NULL|~)?$/.test(String(e.value))
return o?null:String(e.value)}function told(e,o){const t=e.toSorted((e,t)=>e.at-t.at).slice(0,w)
const n=t.map(({at:e,what:t})=>{const n=o.slice(0,e)
const s=n.split("\n").length
return`Line ${s}, column ${e-n.lastIndexOf("\n")}: `+t})
const s=e.length>w?[`And ${e.length-w} more`]:[]
return[...n,...s].join(". ")}const C=20
const M="must hold a list, not only text. Write each import as `- dataset_id: \u2026` or `- import_id: \u2026`"
const P="Give a list in YAML or JSON, or the path of a file that holds one"
function openList(e,t){const r=(0,m.M)(e)
const a=readList(r,e,t)
const n=void 0===a||a.length>u?[]:a
return{sources:t=>n.map(e=>sourceOfEntry(t,e)),read(e,t){const{source:n,fields:s}=e
const o=readEntries(a,r.problems(),e)
const i=0<o.length&&o.length===a?.length
return i?chooseImports(s,n("only"),o,t):{imports:o,note:void 0}}}}function readList(e,t,n){const s=/^(?:[[{]|-\s)|\n\s*\S/.test(e.text("imports")??"")
const o=s?t("imports"):readListFile(e,n)
if(void 0!==o){const i=parseListText(o)
if("problem"in i)return e.refuse("imports",i.problem)
const r=whyNoList(i.value)
return void 0!==r?e.refuse("imports",r):(0,v.u4)(i.value)?i.value.imports:i.value}void 0}function readListFile(e,t){const n=e.path("imports")??""
if(/^[\w ,;#-]+$/.test(n)&&!(0,o.existsSync)((0,i.resolve)(t,n)))return e.refuse("imports",M)
const s=(0,l.qE)(e,"imports",t,P)
if(void 0!==s)return s.bytes>l.$D?e.refuse("imports","must be a file of at most 1 MiB"):(0,l.Gu)(s.path)??e.refuse("imports","must be a file in UTF-8")
void 0}function whyNoList(e){if(!Array.isArray(e)){if(!(0,v.u4)(e))return M
const t=Object.keys(e)
if(t.includes("imports")){const n=t.every(e=>"imports"===e||"$schema"===e)
return n?Array.isArray(e.imports)?void 0:"must hold a list. "+P:"is an object with other keys. It can hold only `imports` (the list) and `$schema`"}return 2===t.length&&Array.isArray(e.value)&&t.includes("Count")?"holds PowerShell's `value` and `Count` around the list. Write it with `ConvertTo-Json -InputObject @($list)`":0<t.length&&t.every(e=>e.startsWith("-"))?"needs a plain space after each `-`":0<t.length&&Object.values(e).every(v.u4)?"has a key for each import and is no list. Begin each import with `- ` and put that key into its `name`":"is one object and no list. Put it into a list: `- ` before its first key in YAML, `[` and `]` around it in JSON"}void 0}function chooseImports(e,t,n,s){const o={imports:n,note:void 0}
if(/^[^\S\r\n]*$/.test(t))return s?{...o,note:`\`only\` is empty: ${everyImport(n)}.`}:o
const i=(0,m.D)(t).flatMap(e=>0<meant(n,e.trim()).length?[e]:e.split(","))
const r=i.map(e=>e.trim()).filter(e=>""!==e)
if(0===r.length)return e.refuse("only","holds commas or line breaks, but no name. Name the imports to import now, or leave it empty for all"),o
const a=[...new Set(r)].map(e=>meant(n,e))
const c=a.findIndex(e=>0===e.length)
if(0<=c){const p=1===a.length?"":` (number ${c+1} of ${a.length})`
e.refuse("only",`holds a name${p} that is not in \`imports\`. Names in the list: `+listed(n))
return o}const l=new Set(a.flat())
const u=e=>l.has(e)
const d=n.filter(e=>!u(e))
const h=0===d.length?`\`only\` names ${everyImport(n)}.`:`Left out by \`only\`: ${listed(d)}.`
return{imports:n.filter(u),note:h}}function meant(e,t){const n=e.filter(({name:e})=>e===t)
return 0<n.length?n:e.filter(({plan:e})=>(0,s.WB)(e.subject.id??"",t))}function everyImport(e){return 1===e.length?"the one import":`all ${e.length} imports`}function listed(e){const t=e.slice(0,C).map(({name:e})=>`\`${e}\``)
const n=e.length-t.length
return""+t.join(", ")+(0<n?" and "+(0,r.hS)(n,"other","others"):"")}})}
export{e as id,t as ids,n as modules}
