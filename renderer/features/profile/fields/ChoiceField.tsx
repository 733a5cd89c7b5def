import { MultiSelect, Select, TagsInput, type ComboboxParsedItem, type OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { textOf } from '../../../../shared/contract/textOf';
import { countries, provinces } from '../../../../shared/places';
import { foldText } from '../../../../shared/names';
import { optionLabel } from '../../../../shared/texts';
import type { Field } from '../../../../shared/clientFile';
import type { FileView } from '../../../../shared/contract';
import { useLanguage, useText } from '../../../i18n';
import { useEditorFile } from '../editor/useEditorFile';
import { languageNames } from './languageNames';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { useReason } from './useDraft';

interface Option {
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

/** The values that a field offers, in the present language. */
function useOptions(field: Field): readonly Option[] | undefined {
  const language = useLanguage();
  const file = useEditorFile();
  return useMemo(() => {
    const option = (value: string, label: string): Option => ({ value, label, search: foldText(`${label} ${value}`) });
    const places = { country: countries, province: provinces };
    const { widget } = field;
    if (widget === 'country' || widget === 'province') return places[widget](language).map(({ code, name, search }) => ({ value: code, label: name, search }));
    if (widget === 'language') return languageNames(language).map(({ code, name }) => option(code, name));
    if (widget === 'personRef') return file?.persons.map(({ data }) => option(textOf(data['id']), personName(data))) ?? [];
    if (widget === 'employerRef') return file?.employers.map(({ localId, employer }) => option(localId, textOf(employer.data['legalName'], localId))) ?? [];
    const { choice, options } = field;
    return options?.map((value) => option(value, choice ? optionLabel(choice, value, language) : value));
  }, [field, language, file]);
}

/** Finds an option by any of its names, accents and case aside. */
const filterBy = (options: readonly Option[]): OptionsFilter => {
  const searches = new Map(options.map(({ value, search }) => [value, search]));
  return ({ options: items, search }): ComboboxParsedItem[] => {
    const words = foldText(search).split(' ').filter((word) => word !== '');
    return items.filter((item) => 'value' in item && words.every((word) => (searches.get(item.value) ?? foldText(item.label)).includes(word)));
  };
};

/** One of a list of values: a country, a province, a language, somebody of the file, or a word of the format. */
export function ChoiceField({ field, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const options = useOptions(field) ?? [];
  const stored = typeof value === 'string' ? value : null;
  // A value that is no longer offered (a person who was removed) is shown as it is.
  const data = stored === null || options.some((option) => option.value === stored) ? options : [...options, { value: stored, label: stored, search: stored }];
  return (
    <Select
      label={label} inputWrapperOrder={inputWrapperOrder} description={help} required={field.required} withAsterisk={field.required} readOnly={readOnly}
      data={data.map(({ value: code, label: name }) => ({ value: code, label: name }))} value={stored} searchable={data.length > 6} clearable={!readOnly} filter={filterBy(data)} limit={300} nothingFoundMessage={t('profile.nothingFound')} placeholder={t('common.notKnown')}
      clearButtonProps={{ 'aria-label': t('profile.clearField', { field: label }) }} checkIconPosition="right" comboboxProps={{ shadow: 'md' }}
      onChange={(next) => onCommit(next ?? undefined, crypto.randomUUID())}
    />
  );
}

/** Several plain values: countries, languages, persons, codes. An empty list says that there is none. */
export function ScalarListField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const item = field.item ?? field;
  const options = useOptions(item);
  const reasonFor = useReason();
  const values = Array.isArray(value) ? value.map(String) : [];
  const commit = (next: string[]) => onCommit(next.length === 0 && value === undefined ? undefined : next, crypto.randomUUID());
  const placeholder = values.length > 0 ? undefined : t(value === undefined ? 'common.notKnown' : 'common.none');
  const common = { label, inputWrapperOrder, description: help, readOnly, value: values, clearable: !readOnly && values.length > 0, clearButtonProps: { 'aria-label': t('profile.clearField', { field: label }) }, ...(placeholder === undefined ? {} : { placeholder }) };
  if (options) {
    return <MultiSelect {...common} data={options.map(({ value: code, label: name }) => ({ value: code, label: name }))} searchable filter={filterBy(options)} limit={300} nothingFoundMessage={t('profile.nothingFound')} hidePickedOptions onChange={commit} comboboxProps={{ shadow: 'md' }} />;
  }
  const wrong = reasonFor(schema, values);
  return <TagsInput {...common} error={wrong} onChange={(next) => (reasonFor(schema, next) === undefined ? commit(next) : undefined)} />;
}
