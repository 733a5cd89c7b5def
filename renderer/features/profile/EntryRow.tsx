import { Badge, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { z } from 'zod';
import { fieldsOf, type EntityName, type Field } from '../../../shared/clientFile';
import type { EditStep, Entry, Facts } from '../../../shared/contract';
import { entityName } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { setStep } from './editor/setStep';
import { EntryFrame } from './EntryFrame';
import classes from './EntryList.module.css';
import { useEntryNames } from './entrySummary';
import { RecordForm } from './fields/RecordForm';
import { usePathLabel } from './useFactPointers';

/** What is required and not there yet: the entry is kept, and cannot be exported before it is complete. */
const isMissing = (fields: readonly Field[], data: Facts): boolean => fields.some((field) => field.required && field.name !== 'id' && data[field.name] === undefined);

interface EntryRowProps {
  entry: Entry;
  schema: z.ZodObject;
  entity: EntityName;
  isLmia: boolean;
  members?: readonly string[];
  alongside?: (entry: Entry, member: string) => EditStep[];
  opened: boolean;
  onToggle: () => void;
  onDouble: () => void;
  /** Told how the entry is called. */
  onRemove: (called: string) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  children?: ReactNode;
}

/** One entry of a list: a line that tells it from its neighbours, and its fields while it is open. */
export function EntryRow({ entry, schema, entity, isLmia, members, alongside, opened, onToggle, onDouble, onRemove, onUp, onDown, children }: EntryRowProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, readOnly } = useEditor();
  const { titleOf, daysOf } = useEntryNames(usePathLabel(entity));
  const name = entityName(entity, language);
  const title = titleOf(schema, entry);
  const shown = title === '' ? t('profile.newEntry', { entry: name }) : title;
  const target = { kind: isLmia ? ('lmia' as const) : ('entry' as const), id: entry.id };
  const onKey = (event: KeyboardEvent) => {
    const act = event.altKey ? { ArrowUp: onUp, ArrowDown: onDown }[event.key] : undefined;
    if (!act || readOnly) return;
    event.preventDefault();
    act();
  };
  const actions = readOnly ? null : (
    <>
      <Menu.Item leftSection={<IconCopy size={14} aria-hidden />} onClick={onDouble}>
        {t('profile.duplicate')}
      </Menu.Item>
      {onUp && (
        <Menu.Item leftSection={<IconArrowUp size={14} aria-hidden />} rightSection={<kbd className={classes.keys}>Alt ↑</kbd>} onClick={onUp}>
          {t('profile.moveUp')}
        </Menu.Item>
      )}
      {onDown && (
        <Menu.Item leftSection={<IconArrowDown size={14} aria-hidden />} rightSection={<kbd className={classes.keys}>Alt ↓</kbd>} onClick={onDown}>
          {t('profile.moveDown')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => onRemove(shown)}>
        {t('common.remove')}
      </Menu.Item>
    </>
  );
  return (
    <EntryFrame
      id={entry.id}
      title={shown}
      badge={isMissing(fieldsOf(schema), entry.data) && <Badge color="orange">{t('profile.toComplete')}</Badge>}
      aside={daysOf(entry.data)}
      opened={opened}
      onToggle={onToggle}
      shortcuts={onUp || onDown ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
      onKeyDown={onKey}
      actions={actions}
    >
      <RecordForm schema={schema} data={entry.data} readOnly={readOnly} record={target} {...(members ? { members } : {})} onSet={(member, from, to, visit) => edit(`${name} · ${shown}`, visit, [setStep(target, member, from, to), ...(alongside?.(entry, member) ?? [])])} />
      {children}
    </EntryFrame>
  );
}
