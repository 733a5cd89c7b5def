import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Fault } from '../../../shared/errors';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { useEditor } from '../profile/editor/EditorContext';
import { lackingEntries } from './lackingEntries';
import { useFactAt } from './useFactAt';

/** Which entries keep the file from being assessed, each with the way to it. `isShown`: what the file came to before stands below. */
export function IncompleteAlert({ faults, isShown }: { faults: readonly Fault[]; isShown: boolean }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { file } = useEditor();
  const factAt = useFactAt(file);
  const entries = useMemo(() => lackingEntries(faults, factAt, language), [faults, factAt, language]);
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('assessment.incomplete')}>
      <Text size="sm">{`${t('assessment.incompleteMore', { count: entries.length })}${isShown ? ` ${t('assessment.incompleteShown')}` : ''}`}</Text>
      <List size="sm" mt={4}>
        {entries.map(({ place, name, missing, wrong }) => (
          <List.Item key={JSON.stringify(place)} style={{ overflowWrap: 'anywhere' }}>
            <AnchorLink to="/clients/$fileId/profile" params={{ fileId: file.id }} search={place} c="inherit" underline="always">{name}</AnchorLink>
            {missing.length > 0 && ` – ${t('assessment.lacks', { what: format.list(missing) })}`}
            {wrong.length > 0 && ` – ${wrong.join(' ')}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
