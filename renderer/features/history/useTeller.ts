import { useCallback, useMemo } from 'react';
import { requirementName, requirementsToCheck } from '../../../shared/assessment/library/requirementChecks';
import type { AuditChange, FileView, Json } from '../../../shared/contract';
import { nameOf } from '../../../shared/overview';
import { countryName, provinceName } from '../../../shared/places';
import { fieldLabel, optionLabel } from '../../../shared/texts';
import { usePeople } from '../../api';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useRules } from '../../rules/useRules';
import { kindTitle } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import { languageName } from '../overview/languageName';
import { spokenName } from '../clients/personName';
import type { Teller } from './describeChange';
import { documentTitles } from './documentTitles';
import { fieldsOfRecord, valueText, type ValueWriter } from './factText';

/** Writes facts in the present language. `file` gives the people and employers that its own ids stand for. */
export function useValueWriter(file?: FileView): ValueWriter {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const rules = useRules();
  return useMemo((): ValueWriter => {
    const names = new Map<string, string>();
    for (const person of file?.persons ?? []) if (typeof person.data.id === 'string') names.set(person.data.id, spokenName(nameOf(person)));
    for (const { localId, employer } of file?.employers ?? []) if (typeof employer.data.legalName === 'string') names.set(localId, employer.data.legalName);
    // An offer by its title, or by whose it is.
    for (const { data } of file?.lists['jobOffers'] ?? []) {
      const title = typeof data['title'] === 'string' ? data['title'] : typeof data['employerId'] === 'string' ? names.get(data['employerId']) : undefined;
      if (typeof data['id'] === 'string' && title !== undefined) names.set(data['id'], title);
    }
    return {
      yes: t('common.yes'),
      no: t('common.no'),
      none: t('history.value.none'),
      noEnd: t('history.value.noEnd'),
      empty: t('history.value.empty'),
      quoted: (text) => t('history.value.quoted', { text }),
      option: (choice, value) => optionLabel(choice, value, language),
      country: (code) => countryName(code, language),
      province: (code) => provinceName(code, language),
      language: (code) => languageName(code, language),
      fact: (path) => fieldLabel({ path }, language),
      requirement: (id) => {
        const known = requirementsToCheck(rules).get(id);
        return known ? requirementName(known, language) : id;
      },
      date: (date) => format.date(date),
      money: (amountCad) => format.money(amountCad),
      number: (value) => format.number(value),
      bytes: (size) => format.bytes(size),
      list: (items) => format.list(items),
      pair: (member, value) => t('history.change.fact', { member, value }),
      named: (localId) => names.get(localId),
    };
  }, [t, language, format, file, rules]);
}

/** What the sentences of a history need. */
export function useTeller(file?: FileView): Teller {
  const t = useText();
  const write = useValueWriter(file);
  const people = usePeople();
  const language = useLanguage();
  const rules = useCaseRules();
  return useMemo(
    (): Teller => ({
      t, write, staffName: (id) => people.find((person) => person.id === id)?.name, inLanguage: (text) => text[language],
      caseKind: (kind) => kindTitle(kind, language, rules), documentTitle: documentTitles(rules, language),
    }),
    [t, write, people, language, rules],
  );
}

/** One fact of a record as one reads it. */
export function useFactText(): (record: AuditChange['record'], member: string, value: Json) => string {
  const write = useValueWriter();
  return useCallback((record, member, value) => valueText(fieldsOfRecord(record).find(({ name }) => name === member), value, write), [write]);
}
