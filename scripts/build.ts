import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>>;
}

const packageOf = createRequire(import.meta.url);

/**
 * Builds `dist/` from `src/`: tsc to `build/`, because ncc cannot compile TypeScript 7, then ncc to one ES module and
 * the chunks that are loaded late. Two builds of the same source are the same to the byte.
 */
export function build(outDir = join(root, 'dist')): void {
  const buildDir = join(root, 'build');
  rmSync(buildDir, { recursive: true, force: true });
  rmSync(outDir, { recursive: true, force: true });
  runNode(
    join(dirname(packageOf.resolve('typescript/package.json')), 'bin', 'tsc'),
    '--project',
    'tsconfig.build.json',
  );
  const ncc = join(dirname(packageOf.resolve('@vercel/ncc/package.json')), 'dist', 'ncc', 'cli.js');
  runNode(ncc, 'build', join(buildDir, 'index.js'), '--out', outDir, '--no-cache', '--quiet');
  if (!readdirSync(outDir).includes('index.js')) throw new Error(`ncc wrote no ${join(outDir, 'index.js')}`);
  writeFileSync(join(outDir, 'licenses.txt'), collectLicenses());
}

/** The licences of every package that is shipped: ncc's own list leaves out the modules that it joins. */
function collectLicenses(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link,
  );
  const texts = shipped.map(([path, { version, license }]) => {
    const file = ['LICENSE.md', 'LICENSE'].map((name) => join(root, path, name)).find(existsSync);
    const text = file === undefined ? '' : readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
    return `${path.replace('node_modules/', '')} ${version}\n${license}\n\n${text}\n`;
  });
  return texts.join('\n---\n\n');
}

function runNode(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}`);
}

if (import.meta.main) build();
