import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the toolkit imports when it loads but nothing here uses. With all three, `dist/` is six times as large. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  undici: 'only `getAgentDispatcher` of @actions/http-client and Octokit use it; requests go through node:http(s)',
  '@actions/exec': 'only `platform.getDetails` of @actions/core uses it',
  '@octokit/*': 'only `getOctokit` of @actions/github uses it; its `context` does not',
};

/** As the bundle is written: without comments, which are a fifth of it, and with tabs. A person can still read it. */
const PLAIN = [
  '--removeComments',
  '--target',
  'es2024',
  '--module',
  'esnext',
  '--noCheck',
  '--ignoreConfig',
  '--allowJs',
];
const FORMAT = { root: true, formatter: { indentStyle: 'tab', lineWidth: 320 }, files: { maxSize: 10_000_000 } };

interface Module {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly Module[];
}

const root = join(import.meta.dirname, '..');
const packageOf = createRequire(import.meta.url);

/**
 * Builds `dist/` from `src/`: tsc to `build/`, because ncc cannot compile TypeScript 7, then ncc to one ES module and
 * the chunks that are loaded late, which tsc and Biome write plainly. Two builds of the same source are the same to the byte. Throws where a part fails, and
 * then leaves `outDir` as it was.
 */
export function build(outDir = join(root, 'dist')): void {
  const buildDir = join(root, 'build');
  const [bundle, plain] = [join(buildDir, 'bundle'), join(buildDir, 'dist')];
  const stats = join(buildDir, 'stats.json');
  rmSync(buildDir, { recursive: true, force: true });
  runNode(root, scriptOf('typescript', 'bin/tsc'), '--project', 'tsconfig.build.json');

  // ncc takes `paths` from the tsconfig.json of its working directory, also for what packages import:
  // https://github.com/vercel/ncc/blob/main/src/index.js (TsconfigPathsPlugin)
  const paths = Object.fromEntries(Object.keys(LEFT_OUT).map((name) => [name, ['../scripts/left-out.js']]));
  writeFileSync(join(buildDir, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }));
  const options = ['--out', bundle, '--no-cache', '--quiet', '--stats-out', stats];
  runNode(buildDir, scriptOf('@vercel/ncc', 'dist/ncc/cli.js'), 'build', 'index.js', ...options);
  if (!existsSync(join(bundle, 'index.js'))) throw new Error(`ncc wrote no ${join(bundle, 'index.js')}`);

  const scripts = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  runNode(bundle, scriptOf('typescript', 'bin/tsc'), ...PLAIN, '--outDir', plain, ...scripts);
  writeFileSync(join(buildDir, 'biome.json'), JSON.stringify(FORMAT));
  runNode(buildDir, scriptOf('@biomejs/biome', 'bin/biome'), 'format', '--write', '--config-path=biome.json', 'dist');
  for (const name of scripts)
    writeFileSync(join(plain, name), withParentheses(readFileSync(join(plain, name), 'utf8')));
  cpSync(join(bundle, 'package.json'), join(plain, 'package.json'));
  writeFileSync(join(plain, 'licenses.txt'), licensesOf(JSON.parse(readFileSync(stats, 'utf8'))));

  rmSync(outDir, { recursive: true, force: true });
  cpSync(plain, outDir, { recursive: true });
}

/**
 * Puts the parentheses back that webpack writes around each module and that Biome takes away. V8 compiles a function in
 * parentheses at once; any other is read twice, first to find its end and again when it is called, as each module is:
 * https://v8.dev/blog/preparser#pife
 */
function withParentheses(code: string): string {
  return code.replace(/^\t(\d+): (\([^\n]*\) => \{\n.*?^\t\}),$/gms, '\t$1: ($2),');
}

/** The licences of the packages that stand in the bundle: ncc's own list leaves out the modules that it joins. */
function licensesOf(stats: Module): string {
  const texts = packageFoldersIn(stats).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE.md', 'LICENSE'].map((name) => join(folder, name)).find(existsSync);
    if (file === undefined) throw new Error(`${folder} has no licence text`);
    return `${name} ${version}\n${license}\n\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
  });
  return texts.join('\n---\n\n');
}

function packageFoldersIn(stats: Module): string[] {
  const paths = flatten(stats).map(({ nameForCondition }) => nameForCondition?.replaceAll('\\', '/') ?? '');
  const folders = paths.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** A module can hold others that it was joined with. */
function flatten(module: Module): Module[] {
  return [module, ...(module.modules ?? []).flatMap(flatten)];
}

function scriptOf(name: string, path: string): string {
  return join(dirname(packageOf.resolve(`${name}/package.json`)), path);
}

function runNode(cwd: string, script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
}

if (import.meta.main) build();
