import { List, ScrollArea, Text } from '@mantine/core';
import { useServiceQuery } from '../../api';
import { useText } from '../../i18n';
import { isWeak } from '../clients/similar';
import { SimilarMatch } from '../clients/SimilarPersons';
import { Panel } from './Panel';

/**
 * Persons of other files that somebody in this one may be, or may stand against. Follows every edit: a name, a date of birth or a passport
 * number that is entered later counts as much as one that was there at the beginning. Not there when there is nobody.
 */
export function SimilarPanel({ fileId, className }: { fileId: string; className?: string }) {
  const t = useText();
  const similar = useServiceQuery('files.similarTo', { id: fileId }, { placeholderData: (previous) => previous }).data?.filter((match) => !isWeak(match)) ?? [];
  if (similar.length === 0) return null;
  return (
    <Panel title={t('overview.similar.title')} aside={<Text span size="sm" c="dimmed">{t('overview.similar.hint')}</Text>} {...(className === undefined ? {} : { className })}>
      <ScrollArea.Autosize mah={150} type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('overview.similar.title') }}>
        <List size="sm" spacing={6} listStyleType="none">
          {similar.map((match) => (
            <SimilarMatch key={`${match.fileId} ${match.name} ${match.otherName} ${match.kind}`} match={match} ofName />
          ))}
        </List>
      </ScrollArea.Autosize>
    </Panel>
  );
}
