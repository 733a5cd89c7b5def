import { Checkbox } from '@mantine/core';
import { z } from 'zod';
import type { Field } from '../../../../shared/clientFile';
import type { Json } from '../../../../shared/contract';
import type { SetStep } from '../../../../shared/editing';
import { fieldHelp, fieldLabel } from '../../../../shared/texts';
import { useLanguage, useText } from '../../../i18n';
import { ChoiceField } from './ChoiceField';
import { DateField } from './DateField';
import { EmployerField } from './EmployerField';
import { Breach, ConflictNotice, useConflict } from './FieldNotices';
import type { Change, FieldProps } from './fieldTypes';
import { NocField } from './NocField';
import { NocListField } from './NocListField';
import { helpBesideNone, noneKey } from './noneLabels';
import { NumberField } from './NumberField';
import { ObjectField } from './ObjectField';
import { PointerField } from './PointerField';
import { RecordListField } from './RecordListField';
import { ScalarField, ScalarsField } from './ScalarField';
import { ScalarListField } from './ScalarListField';
import { TextField } from './TextField';
import { YesNoField } from './YesNoField';

export interface MemberFieldProps {
  field: Field;
  /** The object that the member belongs to. */
  schema: z.ZodObject;
  data: Readonly<Record<string, Json>>;
  readOnly: boolean;
  /** The record that the member is a fact of; absent for members of an object inside of it. */
  record: SetStep['target'] | undefined;
  place: string | undefined;
  /** What does not fit together with other members of the object. */
  breaches: readonly string[];
  solo: boolean;
  /** Whether the list may lack entries, where that can be said of it. */
  incomplete: boolean | undefined;
  onIncomplete: (incomplete: boolean) => void;
  onCommit: (change: Change) => void;
}

/** Objects and lists say "none" in their own head. */
const saysNoneItself = (field: Field): boolean => field.widget === 'object' || field.widget === 'list';

/** One member of the format, whatever it holds: its control, "none" where that can be said, and what is the matter with it. */
export function MemberField({ field, schema, data, readOnly, record, place, breaches, solo, incomplete, onIncomplete, onCommit }: MemberFieldProps) {
  const t = useText();
  const language = useLanguage();
  const conflict = useConflict(record, field.name);
  const value = data[field.name];
  const member: unknown = schema.shape[field.name];
  const label = fieldLabel(field, language);
  const help = fieldHelp(field, language);
  const withNone = field.nullable && !saysNoneItself(field);
  const none = t(noneKey(field));
  const props: FieldProps = {
    field, value, readOnly, place, onCommit, label, data, solo,
    schema: member instanceof z.ZodType ? member : z.json(),
    help: help !== undefined && withNone ? helpBesideNone(help) : help,
    placeholder: value === null ? none : t('common.notKnown'),
  };
  return (
    <>
      <Control {...props} />
      {withNone && (!readOnly || value === null) && (
        <Checkbox
          size="xs" mt={4} label={none} aria-label={`${label}: ${none}`} checked={value === null} disabled={readOnly}
          onChange={(event) => onCommit({ from: value, to: event.currentTarget.checked ? null : undefined, visit: crypto.randomUUID() })}
        />
      )}
      {incomplete !== undefined && <Checkbox size="xs" mt={4} label={t('profile.incomplete')} aria-label={`${label}: ${t('profile.incomplete')}`} checked={incomplete} disabled={readOnly} onChange={(event) => onIncomplete(event.currentTarget.checked)} />}
      {breaches.map((text) => (
        <Breach key={text}>{text}</Breach>
      ))}
      {conflict && <ConflictNotice field={field} conflict={conflict} />}
    </>
  );
}

function Control(props: FieldProps) {
  const { field } = props;
  switch (field.widget) {
    case 'date':
      return <DateField {...props} />;
    case 'yesNo':
      return <YesNoField {...props} />;
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
      return <NumberField {...props} />;
    case 'choice':
    case 'country':
    case 'province':
    case 'language':
    case 'personRef':
    case 'offerRef':
    case 'listName':
    case 'requirement':
    case 'fixed':
      return <ChoiceField {...props} />;
    case 'employerRef':
      return <EmployerField {...props} />;
    case 'noc':
      return <NocField {...props} />;
    case 'object':
      return <ObjectField {...props} />;
    case 'list':
      if (field.item?.fields) return <RecordListField {...props} />;
      if (field.item?.widget === 'noc') return <NocListField {...props} />;
      return field.item?.widget === 'scalar' ? <ScalarsField {...props} /> : <ScalarListField {...props} />;
    case 'pointer':
      return <PointerField {...props} />;
    case 'scalar':
      return <ScalarField {...props} />;
    case 'id':
    case 'text':
    case 'longText':
    case 'cip':
    case 'naics':
    case 'pathway':
      return <TextField {...props} />;
    default:
      return field.widget satisfies never;
  }
}
