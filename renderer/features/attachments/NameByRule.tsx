import { Button, Group, Text } from '@mantine/core';
import type { AttachmentView } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';

interface NameByRuleProps {
  attachment: AttachmentView;
  itemId: string;
  onTake: (name: string) => void;
}

/** What the firm's rule would call a document under its item, shown before it is taken. */
export function NameByRule({ attachment: { id, name }, itemId, onTake }: NameByRuleProps) {
  const t = useText();
  const language = useLanguage();
  const suggested = useServiceQuery('attachments.suggestName', { id, itemId, language });
  if (suggested.error) return <ErrorPanel error={suggested.error} />;
  if (!suggested.data) return null;
  if (suggested.data.name === name) return <Text size="xs" c="dimmed">{t('attachments.nameFollowsRule')}</Text>;
  const { name: next } = suggested.data;
  return (
    <Group gap={8}>
      <Text size="xs" c="dimmed">{t('attachments.nameByRule')}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{next}</Text>
      <Button size="compact-xs" variant="default" onClick={() => onTake(next)}>{t('attachments.takeName')}</Button>
    </Group>
  );
}
