import { bold, bullets, callout, heading, paragraph, signatures } from '../../documents';
import type { LetterTemplate } from '../template';
import { fromConsultant, toClient } from './parts';

const missingItems: LetterTemplate = {
  id: 'missing-items', group: 'client', version: 2, paper: 'firm',
  title: { en: 'Missing-items letter', fr: 'Lettre des documents manquants' },
  purpose: { en: 'Lists what the client still has to bring, by person, and the questions to answer first.', fr: 'Énumère ce que le client doit encore fournir, par personne, et les questions préalables.' },
  blocks: {
    en: [
      ...toClient('en', 'Documents still needed for your application – {caseTitle}'),
      paragraph('{#nothingAsked}Everything that was asked of you for your application has been received and accepted. Nothing more is needed from you at this time.{/nothingAsked}'),
      paragraph('{#hasClientItems}Before your application can be submitted, the documents below are still needed. Please send legible colour scans of every page. Keep the originals: you may have to show them later.{/hasClientItems}'),
      bullets([['{#openItemsByPerson}', bold('{person}'), '\n{documents}{/openItemsByPerson}']]),
      paragraph('{#hasQuestions}Please tell us the following as well. Your answers decide whether more documents are needed; we will tell you which before you obtain any.{/hasQuestions}'),
      bullets(['{#openQuestions}{question}{/openQuestions}']),
      paragraph('{#hasClientItems}A document that is in neither English nor French needs a translation, the affidavit of the translator unless a certified translator in Canada made it, and a copy of the original. The translator may not be you, a member of your family or your representative.{/hasClientItems}'),
      paragraph('{#hasClientItems}If a document cannot be obtained, tell us now and say what you tried: a written explanation with proof of your efforts can then be prepared. {/hasClientItems}{#isAsked}Please answer by {replyBy}.{/isAsked}'),
      paragraph('This list follows from the facts on your file on the date of this letter. An officer may ask for more.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toClient('fr', 'Documents encore à fournir pour votre demande – {caseTitle}'),
      paragraph('{#nothingAsked}Tout ce qui vous a été demandé pour votre demande a été reçu et accepté. Rien d’autre ne vous est demandé pour le moment.{/nothingAsked}'),
      paragraph('{#hasClientItems}Avant que votre demande puisse être présentée, il manque les documents ci-dessous. Veuillez envoyer des numérisations lisibles, en couleur, de toutes les pages. Conservez les originaux\u00A0: on pourrait vous les demander plus tard.{/hasClientItems}'),
      bullets([['{#openItemsByPerson}', bold('{person}'), '\n{documents}{/openItemsByPerson}']]),
      paragraph('{#hasQuestions}Veuillez aussi nous indiquer ce qui suit. Vos réponses déterminent si d’autres documents sont nécessaires; nous vous dirons lesquels avant que vous ne les obteniez.{/hasQuestions}'),
      bullets(['{#openQuestions}{question}{/openQuestions}']),
      paragraph('{#hasClientItems}Un document qui n’est ni en français ni en anglais doit être accompagné d’une traduction, de l’affidavit du traducteur, sauf si elle est faite par un traducteur agréé au Canada, et d’une copie de l’original. Le traducteur ne peut être ni vous, ni un membre de votre famille, ni votre représentant.{/hasClientItems}'),
      paragraph('{#hasClientItems}Si un document ne peut être obtenu, dites-le-nous dès maintenant en précisant vos démarches\u00A0: une explication écrite, avec la preuve de vos efforts, pourra être préparée. {/hasClientItems}{#isAsked}Veuillez répondre au plus tard le {replyBy}.{/isAsked}'),
      paragraph('Cette liste découle des faits à votre dossier à la date de cette lettre. Un agent peut demander davantage.'),
      ...fromConsultant('fr'),
    ],
  },
};

const opinion: LetterTemplate = {
  id: 'opinion', group: 'client', version: 1, paper: 'firm',
  title: { en: 'Opinion with acknowledgement of risk', fr: 'Avis avec reconnaissance du risque' },
  purpose: { en: 'Written opinion that an application has little or no chance, acknowledged by the client (Code, s. 27).', fr: 'Avis écrit qu’une demande a peu ou pas de chances, reconnu par le client (Code, art. 27).' },
  blocks: {
    en: [
      ...toClient('en', 'Written opinion on your application'),
      paragraph('You asked for an opinion on the following application: {opinionMatter}'),
      paragraph('In my professional opinion this application has little or no chance of success on the facts and the rules as they stand on the date of this letter.'),
      heading(3, 'Reasons'),
      paragraph('{opinionReasons}'),
      heading(3, 'Risks for you'),
      paragraph('{opinionRisks}'),
      heading(3, 'Other possibilities'),
      paragraph('{opinionAlternatives}'),
      paragraph('An officer decides the application. If you instruct me to proceed all the same, I need your written acknowledgement below first. You are free to ask another authorized representative for a second opinion.'),
      ...fromConsultant('en'),
      callout('warning', 'Acknowledgement of risk', 'I, {clientName}, have read this opinion and its reasons in a language that I understand, and could ask questions about it. I understand that the application may be refused, that fees already paid to a government may not be refunded, and that a refusal may affect later applications.'),
      signatures({ caption: '{clientName}', dated: true }),
    ],
    fr: [
      ...toClient('fr', 'Avis écrit sur votre demande'),
      paragraph('Vous avez demandé un avis sur la demande suivante\u00A0: {opinionMatter}'),
      paragraph('À mon avis professionnel, cette demande a peu ou pas de chances de succès selon les faits et les règles à la date de cette lettre.'),
      heading(3, 'Motifs'),
      paragraph('{opinionReasons}'),
      heading(3, 'Risques pour vous'),
      paragraph('{opinionRisks}'),
      heading(3, 'Autres possibilités'),
      paragraph('{opinionAlternatives}'),
      paragraph('C’est un agent qui décide de la demande. Si vous me donnez néanmoins instruction de la présenter, il me faut d’abord votre reconnaissance écrite ci-dessous. Vous êtes libre de demander un deuxième avis à un autre représentant autorisé.'),
      ...fromConsultant('fr'),
      callout('warning', 'Reconnaissance du risque', 'Je, {clientName}, reconnais avoir lu cet avis et ses motifs dans une langue que je comprends et avoir pu poser des questions. Je comprends que la demande peut être refusée, que les frais déjà payés à un gouvernement peuvent ne pas être remboursés et qu’un refus peut nuire à des demandes ultérieures.'),
      signatures({ caption: '{clientName}', dated: true }),
    ],
  },
};

const closing: LetterTemplate = {
  id: 'closing', group: 'client', version: 2, paper: 'firm',
  title: { en: 'Closing letter', fr: 'Lettre de clôture' },
  purpose: { en: 'Ends the services: documents, account, invoice and refund within 30 days (Code, s. 36).', fr: 'Met fin aux services\u00A0: documents, compte, facture et remboursement dans les 30 jours (Code, art. 36).' },
  blocks: {
    en: [
      ...toClient('en', 'End of our services – {caseTitle}'),
      paragraph('Our services in this matter end on {endOfServices}, for this reason: {endReason}'),
      heading(3, 'Your papers and property'),
      paragraph('The following is returned to you: {returnedPapers}'),
      heading(3, 'Account'),
      paragraph('Final account and invoice: {finalAccount}'),
      paragraph('Refund: {refund}'),
      heading(3, 'What you must watch yourself'),
      paragraph('{openMatters}'),
      paragraph('Where I was appointed as your representative, the government is told in writing, within 10 days, that I no longer act. You may appoint another authorized representative at any time. If you ask for it, your file is transferred within 10 business days, whether or not an account is unpaid.'),
      paragraph('What I know about you remains confidential after the end of our services. The file is kept for as long as the College requires, then destroyed.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toClient('fr', 'Fin de nos services – {caseTitle}'),
      paragraph('Nos services dans ce dossier prennent fin le {endOfServices}, pour le motif suivant\u00A0: {endReason}'),
      heading(3, 'Vos papiers et vos biens'),
      paragraph('Ce qui suit vous est remis\u00A0: {returnedPapers}'),
      heading(3, 'Compte'),
      paragraph('Reddition de comptes et facture finale\u00A0: {finalAccount}'),
      paragraph('Remboursement\u00A0: {refund}'),
      heading(3, 'Ce que vous devez surveiller vous-même'),
      paragraph('{openMatters}'),
      paragraph('Si j’ai été désigné comme votre représentant, le gouvernement est avisé par écrit, dans les 10 jours, que je n’agis plus. Vous pouvez désigner un autre représentant autorisé en tout temps. À votre demande, votre dossier est transféré dans les 10 jours ouvrables, même si un compte est impayé.'),
      paragraph('Ce que je sais de vous demeure confidentiel après la fin de nos services. Le dossier est conservé aussi longtemps que le Collège l’exige, puis détruit.'),
      ...fromConsultant('fr'),
    ],
  },
};

const referenceRequest: LetterTemplate = {
  id: 'reference-request', group: 'client', version: 2, paper: 'firm',
  title: { en: 'Request for a reference letter', fr: 'Demande de lettre de référence' },
  purpose: { en: 'Tells an employer what the client’s employment reference must contain.', fr: 'Indique à un employeur ce que la lettre de référence du client doit contenir.' },
  blocks: {
    en: [
      paragraph('{letterDate}'),
      paragraph('{recipient}'),
      paragraph('Re: Employment reference letter for {clientName}'),
      paragraph('To whom it may concern:'),
      paragraph('{clientName}, born on {clientBirthDate}, is preparing an application to immigrate to Canada and has to prove the following employment with {referenceEmployer}:'),
      bullets(['{#referenceJobs}{title}{#period}, {period}{/period}{/referenceJobs}']),
      paragraph('Please issue a reference letter by {replyBy}.'),
      paragraph('The letter has to be on your letterhead and contain:'),
      bullets([
        'the full name of the employee;',
        'your address, telephone number and email address;',
        'the name, title and signature of the supervisor or of an officer of human resources, and the date of signing;',
        'every position held, each with its first and last day, or a statement that it goes on;',
        'the main duties of each position, in your own words: not copied from an occupational classification;',
        'the number of hours worked per week;',
        'the annual salary and the benefits;',
        'a short description of your business and where it is.',
      ]),
      paragraph('If some of this cannot be stated, please say so in the letter and give the reason. The officer may contact you to confirm what it says. Please give the signed letter to {clientName}, or send it to {firmEmail}.'),
      ...fromConsultant('en'),
    ],
    fr: [
      paragraph('{letterDate}'),
      paragraph('{recipient}'),
      paragraph('Objet\u00A0: Lettre de référence d’emploi – {clientName}'),
      paragraph('À qui de droit,'),
      paragraph('{clientName}, dont la date de naissance est le {clientBirthDate}, prépare une demande d’immigration au Canada et doit prouver les emplois suivants chez {referenceEmployer}\u00A0:'),
      bullets(['{#referenceJobs}{title}{#period}, {period}{/period}{/referenceJobs}']),
      paragraph('Veuillez délivrer une lettre de référence au plus tard le {replyBy}.'),
      paragraph('La lettre doit être sur votre papier à en-tête et contenir\u00A0:'),
      bullets([
        'le nom complet de la personne employée;',
        'votre adresse, votre numéro de téléphone et votre adresse de courriel;',
        'le nom, le titre et la signature du supérieur ou d’un responsable des ressources humaines, et la date de la signature;',
        'tous les postes occupés, chacun avec son premier et son dernier jour, ou l’indication qu’il se poursuit;',
        'les fonctions principales de chaque poste, dans vos propres mots\u00A0: non copiées d’une classification des professions;',
        'le nombre d’heures travaillées par semaine;',
        'le salaire annuel et les avantages sociaux;',
        'une brève description de votre entreprise et son emplacement.',
      ]),
      paragraph('Si un de ces éléments ne peut être indiqué, veuillez le préciser dans la lettre, avec le motif. L’agent peut communiquer avec vous pour confirmer son contenu. Veuillez remettre la lettre signée à {clientName} ou l’envoyer à {firmEmail}.'),
      ...fromConsultant('fr'),
    ],
  },
};

const change: LetterTemplate = {
  id: 'change', group: 'client', version: 2, paper: 'firm',
  title: { en: 'Change of rules or of situation', fr: 'Changement de règles ou de situation' },
  purpose: { en: 'Tells a client what changes for which pathway, from when and because of which rule, and asks to get in touch. Prepared from Reports.', fr: 'Indique au client ce qui change, pour quelle voie, à compter de quand et en raison de quelle règle, et l’invite à communiquer avec le cabinet. Préparée à partir des rapports.' },
  blocks: {
    en: [
      ...toClient('en', 'A change that concerns your immigration file'),
      paragraph('We have gone through our files. {#byDates}Between {changesFrom} and {changesTo}, the following changes for you under the rules that are in force today.{/byDates}{#byRules}Under rules that we compared with those in force, the following would be different for you on {changesTo}.{/byRules}'),
      bullets([['{#changeGroups}', bold('{heading}'), '\n{details}{/changeGroups}']]),
      paragraph('{#changesVerify}What is marked “To be verified” rests on figures or facts that we look up in the official sources before you rely on it: {changesVerify}.{/changesVerify}'),
      paragraph('Please get in touch with us{#replyBy} by {replyBy}{/replyBy}, before you take any step, so that we can look at your situation together. If anything in your situation has changed, or a document was renewed, tell us then.'),
      paragraph('This follows from the facts on your file on the date of this letter and from the sources named, and from nothing else. It is no decision: an officer decides an application, and a fact that we do not know may lead to another result.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toClient('fr', 'Un changement qui concerne votre dossier d’immigration'),
      paragraph('Nous avons passé nos dossiers en revue. {#byDates}Entre le {changesFrom} et le {changesTo}, voici ce qui change pour vous selon les règles en vigueur aujourd’hui.{/byDates}{#byRules}Selon des règles que nous avons comparées à celles en vigueur, voici ce qui serait différent pour vous en date du {changesTo}.{/byRules}'),
      bullets([['{#changeGroups}', bold('{heading}'), '\n{details}{/changeGroups}']]),
      paragraph('{#changesVerify}Ce qui porte la mention « À vérifier » repose sur des chiffres ou des faits que nous vérifions dans les sources officielles avant que vous ne vous y fiiez\u00A0: {changesVerify}.{/changesVerify}'),
      paragraph('Veuillez communiquer avec nous{#replyBy} au plus tard le {replyBy}{/replyBy}, avant toute démarche, afin que nous examinions ensemble votre situation. Si quelque chose a changé dans votre situation, ou si un document a été renouvelé, dites-le-nous alors.'),
      paragraph('Cela découle des faits à votre dossier à la date de cette lettre et des sources indiquées, et de rien d’autre. Ce n’est pas une décision\u00A0: c’est un agent qui décide d’une demande, et un fait que nous ignorons peut mener à un autre résultat.'),
      ...fromConsultant('fr'),
    ],
  },
};

export const clientLetters: readonly LetterTemplate[] = [missingItems, referenceRequest, change, opinion, closing];
