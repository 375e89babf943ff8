// Counts the records of a file as the action does, in a process of its own; throws where it has another number.
import { inspectFile } from '../src/data/inspect.ts';

const { BENCH_FILE: path = '', BENCH_RECORDS } = process.env;
const { found } = await inspectFile({ path, mode: 'count', signal: new AbortController().signal });
if (found.kind !== 'counted' || found.records !== Number(BENCH_RECORDS))
  throw new Error(`${path}: ${JSON.stringify(found)}`);
