import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ readTimeScale),
/* harmony export */   dR: () => (/* binding */ monotonicMs),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(500);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(515);


function monotonicMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
const EPOCH_MS = Date.now() - monotonicMs();
const systemClock = {
    now: () => EPOCH_MS + monotonicMs(),
    random: Math.random,
    async pause(ms, signal) {
        return await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.ceil(ms) + 1, true, { signal }).catch(() => false);
    },
};
function readTimeScale(variable, baseUrl) {
    const scale = Number(variable);
    const isValid = scale > 0 && scale < 1;
    return isValid && baseUrl !== undefined && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(baseUrl) ? scale : 1;
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loggedExchange)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(942);
// EXTERNAL MODULE: ./build/clock.js
var clock = __nccwpck_require__(94);
// EXTERNAL MODULE: ./build/text/inert-text.js
var inert_text = __nccwpck_require__(48);
;// CONCATENATED MODULE: ./build/http/network-error.js

const MEANINGS = {
    ENOTFOUND: 'the name could not be resolved',
    EAI_AGAIN: 'the name could not be resolved: the name server does not answer',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EPIPE: 'the connection was closed while the request was sent',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    ETIMEDOUT: 'the connection timed out',
    ERR_SOCKET_CONNECTION_TIMEOUT: 'the connection timed out',
    EPROTO: 'there is no TLS at that port, or none that fits',
    CERT_HAS_EXPIRED: 'its TLS certificate has expired',
    CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is self-signed; a private CA goes into NODE_EXTRA_CA_CERTS',
    SELF_SIGNED_CERT_IN_CHAIN: 'its TLS certificate comes from an unknown CA; a private CA goes into NODE_EXTRA_CA_CERTS',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate cannot be verified; a private CA goes into NODE_EXTRA_CA_CERTS',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the CA of its TLS certificate is unknown; a private CA goes into NODE_EXTRA_CA_CERTS',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
    HPE_HEADER_OVERFLOW: 'the headers of its answer are too long',
};
const CONNECT_TIMEOUTS = ['ETIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'];
function describeNetworkError(error, host) {
    const { code, message } = readError(error);
    const tunnel = /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))$/s.exec(message);
    if (tunnel?.[1] !== undefined)
        return `The proxy refused the tunnel to ${host} with status ${tunnel[1]}.`;
    if (tunnel !== null)
        return `The proxy cannot be used for ${host}: ${(0,inert_text/* inertText */.UJ)(tunnel[2] ?? '')}.`;
    if (message === 'got illegal response body from proxy')
        return `The proxy did not open a clean tunnel to ${host}.`;
    if (code.startsWith('HPE_') && MEANINGS[code] === undefined)
        return `${host} did not answer in valid HTTP (${code}).`;
    return `No answer from ${host}: ${MEANINGS[code] ?? 'the connection failed'}${code === '' ? '' : ` (${code})`}.`;
}
function isConnectTimeout(error) {
    const { code, message } = readError(error);
    return CONNECT_TIMEOUTS.includes(code) || CONNECT_TIMEOUTS.some((timeout) => message.includes(timeout));
}
function readError(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { code: /^[A-Z0-9_]+$/.test(code) ? code : '', message: error instanceof Error ? error.message : '' };
}

;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
;// CONCATENATED MODULE: ./build/http/opened-requests.js

function trackOpenedRequests(open) {
    const channel = 'http.client.request.created';
    const opened = [];
    const sockets = new Set();
    function onCreated(message) {
        const { request } = message;
        opened.push(request);
        request.on('socket', (socket) => sockets.add(socket));
        request.on('error', () => { });
    }
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)(channel, onCreated);
    try {
        open();
    }
    finally {
        (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)(channel, onCreated);
    }
    return {
        destroyAll() {
            for (const request of opened)
                request.on('error', () => { }).destroy();
            for (const socket of sockets)
                socket.on('error', () => { }).destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/http/exchange.js






const MAX_BODY_BYTES = 1024 * 1024;
function exchange(plan, limits) {
    const startedAt = (0,clock/* monotonicMs */.dR)();
    const maxBodyBytes = limits.maxBodyBytes ?? MAX_BODY_BYTES;
    const { promise, resolve } = Promise.withResolvers();
    let opened;
    let maybeSent = false;
    let status;
    let finished = false;
    function finish(end) {
        if (finished)
            return;
        finished = true;
        clearTimeout(deadline);
        limits.signal.removeEventListener('abort', onAbort);
        opened?.destroyAll();
        resolve({ ...end, elapsedMs: Math.round((0,clock/* monotonicMs */.dR)() - startedAt) });
    }
    function lose(reason, detail) {
        finish({ kind: 'lost', reason, maybeSent, detail, ...(status === undefined ? {} : { status }) });
    }
    function onAbort() {
        lose('cancelled', 'The step was cancelled.');
    }
    function onError(error) {
        const reason = !maybeSent && isConnectTimeout(error) ? 'timeout' : 'network';
        const cut = `${plan.url.host} closed the connection in the middle of its answer (${status}).`;
        lose(reason, status === undefined ? describeNetworkError(error, plan.url.host) : cut);
    }
    function onTimeout() {
        const what = maybeSent ? 'gave no whole answer' : 'could not be connected to';
        lose('timeout', `${plan.url.host} ${what} within ${limits.deadlineMs / 1000} s.`);
    }
    function onWay() {
        maybeSent = true;
        setImmediate(() => finished || limits.onSent?.());
    }
    function onAnswer(message) {
        const answeredStatus = message.statusCode ?? 0;
        status = answeredStatus;
        maybeSent = true;
        const headersMs = (0,clock/* monotonicMs */.dR)() - startedAt;
        const chunks = [];
        let bytes = 0;
        function answer(bodyCut) {
            const head = { url: plan.url, status: answeredStatus, headers: message.headersDistinct, headersMs };
            const isProvenEmpty = bytes === 0 && !bodyCut && saysWhereItEnds(message);
            finish({ kind: 'answer', ...head, body: decodeBody(chunks), bodyCut, isProvenEmpty });
        }
        message.on('error', onError);
        message.on('data', (chunk) => {
            if (bytes + chunk.length > maxBodyBytes) {
                chunks.push(chunk.subarray(0, maxBodyBytes - bytes));
                answer(true);
            }
            else {
                bytes += chunk.length;
                chunks.push(chunk);
            }
        });
        message.on('end', () => answer(false));
        message.on('close', onError);
    }
    const deadline = setTimeout(onTimeout, limits.deadlineMs);
    limits.signal.addEventListener('abort', onAbort);
    if (limits.signal.aborted) {
        onAbort();
        return promise;
    }
    function send() {
        const client = new lib/* HttpClient */.Qq(plan.headers['user-agent']);
        const isHttps = plan.url.protocol === 'https:';
        const open = isHttps ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
        const headers = { ...plan.headers, 'user-agent': client.userAgent, connection: 'close' };
        const request = open(plan.url, { method: plan.method, headers, agent: client.getAgent(plan.url.href) });
        request.on('socket', (socket) => socket.once(isHttps ? 'secureConnect' : 'connect', onWay));
        request.on('error', onError);
        request.on('response', onAnswer);
        request.on('upgrade', onAnswer);
        request.end(plan.body);
    }
    try {
        opened = trackOpenedRequests(send);
    }
    catch (error) {
        onError(error);
    }
    return promise;
}
function saysWhereItEnds({ headers }) {
    return headers['content-length'] !== undefined || /\bchunked\s*$/i.test(headers['transfer-encoding'] ?? '');
}
function decodeBody(chunks) {
    return Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\ufeff/, '');
}

;// CONCATENATED MODULE: ./build/http/logged-exchange.js


async function loggedExchange(request, deadlineMs, surroundings, maxBodyBytes) {
    const { log, signal, onSent } = surroundings;
    let isTold = false;
    function tellRequest() {
        if (!isTold)
            log(`${request.method} ${request.url.href}`);
        isTold = true;
    }
    const pending = exchange(request, { deadlineMs, signal, onSent, maxBodyBytes });
    setImmediate(tellRequest);
    const result = await pending;
    tellRequest();
    const took = `${result.elapsedMs} ms`;
    if (result.kind === 'answer') {
        const name = external_node_http_namespaceObject.STATUS_CODES[result.status];
        log(`${result.status}${name === undefined ? '' : ` ${name}`} in ${took}`);
    }
    else
        log(`${result.detail} (after ${took})`);
    return result;
}


/***/ }),

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ planGet),
/* harmony export */   CY: () => (/* binding */ addressBelow),
/* harmony export */   Ng: () => (/* binding */ describeRequest),
/* harmony export */   ig: () => (/* binding */ planPost)
/* harmony export */ });
const USER_AGENT = 'trigger-import (GitHub Action)';
function addressBelow(baseUrl, segments) {
    const path = segments.map((segment) => encodeURIComponent(segment)).join('/');
    return new URL(`${baseUrl.origin}${baseUrl.pathname.replace(/\/+$/, '')}/${path}`);
}
function planPost(url, headers, body) {
    const common = { accept: 'application/json', 'user-agent': USER_AGENT, ...headers };
    if (body === undefined)
        return { method: 'POST', url, headers: { ...common, 'content-length': '0' } };
    const text = JSON.stringify(body);
    const length = String(Buffer.byteLength(text));
    const withBody = { ...common, 'content-type': 'application/json', 'content-length': length };
    return { method: 'POST', url, headers: withBody, body: text };
}
function planGet(url, headers) {
    return { method: 'GET', url, headers: { accept: 'application/json', 'user-agent': USER_AGENT, ...headers } };
}
function describeRequest({ method, url, headers, body }) {
    const names = `Headers: ${Object.keys(headers).join(', ')}`;
    return [`${method} ${url.href}`, names, body === undefined ? 'Body: none' : `Body: ${body}`];
}


