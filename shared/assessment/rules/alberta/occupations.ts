import type { Condition, Criterion } from '../../pack/types';
import { ofOffer, type Short, type Verify } from './common';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';
import { always, ineligibleFrom2026, noc2021From } from './periods';

/**
 * Unit groups of the ineligible list that stand on it whole. Of NOC 2021 those of the page of 2026; before, those of them that the forms of
 * NOC 2016 name too. Religious leaders and workers and court clerks, whom a concordance gives, are not on that page: they are looked up.
 */
const ineligible = {
  '2026': [
    '00010', '40021', '40030', '40041', '41100', '41220', '41221', '43100', '43109', '44100', '44101', '51111', '51122', '53121', '53122', '53124', '53200', '55109', '63101', '64321', '65109', '65211', '65229', '65329', '75200', '85101',
    '85102', '85104', '85110', '85121',
  ],
  '2021': ['00010', '40021', '40030', '40041', '41220', '41221', '51111', '51122', '53121', '53122', '43109', '55109', '53124', '53200', '63101', '44100', '44101'],
  '2016': ['0011', '0422', '0423', '0432', '4031', '4032', '4154', '5121', '5133', '5135', '5136', '1227', '4216', '4217', '5232', '5244', '5251', '6232', '4411', '4412'],
};
/** Early childhood educators are ineligible without a certificate of Alberta; others are in part (33100, 42200, 60040), which is looked up. */
const educators = { '2021': '42202', '2016': '4214' };

const certified: LicenceCondition = { measure: 'ab-licensed', with: { of: 'offer', statuses: ['held'] } };

const toLookUp: Verify = { id: 'ab.ineligible-occupations', when: always, label: { en: 'Ineligible occupations (34 entries)', fr: 'Professions non admissibles (34 entrées)' } };

/** The occupation is not on the ineligible list. */
export function eligibleOccupation(short: Short, from: string): Criterion {
  const version = from < noc2021From ? '2016' : '2021';
  const listed: Condition = { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'ab-ineligible-occupations', held: ineligible[from < ineligibleFrom2026 ? version : '2026'] } };
  const isEducator: Condition = { measure: 'noc-is', with: { of: 'offer', codes: [educators[version]] } };
  return ofOffer({
    id: `${short}.occupation`, label: { en: 'Occupation not excluded', fr: 'Profession non exclue' },
    required: {
      en: `Not on the list of ineligible occupations (34 in 2026); early childhood educators (${educators[version]}) with a certificate of Alberta`,
      fr: `Pas sur la liste des professions non admissibles (34 en 2026); éducateurs de la petite enfance (${educators[version]}) avec une certification de l’Alberta`,
    },
    at: 'filing', citations: ['ab.aos.occupation', 'ab.aos.ineligible'], improvable: { by: 'offer', leadMonths: 3 }, verify: [toLookUp, whetherCovered(`${short}.occupation`, certified, [isEducator])],
    condition: { all: [{ when: { not: isEducator }, so: { not: listed } }, { when: isEducator, so: licensed(certified) }] },
  });
}

/** 38 codes of NOC 2016. */
export const tech2016 = [
  '0013', '0112', '0131', '0211', '0212', '0213', '0512', '0601', '1121', '1123', '1223', '2131', '2132', '2133', '2147', '2161', '2171', '2172', '2173', '2174', '2175', '2221', '2232', '2233', '2241', '2253', '2281', '2282', '2283',
  '3211', '3212', '3219', '4163', '5131', '5241', '7241', '7242', '7246',
];
/** Their heirs: those that a source names, and those that follow by concordance. */
export const techNamed = ['20012', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '22220', '22221'];
export const techDerived = [
  '00012', '10011', '10030', '20010', '20011', '50011', '60010', '11200', '11202', '12101', '21300', '21301', '21310', '21311', '21210', '22110', '22301', '22302', '22310', '22212', '22222', '32120', '33101', '32129', '41402', '51120', '52120', '72200', '72201', '72205',
];
/** The working list of industries, from memory. */
export const techIndustries = ['3254', '3333', '3341', '3342', '3343', '3344', '3345', '3346', '3364', '4173', '5112', '5132', '5121', '5122', '517', '5182', '5191', '5413', '5414', '5415', '5416', '5417', '6215', '8112'];
/** Unit groups that Rural Renewal excludes whole; three more are excluded in part (33100, 42200, 60040). */
export const ruralExcluded = ['00010', '41100', '44100', '44101', '51111', '51122', '53121', '53122', '53124', '53200', '55109', '64321', '65229', '85101'];
