import { MultiSelect, TagsInput } from '@mantine/core';
import { useText } from '../../../i18n';
import { FieldHead } from './FieldHead';
import type { FieldProps } from './fieldTypes';
import { filterBy, useOptions } from './useOptions';
import { useReason } from './useDraft';

/** Several plain values: countries, provinces, languages, persons, telephone numbers. An empty list says that there is none. */
export function ScalarListField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const item = field.item ?? field;
  const options = useOptions(item);
  const reasonFor = useReason();
  const values = Array.isArray(value) ? value.map(String) : [];
  const commit = (next: string[] | undefined) => onCommit({ from: value, to: next, visit: crypto.randomUUID() });
  const placeholder = values.length > 0 ? undefined : t(value === undefined ? 'common.notKnown' : 'common.none');
  return (
    <FieldHead label={label} help={help} value={value} readOnly={readOnly} onNone={(none) => commit(none)}>
      {(labelled) =>
        options ? (
          <MultiSelect
            {...labelled} readOnly={readOnly} value={values} {...(placeholder === undefined ? {} : { placeholder })} data={options.map(({ value: code, label: name }) => ({ value: code, label: name }))}
            searchable filter={filterBy(options)} limit={300} nothingFoundMessage={t('profile.nothingFound')} hidePickedOptions selectFirstOptionOnChange comboboxProps={{ shadow: 'md' }} onChange={commit}
          />
        ) : (
          <TagsInput {...labelled} readOnly={readOnly} value={values} {...(placeholder === undefined ? {} : { placeholder })} acceptValueOnBlur onChange={(next) => (reasonFor(schema, next) === undefined ? commit(next) : undefined)} />
        )
      }
    </FieldHead>
  );
}
