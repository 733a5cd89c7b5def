import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { foldText } from '../../../../shared/names';
import { useText } from '../../../i18n';
import { useFactPointers } from '../useFactPointers';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { TextField } from './TextField';
import { filterBy } from './useOptions';

const mostShown = 60;

/** Another fact of the file, found by the words of where it stands. */
export function PointerField(props: FieldProps) {
  const { field, value, label, help, readOnly, placeholder, onCommit } = props;
  const t = useText();
  const facts = useFactPointers();
  const options = useMemo(() => facts.map(({ pointer, label: name }) => ({ value: pointer, label: name, search: foldText(name) })), [facts]);
  if (facts.length === 0) return <TextField {...props} />;
  const stored = typeof value === 'string' ? value : null;
  // A fact that is gone is shown as it was named.
  const all = stored === null || options.some((option) => option.value === stored) ? options : [...options, { value: stored, label: stored, search: foldText(stored) }];
  return (
    <Select
      label={label} inputWrapperOrder={inputWrapperOrder} description={help} required={field.required} withAsterisk={field.required} readOnly={readOnly} placeholder={placeholder}
      data={all.map(({ value: pointer, label: name }) => ({ value: pointer, label: name }))} value={stored} searchable filter={filterBy(all)} limit={mostShown} nothingFoundMessage={t('profile.nothingFound')} selectFirstOptionOnChange
      allowDeselect={false} checkIconPosition="right" comboboxProps={{ shadow: 'md' }} onChange={(next) => onCommit({ from: value, to: next ?? undefined, visit: crypto.randomUUID() })}
    />
  );
}
