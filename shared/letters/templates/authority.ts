import { bullets, definitions, heading, paragraph } from '../../documents';
import type { LetterTemplate } from '../template';
import { fromConsultant, toAuthority } from './parts';

const submission: LetterTemplate = {
  id: 'submission', group: 'authority', version: 2, paper: 'firm',
  title: { en: 'Submission letter', fr: 'Lettre de présentation' },
  purpose: { en: 'Goes with the application and lists the documents that were accepted.', fr: 'Accompagne la demande et énumère les documents acceptés.' },
  blocks: {
    en: [
      ...toAuthority('en', '{caseTitle} – {#forApplicant}{clientName}, born on {clientBirthDate}{/forApplicant}{#forEmployer}{employerName}, business number {employerNumber}{/forEmployer}'),
      paragraph('{#forApplicant}I represent {clientName} (citizenship: {clientCitizenship}; passport {clientPassport}) in the application named above.{#clientUci} The client’s UCI is {clientUci}.{/clientUci}{#hasRepresentativeForm} The signed form Use of a Representative (IMM 5476) is submitted with the application.{/hasRepresentativeForm}{/forApplicant}{#forEmployer}I represent {employerName}, {employerAddressLine}, in the application named above. It concerns this position: {jobTitle}, NOC {jobNoc}.{/forEmployer}'),
      bullets(['{#caseNumbers}{label}: {number}{/caseNumbers}']),
      paragraph('The following documents are submitted with the application:'),
      bullets(['{#submittedItems}{document}{#person} – {person}{/person}{/submittedItems}']),
      paragraph('{#enclosures}Enclosed besides: {enclosures}{/enclosures}'),
      paragraph('{#isComplete}To the best of my knowledge, the documents are complete and what they say agrees with the application. {/isComplete}Should anything more be needed, please contact me before a decision is made.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toAuthority('fr', '{caseTitle} – {#forApplicant}{clientName}, né(e) le {clientBirthDate}{/forApplicant}{#forEmployer}{employerName}, numéro d’entreprise {employerNumber}{/forEmployer}'),
      paragraph('{#forApplicant}Je représente {clientName} (citoyenneté\u00A0: {clientCitizenship}; passeport {clientPassport}) dans la demande indiquée ci-dessus.{#clientUci} L’IUC du client est {clientUci}.{/clientUci}{#hasRepresentativeForm} Le formulaire signé Recours aux services d’un représentant (IMM 5476) est présenté avec la demande.{/hasRepresentativeForm}{/forApplicant}{#forEmployer}Je représente {employerName}, {employerAddressLine}, dans la demande indiquée ci-dessus. Elle concerne le poste suivant\u00A0: {jobTitle}, CNP {jobNoc}.{/forEmployer}'),
      bullets(['{#caseNumbers}{label}\u00A0: {number}{/caseNumbers}']),
      paragraph('Les documents suivants sont présentés à l’appui de la demande\u00A0:'),
      bullets(['{#submittedItems}{document}{#person} – {person}{/person}{/submittedItems}']),
      paragraph('{#enclosures}Pièces également jointes\u00A0: {enclosures}{/enclosures}'),
      paragraph('{#isComplete}À ma connaissance, les documents sont complets et leur contenu concorde avec la demande. {/isComplete}S’il manque quoi que ce soit, veuillez communiquer avec moi avant de rendre une décision.'),
      ...fromConsultant('fr'),
    ],
  },
};

const explanation: LetterTemplate = {
  id: 'explanation', group: 'authority', version: 2, paper: 'firm',
  title: { en: 'Letter of explanation', fr: 'Lettre d’explication' },
  purpose: { en: 'Explains a gap, a refusal or a missing document to an officer.', fr: 'Explique à un agent une lacune, un refus ou un document manquant.' },
  blocks: {
    en: [
      ...toAuthority('en', '{explanationSubject} – {clientName}, born on {clientBirthDate}'),
      paragraph('I write on behalf of {clientName}{#clientUci}, UCI {clientUci},{/clientUci} to explain the following.'),
      heading(3, 'What happened'),
      paragraph('{explanation}'),
      heading(3, 'Proof'),
      paragraph('{explanationProof}'),
      heading(3, 'Request'),
      paragraph('{explanationRequest}'),
      paragraph('The client has read this letter and confirms that it is true and complete.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toAuthority('fr', '{explanationSubject} – {clientName}, né(e) le {clientBirthDate}'),
      paragraph('J’écris pour {clientName}{#clientUci}, IUC {clientUci},{/clientUci} pour expliquer ce qui suit.'),
      heading(3, 'Ce qui s’est passé'),
      paragraph('{explanation}'),
      heading(3, 'Preuves'),
      paragraph('{explanationProof}'),
      heading(3, 'Demande'),
      paragraph('{explanationRequest}'),
      paragraph('Le client a lu cette lettre et confirme qu’elle est véridique et complète.'),
      ...fromConsultant('fr'),
    ],
  },
};

const supportRequest: LetterTemplate = {
  id: 'support-request', group: 'authority', version: 2, paper: 'firm',
  title: { en: 'Request for a letter of support', fr: 'Demande de lettre d’appui' },
  purpose: { en: 'Asks a province, a community or a partner for its support, as for a work permit of a nominee.', fr: 'Demande l’appui d’une province, d’une collectivité ou d’un partenaire, par exemple pour le permis de travail d’un candidat désigné.' },
  blocks: {
    en: [
      ...toAuthority('en', 'Request for a letter of support – {workerName}'),
      paragraph('I represent {workerName}, to whom {employerName}, {employerAddressLine}, offers this position: {jobTitle}, NOC {jobNoc}; place of work: {jobLocation}; wage: {jobWage}; duration: {jobDuration}.'),
      paragraph('You are asked for the following support: {supportWanted}'),
      paragraph('The reasons are: {supportReasons}'),
      paragraph('Please state in the letter the name of the worker, the employer, the position, the place of work, why the worker is needed, and how long the letter is valid. An answer by {replyBy} would allow the application to be filed in time.'),
      paragraph('{#enclosures}Enclosed: {enclosures}{/enclosures}'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toAuthority('fr', 'Demande de lettre d’appui – {workerName}'),
      paragraph('Je représente {workerName}, à qui {employerName}, {employerAddressLine}, offre le poste suivant\u00A0: {jobTitle}, CNP {jobNoc}; lieu de travail\u00A0: {jobLocation}; salaire\u00A0: {jobWage}; durée\u00A0: {jobDuration}.'),
      paragraph('L’appui suivant vous est demandé\u00A0: {supportWanted}'),
      paragraph('Les motifs sont les suivants\u00A0: {supportReasons}'),
      paragraph('Veuillez indiquer dans la lettre le nom du travailleur, l’employeur, le poste, le lieu de travail, les raisons pour lesquelles le travailleur est nécessaire et la durée de validité de la lettre. Une réponse au plus tard le {replyBy} permettrait de présenter la demande à temps.'),
      paragraph('{#enclosures}Pièces jointes\u00A0: {enclosures}{/enclosures}'),
      ...fromConsultant('fr'),
    ],
  },
};

const lmiaCover: LetterTemplate = {
  id: 'lmia-cover', group: 'authority', version: 2, paper: 'firm',
  title: { en: 'LMIA cover letter', fr: 'Lettre d’accompagnement de l’EIMT' },
  purpose: { en: 'Presents an employer’s application for a labour market impact assessment.', fr: 'Présente la demande d’étude d’impact sur le marché du travail d’un employeur.' },
  blocks: {
    en: [
      ...toAuthority('en', 'Labour market impact assessment – {employerName}, business number {employerNumber}'),
      paragraph('I represent {employerName}, {employerAddressLine}, in its application for a labour market impact assessment under this stream: {lmiaStream}.'),
      heading(3, 'The employer'),
      paragraph('{employerActivities}\nIn operation since {employerSince}; employees in Canada: {employerStaff}. Layoffs: {employerLayoffs}'),
      paragraph('{#needsRegistration}Registration with the province to hire foreign workers: {employerRegistration}.{/needsRegistration}'),
      heading(3, 'The position'),
      definitions([
        ['Job title', '{jobTitle}'], ['NOC code', '{jobNoc}'], ['Number of positions', '{jobPositions}'], ['Place of work', '{jobLocation}'], ['Hours per week', '{jobHours}'], ['Wage', '{jobWage}'], ['First day of work', '{jobStart}'], ['Duration', '{jobDuration}'],
        ['Education required', '{jobEducation}'], ['Experience required', '{jobExperience}'], ['Languages required', '{jobLanguages}'], ['Licence or registration', '{jobLicence}'],
      ]),
      paragraph('Main duties: {jobDuties}'),
      heading(3, 'Need for the worker'),
      paragraph('{jobReason}'),
      heading(3, 'Recruitment'),
      paragraph('{#hasRecruitment}The employer advertised the position as follows:{/hasRecruitment}{#noRecruitment}The employer did not advertise the position.{/noRecruitment}'),
      bullets(['{#recruitment}{method}{#scope}, {scope}{/scope}{#audience}, {audience}{/audience}{#period}, {period}{/period}{/recruitment}']),
      paragraph('{#isTalentStream}Labour Market Benefits Plan: {benefitsPlan}.{/isTalentStream}'),
      paragraph('{#needsTransitionPlan}Transition plan: {transitionPlan}{/needsTransitionPlan}'),
      paragraph('{#enclosures}Enclosed: {enclosures}{/enclosures}'),
      paragraph('The employer’s contact for this application is {employerContact}, {employerContactTitle}, {employerPhone}.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toAuthority('fr', 'Étude d’impact sur le marché du travail – {employerName}, numéro d’entreprise {employerNumber}'),
      paragraph('Je représente {employerName}, {employerAddressLine}, dans sa demande d’étude d’impact sur le marché du travail au titre du volet suivant\u00A0: {lmiaStream}.'),
      heading(3, 'L’employeur'),
      paragraph('{employerActivities}\nEn activité depuis le {employerSince}; employés au Canada\u00A0: {employerStaff}. Mises à pied\u00A0: {employerLayoffs}'),
      paragraph('{#needsRegistration}Inscription auprès de la province pour embaucher des travailleurs étrangers\u00A0: {employerRegistration}.{/needsRegistration}'),
      heading(3, 'Le poste'),
      definitions([
        ['Titre du poste', '{jobTitle}'], ['Code CNP', '{jobNoc}'], ['Nombre de postes', '{jobPositions}'], ['Lieu de travail', '{jobLocation}'], ['Heures par semaine', '{jobHours}'], ['Salaire', '{jobWage}'], ['Premier jour de travail', '{jobStart}'], ['Durée', '{jobDuration}'],
        ['Études exigées', '{jobEducation}'], ['Expérience exigée', '{jobExperience}'], ['Langues exigées', '{jobLanguages}'], ['Permis d’exercice ou inscription', '{jobLicence}'],
      ]),
      paragraph('Fonctions principales\u00A0: {jobDuties}'),
      heading(3, 'Besoin du travailleur'),
      paragraph('{jobReason}'),
      heading(3, 'Recrutement'),
      paragraph('{#hasRecruitment}L’employeur a annoncé le poste ainsi\u00A0:{/hasRecruitment}{#noRecruitment}L’employeur n’a pas annoncé le poste.{/noRecruitment}'),
      bullets(['{#recruitment}{method}{#scope}, {scope}{/scope}{#audience}, {audience}{/audience}{#period}, {period}{/period}{/recruitment}']),
      paragraph('{#isTalentStream}Plan des avantages relatifs au marché du travail\u00A0: {benefitsPlan}.{/isTalentStream}'),
      paragraph('{#needsTransitionPlan}Plan de transition\u00A0: {transitionPlan}{/needsTransitionPlan}'),
      paragraph('{#enclosures}Pièces jointes\u00A0: {enclosures}{/enclosures}'),
      paragraph('La personne-ressource de l’employeur pour cette demande est {employerContact}, {employerContactTitle}, {employerPhone}.'),
      ...fromConsultant('fr'),
    ],
  },
};

export const authorityLetters: readonly LetterTemplate[] = [submission, explanation, supportRequest, lmiaCover];
