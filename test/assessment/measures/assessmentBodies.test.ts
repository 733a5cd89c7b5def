import { describe, expect, it } from 'vitest';
import { assessmentBodies, assessmentBodyOf } from '../../../shared/assessment/measures/assessmentBodies';

describe('the designated bodies that assess credentials', () => {
  it.each([
    ['WES', 'wes'], ['World Education Services', 'wes'], ['world education services (Canada)', 'wes'], ['W.E.S. – World Education Service', 'wes'],
    ['Comparative Education Service, University of Toronto', 'ces'], ['Université de Toronto', 'ces'], ['CES', 'ces'],
    ['International Credential Assessment Service of Canada', 'icas'], ['ICAS of Canada', 'icas'],
    ['International Qualifications Assessment Service (IQAS, Alberta)', 'iqas'], ['International Credential Evaluation Service, BCIT', 'ices'],
    ['Medical Council of Canada', 'mcc'], ['CONSEIL MÉDICAL DU CANADA', 'mcc'], ['Pharmacy Examining Board of Canada', 'pebc'], ['Conseil canadien de certification en architecture', 'cacb'],
  ] as const)('%s is known as %s', (name, id) => {
    expect(assessmentBodyOf(name)).toBe(assessmentBodies[id]);
  });

  it.each(['Example Credential Evaluators', 'Medical Council of India', 'Wesley College', 'Services of the process', 'Access', ''])('%s is none of them', (name) => {
    expect(assessmentBodyOf(name)).toBeUndefined();
  });
});
