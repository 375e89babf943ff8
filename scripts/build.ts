import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the toolkit imports when it loads but nothing here uses. With all three, `dist/` is four times as large. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  undici: 'only `getAgentDispatcher` of @actions/http-client and Octokit use it; requests go through node:http(s)',
  tunnel: 'only `getAgent` of @actions/http-client uses it; requests take a connection of their own',
  '@actions/exec': 'only `platform.getDetails` of @actions/core uses it',
  '@octokit/*': 'only `getOctokit` of @actions/github uses it; its `context` does not',
};

/** What would move code, or take away what marks a module. */
const NOT_MOVED = 'collapse_vars directives functions hoist_props inline join_vars reduce_funcs reduce_vars sequences';
/**
 * As the bundle is written: local names and expressions are short, nearly each statement has its line and nothing is moved, so
 * that a person finds a function by its name. Only ASCII: one other character makes V8 keep the source in two bytes each.
 * Source: https://github.com/mishoo/UglifyJS#command-line-usage
 */
const PLAIN = [
  '--module',
  '--mangle',
  '--keep-fnames',
  '--compress',
  `side_effects=false,${NOT_MOVED.replaceAll(/\w+/g, '$&=false').replaceAll(' ', ',')}`,
  '--output-opts',
  'ascii_only=true,semicolons=false',
];
/** Statements without an effect that show where a module begins and ends, before and after. */
const MARKS = { begin: '"module begins"', end: '"module ends"' };

/** A chunk of packages alone is written shorter: nobody looks for a function of ours in it. */
const SHORT = PLAIN.filter((option) => option !== '--keep-fnames').map((option) =>
  option.replace(',join_vars=false', ''),
);

interface Module {
  readonly nameForCondition?: string | null;
  readonly chunks?: readonly (string | number)[];
  readonly modules?: readonly Module[];
}

const root = join(import.meta.dirname, '..');
const packageOf = createRequire(import.meta.url);

/**
 * Builds `dist/` from `src/`: tsc to `build/`, because ncc cannot compile TypeScript 7, then ncc to one ES module and
 * the chunks that are loaded late, which UglifyJS writes plainly. Two builds of the same source are the same to the byte. Throws where a part fails, and
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

  const modules: Module = JSON.parse(readFileSync(stats, 'utf8'));
  const ofPackages = chunksOfPackages(modules);
  mkdirSync(plain);
  const names = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  for (const name of names)
    writeFileSync(join(plain, name), withMarks(withQuickStart(readFileSync(join(bundle, name), 'utf8'))));
  const isShort = (name: string) => ofPackages.has(name.replace(/\..*/, ''));
  writePlainly(plain, names.filter(isShort), SHORT);
  writePlainly(
    plain,
    names.filter((name) => !isShort(name)),
    PLAIN,
  );
  cpSync(join(bundle, 'package.json'), join(plain, 'package.json'));
  writeFileSync(join(plain, 'licenses.txt'), licensesOf(modules));

  rmSync(outDir, { recursive: true, force: true });
  cpSync(plain, outDir, { recursive: true });
}

/**
 * Takes out of webpack's bundle what makes each start slow and serves nothing: a `require` made anew for each of Node's
 * modules, and `fs.promises`, which loads much of Node and is read by a part of @actions/core that nothing here calls.
 */
function withQuickStart(bundle: string): string {
  const made = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
  return bundle
    .replaceAll(made, 'requireOfNode')
    .replace(/^import \{ createRequire as .*$/m, `$&\nconst requireOfNode = ${made};`)
    .replace(/^const \{ ([\w, ]+) \} = (\w+\.promises);$/gm, (_, names: string, promises: string) =>
      names.replace(/(\w+)(?:, )?/g, `const $1 = (...given) => ${promises}.$1(...given);\n`),
    );
}

/** Marks each module of webpack's bundle, where it stands in comments. */
function withMarks(bundle: string): string {
  return bundle
    .replace(/^\/\*{3}\/ \(\(.*\) => \{$/gm, `$&\n${MARKS.begin};`)
    .replace(/^\/\*{3}\/ \}\),?$/gm, `;${MARKS.end}\n$&`);
}

/**
 * Puts parentheses around each marked module, as webpack does. V8 compiles a function in parentheses at once; any other is
 * read twice, first to find its end and again when it is called, as each module is: https://v8.dev/blog/preparser#pife
 */
function withParentheses(plain: string): string {
  const { begin, end } = MARKS;
  const wrapped = plain
    .replace(new RegExp(`(\\([\\w$,]*\\)|[\\w$]+)=>\\{${begin}\n?`, 'g'), '($1=>{')
    .replace(new RegExp(`\n?${end}\n?\\}`, 'g'), '})');
  const isWhole = plain.split(begin).length === plain.split(end).length;
  if (!isWhole || wrapped.includes(begin) || wrapped.includes(end))
    throw new Error('A module of the bundle has another form than the build knows.');
  return wrapped;
}

/** Writes files anew, all in one process: the start of UglifyJS takes longer than most of them. */
function writePlainly(folder: string, names: readonly string[], how: readonly string[]): void {
  if (names.length === 0) return;
  runNode(folder, scriptOf('uglify-js', 'bin/uglifyjs'), ...names, '--in-situ', ...how);
  for (const name of names)
    writeFileSync(join(folder, name), withParentheses(readFileSync(join(folder, name), 'utf8')));
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

/** The names of the chunks that hold nothing of `src/`. */
function chunksOfPackages({ modules = [] }: Module): Set<string> {
  const chunksWith = (isOfPackage: boolean) =>
    modules
      .filter(({ nameForCondition: path }) => path != null && path.includes('node_modules') === isOfPackage)
      .flatMap(({ chunks = [] }) => chunks.map(String));
  return new Set(chunksWith(true)).difference(new Set(chunksWith(false)));
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
