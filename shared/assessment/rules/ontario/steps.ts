import type { Condition, Step } from '../../pack/types';
import { portalFrom } from './common';

const portalOffer: Condition = { some: 'applicant.offers', as: 'filed', where: { some: 'filed.approvals', as: 'approval', where: { field: 'approval.kind', is: 'provincial-portal-offer' } } };
const nominated = (stream: string): Condition => ({ measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['ON'], streams: [stream] } });

const fee = { en: 'the fee (1,500 dollars)', fr: 'les frais (1 500 $)' };
const offerFee = { en: 'the fee (2,000 dollars for an offer in the Greater Toronto Area, 1,500 elsewhere; to be looked up)', fr: 'les frais (2 000 $ pour une offre dans la région du grand Toronto, 1 500 $ ailleurs; à vérifier)' };

const nomination = (prefix: string, stream: string): Step => ({ id: `${prefix}.nomination`, by: 'province', citations: ['on.owp-process', 'on.nomination'], title: { en: 'Nomination by the province', fr: 'Désignation par la province' }, done: nominated(stream) });
const residence = (prefix: string, express: 'yes' | 'no' | 'either'): Step => ({
  id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['on.nomination'],
  title: express === 'yes'
    ? { en: 'Accept the nomination in the Express Entry profile within 30 days, and apply for permanent residence within 60 days of the invitation', fr: 'Accepter la désignation dans le profil Entrée express dans les 30 jours et demander la résidence permanente dans les 60 jours suivant l’invitation' }
    : express === 'no'
      ? { en: 'Apply to IRCC for permanent residence before the nomination expires (6 months)', fr: 'Demander la résidence permanente à IRCC avant l’expiration de la désignation (6 mois)' }
      : { en: 'Apply to IRCC for permanent residence before the nomination expires (6 months); linked to Express Entry, accept it within 30 days and apply within 60 days of the invitation', fr: 'Demander la résidence permanente à IRCC avant l’expiration de la désignation (6 mois); si elle est liée à Entrée express, l’accepter dans les 30 jours et présenter la demande dans les 60 jours suivant l’invitation' },
});
const workPermit = (prefix: string): Step => ({
  id: `${prefix}.work-permit`, by: 'employer', citations: ['on.work-permit'], done: { measure: 'work-permit-in-force' },
  title: { en: 'Where the nominee needs a work permit: file the offer in the federal Employer Portal and pay 230 dollars; the permit is asked for with the letter of the province (T13)', fr: 'Si la personne désignée a besoin d’un permis de travail : présenter l’offre dans le Portail de l’employeur fédéral et payer 230 $; le permis est demandé avec la lettre de la province (T13)' },
});

/** Of the streams in which the province looks into the pool. */
export const notifiedSteps = (prefix: string, stream: string): readonly Step[] => [
  { id: `${prefix}.notification`, by: 'province', citations: ['on.hcp-profile'], title: { en: 'Notification of interest from Ontario', fr: 'Notification d’intérêt de l’Ontario' }, done: { measure: 'on-notified', with: { streams: [stream] } } },
  { id: `${prefix}.application`, by: 'applicant', citations: ['on.noi-45-days', 'on.fees'], done: nominated(stream), title: { en: `Apply within 45 calendar days of the notification, and pay ${fee.en}`, fr: `Présenter la demande dans les 45 jours civils suivant la notification et payer ${fee.fr}` } },
  nomination(prefix, stream), residence(prefix, 'yes'),
];

const expression = (prefix: string, system: string, stream: string, withPortal: boolean): readonly Step[] => [
  {
    id: `${prefix}.expression-of-interest`, by: 'applicant', citations: ['on.eoi', ...(withPortal ? ['on.deadlines'] : [])], done: { measure: 'registered', with: { system, streams: [stream] } },
    title: withPortal ? { en: 'Register an expression of interest within 30 calendar days of the offer in the Employer Portal', fr: 'Soumettre une déclaration d’intérêt dans les 30 jours civils suivant le dépôt de l’offre dans le Portail des employeurs' } : { en: 'Register an expression of interest', fr: 'Soumettre une déclaration d’intérêt' },
  },
  { id: `${prefix}.invitation`, by: 'province', citations: ['on.eoi'], title: { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, done: { measure: 'invited-by-province', with: { system, streams: [stream] } } },
];
const portal = (prefix: string): Step => ({ id: `${prefix}.employer-portal`, by: 'employer', citations: ['on.eoi'], done: portalOffer, title: { en: 'Register in the Employer Portal and file the job offer, first of all', fr: 'S’inscrire au Portail des employeurs et y déposer l’offre d’emploi, en premier lieu' } });
const approval = (prefix: string): Step => ({ id: `${prefix}.position`, by: 'employer', citations: ['on.deadlines'], title: { en: 'Apply for approval of the employment position within 14 calendar days of the invitation, before the applicant applies', fr: 'Demander l’approbation du poste dans les 14 jours civils suivant l’invitation, avant la demande du candidat' } });
const application = (prefix: string, stream: string, days: number, paid: { en: string; fr: string }): Step => ({
  id: `${prefix}.application`, by: 'applicant', citations: ['on.deadlines', 'on.fees'], done: nominated(stream),
  title: { en: `Apply within ${String(days)} calendar days of the invitation, and pay ${paid.en}`, fr: `Présenter la demande dans les ${String(days)} jours civils suivant l’invitation et payer ${paid.fr}` },
});

/** Of the former streams with a job offer. */
export const offerSteps = (prefix: string, stream: string, from: string): readonly Step[] => {
  const withPortal = from >= portalFrom;
  return [
    ...(withPortal ? [portal(prefix)] : []), ...expression(prefix, 'on-ejo-eoi', stream, withPortal),
    ...(withPortal ? [approval(prefix)] : []), application(prefix, stream, withPortal ? 17 : 14, offerFee), nomination(prefix, stream), residence(prefix, 'no'), workPermit(prefix),
  ];
};
/** Of the former streams of graduates. */
export const graduateSteps = (prefix: string, stream: string, from: string): readonly Step[] => [...expression(prefix, 'on-ejo-eoi', stream, false), application(prefix, stream, from >= portalFrom ? 17 : 14, fee), nomination(prefix, stream), residence(prefix, 'no')];

/** Of the stream of 2026; what is the employer’s does not concern a physician on own account. */
export const workforceSteps: readonly Step[] = [
  portal('on-owp'), ...expression('on-owp', 'on-owp-eoi', 'ca.on.workforce-priority', true), approval('on-owp'), application('on-owp', 'ca.on.workforce-priority', 17, offerFee),
  {
    id: 'on-owp.express-entry', by: 'applicant', citations: ['on.owp-express-entry'], done: { not: { measure: 'express-entry-profile' } },
    title: { en: 'TEER 0 to 3 and physicians with an Express Entry profile: ask for a nomination linked to it', fr: 'FEER 0 à 3 et médecins ayant un profil Entrée express : demander une désignation qui y est liée' },
  },
  nomination('on-owp', 'ca.on.workforce-priority'), residence('on-owp', 'either'), workPermit('on-owp'),
];
