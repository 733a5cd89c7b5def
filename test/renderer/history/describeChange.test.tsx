import { renderHook } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditChange, Language } from '../../../shared/contract';
import { countryName, provinceName } from '../../../shared/places';
import { fieldLabel, optionLabel } from '../../../shared/texts';
import { describeChange, type Teller } from '../../../renderer/features/history/describeChange';
import { formatDate, formatList, formatMoney, formatNumber, setLanguage, useText } from '../../../renderer/i18n';

/** A teller as the page makes it, without a book: nobody of the firm but Ana Roy, and one person on the file. */
function teller(language: Language): Teller {
  const t = renderHook(useText).result.current;
  return {
    t,
    staffName: (id) => (id === 's1' ? 'Ana Roy' : undefined),
    inLanguage: (text) => text[language],
    write: {
      yes: t('common.yes'), no: t('common.no'), none: t('history.value.none'), noEnd: t('history.value.noEnd'), empty: t('history.value.empty'),
      quoted: (text) => t('history.value.quoted', { text }),
      option: (choice, value) => optionLabel(choice, value, language),
      country: (code) => countryName(code, language),
      province: (code) => provinceName(code, language),
      language: (code) => code,
      fact: (path) => fieldLabel({ path }, language),
      date: (date) => formatDate(date, { language, dateFormat: 'day-month-year' }),
      money: (amount) => formatMoney(amount, language),
      number: (value) => formatNumber(value, language),
      list: (items) => formatList(items, language),
      pair: (member, value) => t('history.change.fact', { member, value }),
      named: (localId) => (localId === 'p1' ? 'Chidi Okafor' : undefined),
    },
  };
}
const plain = (sentence: string | undefined) => sentence?.replaceAll('\u00A0', ' ');
const question = { pathway: { en: 'Federal Skilled Worker Program', fr: 'Programme des travailleurs qualifiés' }, criterion: { en: 'Duties of the occupation', fr: 'Fonctions de la profession' } };
const view = { record: 'judgement', recordId: 'v1', label: 'Chidi Okafor' } as const;
const work = { record: 'entry', recordId: 'w1', list: 'work', label: 'Chidi Okafor' } as const;

describe('a change in English', () => {
  beforeAll(() => setLanguage('en'));

  it.each<[AuditChange, string]>([
    [{ ...work, member: 'title', before: 'Engineer', after: 'Software engineer' }, 'Chidi Okafor · Work experience › Job title: “Engineer” → “Software engineer”'],
    [{ ...work, member: 'startedOn', after: '2018-01-08' }, 'Chidi Okafor · Work experience › Started on: 8 Jan 2018'],
    [{ ...work, member: 'paid', before: true }, 'Chidi Okafor · Work experience › Paid: no longer known (was Yes)'],
    [{ ...work, member: 'endedOn', before: '2024-01-05', after: null }, 'Chidi Okafor · Work experience › Ended on: 5 Jan 2024 → no end'],
    [{ record: 'person', recordId: 'p', label: 'Chidi Okafor', member: 'biometricsOn', after: null }, 'Chidi Okafor · Biometrics last given: none'],
    [{ ...work, after: { country: 'NG', title: 'Clerk' } }, 'Chidi Okafor · Work experience: added (Job title: “Clerk”, Country: Nigeria)'],
    [{ ...work, before: { title: 'Clerk' } }, 'Chidi Okafor · Work experience: removed (Job title: “Clerk”)'],
    [{ ...work, after: {} }, 'Chidi Okafor · Work experience: added'],
    [{ record: 'person', recordId: 'p', list: 'visas', label: 'Chidi Okafor', after: [] }, 'Chidi Okafor · Visas: none'],
    [{ record: 'person', recordId: 'p', label: 'Chidi Okafor', member: 'citizenships', before: ['NG'], after: ['NG', 'GB'] }, 'Chidi Okafor · Citizenships: Nigeria → Nigeria and United Kingdom'],
    [{ record: 'person', recordId: 'p', label: 'Chidi Okafor', member: 'maritalStatus', after: 'married' }, 'Chidi Okafor · Marital status: Married'],
    [{ record: 'file', recordId: 'f', member: 'status', before: 'prospect', after: 'retained' }, 'Status: Prospect → Retained'],
    [{ record: 'file', recordId: 'f', member: 'responsibleId', before: 's2', after: 's1' }, 'Responsible: Nobody → Ana Roy'],
    [{ record: 'entry', recordId: 'j', list: 'jobOffers', member: 'personId', after: 'p1' }, 'Job offers › Person: Chidi Okafor'],
    [{ record: 'employerLink', recordId: 'e', label: 'Example Robots Inc.', after: {} }, 'Example Robots Inc.: named in this file'],
    [{ record: 'lmia', recordId: 'l', list: 'lmias', label: 'Example Robots Inc.', member: 'positions', before: 1, after: 2 }, 'Example Robots Inc. · LMIA › Positions: 1 → 2'],
    [{ ...view, after: { view: 'favourable', reasons: 'Both letters.', ...question } }, 'Chidi Okafor · Federal Skilled Worker Program › Duties of the occupation: Favourable (“Both letters.”)'],
    [{ ...view, before: { view: 'favourable', reasons: 'Both letters.' }, after: { view: 'withdrawn', reasons: `${'x'.repeat(119)}yz`, ...question } }, `Chidi Okafor · Federal Skilled Worker Program › Duties of the occupation: Favourable → Withdrawn (“${'x'.repeat(119)}…”)`],
    [{ record: 'file', recordId: 'f', member: 'payloads', after: [3, 4, 5] }, '3 earlier entries were emptied'],
  ])('%j', (change, sentence) => {
    expect(plain(describeChange(change, teller('en')))).toBe(sentence);
  });

  it('says nothing of digests, and shows a member of a later format by its own name', () => {
    expect(describeChange({ record: 'file', recordId: 'f', member: 'sha256', after: 'abc' }, teller('en'))).toBeUndefined();
    expect(describeChange({ ...view, after: { view: 'splendid' } }, teller('en'))).toBeUndefined();
    expect(describeChange({ ...work, member: 'brandNew', after: 'x' }, teller('en'))).toBe('Chidi Okafor · Work experience › brandNew: “x”');
  });
});

describe('a change in French', () => {
  beforeAll(() => setLanguage('fr'));
  afterAll(() => setLanguage('en'));

  it.each<[AuditChange, string]>([
    [{ ...work, member: 'title', before: 'Engineer', after: 'Software engineer' }, 'Chidi Okafor · Expérience de travail › Titre du poste : « Engineer » → « Software engineer »'],
    [{ ...work, member: 'startedOn', after: '2018-01-08' }, 'Chidi Okafor · Expérience de travail › Date du début : 8 janv. 2018'],
    [{ record: 'file', recordId: 'f', member: 'status', before: 'prospect', after: 'retained' }, 'Statut : Prospect → Mandaté'],
    [{ ...view, before: { view: 'favourable', reasons: 'x' }, after: { view: 'doubtful', reasons: 'Les lettres.', ...question } }, 'Chidi Okafor · Programme des travailleurs qualifiés › Fonctions de la profession : Favorable → Réservé (« Les lettres. »)'],
  ])('%j', (change, sentence) => {
    expect(plain(describeChange(change, teller('fr')))).toBe(sentence);
  });
});
