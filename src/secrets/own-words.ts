import { decodedUri } from '../text/url.ts';

/** The words of our own texts; `npm run build` keeps the list. */
const WORDS = `
  able about above accepted accepts access account act action active add address af after again age agree algorithm
  alias all allow alone always amp an anchor and answer any api apos app application archive are around as ask at
  attempt autocrlf b5 back backslash bad base base64 basic bc be been before begin behind below beside beyond bfnrt
  block bloomreach body bom bot both bracket break broke broken buffer but by byte bzip2 ca cache called caller came
  can cancelled cc cdef cells certainly certificate certs cf change changed char character check choose clean clock
  closed closing cloudflare code collection colon columns com come comma comment commit compare compared complete
  compose composer confirm connect connection console const container content control convert copy correct could count
  credentials crit cst cut d0 da damaged dash data databricks days ddthh dead deep delete deleted deployment depth
  description detail did differ different digest digits directive directory disk do document does double download dq
  dry e0 each earlier early else empty encoding encrypted end entries entry env error escape escaped every everything
  exactly example exchange exec exist expanded expected expired expires explained explanation exponea export extra
  facts failed failsafe false fault fd features feff fetch fetches few fewer fffd fields file filled filter find fine
  finished firewall first fit fix flow folder follow for forbidden forbids forgejo fork form found fragment free from
  full function further gave gb get gi git gitea github give given gmt go goes gone got gt gzip had half hand has
  hashes have having head headers headings here hex hold hook host how http id ids if ignored image implicit import in
  ind indent indentation info interface invisible is it item its job join json keep key kind know known large last
  late later leads least leave left length let levels lex lexeme lexer lfs li like limit line list live log long
  longer look loopback loss lost lt make managed management many map mark max may mb meet member merge message method
  middle million min minutes missing mm modified more most ms multiline must name nbsp needs neither nested network
  never new newer newest next no node non none nor not note nothing now null number object odd of off offers office
  often old older on once one only open options or order original other out over override own owner packed page pairs
  parquet parsed parser part passes paste path pattern pdf pem percent period permission person pk plain plan please
  pointer port pos pre previous private problem process progress project prose provider proxy publish publishes purge
  push put query question quot quota quote raise range rar rate raw reached read real reason record redirect refuse
  refused reimport reject relative remedies remove removed replace report repository request reset resolved rest
  result resume return right round rows run runner running safe same say scalar schema search second secret see seen
  self send sent sentence seq sequence serve served server set settings several sha sha256 shell short show shown shx
  sign single site size slice snowflake so something source space spelled split spreadsheet sqlite ss sss stack stage
  stand start state status step still stop stopped storage straight stranger stream string subject succeeded success
  such suffix sum summaries summary system tab table tag take tales target td tell test text than that the them then
  there these they this through time timed title tls to together token told too took track transfer tried trigger true
  try ts tunnel twice two type typographic u00 unauthorized undefined unexpected unfit unicode unknown unless unpacked
  unpacks unset until unusable up upload url use user utc utf uuid v1 v2 valid value variable vars verified version
  wait want warning was way web were what when where whether which while who whole whose why width will window with
  woosmap word work would wrapped write written wrong x0 xml xz yaml year yet you yyyy zero zip zstd
`;
/** A longer secret is no such word. */
const MAX_LENGTH = 100;
const MAX_WORD_LENGTH = 20;
const MIN_PART_LENGTH = 5;
/** The list has a word once, without these. */
const ENDING = /(?<=\w{3})(?:s|ed|d|ing)$/;

let known: ReadonlySet<string> | undefined;

/**
 * Says whether a secret is made of words of our own texts alone, or is a part of one of them, as `import` or `not_sent` in a
 * path is: hidden everywhere it would blank our sentences, and the sentence that stays tells nobody that it is a secret.
 */
export function isMadeOfOurWords(secret: string): boolean {
  // We write dates, too.
  if (/^\d{4}-\d\d-\d\d$/.test(secret)) return true;
  if (secret.length > MAX_LENGTH || /[=&@?#]/.test(secret)) return false;
  const text = decodedUri(secret)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '');
  known ??= new Set(WORDS.trim().split(/\s+/));
  return isMadeOf(text, known) || (text.length >= MIN_PART_LENGTH && WORDS.includes(text));
}

/** Says whether a text is one word behind the other. */
export function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  // Where a word may end, from the start on.
  const ends = new Set([0]);
  for (const start of ends) {
    for (let end = start + 2; end <= Math.min(text.length, start + MAX_WORD_LENGTH); end += 1) {
      const word = text.slice(start, end);
      if (words.has(word) || words.has(word.replace(ENDING, ''))) ends.add(end);
    }
  }
  return text !== '' && ends.has(text.length);
}