/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   H0: () => (/* binding */ readServerTime),
/* harmony export */   yL: () => (/* binding */ MAX_RETRY_AFTER_MS)
/* harmony export */ });
/* unused harmony export readHttpDate */
const MAX_RETRY_AFTER_MS = 10 * 60 * 1000;
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const IMF_FIXDATE = new RegExp(`^\\w{3}, \\d{2} (${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);
const RFC_850_DATE = new RegExp(`^\\w{6,9}, \\d{2}-(${MONTHS})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`);
const ASCTIME_DATE = new RegExp(`^\\w{3} (${MONTHS}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`);
const ONE_VALUE = /\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g;
const FAR_OFF_MS = 24 * 60 * 60 * 1000;
function readRetryAfter(headers, now) {
    const values = (headers['retry-after'] ?? []).flatMap((value) => value.match(ONE_VALUE) ?? []);
    const usable = values.map((value) => readPause(value.trim(), headers, now)).filter((pause) => pause !== undefined);
    return usable.length === 0 ? undefined : Math.max(...usable);
}
function readPause(text, headers, now) {
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const until = readHttpDate(text);
    if (until === undefined)
        return undefined;
    const date = readHttpDate(headers['date']?.[0]);
    const clocks = date === undefined ? [now] : isFarOff(date, now) ? [date, now] : [date];
    const pauses = clocks.map((clock) => Math.max(0, until - clock));
    const bearable = pauses.filter((pause) => pause <= MAX_RETRY_AFTER_MS);
    return bearable.length > 0 ? Math.max(...bearable) : Math.min(...pauses);
}
function readServerTime(headers, now) {
    const date = readHttpDate(headers['date']?.[0]);
    return headers['age'] !== undefined || date === undefined || isFarOff(date, now) ? undefined : date;
}
function isFarOff(date, now) {
    return Math.abs(date - now) > FAR_OFF_MS;
}
function readHttpDate(text) {
    if (text === undefined)
        return undefined;
    const isGmt = IMF_FIXDATE.test(text) || RFC_850_DATE.test(text);
    if (!isGmt && !ASCTIME_DATE.test(text))
        return undefined;
    const time = Date.parse(isGmt ? text : `${text} GMT`);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(677);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(930);


await (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)();
(0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .JZ)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(url) {
    return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}


/***/ }),

/***/ 72:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   gc: () => (/* binding */ cancelledAfter)
/* harmony export */ });
function isFailure(outcome) {
    return 'code' in outcome;
}
function cancelledAfter(success) {
    const { word, ...rest } = success;
    if (word === 'dry_run')
        return { ...rest, word: 'not_sent', code: 'cancelled', detail: 'The step was cancelled.' };
    const what = word === 'accepted' ? 'had taken the import' : 'had ended the import in success';
    return { ...rest, word, code: 'cancelled', detail: `The step was cancelled when the provider ${what} already.` };
}
function knownOf(outcome) {
    const { attempts, httpStatus, datasetId, importId, runId } = outcome;
    const known = { httpStatus, datasetId, importId, runId };
    const entries = Object.entries(known).filter(([, value]) => value !== undefined);
    return { attempts, ...Object.fromEntries(entries) };
}


/***/ }),

/***/ 677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   Ex: () => (/* binding */ hasStopped),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Vh: () => (/* binding */ guardProcess),
/* harmony export */   Zm: () => (/* binding */ stopSignal)
/* harmony export */ });
const LOOK_UP_GRACE_MS = 200;
function stopSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    return controller.signal;
}
async function hasStopped(signal) {
    for (let turn = 0; turn < 2; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
    return signal.aborted;
}
function guardProcess(log) {
    process.stdout.on('error', () => { });
    process.on('uncaughtException', (error) => log.line(`Unexpected: ${error.name}`));
    process.noDeprecation = true;
    if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
        log.line('NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.');
    }
}
function keepMemorySmall() {
    process.getBuiltinModule('node:v8').setFlagsFromString('--optimize-for-size');
}
function endProcess() {
    process.stdout.write('', () => exitOrKill(Date.now() + LOOK_UP_GRACE_MS));
}
function exitOrKill(giveUpAtMs) {
    const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (process.exitCode === 0 || !isLookingUp)
        process.exit();
    if (Date.now() > giveUpAtMs)
        process.kill(process.pid, 'SIGKILL');
    setTimeout(exitOrKill, 10, giveUpAtMs);
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ speaksOfFailure),
/* harmony export */   Dc: () => (/* binding */ startOfRun),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   nA: () => (/* binding */ durationOfSteps),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   q_: () => (/* binding */ endOfRun),
/* harmony export */   vi: () => (/* binding */ lastEntry),
/* harmony export */   xm: () => (/* binding */ newestEntry)
/* harmony export */ });
function newestEntry(entries) {
    const age = (entry) => readTime(entry.createdAt) ?? Number.NEGATIVE_INFINITY;
    return entries.reduce((newest, entry) => (newest === undefined || age(entry) >= age(newest) ? entry : newest), undefined);
}
function isWarning({ level }) {
    return level.toLowerCase() === 'warning';
}
function isError({ level }) {
    return ['error', 'critical', 'fatal'].includes(level.toLowerCase());
}
function warningsOf({ status, steps }) {
    const isSuccess = wordOf(status) === 'success';
    return steps.flatMap(({ entries }) => entries).filter((entry) => isWarning(entry) || (isSuccess && isError(entry)));
}
function wordOf(status) {
    return ['success', 'in_progress', 'failed'].find((word) => word === status.toLowerCase());
}
function speaksOfFailure(status) {
    return /error|fail|cancel|abort/i.test(status);
}
function lastEntry(run) {
    const last = run.steps.findLast(({ entries }) => entries.length > 0);
    return newestEntry(last?.entries ?? [])?.text;
}
function lastWords(run) {
    const step = run.steps.findLast(({ entries }) => entries.length > 0) ?? run.steps.at(-1);
    if (step === undefined)
        return '';
    const entry = newestEntry(step.entries);
    return `, step ${step.name}${entry === undefined ? '' : `: ${entry.text}`}`;
}
function durationOfSteps(steps) {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { startMs, endMs } of steps) {
        if (startMs !== undefined)
            first = Math.min(first, startMs);
        if (endMs !== undefined)
            last = Math.max(last, endMs);
    }
    return last >= first ? last - first : undefined;
}
function startOfRun(run) {
    const starts = run.steps.map((step) => step.startMs).filter((start) => start !== undefined);
    return starts.length === 0 ? undefined : starts.reduce((a, b) => Math.min(a, b));
}
function endOfRun({ status, steps }) {
    const ends = steps.map((step) => step.endMs).filter((end) => end !== undefined);
    if (wordOf(status) === 'in_progress' || ends.length === 0 || ends.length < steps.length)
        return undefined;
    return ends.reduce((a, b) => Math.max(a, b));
}
function readTime(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value))
        return undefined;
    const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(value);
    const time = Date.parse(hasZone ? value : `${value}Z`);
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   hC: () => (/* binding */ providerWords),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _text_html_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(889);
/* harmony import */ var _text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48);


const MAX_DEPTH = 8;
const MAX_PARTS = 50;
const MAX_VALUES = 2000;
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function providerWords(body) {
    const text = body.trim();
    if (text === '')
        return '';
    const json = parseJson(text);
    if (json !== undefined)
        return (0,_text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(new WordFinder().wordsOf(json.value, 0).join('; '));
    if (isWebPage(text))
        return (0,_text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)((0,_text_html_words_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlWords */ .b)(text));
    return (0,_text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inertText */ .UJ)(/^[{[]/.test(text) ? brokenJsonWords(text) : text);
}
function isWebPage(text) {
    return parseJson(text) === undefined && (/^\s*</.test(text) || /<(!doctype|html|head|body|title)\b/i.test(text));
}
function brokenJsonWords(text) {
    return text.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi, '').replace(/[{}[\]"]+/g, ' ');
}
const WRAPPERS = ['detail', 'details', 'error', 'errors', 'message', 'description', 'msg', '_global'];
const EXPLANATIONS = ['msg', 'message', 'description'];
class WordFinder {
    #seen = 0;
    wordsOf(value, depth) {
        this.#seen += 1;
        if (typeof value === 'string')
            return value.trim() === '' ? [] : [value];
        if (typeof value === 'number' || typeof value === 'boolean')
            return [String(value)];
        if (value === null || depth > MAX_DEPTH || this.#seen > MAX_VALUES)
            return [];
        if (!Array.isArray(value))
            return this.#wordsOfRecord(value, depth);
        const parts = value.slice(0, MAX_PARTS).flatMap((entry) => this.wordsOf(entry, depth + 1));
        return value.length > MAX_PARTS ? [...parts, `and ${value.length - MAX_PARTS} more`] : parts;
    }
    #wordsOfRecord(record, depth) {
        const found = Object.entries(record)
            .slice(0, MAX_PARTS)
            .map(([key, value]) => ({ key, words: this.wordsOf(value, depth + 1) }))
            .filter(({ words }) => words.length > 0);
        const wrapped = found.filter(({ key }) => WRAPPERS.includes(key));
        const explanations = wrapped.filter(({ key }) => EXPLANATIONS.includes(key));
        if (explanations.length > 0 && explanations.length === wrapped.length) {
            const preferred = EXPLANATIONS.map((name) => explanations.find(({ key }) => key === name)).find((hit) => hit);
            const words = preferred?.words.join('; ') ?? '';
            const label = locationOf(record['loc']) || codeOf(record['code']);
            return [label === '' ? words : `${label}: ${words}`];
        }
        const told = wrapped.length > 0 && depth === 0 ? wrapped : found.filter(({ key }) => key !== 'success');
        return told.flatMap(({ key, words }) => (WRAPPERS.includes(key) ? words : [`${key}: ${words.join('; ')}`]));
    }
}
function locationOf(loc) {
    return Array.isArray(loc) ? loc.filter((part) => ['string', 'number'].includes(typeof part)).join('.') : '';
}
function codeOf(code) {
    return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(942);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/clock.js
var clock = __nccwpck_require__(94);
// EXTERNAL MODULE: ./build/http/request-plan.js
var request_plan = __nccwpck_require__(730);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(898);
// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __nccwpck_require__(344);
;// CONCATENATED MODULE: ./build/trigger/retry.js


const UNREACHED_BASE_MS = 500;
const UNREACHED_CAP_MS = 8_000;
const BUSY_BASE_MS = 2_000;
const BUSY_CAP_MS = 60_000;
function decideNext(result, state) {
    switch (result.kind) {
        case 'accepted': {
            const { kind: _, ...ids } = result;
            return { kind: 'end', end: { ...ids, word: 'accepted' } };
        }
        case 'refused':
            return end('rejected', result);
        case 'unusable':
            return end('unknown', result);
        case 'busy':
            return decideBusy(result, state);
        case 'lost':
            return decideLost(result, state);
    }
}
function decideBusy({ detail, retryAfterMs }, state) {
    const code = 'rate_limited';
    if (retryAfterMs !== undefined && retryAfterMs > retry_after/* MAX_RETRY_AFTER_MS */.yL) {
        const words = (0,wording/* inWords */.r4)(retryAfterMs);
        const pause = Number.isSafeInteger(retryAfterMs) ? `${Math.ceil(retryAfterMs / 1000)} s (${words})` : words;
        const asks = `It asks to wait ${pause}, and this step waits ${retry_after/* MAX_RETRY_AFTER_MS */.yL / 1000} s at most.`;
        return { kind: 'end', end: { word: 'rejected', code, detail: `${(0,wording/* sentence */.em)(detail)} ${asks}`, retryAfterMs } };
    }
    if (state.attempt >= state.maxAttempts)
        return end('rejected', { code, detail });
    const why = 'rate limit';
    const unreachedMs = backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state);
    if (retryAfterMs !== undefined)
        return { kind: 'again', pauseMs: Math.max(retryAfterMs, unreachedMs), why };
    return { kind: 'again', pauseMs: state.rateLimitWindowMs ?? backoff(BUSY_BASE_MS, BUSY_CAP_MS, state), why };
}
function decideLost(lost, state) {
    const { detail } = lost;
    const code = lost.reason === 'network' ? 'network_error' : lost.reason;
    if (lost.maybeSent)
        return end('unknown', { code, detail });
    const hasTime = lost.reason !== 'timeout' || state.elapsedMs < state.deadlineMs;
    if (lost.reason === 'cancelled')
        return { kind: 'end', end: cancelledBeforeSend(state.wasRefused) };
    if (state.attempt >= state.maxAttempts || !hasTime)
        return end('not_sent', { code, detail });
    return { kind: 'again', pauseMs: backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state), why: detail };
}
function cancelledBeforeSend(wasRefused) {
    const detail = 'The step was cancelled before the import was started.';
    return { word: wasRefused ? 'rejected' : 'not_sent', code: 'cancelled', detail };
}
function backoff(baseMs, capMs, state) {
    const pauseMs = Math.min(capMs, baseMs * 2 ** (state.attempt - 1));
    return Math.round(pauseMs * (1 + state.random / 2));
}
function end(word, { code, detail, answeredBy }) {
    return { kind: 'end', end: { word, code, detail, ...(answeredBy && { answeredBy }) } };
}

// EXTERNAL MODULE: ./build/http/logged-exchange.js + 6 modules
var logged_exchange = __nccwpck_require__(589);
// EXTERNAL MODULE: ./build/text/uuid.js
var uuid = __nccwpck_require__(959);
// EXTERNAL MODULE: ./build/trigger/answer.js
var answer = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./build/trigger/send.js



async function sendOnce(item, before, surroundings) {
    const { clock } = surroundings;
    const sentAtMs = clock.now();
    const sending = { ...before, attempts: before.attempts + 1 };
    const result = await (0,logged_exchange/* loggedExchange */.i)(item.plan.request, item.limits.deadlineMs, {
        ...surroundings,
        onSent() {
            surroundings.onKnown(sending, 'unknown');
            surroundings.onSent();
        },
    });
    const known = result.status === undefined ? sending : { ...sending, httpStatus: result.status };
    if (result.kind === 'lost')
        return { meaning: result, known, sentAtMs, answer: undefined };
    const meaning = (0,answer/* interpretAnswer */.eq)(item, result, clock.now());
    if (meaning.kind === 'accepted')
        warnOfOtherDataset(item, meaning.datasetId, surroundings);
    return { meaning, known, sentAtMs, answer: result };
}
function warnOfOtherDataset({ title, plan }, scheduled, surroundings) {
    const asked = plan.subject.id;
    if (asked === undefined || scheduled === undefined || (0,uuid/* isSameUuid */.I)(asked, scheduled))
        return;
    surroundings.warn(`${title} scheduled dataset ${scheduled}, not ${asked} of the inputs.`);
}

;// CONCATENATED MODULE: ./build/import.js




async function runImport(item, surroundings) {
    if (item.isDryRun)
        return showRequest(item, surroundings);
    const { clock, signal } = surroundings;
    const { deadlineMs, maxAttempts, rateLimitWindowMs } = item.limits;
    const follower = await loadFollower(item, surroundings);
    const startedAtMs = clock.now();
    let known = { attempts: 0 };
    let wasRefused = false;
    let wasBusy = false;
    for (;;) {
        const look = await follower?.lookBefore({ wasBusy });
        if (look?.kind === 'refused')
            return { ...known, ...look.end };
        if (signal.aborted)
            return { ...known, ...cancelledBeforeSend(wasRefused) };
        const sent = await sendOnce(item, known, surroundings);
        known = sent.known;
        wasBusy = sent.meaning.kind === 'busy';
        wasRefused ||= wasBusy;
        const decision = decideNext(sent.meaning, {
            attempt: known.attempts,
            maxAttempts,
            wasRefused,
            elapsedMs: clock.now() - startedAtMs,
            deadlineMs,
            rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : rateLimitWindowMs * surroundings.timeScale,
            random: clock.random(),
        });
        if (decision.kind === 'end') {
            const outcome = { ...known, ...decision.end };
            return follower === undefined ? outcome : follower.follow(outcome, sent);
        }
        surroundings.onKnown(known, wasBusy ? 'rejected' : 'not_sent');
        const next = `attempt ${known.attempts + 1} of ${maxAttempts}`;
        surroundings.log(`Waiting ${(0,wording/* inWords */.r4)(decision.pauseMs)} before ${next}: ${decision.why}`);
        await clock.pause(decision.pauseMs, signal);
    }
}
function showRequest({ plan }, surroundings) {
    const [line, ...more] = (0,request_plan/* describeRequest */.Ng)(plan.request);
    surroundings.log(`Dry run, this would be sent: ${line}`);
    for (const text of more)
        surroundings.log(text);
    return { word: 'dry_run', attempts: 0 };
}
async function loadFollower(item, surroundings) {
    if (item.wait === undefined)
        return undefined;
    const { Follower } = await __nccwpck_require__.e(/* import() */ 636).then(__nccwpck_require__.bind(__nccwpck_require__, 636));
    return new Follower(item, item.wait, surroundings);
}

// EXTERNAL MODULE: ./build/loopback.js
var loopback = __nccwpck_require__(515);
// EXTERNAL MODULE: ./build/text/html-words.js
var html_words = __nccwpck_require__(889);
// EXTERNAL MODULE: ./build/text/inert-text.js
var inert_text = __nccwpck_require__(48);
;// CONCATENATED MODULE: ./build/secrets/search.js
const MIN_FOLDED_LENGTH = 6;
const MAX_DEPTH = 4;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CAPITALS = /[A-Z]+/g;
const DECODE = [
    /(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    decodeEscape,
];
const STRIP = [
    [/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (sign) => encodeURIComponent(sign.toWellFormed()).toLowerCase()],
    [/\u001b\[[\d;]*m/g, () => ''],
    [/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g, () => ''],
];
class SecretSearch {
    #exact;
    #folded;
    constructor(secrets) {
        const exact = secrets.flatMap((secret) => [
            secret,
            encodeURIComponent(secret.toWellFormed()),
            JSON.stringify(secret).slice(1, -1),
        ]);
        this.#exact = [...new Set(exact.map(inSmallLetters))];
        const folded = secrets.flatMap((secret) => depthsOf(secret).map(strip));
        this.#folded = [...new Set(folded)].filter(({ length }) => length >= MIN_FOLDED_LENGTH);
    }
    replaceAll(text, substitute) {
        const depths = depthsOf(text);
        const ranges = this.#exact.flatMap((secret) => rangesOf(depths[0] ?? '', secret));
        for (const [depth, decoded] of depths.entries()) {
            const folded = strip(decoded);
            const found = this.#folded.filter((secret) => folded.includes(secret));
            if (found.length === 0)
                continue;
            const { starts, ends } = traceFold(text, depth);
            for (const [start, end] of found.flatMap((secret) => rangesOf(folded, secret))) {
                ranges.push([starts[start] ?? 0, ends[end - 1] ?? 0]);
            }
        }
        return replaceRanges(text, ranges, substitute);
    }
}
function inSmallLetters(text) {
    return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}
function depthsOf(text) {
    let decoded = inSmallLetters(text);
    const depths = [decoded];
    while (depths.length <= MAX_DEPTH) {
        const next = decoded.replace(...DECODE);
        if (next === decoded)
            break;
        depths.push(next);
        decoded = next;
    }
    return depths;
}
function strip(text) {
    return STRIP.reduce((stripped, stage) => stripped.replace(...stage), text);
}
function traceFold(text, depth) {
    const starts = Int32Array.from({ length: text.length }, (_, index) => index);
    const original = { text: inSmallLetters(text), starts, ends: starts.map((start) => start + 1) };
    return [...Array(depth).fill(DECODE), ...STRIP].reduce(trace, original);
}
function trace(before, [pattern, replace]) {
    const edits = [];
    const text = before.text.replace(pattern, (found, ...rest) => {
        const replacement = replace(found, ...rest);
        edits.push({ at: Number(rest.at(-2)), taken: found.length, given: replacement.length });
        return replacement;
    });
    const starts = new Int32Array(text.length);
    const ends = new Int32Array(text.length);
    let [from, to] = [0, 0];
    for (const { at, taken, given } of [...edits, { at: before.text.length, taken: 0, given: 0 }]) {
        starts.set(before.starts.subarray(from, at), to);
        ends.set(before.ends.subarray(from, at), to);
        to += at - from;
        from = at + taken;
        starts.fill(before.starts[at] ?? 0, to, to + given);
        ends.fill(before.ends[from - 1] ?? 0, to, to + given);
        to += given;
    }
    return { text, starts, ends };
}
function rangesOf(text, part) {
    const ranges = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        ranges.push([at, at + part.length]);
    return ranges;
}
function replaceRanges(text, ranges, substitute) {
    let result = '';
    let position = 0;
    for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
        if (start >= position)
            result += `${text.slice(position, start)}${substitute}`;
        position = Math.max(position, end);
    }
    return result + text.slice(position);
}
function decodeEscape(written, ...groups) {
    const [unit, byte, percent, hexadecimal, decimal, name] = groups;
    if (name !== undefined)
        return ENTITIES[name] ?? written;
    const digits = unit ?? byte ?? percent ?? hexadecimal;
    if (digits === undefined && decimal === undefined)
        return '';
    const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
    return code <= 0x10ffff ? inSmallLetters(String.fromCodePoint(code)) : written;
}

;// CONCATENATED MODULE: ./build/secrets/signed-path.js
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
function splitPath(path) {
    const scheme = SCHEME.exec(path)?.[0] ?? '';
    const rest = path.slice(scheme.length);
    const userInfo = userInfoOf(rest, scheme !== '');
    const located = rest.slice(userInfo === '' ? 0 : userInfo.length + 1);
    const end = located.search(/[?#]/.test(userInfo) ? /[?#&]/ : /[?#]/);
    if (end < 0)
        return { shown: `${scheme}${located}`, userInfo, query: '' };
    return { shown: `${scheme}${located.slice(0, end)}`, userInfo, query: located.slice(end + 1) };
}
function userInfoOf(rest, hasScheme) {
    const authority = rest.replace(/[/?#].*/s, '');
    const at = authority.lastIndexOf('@');
    if (at >= 0)
        return hasScheme || authority.slice(0, at).includes(':') ? authority.slice(0, at) : '';
    if (!/^[^:[\]]*:(?!\d*$)/.test(authority))
        return '';
    if (hasScheme)
        return rest.slice(0, Math.max(0, rest.lastIndexOf('@')));
    return /^([^?#]*)@[^@/:?#]+[/:]/.exec(rest)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/secrets/secrets.js




const MIN_SECRET_LENGTH = 6;
const MIN_PARAMETER_LENGTH = 12;
function valuesToMask(secrets) {
    const pair = secrets.basicPair?.join(':') ?? '';
    const all = [...secrets.values, pair, base64(pair), ...secretPartsOfPath(secrets.path ?? '')];
    return [...new Set(all)].filter((value) => value.length >= MIN_SECRET_LENGTH);
}
function createRedactor(maskedValues) {
    let search;
    return (text) => {
        search ??= new SecretSearch(maskedValues.flatMap(spellings).filter(({ length }) => length >= MIN_SECRET_LENGTH));
        return search.replaceAll(text, '***');
    };
}
function secretPartsOfPath(path) {
    const { userInfo, query } = splitPath(path);
    const [user = '', ...password] = userInfo.split(':');
    const parameters = `${query}&${userInfo}`.split(/[?&#;]/).map((pair) => pair.slice(pair.indexOf('=') + 1));
    const keys = parameters.filter((value) => value.length >= MIN_PARAMETER_LENGTH || /\d\D*[a-z]|[a-z]\D*\d/i.test(value));
    const parts = [query, userInfo, user, password.join(':'), ...keys];
    if (query.length < MIN_SECRET_LENGTH)
        parts.push(`?${query}`);
    if (userInfo.length < MIN_SECRET_LENGTH)
        parts.push(`//${userInfo}@`);
    return parts.flatMap((part) => [part, decoded(part)]);
}
function spellings(secret) {
    const hexadecimal = Buffer.from(secret).toString('hex');
    return [secret, (0,html_words/* htmlWords */.b)(secret), ...secret.split(/[<>]/), (0,inert_text/* inertText */.UJ)(secret), hexadecimal, ...base64Forms(secret)];
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const isWhole = (offset + bytes.length) % 3 === 0;
        const own = encoded.slice([0, 2, 3][offset], isWhole ? undefined : -1);
        return [own, own.replaceAll('/', '_')];
    });
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/providers/input-fields.js




