export const id = 427;
export const ids = [427];
export const modules = {

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSummary: () => (/* binding */ prepareSummary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/invocation.js
async function readInvocation() {
    const context = await loadContext();
    const env = process.env;
    const repository = env['GITHUB_REPOSITORY'];
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const base = repository === undefined ? undefined : `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
    const sha = context?.sha ?? env['GITHUB_SHA'] ?? '';
    const runId = context?.runId ?? Number(env['GITHUB_RUN_ID'] ?? Number.NaN);
    const actor = context?.actor ?? env['GITHUB_ACTOR'];
    const starter = env['GITHUB_TRIGGERING_ACTOR'];
    return {
        event: context?.eventName ?? env['GITHUB_EVENT_NAME'],
        actor,
        rerunBy: starter === actor ? undefined : starter,
        commit: base !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) ? { sha, href: `${base}/commit/${sha}` } : undefined,
        run: base !== undefined && Number.isSafeInteger(runId)
            ? { id: runId, href: `${base}/actions/runs/${runId}` }
            : undefined,
    };
}
async function loadContext() {
    try {
        return (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 722))).context;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/http/request-plan.js
var request_plan = __webpack_require__(730);
// EXTERNAL MODULE: ./build/outcome.js
var build_outcome = __webpack_require__(72);
// EXTERNAL MODULE: ./build/provider-run.js
var provider_run = __webpack_require__(99);
// EXTERNAL MODULE: ./build/text/inert-text.js
var inert_text = __webpack_require__(48);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(898);
;// CONCATENATED MODULE: ./build/summary/markdown.js
function escapeMarkdown(text) {
    return text.replace(/[&<>"'`*~[\]|\\@$#]/g, (character) => `&#${character.codePointAt(0)};`);
}
function codeCell(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
function prose(text) {
    return escapeMarkdown(text).replace(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}
function factTable(facts) {
    const rows = facts.map(([heading, value]) => {
        return `<tr><th align="left" nowrap>${heading}</th><td>${value}</td></tr>`;
    });
    return table(rows);
}
function columnTable(headings, rows) {
    const head = headings.map((heading) => `<th align="left">${heading}</th>`).join('');
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return table([`<tr>${head}</tr>`, ...body]);
}
function table(rows) {
    return ['<table>', ...rows, '</table>'].join('\n');
}

;// CONCATENATED MODULE: ./build/summary/gantt.js
const MAX_BARS = 40;
const MAX_LABEL_LENGTH = 40;
const MAX_TIME_MS = 253_402_300_799_000;
function drawGantt(steps, nowMs) {
    const bars = steps.slice(0, MAX_BARS).flatMap(({ name, status, startMs, endMs }, index) => {
        if (startMs === undefined || startMs < 0 || startMs > MAX_TIME_MS)
            return [];
        const end = Math.min(MAX_TIME_MS + 1, Math.max(startMs + 1, endMs ?? (isRunning(status) ? nowMs : startMs)));
        return [`    ${index + 1} ${label(name)} :${tag(status)}s${index + 1}, ${utc(startMs)}, ${utc(end)}`];
    });
    if (bars.length === 0)
        return '';
    const head = [
        'gantt',
        '    title Steps of the run (UTC)',
        '    dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
        '    axisFormat %H:%M:%S',
    ];
    return ['```mermaid', ...head, ...bars, '```'].join('\n');
}
function isRunning(status) {
    return status !== 'success' && status !== 'failed';
}
function label(name) {
    return (name
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .slice(0, MAX_LABEL_LENGTH)
        .toWellFormed()
        .replace('\ufffd', '') || 'step');
}
function tag(status) {
    if (status === 'success')
        return '';
    return status === 'failed' ? 'crit, ' : 'active, ';
}
function utc(ms) {
    return new Date(ms).toISOString().slice(0, -1);
}

;// CONCATENATED MODULE: ./build/summary/runs.js




const MAX_ENTRIES_BYTES = 384 * 1024;
const MAX_STEPS = 40;
const MAX_LINE_LENGTH = 1000;
function summarizeRun(run, clean, nowMs) {
    return [chart(run, clean, nowMs), stepTable(run, clean), entryList(run, clean)];
}
function chart(run, clean, nowMs) {
    return drawGantt(shownSteps(run).map((step) => ({ ...step, name: clean(step.name, MAX_LINE_LENGTH) })), nowMs);
}
function stepTable(run, clean) {
    if (run.steps.length === 0)
        return '';
    const rows = shownSteps(run).map((step) => [
        codeCell(clean(step.name, 100)),
        codeCell(clean(step.status, 100)),
        durationOfStep(step),
        codeCell(clean((0,provider_run/* newestEntry */.xm)(step.entries)?.text ?? '', 300)),
    ]);
    const hidden = run.steps.length - rows.length;
    if (hidden > 0)
        rows.push([`and ${(0,wording/* counted */.hS)(hidden, 'more step', 'more steps')}`, '', '', '']);
    return columnTable(['Step', 'Status', 'Duration', 'Last words'], rows);
}
function shownSteps(run) {
    return run.steps.slice(0, MAX_STEPS);
}
function durationOfStep(step) {
    const durationMs = (0,provider_run/* durationOfSteps */.nA)([step]);
    return durationMs === undefined ? '' : (0,wording/* inWords */.r4)(durationMs);
}
function entryList(run, clean) {
    const entries = run.steps.flatMap((step) => step.entries.map((entry) => ({ step, entry })));
    if (entries.length === 0)
        return '';
    const show = ({ step, entry }) => {
        const line = `${entry.createdAt} ${step.name} ${entry.level}: ${entry.text}`;
        return escapeMarkdown(clean(line, MAX_LINE_LENGTH));
    };
    const head = takeLines(entries, show, MAX_ENTRIES_BYTES / 2);
    const tail = takeLines(entries.slice(head.length).reverse(), show, MAX_ENTRIES_BYTES / 2).reverse();
    const hidden = entries.length - head.length - tail.length;
    const gap = hidden > 0 ? [`… ${(0,wording/* counted */.hS)(hidden, 'entry', 'entries')} left out …`] : [];
    const lines = [...head, ...gap, ...tail];
    return `<details><summary>Log of the run (${(0,wording/* counted */.hS)(entries.length, 'entry', 'entries')})</summary>\n<pre>\n${lines.join('\n')}\n</pre>\n</details>`;
}
function takeLines(items, show, maxBytes) {
    const lines = [];
    let bytes = 0;
    for (const item of items) {
        const line = show(item);
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        lines.push(line);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/summary/summary.js







const MAX_CELL_LENGTH = 1000;
function composeSummary(parts) {
    const { outcome, message, clean } = parts;
    const run = 'run' in outcome ? outcome.run : undefined;
    const blocks = [
        `### ${(0,build_outcome/* isFailure */.N6)(outcome) ? '❌' : '✅'} ${escapeMarkdown(clean(message.title, MAX_CELL_LENGTH))}`,
        message.remedy === undefined ? '' : `**What to do:** ${message.remedy}`,
        overview(parts),
        ...(run === undefined ? [] : summarizeRun(run, clean, parts.nowMs)),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}
function overview({ outcome, message, title, plan, invocation, durationMs, clean }) {
    const { commit, run } = invocation;
    const text = (value) => codeCell(clean(value ?? '', MAX_CELL_LENGTH));
    const rows = [
        ['Provider', escapeMarkdown(title ?? '')],
        [(0,wording/* capitalized */.l2)(plan?.subject.kind ?? ''), text(outcome.datasetId ?? outcome.importId ?? plan?.subject.id)],
        ['Source override', text(plan?.sourceOverride)],
        ['Request', outcome.word === 'dry_run' && plan ? requestCell(plan, text) : ''],
        ['Run', text(outcome.runId)],
        ['Outcome', `<code>${outcome.word}</code>`],
        ['Error code', (0,build_outcome/* isFailure */.N6)(outcome) ? `<code>${outcome.code}</code>` : ''],
        ['Explanation', explanationCell(outcome, clean(message.text, inert_text/* MAX_DETAIL_LENGTH */.EN))],
        ['Warnings', warningsCell(outcome)],
        ['HTTP status', String(outcome.httpStatus ?? '')],
        ['Attempts', String(outcome.attempts)],
        ['Duration', (0,wording/* inWords */.r4)(durationMs)],
        ['Triggered by', triggerCell(invocation, text)],
        ['Commit', commit === undefined ? '' : summary_link(commit.href, commit.sha.slice(0, 12), clean)],
        ['Workflow run', run === undefined ? '' : summary_link(run.href, String(run.id), clean)],
    ];
    return factTable(rows.filter(([, cell]) => cell !== ''));
}
function explanationCell(outcome, text) {
    if (outcome.word === 'succeeded')
        return '';
    const isOurs = !(0,build_outcome/* isFailure */.N6)(outcome) || outcome.word === 'not_sent';
    return isOurs ? prose(text) : codeCell(text);
}
function warningsCell(outcome) {
    const run = 'run' in outcome ? outcome.run : undefined;
    const count = run === undefined ? 0 : (0,provider_run/* warningsOf */.nZ)(run).length;
    return count === 0 ? '' : String(count);
}
function requestCell({ request }, text) {
    return (0,request_plan/* describeRequest */.Ng)(request).map(text).join('<br>');
}
function triggerCell({ event, actor, rerunBy }, text) {
    if (event === undefined && actor === undefined)
        return '';
    const again = rerunBy === undefined ? '' : `, run again by ${text(rerunBy)}`;
    const by = actor === undefined ? again : ` by ${text(actor)}${again}`;
    if (event === 'workflow_dispatch')
        return `started by hand${by} (${text(event)})`;
    return `${text(event ?? 'an event')}${by}`;
}
function summary_link(href, label, clean) {
    if (!/^https?:\/\//.test(href))
        return '';
    const attribute = clean(href, MAX_CELL_LENGTH).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
    return `<a href="${attribute}"><code>${escapeMarkdown(label)}</code></a>`;
}

;// CONCATENATED MODULE: ./build/summary/write.js



async function prepareSummary() {
    const invocation = await readInvocation();
    return (parts, log) => {
        try {
            const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
            if (!(0,external_node_fs_.statSync)(file).isFile())
                throw new Error('no file');
            const clean = (text, maxLength) => log.clean(text, maxLength);
            (0,external_node_fs_.appendFileSync)(file, composeSummary({ ...parts, invocation, clean }));
        }
        catch {
            log.line('The job summary could not be written; the result stands without it.');
        }
    };
}


/***/ })

};
