import { statSync } from 'node:fs';

/**
 * Looks at what a path leads to before it is opened: anything but a regular file (a pipe, a device) could hold the step
 * for ever. `undefined` where there is nothing that can be looked at.
 */
export function lookAtFile(path: string): { readonly isRegular: boolean; readonly bytes: number } | undefined {
  try {
    const stats = statSync(path);
    return { isRegular: stats.isFile(), bytes: stats.size };
  } catch {
    return undefined;
  }
}
