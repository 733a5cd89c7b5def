import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { casesContract, type AuditChange, type Language } from '../../../shared/contract';
import { attachmentsContract } from '../../../shared/contract/attachments';
import { countryName, provinceName } from '../../../shared/places';
import { fieldLabel, optionLabel } from '../../../shared/texts';
import { kindTitle } from '../../../renderer/features/cases/caseKinds';
import { describeChange, type Teller } from '../../../renderer/features/history/describeChange';
import { documentTitles } from '../../../renderer/features/history/documentTitles';
import { paperMembers } from '../../../renderer/features/history/paperMembers';
import { builtInRules as rules } from '../../../renderer/rules/useRules';
import { formatBytes, formatDate, formatList, formatMoney, formatNumber, setLanguage, useText } from '../../../renderer/i18n';

/** A teller as the page makes it, without a book: nobody of the firm but Ana Roy, and one person on the file. */
function teller(language: Language): Teller {
  const t = renderHook(useText).result.current;
  return {
    t,
    staffName: (id) => (id === 's1' ? 'Ana Roy' : undefined),
    inLanguage: (text) => text[language],
    caseKind: (kind) => kindTitle(kind, language, rules),
    documentTitle: documentTitles(rules, language),
    write: {
      yes: t('common.yes'), no: t('common.no'), none: t('history.value.none'), noEnd: t('history.value.noEnd'), empty: t('history.value.empty'),
      quoted: (text) => t('history.value.quoted', { text }),
      option: (choice, value) => optionLabel(choice, value, language),
      country: (code) => countryName(code, language),
      province: (code) => provinceName(code, language),
      language: (code) => code,
      requirement: (id) => id,
      fact: (path) => fieldLabel({ path }, language),
      date: (date) => formatDate(date, { language, dateFormat: 'day-month-year' }),
      money: (amount) => formatMoney(amount, language),
      number: (value) => formatNumber(value, language),
      bytes: (size) => formatBytes(size, language),
      list: (items) => formatList(items, language),
      pair: (member, value) => t('history.change.fact', { member, value }),
      named: (localId) => (localId === 'p1' ? 'Chidi Okafor' : undefined),
    },
  };
}
const plain = (sentence: string | undefined) => sentence?.replaceAll('\u00A0', ' ');
const question = { pathway: { en: 'Federal Skilled Worker Program', fr: 'Programme des travailleurs qualifiés' }, criterion: { en: 'Duties of the occupation', fr: 'Fonctions de la profession' } };
const view = { record: 'judgement', recordId: 'v1', label: 'Chidi Okafor' } as const;
const application = { record: 'case', recordId: 'c1', label: 'ca.ee.fsw' } as const;
const item = { record: 'checklistItem', recordId: 'i1', label: 'Passport' } as const;
const paper = { record: 'attachment', recordId: 'a1', label: 'passport.pdf' } as const;
const work = { record: 'entry', recordId: 'w1', list: 'work', label: 'Chidi Okafor' } as const;

