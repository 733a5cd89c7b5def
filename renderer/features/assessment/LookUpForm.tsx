import { Autocomplete, Button, Group, Radio, Text } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { v7 as newId } from 'uuid';
import { alikeOf, checkOf, lastSource, lookUpFaults, type LookUpAnswer, type LookUpFault } from '../../../shared/assessment/beyond/lookUps';
import type { LookUp } from '../../../shared/assessment/facts/lookUps';
import { addLabel, factLabel } from '../../../shared/texts';
import { DayInput } from '../../components';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { useUndoNotice } from '../profile/editor/useUndoNotice';
import { useLookUps } from './AskedContext';
import classes from './LookUpForm.module.css';

interface FormProps {
  pointer: string;
  lookUp: LookUp;
  /** The question. */
  label: string;
  /** The first day from which a look-up counts. */
  from: string;
  onAnswer: () => void;
}

const longestSource = 500;

/** What was looked up, on which day and where. Saved as a whole, as an entry of the checks of the file, and counted at once. */
export function LookUpForm({ pointer, lookUp, label, from, onAnswer }: FormProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const today = useToday();
  const { file, edit } = useEditor();
  const { assessment, drafts } = useLookUps();
  const undoNotice = useUndoNotice();
  const form = useRef<HTMLFormElement>(null);
  const { kind } = lookUp;
  const [isTried, setTried] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const written = drafts.of(pointer) ?? { answer: null, checkedOn: today, source: '' };
  const faults = lookUpFaults(written, today);
  const suggested = lastSource(assessment.client, lookUp, alikeOf(lookUp, assessment));
  const set = (change: Partial<LookUpAnswer>): void => drafts.change(pointer, { ...written, ...change });
  const said = (answer: boolean): string => t(`assessment.lookUp.${kind}.${answer ? 'yes' : 'no'}`);

  const texts: Record<LookUpFault, string> = { 'no-answer': t(`assessment.lookUp.${kind}.noAnswer`), 'no-day': t('assessment.lookUp.noDay'), 'old-day': t('assessment.lookUp.oldDay'), 'future-day': t('assessment.lookUp.futureDay'), 'no-source': t('assessment.lookUp.noSource') };
  /** A day that cannot be is said at once, what is not filled in yet only when somebody wants to save. */
  const fault = (...kinds: readonly LookUpFault[]): string | undefined => kinds.filter((kind) => faults.includes(kind) && (isTried || kind === 'future-day' || kind === 'old-day')).map((kind) => texts[kind])[0];
  const focus = (field: 'answer' | 'day' | 'source'): void => form.current?.querySelector<HTMLInputElement>(`[data-part="${field}"] input`)?.focus();

  /** A day that is fine and on which the look-up does not count for what is shown. */
  const day = written.checkedOn;
  const isLater = day !== null && day <= today && day > assessment.asOf;
  const note = isLater ? t('assessment.lookUp.later', { asOf: format.date(assessment.asOf) }) : day !== null && day < from && !faults.includes('old-day') ? t('assessment.lookUp.earlier', { from: format.date(from) }) : undefined;

  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const check = checkOf(lookUp, written);
    if (faults.includes('no-answer')) focus('answer');
    else if (isRefused || faults.includes('no-day') || faults.includes('old-day') || faults.includes('future-day')) focus('day');
    else if (faults.includes('no-source')) focus('source');
    else if (check && written.answer !== null) {
      onAnswer();
      const { list, data } = check;
      const deed = edit(addLabel(kind === 'list' ? 'listCheck' : 'requirementCheck', language), newId(), [{ op: 'add', parent: { kind: 'file', id: file.id }, list, id: newId(), index: file.lists[list]?.length ?? 0, data }]);
      drafts.end(pointer);
      undoNotice(t('assessment.lookUp.saved', { answer: said(written.answer) }), deed);
    }
    // The day before the refused text is shown: whoever saves once more means it.
    setRefused(false);
  };

  return (
    <form ref={form} className={classes.form} aria-label={label} data-look-up noValidate onSubmit={save}>
      <Radio.Group
        data-part="answer" className={classes.answer} label={t(`assessment.lookUp.${kind}.answer`)} value={written.answer === null ? '' : String(written.answer)} error={fault('no-answer')}
        onChange={(next) => set({ answer: next === 'true' })}
      >
        <Group gap="lg" my={4}>
          {[true, false].map((answer) => <Radio key={String(answer)} size="sm" value={String(answer)} label={said(answer)} />)}
        </Group>
      </Radio.Group>
      <div data-part="day">
        <DayInput
          label={factLabel('listCheck', 'checkedOn', language)} withAsterisk value={written.checkedOn} error={fault('no-day', 'old-day', 'future-day')} onRefused={() => setRefused(true)}
          onChange={(checkedOn) => {
            setRefused(false);
            set({ checkedOn });
          }}
        />
      </div>
      <div data-part="source" className={classes.source}>
        <Autocomplete
          label={factLabel('listCheck', 'source', language)} withAsterisk placeholder={t('assessment.lookUp.sourceHint')} data={suggested === undefined ? [] : [suggested]} value={written.source} error={fault('no-source')}
          maxLength={longestSource} openOnFocus autoComplete="off" spellCheck={false} comboboxProps={{ shadow: 'md' }} onChange={(source) => set({ source })}
        />
      </div>
      <Button className={classes.save} type="submit">{t('common.save')}</Button>
      {note !== undefined && <Text className={classes.note} size="xs" c="dimmed">{note}</Text>}
    </form>
  );
}
