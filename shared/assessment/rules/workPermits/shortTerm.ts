import type { Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { isChecked, uncheckedWhere, type SharedRequirement } from '../unheld';
import { generalCriteria } from './general';
import { judged, ofOffer, offerCriterion, overOffers, teerOf } from './permitCommon';

/** At most so many days, and none of the exemption used in as many months before. */
const stay = (days: number, months: number): Condition => ({ all: [{ measure: 'offer-at-most-days', with: { of: 'offer', days } }, { measure: 'no-exempt-work-within', with: { months } }] });
/** An affiliate of such an institution, a hospital for example, is one of its own kind on file: whether it is one is to be looked up. */
const mayBeAffiliate: Condition = { field: 'offer.employer.kind', is: ['public', 'health-authority'] };
/** One fact, whichever criterion rests on it: the occupation, the days, and whether research is judged. */
const isAffiliate: SharedRequirement = { id: 'gss.days', alike: ['gss.occupation'] };
const isResearcher: Condition = { any: [{ field: 'offer.employer.kind', is: 'university' }, { all: [mayBeAffiliate, isChecked(isAffiliate)] }] };
const highly: Condition = { number: 1, atLeast: teerOf };
const asSkilled: Condition = { all: [highly, { any: [stay(15, 6), stay(30, 12)] }] };
const affiliate = (when: Condition): NonNullable<Criterion['verify']> => [{ id: 'gss.affiliate', when: uncheckedWhere(isAffiliate, { all: [mayBeAffiliate, when] }), label: { en: 'Affiliate of an institution that grants degrees', fr: 'Affiliation à un établissement qui décerne des grades' } }];

const criteria: readonly Criterion[] = [
  offerCriterion('gss', ['gss.exemption']),
  ofOffer({
    id: 'gss.occupation', label: { en: 'Highly skilled work, or research', fr: 'Travail hautement qualifié ou recherche' },
    required: { en: 'TEER 0 or 1 (before 16 November 2022, skill type 0 or level A); or research at a publicly funded institution that grants degrees, or its affiliate', fr: 'FEER 0 ou 1 (avant le 16 novembre 2022, genre de compétence 0 ou niveau A); ou recherche dans un établissement public qui décerne des grades, ou un établissement affilié' },
    at: 'filing', citations: ['gss.exemption', 'gss.researchers'], improvable: { by: 'offer', leadMonths: 1 }, condition: { any: [highly, isResearcher] }, verify: affiliate({ not: highly }),
  }),
  ofOffer({
    id: 'gss.days', label: { en: 'Short stay', fr: 'Court séjour' },
    required: { en: 'At most 15 days in a row and none used in the last 6 months, or at most 30 and none used in the last 12 months; for researchers one stay of at most 120 days in 12 months', fr: 'Au plus 15 jours consécutifs et aucun utilisé au cours des 6 derniers mois, ou au plus 30 et aucun au cours des 12 derniers mois; pour les chercheurs, un séjour d’au plus 120 jours en 12 mois' },
    at: 'filing', citations: ['gss.days', 'gss.researchers'], improvable: { by: 'plan', leadMonths: 6 },
    condition: { any: [asSkilled, { all: [isResearcher, stay(120, 12)] }] }, verify: affiliate({ all: [{ not: asSkilled }, stay(120, 12)] }),
  }),
  {
    id: 'gss.outside', label: { en: 'Asked for on entry', fr: 'Demandé à l’arrivée' }, required: { en: 'Comes from outside Canada: it is not given inside', fr: 'Vient de l’extérieur du Canada : elle n’est pas accordée à l’intérieur' },
    at: 'filing', citations: ['gss.exemption'], improvable: { by: 'plan', leadMonths: 1 }, condition: { not: { measure: 'resides-in-canada' } },
  },
  judged('gss.research', { en: 'Research', fr: 'Recherche' }, { en: 'The institution is publicly funded and grants degrees, or is its affiliate, and the work is research', fr: 'L’établissement est public et décerne des grades, ou y est affilié, et le travail est de la recherche' }, ['gss.researchers'], { when: { not: isResearcher }, label: { en: 'No university or affiliate', fr: 'Ni université ni établissement affilié' } }),
];

const steps: PathwayVersion['steps'] = [
  {
    id: 'gss.letter', by: 'employer', citations: ['gss.exemption'],
    title: { en: 'Write a letter with the occupation, the exact days and the place, to be shown on entry', fr: 'Rédiger une lettre indiquant la profession, les dates exactes et le lieu, à présenter à l’arrivée' },
  },
  {
    id: 'gss.entry', by: 'applicant', citations: ['gss.exemption', 'entry.visa', 'entry.eta'],
    title: { en: 'Hold a visa or an electronic travel authorization where one is needed, and ask for the exemption at the port of entry', fr: 'Avoir un visa ou une autorisation de voyage électronique au besoin, et demander la dispense au point d’entrée' },
  },
];

const version = (from: string, until: string | null, on: string): PathwayVersion => ({
  from, until, intake: 'open', citations: ['gss.exemption'], criteria: [...criteria, ...generalCriteria(on)], steps, scores: [], over: overOffers,
  note: {
    en: 'No permit is issued: the work is exempt from one. The days run from the day on which it is granted and do not stop for travel.', fr: 'Aucun permis n’est délivré : le travail en est dispensé. Les jours courent à partir de l’octroi et ne s’interrompent pas en cas de voyage.',
  },
});

/** Short work that needs no permit, of the Global Skills Strategy. */
export const shortTermWork: Pathway = {
  id: 'ca.wp.gss-short-term',
  title: { en: 'Short-term work permit exemption (Global Skills Strategy)', fr: 'Dispense de permis de travail de courte durée (Stratégie en matière de compétences mondiales)' },
  kind: 'work-permit',
  versions: [version('2017-06-12', '2026-03-25', '2017-06-12'), version('2026-03-26', null, '2026-03-26')],
  closed: { label: { en: 'Not open yet: the exemption began on 12 June 2017', fr: 'Pas encore ouvert : la dispense a commencé le 12 juin 2017' }, citations: ['gss.exemption'] },
};
