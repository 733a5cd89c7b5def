import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import type { EntityName } from '../../../../shared/clientFile';
import type { Facts, Json } from '../../../../shared/contract';
import { addLabel, entityName } from '../../../../shared/texts';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { focusFirst } from './focusFirst';
import { ListState } from './ListState';
import { isFacts, itemSchemaOf, seenWith, withFact } from './nested';
import { RecordForm } from './RecordForm';
import classes from './RecordForm.module.css';

/** A list of small records inside a record (advertising done, approvals, events …). */
export function RecordListField({ field, schema, value, label, help, readOnly, place, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const object = itemSchemaOf(schema);
  if (!object) return null;
  const items = Array.isArray(value) ? value.filter(isFacts) : [];
  const entity = (field.item?.entity ?? field.name) as EntityName;
  const commit = (to: Facts[] | undefined) => onCommit({ from: value, to, visit: crypto.randomUUID() });
  const set = (index: number, item: Facts) => (member: string, from: Json | undefined, to: Json | undefined, visit: string) => {
    const seen = seenWith(item, member, from);
    onCommit({ from: seen === item ? value : items.with(index, seen), to: items.with(index, withFact(item, member, to)), visit });
  };
  const add = () => {
    commit([...items, {}]);
    requestAnimationFrame(() => focusFirst(part.current?.querySelector(`[data-item="${items.length}"]`)));
  };
  const remove = (index: number) => {
    commit(items.toSpliced(index, 1));
    addButton.current?.focus();
  };
  return (
    <section ref={part} className={classes.part} aria-labelledby={id}>
      <div className={classes.partHead}>
        <Text id={id} size="sm" fw={600}>
          {label}
        </Text>
        <ListState label={label} value={value} none={[]} readOnly={readOnly} onChange={(to) => commit(to ?? undefined)}>
          {!readOnly && (
            <Button ref={addButton} size="compact-xs" variant="default" leftSection={<IconPlus size={13} aria-hidden />} onClick={add}>
              {addLabel(entity, language)}
            </Button>
          )}
        </ListState>
      </div>
      {help !== undefined && (
        <Text size="xs" c="dimmed" mb={items.length > 0 ? 6 : 0}>
          {help}
        </Text>
      )}
      {items.map((item, index) => (
        // Items of such a list have no identity besides their place.
        <div key={index} className={classes.item} data-item={index}>
          <RecordForm schema={object} data={item} readOnly={readOnly} place={place === undefined ? undefined : `${place}/${index}`} onSet={set(index, item)} />
          {!readOnly && (
            <Tooltip label={t('common.remove')}>
              <ActionIcon className={classes.removeItem} variant="subtle" color="gray" aria-label={t('profile.removeNth', { entry: entityName(entity, language), n: index + 1 })} onClick={() => remove(index)}>
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      ))}
    </section>
  );
}
