import type { Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { notHeld, ofOffer, offerCriterion, overOffers, portalStep, someStudy, teerOf } from './permitCommon';

const speaks = (level: number): Condition => ({ measure: 'language-reaches', with: { of: 'applicant', language: 'fr', listening: level, speaking: level, reading: 0, writing: 0 } });
/** Studies in French may serve instead of a test; whether they do is for the officer. */
const studiedInFrench: Condition = someStudy({ field: 'study.languageOfInstruction', is: 'fr' });

/** Primary agriculture of TEER 4 and 5. */
const farmWork = ['84120', '85100', '85101', '85103'];

const outsideQuebec: Criterion = ofOffer({
  id: 'francophone.outside-quebec', label: { en: 'Outside Quebec', fr: 'Hors du Québec' },
  required: { en: 'A job outside Quebec', fr: 'Un emploi hors du Québec' },
  at: 'filing', citations: ['francophone.basis'], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: { field: 'offer.province', is: 'QC' } },
});

const french = (level: number, citation: string): Criterion => ({
  id: 'francophone.french', label: { en: 'French', fr: 'Français' },
  required: { en: `NCLC ${level} or higher in speaking and listening; a test shows it, an interview or studies in French may serve`, fr: `NCLC ${level} ou plus en expression et en compréhension orales; un test le montre, une entrevue ou des études en français peuvent servir` },
  at: 'filing', citations: [citation], improvable: { by: 'retest', leadMonths: 2 }, condition: { any: [speaks(level), { all: [studiedInFrench, notHeld] }] },
  verify: [
    { id: 'francophone.other-proof', when: { all: [{ not: speaks(level) }, studiedInFrench] }, label: { en: 'French proven without a test', fr: 'Français prouvé sans test' } },
    { id: 'francophone.language-stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } },
  ],
});

const skilled: Criterion = ofOffer({
  id: 'francophone.occupation', label: { en: 'Occupation', fr: 'Profession' },
  required: { en: 'TEER 0 to 3 (before 16 November 2022, skill level 0, A or B)', fr: 'FEER 0 à 3 (avant le 16 novembre 2022, niveau de compétence 0, A ou B)' },
  at: 'filing', citations: ['francophone.before'], improvable: { by: 'offer', leadMonths: 3 }, condition: { number: 3, atLeast: teerOf },
});
const anyOccupation: Criterion = ofOffer({
  id: 'francophone.occupation', label: { en: 'Occupation', fr: 'Profession' },
  required: { en: 'An occupation of any TEER, other than primary agriculture of TEER 4 or 5', fr: 'Une profession de toute FEER, autre que l’agriculture primaire de FEER 4 ou 5' },
  at: 'filing', citations: ['francophone.2023'], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: { measure: 'noc-is', with: { of: 'offer', codes: farmWork } } },
  verify: [{ id: 'francophone.teer', when: { number: teerOf, atLeast: 4 }, label: { en: 'Occupations of TEER 4 and 5', fr: 'Professions de FEER 4 et 5' } }],
});

const version = (from: string, until: string | null, criteria: readonly Criterion[], citation: string): PathwayVersion => ({
  from, until, intake: 'open', citations: ['francophone.basis', citation], criteria: [offerCriterion('francophone', ['francophone.basis']), outsideQuebec, ...criteria], steps: [portalStep('francophone')], scores: [], over: overOffers,
  note: { en: 'Exemption code C16, for the employer of the offer.', fr: 'Code de dispense C16, pour l’employeur de l’offre.' },
});

/** French-speaking workers outside Quebec. */
export const francophoneMobility: Pathway = {
  id: 'ca.wp.francophone-mobility',
  title: { en: 'Francophone Mobility', fr: 'Mobilité francophone' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [version('2016-06-01', '2023-06-14', [skilled, french(7, 'francophone.before')], 'francophone.before'), version('2023-06-15', null, [anyOccupation, french(5, 'francophone.2023')], 'francophone.2023')],
  closed: { label: { en: 'Not open yet: Francophone Mobility began on 1 June 2016', fr: 'Pas encore ouvert : Mobilité francophone a commencé le 1er juin 2016' }, citations: ['francophone.basis'] },
};
