import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	776: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		module.exports = __nccwpck_require__(4488);
	}),
	4488: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		var __webpack_unused_export__;
		var net = __nccwpck_require__(9278);
		var tls = __nccwpck_require__(4756);
		var http = __nccwpck_require__(8611);
		var https = __nccwpck_require__(5692);
		var events = __nccwpck_require__(4434);
		var assert = __nccwpck_require__(2613);
		var util = __nccwpck_require__(9023);
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
			self.on("free", function onFree(socket, host, port, localAddress) {
				var options = toOptions(host, port, localAddress);
				for (var i = 0, len = self.requests.length; i < len; ++i) {
					var pending = self.requests[i];
					if (pending.host === options.host && pending.port === options.port) {
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
			var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
			if (self.sockets.length >= this.maxSockets) {
				self.requests.push(options);
				return;
			}
			self.createSocket(options, function (socket) {
				socket.on("free", onFree);
				socket.on("close", onCloseOrRemove);
				socket.on("agentRemove", onCloseOrRemove);
				req.onSocket(socket);
				function onFree() {
					self.emit("free", socket, options);
				}
				function onCloseOrRemove(err) {
					self.removeSocket(socket);
					socket.removeListener("free", onFree);
					socket.removeListener("close", onCloseOrRemove);
					socket.removeListener("agentRemove", onCloseOrRemove);
				}
			});
		};
		TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
			var self = this;
			var placeholder = {};
			self.sockets.push(placeholder);
			var connectOptions = mergeOptions({}, self.proxyOptions, {
				method: "CONNECT",
				path: options.host + ":" + options.port,
				agent: false,
				headers: {
					host: options.host + ":" + options.port,
				},
			});
			if (options.localAddress) {
				connectOptions.localAddress = options.localAddress;
			}
			if (connectOptions.proxyAuth) {
				connectOptions.headers = connectOptions.headers || {};
				connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
			}
			debug("making CONNECT request");
			var connectReq = self.request(connectOptions);
			connectReq.useChunkedEncodingByDefault = false;
			connectReq.once("response", onResponse);
			connectReq.once("upgrade", onUpgrade);
			connectReq.once("connect", onConnect);
			connectReq.once("error", onError);
			connectReq.end();
			function onResponse(res) {
				res.upgrade = true;
			}
			function onUpgrade(res, socket, head) {
				process.nextTick(function () {
					onConnect(res, socket, head);
				});
			}
			function onConnect(res, socket, head) {
				connectReq.removeAllListeners();
				socket.removeAllListeners();
				if (res.statusCode !== 200) {
					debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
					socket.destroy();
					var error = new Error("tunneling socket could not be established, " + "statusCode=" + res.statusCode);
					error.code = "ECONNRESET";
					options.request.emit("error", error);
					self.removeSocket(placeholder);
					return;
				}
				if (head.length > 0) {
					debug("got illegal response body from proxy");
					socket.destroy();
					var error = new Error("got illegal response body from proxy");
					error.code = "ECONNRESET";
					options.request.emit("error", error);
					self.removeSocket(placeholder);
					return;
				}
				debug("tunneling connection has established");
				self.sockets[self.sockets.indexOf(placeholder)] = socket;
				return cb(socket);
			}
			function onError(cause) {
				connectReq.removeAllListeners();
				debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
				var error = new Error("tunneling socket could not be established, " + "cause=" + cause.message);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
			}
		};
		TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
			var pos = this.sockets.indexOf(socket);
			if (pos === -1) {
				return;
			}
			this.sockets.splice(pos, 1);
			var pending = this.requests.shift();
			if (pending) {
				this.createSocket(pending, function (socket) {
					pending.request.onSocket(socket);
				});
			}
		};
		function createSecureSocket(options, cb) {
			var self = this;
			TunnelingAgent.prototype.createSocket.call(self, options, function (socket) {
				var hostHeader = options.request.getHeader("host");
				var tlsOptions = mergeOptions({}, self.options, {
					socket: socket,
					servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host,
				});
				var secureSocket = tls.connect(0, tlsOptions);
				self.sockets[self.sockets.indexOf(socket)] = secureSocket;
				cb(secureSocket);
			});
		}
		function toOptions(host, port, localAddress) {
			if (typeof host === "string") {
				return {
					host: host,
					port: port,
					localAddress: localAddress,
				};
			}
			return host;
		}
		function mergeOptions(target) {
			for (var i = 1, len = arguments.length; i < len; ++i) {
				var overrides = arguments[i];
				if (typeof overrides === "object") {
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
			debug = function () {
				var args = Array.prototype.slice.call(arguments);
				if (typeof args[0] === "string") {
					args[0] = "TUNNEL: " + args[0];
				} else {
					args.unshift("TUNNEL:");
				}
				console.error.apply(console, args);
			};
		} else {
			debug = function () {};
		}
		__webpack_unused_export__ = debug;
	}),
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	3535: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ap: () => readTimeScale,
			dR: () => monotonicMs,
			ml: () => systemClock,
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8924);
		function monotonicMs() {
			const [seconds, nanoseconds] = process.hrtime();
			return seconds * 1000 + nanoseconds / 1e6;
		}
		const EPOCH_MS = Date.now() - monotonicMs();
		const systemClock = {
			now: () => EPOCH_MS + monotonicMs(),
			random: Math.random,
			async pause(ms, signal) {
				return await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.ceil(ms) + 1, true, { signal }).catch(() => false);
			},
		};
		function readTimeScale(variable, baseUrl) {
			const scale = Number(variable);
			const isValid = scale > 0 && scale < 1;
			return isValid && baseUrl !== undefined && (0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(baseUrl) ? scale : 1;
		}
	}),
	276: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			YK: () => MAX_BODY_BYTES,
			cv: () => exchange,
			E9: () => openExchange,
		});
		var external_node_http_ = __nccwpck_require__(7067);
		const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
		var lib = __nccwpck_require__(8564);
		var clock = __nccwpck_require__(3535);
		async function bodyText(headers, bytes, isCut, maxBytes) {
			const encodings = (headers["content-encoding"] ?? []).join(",").toLowerCase().split(",");
			const encoding = encodings.map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
			if (bytes.length === 0) return { body: "", bodyCut: isCut };
			if (encoding.length === 0) return { body: textOf(bytes, headers), bodyCut: isCut };
			const unread = { body: "\ufffd", unreadAs: encoding.join(", ") };
			if (isCut) return { ...unread, bodyCut: true };
			try {
				let unpacked = bytes;
				for (const name of encoding.reverse()) unpacked = await unpack(name, unpacked, maxBytes);
				return { body: textOf(unpacked, headers), bodyCut: false };
			} catch (error) {
				const isTooLong = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
				return { ...unread, bodyCut: isTooLong };
			}
		}
		async function unpack(name, bytes, maxOutputLength) {
			const { brotliDecompress, gunzip, inflate, inflateRaw } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
			const isWrapped = ((bytes[0] ?? 0) & 15) === 8;
			const unpackers = {
				gzip: gunzip,
				"x-gzip": gunzip,
				deflate: isWrapped ? inflate : inflateRaw,
				br: brotliDecompress,
			};
			const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
			if (unpacker === undefined) throw new Error("An unknown content-encoding.");
			return await new Promise((resolve, reject) => {
				unpacker(bytes, { maxOutputLength }, (error, result) => (error === null ? resolve(result) : reject(error)));
			});
		}
		function textOf(bytes, headers) {
			const charset = charsetOf(headers["content-type"]?.[0] ?? "") ?? charsetOfHtml(bytes) ?? "utf-8";
			if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
				try {
					return new TextDecoder(charset).decode(bytes);
				} catch {}
			}
			return bytes.toString("utf8").replace(/^\ufeff/, "");
		}
		function charsetOf(text) {
			return /charset\s*=\s*["']?([\w:.-]+)/i.exec(text)?.[1];
		}
		function charsetOfHtml(bytes) {
			const start = bytes.toString("latin1", 0, 1024);
			return charsetOf(/^\s*<.*?(<meta\b[^>]*charset[^>]*>)/is.exec(start)?.[1] ?? "");
		}
		const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
		const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
		const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_fs_ = __nccwpck_require__(3024);
		const MAX_FILE_BYTES = 16 * 1024 * 1024;
		const CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/;
		function adviseOnCa(file) {
			if (file === undefined || file === "") return "a private CA goes into NODE_EXTRA_CA_CERTS";
			const problem = problemOf(file);
			if (problem !== undefined) return `NODE_EXTRA_CA_CERTS is set, but ${problem}`;
			return "NODE_EXTRA_CA_CERTS is set, but its file does not hold the CA of this certificate";
		}
		function problemOf(file) {
			let text;
			try {
				const stats = (0, external_node_fs_.statSync)(file);
				if (!stats.isFile() || stats.size > MAX_FILE_BYTES) return "what it names is not a file of certificates";
				text = (0, external_node_fs_.readFileSync)(file, "latin1");
			} catch {
				return "its file cannot be read";
			}
			if (!CERTIFICATE.test(text)) return "its file holds no certificate in PEM form (BEGIN CERTIFICATE)";
			try {
				new external_node_crypto_.X509Certificate(text);
				return undefined;
			} catch {
				return "the certificate in its file cannot be read";
			}
		}
		const MEANINGS = {
			ENOTFOUND: "the name could not be resolved",
			EAI_AGAIN: "the name could not be resolved: the name server does not answer",
			ECONNREFUSED: "the connection was refused",
			ECONNRESET: "the connection was reset",
			EPIPE: "the connection was closed while the request was sent",
			EHOSTUNREACH: "the host cannot be reached",
			ENETUNREACH: "the network cannot be reached",
			ETIMEDOUT: "the connection timed out",
			ERR_SOCKET_CONNECTION_TIMEOUT: "the connection timed out",
			EPROTO: "there is no TLS at that port, or none that fits",
			CERT_HAS_EXPIRED: "its TLS certificate has expired",
			CERT_NOT_YET_VALID: "its TLS certificate is not valid yet",
			ERR_TLS_CERT_ALTNAME_INVALID: "its TLS certificate is for another host",
			HPE_HEADER_OVERFLOW: "the headers of its answer are too long",
		};
		const UNKNOWN_CAS = {
			DEPTH_ZERO_SELF_SIGNED_CERT: "its TLS certificate is self-signed",
			SELF_SIGNED_CERT_IN_CHAIN: "its TLS certificate comes from an unknown CA",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its TLS certificate cannot be verified",
			UNABLE_TO_GET_ISSUER_CERT: "the CA of its TLS certificate is unknown",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the CA of its TLS certificate is unknown",
		};
		const CONNECT_TIMEOUTS = ["ETIMEDOUT", "ERR_SOCKET_CONNECTION_TIMEOUT"];
		class ProxyError extends Error {
			name = "ProxyError";
			proxy;
			constructor(proxy, cause) {
				super("The proxy opened no tunnel.", { cause });
				this.proxy = proxy;
			}
		}
		function describeNetworkError(error, host) {
			if (error instanceof ProxyError) {
				if (typeof error.cause === "number") return `The proxy refused the tunnel to ${host} with status ${error.cause}.`;
				if (error.cause === "early bytes") return `The proxy did not open a clean tunnel to ${host}.`;
				return `The proxy ${error.proxy} cannot be used for ${host}: ${meaningOf(error.cause)}.`;
			}
			const code = codeOf(error);
			if (code.startsWith("HPE_") && !Object.hasOwn(MEANINGS, code)) return `${host} did not answer in valid HTTP (${code}).`;
			return `No answer from ${host}: ${meaningOf(error)}.`;
		}
		function isConnectTimeout(error) {
			return CONNECT_TIMEOUTS.includes(codeOf(error instanceof ProxyError ? error.cause : error));
		}
		function meaningOf(error) {
			const code = codeOf(error);
			if (code === "") return "the connection failed";
			if (Object.hasOwn(UNKNOWN_CAS, code)) {
				return `${UNKNOWN_CAS[code]}; ${adviseOnCa(process.env["NODE_EXTRA_CA_CERTS"])} (${code})`;
			}
			const meaning = MEANINGS[code.startsWith("ERR_SSL_") ? "EPROTO" : code];
			return `${typeof meaning === "string" ? meaning : "the connection failed"} (${code})`;
		}
		function codeOf(error) {
			const told = error instanceof AggregateError ? (error.errors.at(-1) ?? error) : error;
			const code = told instanceof Error && "code" in told ? String(told.code) : "";
			return /^[A-Z0-9_]+$/.test(code) ? code : "";
		}
		const MAX_ADDRESS_MS = 5000;
		class OpenSockets {
			#sockets = new Set();
			#isClosed = false;
			add(socket) {
				socket.on("error", () => {});
				if (this.#isClosed) socket.destroy();
				this.#sockets.add(socket);
				return socket;
			}
			destroyAll() {
				this.#isClosed = true;
				for (const socket of this.#sockets) socket.destroy();
			}
		}
		async function openConnection(url, proxy, deadlineMs, sockets) {
			const isSecure = url.protocol === "https:";
			const host = url.hostname.replace(/^\[|\]$/g, "");
			const port = Number(url.port) || (isSecure ? 443 : 80);
			let socket;
			if (proxy === undefined) socket = await openSocket(host, port, deadlineMs, sockets);
			else {
				const toProxy = await openProxy(proxy, deadlineMs, sockets).catch((cause) => {
					throw new ProxyError(proxy.shown, cause);
				});
				socket = await openTunnel(`${url.hostname}:${port}`, proxy, toProxy);
			}
			return isSecure ? await startTls(host, socket, sockets) : socket;
		}
		async function openProxy({ host, port, isSecure }, deadlineMs, sockets) {
			const socket = await openSocket(host, port, deadlineMs, sockets);
			return isSecure ? await startTls(host, socket, sockets) : socket;
		}
		async function openSocket(host, port, deadlineMs, sockets) {
			const addresses = (0, external_node_net_namespaceObject.isIP)(host) ? [] : await lookUp(host);
			const lookup = (_, options, done) => {
				if (options.all) done(null, addresses);
				else done(null, addresses[0]?.address ?? "", addresses[0]?.family);
			};
			const autoSelectFamilyAttemptTimeout = Math.max(10, Math.min(MAX_ADDRESS_MS, deadlineMs / addresses.length));
			const socket = (0, external_node_net_namespaceObject.connect)({
				host,
				port,
				...(addresses.length > 0 ? { lookup } : {}),
				...(addresses.length > 1 ? { autoSelectFamily: true, autoSelectFamilyAttemptTimeout } : {}),
			});
			return await untilReady(sockets.add(socket), "connect");
		}
		function lookUp(host) {
			return new Promise((resolve, reject) => {
				external_node_dns_namespaceObject.lookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
			});
		}
		function startTls(host, socket, sockets) {
			const servername = (0, external_node_net_namespaceObject.isIP)(host) ? "" : host;
			const secure = (0, external_node_tls_namespaceObject.connect)({ socket, host, servername, rejectUnauthorized: true, ALPNProtocols: ["http/1.1"] });
			return untilReady(sockets.add(secure), "secureConnect");
		}
		function untilReady(socket, event) {
			return new Promise((resolve, reject) => {
				socket.once("error", reject);
				socket.once(event, () => resolve(socket));
			});
		}
		function openTunnel(target, { shown, credentials }, socket) {
			const authorization = credentials === undefined ? {} : { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
			return new Promise((resolve, reject) => {
				const headers = { host: target, ...authorization };
				const request = (0, external_node_http_.request)({ method: "CONNECT", path: target, headers, createConnection: () => socket });
				request.on("error", (cause) => reject(new ProxyError(shown, cause)));
				request.on("connect", ({ statusCode }, tunnel, early) => {
					if (statusCode !== 200) reject(new ProxyError(shown, statusCode));
					else if (early.length > 0) reject(new ProxyError(shown, "early bytes"));
					else resolve(tunnel);
				});
				request.end();
			});
		}
		var proxy = __nccwpck_require__(4254);
		const MAX_BODY_BYTES = 1024 * 1024;
		const MAX_HEADER_BYTES = 16 * 1024;
		async function exchange(plan, limits) {
			const startedAtMs = (0, clock.dR)();
			const maxBodyBytes = limits.maxBodyBytes ?? MAX_BODY_BYTES;
			const opened = await openExchange(plan, limits);
			if (opened.kind === "lost") return opened;
			const chunks = [];
			let bytes = 0;
			const end = await opened.readBody((chunk) => {
				chunks.push(chunk.subarray(0, maxBodyBytes - bytes));
				bytes += chunk.length;
				return bytes <= maxBodyBytes;
			});
			if (typeof end === "object") return end;
			const whole = Buffer.concat(chunks);
			chunks.length = 0;
			const isProvenEmpty = bytes === 0 && saysWhereItEnds(opened.headers);
			const text = await bodyText(opened.headers, whole, end === "stopped", maxBodyBytes);
			const { url, status, headers, headersMs } = opened;
			return { kind: "answer", url, status, headers, headersMs, ...text, isProvenEmpty, elapsedMs: msSince(startedAtMs) };
		}
		function openExchange(plan, limits) {
			const startedAtMs = (0, clock.dR)();
			const { host } = plan.url;
			const { idleMs, signal, elapsedMs = 0 } = limits;
			const leftMs = Math.max(1, limits.deadlineMs - elapsedMs);
			const sockets = new OpenSockets();
			const ended = Promise.withResolvers();
			const opened = Promise.withResolvers();
			let maybeSent = false;
			let status;
			let isOver = false;
			function finish(end) {
				if (isOver) return;
				isOver = true;
				clearTimeout(timer);
				clearTimeout(wholeTimer);
				signal.removeEventListener("abort", onAbort);
				request?.destroy();
				sockets.destroyAll();
				ended.resolve(end);
			}
			function lose(reason, detail) {
				const seen = status === undefined ? {} : { status };
				finish({ kind: "lost", reason, maybeSent, detail, ...seen, elapsedMs: msSince(startedAtMs) });
			}
			function onAbort() {
				lose("cancelled", "The step was stopped.");
			}
			function onError(error) {
				const reason = !maybeSent && isConnectTimeout(error) ? "timeout" : "network";
				const cut = `${host} closed the connection in the middle of its answer (${status}).`;
				lose(reason, status === undefined ? describeNetworkError(error, host) : cut);
			}
			function onDeadline() {
				const what = maybeSent ? "gave no complete answer" : "could not be reached";
				lose("timeout", `${host} ${what} within ${limits.deadlineMs / 1000} s.`);
			}
			function onWholeDeadline() {
				lose("timeout", `${host} did not end its answer in time.`);
			}
			function onAnswer(message) {
				status = message.statusCode ?? 0;
				message.on("error", onError);
				message.on("close", () => message.readableEnded || onError(undefined));
				if (idleMs !== undefined) {
					clearTimeout(timer);
					timer = setTimeout(() => lose("timeout", `${host} stopped sending its answer for ${idleMs / 1000} s.`), idleMs);
				}
				const head = { url: plan.url, status, headers: message.headersDistinct, headersMs: (0, clock.dR)() - startedAtMs };
				function readBody(sink) {
					let taking;
					async function take(wanted) {
						message.pause();
						const wantsMore = await wanted;
						if (isOver) return;
						if (idleMs !== undefined) timer.refresh();
						if (wantsMore) message.resume();
						else finish("stopped");
					}
					message.on("data", (chunk) => {
						if (isOver) return;
						if (idleMs !== undefined) timer.refresh();
						const wanted = sink(chunk);
						if (typeof wanted === "object") taking = take(wanted).catch(onError);
						else if (!wanted) finish("stopped");
					});
					message.on("end", () => {
						if (taking === undefined) finish("whole");
						else taking.then(() => finish("whole"));
					});
					return ended.promise;
				}
				opened.resolve({ kind: "open", ...head, readBody, discard: () => finish("stopped") });
			}
			function onReady(socket, handOver) {
				if (isOver) return;
				maybeSent = true;
				setImmediate(() => isOver || limits.onSent?.());
				handOver(null, socket);
			}
			function send(proxy) {
				const isHttps = plan.url.protocol === "https:";
				const { userAgent } = new lib.Qq(plan.headers["user-agent"]);
				const own = { "accept-encoding": "identity", "user-agent": userAgent, connection: "close" };
				request = (isHttps ? external_node_https_namespaceObject.request : external_node_http_.request)(plan.url, {
					method: plan.method,
					headers: { ...plan.headers, ...own },
					defaultPort: isHttps ? 443 : 80,
					insecureHTTPParser: false,
					maxHeaderSize: MAX_HEADER_BYTES,
					createConnection(_, handOver) {
						const connection = openConnection(plan.url, proxy, leftMs, sockets);
						connection.then((socket) => onReady(socket, handOver)).catch(onError);
						return undefined;
					},
				});
				request.on("error", onError);
				request.on("response", onAnswer);
				request.on("upgrade", onAnswer);
				request.end(plan.body);
			}
			let request;
			let timer = setTimeout(onDeadline, leftMs);
			const wholeMs = limits.wholeMs === undefined ? undefined : Math.max(1, limits.wholeMs - elapsedMs);
			const wholeTimer = wholeMs === undefined ? undefined : setTimeout(onWholeDeadline, wholeMs);
			signal.addEventListener("abort", onAbort);
			try {
				const route = (0, proxy.B)(plan.url, process.env);
				if (signal.aborted) onAbort();
				else if (route.kind === "unusable") lose("invalid_input", route.problem);
				else send(route.kind === "proxy" ? route.proxy : undefined);
			} catch (error) {
				onError(error);
			}
			return Promise.race([opened.promise, ended.promise]);
		}
		function saysWhereItEnds(headers) {
			const codings = (headers["transfer-encoding"] ?? []).join(",").split(",");
			return headers["content-length"] !== undefined || codings.at(-1)?.trim().toLowerCase() === "chunked";
		}
		function msSince(startedAtMs) {
			return Math.round((0, clock.dR)() - startedAtMs);
		}
	}),
	4190: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => loggedExchange,
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
		var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(276);
		var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4254);
		async function loggedExchange(request, deadlineMs, surroundings, maxBodyBytes) {
			const { log, signal, onSent } = surroundings;
			let isTold = false;
			function tellRequest() {
				if (isTold) return;
				isTold = true;
				const route = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.B)(request.url, process.env);
				const through = route.kind === "proxy" ? ` through the proxy ${route.proxy.shown}` : "";
				log(`${request.method} ${request.url.href}${through}`);
			}
			const pending = (0, _exchange_js__WEBPACK_IMPORTED_MODULE_1__.cv)(request, { deadlineMs, signal, onSent, maxBodyBytes });
			setImmediate(tellRequest);
			const result = await pending;
			tellRequest();
			const took = `${result.elapsedMs} ms`;
			if (result.kind === "answer") {
				const name = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[result.status];
				log(`${result.status}${name === undefined ? "" : ` ${name}`} in ${took}`);
			} else log(`${result.detail} (after ${took})`);
			return result;
		}
	}),
	4254: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => routeTo,
		});
		var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8924);
		function routeTo(url, env) {
			const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
			const variable = [name, name.toUpperCase()].find((candidate) => isSet(env[candidate]));
			if (variable === undefined || (0, _loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(url) || isExempt(url, env)) return { kind: "direct" };
			const proxy = parseProxy(env[variable] ?? "");
			if (typeof proxy !== "string") return { kind: "proxy", proxy };
			return {
				kind: "unusable",
				problem: `The variable \`${variable}\` ${proxy} The action never goes around a proxy.`,
			};
		}
		const EXAMPLE = "http://proxy.example:3128";
		function parseProxy(value) {
			const [, scheme = "http", rest = ""] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(value.trim()) ?? [];
			if (!/^https?$/i.test(scheme)) return `must name an http or https proxy, such as ${EXAMPLE}.`;
			const at = rest.lastIndexOf("@");
			const isSecure = scheme.toLowerCase() === "https";
			const [, name = "", digits] = /^(\[[^\]]*\]|[^:/?#]*)(?::(\d+))?(?:[/?#].*)?$/s.exec(rest.slice(at + 1)) ?? [];
			const host = hostnameOf(name);
			if (host === undefined) return `must be the address of a proxy, such as ${EXAMPLE}.`;
			const port = digits === undefined ? (isSecure ? 443 : 80) : Number(digits);
			if (port < 1 || port > 65_535) return "has a port that is not from 1 to 65535.";
			const credentials = at < 0 ? undefined : credentialsOf(rest.slice(0, at));
			return { isSecure, host: host.replace(/^\[|\]$/g, ""), port, credentials, shown: `${host}:${port}` };
		}
		function hostnameOf(name) {
			if (name === "") return undefined;
			try {
				return new URL(`http://${name}`).hostname;
			} catch {
				return undefined;
			}
		}
		function credentialsOf(userInfo) {
			const [, user = "", password = ""] = /^([^:]*):?(.*)$/s.exec(userInfo) ?? [];
			const credentials = `${decode(user)}:${decode(password)}`;
			return credentials === ":" ? undefined : credentials;
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function isExempt(url, env) {
			const list = ["no_proxy", "NO_PROXY"].map((name) => env[name]).find(isSet) ?? "";
			const host = withoutRoot(url.hostname);
			const port = url.port || (url.protocol === "https:" ? "443" : "80");
			return list.split(/[\s,]+/).some((item) => {
				const [, name = "", itemPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(item) ?? [undefined, `[${item}]`];
				if (name === "" || (itemPort !== undefined && itemPort !== port)) return false;
				const pattern = withoutRoot(name.toLowerCase()).replace(/^\*(?=\.)/, "");
				if (pattern === "*" || pattern === host) return true;
				return pattern.startsWith(".") ? host.endsWith(pattern) : host.endsWith(`.${pattern}`);
			});
		}
		function withoutRoot(name) {
			return name.replace(/\.$/, "");
		}
		function isSet(value) {
			return value !== undefined && value.trim() !== "";
		}
	}),
	7355: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ay: () => planGet,
			CY: () => addressBelow,
			Ng: () => describeRequest,
			dp: () => planSource,
			ig: () => planPost,
		});
		const USER_AGENT = "trigger-import (GitHub Action)";
		function addressBelow(baseUrl, segments) {
			const path = segments.map((segment) => encodeURIComponent(segment)).join("/");
			return new URL(`${baseUrl.origin}${baseUrl.pathname.replace(/\/+$/, "")}/${path}`);
		}
		function planPost(url, headers, body) {
			const common = { accept: "application/json", "user-agent": USER_AGENT, ...headers };
			if (body === undefined) return { method: "POST", url, headers: { ...common, "content-length": "0" } };
			const text = JSON.stringify(body);
			const length = String(Buffer.byteLength(text));
			const withBody = { ...common, "content-type": "application/json", "content-length": length };
			return { method: "POST", url, headers: withBody, body: text };
		}
		function planGet(url, headers) {
			return { method: "GET", url, headers: { accept: "application/json", "user-agent": USER_AGENT, ...headers } };
		}
		function planSource(method, url, headers) {
			return { method, url, headers: { accept: "*/*", "user-agent": USER_AGENT, ...headers } };
		}
		function describeRequest({ method, url, headers, body }) {
			const names = `Headers: ${Object.keys(headers).join(", ")}`;
			return [`${method} ${url.href}`, names, body === undefined ? "Body: none" : `Body: ${body}`];
		}
	}),
	6943: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D$: () => readRetryAfter,
			H0: () => readServerTime,
			lq: () => readHttpDate,
			yL: () => MAX_RETRY_AFTER_MS,
		});
		const MAX_RETRY_AFTER_MS = 10 * 60 * 1000;
		const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
		const IMF_FIXDATE = new RegExp(`^\\w{3}, \\d{2} (${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);
		const RFC_850_DATE = new RegExp(`^\\w{6,9}, \\d{2}-(${MONTHS})-\\d{2} \\d{2}:\\d{2}:\\d{2} GMT$`);
		const ASCTIME_DATE = new RegExp(`^\\w{3} (${MONTHS}) [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4}$`);
		const ONE_VALUE = /\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,[^,]*|[^,]+/g;
		const FAR_OFF_MS = 24 * 60 * 60 * 1000;
		function readRetryAfter(headers, now) {
			const values = (headers["retry-after"] ?? []).flatMap((value) => value.match(ONE_VALUE) ?? []);
			const usable = values.map((value) => readPause(value.trim(), headers, now)).filter((pause) => pause !== undefined);
			return usable.length === 0 ? undefined : Math.max(...usable);
		}
		function readPause(text, headers, now) {
			if (/^\d+$/.test(text)) return Number(text) * 1000;
			const until = readHttpDate(text);
			if (until === undefined) return undefined;
			const date = readHttpDate(headers["date"]?.[0]);
			const clocks = date === undefined ? [now] : isFarOff(date, now) ? [date, now] : [date];
			const pauses = clocks.map((clock) => Math.max(0, until - clock));
			const bearable = pauses.filter((pause) => pause <= MAX_RETRY_AFTER_MS);
			return bearable.length > 0 ? Math.max(...bearable) : Math.min(...pauses);
		}
		function readServerTime(headers, now) {
			const date = readHttpDate(headers["date"]?.[0]);
			return headers["age"] !== undefined || date === undefined || isFarOff(date, now) ? undefined : date;
		}
		function isFarOff(date, now) {
			return Math.abs(date - now) > FAR_OFF_MS;
		}
		function readHttpDate(text) {
			if (text === undefined) return undefined;
			const isGmt = IMF_FIXDATE.test(text) || RFC_850_DATE.test(text);
			if (!isGmt && !ASCTIME_DATE.test(text)) return undefined;
			const time = Date.parse(isGmt ? text : `${text} GMT`);
			return Number.isNaN(time) ? undefined : time;
		}
	}),
	8829: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(
			__webpack_module__,
			async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
				try {
					var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8712);
					var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2362);
					await (0, _step_js__WEBPACK_IMPORTED_MODULE_0__.e)();
					(0, _process_js__WEBPACK_IMPORTED_MODULE_1__.JZ)();
					__webpack_async_result__();
				} catch (e) {
					__webpack_async_result__(e);
				}
			},
			1,
		);
	}),
	8924: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => isLoopback,
		});
		function isLoopback(url) {
			return url.hostname === "localhost" || url.hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(url.hostname);
		}
	}),
	1949: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			IN: () => stoppedAfter,
			N6: () => isFailure,
			Zk: () => gravest,
			bz: () => knownOf,
			lC: () => BY_GRAVITY,
		});
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
		function isFailure(outcome) {
			return "code" in outcome;
		}
		function stoppedAfter(outcome) {
			if (isFailure(outcome)) {
				if (outcome.code === "cancelled") return outcome;
				return { ...outcome, code: "cancelled", detail: `${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_0__.em)(outcome.detail)} Then the step was stopped.` };
			}
			const { word, ...rest } = outcome;
			if (word === "dry_run" || word === "checked") return { ...rest, word: "not_sent", code: "cancelled", detail: "The step was stopped." };
			const what = word === "accepted" ? "had accepted the import" : "had finished the import";
			return { ...rest, word, code: "cancelled", detail: `The step was stopped after the provider ${what}.` };
		}
		function knownOf(outcome) {
			const { attempts, httpStatus, datasetId, importId, runId, sourceUrl, sourceSha256 } = outcome;
			const known = { httpStatus, datasetId, importId, runId, sourceUrl, sourceSha256 };
			const entries = Object.entries(known).filter(([, value]) => value !== undefined);
			return { attempts, ...Object.fromEntries(entries) };
		}
		const BY_GRAVITY = ["unknown", "running", "failed", "rejected", "not_sent", "accepted", "succeeded", "checked", "dry_run"];
		function gravest(all) {
			const gravity = ({ word }) => BY_GRAVITY.indexOf(word);
			return all.reduce((first, other) => (gravity(other) < gravity(first) ? other : first));
		}
	}),
	8712: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EO: () => keepMemorySmall,
			Ex: () => hasStopped,
			JZ: () => endProcess,
			Pz: () => problemOfNode,
			Vh: () => guardProcess,
			Zm: () => stopSignal,
		});
		const LOOK_UP_GRACE_MS = 200;
		const NODE_MAJOR = 24;
		function problemOfNode() {
			const versions = [process.version, process.versions.node].map((version) => Number.parseInt(version.replace("v", ""), 10));
			if (Math.min(...versions) >= NODE_MAJOR) return undefined;
			return `This action needs Node ${NODE_MAJOR}, but this runner started ${process.version}.`;
		}
		function stopSignal() {
			const controller = new AbortController();
			for (const name of ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"]) process.on(name, () => controller.abort());
			return controller.signal;
		}
		async function hasStopped(signal) {
			for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
			return signal.aborted;
		}
		function guardProcess(log) {
			process.stdout.on("error", () => {});
			process.on("uncaughtException", (error) => log.line(`Unexpected error: ${error.name}.`));
			if (process.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
				delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
				log.line("NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: keys are sent to verified hosts only. A private CA goes into NODE_EXTRA_CA_CERTS.");
			}
		}
		function keepMemorySmall() {
			process.getBuiltinModule("node:v8").setFlagsFromString("--optimize-for-size");
		}
		function endProcess() {
			process.stdout.write("", () => exitSoon(Date.now() + LOOK_UP_GRACE_MS));
		}
		function exitSoon(giveUpAtMs) {
			const isLookingUp = process.getActiveResourcesInfo?.().includes("GetAddrInfoReqWrap") === true;
			if (!isLookingUp) process.exit();
			if (Date.now() > giveUpAtMs) exitDespiteLookUp();
			setTimeout(exitSoon, 10, giveUpAtMs);
		}
		function exitDespiteLookUp() {
			if (process.exitCode !== 0) process.kill(process.pid, "SIGKILL");
			try {
				process.execve?.(process.execPath, [process.execPath, "--eval", ""], {});
			} catch {}
			process.exit();
		}
	}),
	6568: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$y: () => speaksOfFailure,
			Dc: () => startOfRun,
			TV: () => featureCountOf,
			Vv: () => isWarning,
			aG: () => wordOf,
			aN: () => lastWords,
			aQ: () => readTime,
			bJ: () => isError,
			jf: () => isGoing,
			nA: () => durationOfSteps,
			nZ: () => warningsOf,
			q_: () => endOfRun,
			vi: () => lastEntry,
			xm: () => newestEntry,
		});
		function newestEntry(entries) {
			const age = (entry) => readTime(entry.createdAt) ?? Number.NEGATIVE_INFINITY;
			return entries.reduce((newest, entry) => (newest === undefined || age(entry) >= age(newest) ? entry : newest), undefined);
		}
		function isWarning({ level }) {
			return level.toLowerCase() === "warning";
		}
		function isError({ level }) {
			return ["error", "critical", "fatal"].includes(level.toLowerCase());
		}
		function warningsOf({ status, steps }) {
			const isSuccess = wordOf(status) === "success";
			return steps.flatMap(({ entries }) => entries).filter((entry) => isWarning(entry) || (isSuccess && isError(entry)));
		}
		function isGoing(run) {
			const word = wordOf(run.status);
			if (word !== undefined) return word === "in_progress";
			return !speaksOfFailure(run.status) && endOfRun(run) === undefined;
		}
		function featureCountOf(run) {
			const counting = run.steps.flatMap(({ entries }) => entries).filter(({ text }) => countIn(text) !== undefined);
			return countIn(newestEntry(counting)?.text ?? "");
		}
		const COUNTS = [/(?<!\b(?:not|be|never|to) )\bimported:?\s+(\d[\d., '\u2019_]{0,30})features?\b/i, /(?<![\d.,])(\d[\d., '\u2019_]{0,30})features? (?:(?:were|was|have been|has been) )?(?:successfully )?imported\b/i];
		const WHOLE_NUMBER = /^(?:\d+|\d{1,3}([., '\u2019_])\d{3}(?:\1\d{3})*)$/;
		function countIn(text) {
			const number = COUNTS.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((found) => found !== undefined) ?? "";
			const digits = WHOLE_NUMBER.test(number) ? number.replace(/\D/g, "") : "";
			return digits === "" || digits.length > 15 ? undefined : Number(digits);
		}
		function wordOf(status) {
			return ["success", "in_progress", "failed"].find((word) => word === status.toLowerCase());
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
			if (step === undefined) return "";
			const entry = newestEntry(step.entries);
			return `, stage ${step.name}${entry === undefined ? "" : `: ${entry.text}`}`;
		}
		function durationOfSteps(steps) {
			let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for (const { startMs, endMs } of steps) {
				if (startMs !== undefined) first = Math.min(first, startMs);
				if (endMs !== undefined) last = Math.max(last, endMs);
			}
			return last >= first ? last - first : undefined;
		}
		function startOfRun(run) {
			const starts = run.steps.map((step) => step.startMs).filter((start) => start !== undefined);
			return starts.length === 0 ? undefined : starts.reduce((a, b) => Math.min(a, b));
		}
		function endOfRun({ status, steps }) {
			const ends = steps.map((step) => step.endMs).filter((end) => end !== undefined);
			if (wordOf(status) === "in_progress" || ends.length === 0 || ends.length < steps.length) return undefined;
			return ends.reduce((a, b) => Math.max(a, b));
		}
		function readTime(value) {
			if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(value)) return undefined;
			const text = value.toUpperCase().replace(" ", "T");
			const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
			return Number.isNaN(time) ? undefined : time;
		}
	}),
	5563: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AA: () => isWebPage,
			hC: () => providerWords,
			qF: () => parseJson,
			u4: () => isRecord,
		});
		var _text_html_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6212);
		var _text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4009);
		const MAX_DEPTH = 8;
		const MAX_PARTS = 50;
		const MAX_VALUES = 2000;
		const SMALL_TEXT_LENGTH = 1024 * 1024;
		const MAX_PARSED_VALUES = 5_000_000;
		function parseJson(text) {
			if (text.length > SMALL_TEXT_LENGTH && !isBounded(text)) return undefined;
			try {
				return { value: JSON.parse(text) };
			} catch {
				return undefined;
			}
		}
		function isBounded(text) {
			let signs = 0;
			for (let at = 0; at < text.length; at += 1) {
				const sign = text.charCodeAt(at);
				if (sign === 0x2c || sign === 0x5b || sign === 0x7b) signs += 1;
			}
			return signs < MAX_PARSED_VALUES;
		}
		function isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function providerWords(body) {
			const text = body.trim();
			if (text === "") return "";
			const json = parseJson(text);
			if (json !== undefined) return (0, _text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__.UJ)(new WordFinder().wordsOf(json.value, 0).join("; "));
			if (isWebPage(text)) return (0, _text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__.UJ)((0, _text_html_words_js__WEBPACK_IMPORTED_MODULE_0__.b)(text));
			return (0, _text_inert_text_js__WEBPACK_IMPORTED_MODULE_1__.UJ)(/^[{[]/.test(text) ? brokenJsonWords(text) : text);
		}
		function isWebPage(text) {
			return parseJson(text) === undefined && (/^\s*</.test(text) || /<(!doctype|html|head|body|title)\b/i.test(text));
		}
		function brokenJsonWords(text) {
			return text.replace(/(?:\u001b|\\u001b)\[[\d;]*m/gi, "").replace(/[{}[\]"]+/g, " ");
		}
		const WRAPPERS = ["detail", "details", "error", "errors", "message", "description", "msg", "_global"];
		const EXPLANATIONS = ["msg", "message", "description"];
		class WordFinder {
			#seen = 0;
			wordsOf(value, depth) {
				this.#seen += 1;
				if (typeof value === "string") return value.trim() === "" ? [] : [value];
				if (typeof value === "number" || typeof value === "boolean") return [String(value)];
				if (value === null || depth > MAX_DEPTH || this.#seen > MAX_VALUES) return [];
				if (!Array.isArray(value)) return this.#wordsOfRecord(value, depth);
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
					const words = preferred?.words.join("; ") ?? "";
					const label = locationOf(record["loc"]) || codeOf(record["code"]);
					return [label === "" ? words : `${label}: ${words}`];
				}
				const told = wrapped.length > 0 && depth === 0 ? wrapped : found.filter(({ key }) => key !== "success");
				return told.flatMap(({ key, words }) => (WRAPPERS.includes(key) ? words : [`${key}: ${words.join("; ")}`]));
			}
		}
		function locationOf(loc) {
			return Array.isArray(loc) ? loc.filter((part) => ["string", "number"].includes(typeof part)).join(".") : "";
		}
		function codeOf(code) {
			return typeof code === "string" || typeof code === "number" ? String(code) : "";
		}
	}),
	5843: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => defineProvider,
			s: () => MAX_STATUS_BYTES,
		});
		const MAX_STATUS_BYTES = 64 * 1024 * 1024;
		function defineProvider(spec) {
			const { title, inputs: roles, apiPaths, secretsOf, resultHint, rateLimitWindowMs } = spec;
			function readImport(fields, common) {
				const inputs = spec.readInputs(fields, common);
				if (inputs === undefined) return undefined;
				const { deadlineMs, maxAttempts, mode, waitMs, source } = common;
				const statusSource = waitMs === undefined ? undefined : spec.statusSource?.(inputs);
				const plan = spec.planTrigger(inputs);
				return {
					title,
					name: plan.subject.id ?? "",
					plan,
					limits: { deadlineMs, maxAttempts, rateLimitWindowMs },
					mode,
					source: source === undefined ? undefined : sourceOf(spec, inputs, source),
					check: spec.checkPlan(inputs),
					warnings: spec.warningsOf?.(inputs, common) ?? [],
					resultHint,
					confirm: (answer) => spec.confirm(answer, inputs),
					remedy: (failure) => spec.remedy(failure, inputs),
					wait: waitMs === undefined || statusSource === undefined ? undefined : { waitMs, source: statusSource },
				};
			}
			return { title, inputs: roles, apiPaths, secretsOf, readImport };
		}
		function sourceOf(spec, inputs, source) {
			const url = source.url ?? spec.sourceUrl?.(inputs);
			return { ...source, ...spec.fetchRules, url, lookUp: url === undefined ? spec.addressProbe?.(inputs) : undefined };
		}
	}),
	5559: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N5: () => describeFeatures,
			SB: () => composeMessage,
			q9: () => WORDS,
		});
		var _http_request_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7355);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1949);
		var _provider_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6568);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4121);
		const WORDS = {
			accepted: "accepted",
			succeeded: "succeeded",
			dry_run: "not sent: dry run",
			checked: "checked",
			rejected: "rejected",
			not_sent: "not sent",
			unknown: "unknown",
			failed: "failed",
			running: "still running",
		};
		const OWN_CODES = ["network_error", "timeout", "cancelled"];
		function composeMessage(outcome, title, item, remedy) {
			const head = `${title === undefined ? "Import" : `${title} import`} ${headWords(outcome)}`;
			if ((0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.N6)(outcome)) {
				const why = outcome.word === "failed" ? "" : `: ${reason(outcome)}`;
				return { title: `${head}${why}`, text: (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.em)(outcome.detail), remedy };
			}
			return { title: head, text: item === undefined ? "" : describeSuccess(outcome, item), remedy: undefined };
		}
		function headWords(outcome) {
			const isOpen = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.N6)(outcome) && ["wait_timeout", "cancelled"].includes(outcome.code) && outcome.run !== undefined && (0, _provider_run_js__WEBPACK_IMPORTED_MODULE_2__.jf)(outcome.run);
			return outcome.word === "running" && !isOpen ? "end not seen" : WORDS[outcome.word];
		}
		function reason({ word, code, httpStatus }) {
			const words = code.replaceAll("_", " ");
			const hasStatus = httpStatus !== undefined && word !== "running" && !OWN_CODES.includes(code);
			return hasStatus ? `${httpStatus} ${words}` : words;
		}
		function describeSuccess(outcome, { title, plan, resultHint }) {
			if (outcome.word === "dry_run") {
				return `The inputs are valid. Nothing was sent. Without \`dry_run\`, this would be sent: ${((0, _http_request_plan_js__WEBPACK_IMPORTED_MODULE_3__.Ng))(plan.request)[0]}`;
			}
			if (outcome.word === "checked") return describeChecks(outcome.checks ?? []);
			const id = outcome.datasetId ?? outcome.importId ?? plan.subject.id;
			const what = id === undefined ? `the ${plan.subject.kind}` : `${plan.subject.kind} ${id}`;
			if (outcome.word === "accepted") {
				return `${title} accepted ${plan.subject.kind === "import" ? what : `the import of ${what}`}. ${resultHint}`;
			}
			const durationMs = (0, _provider_run_js__WEBPACK_IMPORTED_MODULE_2__.nA)(outcome.run.steps);
			const took = durationMs === undefined ? "" : ` in ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.r4)(durationMs)}`;
			const last = (0, _provider_run_js__WEBPACK_IMPORTED_MODULE_2__.vi)(outcome.run);
			const words = last === undefined ? "." : `: "${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.em)(last)}"`;
			const features = outcome.featureCount === undefined ? "" : ` ${describeFeatures(outcome.featureCount, outcome.previousFeatureCount)}.`;
			return `${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.l2)(what)} imported${took}${words}${features}`;
		}
		function describeFeatures(count, before) {
			const now = `${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.zD)(count)} ${count === 1 ? "feature" : "features"}`;
			if (before === undefined) return now;
			if (count === before) return `${now}, as many as before`;
			return `${now}, ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.zD)(Math.abs(count - before))} ${count < before ? "fewer" : "more"} than before`;
		}
		function describeChecks(lines) {
			const fine = lines.filter(({ result }) => result === "fine").map(({ says }) => says);
			const untried = lines.filter(({ result }) => result === "not tried").map(({ name }) => (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.ot)(name));
			const rest = untried.length === 0 ? "" : ` Not tried: ${untried.join(", ")}.`;
			return `Everything that can be checked is right. No import was started. ${fine.join(" ")}${rest}`;
		}
	}),
	4263: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U: () => splitPath,
		});
		const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
		const IPV6_HOST = /^\[[\da-f:.]*\](?::\d*)?(?=[/?#]|$)/i;
		const ENCODED_URL = /%(?:25)*3a%(?:25)*2f%(?:25)*2f/i;
		const ENCODED_AT = /%(?:25)*40/;
		const ENCODED_DIVIDER = /%(?:25)*(2f|3a|3f|3d|23|26|40)/gi;
		function splitPath(path) {
			const text = isEncodedWhole(path) ? decodeDividers(path) : path;
			const scheme = SCHEME.exec(text)?.[0] ?? "";
			const rest = text.slice(scheme.length);
			const userInfo = userInfoOf(rest, scheme !== "");
			const located = userInfo === undefined ? rest : rest.slice(userInfo.length + 1);
			const end = located.search(/[?#]/.test(userInfo ?? "") ? /[?#&]/ : /[?#]/);
			const [shown, query] = end < 0 ? [located, ""] : [located.slice(0, end), located.slice(end + 1)];
			return { shown: `${scheme}${shown}`, userInfo: userInfo ?? "", query };
		}
		function isEncodedWhole(path) {
			if (!path.includes("://") && ENCODED_URL.test(path)) return true;
			if (path.includes("@")) return false;
			return isEncodedUser(hostOf(path)) || isEncodedUser(hostOf(path.replace(/^[^/?#]*:\/\//, "")));
		}
		function hostOf(text) {
			return text.split(/[/?#]/, 1)[0] ?? "";
		}
		function isEncodedUser(host) {
			const colon = host.indexOf(":");
			return colon >= 0 && ENCODED_AT.test(host.slice(colon));
		}
		function decodeDividers(text) {
			return text.replace(ENCODED_DIVIDER, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
		}
		function userInfoOf(rest, hasScheme) {
			const end = rest.lastIndexOf("@");
			if (end < 0) return undefined;
			const before = rest.slice(0, end);
			if (before.replace(IPV6_HOST, "").includes(":")) return before;
			const at = rest.replace(/[/?#].*/s, "").lastIndexOf("@");
			return hasScheme && at >= 0 ? rest.slice(0, at) : undefined;
		}
	}),
	2362: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => run,
		});
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input === null || input === undefined) {
				return "";
			} else if (typeof input === "string" || input instanceof String) {
				return input;
			}
			return JSON.stringify(input);
		}
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
				endColumn: annotationProperties.endColumn,
			};
		}
		function command_issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function command_issue(name, message = "") {
			command_issueCommand(name, {}, message);
		}
		const CMD_STRING = "::";
		class Command {
			constructor(command, properties, message) {
				if (!command) {
					command = "missing.command";
				}
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = true;
					for (const key in this.properties) {
						if (this.properties.hasOwnProperty(key)) {
							const val = this.properties[key];
							if (val) {
								if (first) {
									first = false;
								} else {
									cmdStr += ",";
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
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) {
				throw new Error(`Unable to find environment variable for file command ${command}`);
			}
			if (!external_fs_.existsSync(filePath)) {
				throw new Error(`Missing file at path: ${filePath}`);
			}
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
				encoding: "utf8",
			});
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) {
				throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			}
			if (convertedValue.includes(delimiter)) {
				throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			}
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		var lib = __nccwpck_require__(8564);
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
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
					throw Error("The request has no headers");
				}
				options.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class auth_BearerCredentialHandler {
			constructor(token) {
				this.token = token;
			}
			prepareRequest(options) {
				if (!options.headers) {
					throw Error("The request has no headers");
				}
				options.headers["Authorization"] = `Bearer ${this.token}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		class PersonalAccessTokenCredentialHandler {
			constructor(token) {
				this.token = token;
			}
			prepareRequest(options) {
				if (!options.headers) {
					throw Error("The request has no headers");
				}
				options.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
			}
			canHandleAuthentication() {
				return false;
			}
			handleAuthentication() {
				return __awaiter(this, void 0, void 0, function* () {
					throw new Error("not implemented");
				});
			}
		}
		var oidc_utils_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
		class oidc_utils_OidcClient {
			static createHttpClient(allowRetry = true, maxRetry = 10) {
				const requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry,
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
			}
			static getRequestToken() {
				const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
				if (!token) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				}
				return token;
			}
			static getIDTokenUrl() {
				const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
				if (!runtimeUrl) {
					throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				}
				return runtimeUrl;
			}
			static getCall(id_token_url) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					var _a;
					const httpclient = oidc_utils_OidcClient.createHttpClient();
					const res = yield httpclient.getJson(id_token_url).catch((error) => {
						throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
					});
					const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
					if (!id_token) {
						throw new Error("Response json body do not have ID Token field");
					}
					return id_token;
				});
			}
			static getIDToken(audience) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					try {
						let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
						if (audience) {
							const encodedAudience = encodeURIComponent(audience);
							id_token_url = `${id_token_url}&audience=${encodedAudience}`;
						}
						debug(`ID token url is ${id_token_url}`);
						const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
						setSecret(id_token);
						return id_token;
					} catch (error) {
						throw new Error(`Error message: ${error.message}`);
					}
				});
			}
		}
		var summary_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
		const { access, appendFile, writeFile } = external_fs_.promises;
		const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
		class Summary {
			constructor() {
				this._buffer = "";
			}
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
					} catch (_a) {
						throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				const htmlAttrs = Object.entries(attrs)
					.map(([key, value]) => ` ${key}="${value}"`)
					.join("");
				if (!content) {
					return `<${tag}${htmlAttrs}>`;
				}
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
					const filePath = yield this.filePath();
					const writeFunc = overwrite ? writeFile : appendFile;
					yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: true });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = false) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				const attrs = Object.assign({}, lang && { lang });
				const element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = false) {
				const tag = ordered ? "ol" : "ul";
				const listItems = items.map((item) => this.wrap("li", item)).join("");
				const element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				const tableBody = rows
					.map((row) => {
						const cells = row
							.map((cell) => {
								if (typeof cell === "string") {
									return this.wrap("td", cell);
								}
								const { header, data, colspan, rowspan } = cell;
								const tag = header ? "th" : "td";
								const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
								return this.wrap(tag, data, attrs);
							})
							.join("");
						return this.wrap("tr", cells);
					})
					.join("");
				const element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				const element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				const { width, height } = options || {};
				const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				const tag = `h${level}`;
				const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
				const element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				const element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				const element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				const attrs = Object.assign({}, cite && { cite });
				const element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				const element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		const _summary = new Summary();
		const markdownSummary = null && _summary;
		const summary = null && _summary;
		function toPosixPath(pth) {
			return pth.replace(/[\\]/g, "/");
		}
		function toWin32Path(pth) {
			return pth.replace(/[/]/g, "\\");
		}
		function toPlatformPath(pth) {
			return pth.replace(/[/\\]/g, path.sep);
		}
		var platform_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
		const getWindowsInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
					silent: true,
				});
				const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
					silent: true,
				});
				return {
					name: name.trim(),
					version: version.trim(),
				};
			});
		const getMacOsInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				var _a, _b, _c, _d;
				const { stdout } = yield exec.getExecOutput("sw_vers", undefined, {
					silent: true,
				});
				const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
				const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
				return {
					name,
					version,
				};
			});
		const getLinuxInfo = () =>
			platform_awaiter(void 0, void 0, void 0, function* () {
				const { stdout } = yield exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
					silent: true,
				});
				const [name, version] = stdout.trim().split("\n");
				return {
					name,
					version,
				};
			});
		const platform = external_os_.platform();
		const arch = external_os_.arch();
		const isWindows = platform === "win32";
		const isMacOS = platform === "darwin";
		const isLinux = platform === "linux";
		function getDetails() {
			return platform_awaiter(this, void 0, void 0, function* () {
				return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), { platform, arch, isWindows, isMacOS, isLinux });
			});
		}
		var core_awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
		var ExitCode;
		(function (ExitCode) {
			ExitCode[(ExitCode["Success"] = 0)] = "Success";
			ExitCode[(ExitCode["Failure"] = 1)] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function exportVariable(name, val) {
			const convertedVal = toCommandValue(val);
			process.env[name] = convertedVal;
			const filePath = process.env["GITHUB_ENV"] || "";
			if (filePath) {
				return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
			}
			issueCommand("set-env", { name }, convertedVal);
		}
		function core_setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function addPath(inputPath) {
			const filePath = process.env["GITHUB_PATH"] || "";
			if (filePath) {
				issueFileCommand("PATH", inputPath);
			} else {
				issueCommand("add-path", {}, inputPath);
			}
			process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) {
				throw new Error(`Input required and not supplied: ${name}`);
			}
			if (options && options.trimWhitespace === false) {
				return val;
			}
			return val.trim();
		}
		function getMultilineInput(name, options) {
			const inputs = getInput(name, options)
				.split("\n")
				.filter((x) => x !== "");
			if (options && options.trimWhitespace === false) {
				return inputs;
			}
			return inputs.map((input) => input.trim());
		}
		function getBooleanInput(name, options) {
			const trueValue = ["true", "True", "TRUE"];
			const falseValue = ["false", "False", "FALSE"];
			const val = getInput(name, options);
			if (trueValue.includes(val)) return true;
			if (falseValue.includes(val)) return false;
			throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
		}
		function setOutput(name, value) {
			const filePath = process.env["GITHUB_OUTPUT"] || "";
			if (filePath) {
				return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			}
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function setCommandEcho(enabled) {
			issue("echo", enabled ? "on" : "off");
		}
		function setFailed(message) {
			process.exitCode = ExitCode.Failure;
			error(message);
		}
		function isDebug() {
			return process.env["RUNNER_DEBUG"] === "1";
		}
		function core_debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function startGroup(name) {
			issue("group", name);
		}
		function endGroup() {
			issue("endgroup");
		}
		function group(name, fn) {
			return core_awaiter(this, void 0, void 0, function* () {
				startGroup(name);
				let result;
				try {
					result = yield fn();
				} finally {
					endGroup();
				}
				return result;
			});
		}
		function saveState(name, value) {
			const filePath = process.env["GITHUB_STATE"] || "";
			if (filePath) {
				return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
			}
			issueCommand("save-state", { name }, toCommandValue(value));
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
		function getIDToken(aud) {
			return core_awaiter(this, void 0, void 0, function* () {
				return yield OidcClient.getIDToken(aud);
			});
		}
		var clock = __nccwpck_require__(3535);
		var proxy = __nccwpck_require__(4254);
		var request_plan = __nccwpck_require__(7355);
		class Turnstile {
			#opensAtMs = Number.NEGATIVE_INFINITY;
			#clock;
			#waiting = new Set();
			#isTaken = false;
			#pause;
			constructor(clock) {
				this.#clock = clock;
			}
			enter({ rank, notBeforeMs = 0, giveUpAtMs = Number.POSITIVE_INFINITY }, signal) {
				if (signal.aborted) return Promise.resolve(false);
				const { promise, resolve } = Promise.withResolvers();
				const onAbort = () => {
					waiting.end(false);
					this.#admit();
				};
				const waiting = {
					rank,
					notBeforeMs,
					giveUpAtMs,
					end: (hasPassed) => {
						signal.removeEventListener("abort", onAbort);
						this.#waiting.delete(waiting);
						resolve(hasPassed);
					},
				};
				signal.addEventListener("abort", onAbort);
				this.#waiting.add(waiting);
				this.#admit();
				return promise;
			}
			leave() {
				this.#isTaken = false;
				this.#admit();
			}
			holdUntil(timeMs) {
				this.#opensAtMs = Math.max(this.#opensAtMs, timeMs);
			}
			#admit() {
				this.#pause?.abort();
				this.#pause = undefined;
				const nowMs = this.#clock.now();
				for (const waiting of this.#waiting) if (waiting.giveUpAtMs < nowMs) waiting.end(false);
				const all = [...this.#waiting];
				const ready = all.filter(({ notBeforeMs }) => Math.max(notBeforeMs, this.#opensAtMs) <= nowMs);
				if (!this.#isTaken && ready.length > 0) {
					this.#isTaken = true;
					ready.reduce((first, other) => (other.rank < first.rank ? other : first)).end(true);
					return;
				}
				const opensAtMs = this.#isTaken ? Number.POSITIVE_INFINITY : this.#opensAtMs;
				const times = all.map((one) => Math.min(one.giveUpAtMs + 1, Math.max(one.notBeforeMs, opensAtMs)));
				const nextMs = Math.min(...times);
				if (nextMs < Number.POSITIVE_INFINITY) this.#admitLater(nextMs - nowMs);
			}
			#admitLater(pauseMs) {
				const pause = new AbortController();
				this.#pause = pause;
				void this.#clock.pause(pauseMs, pause.signal).then(() => {
					if (!pause.signal.aborted) this.#admit();
				});
			}
		}
		class StatusLimiter {
			intervalMs;
			#clock;
			#turnstile;
			#count = 0;
			constructor(intervalMs, clock) {
				this.intervalMs = intervalMs;
				this.#clock = clock;
				this.#turnstile = new Turnstile(clock);
			}
			async ask({ goesFirst = false, ...turn }, signal, ask) {
				this.#count += 1;
				const rank = goesFirst ? this.#count - Number.MAX_SAFE_INTEGER : this.#count;
				if (!(await this.#turnstile.enter({ ...turn, rank }, signal))) return undefined;
				try {
					return await ask();
				} finally {
					this.#turnstile.holdUntil(this.#clock.now() + this.intervalMs);
					this.#turnstile.leave();
				}
			}
		}
		class QuestionLimiters {
			#timeScale;
			#clock;
			#byName = new Map();
			constructor(timeScale, clock) {
				this.#timeScale = timeScale;
				this.#clock = clock;
			}
			of({ name, intervalMs }) {
				const limiter = this.#byName.get(name) ?? new StatusLimiter(intervalMs * this.#timeScale, this.#clock);
				this.#byName.set(name, limiter);
				return limiter;
			}
		}
		var outcome_0 = __nccwpck_require__(1949);
		var wording = __nccwpck_require__(4121);
		const MAX_IN_A_ROW = 2;
		class TriggerTurns {
			#turnstile;
			#surroundings;
			#closing = new AbortController();
			signal;
			#untried;
			#lastTakenMs;
			#distanceMs = 0;
			#lost = 0;
			#unreached = 0;
			#closedBy;
			constructor(count, surroundings) {
				this.#untried = count;
				this.#surroundings = surroundings;
				this.#turnstile = new Turnstile(surroundings.clock);
				this.signal = AbortSignal.any([surroundings.signal, this.#closing.signal]);
			}
			notTried(attempts) {
				const by = this.#closedBy;
				if (by === undefined) return undefined;
				const detail = `Not tried${attempts > 0 ? " again" : ""}, because an earlier import failed: ${by.detail}`;
				const { retryAfterMs } = by;
				const pause = retryAfterMs === undefined ? {} : { retryAfterMs };
				return { word: "not_sent", code: by.code, detail, isNotTried: true, ...pause };
			}
			async enter(place, notBeforeMs) {
				return await this.#turnstile.enter({ rank: place, notBeforeMs }, this.signal);
			}
			leave() {
				this.#turnstile.leave();
			}
			taken(sentAtMs) {
				this.#lastTakenMs = sentAtMs;
				if (this.#distanceMs > 0) this.#turnstile.holdUntil(sentAtMs + this.#distanceMs);
			}
			unreached(untilMs) {
				this.#turnstile.holdUntil(untilMs);
			}
			held(untilMs) {
				this.#turnstile.holdUntil(untilMs);
				if (this.#lastTakenMs === undefined) return;
				const distanceMs = untilMs - this.#lastTakenMs;
				if (this.#distanceMs === 0 && this.#untried > 1) {
					const restMs = untilMs - this.#surroundings.clock.now() + distanceMs * (this.#untried - 1);
					this.#surroundings.log(`The provider's rate limit holds for all imports together: the ${this.#untried} that are left take about ${(0, wording.ni)(restMs)}.`);
				}
				this.#distanceMs = Math.max(this.#distanceMs, distanceMs);
			}
			settled(outcome) {
				this.#untried -= 1;
				if (outcome.attempts > 0) {
					this.#lost = outcome.word === "unknown" ? this.#lost + 1 : 0;
					this.#unreached = hasReachedNobody(outcome) ? this.#unreached + 1 : 0;
				}
				if (!(0, outcome_0.N6)(outcome) || this.#closedBy !== undefined) return;
				const isHopeless = Math.max(this.#lost, this.#unreached) >= MAX_IN_A_ROW || concernsAll(outcome);
				if (!isHopeless) return;
				this.#closedBy = outcome;
				this.#closing.abort();
			}
		}
		function concernsAll({ code, retryAfterMs }) {
			if (code === "rate_limited") return retryAfterMs !== undefined;
			return code === "unauthorized" || code === "quota_exhausted";
		}
		function hasReachedNobody(outcome) {
			return (0, outcome_0.N6)(outcome) && outcome.word === "not_sent" && ["network_error", "timeout"].includes(outcome.code);
		}
		var provider_run = __nccwpck_require__(6568);
		var retry_after = __nccwpck_require__(6943);
		const UNREACHED_BASE_MS = 500;
		const UNREACHED_CAP_MS = 8_000;
		const BUSY_BASE_MS = 2_000;
		const BUSY_CAP_MS = 60_000;
		function decideNext(result, state) {
			switch (result.kind) {
				case "accepted": {
					const { kind: _, ...ids } = result;
					return { kind: "end", end: { ...ids, word: "accepted" } };
				}
				case "refused":
					return end("rejected", result);
				case "unusable":
					return end("unknown", result);
				case "busy":
					return decideBusy(result, state);
				case "lost":
					return decideLost(result, state);
			}
		}
		function decideBusy({ detail, retryAfterMs }, state) {
			const code = "rate_limited";
			if (retryAfterMs !== undefined && retryAfterMs > retry_after.yL) {
				const words = (0, wording.r4)(retryAfterMs);
				const pause = Number.isSafeInteger(retryAfterMs) ? `${Math.ceil(retryAfterMs / 1000)} s (${words})` : words;
				const asks = `It asks to wait ${pause}, but this step waits at most ${retry_after.yL / 1000} s.`;
				return { kind: "end", end: { word: "rejected", code, detail: `${(0, wording.em)(detail)} ${asks}`, retryAfterMs } };
			}
			if (state.attempt >= state.maxAttempts) return end("rejected", { code, detail });
			const why = "rate limit";
			return { kind: "again", pauseMs: pauseAfterBusy(retryAfterMs, state), why };
		}
		function pauseAfterBusy(retryAfterMs, state) {
			const unreachedMs = backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state);
			if (retryAfterMs !== undefined) return Math.max(retryAfterMs, unreachedMs);
			return state.rateLimitWindowMs ?? backoff(BUSY_BASE_MS, BUSY_CAP_MS, state);
		}
		function decideLost(lost, state) {
			const { detail } = lost;
			const code = lost.reason === "network" ? "network_error" : lost.reason;
			if (lost.maybeSent) return end("unknown", { code, detail });
			const hasTime = lost.reason !== "timeout" || state.elapsedMs < state.deadlineMs;
			if (lost.reason === "invalid_input") return end("not_sent", { code, detail });
			if (lost.reason === "cancelled") return { kind: "end", end: stoppedBeforeSend(state.wasRefused) };
			if (state.attempt >= state.maxAttempts || !hasTime) return end("not_sent", { code, detail });
			return { kind: "again", pauseMs: backoff(UNREACHED_BASE_MS, UNREACHED_CAP_MS, state), why: detail };
		}
		function stoppedBeforeSend(wasRefused) {
			const detail = "The step was stopped before the import was started.";
			return { word: wasRefused ? "rejected" : "not_sent", code: "cancelled", detail };
		}
		function backoff(baseMs, capMs, state) {
			const pauseMs = Math.min(capMs, baseMs * 2 ** (state.attempt - 1));
			return Math.round(pauseMs * (1 + state.random / 2));
		}
		function end(word, { code, detail, answeredBy }) {
			return { kind: "end", end: { word, code, detail, ...(answeredBy && { answeredBy }) } };
		}
		var logged_exchange = __nccwpck_require__(4190);
		var uuid = __nccwpck_require__(3306);
		var answer = __nccwpck_require__(2262);
		async function sendOnce(item, before, surroundings) {
			const { clock } = surroundings;
			const sentAtMs = clock.now();
			const sending = { ...before, attempts: before.attempts + 1 };
			const result = await (0, logged_exchange.i)(item.plan.request, item.limits.deadlineMs, {
				...surroundings,
				onSent() {
					surroundings.onKnown(sending, "unknown");
					surroundings.onSent();
				},
			});
			const known = result.status === undefined ? sending : { ...sending, httpStatus: result.status };
			if (result.kind === "lost") return { meaning: result, known, sentAtMs, answer: undefined };
			const meaning = (0, answer.eq)(item, result, clock.now());
			if (meaning.kind === "accepted") warnOfOtherDataset(item, meaning.datasetId, surroundings);
			return { meaning, known, sentAtMs, answer: result };
		}
		function warnOfOtherDataset({ title, plan }, scheduled, surroundings) {
			const asked = plan.subject.id;
			if (asked === undefined || scheduled === undefined || (0, uuid.I)(asked, scheduled)) return;
			surroundings.warn(`${title} accepted the import of dataset ${scheduled}, but \`dataset_id\` is ${asked}.`);
		}
		const NOT_READY = { kind: "again", notBeforeMs: 0 };
		async function takeTurn(item, sends, lookers, turns, surroundings) {
			try {
				const end = await lookAndSend(item, sends, lookers, turns, surroundings);
				if (end.kind === "end") turns.settled(end.outcome);
				return end;
			} finally {
				turns.leave();
			}
		}
		async function lookAndSend(item, sends, { source, follower }, turns, surroundings) {
			const { clock, timeScale } = surroundings;
			const { signal } = turns;
			if (!(await isStillServed(source, signal))) return NOT_READY;
			const look = await follower?.lookBefore({ wasBusy: sends.wasBusy, goesFirst: true });
			sends.wasBusy = false;
			if (look?.kind === "refused") return { kind: "end", outcome: { ...sends.known, ...look.end } };
			if (look?.kind === "seen" && look.run !== undefined && (0, provider_run.jf)(look.run)) return NOT_READY;
			if (!(await isStillServed(source, signal))) return NOT_READY;
			if (signal.aborted) return { kind: "end", outcome: endUnsent(sends, turns) };
			const sent = await sendOnce(item, sends.known, surroundings);
			const { meaning, known } = sent;
			sends.known = known;
			sends.wasBusy = meaning.kind === "busy";
			sends.wasRefused ||= sends.wasBusy;
			sends.firstAtMs ??= sent.sentAtMs;
			const { deadlineMs, maxAttempts, rateLimitWindowMs } = item.limits;
			const state = {
				attempt: known.attempts,
				maxAttempts,
				wasRefused: sends.wasRefused,
				elapsedMs: clock.now() - sends.firstAtMs,
				deadlineMs,
				rateLimitWindowMs: rateLimitWindowMs === undefined ? undefined : rateLimitWindowMs * timeScale,
				random: clock.random(),
			};
			const decision = decideNext(meaning, state);
			const nowMs = clock.now();
			if (meaning.kind === "accepted") turns.taken(sent.sentAtMs);
			const isTooLong = decision.kind === "end" && "retryAfterMs" in decision.end;
			if (meaning.kind === "busy" && !isTooLong) turns.held(nowMs + pauseAfterBusy(meaning.retryAfterMs, state));
			if (decision.kind === "end") return { kind: "end", outcome: { ...known, ...decision.end }, sent };
			if (meaning.kind === "lost") turns.unreached(nowMs + decision.pauseMs);
			surroundings.onKnown(known, sends.wasBusy ? "rejected" : "not_sent");
			const next = `attempt ${state.attempt + 1} of ${maxAttempts}`;
			surroundings.log(`Waiting ${(0, wording.r4)(decision.pauseMs)} before ${next}: ${decision.why}`);
			return { kind: "again", notBeforeMs: nowMs + decision.pauseMs };
		}
		function endUnsent({ known, wasRefused }, turns) {
			return { ...known, ...(turns.notTried(known.attempts) ?? stoppedBeforeSend(wasRefused)) };
		}
		async function isStillServed(source, signal) {
			return source === undefined || source.isFresh || signal.aborted || (await source.lookAgain());
		}
		function limitersOf(items, surroundings) {
			const intervals = items.map(({ wait }) => wait?.source.pollIntervalMs ?? 0);
			const { timeScale, clock } = surroundings;
			const looks = new StatusLimiter(Math.max(...intervals) * timeScale, clock);
			const questions = new QuestionLimiters(timeScale, clock);
			return { turns: new TriggerTurns(items.length, surroundings), looks, questions };
		}
		async function runImport(item, surroundings, limiters = limitersOf([item], surroundings), place = 0) {
			for (const warning of item.warnings) surroundings.warn(warning);
			if (item.mode === "dry_run") return showRequest(item, surroundings);
			const { turns, looks, questions } = limiters;
			if (item.mode === "check") return (await __nccwpck_require__.e(990).then(__nccwpck_require__.bind(__nccwpck_require__, 1990))).runCheck(item, questions, surroundings);
			const route = (0, proxy.B)(item.plan.request.url, process.env);
			if (route.kind === "unusable") return { word: "not_sent", code: "invalid_input", detail: route.problem, attempts: 0 };
			const source = await loadSource(item, turns, questions, surroundings);
			const follower = await loadFollower(item, turns, looks, surroundings);
			const sends = { known: { attempts: 0 }, wasRefused: false, wasBusy: false, firstAtMs: undefined };
			const settle = (outcome) => {
				turns.settled(outcome);
				return outcome;
			};
			let notBeforeMs = 0;
			for (;;) {
				const served = await source?.ready();
				if (served !== undefined) {
					sends.known = { ...sends.known, ...served.known };
					if (served.kind === "end" && !turns.signal.aborted) return settle({ ...sends.known, ...served.end });
					surroundings.onKnown(sends.known, sends.wasRefused ? "rejected" : "not_sent");
				}
				const inTheWay = await follower?.ready();
				if (inTheWay !== undefined && !turns.signal.aborted) return settle({ ...sends.known, ...inTheWay });
				if (!(await turns.enter(place, notBeforeMs))) return endUnsent(sends, turns);
				const turn = await takeTurn(item, sends, { source, follower }, turns, surroundings);
				if (turn.kind === "again") {
					notBeforeMs = turn.notBeforeMs;
					continue;
				}
				const { outcome, sent } = turn;
				return follower === undefined || sent === undefined ? outcome : await follower.follow(outcome, sent);
			}
		}
		function showRequest({ plan }, surroundings) {
			const [line, ...more] = (0, request_plan.Ng)(plan.request);
			surroundings.log(`Dry run. This would be sent: ${line}`);
			for (const text of more) surroundings.log(text);
			return { word: "dry_run", attempts: 0 };
		}
		async function loadSource({ source, ...item }, { signal }, questions, surroundings) {
			if (source?.published === undefined) return undefined;
			const { PublishedSource } = await __nccwpck_require__.e(647).then(__nccwpck_require__.bind(__nccwpck_require__, 8647));
			return new PublishedSource(item, { ...source, published: source.published }, questions, { ...surroundings, signal });
		}
		async function loadFollower(item, turns, looks, surroundings) {
			if (item.wait === undefined) return undefined;
			const { Follower } = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 6113));
			return new Follower(item, item.wait, { looks, closing: turns.signal }, surroundings);
		}
		var external_node_fs_ = __nccwpck_require__(3024);
		var html_words = __nccwpck_require__(6212);
		var inert_text = __nccwpck_require__(4009);
		const MIN_FOLDED_LENGTH = 6;
		const MAX_DEPTH = 4;
		const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
		const CAPITALS = /[A-Z]+/g;
		const DECODE = [/(?<!\\)\\+(?:u([\da-f]{4})|x([0-7][\da-f])|[bfnrt])|%([0-7][\da-f])|&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(amp|lt|gt|quot|apos));/g, decodeEscape];
		const STRIP = [
			[/\ufffd+/g, () => ""],
			[/[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (sign) => encodeURIComponent(sign.toWellFormed()).toLowerCase()],
			[/\u001b\[[\d;]*m/g, () => ""],
			[/[\u0000-\u0020\u007f\\(){}[\]"'+-]+/g, () => ""],
		];
		class SecretSearch {
			#exact;
			#folded;
			constructor(secrets) {
				const exact = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]);
				this.#exact = [...new Set(exact.map(inSmallLetters))];
				const folded = secrets.flatMap((secret) => depthsOf(secret).map(strip));
				this.#folded = [...new Set(folded)].filter(({ length }) => length >= MIN_FOLDED_LENGTH);
			}
			replaceAll(text, substitute) {
				return replaceRanges(text, this.find(text), substitute);
			}
			find(text) {
				const depths = depthsOf(text);
				const ranges = this.#exact.flatMap((secret) => rangesOf(depths[0] ?? "", secret));
				for (const [depth, decoded] of depths.entries()) {
					const folded = strip(decoded);
					const found = this.#folded.filter((secret) => folded.includes(secret));
					if (found.length === 0) continue;
					const { starts, ends } = traceFold(text, depth);
					for (const [start, end] of found.flatMap((secret) => rangesOf(folded, secret))) {
						ranges.push([starts[start] ?? 0, ends[end - 1] ?? 0]);
					}
				}
				return ranges;
			}
		}
		function outside(ranges, text, kept) {
			if (ranges.length === 0) return [];
			const within = inSmallLetters(text);
			const keptRanges = kept.flatMap((one) => rangesOf(within, inSmallLetters(one)));
			return ranges.filter(([start, end]) => !keptRanges.some(([from, to]) => from <= start && end <= to));
		}
		function inSmallLetters(text) {
			return text.replace(CAPITALS, (letters) => letters.toLowerCase());
		}
		function depthsOf(text) {
			let decoded = inSmallLetters(text);
			const depths = [decoded];
			while (depths.length <= MAX_DEPTH) {
				const next = decoded.replace(...DECODE);
				if (next === decoded) break;
				depths.push(next);
				decoded = next;
			}
			return depths;
		}
		function folded(text) {
			return strip(depthsOf(text).at(-1) ?? "");
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
			for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) ranges.push([at, at + part.length]);
			return ranges;
		}
		function replaceRanges(text, ranges, substitute) {
			let result = "";
			let position = 0;
			for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
				if (start >= position) result += `${text.slice(position, start)}${substitute}`;
				position = Math.max(position, end);
			}
			return result + text.slice(position);
		}
		function decodeEscape(written, ...groups) {
			const [unit, byte, percent, hexadecimal, decimal, name] = groups;
			if (name !== undefined) return ENTITIES[name] ?? written;
			const digits = unit ?? byte ?? percent ?? hexadecimal;
			if (digits === undefined && decimal === undefined) return "";
			const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
			return code <= 0x10ffff ? inSmallLetters(String.fromCodePoint(code)) : written;
		}
		var signed_path = __nccwpck_require__(4263);
		const MIN_SECRET_LENGTH = 6;
		const address_secrets_MAX_DEPTH = 3;
		const MAX_ENDS = 8;
		const KEY_NAME = /(?:^|[^a-z])(?:sig|signature|token|key|secret|pass|passwd|pwd|password)(?:[^a-z]|$)|(?:signature|token|key|secret|password)$|^x-(?:amz|goog)-/;
		const FILE_NAME = /\.(?:csv|tsv|txt|jsonl?|ndjson|geojson|xml|kml|zip|gz|gzip|bz2|zst|7z|tar|tgz|parquet|avro|orc|xlsx?)["']?$/i;
		function secretsOfAddress(address, ids, depth = 1) {
			const { shown, userInfo, query } = (0, signed_path.U)(address);
			const fileName = /[^/:\\]*$/.exec(shown)?.[0] ?? "";
			const publicTexts = new PublicTexts(ids, [shown, fileName]);
			const passwords = decodings(userInfo).flatMap(passwordsOf);
			const registered = [...new Set(passwords)].filter((password) => !publicTexts.hasId(password));
			for (const [part, delimited] of [
				[query, `?${query}`],
				[userInfo, `//${userInfo}@`],
			]) {
				if (part !== "") registered.push(isLong(part) && !publicTexts.has(part) ? part : delimited);
			}
			const hidden = userInfo.split(/[\s@/?#&;:\\"'=]+/).filter((part) => !publicTexts.hasId(part));
			for (const parameter of `${query}&${userInfo}`.split(/[?&#;]/)) {
				const nameEnd = parameter.indexOf("=");
				const name = decodings(parameter.slice(0, Math.max(0, nameEnd))).at(-1) ?? "";
				const isNamedKey = KEY_NAME.test(name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase());
				for (const value of decodings(parameter.slice(nameEnd + 1))) {
					const isKey = isNamedKey || looksLikeKey(value);
					const holdsPublic = FILE_NAME.test(value) || publicTexts.areIn(value);
					if (publicTexts.has(value)) continue;
					if (isKey && !holdsPublic) registered.push(value);
					if (isNamedKey || !holdsPublic) hidden.push(value);
					if (depth < address_secrets_MAX_DEPTH && /:\/\/|[?&][^=&]+=/.test(value)) {
						const inner = secretsOfAddress(value, ids, depth + 1);
						registered.push(...inner.registered);
						hidden.push(...inner.hidden);
					}
				}
			}
			return { registered: registered.flatMap(decodings), hidden: hidden.flatMap(decodings), shown: [shown, fileName] };
		}
		function passwordsOf(userInfo) {
			const inner = userInfo.replace(/^.*?[a-z][a-z\d+.-]{0,30}:[/\\]+/is, "");
			const passwords = [userInfo, inner]
				.filter((text) => text.includes(":"))
				.map((text) => text.slice(text.indexOf(":") + 1))
				.flatMap((text) =>
					[...text.matchAll(/@|$/g)]
						.slice(0, MAX_ENDS)
						.map(({ index }) => text.slice(0, index))
						.concat(text),
				);
			return [...new Set(passwords)];
		}
		function looksLikeKey(value) {
			return value.match(/[a-z\d]{20,}/gi)?.some((run) => /\d/.test(run) && /[a-z]/i.test(run)) ?? false;
		}
		class PublicTexts {
			#ids;
			#all;
			constructor(ids, shown) {
				this.#ids = ids.map(folded).filter((id) => id !== "");
				this.#all = [...this.#ids, ...shown.map(folded).filter((text) => text !== "")];
			}
			has(text) {
				return this.#all.includes(folded(text));
			}
			hasId(text) {
				return this.#ids.includes(folded(text));
			}
			areIn(text) {
				const within = folded(text);
				return this.#all.some((one) => one.length >= MIN_SECRET_LENGTH && within.includes(one));
			}
		}
		function decodings(text) {
			const decoded = [text, text.replaceAll("+", " ")].map((encoded) => {
				try {
					return decodeURIComponent(encoded);
				} catch {
					return text;
				}
			});
			return [...new Set([text, ...decoded])];
		}
		function isLong(text) {
			return text.length >= MIN_SECRET_LENGTH;
		}
		function decideSecrets(inputs) {
			const ids = inputs.flatMap((one) => one.ids ?? []);
			const values = inputs.flatMap((one) => {
				const pair = one.basicPair?.join(":") ?? "";
				return [...one.values, pair, base64(pair)];
			});
			const given = inputs.flatMap((one) => one.addresses ?? []).filter((address) => address !== "");
			const addresses = given.map((address) => secretsOfAddress(address, ids));
			const registered = longLines([...values, ...addresses.flatMap((one) => one.registered)]);
			const hidden = longLines(addresses.flatMap((one) => one.hidden)).filter((value) => !registered.includes(value));
			const kept = longLines([...ids, ...addresses.flatMap((one) => one.shown)]);
			return { registered, hidden, kept };
		}
		function joinSecrets(before, learned) {
			return {
				registered: [...before.registered, ...learned.registered],
				hidden: [...before.hidden, ...learned.hidden],
				kept: [...before.kept, ...learned.kept],
			};
		}
		function longLines(values) {
			const lines = values.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
			return [...new Set(lines)].filter(isLong);
		}
		function createRedactor({ registered, hidden, kept }) {
			let searches;
			return (text) => {
				searches ??= { keys: searchFor(registered), others: searchFor(hidden) };
				const ranges = searches.keys.find(text);
				if (hidden.length > 0) ranges.push(...outside(searches.others.find(text), text, kept));
				return replaceRanges(text, ranges, "***");
			};
		}
		function searchFor(secrets) {
			return new SecretSearch(secrets.flatMap(spellings).filter(isLong));
		}
		function spellings(secret) {
			const hexadecimal = Buffer.from(secret).toString("hex");
			return [secret, (0, html_words.b)(secret), ...secret.split(/[<>]/), (0, inert_text.UJ)(secret), hexadecimal, ...base64Forms(secret)];
		}
		function base64Forms(secret) {
			const bytes = Buffer.from(secret);
			return [0, 1, 2].flatMap((offset) => {
				const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
					.toString("base64")
					.replaceAll("=", "");
				const isWhole = (offset + bytes.length) % 3 === 0;
				const own = encoded.slice([0, 2, 3][offset], isWhole ? undefined : -1);
				return [own, own.replaceAll("/", "_")];
			});
		}
		function base64(text) {
			return Buffer.from(text).toString("base64");
		}
		var loopback = __nccwpck_require__(8924);
		function parseHttpUrl(text) {
			const url = parseUrl(text);
			return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
		}
		function readBaseUrl(text, apiPaths) {
			const url = parseUrl(text);
			if (url === undefined) return "must be a URL such as https://api.example.com";
			if (url.protocol !== "https:" && !(url.protocol === "http:" && (0, loopback.U)(url))) {
				return "must start with https://, because keys are sent there (http:// only to a loopback host)";
			}
			if (/^[^/]+\/\/[^/]*@|[?#]/.test(text)) {
				return "must have only a host and a path. Remove user info, query and fragment";
			}
			const own = apiPaths.map((path) => ownEnd(url, path)).find((end) => end !== undefined);
			return own === undefined ? url : `ends in \`${own}\`, which the action adds by itself. Remove that part`;
		}
		function parseUrl(text) {
			const isMended = text.includes("\\") || /^https?:(?!\/\/[^/])/i.test(text);
			return !isMended && URL.canParse(text) ? new URL(text) : undefined;
		}
		function ownEnd({ pathname }, apiPath) {
			const given = pathname.split("/").filter((segment) => segment !== "");
			const own = apiPath.split("/");
			for (let count = own.length; count > 0; count -= 1) {
				if (/^v\d/.test(own[count] ?? "")) continue;
				const end = given.slice(-count);
				const isOwn = end.length === count && end.every((segment, at) => isOwnSegment(segment, own[at], at));
				if (isOwn) return `/${own.slice(0, count).join("/")}`.replaceAll("{}", "\u2026");
			}
			return undefined;
		}
		function isOwnSegment(segment, own, at) {
			return own === "{}" ? at > 1 || (0, uuid.O)(segment) : own === segment.toLowerCase();
		}
		const QUOTES = ['""', "''", "``", "\u201c\u201d", "\u2018\u2019", "\u00ab\u00bb"];
		const NEVER_EXPANDED = /^\$[a-z_]\w*$|^\$\{[^{}]*\}$|\{\{(?:(?!\{\{).)*\}\}/i;
		const ASSIGNMENT = /^[A-Z_][A-Z0-9_]*=[^=]/;
		function nearMiss(text, what) {
			if (text.length > 1 && QUOTES.some((pair) => text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)))) {
				return "is wrapped in quotes. Remove them from the value";
			}
			if (what === "quotes") return undefined;
			if (NEVER_EXPANDED.test(text)) {
				return `holds the name of a variable and not its value. Write it as \`\${{ secrets.NAME }}\` or \`\${{ vars.NAME }}\``;
			}
			if (ASSIGNMENT.test(text)) return "begins with a name and `=`. Remove both and keep only the value";
			return undefined;
		}
		function spellingsWithDashes(name) {
			const [first = "", ...rest] = name.split("_");
			const all = rest.reduce((heads, part) => heads.flatMap((head) => [`${head}_${part}`, `${head}-${part}`]), [first]);
			return all.slice(1);
		}
		const WORD = /^[a-z]{1,20}$/i;
		const SHORT = /^(?:[a-z0-9]{1,8}|[-+]?(?=[\d.]{1,8}$)\d*\.?\d*)$/i;
		function gotWord(text) {
			return WORD.test(text) ? `got \`${text}\`` : gotLength(text);
		}
		function gotShort(text) {
			return SHORT.test(text) ? `got \`${text}\`` : gotLength(text);
		}
		function gotLength(text) {
			return `got ${(0, wording.hS)(text.length, "character", "characters")}`;
		}
		const NUMBER = /^(\d+(\.\d+)?|\.\d+)$/;
		const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
		const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i;
		class InputFields {
			#source;
			#place;
			#findings;
			isEntry;
			constructor(source, place = (name) => name, beside) {
				this.#source = source;
				this.#place = place;
				const none = { problems: new Map(), missing: new Set(), secretNames: new Set() };
				this.#findings = beside === undefined ? none : beside.#findings;
				this.isEntry = beside !== undefined;
			}
			get problems() {
				return [...this.#findings.problems.values()];
			}
			get missing() {
				return this.#findings.missing;
			}
			get secretNames() {
				return this.#findings.secretNames;
			}
			text(name) {
				const text = this.#source(name).trim();
				for (const spelling of spellingsWithDashes(name)) {
					const near = this.#source(spelling).trim();
					if (near === "") continue;
					this.refuse(name, `is spelled \`${spelling}\` in this step. Write it with underscores`);
					return text === "" ? near : text;
				}
				return text === "" ? undefined : text;
			}
			refuse(name, wrong) {
				const place = this.#place(name);
				if (!this.#findings.problems.has(place)) this.#findings.problems.set(place, `\`${place}\` ${wrong}.`);
				return undefined;
			}
			refuseWhole(name, problem) {
				const place = this.#place(name);
				if (!this.#findings.problems.has(place)) this.#findings.problems.set(place, problem);
			}
			refuseAbsent(name, why) {
				this.#findings.missing.add(name);
				return this.refuse(name, `is missing. ${why}`);
			}
			line(name) {
				const text = this.text(name);
				if (text === undefined) return undefined;
				if (CONTROL_CHARACTER.test(text)) {
					return this.refuse(name, "holds a control character, such as a line break. Remove it");
				}
				if (!text.isWellFormed()) return this.refuse(name, "is not valid Unicode. Copy it again");
				if (holdsInvisible(text)) {
					return this.refuse(name, "holds an invisible character, such as a zero-width space. Type it in or copy it again");
				}
				return text;
			}
			unquotedLine(name) {
				const text = this.line(name);
				const wrong = text === undefined ? undefined : nearMiss(text, "quotes");
				return wrong === undefined ? text : this.refuse(name, wrong);
			}
			id(name) {
				const text = this.#expandedLine(name);
				if (text === "." || text === "..") return this.refuse(name, "must be an id; `.` and `..` are not");
				return text;
			}
			uuid(name) {
				const text = this.#expandedLine(name);
				if (text === undefined || (0, uuid.O)(text)) return text;
				return this.refuse(name, `must be a UUID such as 01234567-89ab-cdef-0123-456789abcdef; ${gotLength(text)}`);
			}
			secret(name) {
				this.#findings.secretNames.add(name);
				const text = this.#expandedLine(name);
				if (text === undefined) return undefined;
				if (text.length < MIN_SECRET_LENGTH) {
					return this.refuse(name, `is too short: a secret has at least ${MIN_SECRET_LENGTH} characters. Copy it again`);
				}
				if (!/^[\x20-\x7e]+$/.test(text)) {
					return this.refuse(name, "holds characters that no key has. Copy it again");
				}
				return text;
			}
			sha256(name) {
				const text = this.#expandedLine(name);
				if (text === undefined) return undefined;
				const digits = SHA256.exec(text)?.[1];
				return digits?.toLowerCase() ?? this.refuse(name, `must be a SHA-256 of 64 hex digits; ${gotLength(text)}`);
			}
			boolean(name) {
				const text = this.text(name);
				if (text === undefined) return undefined;
				if (["true", "True", "TRUE"].includes(text)) return true;
				if (["false", "False", "FALSE"].includes(text)) return false;
				return this.refuse(name, `must be \`true\` or \`false\`; ${gotShort(text)}`);
			}
			number(name, range) {
				const text = this.text(name);
				if (text === undefined) return undefined;
				const value = NUMBER.test(text) ? Number(text) : Number.NaN;
				const fits = value >= range.min && value <= range.max && (range.whole !== true || /^\d+$/.test(text));
				if (fits) return value;
				const kind = range.whole === true ? "a whole number" : "a number";
				return this.refuse(name, `must be ${kind} from ${range.min} to ${range.max}; ${gotShort(text)}`);
			}
			word(name, words) {
				const text = this.text(name);
				const choice = words.map((word) => `\`${word}\``).join(" or ");
				if (text === undefined) return this.refuseAbsent(name, `It must be ${choice}`);
				const word = text.toLowerCase();
				return words.includes(word) ? word : this.refuse(name, `must be ${choice}; ${gotWord(text)}`);
			}
			httpUrl(name) {
				const text = this.unquotedLine(name);
				if (text === undefined) return undefined;
				return parseHttpUrl(text) ?? this.refuse(name, "must be a URL that starts with https:// or http://");
			}
			baseUrl(name, apiPaths = []) {
				const text = this.unquotedLine(name);
				if (text === undefined) return undefined;
				const read = readBaseUrl(text, apiPaths);
				return typeof read === "string" ? this.refuse(name, read) : read;
			}
			#expandedLine(name) {
				const text = this.line(name);
				const wrong = text === undefined ? undefined : nearMiss(text, "all");
				return wrong === undefined ? text : this.refuse(name, wrong);
			}
		}
		function holdsInvisible(text) {
			return /[^\x00-\x7f]/.test(text) && /\p{Cf}/u.test(text);
		}
		var provider_words = __nccwpck_require__(5563);
		function readSystemTime(answer) {
			if (answer.status !== 200) return undefined;
			const json = (0, provider_words.qF)(answer.body)?.value;
			const refusal = refusalIn(json, answer);
			if (refusal !== undefined) return refusal;
			if (!(0, provider_words.u4)(json) || typeof json["time"] !== "number") return { kind: "unreadable", why: "no time" };
			return { kind: "fine", says: "Bloomreach knows the project, and the API key works there." };
		}
		function readManagedImport(answer) {
			if (answer.status === 403 && !(0, provider_words.AA)(answer.body)) {
				const says = "The key may not read imports, which needs another permission. It may still be able to start them.";
				return { kind: "fine", says };
			}
			if (answer.status !== 200) return undefined;
			const json = (0, provider_words.qF)(answer.body)?.value;
			const refusal = refusalIn(json, answer);
			if (refusal !== undefined) return refusal;
			if (!(0, provider_words.u4)(json)) return { kind: "unreadable", why: "no readable import" };
			const record = (0, provider_words.u4)(json["data"]) ? json["data"] : json;
			const name = typeof record["name"] === "string" ? ` "${(0, inert_text.UJ)(record["name"])}"` : "";
			const active = record["active"] === false ? " It is not active." : "";
			return { kind: "fine", says: `Bloomreach knows the import${name}.${active}` };
		}
		function refusalIn(json, { status, body }) {
			if (!(0, provider_words.u4)(json)) return undefined;
			const words = (0, provider_words.hC)(body);
			if (json["success"] !== false) {
				const hasError = ["error", "errors"].some((key) => !isEmpty(json[key]));
				return hasError ? { kind: "unreadable", why: words === "" ? "an error" : `an error: ${words}` } : undefined;
			}
			const detail = words === "" ? `Bloomreach answered ${status} with success: false.` : words;
			return { kind: "wrong", word: "rejected", code: "unexpected_response", detail };
		}
		function isEmpty(value) {
			if (value === undefined || value === null || value === false || value === "") return true;
			return typeof value === "object" && Object.keys(value).length === 0;
		}
		const INVALID_INPUT_REMEDY = "Fix the inputs and run this again. Nothing was sent.";
		function sharedRemedies(title, canBaseUrlBeWrong = true) {
			const baseUrl = canBaseUrlBeWrong ? "`base_url`, " : "";
			return {
				invalid_input: INVALID_INPUT_REMEDY,
				unauthorized: `Check the credentials for ${title}.`,
				quota_exhausted: `Check the plan at ${title}.`,
				forbidden: `Check the permissions of the key at ${title}.`,
				not_found: `Check the ids. ${title} does not know them.`,
				invalid_request: `Fix what ${title} names, then run this again.`,
				rate_limited: `${title} limits how often it can be asked. Run this again later.`,
				provider_error: `${title} is having problems. Check its status page and try again later.`,
				unexpected_response: `${title} does not document this answer. Check ${baseUrl}HTTPS_PROXY and the firewall.`,
				network_error: `Nothing was started at ${title}. Check ${baseUrl}HTTPS_PROXY and the runner's network, then run this again.`,
				timeout: `Nothing was started at ${title}. Check HTTPS_PROXY and the runner's network, or raise \`timeout_seconds\`, then run this again.`,
				source_mismatch: `Nothing was started at ${title}. Run this again when the file is served, or raise \`source_timeout_minutes\`.`,
				already_running: `This step started nothing at ${title}. Look at the other import there, or raise \`wait_timeout_minutes\`, then run this again.`,
				import_failed: `Fix what ${title} reports, then run this again.`,
				wait_timeout: `Look at ${title} for the result of the import.`,
				cancelled: `This step started no import at ${title}. Run it again if you want one.`,
			};
		}
		function remedyOfAnswer(title, failure, hasOwnBaseUrl) {
			const { word, code, detail, httpStatus, answeredBy } = failure;
			if (answeredBy === "nobody") return word === "unknown" ? undefined : "No import was started. Run this again.";
			if (answeredBy === "page" && (code === "unexpected_response" || (word === "rejected" && code !== "rate_limited"))) {
				const [orSite, baseUrl] = hasOwnBaseUrl ? [", or from another site at `base_url`", "`base_url`, "] : ["", ""];
				return `A web page answered, not the API of ${title}. It may come from a firewall, a proxy or a sign-in page${orSite}. Check ${baseUrl}HTTPS_PROXY and the runner's network.`;
			}
			if (code === "provider_error" && word !== "unknown" && httpStatus !== undefined) {
				return `${title} is having problems (HTTP ${httpStatus}). Check its status page and try again later.`;
			}
			if (code !== "unexpected_response") return undefined;
			if (word === "unknown") return hasOwnBaseUrl && answeredBy !== "api" ? "Check `base_url`." : undefined;
			if (word !== "rejected" || answeredBy !== "api") return undefined;
			return saysAnotherRuns(detail) ? `Wait until the other import at ${title} has ended, then run this again.` : `Nothing was started. Do what ${title} says above, then run this again.`;
		}
		function saysAnotherRuns(words) {
			return words.split(/[.:;,]/).some((clause) => RUNS.test(clause) && !/\b(no|not|never|nothing)\b|n't\b/i.test(clause));
		}
		const RUNS = /\b(import|reimport|run|job|task)\b.*\b(running|ongoing|in[ _-]progress|under ?way)\b|\balready (running|in[ _-]progress|being imported|started)\b|\bbeing (re)?imported\b/i;
		function bloomreachRemedy(failure, how) {
			const { word, code, detail, httpStatus, answeredBy } = failure;
			const ofAnswer = remedyOfAnswer("Bloomreach", failure, how.hasOwnBaseUrl || answeredBy === "page");
			if (word === "unknown") return ofAnswer === undefined ? UNKNOWN_REMEDY : `${ofAnswer} ${UNKNOWN_REMEDY}`;
			const remedies = remediesFor(failure, how);
			if (word === "rejected" && answeredBy !== "page") {
				const known = WORDS.find(([words]) => words.test(detail));
				if (known !== undefined) return remedies[known[1]];
				if (httpStatus !== undefined && httpStatus < 300) return remedies.invalid_request;
			}
			return ofAnswer ?? remedies[code];
		}
		const UNKNOWN_REMEDY = "The import may be running. Look at Data & Assets > Imports in Bloomreach before you run this again: a second start imports everything twice.";
		const WORDS = [
			[/could not authenticate/i, "unauthorized"],
			[/\baccess key\b.{0,100}\b(not found|unknown|does not exist)\b|\bunknown access key\b/i, "unknown_key"],
			[/\b(invalid|wrong|incorrect)( \w+)? secret\b|\bsecret( \w+)? is (invalid|wrong|incorrect)\b/i, "wrong_secret"],
			[/\binvalid project[ _-]?(id|token)\b|\bproject[ _-]?(id|token)\b.{0,100}\binvalid\b/i, "wrong_project"],
			[/no permission/i, "forbidden"],
		];
		function remediesFor({ attempts }, { isWorkspace, isApiManaged, hasPath }) {
			const page = `${isWorkspace ? "Workspace" : "Project"} settings > Access management > API`;
			const place = isWorkspace ? "workspace" : "project";
			const owner = isWorkspace ? "`workspace_id`" : "`project_token`";
			const baseUrl = "Compare `base_url` with the API Base URL on that page.";
			const hints = [
				isWorkspace || isApiManaged ? "" : " An import of the Imports Management API needs `api_managed: true`.",
				hasPath ? " `path` works with URL and file-storage imports only." : "",
				isWorkspace ? " Copy & paste and upload imports cannot be started." : " Copy & paste, upload, item collection, Snowflake and Databricks imports cannot be started in a project.",
			];
			return {
				...sharedRemedies("Bloomreach"),
				unauthorized: `Check \`api_key_id\` and \`api_secret\`: copy a private API key again from ${page}. ${baseUrl}`,
				quota_exhausted: "Ask the owner of the Bloomreach account about its plan, then run this again.",
				forbidden: `${attempts === 0 ? "Check" : "Give the key the permission Imports > Allow trigger imports, and check"} that the key belongs to this ${place} (${page}).`,
				not_found: `Check \`import_id\` and ${owner}: the address of the import in the app shows them. Then look at ${page}. ${baseUrl}`,
				invalid_request: `Fix what Bloomreach names.${hints.join("")}`,
				rate_limited: "Run this again later, with fewer imports at a time, or raise `max_attempts`.",
				unknown_key: `Check \`api_key_id\`: Bloomreach does not know it. Copy the id of a private API key from ${page}.`,
				wrong_secret: `Check \`api_secret\`: it does not belong to \`api_key_id\`. Copy it again from ${page}, or make a new key.`,
				wrong_project: `Check \`project_token\`: it is not the token of a project. Copy it from Project settings > Access management > API. ${baseUrl}`,
			};
		}
		const confirmation_MAX_DEPTH = 32;
		const MAX_VALUES = 5_000;
		function confirmingObject(body, alsoAgainst) {
			const object = readObject(body);
			return object === undefined || hasWordAgainst(object, alsoAgainst) ? undefined : object;
		}
		function unconfirmed(title, answer, why) {
			const words = (0, provider_words.hC)(answer.body);
			if (saysNoSuccess(readObject(answer.body))) {
				return {
					kind: "refused",
					detail: words === "" ? `${title} answered ${answer.status} with success: false.` : words,
				};
			}
			return { kind: "unusable", detail: `${title} answered ${answer.status} ${why}${words === "" ? "." : `: ${words}`}` };
		}
		function readObject(body) {
			const json = (0, provider_words.qF)(body)?.value;
			return (0, provider_words.u4)(json) && !hasTwinKeys(body) ? json : undefined;
		}
		function hasTwinKeys(json) {
			const open = [];
			for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:)?|[{}[\]]/g)) {
				if (token === "{" || token === "[") open.push(new Set());
				else if (token === "}" || token === "]") open.pop();
				else if (text !== undefined && colon !== undefined) {
					const key = String(JSON.parse(text));
					const keys = open.at(-1);
					if (keys?.has(key)) return true;
					keys?.add(key);
				}
			}
			return false;
		}
		function hasWordAgainst(json, alsoAgainst) {
			const open = [{ key: "", value: json, depth: 0 }];
			for (let count = 1; ; count += 1) {
				const next = open.pop();
				if (next === undefined) return false;
				const { key, value, depth } = next;
				if (count > MAX_VALUES || depth > confirmation_MAX_DEPTH) return true;
				if (isWordAgainst(key, value) || alsoAgainst(key, value)) return true;
				if (typeof value !== "object" || value === null) continue;
				for (const [name, child] of Object.entries(value)) {
					open.push({ key: Array.isArray(value) ? key : plainKey(name), value: child, depth: depth + 1 });
				}
			}
		}
		function plainKey(name) {
			return name.toLowerCase().replace(/[-_]/g, "");
		}
		function isWordAgainst(key, value) {
			switch (key) {
				case "success":
				case "ok":
					return value !== true;
				case "error":
				case "errors":
				case "exception":
				case "fault":
					return !confirmation_isEmpty(value);
				case "code":
				case "status":
				case "statuscode":
				case "state":
				case "result":
					return typeof value === "number" ? value >= 400 : typeof value === "string" && isBadWord(value);
				default:
					return false;
			}
		}
		function isBadWord(text) {
			return Number.parseFloat(text) >= 400 || /error|fail|reject|denied|invalid/i.test(text);
		}
		function confirmation_isEmpty(value) {
			if (value === null || value === false || value === "") return true;
			return typeof value === "object" && Object.keys(value).length === 0;
		}
		function saysNoSuccess(object) {
			const said = Object.entries(object ?? {}).filter(([name]) => plainKey(name) === "success");
			return said.length > 0 && said.every(([, value]) => value === false);
		}
		var provider = __nccwpck_require__(5843);
		const PROJECT_BASE_URL = new URL("https://api.exponea.com");
		const WORKSPACE_BASE_URL = new URL("https://api.bloomreach.com");
		const FETCH_RULES = { maxRedirects: 5, maxBytes: 1e9 };
		const bloomreach = (0, provider.N)({
			title: "Bloomreach",
			inputs: {
				project_token: {},
				workspace_id: {},
				import_id: { isOfEntry: true },
				api_key_id: { isSecret: true },
				api_secret: { isSecret: true },
				path: { isOfEntry: true },
				test_connection: { isOfEntry: true },
				api_managed: {},
			},
			apiPaths: ["data/v1/projects/{}/imports/{}/start", "data/v2/workspaces/{}/imports/{}/start", "imports/v1/{}/{}/run", "track/v2/projects/{}/system/time"],
			secretsOf,
			rateLimitWindowMs: undefined,
			resultHint: "It may not be finished yet; its result is shown only in Bloomreach.",
			readInputs,
			sourceUrl: ({ path }) => parseHttpUrl(path ?? ""),
			warningsOf,
			fetchRules: FETCH_RULES,
			checkPlan,
			planTrigger,
			confirm: bloomreach_confirm,
			remedy(failure, { baseUrl, target, path }) {
				return bloomreachRemedy(failure, {
					isWorkspace: target.kind === "workspace",
					isApiManaged: target.apiManaged,
					hasPath: path !== undefined,
					hasOwnBaseUrl: baseUrl !== undefined,
				});
			},
		});
		function secretsOf(source) {
			const [id, secret] = [source("api_key_id").trim(), source("api_secret").trim()];
			const basicPair = id !== "" && secret !== "" ? [id, secret] : undefined;
			const ids = ["project_token", "workspace_id", "import_id"].map((name) => source(name).trim());
			return { values: [id, secret], basicPair, addresses: [source("path").trim()], ids };
		}
		function readInputs(fields, common) {
			const target = readTarget(fields);
			const importId = fields.id("import_id");
			const apiKeyId = fields.secret("api_key_id");
			const apiSecret = fields.secret("api_secret");
			if (apiKeyId?.includes(":") === true) {
				fields.refuse("api_key_id", "must not hold a colon. Give only the id here, and the secret in `api_secret`");
			}
			for (const name of ["import_id", "api_key_id", "api_secret"]) {
				if (fields.text(name) === undefined) fields.refuseAbsent(name, "Bloomreach needs it");
			}
			const path = fields.unquotedLine("path");
			const testConnection = fields.boolean("test_connection");
			if (common.waitMs !== undefined) {
				fields.refuse("wait", "does not work with Bloomreach, which offers no way to follow a run. Remove it");
			}
			if (parseHttpUrl(path ?? "") === undefined) refuseUnknownSource(fields, common);
			if (!target || !importId || !apiKeyId || !apiSecret) return undefined;
			return { baseUrl: common.baseUrl, target, importId, apiKeyId, apiSecret, path, testConnection };
		}
		function refuseUnknownSource(fields, { mode, source }) {
			if (source === undefined || fields.text("source_url") !== undefined) return;
			if (source.published !== undefined) {
				fields.refuseAbsent("source_url", "Bloomreach needs it to compare the file, unless `path` is an http or https URL");
			} else if (mode === "check" && fields.text("project_token") === undefined) {
				fields.refuse("check", "has nothing to check with a `workspace_id` alone. Add `source_url`");
			}
		}
		function warningsOf({ path }, { source }) {
			const imported = parseHttpUrl(path ?? "");
			if (source?.url === undefined || imported === undefined || imported.href === source.url.href) return [];
			return ["`source_url` and `path` are different addresses. Bloomreach imports from `path`, but the action looks only at `source_url`."];
		}
		function readTarget(fields) {
			const projectToken = fields.id("project_token");
			const workspaceId = fields.id("workspace_id");
			const apiManaged = fields.boolean("api_managed") ?? false;
			const hasProject = fields.text("project_token") !== undefined;
			const hasWorkspace = fields.text("workspace_id") !== undefined;
			if (hasProject && hasWorkspace) {
				return fields.refuse("workspace_id", "cannot go with `project_token`. Give exactly one of the two");
			}
			if (!hasProject && !hasWorkspace) {
				return fields.refuseAbsent("project_token", "Bloomreach needs exactly one of `project_token` and `workspace_id`");
			}
			if (hasWorkspace && apiManaged) {
				return fields.refuse("api_managed", "goes with `project_token`, not with `workspace_id`. Remove one of the two");
			}
			if (projectToken !== undefined) return { kind: "project", projectToken, apiManaged };
			return workspaceId === undefined ? undefined : { kind: "workspace", workspaceId, apiManaged: false };
		}
		function planTrigger(inputs) {
			const { target, importId, path, testConnection } = inputs;
			const body = {};
			if (path !== undefined) body[target.apiManaged ? "path_to_overwrite" : "path"] = path;
			if (testConnection !== undefined) body["test_connection"] = testConnection;
			return {
				request: (0, request_plan.ig)(addressOf(inputs), basicHeader(inputs), Object.keys(body).length === 0 ? undefined : body),
				subject: { kind: "import", id: importId },
				sourceOverride: path === undefined ? undefined : (0, signed_path.U)(path).shown,
			};
		}
		function basicHeader({ apiKeyId, apiSecret }) {
			return { authorization: `Basic ${Buffer.from(`${apiKeyId}:${apiSecret}`).toString("base64")}` };
		}
		function checkPlan(inputs) {
			const { target, importId, baseUrl = PROJECT_BASE_URL } = inputs;
			const permission = "the permission to trigger imports";
			if (target.kind === "workspace") return { probes: [], untried: ["the API key", permission, "the import"] };
			const { projectToken, apiManaged } = target;
			const time = {
				name: "API key and project",
				plan: (0, request_plan.Ay)((0, request_plan.CY)(baseUrl, ["track", "v2", "projects", projectToken, "system", "time"]), basicHeader(inputs)),
				intervalMs: 0,
				read: readSystemTime,
			};
			if (!apiManaged) return { probes: [time], untried: [permission, "the import"] };
			const managed = {
				name: "Import",
				plan: (0, request_plan.Ay)((0, request_plan.CY)(baseUrl, ["imports", "v1", projectToken, importId]), basicHeader(inputs)),
				intervalMs: 0,
				read: readManagedImport,
			};
			return { probes: [time, managed], untried: [permission] };
		}
		function addressOf({ target, importId, baseUrl }) {
			if (target.kind === "workspace") {
				const segments = ["data", "v2", "workspaces", target.workspaceId, "imports", importId, "start"];
				return (0, request_plan.CY)(baseUrl ?? WORKSPACE_BASE_URL, segments);
			}
			const segments = target.apiManaged ? ["imports", "v1", target.projectToken, importId, "run"] : ["data", "v1", "projects", target.projectToken, "imports", importId, "start"];
			return (0, request_plan.CY)(baseUrl ?? PROJECT_BASE_URL, segments);
		}
		function bloomreach_confirm(answer, { importId, target }) {
			const isRun = target.apiManaged;
			const isConfirmed = answer.status === 200 && (isRun ? confirmsRun(answer) : confirmsStart(answer));
			return isConfirmed ? { kind: "accepted", importId } : unconfirmed("Bloomreach", answer, "and did not confirm the import");
		}
		function confirmsStart({ body }) {
			return confirmingObject(body, () => false)?.["success"] === true;
		}
		function confirmsRun({ body, isProvenEmpty }) {
			const isExplanation = (key) => ["detail", "details", "description", "message"].includes(key);
			return isProvenEmpty || confirmsStart({ body }) || confirmingObject(body, isExplanation) !== undefined;
		}
		function readDataset(answer, datasetId, reimportKey) {
			if (answer.status !== 200) return undefined;
			const json = (0, provider_words.qF)(answer.body)?.value;
			if (!(0, provider_words.u4)(json) || textOf(json["id"]) === "") return { kind: "unreadable", why: "no readable dataset" };
			const [id, name, url, hook] = ["id", "name", "url", "reimport_key"].map((key) => textOf(json[key]));
			const secrets = { values: [hook.trim()], addresses: [url.trim()], ids: [datasetId] };
			const wrong = { kind: "wrong", word: "not_sent", secrets };
			if (!(0, uuid.I)(id, datasetId)) {
				const detail = `Woosmap answered with dataset ${(0, inert_text.UJ)(id)}, not with the one in \`dataset_id\`.`;
				return { ...wrong, code: "unexpected_response", detail };
			}
			if (reimportKey !== undefined && !(0, uuid.I)(hook.trim(), reimportKey)) {
				const what = hook === "" ? "no reimport hook" : "another reimport hook";
				const detail = `\`reimport_key\` does not belong to \`dataset_id\`: that dataset has ${what}.`;
				return { ...wrong, code: "invalid_input", detail };
			}
			const address = parseHttpUrl(url.trim());
			if (address === undefined) {
				const what = url.trim() === "" ? "no URL" : "a URL that is neither http nor https";
				const detail = `The dataset has ${what}, so there is nothing to import. Give it a URL in the Woosmap Console.`;
				return { ...wrong, code: "invalid_input", detail };
			}
			const deletion = (0, inert_text.UJ)(textOf(json["scheduled_for_deletion_after"]));
			const warnings = deletion === "" ? [] : [`Woosmap will delete this dataset after ${deletion}.`];
			const says = `The dataset "${(0, inert_text.UJ)(name)}" is imported from ${((0, signed_path.U))(address.href).shown}.`;
			return { kind: "fine", says: [says, ...warnings].join(" "), address, secrets, warnings };
		}
		function textOf(value) {
			return typeof value === "string" ? value : "";
		}
		const LOOK = "Look at the dataset in the Woosmap Console";
		function woosmapRemedy(failure, how) {
			const { isWaitedFor, hasHook, canWait, hasOwnBaseUrl } = how;
			const { word, code, answeredBy, attempts } = failure;
			const ofAnswer = remedyOfAnswer("Woosmap", failure, hasOwnBaseUrl);
			const remedies = remediesWith(hasOwnBaseUrl);
			if (word === "unknown") {
				const look = `The import may be running. ${LOOK} before you run this again.`;
				const isHelped = !isWaitedFor && canWait && code !== "cancelled";
				const next = isHelped ? " Next time, `wait: true` lets the action look for the run itself." : "";
				return `${ofAnswer === undefined ? "" : `${ofAnswer} `}${look}${next}`;
			}
			if (word === "failed") return remedies.import_failed;
			if (word === "running" && answeredBy === "status") {
				return `Check \`private_key\`: it can no longer read the status. ${LOOK} for the result of this import.`;
			}
			if (word === "running" && code !== "wait_timeout") {
				return `${LOOK} for its result.${code === "cancelled" ? " Woosmap has no way to stop a run." : ""}`;
			}
			if (answeredBy === "status") {
				return "Check `private_key`: with `wait`, it must be able to read the status of `dataset_id`. Nothing was started, so it is safe to run this again.";
			}
			if (ofAnswer !== undefined) return ofAnswer;
			const own = hasOwnBaseUrl && code === "not_found" ? " Check `base_url`, too." : "";
			if (hasHook && attempts !== 0 && ["unauthorized", "forbidden", "not_found", "invalid_request"].includes(code)) {
				return `Check \`reimport_key\`: \`GET /datasets/{dataset_id}\` shows the key of the reimport hook. A dataset without one has no hook.${own}`;
			}
			return `${remedies[code]}${own}`;
		}
		function remediesWith(hasOwnBaseUrl) {
			return {
				...sharedRemedies("Woosmap", hasOwnBaseUrl),
				unauthorized: "Check `private_key`: copy the private key of the project from the Woosmap Console (API keys) into the secret again.",
				quota_exhausted: "The free quota of the Woosmap project is used up. Raise the plan or wait for the next period, then run this again.",
				forbidden: "Use a private key of the project that owns the dataset, with write permission for datasets (Woosmap Console, API keys).",
				not_found: "Check `dataset_id`: the Woosmap Console shows the id of each dataset. The dataset may be deleted, or in another project.",
				invalid_request: "Fix what Woosmap names. Ids are UUIDs, and the Woosmap Console shows the id of each dataset.",
				rate_limited: "Woosmap accepts one trigger in 90 s. Run this again in two minutes, one import at a time, or raise `max_attempts`.",
				import_failed: "Fix what the run reports, publish the file again, then run this again.",
				wait_timeout: `${LOOK} for its result. Raise \`wait_timeout_minutes\` if imports always take this long.`,
			};
		}
		const MAX_STEPS = 1000;
		const MAX_ENTRIES = 100_000;
		const MAX_TEXT_LENGTH = 128 * 1024;
		function readRunStatus(answer) {
			const { status } = answer;
			if (status !== 200) {
				const isOwn = isOwnError(answer);
				if (isOwn && status === 404) return { kind: "none" };
				if (isOwn && (status === 401 || status === 403)) return { kind: "refused" };
				return { kind: "unreadable", why: `status ${status}` };
			}
			if (answer.bodyCut) return { kind: "unreadable", why: "the answer is too large" };
			if (answer.unreadAs !== undefined) return { kind: "unreadable", why: `the answer came in ${answer.unreadAs}` };
			const run = readRun((0, provider_words.qF)(answer.body)?.value);
			return run === undefined ? { kind: "unreadable", why: "the answer holds no run" } : { kind: "run", run };
		}
		function isOwnError({ body, bodyCut }) {
			const json = bodyCut ? undefined : (0, provider_words.qF)(body)?.value;
			return (0, provider_words.u4)(json) && ["detail", "details"].some((key) => Object.hasOwn(json, key) && json[key] !== null);
		}
		function readNewestRun(answer) {
			if (answer.status === 404) {
				if (isOwnError(answer)) return { kind: "fine", says: "The dataset was never imported." };
				return { kind: "unreadable", why: "no word of a run" };
			}
			if (answer.status !== 200) return undefined;
			const run = answer.bodyCut ? undefined : readRun((0, provider_words.qF)(answer.body)?.value);
			if (run === undefined) return { kind: "unreadable", why: "no readable run" };
			const ends = {
				success: "ended in success",
				failed: "failed",
				in_progress: "is in progress",
			};
			const status = run.status.toLowerCase();
			const how = Object.hasOwn(ends, status) ? ends[status] : `has the status ${run.status}`;
			return { kind: "fine", says: (0, wording.em)(`The newest run, ${run.id}, ${how}${(0, provider_run.aN)(run)}`) };
		}
		function readRun(json) {
			if (!(0, provider_words.u4)(json)) return undefined;
			const id = readText(json["id"]);
			if (id === "" || typeof json["status"] !== "string") return undefined;
			const steps = Array.isArray(json["steps"]) ? fewSteps(json["steps"].filter(provider_words.u4)).map(readStep) : [];
			return { id, status: readText(json["status"]), steps };
		}
		function fewSteps(steps) {
			if (steps.length <= MAX_STEPS) return steps;
			const isOpen = ({ status, end }) => !/^success$/i.test(readText(status)) || end == null;
			return [...steps.slice(0, MAX_STEPS), ...steps.slice(MAX_STEPS).filter(isOpen).slice(0, MAX_STEPS)];
		}
		function fewEntries(entries) {
			if (entries.length <= MAX_ENTRIES) return entries;
			return [...entries.slice(0, MAX_ENTRIES / 2), ...entries.slice(-MAX_ENTRIES / 2)];
		}
		function readStep(json) {
			const entries = Array.isArray(json["entries"]) ? fewEntries(json["entries"].filter(provider_words.u4)).map(readEntry) : [];
			const [startMs, endMs] = [(0, provider_run.aQ)(json["start"]), (0, provider_run.aQ)(json["end"])];
			return { name: readText(json["name"]) || "stage", status: readText(json["status"]), startMs, endMs, entries };
		}
		function readEntry(json) {
			const level = readText(json["level"]) || "info";
			return { createdAt: readText(json["created_at"]), level, text: readText(json["detail"]) };
		}
		function readText(value) {
			return typeof value === "string" ? (0, inert_text.UJ)(value.slice(0, MAX_TEXT_LENGTH)) : "";
		}
		const BASE_URL = new URL("https://api.woosmap.com");
		const RATE_LIMIT_WINDOW_MS = 90_000;
		const DOCUMENTED_STATUSES = [200, 202];
		const POLL_INTERVAL_MS = 5_000;
		const DATASET_INTERVAL_MS = 5_000;
		const woosmap_FETCH_RULES = { maxRedirects: 1, maxBytes: 55e6, wantsOnHead: { contentType: "application/zip" } };
		const woosmap = (0, provider.N)({
			title: "Woosmap",
			apiPaths: ["datasets/{}/import", "datasets/{}/status", "datasets/hooks/reimport/{}"],
			inputs: {
				dataset_id: { isOfEntry: true },
				private_key: { isSecret: true },
				reimport_key: { isSecret: true, isAlone: true },
			},
			secretsOf: (source) => ({
				values: [source("private_key").trim(), source("reimport_key").trim()],
				ids: [source("dataset_id").trim()],
			}),
			rateLimitWindowMs: RATE_LIMIT_WINDOW_MS,
			resultHint: "It is not finished yet; set `wait: true` to wait for its result.",
			readInputs: woosmap_readInputs,
			planTrigger: woosmap_planTrigger,
			confirm: woosmap_confirm,
			remedy(failure, { baseUrl, isWaitedFor, reimportKey, datasetId, privateKey }) {
				return woosmapRemedy(failure, {
					isWaitedFor,
					hasHook: reimportKey !== undefined,
					canWait: datasetId !== undefined && privateKey !== undefined,
					hasOwnBaseUrl: baseUrl !== BASE_URL,
				});
			},
			statusSource,
			fetchRules: woosmap_FETCH_RULES,
			addressProbe: datasetProbe,
			checkPlan: woosmap_checkPlan,
		});
		function woosmap_readInputs(fields, common) {
			const reimportKey = fields.uuid("reimport_key");
			const datasetId = fields.uuid("dataset_id");
			const privateKey = fields.secret("private_key");
			const hasHook = fields.text("reimport_key") !== undefined;
			const why = hasHook ? "To wait for the run, Woosmap needs `dataset_id` and `private_key` beside the `reimport_key`" : `Woosmap needs \`dataset_id\` and \`private_key\`${fields.isEntry ? "" : ", or a `reimport_key`"}`;
			const absent = ["dataset_id", "private_key"].filter((name) => fields.text(name) === undefined);
			if (!hasHook || common.waitMs !== undefined) for (const name of absent) fields.refuseAbsent(name, why);
			if (hasHook && absent.length > 0) woosmap_refuseUnknownSource(fields, common);
			refuseOptions(fields);
			const baseUrl = common.baseUrl ?? BASE_URL;
			return { baseUrl, reimportKey, datasetId, privateKey, isWaitedFor: common.waitMs !== undefined };
		}
		function woosmap_refuseUnknownSource(fields, { mode, source }) {
			if (source === undefined || fields.text("source_url") !== undefined) return;
			const need = "add `dataset_id` and `private_key`";
			if (source.published !== undefined) {
				fields.refuseAbsent("source_url", `A \`reimport_key\` does not tell where the file is served. Give \`source_url\`, or ${need}`);
			} else if (mode === "check") {
				fields.refuse("check", `has nothing to check with a \`reimport_key\` alone. Add \`source_url\`, or ${need}`);
			}
		}
		function refuseOptions(fields) {
			for (const name of ["path", "test_connection"]) {
				if (fields.text(name) === undefined) continue;
				fields.refuse(name, "does not work with Woosmap, which imports from the URL of the dataset. Remove it");
			}
			if (fields.boolean("api_managed") === true) fields.refuse("api_managed", "does not work with Woosmap. Remove it");
		}
		function woosmap_planTrigger(inputs) {
			const { baseUrl, reimportKey, datasetId = "", privateKey = "" } = inputs;
			const subject = { kind: "dataset", id: inputs.datasetId };
			if (reimportKey !== undefined) {
				const url = (0, request_plan.CY)(baseUrl, ["datasets", "hooks", "reimport", reimportKey]);
				return { request: (0, request_plan.ig)(url, {}, {}), subject, sourceOverride: undefined };
			}
			const url = (0, request_plan.CY)(baseUrl, ["datasets", datasetId, "import"]);
			return { request: (0, request_plan.ig)(url, keyHeader(privateKey), {}), subject, sourceOverride: undefined };
		}
		function statusSource({ baseUrl, datasetId, privateKey }) {
			if (datasetId === undefined || privateKey === undefined) return undefined;
			return {
				pollIntervalMs: POLL_INTERVAL_MS,
				id: datasetId,
				plan: (id) => (0, request_plan.Ay)((0, request_plan.CY)(baseUrl, ["datasets", id, "status"]), keyHeader(privateKey)),
				read: readRunStatus,
			};
		}
		function datasetProbe({ baseUrl, datasetId, privateKey, reimportKey }) {
			if (datasetId === undefined || privateKey === undefined) return undefined;
			return {
				name: "Dataset",
				plan: (0, request_plan.Ay)((0, request_plan.CY)(baseUrl, ["datasets", datasetId]), keyHeader(privateKey)),
				intervalMs: DATASET_INTERVAL_MS,
				read: (answer) => readDataset(answer, datasetId, reimportKey),
			};
		}
		function woosmap_checkPlan(inputs) {
			const dataset = datasetProbe(inputs);
			const status = statusSource(inputs);
			const hook = inputs.reimportKey === undefined ? [] : ["the reimport hook"];
			if (dataset === undefined || status === undefined) return { probes: [], untried: hook };
			const newestRun = {
				name: "Newest run",
				plan: status.plan(status.id),
				intervalMs: status.pollIntervalMs,
				maxBodyBytes: provider.s,
				read: readNewestRun,
			};
			return {
				probes: [dataset, newestRun],
				untried: [...hook, "the permission to trigger imports"],
			};
		}
		function keyHeader(privateKey) {
			return { "x-api-key": privateKey };
		}
		function woosmap_confirm(answer, { reimportKey, datasetId }) {
			const confirmed = confirmingObject(answer.body, isValidationError)?.["dataset_id"];
			if (!DOCUMENTED_STATUSES.includes(answer.status) || !(0, uuid.O)(confirmed)) {
				return unconfirmed("Woosmap", answer, "and did not confirm the import");
			}
			if (reimportKey !== undefined || datasetId === undefined || (0, uuid.I)(confirmed, datasetId)) {
				return { kind: "accepted", datasetId: confirmed };
			}
			return {
				kind: "unusable",
				detail: `Woosmap answered ${answer.status} for dataset ${confirmed}, not for ${datasetId}.`,
			};
		}
		function isValidationError(key, value) {
			return key === "detail" && Array.isArray(value) && value.length > 0;
		}
		const PROVIDERS = new Map([
			["woosmap", woosmap],
			["bloomreach", bloomreach],
		]);
		const providers = [...PROVIDERS.values()];
		const providerNames = [...PROVIDERS.keys()];
		function findProvider(name) {
			return PROVIDERS.get(name);
		}
		const BLANKS = /[ \t\n\r]*/y;
		const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
		const OPEN_STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
		const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
		function findJsonFault(text) {
			const open = [];
			let expected = "value";
			let at = 0;
			const take = (pattern) => {
				pattern.lastIndex = at;
				const found = pattern.exec(text)?.[0];
				if (found !== undefined) at += found.length;
				return found;
			};
			const broken = () => placeOf(text, at, "broken");
			const close = () => {
				open.pop();
				expected = ", or end";
			};
			for (;;) {
				take(BLANKS);
				const sign = text[at];
				if (expected === ", or end" && open.length === 0) return sign === undefined ? undefined : broken();
				const keys = open.at(-1);
				if (sign === '"' && expected !== ":" && expected !== ", or end") {
					const startAt = at;
					const found = take(STRING);
					if (found === undefined) {
						take(OPEN_STRING);
						return broken();
					}
					if (expected === "value" || expected === "value or ]") expected = ", or end";
					else {
						const key = JSON.parse(found);
						if (keys instanceof Set && keys.has(key)) return placeOf(text, startAt, "a key twice");
						if (keys instanceof Set) keys.add(key);
						expected = ":";
					}
					continue;
				}
				if (expected === "value" || expected === "value or ]") {
					if (sign === "{" || sign === "[") {
						at += 1;
						open.push(sign === "{" ? new Set() : "list");
						expected = sign === "{" ? "key or }" : "value or ]";
					} else if (sign === "]" && expected === "value or ]") {
						at += 1;
						close();
					} else if (take(PLAIN) !== undefined) expected = ", or end";
					else return broken();
				} else if (sign === "}" && (expected === "key or }" || (expected === ", or end" && keys !== "list"))) {
					at += 1;
					close();
				} else if (sign === "]" && expected === ", or end" && keys === "list") {
					at += 1;
					close();
				} else if (sign === "," && expected === ", or end") {
					at += 1;
					expected = keys === "list" ? "value" : "key";
				} else if (sign === ":" && expected === ":") {
					at += 1;
					expected = "value";
				} else return broken();
			}
		}
		function placeOf(text, at, what) {
			const before = text.slice(0, at).split(/\r\n|\n|\r/);
			return { what, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
		}
		var external_node_path_ = __nccwpck_require__(6760);
		function findFile(fields, name, workspace, ifMissing) {
			const text = fields.unquotedLine(name);
			if (text === undefined) return undefined;
			const path = (0, external_node_path_.resolve)(workspace, text);
			const stats = statOf(path);
			if (stats === undefined) return fields.refuse(name, `does not exist. ${ifMissing}`);
			if (!stats.isFile()) return fields.refuse(name, "must be a file; the path leads to something else");
			if (stats.size === 0) return fields.refuse(name, "is an empty file. Check the step that writes it");
			if (!isReadable(path)) return fields.refuse(name, "cannot be read. Check the permissions of the file");
			return { path, bytes: stats.size };
		}
		function statOf(path) {
			try {
				return (0, external_node_fs_.statSync)(path);
			} catch {
				return undefined;
			}
		}
		function isReadable(path) {
			try {
				(0, external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
				return true;
			} catch {
				return false;
			}
		}
		const MAX_FILE_BYTES = 1024 * 1024;
		const MAX_FOLLOWED = 20;
		const MAX_IMPORTS = 100;
		const MAX_NAME_LENGTH = 100;
		const COMMON_KEYS = ["name", "published_file", "published_sha256", "source_url"];
		const BOOLEAN_KEYS = ["test_connection"];
		const HOW = "Give a JSON list of objects, or the path of a file that holds one";
		function openImportsList(source, workspace) {
			const fields = new InputFields(source);
			const text = fields.text("imports");
			if (text === undefined) return undefined;
			const json = /^[[{]/.test(text) ? text : readListFile(fields, workspace);
			const [problem] = fields.problems;
			return json === undefined ? { problem: problem ?? "" } : parseList(json);
		}
		function readListFile(fields, workspace) {
			const file = findFile(fields, "imports", workspace, HOW);
			if (file === undefined) return undefined;
			if (file.bytes > MAX_FILE_BYTES) return fields.refuse("imports", "must be a file of at most 1 MiB");
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode((0, external_node_fs_.readFileSync)(file.path));
			} catch {
				return fields.refuse("imports", "must be a file in UTF-8");
			}
		}
		function parseList(json) {
			const fault = findJsonFault(json);
			if (fault !== undefined) {
				const place = `line ${fault.line}, column ${fault.column}`;
				const what = fault.what === "broken" ? "is not valid JSON" : "holds an object with the same key twice";
				return { problem: `\`imports\` ${what}: look at ${place}.` };
			}
			const value = JSON.parse(json);
			if ((0, provider_words.u4)(value)) {
				const more = Object.keys(value).filter((key) => key !== "imports" && key !== "$schema");
				if (more.length > 0) return { problem: "`imports` as an object holds only `imports`, the list, and `$schema`." };
			}
			const entries = (0, provider_words.u4)(value) ? value["imports"] : value;
			return Array.isArray(entries) ? { entries } : { problem: `\`imports\` must hold a list. ${HOW}.` };
		}
		function sourceOfEntry(source, entry) {
			return (name) => ((0, provider_words.u4)(entry) && Object.hasOwn(entry, name) ? imports_list_textOf(entry[name]) : source(name));
		}
		function readImportsList({ entries, problem }, reading) {
			const { fields } = reading;
			refuseInputsOfEntries(reading);
			const { waitMs, mode } = reading.readCommon(fields);
			if (entries === undefined) {
				fields.refuseWhole("imports", problem);
				return [];
			}
			const isFollowed = waitMs !== undefined || mode === "check";
			const max = isFollowed ? MAX_FOLLOWED : MAX_IMPORTS;
			if (entries.length === 0) fields.refuse("imports", "is empty. Give at least one import");
			if (entries.length > max) {
				const when = isFollowed ? " with `wait` or `check`" : "";
				fields.refuse("imports", `can hold at most ${max} imports${when}; got ${entries.length}. Split the list`);
				return [];
			}
			const seen = { ids: new Map(), names: new Map() };
			return entries.flatMap((entry, index) => {
				const item = imports_list_readEntry(entry, `imports[${index}]`, reading);
				if (item === undefined) return [];
				const [id = "", place] = [item.plan.subject.id?.toLowerCase(), `imports[${index}]`];
				refuseTwice(fields, seen.ids, id, `${place}.${item.plan.subject.kind}_id`, `${item.plan.subject.kind}`);
				refuseTwice(fields, seen.names, item.name, `${place}.name`, "name");
				return [item];
			});
		}
		function imports_list_readEntry(entry, place, reading) {
			const { source, provider, fields, readCommon } = reading;
			if (!(0, provider_words.u4)(entry)) return fields.refuse(place, 'must be an object, such as `{ "name": "Stores" }` with its id');
			const own = keysOfEntry(provider);
			const placeOf = (name) => (own.includes(name) ? `${place}.${name}` : name);
			const text = (name) => {
				if (own.includes(name)) return imports_list_textOf(entry[name]);
				return own.includes(name.replaceAll("-", "_")) ? "" : source(name);
			};
			const ofEntry = new InputFields(text, placeOf, fields);
			for (const [key, value] of Object.entries(entry)) refuseKey(ofEntry, fields, place, key, value, provider);
			const name = ofEntry.line("name");
			if (name !== undefined && [...name].length > MAX_NAME_LENGTH) {
				return ofEntry.refuse("name", `must have at most ${MAX_NAME_LENGTH} characters`);
			}
			const item = provider.readImport(ofEntry, readCommon(ofEntry));
			return item === undefined || name === undefined ? item : { ...item, name };
		}
		function refuseKey(ofEntry, fields, place, key, value, provider) {
			const own = keysOfEntry(provider);
			if (own.includes(key)) {
				const isText = value === null || typeof value === "string";
				if (isText || (typeof value === "boolean" && BOOLEAN_KEYS.includes(key))) return;
				ofEntry.refuse(key, "must be a text in quotes");
				return;
			}
			const shown = /^[\w$-]{1,40}$/.test(key) ? `${place}.${key}` : place;
			const role = providers.map(({ inputs }) => inputs[key]).find((found) => found !== undefined);
			const known = own.map((name) => `\`${name}\``).join(", ");
			if (role?.isSecret === true) {
				fields.refuse(shown, "is a secret and must not stand in the list. Give it as an input of the step");
			} else if (role?.isOfEntry === true) {
				fields.refuse(shown, `does not work with ${provider.title}. Remove it`);
			} else if (shown === place) fields.refuse(place, `holds a key that is not known. An entry can hold ${known}`);
			else fields.refuse(shown, `is not known. An entry can hold ${known}`);
		}
		function refuseInputsOfEntries({ fields, provider }) {
			for (const name of keysOfEntry(provider)) {
				if (name === "name" || fields.text(name) === undefined) continue;
				fields.refuse(name, "cannot go with `imports`. Write it into the entries of the list");
			}
			for (const name of namesWith(provider, ({ isAlone }) => isAlone === true)) {
				if (fields.text(name) !== undefined) fields.refuse(name, "cannot be used with `imports`. Remove one of the two");
			}
		}
		function refuseTwice(fields, seen, key, place, what) {
			const before = seen.get(key);
			if (key !== "" && before !== undefined) fields.refuse(place, `is the same ${what} as in \`${before}\`. Remove one`);
			else seen.set(key, place.replace(/\..*$/, ""));
		}
		function keysOfEntry(provider) {
			return [...COMMON_KEYS, ...namesWith(provider, ({ isOfEntry }) => isOfEntry === true)];
		}
		function namesWith({ inputs }, has) {
			return Object.entries(inputs).flatMap(([name, role]) => (has(role) ? [name] : []));
		}
		function imports_list_textOf(value) {
			return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
		}
		const MAX_EVENT_BYTES = 32 * 1024 * 1024;
		const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
		const DEPENDABOT_EVENTS = [...PULL_REQUEST_EVENTS, "push", "create", "deployment", "deployment_status"];
		function whySecretsAreMissing(variables) {
			const called = "A called workflow gets only the secrets that its caller passes with `secrets:`.";
			const who = [variables["GITHUB_ACTOR"], variables["GITHUB_TRIGGERING_ACTOR"]];
			const eventName = variables["GITHUB_EVENT_NAME"] ?? "";
			if (who.includes("dependabot[bot]") && (eventName === "" || DEPENDABOT_EVENTS.includes(eventName))) {
				return ["Dependabot started this run, and GitHub gives its runs only Dependabot's own secrets. Add the secret there (Settings > Secrets and variables > Dependabot), or skip this step for Dependabot.", called];
			}
			const event = readEvent(variables["GITHUB_EVENT_PATH"] ?? "");
			if (PULL_REQUEST_EVENTS.includes(eventName)) {
				const isFromFork = comesFromFork(event);
				if (isFromFork === false) return [called];
				const start = isFromFork === true ? "This run comes from a fork" : "If this run comes from a fork, that is why";
				return [`${start}: GitHub gives such runs no secrets. Import after the merge, for example on \`push\`.`, called];
			}
			if (at(event, "repository", "fork") === true) {
				return ["This repository is a fork, and a fork does not get the secrets of the original. Add them here.", called];
			}
			return [called];
		}
		function comesFromFork(event) {
			const head = at(event, "pull_request", "head", "repo");
			if (head === null) return true;
			const [from, to] = [at(head, "full_name"), at(event, "pull_request", "base", "repo", "full_name")];
			if (typeof from === "string" && typeof to === "string") return from.toLowerCase() !== to.toLowerCase();
			const isFork = at(head, "fork");
			return typeof isFork === "boolean" ? isFork : undefined;
		}
		function at(value, ...keys) {
			return keys.reduce((inner, key) => ((0, provider_words.u4)(inner) ? inner[key] : undefined), value);
		}
		function readEvent(path) {
			try {
				const stats = (0, external_node_fs_.statSync)(path);
				return stats.isFile() && stats.size <= MAX_EVENT_BYTES ? JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")) : undefined;
			} catch {
				return undefined;
			}
		}
		const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
		function proxySecrets(variables) {
			const addresses = VARIABLES.map((name) => variables[name]?.trim() ?? "").filter((value) => value !== "");
			return [...new Set(addresses)].map((value) => {
				const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
				const { userInfo } = (0, signed_path.U)(address);
				const user = userInfo.replace(/:.*/s, "");
				const pairs = passwordsOf(userInfo).flatMap((password) => decodings(user).flatMap((id) => decodings(password).map((secret) => `${id}:${secret}`)));
				const basic = pairs.map((pair) => Buffer.from(pair).toString("base64"));
				return { values: [...decodings(user), ...pairs, ...basic], addresses: [address] };
			});
		}
		const IF_MISSING = "Give a path in the workspace of this job, or `published_sha256` if another job published the file";
		const DEFAULT_SOURCE_TIMEOUT_MINUTES = 20;
		const EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
		function readSource(fields, mode, workspace) {
			const file = findFile(fields, "published_file", workspace, IF_MISSING);
			const sha256 = readPublishedSha256(fields);
			const url = fields.httpUrl("source_url");
			const minutes = fields.number("source_timeout_minutes", { min: 0.1, max: 1440 }) ?? DEFAULT_SOURCE_TIMEOUT_MINUTES;
			const hasPublished = ["published_file", "published_sha256"].some((name) => fields.text(name) !== undefined);
			if (!hasPublished && mode !== "check") {
				if (fields.text("source_url") !== undefined) {
					fields.refuse("source_url", "needs `published_file` or `published_sha256`, or `check: true`. Add one, or remove it");
				}
				return undefined;
			}
			return { published: hasPublished ? { file, sha256 } : undefined, url, timeoutMs: minutes * 60_000 };
		}
		function readPublishedSha256(fields) {
			const sha256 = fields.sha256("published_sha256");
			if (sha256 !== EMPTY_SHA256) return sha256;
			return fields.refuse("published_sha256", "is the SHA-256 of an empty file. Check the step that makes it");
		}
		const DEFAULTS = {
			source_timeout_minutes: DEFAULT_SOURCE_TIMEOUT_MINUTES,
			wait_timeout_minutes: 30,
			timeout_seconds: 60,
			max_attempts: 3,
		};
		function inputs_readInputs(source, variables = {}, list = openList(source, variables)) {
			const fields = new InputFields(source);
			const provider = findProvider(fields.word("provider", providerNames) ?? "");
			const readCommon = (of) => readCommonInputs(of, provider, variables);
			const [first, ...rest] = readImports();
			if (fields.problems.length > 0 || first === undefined) {
				return { kind: "problems", problems: fields.problems, hints: hintsOf(fields, variables), title: provider?.title };
			}
			const baseUrl = fields.baseUrl("base_url");
			return { kind: "imports", imports: [first, ...rest], isList: list !== undefined, title: first.title, baseUrl };
			function readImports() {
				if (list !== undefined && provider !== undefined) return readImportsList(list, { source, provider, fields, readCommon });
				const common = readCommon(fields);
				const item = provider?.readImport(fields, common);
				return item === undefined ? [] : [item];
			}
		}
		function openList(source, variables) {
			return openImportsList(source, workspaceOf(variables));
		}
		function readCommonInputs(fields, provider, variables) {
			const baseUrl = fields.baseUrl("base_url", provider?.apiPaths);
			const wait = fields.boolean("wait") ?? false;
			const waitMinutes = fields.number("wait_timeout_minutes", { min: 0.1, max: 1440 }) ?? DEFAULTS.wait_timeout_minutes;
			const timeoutSeconds = fields.number("timeout_seconds", { min: 1, max: 600 }) ?? DEFAULTS.timeout_seconds;
			const maxAttempts = fields.number("max_attempts", { min: 1, max: 10, whole: true }) ?? DEFAULTS.max_attempts;
			const mode = readMode(fields);
			const source = readSource(fields, mode, workspaceOf(variables));
			const waitMs = wait ? waitMinutes * 60_000 : undefined;
			return { baseUrl, deadlineMs: timeoutSeconds * 1000, maxAttempts, mode, waitMs, source };
		}
		function readMode(fields) {
			const isDryRun = fields.boolean("dry_run") ?? false;
			const isCheck = fields.boolean("check") ?? false;
			if (isCheck && isDryRun) {
				fields.refuse("check", "cannot go with `dry_run`: a check asks the provider, a dry run sends nothing. Choose one");
			}
			if (isCheck) return "check";
			return isDryRun ? "dry_run" : "trigger";
		}
		function hintsOf(fields, variables) {
			if (fields.missing.size === 0) return [];
			const isSecretMissing = [...fields.missing].some((name) => fields.secretNames.has(name));
			return ["Unset secrets and empty form fields count as missing.", ...(isSecretMissing ? whySecretsAreMissing(variables) : [])];
		}
		function readSecrets(source, variables = {}, list = openList(source, variables)) {
			const sources = [source, ...(list?.entries ?? []).map((entry) => sourceOfEntry(source, entry))];
			const inputs = sources.flatMap((from) => [...providers.map((provider) => provider.secretsOf(from)), { values: [], addresses: [from("source_url").trim()] }]);
			return decideSecrets([...inputs, ...proxySecrets(variables)]);
		}
		function workspaceOf(variables) {
			return variables["GITHUB_WORKSPACE"] || process.cwd();
		}
		const QUESTIONS = 2;
		const LOOK_DEADLINES = 10;
		function longestMs(items) {
			const waitMs = most(items.map(({ wait }) => wait?.waitMs ?? 0));
			return items.some(({ mode }) => mode === "check") ? sum(items.flatMap(questionsMs)) + most(items.map(({ limits }) => limits.deadlineMs * LOOK_DEADLINES)) : most(items.map(sourceMs)) + waitMs + sum(items.map(sendMs)) + waitMs;
		}
		function questionsMs({ check, limits }) {
			return check.probes.map(({ intervalMs }) => QUESTIONS * (limits.deadlineMs + intervalMs));
		}
		function sourceMs({ source }) {
			return source?.published === undefined ? 0 : source.timeoutMs;
		}
		function sendMs({ limits }) {
			return limits.deadlineMs + (limits.rateLimitWindowMs ?? 0);
		}
		function most(times) {
			return Math.max(0, ...times);
		}
		function sum(times) {
			return times.reduce((all, ms) => all + ms, 0);
		}
		var process_0 = __nccwpck_require__(8712);
		var report_message = __nccwpck_require__(5559);
		const IMPORT_OUTPUT_NAMES = ["outcome", "dataset_id", "import_id", "run_id", "source_sha256", "feature_count", "previous_feature_count", "warning_count", "http_status", "attempts", "error_code", "error_detail"];
		const OUTPUT_NAMES = [...IMPORT_OUTPUT_NAMES, "results"];
		function standingOf(outcome) {
			return { known: outcome, word: outcome.word, failure: (0, outcome_0.N6)(outcome) ? outcome : undefined };
		}
		function outputsOf({ known, word, failure }, clean) {
			const count = (value) => (value === undefined ? "" : String(value));
			return {
				outcome: word,
				dataset_id: clean(known.datasetId ?? ""),
				import_id: clean(known.importId ?? ""),
				run_id: clean(known.runId ?? ""),
				source_sha256: known.sourceSha256 ?? "",
				feature_count: count(known.featureCount),
				previous_feature_count: count(known.previousFeatureCount),
				warning_count: count(known.warningCount),
				http_status: count(known.httpStatus),
				attempts: count(known.attempts),
				error_code: failure?.code ?? "",
				error_detail: clean(failure?.detail ?? ""),
			};
		}
		class StepOutputs {
			static names = OUTPUT_NAMES;
			#log;
			#written = new Map();
			#isBroken = false;
			constructor(log) {
				this.#log = log;
			}
			publish(standing) {
				const texts = outputsOf(standing, (text) => this.#log.clean(text, inert_text.EN));
				for (const name of IMPORT_OUTPUT_NAMES) this.#write(name, texts[name]);
			}
			publishResults(json) {
				this.#write("results", json);
			}
			#write(name, value) {
				if (this.#written.get(name) === value) return;
				this.#written.set(name, value);
				try {
					const file = process.env["GITHUB_OUTPUT"] ?? "";
					if (file !== "" && !(0, external_node_fs_.statSync)(file).isFile()) throw new Error("no file");
					setOutput(name, value);
				} catch {
					if (this.#isBroken) return;
					this.#isBroken = true;
					this.#log.warning("Step outputs not written", "The step outputs cannot be written to the file in GITHUB_OUTPUT. Later steps do not see them. The result of this step does not change.");
				}
			}
		}
		function concludeOne(item, decided, isStopped, results, log) {
			const outcome = isStopped ? (0, outcome_0.IN)(decided) : decided;
			results.finish([standingOf(outcome)]);
			const told = tell(item, outcome);
			const { title, text, remedy = "" } = told.message;
			if ((0, outcome_0.N6)(outcome)) log.error(title, [text], remedy);
			else log.notice(title, text);
			return { told: [told], isRed: (0, outcome_0.N6)(outcome) };
		}
		async function concludeList(items, outcomes, isStopped, results, log) {
			const [first, ...others] = outcomes;
			const rest = others.map((outcome, place) => tell(items[place + 1] ?? items[0], outcome));
			const told = [tell(items[0], first), ...rest];
			results.finish(outcomes.map(standingOf), isStopped ? standingOf((0, outcome_0.IN)((0, outcome_0.Zk)(outcomes))) : undefined);
			const { annotateList } = await __nccwpck_require__.e(86).then(__nccwpck_require__.bind(__nccwpck_require__, 86));
			annotateList(told, items[0].title, isStopped, log);
			return { told, isRed: isStopped || outcomes.some(outcome_0.N6) };
		}
		function headingOf({ told }, title) {
			const counts = outcome_0.lC.flatMap((word) => {
				const count = told.filter(({ outcome }) => outcome.word === word).length;
				return count === 0 ? [] : [`${count} ${word.replaceAll("_", " ")}`];
			});
			return `${title} imports: ${counts.join(", ")}`;
		}
		function tell(item, outcome) {
			const message = (0, report_message.SB)(outcome, item.title, item, (0, outcome_0.N6)(outcome) ? remedyFor(outcome, item) : "");
			return { name: item.name, outcome, message, plan: item.plan };
		}
		function remedyFor(outcome, item) {
			if (outcome.word === "accepted" || outcome.word === "succeeded") {
				return "Run this again only if you want a second import.";
			}
			if (outcome.code === "invalid_input") return "Fix this and run it again. No import was started.";
			if (outcome.retryAfterMs !== undefined) {
				return `Nothing was started. Run this again in ${(0, wording.ni)(outcome.retryAfterMs)}.`;
			}
			if (outcome.code === "rate_limited" && outcome.attempts === 0 && outcome.isNotTried !== true) {
				return `${item.title} limits how often it can be asked. Run this again in a few minutes.`;
			}
			if (outcome.code === "source_mismatch" && item.mode === "check") return "Fix this and check again. No import was started.";
			return item.remedy(outcome);
		}
		const MAX_RESULTS_BYTES = 96 * 1024;
		const DETAIL_LENGTHS = [500, 200, 80, 20, 0];
		const SHORT_TEXT_LENGTH = 64;
		const INTERVAL_MS = 1000;
		class Results {
			#items;
			#outputs;
			#log;
			#standings;
			#lastWriteMs = Number.NEGATIVE_INFINITY;
			#timer;
			constructor(items, outputs, log) {
				this.#items = items;
				this.#outputs = outputs;
				this.#log = log;
				this.#standings = items.map(() => ({ known: { attempts: 0 }, word: "not_sent" }));
			}
			at(place) {
				return this.#standings[place];
			}
			update(place, standing) {
				const hasChanged = this.#standings[place]?.word !== standing.word;
				this.#standings[place] = standing;
				this.#publishGravest();
				if (hasChanged) this.#writeSoon();
			}
			finish(standings, overall) {
				clearTimeout(this.#timer);
				this.#standings.splice(0, this.#standings.length, ...standings);
				if (overall === undefined) this.#publishGravest();
				else this.#outputs.publish(overall);
				this.#write();
			}
			#publishGravest() {
				const [first, ...rest] = this.#standings;
				if (first !== undefined) this.#outputs.publish((0, outcome_0.Zk)([first, ...rest]));
			}
			#writeSoon() {
				const waitMs = this.#lastWriteMs + INTERVAL_MS - (0, clock.dR)();
				clearTimeout(this.#timer);
				if (waitMs <= 0) this.#write();
				else this.#timer = setTimeout(() => this.#write(), waitMs).unref();
			}
			#write() {
				this.#lastWriteMs = (0, clock.dR)();
				this.#outputs.publishResults(composeResults(this.#items, this.#standings, this.#log));
			}
		}
		function composeResults(items, standings, log) {
			const entries = standings.map((standing, place) => {
				const item = items[place];
				const clean = (text) => log.clean(text, inert_text.EN);
				const outputs = outputsOf(standing, clean);
				return { name: clean(item?.name ?? ""), id: clean(item?.plan.subject.id ?? ""), ...outputs };
			});
			let json = "";
			for (const length of DETAIL_LENGTHS) {
				json = JSON.stringify(entries.map((entry) => ({ ...entry, error_detail: cut(entry.error_detail, length) })));
				if (Buffer.byteLength(json) <= MAX_RESULTS_BYTES) return json;
			}
			return JSON.stringify(entries.map((entry) => shortened(entry)));
		}
		function shortened(entry) {
			const texts = Object.entries(entry).map(([name, text]) => [name, name === "error_detail" ? "" : cut(text, SHORT_TEXT_LENGTH)]);
			return Object.fromEntries(texts);
		}
		function cut(text, length) {
			return length === 0 ? "" : (0, inert_text.ml)(text, length);
		}
		const urls_in_text_WORD = /[^\s"<>`]*?(?:\\?\/){2}[^\s"<>`/?#@:[]*:(?!\d*(?:[\s"<>`/?#\\)\],.;']|$))[^@]{1,200}@[^\s"<>`]*|[^\s"<>`]+/g;
		const URL_START = /(?:[a-z][a-z\d+.-]{0,30}:)?\/\/|[a-z][a-z\d+.-]{0,30}%(?:25)*3a%(?:25)*2f%(?:25)*2f/i;
		const QUERY = /\?[^\s=?/]{1,200}=.*/s;
		const ESCAPED = /(?<!\\)\\+u00([2-7][\da-f])|&#x0*([2-7][\da-f]);|&#0*(\d{2,3});/gi;
		function cutUrls(text) {
			return /[?#@]|%(?:25)*(?:3f|23|40)|\\u00/i.test(text) ? text.replace(urls_in_text_WORD, cutUrl) : text;
		}
		function cutUrl(word) {
			const text = word.replaceAll("\\/", "/").replace(ESCAPED, urls_in_text_decodeEscape);
			const start = text.search(URL_START);
			if (start >= 0) {
				const { shown, userInfo, query } = (0, signed_path.U)(text.slice(start));
				return userInfo === "" && query === "" ? word : `${text.slice(0, start)}${shown}`;
			}
			if (text.includes(":") && text.indexOf(":") < text.lastIndexOf("@")) return (0, signed_path.U)(text).shown.replace(QUERY, "");
			return QUERY.test(text) ? text.replace(QUERY, "") : word;
		}
		function urls_in_text_decodeEscape(written, unit, hexadecimal, decimal) {
			const digits = unit ?? hexadecimal;
			const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
			return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : written;
		}
		const MAX_MESSAGE_LENGTH = 4096;
		const MAX_WARNINGS = 9;
		const step_log_MAX_TEXT_LENGTH = 64 * 1024;
		const MAX_LINE_LENGTH = 8000;
		class StepLog {
			#redact;
			#warnings = 0;
			constructor(redact) {
				this.#redact = redact;
			}
			redactWith(redact) {
				this.#redact = redact;
			}
			clean(text, maxLength) {
				const isCut = text.length > step_log_MAX_TEXT_LENGTH;
				const redacted = this.#redact((0, inert_text.UJ)(isCut ? text.slice(0, step_log_MAX_TEXT_LENGTH) : text));
				const clean = (0, inert_text.Jt)(cutUrls(redacted).trim());
				return isCut && clean.length < step_log_MAX_TEXT_LENGTH / 2 ? "\u2026" : (0, inert_text.ml)(clean, maxLength);
			}
			line(text) {
				info(this.clean(text, MAX_LINE_LENGTH));
			}
			debug(text) {
				core_debug(this.clean(text, MAX_LINE_LENGTH));
			}
			warning(title, message, isInLog = false) {
				this.#warnings += 1;
				if (this.#warnings <= MAX_WARNINGS) this.#warn(title, message);
				else if (!isInLog) this.line(`Warning: ${message}`);
			}
			endWarnings(title) {
				const more = this.#warnings - MAX_WARNINGS;
				if (more > 0) this.#warn(title, `${(0, wording.hS)(more, "more warning", "more warnings")}: see the log.`);
			}
			lateWarning(title, message) {
				this.#warn(title, message);
			}
			#warn(title, message) {
				warning(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
			}
			notice(title, message) {
				notice(this.clean(message, MAX_MESSAGE_LENGTH), { title: this.clean(title, MAX_MESSAGE_LENGTH) });
			}
			error(title, lines, remedy) {
				const end = this.clean(remedy, MAX_MESSAGE_LENGTH);
				const start = lines.map((line) => this.clean(line, MAX_MESSAGE_LENGTH)).join("\n");
				if (lines.length > 1 && start.length > MAX_MESSAGE_LENGTH - end.length - 1) for (const line of lines) this.line(line);
				const message = `${(0, inert_text.ml)(start, MAX_MESSAGE_LENGTH - end.length - 1)}${lines.length > 1 ? "\n" : " "}${end}`;
				error(message, { title: this.clean(title, MAX_MESSAGE_LENGTH) });
			}
		}
		async function run() {
			process.exitCode = 1;
			try {
				const problem = (0, process_0.Pz)();
				if (problem === undefined) await runStep();
				else refuseNode(problem);
			} catch {
				error("The action itself failed before it could report. Look at the provider before you run this again.");
			}
		}
		async function runStep() {
			const startedAtMs = (0, clock.dR)();
			const signal = (0, process_0.Zm)();
			const list = openList(getInput, process.env);
			let secrets = readSecrets(getInput, process.env, list);
			register(secrets);
			const log = new StepLog(createRedactor(secrets));
			(0, process_0.Vh)(log);
			const reading = inputs_readInputs(getInput, process.env, list);
			const outputs = new StepOutputs(log);
			const results = new Results(reading.kind === "imports" ? reading.imports : [], outputs, log);
			const summary = lazySummary();
			function mask(learned) {
				const more = decideSecrets([learned]);
				register(more);
				secrets = joinSecrets(secrets, more);
				log.redactWith(createRedactor(secrets));
			}
			const outcomes = reading.kind === "imports" ? await importAll(reading, results, signal, log, mask, summary.load) : [];
			const isStopped = await (0, process_0.Ex)(signal);
			log.endWarnings(warningTitle(reading.title));
			const conclusion = await conclude(reading, outcomes, isStopped, results, log);
			const durationMs = (0, clock.dR)() - startedAtMs;
			const heading = reading.kind === "imports" && reading.isList ? headingOf(conclusion, reading.title) : undefined;
			const writeSummary = await summary.load();
			writeSummary?.({ ...conclusion, title: reading.title, heading, durationMs, nowMs: Date.now() }, log);
			process.exitCode = conclusion.isRed || (await (0, process_0.Ex)(signal)) ? 1 : 0;
		}
		function refuseNode(detail) {
			const log = new StepLog((text) => text);
			const outcome = { word: "not_sent", code: "invalid_input", detail, attempts: 0 };
			const remedy = "Use a runner or an image that has Node 24. Nothing was sent.";
			const { title, text } = (0, report_message.SB)(outcome, undefined, undefined, remedy);
			new Results([], new StepOutputs(log), log).finish([], standingOf(outcome));
			log.error(title, [text], remedy);
		}
		function register({ registered }) {
			for (const value of registered) core_setSecret(value);
		}
		async function importAll({ imports, isList, title, baseUrl }, results, signal, log, mask, onSent) {
			if (imports.some(({ wait, source }) => wait !== undefined || source !== undefined)) (0, process_0.EO)();
			const timeScale = (0, clock.ap)(process.env["IMPORT_SANDBOX_TIME_SCALE"], baseUrl);
			const of = (place) => {
				const prefix = isList ? `${imports[place]?.name}: ` : "";
				return {
					signal,
					clock: clock.ml,
					timeScale,
					log: (line) => log.line(`${prefix}${line}`),
					debug: (line) => log.debug(`${prefix}${line}`),
					warn: (message, isInLog) => log.warning(warningTitle(title), `${prefix}${message}`, isInLog),
					mask,
					onKnown: (known, word) => results.update(place, { known, word }),
					onSent,
				};
			};
			if (isList && imports[0].mode !== "dry_run") {
				log.line(`${(0, wording.hS)(imports.length, "import", "imports")}: at most about ${(0, wording.ni)(longestMs(imports))} in all, unless the provider asks for longer pauses. Set \`timeout-minutes\` higher than that.`);
			}
			const limiters = limitersOf(imports, { signal, clock: clock.ml, timeScale, log: (line) => log.line(line) });
			return await Promise.all(
				imports.map(async (item, place) => {
					const outcome = await runImport(item, of(place), limiters, place).catch((fault) => internalFault(fault, results.at(place)?.known ?? { attempts: 0 }));
					if (isList) results.update(place, standingOf(outcome));
					return outcome;
				}),
			);
		}
		async function conclude(reading, outcomes, isStopped, results, log) {
			const [first, ...rest] = outcomes;
			if (reading.kind === "problems" || first === undefined) return refuseInputs(reading, results, log);
			if (reading.isList) return await concludeList(reading.imports, [first, ...rest], isStopped, results, log);
			return concludeOne(reading.imports[0], first, isStopped, results, log);
		}
		function refuseInputs(reading, results, log) {
			const lines = reading.kind === "problems" ? [...reading.problems, ...reading.hints] : [];
			const outcome = { word: "not_sent", code: "invalid_input", detail: lines.join(" "), attempts: 0 };
			results.finish([], standingOf(outcome));
			const message = (0, report_message.SB)(outcome, reading.title, undefined, INVALID_INPUT_REMEDY);
			log.error(message.title, lines, INVALID_INPUT_REMEDY);
			return { told: [{ name: "", outcome, message, plan: undefined }], isRed: true };
		}
		function warningTitle(title) {
			return `${title ?? "Import"} warning`;
		}
		function lazySummary() {
			let loading;
			return {
				load() {
					loading ??= __nccwpck_require__
						.e(236)
						.then(__nccwpck_require__.bind(__nccwpck_require__, 9236))
						.then(({ prepareSummary }) => prepareSummary())
						.catch(() => undefined);
					return loading;
				},
			};
		}
		function internalFault(fault, known) {
			const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : "an unknown fault";
			const detail = `The action itself failed (${what}). Please report it.`;
			const word = known.attempts > 0 ? "unknown" : "not_sent";
			return { ...known, word, code: "unexpected_response", detail, answeredBy: "nobody" };
		}
	}),
	6212: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => htmlWords,
		});
		function htmlWords(html) {
			return html
				.replace(/<!--.*?(-->|$)/gs, " ")
				.replace(/<(script|style)\b.*?(<\/\1\s*>|$)/gis, " ")
				.replace(/<[^>]*(>|$)/g, " ")
				.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|lt|gt|quot|apos|amp));/gi, decodeEntity);
		}
		const NAMED_ENTITIES = {
			nbsp: " ",
			lt: "<",
			gt: ">",
			quot: '"',
			apos: "'",
			amp: "&",
		};
		function decodeEntity(entity, decimal, hexadecimal, name) {
			if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? entity;
			const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
			return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
		}
	}),
	4009: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EN: () => MAX_DETAIL_LENGTH,
			Jt: () => disarm,
			UJ: () => inertText,
			ml: () => shorten,
		});
		const MAX_DETAIL_LENGTH = 4000;
		function inertText(text) {
			if (!/[^ -~]|^ | $| {2}/.test(text) && !text.includes("##[") && !text.startsWith("::")) return text;
			const line = text
				.toWellFormed()
				.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
				.replace(/[\p{Cf}\p{Co}\p{DI}]/gu, "")
				.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
				.trim();
			return disarm(line);
		}
		function disarm(line) {
			return line.replace(/^([^!-~]*:[^ -~]*)(?=:)/, "$1 ").replace(/#[^ -~]*#[^ -~]*(?=\[)/g, "$& ");
		}
		function shorten(text, maxLength) {
			if (text.length <= maxLength) return text;
			return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
		}
	}),
	3306: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => isSameUuid,
			O: () => isUuid,
		});
		const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
		function isUuid(text) {
			return typeof text === "string" && UUID.test(text);
		}
		function isSameUuid(a, b) {
			return a.toLowerCase() === b.toLowerCase();
		}
	}),
	4121: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			em: () => sentence,
			hS: () => counted,
			l2: () => capitalized,
			ni: () => inWordsAtLeast,
			ot: () => uncapitalized,
			r4: () => inWords,
			zD: () => grouped,
		});
		function inWords(ms) {
			if (ms < 1000) return `${Math.round(ms)} ms`;
			const seconds = ms / 1000;
			if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
			if (seconds < 120) return `${Math.round(seconds)} s`;
			if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
			if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
			return seconds < 31_536_000 ? `${Math.round(seconds / 86_400)} days` : "over a year";
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
		function grouped(count) {
			return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
		}
		function uncapitalized(word) {
			return /^[A-Z][A-Z]/.test(word) ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
		}
	}),
	2262: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			RZ: () => codeOfStatus,
			T4: () => codeOfRefusal,
			WE: () => explain,
			eq: () => interpretAnswer,
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(276);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6943);
		var _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5563);
		var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4121);
		const CODES_BY_STATUS = {
			400: "invalid_request",
			401: "unauthorized",
			402: "quota_exhausted",
			403: "forbidden",
			404: "not_found",
			410: "not_found",
			422: "invalid_request",
			429: "rate_limited",
		};
		function interpretAnswer(item, answer, now) {
			const { status } = answer;
			const answeredBy = speakerOf(answer);
			if (status >= 200 && status < 300) return interpretSuccess(item, answer, answeredBy);
			if (status >= 300 && status < 400) {
				return { kind: "refused", code: "unexpected_response", detail: describeRedirect(item, answer) };
			}
			const words = explain(item, answer);
			const retryAfterMs = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.D$)(answer.headers, now);
			if (status === 429) return { kind: "busy", detail: words, retryAfterMs };
			if (status >= 400 && status < 500) {
				return {
					kind: "refused",
					code: codeOfRefusal(status, words),
					detail: words,
					...answeredBy,
				};
			}
			const detail = !retryAfterMs ? words : `${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.em)(words)} It asks to come back in ${(0, _text_wording_js__WEBPACK_IMPORTED_MODULE_3__.r4)(retryAfterMs)}.`;
			return { kind: "unusable", code: codeOfStatus(status), detail, ...answeredBy };
		}
		function speakerOf({ body, bodyCut }) {
			if ((0, _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__.AA)(body)) return { answeredBy: "page" };
			return !bodyCut && (0, _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__.u4)((0, _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__.qF)(body)?.value) ? { answeredBy: "api" } : {};
		}
		function codeOfRefusal(status, detail) {
			return status === 400 && /could not authenticate/i.test(detail) ? "unauthorized" : codeOfStatus(status);
		}
		function codeOfStatus(status) {
			if (status >= 500 && status < 600) return "provider_error";
			return CODES_BY_STATUS[status] ?? "unexpected_response";
		}
		function explain({ title }, answer) {
			if (answer.bodyCut || answer.body.length > _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.YK) {
				return `${title} answered ${answer.status} with a text that is too long to be an explanation.`;
			}
			if (answer.unreadAs !== undefined) {
				return `${title} answered ${answer.status} in a form that cannot be read (content-encoding: ${answer.unreadAs}).`;
			}
			const words = (0, _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__.hC)(answer.body);
			if (words !== "") return words;
			return `${title} answered ${answer.status} and gave no reason.`;
		}
		function interpretSuccess({ title, confirm }, answer, answeredBy) {
			if (answer.bodyCut) {
				const detail = `${title} answered ${answer.status}, but with a text that is longer than any documented answer.`;
				return { kind: "unusable", code: "unexpected_response", detail, ...answeredBy };
			}
			if (answer.unreadAs !== undefined) {
				return { kind: "unusable", code: "unexpected_response", detail: explain({ title }, answer) };
			}
			const confirmation = confirm(answer);
			if (confirmation.kind === "accepted") return confirmation;
			return { ...confirmation, code: "unexpected_response", ...answeredBy };
		}
		function describeRedirect({ title }, answer) {
			const location = answer.headers["location"]?.[0];
			const target = location === undefined ? null : URL.parse(location, answer.url.href);
			const host = target?.host ?? "";
			const where = host === "" ? "" : ` to ${host}`;
			return `${title} answered ${answer.status}, a redirect${where}. The action does not follow it, so that no key is sent there.`;
		}
	}),
	8564: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Qq: () => HttpClient,
		});
		var external_http_ = __nccwpck_require__(8611);
		var external_http_namespaceObject = __nccwpck_require__.t(external_http_, 2);
		var external_https_ = __nccwpck_require__(5692);
		var external_https_namespaceObject = __nccwpck_require__.t(external_https_, 2);
		function getProxyUrl(reqUrl) {
			const usingSsl = reqUrl.protocol === "https:";
			if (checkBypass(reqUrl)) {
				return undefined;
			}
			const proxyVar = (() => {
				if (usingSsl) {
					return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
				} else {
					return process.env["http_proxy"] || process.env["HTTP_PROXY"];
				}
			})();
			if (proxyVar) {
				try {
					return new DecodedURL(proxyVar);
				} catch (_a) {
					if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
				}
			} else {
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
			const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
			if (!noProxy) {
				return false;
			}
			let reqPort;
			if (reqUrl.port) {
				reqPort = Number(reqUrl.port);
			} else if (reqUrl.protocol === "http:") {
				reqPort = 80;
			} else if (reqUrl.protocol === "https:") {
				reqPort = 443;
			}
			const upperReqHosts = [reqUrl.hostname.toUpperCase()];
			if (typeof reqPort === "number") {
				upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
			}
			for (const upperNoProxyItem of noProxy
				.split(",")
				.map((x) => x.trim().toUpperCase())
				.filter((x) => x)) {
				if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || (upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`)))) {
					return true;
				}
			}
			return false;
		}
		function isLoopbackAddress(host) {
			const hostLower = host.toLowerCase();
			return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
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
		var tunnel = __nccwpck_require__(776);
		var left_out = __nccwpck_require__(6716);
		var __awaiter =
			(undefined && undefined.__awaiter) ||
			function (thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P
						? value
						: new P(function (resolve) {
								resolve(value);
							});
				}
				return new (P || (P = Promise))(function (resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator["throw"](value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
		var HttpCodes;
		(function (HttpCodes) {
			HttpCodes[(HttpCodes["OK"] = 200)] = "OK";
			HttpCodes[(HttpCodes["MultipleChoices"] = 300)] = "MultipleChoices";
			HttpCodes[(HttpCodes["MovedPermanently"] = 301)] = "MovedPermanently";
			HttpCodes[(HttpCodes["ResourceMoved"] = 302)] = "ResourceMoved";
			HttpCodes[(HttpCodes["SeeOther"] = 303)] = "SeeOther";
			HttpCodes[(HttpCodes["NotModified"] = 304)] = "NotModified";
			HttpCodes[(HttpCodes["UseProxy"] = 305)] = "UseProxy";
			HttpCodes[(HttpCodes["SwitchProxy"] = 306)] = "SwitchProxy";
			HttpCodes[(HttpCodes["TemporaryRedirect"] = 307)] = "TemporaryRedirect";
			HttpCodes[(HttpCodes["PermanentRedirect"] = 308)] = "PermanentRedirect";
			HttpCodes[(HttpCodes["BadRequest"] = 400)] = "BadRequest";
			HttpCodes[(HttpCodes["Unauthorized"] = 401)] = "Unauthorized";
			HttpCodes[(HttpCodes["PaymentRequired"] = 402)] = "PaymentRequired";
			HttpCodes[(HttpCodes["Forbidden"] = 403)] = "Forbidden";
			HttpCodes[(HttpCodes["NotFound"] = 404)] = "NotFound";
			HttpCodes[(HttpCodes["MethodNotAllowed"] = 405)] = "MethodNotAllowed";
			HttpCodes[(HttpCodes["NotAcceptable"] = 406)] = "NotAcceptable";
			HttpCodes[(HttpCodes["ProxyAuthenticationRequired"] = 407)] = "ProxyAuthenticationRequired";
			HttpCodes[(HttpCodes["RequestTimeout"] = 408)] = "RequestTimeout";
			HttpCodes[(HttpCodes["Conflict"] = 409)] = "Conflict";
			HttpCodes[(HttpCodes["Gone"] = 410)] = "Gone";
			HttpCodes[(HttpCodes["TooManyRequests"] = 429)] = "TooManyRequests";
			HttpCodes[(HttpCodes["InternalServerError"] = 500)] = "InternalServerError";
			HttpCodes[(HttpCodes["NotImplemented"] = 501)] = "NotImplemented";
			HttpCodes[(HttpCodes["BadGateway"] = 502)] = "BadGateway";
			HttpCodes[(HttpCodes["ServiceUnavailable"] = 503)] = "ServiceUnavailable";
			HttpCodes[(HttpCodes["GatewayTimeout"] = 504)] = "GatewayTimeout";
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
		function lib_getProxyUrl(serverUrl) {
			const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
			return proxyUrl ? proxyUrl.href : "";
		}
		const HttpRedirectCodes = [HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect];
		const HttpResponseRetryCodes = [HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout];
		const RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"];
		const ExponentialBackoffCeiling = 10;
		const ExponentialBackoffTimeSlice = 5;
		class HttpClientError extends Error {
			constructor(message, statusCode) {
				super(message);
				this.name = "HttpClientError";
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
					return new Promise((resolve) =>
						__awaiter(this, void 0, void 0, function* () {
							let output = Buffer.alloc(0);
							this.message.on("data", (chunk) => {
								output = Buffer.concat([output, chunk]);
							});
							this.message.on("end", () => {
								resolve(output.toString());
							});
						}),
					);
				});
			}
			readBodyBuffer() {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve) =>
						__awaiter(this, void 0, void 0, function* () {
							const chunks = [];
							this.message.on("data", (chunk) => {
								chunks.push(chunk);
							});
							this.message.on("end", () => {
								resolve(Buffer.concat(chunks));
							});
						}),
					);
				});
			}
		}
		function isHttps(requestUrl) {
			const parsedUrl = new URL(requestUrl);
			return parsedUrl.protocol === "https:";
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
					return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
				});
			}
			get(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("GET", requestUrl, null, additionalHeaders || {});
				});
			}
			del(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("DELETE", requestUrl, null, additionalHeaders || {});
				});
			}
			post(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("POST", requestUrl, data, additionalHeaders || {});
				});
			}
			patch(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("PATCH", requestUrl, data, additionalHeaders || {});
				});
			}
			put(requestUrl, data, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("PUT", requestUrl, data, additionalHeaders || {});
				});
			}
			head(requestUrl, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request("HEAD", requestUrl, null, additionalHeaders || {});
				});
			}
			sendStream(verb, requestUrl, stream, additionalHeaders) {
				return __awaiter(this, void 0, void 0, function* () {
					return this.request(verb, requestUrl, stream, additionalHeaders);
				});
			}
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
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					const res = yield this.post(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			putJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					const data = JSON.stringify(obj, null, 2);
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					const res = yield this.put(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			patchJson(requestUrl_1, obj_1) {
				return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
					const data = JSON.stringify(obj, null, 2);
					additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
					additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
					const res = yield this.patch(requestUrl, data, additionalHeaders);
					return this._processResponse(res, this.requestOptions);
				});
			}
			request(verb, requestUrl, data, headers) {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._disposed) {
						throw new Error("Client has already been disposed.");
					}
					const parsedUrl = new URL(requestUrl);
					let info = this._prepareRequest(verb, parsedUrl, headers);
					const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
					let numTries = 0;
					let response;
					do {
						response = yield this.requestRaw(info, data);
						if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
							let authenticationHandler;
							for (const handler of this.handlers) {
								if (handler.canHandleAuthentication(response)) {
									authenticationHandler = handler;
									break;
								}
							}
							if (authenticationHandler) {
								return authenticationHandler.handleAuthentication(this, info, data);
							} else {
								return response;
							}
						}
						let redirectsRemaining = this._maxRedirects;
						while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
							const redirectUrl = response.message.headers["location"];
							if (!redirectUrl) {
								break;
							}
							const parsedRedirectUrl = new URL(redirectUrl);
							if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) {
								throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
							}
							yield response.readBody();
							if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
								for (const header in headers) {
									if (header.toLowerCase() === "authorization") {
										delete headers[header];
									}
								}
							}
							info = this._prepareRequest(verb, parsedRedirectUrl, headers);
							response = yield this.requestRaw(info, data);
							redirectsRemaining--;
						}
						if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) {
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
			dispose() {
				if (this._agent) {
					this._agent.destroy();
				}
				this._disposed = true;
			}
			requestRaw(info, data) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) => {
						function callbackForResult(err, res) {
							if (err) {
								reject(err);
							} else if (!res) {
								reject(new Error("Unknown error"));
							} else {
								resolve(res);
							}
						}
						this.requestRawWithCallback(info, data, callbackForResult);
					});
				});
			}
			requestRawWithCallback(info, data, onResult) {
				if (typeof data === "string") {
					if (!info.options.headers) {
						info.options.headers = {};
					}
					info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
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
				req.on("socket", (sock) => {
					socket = sock;
				});
				req.setTimeout(this._socketTimeout || 3 * 60000, () => {
					if (socket) {
						socket.end();
					}
					handleResult(new Error(`Request timeout: ${info.options.path}`));
				});
				req.on("error", function (err) {
					handleResult(err);
				});
				if (data && typeof data === "string") {
					req.write(data, "utf8");
				}
				if (data && typeof data !== "string") {
					data.on("close", function () {
						req.end();
					});
					data.pipe(req);
				} else {
					req.end();
				}
			}
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
				const usingSsl = info.parsedUrl.protocol === "https:";
				info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
				const defaultPort = usingSsl ? 443 : 80;
				info.options = {};
				info.options.host = info.parsedUrl.hostname;
				info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
				info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
				info.options.method = method;
				info.options.headers = this._mergeHeaders(headers);
				if (this.userAgent != null) {
					info.options.headers["user-agent"] = this.userAgent;
				}
				info.options.agent = this._getAgent(info.parsedUrl);
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
			_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
				let clientHeader;
				if (this.requestOptions && this.requestOptions.headers) {
					const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
					if (headerValue) {
						clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
					}
				}
				const additionalValue = additionalHeaders[header];
				if (additionalValue !== undefined) {
					return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
				}
				if (clientHeader !== undefined) {
					return clientHeader;
				}
				return _default;
			}
			_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
				let clientHeader;
				if (this.requestOptions && this.requestOptions.headers) {
					const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
					if (headerValue) {
						if (typeof headerValue === "number") {
							clientHeader = String(headerValue);
						} else if (Array.isArray(headerValue)) {
							clientHeader = headerValue.join(", ");
						} else {
							clientHeader = headerValue;
						}
					}
				}
				const additionalValue = additionalHeaders[Headers.ContentType];
				if (additionalValue !== undefined) {
					if (typeof additionalValue === "number") {
						return String(additionalValue);
					} else if (Array.isArray(additionalValue)) {
						return additionalValue.join(", ");
					} else {
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
				if (agent) {
					return agent;
				}
				const usingSsl = parsedUrl.protocol === "https:";
				let maxSockets = 100;
				if (this.requestOptions) {
					maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
				}
				if (proxyUrl && proxyUrl.hostname) {
					const agentOptions = {
						maxSockets,
						keepAlive: this._keepAlive,
						proxy: Object.assign(
							Object.assign(
								{},
								(proxyUrl.username || proxyUrl.password) && {
									proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`,
								},
							),
							{ host: proxyUrl.hostname, port: proxyUrl.port },
						),
					};
					let tunnelAgent;
					const overHttps = proxyUrl.protocol === "https:";
					if (usingSsl) {
						tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
					} else {
						tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
					}
					agent = tunnelAgent(agentOptions);
					this._proxyAgent = agent;
				}
				if (!agent) {
					const options = { keepAlive: this._keepAlive, maxSockets };
					agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
					this._agent = agent;
				}
				if (usingSsl && this._ignoreSslError) {
					agent.options = Object.assign(agent.options || {}, {
						rejectUnauthorized: false,
					});
				}
				return agent;
			}
			_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
				let proxyAgent;
				if (this._keepAlive) {
					proxyAgent = this._proxyAgentDispatcher;
				}
				if (proxyAgent) {
					return proxyAgent;
				}
				const usingSsl = parsedUrl.protocol === "https:";
				proxyAgent = new left_out.kT(
					Object.assign(
						{ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 },
						(proxyUrl.username || proxyUrl.password) && {
							token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`,
						},
					),
				);
				this._proxyAgentDispatcher = proxyAgent;
				if (usingSsl && this._ignoreSslError) {
					proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
						rejectUnauthorized: false,
					});
				}
				return proxyAgent;
			}
			_getUserAgentWithOrchestrationId(userAgent) {
				const baseUserAgent = userAgent || "actions/http-client";
				const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
				if (orchId) {
					const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
					return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
				}
				return baseUserAgent;
			}
			_performExponentialBackoff(retryNumber) {
				return __awaiter(this, void 0, void 0, function* () {
					retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
					const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
					return new Promise((resolve) => setTimeout(() => resolve(), ms));
				});
			}
			_processResponse(res, options) {
				return __awaiter(this, void 0, void 0, function* () {
					return new Promise((resolve, reject) =>
						__awaiter(this, void 0, void 0, function* () {
							const statusCode = res.message.statusCode || 0;
							const response = {
								statusCode,
								result: null,
								headers: {},
							};
							if (statusCode === HttpCodes.NotFound) {
								resolve(response);
							}
							function dateTimeDeserializer(key, value) {
								if (typeof value === "string") {
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
									} else {
										obj = JSON.parse(contents);
									}
									response.result = obj;
								}
								response.headers = res.message.headers;
							} catch (err) {}
							if (statusCode > 299) {
								let msg;
								if (obj && obj.message) {
									msg = obj.message;
								} else if (contents && contents.length > 0) {
									msg = contents;
								} else {
									msg = `Failed request: (${statusCode})`;
								}
								const err = new HttpClientError(msg, statusCode);
								err.result = response.result;
								reject(err);
							} else {
								resolve(response);
							}
						}),
					);
				});
			}
		}
		const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
	}),
	6716: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eg: () => Octokit,
			_y: () => restEndpointMethods,
			hd: () => fetch,
			kT: () => ProxyAgent,
			ud: () => paginateRest,
		});
		function leftOut(name) {
			throw new Error(`${name} is left out of this bundle: see scripts/build.ts`);
		}
		class ProxyAgent {
			dispatch() {
				leftOut("undici");
			}
		}
		function fetch() {
			leftOut("undici");
		}
		class Octokit {
			static plugin() {
				return Octokit;
			}
			static defaults() {
				return Octokit;
			}
			constructor() {
				leftOut("@octokit/core");
			}
		}
		function restEndpointMethods() {
			leftOut("@octokit/plugin-rest-endpoint-methods");
		}
		function paginateRest() {
			leftOut("@octokit/plugin-paginate-rest");
		}
		function getExecOutput() {
			leftOut("@actions/exec");
		}
	}),
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = (__webpack_module_cache__[moduleId] = {
		exports: {},
	});
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
		}
	};
	var wrapDeps = (deps) =>
		deps.map((dep) => {
			if (dep !== null && typeof dep === "object") {
				if (dep[webpackQueues]) return dep;
				if (dep.then) {
					var queue = [];
					queue.d = 0;
					dep.then(
						(r) => {
							obj[webpackExports] = r;
							resolveQueue(queue);
						},
						(e) => {
							obj[webpackError] = e;
							resolveQueue(queue);
						},
					);
					var obj = {};
					obj[webpackQueues] = (fn) => fn(queue);
					return obj;
				}
			}
			var ret = {};
			ret[webpackQueues] = (x) => {};
			ret[webpackExports] = dep;
			return ret;
		});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body(
			(deps) => {
				currentDeps = wrapDeps(deps);
				var fn;
				var getResult = () =>
					currentDeps.map((d) => {
						if (d[webpackError]) throw d[webpackError];
						return d[webpackExports];
					});
				var promise = new Promise((resolve) => {
					fn = () => resolve(getResult);
					fn.r = 0;
					var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
					currentDeps.map((dep) => dep[webpackQueues](fnQueue));
				});
				return fn.r ? promise : getResult();
			},
			(err) => (err ? reject((promise[webpackError] = err)) : outerResolve(exports), resolveQueue(queue)),
		);
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function (value, mode) {
		if (mode & 1) value = this(value);
		if (mode & 8) return value;
		if (typeof value === "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then === "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => value[key]));
		}
		def["default"] = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(
			Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, []),
		);
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = {
		792: 0,
	};
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId,
			chunkId,
			i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1]);
			} else {
				if (true) {
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))]);
					promises.push((installedChunkData[1] = promise));
				}
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(8829);
__webpack_exports__ = await __webpack_exports__;
