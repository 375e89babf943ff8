import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands for the account that hosts the repository until it is known. */
const PLACEHOLDER = 'your-org';
/** Names of accounts. Source: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const ACCOUNT = /^(?!-)(?!.*--)[A-Za-z0-9-]{1,39}(?<!-)$/;

/**
 * Puts the account's name in the place of another in every file of the repository, and gives the files that changed. Throws
 * for what is no account, before anything is written.
 */
export function setOwner(root: string, owner: string, before = PLACEHOLDER): string[] {
  for (const name of [owner, before]) {
    if (!ACCOUNT.test(name)) throw new Error(`"${name}" is no name of a GitHub account.`);
  }
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return files.filter((file) => {
    // This file and its test would forget what to look for.
    if (file.includes('set-owner') || file.startsWith('dist/') || file.endsWith('.png')) return false;
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    // `your-organisation` is another word.
    const changed = text.replace(new RegExp(`(?<![\\w-])${before}(?![\\w-])`, 'g'), owner);
    if (changed === text) return false;
    writeFileSync(path, changed);
    return true;
  });
}

if (import.meta.main) {
  const [owner = '', before] = process.argv.slice(2);
  const changed = setOwner(join(import.meta.dirname, '..'), owner, before);
  console.log(`${changed.length} files now name ${owner}. Run npm test, then commit them.`);
}
