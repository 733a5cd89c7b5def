import type { Bilingual, Condition, Criterion, NumberExpression, Parameter } from '../../pack/types';
import { unheld, type SharedRequirement } from '../unheld';
import { judged, ofOffer, type Short } from './common';
import { employerSeen, employerTestSeen, notHeld } from './periods';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

const offer = (short: Short, name: string, rest: Pick<Criterion, 'label' | 'required' | 'condition'> & Partial<Criterion>): Criterion =>
  ofOffer({ id: `${short}.${name}`, at: 'filing', citations: ['ab.offer'], improvable: { by: 'offer', leadMonths: 1 }, ...rest });

/** One wage of the occupation in Alberta, whichever stream asks for it. */
const startingWage: SharedRequirement = { id: 'ab.starting-wage', alike: (['ab-aos', 'ab-atp', 'ab-rrs', 'ab-ths', 'ab-dhcp', 'ab-dhcp-ee', 'ab-lep'] satisfies readonly Short[]).map((short) => `${short}.wage`) };

const atMedian: Condition = { number: { measure: 'hourly-wage', with: { of: 'offer' } }, atLeast: { measure: 'market-median', with: { of: 'offer' } } };

/** Twelve months from its first day to its last, both included, or without an end. */
const twelveMonths: Condition = {
  any: [
    { field: 'offer.permanent', is: true },
    { number: { field: 'offer.endsOn', none: 9_999_999 }, atLeast: { addDays: { addMonths: { field: 'offer.startsOn' }, months: 12 }, days: -1 } },
  ],
};

/** What is asked of the offer in every stream for workers that rests on one. */
export const offerCriteria = (short: Short): readonly Criterion[] => [
  {
    id: `${short}.offer`, label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A job offer or contract of an employer in Alberta', fr: 'Une offre d’emploi ou un contrat d’un employeur de l’Alberta' },
    at: 'filing', citations: ['ab.offer'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
  },
  offer(short, 'province', { label: { en: 'Work in Alberta', fr: 'Travail en Alberta' }, required: { en: 'The work is done in Alberta', fr: 'Le travail se fait en Alberta' }, improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'AB' } }),
  offer(short, 'accepted', { label: { en: 'Signed by both sides', fr: 'Signée par les deux parties' }, required: { en: 'The offer or contract is signed by both sides', fr: 'L’offre ou le contrat est signé par les deux parties' }, improvable: { by: 'document', leadMonths: 1 }, condition: { number: { today: true }, atLeast: { field: 'offer.signedOn', none: 9_999_999 } } }),
  offer(short, 'full-time', { label: { en: 'Full-time offer', fr: 'Offre à temps plein' }, required: { en: 'At least 30 hours a week', fr: 'Au moins 30 heures par semaine' }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 } }),
  offer(short, 'term', { label: { en: 'At least 12 months', fr: 'Au moins 12 mois' }, required: { en: 'Permanent, or for at least 12 months', fr: 'Permanente, ou d’au moins 12 mois' }, condition: twelveMonths }),
  offer(short, 'seasonal', { label: { en: 'Not seasonal', fr: 'Non saisonnière' }, required: { en: 'Not a seasonal job', fr: 'Pas un emploi saisonnier' }, condition: { field: 'offer.seasonal', is: false } }),
  offer(short, 'employment', { label: { en: 'Employment', fr: 'Emploi salarié' }, required: { en: 'Paid employment, not self-employment or a service contract', fr: 'Un emploi rémunéré, ni travail autonome ni contrat de services' }, condition: { field: 'offer.contract', is: 'employment' } }),
  offer(short, 'premises', { label: { en: 'Not a home-based business', fr: 'Pas une entreprise à domicile' }, required: { en: 'The employer’s business is not home-based', fr: 'L’entreprise de l’employeur n’est pas à domicile' }, improvable: { by: 'employer', leadMonths: 3 }, condition: { not: { field: 'offer.employer.premises', is: 'home' } } }),
  offer(short, 'arrangement', {
    label: { en: 'Place and manner of the work', fr: 'Lieu et modalités du travail' }, required: { en: 'Not casual, not supplied by an agency, not remote work outside the employer’s premises in Alberta', fr: 'Ni occasionnel, ni fourni par une agence, ni à distance hors des locaux de l’employeur en Alberta' },
    condition: { not: { measure: 'names-any', with: { of: 'offer', member: 'arrangements', values: ['casual', 'agency', 'remote'] } } },
  }),
  ofOffer(unheld(judged(`${short}.wage`, { en: 'Wage', fr: 'Salaire' }, { en: 'At least the lowest starting wage of the occupation in Alberta', fr: 'Au moins le salaire de départ le plus bas de la profession en Alberta' }, ['ab.wage'], {
    when: atMedian, label: { en: 'At or above the Job Bank median', fr: 'Égal ou supérieur à la médiane du Guichet-Emplois' },
  }), [{ id: 'ab.starting-wage', when: { not: atMedian }, label: { en: 'Lowest starting wage of the occupation in Alberta', fr: 'Salaire de départ le plus bas de la profession en Alberta' } }], startingWage)),
];

