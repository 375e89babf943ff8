const e=458
const t=[458]
const n={6458:((P,e,t)=>{t.r(e)
t.d(e,{openList:()=>openList})
var o=t(3024)
var i=t(6760)
var v=t(5563)
var u=t(8597)
var y=t(6056)
var r=t(3112)
var d=t(6637)
const p=2e4
const f=2e4
const h=10
const a=5
const m={anchor:"an anchor (`&`) is not allowed. Put a value that begins with `&` in quotes",alias:"an alias (`*`) is not allowed. Put a value that begins with `*` in quotes",tag:"a tag (`!`) is not allowed. Put a value that begins with `!` in quotes","directive-line":"a directive (`%`) is not allowed. Remove the line"}
const g="expected spaces, not a tab"
const b="expected plain spaces. A non-breaking one only looks like them"
const w="expected `#` before a comment, not `//` or `/*`"
const n="expected the same indentation as the lines that it belongs to"
const x=[[/^TAB_AS_INDENT/,g],[/^BAD_DQ_ESCAPE/,"expected an escape of YAML. Write `\\\\` for a backslash, or use single quotes"],[/^BLOCK_AS_IMPLICIT_KEY Nested.* before a colon$/,"expected one value. Put a value that holds `: ` in quotes"],[/^BLOCK_AS_IMPLICIT_KEY Nested/,"expected the next line to begin below the key of this one"],[/^BLOCK_AS_IMPLICIT_KEY/,"expected a line of its own for `- `"],[/^BLOCK_IN_FLOW/,"expected a comma or a closing bracket behind this value"],[/^BAD_SCALAR_START/,"expected a value. Put one that begins with such a character in quotes"],[/closing "quote/,'expected a closing `"`'],[/closing 'quote/,"expected a closing `'`"],[/end with a? ?\}/,"expected `}`"],[/end with a? ?\]/,"expected `]`"],[/^MISSING_CHAR Missing ,/,"expected a comma"],[/^MISSING_CHAR Missing space after :/,"expected a space after `:`"],[/^(?:MISSING_CHAR Implicit|MULTILINE_IMPLICIT).* without a space$/,"expected a space after `:`"],[/^MISSING_CHAR Implicit map keys/,"expected `:` and a value after the key"],[/^MISSING_CHAR Sequence item/,"expected `- ` before the entry"],[/^MISSING_CHAR Comments/,"expected a space before `#`"],[/^MULTILINE_IMPLICIT_KEY/,"expected `:` and a value after the key, on the same line"],[/^KEY_OVER_1024_CHARS/,"expected a key of at most 1,024 characters"],[/^BAD_INDENT/,n],[/^UNEXPECTED_TOKEN Unexpected [,\]}]/,"expected a value before this sign, or no such sign"],[/^UNEXPECTED_TOKEN Unexpected .* at node end in JSON$/,"expected a comma, or nothing behind the list"],[/^UNEXPECTED_TOKEN Unexpected .* at node end first in its line$/,"expected `- ` below the first `- `"],[/^UNEXPECTED_TOKEN Unexpected .* at node end/,"expected nothing behind the value. Put the whole value in quotes"],[/^UNEXPECTED_TOKEN Unexpected (?:seq-item-ind|block-seq)/,n],[/^UNEXPECTED_TOKEN Unexpected flow-(?:map|seq)-end/,"expected no further closing bracket"]]
const c="expected a text as the key. Put a value that begins with `{` or `[` in quotes"
const l="this object holds the same key twice"
const E="expected a space after `-`"
const I="expected `- ` before the first key of each entry"
const O="expected a key with its value, or an entry of the list"
function parseListText(e){const t=e.replace(/^\ufeff/,"").replace(/\r\n?/g,"\n")
const n=[]
const s=t.split("\n",f+1).length>f
const o=s?void 0:tokensOf(t,n)
if(void 0===o)return{problem:"is too large (20,000 lines or tokens, 10 levels). Split the list"}
const i={version:"1.2",schema:"failsafe",uniqueKeys:!1}
const[r,a]=[...new d.Dk(i).compose(o)]
void 0!==a&&n.push({at:a.range[0],what:"only one document is allowed. Remove the `---`"})
const c=r?.errors.toSorted((e,t)=>e.pos[0]-t.pos[0])[0]
0===n.length&&void 0!==c&&n.push({at:c.pos[0],what:expectedAt(c,t)})
const l=void 0===c?plainValue(r?.contents,n):void 0
return 0===n.length?{value:l}:{problem:"is not a valid list. "+told(n,t)}}function expectedAt({code:t,message:n,pos:e},s){const[o]=e
const i=s.slice(0,o).split("\n").slice(-2)
const r=i.at(-1)??""
const a=s.slice(o).split("\n",1)[0]??""
const[,c]=/^ *([^\S \n])/.exec(""+r+a.charAt(0))??[]
if(void 0!==c)return"\t"===c?g:b
const l=/^\s*[[{]/.test(s)
if(l&&/(?:^|[\s,[{}])\/[/*]/m.test(""+i.join("\n")+a))return w
const u=l?"in JSON":/^[\w-]+:[^ /]/.test(a)?"without a space":""===r.trim()?"first in its line":/:(?:\s|$)/.test(a)?"before a colon":""
return x.find(([e])=>e.test(t+` ${n} `+u))?.[1]??O}const S=["LOG_TOKENS","LOG_STREAM"]
function tokensOf(e,t){for(var n of S)delete process.env[n]
const s=new d.iX
const o=[]
let i=0
let r=!1
for(var a of(new d.JG).lex(e)){const c=r?"scalar":d.DB.tokenType(a)??""
const l=m[c]
void 0!==l&&t.push({at:s.offset,what:l})
"double-quoted-scalar"===c&&(i+=a.split("\\").length-1)
r=a===d.DB.SCALAR&&!r
r||(i+=1)
o.push(...s.next(a))
const u=s.stack.filter(e=>d.DB.isCollection(e)).length
if(i>p||u>h)return void 0}o.push(...s.end())
return o}function plainValue(e,t){if((0,d.oP)(e))return e.items.map(e=>plainValue(e,t))
if((0,d.jh)(e)){const i=new Map
for(var{key:n,value:s}of e.items){const r=n.range?.[0]??0
const a=(0,d.jn)(n)?String(n.value):void 0
void 0===a?t.push({at:r,what:c}):i.has(a)?t.push({at:r,what:a.startsWith("-")?E:/^\W/.test(a)?I:l}):i.set(a,plainValue(s,t))}return Object.fromEntries(i)}if(!(0,d.jn)(e))return null
const o=e.type===d.X5.PLAIN&&/^(?:null|Null|NULL|~)?$/.test(String(e.value))
return o?null:String(e.value)}function told(e,o){const t=e.toSorted((e,t)=>e.at-t.at).slice(0,a)
const n=t.map(({at:e,what:t})=>{const n=o.slice(0,e)
const s=n.split("\n").length
return`Line ${s}, column ${e-n.lastIndexOf("\n")}: `+t})
const s=e.length>a?[`And ${e.length-a} more`]:[]
return[...n,...s].join(". ")}var s=t(3306)
var _=t(4121)
const k=20
function chooseImports(e,t,n,s){const o={imports:n,note:void 0}
if(/^[^\S\r\n]*$/.test(t))return s?{...o,note:`\`only\` is empty: ${everyImport(n)}.`}:o
const i=t.split(/\r\n|\n|\r/).flatMap(e=>0<meant(n,e.trim()).length?[e]:e.split(","))
const r=i.map(e=>e.trim()).filter(e=>""!==e)
if(0===r.length)return e.refuse("only","holds commas or line breaks, but no name. Name the imports to import now, or leave it empty for all"),o
const a=[...new Set(r)].map(e=>meant(n,e))
const c=a.findIndex(e=>0===e.length)
if(0<=c){const f=1===a.length?"":` (number ${c+1} of ${a.length})`
e.refuse("only",`holds a name${f} that is not in \`imports\`. Names in the list: `+listed(n))
return o}const l=new Set(a.flat())
const u=e=>l.has(e)
const d=n.filter(e=>!u(e))
const p=0===d.length?`\`only\` names ${everyImport(n)}.`:`Left out by \`only\`: ${listed(d)}.`
return{imports:n.filter(u),note:p}}function meant(e,t){const n=e.filter(({name:e})=>e===t)
return 0<n.length?n:e.filter(({plan:e})=>(0,s.WB)(e.subject.id??"",t))}function everyImport(e){return 1===e.length?"the one import":`all ${e.length} imports`}function listed(e){const t=e.slice(0,k).map(({name:e})=>`\`${e}\``)
const n=e.length-t.length
return""+t.join(", ")+(0<n?" and "+(0,_.hS)(n,"other","others"):"")}const A=1048576
const $=20
const N=100
const L=100
const T=["name","published_file","published_sha256","source_url","min_records"]
const C=["min_records"]
const M="must hold a list, not only text. Write each import as `- dataset_id: \u2026` or `- import_id: \u2026`"
const j="Give a list in YAML or JSON, or the path of a file that holds one"
function openList(e,t){const{entries:r,problem:a}=readEntries(e,t)
const n=void 0===r||r.length>N?[]:r
return{sources:t=>n.map(e=>sourceOfEntry(t,e)),read(e){const{source:t,fields:n,hasOnly:s}=e
const o=readImports(r,a,e)
const i=0<o.length&&o.length===r?.length
return i?chooseImports(n,t("only"),o,s):{imports:o,note:void 0}}}}function readEntries(e,t){const n=(0,y.M)(e)
const s=/^(?:[[{]|-\s)|\n\s*\S/.test(n.text("imports")??"")
const o=s?e("imports"):readListFile(n,t)
const[i=""]=n.problems()
if(void 0===o)return{problem:i}
const r=parseListText(o)
const a="problem"in r?r.problem:whyNoList(r.value)
return"problem"in r||void 0!==a?{problem:`\`imports\` ${a}.`}:{entries:(0,v.u4)(r.value)?r.value.imports:r.value}}function readListFile(e,t){const n=e.path("imports")??""
if(/^[\w ,;#-]+$/.test(n)&&!(0,o.existsSync)((0,i.resolve)(t,n)))return e.refuse("imports",M)
const s=(0,r.q)(e,"imports",t,j)
if(void 0===s)void 0
else{if(s.bytes>A)return e.refuse("imports","must be a file of at most 1 MiB")
try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,o.readFileSync)(s.path))}catch{return e.refuse("imports","must be a file in UTF-8")}}}function whyNoList(e){if(!Array.isArray(e)){if(!(0,v.u4)(e))return M
const t=Object.keys(e)
if(t.includes("imports")){const n=t.every(e=>"imports"===e||"$schema"===e)
return n?Array.isArray(e.imports)?void 0:"must hold a list. "+j:"is an object with other keys. It can hold only `imports` (the list) and `$schema`"}return 2===t.length&&Array.isArray(e.value)&&t.includes("Count")?"holds PowerShell's `value` and `Count` around the list. Write it with `ConvertTo-Json -InputObject @($list)`":0<t.length&&t.every(e=>e.startsWith("-"))?"needs a plain space after each `-`":0<t.length&&Object.values(e).every(v.u4)?"has a key for each import and is no list. Begin each import with `- ` and put that key into its `name`":"is one object and no list. Put it into a list: `- ` before its first key in YAML, `[` and `]` around it in JSON"}void 0}function sourceOfEntry(t,n){return e=>(0,v.u4)(n)&&Object.hasOwn(n,e)?textOf(n[e]):t(e)}function readImports(e,t,i){const r=i.fields
refuseInputsOfEntries(i)
const{waitMs:n,mode:s}=i.readCommon(r)
if(void 0===e)return r.refuseWhole("imports",t??""),[]
const o=void 0!==n||"check"===s
const a=o?$:N
0===e.length&&r.refuse("imports","is empty. Give at least one import")
if(e.length>a){const l=o?" with `wait` or `check`":""
r.refuse("imports",`can hold at most ${a} imports${l}; got ${e.length}. Split the list`)
return[]}const c={ids:new Map,names:new Map}
return e.flatMap((e,t)=>{const n=readEntry(e,`imports[${t}]`,i)
if(void 0===n)return[]
const[s="",o]=[n.plan.subject.id?.toLowerCase(),`imports[${t}]`]
refuseTwice(r,c.ids,s,`${o}.${n.plan.subject.kind}_id`,""+n.plan.subject.kind)
refuseTwice(r,c.names,n.name,o+".name","name")
return[n]})}function readEntry(n,s,e){const{source:o,provider:t,fields:i,readCommon:r}=e
if(!(0,v.u4)(n)){if(/^[\w-]+:[^ ]/.test(textOf(n)))return i.refuse(s,"needs a plain space after `:`")
const m=Object.keys(t.inputs).find(e=>t.inputs[e]?.isOfEntry)
return i.refuse(s,`must be an object, such as \`- ${m}: \u2026\` in YAML or \`{ "${m}": "\u2026" }\` in JSON`)}const a=keysOfEntry(t)
const c=e=>{const t=a.includes(e)?textOf(n[e]):""
return""!==t||a.includes(e)&&!C.includes(e)?t:o(e)}
const l=e=>{const t=a.includes(e)&&!(C.includes(e)&&""===textOf(n[e]))
return t?s+"."+e:e}
const u=(0,y.M)(c,{placeOf:l,findings:i.findings})
for(var[d,p]of Object.entries(n))refuseKey(u,i,s,d,p,t)
const f=u.line("name")
if(void 0!==f&&[...f].length>L)return u.refuse("name",`must have at most ${L} characters`)
const h=t.readImport(u,r(u))
return void 0===h||void 0===f?h:{...h,name:f}}function refuseKey(e,t,n,s,o,i){const r=keysOfEntry(i)
if(r.includes(s))null!==o&&"string"!=typeof o&&e.refuse(s,"must be a text, not a list or an object"),void 0
else{const a=/^[\w$-]{1,40}$/.test(s)?n+"."+s:n
const c=u.r5.map(({inputs:e})=>e[s]).find(e=>void 0!==e)
const l=r.map(e=>`\`${e}\``).join(", ")
!0===c?.isSecret?t.refuse(a,"is a secret and must not stand in the list. Give it as an input of the step"):!0===c?.isOfEntry?t.refuse(a,`does not work with ${i.title}. Remove it`):s.startsWith("//")?t.refuse(n,"holds a comment that begins with `//`. Begin it with `#`"):/[\u2018-\u201f\u00ab\u00bb]/.test(s)?t.refuse(n,"holds a key in typographic quotes. Use straight ones, or none"):null===o&&/^[\w-]+:/.test(s)?t.refuse(n,"needs a plain space after `:`"):a===n?t.refuse(n,"holds a key that is not known. An entry can hold "+l):t.refuse(a,"is not known. An entry can hold "+l)}}function refuseInputsOfEntries({fields:e,provider:t}){for(var n of keysOfEntry(t))"name"===n||C.includes(n)||void 0===e.text(n)||e.refuse(n,"cannot go with `imports`. Write it into the entries of the list")
for(var s of namesWith(t,({isAlone:e})=>!0===e))void 0!==e.text(s)&&e.refuse(s,"cannot be used with `imports`. Remove one of the two")}function refuseTwice(e,t,n,s,o){const i=t.get(n)
""!==n&&void 0!==i?e.refuse(s,`is the same ${o} as in \`${i}\`. Remove one`):t.set(n,s.replace(/\..*$/,""))}function keysOfEntry(e){return[...T,...namesWith(e,({isOfEntry:e})=>!0===e)]}function namesWith({inputs:e},n){return Object.entries(e).flatMap(([e,t])=>n(t)?[e]:[])}function textOf(e){return"string"==typeof e?e:""}})}
export{e as id,t as ids,n as modules}
