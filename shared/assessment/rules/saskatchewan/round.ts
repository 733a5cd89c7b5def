import type { Bilingual, Condition, Criterion, NumberExpression, Pathway } from '../../pack/types';
import { closeRelative, pastStudy, pastWork, yearsIn } from './points';
import { invited2020, regulatedLicence } from './withoutOffer';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

const points: NumberExpression = { score: 'sk-isw' };
/** A connection to Saskatchewan, or ten years of experience with CLB 8, by which one point less was enough. */
export const favoured: Condition = {
  any: [closeRelative, pastWork, pastStudy, { all: [{ number: { sum: [yearsIn('recent', 'worked'), yearsIn('earlier', 'worked')] }, atLeast: 10 }, { measure: 'language-reaches', with: { of: 'applicant', each: 8 } }] }],
};

const ofTheRound = (stream: 'occupation-in-demand' | 'express-entry'): LicenceCondition => regulatedLicence(stream, true, invited2020, invited2020);

const criteria = (stream: 'occupation-in-demand' | 'express-entry'): readonly Criterion[] => [
  {
    id: 'sk-round-2020-09.occupation', label: { en: 'Occupation of the round', fr: 'Profession de la ronde' }, required: { en: 'Computer occupations only: NOC 2173, 2174 or 2175', fr: 'Professions de l’informatique seulement : CNP 2173, 2174 ou 2175' },
    at: 'as-of', citations: ['sk.round-2020-09'], improvable: null, condition: { measure: 'sk-occupation', with: { stream, what: 'codes', notHeld: [], codes: invited2020 } },
  },
  {
    id: 'sk-round-2020-09.licence', label: { en: 'Licensure in the occupation of the round', fr: 'Permis d’exercice dans la profession de la ronde' },
    required: { en: 'If the program lists the occupation invited as regulated: licensed in it in Saskatchewan, or eligible for licensure', fr: 'Si le programme désigne la profession invitée comme réglementée : titulaire d’un permis d’exercice de la Saskatchewan pour celle-ci, ou admissible à ce permis' },
    at: 'as-of', citations: ['sk.round-2020-09', 'sk.licence'], improvable: { by: 'document', leadMonths: 6 }, condition: licensed(ofTheRound(stream)), verify: [whetherCovered('sk-round-2020-09.licence', ofTheRound(stream))],
  },
  {
    id: 'sk-round-2020-09.points', label: { en: 'Lowest score of the round', fr: 'Note minimale de la ronde' },
    required: { en: '69 points; 68 with a connection to Saskatchewan, or with 10 years of experience and CLB 8', fr: '69 points; 68 avec un lien avec la Saskatchewan, ou avec 10 ans d’expérience et le NCLC 8' },
    at: 'as-of', citations: ['sk.round-2020-09', 'sk.grid-100'], improvable: null, condition: { any: [{ number: points, atLeast: 69 }, { all: [{ number: points, atLeast: 68 }, favoured] }] },
  },
];

const round = (stream: 'occupation-in-demand' | 'express-entry', title: Bilingual): Pathway => ({
  id: `ca.sk.${stream}.round-2020-09`, kind: 'province', title, gate: `ca.sk.${stream}`,
  versions: [{
    from: '2020-09-01', until: '2020-09-30', intake: 'by-invitation', citations: ['sk.round-2020-09'], criteria: criteria(stream), steps: [], scores: ['sk-isw'],
    note: {
      en: 'Whether the person would have been invited in the round, which was held in mid-September 2020, probably on the 15th. Assess as of its day.', fr: 'La personne aurait-elle été invitée à la ronde, tenue à la mi-septembre 2020, probablement le 15. Évaluer à sa date.',
    },
  }],
  closed: { label: { en: 'A single round, in September 2020', fr: 'Une seule ronde, en septembre 2020' }, citations: ['sk.round-2020-09'], replacedBy: `ca.sk.${stream}` },
});

/** The round of September 2020 for computer occupations: 455 invitations in Express Entry and 166 in Occupation In-Demand. */
export const rounds2020: readonly Pathway[] = [
  round('occupation-in-demand', { en: 'Saskatchewan: Occupation In-Demand, round of September 2020', fr: 'Saskatchewan : Professions en demande, ronde de septembre 2020' }),
  round('express-entry', { en: 'Saskatchewan: Express Entry, round of September 2020', fr: 'Saskatchewan : Entrée express, ronde de septembre 2020' }),
];
