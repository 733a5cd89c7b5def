import type { Condition, Criterion, Parameter, Pathway, PathwayVersion, Step } from '../../pack/types';
import { isChecked } from '../unheld';
import { citizenOf, heldSince, judged, notHeld, overOffers, teerOf } from './permitCommon';

/** Partner countries and territories by their age limit. Source: reference, work permits 7.4. */
const upTo35 = ['AU', 'AT', 'CL', 'CR', 'HR', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'IE', 'IT', 'KR', 'LV', 'LT', 'NZ', 'NO', 'PL', 'PT', 'SM', 'SK', 'SI', 'ES', 'CH', 'TW', 'GB'];
const upTo30 = ['AD', 'BE', 'HK', 'IS', 'JP', 'LU', 'NL', 'SE'];
const partners = [...upTo35, ...upTo30];
/** Named in one source and not in the other. */
const doubtful = ['UA'];
/** Through recognized organizations only. */
const byOrganization = ['US'];

/** Categories by country. Source: reference, table of countries. */
const workingHoliday = partners.filter((country) => country !== 'CH');
const youngProfessionals = ['AT', 'AU', 'CH', 'CL', 'CR', 'CZ', 'DE', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'IE', 'IT', 'KR', 'LT', 'LU', 'LV', 'NL', 'NO', 'PL', 'PT', 'SE', 'SI', 'SK', 'TW'];
const coop = youngProfessionals.filter((country) => country !== 'NL');

const figure = (id: string, en: string, fr: string, unit: Parameter['unit'], value: number, citation: string): Parameter => ({ id, label: { en, fr }, unit, knownTo: '2026-02-12', values: [{ from: '2024-11-29', until: null, citations: [citation], value }] });
export const experienceParameters: readonly Parameter[] = [
  figure('iec.age-35', 'International Experience Canada: age limit of most partners', 'Expérience internationale Canada : limite d’âge de la plupart des partenaires', 'years', 35, 'iec.age'),
  figure('iec.age-30', 'International Experience Canada: lower age limit', 'Expérience internationale Canada : limite d’âge inférieure', 'years', 30, 'iec.age'),
  figure('iec.funds', 'International Experience Canada: funds', 'Expérience internationale Canada : fonds', 'money', 2_500, 'iec.funds'),
];

/** How often one may take part: twice, where nothing else is said. Source: reference, table of countries. */
const once = ['AD', 'BE', 'DK', 'HK', 'LU', 'NZ', 'PT', 'TW'];
const thrice = ['AT', 'FI'];
const twice = partners.filter((country) => !once.includes(country) && !thrice.includes(country));
/** Fewer permits of this kind so far than participations. */
const permitsBelow = (most: number): Condition => ({ number: { measure: 'iec-permits' }, below: most });

const open: Condition = { all: [citizenOf([...doubtful, ...byOrganization]), notHeld] };
/** Others are asked nothing further; whether a country of which that is not held is a partner is the question of citizenship. */
const asPartner: Condition = { any: [citizenOf(partners), { all: [citizenOf([...doubtful, ...byOrganization]), isChecked('iec.citizenship')] }] };
const age = { measure: 'age-on-iec-profile' } as const;
const studies: Condition = { some: 'applicant.education', as: 'study', where: { all: [{ field: 'study.completedOn', is: null }, { not: { field: 'study.level', is: ['none', 'secondary'] } }] } };
const related: Condition = { some: 'applicant.education', as: 'study', where: { measure: 'study-related-to-offer', with: { of: 'study' } } };
const hasOffer: Condition = { has: 'offer.employerId' };

