import { decodedUri } from '../text/uri.ts';

/** The words of our own texts; `npm run build` keeps the list. */
const WORDS = `
  able abort about above accept accepted accepts access account action actions active actor add address addresses adds
  after again age agent agree all allow allows alone already always amp an and another answer answered answers any api
  apos app application are around as ask asked asking asks assets at attempt attempts authorization back base base64
  basic be because been before begin begins behind belong belongs beside bfnrt bloomreach body boolean both break
  broken buffer busy but by bytes ca cache called caller came can cancelled cannot cause cdef cells certainly
  certificate certificates certs change character characters check checked choose chunked clean clock close closed
  code collection colon column com come comes comment commit compare complete confirm confirmed connect connection
  console const content control copy could count counts create created credentials crit critical da data databricks
  dataset datasets date days ddthh dead deflate delete deleted deletion dependabot deployment description detail
  details did different digits direct dispatch do document documented documents does dry duration each earlier early
  else empty encoding encodings end ended ending ends entries entry eproto error errors escaped etag etimedout eval
  event every everyone everything exactly example exception exhausted exist expected expired expires explained
  explanation exponea export extra facts failed failing failure false fatal fault feature features fetches few fewer
  fffd fields file find fine finished firewall first fit fits fix follow followed following follows for forbidden
  forbids forgejo fork form found fragment free from full function gantt gave get gets gi gitea github give gives
  global gmt go goes going gone got gt gzip had half hand has have having head headers heading headings held here hex
  higher hold holds hook hooks host hosts how http https id identity ids if ignored image import imported imports in
  info input inputs into invalid invisible is it item its itself job join json keep kept key keys kind know known
  knows large last later latin1 leads least leave left length let lets level li limit limited limits line list live
  localhost location log long longer look looking looks loopback loss lost lt make makes managed management many map
  mask match max may maybe mb merge mermaid message middle min minutes mismatch missing mm modified more most ms must
  name names nbsp needs neither network never new newer newest next no node none nor not nothing now number object
  objects of offers often old older on once one only open opened optimize options or original other others ours out
  outcome output outputs over override overwrite owner owns packed page part passes paste path pauses pem percent
  period permission permissions plan please poll port post pre previous private problems progress project projects
  promises prose provider proxy publish published pull purge push query question quot quota quotes raise rate raw
  reached read readable reading readonly reason reasons records redirect redirects refusal refuse refused reimport
  reject rejected remove removed replace repo report reports repository request reset resolved response result results
  retry return review right rows run runner running runs safe same sandbox say says scale schedule scheduled schema
  search second seconds secret secrets see seen self send sender sending sends sent sentence serve served server
  serves set settings sha sha256 short show shown shows sigbreak sight sighup sigint sigkill sign signal signed
  sigterm site size slice slow snowflake so socket something source space spelled split ss sss stage stages stand
  start started starting starts state status statuscode step steps still stop stopped storage stores stranger stream
  string subject succeeded success such suffix summaries summary superseded system table take td tell test text than
  that the them then there these this through time timed timeout title tls to together token too took track transfer
  tried trigger triggered triggering triggers true try tunnel twice two type u00 unauthorized unchanged undefined
  underscores undocumented unexpected unfit unicode unknown unless unreachable unread unreadable unset until untold
  unusable up upgrade upload url use used user utc utf utf8 uuid uuids valid value variable vars verified wait waiting
  waits want warning warnings was way web were what when where whether which while who whole why width will with
  within without woosmap word words work workflow works workspace workspaces would wrapped write writes written wrong
  x0 year yet you yyyy zero zlib zstd
`;
/** A longer secret is no such word. */
const MAX_LENGTH = 100;
const MAX_WORD_LENGTH = 20;
const MIN_PART_LENGTH = 5;

let known: ReadonlySet<string> | undefined;

/**
 * Says whether a secret is made of words of our own texts alone, or is a part of one of them, as `import` or `not_sent` in a
 * path is: hidden everywhere it would blank our sentences, and the sentence that stays tells nobody that it is a secret.
 */
export function isMadeOfOurWords(secret: string): boolean {
  if (secret.length > MAX_LENGTH || /[=&@?#]/.test(secret)) return false;
  const text = decodedUri(secret)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '');
  known ??= new Set(WORDS.trim().split(/\s+/));
  // Where a word may end, from the start on.
  const ends = new Set([0]);
  for (const start of ends) {
    for (let end = start + 2; end <= Math.min(text.length, start + MAX_WORD_LENGTH); end += 1) {
      if (known.has(text.slice(start, end))) ends.add(end);
    }
  }
  return text !== '' && (ends.has(text.length) || (text.length >= MIN_PART_LENGTH && WORDS.includes(text)));
}
