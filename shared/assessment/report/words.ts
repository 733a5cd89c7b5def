import type { HeldView } from '../../judgements/views';
import type { ExplainedCriterionOutcome, ExplainedPathway, ExplainedRequirements } from './schema';

type Language = 'en' | 'fr';

const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
} as const;

/** `22 November 2026`, `22 novembre 2026`, `1er mars 2027`. `date` is a calendar date. */
export function longDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shownDay = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return `${shownDay}\u00A0${months[language][Number(month) - 1] ?? month}\u00A0${year}`;
}

const longDates: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(\\d{1,2})\u00A0(${months.en.join('|')})\u00A0(\\d{4})`, 'g'),
  fr: new RegExp(`(\\d{1,2}|1er)\u00A0(${months.fr.join('|')})\u00A0(\\d{4})`, 'g'),
};

/** A text with each day that `longDate` wrote into it written by `write` instead, which is given a calendar date. */
export const rewriteDays = (text: string, language: Language, write: (date: string) => string): string =>
  text.replaceAll(longDates[language], (_whole, day: string, month: string, year: string) => {
    const number = months[language].findIndex((name) => name === month) + 1;
    return write(`${year}-${String(number).padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`);
  });

const criterionOutcomes: Record<Language, Record<ExplainedCriterionOutcome, string>> = {
  en: { met: '✓ Met', 'not-met': '✗ Not met', unknown: '? Not known', 'not-taken': '– Paused', 'not-applicable': '– Not applicable', judgement: 'For an officer' },
  fr: { met: '✓ Rempli', 'not-met': '✗ Non rempli', unknown: '? Inconnu', 'not-taken': '– Suspendue', 'not-applicable': '– Sans objet', judgement: 'À l’appréciation d’un agent' },
};
const intakes: Record<Language, Record<ExplainedPathway['intake'], string>> = {
  en: { open: 'Open', 'by-invitation': 'By invitation', paused: 'Paused', closed: 'Closed' },
  fr: { open: 'Ouverte', 'by-invitation': 'Sur invitation', paused: 'Suspendue', closed: 'Fermée' },
};
const doers: Record<Language, Readonly<Record<string, string>>> = {
  en: { applicant: 'applicant', employer: 'employer', representative: 'representative', province: 'province', partner: 'designated partner' },
  fr: { applicant: 'demandeur', employer: 'employeur', representative: 'représentant', province: 'province', partner: 'partenaire désigné' },
};
const licences: Record<Language, Readonly<Record<string, string>>> = {
  en: { rcic: 'RCIC', 'rcic-irb': 'RCIC-IRB', lawyer: 'Lawyer', 'quebec-notary': 'Quebec notary' },
  fr: { rcic: 'CRIC', 'rcic-irb': 'CRIC-CISR', lawyer: 'Avocat', 'quebec-notary': 'Notaire du Québec' },
};
const heldViews: Record<Language, Record<HeldView, string>> = {
  en: { favourable: 'favourable', doubtful: 'doubtful', unfavourable: 'unfavourable' },
  fr: { favourable: 'favorable', doubtful: 'réservé', unfavourable: 'défavorable' },
};
const yesNo = { en: { yes: 'Yes', no: 'No', unknown: 'Not known' }, fr: { yes: 'Oui', no: 'Non', unknown: 'Inconnu' } } as const;
const entryDocuments = {
  en: { visa: 'Temporary resident visa', eta: 'Electronic travel authorization (eTA), by air', none: 'Neither visa nor eTA', unknown: 'Not known' },
  fr: { visa: 'Visa de résident temporaire', eta: 'Autorisation de voyage électronique (AVE), par avion', none: 'Ni visa ni AVE', unknown: 'Inconnu' },
} as const;
const places = { en: { online: 'Online', 'port-of-entry': 'At a port of entry' }, fr: { online: 'En ligne', 'port-of-entry': 'À un point d’entrée' } } as const;
const confidences = { en: { high: 'High', medium: 'Medium', low: 'Low' }, fr: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' } } as const;

const en = {
  title: 'Assessment report',
  lead: (name: string, date: string) => `Which immigration pathways apply to ${name} on ${date}, and why.`,
  client: 'Client', fileNumber: 'File', assessed: 'Person assessed', asOf: 'As of', rules: 'Rules', rulesVersion: (version: string) => `version ${version}`,
  saved: 'Assessment saved', savedBy: (date: string, name: string) => `${date}, by ${name}`, printed: 'Printed on',
  summary: 'Result', pathway: 'Pathway', intake: 'Intake', inShort: 'In short',
  allMet: (count: number) => (count === 1 ? 'The one criterion is met.' : `All ${count} criteria are met.`),
  factsMissing: (count: number) => (count === 1 ? '1 fact is missing.' : `${count} facts are missing.`),
  toLookUp: (count: number) => (count === 0 ? 'Something is to be looked up.' : count === 1 ? '1 point is to be looked up.' : `${count} points are to be looked up.`),
  notMet: (labels: string) => `Not met: ${labels}.`,
  notInForce: 'No rules are in force on that day.', noIntake: 'No applications are taken on that day.', filingPlanned: (filing: string, date: string) => `Criteria that are asked when filing are judged for the planned filing on ${filing}: papers issued after ${date} count for them.`, notYet: (date: string) => `Does not exist on that day: its first day is ${date}.`, notYetBetween: (date: string, by: string) => `Does not exist on that day: it begins between ${date} and ${by}.`, beforeHeld: (date: string) => `No rules are held up to ${date}.`, replacedBy: (title: string) => `Replaced by: ${title}.`,
  points: 'Points', total: 'Total', passMark: 'Pass mark', between: (low: string, high: string) => `between ${low} and ${high}`, atLeast: (low: string) => `at least ${low}`, seeAbove: (title: string) => `${title}: see above.`,
  rounds: 'Recent Express Entry cut-offs', round: 'Round', heldOn: 'Held on', invitations: 'Invitations', cutOff: 'Cut-off', standing: 'This score',
  cutOffAlone: 'A cut-off alone does not make an invitation: the criteria of the round’s own program or category apply as well. The score is the one on the date of the assessment.',
  roundsKnown: (date: string) => `Rounds are known up to ${date}: verify later ones.`, roundsSource: (date: string) => `Source: Immigration, Refugees and Citizenship Canada, rounds of invitations, seen on ${date}.`,
  entry: (name: string) => `Looked at: ${name}`, criterion: 'Criterion', observed: 'On file', outcome: 'Outcome', source: 'Source', required: (text: string) => `Required: ${text}`,
  permit: 'What the permit takes besides', travel: 'To travel to Canada', biometrics: 'Biometrics', medical: 'Medical exam', caq: 'Quebec acceptance certificate (CAQ)', applyAt: 'Where to apply',
  missing: 'Facts to provide', judgements: 'For an officer to judge', steps: 'Steps to take', doubts: 'To be confirmed',
  view: (view: string) => `Consultant’s view: ${view}`, viewBy: (date: string, name: string) => `${name}, ${date}`, viewsApart: 'A consultant’s view never changes the result: an officer decides.',
  verify: (labels: string) => `The figures in use may be out of date on that day: ${labels}.`,
  sources: 'Sources', citedAs: (numbers: string) => `Sources: ${numbers}`, number: 'No.', seen: 'Last seen', confidence: 'Confidence',
  closing: 'This report says what the rules come to for the facts on file. It is no decision of a government. Facts that nobody has given are treated as not known, never guessed.',
  footer: (by: string, date: string, rules: string, file: string) => `Prepared by ${by} · ${date} · Rules ${rules} · File ${file}`,
  none: '—',
};
type Words = typeof en;

const fr: Words = {
  title: 'Rapport d’évaluation',
  lead: (name, date) => `Quelles voies d’immigration s’appliquent à ${name} au ${date}, et pourquoi.`,
  client: 'Client', fileNumber: 'Dossier', assessed: 'Personne évaluée', asOf: 'En date du', rules: 'Règles', rulesVersion: (version) => `version ${version}`,
  saved: 'Évaluation enregistrée', savedBy: (date, name) => `${date}, par ${name}`, printed: 'Imprimé le',
  summary: 'Résultat', pathway: 'Voie', intake: 'Réception des demandes', inShort: 'En bref',
  allMet: (count) => (count === 1 ? 'Le seul critère est rempli.' : `Les ${count} critères sont remplis.`),
  factsMissing: (count) => (count === 1 ? 'Il manque 1 fait.' : `Il manque ${count} faits.`),
  toLookUp: (count) => (count === 0 ? 'Un point est à vérifier.' : count === 1 ? '1 point est à vérifier.' : `${count} points sont à vérifier.`),
  notMet: (labels) => `Non rempli\u00A0: ${labels}.`,
  notInForce: 'Aucune règle n’est en vigueur ce jour-là.', noIntake: 'Aucune demande n’est reçue ce jour-là.', filingPlanned: (filing, date) => `Les critères exigés au dépôt sont examinés à la date de dépôt prévue, le ${filing}\u00A0: les documents délivrés après le ${date} y comptent.`, notYet: (date) => `N’existe pas ce jour-là\u00A0: son premier jour est le ${date}.`, notYetBetween: (date, by) => `N’existe pas ce jour-là\u00A0: elle commence entre le ${date} et le ${by}.`, beforeHeld: (date) => `Aucune règle n’est conservée jusqu’au ${date}.`, replacedBy: (title) => `Remplacée par\u00A0: ${title}.`,
  points: 'Points', total: 'Total', passMark: 'Note de passage', between: (low, high) => `entre ${low} et ${high}`, atLeast: (low) => `au moins ${low}`, seeAbove: (title) => `${title}\u00A0: voir plus haut.`,
  rounds: 'Notes minimales récentes d’Entrée express', round: 'Ronde', heldOn: 'Tenue le', invitations: 'Invités', cutOff: 'Note minimale', standing: 'Cette note',
  cutOffAlone: 'Une note minimale seule ne fait pas une invitation\u00A0: les critères du programme ou de la catégorie de la ronde s’appliquent aussi. La note est celle de la date de l’évaluation.',
  roundsKnown: (date) => `Les rondes sont connues jusqu’au ${date}\u00A0: vérifier les suivantes.`, roundsSource: (date) => `Source\u00A0: Immigration, Réfugiés et Citoyenneté Canada, rondes d’invitations, consultées le ${date}.`,
  entry: (name) => `Examiné\u00A0: ${name}`, criterion: 'Critère', observed: 'Au dossier', outcome: 'Résultat', source: 'Source', required: (text) => `Exigé\u00A0: ${text}`,
  permit: 'Ce que le permis demande en outre', travel: 'Pour se rendre au Canada', biometrics: 'Données biométriques', medical: 'Examen médical', caq: 'Certificat d’acceptation du Québec (CAQ)', applyAt: 'Où présenter la demande',
  missing: 'Faits à fournir', judgements: 'À l’appréciation d’un agent', steps: 'Démarches à faire', doubts: 'À confirmer',
  view: (view) => `Avis du consultant\u00A0: ${view}`, viewBy: (date, name) => `${name}, le ${date}`, viewsApart: 'L’avis d’un consultant ne change jamais le résultat\u00A0: c’est un agent qui décide.',
  verify: (labels) => `Les chiffres utilisés peuvent ne plus être à jour ce jour-là\u00A0: ${labels}.`,
  sources: 'Sources', citedAs: (numbers) => `Sources\u00A0: ${numbers}`, number: 'Nº', seen: 'Consultée', confidence: 'Fiabilité',
  closing: 'Ce rapport dit ce que donnent les règles pour les faits au dossier. Il n’est pas une décision d’un gouvernement. Les faits que personne n’a donnés sont tenus pour inconnus, jamais supposés.',
  footer: (by, date, rules, file) => `Préparé par ${by} · ${date} · Règles ${rules} · Dossier ${file}`,
  none: '—',
};

export interface ReportWords extends Words {
  language: Language;
  criterionOutcome: (outcome: ExplainedCriterionOutcome) => string;
  intakeOf: (intake: ExplainedPathway['intake']) => string;
  doer: (by: string) => string;
  viewOf: (view: HeldView) => string;
  confidenceOf: (confidence: 'high' | 'medium' | 'low') => string;
  yesNo: (answer: 'yes' | 'no' | 'unknown') => string;
  entryDocument: (answer: ExplainedRequirements['entry']['answer']) => string;
  placeToApply: (place: ExplainedRequirements['applyAt']['answer'][number]) => string;
  date: (date: string) => string;
  /** At most two decimals. */
  points2: (value: number) => string;
  /** "RCIC R512345", or nothing for somebody without a licence. */
  licence: (role: string, number: string | null) => string;
}

export const wordsFor = (language: Language): ReportWords => ({
  ...(language === 'fr' ? fr : en),
  language,
  criterionOutcome: (outcome) => criterionOutcomes[language][outcome],
  intakeOf: (intake) => intakes[language][intake],
  viewOf: (view) => heldViews[language][view],
  doer: (by) => doers[language][by] ?? by,
  confidenceOf: (confidence) => confidences[language][confidence],
  yesNo: (answer) => yesNo[language][answer],
  entryDocument: (answer) => entryDocuments[language][answer],
  placeToApply: (place) => places[language][place],
  date: (date) => longDate(date, language),
  points2: (value) => new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 2 }).format(value),
  licence: (role, number) => (number === null ? '' : [licences[language][role], number].filter((part) => part !== undefined).join(' ')),
});
