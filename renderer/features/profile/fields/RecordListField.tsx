import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { z } from 'zod';
import type { EntityName } from '../../../../shared/clientFile';
import { unwrap } from '../../../../shared/clientFile/fieldsOf';
import type { Facts, Json } from '../../../../shared/contract';
import { addLabel, entityName } from '../../../../shared/texts';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { RecordForm } from './RecordForm';
import classes from './RecordForm.module.css';

const isFacts = (value: Json): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

function itemSchema(schema: z.ZodType): z.ZodObject | undefined {
  const list = unwrap(schema).schema;
  return list instanceof z.ZodArray && list.element instanceof z.ZodObject ? list.element : undefined;
}

/** A list of small records inside a record (advertising done, approvals, events …). */
export function RecordListField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const object = itemSchema(schema);
  if (!object) return null;
  const items = Array.isArray(value) ? value.filter(isFacts) : [];
  const entity = (field.item?.entity ?? field.name) as EntityName;
  const commit = (next: Facts[] | undefined, visit: string = crypto.randomUUID()) => onCommit(next, visit);
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mb={items.length > 0 ? 'xs' : 0}>
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
        <Group gap={6}>
          {items.length === 0 && (
            <Text size="sm" c="dimmed">
              {t(value === undefined ? 'common.notKnown' : 'common.none')}
            </Text>
          )}
          {items.length === 0 && !readOnly && (
            <Button size="compact-xs" variant="default" aria-label={`${label}: ${t(value === undefined ? 'profile.sayNone' : 'profile.notNone')}`} onClick={() => commit(value === undefined ? [] : undefined)}>
              {t(value === undefined ? 'profile.sayNone' : 'profile.notNone')}
            </Button>
          )}
          {!readOnly && (
            <Button size="compact-xs" variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => commit([...items, {}])}>
              {addLabel(entity, language)}
            </Button>
          )}
        </Group>
      </Group>
      <Stack gap="xs">
        {items.map((item, index) => (
          // Items of such a list have no identity besides their place.
          <div key={index} className={classes.part}>
            <RecordForm
              schema={object} data={item} readOnly={readOnly}
              onSet={(member, _from, to, visit) => {
                const { [member]: _replaced, ...others } = item;
                commit(items.with(index, to === undefined ? others : { ...item, [member]: to }), visit);
              }}
            />
            {!readOnly && (
              <Button mt="xs" size="compact-xs" variant="subtle" color="red" leftSection={<IconTrash size={14} aria-hidden />} aria-label={t('profile.removeNth', { entry: entityName(entity, language), n: index + 1 })} onClick={() => commit(items.toSpliced(index, 1))}>
                {t('common.remove')}
              </Button>
            )}
          </div>
        ))}
      </Stack>
    </section>
  );
}
