import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { relationsInFrench } from './french';
import { statementsIn } from './statements';

const sentences = [...new Map(builtInPack.pathways.flatMap(({ versions }) => versions.flatMap(({ criteria }) => criteria.map(({ id, required }) => [`${required.en} ${required.fr}`, { id, ...required }] as const)))).values()];

/** Numbers that the English sentence compares, with whether the French one compares them so. A number that French writes as a word is none of them. */
const comparedIn = (en: string, fr: string): readonly { number: number; relation: string; alike: boolean }[] => {
  const french = relationsInFrench(fr);
  return statementsIn(en).flatMap(({ number, relation }) => {
    const relations = french.get(number);
    return relations === undefined || number <= 1 || relation === 'bare' || relation === 'window' ? [] : [{ number, relation, alike: relations.has(relation) }];
  });
};

describe('The sentences of criteria', () => {
  it('compare each number in French as in English', () => {
    const compared = sentences.flatMap(({ id, en, fr }) => comparedIn(en, fr).map((one) => ({ id, ...one })));
    expect(compared.length).toBeGreaterThan(200);
    expect(compared.filter(({ alike }) => !alike)).toEqual([]);
  });

  it.each([
    ['At least 30 hours a week', 'Plus de 30 heures par semaine'],
    ['Less than 5 years', 'Au plus 5 ans'],
    ['At most 10 %', 'Moins de 10 %'],
    ['18 to 35 years old', 'Moins de 35 ans'],
  ])('would not pass: “%s” and “%s”', (en, fr) => {
    expect(comparedIn(en, fr).map(({ alike }) => alike)).toContain(false);
  });
});