describe('a change in English', () => {

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
    [{ ...application, member: 'stage', before: 'preparing', after: 'in-process' }, 'Federal Skilled Worker Program: application under Express Entry · Stage: Preparing → In process'],
    [{ ...application, member: 'filingOn', before: null, after: '2026-12-14' }, 'Federal Skilled Worker Program: application under Express Entry · Planned filing date: none → 14 Dec 2026'],
    [{ ...application, after: { kind: 'ca.ee.fsw', title: '', filingOn: '2026-12-14', landingOn: null } }, 'Federal Skilled Worker Program: application under Express Entry: Pathway or kind of case: Federal Skilled Worker Program: application under Express Entry, Planned filing date: 14 Dec 2026'],
    [{ ...application, after: { asOf: '2026-11-26', rules: '2026.11.1', added: 12, changed: 0, dropped: 1 } }, 'Federal Skilled Worker Program: application under Express Entry: As of: 26 Nov 2026, Rules: “2026.11.1”, Added: 12, Changed: 0, Dropped: 1'],
    [{ ...application, label: 'Second try', member: 'fees', before: [], after: [{ label: 'Processing', amount: 950, paidOn: '2026-12-01' }, { label: 'Biometrics', amount: 85, paidOn: null }] }, 'Second try · Government fees: nothing → Processing: $950, Paid on: 1 Dec 2026; Biometrics: $85'],
    [{ ...application, label: 'Second try', member: 'numbers', before: [], after: [{ label: 'UCI', value: '1' }] }, 'Second try · Numbers: nothing → UCI: 1'],
    [{ ...application, label: 'Second try', member: 'deadlines', before: [{ id: '01930000-0000-7000-8000-00000000000d', title: 'Reply', dueOn: '2027-01-05', doneOn: null }], after: [{ id: '01930000-0000-7000-8000-00000000000d', title: 'Reply', dueOn: '2027-01-05', doneOn: '2027-01-04' }] }, 'Second try · Deadlines: Reply: 5 Jan 2027 → Reply: 5 Jan 2027, Done on: 4 Jan 2027'],
    [application, 'Federal Skilled Worker Program: application under Express Entry'],
    [{ ...item, member: 'state', before: 'in-review', after: 'accepted' }, 'Passport · State: In review → Accepted'],
    [{ ...item, member: 'expiresOn', before: null, after: '2032-04-30' }, 'Passport · Valid through: none → 30 Apr 2032'],
    [{ ...item, member: 'responsible', before: null, after: 'employer' }, 'Passport · Who brings it: as the rules say → Employer'],
    [{ ...item, member: 'translation', before: 'needed', after: 'received' }, 'Passport · Translation: Needed → Received'],
    [{ ...item, member: 'attachments', before: ['a', 'b'], after: ['b', 'a'] }, 'Passport: order changed'],
    [{ ...item, member: 'removed', before: false, after: true }, 'Passport: removed'],
    [{ ...paper, after: { size: 4_200_000 } }, 'passport.pdf: Size: 4.2 MB'],
    [{ ...paper, member: 'item', after: 'Passport' }, 'passport.pdf · Filed under: “Passport”'],
    [{ ...paper, member: 'item', before: 'Passport' }, 'passport.pdf · Filed under: no longer under “Passport”'],
    [{ ...paper, member: 'name', before: 'scan.pdf', after: 'passport.pdf' }, 'passport.pdf · Name: “scan.pdf” → “passport.pdf”'],
    [{ ...paper, member: 'deleted', before: true, after: false }, 'passport.pdf: brought back'],
    [{ record: 'package', recordId: 'k1', label: 'IRCC portal', after: { files: 12, bytes: 8_100_000, fits: true } }, 'IRCC portal: Files: 12, Size: 8.1 MB, Within the limits of the portal: Yes'],
    [{ record: 'package', recordId: 'k1', label: 'IRCC portal', member: 'written', after: 'package.zip' }, 'IRCC portal · File written: “package.zip”'],
    [{ record: 'rulePack', recordId: 'law', label: 'law', member: 'inForce', before: '2026.11.1 (sha256-a)', after: '2026.12.1 (sha256-b)' }, 'Law · In force: “2026.11.1 (sha256-a)” → “2026.12.1 (sha256-b)”'],
    [{ record: 'rulePack', recordId: 'firm', label: 'firm', member: 'inForce', before: 'firm-1 (sha256-a)', after: null }, 'Firm policy · In force: “firm-1 (sha256-a)” → none'],
    [{ record: 'rulePack', recordId: 'sha256-b', label: '2026.12.1', after: { layer: 'law', version: '2026.12.1', hash: 'sha256-b', publisher: '' } }, '2026.12.1: Layer: Law, Version: “2026.12.1”, Hash: “sha256-b”'],
    [{ record: 'publisher', recordId: '00ff', label: 'Example Publisher', after: { name: 'Example Publisher', fingerprint: '00ff' } }, 'Example Publisher: Publisher: “Example Publisher”, Fingerprint: “00ff”'],
    [{ record: 'letter', recordId: 'l1', label: 'Cover letter', after: {} }, 'Cover letter'],
    [{ record: 'letterTemplate', recordId: 't1', label: 'Cover letter', before: {} }, 'Cover letter'],
  ])('%j', (change, sentence) => {
    expect(plain(describeChange(change, teller('en')))).toBe(sentence);
  });

  it('says nothing of digests, and shows a member of a later format by its own name', () => {
    expect(describeChange({ record: 'file', recordId: 'f', member: 'sha256', after: 'abc' }, teller('en'))).toBeUndefined();
    expect(describeChange({ ...view, after: { view: 'splendid' } }, teller('en'))).toBeUndefined();
    expect(describeChange({ ...work, member: 'brandNew', after: 'x' }, teller('en'))).toBe('Chidi Okafor · Work experience › brandNew: “x”');
  });
});

it('no member of a case, of an item of a checklist or of a document that can be changed is without a label', () => {
  const { id: _id, revision: _revision, ...ofCase } = casesContract['cases.change'].input.shape;
  const members = { case: ofCase, checklistItem: casesContract['checklists.change'].input.shape.change.shape, attachment: attachmentsContract['attachments.change'].input.shape.change.shape };
  for (const [record, shape] of Object.entries(members)) {
    const labelled: object = Reflect.get(paperMembers, record);
    expect(Object.keys(shape).filter((member) => !Object.hasOwn(labelled, member))).toEqual([]);
    expect(Object.keys(shape).length).toBeGreaterThan(3);
  }
});

describe('a change in French', () => {
  beforeEach(() => setLanguage('fr'));

  it.each<[AuditChange, string]>([
    [{ ...work, member: 'title', before: 'Engineer', after: 'Software engineer' }, 'Chidi Okafor · Expérience de travail › Titre du poste : « Engineer » → « Software engineer »'],
    [{ ...work, member: 'startedOn', after: '2018-01-08' }, 'Chidi Okafor · Expérience de travail › Date du début : 8 janv. 2018'],
    [{ record: 'file', recordId: 'f', member: 'status', before: 'prospect', after: 'retained' }, 'Statut : Prospect → Mandaté'],
    [{ ...application, member: 'stage', before: 'collecting', after: 'submitted' }, 'Programme des travailleurs qualifiés (fédéral) : demande sous Entrée express · Étape : Collecte des documents → Présentée'],
    [{ ...item, member: 'state', before: 'needed', after: 'received' }, 'Passeport · État : À fournir → Reçu'],
    [{ ...paper, member: 'item', after: 'Language test results – IELTS General' }, 'passport.pdf · Classé sous : « Résultats de test linguistique – IELTS General »'],
    [{ ...view, before: { view: 'favourable', reasons: 'x' }, after: { view: 'doubtful', reasons: 'Les lettres.', ...question } }, 'Chidi Okafor · Programme des travailleurs qualifiés › Fonctions de la profession : Favorable → Réservé (« Les lettres. »)'],
  ])('%j', (change, sentence) => {
    expect(plain(describeChange(change, teller('fr')))).toBe(sentence);
  });
});
