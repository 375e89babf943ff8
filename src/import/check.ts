import type { Answer } from '../ask/ask.ts';
import { type Again, isAgain, patiently } from '../ask/patiently.ts';
import type { Gates } from '../gate/gate.ts';
import { MAX_RETRY_AFTER_MS } from '../http/answer-headers.ts';
import { type CheckLine, type Failure, failed, type Known, type Outcome, STOPPED } from '../outcome/outcome.ts';
import type { Run } from '../outcome/provider-run.ts';
import { isLimited, judgeFile, limitNames } from '../outcome/record-limits.ts';
import type { Import } from '../providers/provider.ts';
import type { Probe, ProbeReading } from '../providers/question.ts';
import { askProbe } from '../source/address.ts';
import { warnOfExpiry } from '../source/expiry.ts';
import { type Expected, judgePublished } from '../source/published-file.ts';
import { capitalized, inWords, sentence } from '../text/wording.ts';
import type { World } from '../world.ts';
import { type Checked, checkSource } from './source-check.ts';

/** Before a question is asked once more, in milliseconds, where the provider documents no distance. */
const ASK_AGAIN_MS = 2_000;
const UNTRIED = 'Only a real import shows it.';

/** What the provider says of itself. */
interface ProviderChecked extends Checked {
  /** From where it fetches. */
  readonly address?: URL | undefined;
  /** The newest run, where it was read and there is one. */
  readonly run?: Run | undefined;
}

/**
 * Asks the provider and the source everything that can be asked without starting an import, and tells what could not be
 * asked. Never rejects for anything that a provider or a network does.
 */
export async function runCheck(item: Import, questions: Gates, world: World): Promise<Outcome> {
  const { signal, log, warn } = world;
  const { source, title, addresses } = item;
  const lines: CheckLine[] = [];
  const failures: Checked['failure'][] = [];
  let known: Known = { attempts: 0 };
  let configured: URL | undefined;
  let newest: Run | undefined;
  warnOfExpiry(addresses, world);
  function add(line: CheckLine): void {
    lines.push(line);
    log(`${line.name}: ${line.says}`);
  }
  function take(checked: Checked): void {
    if (checked.line !== undefined) add(checked.line);
    known = { ...known, ...checked.known };
    if (checked.failure !== undefined) failures.push(checked.failure);
  }
  const { probes, untried } = await item.check();
  for (const probe of probes) {
    if (failures.length > 0) {
      add({ name: probe.name, result: 'not tried', says: 'Not checked, because an earlier check failed.' });
      continue;
    }
    const asked = await askAtMostTwice(item, probe, questions, world);
    if (asked.kind === 'stopped' || asked.kind === 'left_out') break;
    const checked = judge(probe, asked, world);
    take(checked);
    configured ??= checked.address;
    newest ??= checked.run;
  }
  if (configured !== undefined) {
    warnOfExpiry([{ name: `The URL that ${title} fetches from`, url: configured }], world);
  }
  const { expected, ...file } = await checkFile(item, failures.length === 0, newest, world);
  take(file);
  if (newest?.featureCount !== undefined) known = { ...known, previousFeatureCount: newest.featureCount };
  if (source?.url !== undefined && configured !== undefined && source.url.href !== configured.href) {
    warn(`\`source_url\` is not the URL that ${title} fetches from. Only \`source_url\` was checked.`);
  }
  const url = source?.url ?? configured;
  if (file.failure !== undefined && expected === undefined) {
    add({ name: 'Source', result: 'not tried', says: 'Not checked, because the published file is wrong.' });
  } else if (url !== undefined && source !== undefined && !signal.aborted) {
    take(await checkSource(item, source, url, expected, world));
    world.onKnown(known, 'not_sent');
  } else if (!signal.aborted) {
    add({ name: 'Source', result: 'not tried', says: 'Its URL is not known. Give `source_url` to check it.' });
  }
  for (const what of untried) add({ name: capitalized(what), result: 'not tried', says: UNTRIED });
  known = { ...known, checks: lines };
  if (signal.aborted) return { ...known, ...STOPPED };
  const worst = failures.find((failure) => failure?.word === 'rejected') ?? failures[0];
  return worst === undefined ? { ...known, word: 'checked' } : { ...known, ...worst };
}

