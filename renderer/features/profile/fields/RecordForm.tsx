import { Collapse, SimpleGrid, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { z } from 'zod';
import { fieldsOf, type Field } from '../../../../shared/clientFile';
import type { Facts, Json } from '../../../../shared/contract';
import { useText } from '../../../i18n';
import { MemberField } from './MemberField';
import classes from './RecordForm.module.css';

export interface RecordFormProps {
  /** What the record may hold: any object of the format. */
  schema: z.ZodObject;
  data: Facts;
  readOnly?: boolean;
  /** Only these members, in this order; absent: all but ids that the program keeps. */
  members?: readonly string[];
  /** `visit` groups what is typed while one field has the focus. */
  onSet: (member: string, from: Json | undefined, to: Json | undefined, visit: string) => void;
}

/** Takes the whole width: its parts stand side by side themselves. */
const wide = (field: Field): boolean => field.widget === 'object' || field.widget === 'longText' || (field.widget === 'list' && field.item?.fields !== undefined);

/** Every member of a record as a field; what only forms and letters read folds away. */
export function RecordForm({ schema, data, readOnly = false, members, onSet }: RecordFormProps) {
  const t = useText();
  const all = fieldsOf(schema).filter((field) => field.name !== 'id');
  const chosen = members ? members.flatMap((name) => all.filter((field) => field.name === name)) : all;
  const [opened, { toggle }] = useDisclosure(chosen.some((field) => field.formsOnly && data[field.name] !== undefined));
  const panel = useId();
  const rows = (fields: readonly Field[]) => (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="sm" verticalSpacing="sm">
      {fields.map((field) => (
        <div key={field.name} className={wide(field) ? classes.wide : undefined} data-member={field.path}>
          <MemberField field={field} schema={schema} value={data[field.name]} readOnly={readOnly} onCommit={(to, visit) => onSet(field.name, data[field.name], to, visit)} />
        </div>
      ))}
    </SimpleGrid>
  );
  const usual = chosen.filter((field) => !field.formsOnly);
  const rare = chosen.filter((field) => field.formsOnly);
  if (usual.length === 0) return rows(rare);
  return (
    <>
      {rows(usual)}
      {rare.length > 0 && (
        <>
          <UnstyledButton className={classes.more} aria-expanded={opened} aria-controls={panel} onClick={toggle}>
            {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
            {t('profile.moreDetails', { count: rare.length })}
          </UnstyledButton>
          <Collapse expanded={opened} id={panel}>
            {opened && rows(rare)}
          </Collapse>
        </>
      )}
    </>
  );
}
