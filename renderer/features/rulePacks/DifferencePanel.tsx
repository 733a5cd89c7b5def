import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { isNoDifference, type PackDifference, type PathwayDifference, type Presence } from '../../../shared/assessment/library/comparePacks';
import { pathwaySentences } from '../../../shared/assessment/library/pathwaySentences';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Citation } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useChangeWords } from '../pathways/changeWords';
import { SettingsSection } from '../settings/SettingsSection';
import { useDifference } from './useDifference';

const colours: Record<Presence, string> = { added: 'teal', removed: 'red', changed: 'blue' };

/** What is different between two packs, in words: pathway by pathway and period by period, then checklists, documents, figures and sources. */
export function DifferencePanel({ before, after }: { before: LoadedPack | undefined; after: LoadedPack | undefined }) {
  const t = useText();
  const difference = useDifference(before, after);
  const citations = useMemo(() => ({ ...before?.pack.citations, ...after?.pack.citations }), [before, after]);
  return (
    <SettingsSection title={t('rulePacks.difference')} description="">
      {!difference && <Text component="output" size="sm">{t('rulePacks.comparing')}</Text>}
      {difference && isNoDifference(difference) && <Text size="sm">{t('rulePacks.same')}</Text>}
      {difference && <Differences difference={difference} citations={citations} />}
    </SettingsSection>
  );
}

function PresenceBadge({ presence }: { presence: Presence }) {
  const t = useText();
  return <Badge size="sm" color={colours[presence]} variant="light">{t(`rulePacks.presence.${presence}`)}</Badge>;
}

function Differences({ difference: { pathways, checklists, documents, figures, citations: sources }, citations }: { difference: PackDifference; citations: Readonly<Record<string, Citation>> }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const named = (list: readonly { title: { en: string; fr: string }; presence: Presence }[]) =>
    list.map(({ title, presence }) => <List.Item key={`${title.en} ${presence}`}><Group component="span" gap={6}>{title[language]}<PresenceBadge presence={presence} /></Group></List.Item>);
  const counted = sources.added.length + sources.removed.length + sources.changed.length;
  return (
    <Stack gap="xs">
      {pathways.map((pathway) => <Pathway key={pathway.id} pathway={pathway} citations={citations} />)}
      {checklists.map(({ id, title, presence, added, removed, changed }) => (
        <details key={id}>
          <Heading title={t('rulePacks.checklistOf', { what: title[language] })} presence={presence} />
          <List size="sm" spacing={2}>
            {([['askedFor', added], ['notAskedFor', removed], ['askedOtherwise', changed]] as const).map(([sentence, list]) =>
              list.length > 0 && <List.Item key={sentence}>{t(`rulePacks.${sentence}`, { what: list.map((one) => one[language]).join('; ') })}</List.Item>)}
          </List>
        </details>
      ))}
      {([['documentsChanged', documents], ['figuresChanged', figures]] as const).map(([title, list]) => list.length > 0 && (
        <details key={title}>
          <Heading title={`${t(`rulePacks.${title}`)} · ${format.number(list.length)}`} />
          <List size="sm" spacing={2}>{named(list)}</List>
        </details>
      ))}
      {counted > 0 && <Text size="sm">{`${t('rulePacks.sourcesChanged')} · ${t('rulePacks.sourcesCounted', { added: sources.added.length, removed: sources.removed.length, changed: sources.changed.length })}`}</Text>}
    </Stack>
  );
}

function Heading({ title, presence }: { title: string; presence?: Presence }) {
  return (
    <summary style={{ cursor: 'pointer' }}>
      <Group component="span" display="inline-flex" gap={6}>
        <Text span size="sm" fw={600}>{title}</Text>
        {presence && <PresenceBadge presence={presence} />}
      </Group>
    </summary>
  );
}

function Pathway({ pathway, citations }: { pathway: PathwayDifference; citations: Readonly<Record<string, Citation>> }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const wordsOf = useChangeWords(citations);
  const { title, presence, periods } = pathway;
  return (
    <details open={presence === 'changed'}>
      <Heading title={title[language]} presence={presence} />
      {pathwaySentences(pathway, language, (day) => format.date(day)).map((sentence) => <Text key={sentence} size="sm">{sentence}</Text>)}
      {periods.map(({ from, until, changes }) => (
        <div key={from}>
          <Text size="sm" c="dimmed" mt={2}>{until === null ? t('rulePacks.fromDay', { from: format.date(from) }) : t('rulePacks.fromTo', { from: format.date(from), until: format.date(until) })}</Text>
          {/* Two differences in the same words are one to the reader. */}
          <List size="sm" spacing={2}>{[...new Set(changes.map(wordsOf))].map((words) => <List.Item key={words}>{words}</List.Item>)}</List>
        </div>
      ))}
    </details>
  );
}
