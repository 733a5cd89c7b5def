import { useMemo } from 'react';
import { fieldsOf, fileLists, personLists, type ChoiceName } from '../../../shared/clientFile';
import { countryName, provinceName } from '../../../shared/places';
import { factLabel, fieldLabel, optionLabel } from '../../../shared/texts';
import { useLanguage } from '../../i18n';

/** What the facts of a file are called in the present language. */
export interface Names {
  /** A value of a closed list. */
  option(choice: ChoiceName, value: string): string;
  country(code: string): string;
  province(code: string): string;
  /** A points system or register of a province, with the province; one that is not on the list as it was typed. */
  system(value: string, province: string | undefined): string;
  /** A member of the file or of a person; a person's list too (`work`). */
  fact(of: 'file' | 'person', member: string): string;
  /** A member of the entries of a list (`noc` of `work`). */
  entryFact(list: string, member: string): string;
  /** What an entry is called: its title or field as typed, its country or test by name. */
  entryName(list: string, text: string): string;
}

const fieldsOfList = (list: string) => {
  const found = [...personLists, ...fileLists].find(({ name }) => name === list);
  return found ? fieldsOf(found.schema) : [];
};

/** Entries that are told apart by a value of a closed list or by a country. */
const namedBy: Readonly<Record<string, ChoiceName | 'country'>> = { passports: 'country', residences: 'country', languageTests: 'languageTest', canadianStatus: 'canadianStatus' };

export function useNames(): Names {
  const language = useLanguage();
  return useMemo((): Names => {
    const option = (choice: ChoiceName, value: string) => optionLabel(choice, value, language);
    return {
      option,
      country: (code) => countryName(code, language),
      province: (code) => provinceName(code, language),
      system: (value, province) => {
        const label = optionLabel('eoiSystem', value, language);
        return label === value ? [province && provinceName(province, language), value].filter(Boolean).join(', ') : label;
      },
      fact: (of, member) => factLabel(of, member, language),
      entryFact: (list, member) => fieldLabel(fieldsOfList(list).find(({ name }) => name === member) ?? { path: member }, language),
      entryName: (list, text) => {
        const by = namedBy[list];
        if (by === undefined) return text;
        return by === 'country' ? countryName(text, language) : option(by, text);
      },
    };
  }, [language]);
}
