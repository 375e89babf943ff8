import { at } from './event.ts';
import type { Variables } from './variables.ts';

/** GitHub gives the secrets of a repository to none of these where they come from a fork. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** What Dependabot starts with other events, such as `workflow_run`, has the secrets of the repository. */
const DEPENDABOT_EVENTS = [...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];

/**
 * Says why GitHub may have given this run no secrets, a sentence each. Told by the runner's variables and the event's payload.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 * https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function whySecretsAreMissing(variables: Variables, event: unknown): string[] {
  const called = 'A called workflow gets only the secrets that its caller passes with `secrets:`.';
  const who = [variables['GITHUB_ACTOR'], variables['GITHUB_TRIGGERING_ACTOR']];
  const eventName = variables['GITHUB_EVENT_NAME'] ?? '';
  if (who.includes('dependabot[bot]') && (eventName === '' || DEPENDABOT_EVENTS.includes(eventName))) {
    return [
      "Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.",
      called,
    ];
  }
  if (PULL_REQUEST_EVENTS.includes(eventName)) {
    const isFromFork = comesFromFork(event);
    if (isFromFork === false) return [called];
    const start = isFromFork === true ? 'This run comes from a fork' : 'If this run comes from a fork, that is why';
    return [`${start}: GitHub gives such runs no secrets. Import after the merge, for example on \`push\`.`, called];
  }
  if (at(event, 'repository', 'fork') === true) {
    return ['This repository is a fork, and a fork does not get the secrets of the original. Add them here.', called];
  }
  return [called];
}

/** Says whether a pull request's branch is in another repository; one that was deleted is `null`. */
function comesFromFork(event: unknown): boolean | undefined {
  const head = at(event, 'pull_request', 'head', 'repo');
  if (head === null) return true;
  const [from, to] = [at(head, 'full_name'), at(event, 'pull_request', 'base', 'repo', 'full_name')];
  if (typeof from === 'string' && typeof to === 'string') return from.toLowerCase() !== to.toLowerCase();
  const isFork = at(head, 'fork');
  return typeof isFork === 'boolean' ? isFork : undefined;
}
