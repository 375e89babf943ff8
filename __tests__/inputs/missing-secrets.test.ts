import assert from 'node:assert/strict';
import { whySecretsAreMissing } from '../../src/inputs/invocation.ts';
import { BLOOMREACH, type RawInputs, readRaw, WOOSMAP, without } from '../support/inputs.ts';
import { cases, table } from '../support/table.ts';

const EMPTY = 'Unset secrets and empty form fields count as missing.';
const CALLED = 'A called workflow gets only the secrets that its caller passes with `secrets:`.';
const FORK =
  'This run comes from a fork: GitHub gives such runs no secrets. Import after the merge, for example on `push`.';
const MAYBE_FORK =
  'If this run comes from a fork, that is why: GitHub gives such runs no secrets. Import after the merge, for example on `push`.';
const IN_FORK = 'This repository is a fork, and a fork does not get the secrets of the original. Add them here.';
const DEPENDABOT =
  "Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.";

const pull = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'octo/stores' } } },
});
const ours = { full_name: 'Octo/Stores', fork: true };
const theirs = { full_name: 'mona/stores', fork: true };

/** What is told of a run that this event started, beside what is always told. */
function hintsOf(GITHUB_EVENT_NAME: string, payload: unknown, GITHUB_ACTOR: string): readonly string[] {
  const hints = whySecretsAreMissing({ GITHUB_EVENT_NAME, GITHUB_ACTOR, GITHUB_TRIGGERING_ACTOR: 'mona' }, payload);
  assert.equal(hints.pop(), CALLED);
  return hints;
}

const bot = 'dependabot[bot]';
const inFork = (fork: boolean) => ({ repository: { fork } });

cases('why a secret is missing:', hintsOf, [
  ['nothing is known of the run', '', {}, '', []],
  ['a push', 'push', inFork(false), '', []],
  ['a pull request from a fork', 'pull_request', pull(theirs), '', [FORK]],
  ['a review in a fork', 'pull_request_review', pull(theirs), '', [FORK]],
  ['a fork that was deleted', 'pull_request', pull(null), '', [FORK]],
  ['a fork by its mark alone', 'pull_request', pull({ fork: true }), '', [FORK]],
  ['a pull request of the same repository', 'pull_request', pull(ours), '', []],
  ['a pull request that says nothing', 'pull_request', {}, '', [MAYBE_FORK]],
  ['no event', 'pull_request', undefined, '', [MAYBE_FORK]],
  ['a target, which has secrets', 'pull_request_target', pull(theirs), '', []],
  ['a push in a fork', 'push', inFork(true), '', [IN_FORK]],
  ['Dependabot by a pull request', 'pull_request', pull(ours), bot, [DEPENDABOT]],
  ...['workflow_run', 'workflow_dispatch', 'schedule', 'issue_comment'].map(
    (event) => [`Dependabot by ${event}, which has secrets`, event, {}, bot, []] as const,
  ),
  ...['', 'push', 'create', 'deployment', 'deployment_status'].map(
    (event) => [`Dependabot by ${event || 'what is not known'}`, event, {}, bot, [DEPENDABOT]] as const,
  ),
]);

function isMissing(_: string, raw: RawInputs, hints: string[], lacksSecret: boolean): void {
  assert.partialDeepStrictEqual(readRaw(raw), { kind: 'problems', hints, lacksSecret });
}

table('a step knows that', isMissing, [
  ['Woosmap’s key is missing', without(WOOSMAP, 'private_key'), [EMPTY], true],
  ['the id of Bloomreach’s key is missing', { ...BLOOMREACH, api_key_id: '' }, [EMPTY], true],
  ['Bloomreach’s secret is missing', { ...BLOOMREACH, api_secret: ' ' }, [EMPTY], true],
  ['only a dataset is missing', without(WOOSMAP, 'dataset_id'), [EMPTY], false],
  ['only an import is missing', without(BLOOMREACH, 'import_id'), [EMPTY], false],
  ['a secret is wrong', { ...WOOSMAP, private_key: 'short' }, [], false],
  ['a secret has another name', { ...without(WOOSMAP, 'private_key'), privatekey: 'zQ7x-secret' }, [], false],
  ['nothing is missing', { ...WOOSMAP, wait: 'x' }, [], false],
]);
