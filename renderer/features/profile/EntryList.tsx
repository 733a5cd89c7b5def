import { ActionIcon, Badge, Button, Checkbox, Collapse, Group, Menu, Text, Title, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconChevronRight, IconCopy, IconDots, IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { fieldsOf, type EntityName, type Field } from '../../../shared/clientFile';
import type { EditStep, Entry, Facts } from '../../../shared/contract';
import { addLabel, entityName } from '../../../shared/texts';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import classes from './EntryList.module.css';
import { entrySummary } from './entrySummary';
import { RecordForm } from './fields/RecordForm';

export interface EntryListProps {
  parent: { kind: 'file' | 'person' | 'employer'; id: string };
  list: string;
  title: string;
  entity: EntityName;
  schema: z.ZodObject;
  /** Undefined: nobody said whether there are any. */
  entries: readonly Entry[] | undefined;
  /** Files' own lists are empty when nothing was said of them: for those, "not known" does not exist. */
  alwaysKnown?: boolean;
  /** Said by the person's `incomplete`; undefined where a list cannot be that. */
  incomplete?: boolean;
  onIncomplete?: (incomplete: boolean) => void;
  /** What a new entry begins with. */
  fresh?: () => Facts;
  members?: readonly string[];
  /** More than the fields of an entry (the LMIA of a job offer). */
  extra?: (entry: Entry) => ReactNode;
  /** Above the entries (a timeline). */
  picture?: ReactNode;
  opened?: string | undefined;
}

/** What is required and not there yet: the entry is kept, and cannot be exported before it is complete. */
const missing = (fields: readonly Field[], data: Facts): boolean => fields.some((field) => field.required && field.name !== 'id' && data[field.name] === undefined);

/** Repeated entries: one line each, opened to be edited; added, doubled, moved and removed. */
export function EntryList({ parent, list, title, entity, schema, entries, alwaysKnown = false, incomplete, onIncomplete, fresh, members, extra, picture, opened }: EntryListProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, undo, readOnly } = useEditor();
  const heading = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<string | undefined>(opened);
  const rows = entries ?? [];
  const act = (label: string, ...steps: EditStep[]) => edit(label, newId(), steps);

  const add = (data: Facts, index: number, lmiaId?: string) => {
    const id = newId();
    act(addLabel(entity, language), { op: 'add', parent, list, id, index, data, ...(lmiaId === undefined ? {} : { lmiaId }) });
    setOpen(id);
  };
  const remove = (entry: Entry) => {
    const label = t('profile.removed', { entry: entityName(entity, language) });
    act(label, { op: 'remove', kind: list === 'lmias' ? 'lmia' : 'entry', id: entry.id, revision: entry.revision });
    addButton.current?.focus();
    const id = newId();
    notifications.show({
      id,
      message: (
        <Group justify="space-between">
          <Text size="sm">{label}</Text>
          <Button
            size="compact-sm" variant="default"
            onClick={() => {
              undo();
              notifications.hide(id);
            }}
          >
            {t('common.undo')}
          </Button>
        </Group>
      ),
    });
  };

  return (
    <section aria-labelledby={heading} className={classes.list}>
      <Group justify="space-between" gap="xs" mb="xs">
        <Group gap="xs">
          <Title order={3} size="h4" id={heading}>
            {title}
          </Title>
          {rows.length > 0 ? <Badge color="gray">{rows.length}</Badge> : !alwaysKnown && <Badge color={entries === undefined ? 'yellow' : 'gray'}>{t(entries === undefined ? 'common.notKnown' : 'common.none')}</Badge>}
        </Group>
        {!readOnly && (
          <Group gap="xs">
            {onIncomplete && rows.length > 0 && <Checkbox size="xs" label={t('profile.incomplete')} checked={incomplete ?? false} onChange={(event) => onIncomplete(event.currentTarget.checked)} />}
            {rows.length === 0 && !alwaysKnown && (
              <Button size="compact-sm" variant="default" onClick={() => act(title, { op: 'know', parent, list, from: entries !== undefined, to: entries === undefined })}>
                {t(entries === undefined ? 'profile.thereAreNone' : 'profile.notNone')}
              </Button>
            )}
            <Button ref={addButton} size="compact-sm" variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => add(fresh?.() ?? {}, rows.length)}>
              {addLabel(entity, language)}
            </Button>
          </Group>
        )}
      </Group>
      {picture}
      {rows.map((entry, index) => (
        <EntryRow
          key={entry.id} entry={entry} schema={schema} entity={entity} list={list} {...(members ? { members } : {})} readOnly={readOnly} opened={open === entry.id}
          onToggle={() => setOpen(open === entry.id ? undefined : entry.id)}
          onDouble={() => add({ ...entry.data, ...fresh?.() }, index + 1, entry.lmiaId)}
          onRemove={() => remove(entry)}
          {...(list === 'lmias' ? {} : { onUp: index > 0 ? () => act(t('profile.moved', { entry: entityName(entity, language) }), { op: 'move', id: entry.id, index: index - 1 }) : undefined, onDown: index < rows.length - 1 ? () => act(t('profile.moved', { entry: entityName(entity, language) }), { op: 'move', id: entry.id, index: index + 1 }) : undefined })}
        >
          {extra?.(entry)}
        </EntryRow>
      ))}
    </section>
  );
}

