export const id = 236;
export const ids = [236];
export const modules = {
	9236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			prepareSummary: () => prepareSummary,
		});
		var external_node_fs_ = __webpack_require__(3024);
		const MAX_EVENT_BYTES = 64 * 1024 * 1024;
		async function readInvocation() {
			return describeInvocation(process.env, await loadPayload());
		}
		function describeInvocation(variables, payload) {
			const text = (name) => variables[name]?.trim() || undefined;
			const event = text("GITHUB_EVENT_NAME");
			const isScheduled = event === "schedule";
			const person = text("GITHUB_ACTOR");
			const starter = text("GITHUB_TRIGGERING_ACTOR");
			const base = repositoryUrl(text("GITHUB_SERVER_URL") ?? "https://github.com", text("GITHUB_REPOSITORY"));
			const candidates = [at(payload, "workflow_run", "head_sha"), at(payload, "pull_request", "head", "sha"), text("GITHUB_SHA")];
			const sha = candidates.find(isSha);
			const runId = runIdOf(text);
			const bot = at(payload, "sender", "type") === "Bot" || person?.endsWith("[bot]") === true;
			return {
				event,
				schedule: isScheduled ? nonEmpty(at(payload, "schedule")) : undefined,
				actor: isScheduled ? undefined : person,
				isByHand: event === "workflow_dispatch" && person !== undefined && !bot,
				rerunBy: starter === person ? undefined : starter,
				commit: base !== undefined && sha !== undefined ? { sha, href: `${base}/commit/${sha}` } : undefined,
				run: base !== undefined && runId !== undefined ? { id: runId, href: `${base}/actions/runs/${runId}` } : undefined,
			};
		}
		function runIdOf(text) {
			const isGitea = text("GITEA_ACTIONS") ?? text("FORGEJO_ACTIONS");
			if (isGitea === undefined && text("ACT") !== undefined) return undefined;
			const id = text(isGitea === undefined ? "GITHUB_RUN_ID" : "GITHUB_RUN_NUMBER") ?? "";
			return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined;
		}
		function repositoryUrl(server, repository) {
			const parts = repository?.split("/") ?? [];
			if (parts.length !== 2 || parts.includes("") || !/^https?:\/\//i.test(server) || !URL.canParse(server)) return undefined;
			const { origin, pathname } = new URL(server);
			return `${origin}${pathname.replace(/\/+$/, "")}/${parts.map(encodeURIComponent).join("/")}`;
		}
		function isSha(value) {
			return typeof value === "string" && /^[0-9a-f]{7,64}$/i.test(value);
		}
		function nonEmpty(value) {
			return typeof value === "string" && value.trim() !== "" ? value : undefined;
		}
		function at(json, ...keys) {
			return keys.reduce((value, key) => {
				return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
			}, json);
		}
		async function loadPayload() {
			if (!isReadable(process.env["GITHUB_EVENT_PATH"])) delete process.env["GITHUB_EVENT_PATH"];
			try {
				return (await __webpack_require__.e(636).then(__webpack_require__.bind(__webpack_require__, 5636))).context.payload;
			} catch {
				return undefined;
			}
		}
		function isReadable(path) {
			try {
				const stats = path === undefined ? undefined : (0, external_node_fs_.statSync)(path);
				return stats?.isFile() === true && stats.size <= MAX_EVENT_BYTES;
			} catch {
				return false;
			}
		}
		var outcome_0 = __webpack_require__(1949);
		var provider_run = __webpack_require__(6568);
		var inert_text = __webpack_require__(4009);
		var wording = __webpack_require__(4121);
		function escapeMarkdown(text) {
			return text.replace(/[&<>"'`*~[\]|\\@$#]/g, (character) => `&#${character.codePointAt(0)};`);
		}
		function codeCell(text) {
			return text === "" ? "" : `<code>${escapeMarkdown(text)}</code>`;
		}
		function prose(text) {
			return escapeMarkdown(text).replace(/&#96;(.*?)&#96;/g, "<code>$1</code>");
		}
		function factTable(facts) {
			const rows = facts.map(([heading, value]) => {
				return `<tr><th align="left" nowrap>${heading}</th><td>${value}</td></tr>`;
			});
			return table(rows);
		}
		function columnTable(headings, rows) {
			const head = headings.map((heading) => `<th align="left">${heading}</th>`).join("");
			const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
			return table([`<tr>${head}</tr>`, ...body]);
		}
		function table(rows) {
			return ["<table>", ...rows, "</table>"].join("\n");
		}
		const MAX_CELL_LENGTH = 1000;
		function checkTable({ checks = [] }, clean) {
			if (checks.length === 0) return "";
			const marks = { fine: "✅", wrong: "❌", "not tried": "➖" };
			const rows = checks.map(({ name, result, says }) => [escapeMarkdown(name), `${marks[result]} ${result}`, result === "not tried" ? escapeMarkdown(says) : codeCell(clean(says, MAX_CELL_LENGTH))]);
			return columnTable(["Checked", "Result", "What it says"], rows);
		}
		const MAX_BARS = 40;
		const MAX_LABEL_LENGTH = 40;
		const MAX_TIME_MS = 253_402_300_799_000;
		function drawGantt(steps, nowMs, title = "Stages of the run (UTC)") {
			const bars = steps.slice(0, MAX_BARS).flatMap(({ name, status, startMs, endMs }, index) => {
				if (startMs === undefined || startMs < 0 || startMs > MAX_TIME_MS) return [];
				const end = Math.min(MAX_TIME_MS + 1, Math.max(startMs + 1, endMs ?? (isRunning(status) ? nowMs : startMs)));
				return [`    ${index + 1} ${label(name)} :${tag(status)}s${index + 1}, ${utc(startMs)}, ${utc(end)}`];
			});
			if (bars.length === 0) return "";
			const head = ["gantt", `    title ${title}`, "    dateFormat YYYY-MM-DDTHH:mm:ss.SSS", "    axisFormat %H:%M:%S"];
			return ["```mermaid", ...head, ...bars, "```"].join("\n");
		}
		function isRunning(status) {
			return status !== "success" && status !== "failed";
		}
		function label(name) {
			return (
				name
					.replace(/[^\p{L}\p{N}]+/gu, " ")
					.trim()
					.slice(0, MAX_LABEL_LENGTH)
					.toWellFormed()
					.replace("\ufffd", "") || "stage"
			);
		}
		function tag(status) {
			if (status === "success") return "";
			return status === "failed" ? "crit, " : "active, ";
		}
		function utc(ms) {
			return new Date(ms).toISOString().slice(0, -1);
		}
		var request_plan = __webpack_require__(7355);
		var message = __webpack_require__(5559);
		const OWN_CODES = ["invalid_input", "network_error", "timeout", "cancelled"];
		function importFacts({ outcome, message, plan }, clean, lengths) {
			const text = (value) => codeCell(clean(value ?? "", lengths.cell));
			return [
				[(0, wording.l2)(plan?.subject.kind ?? ""), text(outcome.datasetId ?? outcome.importId ?? plan?.subject.id)],
				["Source override", text(plan?.sourceOverride)],
				["Source", text(outcome.sourceUrl)],
				["SHA-256 served", text(outcome.sourceSha256)],
				["Request", outcome.word === "dry_run" && plan ? requestCell(plan, text) : ""],
				["Run", text(outcome.runId)],
				["Features", featuresCell(outcome)],
				["Outcome", `<code>${outcome.word}</code>`],
				["Error code", (0, outcome_0.N6)(outcome) ? `<code>${outcome.code}</code>` : ""],
				["Explanation", explanationCell(outcome, clean(message.text, lengths.explanation))],
				["Warnings", warningsCell(outcome)],
				["HTTP status", String(outcome.httpStatus ?? "")],
				["Attempts", String(outcome.attempts)],
			];
		}
		function featuresCell({ featureCount, previousFeatureCount }) {
			return featureCount === undefined ? "" : (0, message.N5)(featureCount, previousFeatureCount);
		}
		function explanationCell(outcome, text) {
			if (outcome.word === "succeeded" || outcome.word === "checked") return "";
			const isOurs = !(0, outcome_0.N6)(outcome) || (outcome.word === "not_sent" && OWN_CODES.includes(outcome.code));
			return isOurs ? prose(text) : codeCell(text);
		}
		function warningsCell(outcome) {
			const run = "run" in outcome ? outcome.run : undefined;
			const count = run === undefined ? 0 : (0, provider_run.nZ)(run).length;
			return count === 0 ? "" : String(count);
		}
		function requestCell({ request }, text) {
			return (0, request_plan.Ng)(request).map(text).join("<br>");
		}
		const invocation_facts_MAX_CELL_LENGTH = 1000;
		function invocationFacts(invocation, clean) {
			const { commit, run } = invocation;
			return [
				["Triggered by", triggerCell(invocation, (value) => codeCell(clean(value ?? "", invocation_facts_MAX_CELL_LENGTH)))],
				["Commit", commit === undefined ? "" : invocation_facts_link(commit.href, commit.sha.slice(0, 12), clean)],
				["Workflow run", run === undefined ? "" : invocation_facts_link(run.href, String(run.id), clean)],
			];
		}
		function triggerCell({ event, schedule, actor, isByHand, rerunBy }, text) {
			if (event === undefined && actor === undefined) return "";
			const again = rerunBy === undefined ? "" : `, run again by ${text(rerunBy)}`;
			const by = actor === undefined ? again : ` by ${text(actor)}${again}`;
			if (isByHand) return `started by hand${by} (${text(event)})`;
			const cron = schedule === undefined ? "" : ` (${text(schedule)})`;
			return `${text(event ?? "an event")}${cron}${by}`;
		}
		function invocation_facts_link(href, label, clean) {
			if (!/^https?:\/\//.test(href)) return "";
			const attribute = clean(href, invocation_facts_MAX_CELL_LENGTH).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
			return `<a href="${attribute}"><code>${escapeMarkdown(label)}</code></a>`;
		}
		const MAX_ENTRIES_BYTES = 384 * 1024;
		const MAX_STEPS = 40;
		const MAX_LINE_LENGTH = 1000;
		function summarizeRun(run, clean, nowMs, maxEntriesBytes) {
			return [chart(run, clean, nowMs), ...listRun(run, clean, maxEntriesBytes)];
		}
		function listRun(run, clean, maxEntriesBytes) {
			return [stepTable(run, clean), entryList(run, clean, maxEntriesBytes)];
		}
		function chart(run, clean, nowMs) {
			return drawGantt(
				shownSteps(run).map((step) => ({ ...step, name: clean(step.name, MAX_LINE_LENGTH) })),
				nowMs,
			);
		}
		function stepTable(run, clean) {
			if (run.steps.length === 0) return "";
			const rows = shownSteps(run).map((step) => [codeCell(clean(step.name, 100)), codeCell(clean(step.status, 100)), durationOfStep(step), codeCell(clean((0, provider_run.xm)(step.entries)?.text ?? "", 300))]);
			const hidden = run.steps.length - rows.length;
			if (hidden > 0) rows.push([`and ${(0, wording.hS)(hidden, "more stage", "more stages")}`, "", "", ""]);
			return columnTable(["Stage", "Status", "Duration", "Last words"], rows);
		}
		function shownSteps(run) {
			return run.steps.slice(0, MAX_STEPS);
		}
		function durationOfStep(step) {
			const durationMs = (0, provider_run.nA)([step]);
			return durationMs === undefined ? "" : (0, wording.r4)(durationMs);
		}
		function entryList(run, clean, maxBytes) {
			const entries = run.steps.flatMap((step) => step.entries.map((entry) => ({ step, entry })));
			if (entries.length === 0) return "";
			const show = ({ step, entry }) => {
				const line = `${entry.createdAt} ${step.name} ${entry.level}: ${entry.text}`;
				return escapeMarkdown(clean(line, MAX_LINE_LENGTH));
			};
			const head = takeLines(entries, show, maxBytes / 2);
			const tail = takeLines(entries.slice(head.length).reverse(), show, maxBytes / 2).reverse();
			const hidden = entries.length - head.length - tail.length;
			const gap = hidden > 0 ? [`… ${(0, wording.hS)(hidden, "entry", "entries")} left out …`] : [];
			const lines = [...head, ...gap, ...tail];
			return `<details><summary>Log of the run (${(0, wording.hS)(entries.length, "entry", "entries")})</summary>\n<pre>\n${lines.join("\n")}\n</pre>\n</details>`;
		}
		function takeLines(items, show, maxBytes) {
			const lines = [];
			let bytes = 0;
			for (const item of items) {
				const line = show(item);
				bytes += Buffer.byteLength(line) + 1;
				if (bytes > maxBytes) break;
				lines.push(line);
			}
			return lines;
		}
		const MAX_BYTES = 1000 * 1024;
		const MAX_NAME_LENGTH = 100;
		const MAX_SHORT_LENGTH = 200;
		const MANY = 20;
		const MAX_EXPLANATION_LENGTH = 1000;
		function composeListSummary(parts) {
			const blocks = [`### ${parts.isRed ? "❌" : "✅"} ${escapeMarkdown(parts.clean(parts.heading, MAX_SHORT_LENGTH))}`, importTable(parts), list_chart(parts), overview(parts)];
			let bytes = 0;
			let left = 0;
			for (const block of blocks) bytes += Buffer.byteLength(block) + 2;
			for (const told of parts.imports) {
				const block = details(told, parts);
				bytes += Buffer.byteLength(block) + 2;
				if (bytes > MAX_BYTES) left += 1;
				else blocks.push(block);
			}
			if (left > 0) blocks.push(`The details of ${(0, wording.hS)(left, "import", "imports")} do not fit here. The log has them.`);
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n\n`;
		}
		function importTable({ imports, clean }) {
			const rows = imports.map((told) => {
				const { name, outcome, message } = told;
				const code = (0, outcome_0.N6)(outcome) ? ` <code>${outcome.code}</code>` : "";
				const why = (0, outcome_0.N6)(outcome) ? codeCell(clean(message.text, MAX_SHORT_LENGTH)) : "";
				return [codeCell(clean(name, MAX_NAME_LENGTH)), `${((0, outcome_0.N6))(outcome) ? "❌" : "✅"} <code>${outcome.word}</code>${code}`, featuresCell(outcome), String(outcome.httpStatus ?? ""), String(outcome.attempts), why];
			});
			const headings = ["Import", "Outcome", "Features", "HTTP status", "Attempts", "Explanation"];
			const used = headings.map((_, column) => rows.some((row) => row[column] !== ""));
			const filled = (cells) => cells.filter((_, column) => used[column]);
			return columnTable(filled(headings), rows.map(filled));
		}
		function list_chart({ imports, clean, nowMs }) {
			const bars = imports.flatMap(({ name, outcome }) => {
				const run = "run" in outcome ? outcome.run : undefined;
				const starts = run?.steps.flatMap(({ startMs }) => startMs ?? []) ?? [];
				if (run === undefined || starts.length === 0) return [];
				const startMs = Math.min(...starts);
				const durationMs = (0, provider_run.nA)(run.steps);
				const endMs = run.status === "in_progress" || durationMs === undefined ? undefined : startMs + durationMs;
				return [{ name: clean(name, MAX_NAME_LENGTH), status: run.status, startMs, endMs, entries: [] }];
			});
			return drawGantt(bars, nowMs, "Runs of the imports (UTC)");
		}
		function overview({ title, durationMs, invocation, clean }) {
			const rows = [["Provider", escapeMarkdown(title)], ["Duration", (0, wording.r4)(durationMs)], ...invocationFacts(invocation, clean)];
			return factTable(rows.filter(([, cell]) => cell !== ""));
		}
		function details(told, { imports, clean }) {
			const { name, outcome, message } = told;
			const explanation = imports.length > MANY ? MAX_EXPLANATION_LENGTH : inert_text.EN;
			const facts = importFacts(told, clean, { cell: MAX_SHORT_LENGTH, explanation });
			const run = "run" in outcome ? outcome.run : undefined;
			const blocks = [factTable(facts.filter(([, cell]) => cell !== "")), message.remedy === undefined ? "" : `**What to do:** ${message.remedy}`, checkTable(outcome, clean), ...(run === undefined ? [] : listRun(run, clean, MAX_ENTRIES_BYTES / imports.length))];
			const summary = `<code>${escapeMarkdown(clean(name, MAX_NAME_LENGTH))}</code>: ${outcome.word}`;
			const body = blocks.filter((block) => block !== "").join("\n\n");
			return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
		}
		const summary_MAX_CELL_LENGTH = 1000;
		function composeSummary(parts) {
			const { outcome, message, clean } = parts;
			const run = "run" in outcome ? outcome.run : undefined;
			const blocks = [
				`### ${((0, outcome_0.N6))(outcome) ? "❌" : "✅"} ${escapeMarkdown(clean(message.title, summary_MAX_CELL_LENGTH))}`,
				summary_overview(parts),
				message.remedy === undefined ? "" : `**What to do:** ${message.remedy}`,
				checkTable(outcome, clean),
				...(run === undefined ? [] : summarizeRun(run, clean, parts.nowMs, MAX_ENTRIES_BYTES)),
			];
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n\n`;
		}
		function summary_overview(parts) {
			const { title, clean, durationMs, invocation } = parts;
			const rows = [["Provider", escapeMarkdown(title ?? "")], ...importFacts(parts, clean, { cell: summary_MAX_CELL_LENGTH, explanation: inert_text.EN }), ["Duration", (0, wording.r4)(durationMs)], ...invocationFacts(invocation, clean)];
			return factTable(rows.filter(([, cell]) => cell !== ""));
		}
		async function prepareSummary() {
			const invocation = await readInvocation();
			return ({ told, title, heading, isRed, durationMs, nowMs }, log) => {
				const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
				if (file === "") {
					log.line("This runner has no job summaries, so none was written.");
					return;
				}
				try {
					if (!(0, external_node_fs_.statSync)(file).isFile()) throw new Error("no file");
					const clean = (text, maxLength) => log.clean(text, maxLength);
					const common = { invocation, durationMs, nowMs, clean };
					const text = heading === undefined ? composeSummary({ ...told[0], ...common, title }) : composeListSummary({ ...common, imports: told, title: title ?? "", heading, isRed });
					(0, external_node_fs_.appendFileSync)(file, text);
				} catch {
					log.lateWarning("Job summary not written", "The job summary cannot be written to the file in GITHUB_STEP_SUMMARY. The result of this step does not change.");
				}
			};
		}
	}),
};
