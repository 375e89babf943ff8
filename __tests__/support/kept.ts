import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';
import type { World } from './workflow-run.ts';

/** What GitHub keeps between the tries of a run, and between runs: caches and artifacts. */
export class Kept {
  /** Every cache by its key, the oldest first. */
  readonly caches = new Map<string, string>();
  readonly #artifacts = temporaryFolder();

  /** The actions that write and read it. */
  readonly actions: NonNullable<World['actions']> = {
    'actions/cache/restore@': (run, { path = '', key = '', 'restore-keys': beginning }) => {
      const newest = [...this.caches.keys()].findLast((known) => beginning && known.startsWith(beginning.trim()));
      const content = this.caches.get(key) ?? this.caches.get(newest ?? '');
      if (content !== undefined) writeFileSync(join(run.workspace, path), content);
      return undefined;
    },
    'actions/cache/save@': (run, { path = '', key = '' }) => {
      // A cache that is there stays as it is; the action only warns.
      if (!this.caches.has(key)) this.caches.set(key, readFileSync(join(run.workspace, path), 'utf8'));
      return undefined;
    },
    'actions/upload-artifact@': (run, { name = '', path = '', overwrite }) => {
      const to = join(this.#artifacts, name);
      if (existsSync(to) && overwrite !== 'true') return 'failure';
      rmSync(to, { recursive: true, force: true });
      cpSync(join(run.workspace, path), to, { recursive: true });
      return undefined;
    },
    'actions/download-artifact@': (run, { name = '', path = '' }) => {
      const from = join(this.#artifacts, name);
      if (!existsSync(from)) return 'failure';
      mkdirSync(join(run.workspace, path), { recursive: true });
      cpSync(from, join(run.workspace, path), { recursive: true });
      return undefined;
    },
  };
}
