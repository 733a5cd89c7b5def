import { longDate } from '../assessment/report/words';
import type { Bilingual } from '../assessment/pack/types';
import { personName } from '../assessment/report/names';
import type { ClientFile } from '../clientFile';
import type { Discrepancy, Evidence, EvidenceDay, EvidenceState } from './types';

type Language = 'en' | 'fr';

export const evidenceStateWords: Readonly<Record<EvidenceState, Bilingual>> = {
  expired: { en: 'Expired', fr: 'Expiré' },
  'before-filing': { en: 'Ends before filing', fr: 'Finit avant le dépôt' },
  'before-landing': { en: 'Ends before landing', fr: 'Finit avant l’arrivée' },
  'not-known': { en: 'Not known', fr: 'Inconnu' },
  'issued-later': { en: 'Issued later', fr: 'Délivré plus tard' },
  valid: { en: 'Good', fr: 'Valable' },
  'good-when-filed': { en: 'Good when filed', fr: 'Valable au dépôt' },
};

export const evidenceTitles = {
  en: { title: 'Evidence', of: 'Document', state: 'State', meaning: 'Good to, and what it means', source: 'Source', unknown: 'Documents whose dates are not all on file', apart: 'The date of a document does not change the result by itself: the rules look at the facts on file.' },
  fr: { title: 'Preuves', of: 'Document', state: 'État', meaning: 'Validité et conséquence', source: 'Source', unknown: 'Documents dont les dates ne sont pas toutes au dossier', apart: 'La date d’un document ne change pas le résultat par elle-même\u00A0: les règles tiennent compte des faits au dossier.' },
} as const;

/** Whom a piece of evidence is of: a person or an employer by name; empty for the file, and for whoever is no longer on it. */
export function evidenceOwner({ for: id }: Pick<Evidence, 'for'>, { persons, employers = [] }: Pick<ClientFile, 'persons' | 'employers'>): string {
  const person = persons.find((one) => one.id === id);
  return person ? personName(person) : (employers.find((one) => one.id === id)?.legalName ?? '');
}

const words = {
  en: {
    dates: { issuedOn: 'date', expiresOn: 'expiry', lastDay: 'last good day' },
    goodTo: (day: string) => `Good to ${day}.`,
    wasGoodTo: (day: string) => `It was good to ${day}.`,
    endless: 'It has no end.',
    notKnown: 'Its dates are not on file: until when it is good cannot be said.',
    noIssue: 'Its day of issue is not on file: whether it was good on that day cannot be said.',
    issuedLater: (day: string) => `It is of ${day}: on the day of the assessment it was not there yet.`,
    expired: 'A new one is needed to file.',
    expiredFiled: (filing: string) => `It was not good on the day of filing, ${filing}.`,
    beforeFiling: (filing: string, last: string) => `Filing is planned for ${filing}: renew it, or file by ${last}.`,
    beforeLanding: (landing: string, last: string) => `Landing is planned for ${landing}: renew it before, or land by ${last}.`,
    whenFiled: (filing: string) => `It was good on the day of filing, ${filing}.`,
    read: (criteria: string) => `Criteria that look at this day: ${criteria}.`,
    notRead: 'No criterion that is met looks at this day: the outcome stays as it is, and the application needs a document that is good.',
    discrepancy: (what: string, fact: string, document: string) => `The ${what} differs: ${fact} in the facts, ${document} on the document.`,
    earlier: (last: string) => `The earlier end counts here, ${last}.`,
    day: { 'as-of': (day: string) => day, filing: (day: string) => `filing, ${day}`, landing: (day: string) => `landing, ${day}` },
    good: 'good', over: 'not good', unknown: 'not known',
    ends: (title: string) => `End of validity: ${title}`,
    list: '; ', colon: ': ',
  },
  fr: {
    dates: { issuedOn: 'date', expiresOn: 'date d’expiration', lastDay: 'dernier jour de validité' },
    goodTo: (day: string) => `Valable jusqu’au ${day}.`,
    wasGoodTo: (day: string) => `Validité terminée le ${day}.`,
    endless: 'Sans date de fin.',
    notKnown: 'Ses dates ne sont pas au dossier\u00A0: on ne peut dire jusqu’à quand le document est valable.',
    noIssue: 'Son jour de délivrance n’est pas au dossier\u00A0: on ne peut dire si le document était valable ce jour-là.',
    issuedLater: (day: string) => `Le document est du ${day}\u00A0: il n’existait pas encore le jour de l’évaluation.`,
    expired: 'Il faut un nouveau document pour déposer la demande.',
    expiredFiled: (filing: string) => `Le document n’était pas valable le jour du dépôt, le ${filing}.`,
    beforeFiling: (filing: string, last: string) => `Le dépôt est prévu le ${filing}\u00A0: renouveler le document, ou déposer la demande au plus tard le ${last}.`,
    beforeLanding: (landing: string, last: string) => `L’arrivée est prévue le ${landing}\u00A0: renouveler le document avant, ou arriver au plus tard le ${last}.`,
    whenFiled: (filing: string) => `Le document était valable le jour du dépôt, le ${filing}.`,
    read: (criteria: string) => `Critères qui tiennent compte de ce jour\u00A0: ${criteria}.`,
    notRead: 'Aucun critère rempli ne tient compte de ce jour\u00A0: le résultat reste le même, et la demande exige un document valable.',
    discrepancy: (what: string, fact: string, document: string) => `Écart (${what})\u00A0: ${fact} selon les faits, ${document} selon le document.`,
    earlier: (last: string) => `La fin la plus proche est retenue ici, le ${last}.`,
    day: { 'as-of': (day: string) => `le ${day}`, filing: (day: string) => `dépôt, le ${day}`, landing: (day: string) => `arrivée, le ${day}` },
    good: 'valable', over: 'non valable', unknown: 'inconnu',
    ends: (title: string) => `Fin de validité\u00A0: ${title}`,
    list: '; ', colon: '\u00A0: ',
  },
} as const;

