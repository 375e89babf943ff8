// Stands in for undici and for Octokit, which @actions/http-client and @actions/github import when they load but
// which nothing in this action ever calls: requests go through node:http(s) with http-client's agent, and of
// @actions/github only `context` is read. Without them the bundle is about a tenth of the size and starts in half the
// time (docs/performance.md). Loading must work, using must not: every use throws and says where to look.
// `__tests__/bundle.test.ts` fails when the real packages come back or when the packages import a name missing here.

function unused(name) {
  throw new Error(`${name} is not part of this action's bundle: see packages/unused/index.js`);
}

/** undici's ProxyAgent: @actions/github constructs one while it loads, when a proxy is configured. */
export class ProxyAgent {
  dispatch() {
    unused('undici.ProxyAgent');
  }
}

/** undici's fetch: only ever called by Octokit. */
export function fetch() {
  unused('undici.fetch');
}

/** @octokit/core's Octokit: @actions/github calls its two static methods while it loads. */
export class Octokit {
  static plugin() {
    return Octokit;
  }
  static defaults() {
    return Octokit;
  }
  constructor() {
    unused('Octokit');
  }
}

export const restEndpointMethods = () => unused('@octokit/plugin-rest-endpoint-methods');
export const paginateRest = () => unused('@octokit/plugin-paginate-rest');
