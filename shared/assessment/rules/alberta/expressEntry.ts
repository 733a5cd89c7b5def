import type { Condition, Criterion, Parameter, Pathway, PathwayVersion, Period } from '../../pack/types';
import { intent, judged, selection, type Short } from './common';
import { noteReadBack } from './opportunity';
import { eoiFrom, expressEntryFrom, filingChanges, periodsOf } from './periods';
import { filingSteps, nominationSteps } from './steps';

export const crsParameter: Parameter = { id: 'ab.crs', label: { en: 'Minimum CRS (Alberta)', fr: 'SCG minimal (Alberta)' }, unit: 'points', knownTo: '2026-09-28', values: [{ from: expressEntryFrom, until: null, citations: ['ab.aee.crs'], value: 300 }] };

const program = (id: string): Condition => ({ measure: 'meets-program', with: { program: id } });

/** A profile of Express Entry that is active, and a federal program that the person meets. */
export const profileCriteria = (short: Short, citation: string): readonly Criterion[] => [
  { id: `${short}.profile`, label: { en: 'Express Entry profile', fr: 'Profil Entrée express' }, required: { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' }, at: 'as-of', citations: [citation], improvable: { by: 'document', leadMonths: 1 }, condition: { measure: 'express-entry-profile' } },
  {
    id: `${short}.federal-program`, label: { en: 'Federal program', fr: 'Programme fédéral' }, required: { en: 'Meets the Federal Skilled Worker Program, the Canadian Experience Class or the Federal Skilled Trades Program', fr: 'Satisfait au Programme des travailleurs qualifiés (fédéral), à la Catégorie de l’expérience canadienne ou au Programme des travailleurs de métiers spécialisés (fédéral)' },
    at: 'as-of', citations: [citation], improvable: { by: 'work', leadMonths: 12 }, condition: { any: [program('ca.ee.cec'), program('ca.ee.fsw'), program('ca.ee.fst')] },
  },
];

export const crs = (short: Short, citation = 'ab.aee.crs'): Criterion => ({
  id: `${short}.crs`, label: { en: 'CRS score', fr: 'Note du SCG' }, required: { en: 'At least 300 points in the Comprehensive Ranking System', fr: 'Au moins 300 points dans le Système de classement global' },
  at: 'as-of', citations: [citation], improvable: { by: 'retest', leadMonths: 2 }, condition: { number: { score: 'crs' }, atLeast: { parameter: 'ab.crs' } },
});

/** What Express Entry in Alberta asks for, and the pathways inside it. */
export const entryCriteria = (short: Short): readonly Criterion[] => [
  ...profileCriteria(short, 'ab.aee'), crs(short),
  { id: `${short}.interest`, label: { en: 'Interest in Alberta', fr: 'Intérêt pour l’Alberta' }, required: { en: 'The profile names Alberta as a province of interest', fr: 'Le profil nomme l’Alberta parmi les provinces d’intérêt' }, at: 'as-of', citations: ['ab.aee'], improvable: { by: 'document', leadMonths: 1 }, condition: { measure: 'ab-interested' } },
];

const short = 'ab-aee';
const version = (period: Period): PathwayVersion => {
  const { from } = period;
  return {
    ...period, intake: 'by-invitation', citations: ['ab.aee', from < eoiFrom ? 'ab.aee.start' : 'ab.weoi.start'], scores: from < eoiFrom ? [] : ['ab-worker-eoi'],
    criteria: noteReadBack([
      ...entryCriteria(short),
      judged(`${short}.economy`, { en: 'Occupation that supports the economy', fr: 'Profession qui soutient l’économie' }, { en: 'The primary occupation supports the economic development of Alberta', fr: 'La profession principale soutient le développement économique de l’Alberta' }, ['ab.aee', 'ab.allocation-2026']),
      ...intent(short), selection(short, from < eoiFrom ? ['ab.rounds'] : ['ab.weoi', 'ab.rounds']),
    ], from),
    steps: [...filingSteps(short, from, 'ca.ab.express-entry'), ...nominationSteps(short, true)],
    note: { en: 'The province chooses from the Express Entry pool; rounds in 2026 are for priority sectors.', fr: 'La province choisit dans le bassin Entrée express; en 2026, les rondes visent des secteurs prioritaires.' },
  };
};

export const albertaExpressEntry: Pathway = {
  id: 'ca.ab.express-entry', kind: 'province', title: { en: 'Alberta: Alberta Express Entry Stream', fr: 'Alberta : volet Entrée express de l’Alberta' },
  versions: periodsOf(expressEntryFrom, null, filingChanges).map(version),
  closed: { label: { en: 'No rules held for this day: the stream began in 2018, on a day that is not held; it is shown from 1 January 2019', fr: 'Aucune règle conservée pour ce jour : le volet a commencé en 2018, un jour qui n’est pas conservé; il est montré à partir du 1er janvier 2019' }, citations: ['ab.aee.start'] },
};
