import { Autocomplete, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { Unit } from '../../../../shared/clientFile';
import { optionLabel } from '../../../../shared/texts';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const enter = (save: () => void) => (event: { key: string }) => {
  if (event.key === 'Enter') save();
};

/** One line, several lines, or a line with values to choose from. */
export function TextField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const read = (text: string): Reading => {
    const trimmed = text.trim();
    const next = trimmed === '' ? undefined : trimmed;
    const reason = reasonFor(schema, next);
    return reason === undefined ? { ok: true, value: next } : { ok: false, reason };
  };
  const draft = useDraft({ stored: textOf(value), read, commit: onCommit });
  const tooLong = field.formMax !== undefined && draft.text.length > field.formMax ? t('profile.formMax', { max: field.formMax }) : undefined;
  const common = {
    label, inputWrapperOrder, description: tooLong ?? help, error: draft.reason, readOnly, value: draft.text, required: field.required, withAsterisk: field.required,
    onFocus: draft.onFocus, onBlur: draft.onBlur, autoComplete: 'off', spellCheck: false,
  };
  if (field.widget === 'longText') return <Textarea {...common} autosize minRows={2} maxRows={8} onChange={(event) => draft.onChange(event.currentTarget.value)} />;
  if (field.suggestions) {
    const { suggestion } = field;
    const data = field.suggestions.map((text) => ({ value: text, label: suggestion ? optionLabel(suggestion, text, language) : text }));
    return <Autocomplete {...common} data={data} onChange={draft.onChange} onKeyDown={enter(draft.onEnter)} />;
  }
  return <TextInput {...common} onChange={(event) => draft.onChange(event.currentTarget.value)} onKeyDown={enter(draft.onEnter)} />;
}

const prefixOf = (unit: Unit | undefined): string => (unit === 'dollars' || unit === 'dollarsPerHour' || unit === 'dollarsPerYear' ? '$ ' : '');

/** A number with its unit. Decimal comma and point are both understood. */
export function NumberField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const read = (text: string): Reading => {
    const bare = text.replace(/[\s\u00a0\u202f$%]/g, '').replace(',', '.');
    if (bare === '') return { ok: true, value: undefined };
    const number = Number(bare);
    if (!Number.isFinite(number)) return { ok: false, reason: t('profile.notANumber') };
    const reason = reasonFor(schema, number);
    return reason === undefined ? { ok: true, value: number } : { ok: false, reason };
  };
  const draft = useDraft({ stored: textOf(value), read, commit: onCommit });
  const unit = field.unit === undefined || field.unit === 'dollars' ? undefined : t(`profile.unit.${field.unit}`);
  return (
    <NumberInput
      label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason} readOnly={readOnly} required={field.required} withAsterisk={field.required}
      value={draft.text} onChange={(next) => draft.onChange(String(next))} onFocus={draft.onFocus} onBlur={draft.onBlur} onKeyDown={enter(draft.onEnter)}
      prefix={prefixOf(field.unit)} thousandSeparator={prefixOf(field.unit) === '' ? '' : language === 'fr' ? '\u00a0' : ','} decimalSeparator={language === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']}
      allowDecimal={field.widget !== 'integer'} clampBehavior="none" hideControls rightSection={unit === undefined ? undefined : <span aria-hidden>{unit}</span>} rightSectionWidth={unit === undefined ? undefined : 72} rightSectionPointerEvents="none"
    />
  );
}
