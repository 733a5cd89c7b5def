import { z } from 'zod';
import type { Field } from '../../../../shared/clientFile';
import { unwrap } from '../../../../shared/clientFile/fieldsOf';
import type { Json } from '../../../../shared/contract';
import { fieldHelp, fieldLabel } from '../../../../shared/texts';
import { useLanguage } from '../../../i18n';
import { ChoiceField, ScalarListField } from './ChoiceField';
import { DateField } from './DateField';
import type { FieldProps } from './fieldTypes';
import { NocField } from './NocField';
import { ObjectField } from './ObjectField';
import { RecordListField } from './RecordListField';
import { NumberField, TextField } from './TextField';
import { YesNoField } from './YesNoField';

export interface MemberFieldProps {
  field: Field;
  /** The object that the member belongs to. */
  schema: z.ZodObject;
  value: Json | undefined;
  readOnly: boolean;
  onCommit: (value: Json | undefined, visit: string) => void;
}

/** The control for one member of the format, whatever it holds. */
export function MemberField({ field, schema, value, readOnly, onCommit }: MemberFieldProps) {
  const language = useLanguage();
  const member: unknown = schema.shape[field.name];
  const props: FieldProps = {
    field, value, readOnly, onCommit, schema: member instanceof z.ZodType ? member : z.json(),
    label: fieldLabel(field, language), help: fieldHelp(field, language),
  };
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
    case 'employerRef':
    case 'listName':
    case 'fixed':
      return <ChoiceField {...props} />;
    case 'noc':
      return <NocField {...props} />;
    case 'object':
      return <ObjectField {...props} />;
    case 'list':
      return field.item?.fields ? <RecordListField {...props} /> : <ScalarListField {...props} />;
    case 'id':
    case 'text':
    case 'longText':
    case 'cip':
    case 'naics':
    case 'pathway':
    case 'pointer':
    case 'scalar':
      return <TextField {...props} />;
    default:
      return field.widget satisfies never;
  }
}

/** The object schema inside the wrappers of a member, for the forms of its parts. */
export const objectSchemaOf = (schema: z.ZodType): z.ZodObject | undefined => {
  const inner = unwrap(schema).schema;
  return inner instanceof z.ZodObject ? inner : undefined;
};
