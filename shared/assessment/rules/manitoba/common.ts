import type { Bilingual, Condition, Criterion, NumberExpression, Step, Table } from '../../pack/types';
import { destination } from '../destination';

export type Verify = NonNullable<Criterion['verify']>[number];
export type Prefix = 'mb-sw' | 'mb-swo' | 'mb-cep' | 'mb-gip';

/** The first day of which something is held, the day from which graduates go to Skilled Worker in Manitoba, and the day on which the pages were seen. */
export const heldFrom = '2026-01-01';
export const graduatesFrom = '2026-06-11';
export const knownTo = '2026-06-20';

/** Holds always: what is to be looked up in any case. */
const always: Condition = { has: 'applicant.id' };

export const readBack: Verify = { id: 'mb.read-back', when: always, label: { en: 'Criteria of the time, read back from those of 20 June 2026', fr: 'Critères de l’époque, lus d’après ceux du 20 juin 2026' } };
export const toLookUp = (id: string, label: Bilingual): Verify => ({ id, when: always, label });

/** Levels stated for planning count as a report would; the result says that they do. */
export const statedLevels: Verify = { id: 'language.stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } };

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

/** An offer of an employer for work in the province. */
export const offerCriteria = (prefix: Prefix, citation: string, verify: readonly Verify[]): readonly Criterion[] => [
  {
    id: `${prefix}.offer`, label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A job offer of an employer in Manitoba', fr: 'Une offre d’emploi d’un employeur au Manitoba' },
    at: 'filing', citations: [citation, ...(verify.includes(readBack) ? ['mb.read-back'] : [])], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' }, ...(verify.length > 0 ? { verify } : {}),
  },
  ofOffer({
    id: `${prefix}.place`, label: { en: 'Work in Manitoba', fr: 'Travail au Manitoba' }, required: { en: 'The work is done in Manitoba', fr: 'Le travail se fait au Manitoba' },
    at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'MB' },
  }),
];

const needed: NumberExpression = { table: 'mb.funds', by: { measure: 'mb-dependants' } };
const employed: Condition = { measure: 'mb-employed' };

export const fundsTable: Table = {
  id: 'mb.funds', label: { en: 'Settlement funds by number of dependants who are accompanying (Manitoba)', fr: 'Fonds d’établissement selon le nombre de personnes à charge qui accompagnent (Manitoba)' }, columns: ['dollars'], knownTo,
  versions: [{ from: heldFrom, until: null, citations: ['mb.funds', 'mb.read-back'], rows: [{ from: null, to: 0, values: [10_000] }, { from: 1, to: null, values: [12_000] }], each: [2_000] }],
};

export const funds = (prefix: Prefix): Criterion => ({
  id: `${prefix}.funds`, label: { en: 'Settlement funds', fr: 'Fonds d’établissement' },
  required: { en: '$10,000, and $2,000 for each dependant who is accompanying, unless in full-time work in Manitoba', fr: '10 000 $, plus 2 000 $ pour chaque personne à charge qui accompagne, sauf en cas de travail à temps plein au Manitoba' },
  at: 'filing', citations: ['mb.funds'], improvable: { by: 'funds', leadMonths: 3 }, condition: { any: [{ number: { measure: 'funds' }, atLeast: needed }, employed] },
  verify: [{ id: 'mb.funds-of-the-employed', when: employed, label: { en: 'Whether funds are asked of those who work in Manitoba', fr: 'Fonds exigés ou non de ceux qui travaillent au Manitoba' } }],
});

/** For the officer of the province. */
export const judgement = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], exceptions?: Criterion['exceptions']): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(exceptions ? { exceptions } : {}),
});

export const intent = (prefix: Prefix): readonly Criterion[] => [
  destination(prefix, 'MB', 'mb.quebec'),
  judgement(
    `${prefix}.intent`, { en: 'Intention to live in Manitoba', fr: 'Intention de vivre au Manitoba' },
    { en: 'Intends to live in Manitoba and is able to become economically established there', fr: 'A l’intention de vivre au Manitoba et la capacité d’y réussir son établissement économique' }, ['mb.irpr-87'],
  ),
];

export const language = (prefix: Prefix, citation: string, level: number, required: Bilingual, when?: Condition): Criterion => {
  const reaches: Condition = { measure: 'language-reaches', with: { of: 'applicant', each: level } };
  return {
    id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' }, required, at: 'filing', citations: [citation, 'mb.language'], improvable: { by: 'retest', leadMonths: 2 },
    condition: when ? { when, so: reaches } : reaches, verify: [statedLevels],
  };
};

/** From the expression of interest to the application for permanent residence. */
export const steps = (prefix: Prefix, stream: string): readonly Step[] => {
  const registration = { system: ['mb-eoi', 'mb-swo'], streams: [stream] };
  return [
    {
      id: `${prefix}.expression-of-interest`, by: 'applicant', citations: ['mb.eoi'], done: { measure: 'registered', with: registration },
      title: { en: 'Submit an expression of interest (free, valid for 1 year)', fr: 'Soumettre une déclaration d’intérêt (gratuite, valide 1 an)' },
    },
    {
      id: `${prefix}.letter-of-advice`, by: 'province', citations: ['mb.draws', 'mb.application'], done: { measure: 'invited-by-province', with: registration },
      title: { en: 'Letter of Advice to Apply in a draw', fr: 'Lettre d’avis de présenter une demande, dans une ronde' },
    },
    {
      id: `${prefix}.application`, by: 'applicant', citations: ['mb.application'], done: { measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['MB'], streams: [stream] } },
      title: {
        en: 'Apply to the province within 60 days of the letter and pay the application fee ($500; both to be looked up); a paid consultant is registered with Manitoba',
        fr: 'Présenter la demande à la province dans les 60 jours suivant la lettre et payer les frais (500 $; les deux à vérifier); un consultant rémunéré est inscrit auprès du Manitoba',
      },
    },
    {
      id: `${prefix}.express-entry`, by: 'applicant', citations: ['mb.express-entry', 'mb.funds'], done: { not: { measure: 'express-entry-profile' } },
      title: { en: 'Where the nomination is to be linked to Express Entry: give the number of the profile and show the funds of the federal table', fr: 'Si la désignation doit être liée à Entrée express : donner le numéro du profil et démontrer les fonds du tableau fédéral' },
    },
    {
      id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['mb.nomination'],
      done: { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } },
      title: { en: 'Apply for permanent residence within 180 days of the nomination, while it is valid', fr: 'Demander la résidence permanente dans les 180 jours suivant la désignation, pendant sa validité' },
    },
  ];
};
