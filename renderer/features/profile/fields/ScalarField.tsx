import { TagsInput } from '@mantine/core';
import { z } from 'zod';
import type { Field } from '../../../../shared/clientFile';
import { parseTypedDate } from '../../../../shared/dates';
import type { Facts, Json } from '../../../../shared/contract';
import { useFormat, useLanguage, useText } from '../../../i18n';
import { useFactPointers } from '../useFactPointers';
import { DateField } from './DateField';
import { FieldHead } from './FieldHead';
import type { FieldProps } from './fieldTypes';
import { NumberField } from './NumberField';
import { parseTypedNumber, writeNumber } from './parseTypedNumber';
import { ScalarListField } from './ScalarListField';
import { TextField } from './TextField';
import { useOptions } from './useOptions';

/** The fact that an unsettled one is about: its bounds and choices are of the same kind. */
function useTarget(data: Facts): Field | undefined {
  const facts = useFactPointers();
  return facts.find(({ pointer }) => pointer === data['path'])?.field;
}

const numbers = new Set<Field['widget']>(['integer', 'decimal', 'money', 'percent']);

/** A bound of an unsettled fact: a number or a day, whichever the fact is. */
export function ScalarField(props: FieldProps) {
  const target = useTarget(props.data);
  const { field } = props;
  if (target?.widget === 'date' || typeof props.value === 'string') return <DateField {...props} />;
  if (target && numbers.has(target.widget)) return <NumberField {...props} field={{ ...field, widget: target.widget, ...(target.unit ? { unit: target.unit } : {}) }} />;
  return <BoundField {...props} />;
}

/** A bound of a fact of which nobody knows the kind: what reads as a number is one, what reads as a day is a day. */
function BoundField(props: FieldProps) {
  const language = useLanguage();
  const format = useFormat();
  const read = (text: string): Json => {
    const number = parseTypedNumber(text, language);
    if (number !== undefined && !Number.isNaN(number)) return number;
    const day = parseTypedDate(text);
    return day.kind === 'date' ? day.date : text;
  };
  const { value } = props;
  const shown = typeof value === 'number' ? writeNumber(value, language) : typeof value === 'string' ? format.date(value) : undefined;
  return (
    <TextField
      {...props} value={shown} schema={z.string().refine((text) => props.schema.safeParse(read(text)).success)}
      onCommit={({ from, to, visit }) => props.onCommit({ from: typeof from === 'string' ? read(from) : from, to: typeof to === 'string' ? read(to) : to, visit })}
    />
  );
}

/** What an unsettled fact may be: values of the same kind as the fact. */
export function ScalarsField(props: FieldProps) {
  const { field, value, label, help, readOnly, onCommit } = props;
  const t = useText();
  const language = useLanguage();
  const target = useTarget(props.data);
  const kind = target?.item && !target.item.fields ? target.item : target;
  const options = useOptions(kind ?? field);
  if (options && kind) return <ScalarListField {...props} field={{ ...field, item: kind }} />;
  const values = Array.isArray(value) ? value.filter((one) => typeof one !== 'object') : [];
  const read = (text: string): Json => {
    if (kind === undefined || !numbers.has(kind.widget)) return text;
    const number = parseTypedNumber(text, language);
    return number === undefined || Number.isNaN(number) ? text : number;
  };
  const commit = (next: Json[] | undefined) => onCommit({ from: value, to: next, visit: crypto.randomUUID() });
  return (
    <FieldHead label={label} help={help} value={value} readOnly={readOnly} onNone={commit}>
      {(labelled) => (
        <TagsInput {...labelled} readOnly={readOnly} value={values.map(String)} placeholder={values.length > 0 ? '' : t('common.notKnown')} acceptValueOnBlur onChange={(next) => commit(next.map((text) => values.find((known) => String(known) === text) ?? read(text)))} />
      )}
    </FieldHead>
  );
}
