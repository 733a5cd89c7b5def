import type { Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { periodsOf } from '../periods';
import { formerUntil, intent, judged, language, noc2021From, portalFrom, revoked } from './common';
import { otherFunds } from './expressEntry';
import { eoiScoreOf } from './points';
import { graduateSteps } from './steps';

const residence = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.residence`, label: { en: 'A year in Ontario', fr: 'Un an en Ontario' }, required: { en: 'Lived legally in Ontario for at least 1 year (365 days) of the last 2', fr: 'A vécu légalement en Ontario au moins 1 an (365 jours) au cours des 2 dernières années' },
  at: 'filing', citations: [citation], improvable: { by: 'plan', leadMonths: 12 }, condition: { number: { measure: 'on-days-in-ontario' }, atLeast: 365 },
});

const masters: readonly Criterion[] = [
  {
    id: 'on-masters.degree', label: { en: 'Master’s degree of Ontario', fr: 'Maîtrise de l’Ontario' }, required: { en: 'A master’s degree of at least 1 year of full-time study in Ontario, completed within the last 2 years', fr: 'Une maîtrise d’au moins 1 an d’études à temps plein en Ontario, obtenue au cours des 2 dernières années' },
    at: 'filing', citations: ['on.masters'], improvable: { by: 'study', leadMonths: 24 }, condition: { measure: 'on-master', with: { years: 2 } },
  },
  language('on-masters', 7, 'on.masters'), residence('on-masters', 'on.masters'), otherFunds('on-masters', 'on.masters'),
  {
    id: 'on-masters.place', label: { en: 'Place of residence', fr: 'Lieu de résidence' }, required: { en: 'In Ontario with a status, or outside Canada', fr: 'En Ontario avec un statut, ou hors du Canada' },
    at: 'filing', citations: ['on.masters'], improvable: { by: 'plan', leadMonths: 3 }, condition: { all: [{ measure: 'on-place' }, { measure: 'on-status' }] },
  },
];
const phd: readonly Criterion[] = [
  {
    id: 'on-phd.degree', label: { en: 'Doctorate of Ontario', fr: 'Doctorat de l’Ontario' }, required: { en: 'A doctorate of which at least 2 years were done in Ontario, completed within the last 2 years', fr: 'Un doctorat dont au moins 2 ans ont été faits en Ontario, obtenu au cours des 2 dernières années' },
    at: 'filing', citations: ['on.phd'], improvable: { by: 'study', leadMonths: 36 }, condition: { measure: 'on-doctorate', with: { years: 2 } },
  },
  residence('on-phd', 'on.phd'), otherFunds('on-phd', 'on.phd'),
];

const version = (prefix: 'on-masters' | 'on-phd', id: string, score: 'masters' | 'phd') => (period: Period): PathwayVersion => {
  const scored = period.from >= noc2021From;
  const citation = score === 'masters' ? 'on.masters' : 'on.phd';
  return {
    ...period, intake: 'by-invitation', citations: [citation, 'on.eoi', ...(scored ? [] : ['on.eoi-2021'])], scores: scored ? [eoiScoreOf(score)] : [],
    criteria: [
      ...(score === 'masters' ? masters : phd), ...intent(prefix),
      judged(`${prefix}.selection`, { en: 'Selection in a round', fr: 'Sélection dans une ronde' }, { en: 'The score of the expression of interest leads to an invitation', fr: 'La note de la déclaration d’intérêt mène à une invitation' }, ['on.eoi']),
    ],
    steps: graduateSteps(prefix, id, period.from),
    ...(scored ? {} : { note: { en: 'The points of expressions of interest before 16 November 2022 are held in part only and not computed.', fr: 'Les points des déclarations d’intérêt d’avant le 16 novembre 2022 ne sont conservés qu’en partie et ne sont pas calculés.' } }),
  };
};
const eoiFrom = '2021-08-09';
const closed = revoked('9 August 2021, when expressions of interest began,', '9 août 2021, début des déclarations d’intérêt,');

export const graduatePathways: readonly Pathway[] = [
  { id: 'ca.on.masters', kind: 'province', title: { en: 'Ontario: Masters Graduate', fr: 'Ontario : Étudiants titulaires d’une maîtrise' }, versions: periodsOf(eoiFrom, formerUntil, [noc2021From, portalFrom]).map(version('on-masters', 'ca.on.masters', 'masters')), closed },
  { id: 'ca.on.phd', kind: 'province', title: { en: 'Ontario: PhD Graduate', fr: 'Ontario : Étudiants titulaires d’un doctorat' }, versions: periodsOf(eoiFrom, formerUntil, [noc2021From, portalFrom]).map(version('on-phd', 'ca.on.phd', 'phd')), closed },
];
