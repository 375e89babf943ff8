import { API_KEYS, DATASET_IDS, IMPORTS, PRIVATE_KEYS, PROJECT_TOKEN, REIMPORT_KEYS } from '../../sandbox/accounts.ts';
import { LFS_POINTER, PUBLISHED_FILE } from '../../sandbox/files.ts';
import { json, type Reply } from '../support/local-server.ts';
import { sentEntry, sentRun } from '../support/runs.ts';
import { type Scenario, SERVER } from './scenario.ts';
import { inTurn, lost, OLD_RUN, playedRun, RUN_ID } from './serve.ts';

const woosmap = { provider: 'woosmap', dataset_id: DATASET_IDS.works, private_key: PRIVATE_KEYS.write };
const bloomreach = {
  provider: 'bloomreach',
  project_token: PROJECT_TOKEN,
  import_id: IMPORTS.url.id,
  api_key_id: API_KEYS.project.id,
  api_secret: API_KEYS.project.secret,
};
const signedUrl = 'https://files.example.com/stores.csv?expires=4102444800&signature=sandbox-signature-0123456789';
const byHand = {
  eventName: 'workflow_dispatch',
  actor: 'mona',
  payload: { inputs: {}, sender: { login: 'mona' } },
};

const fromFork = {
  repository: { full_name: 'octo-org/stores' },
  pull_request: {
    number: 1,
    head: { repo: { full_name: 'mona/stores', fork: true } },
    base: { repo: { full_name: 'octo-org/stores' } },
  },
};

const hostileWords = [
  `The key ${PRIVATE_KEYS.write} is not known.`,
  '::set-output name=outcome::succeeded',
  'text ##[add-mask]import',
  '[link](javascript:alert(1)) | cell | <script>alert(1)</script> @octocat #1',
  '\u001b[31mred \u202Ereversed',
].join('\n');

const published = { ...woosmap, published_file: 'public/stores.zip' };
const accepted = json(202, { dataset_id: DATASET_IDS.works });
const waiting = { ...woosmap, wait: 'true' };

const page = (status: number, title: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const HOUR_MS = 3_600_000;

const ids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);
const several = (entries: readonly object[]) => ({
  provider: 'woosmap',
  private_key: PRIVATE_KEYS.write,
  imports: JSON.stringify(entries),
});

