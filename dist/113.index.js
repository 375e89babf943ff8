export const id = 113;
export const ids = [113];
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
	6113: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Follower: () => Follower,
		});
		var retry_after = __webpack_require__(6943);
		var outcome_0 = __webpack_require__(1949);
		var provider_run = __webpack_require__(6568);
		var uuid = __webpack_require__(3306);
		var wording = __webpack_require__(4121);
		var report_silence = __webpack_require__(9583);
		const UNFINISHED_LOOKS = 4;
		function judgeRunEnd(run, unfinishedLooks) {
			switch ((0, provider_run.aG)(run.status)) {
				case "in_progress":
					return undefined;
				case "failed":
					return { kind: "failed", run };
				case "success":
					if (run.steps.some(hasFailed)) return { kind: "failed", run };
					if (isUnfinishedSuccess(run) && unfinishedLooks < UNFINISHED_LOOKS) return undefined;
					return { kind: "succeeded", run, unfinished: run.steps.filter(isUnfinished).map(({ name }) => name) };
				case undefined:
					if (run.steps.some(({ endMs }) => endMs === undefined)) return undefined;
					if ((0, provider_run.$y)(run.status)) return { kind: "failed", run };
					return run.steps.length === 0 ? undefined : { kind: "odd", run };
			}
		}
		function isUnfinishedSuccess(run) {
			return (0, provider_run.aG)(run.status) === "success" && !run.steps.some(hasFailed) && run.steps.some(isUnfinished);
		}
		function hasFailed({ status }) {
			return (0, provider_run.$y)(status);
		}
		function isUnfinished({ endMs, status }) {
			return endMs === undefined || (0, provider_run.aG)(status) === "in_progress";
		}
		const MAX_PAUSE_INTERVALS = 6;
		const JITTER_SHARE = 0.1;
		const MAX_REFUSALS = 3;
		const MAX_NEWER = 2;
		function decideAfterPoll(poll, sight, timing) {
			if (poll.kind === "cancelled") return { kind: "cancelled" };
			if (poll.kind === "left_out") return { kind: "limit" };
			if (poll.kind === "failed" && poll.refusal !== undefined) {
				const { refusal } = poll;
				if ((refusal.isOwn && !sight.isReadable) || sight.refusals >= MAX_REFUSALS) return { kind: "lost_sight", refusal };
			}
			const isLimit = timing.remainingMs <= 0;
			if (poll.kind === "run") {
				const end = sight.shown === "ours" ? judgeRunEnd(poll.run, sight.unfinished) : undefined;
				if (end !== undefined) return end;
				if (sight.shown === "newer" && (sight.newer >= MAX_NEWER || isLimit)) {
					return { kind: "superseded", runId: poll.run.id };
				}
			}
			if (isLimit) return { kind: "limit" };
			return planNextPoll(sight.failures, timing, poll.kind === "failed" ? poll.retryAfterMs : undefined);
		}
		function pauseAfterFailures(failures, intervalMs, askedMs = 0) {
			const growth = Math.min(MAX_PAUSE_INTERVALS, 2 ** failures);
			return Math.max(intervalMs * growth, Math.min(askedMs, retry_after.yL));
		}
		function planNextPoll(failures, timing, askedMs) {
			const { intervalMs, remainingMs, random } = timing;
			const pauseMs = pauseAfterFailures(failures, intervalMs, askedMs) * (1 + random * JITTER_SHARE);
			if (pauseMs + intervalMs <= remainingMs) return { kind: "poll", pauseMs, isLast: false };
			return { kind: "poll", pauseMs: Math.max(remainingMs, intervalMs), isLast: true };
		}
		const MINUTE_MS = 60_000;
		const LAST_LOOK_MS = 10_000;
		const LAST_TURN_MS = 15_000;
		class ForeignRuns {
			#leftMs;
			#title;
			#deadlineMs;
			#reader;
			#surroundings;
			constructor(limitMs, { title, deadlineMs }, reader, surroundings) {
				this.#leftMs = limitMs;
				this.#title = title;
				this.#deadlineMs = deadlineMs;
				this.#reader = reader;
				this.#surroundings = surroundings;
			}
			async awaitEnd(first) {
				const { clock, signal, timeScale } = this.#surroundings;
				const startedAtMs = clock.now();
				const limitMs = startedAtMs + this.#leftMs;
				let run = first;
				let failures = 0;
				let askedMs;
				const waited = () => (0, wording.r4)(clock.now() - startedAtMs);
				const silence = new report_silence.A(this.#surroundings, MINUTE_MS * timeScale, () => (0, wording.em)(`Waiting for ${waited()} for the end of run ${run.id}${(0, provider_run.aN)(run)}`));
				silence.log(`Another import is in progress at ${this.#title}: run ${run.id}. The trigger waits until it has ended, at most ${(0, wording.r4)(this.#leftMs)}.`);
				while ((0, provider_run.jf)(run) && !signal.aborted && clock.now() < limitMs) {
					const leftMs = limitMs - clock.now();
					const distanceMs = Math.min(pauseAfterFailures(failures, this.#reader.intervalMs, askedMs), leftMs);
					const deadlineMs = Math.min(this.#deadlineMs, Math.max(LAST_LOOK_MS, leftMs));
					const giveUpAtMs = limitMs + LAST_TURN_MS;
					const poll = await this.#reader.read({ deadlineMs, distanceMs, giveUpAtMs, signal, isLogged: false });
					if (poll.kind === "cancelled" || poll.kind === "left_out") break;
					failures = poll.kind === "run" ? 0 : failures + 1;
					askedMs = poll.kind === "failed" ? poll.retryAfterMs : undefined;
					if (poll.kind !== "run") {
						const why = poll.kind === "failed" ? poll.why : poll.detail;
						silence.log((0, wording.em)(`The status could not be read: ${why}`));
						continue;
					}
					if (poll.run.id !== run.id && (0, provider_run.jf)(poll.run)) silence.log(`Another run has started: ${poll.run.id}.`);
					run = poll.run;
					silence.fill();
				}
				if (!(0, provider_run.jf)(run)) silence.log(`Run ${run.id} has ended: ${run.status}.`);
				silence.end();
				this.#leftMs = limitMs - clock.now();
				return run;
			}
		}
		function alreadyRunning(run, title, limitMs) {
			const detail = `Run ${run.id} of the same dataset was still in progress at ${title} after ${(0, wording.r4)(limitMs)}${(0, provider_run.aN)(run)}`;
			return { word: "not_sent", code: "already_running", detail: (0, wording.em)(detail) };
		}
		var logged_exchange = __webpack_require__(4190);
		var provider = __webpack_require__(5843);
		var trigger_answer = __webpack_require__(2262);
		const REFUSALS = ["unauthorized", "forbidden", "not_found"];
		class StatusReader {
			#clockOffsetsMs = [];
			#title;
			#source;
			#limiter;
			#surroundings;
			#lastEndMs = Number.NEGATIVE_INFINITY;
			constructor(title, source, limiter, surroundings) {
				this.#title = title;
				this.#source = source;
				this.#limiter = limiter;
				this.#surroundings = surroundings;
			}
			get intervalMs() {
				return this.#limiter.intervalMs;
			}
			async read(request) {
				const { distanceMs = 0, notBeforeMs = 0, goesFirst = false, giveUpAtMs } = request;
				const { signal = this.#surroundings.signal } = request;
				const turn = { goesFirst, giveUpAtMs, notBeforeMs: Math.max(notBeforeMs, this.#lastEndMs + distanceMs) };
				const result = await this.#limiter.ask(turn, signal, () => this.#ask(request, signal));
				this.#lastEndMs = this.#surroundings.clock.now();
				return result ?? { kind: signal.aborted ? "cancelled" : "left_out" };
			}
			get clockOffsetMs() {
				return this.#clockOffsetsMs.toSorted((a, b) => a - b)[Math.floor(this.#clockOffsetsMs.length / 2)];
			}
			learnClock(answer, startedAtMs) {
				const answeredAtMs = startedAtMs + answer.headersMs;
				const date = (0, retry_after.H0)(answer.headers, answeredAtMs);
				if (date !== undefined) this.#clockOffsetsMs.push(date - answeredAtMs);
			}
			async #ask({ id = this.#source.id, deadlineMs, isLogged }, signal) {
				const { clock, log, debug, timeScale } = this.#surroundings;
				const surroundings = { signal, log: isLogged ? log : debug, onSent: () => {} };
				const startedAtMs = clock.now();
				const result = await (0, logged_exchange.i)(this.#source.plan(id), deadlineMs, surroundings, provider.s);
				if (result.kind === "lost") {
					if (result.reason === "cancelled") return { kind: "cancelled" };
					return { kind: "failed", why: result.detail, retryAfterMs: undefined };
				}
				if (isLogged || timeScale === 1 || this.clockOffsetMs === undefined) this.learnClock(result, startedAtMs);
				return this.#interpret(result);
			}
			#interpret(answer) {
				const reading = this.#digest(answer);
				if (reading.kind === "run") return reading;
				const explained = () => (0, trigger_answer.WE)({ title: this.#title }, answer);
				if (reading.kind === "none") return { kind: "none", detail: explained() };
				const retryAfterMs = (0, retry_after.D$)(answer.headers, this.#surroundings.clock.now());
				const code = (0, trigger_answer.RZ)(answer.status);
				const why = reading.kind === "refused" ? explained() : reading.why;
				if (!REFUSALS.includes(code)) return { kind: "failed", why, retryAfterMs };
				const refusal = { httpStatus: answer.status, code, detail: explained(), isOwn: reading.kind === "refused" };
				return { kind: "failed", why, retryAfterMs, refusal };
			}
			#digest(answer) {
				try {
					return this.#source.read(answer);
				} catch {
					return { kind: "unreadable", why: "the answer cannot be read" };
				}
			}
		}
		var promises_ = __webpack_require__(8500);
		const CHARACTERS_PER_TURN = 64 * 1024;
		const KEY_LENGTH = 1000;
		class RunNarrator {
			#listener;
			#told = new Map();
			#stepStates = new Map();
			#oddStatus = "";
			#charactersOfTurn = 0;
			constructor(listener) {
				this.#listener = listener;
			}
			async tell(run) {
				const steps = new Counter();
				let moved = false;
				for (const step of run.steps) {
					const key = steps.number(step.name);
					if (!this.#stepStates.has(key)) {
						await this.#log(`Stage ${step.name} started.`);
						this.#stepStates.set(key, "in_progress");
						moved = true;
					}
					moved = (await this.#tellEntries(step, key)) || moved;
					if (this.#listener.signal.aborted) return moved;
					if (this.#stepStates.get(key) !== step.status) {
						await this.#log(describeStepState(step));
						this.#stepStates.set(key, step.status);
						moved = true;
					}
				}
				return this.#tellOddStatus(run.status) || moved;
			}
			tellSuccess({ run, unfinished }) {
				for (const { name, entries } of run.steps) {
					for (const { text } of entries.filter(provider_run.bJ)) this.#listener.warn(`${name}: ${text}`, true);
				}
				if (unfinished.length > 0) {
					this.#listener.warn(`The run succeeded, but these stages have no end: ${unfinished.join(", ")}.`);
				}
			}
			async #tellEntries({ name, entries }, stepKey) {
				const counter = new Counter();
				let told = 0;
				for (const entry of entries) {
					const { createdAt, level, text } = entry;
					const key = `${stepKey} ${createdAt} ${level} ${text.length} ${text.slice(0, KEY_LENGTH)}`;
					const count = counter.count(key);
					if (count <= (this.#told.get(key) ?? 0)) continue;
					this.#told.set(key, count);
					await this.#tellEntry(name, entry);
					told += 1;
					if (this.#listener.signal.aborted) break;
				}
				return told > 0;
			}
			async #tellEntry(step, entry) {
				if (!(0, provider_run.Vv)(entry)) return await this.#log(`${step}: ${entry.level}: ${entry.text}`);
				const line = `${step}: ${entry.text}`;
				this.#listener.warn(line);
				await this.#takeTurns(line);
			}
			async #log(line) {
				this.#listener.log(line);
				await this.#takeTurns(line);
			}
			async #takeTurns(line) {
				this.#charactersOfTurn += line.length;
				if (this.#charactersOfTurn < CHARACTERS_PER_TURN) return;
				this.#charactersOfTurn = 0;
				await (0, promises_.setImmediate)();
			}
			#tellOddStatus(status) {
				if ((0, provider_run.aG)(status) !== undefined || status === this.#oddStatus) return false;
				this.#oddStatus = status;
				this.#listener.log(`The run's status is "${status}", which is not documented.`);
				return true;
			}
		}
		class Counter {
			#counts = new Map();
			count(text) {
				const count = (this.#counts.get(text) ?? 0) + 1;
				this.#counts.set(text, count);
				return count;
			}
			number(text) {
				return `${this.count(text)} ${text}`;
			}
		}
		function describeStepState({ name, status, startMs, endMs }) {
			const took = startMs === undefined || endMs === undefined ? "" : ` after ${(0, wording.r4)(Math.max(0, endMs - startMs))}`;
			return `Stage ${name}: ${status === "" ? "no status" : status}${took}.`;
		}
		const MARGIN_MS = 5_000;
		const BLIND_MARGIN_MS = 2_000;
		const FOREIGN_CLOCK_MARGIN_MS = 60_000;
		function judgeRun(run, before) {
			const { isKnown, sentMs, clockOffsetMs } = before;
			if (before.ids.includes(run.id.toLowerCase())) return "before";
			if (!isKnown && clockOffsetMs === undefined) return "untold";
			const start = (0, provider_run.Dc)(run);
			const end = (0, provider_run.q_)(run);
			const sentThereMs = sentMs + (clockOffsetMs ?? 0);
			const clockMarginMs = clockOffsetMs === undefined ? FOREIGN_CLOCK_MARGIN_MS : 0;
			const marginMs = Math.max(clockMarginMs, isKnown ? MARGIN_MS : BLIND_MARGIN_MS);
			if (end !== undefined && end < sentThereMs - clockMarginMs) return "before";
			if (end !== undefined && end < sentThereMs) return "untold";
			const times = run.steps.flatMap(({ startMs, endMs }) => [startMs, endMs]);
			if (times.some((time) => time !== undefined && time < sentThereMs - marginMs)) return "before";
			return isKnown || start !== undefined ? "ours" : "untold";
		}
		function firstSight(before, previous) {
			const counts = { failures: 0, refusals: 0, newer: 0, unfinished: 0 };
			const none = { run: undefined, untold: undefined };
			return { before, isReadable: before.isKnown, ...none, previous, shown: "nothing", ...counts };
		}
		function seePoll(sight, poll) {
			switch (poll.kind) {
				case "cancelled":
				case "left_out":
					return sight;
				case "failed": {
					const refusals = poll.refusal === undefined ? 0 : sight.refusals + 1;
					return { ...sight, shown: "failed", failures: sight.failures + 1, refusals };
				}
				case "none":
					return { ...sight, shown: "none", isReadable: true, failures: 0, refusals: 0 };
				case "run":
					return seeRun({ ...sight, isReadable: true, failures: 0, refusals: 0 }, poll.run);
			}
		}
		function asFailure(poll, { run, before }) {
			if (poll.kind !== "none" || (run === undefined && before.ids.length === 0)) return poll;
			const { detail } = poll;
			const refusal = { httpStatus: 404, code: "not_found", detail, isOwn: false };
			return { kind: "failed", why: detail, retryAfterMs: undefined, refusal };
		}
		function seeRun(sight, run) {
			const shown = placeOf(run, sight);
			switch (shown) {
				case "ours": {
					const unfinished = isUnfinishedSuccess(run) ? sight.unfinished + 1 : 0;
					return { ...sight, shown, run, newer: 0, unfinished };
				}
				case "before": {
					const own = sight.run !== undefined && (0, uuid.I)(run.id, sight.run.id) ? undefined : sight.run;
					return { ...sight, shown, run: own, previous: run, before: withId(sight.before, run.id) };
				}
				case "newer":
					return { ...sight, shown, newer: sight.newer + 1 };
				case "untold":
					return { ...sight, shown, untold: run };
			}
		}
		function placeOf(run, { run: own, before }) {
			const judged = judgeRun(run, before);
			if (own === undefined) return judged;
			if ((0, uuid.I)(run.id, own.id)) return judged === "before" ? "before" : "ours";
			const [start, ownStart] = [(0, provider_run.Dc)(run), (0, provider_run.Dc)(own)];
			const isOlder = start !== undefined && ownStart !== undefined && start < ownStart;
			return isOlder || judged === "before" ? "before" : "newer";
		}
		function withId(before, id) {
			const ids = before.ids.filter((other) => other !== id.toLowerCase());
			return { ...before, ids: [...ids, id.toLowerCase()] };
		}
		function judgeWait(wait) {
			const { end, lostAnswer, title } = wait;
			const { run } = wait.sight;
			if (end.kind === "succeeded") return { word: "succeeded", run: end.run };
			if (end.kind === "failed") {
				return { word: "failed", code: "import_failed", detail: wordsOfFailure(end.run, title), run: end.run };
			}
			if (lostAnswer !== undefined && run === undefined) return stillLost(wait, lostAnswer);
			const seen = run === undefined ? {} : { run };
			switch (end.kind) {
				case "limit":
					return { word: "running", code: "wait_timeout", detail: describeLimit(wait), ...seen };
				case "cancelled": {
					const stopped = `The step was stopped after ${(0, wording.r4)(wait.waitedMs)} of waiting, when ${stateOf(wait.sight)}`;
					const detail = `${(0, wording.em)(stopped)} ${outlook(wait)}`;
					return { word: "running", code: "cancelled", detail, ...seen };
				}
				case "lost_sight": {
					const { code, detail, isOwn } = end.refusal;
					const by = isOwn ? { answeredBy: "status" } : {};
					return { word: "running", code, detail: `${(0, wording.em)(detail)} ${outlook(wait)}`, ...by, ...seen };
				}
				case "superseded": {
					const detail = `The status now shows a newer run (${end.runId}), so the end of run ${run?.id} was not seen.`;
					return { word: "running", code: "unexpected_response", detail, ...seen };
				}
				case "odd": {
					const status = `Run ${end.run.id} ended with the unknown status "${end.run.status}"${(0, provider_run.aN)(end.run)}`;
					const detail = `${(0, wording.em)(status)} Whether the import succeeded is not known.`;
					return { word: "running", code: "unexpected_response", detail, run: end.run };
				}
			}
		}
		function stillLost({ end, sight }, lostAnswer) {
			const found = sight.untold === undefined ? "" : ` ${untoldSentence(sight.untold)}`;
			const detail = `${found === "" ? lostAnswer.detail : ((0, wording.em))(lostAnswer.detail)}${found}`;
			if (end.kind !== "cancelled") return { ...lostAnswer, detail };
			const stopped = `${(0, wording.em)(detail)} The step was stopped while it was looking for the run.`;
			return { ...lostAnswer, code: "cancelled", detail: stopped };
		}
		function describeLimit(wait) {
			const { sight, waitedMs, lastFailure } = wait;
			const blind = lastFailure === undefined ? "" : ` ${(0, wording.em)(`The last look at the status failed: ${lastFailure}`)}`;
			return `${(0, wording.em)(`After ${(0, wording.r4)(waitedMs)}, ${stateOf(sight)}`)}${blind} ${outlook(wait)}`;
		}
		function stateOf({ run, shown }) {
			if (run === undefined) return "no run was seen that certainly belongs to this import";
			const [was, had] = shown === "ours" ? ["was", "had"] : ["had last been seen", "had last had"];
			const isGoing = (0, provider_run.aG)(run.status) === "in_progress";
			return `run ${run.id} ${isGoing ? `${was} in progress` : `${had} the status "${run.status}"`}${(0, provider_run.aN)(run)}`;
		}
		function outlook({ sight, title }) {
			if (sight.untold !== undefined && sight.run === undefined) return untoldSentence(sight.untold);
			if (sight.run === undefined) return `${title} confirmed the import, so it may still begin.`;
			const isGoing = sight.shown === "ours" && (0, provider_run.aG)(sight.run.status) === "in_progress";
			return isGoing ? `The import goes on at ${title}.` : "Its end was not seen.";
		}
		function untoldSentence({ id }) {
			return `Run ${id} was seen, but the action cannot tell whether this import or an earlier one started it.`;
		}
		function wordsOfFailure(run, title) {
			const errors = run.steps.flatMap(({ name, entries }) =>
				entries
					.filter(provider_run.bJ)
					.filter(({ text }) => text !== "")
					.map(({ text }) => `${name}: ${text}`),
			);
			if (errors.length > 0) return errors.slice(0, 50).join(" / ");
			const stage = run.steps.findLast(hasFailed);
			if (stage === undefined) return describeFailureWithoutStage(run, title);
			const text = (0, provider_run.xm)(stage.entries)?.text ?? "";
			return text === "" ? `The stage ${stage.name} failed and gave no reason.` : `${stage.name}: ${text}`;
		}
		function describeFailureWithoutStage(run, title) {
			const status = (0, provider_run.aG)(run.status) === "failed" ? "" : ` with the status "${run.status}"`;
			if (run.steps.length === 0) return `The run failed${status} and gave no reason.`;
			const text = (0, provider_run.xm)(run.steps.at(-1)?.entries ?? [])?.text ?? "";
			const words = text === "" ? "" : ` Its last entry: ${run.steps.at(-1)?.name}: ${text}`;
			return `${title} says that the run failed${status}, but none of its stages did.${words}`;
		}
		const watch_MINUTE_MS = 60_000;
		const LAST_POLL_MS = 10_000;
		const watch_LAST_TURN_MS = 15_000;
		async function watchRun(watch, reader, surroundings) {
			const { clock, timeScale } = surroundings;
			const { title, lostAnswer, datasetId, waitMs } = watch;
			const narrator = new RunNarrator(surroundings);
			const startedAtMs = clock.now();
			const lookMs = Math.min(waitMs, watch_MINUTE_MS * timeScale);
			const waitedMs = () => clock.now() - startedAtMs;
			const remainingMs = () => (lostAnswer !== undefined && sight.run === undefined ? lookMs : waitMs) - waitedMs();
			const timing = () => ({ intervalMs: reader.intervalMs, remainingMs: remainingMs(), random: clock.random() });
			const silence = new report_silence.A(surroundings, watch_MINUTE_MS * timeScale, () => describeWait(waitedMs(), sight));
			let known = (0, outcome_0.bz)(watch.outcome);
			let sight = firstSight(watch.before, watch.previous);
			let lastFailure;
			let next = planNextPoll(0, timing());
			while (next.kind === "poll") {
				const { isLast } = next;
				const capMs = isLast ? LAST_POLL_MS : Math.max(LAST_POLL_MS, remainingMs() - next.pauseMs);
				const deadlineMs = Math.min(watch.deadlineMs, capMs);
				const pause = isLast ? { notBeforeMs: clock.now() + next.pauseMs } : { distanceMs: next.pauseMs };
				const giveUpAtMs = clock.now() + remainingMs() + watch_LAST_TURN_MS;
				const goesFirst = lostAnswer !== undefined && sight.run === undefined;
				const turn = { ...pause, giveUpAtMs: isLast ? giveUpAtMs : undefined, goesFirst };
				const answer = await reader.read({ id: datasetId, deadlineMs, ...turn, isLogged: false });
				const poll = asFailure(answer, sight);
				lastFailure = poll.kind === "failed" ? poll.why : undefined;
				const { before, run: followed } = sight;
				sight = seePoll({ ...sight, before: { ...before, clockOffsetMs: reader.clockOffsetMs } }, poll);
				if (sight.run !== undefined && sight.shown === "ours") {
					if (followed === undefined) {
						silence.log(`Following run ${sight.run.id}.`);
						known = { ...known, datasetId, runId: sight.run.id };
						surroundings.onKnown(known, "running");
					}
					if (await narrator.tell(sight.run)) silence.broken();
				}
				if (followed !== undefined && sight.run === undefined) {
					silence.log(`Run ${followed.id} does not belong to this import: by the provider's clock, it is older than the trigger.`);
					known = (0, outcome_0.bz)(watch.outcome);
					surroundings.onKnown(known, lostAnswer === undefined ? "running" : "unknown");
				}
				next = decideAfterPoll(poll, sight, timing());
				if (poll.kind === "failed") silence.log(describeFailedPoll(poll, next));
				else silence.fill();
			}
			silence.end();
			if (next.kind === "succeeded") narrator.tellSuccess(next);
			const counts = countsOf(sight);
			if (next.kind === "succeeded") warnOfLoss(counts, surroundings);
			return {
				...known,
				...counts,
				...judgeWait({ end: next, sight, lostAnswer, waitedMs: waitedMs(), lastFailure, title }),
			};
		}
		function countsOf({ run, previous }) {
			if (run === undefined) return {};
			const [featureCount, previousFeatureCount] = [(0, provider_run.TV)(run), previous && (0, provider_run.TV)(previous)];
			return {
				...(featureCount !== undefined && { featureCount }),
				...(previousFeatureCount !== undefined && { previousFeatureCount }),
				warningCount: (0, provider_run.nZ)(run).length,
			};
		}
		function warnOfLoss({ featureCount: now, previousFeatureCount: before }, surroundings) {
			if (now === undefined || before === undefined || now >= before / 2) return;
			surroundings.warn(`More than half of the features are gone: ${(0, wording.zD)(now)} now, ${(0, wording.zD)(before)} before. Check the published file.`);
		}
		function describeWait(waitedMs, { run, shown }) {
			const is = shown === "ours" ? "is" : "was";
			const state = run === undefined ? "no run of this import was seen yet" : `run ${run.id} ${is} in progress${(0, provider_run.aN)(run)}`;
			return (0, wording.em)(`Waiting for ${(0, wording.r4)(waitedMs)}: ${state}`);
		}
		function describeFailedPoll({ why }, next) {
			const then = next.kind === "poll" ? `Looking again in ${(0, wording.r4)(next.pauseMs)}.` : "That was the last look.";
			return `${(0, wording.em)(`The status could not be read: ${why}`)} ${then}`;
		}
		const MAX_LOOKS = 3;
		const LOOK_SERVES_MS = 10_000;
		const MIN_LOOK_SERVES_MS = 250;
		class Follower {
			#item;
			#wait;
			#surroundings;
			#reader;
			#foreign;
			#closing;
			#look = { kind: "unreadable" };
			#lookedAtMs = Number.NEGATIVE_INFINITY;
			constructor(item, wait, { looks, closing }, surroundings) {
				this.#item = item;
				this.#wait = wait;
				this.#surroundings = surroundings;
				this.#closing = closing;
				this.#reader = new StatusReader(item.title, wait.source, looks, surroundings);
				const how = { title: item.title, deadlineMs: item.limits.deadlineMs };
				this.#foreign = new ForeignRuns(wait.waitMs, how, this.#reader, { ...surroundings, signal: closing });
			}
			async ready() {
				const look = await this.lookBefore({ wasBusy: false });
				if (look.kind === "refused") return look.end;
				if (look.kind !== "seen" || look.run === undefined || !(0, provider_run.jf)(look.run)) return undefined;
				const run = await this.#foreign.awaitEnd(look.run);
				this.#look = { kind: "seen", run };
				this.#lookedAtMs = this.#surroundings.clock.now();
				if (!(0, provider_run.jf)(run) || this.#closing.aborted) return undefined;
				return alreadyRunning(run, this.#item.title, this.#wait.waitMs);
			}
			async lookBefore({ wasBusy, goesFirst = false }) {
				const { clock, timeScale } = this.#surroundings;
				if (wasBusy || clock.now() - this.#lookedAtMs > Math.max(MIN_LOOK_SERVES_MS, LOOK_SERVES_MS * timeScale)) {
					this.#look = await this.#lookAnew(goesFirst);
					this.#lookedAtMs = clock.now();
				}
				return this.#look;
			}
			async follow(outcome, { sentAtMs, answer }) {
				if ((0, outcome_0.N6)(outcome) && (outcome.word !== "unknown" || outcome.code === "cancelled")) return outcome;
				const { onKnown, log } = this.#surroundings;
				if (answer !== undefined) this.#reader.learnClock(answer, sentAtMs);
				const lostAnswer = (0, outcome_0.N6)(outcome) ? outcome : undefined;
				onKnown(outcome, lostAnswer === undefined ? "running" : "unknown");
				if (lostAnswer !== undefined) {
					log(`${(0, wording.em)(lostAnswer.detail)} Looking for a new run; the trigger is not sent again.`);
				}
				const { source, waitMs } = this.#wait;
				const datasetId = outcome.datasetId ?? source.id;
				const look = (0, uuid.I)(datasetId, source.id) && this.#look.kind === "seen" ? this.#look : undefined;
				const ids = look?.run === undefined ? [] : [look.run.id.toLowerCase()];
				const before = { isKnown: look !== undefined, ids, sentMs: sentAtMs, clockOffsetMs: this.#reader.clockOffsetMs };
				const followed = { title: this.#item.title, deadlineMs: this.#item.limits.deadlineMs, waitMs };
				return await watchRun({ ...followed, before, previous: look?.run, datasetId, outcome, lostAnswer }, this.#reader, this.#surroundings);
			}
			async #lookAnew(goesFirst) {
				const { log } = this.#surroundings;
				let distanceMs = 0;
				for (let looks = 1; ; looks += 1) {
					const { deadlineMs } = this.#item.limits;
					const result = await this.#reader.read({
						deadlineMs,
						distanceMs,
						goesFirst,
						signal: this.#closing,
						isLogged: true,
					});
					if (result.kind === "run") return { kind: "seen", run: result.run };
					if (result.kind === "none") return { kind: "seen", run: undefined };
					if (result.kind === "cancelled" || result.kind === "left_out") return { kind: "cancelled" };
					const { why, refusal, retryAfterMs = 0 } = result;
					if (refusal?.isOwn === true) {
						const { code, detail, httpStatus } = refusal;
						return { kind: "refused", end: { word: "rejected", code, detail, httpStatus, answeredBy: "status" } };
					}
					if (looks === MAX_LOOKS || retryAfterMs > retry_after.yL) {
						log(`The status before the trigger cannot be read: ${why}. Only a run that starts after the trigger, by the provider's clock, counts as this import.`);
						return { kind: "unreadable" };
					}
					distanceMs = pauseAfterFailures(looks - 1, this.#reader.intervalMs, retryAfterMs);
					log(`${(0, wording.em)(`The status before the trigger cannot be read yet: ${why}`)} Looking again in ${(0, wording.r4)(distanceMs)}.`);
				}
			}
		}
	}),
};
