import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import type { SimilarPerson } from '../../../shared/contract';
import { optionLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from './AnchorLink';

/** Possible duplicates and conflicts of interest, with the reasons and a way to look at each. */
export function SimilarPersons({ similar, onLook }: { similar: readonly SimilarPerson[]; onLook?: () => void }) {
  const t = useText();
  const conflict = similar.some(({ kind }) => kind === 'conflict');
  if (similar.length === 0) return null;
  return (
    <Alert
      color={conflict ? 'red' : 'yellow'}
      variant="light"
      icon={conflict ? <IconAlertTriangle aria-hidden /> : <IconUsers aria-hidden />}
      title={t('clients.similar.title')}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm" spacing={6} listStyleType="none">
        {similar.map((match) => (
          <SimilarMatch key={`${match.fileId} ${match.name} ${match.otherName} ${match.kind}`} match={match} onLook={onLook} />
        ))}
      </List>
    </Alert>
  );
}

/** One of them. `ofName`: says also who of the present file it is about. */
export function SimilarMatch({ match, onLook, ofName }: { match: SimilarPerson; onLook?: (() => void) | undefined; ofName?: boolean }) {
  const t = useText();
  const language = useLanguage();
  return (
    <List.Item>
      <Text size="sm" fw={600}>
        {t(match.kind === 'conflict' ? 'clients.similar.conflict' : 'clients.similar.duplicate', { name: match.otherName, number: match.fileNumber })}
      </Text>
      <Text size="sm">
        {[...(ofName ? [match.name] : []), t('clients.similar.as', { role: optionLabel('role', match.otherRole, language) }), ...match.reasons.map((reason) => t(`clients.similar.reason.${reason}`)), t(`clients.status.${match.status}`)].join(' · ')}
      </Text>
      <AnchorLink to="/clients/$fileId/overview" params={{ fileId: match.fileId }} onClick={onLook}>
        {t('clients.similar.look', { number: match.fileNumber })}
      </AnchorLink>
    </List.Item>
  );
}
