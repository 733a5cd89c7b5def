import { Anchor, Group, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { z } from 'zod';
import { fieldsOf } from '../../../shared/clientFile';
import type { Json } from '../../../shared/contract';
import { useText } from '../../i18n';
import { changeWithin, isFacts } from '../profile/fields/nested';
import { ListState } from '../profile/fields/ListState';
import { RecordForm } from '../profile/fields/RecordForm';
import classes from './AssessmentPage.module.css';
import type { AskedMember } from './factAt';

interface ObjectAnswerProps {
  label: string;
  /** The label with whose it is; absent where what stands above says it already. */
  title: string | undefined;
  answer: AskedMember;
  /** What the object may hold. */
  object: z.ZodObject;
  place: string;
  onSet: (from: Json | undefined, to: Json | undefined, visit: string) => void;
}

/** The missing members of an object, with those that the format requires besides; all others are one click away. */
export function ObjectAnswer({ label, title, answer: { data, field, parts }, object, place, onSet }: ObjectAnswerProps) {
  const t = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const value = data[field.name];
  const facts = isFacts(value) ? value : {};
  const fields = fieldsOf(object).filter(({ name }) => name !== 'id');
  // An object that lacks what is required of it could not be assessed.
  const asked = fields.filter(({ name, required }) => parts.includes(name) || (required && facts[name] === undefined)).map(({ name }) => name);
  return (
    <>
      <Group gap={8} justify="space-between">
        {title !== undefined && <Text size="sm" fw={600}>{title}</Text>}
        {field.nullable && <ListState label={label} value={value} none={null} readOnly={false} onChange={(to) => onSet(value, to, crypto.randomUUID())} />}
      </Group>
      <div id={id}>
        <RecordForm
          key={isWhole ? 'whole' : 'asked'} schema={object} data={facts} {...(isWhole ? {} : { members: asked })} place={place}
          onSet={(member, from, to, visit) => {
            const change = changeWithin(value, member, from, to);
            onSet(change.from, change.to, visit);
          }}
        />
      </div>
      {asked.length < fields.length && (
        <Anchor component="button" type="button" size="xs" className={classes.whole} aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'assessment.onlyMissing' : 'assessment.wholeObject', { what: label })}
        </Anchor>
      )}
    </>
  );
}