/** Asks once more what could not be read, after the provider's own time. */
async function askAtMostTwice(
  item: Import,
  probe: Probe,
  questions: Gates,
  world: World,
): Promise<Answer<ProbeReading>> {
  const { clock, log } = world;
  let asked = 0;
  function decide(answer: Answer<ProbeReading>): Again | Answer<ProbeReading> {
    asked += 1;
    if (asked > 1 || answer.kind !== 'unread' || answer.code === 'invalid_input') return answer;
    const { retryAfterMs = 0 } = answer;
    if (retryAfterMs > MAX_RETRY_AFTER_MS) return answer;
    const pauseMs = Math.max(clock.window(Math.max(ASK_AGAIN_MS, probe.intervalMs)), retryAfterMs);
    return { pauseMs, isLast: true };
  }
  return await patiently<Answer<ProbeReading>, Answer<ProbeReading>>(
    {
      first: { pauseMs: 0, isLast: false },
      ask: () => askProbe(item, probe, questions, world),
      decide,
      tell(answer, next) {
        if (!isAgain(next) || !('detail' in answer)) return;
        log(`${sentence(answer.detail)} Asking once more in ${inWords(next.pauseMs)}.`);
      },
      stopped: { kind: 'stopped' },
    },
    world,
  );
}

type Told = Exclude<Answer<ProbeReading>, { readonly kind: 'stopped' | 'left_out' }>;

function judge(probe: Probe, asked: Told, { warn }: World): ProviderChecked {
  const { name } = probe;
  if (asked.kind === 'fine') {
    for (const warning of asked.warnings ?? []) warn(warning);
    // A run that did not succeed is no fault of what is checked, and not fine either.
    const result = (asked.run?.state ?? 'succeeded') === 'succeeded' ? 'fine' : 'note';
    return { line: { name, result, says: asked.says }, address: asked.address, run: asked.run };
  }
  const line: CheckLine = { name, result: 'wrong', says: sentence(asked.detail) };
  if (asked.kind === 'wrong') return { line, failure: failed('not_sent', asked.reason, asked.detail) };
  const { kind, reason, code, detail, httpStatus, retryAfterMs } = asked;
  const cause = { reason, code, detail };
  const isBusy = code === 'rate_limited';
  // A rate limit is the provider's own answer, and a refusal.
  if (kind !== 'refused' && !isBusy) return { line, failure: { word: 'not_sent', ...cause } };
  const later = isBusy && retryAfterMs !== undefined ? ({ reason: 'later', retryAfterMs } as const) : {};
  return { line, failure: { word: 'rejected', ...cause, ...later, ...(httpStatus !== undefined && { httpStatus }) } };
}

const FILE = 'Published file';

/** Looks at the published file, and holds it against the newest run where the status could be read. Never rejects. */
async function checkFile(
  item: Import,
  isStatusRead: boolean,
  newest: Run | undefined,
  { signal, warn }: World,
): Promise<Checked & { readonly expected?: Expected }> {
  const { source } = item;
  const uncounted = isLimited(item) ? { line: uncountedLine(item) } : {};
  if (source?.published === undefined) return uncounted;
  const judged = await judgePublished(source.published, item, source, signal);
  if ('end' in judged) return { ...wrongFile(judged.end), known: judged.known };
  const { expected, says, known, warning } = judged;
  if (warning !== undefined) warn(warning);
  if (says === undefined) return { expected, known, ...uncounted };
  const line: CheckLine = { name: FILE, result: 'fine', says };
  const fine = { expected, known, line };
  const verdict = isStatusRead ? judgeFile(known.recordCount, newest, item) : undefined;
  if (verdict === undefined) return fine;
  const { kind, detail } = verdict;
  if (kind === 'too_few_records') return { ...fine, ...wrongFile(failed('not_sent', kind, detail)) };
  warn(detail);
  return fine;
}

function wrongFile(failure: Failure): Checked {
  return { failure, line: { name: FILE, result: 'wrong', says: failure.detail } };
}

function uncountedLine(item: Import): CheckLine {
  const says = `Without \`published_file\` there are no records to count, so ${limitNames(item)} was not checked.`;
  return { name: FILE, result: 'not tried', says };
}
