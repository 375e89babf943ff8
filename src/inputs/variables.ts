/** The runner's variables, as far as they are set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What plays GitHub's runner: it hands on more inputs than the step has, and its runs have no pages of GitHub's. */
export const STAND_INS = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'] as const;

/** The folder that relative paths are taken from. */
export function workspaceOf(variables: Variables): string {
  return variables['GITHUB_WORKSPACE'] || process.cwd();
}