const NUMBER = /^(\d+(\.\d+)?|\.\d+)$/;
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const EMPTY_HINT = 'it is empty (an unset secret or an empty `workflow_dispatch` field arrives as an empty string)';
class InputFields {
    problems = [];
    #source;
    constructor(source) {
        this.#source = source;
    }
    text(name) {
        const text = this.#source(name).trim();
        return text === '' ? undefined : text;
    }
    refuse(name, wrong) {
        this.problems.push(`\`${name}\`: ${wrong}.`);
        return undefined;
    }
    refuseAbsent(name, why) {
        return this.refuse(name, `${EMPTY_HINT}; ${why}`);
    }
    line(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        if (CONTROL_CHARACTER.test(text))
            return this.refuse(name, 'it holds a control character, such as a line break');
        if (!text.isWellFormed())
            return this.refuse(name, 'it is not valid Unicode');
        return text;
    }
    id(name) {
        const text = this.line(name);
        if (text === '.' || text === '..')
            return this.refuse(name, '`.` and `..` are no ids');
        return text;
    }
    uuid(name) {
        const text = this.line(name);
        if (text === undefined || (0,uuid/* isUuid */.O)(text))
            return text;
        const hint = 'it is no UUID, which looks like 01234567-89ab-cdef-0123-456789abcdef';
        return this.refuse(name, `${hint} (received: length ${text.length})`);
    }
    secret(name) {
        const text = this.line(name);
        if (text === undefined)
            return undefined;
        if (text.length < MIN_SECRET_LENGTH) {
            const rule = `a secret has at least ${MIN_SECRET_LENGTH} characters`;
            return this.refuse(name, `it is too short: ${rule}; masking a shorter one would blank the log`);
        }
        if (!/^[\x20-\x7e]+$/.test(text))
            return this.refuse(name, 'it holds characters that no key has; copy it once more');
        return text;
    }
    boolean(name) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        if (['false', 'False', 'FALSE'].includes(text))
            return false;
        return this.refuse(name, `it must be \`true\` or \`false\`, not ${quoted(text)}`);
    }
    number(name, range) {
        const text = this.text(name);
        if (text === undefined)
            return undefined;
        const value = NUMBER.test(text) ? Number(text) : Number.NaN;
        const fits = value >= range.min && value <= range.max && (range.whole !== true || /^\d+$/.test(text));
        if (fits)
            return value;
        const kind = range.whole === true ? 'a whole number' : 'a number';
        return this.refuse(name, `it must be ${kind} from ${range.min} to ${range.max}, not ${quoted(text)}`);
    }
    baseUrl(name) {
        const text = this.line(name);
        if (text === undefined)
            return undefined;
        const isMended = text.includes('\\') || /^https?:(?!\/\/[^/])/i.test(text);
        const url = !isMended && URL.canParse(text) ? new URL(text) : undefined;
        if (url === undefined)
            return this.refuse(name, 'it is no URL, which looks like https://api.example.com');
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url))) {
            return this.refuse(name, 'it must start with https:// (http:// is for a loopback host only): keys are sent there');
        }
        if (/^[^/]+\/\/[^/]*@|[?#]/.test(text)) {
            return this.refuse(name, 'it must have no user info, query or fragment, only host and path');
        }
        return url;
    }
}
function quoted(text) {
    return text.length < 16 ? `"${(0,inert_text/* inertText */.UJ)(text)}"` : `the ${text.length} characters received`;
}

