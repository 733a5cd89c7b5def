import { Select } from '@mantine/core';
import { use, useState } from 'react';
import { useText } from '../../../i18n';
import { EditorContext } from '../editor/EditorContext';
import { EmployerDialog } from '../EmployerDialog';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { useOptions } from './useOptions';

/** No employer of a file has this id: ids have no blanks around them. */
const another = ' another ';

/** One of the employers that the file names; another one can be named from here. */
export function EmployerField(props: FieldProps) {
  const { field, value, label, help, readOnly, placeholder, onCommit } = props;
  const t = useText();
  const editor = use(EditorContext);
  const options = useOptions(field) ?? [];
  const [naming, setNaming] = useState(false);
  if (!editor || readOnly) return <ChoiceField {...props} />;
  const stored = typeof value === 'string' ? value : null;
  const isOffered = stored === null || options.some((option) => option.value === stored);
  const all = isOffered ? options : [...options, { value: stored, label: stored, search: '' }];
  const commit = (to: string | undefined) => onCommit({ from: value, to, visit: crypto.randomUUID() });
  return (
    <>
      <Select
        label={label} inputWrapperOrder={inputWrapperOrder} description={help} required={field.required} withAsterisk={field.required} error={isOffered ? undefined : t('profile.missingReference')} placeholder={placeholder}
        data={[...all.map(({ value: id, label: name }) => ({ value: id, label: name })), { value: another, label: t('profile.employers.another') }]} value={stored}
        clearable={!field.required} allowDeselect={!field.required} clearButtonProps={{ 'aria-label': t('profile.clearField', { field: label }) }} checkIconPosition="right" comboboxProps={{ shadow: 'md' }}
        onChange={(next) => (next === another ? setNaming(true) : commit(next ?? undefined))}
      />
      <EmployerDialog opened={naming} onClose={() => setNaming(false)} onNamed={commit} />
    </>
  );
}
