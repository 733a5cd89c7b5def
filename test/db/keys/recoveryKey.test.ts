import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsMatch, newRecoveryKey, recoveryQuestion, recoverySecret } from '../../../db/keys';
import { codeOf } from '../storage/support/codeOf';

describe('the recovery key', () => {
  it('has 200 random bits and a check: nine groups of five symbols without I, L, O, U', () => {
    expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){8}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(Array.from({ length: 100 }, newRecoveryKey)).size).toBe(100);
  });

  it('is understood as people type it', () => {
    const key = newRecoveryKey();
    const secret = recoverySecret(key);
    expect(secret).toBe(key.replaceAll('-', '').slice(0, 40));
    for (const typed of [
      key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'),
      ` ${key.replaceAll('-', '\u2013')}\n`,
      key.replaceAll('-', '').replaceAll('1', 'I'),
      key.replaceAll('-', '\u00a0- '),
      key.replaceAll(/[0-9A-Z]/g, (symbol) => String.fromCodePoint((symbol.codePointAt(0) ?? 0) + 0xfee0)),
    ]) {
      expect(recoverySecret(typed)).toBe(secret);
    }
  });

  it('with one wrong symbol is a typing error, not another book’s key', () => {
    fc.assert(
      fc.property(fc.nat(39), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')), (position, symbol) => {
        const symbols = newRecoveryKey().replaceAll('-', '');
        fc.pre(symbols[position] !== symbol);
        const mistyped = symbols.slice(0, position) + symbol + symbols.slice(position + 1);
        expect(codeOf(() => recoverySecret(mistyped))).toBe('key.recovery-malformed');
      }),
    );
    for (const text of ['', 'hello', '0'.repeat(44), `${newRecoveryKey()}-00000`, newRecoveryKey().slice(0, -6), `U${newRecoveryKey().slice(1)}`, '\u00d8'.repeat(45)]) expect(codeOf(() => recoverySecret(text))).toBe('key.recovery-malformed');
  });

  it('asks for two different groups of the secret, always the same of one key', () => {
    for (let trial = 0; trial < 50; trial++) {
      const key = newRecoveryKey();
      const [first = 0, second = 0] = recoveryQuestion(key);
      expect(recoveryQuestion(key.toLowerCase())).toEqual([first, second]);
      expect(first).toBeLessThan(second);
      expect(first).toBeGreaterThanOrEqual(1);
      expect(second).toBeLessThanOrEqual(8);
    }
  });

  it('is confirmed by the groups that it asks for, and by nothing else', () => {
    const key = newRecoveryKey();
    const groups = key.split('-');
    const question = recoveryQuestion(key);
    expect(question).toHaveLength(2);
    const answer = question.map((index) => ({ index, text: (groups[index - 1] ?? '').toLowerCase() }));
    expect(groupsMatch(key, answer)).toBe(true);
    expect(groupsMatch(key, [])).toBe(false);
    expect(groupsMatch(key, answer.slice(1))).toBe(false);
    expect(groupsMatch(key, [answer[0]!, answer[0]!])).toBe(false);
    expect(groupsMatch(key, [...answer, { index: 9, text: '00000' }])).toBe(false);
    const others = groups.map((text, at) => ({ index: at + 1, text })).filter(({ index }) => !question.includes(index));
    expect(groupsMatch(key, others)).toBe(false);
    expect(groupsMatch(key, [{ index: 0, text: '' }])).toBe(false);
    expect(groupsMatch(key, answer.map(({ index }) => ({ index, text: '00000' })))).toBe(false);
  });
});