/** Every scenario has a golden file; a new capability brings its own. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'accepted-woosmap',
    title: 'Woosmap accepts the trigger',
    inputs: woosmap,
  },
  {
    name: 'accepted-woosmap-hook',
    title: "Woosmap's reimport hook accepts the trigger; its key is in the address",
    inputs: { provider: 'woosmap', reimport_key: REIMPORT_KEYS.neverImported },
  },
  {
    name: 'accepted-bloomreach-signed-path',
    title: 'Bloomreach reads a signed URL for this run; the workflow was started by hand',
    inputs: { ...bloomreach, path: signedUrl, test_connection: 'false' },
    githubContext: byHand,
  },
  {
    name: 'refused',
    title: 'Woosmap refuses a key without write permission',
    inputs: { ...woosmap, private_key: PRIVATE_KEYS.readOnly },
  },
  {
    name: 'refused-bloomreach',
    title: 'Bloomreach refuses an API key without the permission',
    inputs: {
      ...bloomreach,
      api_key_id: API_KEYS.withoutPermission.id,
      api_secret: API_KEYS.withoutPermission.secret,
    },
  },
  {
    name: 'no-provider',
    title: 'Without a provider the error says which there are',
    inputs: { provider: '' },
  },
  {
    name: 'invalid-inputs',
    title: 'Several inputs are wrong: one error lists every problem, and nothing is sent',
    inputs: { ...woosmap, dataset_id: 'stores', private_key: '', wait: 'yes', timeout_seconds: '5s' },
  },
  {
    name: 'nearly-right-inputs',
    title: 'Inputs that are nearly right, in a pull request from a fork: each gets its own sentence',
    inputs: {
      ...bloomreach,
      project_token: '$PROJECT_TOKEN',
      import_id: `"${IMPORTS.url.id}"`,
      api_key_id: `API_KEY_ID=${API_KEYS.project.id}`,
      api_secret: '',
      path: 'stores\u200b.csv',
      'dry-run': 'true',
      base_url: `${SERVER}/data/v1`,
      max_attempts: 'wsk-OtherKey123',
    },
    githubContext: { eventName: 'pull_request', actor: 'mona', payload: fromFork },
  },
  {
    name: 'dry-run',
    title: 'A dry run shows the request and sends nothing',
    inputs: { ...bloomreach, path: signedUrl, dry_run: 'true' },
  },
  {
    name: 'source-late',
    title:
      "The published file comes late: the step waits until the dataset's URL serves it, then it triggers the import",
    inputs: { ...published, dataset_id: DATASET_IDS.published },
    files: { 'public/stores.zip': PUBLISHED_FILE },
    timeScale: 0.1,
  },
  {
    name: 'source-never',
    title: 'A cache serves an old copy until the limit: nothing is triggered',
    inputs: { ...published, source_url: `${SERVER}/cdn/never/stores.zip`, source_timeout_minutes: '0.1' },
    files: { 'public/stores.zip': PUBLISHED_FILE },
    // Whatever the jitter: a look at once, one within the 6 s of the limit, and one at the limit.
    timeScale: 0.5,
  },
  {
    name: 'records-counted',
    title: 'A dry run looks at the published file: its records are counted, and nothing is sent',
    inputs: { ...published, source_url: 'https://files.example.com/stores.zip', dry_run: 'true' },
    files: { 'public/stores.zip': PUBLISHED_FILE },
  },
  {
    name: 'records-lfs-pointer',
    title: 'The published file is a Git LFS pointer and not the data: nothing is sent',
    inputs: published,
    files: { 'public/stores.zip': LFS_POINTER },
  },
  {
    name: 'records-lost',
    title: 'The published file has far fewer records than the run before imported: nothing is triggered',
    inputs: {
      ...published,
      dataset_id: DATASET_IDS.published,
      wait: 'true',
      max_loss_percent: '20',
      base_url: `${SERVER}/play/more-before`,
    },
    files: { 'public/stores.zip': PUBLISHED_FILE },
    timeScale: 0.1,
  },
  {
    name: 'records-too-few-imported',
    title: 'The run succeeds and imports fewer features than it must: the step is red, and the data is live',
    inputs: { ...waiting, min_records: '40000' },
    serve: playedRun('success', [0, 12, 30], accepted),
  },
  {
    name: 'check',
    title: 'A check asks for the dataset, its newest run and the source, and starts nothing',
    inputs: { ...woosmap, dataset_id: DATASET_IDS.published, check: 'true' },
  },
  {
    name: 'check-refused',
    title: 'A check finds a wrong secret before anything is imported',
    inputs: { ...bloomreach, api_secret: 'sandbox-secret-of-last-year', check: 'true' },
  },
  {
    name: 'rate-limited',
    title: 'Woosmap allows one trigger in 90 seconds: the action waits, then sends it again',
    inputs: woosmap,
    serve: () => inTurn([json(429, { details: 'Too many requests.' }), accepted]),
  },
  {
    name: 'lost-answer',
    title: 'The answer is lost: the import may be running, so the trigger is not sent again',
    inputs: { ...bloomreach, base_url: `${SERVER}/day/lost` },
  },
  {
    name: 'lost-answer-found',
    title: 'The answer is lost, but the step waits: it finds the run and follows it',
    inputs: waiting,
    serve: playedRun('success', [12, 30], lost),
  },
  {
    name: 'wait-succeeded-with-warnings',
    title: 'The step waits for a run that succeeds with warnings',
    inputs: waiting,
    serve: playedRun('success-warnings', [0, 5, 15, 30], accepted),
  },
  {
    name: 'wait-failed',
    title: 'The step waits for a run that fails',
    inputs: waiting,
    serve: playedRun('failed-import', [5, 12, 30], accepted),
  },
  {
    name: 'wait-limit',
    title: 'The run takes longer than the step waits for it',
    inputs: { ...waiting, wait_timeout_minutes: '0.1' },
    serve: playedRun('slow', [40], accepted),
    // Within the shortest limit, 6 s, one interval of 5 s fits: there is one look, at the limit.
    timeScale: 1,
  },
  {
    name: 'cancelled-while-waiting',
    title: 'The run of the workflow is cancelled while the step waits',
    inputs: waiting,
    serve: playedRun('slow', [40], accepted),
    signal: { name: 'SIGINT', atRequest: 4 },
  },
  {
    name: 'cancelled-while-sending',
    title: 'The run of the workflow is cancelled before the answer to the trigger has come',
    inputs: woosmap,
    serve: () => inTurn([accepted]),
    signal: { name: 'SIGINT', atRequest: 1 },
  },
  {
    name: 'hostile-answer',
    title: 'A refusal repeats the key, with workflow commands, Markdown and HTML',
    inputs: woosmap,
    serve: () => inTurn([json(403, { detail: hostileWords })]),
  },
  {
    name: 'hostile-run',
    title: 'The entries of a run are workflow commands, Markdown, HTML and Mermaid',
    inputs: waiting,
    serve: playedRun('hostile', [30], accepted),
  },
  {
    name: 'refused-in-a-success',
    title: 'Woosmap answers 202 with the dataset and an error: nobody knows what that means',
    inputs: woosmap,
    serve: () => inTurn([json(202, { dataset_id: DATASET_IDS.works, error: 'quota exceeded', status: 'failed' })]),
  },
  {
    name: 'other-dataset',
    title: 'Woosmap confirms another dataset than the one that was asked for',
    inputs: woosmap,
    serve: () => inTurn([json(202, { dataset_id: DATASET_IDS.neverImported })]),
  },
  {
    name: 'unavailable',
    title: 'A 503 that says when to come back proves nothing, so the trigger is not sent again',
    inputs: woosmap,
    serve: () => inTurn([json(503, { detail: 'Maintenance' }, { 'retry-after': '120' }), accepted]),
  },
  {
    name: 'firewall',
    title: 'A web page refuses in the place of Woosmap: no key is wrong',
    inputs: woosmap,
    serve: () => inTurn([page(403, 'Access blocked')]),
  },
  {
    name: 'portal',
    title: 'A portal answers 200 in the place of Bloomreach',
    inputs: bloomreach,
    serve: () => inTurn([page(200, 'Please sign in')]),
  },
  {
    name: 'another-import-runs',
    title: 'Woosmap refuses because another import is running',
    inputs: woosmap,
    serve: () => inTurn([json(409, { detail: 'Another import of this dataset is already running.' })]),
  },
  {
    name: 'refused-bloomreach-secret',
    title: 'Bloomreach says that the secret is wrong',
    inputs: bloomreach,
    serve: () => inTurn([json(403, { success: false, errors: { _global: ['invalid secret'] } })]),
  },
  {
    name: 'wait-key-may-not-read',
    title: 'The key may not read the status, so the step ends before it sends anything',
    inputs: waiting,
    serve: () => inTurn([accepted], [json(403, { detail: 'The key may not read this dataset.' })]),
  },
  {
    name: 'wait-old-run',
    title: 'The status shows another old run, which is not of this import, then the one that is',
    inputs: waiting,
    serve: (epochMs) =>
      inTurn(
        [accepted],
        [
          page(404, '404 Not Found'),
          OLD_RUN,
          json(200, sentRun('an-old-run', 'success', epochMs - HOUR_MS)),
          json(200, sentRun(RUN_ID, 'failed', epochMs, [sentEntry('The file is no zip.', 'error')])),
        ],
      ),
  },
  {
    name: 'wait-newer-run',
    title: 'A newer run takes the place of the one that the step follows',
    inputs: waiting,
    serve: (epochMs) =>
      inTurn(
        [accepted],
        [
          OLD_RUN,
          json(200, sentRun(RUN_ID, 'in_progress', epochMs, [sentEntry('Will import 34867 features.')])),
          json(200, sentRun('a-newer-run', 'in_progress', epochMs + 9000)),
        ],
      ),
  },
  {
    name: 'wait-contradiction',
    title: 'The run ends in success although one of its stages failed',
    inputs: waiting,
    serve: (epochMs) => {
      const run = sentRun(RUN_ID, 'failed', epochMs, [sentEntry('0 features imported', 'error')]);
      return inTurn([accepted], [OLD_RUN, json(200, { ...run, status: 'success' })]);
    },
  },
  {
    name: 'wait-succeeded-with-errors',
    title: 'The run ends in success and has logged errors: they are told as warnings',
    inputs: waiting,
    serve: (epochMs) => {
      const entries = [sentEntry('Feature 7: no name.', 'error'), sentEntry('Successfully imported 34866 features.')];
      return inTurn([accepted], [OLD_RUN, json(200, sentRun(RUN_ID, 'success', epochMs, entries))]);
    },
  },
  {
    name: 'wait-for-another-run',
    title: "Somebody else's run is in progress: the step lets it end, then it triggers",
    inputs: waiting,
    serve: (epochMs) => {
      const run = (id: string, status: string, text: string) =>
        json(200, sentRun(id, status, epochMs, [sentEntry(text)]));
      const looks = [
        run('another-run', 'in_progress', 'Removed 34790 features.'),
        run('another-run', 'success', 'Imported 34867 features.'),
        run(RUN_ID, 'success', 'Imported 17433 features.'),
      ];
      return inTurn([accepted], looks);
    },
  },
  {
    name: 'wait-already-running',
    title: "Somebody else's run does not end: nothing is triggered",
    inputs: { ...waiting, wait_timeout_minutes: '0.1' },
    serve: (epochMs) => inTurn([accepted], [json(200, sentRun('another-run', 'in_progress', epochMs))]),
    timeScale: 1,
  },
  {
    name: 'several',
    title: 'Three imports in one step: a limit that they share is waited out, and one is refused',
    inputs: several([
      { name: 'Stores', dataset_id: ids[0] },
      { name: 'Hotels', dataset_id: ids[1] },
      { name: 'Restaurants', dataset_id: ids[2] },
    ]),
    serve: () =>
      inTurn([
        json(202, { dataset_id: ids[0] }),
        json(404, { details: 'No such dataset.' }),
        json(429, { details: 'Slow down.' }, { 'retry-after': '1' }),
        json(202, { dataset_id: ids[2] }),
      ]),
  },
  {
    name: 'several-not-tried',
    title: 'The key of several imports is refused: the rest is not tried',
    inputs: several(ids.map((dataset_id) => ({ dataset_id }))),
    serve: () => inTurn([json(401, { detail: 'No such key.' })]),
  },
  {
    name: 'several-invalid',
    title: 'A list with mistakes: each is told at its place, and nothing is sent',
    inputs: several([
      { name: 'Stores', dataset_id: 'stores' },
      { import_id: 'i' },
      { dataset_id: ids[0], private_key: 'k' },
    ]),
  },
  {
    name: 'wait-unknown-status',
    title: 'The run ends with a word that Woosmap does not document',
    inputs: waiting,
    serve: (epochMs) => {
      const run = sentRun(RUN_ID, 'success', epochMs, [sentEntry('Partly imported.')]);
      return inTurn([accepted], [OLD_RUN, json(200, { ...run, status: 'partial' })]);
    },
  },
];
