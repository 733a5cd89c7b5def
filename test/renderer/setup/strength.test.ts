import { describe, expect, it } from 'vitest';
import { lengthOf, loadEstimate } from '../../../renderer/components/passphrase/strength';

describe('the strength of a passphrase', () => {
  it('is lowest for what is tried first, in both languages, however long', async () => {
    const estimate = await loadEstimate();
    expect(estimate('passwordpassword', [])).toBeLessThanOrEqual(1);
    expect(estimate('motdepasse12', [])).toBeLessThanOrEqual(2);
  });

  it('is highest for words that have nothing to do with each other', async () => {
    const estimate = await loadEstimate();
    expect(estimate('seven quiet herons at dusk', [])).toBe(4);
    expect(estimate('sept hérons gris sous la brume', [])).toBe(4);
  });

  it('falls when it is made of what anybody knows of the firm', async () => {
    const estimate = await loadEstimate();
    expect(estimate('cabinetboréal', ['cabinetboréal'])).toBeLessThan(estimate('cabinetboréal', []));
  });
});

it('counts characters as the service does: a letter with its accent is one, and so is an emoji', () => {
  expect(lengthOf('e\u0301le\u0300ve')).toBe(5);
  expect(lengthOf('🦉🦉')).toBe(2);
});
