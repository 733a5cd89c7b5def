import type { Step } from '../../pack/types';
import type { Short } from './offer';
import { feeChanges } from './periods';

const fee = (from: string): { en: string; fr: string } => {
  const [second, last] = feeChanges;
  if (from < second) return { en: '$700', fr: '700 $' };
  return from < last ? { en: '$1,150, later $1,475: look up which', fr: '1 150 $, puis 1 475 $ : à vérifier' } : { en: '$1,750', fr: '1 750 $' };
};

/** Registration and invitation, where the stream takes them. */
export const registrationSteps = (short: Short): readonly Step[] => [
  { id: `${short}.registration`, by: 'applicant', citations: ['bc.registration'], title: { en: 'Register in the Skills Immigration Registration System (free, valid for up to 12 months)', fr: 'S’inscrire au système d’inscription d’Immigration de compétences (gratuit, valide jusqu’à 12 mois)' }, done: { measure: 'registered', with: { system: 'bc-sirs' } } },
  { id: `${short}.invitation`, by: 'province', citations: ['bc.registration'], title: { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, done: { measure: 'invited-by-province', with: { system: 'bc-sirs' } } },
];

/** The application: after an invitation within 30 calendar days, or directly. */
export const applicationStep = (short: Short, from: string, invited: boolean): Step => ({
  id: `${short}.application`, by: 'applicant', citations: invited ? ['bc.application', 'bc.fee'] : ['bc.fee'],
  title: {
    en: `Apply online${invited ? ' within 30 calendar days of the invitation' : ''} and pay the fee (${fee(from).en})`,
    fr: `Présenter la demande en ligne${invited ? ' dans les 30 jours civils suivant l’invitation' : ''} et payer les frais (${fee(from).fr})`,
  },
});

export const declarationStep = (short: Short): Step => ({ id: `${short}.employer-declaration`, by: 'employer', citations: ['bc.employer-support'], title: { en: 'Sign the Employer Declaration Form before the registration', fr: 'Signer la déclaration de l’employeur avant l’inscription' } });

/** The option linked to Express Entry, for those who have a profile. */
export const expressEntryStep = (short: Short): Step => ({
  id: `${short}.express-entry`, by: 'applicant', citations: ['bc.express-entry'],
  title: { en: 'For the Express Entry BC option: give the profile number and the job seeker validation code; accept the nomination within 30 days (600 points) and apply within 60 days of the federal invitation', fr: 'Pour l’option Entrée express C.-B. : donner le numéro du profil et le code de validation du chercheur d’emploi; accepter la désignation dans les 30 jours (600 points) et présenter la demande dans les 60 jours suivant l’invitation fédérale' },
  done: { not: { measure: 'express-entry-profile' } },
});

/** After the decision of the province. */
export const nominationSteps = (short: Short): readonly Step[] => [
  { id: `${short}.nomination`, by: 'province', citations: ['bc.nomination'], title: { en: 'Nomination by the province', fr: 'Désignation par la province' }, done: { measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['BC'] } } },
  { id: `${short}.permanent-residence`, by: 'applicant', citations: ['bc.nomination'], title: { en: 'Apply to IRCC for permanent residence before the nomination expires (6 months), keeping offer, wage and place of work; report changes', fr: 'Demander la résidence permanente à IRCC avant l’expiration de la désignation (6 mois), en conservant l’offre, le salaire et le lieu de travail; signaler les changements' } },
];

export const workPermitStep = (short: Short): Step => ({
  id: `${short}.work-permit`, by: 'employer', citations: ['bc.work-permit'],
  title: { en: 'Where the nominee needs a work permit: file the offer in the Employer Portal and pay $230; the permit is asked for with the letter of support (T13)', fr: 'Si la personne désignée a besoin d’un permis de travail : présenter l’offre dans le Portail de l’employeur et payer 230 $; le permis est demandé avec la lettre d’appui (T13)' },
  done: { measure: 'work-permit-in-force' },
});

/** Of a stream with a job offer and registration. */
export const invitedSteps = (short: Short, from: string, expressEntry: boolean): readonly Step[] => [
  declarationStep(short), ...registrationSteps(short), applicationStep(short, from, true), ...(expressEntry ? [expressEntryStep(short)] : []), ...nominationSteps(short), workPermitStep(short),
];