interface EntryRowProps {
  entry: Entry;
  schema: z.ZodObject;
  entity: EntityName;
  list: string;
  members?: readonly string[];
  readOnly: boolean;
  opened: boolean;
  onToggle: () => void;
  onDouble: () => void;
  onRemove: () => void;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  children?: ReactNode;
}

function EntryRow({ entry, schema, entity, list, members, readOnly, opened, onToggle, onDouble, onRemove, onUp, onDown, children }: EntryRowProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { edit } = useEditor();
  const panel = useId();
  const fields = fieldsOf(schema);
  const { title, days } = entrySummary(fields, entry.data, language, format, t('profile.ongoing'));
  const name = entityName(entity, language);
  const shown = title === '' ? t('profile.newEntry', { entry: name }) : title;
  return (
    <div className={classes.entry} data-entry={entry.id}>
      <div className={classes.head}>
        <UnstyledButton className={classes.summary} aria-expanded={opened} aria-controls={panel} onClick={onToggle}>
          {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          <Text size="sm" fw={500} truncate className={classes.title}>
            {shown}
          </Text>
          {missing(fields, entry.data) && <Badge color="orange">{t('profile.toComplete')}</Badge>}
          <Text size="sm" c="dimmed" className={classes.days}>
            {days}
          </Text>
        </UnstyledButton>
        {!readOnly && (
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('profile.entryActions', { entry: shown })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconCopy size={14} aria-hidden />} onClick={onDouble}>
                {t('profile.duplicate')}
              </Menu.Item>
              {onUp && (
                <Menu.Item leftSection={<IconArrowUp size={14} aria-hidden />} onClick={onUp}>
                  {t('profile.moveUp')}
                </Menu.Item>
              )}
              {onDown && (
                <Menu.Item leftSection={<IconArrowDown size={14} aria-hidden />} onClick={onDown}>
                  {t('profile.moveDown')}
                </Menu.Item>
              )}
              <Menu.Divider />
              <Menu.Item color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>
                {t('common.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Collapse expanded={opened} id={panel}>
        {opened && (
          <div className={classes.body}>
            <RecordForm
              schema={schema} data={entry.data} readOnly={readOnly} {...(members ? { members } : {})}
              onSet={(member, from, to, visit) => edit(`${name} · ${shown}`, visit, [{ op: 'set', target: { kind: list === 'lmias' ? 'lmia' : 'entry', id: entry.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }])}
            />
            {children}
          </div>
        )}
      </Collapse>
    </div>
  );
}
