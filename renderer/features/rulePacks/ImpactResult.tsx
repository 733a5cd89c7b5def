import { List, Stack, Table, Text } from '@mantine/core';
import { mostMoved, type CaseloadImpact, type MovedFile } from '../../../shared/impact/schema';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { denseTable } from '../overview/Panel';

/** Who moves, in numbers and one by one, each with the paragraphs that it is because of. */
export function ImpactResult({ impact }: { impact: CaseloadImpact }) {
  const t = useText();
  const format = useFormat();
  const { files, movedCount, moved, notAssessed } = impact;
  return (
    <Stack gap="sm">
      <Text component="output" size="sm" fw={600}>{movedCount === 0 ? t('rulePacks.nobody') : t('rulePacks.movedOf', { count: movedCount, total: format.number(files) })}</Text>
      {notAssessed.count > 0 && <Text size="sm">{t('rulePacks.notAssessed', { count: notAssessed.count, names: format.list(notAssessed.named.map(({ fileNumber, name }) => `${fileNumber} ${name}`.trim())) })}</Text>}
      <Counts impact={impact} />
      {moved.length > 0 && (
        <>
          {movedCount > moved.length && <Text size="sm" c="dimmed">{t('rulePacks.listedFirst', { most: format.number(mostMoved) })}</Text>}
          <Table.ScrollContainer minWidth={600}>
            <Table {...denseTable} aria-label={t('rulePacks.clients')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w="26%">{t('rulePacks.client')}</Table.Th>
                  <Table.Th w="34%">{t('rulePacks.change')}</Table.Th>
                  <Table.Th>{t('rulePacks.because')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>{moved.map((file) => <Moved key={file.fileId} file={file} citations={impact.citations} />)}</Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Stack>
  );
}

function Counts({ impact: { pathways, scores } }: { impact: CaseloadImpact }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const table = (heading: string, columns: readonly string[], rows: readonly { id: string; title: { en: string; fr: string }; counts: readonly number[] }[]) => rows.length > 0 && (
    <Table {...denseTable} aria-label={heading}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{heading}</Table.Th>
          {columns.map((column) => <Table.Th key={column} ta="right" w={130}>{column}</Table.Th>)}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, title, counts }) => (
          <Table.Tr key={id}>
            <Table.Td>{title[language]}</Table.Td>
            {counts.map((count, index) => <Table.Td key={columns[index]} ta="right">{format.number(count)}</Table.Td>)}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
  return (
    <>
      {table(t('rulePacks.pathway'), [t('rulePacks.gained'), t('rulePacks.lost'), t('rulePacks.otherwise')], pathways.map(({ id, title, gained, lost, otherwise }) => ({ id, title, counts: [gained, lost, otherwise] })))}
      {table(t('rulePacks.points'), [t('rulePacks.more'), t('rulePacks.fewer'), t('rulePacks.otherwise')], scores.map(({ id, title, more, fewer, otherwise }) => ({ id, title, counts: [more, fewer, otherwise] })))}
    </>
  );
}

function Moved({ file: { fileId, fileNumber, name, pathways, scores }, citations }: { file: MovedFile; citations: CaseloadImpact['citations'] }) {
  const rows = [...pathways.map((pathway) => ({ kind: 'pathway' as const, pathway })), ...scores.map((score) => ({ kind: 'score' as const, score }))];
  return rows.map((row, index) => (
    <Table.Tr key={row.kind === 'pathway' ? row.pathway.id : `score ${row.score.id}`}>
      {index === 0 && (
        <Table.Td rowSpan={rows.length} valign="top">
          <AnchorLink to="/clients/$fileId/assessment" params={{ fileId }}>{fileNumber}</AnchorLink>
          <Text size="sm">{name}</Text>
        </Table.Td>
      )}
      {row.kind === 'pathway' ? <PathwayCells pathway={row.pathway} citations={citations} /> : <ScoreCells score={row.score} citations={citations} />}
    </Table.Tr>
  ));
}

/** The paragraphs by name; a link could not be followed from here. */
function usePlaces(citations: CaseloadImpact['citations']): (ids: readonly string[]) => string {
  const language = useLanguage();
  return (ids) => [...new Set(ids.flatMap((id) => {
    const citation = citations[id];
    return citation ? [`${citation.instrument[language]}, ${citation.pinpoint[language]}`] : [];
  }))].join('; ');
}

function PathwayCells({ pathway: { title, before, after, causes }, citations }: { pathway: MovedFile['pathways'][number]; citations: CaseloadImpact['citations'] }) {
  const t = useText();
  const language = useLanguage();
  const places = usePlaces(citations);
  return (
    <>
      <Table.Td valign="top">{t('rulePacks.outcomeMove', { what: title[language], before: t(`rulePacks.outcome.${before ?? 'absent'}`), after: t(`rulePacks.outcome.${after ?? 'absent'}`) })}</Table.Td>
      <Table.Td valign="top">
        <List size="sm" spacing={2} listStyleType="none">
          {causes.map((cause) => (
            <List.Item key={cause.kind === 'criterion' ? cause.id : 'version'}>
              {cause.kind === 'version'
                ? t('rulePacks.versionChanged')
                : t('rulePacks.outcomeMove', { what: cause.label[language], before: t(`rulePacks.criterion.${cause.before ?? 'absent'}`), after: t(`rulePacks.criterion.${cause.after ?? 'absent'}`) })}
              <Text size="xs" c="dimmed">{places(cause.citations)}</Text>
            </List.Item>
          ))}
        </List>
      </Table.Td>
    </>
  );
}

function ScoreCells({ score: { title, before, after, causes }, citations }: { score: MovedFile['scores'][number]; citations: CaseloadImpact['citations'] }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const places = usePlaces(citations);
  const points = (value: MovedFile['scores'][number]['before']): string => {
    if (value === null) return t('rulePacks.outcome.absent');
    const [low, high] = [value.low, value.high].map((one) => (one === null ? '…' : format.number(one)));
    return low === high ? (low ?? '') : `${low}–${high}`;
  };
  const move = (what: string, from: MovedFile['scores'][number]['before'], to: MovedFile['scores'][number]['after']): string => t('rulePacks.outcomeMove', { what, before: points(from), after: points(to) });
  return (
    <>
      <Table.Td valign="top">{move(title[language], before, after)}</Table.Td>
      <Table.Td valign="top">
        <List size="sm" spacing={2} listStyleType="none">
          {causes.map((cause) => (
            <List.Item key={cause.id}>
              {move(cause.label[language], cause.before, cause.after)}
              <Text size="xs" c="dimmed">{places(cause.citations)}</Text>
            </List.Item>
          ))}
        </List>
      </Table.Td>
    </>
  );
}
