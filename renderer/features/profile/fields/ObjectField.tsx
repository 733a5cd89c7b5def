import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { Json } from '../../../../shared/contract';
import type { FieldProps } from './fieldTypes';
import { focusFirst } from './focusFirst';
import { ListState } from './ListState';
import { helpBesideNone } from './noneLabels';
import { changeWithin, isFacts, objectSchemaOf } from './nested';
import { RecordForm } from './RecordForm';
import classes from './RecordForm.module.css';

/** Objects whose fields are asked of everybody; all others stay closed while nothing of them is known. */
const alwaysOpen = new Set(['person.name', 'person.funds', 'person.intent', 'person.contact', 'person.admissibility', 'person.background', 'contact.mailing', 'file.plan', 'file.representative', 'file.expressEntry', 'previousUnion.name', 'person.yearsOfEducation']);

/** An object inside a record: not known, none (where the format allows it), or its own fields. */
export function ObjectField({ field, schema, value, label, help, readOnly, place, solo, onCommit }: FieldProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(value === undefined ? alwaysOpen.has(field.path) : value !== null);
  const object = objectSchemaOf(schema);
  if (!object) return null;
  const data = isFacts(value) ? value : {};
  const set = (member: string, from: Json | undefined, to: Json | undefined, visit: string) => onCommit({ ...changeWithin(value, member, from, to), visit });
  const form = <RecordForm schema={object} data={data} readOnly={readOnly} place={place} onSet={set} />;
  if (!field.nullable && (solo || field.path === 'person.name')) {
    return (
      <fieldset className={classes.plain} aria-label={label}>
        {form}
      </fieldset>
    );
  }
  const open = opened && value !== null;
  const explained = field.nullable && help !== undefined ? helpBesideNone(help) : help;
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.partHead}>
        <UnstyledButton
          className={classes.partTitle} aria-expanded={open} aria-controls={`${id}-panel`} disabled={value === null}
          onClick={() => {
            setOpened(!open);
            if (!open) requestAnimationFrame(() => focusFirst(panel.current));
          }}
        >
          {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
          <Text id={id} size="sm" fw={600}>
            {label}
          </Text>
        </UnstyledButton>
        <ListState
          label={label} value={value} readOnly={readOnly} {...(field.nullable ? { none: null } : {})}
          onChange={(to) => {
            onCommit({ from: value, to, visit: crypto.randomUUID() });
            setOpened(to === undefined);
          }}
        />
      </div>
      {explained !== undefined && open && (
        <Text size="xs" c="dimmed" mb={6}>
          {explained}
        </Text>
      )}
      <div ref={panel} id={`${id}-panel`}>
        {open && form}
      </div>
    </section>
  );
}
