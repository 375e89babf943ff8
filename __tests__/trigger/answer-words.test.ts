import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HttpAnswer } from '../../src/http/exchange.ts';
import { explain, interpretAnswer } from '../../src/trigger/answer.ts';
import { answerOf } from '../support/answers.ts';
import { readValid, UUID, WOOSMAP } from '../support/inputs.ts';

function interpret(answer: HttpAnswer): unknown {
  return interpretAnswer(readValid(WOOSMAP), answer, 0);
}

const refused = (code: string, detail: string) => ({ kind: 'refused', reason: code, code, detail });
const unusable = (detail: string) => ({
  kind: 'unusable',
  reason: 'lost_to_stranger',
  code: 'unexpected_response',
  detail,
});
const noReason = (status: number) => `Woosmap answered ${status} and gave no reason.`;

describe('a redirect is refused and names the host alone:', () => {
  const told = (status: number, to: string) =>
    refused(
      'unexpected_response',
      `Woosmap answered ${status}, a redirect${to}. The action does not follow it, so that no key is sent there.`,
    );
  const cases: [name: string, status: number, location: string | undefined, to: string][] = [
    ['301', 301, 'https://evil.example/x?key=1', ' to evil.example'],
    ['302', 302, 'http://evil.example:8080/', ' to evil.example:8080'],
    ['303', 303, 'https://user:pass@evil.example/', ' to evil.example'],
    ['307, with a target that is no address', 307, 'http://', ''],
    ['308, with a target that has no host', 308, 'javascript:alert(1)', ''],
    ['300, without a target', 300, undefined, ''],
    ['a target that leaves out the scheme', 302, '//evil.example/x?key=1', ' to evil.example'],
    ['a target at the same host', 302, '/sign-in?key=1', ' to api.example'],
    ['399', 399, 'https://evil.example', ' to evil.example'],
    ['a host that holds a command', 302, 'https://##[error]evil.example/', ''],
    ['a host that holds a line end', 302, 'https://evil\n::error::.example/', ''],
    ['a host of no web address that holds a colour', 302, 'x://\u001b[31mevil/', ''],
    ['a host of no web address that holds a control character', 302, 'x://a\u0007b/', ' to a%07b'],
    ['a host that changes the direction', 302, 'https://evil\u202e.example/', ''],
    ['a host of no web address that changes the direction', 302, 'x://evil\u202e/', ' to evil%E2%80%AE'],
    ['a host in another alphabet', 302, 'https://\u0435vil.example/', ' to xn--vil-qdd.example'],
  ];
  for (const [name, status, location, to] of cases) {
    const headers = location === undefined ? {} : { location: [location] };
    test(name, () => assert.deepEqual(interpret(answerOf(status, 'x', headers)), told(status, to)));
  }
});

describe('a body that goes on after the limit is not read:', () => {
  const cut = (status: number): HttpAnswer => ({ ...answerOf(status, { dataset_id: UUID }), bodyCut: true });

  test('not as a success', () => {
    const detail = 'Woosmap answered 202, but with a text that is longer than any documented answer.';
    assert.deepEqual(interpret(cut(202)), unusable(detail));
  });

  test('not as an explanation, for a secret may be halved', () => {
    assert.deepEqual(
      interpret(cut(404)),
      refused('not_found', 'Woosmap answered 404 with a text that is too long to be an explanation.'),
    );
  });
});

test('304 is refused as well, and is no redirect', () => {
  const detail = 'Woosmap answered 304, which does not answer a trigger.';
  assert.deepEqual(interpret(answerOf(304)), refused('unexpected_response', detail));
});

describe('a success that could not be unpacked confirms nothing and says why:', () => {
  for (const [status, encoding] of [
    [200, 'zstd'],
    [202, 'gzip'],
    [207, 'br, compress'],
  ] as const) {
    test(`${status} in ${encoding}`, () => {
      assert.deepEqual(
        interpret({ ...answerOf(status, '\ufffd'), unreadAs: `content-encoding: ${encoding}` }),
        unusable(`Woosmap answered ${status} in a form that cannot be read (content-encoding: ${encoding}).`),
      );
    });
  }
});

describe('where there are no words', () => {
  const title = { title: 'Woosmap' };
  const cases: [name: string, answer: HttpAnswer, words: string][] = [
    ['none are made up', answerOf(500), noReason(500)],
    ['none are taken from blanks', answerOf(500, ' \n'), noReason(500)],
    [
      'a body that could not be unpacked says so',
      { ...answerOf(500, '\ufffd', { 'content-encoding': ['zstd'] }), unreadAs: 'content-encoding: zstd' },
      'Woosmap answered 500 in a form that cannot be read (content-encoding: zstd).',
    ],
    ['one that was unpacked is read', answerOf(500, 'Down', { 'content-encoding': ['gzip'] }), 'Down'],
  ];
  for (const [name, answer, words] of cases) test(name, () => assert.equal(explain(title, answer), words));
});
