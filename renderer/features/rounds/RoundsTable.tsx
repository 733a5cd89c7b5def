import { Badge, Table, Text } from '@mantine/core';
import type { HeldRound } from '../../../shared/rounds/heldRound';
import type { Invitation } from '../../../shared/rounds/invited';
import { useText } from '../../i18n';
import classes from '../assessment/compactTable.module.css';
import { denseTable } from '../overview/Panel';
import { InvitationText } from './InvitationText';
import { useRoundWords } from './useRoundWords';

interface RoundsTableProps {
  label: string;
  rounds: readonly HeldRound[];
  /** The name of every round is the same, and stands above the table. */
  seriesName: string;
  /** Undefined without a client. */
  invitations: ReadonlyMap<string, Invitation> | undefined;
}

/** Rounds in words: day, whom for, what was asked for, invitations, where it is known from, and whether a client would have been invited. */
export function RoundsTable({ label, rounds, seriesName, invitations }: RoundsTableProps) {
  const t = useText();
  const words = useRoundWords();
  const sources = new Set(rounds.map((round) => words.source(round)));
  const [onlySource] = sources.size === 1 ? sources : [];
  return (
    <Table {...denseTable} className={classes.table} aria-label={label}>
      {onlySource !== undefined && <Table.Caption fz="xs" ta="start" px={0}>{t('rounds.source', { source: onlySource })}</Table.Caption>}
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('rounds.held')}</Table.Th>
          <Table.Th>{t('rounds.asked')}</Table.Th>
          <Table.Th ta="right">{t('rounds.invitations')}</Table.Th>
          {invitations && <Table.Th>{t('rounds.client')}</Table.Th>}
          <Table.Th>{t('rounds.details')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rounds.map((round) => {
          const name = words.name(round);
          const notes = words.notes(round);
          return (
            <Table.Tr key={round.id} data-held-round={round.id}>
              <Table.Td>{words.day(round)}</Table.Td>
              <Table.Td>{words.asked(round) ?? <Text span size="sm" c="dimmed">{t(round.system === null ? 'rounds.unscored' : 'rounds.noScore')}</Text>}</Table.Td>
              <Table.Td className={classes.figure}>{words.invitations(round)}</Table.Td>
              {invitations && <Table.Td className={classes.third}><InvitationText invitation={invitations.get(round.id)} /></Table.Td>}
              <Table.Td className={classes.quarter}>
                {round.own && <Badge size="sm" variant="light" mr={6}>{t('rounds.ownBadge')}</Badge>}
                {name !== seriesName && <Text size="sm" lh={1.35}>{name}</Text>}
                {round.number !== undefined && <Text size="sm" lh={1.35}>{t('assessment.rounds.number', { number: round.number })}</Text>}
                {notes !== '' && <Text size="xs" lh={1.3}>{notes}</Text>}
                {onlySource === undefined && <Text size="xs" c="dimmed" lh={1.3}>{words.source(round)}</Text>}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
