import { Group, Text } from '@mantine/core';
import { useLanguage } from '../../i18n';
import type { NocHit } from './nocSearch';
import { useLevelWords } from './occupationWords';

/** One line of what a search for occupations found. */
export function OccupationHit({ hit: { group, matched } }: { hit: NocHit }) {
  const language = useLanguage();
  const level = useLevelWords();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Text size="sm" fw={600} ff="monospace">
        {group.code}
      </Text>
      <div>
        <Text size="sm">{group.title[language]}</Text>
        <Text size="xs" c="dimmed">
          {[level(group), matched].filter(Boolean).join(' · ')}
        </Text>
      </div>
    </Group>
  );
}