;// CONCATENATED MODULE: ./build/providers/remedies.js
const INVALID_INPUT_REMEDY = 'Correct the inputs named above; nothing was sent.';
function sharedRemedies(title) {
    const again = `nothing was started at ${title}, so it is safe to run this again`;
    return {
        invalid_input: INVALID_INPUT_REMEDY,
        unauthorized: `Check the credentials for ${title}.`,
        quota_exhausted: `Check the plan at ${title}.`,
        forbidden: `Check the permissions of the key at ${title}.`,
        not_found: `Check the ids: ${title} does not know them.`,
        invalid_request: `Correct what ${title} names, and run this again.`,
        rate_limited: `Run this again later: ${title} limits how often it may be asked.`,
        provider_error: `${title} has a fault of its own: run this again later.`,
        unexpected_response: `Check \`base_url\`, proxy and firewall: the answer is none that ${title} documents.`,
        network_error: `Check \`base_url\`, HTTPS_PROXY and the runner's network; ${again}.`,
        timeout: `Check the runner's network and HTTPS_PROXY, or raise \`timeout_seconds\`; ${again}.`,
        import_failed: `Correct what ${title} reports, and run this again.`,
        wait_timeout: `The import goes on at ${title}: look there for its result.`,
        cancelled: `Nothing is running at ${title} because of this step: run it again when you want the import.`,
    };
}
function remedyOfAnswer(title, failure, hasOwnBaseUrl) {
    const { word, code, detail, answeredBy } = failure;
    const baseUrl = hasOwnBaseUrl ? ' and `base_url`' : '';
    if (answeredBy === 'page' && (code === 'unexpected_response' || (word === 'rejected' && code !== 'rate_limited'))) {
        return `A web page answered, not the API of ${title}: a firewall, a proxy or a sign-in portal${hasOwnBaseUrl ? ', or another site at `base_url`' : ''}. Check HTTPS_PROXY, the runner's network${baseUrl}.`;
    }
    if (code !== 'unexpected_response')
        return undefined;
    if (word === 'unknown')
        return hasOwnBaseUrl && answeredBy !== 'api' ? 'Check `base_url`.' : undefined;
    if (word !== 'rejected' || answeredBy !== 'api')
        return undefined;
    return saysAnotherRuns(detail)
        ? `Another import is running at ${title}: wait until it has ended, then run this again.`
        : `Nothing was started: do what ${title} says above, then run this again.`;
}
function saysAnotherRuns(words) {
    return words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !/\b(no|not|never|nothing)\b|n't\b/i.test(clause));
}
const RUNS = /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;

;// CONCATENATED MODULE: ./build/providers/bloomreach-remedies.js

