import { ActionIcon, Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { CaseView, Input } from '../../../shared/contract';
import { DayInput } from '../../components';
import { useText } from '../../i18n';
import classes from './CaseDetails.module.css';

type Details = Pick<CaseView, 'numbers' | 'fees' | 'deadlines' | 'note'>;

interface DetailsProps {
  shown: CaseView;
  readOnly: boolean;
  saving: boolean;
  onSave: (change: Omit<Input<'cases.change'>, 'id' | 'revision'>) => void;
}

const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_one, at) => at !== index);
const replaced = <T,>(list: readonly T[], index: number, change: Partial<T>): T[] => list.map((one, at) => (at === index ? { ...one, ...change } : one));

/** What authorities and the office noted of a case: written together, when asked for. Rows without a name are left out. */
export function CaseDetails({ shown, readOnly, saving, onSave }: DetailsProps) {
  const t = useText();
  const [{ numbers, fees, deadlines, note }, setDetails] = useState<Details>(shown);
  const set = (change: Partial<Details>): void => setDetails((before) => ({ ...before, ...change }));
  const save = (): void =>
    onSave({
      numbers: numbers.filter(({ label, value }) => label.trim() !== '' && value.trim() !== ''),
      fees: fees.filter(({ label }) => label.trim() !== ''),
      deadlines: deadlines.filter(({ title }) => title.trim() !== ''),
      note,
    });
  return (
    <Stack gap="sm" mt={8}>
      <div className={classes.lists}>
        <Rows title={t('cases.numbers')} add={readOnly ? undefined : t('cases.addNumber')} onAdd={() => set({ numbers: [...numbers, { label: '', value: '' }] })}>
          {numbers.map(({ label, value }, index) => (
            <Row key={index} name={label} readOnly={readOnly} onRemove={() => set({ numbers: without(numbers, index) })}>
              <TextInput aria-label={t('cases.label')} placeholder={t('cases.label')} readOnly={readOnly} maxLength={80} value={label} onChange={(event) => set({ numbers: replaced(numbers, index, { label: event.currentTarget.value }) })} />
              <TextInput aria-label={t('cases.number')} placeholder={t('cases.number')} readOnly={readOnly} maxLength={80} value={value} onChange={(event) => set({ numbers: replaced(numbers, index, { value: event.currentTarget.value }) })} />
            </Row>
          ))}
        </Rows>
        <Rows title={t('cases.fees')} add={readOnly ? undefined : t('cases.addFee')} onAdd={() => set({ fees: [...fees, { label: '', amount: 0, paidOn: null }] })}>
          {fees.map(({ label, amount, paidOn }, index) => (
            <Row key={index} name={label} readOnly={readOnly} onRemove={() => set({ fees: without(fees, index) })}>
              <TextInput aria-label={t('cases.label')} placeholder={t('cases.label')} readOnly={readOnly} maxLength={120} value={label} onChange={(event) => set({ fees: replaced(fees, index, { label: event.currentTarget.value }) })} />
              <NumberInput aria-label={t('cases.amount')} readOnly={readOnly} min={0} max={1_000_000} decimalScale={2} fixedDecimalScale suffix=" $" w={110} value={amount} onChange={(value) => set({ fees: replaced(fees, index, { amount: typeof value === 'number' ? value : 0 }) })} />
              <DayInput aria-label={t('cases.paidOn')} placeholder={t('cases.paidOn')} clearable disabled={readOnly} w={140} value={paidOn} onChange={(day) => set({ fees: replaced(fees, index, { paidOn: day }) })} />
            </Row>
          ))}
        </Rows>
        <Rows title={t('cases.deadlines')} add={readOnly ? undefined : t('cases.addDeadline')} onAdd={() => set({ deadlines: [...deadlines, { id: uuidv7(), title: '', dueOn: shown.filingOn ?? shown.createdAt.slice(0, 10), doneOn: null }] })}>
          {deadlines.map(({ id, title, dueOn, doneOn }, index) => (
            <Row key={id} name={title} readOnly={readOnly} onRemove={() => set({ deadlines: without(deadlines, index) })}>
              <TextInput aria-label={t('cases.label')} placeholder={t('cases.label')} readOnly={readOnly} maxLength={200} value={title} onChange={(event) => set({ deadlines: replaced(deadlines, index, { title: event.currentTarget.value }) })} />
              <DayInput aria-label={t('cases.dueOn')} disabled={readOnly} w={140} value={dueOn} onChange={(day) => day !== null && set({ deadlines: replaced(deadlines, index, { dueOn: day }) })} />
              <DayInput aria-label={t('cases.doneOn')} placeholder={t('cases.doneOn')} clearable disabled={readOnly} w={140} value={doneOn} onChange={(day) => set({ deadlines: replaced(deadlines, index, { doneOn: day }) })} />
            </Row>
          ))}
        </Rows>
      </div>
      <Textarea label={t('cases.note')} autosize minRows={2} maxLength={20_000} readOnly={readOnly} value={note} onChange={(event) => set({ note: event.currentTarget.value })} />
      {!readOnly && (
        <Group justify="flex-end">
          <Button loading={saving} onClick={save}>{t('cases.save')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function Rows({ title, add, onAdd, children }: { title: string; add: string | undefined; onAdd: () => void; children: ReactNode }) {
  return (
    <fieldset className={classes.rows}>
      <legend>{title}</legend>
      <Stack gap={4}>{children}</Stack>
      {add !== undefined && <Button size="xs" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>{add}</Button>}
    </fieldset>
  );
}

function Row({ name, readOnly, onRemove, children }: { name: string; readOnly: boolean; onRemove: () => void; children: ReactNode }) {
  const t = useText();
  return (
    <div className={classes.row}>
      {children}
      {!readOnly && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('cases.removeRow', { what: name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
