export const id = 183;
export const ids = [183];
export const modules = {
	583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	},
	183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Follower: () => Follower,
		});
		var outcome_0 = __webpack_require__(949);
		var uuid = __webpack_require__(306);
		var wording = __webpack_require__(121);
		var logged_exchange = __webpack_require__(190);
		var retry_after = __webpack_require__(943);
		var trigger_answer = __webpack_require__(262);
		const MAX_STATUS_BYTES = 64 * 1024 * 1024;
		class StatusReader {
			clockOffsetMs;
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
				const turn = { goesFirst, giveUpAtMs, notBeforeMs: Math.max(notBeforeMs, this.#lastEndMs + distanceMs) };
				const result = await this.#limiter.ask(turn, this.#surroundings.signal, () => this.#ask(request));
				this.#lastEndMs = this.#surroundings.clock.now();
				return result ?? { kind: "cancelled" };
			}
			learnClock(answer, startedAtMs) {
				const date = (0, retry_after.lq)(answer.headers["date"]?.[0]);
				if (date === undefined) return;
				const offsetMs = date - (startedAtMs + answer.headersMs);
				this.clockOffsetMs = Math.max(offsetMs, this.clockOffsetMs ?? offsetMs);
			}
			async #ask({ id = this.#source.id, deadlineMs, isLogged }) {
				const { clock, signal, log, debug } = this.#surroundings;
				const surroundings = { signal, log: isLogged ? log : debug, onSent: () => {} };
				const startedAtMs = clock.now();
				const result = await (0, logged_exchange.i)(this.#source.plan(id), deadlineMs, surroundings, MAX_STATUS_BYTES);
				if (result.kind === "lost") {
					if (result.reason === "cancelled") return { kind: "cancelled" };
					return { kind: "failed", why: result.detail, retryAfterMs: undefined };
				}
				this.learnClock(result, startedAtMs);
				return this.#interpret(result);
			}
			#interpret(answer) {
				if (answer.status === 401 || answer.status === 403) {
					return { kind: "denied", code: (0, trigger_answer.RZ)(answer.status), detail: this.#explain(answer) };
				}
				const reading = this.#digest(answer);
				if (reading.kind === "none") return { kind: "none", detail: this.#explain(answer) };
				if (reading.kind === "run") return reading;
				const retryAfterMs = (0, retry_after.D$)(answer.headers, this.#surroundings.clock.now());
				return { kind: "failed", why: reading.why, retryAfterMs };
			}
			#digest(answer) {
				try {
					return this.#source.read(answer);
				} catch {
					return { kind: "unreadable", why: "the answer cannot be digested" };
				}
			}
			#explain(answer) {
				return (0, trigger_answer.WE)({ title: this.#title }, answer);
			}
		}
		var provider_run = __webpack_require__(568);
		var report_silence = __webpack_require__(583);
		var promises_ = __webpack_require__(500);
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
						await this.#log(`Step ${step.name} started.`);
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
				await this.#log(`${step}: ${entry.level}: ${entry.text}`);
				if ((0, provider_run.Vv)(entry)) this.#listener.warn(`${step}: ${entry.text}`);
			}
			async #log(line) {
				this.#listener.log(line);
				this.#charactersOfTurn += line.length;
				if (this.#charactersOfTurn < CHARACTERS_PER_TURN) return;
				this.#charactersOfTurn = 0;
				await (0, promises_.setImmediate)();
			}
			#tellOddStatus(status) {
				if (["success", "failed", "in_progress", this.#oddStatus].includes(status)) return false;
				this.#oddStatus = status;
				this.#listener.log(`The run's status is "${status}", which is not documented; it is taken as in progress.`);
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
			return `Step ${name}: ${status === "" ? "no status" : status}${took}.`;
		}
		const MAX_PAUSE_INTERVALS = 6;
		const JITTER_SHARE = 0.1;
		function decideAfterPoll(poll, state) {
			if (poll.kind === "cancelled") return { kind: "cancelled" };
			if (poll.kind === "denied") return { kind: "lost_sight", code: poll.code, detail: poll.detail };
			if (poll.kind === "none" && state.runId !== undefined) {
				return { kind: "lost_sight", code: "not_found", detail: poll.detail };
			}
			if (poll.kind === "run") {
				const { run } = poll;
				if (isOwnRun(run, state)) {
					if (run.status === "success") return { kind: "succeeded", run };
					if (run.status === "failed") return { kind: "failed", run };
				} else if (!isEarlierRun(run, state.baseline)) {
					return { kind: "superseded", runId: run.id };
				}
			}
			if (state.remainingMs <= 0) return { kind: "limit" };
			return planNextPoll(state, poll.kind === "failed" ? poll.retryAfterMs : undefined);
		}
		function isOwnRun(run, { baseline, runId }) {
			return runId === undefined ? !isEarlierRun(run, baseline) : (0, uuid.I)(run.id, runId);
		}
		function isEarlierRun(run, baseline) {
			if (baseline.kind === "none") return false;
			if (baseline.kind === "run") return (0, uuid.I)(run.id, baseline.id);
			const start = (0, provider_run.Dc)(run);
			return start === undefined || baseline.startedAfterMs === undefined || start < baseline.startedAfterMs;
		}
		function planNextPoll(state, askedMs = 0) {
			const { intervalMs, remainingMs } = state;
			const growth = Math.min(MAX_PAUSE_INTERVALS, 2 ** state.failures);
			const pauseMs = Math.max(intervalMs * growth, askedMs) * (1 + state.random * JITTER_SHARE);
			if (pauseMs + intervalMs <= remainingMs) return { kind: "poll", pauseMs, isLast: false };
			return { kind: "poll", pauseMs: Math.max(remainingMs, intervalMs), isLast: true };
		}
		function judgeWait({ end, run, lostAnswer, waitedMs, lastFailure, title }) {
			if (end.kind === "succeeded") return { word: "succeeded", run: end.run };
			if (end.kind === "failed") {
				return { word: "failed", code: "import_failed", detail: wordsOfFailure(end.run), run: end.run };
			}
			if (lostAnswer !== undefined && run === undefined) {
				return end.kind === "cancelled"
					? {
							...lostAnswer,
							code: "cancelled",
							detail: `${(0, wording.em)(lostAnswer.detail)} The step was stopped while it looked for the run.`,
						}
					: lostAnswer;
			}
			const state = run === undefined ? "no run of this import was seen yet" : `run ${run.id} was in progress${(0, provider_run.aN)(run)}`;
			const goesOn = run === undefined ? `${title} confirmed the import, so it may still begin.` : `The import goes on at ${title}.`;
			const seen = run === undefined ? {} : { run };
			switch (end.kind) {
				case "limit": {
					const blind = lastFailure === undefined ? "" : ` ${(0, wording.em)(`The last look at the status failed: ${lastFailure}`)}`;
					const detail = `${(0, wording.em)(`After ${(0, wording.r4)(waitedMs)} ${state}`)}${blind} ${goesOn}`;
					return { word: "running", code: "wait_timeout", detail, ...seen };
				}
				case "cancelled": {
					const stopped = `The step was stopped after ${(0, wording.r4)(waitedMs)} of waiting, when ${state}`;
					const detail = `${(0, wording.em)(stopped)} ${goesOn}`;
					return { word: "running", code: "cancelled", detail, ...seen };
				}
				case "lost_sight":
					return { word: "running", code: end.code, detail: `${(0, wording.em)(end.detail)} ${goesOn}`, ...seen };
				case "superseded": {
					const detail = `A newer run (${end.runId}) of the dataset has begun, so the end of run ${run?.id} can no longer be read.`;
					return { word: "running", code: "unexpected_response", detail, ...seen };
				}
			}
		}
		function wordsOfFailure(run) {
			const errors = run.steps.flatMap(({ name, entries }) =>
				entries
					.filter(isError)
					.filter(({ text }) => text !== "")
					.map(({ text }) => `${name}: ${text}`),
			);
			if (errors.length > 0) return errors.slice(0, 50).join(" / ");
			const step = run.steps.findLast(({ status }) => status === "failed") ?? run.steps.at(-1);
			const entry = (0, provider_run.xm)(step?.entries ?? []);
			if (step === undefined) return "The run failed and gave no reason.";
			return entry === undefined || entry.text === "" ? `The step ${step.name} failed and gave no reason.` : `${step.name}: ${entry.text}`;
		}
		function isError({ level }) {
			return ["error", "critical", "fatal"].includes(level.toLowerCase());
		}
		const MINUTE_MS = 60_000;
		const LAST_POLL_MS = 10_000;
		async function watchRun(watch, reader, surroundings) {
			const { clock, timeScale } = surroundings;
			const { lostAnswer, datasetId, waitMs } = watch;
			const narrator = new RunNarrator(surroundings);
			const startedAtMs = clock.now();
			const lookMs = Math.min(waitMs, MINUTE_MS * timeScale);
			const waitedMs = () => clock.now() - startedAtMs;
			const remainingMs = () => (lostAnswer !== undefined && run === undefined ? lookMs : waitMs) - waitedMs();
			const silence = new report_silence.A(surroundings, MINUTE_MS * timeScale, () => describeWait(waitedMs(), run));
			let { baseline } = watch;
			let known = (0, outcome_0.bz)(watch.outcome);
			let run;
			let failures = 0;
			let lastFailure;
			const intervalMs = reader.intervalMs;
			let next = planNextPoll({ failures, intervalMs, remainingMs: remainingMs(), random: clock.random() });
			while (next.kind === "poll") {
				const { isLast } = next;
				const capMs = isLast ? LAST_POLL_MS : Math.max(LAST_POLL_MS, remainingMs() - next.pauseMs);
				const deadlineMs = Math.min(watch.deadlineMs, capMs);
				const pause = isLast ? { notBeforeMs: clock.now() + next.pauseMs } : { distanceMs: next.pauseMs };
				const poll = await reader.read({ id: datasetId, deadlineMs, ...pause, isLogged: false });
				failures = poll.kind === "failed" ? failures + 1 : 0;
				lastFailure = poll.kind === "failed" ? poll.why : undefined;
				baseline = withProviderClock(baseline, watch.sentAtMs, reader.clockOffsetMs);
				if (poll.kind === "run" && isOwnRun(poll.run, { baseline, runId: run?.id })) {
					if (run === undefined) {
						silence.log(`Following run ${poll.run.id}.`);
						known = { ...known, datasetId, runId: poll.run.id };
						surroundings.onKnown(known, "running");
					}
					run = poll.run;
					if (await narrator.tell(run)) silence.broken();
				}
				const state = { baseline, runId: run?.id, failures, intervalMs };
				next = decideAfterPoll(poll, { ...state, remainingMs: remainingMs(), random: clock.random() });
				baseline = withFirstSight(baseline, poll);
				if (poll.kind === "failed") silence.log(describeFailedPoll(poll, next));
				else silence.fill();
			}
			silence.end();
			const { title } = watch;
			return { ...known, ...judgeWait({ end: next, run, lostAnswer, waitedMs: waitedMs(), lastFailure, title }) };
		}
		function withProviderClock(baseline, sentAtMs, clockOffsetMs) {
			if (baseline.kind !== "unreadable" || clockOffsetMs === undefined) return baseline;
			return { kind: "unreadable", startedAfterMs: sentAtMs + clockOffsetMs };
		}
		function withFirstSight(baseline, poll) {
			if (baseline.kind !== "unreadable") return baseline;
			if (poll.kind === "none") return { kind: "none" };
			if (poll.kind !== "run" || (0, provider_run.Dc)(poll.run) === undefined) return baseline;
			return { kind: "run", id: poll.run.id };
		}
		function describeWait(waitedMs, run) {
			const state = run === undefined ? "no run of this import was seen yet" : `run ${run.id} is in progress${(0, provider_run.aN)(run)}`;
			return (0, wording.em)(`Waiting for ${(0, wording.r4)(waitedMs)}: ${state}`);
		}
		function describeFailedPoll(poll, next) {
			const then = next.kind === "poll" ? `looking again in ${(0, wording.r4)(next.pauseMs)}` : "that was the last look";
			return `${(0, wording.em)(`The status could not be read: ${poll.why}`)} The run goes on, ${then}.`;
		}
		const UNREADABLE = { kind: "unreadable", startedAfterMs: undefined };
		class Follower {
			#item;
			#wait;
			#surroundings;
			#reader;
			#baseline = UNREADABLE;
			constructor(item, wait, limiter, surroundings) {
				this.#item = item;
				this.#wait = wait;
				this.#surroundings = surroundings;
				this.#reader = new StatusReader(item.title, wait.source, limiter, surroundings);
			}
			async lookBefore() {
				this.#baseline = await this.#readBaseline();
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
				const baseline = (0, uuid.I)(datasetId, source.id) ? this.#baseline : UNREADABLE;
				const followed = { title: this.#item.title, deadlineMs: this.#item.limits.deadlineMs, waitMs };
				const watch = { ...followed, baseline, datasetId, sentAtMs, outcome, lostAnswer };
				return await watchRun(watch, this.#reader, this.#surroundings);
			}
			async #readBaseline() {
				const result = await this.#reader.read({ deadlineMs: this.#item.limits.deadlineMs, isLogged: true });
				if (result.kind === "run") return { kind: "run", id: result.run.id };
				if (result.kind === "none") return { kind: "none" };
				if (result.kind !== "cancelled") {
					const why = result.kind === "failed" ? result.why : result.detail;
					this.#surroundings.log(`The run before this import cannot be read (${why}): only a run that starts after the trigger, by the provider's clock, counts.`);
				}
				return UNREADABLE;
			}
		}
	},
};
