import { bullets, paragraph } from '../../documents';
import type { LetterTemplate } from '../template';
import { fromConsultant, toClient } from './parts';

const missingItems: LetterTemplate = {
  id: 'missing-items', group: 'client', version: 1, paper: 'firm',
  title: { en: 'Missing-items letter', fr: 'Lettre des documents manquants' },
  purpose: { en: 'Lists what the checklist of the case still asks of the client.', fr: 'Énumère ce que la liste de contrôle demande encore au client.' },
  blocks: {
    en: [
      ...toClient('en', 'Documents still needed for your application: {caseTitle}'),
      paragraph('{#hasOpenItems}Before your application can be submitted, the documents below are still needed. Please send legible colour scans of every page. Keep the originals: you may have to show them later.{/hasOpenItems}'),
      paragraph('{#noOpenItems}Every document on the checklist of your application has been received and accepted. Nothing more is needed from you at this time.{/noOpenItems}'),
      bullets(['{#openItems}{document}, for {person}{#due}, by {due}{/due}. {why}{#content} It must show: {content}.{/content}{#rejection} What was sent could not be accepted: {rejection}{/rejection}{/openItems}']),
      paragraph('{#hasOpenItems}A document that is in neither English nor French needs a translation, the affidavit of the translator unless a certified translator in Canada made it, and a copy of the original. The translator may not be you, a member of your family or your representative.{/hasOpenItems}'),
      paragraph('{#hasOpenItems}If a document cannot be obtained, tell us now and say what you tried: a written explanation with proof of your efforts can then be prepared. Please answer by {replyBy}.{/hasOpenItems}'),
      paragraph('This list follows from the facts on your file on the date of this letter. An officer may ask for more.'),
      ...fromConsultant('en'),
    ],
    fr: [
      ...toClient('fr', 'Documents encore à fournir pour votre demande\u00A0: {caseTitle}'),
      paragraph('{#hasOpenItems}Avant que votre demande puisse être présentée, il manque les documents ci-dessous. Veuillez envoyer des numérisations lisibles, en couleur, de toutes les pages. Conservez les originaux\u00A0: on pourrait vous les demander plus tard.{/hasOpenItems}'),
      paragraph('{#noOpenItems}Tous les documents de la liste de contrôle de votre demande ont été reçus et acceptés. Rien d’autre ne vous est demandé pour le moment.{/noOpenItems}'),
      bullets(['{#openItems}{document}, pour {person}{#due}, au plus tard le {due}{/due}. {why}{#content} Le document doit indiquer\u00A0: {content}.{/content}{#rejection} Ce qui a été envoyé n’a pu être accepté\u00A0: {rejection}{/rejection}{/openItems}']),
      paragraph('{#hasOpenItems}Un document qui n’est ni en français ni en anglais doit être accompagné d’une traduction, de l’affidavit du traducteur, sauf si elle est faite par un traducteur agréé au Canada, et d’une copie de l’original. Le traducteur ne peut être ni vous, ni un membre de votre famille, ni votre représentant.{/hasOpenItems}'),
      paragraph('{#hasOpenItems}Si un document ne peut être obtenu, dites-le-nous dès maintenant en précisant vos démarches\u00A0: une explication écrite, avec la preuve de vos efforts, pourra être préparée. Veuillez répondre au plus tard le {replyBy}.{/hasOpenItems}'),
      paragraph('Cette liste découle des faits à votre dossier à la date de cette lettre. Un agent peut demander davantage.'),
      ...fromConsultant('fr'),
    ],
  },
};

export const clientLetters: readonly LetterTemplate[] = [missingItems];
