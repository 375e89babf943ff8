export const id = 86;
export const ids = [86];
export const modules = {
	86: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			annotateList: () => annotateList,
		});
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1949);
		var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5559);
		const MAX_ERRORS = 8;
		const MAX_NAMES = 20;
		function annotateList(told, title, isStopped, log) {
			const fine = told.filter(({ outcome }) => !(0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.N6)(outcome));
			const failed = told.filter(({ outcome }) => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.N6)(outcome) && outcome.isNotTried !== true);
			for (const { name, message } of failed.slice(0, MAX_ERRORS)) {
				log.error(message.title, [`${name}: ${message.text}`], message.remedy ?? "");
			}
			const more = failed.slice(MAX_ERRORS);
			if (more.length > 0) {
				log.error(`${title} imports: ${more.length} more failed`, [`${namesOf(more)}.`], "The job summary and the output `results` show the reasons.");
			}
			const untried = told.filter(({ outcome }) => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.N6)(outcome) && outcome.isNotTried === true);
			const [first] = untried;
			if (first !== undefined) {
				log.error(`${title} imports not tried: ${untried.length}`, [`${namesOf(untried)}: ${first.message.text}`], `${first.message.remedy ?? ""}${fine.length > 0 ? " Leave out the imports that were accepted or succeeded." : ""}`);
			}
			if (isStopped && failed.length === 0 && untried.length === 0) {
				const hasStarted = told.some(({ outcome }) => ["accepted", "succeeded"].includes(outcome.word));
				log.error(`${title} imports ended: cancelled`, [hasStarted ? "The step was stopped after every import was accepted or had succeeded." : "The step was stopped."], hasStarted ? "Run this again only if you want to import everything a second time." : "No import was started.");
			}
			const [one] = fine;
			if (one === undefined) return;
			if (fine.length === 1) log.notice(one.message.title, `${one.name}: ${one.message.text}`);
			else {
				const words = [...new Set(fine.map(({ outcome }) => _message_js__WEBPACK_IMPORTED_MODULE_0__.q9[outcome.word]))].join(" or ");
				log.notice(`${title} imports ${words}: ${fine.length} of ${told.length}`, `${fine.map(describeShortly).join("; ")}.`);
			}
		}
		function describeShortly({ name, outcome: { featureCount, previousFeatureCount } }) {
			return featureCount === undefined ? name : `${name}: ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.N5)(featureCount, previousFeatureCount)}`;
		}
		function namesOf(told) {
			const names = told.slice(0, MAX_NAMES).map(({ name }) => name);
			const more = told.length - names.length;
			return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
	}),
};
