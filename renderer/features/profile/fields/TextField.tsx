import { Autocomplete, Text, TextInput, Textarea } from '@mantine/core';
import { useMemo, useRef } from 'react';
import type { Field } from '../../../../shared/clientFile';
import { textOf } from '../../../../shared/contract/textOf';
import { foldText } from '../../../../shared/names';
import { optionLabel } from '../../../../shared/texts';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder, onEnterKey } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

/** A text that stays free, beside values that the form offers by their labels. */
function useSuggestions({ suggestions, suggestion }: Field) {
  const language = useLanguage();
  return useMemo(() => {
    const labels = new Map((suggestions ?? []).map((value) => [value, suggestion ? optionLabel(suggestion, value, language) : value]));
    const values = new Map([...labels].map(([value, label]) => [foldText(label), value]));
    return { labels: [...labels.values()], labelOf: (value: string) => labels.get(value) ?? value, valueOf: (text: string) => values.get(foldText(text)) ?? text };
  }, [suggestions, suggestion, language]);
}

/** One line, several lines, or a line with values to choose from. */
export function TextField({ field, schema, value, label, help, readOnly, place, placeholder, onCommit }: FieldProps) {
  const t = useText();
  const reasonFor = useReason();
  const { labels, labelOf, valueOf } = useSuggestions(field);
  const chosen = useRef(false);
  const read = (text: string): Reading => {
    const trimmed = valueOf(text.trim());
    const next = trimmed === '' ? undefined : trimmed;
    const reason = reasonFor(schema, next);
    return reason === undefined ? { ok: true, value: next } : { ok: false, reason };
  };
  const draft = useDraft({ value, shown: labelOf(textOf(value)), read, onCommit, place });
  const tooLong = field.formMax !== undefined && draft.text.length > field.formMax;
  const common = { label, inputWrapperOrder, description: help, error: draft.reason, readOnly, placeholder, required: field.required, withAsterisk: field.required, ...draft.inputProps, autoComplete: 'off', spellCheck: false };
  return (
    <>
      {field.widget === 'longText' ? (
        <Textarea {...common} autosize minRows={2} maxRows={8} onChange={(event) => draft.onChange(event.currentTarget.value)} />
      ) : field.suggestions ? (
        <Autocomplete
          {...common} data={labels} comboboxProps={{ shadow: 'md' }} {...onEnterKey(draft.onEnter)}
          onOptionSubmit={() => {
            chosen.current = true;
          }}
          onChange={(text) => {
            (chosen.current ? draft.take : draft.onChange)(text);
            chosen.current = false;
          }}
        />
      ) : (
        <TextInput {...common} onChange={(event) => draft.onChange(event.currentTarget.value)} {...onEnterKey(draft.onEnter)} />
      )}
      {tooLong && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('profile.formMax', { max: field.formMax ?? 0 })}
        </Text>
      )}
    </>
  );
}
