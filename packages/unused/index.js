// Stands in for undici, Octokit and @actions/exec, which @actions/http-client, @actions/github and @actions/core import
// when they load but which nothing in this action ever calls: requests go through node:http(s) with http-client's
// agent, of @actions/github only `context` is read, and of @actions/core never `platform`, which runs programs. Without them the bundle is about a tenth of the size and starts in half the
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

/** @actions/exec's getExecOutput: only ever called by `platform` of @actions/core. */
export function getExecOutput() {
  unused('@actions/exec');
}
