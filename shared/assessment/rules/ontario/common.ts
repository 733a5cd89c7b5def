import type { Bilingual, Condition, Criterion, NumberExpression, Pathway } from '../../pack/types';
import { destination } from '../destination';
import type { LicenceCondition } from '../licences';

export const noc2021From = '2022-11-16';
/** The last day of the former streams. */
export const formerUntil = '2026-05-30';
export const portalFrom = '2025-07-02';

export const teer: NumberExpression = { measure: 'teer', with: { of: 'offer' } };
export const always: Condition = { has: 'applicant.id' };

/** For the program to decide; `where`: not asked where what is known settles it. */
export const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], where?: { when: Condition; label: Bilingual }): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(where ? { exceptions: [{ ...where, citations }] } : {}),
});

export const intent = (prefix: string): readonly Criterion[] => [destination(prefix, 'ON', 'on.quebec'), judged(`${prefix}.intent`, { en: 'Intention to live in Ontario', fr: 'Intention de vivre en Ontario' }, { en: 'Intends to live in Ontario, as the documents show', fr: 'A l’intention de vivre en Ontario, comme le montrent les documents' }, ['on.irpr-87', 'on.documents'])];

export const statedLevels: NonNullable<Criterion['verify']>[number] = { id: 'language.stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } };

/** A level in each ability of one language. */
export const language = (prefix: string, level: number, citation: string): Criterion => ({
  id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' },
  required: { en: `CLB or NCLC ${String(level)} in each of the four abilities, in English or French, results less than 2 years old`, fr: `NCLC ou CLB ${String(level)} dans chacune des quatre compétences, en français ou en anglais, résultats de moins de 2 ans` },
  at: 'filing', citations: [citation], improvable: { by: 'retest', leadMonths: 2 }, condition: { measure: 'language-reaches', with: { of: 'applicant', each: level } }, verify: [statedLevels],
});

const openEnd = 9_999_999;
/** Works in Canada on the day on a valid permit, with an offer of a job in Ontario. */
export const worksWithOffer: Condition = {
  all: [
    { measure: 'work-permit-in-force' },
    { some: 'applicant.work', as: 'job', where: { all: [{ field: 'job.country', is: 'CA' }, { number: { today: true }, atLeast: { field: 'job.startedOn' } }, { number: { field: 'job.endedOn', none: openEnd }, atLeast: { today: true } }] } },
    { some: 'applicant.offers', as: 'held', where: { field: 'held.province', is: 'ON' } },
  ],
};
export const enoughFunds: Condition = { number: { measure: 'funds' }, atLeast: { table: 'settlement-funds', by: { measure: 'family-size' } } };

export const heldSince = (en: string, fr: string): Bilingual => ({ en: `No rules held for this day: they are held from ${en} to 30 May 2026, when the stream was revoked`, fr: `Aucune règle conservée pour ce jour : elles le sont du ${fr} au 30 mai 2026, jour de l’abrogation du volet` });
/** What is said before the first and after the last day of a former stream. */
export const revoked = (en: string, fr: string, citations: readonly string[] = ['on.closed', 'on.held-from']): NonNullable<Pathway['closed']> => ({
  label: { en: `${heldSince(en, fr).en}. Since 26 June 2026 Ontario has the Workforce Priority stream`, fr: `${heldSince(en, fr).fr}. Depuis le 26 juin 2026, l’Ontario a le volet de la main-d’œuvre prioritaire` },
  citations, replacedBy: 'ca.on.workforce-priority',
});

/** A licence of Ontario, or a certificate of qualification of Ontario or with the Red Seal, in the occupation of the offer. */
export const ontarioLicence: LicenceCondition = { measure: 'on-licensed', with: { of: 'offer' } };

/** Trades of the list: major groups 72 (without 726), 73, 82, 83 and 93 (without 932), 6320 and 62200. */
export const trades = { prefixes: ['72', '73', '82', '83', '93', '6320', '62200'], except: ['726', '932'] };
