import { describe, expect, it } from 'vitest';
import { assessmentBodies, assessmentBodyOf } from '../../../shared/assessment/measures/assessmentBodies';
import { fieldsOf, suggestions } from '../../../shared/clientFile';
import { eca } from '../../../shared/clientFile/entities/education';
import { optionLabel } from '../../../shared/texts';

describe('the designated bodies that assess credentials', () => {
  it.each([
    ['WES', 'wes'], ['World Education Services', 'wes'], ['world education services (Canada)', 'wes'], ['W.E.S. – World Education Service', 'wes'], ['W.E.S.', 'wes'], ['w e s', 'wes'], ['World Educational Services', 'wes'], ['WES (Canada)', 'wes'],
    ['Comparative Education Service, University of Toronto', 'ces'], ['Université de Toronto', 'ces'], ['CES', 'ces'],
    ['International Credential Assessment Service of Canada', 'icas'], ['ICAS of Canada', 'icas'],
    ['International Qualifications Assessment Service (IQAS, Alberta)', 'iqas'], ['International Credential Evaluation Service, BCIT', 'ices'],
    ['Medical Council of Canada', 'mcc'], ['CONSEIL MÉDICAL DU CANADA', 'mcc'], ['Pharmacy Examining Board of Canada', 'pebc'], ['Conseil canadien de certification en architecture', 'cacb'],
    ['Comparative Education Services', 'ces'], ['I.C.A.S.', 'icas'], ['International Credentials Evaluation Service', 'ices'], ['B.C.I.T.', 'ices'], ['BEPC', 'pebc'], ['CCCA', 'cacb'], ['MCC', 'mcc'],
  ] as const)('%s is known as %s', (name, id) => {
    expect(assessmentBodyOf(name)).toBe(assessmentBodies[id]);
  });

  it.each(['Example Credential Evaluators', 'World Education Forum', 'W. E. Smith Evaluations', 'MIFI', 'Medical Council of India', 'Wesley College', 'Services of the process', 'Access', ''])('%s is none of them', (name) => {
    expect(assessmentBodyOf(name)).toBeUndefined();
  });

  // Source: IRCC, ECA for Express Entry, designated organizations.
  it.each([
    ['ces', '2013-04-17'], ['icas', '2013-04-17'], ['wes', '2013-04-17'], ['iqas', '2015-08-06'], ['ices', '2015-08-06'], ['mcc', '2013-04-17'], ['pebc', '2014-01-06'], ['cacb', '2024-05-20'],
  ] as const)('%s counts from %s', (id, from) => {
    expect(assessmentBodies[id].from).toBe(from);
    expect(Object.keys(assessmentBodies)).toHaveLength(8);
  });

  it('are those that Profile offers, by every name under which it offers them', () => {
    const offered = suggestions.assessmentBody.map((value) => [value, optionLabel('assessmentBody', value, 'en'), optionLabel('assessmentBody', value, 'fr')].map((name) => assessmentBodyOf(name)));
    expect(new Set(offered.map(([body]) => body))).toEqual(new Set(Object.values(assessmentBodies)));
    for (const [byValue, ...byLabels] of offered) expect(byLabels).toEqual([byValue, byValue]);
    const field = fieldsOf(eca).find(({ name }) => name === 'organization');
    expect(field).toMatchObject({ suggestion: 'assessmentBody', suggestions: suggestions.assessmentBody });
  });
});
