import { Badge, Button, Checkbox, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import type { EntityName } from '../../../shared/clientFile';
import type { EditStep, Entry, Facts } from '../../../shared/contract';
import { addLabel, entityName } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { useUndoNotice } from './editor/useUndoNotice';
import classes from './EntryList.module.css';
import { EntryRow } from './EntryRow';
import { focusFirst } from './fields/focusFirst';

export interface EntryListProps {
  parent: { kind: 'file' | 'person' | 'employer'; id: string };
  list: string;
  title: string;
  /** What stands above the list says the same already. */
  titleHidden?: boolean;
  help?: string | undefined;
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
  /** What has to change with a fact of an entry. */
  alongside?: (entry: Entry, member: string) => EditStep[];
  /** Above the entries (a timeline), given how to show an entry. */
  picture?: (onShow: (id: string) => void) => ReactNode;
  opened?: string | undefined;
}

/** Repeated entries: one line each, opened to be edited; added, doubled, moved and removed. */
export function EntryList({ parent, list, title, titleHidden = false, help, entity, schema, entries, alwaysKnown = false, incomplete, onIncomplete, fresh, members, extra, alongside, picture, opened }: EntryListProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, readOnly } = useEditor();
  const undoNotice = useUndoNotice();
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<string | undefined>(opened);
  /** An entry that gets the focus as soon as it is on the page: its first field, or its own line. */
  const [wanted, setWanted] = useState<{ id: string; field: boolean } | undefined>(opened === undefined ? undefined : { id: opened, field: false });
  const rows = entries ?? [];
  const name = entityName(entity, language);
  const act = (label: string, ...steps: EditStep[]) => edit(label, newId(), steps);

  useEffect(() => {
    const row = wanted && section.current?.querySelector(`[data-entry="${wanted.id}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    if (wanted.field) focusFirst(row.querySelector('[data-fields]'));
    else focusFirst(row);
    setWanted(undefined);
  }, [wanted, rows.length]);

  const show = useCallback((id: string) => {
    setOpen(id);
    setWanted({ id, field: false });
  }, []);
  const add = (data: Facts, index: number, lmiaId?: string) => {
    const id = newId();
    act(addLabel(entity, language), { op: 'add', parent, list, id, index, data, ...(lmiaId === undefined ? {} : { lmiaId }) });
    setOpen(id);
    setWanted({ id, field: true });
  };
  const double = (entry: Entry, index: number) => {
    // Two entries never share an id of the interchange format.
    const { id } = fresh?.() ?? {};
    add({ ...entry.data, ...(id === undefined ? {} : { id }) }, index + 1, entry.lmiaId);
  };
  const remove = (entry: Entry, index: number, called: string) => {
    const label = t('profile.removed', { entry: called });
    const neighbour = rows[index + 1] ?? rows[index - 1];
    undoNotice(label, act(label, { op: 'remove', kind: list === 'lmias' ? 'lmia' : 'entry', id: entry.id, revision: entry.revision }));
    if (neighbour) setWanted({ id: neighbour.id, field: false });
    else addButton.current?.focus();
  };
  const move = (entry: Entry, index: number) => {
    act(t('profile.moved', { entry: name }), { op: 'move', id: entry.id, index });
    setWanted({ id: entry.id, field: false });
  };

  return (
    <section ref={section} aria-labelledby={heading} className={classes.list} data-first={titleHidden || undefined}>
      <div className={classes.listHead}>
        <Title order={3} size="h5" id={heading}>
          {titleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
        </Title>
        {rows.length > 0 && !titleHidden && <Badge color="gray" c="inherit" aria-hidden>{rows.length}</Badge>}
        {rows.length === 0 && !alwaysKnown && <Badge color={entries === undefined ? 'yellow' : 'gray'} {...(entries === undefined ? {} : { c: 'inherit' })}>{t(entries === undefined ? 'common.notKnown' : 'common.none')}</Badge>}
        <span className={classes.space} />
        {onIncomplete && (rows.length > 0 || incomplete) && <Checkbox size="xs" label={t('profile.incomplete')} aria-label={`${title}: ${t('profile.incomplete')}`} disabled={readOnly} checked={incomplete ?? false} onChange={(event) => onIncomplete(event.currentTarget.checked)} />}
        {!readOnly && rows.length === 0 && !alwaysKnown && (
          <Button size="compact-xs" variant="default" aria-label={`${title}: ${t(entries === undefined ? 'profile.thereAreNone' : 'profile.notNone')}`} onClick={() => act(title, { op: 'know', parent, list, from: entries !== undefined, to: entries === undefined })}>
            {t(entries === undefined ? 'profile.thereAreNone' : 'profile.notNone')}
          </Button>
        )}
        {!readOnly && (
          <Button ref={addButton} size="compact-xs" variant="light" leftSection={<IconPlus size={13} aria-hidden />} onClick={() => add(fresh?.() ?? {}, rows.length)}>
            {addLabel(entity, language)}
          </Button>
        )}
      </div>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      {picture?.(show)}
      {rows.map((entry, index) => (
        <EntryRow
          key={entry.id} entry={entry} schema={schema} entity={entity} isLmia={list === 'lmias'} {...(members ? { members } : {})} {...(alongside ? { alongside } : {})} opened={open === entry.id}
          onToggle={() => setOpen(open === entry.id ? undefined : entry.id)}
          onDouble={() => double(entry, index)}
          onRemove={(called) => remove(entry, index, called)}
          onUp={list !== 'lmias' && index > 0 ? () => move(entry, index - 1) : undefined}
          onDown={list !== 'lmias' && index < rows.length - 1 ? () => move(entry, index + 1) : undefined}
        >
          {extra?.(entry)}
        </EntryRow>
      ))}
    </section>
  );
}