function bloomreachRemedy(failure, hasOwnBaseUrl) {
    const { word, code, detail, httpStatus, answeredBy } = failure;
    const ofAnswer = remedyOfAnswer('Bloomreach', failure, hasOwnBaseUrl || answeredBy === 'page');
    if (word === 'unknown')
        return ofAnswer === undefined ? UNKNOWN_REMEDY : `${ofAnswer} ${UNKNOWN_REMEDY}`;
    if (word === 'rejected' && answeredBy !== 'page') {
        const known = REMEDIES_BY_WORDS.find(([words]) => words.test(detail));
        if (known !== undefined)
            return known[1];
        if (httpStatus !== undefined && httpStatus < 300)
            return REMEDIES.invalid_request;
    }
    return ofAnswer ?? REMEDIES[code];
}
const UNKNOWN_REMEDY = 'The import may be running: look at Data & Assets > Imports in Bloomreach before you run this again, because a second run imports everything twice.';
const REMEDIES = {
    ...sharedRemedies('Bloomreach'),
    unauthorized: 'Check `api_key_id` and `api_secret`: a private API key from Project settings > Access management > API (for `workspace_id` a workspace key), and `base_url` against the API Base URL shown there.',
    quota_exhausted: 'Ask the owner of the Bloomreach account about its plan, then run this again.',
    forbidden: 'Give the key the permission Imports > Allow trigger imports in Project settings > Access management > API, and check that it belongs to this project or workspace.',
    not_found: 'Check `import_id` and `project_token` or `workspace_id` (the address of the import in the app shows them), and `base_url` against the API Base URL in Project settings > Access management > API.',
    invalid_request: 'Correct what Bloomreach names: an import of the Imports Management API needs `api_managed: true`, `path` goes with URL and file-storage imports only, and copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started.',
    rate_limited: 'Run this again later, with fewer imports at a time, or raise `max_attempts`.',
    provider_error: 'Bloomreach has a fault of its own: look at its status page, and run this again later.',
};
const REMEDIES_BY_WORDS = [
    [/could not authenticate/i, REMEDIES.unauthorized],
    [
        /access key (was )?not found/i,
        'Check `api_key_id`: Bloomreach does not know it. Copy the id of a private API key from Project settings > Access management > API (for `workspace_id` a workspace key).',
    ],
    [
        /invalid (api )?secret/i,
        'Check `api_secret`: it does not belong to `api_key_id`. Copy it again from Project settings > Access management > API, or make a new key.',
    ],
    [
        /invalid project[ _]?(id|token)/i,
        'Check `project_token`: it is not the token of a project. Project settings > Access management > API shows it, and the API Base URL for `base_url`.',
    ],
    [/no permission/i, REMEDIES.forbidden],
];

// EXTERNAL MODULE: ./build/providers/provider-words.js
var provider_words = __nccwpck_require__(932);
;// CONCATENATED MODULE: ./build/providers/confirmation.js

