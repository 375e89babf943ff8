import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { whySecretsAreMissing } from '../../src/inputs/invocation.ts';
import { BLOOMREACH, type RawInputs, readRaw, WOOSMAP, without } from '../support/inputs.ts';

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

describe('why a secret is missing:', () => {
  const cases: [name: string, env: RawInputs, event: unknown, hints: string[]][] = [
    ['nothing is known of the run', {}, {}, [CALLED]],
    ['a push', { GITHUB_EVENT_NAME: 'push' }, { repository: { fork: false } }, [CALLED]],
    ['a pull request from a fork', { GITHUB_EVENT_NAME: 'pull_request' }, pull(theirs), [FORK, CALLED]],
    ['a review in a fork', { GITHUB_EVENT_NAME: 'pull_request_review' }, pull(theirs), [FORK, CALLED]],
    ['a fork that was deleted', { GITHUB_EVENT_NAME: 'pull_request' }, pull(null), [FORK, CALLED]],
    ['a fork by its mark alone', { GITHUB_EVENT_NAME: 'pull_request' }, pull({ fork: true }), [FORK, CALLED]],
    ['a pull request of the same repository', { GITHUB_EVENT_NAME: 'pull_request' }, pull(ours), [CALLED]],
    ['a pull request that says nothing', { GITHUB_EVENT_NAME: 'pull_request' }, {}, [MAYBE_FORK, CALLED]],
    ['no event', { GITHUB_EVENT_NAME: 'pull_request' }, undefined, [MAYBE_FORK, CALLED]],
    ['a target, which has secrets', { GITHUB_EVENT_NAME: 'pull_request_target' }, pull(theirs), [CALLED]],
    ['a push in a fork', { GITHUB_EVENT_NAME: 'push' }, { repository: { fork: true } }, [IN_FORK, CALLED]],
    ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, {}, [DEPENDABOT, CALLED]],
    [
      'Dependabot by a pull request',
      { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: 'pull_request' },
      pull(ours),
      [DEPENDABOT, CALLED],
    ],
    ...['workflow_run', 'workflow_dispatch', 'schedule', 'issue_comment'].map(
      (name): [string, RawInputs, unknown, string[]] => [
        `Dependabot by ${name}, which has secrets`,
        { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: name },
        {},
        [CALLED],
      ],
    ),
    ...['push', 'create', 'deployment', 'deployment_status'].map((name): [string, RawInputs, unknown, string[]] => [
      `Dependabot by ${name}`,
      { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_EVENT_NAME: name },
      {},
      [DEPENDABOT, CALLED],
    ]),
    [
      'Dependabot, run again',
      { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'mona' },
      {},
      [DEPENDABOT, CALLED],
    ],
  ];
  for (const [name, env, event, hints] of cases)
    test(name, () => assert.deepEqual(whySecretsAreMissing(env, event), hints));
});

describe('a step knows that', () => {
  const cases: [name: string, raw: RawInputs, hints: string[], lacksSecret: boolean][] = [
    ['Woosmap’s key is missing', without(WOOSMAP, 'private_key'), [EMPTY], true],
    ['the id of Bloomreach’s key is missing', { ...BLOOMREACH, api_key_id: '' }, [EMPTY], true],
    ['Bloomreach’s secret is missing', { ...BLOOMREACH, api_secret: ' ' }, [EMPTY], true],
    ['only a dataset is missing', without(WOOSMAP, 'dataset_id'), [EMPTY], false],
    ['only an import is missing', without(BLOOMREACH, 'import_id'), [EMPTY], false],
    ['a secret is wrong', { ...WOOSMAP, private_key: 'short' }, [], false],
    ['a secret has another name', { ...without(WOOSMAP, 'private_key'), privatekey: 'zQ7x-secret' }, [], false],
    ['nothing is missing', { ...WOOSMAP, wait: 'x' }, [], false],
  ];
  for (const [name, raw, hints, lacksSecret] of cases)
    test(name, () => assert.partialDeepStrictEqual(readRaw(raw), { kind: 'problems', hints, lacksSecret }));
});
