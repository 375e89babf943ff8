import { html } from '../bodies.ts';
import { accepted, noSuchProxy, notSent, notSentInTime, unknown } from '../expected.ts';
import type { Row } from '../matrix.ts';
import * as plays from '../plays.ts';
import { end, reply, reset, send, silence, success, tunnel } from '../plays.ts';
import * as worlds from '../worlds.ts';
import { having, https, httpsWith, named, nobody, proxy, proxyFor, secureProxy } from '../worlds.ts';

const works = https(success);
/** Behind a proxy it is the proxy that looks for this name, and here nobody has to. */
const somewhere = nobody('https://api.test');
const byName = named('api.test', works);
const DEAD = { https_proxy: `http://${worlds.DEAD_ADDRESS}` };
const SOCKS = { https_proxy: 'socks5://127.0.0.1:1080' };
const CREDENTIALS = 'us%40er:5eCr3t';
const OPENED = 'HTTP/1.1 200 Connection established\r\n\r\n';
const LONG_HEADER = `x: ${'x'.repeat(65_536)}`;
const cutAnswer = send(plays.okHead('content-length: 99'), reset);

/** Proxies: whatever they do before both tunnel and TLS are up, nothing was sent. */
export const PROXIES: readonly Row[] = [
  ['a proxy', proxy([tunnel], works), accepted()],
  ['the proxy is dead', having(DEAD, somewhere), notSent({ says: /proxy/ })],
  ['the proxy answers 407', proxy([reply(407, html)]), notSent({ says: /407/ })],
  ['the proxy does not answer', proxy([silence]), notSentInTime()],
  ['silence after a request through a tunnel', proxy([tunnel], https(silence)), unknown('timeout', { deadlines: 1 })],
  ['reset in an answer through a tunnel', proxy([tunnel], https(cutAnswer)), unknown('network_error')],
  ['a proxy behind TLS', secureProxy([tunnel], works), accepted()],
  ['a proxy with credentials', proxyFor(CREDENTIALS, [tunnel], works), accepted()],
  ['a SOCKS proxy', having(SOCKS, byName), noSuchProxy()],
  [
    'a proxy behind TLS whose CA is unknown',
    secureProxy([tunnel], works, 'self-signed'),
    notSent({ says: /proxy.*self-signed/ }),
  ],
  ['NO_PROXY, and a dead proxy', having({ ...DEAD, NO_PROXY: 'a.b, api.test' }, byName), accepted()],
  ['the proxy answers 502 once', proxy([reply(502), tunnel], works), accepted({ attempts: 2, pauseMs: 750 })],
  ['the proxy answers with a redirect', proxy([reply(302, '', plays.toElsewhere)]), notSent({ says: /302/ })],
  ["the proxy answers with the provider's success", proxy([success]), notSent()],
  ['the proxy answers in no HTTP', proxy([send('hello\r\n\r\n')]), notSent()],
  ['the proxy answers with 64 KiB of headers', proxy([reply(200, '', LONG_HEADER)]), notSent()],
  ['the proxy closes before its answer', proxy([end]), notSent()],
  ['the tunnel is open, then closed', proxy([send(OPENED, end)]), notSent()],
  ['the tunnel leads to another host', proxy([tunnel], httpsWith('other-host', {}, success)), notSent()],
];
