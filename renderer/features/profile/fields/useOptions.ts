import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { requirementName, requirementsToCheck } from '../../../../shared/assessment/library/requirementChecks';
import type { LoadedPack } from '../../../../shared/assessment/pack/load';
import type { Field } from '../../../../shared/clientFile';
import type { FileView, Language } from '../../../../shared/contract';
import { textOf } from '../../../../shared/contract/textOf';
import { foldText } from '../../../../shared/names';
import { countries, provinces } from '../../../../shared/places';
import { optionLabel } from '../../../../shared/texts';
import { useLanguage } from '../../../i18n';
import { useRules } from '../../../rules/useRules';
import { useEditorFile } from '../editor/useEditorFile';
import { languageNames } from './languageNames';

export interface Option {
  value: string;
  label: string;
  /** Folded words that find it. */
  search: string;
}

const personName = (data: FileView['data']): string => {
  const name = data['name'];
  if (typeof name !== 'object' || name === null) return textOf(data['id']);
  return `${textOf(Reflect.get(name, 'given'))} ${textOf(Reflect.get(name, 'family'))}`.trim() || textOf(data['id']);
};

const option = (value: string, label: string): Option => ({ value, label, search: foldText(`${label} ${value}`) });

/** The values that a field offers; undefined for a field that takes any text. */
export function optionsOf(field: Field, language: Language, file: FileView | undefined, rules: LoadedPack): readonly Option[] | undefined {
  const { widget, choice, options } = field;
  if (widget === 'country' || widget === 'province') return (widget === 'country' ? countries : provinces)(language).map(({ code, name, search }) => ({ value: code, label: name, search }));
  if (widget === 'language') return languageNames(language).map(({ code, name, otherName }) => ({ value: code, label: name, search: foldText(`${name} ${otherName} ${code}`) }));
  // What is answered together with others is offered where a check of the file names it, so that it reads by its name.
  const named = (id: string): boolean => file?.lists['requirementChecks']?.some(({ data }) => data['requirement'] === id) === true;
  if (widget === 'requirement') return [...requirementsToCheck(rules).values()].filter(({ id, answeredBy }) => answeredBy === undefined || named(id)).map((one) => option(one.id, requirementName(one, language)));
  if (widget === 'personRef') return file?.persons.map(({ data }) => option(textOf(data['id']), personName(data))) ?? [];
  if (widget === 'offerRef') return file?.lists['jobOffers']?.map(({ data }) => option(textOf(data['id']), textOf(data['title'], textOf(data['id'])))) ?? [];
  if (widget === 'employerRef') return file?.employers.map(({ localId, employer }) => option(localId, textOf(employer.data['legalName'], localId))) ?? [];
  return options?.map((value) => option(value, choice ? optionLabel(choice, value, language) : value));
}

export function useOptions(field: Field): readonly Option[] | undefined {
  const language = useLanguage();
  const file = useEditorFile();
  const rules = useRules();
  return useMemo(() => optionsOf(field, language, file, rules), [field, language, file, rules]);
}

/** Finds an option by any of its names, accents and case aside; what begins so comes first. */
export function filterBy(options: readonly Option[]): OptionsFilter {
  const searches = new Map(options.map(({ value, search }) => [value, search]));
  return ({ options: items, search }): ComboboxParsedItem[] => {
    const asked = foldText(search);
    const words = asked.split(' ').filter((word) => word !== '');
    const textFor = (item: ComboboxParsedItem): string => ('value' in item ? (searches.get(String(item.value)) ?? foldText(item.label)) : '');
    const found = items.filter((item) => 'value' in item && words.every((word) => textFor(item).includes(word)));
    const begins = (item: ComboboxParsedItem): number => (textFor(item).startsWith(asked) ? 0 : 1);
    return found.toSorted((a, b) => begins(a) - begins(b));
  };
}