const confirmation_MAX_DEPTH = 32;
const MAX_VALUES = 5_000;
function confirmingObject(body, alsoAgainst) {
    const object = readObject(body);
    return object === undefined || hasWordAgainst(object, alsoAgainst) ? undefined : object;
}
function unconfirmed(title, answer, why) {
    const words = (0,provider_words/* providerWords */.hC)(answer.body);
    if (saysNoSuccess(readObject(answer.body))) {
        return {
            kind: 'refused',
            detail: words === '' ? `${title} answered ${answer.status} with success: false.` : words,
        };
    }
    return { kind: 'unusable', detail: `${title} answered ${answer.status} ${why}${words === '' ? '.' : `: ${words}`}` };
}
function readObject(body) {
    const json = (0,provider_words/* parseJson */.qF)(body)?.value;
    return (0,provider_words/* isRecord */.u4)(json) && !hasTwinKeys(body) ? json : undefined;
}
function hasTwinKeys(json) {
    const open = [];
    for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g)) {
        if (token === '{' || token === '[')
            open.push(new Set());
        else if (token === '}' || token === ']')
            open.pop();
        else if (text !== undefined && colon !== undefined) {
            const key = String(JSON.parse(text));
            const keys = open.at(-1);
            if (keys?.has(key))
                return true;
            keys?.add(key);
        }
    }
    return false;
}
function hasWordAgainst(json, alsoAgainst) {
    const open = [{ key: '', value: json, depth: 0 }];
    for (let count = 1;; count += 1) {
        const next = open.pop();
        if (next === undefined)
            return false;
        const { key, value, depth } = next;
        if (count > MAX_VALUES || depth > confirmation_MAX_DEPTH)
            return true;
        if (isWordAgainst(key, value) || alsoAgainst(key, value))
            return true;
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [name, child] of Object.entries(value)) {
            open.push({ key: Array.isArray(value) ? key : plainKey(name), value: child, depth: depth + 1 });
        }
    }
}
function plainKey(name) {
    return name.toLowerCase().replace(/[-_]/g, '');
}
function isWordAgainst(key, value) {
    switch (key) {
        case 'success':
        case 'ok':
            return value !== true;
        case 'error':
        case 'errors':
        case 'exception':
        case 'fault':
            return !isEmpty(value);
        case 'code':
        case 'status':
        case 'statuscode':
        case 'state':
        case 'result':
            return typeof value === 'number' ? value >= 400 : typeof value === 'string' && isBadWord(value);
        default:
            return false;
    }
}
function isBadWord(text) {
    return Number.parseFloat(text) >= 400 || /error|fail|reject|denied|invalid/i.test(text);
}
function isEmpty(value) {
    if (value === null || value === false || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
function saysNoSuccess(object) {
    const said = Object.entries(object ?? {}).filter(([name]) => plainKey(name) === 'success');
    return said.length > 0 && said.every(([, value]) => value === false);
}

;// CONCATENATED MODULE: ./build/providers/provider.js
function defineProvider(spec) {
    const { title, secretsOf, resultHint, rateLimitWindowMs } = spec;
    function readImport(fields, common) {
        const inputs = spec.readInputs(fields, common);
        if (inputs === undefined)
            return undefined;
        const { deadlineMs, maxAttempts, isDryRun, waitMs } = common;
        const source = waitMs === undefined ? undefined : spec.statusSource?.(inputs);
        return {
            title,
            plan: spec.planTrigger(inputs),
            limits: { deadlineMs, maxAttempts, rateLimitWindowMs },
            isDryRun,
            resultHint,
            confirm: (answer) => spec.confirm(answer, inputs),
            remedy: (failure) => spec.remedy(failure, inputs),
            wait: waitMs === undefined || source === undefined ? undefined : { waitMs, source },
        };
    }
    return { title, secretsOf, readImport };
}

;// CONCATENATED MODULE: ./build/providers/bloomreach.js





const PROJECT_BASE_URL = new URL('https://api.exponea.com');
const WORKSPACE_BASE_URL = new URL('https://api.bloomreach.com');
const bloomreach = defineProvider({
    title: 'Bloomreach',
    secretsOf,
    rateLimitWindowMs: undefined,
    resultHint: 'Bloomreach offers no way to follow it from here, so its result is shown only there.',
    readInputs,
    planTrigger,
    confirm: bloomreach_confirm,
    remedy: (failure, { baseUrl }) => bloomreachRemedy(failure, baseUrl !== undefined),
});
function secretsOf(source) {
    const [id, secret] = [source('api_key_id').trim(), source('api_secret').trim()];
    const basicPair = id !== '' && secret !== '' ? [id, secret] : undefined;
    return { values: [id, secret], basicPair, path: source('path').trim() };
}
function readInputs(fields, common) {
    const target = readTarget(fields);
    const importId = fields.id('import_id');
    const apiKeyId = fields.secret('api_key_id');
    const apiSecret = fields.secret('api_secret');
    if (apiKeyId?.includes(':') === true) {
        fields.refuse('api_key_id', 'it holds a colon, which HTTP Basic cannot send; give only the id here, the secret in `api_secret`');
    }
    for (const name of ['import_id', 'api_key_id', 'api_secret']) {
        if (fields.text(name) === undefined)
            fields.refuseAbsent(name, 'Bloomreach needs it');
    }
    const path = fields.line('path');
    const testConnection = fields.boolean('test_connection');
    if (common.waitMs !== undefined) {
        fields.refuse('wait', 'Bloomreach documents no way to follow a run; leave it `false`');
    }
    if (!target || !importId || !apiKeyId || !apiSecret)
        return undefined;
    return { baseUrl: common.baseUrl, target, importId, apiKeyId, apiSecret, path, testConnection };
}
function readTarget(fields) {
    const projectToken = fields.id('project_token');
    const workspaceId = fields.id('workspace_id');
    const apiManaged = fields.boolean('api_managed') ?? false;
    const hasProject = fields.text('project_token') !== undefined;
    const hasWorkspace = fields.text('workspace_id') !== undefined;
    if (hasProject && hasWorkspace) {
        return fields.refuse('workspace_id', 'it was given beside `project_token`; give exactly one of the two');
    }
    if (!hasProject && !hasWorkspace) {
        return fields.refuseAbsent('project_token', 'Bloomreach needs exactly one of `project_token` and `workspace_id`');
    }
    if (hasWorkspace && apiManaged) {
        return fields.refuse('api_managed', 'it goes with `project_token`, not with `workspace_id`');
    }
    if (projectToken !== undefined)
        return { kind: 'project', projectToken, apiManaged };
    return workspaceId === undefined ? undefined : { kind: 'workspace', workspaceId, apiManaged: false };
}
function planTrigger(inputs) {
    const { target, importId, path, testConnection } = inputs;
    const body = {};
    if (path !== undefined)
        body[target.apiManaged ? 'path_to_overwrite' : 'path'] = path;
    if (testConnection !== undefined)
        body['test_connection'] = testConnection;
    const basic = Buffer.from(`${inputs.apiKeyId}:${inputs.apiSecret}`).toString('base64');
    const headers = { authorization: `Basic ${basic}` };
    return {
        request: (0,request_plan/* planPost */.ig)(addressOf(inputs), headers, Object.keys(body).length === 0 ? undefined : body),
        subject: { kind: 'import', id: importId },
        sourceOverride: path === undefined ? undefined : splitPath(path).shown,
    };
}
function addressOf({ target, importId, baseUrl }) {
    if (target.kind === 'workspace') {
        const segments = ['data', 'v2', 'workspaces', target.workspaceId, 'imports', importId, 'start'];
        return (0,request_plan/* addressBelow */.CY)(baseUrl ?? WORKSPACE_BASE_URL, segments);
    }
    const segments = target.apiManaged
        ? ['imports', 'v1', target.projectToken, importId, 'run']
        : ['data', 'v1', 'projects', target.projectToken, 'imports', importId, 'start'];
    return (0,request_plan/* addressBelow */.CY)(baseUrl ?? PROJECT_BASE_URL, segments);
}
function bloomreach_confirm(answer, { importId, target }) {
    const isRun = target.apiManaged;
    const isConfirmed = answer.status === 200 && (isRun ? confirmsRun(answer) : confirmsStart(answer));
    return isConfirmed
        ? { kind: 'accepted', importId }
        : unconfirmed('Bloomreach', answer, 'and did not confirm the import');
}
function confirmsStart({ body }) {
    return confirmingObject(body, () => false)?.['success'] === true;
}
function confirmsRun({ body, isProvenEmpty }) {
    const isExplanation = (key) => ['detail', 'details', 'description', 'message'].includes(key);
    return isProvenEmpty || confirmsStart({ body }) || confirmingObject(body, isExplanation) !== undefined;
}

;// CONCATENATED MODULE: ./build/providers/woosmap-remedies.js

const woosmap_remedies_REMEDIES = {
    ...sharedRemedies('Woosmap'),
    unauthorized: 'Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret once more.',
    quota_exhausted: 'The free quota of the Woosmap project is used up: raise the plan or wait for the next period, then run this again.',
    forbidden: 'Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).',
    not_found: 'Check `dataset_id`: the Woosmap Console shows the id of each dataset; the dataset may be deleted or in another project.',
    invalid_request: 'Correct what Woosmap names: ids are UUIDs, and the Woosmap Console shows the id of each dataset.',
    rate_limited: 'Woosmap takes one import per 90 s: run this again in two minutes, one at a time, or raise `max_attempts`.',
    provider_error: 'Woosmap has a fault of its own: look at its status page, and run this again later.',
    import_failed: 'Correct what the run reports (the file at the configured URL, its size or its format), publish it, and run this again.',
    wait_timeout: 'Look at the dataset in the Woosmap Console for its result, and raise `wait_timeout_minutes` if it always takes this long.',
};
function woosmapRemedy(failure, { isWaitedFor, hasHook, hasOwnBaseUrl }) {
    const { word, code, answeredBy } = failure;
    const ofAnswer = remedyOfAnswer('Woosmap', failure, hasOwnBaseUrl);
    if (word === 'unknown') {
        const look = 'The import may be running: look at the dataset in the Woosmap Console before you run this again';
        const next = isWaitedFor ? '.' : '. Next time, `wait: true` lets the action look for the run itself.';
        return `${ofAnswer === undefined ? '' : `${ofAnswer} `}${look}${next}`;
    }
    if (word === 'running' && answeredBy === 'status') {
        return 'Check `private_key`, which may not read the status any more; look at the dataset in the Woosmap Console for the result of this import.';
    }
    if (word === 'running' && code !== 'wait_timeout') {
        return 'Look at the dataset in the Woosmap Console for its result; Woosmap offers no way to stop a run.';
    }
    if (answeredBy === 'status') {
        return 'Check `private_key`: with `wait` it has to read the status of `dataset_id`, too. Nothing was started, so it is safe to run this again.';
    }
    if (ofAnswer !== undefined)
        return ofAnswer;
    const own = hasOwnBaseUrl && code === 'not_found' ? ' Check `base_url`, too.' : '';
    if (hasHook && ['unauthorized', 'forbidden', 'not_found', 'invalid_request'].includes(code)) {
        return `Check \`reimport_key\`: \`GET /datasets/{dataset_id}\` shows the key of the reimport hook; a dataset without one has no hook.${own}`;
    }
    return `${woosmap_remedies_REMEDIES[code]}${own}`;
}

// EXTERNAL MODULE: ./build/provider-run.js
var provider_run = __nccwpck_require__(99);
;// CONCATENATED MODULE: ./build/providers/woosmap-status.js



function readRunStatus(answer) {
    const { status } = answer;
    if (status !== 200) {
        const isOwn = isOwnError(answer);
        if (isOwn && status === 404)
            return { kind: 'none' };
        if (isOwn && (status === 401 || status === 403))
            return { kind: 'refused' };
        return { kind: 'unreadable', why: `status ${status}` };
    }
    if (answer.bodyCut)
        return { kind: 'unreadable', why: 'the answer is too large' };
    const run = readRun((0,provider_words/* parseJson */.qF)(answer.body)?.value);
    return run === undefined ? { kind: 'unreadable', why: 'the answer is no run' } : { kind: 'run', run };
}
function isOwnError({ body, bodyCut }) {
    const json = bodyCut ? undefined : (0,provider_words/* parseJson */.qF)(body)?.value;
    return (0,provider_words/* isRecord */.u4)(json) && ['detail', 'details'].some((key) => Object.hasOwn(json, key) && json[key] !== null);
}
function readRun(json) {
    if (!(0,provider_words/* isRecord */.u4)(json))
        return undefined;
    const id = readText(json['id']);
    if (id === '' || typeof json['status'] !== 'string')
        return undefined;
    const steps = Array.isArray(json['steps']) ? json['steps'].filter(provider_words/* isRecord */.u4).map(readStep) : [];
    return { id, status: readText(json['status']), steps };
}
function readStep(json) {
    const entries = Array.isArray(json['entries']) ? json['entries'].filter(provider_words/* isRecord */.u4).map(readEntry) : [];
    const [startMs, endMs] = [(0,provider_run/* readTime */.aQ)(json['start']), (0,provider_run/* readTime */.aQ)(json['end'])];
    return { name: readText(json['name']) || 'step', status: readText(json['status']), startMs, endMs, entries };
}
function readEntry(json) {
    const level = readText(json['level']) || 'info';
    return { createdAt: readText(json['created_at']), level, text: readText(json['detail']) };
}
function readText(value) {
    return typeof value === 'string' ? (0,inert_text/* inertText */.UJ)(value) : '';
}

;// CONCATENATED MODULE: ./build/providers/woosmap.js






const BASE_URL = new URL('https://api.woosmap.com');
const RATE_LIMIT_WINDOW_MS = 90_000;
const DOCUMENTED_STATUSES = [200, 202];
const POLL_INTERVAL_MS = 5_000;
const woosmap = defineProvider({
    title: 'Woosmap',
    secretsOf: (source) => ({ values: [source('private_key').trim(), source('reimport_key').trim()] }),
    rateLimitWindowMs: RATE_LIMIT_WINDOW_MS,
    resultHint: 'Whether it ends well is not known yet; `wait: true` takes its result.',
    readInputs: woosmap_readInputs,
    planTrigger: woosmap_planTrigger,
    confirm: woosmap_confirm,
    remedy(failure, { baseUrl, isWaitedFor, reimportKey }) {
        return woosmapRemedy(failure, {
            isWaitedFor,
            hasHook: reimportKey !== undefined,
            hasOwnBaseUrl: baseUrl !== BASE_URL,
        });
    },
    statusSource,
});
function woosmap_readInputs(fields, common) {
    const reimportKey = fields.uuid('reimport_key');
    const datasetId = fields.uuid('dataset_id');
    const privateKey = fields.secret('private_key');
    const hasHook = fields.text('reimport_key') !== undefined;
    const isNeeded = !hasHook || common.waitMs !== undefined;
    const why = hasHook
        ? '`wait` reads the status of the run with `dataset_id` and `private_key`, also beside a `reimport_key`'
        : 'Woosmap needs `dataset_id` and `private_key`, or a `reimport_key`';
    for (const name of isNeeded ? ['dataset_id', 'private_key'] : []) {
        if (fields.text(name) === undefined)
            fields.refuseAbsent(name, why);
    }
    for (const name of ['path', 'test_connection']) {
        if (fields.text(name) !== undefined) {
            fields.refuse(name, 'Woosmap has no such option: it fetches the URL that the dataset is configured with; leave it empty');
        }
    }
    if (fields.boolean('api_managed') === true)
        fields.refuse('api_managed', 'Woosmap has no such option; leave it empty');
    const baseUrl = common.baseUrl ?? BASE_URL;
    return { baseUrl, reimportKey, datasetId, privateKey, isWaitedFor: common.waitMs !== undefined };
}
function woosmap_planTrigger(inputs) {
    const { baseUrl, reimportKey, datasetId = '', privateKey = '' } = inputs;
    const subject = { kind: 'dataset', id: inputs.datasetId };
    if (reimportKey !== undefined) {
        const url = (0,request_plan/* addressBelow */.CY)(baseUrl, ['datasets', 'hooks', 'reimport', reimportKey]);
        return { request: (0,request_plan/* planPost */.ig)(url, {}, {}), subject, sourceOverride: undefined };
    }
    const url = (0,request_plan/* addressBelow */.CY)(baseUrl, ['datasets', datasetId, 'import']);
    return { request: (0,request_plan/* planPost */.ig)(url, keyHeader(privateKey), {}), subject, sourceOverride: undefined };
}
function statusSource({ baseUrl, datasetId, privateKey }) {
    if (datasetId === undefined || privateKey === undefined)
        return undefined;
    return {
        pollIntervalMs: POLL_INTERVAL_MS,
        id: datasetId,
        plan: (id) => (0,request_plan/* planGet */.Ay)((0,request_plan/* addressBelow */.CY)(baseUrl, ['datasets', id, 'status']), keyHeader(privateKey)),
        read: readRunStatus,
    };
}
function keyHeader(privateKey) {
    return { 'x-api-key': privateKey };
}
function woosmap_confirm(answer, { reimportKey, datasetId }) {
    const confirmed = confirmingObject(answer.body, isValidationError)?.['dataset_id'];
    if (!DOCUMENTED_STATUSES.includes(answer.status) || !(0,uuid/* isUuid */.O)(confirmed)) {
        return unconfirmed('Woosmap', answer, 'and did not confirm the import');
    }
    if (reimportKey !== undefined || datasetId === undefined || (0,uuid/* isSameUuid */.I)(confirmed, datasetId)) {
        return { kind: 'accepted', datasetId: confirmed };
    }
    return {
        kind: 'unusable',
        detail: `Woosmap answered ${answer.status} for dataset ${confirmed}, not for ${datasetId}.`,
    };
}
function isValidationError(key, value) {
    return key === 'detail' && Array.isArray(value) && value.length > 0;
}

;// CONCATENATED MODULE: ./build/providers/providers.js


const PROVIDERS = new Map([
    ['woosmap', woosmap],
    ['bloomreach', bloomreach],
]);
const providers = [...PROVIDERS.values()];
const providerNames = [...PROVIDERS.keys()];
function findProvider(name) {
    return PROVIDERS.get(name);
}

;// CONCATENATED MODULE: ./build/inputs.js



const DEFAULTS = { wait_timeout_minutes: 30, timeout_seconds: 60, max_attempts: 3 };
function inputs_readInputs(source) {
    const fields = new InputFields(source);
    const provider = readProvider(fields);
    const common = readCommonInputs(fields);
    const item = provider?.readImport(fields, common);
    if (fields.problems.length > 0 || item === undefined) {
        return { kind: 'problems', problems: fields.problems, title: provider?.title };
    }
    return { kind: 'imports', imports: [item], title: item.title, baseUrl: common.baseUrl };
}
function readProvider(fields) {
    const name = fields.text('provider');
    const choice = providerNames.map((known) => `\`${known}\``).join(' or ');
    if (name === undefined)
        return fields.refuseAbsent('provider', `it must be ${choice}`);
    const provider = findProvider(name);
    return provider ?? fields.refuse('provider', `it must be ${choice}; another word was received`);
}
function readCommonInputs(fields) {
    const baseUrl = fields.baseUrl('base_url');
    const wait = fields.boolean('wait') ?? false;
    const waitMinutes = fields.number('wait_timeout_minutes', { min: 0.1, max: 1440 }) ?? DEFAULTS.wait_timeout_minutes;
    const timeoutSeconds = fields.number('timeout_seconds', { min: 1, max: 600 }) ?? DEFAULTS.timeout_seconds;
    const maxAttempts = fields.number('max_attempts', { min: 1, max: 10, whole: true }) ?? DEFAULTS.max_attempts;
    const isDryRun = fields.boolean('dry_run') ?? false;
    const waitMs = wait ? waitMinutes * 60_000 : undefined;
    return { baseUrl, deadlineMs: timeoutSeconds * 1000, maxAttempts, isDryRun, waitMs };
}
function readSecrets(source) {
    return providers.flatMap((provider) => valuesToMask(provider.secretsOf(source)));
}

// EXTERNAL MODULE: ./build/outcome.js
var build_outcome = __nccwpck_require__(72);
// EXTERNAL MODULE: ./build/process.js
var build_process = __nccwpck_require__(677);
;// CONCATENATED MODULE: ./build/report/message.js




const WORDS = {
    accepted: 'accepted',
    succeeded: 'succeeded',
    dry_run: 'not sent: dry run',
    rejected: 'rejected',
    not_sent: 'not sent',
    unknown: 'unknown',
    failed: 'failed',
    running: 'still running',
};
const OWN_CODES = ['network_error', 'timeout', 'cancelled'];
function composeMessage(outcome, title, item, remedy) {
    const head = `${title === undefined ? 'Import' : `${title} import`} ${headWords(outcome)}`;
    if ((0,build_outcome/* isFailure */.N6)(outcome)) {
        const why = outcome.word === 'failed' ? '' : `: ${reason(outcome)}`;
        return { title: `${head}${why}`, text: (0,wording/* sentence */.em)(outcome.detail), remedy };
    }
    return { title: head, text: item === undefined ? '' : describeSuccess(outcome, item), remedy: undefined };
}
function headWords(outcome) {
    const isOpen = (0,build_outcome/* isFailure */.N6)(outcome) && ['wait_timeout', 'cancelled'].includes(outcome.code) && outcome.run !== undefined;
    return outcome.word === 'running' && !isOpen ? 'end not seen' : WORDS[outcome.word];
}
function reason({ word, code, httpStatus }) {
    const words = code.replaceAll('_', ' ');
    const hasStatus = httpStatus !== undefined && word !== 'running' && !OWN_CODES.includes(code);
    return hasStatus ? `${httpStatus} ${words}` : words;
}
function describeSuccess(outcome, { title, plan, resultHint }) {
    if (outcome.word === 'dry_run') {
        return `The inputs are fine and nothing was sent. It would be: ${(0,request_plan/* describeRequest */.Ng)(plan.request)[0]}`;
    }
    const id = outcome.datasetId ?? outcome.importId ?? plan.subject.id;
    const name = id === undefined ? `The ${plan.subject.kind}` : `${(0,wording/* capitalized */.l2)(plan.subject.kind)} ${id}`;
    if (outcome.word === 'accepted')
        return `${name}: ${title} confirmed that it took the trigger. ${resultHint}`;
    const durationMs = (0,provider_run/* durationOfSteps */.nA)(outcome.run.steps);
    const took = durationMs === undefined ? '' : ` after ${(0,wording/* inWords */.r4)(durationMs)}`;
    const last = (0,provider_run/* lastEntry */.vi)(outcome.run);
    const words = last === undefined ? '' : `; its last words: ${last}`;
    return (0,wording/* sentence */.em)(`${name}: run ${outcome.run.id} ended in success${took}${words}`);
}

;// CONCATENATED MODULE: ./build/report/outputs.js



const OUTPUT_NAMES = [
    'outcome',
    'dataset_id',
    'import_id',
    'run_id',
    'http_status',
    'attempts',
    'error_code',
    'error_detail',
];
class StepOutputs {
    static names = OUTPUT_NAMES;
    #log;
    #written = new Map();
    #isBroken = false;
    constructor(log) {
        this.#log = log;
    }
    publish(known, word) {
        this.#write('outcome', word);
        this.#write('dataset_id', this.#text(known.datasetId));
        this.#write('import_id', this.#text(known.importId));
        this.#write('run_id', this.#text(known.runId));
        this.#write('http_status', String(known.httpStatus ?? ''));
        this.#write('attempts', String(known.attempts));
    }
    finish(outcome) {
        this.publish(outcome, outcome.word);
        this.#write('error_code', (0,build_outcome/* isFailure */.N6)(outcome) ? outcome.code : '');
        this.#write('error_detail', (0,build_outcome/* isFailure */.N6)(outcome) ? this.#text(outcome.detail) : '');
    }
    #text(text) {
        return this.#log.clean(text ?? '', inert_text/* MAX_DETAIL_LENGTH */.EN);
    }
    #write(name, value) {
        if (this.#written.get(name) === value)
            return;
        this.#written.set(name, value);
        try {
            setOutput(name, value);
        }
        catch {
            if (!this.#isBroken)
                this.#log.line('The file of the step outputs cannot be written: later steps see none of them.');
            this.#isBroken = true;
        }
    }
}

;// CONCATENATED MODULE: ./build/report/step-log.js



const MAX_MESSAGE_LENGTH = 4096;
const MAX_WARNINGS = 9;
const MAX_TEXT_LENGTH = 64 * 1024;
const MAX_LINE_LENGTH = 8000;
class StepLog {
    #redact;
    #warnings = 0;
    constructor(redact) {
        this.#redact = redact;
    }
    clean(text, maxLength) {
        const isCut = text.length > MAX_TEXT_LENGTH;
        const clean = this.#redact((0,inert_text/* inertText */.UJ)(isCut ? text.slice(0, MAX_TEXT_LENGTH) : text));
        return isCut && clean.length < MAX_TEXT_LENGTH / 2 ? '\u2026' : (0,inert_text/* shorten */.ml)(clean, maxLength);
    }
    line(text) {
        info(this.clean(text, MAX_LINE_LENGTH).replace(/^::/, ': :'));
    }
    debug(text) {
        core_debug(this.clean(text, MAX_LINE_LENGTH));
    }
    warning(title, message) {
        this.#warnings += 1;
        if (this.#warnings <= MAX_WARNINGS)
            this.#warn(title, message);
    }
    endWarnings(title) {
        const more = this.#warnings - MAX_WARNINGS;
        if (more > 0)
            this.#warn(title, `${(0,wording/* counted */.hS)(more, 'more warning', 'more warnings')}: see the log.`);
    }
    #warn(title, message) {
        warning(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
    }
    notice(title, message) {
        notice(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
    }
    error(title, message, remedy) {
        const end = this.clean(remedy, MAX_MESSAGE_LENGTH);
        const start = this.clean(message, MAX_MESSAGE_LENGTH - end.length - 1);
        error(`${start} ${end}`, { title: this.clean(title, MAX_MESSAGE_LENGTH) });
    }
}

;// CONCATENATED MODULE: ./build/step.js












async function run() {
    process.exitCode = 1;
    try {
        await runStep();
    }
    catch {
        error('The action itself failed before it could report. Look at the provider before you run this again.');
    }
}
async function runStep() {
    const startedAtMs = (0,clock/* monotonicMs */.dR)();
    const log = maskSecrets();
    const signal = (0,build_process/* stopSignal */.Zm)();
    (0,build_process/* guardProcess */.Vh)(log);
    const reading = inputs_readInputs(getInput);
    const outputs = new StepOutputs(log);
    const report = lazySummary();
    const decided = await decideOutcome(reading, signal, log, outputs, report.load);
    log.endWarnings(warningTitle(reading));
    const outcome = await asStopped(decided, signal);
    const message = conclude(outcome, reading, log, outputs);
    const [item] = reading.kind === 'imports' ? reading.imports : [];
    const durationMs = (0,clock/* monotonicMs */.dR)() - startedAtMs;
    const writeSummary = await report.load();
    writeSummary?.({ outcome, message, title: reading.title, plan: item?.plan, durationMs, nowMs: Date.now() }, log);
    const end = await asStopped(outcome, signal);
    if (end !== outcome)
        conclude(end, reading, log, outputs);
    process.exitCode = (0,build_outcome/* isFailure */.N6)(end) ? 1 : 0;
}
function maskSecrets() {
    const secrets = readSecrets(getInput);
    for (const value of secrets)
        core_setSecret(value);
    return new StepLog(createRedactor(secrets));
}
async function decideOutcome(reading, signal, log, outputs, onSent) {
    if (reading.kind === 'problems') {
        for (const problem of reading.problems)
            log.line(problem);
        return { word: 'not_sent', code: 'invalid_input', detail: reading.problems.join(' '), attempts: 0 };
    }
    const [item] = reading.imports;
    if (item.wait !== undefined)
        (0,build_process/* keepMemorySmall */.EO)();
    let known = { attempts: 0 };
    const surroundings = {
        signal,
        clock: clock/* systemClock */.ml,
        timeScale: (0,clock/* readTimeScale */.ap)(process.env['IMPORT_SANDBOX_TIME_SCALE'], reading.baseUrl),
        log: (line) => log.line(line),
        debug: (line) => log.debug(line),
        warn: (message) => log.warning(warningTitle(reading), message),
        onKnown(now, word) {
            known = now;
            outputs.publish(now, word);
        },
        onSent,
    };
    return await runImport(item, surroundings).catch((fault) => internalFault(fault, known));
}
function conclude(outcome, reading, log, outputs) {
    outputs.finish(outcome);
    const [item] = reading.kind === 'imports' ? reading.imports : [];
    const remedy = remedyFor(outcome, reading);
    const message = composeMessage(outcome, reading.title, item, remedy);
    if ((0,build_outcome/* isFailure */.N6)(outcome))
        log.error(message.title, message.text, remedy);
    else
        log.notice(message.title, message.text);
    return message;
}
async function asStopped(outcome, signal) {
    return (await (0,build_process/* hasStopped */.Ex)(signal)) && !(0,build_outcome/* isFailure */.N6)(outcome) ? (0,build_outcome/* cancelledAfter */.gc)(outcome) : outcome;
}
function remedyFor(outcome, reading) {
    if (!(0,build_outcome/* isFailure */.N6)(outcome))
        return '';
    if (reading.kind === 'problems')
        return INVALID_INPUT_REMEDY;
    if (outcome.word === 'accepted' || outcome.word === 'succeeded') {
        return 'The cancel came too late to change anything: run this again only where you want a second import.';
    }
    if (outcome.retryAfterMs !== undefined) {
        return `Nothing was started: run this again in ${(0,wording/* inWordsAtLeast */.ni)(outcome.retryAfterMs)}.`;
    }
    return reading.imports[0].remedy(outcome);
}
function warningTitle({ title }) {
    return `${title ?? 'Import'} warning`;
}
function lazySummary() {
    let loading;
    return {
        load() {
            loading ??= __nccwpck_require__.e(/* import() */ 427).then(__nccwpck_require__.bind(__nccwpck_require__, 427)).then(({ prepareSummary }) => prepareSummary()).catch(() => undefined);
            return loading;
        },
    };
}
function internalFault(fault, known) {
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : 'an unknown fault';
    const detail = `The action itself failed (${what}). Please report it.`;
    return { ...known, word: known.attempts > 0 ? 'unknown' : 'not_sent', code: 'unexpected_response', detail };
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ htmlWords)
/* harmony export */ });
function htmlWords(html) {
    return html
        .replace(/<!--.*?(-->|$)/gs, ' ')
        .replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, ' ')
        .replace(/<[^>]*(>|$)/g, ' ')
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|lt|gt|quot|apos|amp));/gi, decodeEntity);
}
const NAMED_ENTITIES = {
    nbsp: ' ',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
};
function decodeEntity(entity, decimal, hexadecimal, name) {
    if (name !== undefined)
        return NAMED_ENTITIES[name.toLowerCase()] ?? entity;
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ MAX_DETAIL_LENGTH),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const MAX_DETAIL_LENGTH = 4000;
function inertText(text) {
    if (/^[!-~]+( [!-~]+)*$/.test(text) && !text.includes('##['))
        return text;
    return text
        .toWellFormed()
        .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
        .replace(/[\p{Cf}\p{Co}\p{DI}\u{fffd}]/gu, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replaceAll('##[', '## [')
        .trim();
}
function shorten(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSameUuid),
/* harmony export */   O: () => (/* binding */ isUuid)
/* harmony export */ });
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function isUuid(text) {
    return typeof text === 'string' && UUID.test(text);
}
function isSameUuid(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   ni: () => (/* binding */ inWordsAtLeast),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
function inWords(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    const seconds = ms / 1000;
    if (seconds < 10)
        return `${Math.round(seconds * 10) / 10} s`;
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} min`;
    if (seconds < 172_800)
        return `${Math.round(seconds / 3600)} h`;
    return seconds < 31_536_000 ? `${Math.round(seconds / 86_400)} days` : 'over a year';
}
function inWordsAtLeast(ms) {
    const unitMs = ms < 7_200_000 ? 60_000 : ms < 172_800_000 ? 3_600_000 : 86_400_000;
    return inWords(Math.ceil(ms / unitMs) * unitMs);
}
function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
function sentence(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}
function capitalized(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ codeOfStatus),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   eq: () => (/* binding */ interpretAnswer)
/* harmony export */ });
/* harmony import */ var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(344);
/* harmony import */ var _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(932);
/* harmony import */ var _text_inert_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(898);




const CODES_BY_STATUS = {
    400: 'invalid_request',
    401: 'unauthorized',
    402: 'quota_exhausted',
    403: 'forbidden',
    404: 'not_found',
    410: 'not_found',
    422: 'invalid_request',
    429: 'rate_limited',
};
function interpretAnswer(item, answer, now) {
    const { status } = answer;
    const answeredBy = speakerOf(answer);
    if (status >= 200 && status < 300)
        return interpretSuccess(item, answer, answeredBy);
    if (status >= 300 && status < 400) {
        return { kind: 'refused', code: 'unexpected_response', detail: describeRedirect(item, answer) };
    }
    const words = explain(item, answer);
    const retryAfterMs = (0,_http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .readRetryAfter */ .D$)(answer.headers, now);
    if (status === 429)
        return { kind: 'busy', detail: words, retryAfterMs };
    if (status >= 400 && status < 500) {
        return {
            kind: 'refused',
            code: codeOfRefusal(status, words),
            detail: words,
            ...answeredBy,
        };
    }
    const detail = !retryAfterMs ? words : `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(words)} It asks to come back in ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(retryAfterMs)}.`;
    return { kind: 'unusable', code: codeOfStatus(status), detail, ...answeredBy };
}
function speakerOf({ body, bodyCut }) {
    if ((0,_providers_provider_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebPage */ .AA)(body))
        return { answeredBy: 'page' };
    return !bodyCut && (0,_providers_provider_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)((0,_providers_provider_words_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body)?.value) ? { answeredBy: 'api' } : {};
}
function codeOfStatus(status) {
    if (status >= 500 && status < 600)
        return 'provider_error';
    return CODES_BY_STATUS[status] ?? 'unexpected_response';
}
function codeOfRefusal(status, words) {
    return status === 400 && /could not authenticate/i.test(words) ? 'unauthorized' : codeOfStatus(status);
}
function explain({ title }, answer) {
    if (answer.bodyCut)
        return `${title} answered ${answer.status} with more than any explanation has.`;
    const encoding = answer.headers['content-encoding']?.[0] ?? 'identity';
    if (answer.body !== '' && encoding !== 'identity')
        return `${title} answered ${answer.status}, compressed.`;
    const words = (0,_providers_provider_words_js__WEBPACK_IMPORTED_MODULE_1__/* .providerWords */ .hC)(answer.body);
    if (words !== '')
        return words;
    return `${title} answered ${answer.status} and gave no reason.`;
}
function interpretSuccess({ title, confirm }, answer, answeredBy) {
    if (answer.bodyCut) {
        const detail = `${title} answered ${answer.status}, but with more than any documented answer has.`;
        return { kind: 'unusable', code: 'unexpected_response', detail, ...answeredBy };
    }
    const confirmation = confirm(answer);
    if (confirmation.kind === 'accepted')
        return confirmation;
    return { ...confirmation, code: 'unexpected_response', ...answeredBy };
}
function describeRedirect({ title }, answer) {
    const location = answer.headers['location']?.[0];
    const target = location === undefined ? null : URL.parse(location, answer.url.href);
    const host = target?.host ?? '';
    const where = host === '' ? '' : ` to ${(0,_text_inert_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(host)}`;
    return `${title} answered ${answer.status}, a redirect${where}; it was not followed, so that no key travels there.`;
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
// EXTERNAL MODULE: ./packages/unused/index.js
var unused = __nccwpck_require__(844);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new unused/* ProxyAgent */.kT(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ Octokit),
/* harmony export */   _y: () => (/* binding */ restEndpointMethods),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   kT: () => (/* binding */ ProxyAgent),
/* harmony export */   ud: () => (/* binding */ paginateRest)
/* harmony export */ });
/* unused harmony export getExecOutput */
// Stands in for undici, Octokit and @actions/exec, which @actions/http-client, @actions/github and @actions/core import
// when they load but which nothing in this action ever calls: requests go through node:http(s) with http-client's
// agent, of @actions/github only `context` is read, and of @actions/core never `platform`, which runs programs. Without them the bundle is about a tenth of the size and starts in half the
// time (docs/performance.md). Loading must work, using must not: every use throws and says where to look.
// `__tests__/bundle.test.ts` fails when the real packages come back or when the packages import a name missing here.

function unused(name) {
  throw new Error(`${name} is not part of this action's bundle: see packages/unused/index.js`);
}

/** undici's ProxyAgent: @actions/github constructs one while it loads, when a proxy is configured. */
class ProxyAgent {
  dispatch() {
    unused('undici.ProxyAgent');
  }
}

/** undici's fetch: only ever called by Octokit. */
function fetch() {
  unused('undici.fetch');
}

/** @octokit/core's Octokit: @actions/github calls its two static methods while it loads. */
class Octokit {
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

const restEndpointMethods = () => unused('@octokit/plugin-rest-endpoint-methods');
const paginateRest = () => unused('@octokit/plugin-paginate-rest');

/** @actions/exec's getExecOutput: only ever called by `platform` of @actions/core. */
function getExecOutput() {
  unused('@actions/exec');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
