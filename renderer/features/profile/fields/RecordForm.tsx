import { Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { z } from 'zod';
import { fieldsOf, type Field } from '../../../../shared/clientFile';
import type { Facts, Json } from '../../../../shared/contract';
import type { SetStep } from '../../../../shared/editing';
import { useLanguage, useText } from '../../../i18n';
import { breachTexts } from './breaches';
import { inContext, isUnlikely } from './contextual';
import { MemberField } from './MemberField';
import classes from './RecordForm.module.css';

export interface RecordFormProps {
  /** What the record may hold: any object of the format. */
  schema: z.ZodObject;
  data: Facts;
  readOnly?: boolean;
  /** Only these members, in this order; absent: all but ids that the program keeps. */
  members?: readonly string[];
  /** The record whose facts these are; absent for an object inside of one. */
  record?: SetStep['target'];
  /** Names the record among all of the page, where nothing typed may be lost; made from `record` when absent. */
  place?: string | undefined;
  /** Members that are lists which may lack entries, and how that is said. */
  incomplete?: { has: (member: string) => boolean | undefined; set: (member: string, incomplete: boolean) => void };
  /** `from` is what the editor of the fact saw. `visit` groups what is typed while one field has the focus. */
  onSet: (member: string, from: Json | undefined, to: Json | undefined, visit: string) => void;
}

const wideWidgets = new Set<Field['widget']>(['object', 'longText', 'noc', 'pointer']);
/** Takes the whole width: its parts stand side by side themselves, or it has much to say. */
const isWide = ({ widget, item }: Field): boolean => wideWidgets.has(widget) || (widget === 'list' && (item?.fields !== undefined || item?.widget === 'noc'));

/** Folds that were opened stay open for the next record of the kind. */
const openedFolds = new Set<string>();
/** A fact that says nothing, like one that was never asked. */
const isKnown = (value: Json | undefined): boolean => value !== undefined;

/** Every member of a record as a field; what is hardly ever asked, or only by forms and letters, folds away. */
export function RecordForm({ schema, data, readOnly = false, members, record, place, incomplete, onSet }: RecordFormProps) {
  const t = useText();
  const language = useLanguage();
  const panel = useId();
  const chosen = useMemo(() => {
    const all = fieldsOf(schema).filter((field) => field.name !== 'id');
    return members ? members.flatMap((name) => all.filter((field) => field.name === name)) : all;
  }, [schema, members]);
  const foldName = chosen[0]?.path ?? '';
  const [opened, setOpened] = useState(() => openedFolds.has(foldName));
  // What was known when the form appeared stays where it is while it is edited.
  const [knownAtFirst] = useState(() => new Set(Object.keys(data)));
  const breaches = breachTexts(schema, data, language);
  const at = place ?? (record && `${record.kind}:${record.id}`);
  const onlyForms = chosen.every((field) => field.formsOnly);
  const isRare = (field: Field): boolean => (field.formsOnly ? !onlyForms : isUnlikely(field, data) && !knownAtFirst.has(field.name));
  const usual = chosen.filter((field) => !isRare(field));
  const rare = chosen.filter(isRare);
  const filled = rare.filter((field) => isKnown(data[field.name])).length;

  const rows = (fields: readonly Field[]) => (
    <div className={classes.fields}>
      {fields.map((field) => (
        <div key={field.name} className={isWide(inContext(field, data)) ? classes.wide : classes.cell} data-member={field.path}>
          <MemberField
            field={inContext(field, data)} schema={schema} data={data} readOnly={readOnly} record={record} place={at === undefined ? undefined : `${at}/${field.name}`} breaches={breaches.get(field.name) ?? []} solo={chosen.length === 1}
            incomplete={incomplete?.has(field.name)} onIncomplete={(yes) => incomplete?.set(field.name, yes)}
            onCommit={({ from, to, visit }) => onSet(field.name, from, to, visit)}
          />
        </div>
      ))}
    </div>
  );
  return (
    <div className={classes.form}>
      {rows(usual)}
      {rare.length > 0 && (
        <>
          <UnstyledButton
            className={classes.more} data-fold aria-expanded={opened} aria-controls={panel}
            onClick={() => {
              if (opened) openedFolds.delete(foldName);
              else openedFolds.add(foldName);
              setOpened(!opened);
            }}
          >
            {opened ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
            {t('profile.moreDetails', { count: rare.length })}
            {filled > 0 && (
              <Text span size="xs" c="dimmed">
                {t('profile.filledIn', { count: filled })}
              </Text>
            )}
          </UnstyledButton>
          <div id={panel}>{opened && rows(rare)}</div>
        </>
      )}
    </div>
  );
}
