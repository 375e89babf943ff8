const e=637,t=[637],s={3043:((e,t,s)=>{var y=s(1737),b=s(1543),v=s(1856),w=s(3013),l=s(9573),c=s(1120),u=s(8884)
function k(e,t,s,n,i,o){const r="block-map"===s.type?l.resolveBlockMap(e,t,s,n,o):"block-seq"===s.type?c.resolveBlockSeq(e,t,s,n,o):u.resolveFlowCollection(e,t,s,n,o),a=r.constructor
"!"===i||i===a.tagName?r.tag=a.tagName:i&&(r.tag=i)
return r}function n(e,t,s,n,i){const o=n.tag,r=o?t.directives.tagName(o.source,e=>i(o,"TAG_RESOLVE_FAILED",e)):null
if("block-seq"===s.type){const{anchor:h,newlineAfterProp:d}=n,p=h&&o?h.offset>o.offset?h:o:h??o
if(p&&(!d||d.offset<p.offset)){const m="Missing newline after block sequence props"
i(p,"MISSING_CHAR",m)}}const a="block-map"===s.type||"block-seq"!==s.type&&"{"===s.start.source?"map":"seq"
if(!o||!r||"!"===r||r===v.YAMLMap.tagName&&"map"===a||r===w.YAMLSeq.tagName&&"seq"===a)return k(e,t,s,i,r)
let l=t.schema.tags.find(e=>e.tag===r&&e.collection===a)
if(!l){const g=t.schema.knownTags[r]
if(g?.collection!==a)return g?i(o,"BAD_COLLECTION_TYPE",`${g.tag} used for ${a} collection, but expects `+(g.collection??"scalar"),!0):i(o,"TAG_RESOLVE_FAILED","Unresolved tag: "+r,!0),k(e,t,s,i,r)
t.schema.tags.push(Object.assign({},g,{default:!1}))
l=g}const c=k(e,t,s,i,r,l),u=l.resolve?.(c,e=>i(o,"TAG_RESOLVE_FAILED",e),t.options)??c,f=y.isNode(u)?u:new b.Scalar(u)
f.range=c.range
f.tag=r
l?.format&&(f.format=l.format)
return f}t.composeCollection=n}),4153:((e,t,s)=>{var d=s(3915),p=s(7691),m=s(2022),g=s(3121)
function n(e,t,{offset:s,start:n,value:i,end:o},r){const a=Object.assign({_directives:t},e),l=new d.Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},u=g.resolveProps(n,{indicator:"doc-start",next:i??o?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0})
if(u.found){l.directives.docStart=!0
!i||"block-map"!==i.type&&"block-seq"!==i.type||u.hasNewline||r(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}l.contents=i?p.composeNode(c,i,u,r):p.composeEmptyNode(c,u.end,n,null,u,r)
const f=l.contents.range[2],h=m.resolveEnd(o,f,!1,r)
h.comment&&(l.comment=h.comment)
l.range=[s,f,h.offset]
return l}t.composeDoc=n}),7691:((e,t,s)=>{var l=s(7),p=s(1737),m=s(3043),g=s(6547),c=s(2022),h=s(3933)
const y={composeNode:n,composeEmptyNode:b}
function n(e,t,s,n){const i=e.atKey,{spaceBefore:o,comment:r,anchor:a,tag:l}=s
let c,u=!0
switch(t.type){case"alias":c=v(e,t,n);(a||l)&&n(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=g.composeScalar(e,t,l,n)
a&&(c.anchor=a.source.substring(1))
break
case"block-map":case"block-seq":case"flow-collection":try{c=m.composeCollection(y,e,t,s,n)
a&&(c.anchor=a.source.substring(1))}catch(e){const f=e instanceof Error?e.message:String(e)
n(t,"RESOURCE_EXHAUSTION",f)}break
default:{const h="error"===t.type?t.message:`Unsupported token (type: ${t.type})`
n(t,"UNEXPECTED_TOKEN",h)
u=!1}}c=c??b(e,t.offset,void 0,null,s,n)
a&&""===c.anchor&&n(a,"BAD_ALIAS","Anchor cannot be an empty string")
if(i&&e.options.stringKeys&&(!p.isScalar(c)||"string"!=typeof c.value||c.tag&&"tag:yaml.org,2002:str"!==c.tag)){const d="With stringKeys, all keys must be strings"
n(l??t,"NON_STRING_KEY",d)}o&&(c.spaceBefore=!0)
r&&("scalar"===t.type&&""===t.source?c.comment=r:c.commentBefore=r)
e.options.keepSourceTokens&&u&&(c.srcToken=t)
return c}function b(e,t,s,n,{spaceBefore:i,comment:o,anchor:r,tag:a,end:l},c){const u={type:"scalar",offset:h.emptyScalarPosition(t,s,n),indent:-1,source:""},f=g.composeScalar(e,u,a,c)
if(r){f.anchor=r.source.substring(1)
""===f.anchor&&c(r,"BAD_ALIAS","Anchor cannot be an empty string")}i&&(f.spaceBefore=!0)
if(o){f.comment=o
f.range[2]=l}return f}function v({options:e},{offset:t,source:s,end:n},i){const o=new l.Alias(s.substring(1))
""===o.source&&i(t,"BAD_ALIAS","Alias cannot be an empty string")
o.source.endsWith(":")&&i(t+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
const r=t+s.length,a=c.resolveEnd(n,r,e.strict,i)
o.range=[t,r,a.offset]
a.comment&&(o.comment=a.comment)
return o}t.composeEmptyNode=b
t.composeNode=n}),6547:((e,t,s)=>{var d=s(1737),p=s(1543),m=s(1399),g=s(2976)
function n(e,t,s,n){const{value:i,type:o,comment:r,range:a}="block-scalar"===t.type?m.resolveBlockScalar(e,t,n):g.resolveFlowScalar(t,e.options.strict,n),l=s?e.directives.tagName(s.source,e=>n(s,"TAG_RESOLVE_FAILED",e)):null
let c
c=e.options.stringKeys&&e.atKey?e.schema[d.SCALAR]:l?y(e.schema,i,l,s,n):"scalar"===t.type?b(e,i,t,n):e.schema[d.SCALAR]
let u
try{const f=c.resolve(i,e=>n(s??t,"TAG_RESOLVE_FAILED",e),e.options)
u=d.isScalar(f)?f:new p.Scalar(f)}catch(e){const h=e instanceof Error?e.message:String(e)
n(s??t,"TAG_RESOLVE_FAILED",h)
u=new p.Scalar(i)}u.range=a
u.source=i
o&&(u.type=o)
l&&(u.tag=l)
c.format&&(u.format=c.format)
r&&(u.comment=r)
return u}function y(e,t,s,n,i){if("!"!==s){const a=[]
for(var o of e.tags)if(!o.collection&&o.tag===s){if(!o.default||!o.test)return o
a.push(o)}for(var r of a)if(r.test?.test(t))return r
const l=e.knownTags[s]
if(l&&!l.collection)return e.tags.push(Object.assign({},l,{default:!1,test:void 0})),l
i(n,"TAG_RESOLVE_FAILED","Unresolved tag: "+s,"tag:yaml.org,2002:str"!==s)}return e[d.SCALAR]}function b({atKey:t,directives:e,schema:s},n,i,o){const r=s.tags.find(e=>(!0===e.default||t&&"key"===e.default)&&e.test?.test(n))||s[d.SCALAR]
if(s.compat){const a=s.compat.find(e=>e.default&&e.test?.test(n))??s[d.SCALAR]
if(r.tag!==a.tag){const l=e.tagString(r.tag),c=e.tagString(a.tag),u=`Value may be parsed as either ${l} or `+c
o(i,"TAG_RESOLVE_FAILED",u,!0)}}return r}t.composeScalar=n}),2814:((e,t,s)=>{var a=s(932),n=s(2768),i=s(3915),l=s(8450),c=s(1737),u=s(4153),f=s(2022)
function h(e){if("number"==typeof e)return[e,e+1]
if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
const{offset:t,source:s}=e
return[t,t+("string"==typeof s?s.length:1)]}function d(t){let s="",n=!1,i=!1
for(let e=0;e<t.length;++e){const o=t[e]
switch(o[0]){case"#":s+=(""===s?"":i?"\n\n":"\n")+(o.substring(1)||" ")
n=!0
i=!1
break
case"%":"#"!==t[e+1]?.[0]&&(e+=1)
n=!1
break
default:n||(i=!0)
n=!1}}return{comment:s,afterEmptyLine:i}}class o{constructor(e={}){this.doc=null
this.atDirectives=!1
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,s,n)=>{const i=h(e)
n?this.warnings.push(new l.YAMLWarning(i,t,s)):this.errors.push(new l.YAMLParseError(i,t,s))}
this.directives=new n.Directives({version:e.version||"1.2"})
this.options=e}decorate(t,e){const{comment:s,afterEmptyLine:n}=d(this.prelude)
if(s){const i=t.contents
if(e)t.comment=t.comment?t.comment+`\n`+s:s
else if(n||t.directives.docStart||!i)t.commentBefore=s
else if(c.isCollection(i)&&!i.flow&&0<i.items.length){let e=i.items[0]
c.isPair(e)&&(e=e.key)
const o=e.commentBefore
e.commentBefore=o?s+`\n`+o:s}else{const r=i.commentBefore
i.commentBefore=r?s+`\n`+r:s}}if(e){for(let e=0;e<this.errors.length;++e)t.errors.push(this.errors[e])
for(let e=0;e<this.warnings.length;++e)t.warnings.push(this.warnings[e])}else{t.errors=this.errors
t.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(var n of e)yield*this.next(n)
yield*this.end(t,s)}*next(i){a.env.LOG_STREAM&&console.dir(i,{depth:null})
switch(i.type){case"directive":this.directives.add(i.source,(e,t,s)=>{const n=h(i)
n[0]+=e
this.onError(n,"BAD_DIRECTIVE",t,s)})
this.prelude.push(i.source)
this.atDirectives=!0
break
case"document":{const e=u.composeDoc(this.options,this.directives,i,this.onError)
this.atDirectives&&!e.directives.docStart&&this.onError(i,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(e,!1)
this.doc&&(yield this.doc)
this.doc=e
this.atDirectives=!1
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(i.source)
break
case"error":{const t=i.source?i.message+": "+JSON.stringify(i.source):i.message,s=new l.YAMLParseError(h(i),"UNEXPECTED_TOKEN",t);(this.atDirectives||!this.doc?this:this.doc).errors.push(s)
break}case"doc-end":{if(!this.doc){const o="Unexpected doc-end without preceding document"
this.errors.push(new l.YAMLParseError(h(i),"UNEXPECTED_TOKEN",o))
break}this.doc.directives.docEnd=!0
const n=f.resolveEnd(i.end,i.offset+i.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,!0)
if(n.comment){const r=this.doc.comment
this.doc.comment=r?r+`\n`+n.comment:n.comment}this.doc.range[2]=n.offset
break}default:this.errors.push(new l.YAMLParseError(h(i),"UNEXPECTED_TOKEN","Unsupported token "+i.type))}}*end(e=!1,t=-1){if(this.doc){this.decorate(this.doc,!0)
yield this.doc
this.doc=null}else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new i.Document(void 0,s)
this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
n.range=[0,t,t]
this.decorate(n,!1)
yield n}}}t.Composer=o}),9573:((e,t,s)=>{var N=s(7567),E=s(1856),A=s(3121),O=s(7865),L=s(5637),T=s(1117)
const C="All mapping items must start at the same column"
function n({composeNode:e,composeEmptyNode:t},s,n,i,o){const r=o?.nodeClass??E.YAMLMap,a=new r(s.schema)
s.atRoot&&(s.atRoot=!1)
let l=n.offset,c=null
for(var u of n.items){const{start:f,key:h,sep:d,value:p}=u,m=A.resolveProps(f,{indicator:"explicit-key-ind",next:h??d?.[0],offset:l,onError:i,parentIndent:n.indent,startOnNewline:!0}),g=!m.found
if(g){h&&("block-seq"===h.type?i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==n.indent&&i(l,"BAD_INDENT",C))
if(!m.anchor&&!m.tag&&!d){c=m.end
m.comment&&(a.comment?a.comment+="\n"+m.comment:a.comment=m.comment)
continue}(m.newlineAfterProp||O.containsNewline(h))&&i(h??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==n.indent&&i(l,"BAD_INDENT",C)
s.atKey=!0
const y=m.end,b=h?e(s,h,m,i):t(s,y,f,null,m,i)
s.schema.compat&&L.flowIndentCheck(n.indent,h,i)
s.atKey=!1
T.mapIncludes(s,a.items,b)&&i(y,"DUPLICATE_KEY","Map keys must be unique")
const v=A.resolveProps(d??[],{indicator:"map-value-ind",next:p,offset:b.range[2],onError:i,parentIndent:n.indent,startOnNewline:!h||"block-scalar"===h.type})
l=v.end
if(v.found){if(g){"block-map"!==p?.type||v.hasNewline||i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
s.options.strict&&m.start<v.found.offset-1024&&i(b.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const w=p?e(s,p,v,i):t(s,l,d,null,v,i)
s.schema.compat&&L.flowIndentCheck(n.indent,p,i)
l=w.range[2]
const k=new N.Pair(b,w)
s.options.keepSourceTokens&&(k.srcToken=u)
a.items.push(k)}else{g&&i(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
v.comment&&(b.comment?b.comment+="\n"+v.comment:b.comment=v.comment)
const S=new N.Pair(b)
s.options.keepSourceTokens&&(S.srcToken=u)
a.items.push(S)}}c&&c<l&&i(c,"IMPOSSIBLE","Map comment with trailing content")
a.range=[n.offset,l,c??l]
return a}t.resolveBlockMap=n}),1399:((e,t,s)=>{var N=s(1543)
function n(t,s,n){const i=s.offset,o=E(s,t.options.strict,n)
if(!o)return{value:"",type:null,comment:"",range:[i,i,i]}
const r=">"===o.mode?N.Scalar.BLOCK_FOLDED:N.Scalar.BLOCK_LITERAL,a=s.source?A(s.source):[]
let l=a.length
for(let e=a.length-1;0<=e;--e){const m=a[e][1]
if(""!==m&&"\r"!==m)break
l=e}if(0===l){const h="+"===o.chomp&&0<a.length?"\n".repeat(Math.max(1,a.length-1)):""
let e=i+o.length
s.source&&(e+=s.source.length)
return{value:h,type:r,comment:o.comment,range:[i,e,e]}}let c=s.indent+o.indent,u=s.offset+o.length,f=0
for(let e=0;e<l;++e){const[g,y]=a[e]
if(""!==y&&"\r"!==y){if(g.length<c){const b="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(u+g.length,"MISSING_CHAR",b)}0===o.indent&&(c=g.length)
f=e
if(0===c&&!t.atRoot){const v="Block scalar values in collections must be indented"
n(u,"BAD_INDENT",v)}break}0===o.indent&&g.length>c&&(c=g.length)
u+=g.length+y.length+1}for(let e=a.length-1;e>=l;--e)a[e][0].length>c&&(l=e+1)
let h="",d="",p=!1
for(let e=0;e<f;++e)h+=a[e][0].slice(c)+"\n"
for(let s=f;s<l;++s){let[e,t]=a[s]
u+=e.length+t.length+1
const w="\r"===t[t.length-1]
w&&(t=t.slice(0,-1))
if(t&&e.length<c){const k=o.indent?"explicit indentation indicator":"first line",S="Block scalar lines must not be less indented than their "+k
n(u-t.length-(w?2:1),"BAD_INDENT",S)
e=""}if(r===N.Scalar.BLOCK_LITERAL){h+=d+e.slice(c)+t
d="\n"}else if(e.length>c||"\t"===t[0]){" "===d?d="\n":p||"\n"!==d||(d="\n\n")
h+=d+e.slice(c)+t
d="\n"
p=!0}else if(""===t)"\n"===d?h+="\n":d="\n"
else{h+=d+t
d=" "
p=!1}}switch(o.chomp){case"-":break
case"+":for(let e=l;e<a.length;++e)h+="\n"+a[e][0].slice(c)
"\n"!==h[h.length-1]&&(h+="\n")
break
default:h+="\n"}const e=i+o.length+s.source.length
return{value:h,type:r,comment:o.comment,range:[i,e,e]}}function E({offset:t,props:s},n,i){if("block-scalar-header"!==s[0].type)return i(s[0],"IMPOSSIBLE","Block scalar header not found"),null
const o=s[0].source,e=o[0]
let r=0,a="",l=-1
for(let e=1;e<o.length;++e){const h=o[e]
if(a||"-"!==h&&"+"!==h){const d=Number(h)
!r&&d?r=d:-1===l&&(l=t+e)}else a=h}-1!==l&&i(l,"UNEXPECTED_TOKEN","Block scalar header includes extra characters: "+o)
let c=!1,u="",f=o.length
for(let e=1;e<s.length;++e){const p=s[e]
switch(p.type){case"space":c=!0
case"newline":f+=p.source.length
break
case"comment":if(n&&!c){const m="Comments must be separated from other tokens by white space characters"
i(p,"MISSING_CHAR",m)}f+=p.source.length
u=p.source.substring(1)
break
case"error":i(p,"UNEXPECTED_TOKEN",p.message)
f+=p.source.length
break
default:{const g="Unexpected token in block scalar header: "+p.type,y=(i(p,"UNEXPECTED_TOKEN",g),p.source)
y&&"string"==typeof y&&(f+=y.length)}}}return{mode:e,indent:r,chomp:a,comment:u,length:f}}function A(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),i=n?.[1]?[n[1],s.slice(n[1].length)]:["",s],o=[i]
for(let e=1;e<t.length;e+=2)o.push([t[e],t[e+1]])
return o}t.resolveBlockScalar=n}),1120:((e,t,s)=>{var p=s(3013),m=s(3121),g=s(5637)
function n({composeNode:e,composeEmptyNode:t},s,n,i,o){const r=o?.nodeClass??p.YAMLSeq,a=new r(s.schema)
s.atRoot&&(s.atRoot=!1)
s.atKey&&(s.atKey=!1)
let l=n.offset,c=null
for(var{start:u,value:f}of n.items){const h=m.resolveProps(u,{indicator:"seq-item-ind",next:f,offset:l,onError:i,parentIndent:n.indent,startOnNewline:!0})
if(!h.found){if(!(h.anchor||h.tag||f)){c=h.end
h.comment&&(a.comment=h.comment)
continue}"block-seq"===f?.type?i(h.end,"BAD_INDENT","All sequence items must start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator")}const d=f?e(s,f,h,i):t(s,h.end,u,null,h,i)
s.schema.compat&&g.flowIndentCheck(n.indent,f,i)
l=d.range[2]
a.items.push(d)}a.range=[n.offset,l,c??l]
return a}t.resolveBlockSeq=n}),2022:((e,t)=>{function s(s,n,i,o){let r=""
if(s){let e=!1,t=""
for(var a of s){const{source:l,type:c}=a
switch(c){case"space":e=!0
break
case"comment":{i&&!e&&o(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const u=l.substring(1)||" "
r?r+=t+u:r=u
t=""
break}case"newline":r&&(t+=l)
e=!0
break
default:o(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}n+=l.length}}return{comment:r,offset:n}}t.resolveEnd=s}),8884:((e,t,s)=>{var B=s(1737),K=s(7567),j=s(1856),q=s(3013),R=s(2022),F=s(3121),U=s(7865),$=s(1117)
const Y="Block collections are not allowed within flow collections",J=e=>e&&("block-map"===e.type||"block-seq"===e.type)
function n({composeNode:t,composeEmptyNode:s},n,i,o,e){const r="{"===i.start.source,a=r?"flow map":"flow sequence",l=e?.nodeClass??(r?j.YAMLMap:q.YAMLSeq),c=new l(n.schema),u=(c.flow=!0,n.atRoot)
u&&(n.atRoot=!1)
n.atKey&&(n.atKey=!1)
let f=i.offset+i.start.source.length
for(let e=0;e<i.items.length;++e){const b=i.items[e],{start:v,key:w,sep:k,value:S}=b,N=F.resolveProps(v,{flow:a,indicator:"explicit-key-ind",next:w??k?.[0],offset:f,onError:o,parentIndent:i.indent,startOnNewline:!1})
if(!N.found){if(!(N.anchor||N.tag||k||S)){0===e&&N.comma?o(N.comma,"UNEXPECTED_TOKEN","Unexpected , in "+a):e<i.items.length-1&&o(N.start,"UNEXPECTED_TOKEN","Unexpected empty item in "+a)
N.comment&&(c.comment?c.comment+="\n"+N.comment:c.comment=N.comment)
f=N.end
continue}!r&&n.options.strict&&U.containsNewline(w)&&o(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(0===e)N.comma&&o(N.comma,"UNEXPECTED_TOKEN","Unexpected , in "+a)
else{N.comma||o(N.start,"MISSING_CHAR",`Missing , between ${a} items`)
if(N.comment){let t=""
e:for(var h of v)switch(h.type){case"comma":case"space":break
case"comment":t=h.source.substring(1)
break e
default:break e}if(t){let e=c.items[c.items.length-1]
B.isPair(e)&&(e=e.value??e.key)
e.comment?e.comment+="\n"+t:e.comment=t
N.comment=N.comment.substring(t.length+1)}}}if(r||k||N.found){n.atKey=!0
const E=N.end,A=w?t(n,w,N,o):s(n,E,v,null,N,o)
J(w)&&o(A.range,"BLOCK_IN_FLOW",Y)
n.atKey=!1
const O=F.resolveProps(k??[],{flow:a,indicator:"map-value-ind",next:S,offset:A.range[2],onError:o,parentIndent:i.indent,startOnNewline:!1})
if(O.found){if(!r&&!N.found&&n.options.strict){if(k)for(var d of k){if(d===O.found)break
if("newline"===d.type){o(d,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}N.start<O.found.offset-1024&&o(O.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else S&&("source"in S&&":"===S.source?.[0]?o(S,"MISSING_CHAR","Missing space after : in "+a):o(O.start,"MISSING_CHAR",`Missing , or : between ${a} items`))
const L=S?t(n,S,O,o):O.found?s(n,O.end,k,null,O,o):null,T=(L?J(S)&&o(L.range,"BLOCK_IN_FLOW",Y):O.comment&&(A.comment?A.comment+="\n"+O.comment:A.comment=O.comment),new K.Pair(A,L))
n.options.keepSourceTokens&&(T.srcToken=b)
if(r){const C=c
$.mapIncludes(n,C.items,A)&&o(E,"DUPLICATE_KEY","Map keys must be unique")
C.items.push(T)}else{const I=new j.YAMLMap(n.schema)
I.flow=!0
I.items.push(T)
const x=(L??A).range
I.range=[A.range[0],x[1],x[2]]
c.items.push(I)}f=L?L.range[2]:O.end}else{const M=S?t(n,S,N,o):s(n,N.end,k,null,N,o)
c.items.push(M)
f=M.range[2]
J(S)&&o(M.range,"BLOCK_IN_FLOW",Y)}}const p=r?"}":"]",[m,...g]=i.end
let y=f
if(m?.source===p)y=m.offset+m.source.length
else{const P=a[0].toUpperCase()+a.substring(1),_=u?P+" must end with a "+p:P+" in block collection must be sufficiently indented and end with a "+p
o(f,u?"MISSING_CHAR":"BAD_INDENT",_)
m&&1!==m.source.length&&g.unshift(m)}if(0<g.length){const D=R.resolveEnd(g,y,n.options.strict,o)
D.comment&&(c.comment?c.comment+="\n"+D.comment:c.comment=D.comment)
c.range=[i.offset,y,D.offset]}else c.range=[i.offset,y,y]
return c}t.resolveFlowCollection=n}),2976:((e,t,s)=>{var h=s(1543),d=s(2022)
function n(e,t,n){const{offset:i,type:s,source:o,end:r}=e
let a,l
const c=(e,t,s)=>n(i+e,t,s)
switch(s){case"scalar":a=h.Scalar.PLAIN
l=p(o,c)
break
case"single-quoted-scalar":a=h.Scalar.QUOTE_SINGLE
l=m(o,c)
break
case"double-quoted-scalar":a=h.Scalar.QUOTE_DOUBLE
l=g(o,c)
break
default:n(e,"UNEXPECTED_TOKEN","Expected a flow scalar value, but found: "+s)
return{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}const u=i+o.length,f=d.resolveEnd(r,u,t,n)
return{value:l,type:a,comment:f.comment,range:[i,u,f.offset]}}function p(e,t){let s=""
switch(e[0]){case"\t":s="a tab character"
break
case",":s="flow indicator character ,"
break
case"%":s="directive indicator character %"
break
case"|":case">":s="block scalar indicator "+e[0]
break
case"@":case"`":s="reserved character "+e[0]}s&&t(0,"BAD_SCALAR_START","Plain value cannot start with "+s)
return i(e)}function m(e,t){"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote")
return i(e.slice(1,-1)).replace(/''/g,"'")}function i(e){const t=/(.*?)\r?\n/sy
let s=t.exec(e)
if(!s)return e
let n,i
try{n=new RegExp("(?<![ \t])[ \t]+$")
i=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/
i=/^[ \t]+|[ \t]+$/g}let o=s[1].replace(n,""),r=" ",a=t.lastIndex
for(;s=t.exec(e);){const c=s[1].replace(i,"")
if(""===c)"\n"===r?o+=r:r="\n"
else{o+=r+c
r=" "}a=t.lastIndex}const l=/[ \t]*(.*)/sy
l.lastIndex=a
s=l.exec(e)
return o+r+(s?.[1]??"")}function g(s,n){let i=""
for(let t=1;t<s.length-1;++t){const o=s[t]
if("\r"!==o||"\n"!==s[t+1])if("\n"===o){const{fold:e,offset:r}=f(s,t)
i+=e
t=r}else if("\\"===o){let e=s[++t]
const a=y[e]
if(a)i+=a
else if("\n"===e){e=s[t+1]
for(;" "===e||"\t"===e;)e=s[++t+1]}else if("\r"===e&&"\n"===s[t+1]){e=s[++t+1]
for(;" "===e||"\t"===e;)e=s[++t+1]}else if("x"===e||"u"===e||"U"===e){const l="x"===e?2:"u"===e?4:8
i+=b(s,t+1,l,n)
t+=l}else{const c=s.substr(t-1,2)
n(t-1,"BAD_DQ_ESCAPE","Invalid escape sequence "+c)
i+=c}}else if(" "===o||"\t"===o){const u=t
let e=s[t+1]
for(;" "===e||"\t"===e;)e=s[++t+1]
"\n"===e||"\r"===e&&"\n"===s[t+2]||(i+=t>u?s.slice(u,t+1):o)}else i+=o}'"'===s[s.length-1]&&1!==s.length||n(s.length,"MISSING_CHAR",'Missing closing "quote')
return i}function f(e,t){let s="",n=e[t+1]
for(;!(" "!==n&&"\t"!==n&&"\n"!==n&&"\r"!==n||"\r"===n&&"\n"!==e[t+2]);){"\n"===n&&(s+="\n")
t+=1
n=e[t+1]}s=s||" "
return{fold:s,offset:t}}const y={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function b(e,t,s,n){const i=e.substr(t,s),o=i.length===s&&/^[0-9a-fA-F]+$/.test(i),r=o?parseInt(i,16):NaN
try{return String.fromCodePoint(r)}catch{const a=e.substr(t-2,s+2)
n(t-2,"BAD_DQ_ESCAPE","Invalid escape sequence "+a)
return a}}t.resolveFlowScalar=n}),3121:((e,t)=>{function s(e,{flow:t,indicator:s,next:n,offset:i,onError:o,parentIndent:r,startOnNewline:a}){let l=!1,c=a,u=a,f="",h="",d=!1,p=!1,m=null,g=null,y=null,b=null,v=null,w=null,k=null
for(var S of e){if(p){"space"!==S.type&&"newline"!==S.type&&"comma"!==S.type&&o(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
p=!1}if(m){c&&"comment"!==S.type&&"newline"!==S.type&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(S.type){case"space":t||"doc-start"===s&&"flow-collection"===n?.type||!S.source.includes("\t")||(m=S)
u=!0
break
case"comment":{u||o(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const A=S.source.substring(1)||" "
f?f+=h+A:f=A
h=""
c=!1
break}case"newline":c?f?f+=S.source:w&&"seq-item-ind"===s||(l=!0):h+=S.source
c=!0
d=!0;(g||y)&&(b=S)
u=!0
break
case"anchor":g&&o(S,"MULTIPLE_ANCHORS","A node can have at most one anchor")
S.source.endsWith(":")&&o(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0)
g=S
k=k??S.offset
c=!1
u=!1
p=!0
break
case"tag":y&&o(S,"MULTIPLE_TAGS","A node can have at most one tag")
y=S
k=k??S.offset
c=!1
u=!1
p=!0
break
case s:(g||y)&&o(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`)
w&&o(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in `+(t??"collection"))
w=S
c="seq-item-ind"===s||"explicit-key-ind"===s
u=!1
break
case"comma":if(t){v&&o(S,"UNEXPECTED_TOKEN","Unexpected , in "+t)
v=S
c=!1
u=!1
break}default:o(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`)
c=!1
u=!1}}const N=e[e.length-1],E=N?N.offset+N.source.length:i
p&&n&&"space"!==n.type&&"newline"!==n.type&&"comma"!==n.type&&("scalar"!==n.type||""!==n.source)&&o(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
m&&(c&&m.indent<=r||"block-map"===n?.type||"block-seq"===n?.type)&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:v,found:w,spaceBefore:l,comment:f,hasNewline:d,anchor:g,tag:y,newlineAfterProp:b,end:E,start:k??E}}t.resolveProps=s}),7865:((e,t)=>{function o(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return!0
if(e.end)for(var t of e.end)if("newline"===t.type)return!0
return!1
case"flow-collection":for(var s of e.items){for(var n of s.start)if("newline"===n.type)return!0
if(s.sep)for(var i of s.sep)if("newline"===i.type)return!0
if(o(s.key)||o(s.value))return!0}return!1
default:return!0}}t.containsNewline=o}),3933:((e,t)=>{function s(s,n,e){if(n){e=e??n.length
for(let t=e-1;0<=t;--t){let e=n[t]
switch(e.type){case"space":case"comment":case"newline":s-=e.source.length
continue}e=n[++t]
for(;"space"===e?.type;){s+=e.source.length
e=n[++t]}break}}return s}t.emptyScalarPosition=s}),5637:((e,t,s)=>{var o=s(7865)
function n(e,t,s){if("flow-collection"===t?.type){const n=t.end[0]
if(n.indent===e&&("]"===n.source||"}"===n.source)&&o.containsNewline(t)){const i="Flow end indicator should be more indented than parent"
s(n,"BAD_INDENT",i,!0)}}}t.flowIndentCheck=n}),1117:((e,t,s)=>{var o=s(1737)
function n(e,t,s){const n=e.options.uniqueKeys
if(!1===n)return!1
const i="function"==typeof n?n:(e,t)=>e===t||o.isScalar(e)&&o.isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,s))}t.mapIncludes=n}),3915:((e,t,s)=>{var n=s(7),i=s(935),y=s(1737),o=s(7567),c=s(445),r=s(7878),a=s(9255),b=s(9030),u=s(6767),v=s(1126),l=s(2768)
class f{constructor(e,t,s){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,y.NODE_TYPE,{value:y.DOC})
let n=null
if("function"==typeof t||Array.isArray(t))n=t
else if(void 0===s&&t){s=t
t=void 0}const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s)
this.options=i
let o=i.version
if(s?._directives){this.directives=s._directives.atDocument()
this.directives.yaml.explicit&&(o=this.directives.yaml.version)}else this.directives=new l.Directives({version:o})
this.setSchema(o,s)
this.contents=void 0===e?null:this.createNode(e,n,s)}clone(){const e=Object.create(f.prototype,{[y.NODE_TYPE]:{value:y.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
this.directives&&(e.directives=this.directives.clone())
e.schema=this.schema.clone()
e.contents=y.isNode(this.contents)?this.contents.clone(e.schema):this.contents
this.range&&(e.range=this.range.slice())
return e}add(e){h(this.contents)&&this.contents.add(e)}addIn(e,t){h(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=b.anchorNames(this)
e.anchor=!t||s.has(t)?b.findNewAnchor(t||"a",s):t}return new n.Alias(e.anchor)}createNode(e,t,s){let n=void 0
if("function"==typeof t){e=t.call({"":e},"",e)
n=t}else if(Array.isArray(t)){const m=e=>"number"==typeof e||e instanceof String||e instanceof Number,g=t.filter(m).map(String)
0<g.length&&(t=t.concat(g))
n=t}else if(void 0===s&&t){s=t
t=void 0}const{aliasDuplicateObjects:i,anchorPrefix:o,flow:r,keepUndefined:a,onTagObj:l,tag:c}=s??{},{onAnchor:u,setAnchors:f,sourceObjects:h}=b.createNodeAnchors(this,o||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:a??!1,onAnchor:u,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:h},p=v.createNode(e,c,d)
r&&y.isCollection(p)&&(p.flow=!0)
f()
return p}createPair(e,t,s={}){const n=this.createNode(e,null,s),i=this.createNode(t,null,s)
return new o.Pair(n,i)}delete(e){return!!h(this.contents)&&this.contents.delete(e)}deleteIn(e){if(i.isEmptyPath(e)){if(null==this.contents)return!1
this.contents=null
return!0}return!!h(this.contents)&&this.contents.deleteIn(e)}get(e,t){return y.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return i.isEmptyPath(e)?!t&&y.isScalar(this.contents)?this.contents.value:this.contents:y.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return!!y.isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return i.isEmptyPath(e)?void 0!==this.contents:!!y.isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){null==this.contents?this.contents=i.collectionFromPath(this.schema,[e],t):h(this.contents)&&this.contents.set(e,t)}setIn(e,t){i.isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=i.collectionFromPath(this.schema,Array.from(e),t):h(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){"number"==typeof e&&(e=String(e))
let s
switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new l.Directives({version:"1.1"})
s={resolveKnownTags:!1,schema:"yaml-1.1"}
break
case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new l.Directives({version:e})
s={resolveKnownTags:!0,schema:"core"}
break
case null:this.directives&&delete this.directives
s=null
break
default:{const n=JSON.stringify(e)
throw new Error("Expected '1.1', '1.2' or null as first argument, but found: "+n)}}if(t.schema instanceof Object)this.schema=t.schema
else{if(!s)throw new Error("With a null YAML version, the { schema: Schema } option is required")
this.schema=new r.Schema(Object.assign(s,t))}}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:i,reviver:o}={}){const r={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===s,mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},a=c.toJS(this.contents,t??"",r)
if("function"==typeof i)for(const{count:l,res:a}of r.anchors.values())i(a,l)
return"function"==typeof o?u.applyReviver(o,{"":a},"",a):a}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(0<this.errors.length)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error('"indent" option must be a positive integer, not '+t)}return a.stringifyDocument(this,e)}}function h(e){if(y.isCollection(e))return!0
throw new Error("Expected a YAML collection as document contents")}t.Document=f}),9030:((e,t,s)=>{var a=s(1737),n=s(1809)
function i(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e),s="Anchor must not contain whitespace or control characters: "+t
throw new Error(s)}return!0}function l(e){const s=new Set
n.visit(e,{Value(e,t){t.anchor&&s.add(t.anchor)}})
return s}function c(t,s){for(let e=1;;++e){1
{const n=""+t+e
if(!s.has(n))return n}}}function o(s,n){const i=[],o=new Map
let r=null
return{onAnchor:e=>{i.push(e)
r=r??l(s)
const t=c(n,r)
r.add(t)
return t},setAnchors:()=>{for(var e of i){const t=o.get(e)
if("object"!=typeof t||!t.anchor||!a.isScalar(t.node)&&!a.isCollection(t.node)){const s=new Error("Failed to resolve repeated object (this should not happen)")
s.source=e
throw s}t.node.anchor=t.anchor}},sourceObjects:o}}t.anchorIsValid=i
t.anchorNames=l
t.createNodeAnchors=o
t.findNewAnchor=c}),6767:((e,t)=>{function p(s,e,t,n){if(n&&"object"==typeof n)if(Array.isArray(n))for(let e=0,t=n.length;e<t;++e){const l=n[e],c=p(s,n,String(e),l)
void 0===c?delete n[e]:c!==l&&(n[e]=c)}else if(n instanceof Map)for(var i of Array.from(n.keys())){const u=n.get(i),f=p(s,n,i,u)
void 0===f?n.delete(i):f!==u&&n.set(i,f)}else if(n instanceof Set)for(var o of Array.from(n)){const h=p(s,n,o,o)
if(void 0===h)n.delete(o)
else if(h!==o){n.delete(o)
n.add(h)}}else for(var[r,a]of Object.entries(n)){const d=p(s,n,r,a)
void 0===d?delete n[r]:d!==a&&(n[r]=d)}return s.call(e,t,n)}t.applyReviver=p}),1126:((e,t,s)=>{var h=s(7),d=s(1737),p=s(1543)
const m="tag:yaml.org,2002:"
function g(t,s,e){if(s){const n=e.filter(e=>e.tag===s),i=n.find(e=>!e.format)??n[0]
if(i)return i
throw new Error(`Tag ${s} not found`)}return e.find(e=>e.identify?.(t)&&!e.format)}function n(e,t,s){d.isDocument(e)&&(e=e.contents)
if(d.isNode(e))return e
if(d.isPair(e)){const f=s.schema[d.MAP].createNode?.(s.schema,null,s)
f.items.push(e)
return f}(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
const{aliasDuplicateObjects:n,onAnchor:i,onTagObj:o,schema:r,sourceObjects:a}=s
let l=void 0
if(n&&e&&"object"==typeof e){l=a.get(e)
if(l)return l.anchor??(l.anchor=i(e)),new h.Alias(l.anchor)
l={anchor:null,node:null}
a.set(e,l)}t?.startsWith("!!")&&(t=m+t.slice(2))
let c=g(e,t,r.tags)
if(!c){e&&"function"==typeof e.toJSON&&(e=e.toJSON())
if(!e||"object"!=typeof e){const u=new p.Scalar(e)
l&&(l.node=u)
return u}c=!(e instanceof Map)&&Symbol.iterator in Object(e)?r[d.SEQ]:r[d.MAP]}if(o){o(c)
delete s.onTagObj}const u=c?.createNode?c.createNode(s.schema,e,s):"function"==typeof c?.nodeClass?.from?c.nodeClass.from(s.schema,e,s):new p.Scalar(e)
t?u.tag=t:c.default||(u.tag=c.tag)
l&&(l.node=u)
return u}t.createNode=n}),2768:((e,t,s)=>{var a=s(1737),l=s(1809)
const n={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},i=e=>e.replace(/[!,[\]{}]/g,e=>n[e])
class c{constructor(e,t){this.docStart=null
this.docEnd=!1
this.yaml=Object.assign({},c.defaultYaml,e)
this.tags=Object.assign({},c.defaultTags,t)}clone(){const e=new c(this.yaml,this.tags)
e.docStart=this.docStart
return e}atDocument(){const e=new c(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=!0
break
case"1.2":this.atNextDocument=!1
this.yaml={explicit:c.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},c.defaultTags)}return e}add(e,t){if(this.atNextDocument){this.yaml={explicit:c.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},c.defaultTags)
this.atNextDocument=!1}const s=e.trim().split(/[ \t]+/),n=s.shift()
switch(n){case"%TAG":{if(2!==s.length){t(0,"%TAG directive should contain exactly two parts")
if(s.length<2)return!1}const[i,o]=s
this.tags[i]=o
return!0}case"%YAML":{this.yaml.explicit=!0
if(1!==s.length)return t(0,"%YAML directive should contain exactly one part"),!1
const[r]=s
if("1.1"===r||"1.2"===r)return this.yaml.version=r,!0
{const a=/^\d+\.\d+$/.test(r)
t(6,"Unsupported YAML version "+r,a)
return!1}}default:t(0,"Unknown directive "+n,!0)
return!1}}tagName(e,t){if("!"===e)return"!"
if("!"!==e[0])t("Not a valid tag: "+e)
else{if("<"===e[1]){const o=e.slice(2,-1)
if("!"===o||"!!"===o)return t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null
">"!==e[e.length-1]&&t("Verbatim tags must end with a >")
return o}const[,s,n]=e.match(/^(.*!)([^!]*)$/s),i=(n||t(`The ${e} tag has no suffix`),this.tags[s])
if(i)try{return i+decodeURIComponent(n)}catch(e){t(String(e))
return null}if("!"===s)return e
t("Could not resolve tag: "+e)}return null}tagString(e){for(var[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+i(e.substring(s.length))
return"!"===e[0]?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?["%YAML "+(this.yaml.version||"1.2")]:[],s=Object.entries(this.tags)
let n
if(e&&0<s.length&&a.isNode(e.contents)){const i={}
l.visit(e.contents,(e,t)=>{a.isNode(t)&&t.tag&&(i[t.tag]=!0)})
n=Object.keys(i)}else n=[]
for(const[o,r]of s)"!!"===o&&"tag:yaml.org,2002:"===r||e&&!n.some(e=>e.startsWith(r))||t.push(`%TAG ${o} `+r)
return t.join("\n")}}c.defaultYaml={explicit:!1,version:"1.2"}
c.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=c}),8450:((e,t)=>{class s extends Error{constructor(e,t,s,n){super()
this.name=e
this.code=s
this.message=n
this.pos=t}}class n extends s{constructor(e,t,s){super("YAMLParseError",e,t,s)}}class i extends s{constructor(e,t,s){super("YAMLWarning",e,t,s)}}const o=(l,c)=>n=>{if(-1!==n.pos[0]){n.linePos=n.pos.map(e=>c.linePos(e))
const{line:i,col:o}=n.linePos[0]
n.message+=` at line ${i}, column `+o
let t=o-1,s=l.substring(c.lineStarts[i-1],c.lineStarts[i]).replace(/[\n\r]+$/,"")
if(60<=t&&80<s.length){const e=Math.min(t-39,s.length-79)
s="\u2026"+s.substring(e)
t-=e-1}80<s.length&&(s=s.substring(0,79)+"\u2026")
if(1<i&&/^ *$/.test(s.substring(0,t))){let e=l.substring(c.lineStarts[i-2],c.lineStarts[i-1])
80<e.length&&(e=e.substring(0,79)+"\u2026\n")
s=e+s}if(/[^ ]/.test(s)){let e=1
const r=n.linePos[1],a=(r?.line===i&&r.col>o&&(e=Math.max(1,Math.min(r.col-o,80-t)))," ".repeat(t)+"^".repeat(e))
n.message+=`:\n\n${s}\n${a}\n`}}}
t.YAMLError=s
t.YAMLParseError=n
t.YAMLWarning=i
t.prettifyError=o}),6637:((e,t,s)=>{var n=s(2814),i=s(3915),o=s(7878),r=s(8450),a=s(7),l=s(1737),c=s(7567),u=s(1543),f=s(1856),h=s(3013),d=s(1475),p=s(7371),m=s(1242),g=s(8238),y=s(9901),s=s(1809)
t.Dk=n.Composer
i.Document
o.Schema
r.YAMLError
r.YAMLParseError
r.YAMLWarning
a.Alias
l.isAlias
l.isCollection
l.isDocument
t.jh=l.isMap
l.isNode
l.isPair
t.jn=l.isScalar
t.oP=l.isSeq
c.Pair
t.X5=u.Scalar
f.YAMLMap
h.YAMLSeq
t.DB=d
t.JG=p.Lexer
m.LineCounter
t.iX=g.Parser
y.parse
y.parseAllDocuments
y.parseDocument
y.stringify
s.visit
s.visitAsync}),8195:((e,t,s)=>{var n=s(932)
function i(e,...t){"debug"===e&&console.log(...t)}function o(e,t){"debug"!==e&&"warn"!==e||("function"==typeof n.emitWarning?n.emitWarning(t):console.warn(t))}t.debug=i
t.warn=o}),7:((e,t,s)=>{var o=s(9030),c=s(1809),u=s(1737),n=s(9447),f=s(445)
class i extends n.NodeBase{constructor(e){super(u.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,s){if(0===s?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled")
let n
if(s?.aliasResolveCache)n=s.aliasResolveCache
else{n=[]
c.visit(t,{Node:(e,t)=>{(u.isAlias(t)||u.hasAnchor(t))&&n.push(t)}})
s&&(s.aliasResolveCache=n)}let i=void 0
for(var e of n){if(e===this)break
e.anchor===this.source&&(i=e)}if(i&&s){const{anchors:o,doc:t,maxAliasCount:r}=s
let e=o.get(i)
if(!e){f.toJS(i,null,s)
e=o.get(i)}if(void 0===e?.res){const a="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(a)}if(0<=r){e.count+=1
0===e.aliasCount&&(e.aliasCount=h(t,i,o))
if(e.count*e.aliasCount>r){const l="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(l)}}}return i}toJSON(e,t){if(!t)return{source:this.source}
const s=this.resolve(t.doc,t)
if(s)return t.anchors.get(s).res
{const n="Unresolved alias (the anchor must be set before the alias): "+this.source
throw new ReferenceError(n)}}toString(e,t,s){const n="*"+this.source
if(e){o.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const i="Unresolved alias (the anchor must be set before the alias): "+this.source
throw new Error(i)}if(e.implicitKey)return n+" "}return n}}function h(t,s,n){if(u.isAlias(s)){const e=s.resolve(t),o=n&&e&&n.get(e)
return o?o.count*o.aliasCount:0}if(u.isCollection(s)){let e=0
for(var i of s.items){const r=h(t,i,n)
r>e&&(e=r)}return e}if(u.isPair(s)){const a=h(t,s.key,n),l=h(t,s.value,n)
return Math.max(a,l)}return 1}t.Alias=i}),935:((e,t,s)=>{var r=s(1126),o=s(1737),s=s(9447)
function a(e,t,s){let n=s
for(let e=t.length-1;0<=e;--e){const i=t[e]
if("number"==typeof i&&Number.isInteger(i)&&0<=i){const o=[]
o[i]=n
n=o}else n=new Map([[i,n]])}return r.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const l=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done
class n extends s.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(t){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
t&&(e.schema=t)
e.items=e.items.map(e=>o.isNode(e)||o.isPair(e)?e.clone(t):e)
this.range&&(e.range=this.range.slice())
return e}addIn(e,t){if(l(e))this.add(t)
else{const[s,...n]=e,i=this.get(s,!0)
if(o.isCollection(i))i.addIn(n,t)
else{if(void 0!==i||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: `+n)
this.set(s,a(this.schema,n,t))}}}deleteIn(e){const[t,...s]=e
if(0===s.length)return this.delete(t)
const n=this.get(t,!0)
if(o.isCollection(n))return n.deleteIn(s)
throw new Error(`Expected YAML collection at ${t}. Remaining path: `+s)}getIn(e,t){const[s,...n]=e,i=this.get(s,!0)
return 0===n.length?!t&&o.isScalar(i)?i.value:i:o.isCollection(i)?i.getIn(n,t):void 0}hasAllNullValues(s){return this.items.every(e=>{if(!o.isPair(e))return!1
const t=e.value
return null==t||s&&o.isScalar(t)&&null==t.value&&!t.commentBefore&&!t.comment&&!t.tag})}hasIn(e){const[t,...s]=e
if(0===s.length)return this.has(t)
const n=this.get(t,!0)
return!!o.isCollection(n)&&n.hasIn(s)}setIn(e,t){const[s,...n]=e
if(0===n.length)this.set(s,t)
else{const i=this.get(s,!0)
if(o.isCollection(i))i.setIn(n,t)
else{if(void 0!==i||!this.schema)throw new Error(`Expected YAML collection at ${s}. Remaining path: `+n)
this.set(s,a(this.schema,n,t))}}}}t.Collection=n
t.collectionFromPath=a
t.isEmptyPath=l}),9447:((e,t,s)=>{var l=s(6767),c=s(1737),u=s(445)
class n{constructor(e){Object.defineProperty(this,c.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
this.range&&(e.range=this.range.slice())
return e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:n,reviver:i}={}){if(!c.isDocument(e))throw new TypeError("A document argument is required")
const o={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100},r=u.toJS(this,"",o)
if("function"==typeof n)for(const{count:a,res:r}of o.anchors.values())n(r,a)
return"function"==typeof i?l.applyReviver(i,{"":r},"",r):r}}t.NodeBase=n}),7567:((e,t,s)=>{var o=s(1126),n=s(8070),i=s(8374),r=s(1737)
function a(e,t,s){const n=o.createNode(e,void 0,s),i=o.createNode(t,void 0,s)
return new l(n,i)}class l{constructor(e,t=null){Object.defineProperty(this,r.NODE_TYPE,{value:r.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:s}=this
r.isNode(t)&&(t=t.clone(e))
r.isNode(s)&&(s=s.clone(e))
return new l(t,s)}toJSON(e,t){const s=t?.mapAsMap?new Map:{}
return i.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?n.stringifyPair(this,e,t,s):JSON.stringify(this)}}t.Pair=l
t.createPair=a}),1543:((e,t,s)=>{var n=s(1737),i=s(9447),o=s(445)
const r=e=>!e||"function"!=typeof e&&"object"!=typeof e
class a extends i.NodeBase{constructor(e){super(n.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:o.toJS(this.value,e,t)}toString(){return String(this.value)}}a.BLOCK_FOLDED="BLOCK_FOLDED"
a.BLOCK_LITERAL="BLOCK_LITERAL"
a.PLAIN="PLAIN"
a.QUOTE_DOUBLE="QUOTE_DOUBLE"
a.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=a
t.isScalarValue=r}),1856:((e,t,s)=>{var i=s(486),o=s(8374),n=s(935),r=s(1737),u=s(7567),a=s(1543)
function l(e,t){const s=r.isScalar(t)?t.value:t
for(var n of e)if(r.isPair(n)){if(n.key===t||n.key===s)return n
if(r.isScalar(n.key)&&n.key.value===s)return n}0}class c extends n.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(r.MAP,e)
this.items=[]}static from(e,s,n){const{keepUndefined:i,replacer:o}=n,r=new this(e),t=(e,t)=>{if("function"==typeof o)t=o.call(s,e,t)
else if(Array.isArray(o)&&!o.includes(e))return;(void 0!==t||i)&&r.items.push(u.createPair(e,t,n))}
if(s instanceof Map)for(var[a,l]of s)t(a,l)
else if(s&&"object"==typeof s)for(var c of Object.keys(s))t(c,s[c])
"function"==typeof e.sortMapEntries&&r.items.sort(e.sortMapEntries)
return r}add(e,t){let s
s=r.isPair(e)?e:e&&"object"==typeof e&&"key"in e?new u.Pair(e.key,e.value):new u.Pair(e,e?.value)
const n=l(this.items,s.key),i=this.schema?.sortMapEntries
if(n){if(!t)throw new Error(`Key ${s.key} already set`)
r.isScalar(n.value)&&a.isScalarValue(s.value)?n.value.value=s.value:n.value=s.value}else if(i){const o=this.items.findIndex(e=>i(s,e)<0);-1===o?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){const t=l(this.items,e)
if(!t)return!1
const s=this.items.splice(this.items.indexOf(t),1)
return 0<s.length}get(e,t){const s=l(this.items,e),n=s?.value
return(!t&&r.isScalar(n)?n.value:n)??void 0}has(e){return!!l(this.items,e)}set(e,t){this.add(new u.Pair(e,t),!0)}toJSON(e,t,s){const n=s?new s:t?.mapAsMap?new Map:{}
t?.onCreate&&t.onCreate(n)
for(var i of this.items)o.addPairToJSMap(t,n,i)
return n}toString(e,t,s){if(!e)return JSON.stringify(this)
for(var n of this.items)if(!r.isPair(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`)
!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0}))
return i.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}}t.YAMLMap=c
t.findPair=l}),3013:((e,t,s)=>{var a=s(1126),n=s(486),i=s(935),o=s(1737),r=s(1543),l=s(445)
class c extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=u(e)
if("number"!=typeof t)return!1
const s=this.items.splice(t,1)
return 0<s.length}get(e,t){const s=u(e)
if("number"==typeof s){const n=this.items[s]
return!t&&o.isScalar(n)?n.value:n}void 0}has(e){const t=u(e)
return"number"==typeof t&&t<this.items.length}set(e,t){const s=u(e)
if("number"!=typeof s)throw new Error(`Expected a valid index, not ${e}.`)
const n=this.items[s]
o.isScalar(n)&&r.isScalarValue(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[]
t?.onCreate&&t.onCreate(s)
let n=0
for(var i of this.items)s.push(l.toJS(i,String(n++),t))
return s}toString(e,t,s){return e?n.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){const n=s.replacer,i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(var o of t){if("function"==typeof n){const r=t instanceof Set?o:String(e++)
o=n.call(t,r,o)}i.items.push(a.createNode(o,void 0,s))}}return i}}function u(e){let t=o.isScalar(e)?e.value:e
t&&"string"==typeof t&&(t=Number(t))
return"number"==typeof t&&Number.isInteger(t)&&0<=t?t:null}t.YAMLSeq=c}),8374:((e,t,s)=>{var r=s(8195),a=s(5970),l=s(5474),c=s(1737),u=s(445)
function n(e,t,{key:s,value:n}){if(c.isNode(s)&&s.addToJSMap)s.addToJSMap(e,t,n)
else if(a.isMergeKey(e,s))a.addMergeToJSMap(e,t,n)
else{const i=u.toJS(s,"",e)
if(t instanceof Map)t.set(i,u.toJS(n,i,e))
else if(t instanceof Set)t.add(i)
else{const o=f(s,i,e),r=u.toJS(n,o,e)
o in t?Object.defineProperty(t,o,{value:r,writable:!0,enumerable:!0,configurable:!0}):t[o]=r}}return t}function f(e,t,s){if(null===t)return""
if("object"!=typeof t)return String(t)
if(c.isNode(e)&&s?.doc){const i=l.createStringifyContext(s.doc,{})
i.anchors=new Set
for(var n of s.anchors.keys())i.anchors.add(n.anchor)
i.inFlow=!0
i.inStringifyKey=!0
const o=e.toString(i)
if(!s.mapKeyWarned){let e=JSON.stringify(o)
40<e.length&&(e=e.substring(0,36)+'..."')
r.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
s.mapKeyWarned=!0}return o}return JSON.stringify(t)}t.addPairToJSMap=n}),1737:((e,t)=>{const s=Symbol.for("yaml.alias"),n=Symbol.for("yaml.document"),i=Symbol.for("yaml.map"),o=Symbol.for("yaml.pair"),r=Symbol.for("yaml.scalar"),a=Symbol.for("yaml.seq"),l=Symbol.for("yaml.node.type"),c=e=>!!e&&"object"==typeof e&&e[l]===s,u=e=>!!e&&"object"==typeof e&&e[l]===n,f=e=>!!e&&"object"==typeof e&&e[l]===i,h=e=>!!e&&"object"==typeof e&&e[l]===o,d=e=>!!e&&"object"==typeof e&&e[l]===r,p=e=>!!e&&"object"==typeof e&&e[l]===a
function m(e){if(e&&"object"==typeof e)switch(e[l]){case i:case a:return!0}return!1}function g(e){if(e&&"object"==typeof e)switch(e[l]){case s:case i:case r:case a:return!0}return!1}const y=e=>(d(e)||m(e))&&!!e.anchor
t.ALIAS=s
t.DOC=n
t.MAP=i
t.NODE_TYPE=l
t.PAIR=o
t.SCALAR=r
t.SEQ=a
t.hasAnchor=y
t.isAlias=c
t.isCollection=m
t.isDocument=u
t.isMap=f
t.isNode=g
t.isPair=h
t.isScalar=d
t.isSeq=p}),445:((e,t,s)=>{var o=s(1737)
function r(e,t,s){if(Array.isArray(e))return e.map((e,t)=>r(e,String(t),s))
if(e&&"function"==typeof e.toJSON){if(!s||!o.hasAnchor(e))return e.toJSON(t,s)
const n={aliasCount:0,count:1,res:void 0}
s.anchors.set(e,n)
s.onCreate=e=>{n.res=e
delete s.onCreate}
const i=e.toJSON(t,s)
s.onCreate&&s.onCreate(i)
return i}return"bigint"!=typeof e||s?.keep?e:Number(e)}t.toJS=r}),1588:((e,t,s)=>{var n=s(1399),o=s(2976),r=s(8450),d=s(4387)
function i(e,t=!0,i){if(e){const s=(e,t,s)=>{const n="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset
if(!i)throw new r.YAMLParseError([n,n+1],t,s)
i(n,t,s)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return o.resolveFlowScalar(e,t,s)
case"block-scalar":return n.resolveBlockScalar({options:{strict:t}},e,s)}}return null}function a(e,t){const{implicitKey:s=!1,indent:n,inFlow:i=!1,offset:o=-1,type:r="PLAIN"}=t,a=d.stringifyString({type:r,value:e},{implicitKey:s,indent:0<n?" ".repeat(n):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),l=t.end??[{type:"newline",offset:-1,indent:n,source:"\n"}]
switch(a[0]){case"|":case">":{const c=a.indexOf("\n"),u=a.substring(0,c),f=a.substring(c+1)+"\n",h=[{type:"block-scalar-header",offset:o,indent:n,source:u}]
p(h,l)||h.push({type:"newline",offset:-1,indent:n,source:"\n"})
return{type:"block-scalar",offset:o,indent:n,props:h,source:f}}case'"':return{type:"double-quoted-scalar",offset:o,indent:n,source:a,end:l}
case"'":return{type:"single-quoted-scalar",offset:o,indent:n,source:a,end:l}
default:return{type:"scalar",offset:o,indent:n,source:a,end:l}}}function l(e,t,s={}){let{afterKey:n=!1,implicitKey:i=!1,inFlow:o=!1,type:r}=s,a="indent"in e?e.indent:null
n&&"number"==typeof a&&(a+=2)
if(!r)switch(e.type){case"single-quoted-scalar":r="QUOTE_SINGLE"
break
case"double-quoted-scalar":r="QUOTE_DOUBLE"
break
case"block-scalar":{const c=e.props[0]
if("block-scalar-header"!==c.type)throw new Error("Invalid block scalar header")
r=">"===c.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:r="PLAIN"}const l=d.stringifyString({type:r,value:t},{implicitKey:i||null===a,indent:null!==a&&0<a?" ".repeat(a):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}})
switch(l[0]){case"|":case">":u(e,l)
break
case'"':f(e,l,"double-quoted-scalar")
break
case"'":f(e,l,"single-quoted-scalar")
break
default:f(e,l,"scalar")}}function u(e,t){const s=t.indexOf("\n"),n=t.substring(0,s),i=t.substring(s+1)+"\n"
if("block-scalar"===e.type){const r=e.props[0]
if("block-scalar-header"!==r.type)throw new Error("Invalid block scalar header")
r.source=n
e.source=i}else{const a=e.offset,l="indent"in e?e.indent:-1,c=[{type:"block-scalar-header",offset:a,indent:l,source:n}]
p(c,"end"in e?e.end:void 0)||c.push({type:"newline",offset:-1,indent:l,source:"\n"})
for(var o of Object.keys(e))"type"!==o&&"offset"!==o&&delete e[o]
Object.assign(e,{type:"block-scalar",indent:l,props:c,source:i})}}function p(e,t){if(t)for(var s of t)switch(s.type){case"space":case"comment":e.push(s)
break
case"newline":e.push(s)
return!0}return!1}function f(t,s,n){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=n
t.source=s
break
case"block-scalar":{const o=t.props.slice(1)
let e=s.length
"block-scalar-header"===t.props[0].type&&(e-=t.props[0].source.length)
for(var i of o)i.offset+=e
delete t.props
Object.assign(t,{type:n,source:s,end:o})
break}case"block-map":case"block-seq":{const r=t.offset+s.length,a={type:"newline",offset:r,indent:t.indent,source:"\n"}
delete t.items
Object.assign(t,{type:n,source:s,end:[a]})
break}default:{const l="indent"in t?t.indent:-1,c="end"in t&&Array.isArray(t.end)?t.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
for(var e of Object.keys(t))"type"!==e&&"offset"!==e&&delete t[e]
Object.assign(t,{type:n,indent:l,source:s,end:c})}}}t.createScalarToken=a
t.resolveAsScalar=i
t.setScalarValue=l}),751:((e,t)=>{const s=e=>("type"in e?l:c)(e)
function l(t){switch(t.type){case"block-scalar":{let e=""
for(var s of t.props)e+=l(s)
return e+t.source}case"block-map":case"block-seq":{let e=""
for(var n of t.items)e+=c(n)
return e}case"flow-collection":{let e=t.start.source
for(var i of t.items)e+=c(i)
for(var o of t.end)e+=o.source
return e}case"document":{let e=c(t)
if(t.end)for(var r of t.end)e+=r.source
return e}default:{let e=t.source
if("end"in t&&t.end)for(var a of t.end)e+=a.source
return e}}}function c({start:e,key:t,sep:s,value:n}){let i=""
for(var o of e)i+=o.source
t&&(i+=l(t))
if(s)for(var r of s)i+=r.source
n&&(i+=l(n))
return i}t.stringify=s}),1:((e,t)=>{const a=Symbol("break visit"),s=Symbol("skip children"),l=Symbol("remove item")
function o(e,t){"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value})
c(Object.freeze([]),e,t)}o.BREAK=a
o.SKIP=s
o.REMOVE=l
o.itemAtPath=(e,t)=>{let s=e
for(var[n,i]of t){const o=s?.[n]
if(!(o&&"items"in o))return void 0
s=o.items[i]}return s}
o.parentCollection=(e,t)=>{const s=o.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],i=s?.[n]
if(i&&"items"in i)return i
throw new Error("Parent collection not found")}
function c(t,e,s){let n=s(e,t)
if("symbol"==typeof n)return n
for(var i of["key","value"]){const o=e[i]
if(o&&"items"in o){for(let e=0;e<o.items.length;++e){const r=c(Object.freeze(t.concat([[i,e]])),o.items[e],s)
if("number"==typeof r)e=r-1
else{if(r===a)return a
if(r===l){o.items.splice(e,1);--e}}}"function"==typeof n&&"key"===i&&(n=n(e,t))}}return"function"==typeof n?n(e,t):n}t.visit=o}),1475:((e,t,s)=>{var n=s(1588),i=s(751),s=s(1)
const o="\ufeff",r="\x02",a="\x18",l="\x1f",c=e=>!!e&&"items"in e,u=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type)
function f(e){switch(e){case o:return"<BOM>"
case r:return"<DOC>"
case a:return"<FLOW_END>"
case l:return"<SCALAR>"
default:return JSON.stringify(e)}}function h(e){switch(e){case o:return"byte-order-mark"
case r:return"doc-mode"
case a:return"flow-error-end"
case l:return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=n.createScalarToken
t.resolveAsScalar=n.resolveAsScalar
t.setScalarValue=n.setScalarValue
t.stringify=i.stringify
t.visit=s.visit
t.BOM=o
t.DOCUMENT=r
t.FLOW_END=a
t.SCALAR=l
t.isCollection=c
t.isScalar=u
t.prettyToken=f
t.tokenType=h}),7371:((e,t,s)=>{var a=s(1475)
function l(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0
default:return!1}}const n=new Set("0123456789ABCDEFabcdef"),i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),r=new Set(",[]{}"),o=new Set(" ,[]{}\n\r\t"),c=e=>!e||o.has(e)
class u{constructor(){this.atEnd=!1
this.blockScalarIndent=-1
this.blockScalarKeep=!1
this.buffer=""
this.flowKey=!1
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+e:e
this.lineEndPos=null}this.atEnd=!t
let s=this.next??"stream"
for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e]
for(;" "===t||"\t"===t;)t=this.buffer[++e]
return!t||"#"===t||"\n"===t||"\r"===t&&"\n"===this.buffer[e+1]}charAt(e){return this.buffer[this.pos+e]}continueScalar(t){let s=this.buffer[t]
if(0<this.indentNext){let e=0
for(;" "===s;)s=this.buffer[++e+t]
if("\r"===s){const n=this.buffer[e+t+1]
if("\n"===n||!n&&!this.atEnd)return t+e+1}return"\n"===s||e>=this.indentNext||!s&&!this.atEnd?t+e:-1}if("-"===s||"."===s){const e=this.buffer.substr(t,3)
if(("---"===e||"..."===e)&&l(this.buffer[t+3]))return-1}return t}getLine(){let e=this.lineEndPos
if("number"!=typeof e||-1!==e&&e<this.pos){e=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=e}if(-1===e)return this.atEnd?this.buffer.substring(this.pos):null
"\r"===this.buffer[e-1]&&--e
return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=e
return null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine()
if(null===s)return this.setNext("stream")
if(s[0]===a.BOM){yield*this.pushCount(1)
s=s.substring(1)}if("%"===s[0]){let e=s.length,t=s.indexOf("#")
for(;-1!==t;){const i=s[t-1]
if(" "===i||"\t"===i){e=t-1
break}t=s.indexOf("#",t+1)}for(;;){1
{const o=s[e-1]
if(" "!==o&&"\t"!==o)break;--e}}const n=(yield*this.pushCount(e))+(yield*this.pushSpaces(!0))
yield*this.pushCount(s.length-n)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const e=yield*this.pushSpaces(!0)
yield*this.pushCount(s.length-e)
yield*this.pushNewline()
return"stream"}yield a.DOCUMENT
return yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
if(!e&&!this.atEnd)return this.setNext("line-start")
if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const t=this.peek(3)
if(("---"===t||"..."===t)&&l(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return"---"===t?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(!1)
this.indentNext>this.indentValue&&!l(this.charAt(1))&&(this.indentNext=this.indentValue)
return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
if(!t&&!this.atEnd)return this.setNext("block-start")
if("-"!==e&&"?"!==e&&":"!==e||!l(t))return"doc"
{const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
this.indentNext=this.indentValue+1
this.indentValue+=s
return"block-start"}}*parseDocument(){yield*this.pushSpaces(!0)
const e=this.getLine()
if(null===e)return this.setNext("doc")
let t=yield*this.pushIndicators()
switch(e[t]){case"#":yield*this.pushCount(e.length-t)
case void 0:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(c)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":t+=yield*this.parseBlockScalarHeader()
t+=yield*this.pushSpaces(!0)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1
do{e=yield*this.pushNewline()
if(0<e){t=yield*this.pushSpaces(!1)
this.indentValue=s=t}else t=0}while(t+=yield*this.pushSpaces(!0),0<e+t)
const n=this.getLine()
if(null===n)return this.setNext("flow")
if(-1!==s&&s<this.indentNext&&"#"!==n[0]||0===s&&(n.startsWith("---")||n.startsWith("..."))&&l(n[3])){const o=s===this.indentNext-1&&1===this.flowLevel&&("]"===n[0]||"}"===n[0])
if(!o){this.flowLevel=0
yield a.FLOW_END
return yield*this.parseLineStart()}}let i=0
for(;","===n[i];){i+=yield*this.pushCount(1)
i+=yield*this.pushSpaces(!0)
this.flowKey=!1}i+=yield*this.pushIndicators()
switch(n[i]){case void 0:return"flow"
case"#":yield*this.pushCount(n.length-i)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=!1
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=!0;--this.flowLevel
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(c)
return"flow"
case'"':case"'":this.flowKey=!0
return yield*this.parseQuotedScalar()
case":":{const r=this.charAt(1)
if(this.flowKey||l(r)||","===r){this.flowKey=!1
yield*this.pushCount(1)
yield*this.pushSpaces(!0)
return"flow"}}default:this.flowKey=!1
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
let t=this.buffer.indexOf(e,this.pos+1)
if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2)
else for(;-1!==t;){let e=0
for(;"\\"===this.buffer[t-1-e];)e+=1
if(e%2==0)break
t=this.buffer.indexOf('"',t+1)}const s=this.buffer.substring(0,t)
let n=s.indexOf("\n",this.pos)
if(-1!==n){for(;-1!==n;){const i=this.continueScalar(n+1)
if(-1===i)break
n=s.indexOf("\n",i)}-1!==n&&(t=n-("\r"===s[n-1]?2:1))}if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,!1)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=!1
let e=this.pos
for(;;){1
{const t=this.buffer[++e]
if("+"===t)this.blockScalarKeep=!0
else if("0"<t&&t<="9")this.blockScalarIndent=Number(t)-1
else if("-"!==t)break}}return yield*this.pushUntil(e=>l(e)||"#"===e)}*parseBlockScalar(){let s=this.pos-1,n=0,t
e:for(let e=this.pos;t=this.buffer[e];++e)switch(t){case" ":n+=1
break
case"\n":s=e
n=0
break
case"\r":{const i=this.buffer[e+1]
if(!i&&!this.atEnd)return this.setNext("block-scalar")
if("\n"===i)break}default:break e}if(!t&&!this.atEnd)return this.setNext("block-scalar")
if(n>=this.indentNext){-1===this.blockScalarIndent?this.indentNext=n:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext)
do{const o=this.continueScalar(s+1)
if(-1===o)break
s=this.buffer.indexOf("\n",o)}while(-1!==s)
if(-1===s){if(!this.atEnd)return this.setNext("block-scalar")
s=this.buffer.length}}let e=s+1
t=this.buffer[e]
for(;" "===t;)t=this.buffer[++e]
if("\t"===t){for(;"\t"===t||" "===t||"\r"===t||"\n"===t;)t=this.buffer[++e]
s=e-1}else if(!this.blockScalarKeep)for(;;){{let e=s-1,t=this.buffer[e]
"\r"===t&&(t=this.buffer[--e])
const r=e
for(;" "===t;)t=this.buffer[--e]
if(!("\n"===t&&e>=this.pos&&e+1+n>r))break
s=e}1}yield a.SCALAR
yield*this.pushToIndex(s+1,!0)
return yield*this.parseLineStart()}*parsePlainScalar(){const t=0<this.flowLevel
let s=this.pos-1,n=this.pos-1,i
for(;i=this.buffer[++n];)if(":"===i){const e=this.buffer[n+1]
if(l(e)||t&&r.has(e))break
s=n}else if(l(i)){let e=this.buffer[n+1]
if("\r"===i)if("\n"===e){n+=1
i="\n"
e=this.buffer[n+1]}else s=n
if("#"===e||t&&r.has(e))break
if("\n"===i){const o=this.continueScalar(n+1)
if(-1===o)break
n=Math.max(n,o-2)}}else{if(t&&r.has(i))break
s=n}if(!i&&!this.atEnd)return this.setNext("plain-scalar")
yield a.SCALAR
yield*this.pushToIndex(s+1,!0)
return t?"flow":"doc"}*pushCount(e){if(0<e){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const s=this.buffer.slice(this.pos,e)
if(s){yield s
this.pos+=s.length
return s.length}t&&(yield"")
return 0}*pushIndicators(){let e=0
for(;;){1
switch(this.charAt(0)){case"!":e+=yield*this.pushTag()
e+=yield*this.pushSpaces(!0)
continue
case"&":e+=yield*this.pushUntil(c)
e+=yield*this.pushSpaces(!0)
continue
case"-":case"?":case":":{const t=0<this.flowLevel,s=this.charAt(1)
if(l(s)||t&&r.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1
e+=yield*this.pushCount(1)
e+=yield*this.pushSpaces(!0)
continue}}}break}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e]
for(;!l(t)&&">"!==t;)t=this.buffer[++e]
return yield*this.pushToIndex(">"===t?e+1:e,!1)}{let e=this.pos+1,t=this.buffer[e]
for(;t;)if(i.has(t))t=this.buffer[++e]
else{if("%"!==t||!n.has(this.buffer[e+1])||!n.has(this.buffer[e+2]))break
t=this.buffer[e+=3]}return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos]
return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s
for(;s=this.buffer[++t]," "===s||e&&"\t"===s;);const n=t-this.pos
if(0<n){yield this.buffer.substr(this.pos,n)
this.pos=t}return n}*pushUntil(e){let t=this.pos,s=this.buffer[t]
for(;!e(s);)s=this.buffer[++t]
return yield*this.pushToIndex(t,!1)}}t.Lexer=u}),1242:((e,t)=>{class s{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0,s=this.lineStarts.length
for(;t<s;){const i=t+s>>1
this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(0===t)return{line:0,col:e}
const n=this.lineStarts[t-1]
return{line:t,col:e-n+1}}}}t.LineCounter=s}),8238:((e,t,s)=>{var n=s(932),i=s(1475),o=s(7371)
function g(t,s){for(let e=0;e<t.length;++e)if(t[e].type===s)return!0
return!1}function l(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break
default:return e}return-1}function y(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0
default:return!1}}function c(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function b(e){if(0===e.length)return[]
let t=e.length
e:for(;0<=--t;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===e[++t]?.type;);return e.splice(t,e.length)}function v(t,s){if(s.length<1e5)Array.prototype.push.apply(t,s)
else for(let e=0;e<s.length;++e)t.push(s[e])}function u(e){if("flow-seq-start"===e.start.type)for(var t of e.items)if(t.sep&&!t.value&&!g(t.start,"explicit-key-ind")&&!g(t.sep,"map-value-ind")){t.key&&(t.value=t.key)
delete t.key
y(t.value)?t.value.end?v(t.value.end,t.sep):t.value.end=t.sep:v(t.start,t.sep)
delete t.sep}}class r{constructor(e){this.atNewLine=!0
this.atScalar=!1
this.indent=0
this.offset=0
this.onKeyLine=!1
this.stack=[]
this.source=""
this.type=""
this.lexer=new o.Lexer
this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
for(var s of this.lexer.lex(e,t))yield*this.next(s)
t||(yield*this.end())}*next(e){this.source=e
n.env.LOG_TOKENS&&console.log("|",i.prettyToken(e))
if(this.atScalar){this.atScalar=!1
yield*this.step()
this.offset+=e.length}else{const t=i.tokenType(e)
if(t)if("scalar"===t){this.atNewLine=!1
this.atScalar=!0
this.type="scalar"}else{this.type=t
yield*this.step()
switch(t){case"newline":this.atNewLine=!0
this.indent=0
this.onNewLine&&this.onNewLine(this.offset+e.length)
break
case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length)
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length)
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=!1}this.offset+=e.length}else{const s="Not a YAML token: "+e
yield*this.pop({type:"error",offset:this.offset,message:s,source:e})
this.offset+=e.length}}}*end(){for(;0<this.stack.length;)yield*this.pop()}get sourceToken(){const e={type:this.type,offset:this.offset,indent:this.indent,source:this.source}
return e}*step(){const e=this.peek(1)
if("doc-end"===this.type&&"doc-end"!==e?.type){for(;0<this.stack.length;)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}else{if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
if(t)if(0===this.stack.length)yield t
else{const s=this.peek(1)
"block-scalar"===t.type?t.indent="indent"in s?s.indent:0:"flow-collection"===t.type&&"document"===s.type&&(t.indent=0)
"flow-collection"===t.type&&u(t)
switch(s.type){case"document":s.value=t
break
case"block-scalar":s.props.push(t)
break
case"block-map":{const n=s.items[s.items.length-1]
if(n.value){s.items.push({start:[],key:t,sep:[]})
this.onKeyLine=!0
return}if(!n.sep){Object.assign(n,{key:t,sep:[]})
this.onKeyLine=!n.explicitKey
return}n.value=t
break}case"block-seq":{const i=s.items[s.items.length-1]
i.value?s.items.push({start:[],value:t}):i.value=t
break}case"flow-collection":{const o=s.items[s.items.length-1]
!o||o.value?s.items.push({start:[],key:t,sep:[]}):o.sep?o.value=t:Object.assign(o,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if(!("document"!==s.type&&"block-map"!==s.type&&"block-seq"!==s.type||"block-map"!==t.type&&"block-seq"!==t.type)){const r=t.items[t.items.length-1]
if(r&&!r.sep&&!r.value&&0<r.start.length&&-1===l(r.start)&&(0===t.indent||r.start.every(e=>"comment"!==e.type||e.indent<t.indent))){"document"===s.type?s.end=r.start:s.items.push({start:r.start})
t.items.splice(-1,1)}}}else{const a="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:a}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
"doc-start"===this.type&&e.start.push(this.sourceToken)
this.stack.push(e)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":if(-1!==l(e.start)){yield*this.pop()
yield*this.step()}else e.start.push(this.sourceToken)
return
case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken)
return}const t=this.startBlockValue(e)
t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if("map-value-ind"===this.type){const s=c(this.peek(2)),n=b(s)
let e
if(t.end){e=t.end
e.push(this.sourceToken)
delete t.end}else e=[this.sourceToken]
const i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:e}]}
this.onKeyLine=!0
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
return
case"scalar":e.source=this.source
this.atNewLine=!0
this.indent=0
if(this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(t){const s=t.items[t.items.length-1]
switch(this.type){case"newline":this.onKeyLine=!1
if(s.value){const e="end"in s.value?s.value.end:void 0,n=Array.isArray(e)?e[e.length-1]:void 0
"comment"===n?.type?e?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else(s.sep||s.start).push(this.sourceToken)
return
case"space":case"comment":if(s.value)t.items.push({start:[this.sourceToken]})
else if(s.sep)s.sep.push(this.sourceToken)
else{if(this.atIndentedComment(s.start,t.indent)){const i=t.items[t.items.length-2],o=i?.value?.end
if(Array.isArray(o)){v(o,s.start)
o.push(this.sourceToken)
t.items.pop()
return}}s.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const r=!this.onKeyLine&&this.indent===t.indent,a=r&&(s.sep||s.explicitKey)&&"seq-item-ind"!==this.type
let e=[]
if(a&&s.sep&&!s.value){const l=[]
for(let e=0;e<s.sep.length;++e){const c=s.sep[e]
switch(c.type){case"newline":l.push(e)
break
case"space":break
case"comment":c.indent>t.indent&&(l.length=0)
break
default:l.length=0}}2<=l.length&&(e=s.sep.splice(l[1]))}switch(this.type){case"anchor":case"tag":if(a||s.value){e.push(this.sourceToken)
t.items.push({start:e})
this.onKeyLine=!0}else(s.sep||s.start).push(this.sourceToken)
return
case"explicit-key-ind":if(s.sep||s.explicitKey)if(a||s.value){e.push(this.sourceToken)
t.items.push({start:e,explicitKey:!0})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]})
else{s.start.push(this.sourceToken)
s.explicitKey=!0}this.onKeyLine=!0
return
case"map-value-ind":if(s.explicitKey)if(s.sep)if(s.value)t.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(g(s.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})
else if(y(s.key)&&!g(s.sep,"newline")){const u=b(s.start),f=s.key,h=s.sep
h.push(this.sourceToken)
delete s.key
delete s.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:u,key:f,sep:h}]})}else 0<e.length?s.sep=s.sep.concat(e,this.sourceToken):s.sep.push(this.sourceToken)
else if(g(s.start,"newline"))Object.assign(s,{key:null,sep:[this.sourceToken]})
else{const d=b(s.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:null,sep:[this.sourceToken]}]})}else s.sep?s.value||a?t.items.push({start:e,key:null,sep:[this.sourceToken]}):g(s.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]})
this.onKeyLine=!0
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const p=this.flowScalar(this.type)
if(a||s.value){t.items.push({start:e,key:p,sep:[]})
this.onKeyLine=!0}else if(s.sep)this.stack.push(p)
else{Object.assign(s,{key:p,sep:[]})
this.onKeyLine=!0}return}default:{const m=this.startBlockValue(t)
if(m){if("block-seq"===m.type){if(!s.explicitKey&&s.sep&&!g(s.sep,"newline"))return yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source}),void 0}else r&&t.items.push({start:e})
this.stack.push(m)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0,n=Array.isArray(s)?s[s.length-1]:void 0
"comment"===n?.type?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2],o=i?.value?.end
if(Array.isArray(o)){v(o,t.start)
o.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return
case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
t.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==e.indent)break
t.value||g(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken)
return}if(this.indent>e.indent){const r=this.startBlockValue(e)
if(r)return this.stack.push(r),void 0}yield*this.pop()
yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
if("flow-error-end"===this.type){let e
for(;yield*this.pop(),e=this.peek(1),"flow-collection"===e?.type;);}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken)
return
case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):(t.sep||t.start).push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const s=this.startBlockValue(e)
if(s)this.stack.push(s)
else{yield*this.pop()
yield*this.step()}}else{const i=this.peek(2)
if("block-map"===i.type&&("map-value-ind"===this.type&&i.indent===e.indent||"newline"===this.type&&!i.items[i.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if("map-value-ind"===this.type&&"flow-collection"!==i.type){const o=c(i),r=b(o),a=(u(e),e.end.splice(1,e.end.length)),l=(a.push(this.sourceToken),{type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:a}]})
this.onKeyLine=!0
this.stack[this.stack.length-1]=l}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
for(;0!==e;){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=!0
const t=c(e),s=b(t)
s.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0
const n=c(e),i=b(n)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return"comment"===this.type&&!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){if("doc-mode"!==this.type){e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken]
"newline"===this.type&&(yield*this.pop())}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=!1
default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken]
"newline"===this.type&&(yield*this.pop())}}}t.Parser=r}),9901:((e,t,s)=>{var l=s(2814),r=s(3915),c=s(8450),o=s(8195),a=s(1737),n=s(1242),u=s(8238)
function f(e){const t=!1!==e.prettyErrors,s=e.lineCounter||t&&new n.LineCounter||null
return{lineCounter:s,prettyErrors:t}}function i(e,t={}){const{lineCounter:s,prettyErrors:n}=f(t),i=new u.Parser(s?.addNewLine),o=new l.Composer(t),r=Array.from(o.compose(i.parse(e)))
if(n&&s)for(var a of r){a.errors.forEach(c.prettifyError(e,s))
a.warnings.forEach(c.prettifyError(e,s))}return 0<r.length?r:Object.assign([],{empty:!0},o.streamInfo())}function h(e,t={}){const{lineCounter:s,prettyErrors:n}=f(t),i=new u.Parser(s?.addNewLine),o=new l.Composer(t)
let r=null
for(var a of o.compose(i.parse(e),!0,e.length))if(r){if("silent"!==r.options.logLevel){r.errors.push(new c.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}else r=a
if(n&&s){r.errors.forEach(c.prettifyError(e,s))
r.warnings.forEach(c.prettifyError(e,s))}return r}function d(e,t,s){let n=void 0
"function"==typeof t?n=t:void 0===s&&t&&"object"==typeof t&&(s=t)
const i=h(e,s)
if(!i)return null
i.warnings.forEach(e=>o.warn(i.options.logLevel,e))
if(0<i.errors.length){if("silent"!==i.options.logLevel)throw i.errors[0]
i.errors=[]}return i.toJS(Object.assign({reviver:n},s))}function p(e,t,s){let n=null
"function"==typeof t||Array.isArray(t)?n=t:void 0===s&&t&&(s=t)
"string"==typeof s&&(s=s.length)
if("number"==typeof s){const i=Math.round(s)
s=i<1?void 0:8<i?{indent:8}:{indent:i}}if(void 0===e){const o=(s??t??{}).keepUndefined
if(!o)return void 0}return(a.isDocument(e)&&!n?e:new r.Document(e,n,s)).toString(s)}t.parse=d
t.parseAllDocuments=i
t.parseDocument=h
t.stringify=p}),7878:((e,t,s)=>{var a=s(1737),l=s(773),c=s(1744),u=s(2678),f=s(8904)
const h=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class n{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:n,schema:i,sortMapEntries:o,toStringDefaults:r}){this.compat=Array.isArray(e)?f.getTags(e,"compat"):e?f.getTags(null,e):null
this.name="string"==typeof i&&i||"core"
this.knownTags=n?f.coreKnownTags:{}
this.tags=f.getTags(t,this.name,s)
this.toStringOptions=r??null
Object.defineProperty(this,a.MAP,{value:l.map})
Object.defineProperty(this,a.SCALAR,{value:u.string})
Object.defineProperty(this,a.SEQ,{value:c.seq})
this.sortMapEntries="function"==typeof o?o:!0===o?h:null}clone(){const e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=n}),773:((e,t,s)=>{var n=s(1737),i=s(1856)
const o={collection:"map",default:!0,nodeClass:i.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){n.isMap(e)||t("Expected a mapping for this tag")
return e},createNode:(e,t,s)=>i.YAMLMap.from(e,t,s)}
t.map=o}),5410:((e,t,s)=>{var n=s(1543)
const i={identify:e=>null==e,createNode:()=>new n.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new n.Scalar(null),stringify:({source:e},t)=>"string"==typeof e&&i.test.test(e)?e:t.options.nullStr}
t.nullTag=i}),1744:((e,t,s)=>{var n=s(1737),i=s(3013)
const o={collection:"seq",default:!0,nodeClass:i.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){n.isSeq(e)||t("Expected a sequence for this tag")
return e},createNode:(e,t,s)=>i.YAMLSeq.from(e,t,s)}
t.seq=o}),2678:((e,t,s)=>{var i=s(4387)
const n={identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){t=Object.assign({actualString:!0},t)
return i.stringifyString(e,t,s,n)}}
t.string=n}),8437:((e,t,s)=>{var n=s(1543)
const i={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new n.Scalar("t"===e[0]||"T"===e[0]),stringify({source:e,value:t},s){if(e&&i.test.test(e)){const n="t"===e[0]||"T"===e[0]
if(t===n)return e}return t?s.options.trueStr:s.options.falseStr}}
t.boolTag=i}),2859:((e,t,s)=>{var n=s(1543),i=s(2827)
const o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:i.stringifyNumber},r={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():i.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new n.Scalar(parseFloat(e)),s=e.indexOf(".");-1!==s&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-s-1)
return t},stringify:i.stringifyNumber}
t.float=a
t.floatExp=r
t.floatNaN=o}),4044:((e,t,s)=>{var i=s(2827)
const o=e=>"bigint"==typeof e||Number.isInteger(e),n=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s)
function r(e,t,s){const n=e.value
return o(n)&&0<=n?s+n.toString(t):i.stringifyNumber(e)}const a={identify:e=>o(e)&&0<=e,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,s)=>n(e,2,8,s),stringify:e=>r(e,8,"0o")},l={identify:o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>n(e,0,10,s),stringify:i.stringifyNumber},c={identify:e=>o(e)&&0<=e,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>n(e,2,16,s),stringify:e=>r(e,16,"0x")}
t.int=l
t.intHex=c
t.intOct=a}),1946:((e,t,s)=>{var n=s(773),i=s(5410),o=s(1744),r=s(2678),a=s(8437),l=s(2859),s=s(4044)
const c=[n.map,o.seq,r.string,i.nullTag,a.boolTag,s.intOct,s.int,s.intHex,l.floatNaN,l.floatExp,l.float]
t.schema=c}),9605:((e,t,s)=>{var n=s(1543),i=s(773),s=s(1744)
function o(e){return"bigint"==typeof e||Number.isInteger(e)}const r=({value:e})=>JSON.stringify(e),a=[{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:r},{identify:e=>null==e,createNode:()=>new n.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:r},{identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:r},{identify:o,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>o(e)?e.toString():JSON.stringify(e)},{identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:r}],l={default:!0,tag:"",test:/^/,resolve(e,t){t("Unresolved plain scalar "+JSON.stringify(e))
return e}},c=[i.map,s.seq].concat(a,l)
t.schema=c}),8904:((e,t,s)=>{var n=s(773),i=s(5410),o=s(1744),r=s(2678),a=s(8437),l=s(2859),c=s(4044),u=s(1946),f=s(9605),h=s(6737),d=s(5970),p=s(8781),m=s(9751),g=s(3019),y=s(1314),s=s(5994)
const b=new Map([["core",u.schema],["failsafe",[n.map,o.seq,r.string]],["json",f.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]),v={binary:h.binary,bool:a.boolTag,float:l.float,floatExp:l.floatExp,floatNaN:l.floatNaN,floatTime:s.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:s.intTime,map:n.map,merge:d.merge,null:i.nullTag,omap:p.omap,pairs:m.pairs,seq:o.seq,set:y.set,timestamp:s.timestamp},w={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":y.set,"tag:yaml.org,2002:timestamp":s.timestamp}
function k(e,t,s){const n=b.get(t)
if(n&&!e)return s&&!n.includes(d.merge)?n.concat(d.merge):n.slice()
let i=n
if(!i){if(!Array.isArray(e)){const r=Array.from(b.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${r} or define customTags array`)}i=[]}if(Array.isArray(e))for(var o of e)i=i.concat(o)
else"function"==typeof e&&(i=e(i.slice()))
s&&(i=i.concat(d.merge))
return i.reduce((e,t)=>{const s="string"==typeof t?v[t]:t
if(!s){const n=JSON.stringify(t),i=Object.keys(v).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${n}; use one of `+i)}e.includes(s)||e.push(s)
return e},[])}t.coreKnownTags=w
t.getTags=k}),6737:((e,t,s)=>{var f=s(181),h=s(1543),d=s(4387)
const n={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof f.Buffer)return f.Buffer.from(e,"base64")
if("function"!=typeof atob)return t("This environment does not support reading binary tags; either Buffer or atob is required"),e
{const s=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(s.length)
for(let e=0;e<s.length;++e)n[e]=s.charCodeAt(e)
return n}},stringify({comment:e,type:t,value:s},n,i,o){if(!s)return""
const r=s
let a
if("function"==typeof f.Buffer)a=(r instanceof f.Buffer?r:f.Buffer.from(r.buffer)).toString("base64")
else{if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
{let t=""
for(let e=0;e<r.length;++e)t+=String.fromCharCode(r[e])
a=btoa(t)}}t=t??h.Scalar.BLOCK_LITERAL
if(t!==h.Scalar.QUOTE_DOUBLE){const l=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c)
for(let e=0,t=0;e<c;++e,t+=l)u[e]=a.substr(t,l)
a=u.join(t===h.Scalar.BLOCK_LITERAL?"\n":" ")}return d.stringifyString({comment:e,type:t,value:a},n,i,o)}}
t.binary=n}),2348:((e,t,s)=>{var n=s(1543)
function i({value:e,source:t},s){const n=e?o:r
return t&&n.test.test(t)?t:e?s.options.trueStr:s.options.falseStr}const o={identify:e=>!0===e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new n.Scalar(!0),stringify:i},r={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new n.Scalar(!1),stringify:i}
t.falseTag=r
t.trueTag=o}),7292:((e,t,s)=>{var i=s(1543),n=s(2827)
const o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:n.stringifyNumber},r={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():n.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new i.Scalar(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".")
if(-1!==s){const n=e.substring(s+1).replace(/_/g,"")
"0"===n[n.length-1]&&(t.minFractionDigits=n.length)}return t},stringify:n.stringifyNumber}
t.float=a
t.floatExp=r
t.floatNaN=o}),7851:((e,t,s)=>{var o=s(2827)
const r=e=>"bigint"==typeof e||Number.isInteger(e)
function n(e,t,s,{intAsBigInt:n}){const i=e[0]
"-"!==i&&"+"!==i||(t+=1)
e=e.substring(t).replace(/_/g,"")
if(n){switch(s){case 2:e="0b"+e
break
case 8:e="0o"+e
break
case 16:e="0x"+e}const o=BigInt(e)
return"-"===i?BigInt(-1)*o:o}const o=parseInt(e,s)
return"-"===i?-1*o:o}function i(e,t,s){const n=e.value
if(r(n)){const i=n.toString(t)
return n<0?"-"+s+i.substr(1):s+i}return o.stringifyNumber(e)}const a={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>n(e,2,2,s),stringify:e=>i(e,2,"0b")},l={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>n(e,1,8,s),stringify:e=>i(e,8,"0")},c={identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>n(e,0,10,s),stringify:o.stringifyNumber},u={identify:r,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>n(e,2,16,s),stringify:e=>i(e,16,"0x")}
t.int=c
t.intBin=a
t.intHex=u
t.intOct=l}),5970:((e,t,s)=>{var r=s(1737),n=s(1543)
const i="<<",o={identify:e=>e===i||"symbol"==typeof e&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new n.Scalar(Symbol(i)),{addToJSMap:l}),stringify:()=>i},a=(e,t)=>(o.identify(t)||r.isScalar(t)&&(!t.type||t.type===n.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
function l(e,t,s){const n=u(e,s)
if(r.isSeq(n))for(var i of n.items)c(e,t,i)
else if(Array.isArray(n))for(var o of n)c(e,t,o)
else c(e,t,n)}function c(e,t,s){const n=u(e,s)
if(!r.isMap(n))throw new Error("Merge sources must be maps or map aliases")
const i=n.toJSON(null,e,Map)
for(const[o,s]of i)t instanceof Map?t.has(o)||t.set(o,s):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.defineProperty(t,o,{value:s,writable:!0,enumerable:!0,configurable:!0})
return t}function u(e,t){return e&&r.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=l
t.isMergeKey=a
t.merge=o}),8781:((e,t,s)=>{var o=s(1737),r=s(445),n=s(1856),i=s(3013),a=s(9751)
class l extends i.YAMLSeq{constructor(){super()
this.add=n.YAMLMap.prototype.add.bind(this)
this.delete=n.YAMLMap.prototype.delete.bind(this)
this.get=n.YAMLMap.prototype.get.bind(this)
this.has=n.YAMLMap.prototype.has.bind(this)
this.set=n.YAMLMap.prototype.set.bind(this)
this.tag=l.tag}toJSON(e,s){if(!s)return super.toJSON(e)
const n=new Map
s?.onCreate&&s.onCreate(n)
for(var i of this.items){let e,t
if(o.isPair(i)){e=r.toJS(i.key,"",s)
t=r.toJS(i.value,e,s)}else e=r.toJS(i,"",s)
if(n.has(e))throw new Error("Ordered maps must not include duplicate keys")
n.set(e,t)}return n}static from(e,t,s){const n=a.createPairs(e,t,s),i=new this
i.items=n.items
return i}}l.tag="tag:yaml.org,2002:omap"
const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:l,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=a.resolvePairs(e,t),n=[]
for(var{key:i}of s.items)o.isScalar(i)&&(n.includes(i.value)?t("Ordered maps must not include duplicate keys: "+i.value):n.push(i.value))
return Object.assign(new l,s)},createNode:(e,t,s)=>l.from(e,t,s)}
t.YAMLOMap=l
t.omap=c}),9751:((e,t,s)=>{var r=s(1737),c=s(7567),a=s(1543),u=s(3013)
function n(s,n){if(r.isSeq(s))for(let t=0;t<s.items.length;++t){let e=s.items[t]
if(!r.isPair(e)){if(r.isMap(e)){1<e.items.length&&n("Each pair must have its own sequence indicator")
const i=e.items[0]||new c.Pair(new a.Scalar(null))
e.commentBefore&&(i.key.commentBefore=i.key.commentBefore?e.commentBefore+`\n`+i.key.commentBefore:e.commentBefore)
if(e.comment){const o=i.value??i.key
o.comment=o.comment?e.comment+`\n`+o.comment:e.comment}e=i}s.items[t]=r.isPair(e)?e:new c.Pair(e)}}else n("Expected a sequence for this tag")
return s}function i(e,s,n){const i=n.replacer,o=new u.YAMLSeq(e)
o.tag="tag:yaml.org,2002:pairs"
let r=0
if(s&&Symbol.iterator in Object(s))for(var a of s){"function"==typeof i&&(a=i.call(s,String(r++),a))
let e,t
if(Array.isArray(a)){if(2!==a.length)throw new TypeError("Expected [key, value] tuple: "+a)
e=a[0]
t=a[1]}else if(a&&a instanceof Object){const l=Object.keys(a)
if(1!==l.length)throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)
e=l[0]
t=a[e]}else e=a
o.items.push(c.createPair(e,t,n))}return o}const o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:n,createNode:i}
t.createPairs=i
t.pairs=o
t.resolvePairs=n}),3019:((e,t,s)=>{var n=s(773),i=s(5410),o=s(1744),r=s(2678),a=s(6737),l=s(2348),c=s(7292),u=s(7851),f=s(5970),h=s(8781),d=s(9751),p=s(1314),s=s(5994)
const m=[n.map,o.seq,r.string,i.nullTag,l.trueTag,l.falseTag,u.intBin,u.intOct,u.int,u.intHex,c.floatNaN,c.floatExp,c.float,a.binary,f.merge,h.omap,d.pairs,p.set,s.intTime,s.floatTime,s.timestamp]
t.schema=m}),1314:((e,t,s)=>{var n=s(1737),r=s(7567),i=s(1856)
class o extends i.YAMLMap{constructor(e){super(e)
this.tag=o.tag}add(e){let t
t=n.isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new r.Pair(e.key,null):new r.Pair(e,null)
const s=i.findPair(this.items,t.key)
s||this.items.push(t)}get(e,t){const s=i.findPair(this.items,e)
return!t&&n.isPair(s)?n.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
const s=i.findPair(this.items,e)
s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new r.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s)
throw new Error("Set items must all have null values")}static from(e,t,s){const n=s.replacer,i=new this(e)
if(t&&Symbol.iterator in Object(t))for(var o of t){"function"==typeof n&&(o=n.call(t,o,o))
i.items.push(r.createPair(o,null,s))}return i}}o.tag="tag:yaml.org,2002:set"
const a={collection:"map",identify:e=>e instanceof Set,nodeClass:o,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>o.from(e,t,s),resolve(e,t){if(n.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new o,e)
t("Set items must all have null values")}else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=o
t.set=a}),5994:((e,t,s)=>{var r=s(2827)
function f(e,t){const s=e[0],n="-"===s||"+"===s?e.substring(1):e,i=e=>(t?BigInt:Number)(e),o=n.replace(/_/g,"").split(":").reduce((e,t)=>e*i(60)+i(t),i(0))
return"-"===s?i(-1)*o:o}function n(e){let t=e.value,s=e=>e
if("bigint"==typeof t)s=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return r.stringifyNumber(e)
let n=""
if(t<0){n="-"
t*=s(-1)}const i=s(60),o=[t%i]
if(t<60)o.unshift(0)
else{t=(t-o[0])/i
o.unshift(t%i)
if(60<=t){t=(t-o[0])/i
o.unshift(t)}}return n+o.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const i={identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>f(e,s),stringify:n},o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>f(e,!1),stringify:n},h={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(h.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,s,n,i,o,r,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0
let c=Date.UTC(s,n-1,i,o||0,r||0,a||0,l)
const u=t[8]
if(u&&"Z"!==u){let e=f(u,!1)
Math.abs(e)<30&&(e*=60)
c-=6e4*e}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=o
t.intTime=i
t.timestamp=h}),9777:((e,t)=>{const s="flow",S="block",N="quoted"
function n(t,s,n="flow",{indentAtStart:e,lineWidth:i=80,minContentWidth:o=20,onFold:r,onOverflow:a}={}){if(!i||i<0)return t
i<o&&(o=0)
const l=Math.max(1+o,1+i-s.length)
if(t.length<=l)return t
const c=[],u={}
let f=i-s.length,h=("number"==typeof e&&(e>i-Math.max(2,o)?c.push(0):f=i-e),void 0),d=void 0,p=!1,m=-1,g=-1,y=-1
if(n===S){m=E(t,m,s.length);-1!==m&&(f=m+l)}for(let e;e=t[m+=1];){if(n===N&&"\\"===e){g=m
switch(t[m+1]){case"x":m+=3
break
case"u":m+=5
break
case"U":m+=9
break
default:m+=1}y=m}if("\n"===e){n===S&&(m=E(t,m,s.length))
f=m+s.length+l
h=void 0}else{if(" "===e&&d&&" "!==d&&"\n"!==d&&"\t"!==d){const v=t[m+1]
v&&" "!==v&&"\n"!==v&&"\t"!==v&&(h=m)}if(m>=f)if(h){c.push(h)
f=h+l
h=void 0}else if(n===N){for(;" "===d||"\t"===d;){d=e
e=t[m+=1]
p=!0}const w=m>y+1?m-2:g-1
if(u[w])return t
c.push(w)
u[w]=!0
f=w+l
h=void 0}else p=!0}d=e}p&&a&&a()
if(0===c.length)return t
r&&r()
let b=t.slice(0,c[0])
for(let e=0;e<c.length;++e){const k=c[e],f=c[e+1]||t.length
if(0===k)b=`\n`+s+t.slice(0,f)
else{n===N&&u[k]&&(b+=t[k]+"\\")
b+=`\n`+s+t.slice(k+1,f)}}return b}function E(e,t,s){let n=t,i=t+1,o=e[i]
for(;" "===o||"\t"===o;)if(t<i+s)o=e[++t]
else{for(;o=e[++t],o&&"\n"!==o;);n=t
i=t+1
o=e[i]}return n}t.FOLD_BLOCK=S
t.FOLD_FLOW=s
t.FOLD_QUOTED=N
t.foldFlowLines=n}),5474:((e,t,s)=>{var a=s(9030),l=s(1737),i=s(2005),c=s(4387)
function n(e,t){const s=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t)
let n
switch(s.collectionStyle){case"block":n=!1
break
case"flow":n=!0
break
default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof s.indent?" ".repeat(s.indent):"  ",inFlow:n,options:s}}function u(t,s){if(s.tag){const e=t.filter(e=>e.tag===s.tag)
if(0<e.length)return e.find(e=>e.format===s.format)??e[0]}let n=void 0,i
if(l.isScalar(s)){i=s.value
let e=t.filter(e=>e.identify?.(i))
if(1<e.length){const o=e.filter(e=>e.test)
0<o.length&&(e=o)}n=e.find(e=>e.format===s.format)??e.find(e=>!e.format)}else{i=s
n=t.find(e=>e.nodeClass&&i instanceof e.nodeClass)}if(n)return n
{const r=i?.constructor?.name??(null===i?"null":typeof i)
throw new Error(`Tag not resolved for ${r} value`)}}function f(e,t,{anchors:s,doc:n}){if(!n.directives)return""
const i=[],o=(l.isScalar(e)||l.isCollection(e))&&e.anchor
if(o&&a.anchorIsValid(o)){s.add(o)
i.push("&"+o)}const r=e.tag??(t.default?null:t.tag)
r&&i.push(n.directives.tagString(r))
return i.join(" ")}function o(e,t,s,n){if(l.isPair(e))return e.toString(t,s,n)
if(l.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes")
t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}let i=void 0
const o=l.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e}),r=(i=i??u(t.doc.schema.tags,o),f(o,i,t)),a=(0<r.length&&(t.indentAtStart=(t.indentAtStart??0)+r.length+1),"function"==typeof i.stringify?i.stringify(o,t,s,n):l.isScalar(o)?c.stringifyString(o,t,s,n):o.toString(t,s,n))
return r?l.isScalar(o)||"{"===a[0]||"["===a[0]?r+" "+a:r+`\n`+t.indent+a:a}t.createStringifyContext=n
t.stringify=o}),486:((e,t,s)=>{var v=s(1737),w=s(5474),k=s(2005)
function n(e,t,s){const n=t.inFlow??e.flow,i=n?r:o
return i(e,t,s)}function o({comment:e,items:n},i,{blockItemPrefix:o,flowChars:t,itemIndent:r,onChompKeep:s,onComment:a}){const{indent:l,options:{commentString:c}}=i,u=Object.assign({},i,{indent:r,type:null})
let f=!1
const h=[]
for(let s=0;s<n.length;++s){const p=n[s]
let e=null
if(v.isNode(p)){!f&&p.spaceBefore&&h.push("")
S(i,h,p.commentBefore,f)
p.comment&&(e=p.comment)}else if(v.isPair(p)){const m=v.isNode(p.key)?p.key:null
if(m){!f&&m.spaceBefore&&h.push("")
S(i,h,m.commentBefore,f)}}f=!1
let t=w.stringify(p,u,()=>e=null,()=>f=!0)
e&&(t+=k.lineComment(t,r,c(e)))
f&&e&&(f=!1)
h.push(o+t)}let d
if(0===h.length)d=t.start+t.end
else{d=h[0]
for(let e=1;e<h.length;++e){const g=h[e]
d+=g?`\n`+l+g:"\n"}}if(e){d+="\n"+k.indentComment(c(e),l)
a&&a()}else f&&s&&s()
return d}function r({items:n},i,{flowChars:e,itemIndent:o}){const{indent:t,indentStep:s,flowCollectionPadding:r,options:{commentString:a}}=i,l=(o+=s,Object.assign({},i,{indent:o,inFlow:!0,type:null}))
let c=!1,u=0
const f=[]
for(let s=0;s<n.length;++s){const m=n[s]
let e=null
if(v.isNode(m)){m.spaceBefore&&f.push("")
S(i,f,m.commentBefore,!1)
m.comment&&(e=m.comment)}else if(v.isPair(m)){const g=v.isNode(m.key)?m.key:null
if(g){g.spaceBefore&&f.push("")
S(i,f,g.commentBefore,!1)
g.comment&&(c=!0)}const y=v.isNode(m.value)?m.value:null
if(y){y.comment&&(e=y.comment)
y.commentBefore&&(c=!0)}else null==m.value&&g?.comment&&(e=g.comment)}e&&(c=!0)
let t=w.stringify(m,l,()=>e=null)
c=c||f.length>u||t.includes("\n")
if(s<n.length-1)t+=","
else if(i.options.trailingComma){0<i.options.lineWidth&&(c=c||f.reduce((e,t)=>e+t.length+2,2)+(t.length+2)>i.options.lineWidth)
c&&(t+=",")}e&&(t+=k.lineComment(t,o,a(e)))
f.push(t)
u=f.length}const{start:h,end:d}=e
if(0===f.length)return h+d
if(!c){const b=f.reduce((e,t)=>e+t.length+2,2)
c=0<i.options.lineWidth&&b>i.options.lineWidth}if(c){let e=h
for(var p of f)e+=p?`\n`+s+t+p:"\n"
return e+`\n`+t+d}return""+h+r+f.join(" ")+r+d}function S({indent:e,options:{commentString:t}},s,n,i){n&&i&&(n=n.replace(/^\n+/,""))
if(n){const o=k.indentComment(t(n),e)
s.push(o.trimStart())}}t.stringifyCollection=n}),2005:((e,t)=>{const s=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function n(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}const i=(e,t,s)=>e.endsWith("\n")?n(s,t):s.includes("\n")?"\n"+n(s,t):(e.endsWith(" ")?"":" ")+s
t.indentComment=n
t.lineComment=i
t.stringifyComment=s}),9255:((e,t,s)=>{var d=s(1737),p=s(5474),m=s(2005)
function n(t,e){const s=[]
let n=!0===e.directives
if(!1!==e.directives&&t.directives){const l=t.directives.toString(t)
if(l){s.push(l)
n=!0}else t.directives.docStart&&(n=!0)}n&&s.push("---")
const i=p.createStringifyContext(t,e),o=i.options.commentString
if(t.commentBefore){1!==s.length&&s.unshift("")
const c=o(t.commentBefore)
s.unshift(m.indentComment(c,""))}let r=!1,a=null
if(t.contents){if(d.isNode(t.contents)){t.contents.spaceBefore&&n&&s.push("")
if(t.contents.commentBefore){const f=o(t.contents.commentBefore)
s.push(m.indentComment(f,""))}i.forceBlockIndent=!!t.comment
a=t.contents.comment}const u=a?void 0:()=>r=!0
let e=p.stringify(t.contents,i,()=>a=null,u)
a&&(e+=m.lineComment(e,"",o(a)))
"|"!==e[0]&&">"!==e[0]||"---"!==s[s.length-1]?s.push(e):s[s.length-1]="--- "+e}else s.push(p.stringify(t.contents,i))
if(t.directives?.docEnd)if(t.comment){const h=o(t.comment)
if(h.includes("\n")){s.push("...")
s.push(m.indentComment(h,""))}else s.push("... "+h)}else s.push("...")
else{let e=t.comment
e&&r&&(e=e.replace(/^\n+/,""))
if(e){r&&!a||""===s[s.length-1]||s.push("")
s.push(m.indentComment(o(e),""))}}return s.join("\n")+"\n"}t.stringifyDocument=n}),2827:((e,t)=>{function s({format:e,minFractionDigits:s,tag:t,value:n}){if("bigint"==typeof n)return String(n)
const i="number"==typeof n?n:Number(n)
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf"
let o=Object.is(n,-0)?"-0":JSON.stringify(n)
if(!e&&s&&(!t||"tag:yaml.org,2002:float"===t)&&/^-?\d/.test(o)&&!o.includes("e")){let e=o.indexOf(".")
if(e<0){e=o.length
o+="."}let t=s-(o.length-e-1)
for(;0<t--;)o+="0"}return o}t.stringifyNumber=s}),8070:((e,t,s)=>{var C=s(1737),I=s(1543),x=s(5474),M=s(2005)
function n({key:e,value:t},s,n,i){const{allNullValues:o,doc:r,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:f}}=s
let h=C.isNode(e)&&e.comment||null
if(f){if(h)throw new Error("With simple keys, key nodes cannot have comments")
if(C.isCollection(e)||!C.isNode(e)&&"object"==typeof e){const N="With simple keys, collection cannot be used as a key value"
throw new Error(N)}}let d=!f&&(!e||h&&null==t&&!s.inFlow||C.isCollection(e)||(C.isScalar(e)?e.type===I.Scalar.BLOCK_FOLDED||e.type===I.Scalar.BLOCK_LITERAL:"object"==typeof e)),p=(s=Object.assign({},s,{allNullValues:!1,implicitKey:!d&&(f||!o),indent:a+l}),!1),m=!1,g=x.stringify(e,s,()=>p=!0,()=>m=!0)
if(!d&&!s.inFlow&&1024<g.length){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
d=!0}if(s.inFlow){if(o||null==t)return p&&n&&n(),""===g?"?":d?"? "+g:g}else if(o&&!f||null==t&&d){g="? "+g
h&&!p?g+=M.lineComment(g,s.indent,c(h)):m&&i&&i()
return g}p&&(h=null)
if(d){h&&(g+=M.lineComment(g,s.indent,c(h)))
g=`? ${g}\n${a}:`}else{g+=":"
h&&(g+=M.lineComment(g,s.indent,c(h)))}let y,b,v
if(C.isNode(t)){y=!!t.spaceBefore
b=t.commentBefore
v=t.comment}else{y=!1
b=null
v=null
t&&"object"==typeof t&&(t=r.createNode(t))}s.implicitKey=!1
d||h||!C.isScalar(t)||(s.indentAtStart=g.length+1)
m=!1
u||!(2<=l.length)||s.inFlow||d||!C.isSeq(t)||t.flow||t.tag||t.anchor||(s.indent=s.indent.substring(2))
let w=!1
const k=x.stringify(t,s,()=>w=!0,()=>m=!0)
let S=" "
if(h||y||b){S=y?"\n":""
if(b){const E=c(b)
S+=`\n`+M.indentComment(E,s.indent)}""!==k||s.inFlow?S+=`\n`+s.indent:"\n"===S&&v&&(S="\n\n")}else if(!d&&C.isCollection(t)){const A=k[0],O=k.indexOf("\n"),L=-1!==O,T=s.inFlow??t.flow??0===t.items.length
if(L||!T){let t=!1
if(L&&("&"===A||"!"===A)){let e=k.indexOf(" ")
"&"===A&&-1!==e&&e<O&&"!"===k[e+1]&&(e=k.indexOf(" ",e+1));(-1===e||O<e)&&(t=!0)}t||(S=`\n`+s.indent)}}else""!==k&&"\n"!==k[0]||(S="")
g+=S+k
s.inFlow?w&&n&&n():v&&!w?g+=M.lineComment(g,s.indent,c(v)):m&&i&&i()
return g}t.stringifyPair=n}),4387:((e,t,s)=>{var O=s(1543),L=s(9777)
const T=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),C=e=>/^(%|---|\.\.\.)/m.test(e)
function I(s,e,t){if(!e||e<0)return!1
const n=e-t,i=s.length
if(i<=n)return!1
for(let e=0,t=0;e<i;++e)if("\n"===s[e]){if(e-t>n)return!0
t=e+1
if(i-t<=n)return!1}return!0}function d(e,t){const s=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return s
const n=t.implicitKey,i=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(C(e)?"  ":"")
let r="",a=0
for(let e=0,t=s[e];t;t=s[++e]){if(" "===t&&"\\"===s[e+1]&&"n"===s[e+2]){r+=s.slice(a,e)+"\\ "
e+=1
a=e
t="\\"}if("\\"===t)switch(s[e+1]){case"u":{r+=s.slice(a,e)
const l=s.substr(e+2,4)
switch(l){case"0000":r+="\\0"
break
case"0007":r+="\\a"
break
case"000b":r+="\\v"
break
case"001b":r+="\\e"
break
case"0085":r+="\\N"
break
case"00a0":r+="\\_"
break
case"2028":r+="\\L"
break
case"2029":r+="\\P"
break
default:"00"===l.substr(0,2)?r+="\\x"+l.substr(2):r+=s.substr(e,6)}e+=5
a=e+1}break
case"n":if(n||'"'===s[e+2]||s.length<i)e+=1
else{r+=s.slice(a,e)+"\n\n"
for(;"\\"===s[e+2]&&"n"===s[e+3]&&'"'!==s[e+4];){r+="\n"
e+=2}r+=o
" "===s[e+2]&&(r+="\\")
e+=1
a=e+1}break
default:e+=1}}r=a?r+s.slice(a):s
return n?r:L.foldFlowLines(r,o,L.FOLD_QUOTED,T(t,!1))}function p(e,t){if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return d(e,t)
const s=t.indent||(C(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n`+s)+"'"
return t.implicitKey?n:L.foldFlowLines(n,s,L.FOLD_FLOW,T(t,!1))}function x(e,t){const s=t.options.singleQuote
let n
if(!1===s)n=d
else{const i=e.includes('"'),o=e.includes("'")
n=i&&!o||(!o||i)&&s?p:d}return n(e,t)}let M
try{M=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{M=/\n+(?!\n|$)/g}function m({comment:e,type:t,value:s},n,i,o){const{blockQuote:r,commentString:a,lineWidth:l}=n.options
if(!r||/\n[\t ]+$/.test(s))return x(s,n)
const c=n.indent||(n.forceBlockIndent||C(s)?"  ":""),u="literal"===r||"folded"!==r&&t!==O.Scalar.BLOCK_FOLDED&&(t===O.Scalar.BLOCK_LITERAL||!I(s,l,c.length))
if(!s)return u?"|\n":">\n"
let f,h
for(h=s.length;0<h;--h){const k=s[h-1]
if("\n"!==k&&"\t"!==k&&" "!==k)break}let d=s.substring(h)
const p=d.indexOf("\n")
if(-1===p)f="-"
else if(s===d||p!==d.length-1){f="+"
o&&o()}else f=""
if(d){s=s.slice(0,-d.length)
"\n"===d[d.length-1]&&(d=d.slice(0,-1))
d=d.replace(M,"$&"+c)}let m=!1,g,y=-1
for(g=0;g<s.length;++g){const S=s[g]
if(" "===S)m=!0
else{if("\n"!==S)break
y=g}}let b=s.substring(0,y<g?y+1:g)
if(b){s=s.substring(b.length)
b=b.replace(/\n+/g,"$&"+c)}const v=c?"2":"1"
let w=(m?v:"")+f
if(e){w+=" "+a(e.replace(/ ?[\r\n]+/g," "))
i&&i()}if(!u){const N=s.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,"$&"+c)
let e=!1
const E=T(n,!0),A=("folded"!==r&&t!==O.Scalar.BLOCK_FOLDED&&(E.onOverflow=()=>{e=!0}),L.foldFlowLines(""+b+N+d,c,L.FOLD_BLOCK,E))
if(!e)return`>${w}\n`+c+A}s=s.replace(/\n+/g,"$&"+c)
return`|${w}\n`+c+b+s+d}function g(e,t,s,n){const{type:i,value:o}=e,{actualString:r,implicitKey:a,indent:l,indentStep:c,inFlow:u}=t
if(a&&o.includes("\n")||u&&/[[\]{},]/.test(o))return x(o,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return a||u||!o.includes("\n")?x(o,t):m(e,t,s,n)
if(!a&&!u&&i!==O.Scalar.PLAIN&&o.includes("\n"))return m(e,t,s,n)
if(C(o)){if(""===l)return t.forceBlockIndent=!0,m(e,t,s,n)
if(a&&l===c)return x(o,t)}const f=o.replace(/\n+/g,`$&\n`+l)
if(r){const h=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(f),{compat:d,tags:p}=t.doc.schema
if(p.some(h)||d?.some(h))return x(o,t)}return a?f:L.foldFlowLines(f,l,L.FOLD_FLOW,T(t,!1))}function n(e,t,s,n){const{implicitKey:i,inFlow:o}=t,r="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)})
let a=e.type
a!==O.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(r.value)&&(a=O.Scalar.QUOTE_DOUBLE)
const l=e=>{switch(e){case O.Scalar.BLOCK_FOLDED:case O.Scalar.BLOCK_LITERAL:return i||o?x(r.value,t):m(r,t,s,n)
case O.Scalar.QUOTE_DOUBLE:return d(r.value,t)
case O.Scalar.QUOTE_SINGLE:return p(r.value,t)
case O.Scalar.PLAIN:return g(r,t,s,n)
default:return null}}
let c=l(a)
if(null===c){const{defaultKeyType:u,defaultStringType:f}=t.options,h=i&&u||f
c=l(h)
if(null===c)throw new Error("Unsupported default string type "+h)}return c}t.stringifyString=n}),1809:((e,t,s)=>{var l=s(1737)
const c=Symbol("break visit"),n=Symbol("skip children"),u=Symbol("remove node")
function i(e,t){const s=r(t)
if(l.isDocument(e)){const n=f(null,e.contents,s,Object.freeze([e]))
n===u&&(e.contents=null)}else f(null,e,s,Object.freeze([]))}i.BREAK=c
i.SKIP=n
i.REMOVE=u
function f(e,t,s,n){const i=d(e,t,s,n)
if(l.isNode(i)||l.isPair(i))return p(e,n,i),f(e,i,s,n)
if("symbol"!=typeof i)if(l.isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const o=f(e,t.items[e],s,n)
if("number"==typeof o)e=o-1
else{if(o===c)return c
if(o===u){t.items.splice(e,1);--e}}}}else if(l.isPair(t)){n=Object.freeze(n.concat(t))
const r=f("key",t.key,s,n)
if(r===c)return c
r===u&&(t.key=null)
const a=f("value",t.value,s,n)
if(a===c)return c
a===u&&(t.value=null)}return i}async function o(e,t){const s=r(t)
if(l.isDocument(e)){const n=await h(null,e.contents,s,Object.freeze([e]))
n===u&&(e.contents=null)}else await h(null,e,s,Object.freeze([]))}o.BREAK=c
o.SKIP=n
o.REMOVE=u
async function h(e,t,s,n){const i=await d(e,t,s,n)
if(l.isNode(i)||l.isPair(i))return p(e,n,i),h(e,i,s,n)
if("symbol"!=typeof i)if(l.isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const o=await h(e,t.items[e],s,n)
if("number"==typeof o)e=o-1
else{if(o===c)return c
if(o===u){t.items.splice(e,1);--e}}}}else if(l.isPair(t)){n=Object.freeze(n.concat(t))
const r=await h("key",t.key,s,n)
if(r===c)return c
r===u&&(t.key=null)
const a=await h("value",t.value,s,n)
if(a===c)return c
a===u&&(t.value=null)}return i}function r(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function d(e,t,s,n){if("function"==typeof s)return s(e,t,n)
if(l.isMap(t))return s.Map?.(e,t,n)
if(l.isSeq(t))return s.Seq?.(e,t,n)
if(l.isPair(t))return s.Pair?.(e,t,n)
if(l.isScalar(t))return s.Scalar?.(e,t,n)
if(l.isAlias(t))return s.Alias?.(e,t,n)
0}function p(e,t,s){const n=t[t.length-1]
if(l.isCollection(n))n.items[e]=s
else if(l.isPair(n))"key"===e?n.key=s:n.value=s
else{if(!l.isDocument(n)){const i=l.isAlias(n)?"alias":"scalar"
throw new Error(`Cannot replace node with ${i} parent`)}n.contents=s}}t.visit=i
t.visitAsync=o})}
export{e as id,t as ids,s as modules}
