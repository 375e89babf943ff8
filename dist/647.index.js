export const id = 647;
export const ids = [647];
export const modules = {
	9583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => Silence,
		});
		const MIN_CHECK_MS = 100;
		class Silence {
			#surroundings;
			#longestMs;
			#describe;
			#timer;
			#lastLineMs;
			constructor(surroundings, longestMs, describe) {
				this.#surroundings = surroundings;
				this.#longestMs = longestMs;
				this.#describe = describe;
				this.#lastLineMs = surroundings.clock.now();
				this.#timer = setInterval(() => this.fill(), Math.max(MIN_CHECK_MS, longestMs / 4));
			}
			log(line) {
				this.broken();
				this.#surroundings.log(line);
			}
			broken() {
				this.#lastLineMs = this.#surroundings.clock.now();
			}
			fill() {
				const silentMs = this.#surroundings.clock.now() - this.#lastLineMs;
				if (silentMs >= this.#longestMs * 0.7) this.log(this.#describe());
			}
			end() {
				clearInterval(this.#timer);
			}
		}
	}),
	9259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => readExpected,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		const CHUNK_BYTES = 256 * 1024;
		async function readExpected({ file, sha256 }, signal) {
			if (file === undefined) return { sha256: sha256 ?? "", bytes: undefined, name: "the published file" };
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			let bytes = 0;
			try {
				for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path, { highWaterMark: CHUNK_BYTES, signal })) {
					hash.update(chunk);
					bytes += chunk.length;
				}
			} catch (error) {
				if (signal.aborted) return { word: "not_sent", code: "cancelled", detail: "The step was stopped." };
				const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
				return unusable(`cannot be read (${code})`);
			}
			if (bytes === 0) return unusable("is an empty file");
			const found = hash.digest("hex");
			if (sha256 !== undefined && sha256 !== found) {
				return unusable(`and \`published_sha256\` do not agree: the file has the SHA-256 ${found}`);
			}
			return { sha256: found, bytes, name: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path) };
		}
		function unusable(what) {
			return { word: "not_sent", code: "invalid_input", detail: `\`published_file\` ${what}.` };
		}
	}),
	576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ge: () => describeExpected,
			Kj: () => seenRedirect,
			Od: () => seenTooLong,
			_M: () => seenOther,
			bK: () => seenNothing,
			jC: () => warningOfSize,
			jE: () => describeSeen,
			sx: () => seenStatus,
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6943);
		const MAX_HEADER_LENGTH = 100;
		const SHOWN_DIGITS = 12;
		const CAUSES = {
			401: "The address asks for a user or a key that this step does not have.",
			403: "The server does not let everyone read this address. Check the address and who may read the file.",
			404: "Nothing is published at this address. Check the address, and that the deployment has ended.",
			410: "The file was removed from this address. Check the address.",
			429: "The server limits how often it may be asked.",
		};
		function seenOther({ bytes, sha256 }, headers) {
			const what = `another file with ${inBytes(bytes)}, SHA-256 ${firstDigits(sha256)}${lastModified(headers)}`;
			return { ...cacheOf(headers), what, maybeWrongAddress: false };
		}
		function seenTooLong(maxBytes, headers) {
			const length = headers["content-length"]?.[0];
			const size = length === undefined || !/^\d{1,15}$/.test(length) ? "" : ` (${inBytes(Number(length))})`;
			const what = `another file with more than ${inBytes(maxBytes)}${size}${lastModified(headers)}`;
			return { ...cacheOf(headers), what, maybeWrongAddress: false };
		}
		function seenStatus(status, headers) {
			const name = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status];
			const what = `status ${status}${name === undefined ? "" : ` ${name}`}`;
			const { cache } = cacheOf(headers);
			const cause = CAUSES[status] ?? (status >= 500 ? "The server has problems." : "The address must answer 200 with the file. Check the address.");
			return { what, cache, cause, maybeWrongAddress: status === 403 || status === 404 };
		}
		function seenRedirect(why) {
			const cause = "Use the address that serves the file itself, at the provider and in `source_url`.";
			return { what: why, cache: "", cause, maybeWrongAddress: false };
		}
		function seenNothing(detail) {
			const what = `no complete answer (${detail.replace(/\.$/, "")})`;
			const cause = "Check that the address can be reached from this runner.";
			return { what, cache: "", cause, maybeWrongAddress: false };
		}
		function describeExpected({ name, bytes, sha256 }) {
			return `${name} (${bytes === undefined ? "" : `${inBytes(bytes)}, `}SHA-256 ${firstDigits(sha256)})`;
		}
		function describeSeen(seen) {
			return seen === undefined ? "the first look has not ended" : `${seen.what}${seen.cache}`;
		}
		function warningOfSize(bytes, maxBytes, title) {
			if (bytes === undefined || bytes <= maxBytes) return undefined;
			return `The file has ${inBytes(bytes)}. ${title} documents a limit of ${maxBytes / 1e6} MB, so it may refuse the file.`;
		}
		function firstDigits(sha256) {
			return `${sha256.slice(0, SHOWN_DIGITS)}\u2026`;
		}
		function inBytes(bytes) {
			const exact = `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
			return bytes < 1_000_000 ? exact : `${exact} = ${(bytes / 1e6).toFixed(1)} MB`;
		}
		function lastModified(headers) {
			const date = headers["last-modified"]?.[0];
			return date === undefined || (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.lq)(date) === undefined ? "" : `, Last-Modified ${date}`;
		}
		function cacheOf(headers) {
			const told = ["age", "cache-control", "x-cache", "cf-cache-status"].flatMap((name) => {
				const value = (headers[name] ?? []).join(", ").replace(/[^\w ,;:=().-]/g, "");
				return value === "" ? [] : [`${titleOf(name)}: ${value.slice(0, MAX_HEADER_LENGTH)}`];
			});
			const cache = told.length === 0 ? "" : `, ${told.join(", ")}`;
			const isFromCache = Number(headers["age"]?.[0]) > 0 || /\bhit\b/i.test([headers["x-cache"], headers["cf-cache-status"]].flat().join(" "));
			const cause = isFromCache ? "A cache still serves an older copy. Purge it, or wait until the copy expires (Age is how old it is, in seconds)." : "It may be an older deployment, or not the address that you publish to. Check that the deployment has ended and that the address is right.";
			return { cache, cause };
		}
		function titleOf(header) {
			return header.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
		}
	}),
	8647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PublishedSource: () => PublishedSource,
		});
		var report_silence = __webpack_require__(9583);
		var wording = __webpack_require__(4121);
		var proxy = __webpack_require__(4254);
		var loopback = __webpack_require__(8924);
		var signed_path = __webpack_require__(4263);
		var ask = __webpack_require__(7667);
		const FIRST_PAUSE_MS = 5_000;
		const LONGEST_PAUSE_MS = 30_000;
		const GROWTH = 1.5;
		const JITTER = 0.2;
		function decideNextLook({ looks, remainingMs, retryAfterMs, scale, random }) {
			if (remainingMs <= 0) return { kind: "end" };
			if (retryAfterMs !== undefined && retryAfterMs > remainingMs) return { kind: "end", retryAfterMs };
			const longestMs = LONGEST_PAUSE_MS / (1 + JITTER);
			const grownMs = Math.min(longestMs, FIRST_PAUSE_MS * GROWTH ** (looks - 1));
			const pauseMs = Math.max(grownMs * (1 + JITTER * random) * scale, retryAfterMs ?? 0);
			return pauseMs >= remainingMs ? { kind: "look", pauseMs: remainingMs, isLast: true } : { kind: "look", pauseMs, isLast: false };
		}
		const REFUSALS = [401, 402, 403, 404];
		async function findAddress(item, lookUp, limitAtMs, questions, surroundings) {
			const { clock, signal, log, timeScale } = surroundings;
			for (let looks = 1; ; looks += 1) {
				const asked = await (0, ask.R)(item, lookUp, questions, surroundings);
				if (asked.kind === "cancelled") return end("not_sent", "cancelled", "The step was stopped.");
				if ("secrets" in asked && asked.secrets !== undefined) surroundings.mask(asked.secrets);
				if (asked.kind === "wrong") return end(asked.word, asked.code, asked.detail);
				if (asked.kind === "fine") {
					log(asked.says);
					for (const warning of asked.warnings ?? []) surroundings.warn(warning);
					if (asked.address !== undefined) return { url: asked.address };
					return end("not_sent", "unexpected_response", `${item.title} does not say from where it fetches the file.`);
				}
				const { status } = asked;
				if (status !== undefined && REFUSALS.includes(status)) {
					return { end: { word: "rejected", code: asked.code, detail: asked.detail, httpStatus: status } };
				}
				const next = decideNextLook({
					looks,
					remainingMs: limitAtMs - clock.now(),
					retryAfterMs: asked.kind === "unread" ? asked.retryAfterMs : undefined,
					scale: timeScale,
					random: clock.random(),
				});
				const isTooSoon = next.kind === "look" && next.pauseMs < lookUp.intervalMs * timeScale;
				const why = (0, wording.em)(`The address that ${item.title} fetches from could not be read: ${asked.detail}`);
				if (next.kind === "end" || isTooSoon) {
					const retryAfterMs = next.kind === "end" ? next.retryAfterMs : undefined;
					if (retryAfterMs === undefined) return end("not_sent", asked.code, why);
					const detail = `${why} It asks to wait ${(0, wording.r4)(retryAfterMs)}.`;
					return { end: { word: "not_sent", code: asked.code, detail, retryAfterMs } };
				}
				log(`${why} Asking again in ${(0, wording.r4)(next.pauseMs)}.`);
				if (!(await clock.pause(next.pauseMs, signal))) return end("not_sent", "cancelled", "The step was stopped.");
			}
		}
		function end(word, code, detail) {
			return { end: { word, code, detail } };
		}
		var source_expected = __webpack_require__(9259);
		const WHOLE_EVERY = 5;
		class Looker {
			looks = 0;
			seen;
			retryAfterMs;
			servedAtMs;
			#reader;
			#expected;
			#deadlineMs;
			#surroundings;
			#other;
			#unchanged = 0;
			constructor(reader, expected, deadlineMs, surroundings) {
				this.#reader = reader;
				this.#expected = expected;
				this.#deadlineMs = deadlineMs;
				this.#surroundings = surroundings;
			}
			async look({ isWhole, endsAtMs, limitAtMs = Number.POSITIVE_INFINITY }) {
				const { clock } = this.#surroundings;
				this.looks += 1;
				this.servedAtMs = undefined;
				const known = isWhole || this.#unchanged >= WHOLE_EVERY - 1 ? undefined : this.#other?.known;
				let look = await this.#read(known, endsAtMs);
				if (look.kind === "unchanged" && clock.now() >= limitAtMs) look = await this.#read(undefined, endsAtMs);
				this.#unchanged = look.kind === "unchanged" ? this.#unchanged + 1 : 0;
				this.#remember(look);
				return look;
			}
			#read(known, endsAtMs) {
				const { clock, signal, debug } = this.#surroundings;
				const limits = { deadlineMs: this.#deadlineMs, wholeMs: endsAtMs - clock.now(), signal, debug };
				return this.#reader.look(this.#expected, known, limits);
			}
			#remember(look) {
				if (look.kind === "served") {
					this.servedAtMs = this.#surroundings.clock.now();
					this.seen = undefined;
					this.#other = undefined;
				} else if (look.kind === "unchanged") {
					this.seen = this.#other?.seen;
					this.retryAfterMs = look.retryAfterMs;
				} else if (look.kind === "not_yet") {
					this.seen = look.seen;
					this.retryAfterMs = look.retryAfterMs;
					if (look.body !== undefined) this.#other = { known: look.body.known, seen: look.seen };
				}
			}
		}
		var seen = __webpack_require__(576);
		var source_reader = __webpack_require__(9780);
		async function findSource(item, source, limitAtMs, questions, surroundings) {
			const { log, signal, timeScale, clock } = surroundings;
			const { published, url, lookUp, maxRedirects } = source;
			const { title, limits } = item;
			const expected = await (0, source_expected.v)(published, signal);
			if ("word" in expected) throw new Ending(expected, {});
			warnOfSize(expected.bytes, source, item, surroundings);
			const address = url ?? (await askAddress(item, lookUp, limitAtMs, questions, surroundings));
			const { shown } = (0, signed_path.U)(address.href);
			const lead = clock.now() < limitAtMs ? `Waiting for at most ${(0, wording.r4)(source.timeoutMs)} until` : "No time is left: looking once whether";
			const route = (0, proxy.B)(address, process.env);
			const through = route.kind === "proxy" ? `, through the proxy ${route.proxy.shown}` : "";
			log(`${lead} ${shown} serves ${(0, seen.Ge)(expected)}${through}.`);
			const reader = new source_reader.j(address, maxRedirects, title);
			const looker = new Looker(reader, expected, limits.deadlineMs, surroundings);
			return { expected, shown, looker, scale: (0, loopback.U)(address) ? timeScale : 1 };
		}
		async function askAddress(item, lookUp, limitAtMs, questions, surroundings) {
			if (lookUp === undefined) {
				throw Ending.of("invalid_input", "`source_url` is missing. The action needs it to find the file.");
			}
			const found = await findAddress(item, lookUp, limitAtMs, questions, surroundings);
			if ("url" in found) return found.url;
			const { httpStatus, ...end } = found.end;
			throw new Ending(end, httpStatus === undefined ? {} : { httpStatus });
		}
		function warnOfSize(bytes, rules, item, { warn }) {
			const warning = (0, seen.jC)(bytes, rules.maxBytes, item.title);
			if (warning !== undefined) warn(warning);
		}
		class Ending extends Error {
			name = "Ending";
			end;
			known;
			constructor(end, known) {
				super(end.detail);
				this.end = end;
				this.known = known;
			}
			static of(code, detail) {
				return new Ending({ word: "not_sent", code, detail }, {});
			}
		}
		const FRESH_MS = 10_000;
		const MINUTE_MS = 60_000;
		const LONGEST_LOOK_IN_TURN = 10;
		class PublishedSource {
			#item;
			#source;
			#questions;
			#surroundings;
			#spentMs = 0;
			#watched;
			constructor(item, source, questions, surroundings) {
				this.#item = item;
				this.#source = source;
				this.#questions = questions;
				this.#surroundings = surroundings;
			}
			get isFresh() {
				const { clock, timeScale } = this.#surroundings;
				const servedAtMs = this.#watched?.looker.servedAtMs;
				return servedAtMs !== undefined && clock.now() - servedAtMs <= FRESH_MS * timeScale;
			}
			async ready() {
				const { clock } = this.#surroundings;
				const startedAtMs = clock.now();
				const limitAtMs = startedAtMs + Math.max(0, this.#source.timeoutMs - this.#spentMs);
				try {
					this.#watched ??= await findSource(this.#item, this.#source, limitAtMs, this.#questions, this.#surroundings);
					return await this.#wait(this.#watched, limitAtMs);
				} catch (ending) {
					if (ending instanceof Ending) return { kind: "end", known: ending.known, end: ending.end };
					throw ending;
				} finally {
					this.#spentMs += clock.now() - startedAtMs;
				}
			}
			async lookAgain() {
				if (this.#watched === undefined) return false;
				const { looker, shown } = this.#watched;
				const { clock, log } = this.#surroundings;
				const endsAtMs = clock.now() + this.#item.limits.deadlineMs * LONGEST_LOOK_IN_TURN;
				const look = await looker.look({ isWhole: true, endsAtMs });
				if (looker.seen !== undefined) {
					log(`${shown} does not serve the published file any more: ${(0, seen.jE)(looker.seen)}.`);
				}
				return look.kind === "served";
			}
			async #wait({ looker, expected, shown, scale }, limitAtMs) {
				const { clock, signal, timeScale, log } = this.#surroundings;
				const known = { sourceUrl: shown, sourceSha256: expected.sha256 };
				if (this.isFresh) return { kind: "served", known };
				const decide = () => {
					const { looks, retryAfterMs } = looker;
					return decideNextLook({
						looks,
						retryAfterMs,
						remainingMs: limitAtMs - clock.now(),
						scale,
						random: clock.random(),
					});
				};
				const startedAtMs = clock.now();
				const hint = () => (looker.seen?.maybeWrongAddress === true ? " The address may be wrong." : "");
				const silence = new report_silence.A(this.#surroundings, MINUTE_MS * timeScale, () => {
					return `Waiting for ${(0, wording.r4)(clock.now() - startedAtMs)}: ${(0, seen.jE)(looker.seen)}.${hint()}`;
				});
				try {
					let next = looker.seen === undefined ? { kind: "look", pauseMs: 0, isLast: limitAtMs <= clock.now() } : decide();
					while (next.kind === "look") {
						if (next.pauseMs > 0) await clock.pause(next.pauseMs, signal);
						if (signal.aborted) break;
						const before = looker.seen;
						const endsAtMs = limitAtMs + this.#item.limits.deadlineMs;
						const look = await looker.look({ isWhole: next.isLast, endsAtMs, limitAtMs });
						if (look.kind === "served") {
							if (expected.bytes === undefined) warnOfSize(look.bytes, this.#source, this.#item, this.#surroundings);
							log(`${shown} serves ${(0, seen.Ge)({ ...expected, bytes: look.bytes })}.`);
							return { kind: "served", known };
						}
						if (look.kind === "unusable") throw Ending.of("invalid_input", look.detail);
						if (look.kind === "cancelled") break;
						next = decide();
						if (before?.what === looker.seen?.what) silence.fill();
						else {
							const isLate = clock.now() - startedAtMs >= MINUTE_MS * timeScale;
							silence.log(`Not yet: ${(0, seen.jE)(looker.seen)}.${isLate ? hint() : ""}${describeNext(next)}`);
						}
					}
					if (next.kind === "look") throw Ending.of("cancelled", "The step was stopped before the import was started.");
					throw this.#mismatch({ looker, expected, shown, scale }, next.retryAfterMs);
				} finally {
					silence.end();
				}
			}
			#mismatch({ expected, shown, looker }, retryAfterMs) {
				const limit = (0, wording.r4)(this.#source.timeoutMs);
				const what = `${shown} did not serve the published file within ${limit}`;
				const why = retryAfterMs === undefined ? what : `${what}. It asks to wait another ${(0, wording.r4)(retryAfterMs)}`;
				const last = `Seen last: ${(0, seen.jE)(looker.seen)}. Expected: ${(0, seen.Ge)(expected)}.`;
				const detail = `${(0, wording.em)(why)} ${last} ${looker.seen?.cause ?? ""}`.trim();
				return new Ending({ word: "not_sent", code: "source_mismatch", detail }, { sourceUrl: shown, sourceSha256: undefined });
			}
		}
		function describeNext(next) {
			if (next.kind === "end") return "";
			return ` Looking again in ${(0, wording.r4)(next.pauseMs)}${next.isLast ? ", for the last time" : ""}.`;
		}
	}),
	9780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => SourceReader,
		});
		var clock = __webpack_require__(3535);
		var exchange = __webpack_require__(276);
		var request_plan = __webpack_require__(7355);
		var retry_after = __webpack_require__(6943);
		var signed_path = __webpack_require__(4263);
		var wording = __webpack_require__(4121);
		var external_node_crypto_ = __webpack_require__(7598);
		const PACKING_ADDS = 1.001;
		const PACKING_ADDS_BYTES = 64 * 1024;
		const MAX_ENCODINGS = 3;
		class BodyHash {
			#raw;
			#maxRawBytes;
			#encodings;
			#maxBytes;
			#decoded;
			constructor(headers, maxBytes) {
				this.#encodings = encodingsOf(headers);
				this.#maxBytes = maxBytes;
				this.#raw = new CountedHash(maxBytes);
				const isPacked = this.#encodings.length > 0;
				this.#maxRawBytes = isPacked ? maxBytes * PACKING_ADDS + PACKING_ADDS_BYTES : maxBytes;
			}
			take = (chunk) => {
				this.#raw.take(chunk);
				if (this.#encodings.length === 0) return !this.#raw.isTooLong;
				return this.#unpack(chunk);
			};
			async finish() {
				const digests = [this.#raw.digest(), await this.#decoded?.finish()];
				return digests.filter((digest) => digest !== undefined);
			}
			async #unpack(chunk) {
				this.#decoded ??= await DecodedHash.start(this.#encodings, chunk, this.#maxBytes);
				await this.#decoded.take(chunk);
				return this.#decoded.isOver ? !this.#raw.isTooLong : this.#raw.bytes <= this.#maxRawBytes;
			}
		}
		class CountedHash {
			bytes = 0;
			#hash = (0, external_node_crypto_.createHash)("sha256");
			#maxBytes;
			constructor(maxBytes) {
				this.#maxBytes = maxBytes;
			}
			get isTooLong() {
				return this.bytes > this.#maxBytes;
			}
			take(chunk) {
				this.bytes += chunk.length;
				if (!this.isTooLong) this.#hash.update(chunk);
			}
			digest() {
				return this.isTooLong ? undefined : { sha256: this.#hash.digest("hex"), bytes: this.bytes };
			}
		}
		class DecodedHash {
			isOver = false;
			#hash;
			#stages;
			#given;
			#closed;
			constructor(stages, maxBytes) {
				this.#hash = new CountedHash(maxBytes);
				this.#stages = stages;
				this.#given = stages.map(() => 0);
				const last = stages.at(-1);
				this.isOver = last === undefined;
				for (const [index, stage] of stages.entries()) {
					stage.on("error", () => this.#stop());
					const next = stages[index + 1];
					if (next === undefined) continue;
					stage.on("data", (piece) => this.#give(index + 1, piece));
					stage.pipe(next);
				}
				last?.on("data", (piece) => {
					this.#hash.take(piece);
					if (this.#hash.isTooLong) this.#stop();
				});
				this.#closed = new Promise((resolve) => (last === undefined ? resolve() : last.on("close", resolve)));
			}
			static async start(encodings, chunk, maxBytes) {
				const { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
				const isWrapped = ((chunk[0] ?? 0) & 15) === 8;
				const makers = {
					gzip: createGunzip,
					"x-gzip": createGunzip,
					deflate: isWrapped ? createInflate : createInflateRaw,
					br: createBrotliDecompress,
				};
				const isKnown = encodings.length <= MAX_ENCODINGS && encodings.every((name) => Object.hasOwn(makers, name));
				const stages = isKnown ? encodings.toReversed().flatMap((name) => makers[name]?.() ?? []) : [];
				return new DecodedHash(stages, maxBytes);
			}
			async take(chunk) {
				const [first] = this.#stages;
				this.#give(0, chunk);
				if (this.isOver || first === undefined) return;
				const written = new Promise((resolve) => first.write(chunk, () => resolve()));
				await Promise.race([written, this.#closed]);
			}
			async finish() {
				if (!this.isOver) this.#stages[0]?.end();
				await this.#closed;
				const isAllUsed = this.#stages.every(({ bytesWritten }, index) => bytesWritten === this.#given[index]);
				return this.isOver || !isAllUsed ? undefined : this.#hash.digest();
			}
			#give(index, piece) {
				this.#given[index] = (this.#given[index] ?? 0) + piece.length;
			}
			#stop() {
				this.isOver = true;
				for (const stage of this.#stages) stage.destroy();
			}
		}
		function encodingsOf(headers) {
			const names = (headers["content-encoding"] ?? []).join(",").toLowerCase().split(",");
			return names.map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
		}
		var seen = __webpack_require__(576);
		function redirectTarget({ url, headers }) {
			const location = headers["location"]?.[0];
			const target = location === undefined ? null : URL.parse(location, url.href);
			if (target === null || !["http:", "https:"].includes(target.protocol)) return undefined;
			return withoutUserInfo(target);
		}
		function withoutUserInfo(address) {
			const url = new URL(address);
			url.username = "";
			url.password = "";
			url.hash = "";
			return url;
		}
		function basicOf({ username, password }) {
			if (username === "" && password === "") return undefined;
			const pair = [username, password].map(decoded).join(":");
			return `Basic ${Buffer.from(pair).toString("base64")}`;
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function placeOf({ origin, pathname }) {
			return `${origin}${pathname}`;
		}
		const MAX_UNKNOWN_BYTES = 2 * 1024 ** 3;
		const REDIRECTS = [301, 302, 303, 307, 308];
		const MAX_ETAG_LENGTH = 1000;
		class SourceReader {
			#address;
			#authorization;
			#maxRedirects;
			#title;
			constructor(address, maxRedirects, title) {
				this.#address = withoutUserInfo(address);
				this.#authorization = basicOf(address);
				this.#maxRedirects = maxRedirects;
				this.#title = title;
			}
			async look(expected, known, limits) {
				const found = await this.ask("GET", limits, known);
				if (found.kind !== "answer") return found;
				const { answer } = found;
				const { status, headers } = answer;
				const retryAfterMs = (0, retry_after.D$)(headers, Date.now());
				if (status !== 200) {
					answer.discard();
					if (status === 304 && known !== undefined) return { kind: "unchanged", retryAfterMs };
					return { kind: "not_yet", seen: (0, seen.sx)(status, headers), retryAfterMs };
				}
				const maxBytes = expected.bytes ?? MAX_UNKNOWN_BYTES;
				if (encodingsOf(headers).length === 0 && Number(headers["content-length"]?.[0]) > maxBytes) {
					answer.discard();
					return { kind: "not_yet", seen: (0, seen.Od)(maxBytes, headers), retryAfterMs };
				}
				const hash = new BodyHash(headers, maxBytes);
				const end = await answer.readBody(hash.take);
				if (typeof end === "object") {
					if (end.reason === "cancelled") return { kind: "cancelled" };
					return { kind: "not_yet", seen: (0, seen.bK)(end.detail), retryAfterMs };
				}
				const digests = end === "whole" ? await hash.finish() : [];
				const match = digests.find(({ sha256 }) => sha256 === expected.sha256);
				if (match !== undefined) return { kind: "served", ...match, head: answer };
				const body = digests.at(-1);
				if (body === undefined) return { kind: "not_yet", seen: (0, seen.Od)(maxBytes, headers), retryAfterMs };
				return {
					kind: "not_yet",
					seen: (0, seen._M)(body, headers),
					retryAfterMs,
					body: { known: knownBody(answer) },
				};
			}
			async ask(method, limits, known) {
				const startedAtMs = (0, clock.dR)();
				let url = this.#address;
				for (let redirects = 0; ; redirects += 1) {
					limits.debug(`${method} ${((0, signed_path.U))(url.href).shown}`);
					const answer = await (0, exchange.E9)((0, request_plan.dp)(method, url, this.#headersFor(url, known)), {
						deadlineMs: limits.deadlineMs,
						idleMs: limits.deadlineMs,
						wholeMs: limits.wholeMs,
						elapsedMs: (0, clock.dR)() - startedAtMs,
						signal: limits.signal,
					});
					if (answer.kind === "lost") {
						limits.debug(answer.detail);
						if (answer.reason === "cancelled") return { kind: "cancelled" };
						if (answer.reason === "invalid_input") return { kind: "unusable", detail: answer.detail };
						return { kind: "not_yet", seen: (0, seen.bK)(answer.detail), retryAfterMs: undefined };
					}
					limits.debug(`${answer.status} in ${(0, wording.r4)(answer.headersMs)}`);
					if (!REDIRECTS.includes(answer.status)) return { kind: "answer", answer };
					answer.discard();
					const target = redirectTarget(answer);
					const wrong = this.#refuseRedirect(url, target, redirects, answer.status);
					if (target === undefined || wrong !== undefined) {
						const retryAfterMs = (0, retry_after.D$)(answer.headers, Date.now());
						return { kind: "not_yet", seen: (0, seen.Kj)(wrong ?? ""), retryAfterMs };
					}
					url = target;
				}
			}
			#headersFor(url, known) {
				const isOwn = url.origin === this.#address.origin;
				return {
					...(isOwn && this.#authorization !== undefined ? { authorization: this.#authorization } : {}),
					...(known !== undefined && known.place === placeOf(url) ? { "if-none-match": known.etag } : {}),
				};
			}
			#refuseRedirect(from, to, redirects, status) {
				if (to === undefined) return `status ${status}, a redirect without an address to follow`;
				const where = `a redirect to ${((0, signed_path.U))(to.href).shown}`;
				if (from.protocol === "https:" && to.protocol === "http:") return `${where}, from https to http, which is not followed`;
				if (redirects < this.#maxRedirects) return undefined;
				const allowed = this.#maxRedirects === 1 ? "one redirect" : `${this.#maxRedirects} redirects`;
				return `${where}, which is not followed: ${this.#title} follows ${allowed}`;
			}
		}
		function knownBody({ url, headers }) {
			const etag = headers["etag"]?.[0];
			if (etag === undefined || etag === "" || etag.length > MAX_ETAG_LENGTH) return undefined;
			return { place: placeOf(url), etag };
		}
	}),
	7667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => askOnce,
		});
		var _http_logged_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6943);
		var _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
		var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2262);
		async function askOnce(item, probe, questions, surroundings) {
			const asked = await questions.of(probe).ask({}, surroundings.signal, () => ask(item, probe, surroundings));
			return asked ?? { kind: "cancelled" };
		}
		async function ask(item, probe, surroundings) {
			const { clock, signal, log } = surroundings;
			const { plan, maxBodyBytes } = probe;
			const result = await (0, _http_logged_exchange_js__WEBPACK_IMPORTED_MODULE_0__.i)(plan, item.limits.deadlineMs, { signal, log, onSent: () => {} }, maxBodyBytes);
			if (result.kind === "lost") {
				if (result.reason === "cancelled") return { kind: "cancelled" };
				if (result.reason === "invalid_input") {
					return { kind: "wrong", word: "not_sent", code: "invalid_input", detail: result.detail, status: undefined };
				}
				const code = result.reason === "timeout" ? "timeout" : "network_error";
				return { kind: "unread", code, detail: result.detail, status: result.status, retryAfterMs: undefined };
			}
			const { status } = result;
			const reading = result.bodyCut ? undefined : probe.read(result);
			if (reading?.kind === "fine") return reading;
			if (reading?.kind === "wrong") return { ...reading, status };
			const retryAfterMs = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.D$)(result.headers, clock.now());
			if (status >= 200 && status < 300) {
				const detail = `${item.title} answered ${status}${reading === undefined ? "" : `, but with ${reading.why}`}.`;
				return { kind: "unread", code: "unexpected_response", detail, status, retryAfterMs };
			}
			const detail = (0, _answer_js__WEBPACK_IMPORTED_MODULE_3__.WE)(item, result);
			const code = (0, _answer_js__WEBPACK_IMPORTED_MODULE_3__.T4)(status, detail);
			const isPage = status !== 401 && (0, _providers_provider_words_js__WEBPACK_IMPORTED_MODULE_2__.AA)(result.body);
			const isRefusal = reading === undefined && status >= 400 && status < 500 && status !== 429 && !isPage;
			return isRefusal ? { kind: "refused", code, detail, status } : { kind: "unread", code, detail, status, retryAfterMs };
		}
	}),
};
