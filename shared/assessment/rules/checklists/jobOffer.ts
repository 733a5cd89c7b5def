import type { DocumentRequirement } from '../../pack/documents';
import { byOffer, ifAsked, needed, ofOffer, offer } from './requirement';
import { credential, ofCredential, recentJob } from './offer';

/** What is gathered to write and sign a job offer, beside the letter and the contract. */
export const jobOfferPapers: readonly DocumentRequirement[] = [
  needed({ id: 'business-registration', each: byOffer, for: 'employer', citations: ['checklist.offer'], en: 'Legal name, business number and address of {employer}, as the offer states them.', fr: 'Dénomination sociale, numéro d’entreprise et adresse ({employer}), tels qu’indiqués dans l’offre.' }),
  needed({ id: 'prevailing-wage', document: 'prevailing-wage-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.wage'], en: 'The wage of {offer} ({offer.wagePerHour} an hour) beside that of the occupation at the place of work ({offer.city}).', fr: 'Le salaire pour {offer} ({offer.wagePerHour} l’heure) par rapport à celui de la profession au lieu de travail ({offer.city}).' }),
  ifAsked({ id: 'collective-agreement', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia'], en: 'Where the job ({offer}) is unionized: the section on wages.', fr: 'Si l’emploi ({offer}) est syndiqué : la section sur les salaires.' }),
  needed({ id: 'passport', for: 'applicant', citations: ['checklist.portal', 'document.passport'], en: 'Name, date of birth and citizenship of {applicant}, as the offer states them.', fr: '{applicant} : nom, date de naissance et citoyenneté, tels qu’indiqués dans l’offre.' }),
  needed({ id: 'resume', for: 'applicant', citations: ['wp.able'], en: '{applicant} meets what the position asks for.', fr: '{applicant} répond aux exigences du poste.' }),
  ifAsked({ id: 'education', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: ['wp.able'], en: 'Where the position asks for studies: {study} ({study.level}, {study.institution}).', fr: 'Si le poste exige des études : {study} ({study.level}, {study.institution}).' }),
  ifAsked({ id: 'experience', document: 'reference-letter', each: [recentJob], for: 'applicant', subject: 'job.employer', citations: ['wp.able'], en: 'Where the position asks for experience: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Si le poste exige de l’expérience : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' }),
  needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ field: 'offer.requires.licence', is: true }), citations: ['wp.able'], en: 'The position ({offer}, {offer.province}) asks for a licence or registration.', fr: 'Le poste ({offer}, {offer.province}) exige un permis d’exercice ou une inscription.' }),
];
