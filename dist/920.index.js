const e=920,t=[920],s={8920:((e,t,s)=>{s.d(t,{A:()=>A})
class i{constructor(){this.decoder=new TextDecoder("utf-8",{fatal:!0})
this.pending=[]
this.string=""
this.byteLength=0}appendChar(e){this.pending.push(String.fromCharCode(e))
this.byteLength+=1}appendBuf(e,t=0,s=e.length){this.pending.push(this.decoder.decode(e.subarray(t,s)))
this.byteLength+=s-t}appendCharCode(e){this.pending.push(String.fromCharCode(e))}reset(){this.pending=[]
this.string=""
this.byteLength=0}toString(){if(0<this.pending.length){this.string+=this.pending.join("")
this.pending=[]}return this.string}}class T{constructor(e){this.decoder=new TextDecoder("utf-8",{fatal:!0})
this.bufferOffset=0
this.string=""
this.byteLength=0
this.buffer=new Uint8Array(e)}appendChar(e){this.bufferOffset>=this.buffer.length&&this.flushStringBuffer()
this.buffer[this.bufferOffset++]=e
this.byteLength+=1}appendBuf(e,t=0,s=e.length){const i=s-t
this.bufferOffset+i>this.buffer.length&&this.flushStringBuffer()
if(i>this.buffer.length)this.string+=this.decoder.decode(e.subarray(t,s))
else{this.buffer.set(e.subarray(t,s),this.bufferOffset)
this.bufferOffset+=i}this.byteLength+=i}appendCharCode(e){this.flushStringBuffer()
this.string+=String.fromCharCode(e)}flushStringBuffer(){this.string+=this.decoder.decode(this.buffer.subarray(0,this.bufferOffset))
this.bufferOffset=0}reset(){this.string=""
this.bufferOffset=0
this.byteLength=0}toString(){this.flushStringBuffer()
return this.string}}var _,n,h=s(5190);(e=>{e[e.BACKSPACE=8]="BACKSPACE"
e[e.FORM_FEED=12]="FORM_FEED"
e[e.NEWLINE=10]="NEWLINE"
e[e.CARRIAGE_RETURN=13]="CARRIAGE_RETURN"
e[e.TAB=9]="TAB"
e[e.SPACE=32]="SPACE"
e[e.EXCLAMATION_MARK=33]="EXCLAMATION_MARK"
e[e.QUOTATION_MARK=34]="QUOTATION_MARK"
e[e.NUMBER_SIGN=35]="NUMBER_SIGN"
e[e.DOLLAR_SIGN=36]="DOLLAR_SIGN"
e[e.PERCENT_SIGN=37]="PERCENT_SIGN"
e[e.AMPERSAND=38]="AMPERSAND"
e[e.APOSTROPHE=39]="APOSTROPHE"
e[e.LEFT_PARENTHESIS=40]="LEFT_PARENTHESIS"
e[e.RIGHT_PARENTHESIS=41]="RIGHT_PARENTHESIS"
e[e.ASTERISK=42]="ASTERISK"
e[e.PLUS_SIGN=43]="PLUS_SIGN"
e[e.COMMA=44]="COMMA"
e[e.HYPHEN_MINUS=45]="HYPHEN_MINUS"
e[e.FULL_STOP=46]="FULL_STOP"
e[e.SOLIDUS=47]="SOLIDUS"
e[e.DIGIT_ZERO=48]="DIGIT_ZERO"
e[e.DIGIT_ONE=49]="DIGIT_ONE"
e[e.DIGIT_TWO=50]="DIGIT_TWO"
e[e.DIGIT_THREE=51]="DIGIT_THREE"
e[e.DIGIT_FOUR=52]="DIGIT_FOUR"
e[e.DIGIT_FIVE=53]="DIGIT_FIVE"
e[e.DIGIT_SIX=54]="DIGIT_SIX"
e[e.DIGIT_SEVEN=55]="DIGIT_SEVEN"
e[e.DIGIT_EIGHT=56]="DIGIT_EIGHT"
e[e.DIGIT_NINE=57]="DIGIT_NINE"
e[e.COLON=58]="COLON"
e[e.SEMICOLON=59]="SEMICOLON"
e[e.LESS_THAN_SIGN=60]="LESS_THAN_SIGN"
e[e.EQUALS_SIGN=61]="EQUALS_SIGN"
e[e.GREATER_THAN_SIGN=62]="GREATER_THAN_SIGN"
e[e.QUESTION_MARK=63]="QUESTION_MARK"
e[e.COMMERCIAL_AT=64]="COMMERCIAL_AT"
e[e.LATIN_CAPITAL_LETTER_A=65]="LATIN_CAPITAL_LETTER_A"
e[e.LATIN_CAPITAL_LETTER_B=66]="LATIN_CAPITAL_LETTER_B"
e[e.LATIN_CAPITAL_LETTER_C=67]="LATIN_CAPITAL_LETTER_C"
e[e.LATIN_CAPITAL_LETTER_D=68]="LATIN_CAPITAL_LETTER_D"
e[e.LATIN_CAPITAL_LETTER_E=69]="LATIN_CAPITAL_LETTER_E"
e[e.LATIN_CAPITAL_LETTER_F=70]="LATIN_CAPITAL_LETTER_F"
e[e.LATIN_CAPITAL_LETTER_G=71]="LATIN_CAPITAL_LETTER_G"
e[e.LATIN_CAPITAL_LETTER_H=72]="LATIN_CAPITAL_LETTER_H"
e[e.LATIN_CAPITAL_LETTER_I=73]="LATIN_CAPITAL_LETTER_I"
e[e.LATIN_CAPITAL_LETTER_J=74]="LATIN_CAPITAL_LETTER_J"
e[e.LATIN_CAPITAL_LETTER_K=75]="LATIN_CAPITAL_LETTER_K"
e[e.LATIN_CAPITAL_LETTER_L=76]="LATIN_CAPITAL_LETTER_L"
e[e.LATIN_CAPITAL_LETTER_M=77]="LATIN_CAPITAL_LETTER_M"
e[e.LATIN_CAPITAL_LETTER_N=78]="LATIN_CAPITAL_LETTER_N"
e[e.LATIN_CAPITAL_LETTER_O=79]="LATIN_CAPITAL_LETTER_O"
e[e.LATIN_CAPITAL_LETTER_P=80]="LATIN_CAPITAL_LETTER_P"
e[e.LATIN_CAPITAL_LETTER_Q=81]="LATIN_CAPITAL_LETTER_Q"
e[e.LATIN_CAPITAL_LETTER_R=82]="LATIN_CAPITAL_LETTER_R"
e[e.LATIN_CAPITAL_LETTER_S=83]="LATIN_CAPITAL_LETTER_S"
e[e.LATIN_CAPITAL_LETTER_T=84]="LATIN_CAPITAL_LETTER_T"
e[e.LATIN_CAPITAL_LETTER_U=85]="LATIN_CAPITAL_LETTER_U"
e[e.LATIN_CAPITAL_LETTER_V=86]="LATIN_CAPITAL_LETTER_V"
e[e.LATIN_CAPITAL_LETTER_W=87]="LATIN_CAPITAL_LETTER_W"
e[e.LATIN_CAPITAL_LETTER_X=88]="LATIN_CAPITAL_LETTER_X"
e[e.LATIN_CAPITAL_LETTER_Y=89]="LATIN_CAPITAL_LETTER_Y"
e[e.LATIN_CAPITAL_LETTER_Z=90]="LATIN_CAPITAL_LETTER_Z"
e[e.LEFT_SQUARE_BRACKET=91]="LEFT_SQUARE_BRACKET"
e[e.REVERSE_SOLIDUS=92]="REVERSE_SOLIDUS"
e[e.RIGHT_SQUARE_BRACKET=93]="RIGHT_SQUARE_BRACKET"
e[e.CIRCUMFLEX_ACCENT=94]="CIRCUMFLEX_ACCENT"
e[e.LOW_LINE=95]="LOW_LINE"
e[e.GRAVE_ACCENT=96]="GRAVE_ACCENT"
e[e.LATIN_SMALL_LETTER_A=97]="LATIN_SMALL_LETTER_A"
e[e.LATIN_SMALL_LETTER_B=98]="LATIN_SMALL_LETTER_B"
e[e.LATIN_SMALL_LETTER_C=99]="LATIN_SMALL_LETTER_C"
e[e.LATIN_SMALL_LETTER_D=100]="LATIN_SMALL_LETTER_D"
e[e.LATIN_SMALL_LETTER_E=101]="LATIN_SMALL_LETTER_E"
e[e.LATIN_SMALL_LETTER_F=102]="LATIN_SMALL_LETTER_F"
e[e.LATIN_SMALL_LETTER_G=103]="LATIN_SMALL_LETTER_G"
e[e.LATIN_SMALL_LETTER_H=104]="LATIN_SMALL_LETTER_H"
e[e.LATIN_SMALL_LETTER_I=105]="LATIN_SMALL_LETTER_I"
e[e.LATIN_SMALL_LETTER_J=106]="LATIN_SMALL_LETTER_J"
e[e.LATIN_SMALL_LETTER_K=107]="LATIN_SMALL_LETTER_K"
e[e.LATIN_SMALL_LETTER_L=108]="LATIN_SMALL_LETTER_L"
e[e.LATIN_SMALL_LETTER_M=109]="LATIN_SMALL_LETTER_M"
e[e.LATIN_SMALL_LETTER_N=110]="LATIN_SMALL_LETTER_N"
e[e.LATIN_SMALL_LETTER_O=111]="LATIN_SMALL_LETTER_O"
e[e.LATIN_SMALL_LETTER_P=112]="LATIN_SMALL_LETTER_P"
e[e.LATIN_SMALL_LETTER_Q=113]="LATIN_SMALL_LETTER_Q"
e[e.LATIN_SMALL_LETTER_R=114]="LATIN_SMALL_LETTER_R"
e[e.LATIN_SMALL_LETTER_S=115]="LATIN_SMALL_LETTER_S"
e[e.LATIN_SMALL_LETTER_T=116]="LATIN_SMALL_LETTER_T"
e[e.LATIN_SMALL_LETTER_U=117]="LATIN_SMALL_LETTER_U"
e[e.LATIN_SMALL_LETTER_V=118]="LATIN_SMALL_LETTER_V"
e[e.LATIN_SMALL_LETTER_W=119]="LATIN_SMALL_LETTER_W"
e[e.LATIN_SMALL_LETTER_X=120]="LATIN_SMALL_LETTER_X"
e[e.LATIN_SMALL_LETTER_Y=121]="LATIN_SMALL_LETTER_Y"
e[e.LATIN_SMALL_LETTER_Z=122]="LATIN_SMALL_LETTER_Z"
e[e.LEFT_CURLY_BRACKET=123]="LEFT_CURLY_BRACKET"
e[e.VERTICAL_LINE=124]="VERTICAL_LINE"
e[e.RIGHT_CURLY_BRACKET=125]="RIGHT_CURLY_BRACKET"
e[e.TILDE=126]="TILDE"})(_=_||{})
const a={[34]:34,92:92,47:47,98:8,102:12,110:10,114:13,116:9};(e=>{e[e.START=0]="START"
e[e.ENDED=1]="ENDED"
e[e.ERROR=2]="ERROR"
e[e.TRUE1=3]="TRUE1"
e[e.TRUE2=4]="TRUE2"
e[e.TRUE3=5]="TRUE3"
e[e.FALSE1=6]="FALSE1"
e[e.FALSE2=7]="FALSE2"
e[e.FALSE3=8]="FALSE3"
e[e.FALSE4=9]="FALSE4"
e[e.NULL1=10]="NULL1"
e[e.NULL2=11]="NULL2"
e[e.NULL3=12]="NULL3"
e[e.STRING_DEFAULT=13]="STRING_DEFAULT"
e[e.STRING_AFTER_BACKSLASH=14]="STRING_AFTER_BACKSLASH"
e[e.STRING_UNICODE_DIGIT_1=15]="STRING_UNICODE_DIGIT_1"
e[e.STRING_UNICODE_DIGIT_2=16]="STRING_UNICODE_DIGIT_2"
e[e.STRING_UNICODE_DIGIT_3=17]="STRING_UNICODE_DIGIT_3"
e[e.STRING_UNICODE_DIGIT_4=18]="STRING_UNICODE_DIGIT_4"
e[e.STRING_INCOMPLETE_CHAR=19]="STRING_INCOMPLETE_CHAR"
e[e.NUMBER_AFTER_INITIAL_MINUS=20]="NUMBER_AFTER_INITIAL_MINUS"
e[e.NUMBER_AFTER_INITIAL_ZERO=21]="NUMBER_AFTER_INITIAL_ZERO"
e[e.NUMBER_AFTER_INITIAL_NON_ZERO=22]="NUMBER_AFTER_INITIAL_NON_ZERO"
e[e.NUMBER_AFTER_FULL_STOP=23]="NUMBER_AFTER_FULL_STOP"
e[e.NUMBER_AFTER_DECIMAL=24]="NUMBER_AFTER_DECIMAL"
e[e.NUMBER_AFTER_E=25]="NUMBER_AFTER_E"
e[e.NUMBER_AFTER_E_AND_SIGN=26]="NUMBER_AFTER_E_AND_SIGN"
e[e.NUMBER_AFTER_E_AND_DIGIT=27]="NUMBER_AFTER_E_AND_DIGIT"
e[e.SEPARATOR=28]="SEPARATOR"
e[e.BOM_OR_START=29]="BOM_OR_START"
e[e.BOM=30]="BOM"})(n=n||{})
function I(e){return["START","ENDED","ERROR","TRUE1","TRUE2","TRUE3","FALSE1","FALSE2","FALSE3","FALSE4","NULL1","NULL2","NULL3","STRING_DEFAULT","STRING_AFTER_BACKSLASH","STRING_UNICODE_DIGIT_1","STRING_UNICODE_DIGIT_2","STRING_UNICODE_DIGIT_3","STRING_UNICODE_DIGIT_4","STRING_INCOMPLETE_CHAR","NUMBER_AFTER_INITIAL_MINUS","NUMBER_AFTER_INITIAL_ZERO","NUMBER_AFTER_INITIAL_NON_ZERO","NUMBER_AFTER_FULL_STOP","NUMBER_AFTER_DECIMAL","NUMBER_AFTER_E","NUMBER_AFTER_E_AND_SIGN","NUMBER_AFTER_E_AND_DIGIT","SEPARATOR","BOM_OR_START","BOM"][e]}const L={stringBufferSize:0,numberBufferSize:0,separator:void 0,emitPartialTokens:!1}
class f extends Error{constructor(e){super(e)
Object.setPrototypeOf(this,f.prototype)}}function E(e,t){if(void 0!==t&&(!Number.isInteger(t)||t<0))throw new f(`Invalid "${e}": ${t}. Expected a non-negative integer.`)}function r(e){return 194<=e&&e<=223?2:e<=239?3:4}function o(e,t){let s=t
for(;s<e.length&&128<=e[s];){const i=r(e[s])
if(s+i>e.length)break
s+=i}return s}class A{constructor(e){this.state=29
this.bomIndex=0
this.separatorIndex=0
this.escapedCharsByteLength=0
this.bytes_remaining=0
this.bytes_in_sequence=0
this.char_split_buffer=new Uint8Array(4)
this.encoder=new TextEncoder
this.offset=-1
this.streamByteLength=0
e=Object.assign(Object.assign({},L),e)
E("stringBufferSize",e.stringBufferSize)
E("numberBufferSize",e.numberBufferSize)
this.emitPartialTokens=!0===e.emitPartialTokens
this.bufferedString=e.stringBufferSize&&4<e.stringBufferSize?new T(e.stringBufferSize):new i
this.bufferedNumber=e.numberBufferSize&&0<e.numberBufferSize?new T(e.numberBufferSize):new i
this.separator=e.separator
this.separatorBytes=e.separator?this.encoder.encode(e.separator):void 0}get isEnded(){return 1===this.state}appendUnicodeCodeUnit(e){if(void 0!==this.highSurrogate){if(56320<=e&&e<=57343){const t=String.fromCharCode(this.highSurrogate,e),s=this.encoder.encode(t)
this.bufferedString.appendBuf(s)
this.escapedCharsByteLength+=6-s.byteLength
this.highSurrogate=void 0
return}this.flushPendingHighSurrogate()}if(55296<=e&&e<=56319){this.highSurrogate=e
this.escapedCharsByteLength+=6}else if(56320<=e&&e<=57343){this.bufferedString.appendCharCode(e)
this.escapedCharsByteLength+=6}else{const t=String.fromCharCode(e),s=this.encoder.encode(t)
this.bufferedString.appendBuf(s)
this.escapedCharsByteLength+=6-s.byteLength}}flushPendingHighSurrogate(){if(void 0!==this.highSurrogate){this.bufferedString.appendCharCode(this.highSurrogate)
this.highSurrogate=void 0}}startIncompleteChar(e,t){this.bytes_in_sequence=r(e[t])
this.bytes_remaining=t+this.bytes_in_sequence-e.length
this.char_split_buffer.set(e.subarray(t))
this.state=19}write(e){try{let i
if(e instanceof Uint8Array)i=e
else if("string"==typeof e){if(void 0!==this.pendingStringSurrogate){e=this.pendingStringSurrogate+e
this.pendingStringSurrogate=void 0}const t=e.charCodeAt(e.length-1)
if(55296<=t&&t<=56319){this.pendingStringSurrogate=e[e.length-1]
e=e.slice(0,-1)}i=this.encoder.encode(e)}else if(ArrayBuffer.isView(e))i=new Uint8Array(e.buffer,e.byteOffset,e.byteLength)
else{if(null===e||"object"!=typeof e||"function"!=typeof e[Symbol.iterator])throw new TypeError("Unexpected type. The `write` function only accepts Iterables (e.g. Arrays, Sets, Generators), TypedArrays and Strings.")
i=Uint8Array.from(e)}for(let s=0;s<i.length;s+=1){const T=i[s]
switch(this.state){case 29:if(239===T){this.bom=[239,187,191]
this.bomIndex+=1
this.state=30
continue}if(e instanceof Uint16Array){if(254===T){this.bom=[254,255]
this.bomIndex+=1
this.state=30
continue}if(255===T){this.bom=[255,254]
this.bomIndex+=1
this.state=30
continue}}if(e instanceof Uint32Array){if(0===T){this.bom=[0,0,254,255]
this.bomIndex+=1
this.state=30
continue}if(255===T){this.bom=[255,254,0,0]
this.bomIndex+=1
this.state=30
continue}}case 0:this.offset+=1
if(this.separatorBytes&&T===this.separatorBytes[0]){if(1===this.separatorBytes.length){this.state=0
this.onToken({token:h.A.SEPARATOR,value:this.separator,offset:this.offset+this.separatorBytes.length-1})
continue}this.state=28
continue}if(32===T||10===T||13===T||9===T)continue
if(123===T){this.onToken({token:h.A.LEFT_BRACE,value:"{",offset:this.offset})
continue}if(125===T){this.onToken({token:h.A.RIGHT_BRACE,value:"}",offset:this.offset})
continue}if(91===T){this.onToken({token:h.A.LEFT_BRACKET,value:"[",offset:this.offset})
continue}if(93===T){this.onToken({token:h.A.RIGHT_BRACKET,value:"]",offset:this.offset})
continue}if(58===T){this.onToken({token:h.A.COLON,value:":",offset:this.offset})
continue}if(44===T){this.onToken({token:h.A.COMMA,value:",",offset:this.offset})
continue}if(116===T){this.state=3
continue}if(102===T){this.state=6
continue}if(110===T){this.state=10
continue}if(34===T){this.bufferedString.reset()
this.escapedCharsByteLength=0
this.state=13
continue}if(49<=T&&T<=57){this.bufferedNumber.reset()
this.bufferedNumber.appendChar(T)
this.state=22
continue}if(48===T){this.bufferedNumber.reset()
this.bufferedNumber.appendChar(T)
this.state=21
continue}if(45!==T)break
this.bufferedNumber.reset()
this.bufferedNumber.appendChar(T)
this.state=20
continue
case 13:if(34===T){this.flushPendingHighSurrogate()
const _=this.bufferedString.toString()
this.state=0
this.onToken({token:h.A.STRING,value:_,offset:this.offset})
this.offset+=this.escapedCharsByteLength+this.bufferedString.byteLength+1
continue}if(92===T){this.state=14
continue}if(128<=T){this.flushPendingHighSurrogate()
const n=o(i,s)
if(n>s){this.bufferedString.appendBuf(i,s,n)
s=n-1}if(n<i.length&&128<=i[n]){this.startIncompleteChar(i,n)
s=i.length-1}continue}if(32<=T){this.flushPendingHighSurrogate()
let t=s
for(;t<i.length;){const L=i[t]
if(L<32||128<=L||34===L||92===L)break
t+=1}if(16<=t-s)this.bufferedString.appendBuf(i,s,t)
else for(let e=s;e<t;e+=1)this.bufferedString.appendChar(i[e])
s=t-1
continue}break
case 19:{const E=Math.min(this.bytes_remaining,i.length-s)
this.char_split_buffer.set(i.subarray(s,s+E),this.bytes_in_sequence-this.bytes_remaining)
this.bytes_remaining-=E
if(0<this.bytes_remaining){s=i.length-1
continue}this.bufferedString.appendBuf(this.char_split_buffer,0,this.bytes_in_sequence)
s+=E-1
this.state=13
continue}case 14:{const r=a[T]
if(r){this.flushPendingHighSurrogate()
this.bufferedString.appendChar(r)
this.escapedCharsByteLength+=1
this.state=13
continue}if(117!==T)break
this.unicode=""
this.state=15
continue}case 15:case 16:case 17:if(48<=T&&T<=57||65<=T&&T<=70||97<=T&&T<=102){this.unicode+=String.fromCharCode(T)
this.state+=1
continue}break
case 18:if(48<=T&&T<=57||65<=T&&T<=70||97<=T&&T<=102){const A=parseInt(this.unicode+String.fromCharCode(T),16)
this.appendUnicodeCodeUnit(A)
this.state=13
continue}break
case 20:if(48===T){this.bufferedNumber.appendChar(T)
this.state=21
continue}if(49<=T&&T<=57){this.bufferedNumber.appendChar(T)
this.state=22
continue}break
case 21:if(46===T){this.bufferedNumber.appendChar(T)
this.state=23
continue}if(101===T||69===T){this.bufferedNumber.appendChar(T)
this.state=25
continue}--s
this.state=0
this.emitNumber()
continue
case 22:if(48<=T&&T<=57){this.bufferedNumber.appendChar(T)
continue}if(46===T){this.bufferedNumber.appendChar(T)
this.state=23
continue}if(101===T||69===T){this.bufferedNumber.appendChar(T)
this.state=25
continue}--s
this.state=0
this.emitNumber()
continue
case 23:if(48<=T&&T<=57){this.bufferedNumber.appendChar(T)
this.state=24
continue}break
case 24:if(48<=T&&T<=57){this.bufferedNumber.appendChar(T)
continue}if(101===T||69===T){this.bufferedNumber.appendChar(T)
this.state=25
continue}--s
this.state=0
this.emitNumber()
continue
case 25:if(43===T||45===T){this.bufferedNumber.appendChar(T)
this.state=26
continue}case 26:if(48<=T&&T<=57){this.bufferedNumber.appendChar(T)
this.state=27
continue}break
case 27:if(48<=T&&T<=57){this.bufferedNumber.appendChar(T)
continue}--s
this.state=0
this.emitNumber()
continue
case 3:if(114!==T)break
this.state=4
continue
case 4:if(117!==T)break
this.state=5
continue
case 5:if(101!==T)break
this.state=0
this.onToken({token:h.A.TRUE,value:!0,offset:this.offset})
this.offset+=3
continue
case 6:if(97!==T)break
this.state=7
continue
case 7:if(108!==T)break
this.state=8
continue
case 8:if(115!==T)break
this.state=9
continue
case 9:if(101!==T)break
this.state=0
this.onToken({token:h.A.FALSE,value:!1,offset:this.offset})
this.offset+=4
continue
case 10:if(117!==T)break
this.state=11
continue
case 11:if(108!==T)break
this.state=12
continue
case 12:if(108!==T)break
this.state=0
this.onToken({token:h.A.NULL,value:null,offset:this.offset})
this.offset+=3
continue
case 28:this.separatorIndex+=1
if(!this.separatorBytes||T!==this.separatorBytes[this.separatorIndex])break
if(this.separatorIndex===this.separatorBytes.length-1){this.state=0
this.onToken({token:h.A.SEPARATOR,value:this.separator,offset:this.offset+this.separatorIndex})
this.separatorIndex=0}continue
case 30:if(T!==this.bom[this.bomIndex])break
if(this.bomIndex===this.bom.length-1){this.state=0
this.bom=void 0
this.bomIndex=0
continue}this.bomIndex+=1
continue
case 1:if(32===T||10===T||13===T||9===T)continue}throw new f(`Unexpected "${String.fromCharCode(T)}" at chunk position "${s}" (absolute position "${this.streamByteLength+s}") in state `+I(this.state))}this.streamByteLength+=i.length
if(this.emitPartialTokens)switch(this.state){case 3:case 4:case 5:this.onToken({token:h.A.TRUE,value:!0,offset:this.offset,partial:!0})
break
case 6:case 7:case 8:case 9:this.onToken({token:h.A.FALSE,value:!1,offset:this.offset,partial:!0})
break
case 10:case 11:case 12:this.onToken({token:h.A.NULL,value:null,offset:this.offset,partial:!0})
break
case 13:{const s=this.bufferedString.toString()
this.onToken({token:h.A.STRING,value:s,offset:this.offset,partial:!0})
break}case 21:case 22:case 24:case 27:try{this.onToken({token:h.A.NUMBER,value:this.parseNumber(this.bufferedNumber.toString()),offset:this.offset,partial:!0})}catch(e){}}}catch(e){this.error(e)}}emitNumber(){this.onToken({token:h.A.NUMBER,value:this.parseNumber(this.bufferedNumber.toString()),offset:this.offset})
this.offset+=this.bufferedNumber.byteLength-1}parseNumber(e){return Number(e)}error(e){1!==this.state&&(this.state=2)
this.onError(e)}end(){switch(this.state){case 21:case 22:case 24:case 27:this.state=1
this.emitNumber()
this.onEnd()
break
case 29:case 0:case 2:this.state=1
this.onEnd()
break
default:this.error(new f(`Tokenizer ended in the middle of a token (state: ${I(this.state)}). Either not all the data was received or the data was invalid.`))}}onToken(e){throw new f('Can\'t emit tokens before the "onToken" callback has been set up.')}onError(e){throw e}onEnd(){}}}),5190:((e,t,s)=>{s.d(t,{A:()=>T})
var i;(e=>{e[e.LEFT_BRACE=0]="LEFT_BRACE"
e[e.RIGHT_BRACE=1]="RIGHT_BRACE"
e[e.LEFT_BRACKET=2]="LEFT_BRACKET"
e[e.RIGHT_BRACKET=3]="RIGHT_BRACKET"
e[e.COLON=4]="COLON"
e[e.COMMA=5]="COMMA"
e[e.TRUE=6]="TRUE"
e[e.FALSE=7]="FALSE"
e[e.NULL=8]="NULL"
e[e.STRING=9]="STRING"
e[e.NUMBER=10]="NUMBER"
e[e.SEPARATOR=11]="SEPARATOR"})(i=i||{})
const T=i})}
export{e as id,t as ids,s as modules}
