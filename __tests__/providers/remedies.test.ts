import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Reason } from '../../src/outcome/reason.ts';
import type { Import } from '../../src/providers/provider.ts';
import { type Advised, sharedRemedies } from '../../src/providers/remedies.ts';
import { API_MANAGED, BLOOMREACH, HOOK, type RawInputs, readValid, WOOSMAP, WORKSPACE } from '../support/inputs.ts';

const SNAPSHOT = join(import.meta.dirname, 'remedies.txt');
const OWN = { base_url: 'https://eu.example' };
const FAILED: Advised = { reason: 'forbidden', retryAfterMs: 700_000, httpStatus: 503 };
const REASONS = Object.keys(
  sharedRemedies({ title: '', look: '', unknown: '', canBaseUrlBeWrong: true, failure: FAILED }),
) as Reason[];

/** Whose inputs decide what can help; the first of each provider has all sentences, the others those that differ. */
const WITH = (
  [
    ['Woosmap', WOOSMAP],
    ['Woosmap, waited for', { ...WOOSMAP, wait: 'true' }, WOOSMAP],
    ['Woosmap, at an own base_url', { ...WOOSMAP, ...OWN }, WOOSMAP],
    ['Woosmap, by its hook', HOOK, WOOSMAP],
    ['Bloomreach', BLOOMREACH],
    ['Bloomreach, at an own base_url', { ...BLOOMREACH, ...OWN }, BLOOMREACH],
    ['Bloomreach, with a path', { ...BLOOMREACH, path: 'a.csv' }, BLOOMREACH],
    ['Bloomreach, api_managed', API_MANAGED, BLOOMREACH],
    ['Bloomreach, in a workspace', WORKSPACE, BLOOMREACH],
  ] as readonly (readonly [name: string, raw: RawInputs, like?: RawInputs])[]
).map(([name, raw, like]) => [name, readValid(raw), like && readValid(like)] as const);

async function remedyOf(item: Import, reason: Reason): Promise<string> {
  return await item.remedy({ ...FAILED, reason });
}

async function describeAll(): Promise<string> {
  const blocks: string[] = [];
  for (const [name, item, like] of WITH) {
    const lines = [`# ${name}`];
    for (const reason of REASONS) {
      const remedy = await remedyOf(item, reason);
      if (like === undefined || remedy !== (await remedyOf(like, reason))) lines.push(`${reason}: ${remedy}`);
    }
    blocks.push(lines.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

test('each reason has its sentence (UPDATE=1 writes remedies.txt anew: read the difference)', async () => {
  const text = await describeAll();
  if (process.env['UPDATE'] === '1') writeFileSync(SNAPSHOT, text);
  assert.equal(text, readFileSync(SNAPSHOT, 'utf8'));
});

describe('whatever the reason, the advice', () => {
  for (const [name, item] of WITH) {
    test(`is whole sentences about this import and never about the step: ${name}`, async () => {
      for (const reason of REASONS) {
        const remedy = await remedyOf(item, reason);
        assert.match(remedy, /^[A-Z].*[^.]\.$/, reason);
        assert.doesNotMatch(remedy, /\bstep\b|[Nn]othing was|No import was|\b[Rr]un (this|it) again/, reason);
      }
    });
  }

  test('in a workspace names nothing of a project', async () => {
    const [, item] = WITH.at(-1) ?? assert.fail();
    for (const reason of REASONS.filter((one) => one !== 'wrong_project')) {
      assert.doesNotMatch(await remedyOf(item, reason), /[Pp]roject|api_managed|Snowflake/, reason);
    }
  });

  test('says where it may be running, and never that it was not started', async () => {
    for (const [name, item] of WITH) {
      for (const reason of REASONS.filter((one) => /^(lost|own_fault_after_send|stopped_after_send)/.test(one))) {
        assert.match(await remedyOf(item, reason), /The import may be running\..* before you import it again/, name);
        assert.doesNotMatch(await remedyOf(item, reason), /was not started/, name);
      }
    }
  });
});

test('a status that is not known is not named', async () => {
  const remedy = await readValid(WOOSMAP).remedy({ reason: 'provider_error' });
  assert.equal(remedy, 'Woosmap is having problems. Check its status page and try again later.');
});

test('of a kind of import that cannot be started, nothing else is advised', async () => {
  assert.doesNotMatch(await remedyOf(readValid(BLOOMREACH), 'unfit_import'), /api_managed|`path`/);
});
