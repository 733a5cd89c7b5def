import { Button, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CalendarDate } from '../../../shared/dates';
import { roundNotedOn, type FirmRound } from '../../../shared/rounds/firmRound';
import { DayInput, ErrorPanel } from '../../components';
import { useText, useToday } from '../../i18n';
import { SeriesSelect } from './SeriesSelect';

interface RoundDialogProps {
  /** Null: a new one. */
  round: FirmRound | null;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onSave: (round: FirmRound) => void;
}

type Draft = { [K in Exclude<keyof FirmRound, 'occupations'>]: FirmRound[K] | null } & { occupations: string };
const empty: Draft = { series: null, heldOn: null, number: null, forWhom: null, cutOff: null, most: null, wagePerHour: null, wagePerYear: null, occupations: '', invitations: null, tieBreak: null, source: null, note: null };
const figures = ['cutOff', 'most', 'invitations', 'wagePerHour', 'wagePerYear'] as const;
const texts = ['number', 'forWhom', 'source', 'tieBreak'] as const;

const roundOf = (draft: Draft, today: CalendarDate) => roundNotedOn(today).safeParse({ ...draft, occupations: draft.occupations.split(/[\s,;]+/).filter((code) => code !== '') });

/** One round, noted by hand. What is wrong is said at its field once somebody tried to save. */
export function RoundDialog({ round, pending, error, onClose, onSave }: RoundDialogProps) {
  const t = useText();
  const [draft, setDraft] = useState<Draft>(round ? { ...round, occupations: round.occupations.join(', ') } : empty);
  const [isTried, setTried] = useState(false);
  const read = roundOf(draft, useToday());
  const wrong = new Set(isTried && !read.success ? read.error.issues.map(({ path: [member] }) => member) : []);
  const faultOf = (member: keyof Draft): string | undefined => (wrong.has(member) ? t(draft[member] === null ? 'rounds.firm.required' : 'rounds.firm.check') : undefined);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const figure = (member: (typeof figures)[number], decimals = 0) => (
    <NumberInput
      label={t(`rounds.firm.field.${member}`)} value={draft[member] ?? ''} error={faultOf(member)} allowNegative={false} decimalScale={decimals} hideControls thousandSeparator={false}
      onChange={(value) => set({ [member]: typeof value === 'number' ? value : null })}
    />
  );
  const text = (member: (typeof texts)[number], more: { required?: boolean; description?: string; maxLength?: number } = {}) => (
    <TextInput label={t(`rounds.firm.field.${member}`)} value={draft[member] ?? ''} error={faultOf(member)} {...more} onChange={({ currentTarget: { value } }) => set({ [member]: value === '' ? null : value })} />
  );
  const save = (): void => {
    setTried(true);
    if (read.success) onSave(read.data);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t(round ? 'rounds.firm.edit' : 'rounds.firm.add')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <SeriesSelect label={t('rounds.of')} required value={draft.series} error={faultOf('series')} onChange={(series) => set({ series })} />
          <Group grow align="flex-start">
            <DayInput label={t('rounds.held')} withAsterisk value={draft.heldOn} onChange={(heldOn) => set({ heldOn })} error={faultOf('heldOn')} />
            {text('number', { maxLength: 20 })}
            {figure('invitations')}
          </Group>
          <Group grow align="flex-start">{figure('cutOff')}{figure('most')}</Group>
          <Group grow align="flex-start">{figure('wagePerHour', 2)}{figure('wagePerYear', 2)}</Group>
          {text('forWhom', { maxLength: 300, description: t('rounds.firm.forWhomMore') })}
          <TextInput label={t('rounds.firm.field.occupations')} description={t('rounds.firm.occupationsMore')} value={draft.occupations} error={faultOf('occupations')} onChange={({ currentTarget: { value } }) => set({ occupations: value })} />
          {draft.series?.startsWith('ee.') && text('tieBreak', { description: t('rounds.firm.tieBreakMore') })}
          {text('source', { required: true, maxLength: 500, description: t('rounds.firm.sourceMore') })}
          <Textarea label={t('rounds.firm.field.note')} autosize minRows={1} maxLength={1_000} value={draft.note ?? ''} error={faultOf('note')} onChange={({ currentTarget: { value } }) => set({ note: value === '' ? null : value })} />
          {error !== null && error !== undefined && <ErrorPanel error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" loading={pending}>{t('common.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
