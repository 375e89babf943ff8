import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN, REIMPORT_KEYS } from './accounts.ts';
import { LFS_POINTER, PUBLISHED_FILE } from './files.ts';
import type { StepOptions } from './runner.ts';

/** In an input it stands for the sandbox's address, which has another port each time. */
export const SANDBOX = '{sandbox}';

/** One step of the demo, and what has to come of it. All that the runner takes can be given: files, a cancel, an event. */
export type Scenario = Omit<StepOptions, 'secrets' | 'env'> & {
  name: string;
  title: string;
  /** Secret inputs that the workflow holds as plain text, so that GitHub does not mask them. */
  unregistered?: readonly string[];
  /** Shows what the log folds, such as the step's `with`. */
  opensGroups?: boolean;
  expects: { exitCode: 0 | 1; outcome: string; errorCode?: string; triggers: number };
};

const woosmap = {
  provider: 'woosmap',
  dataset_id: DATASET_IDS.works,
  private_key: PRIVATE_KEYS.write,
  base_url: SANDBOX,
};
const bloomreach = {
  provider: 'bloomreach',
  project_token: PROJECT_TOKEN,
  import_id: IMPORTS.url.id,
  api_key_id: API_KEYS.project.id,
  api_secret: API_KEYS.project.secret,
  base_url: SANDBOX,
};
const signedUrl = 'https://files.example.com/stores.csv?expires=4102444800&signature=sandbox-signature-0123456789';

