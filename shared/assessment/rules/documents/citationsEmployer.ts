import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';
import { quoted } from './sources';

const legitimacy: Bilingual = { en: 'ESDC, Business legitimacy', fr: 'EDSC, Légitimité de l’entreprise' };
const program: Bilingual = { en: 'ESDC, Temporary Foreign Worker Program, program requirements', fr: 'EDSC, Programme des travailleurs étrangers temporaires, exigences du programme' };
const talentGuide: Bilingual = { en: 'ESDC, Applicant guide for the Global Talent Stream', fr: 'EDSC, Guide du demandeur pour le Volet des talents mondiaux' };
const portal: Bilingual = { en: 'IRCC, Employer Portal, user guide and help centre', fr: 'IRCC, Portail des employeurs, guide de l’utilisateur et centre d’aide' };
const secondary: Bilingual = { en: 'Read in secondary sources.', fr: 'Lu dans des sources secondaires.' };

/** Where the documents that employers bring stand. */
export const employerDocumentCitations: Readonly<Record<string, Citation>> = {
  'document.offer': regulation('200(1)(c), 200(5)', {
    en: 'An offer is genuine where the employer is active in the business, needs the work and can keep the terms. The list of what the letter says is compiled from what officers compare it with.',
    fr: 'Une offre est authentique si l’employeur exploite activement son entreprise, a besoin du travail et peut respecter les conditions. La liste du contenu de la lettre est établie d’après ce à quoi les agents la comparent.',
  }, 'medium'),
  'document.contract': regulation('203(1)(g), 209.11', {
    en: 'In the official language that the worker chose; the copy is given on or before the first day of work. It is not sent with an application in the Global Talent Stream.',
    fr: 'Dans la langue officielle choisie par le travailleur; la copie est remise au plus tard le premier jour de travail. Il n’est pas joint à une demande dans le Volet des talents mondiaux.',
  }),
  'document.lmia': quoted({ en: 'ESDC, Validity of labour market impact assessments', fr: 'EDSC, Validité des études d’impact sur le marché du travail' }, { en: 'Decisions since 1 May 2024', fr: 'Décisions rendues depuis le 1er mai 2024' }, 'high', {
    en: 'Up to six months from the issue (12 before, 18 in 2022 and 2023). An officer page of IRCC of February 2026 still says 18 months in general: it is out of date, and the date printed on the letter governs.',
    fr: 'Jusqu’à six mois à partir de la délivrance (12 auparavant, 18 en 2022 et 2023). Une page d’IRCC destinée aux agents, de février 2026, indique encore 18 mois en général : elle est périmée, et la date imprimée sur la lettre prévaut.',
  }),
  'document.portal-offer': regulation('209.11, 303.1, 200(3)(f.1)', { en: 'Sent and paid for before the worker applies; otherwise the permit is refused.', fr: 'Présentée et payée avant la demande du travailleur; sinon le permis est refusé.' }),
  'document.portal-content': quoted(portal, { en: 'Offer of employment', fr: 'Offre d’emploi' }, 'medium', {
    en: 'Groups of questions read in the help centre and in law firms’ notes; single items from memory. Nothing may refer to an attachment.',
    fr: 'Groupes de questions lus au centre d’aide et dans des notes de cabinets; éléments particuliers cités de mémoire. Rien ne doit renvoyer à une pièce jointe.',
  }),
  'document.support-letter': quoted({ en: 'IRCC, International Mobility Program: CUSMA professionals (T36), instructions to officers', fr: 'IRCC, Programme de mobilité internationale : professionnels de l’ACEUM (T36), instructions aux agents' }, { en: 'Documents that support the application', fr: 'Documents à l’appui de la demande' }, 'high', undefined, '2026-02-11'),
  'document.service-contract': quoted({ en: 'IRCC, Contractual service suppliers and independent professionals under trade agreements, instructions to officers', fr: 'IRCC, Fournisseurs de services contractuels et professionnels indépendants visés par des accords commerciaux, instructions aux agents' }, { en: 'Service contract', fr: 'Contrat de services' }, 'high', undefined, '2026-02-12'),
  'document.legitimacy': quoted(legitimacy, { en: 'Documents since 28 October 2024', fr: 'Documents exigés depuis le 28 octobre 2024' }, 'high', {
    en: 'Attestations by lawyers, accountants and banks are no longer accepted. May be waived where an assessment of the last two years, and the latest one, were positive. Social insurance numbers are blanked out.',
    fr: 'Les attestations d’avocats, de comptables et de banques ne sont plus acceptées. Dispense possible si une étude des deux dernières années, et la plus récente, étaient positives. Les numéros d’assurance sociale sont masqués.',
  }),
  'document.recruitment': quoted(program, { en: 'Advertising', fr: 'Annonces' }, 'medium', {
    en: `Four weeks within the three months before filing; for low wages eight weeks since 1 April 2026, with proof that youth were addressed. ${secondary.en}`,
    fr: `Quatre semaines dans les trois mois précédant le dépôt; à bas salaire, huit semaines depuis le 1er avril 2026, avec preuve d’efforts visant les jeunes. ${secondary.fr}`,
  }),
  'document.transition-plan': quoted(program, { en: 'Transition plan', fr: 'Plan de transition' }, 'medium', { en: 'High-wage positions since 20 June 2014. Read in a copy of the page.', fr: 'Postes à haut salaire depuis le 20 juin 2014. Lu dans une copie de la page.' }),
  'document.health-insurance': quoted(program, { en: 'Health insurance until the province covers the worker', fr: 'Assurance maladie jusqu’à la protection provinciale' }, 'medium'),
  'document.new-employer': regulation('203(1)(f)', {
    en: 'Since 26 September 2022, of an employer who had no temporary foreign worker in the last six years: reasonable efforts in the two years before.',
    fr: 'Depuis le 26 septembre 2022, pour un employeur sans travailleur étranger temporaire au cours des six dernières années : efforts raisonnables au cours des deux années précédentes.',
  }),
  'document.collective-agreement': quoted(program, { en: 'Unionized positions', fr: 'Postes syndiqués' }, 'medium'),
  'document.layoffs': quoted(talentGuide, { en: 'Effects on the labour market: layoffs of the last 12 months, outsourcing, offshoring', fr: 'Effets sur le marché du travail : mises à pied des 12 derniers mois, impartition, délocalisation' }, 'high'),
  'document.worker-named': quoted(talentGuide, { en: 'Category A: the worker is named on filing', fr: 'Catégorie A : le travailleur est nommé au dépôt' }, 'high'),
  'document.cap': quoted(program, { en: 'Cap on low-wage positions', fr: 'Limite des postes à bas salaire' }, 'high', {
    en: 'Ten per cent of the workforce at the place of work since 26 September 2024; the list of sectors with 20 per cent and the rural measure of 2026 (15 per cent) are of medium confidence.',
    fr: 'Dix pour cent de l’effectif du lieu de travail depuis le 26 septembre 2024; la liste des secteurs à 20 pour cent et la mesure rurale de 2026 (15 pour cent) sont de confiance moyenne.',
  }),
  'document.area': quoted(program, { en: 'Refusal to process: census metropolitan areas', fr: 'Refus de traitement : régions métropolitaines de recensement' }, 'high', {
    en: 'Low wages since 26 September 2024, where the rate of unemployment of the quarter’s list is 6.0 per cent or more on the day of receipt. The exempt sectors are of medium confidence.',
    fr: 'Bas salaires depuis le 26 septembre 2024, si le taux de chômage de la liste trimestrielle est de 6,0 pour cent ou plus le jour de la réception. Les secteurs exemptés sont de confiance moyenne.',
  }),
  'document.housing': quoted(program, { en: 'Low-wage positions: transport, housing, health insurance', fr: 'Postes à bas salaire : transport, logement, assurance maladie' }, 'medium', { en: 'Asked for where the stream says so; its details are not held.', fr: 'Exigé si le volet le prévoit; les détails ne sont pas conservés.' }),
  'document.lmia-name': quoted(talentGuide, { en: 'Change of a name; form EMP5661', fr: 'Changement de nom; formulaire EMP5661' }, 'high', {
    en: 'Received at least 15 business days before the assessment expires. Category A needs a new referral.', fr: 'Reçue au moins 15 jours ouvrables avant l’expiration de l’étude. La catégorie A exige une nouvelle recommandation.',
  }),
  'document.lmia-fee': regulation('315.2', { en: '$1,000 a position, not refunded and not recovered from the worker.', fr: '1 000 $ par poste, non remboursés et non récupérés auprès du travailleur.' }),
  'document.compliance-fee': regulation('303.1', { en: '$230, paid before the worker applies; refunded where the permit is refused or the offer withdrawn before its issue.', fr: '230 $, payés avant la demande du travailleur; remboursés si le permis est refusé ou l’offre retirée avant sa délivrance.' }),
};
