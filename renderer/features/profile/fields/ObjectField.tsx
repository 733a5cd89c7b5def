import { Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import type { Facts, Json } from '../../../../shared/contract';
import { useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { objectSchemaOf } from './MemberField';
import { RecordForm } from './RecordForm';
import classes from './RecordForm.module.css';

const isObject = (value: Json | undefined): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object inside a record: not known, none (where the format allows it), or its own fields. */
export function ObjectField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const id = useId();
  const object = objectSchemaOf(schema);
  if (!object) return null;
  const data = isObject(value) ? value : {};
  const set = (member: string, _from: Json | undefined, to: Json | undefined, visit: string) => {
    const { [member]: _replaced, ...others } = data;
    const next = to === undefined ? others : { ...data, [member]: to };
    // An object without a single fact says nothing: it is not known.
    onCommit(Object.keys(next).length === 0 ? undefined : next, visit);
  };
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Group justify="space-between" mb={value === null ? 0 : 'xs'} gap="xs">
        <div>
          <Text id={id} size="sm" fw={600}>
            {label}
          </Text>
          {help !== undefined && (
            <Text size="xs" c="dimmed">
              {help}
            </Text>
          )}
        </div>
        {field.nullable && !readOnly && (
          <Group gap={6}>
            {value === null ? (
              <>
                <Text size="sm" c="dimmed">
                  {t('common.none')}
                </Text>
                <Button size="compact-xs" variant="default" aria-label={`${label}: ${t('profile.notNone')}`} onClick={() => onCommit(undefined, crypto.randomUUID())}>
                  {t('profile.notNone')}
                </Button>
              </>
            ) : (
              <Button size="compact-xs" variant="default" aria-label={`${label}: ${t('profile.sayNone')}`} onClick={() => onCommit(null, crypto.randomUUID())}>
                {t('profile.sayNone')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {value !== null && <RecordForm schema={object} data={data} readOnly={readOnly} onSet={set} />}
    </section>
  );
}
