import { TextInput } from '@mantine/core';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder, onEnterKey } from './layout';
import { parseTypedNumber, writeNumber } from './parseTypedNumber';
import { useDraft, useReason, type Reading } from './useDraft';

const widthOfUnit: Readonly<Record<string, number>> = { percent: 26, cm: 34, hours: 60, hoursPerWeek: 68 };

/** A number with its unit. Money is in Canadian dollars. */
export function NumberField({ field, schema, value, label, help, readOnly, place, placeholder, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const read = (text: string): Reading => {
    const number = parseTypedNumber(text, language);
    if (Number.isNaN(number)) return { ok: false, reason: t('profile.notANumber') };
    const reason = reasonFor(schema, number);
    return reason === undefined ? { ok: true, value: number } : { ok: false, reason };
  };
  // A year is a number that nobody groups; numbers of four figures are written as they are typed.
  const draft = useDraft({ value, shown: typeof value === 'number' ? writeNumber(value, language) : '', read, onCommit, place });
  const isMoney = field.widget === 'money';
  const unit = field.unit === undefined || field.unit === 'dollars' ? undefined : t(`profile.unit.${field.unit}`);
  return (
    <TextInput
      label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason} readOnly={readOnly} placeholder={placeholder} required={field.required} withAsterisk={field.required}
      {...draft.inputProps} inputMode={field.widget === 'integer' ? 'numeric' : 'decimal'} autoComplete="off" onChange={(event) => draft.onChange(event.currentTarget.value)} {...onEnterKey(draft.onEnter)}
      leftSection={isMoney ? <span aria-hidden>$</span> : undefined} leftSectionPointerEvents="none" leftSectionWidth={isMoney ? 26 : undefined}
      rightSection={unit === undefined ? undefined : <span aria-hidden>{unit}</span>} rightSectionPointerEvents="none" rightSectionWidth={unit === undefined ? undefined : (widthOfUnit[field.unit ?? ''] ?? 66)}
    />
  );
}
