import { Button, Checkbox, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { FirmRound } from '../../../shared/rounds/firmRound';
import { pastedRounds } from '../../../shared/rounds/pasteRounds';
import { readPastedTable, type PastedColumn } from '../../../shared/rounds/pastedTable';
import { ConfirmDanger, ErrorPanel } from '../../components';
import { useText, useToday } from '../../i18n';
import { PastedRows } from './PastedRows';
import { SeriesSelect } from './SeriesSelect';
import { useHeldRounds } from './useHeldRounds';

interface PasteDialogProps {
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onAdd: (rounds: readonly FirmRound[], onSuccess: () => void) => void;
}

/** As many as one change of the book may hold. */
const most = 1_000;

/** Rounds from a table of a web page or a spreadsheet: what each column holds, what is wrong in which row, what is held already. Rows that are not added stay. */
export function PasteDialog({ pending, error, onClose, onAdd }: PasteDialogProps) {
  const t = useText();
  const held = useHeldRounds();
  const today = useToday();
  const [text, setText] = useState('');
  const [series, setSeries] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<number, PastedColumn>>>({});
  const [withDuplicates, setWithDuplicates] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const close = (): void => (text.trim() === '' ? onClose() : setAsking(true));
  const table = useMemo(() => readPastedTable(text), [text]);
  const columns = useMemo(() => table.columns.map((column, index) => chosen[index] ?? column), [table, chosen]);
  const rows = useMemo(() => pastedRounds(table, { series, source, columns, held, today }), [table, series, source, columns, held, today]);
  const duplicates = rows.filter(({ duplicate }) => duplicate !== undefined);
  const faulty = rows.filter(({ round }) => round === undefined);
  const adding = rows.flatMap(({ round, duplicate }) => (round !== undefined && (withDuplicates || duplicate === undefined) ? [round] : []));
  const add = (): void => {
    // What is not taken over stays in the field, with its head, to be mended or thrown away.
    const left = new Set(rows.filter(({ round, duplicate }) => round === undefined || (duplicate !== undefined && !withDuplicates)).map(({ line }) => line));
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const first = table.rows[0]?.line ?? 1;
    const rest = faulty.length === 0 ? '' : lines.filter((_line, index) => index + 1 < first || left.has(index + 1)).join('\n');
    onAdd(adding, () => (rest === '' ? onClose() : setText(rest)));
  };
  return (
    <Modal opened onClose={close} size="min(1100px, 94vw)" title={t('rounds.firm.paste')} closeButtonProps={{ 'aria-label': t('common.close') }} closeOnClickOutside={false} closeOnEscape={!isAsking}>
      <Stack gap="sm">
        <Textarea
          label={t('rounds.firm.pasted')} description={t('rounds.firm.pastedMore')} data-autofocus rows={5} value={text} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 'var(--mantine-font-size-xs)' } }}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            // What somebody said of the columns holds while a cell is mended.
            if (readPastedTable(value).columns.length !== table.columns.length) setChosen({});
          }}
        />
        <Group grow align="flex-start">
          <SeriesSelect label={t('rounds.of')} description={t('rounds.firm.seriesMore')} clearable value={series} onChange={setSeries} />
          <TextInput label={t('rounds.firm.field.source')} description={t('rounds.firm.sourceMore')} maxLength={500} value={source} onChange={({ currentTarget: { value } }) => setSource(value)} />
        </Group>
        {rows.length > 0 && <PastedRows rows={rows} columns={columns} head={table.head} onColumn={(index, column) => setChosen({ ...chosen, [index]: column })} />}
        {rows.length > 0 && (
          <Text size="sm" component="output">
            {[t('rounds.firm.ready', { count: adding.length }), ...(faulty.length > 0 ? [t('rounds.firm.faulty', { count: faulty.length })] : []), ...(adding.length > most ? [t('rounds.firm.tooMany')] : [])].join(' ')}
          </Text>
        )}
        {duplicates.length > 0 && <Checkbox label={t('rounds.firm.withDuplicates', { count: duplicates.length })} checked={withDuplicates} onChange={({ currentTarget: { checked } }) => setWithDuplicates(checked)} />}
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t('common.cancel')}</Button>
          <Button disabled={adding.length === 0 || adding.length > most} loading={pending} onClick={add}>{t('rounds.firm.addThem', { count: adding.length })}</Button>
        </Group>
      </Stack>
      <ConfirmDanger opened={isAsking} onClose={() => setAsking(false)} title={t('rounds.firm.discard')} cancelLabel={t('rounds.firm.keepTable')} confirmLabel={t('rounds.firm.discardConfirm')} onConfirm={onClose}>
        {t('rounds.firm.discardWhat')}
      </ConfirmDanger>
    </Modal>
  );
}
