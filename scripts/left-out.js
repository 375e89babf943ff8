// Stands in the bundle for the packages that scripts/build.ts leaves out. The toolkit imports these names when it loads, so
// loading must work; using one throws. A name that is missing here fails the build.

function leftOut(name) {
  throw new Error(`${name} is left out of this bundle: see scripts/build.ts`);
}

/** Of undici: @actions/github constructs one while it loads, when a proxy is configured. */
export class ProxyAgent {
  dispatch() {
    leftOut('undici');
  }
}

/** Of undici. */
export function fetch() {
  leftOut('undici');
}

/** Of @octokit/core: @actions/github calls the two static methods while it loads. */
export class Octokit {
  static plugin() {
    return Octokit;
  }
  static defaults() {
    return Octokit;
  }
  constructor() {
    leftOut('@octokit/core');
  }
}

/** Of @octokit/plugin-rest-endpoint-methods. */
export function restEndpointMethods() {
  leftOut('@octokit/plugin-rest-endpoint-methods');
}

/** Of @octokit/plugin-paginate-rest. */
export function paginateRest() {
  leftOut('@octokit/plugin-paginate-rest');
}

/** Of @actions/exec. */
export function getExecOutput() {
  leftOut('@actions/exec');
}

/** Of tunnel: @actions/github makes one while it loads, when a proxy is configured. */
function makeAgent() {
  return { addRequest: () => leftOut('tunnel') };
}

export {
  makeAgent as httpOverHttp,
  makeAgent as httpOverHttps,
  makeAgent as httpsOverHttp,
  makeAgent as httpsOverHttps,
};