const plannedDay = ({ days }: Evidence, on: EvidenceDay['on'], language: Language): string => {
  const found = days.find((day) => day.on === on);
  return found ? longDate(found.day, language) : '';
};

/** What its state means for the application, in a sentence; nothing where all is well. */
function consequence(evidence: Evidence, language: Language): string[] {
  const { state, lastDay, days } = evidence;
  const said = words[language];
  const last = lastDay === null ? '' : longDate(lastDay, language);
  const filing = plannedDay(evidence, 'filing', language);
  if (state === 'expired') {
    const [asOf, filed] = [days.find(({ on }) => on === 'as-of')?.day ?? '', days.find(({ on }) => on === 'filing')];
    if (!filed || filed.day >= asOf || filed.isGood === true) return [said.expired];
    return [filed.isGood === null ? said.noIssue : said.expiredFiled(filing)];
  }
  if (state === 'before-filing') return [said.beforeFiling(filing, last)];
  if (state === 'before-landing') return [said.beforeLanding(plannedDay(evidence, 'landing', language), last)];
  if (state === 'issued-later') return [said.issuedLater(longDate(evidence.issuedOn ?? '', language))];
  // Its end is known, so that its beginning is what is not.
  if (state === 'not-known') return lastDay === null && !evidence.endless ? [] : [said.noIssue];
  return state === 'good-when-filed' ? [said.whenFiled(filing)] : [];
}

const discrepancyInWords = ({ date, fact, document }: Discrepancy, language: Language): string =>
  words[language].discrepancy(words[language].dates[date], longDate(fact, language), longDate(document, language));

/** Where the facts and the document differ, in sentences; empty where they agree. */
export function discrepancyWords({ discrepancies, lastDay }: Evidence, language: Language): string {
  if (discrepancies.length === 0) return '';
  const said = words[language];
  return [...discrepancies.map((one) => discrepancyInWords(one, language)), ...(lastDay === null ? [] : [said.earlier(longDate(lastDay, language))])].join(' ');
}

/**
 * Until when a piece of evidence is good, what that means for the application and whether it moves the outcome, in sentences.
 * `labelOf` names a criterion.
 */
export function evidenceSentences(evidence: Evidence, labelOf: (criterionId: string) => string, language: Language): string[] {
  const { lastDay, endless, state, criteriaOfDay } = evidence;
  const said = words[language];
  const known = endless ? [said.endless] : lastDay === null ? [said.notKnown] : [(state === 'expired' || state === 'good-when-filed' ? said.wasGoodTo : said.goodTo)(longDate(lastDay, language))];
  const isTroubled = state === 'expired' || state === 'before-filing' || state === 'before-landing';
  const looked = criteriaOfDay.length > 0 ? [said.read(criteriaOfDay.map(labelOf).join(said.list))] : isTroubled ? [said.notRead] : [];
  return [...known, ...consequence(evidence, language), ...looked];
}

/** `22 November 2026: good; filing, 1 March 2027: not good`. */
export const evidenceDaysInWords = ({ days }: Evidence, language: Language): string =>
  days
    .map(({ on, day, isGood }) => {
      const said = words[language];
      return `${said.day[on](longDate(day, language))}${said.colon}${isGood === null ? said.unknown : isGood ? said.good : said.over}`;
    })
    .join(words[language].list);

/** What happens on the day after its last good day, for a list of days. */
export const evidenceEnds = ({ title }: Evidence): Bilingual => ({ en: words.en.ends(title.en), fr: words.fr.ends(title.fr) });
