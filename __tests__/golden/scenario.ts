import type { GitHubContext } from '../../sandbox/runner-environment.ts';
import type { Reply, SeenRequest } from '../support/local-server.ts';

/** Stands for the URL of the scenario's server, in inputs, variables and files. */
export const SERVER = '{server}';

/** A step that a user can meet. Its golden file is `<name>.txt`. */
export interface Scenario {
  readonly name: string;
  /** The first line of the golden file: what a reader sees in it. */
  readonly title: string;
  /** The step's `with`. `base_url` is the server where none is given; `{server}/day/lost` asks for a bad day of the sandbox. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the workspace, by their paths in it. */
  readonly files?: Readonly<Record<string, string>>;
  readonly githubContext?: GitHubContext;
  /**
   * The server: the sandbox where none is given. A step that waits needs a server whose answers go by the count of requests:
   * the runs of the sandbox go by its clock, so a busy machine would change the log.
   */
  readonly serve?: Serve;
  /**
   * Factor for the provider's windows (CONTRIBUTING, the sandbox's clock). Default 0.01; 0.1 for a step that waits, because
   * the log has a line for each silent minute, which a busy machine must not reach.
   */
  readonly timeScale?: number;
  /** Sent once the server has that many requests; the last of them gets no answer. Needs `serve`. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly atRequest: number };
}

/** Makes a server's answers anew for each time that a scenario is played; runs begin at `epochMs`, a time in milliseconds. */
export type Serve = (epochMs: number) => Answerer;
/** `count` is 1 for the first request. */
export type Answerer = (request: SeenRequest, count: number) => Reply;