const criteria: readonly Criterion[] = [
  {
    id: 'iec.citizenship', label: { en: 'Citizenship', fr: 'Citoyenneté' },
    required: { en: 'A citizen of one of the 36 partner countries and territories; citizens of the United States through a recognized organization', fr: 'Citoyen de l’un des 36 pays et territoires partenaires; les citoyens des États-Unis par l’entremise d’une organisation reconnue' },
    at: 'filing', citations: ['iec.partners'], improvable: null, condition: { any: [citizenOf(partners), open] },
    verify: [
      { id: 'iec.ukraine', when: { all: [citizenOf(doubtful), { not: citizenOf(partners) }] }, label: { en: 'Whether the country takes part', fr: 'Participation du pays' } },
      { id: 'iec.organization', when: { all: [citizenOf(byOrganization), { not: citizenOf(partners) }] }, label: { en: 'Recognized organization', fr: 'Organisation reconnue' } },
    ],
  },
  {
    id: 'iec.age', label: { en: 'Age', fr: 'Âge' },
    required: { en: '18 to 35 on the day on which the profile is submitted; to 30 for citizens of Andorra, Belgium, Hong Kong, Iceland, Japan, Luxembourg, the Netherlands and Sweden', fr: 'De 18 à 35 ans le jour de la soumission du profil; jusqu’à 30 ans pour les citoyens d’Andorre, de la Belgique, de Hong Kong, de l’Islande, du Japon, du Luxembourg, des Pays-Bas et de la Suède' },
    at: 'filing', citations: ['iec.age'], improvable: null,
    condition: {
      when: asPartner,
      so: { all: [{ number: age, atLeast: 18 }, { any: [{ all: [citizenOf([...upTo35, ...doubtful, ...byOrganization]), { number: { parameter: 'iec.age-35' }, atLeast: age }] }, { all: [citizenOf(upTo30), { number: { parameter: 'iec.age-30' }, atLeast: age }] }] }] },
    },
  },
  {
    id: 'iec.category', label: { en: 'Category', fr: 'Catégorie' },
    required: {
      en: 'A category that the country has: Working Holiday (open); Young Professionals, with an offer in TEER 0 to 3, or TEER 4 related to the studies; International Co-op, as a student with an offer of an internship',
      fr: 'Une catégorie prévue pour le pays : Vacances-travail (ouvert); Jeunes professionnels, avec une offre de FEER 0 à 3, ou de FEER 4 liée aux études; Stage coop international, comme étudiant avec une offre de stage',
    },
    at: 'filing', citations: ['iec.categories'], improvable: { by: 'offer', leadMonths: 3 },
    condition: {
      when: asPartner,
      so: {
        any: [
          citizenOf(workingHoliday),
          { all: [citizenOf(youngProfessionals), hasOffer, { any: [{ number: 3, atLeast: teerOf }, { all: [{ number: 4, atLeast: teerOf }, related] }] }] },
          { all: [citizenOf(coop), hasOffer, studies] },
          open,
        ],
      },
    },
  },
  {
    id: 'iec.funds', label: { en: 'Funds', fr: 'Fonds' }, required: { en: 'At least $2,500 for the first expenses', fr: 'Au moins 2 500 $ pour les premières dépenses' },
    at: 'filing', citations: ['iec.funds'], improvable: { by: 'funds', leadMonths: 3 }, condition: { number: { measure: 'funds' }, atLeast: { parameter: 'iec.funds' } },
  },
  {
    id: 'iec.earlier', label: { en: 'Earlier participation', fr: 'Participation antérieure' },
    required: {
      en: 'Fewer permits of this kind (C21) so far than the country allows: 2, or 1 for citizens of Andorra, Belgium, Denmark, Hong Kong, Luxembourg, New Zealand, Portugal and Taiwan and 3 for those of Austria and Finland',
      fr: 'Moins de permis de ce genre (C21) jusqu’ici que le pays n’en permet : 2, ou 1 pour les citoyens d’Andorre, de la Belgique, du Danemark, de Hong Kong, du Luxembourg, de la Nouvelle-Zélande, du Portugal et de Taïwan et 3 pour ceux de l’Autriche et de la Finlande',
    },
    at: 'filing', citations: ['iec.participations'], improvable: null,
    condition: { when: asPartner, so: { any: [permitsBelow(1), { all: [citizenOf(twice), permitsBelow(2)] }, { all: [citizenOf(thrice), permitsBelow(3)] }, open] } },
  },
  judged('iec.internship', { en: 'Internship of the studies', fr: 'Stage lié aux études' }, { en: 'For International Co-op: the internship is required by the studies; for Young Professionals: the job serves the career', fr: 'Pour le Stage coop international : le stage est exigé par les études; pour Jeunes professionnels : l’emploi sert à la carrière' }, ['iec.categories'], { when: { not: hasOffer }, label: { en: 'Without an offer: Working Holiday', fr: 'Sans offre : Vacances-travail' } }),
];

const filed: Condition = { some: 'applicant.applications', as: 'profile', where: { field: 'profile.kind', is: 'iec-profile' } };
const steps = (fee: { en: string; fr: string }): readonly Step[] => [
  { id: 'iec.profile', by: 'applicant', citations: ['iec.season'], title: { en: 'Submit a profile to the pools of the country, and apply once invited', fr: 'Soumettre un profil aux bassins du pays, et présenter la demande une fois invité' }, done: filed },
  { id: 'iec.fee', by: 'applicant', citations: ['iec.fee'], title: { en: `Pay the participation fee of $${fee.en}, $100 more for Working Holiday, and $85 for biometrics where they are given`, fr: `Payer les frais de participation de ${fee.fr} $, 100 $ de plus pour Vacances-travail et 85 $ pour les données biométriques s’il y a lieu` } },
  { id: 'iec.insurance', by: 'applicant', citations: ['iec.funds'], title: { en: 'Take out health insurance for the whole stay, and have a return ticket or the money for one', fr: 'Souscrire une assurance maladie pour tout le séjour, et avoir un billet de retour ou l’argent pour l’acheter' } },
  {
    id: 'iec.portal-offer', by: 'employer', citations: ['irpr.209.11', 'wp.compliance-fee'],
    title: { en: 'For Young Professionals and International Co-op: submit the offer in the Employer Portal and pay $230 before the worker applies', fr: 'Pour Jeunes professionnels et Stage coop international : soumettre l’offre dans le Portail de l’employeur et payer 230 $ avant la demande du travailleur' },
    done: { some: 'applicant.offers', as: 'filed', where: { some: 'filed.approvals', as: 'approval', where: { field: 'approval.kind', is: 'portal-offer' } } },
  },
];

const version = (from: string, until: string | null, fee: { en: string; fr: string }): PathwayVersion => ({
  from, until, intake: 'by-invitation', citations: ['iec.basis', 'iec.season'], criteria, steps: steps(fee), scores: [], over: overOffers,
  note: {
    en: 'Exemption code C21. Invitations are drawn from the pools of a season until the places are taken; the season of 2026 opened on 19 December 2025. Nobody applies at a port of entry without approval before, citizens of the United States apart.',
    fr: 'Code de dispense C21. Les invitations sont tirées des bassins d’une saison jusqu’à épuisement des places; la saison de 2026 a commencé le 19 décembre 2025. Personne ne présente de demande à un point d’entrée sans approbation préalable, sauf les citoyens des États-Unis.',
  },
});

/** Young people of partner countries: Working Holiday, Young Professionals, International Co-op. */
export const internationalExperience: Pathway = {
  id: 'ca.wp.iec',
  title: { en: 'International Experience Canada', fr: 'Expérience internationale Canada' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { portOfEntry: false },
  versions: [version('2024-11-29', '2025-11-30', { en: '179.75', fr: '179,75' }), version('2025-12-01', null, { en: '184.75', fr: '184,75' })],
  closed: heldSince('29 November 2024', '29 novembre 2024', ['iec.basis']),
};
