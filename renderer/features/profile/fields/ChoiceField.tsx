import { Select } from '@mantine/core';
import { useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { filterBy, useOptions } from './useOptions';

/** Longer lists are searched by typing. */
const searchedFrom = 8;

/** One of a list of values: a country, a province, a language, somebody of the file, or a word of the format. */
export function ChoiceField({ field, value, label, help, readOnly, placeholder, onCommit }: FieldProps) {
  const t = useText();
  const options = useOptions(field) ?? [];
  const stored = typeof value === 'string' ? value : null;
  // A value that is no longer offered (a person who was removed) is shown as it is.
  const isOffered = stored === null || options.some((option) => option.value === stored);
  const isReference = field.widget === 'personRef' || field.widget === 'employerRef' || field.widget === 'offerRef';
  const data = isOffered ? options : [...options, { value: stored, label: stored, search: stored }];
  const fixed = readOnly || field.widget === 'fixed';
  return (
    <Select
      label={label} inputWrapperOrder={inputWrapperOrder} description={help} required={field.required} withAsterisk={field.required && !fixed} readOnly={fixed} error={isReference && !isOffered ? t('profile.missingReference') : undefined} placeholder={placeholder}
      data={data.map(({ value: code, label: name }) => ({ value: code, label: name }))} value={stored} searchable={!fixed && data.length >= searchedFrom} filter={filterBy(data)} limit={300} nothingFoundMessage={t('profile.nothingFound')}
      clearable={!fixed && !field.required} allowDeselect={!field.required} clearButtonProps={{ 'aria-label': t('profile.clearField', { field: label }) }} checkIconPosition="right" comboboxProps={{ shadow: 'md' }} selectFirstOptionOnChange
      onChange={(next) => onCommit({ from: value, to: next ?? undefined, visit: crypto.randomUUID() })}
    />
  );
}
