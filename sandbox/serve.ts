import {
  API_KEYS,
  DATASET_IDS,
  IMPORTS,
  PRIVATE_KEYS,
  PROJECT_TOKEN,
  REIMPORT_KEYS,
  WORKSPACE_ID,
} from './accounts.ts';
import { BAD_DAYS } from './bad-days.ts';
import { CDNS, PUBLISHED_FILE, PUBLISHED_SHA256 } from './files.ts';
import { PLAYS } from './plays.ts';
import { type Sandbox, startSandbox } from './server.ts';

const DEFAULT_PORT = 8787;

/** Starts on the wanted port, else on a free one. */
async function startSomewhere(timeScale: number): Promise<Sandbox> {
  try {
    return await startSandbox({ port: Number(process.env['PORT'] || DEFAULT_PORT), timeScale });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startSandbox({ timeScale });
  }
}

function table(rows: Iterable<readonly [string, string]>): string {
  const list = [...rows];
  const width = Math.max(...list.map(([name]) => name.length));
  return list.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

const timeScale = Number(process.env['IMPORT_SANDBOX_TIME_SCALE'] || 1);
const sandbox = await startSomewhere(timeScale);
process.once('SIGINT', () => void sandbox.close());

console.log(`The sandbox stands in for Woosmap Datasets and Bloomreach Engagement. Stop it with Ctrl-C.

base_url: ${sandbox.url}
The providers' windows and runs take ${timeScale} of their time (IMPORT_SANDBOX_TIME_SCALE).

  curl -i -X POST -H "X-Api-Key: ${PRIVATE_KEYS.write}" -H "Content-Type: application/json" -d "{}" ${sandbox.url}/datasets/${DATASET_IDS.works}/import

Woosmap, dataset_id
${table(Object.entries(DATASET_IDS))}
Woosmap, private_key
${table(Object.entries(PRIVATE_KEYS))}
Woosmap, reimport_key
${table(Object.entries(REIMPORT_KEYS))}

Bloomreach, project_token or workspace_id
${table([
  ['project', PROJECT_TOKEN],
  ['workspace', WORKSPACE_ID],
])}
Bloomreach, api_key_id and api_secret
${table(Object.entries(API_KEYS).map(([name, { id, secret }]) => [name, `${id}  ${secret}`]))}
Bloomreach, import_id
${table(Object.entries(IMPORTS).map(([name, { id }]) => [name, id]))}

Plays of a Woosmap run: ${sandbox.url}/play/<name> as the base_url
${table([...PLAYS].map(([name, { says }]) => [name, says]))}

Sources of a published file: ${sandbox.url}/cdn/<name>/stores.zip as the source_url
${table([...CDNS].map(([name, { says }]) => [name, says]))}
  published_sha256: ${PUBLISHED_SHA256}
  The file is a zip, which Node writes with: fs.writeFileSync('stores.zip', ${JSON.stringify(PUBLISHED_FILE)})

Bad days of a trigger: ${sandbox.url}/day/<name> as the base_url, or /day/<name>/<times> for its first requests only
${table([...BAD_DAYS].map(([name, { says, starts }]) => [name, starts ? `${says} (the import starts)` : says]))}
`);