const figure = (id: string, en: string, fr: string, unit: Parameter['unit'], value: number): Parameter => ({
  id: `ab.employer.${id}`, label: { en, fr }, unit, knownTo: employerSeen, values: [{ from: employerTestSeen, until: null, citations: ['ab.employer'], value }],
});
export const employerParameters: readonly Parameter[] = [
  figure('years', 'Years in business in Alberta', 'Années d’activité en Alberta', 'years', 2),
  figure('revenue', 'Yearly revenue of the employer', 'Revenus annuels de l’employeur', 'money', 400_000),
  figure('staff', 'Full-time employees of the employer', 'Employés à temps plein de l’employeur', 'count', 3),
];

/** Municipal and provincial bodies, of whom neither revenue nor staff is asked for. */
const isPublic: Condition = { field: 'offer.employer.kind', is: ['public', 'health-authority', 'police'] };
const inBusiness: NumberExpression = { measure: 'bc-years-in-operation', with: { of: 'offer' } };
const years: Condition = { number: inBusiness, atLeast: 2 };
const revenue: Condition = { number: { field: 'offer.employer.annualRevenue' }, atLeast: 400_000 };
const staff: Condition = { number: { field: 'offer.employer.employeesInProvince' }, atLeast: 3 };

const fewWords: Bilingual = { en: '; with less, one nominee after two years in business in Alberta, two after three years, and one more for each further year', fr: '; à défaut, un candidat après deux ans d’activité en Alberta, deux après trois ans, puis un de plus par année supplémentaire' };
/** One nominee after two years in business, two after three, and so on: this one and those supported before. */
const withinFew: Condition = { number: inBusiness, atLeast: { sum: [{ field: 'offer.employer.nomineesSupported' }, 2] } };

/** What the employer is. Before the day on which the test was first seen an employer who meets it is enough; whether another was is not held. */
export function employerCriteria(short: Short, from: string): readonly Criterion[] {
  if (from < employerTestSeen) {
    const test: Condition = { all: [years, { any: [isPublic, { all: [revenue, staff] }] }] };
    return [
      offer(short, 'employer', {
        label: { en: 'Employer', fr: 'Employeur' },
        required: { en: 'Two years in business, 400,000 dollars of revenue and 3 full-time employees, certain from 9 August 2026; whether less was enough before is not held', fr: 'Deux ans d’activité, 400 000 dollars de revenus et 3 employés à temps plein, certains à partir du 9 août 2026; si moins suffisait auparavant n’est pas conservé' },
        citations: ['ab.employer'], improvable: { by: 'employer', leadMonths: 12 }, condition: { any: [test, notHeld] },
        verify: [{ id: 'ab.employer-before', when: { not: test }, label: { en: 'What was asked of employers at the time', fr: 'Ce qui était alors demandé aux employeurs' } }],
      }),
    ];
  }
  const employer = (name: string, rest: Pick<Criterion, 'label' | 'required' | 'condition'> & Partial<Criterion>): Criterion => offer(short, name, { citations: ['ab.employer'], improvable: { by: 'employer', leadMonths: 12 }, ...rest });
  const notOfPublic: Pick<Criterion, 'exceptions'> = { exceptions: [{ when: isPublic, label: { en: 'A public employer', fr: 'Un employeur public' }, citations: ['ab.employer'] }] };
  const few = (test: Condition): Pick<Criterion, 'verify'> => ({ verify: [{ id: 'ab.employer-few-nominees', when: { not: test }, label: { en: 'Few nominees of an employer who falls short', fr: 'Peu de candidats d’un employeur qui n’y satisfait pas' } }] });
  return [
    employer('operating', { label: { en: 'Two years in business in Alberta', fr: 'Deux ans d’activité en Alberta' }, required: { en: 'The employer has operated in Alberta for at least 2 fiscal years', fr: 'L’employeur exerce ses activités en Alberta depuis au moins 2 exercices' }, condition: { number: inBusiness, atLeast: { parameter: 'ab.employer.years' } } }),
    employer('revenue', { label: { en: 'Revenue of the employer', fr: 'Revenus de l’employeur' }, required: { en: `At least 400,000 dollars a year${fewWords.en}`, fr: `Au moins 400 000 dollars par an${fewWords.fr}` }, condition: { any: [{ number: { field: 'offer.employer.annualRevenue' }, atLeast: { parameter: 'ab.employer.revenue' } }, withinFew] }, ...notOfPublic, ...few(revenue) }),
    employer('staff', { label: { en: 'Staff of the employer', fr: 'Effectif de l’employeur' }, required: { en: `At least 3 full-time employees${fewWords.en}`, fr: `Au moins 3 employés à temps plein${fewWords.fr}` }, condition: { any: [{ number: { field: 'offer.employer.employeesInProvince' }, atLeast: { parameter: 'ab.employer.staff' } }, withinFew] }, ...notOfPublic, ...few(staff) }),
  ];
}

const needsLicence: Condition = { field: 'offer.requires.licence', is: true };
const inForce: LicenceCondition = { measure: 'ab-licensed', with: { of: 'offer', statuses: ['held', 'partial'] } };

/** Where the position takes a licence, it is held. */
export const licence = (short: Short, citation = 'ab.licence'): Criterion => offer(short, 'licence', {
  label: { en: 'Licence or certification', fr: 'Permis d’exercice ou certification' }, required: { en: 'Where the occupation asks for a licence or certification in Alberta, it is held', fr: 'Si la profession exige un permis ou une certification en Alberta, la personne en est titulaire' },
  citations: [citation], improvable: { by: 'document', leadMonths: 6 }, condition: { when: needsLicence, so: licensed(inForce) }, verify: [whetherCovered(`${short}.licence`, inForce, [needsLicence])],
});
