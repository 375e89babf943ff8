import { runDemo } from './demo-program.ts';
import { SCENARIOS } from './scenarios.ts';

process.exitCode = await runDemo(process.argv.slice(2), SCENARIOS, process.stdout);