/** The scenarios, in the order in which people read them. None needs another. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'woosmap-accepted',
    title: 'Woosmap accepts the trigger',
    inputs: woosmap,
    expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
  },
  {
    name: 'woosmap-rate-limited',
    title: 'Woosmap allows one trigger in 90 seconds: the action waits, then sends it again',
    // Named, not brought about by the trigger before: on a slow machine that one's 90 seconds may be over.
    inputs: { ...woosmap, base_url: `${SANDBOX}/day/429/1` },
    expects: { exitCode: 0, outcome: 'accepted', triggers: 2 },
  },
  {
    name: 'woosmap-refused',
    title: 'Woosmap refuses a key without write permission',
    inputs: { ...woosmap, private_key: PRIVATE_KEYS.readOnly },
    expects: { exitCode: 1, outcome: 'rejected', errorCode: 'forbidden', triggers: 1 },
  },
  {
    name: 'woosmap-hook',
    title: 'Woosmap accepts a trigger through the reimport hook',
    inputs: { provider: 'woosmap', reimport_key: REIMPORT_KEYS.neverImported, base_url: SANDBOX },
    expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
  },
  {
    name: 'bloomreach-accepted',
    title: 'Somebody starts a Bloomreach import by hand',
    inputs: bloomreach,
    githubContext: {
      eventName: 'workflow_dispatch',
      actor: 'mona',
      payload: { inputs: {}, sender: { login: 'mona' } },
    },
    expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
  },
  {
    name: 'bloomreach-path',
    title: 'Bloomreach imports from a signed URL, for this run only',
    inputs: { ...bloomreach, path: signedUrl, test_connection: 'false' },
    expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
  },
  {
    name: 'bloomreach-refused',
    title: 'Bloomreach refuses an API key without the permission',
    inputs: { ...bloomreach, api_key_id: API_KEYS.withoutPermission.id, api_secret: API_KEYS.withoutPermission.secret },
    expects: { exitCode: 1, outcome: 'rejected', errorCode: 'forbidden', triggers: 1 },
  },
  {
    name: 'dry-run',
    title: 'A dry run shows the request and sends nothing',
    inputs: { ...bloomreach, path: signedUrl, dry_run: 'true' },
    expects: { exitCode: 0, outcome: 'dry_run', triggers: 0 },
  },
  {
    name: 'plain-key',
    title: 'A key that is no secret of the repository: GitHub prints it in `with:`, the action prints it nowhere',
    inputs: {
      private_key: woosmap.private_key,
      provider: 'woosmap',
      dataset_id: woosmap.dataset_id,
      base_url: SANDBOX,
      dry_run: 'true',
    },
    unregistered: ['private_key'],
    opensGroups: true,
    expects: { exitCode: 0, outcome: 'dry_run', triggers: 0 },
  },
  {
    name: 'invalid-input',
    title: 'Wrong inputs: one error lists every problem, and nothing is sent',
    inputs: { ...woosmap, dataset_id: 'stores', private_key: '', wait: 'yes', timeout_seconds: '5s' },
    expects: { exitCode: 1, outcome: 'not_sent', errorCode: 'invalid_input', triggers: 0 },
  },
  {
    name: 'lost-answer',
    title: 'The answer is lost: the import may be running, so the trigger is not sent again',
    inputs: { ...bloomreach, base_url: `${SANDBOX}/day/lost` },
    expects: { exitCode: 1, outcome: 'unknown', errorCode: 'network_error', triggers: 1 },
  },
  {
    name: 'lost-answer-found',
    title: 'The answer is lost, but the step waits: it finds the run and follows it',
    inputs: { ...woosmap, wait: 'true', base_url: `${SANDBOX}/play/lost-answer` },
    expects: { exitCode: 0, outcome: 'succeeded', triggers: 1 },
  },
  {
    name: 'wait-succeeded',
    title: 'The step waits for a run that succeeds with warnings',
    inputs: { ...woosmap, wait: 'true', base_url: `${SANDBOX}/play/success-warnings` },
    expects: { exitCode: 0, outcome: 'succeeded', triggers: 1 },
  },
  {
    name: 'wait-failed',
    title: 'The step waits for a run that fails',
    inputs: { ...woosmap, wait: 'true', base_url: `${SANDBOX}/play/failed-import` },
    expects: { exitCode: 1, outcome: 'failed', errorCode: 'import_failed', triggers: 1 },
  },
  {
    name: 'source-late',
    title: 'The new file is served late: the step waits, then triggers the import',
    inputs: { ...woosmap, dataset_id: DATASET_IDS.published, published_file: 'public/stores.zip' },
    workspaceFiles: { 'public/stores.zip': PUBLISHED_FILE },
    expects: { exitCode: 0, outcome: 'accepted', triggers: 1 },
  },
  {
    name: 'source-never',
    title: 'A cache serves an old copy: the import is not triggered, and the old data stays',
    inputs: {
      ...woosmap,
      dataset_id: DATASET_IDS.published,
      published_file: 'public/stores.zip',
      source_url: `${SANDBOX}/cdn/never/stores.zip`,
      source_timeout_minutes: '0.1',
    },
    workspaceFiles: { 'public/stores.zip': PUBLISHED_FILE },
    expects: { exitCode: 1, outcome: 'not_sent', errorCode: 'source_mismatch', triggers: 0 },
  },
  {
    name: 'lfs-pointer',
    title: 'The published file is a Git LFS pointer and not the data: nothing is sent',
    inputs: { ...woosmap, dataset_id: DATASET_IDS.published, published_file: 'public/stores.zip' },
    workspaceFiles: { 'public/stores.zip': LFS_POINTER },
    expects: { exitCode: 1, outcome: 'not_sent', errorCode: 'invalid_input', triggers: 0 },
  },
  {
    name: 'data-loss',
    title: 'The published file has far fewer records than the run before imported: nothing is triggered',
    inputs: {
      ...woosmap,
      dataset_id: DATASET_IDS.published,
      published_file: 'public/stores.zip',
      wait: 'true',
      max_loss_percent: '20',
      base_url: `${SANDBOX}/play/more-before`,
    },
    workspaceFiles: { 'public/stores.zip': PUBLISHED_FILE },
    expects: { exitCode: 1, outcome: 'not_sent', errorCode: 'too_few_records', triggers: 0 },
  },
  {
    name: 'check',
    title: 'A check asks for the dataset, its newest run and the source. It starts nothing',
    inputs: { ...woosmap, dataset_id: DATASET_IDS.published, check: 'true' },
    expects: { exitCode: 0, outcome: 'checked', triggers: 0 },
  },
  {
    name: 'check-refused',
    title: 'A check finds a wrong secret before anything is imported',
    inputs: { ...bloomreach, api_secret: 'sandbox-secret-of-last-year', check: 'true' },
    expects: { exitCode: 1, outcome: 'rejected', errorCode: 'forbidden', triggers: 0 },
  },
  {
    name: 'running',
    title:
      'Another import is running: the step waits until it has ended, then triggers. A warning says that half of the features are gone',
    inputs: { ...woosmap, wait: 'true', base_url: `${SANDBOX}/play/running` },
    expects: { exitCode: 0, outcome: 'succeeded', triggers: 1 },
  },
  {
    name: 'several',
    title: 'Three datasets in one step share a rate limit: one is refused, the others are imported one by one',
    inputs: {
      provider: 'woosmap',
      private_key: PRIVATE_KEYS.write,
      base_url: `${SANDBOX}/play/shared-limit`,
      imports: JSON.stringify([
        { name: 'Stores', dataset_id: DATASET_IDS.works },
        { name: 'Hotels', dataset_id: DATASET_IDS.unknown },
        { name: 'Restaurants', dataset_id: DATASET_IDS.neverImported },
      ]),
    },
    expects: { exitCode: 1, outcome: 'rejected', errorCode: 'not_found', triggers: 4 },
  },
];
