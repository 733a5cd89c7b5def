import { List, Stack, Text } from '@mantine/core';
import type { Fault } from '../../../shared/errors';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { profilePlace } from '../overview/profilePlace';
import { spokenName } from '../clients/personName';
import { placeOf, type Place } from './incompletePlaces';

/** What the interchange format still misses of a file, each fault with the way to where it is mended. */
export function IncompleteFile({ fileId, name, faults, onLeave }: { fileId: string; name: string | undefined; faults: readonly Fault[]; onLeave: () => void }) {
  const t = useText();
  const language = useLanguage();
  const file = useServiceQuery('files.get', { id: fileId });
  if (file.error) return <ErrorPanel error={file.error} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState shape="table" rows={3} />;
  return (
    <Stack gap="sm">
      {name !== undefined && (
        <Text size="sm" fw={600}>
          {name}
        </Text>
      )}
      <Text size="sm">{t('imports.export.incomplete', { count: faults.length })}</Text>
      <List size="sm" spacing="xs">
        {faults.map((fault) => (
          <List.Item key={`${fault.path} ${fault.code}`}>
            {fault.message[language]} <PlaceLink fileId={fileId} place={placeOf(file.data, fault)} onLeave={onLeave} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function PlaceLink({ fileId, place, onLeave }: { fileId: string; place: Place; onLeave: () => void }) {
  const t = useText();
  if (place.kind === 'employer') {
    return (
      <AnchorLink to="/employers/$employerId" params={{ employerId: place.employerId }} onClick={onLeave}>
        {t('imports.export.goToNamed', { name: place.name })}
      </AnchorLink>
    );
  }
  return (
    <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={profilePlace(place.kind === 'person' ? place.personId : undefined, place.member, place.entry)} onClick={onLeave}>
      {place.kind === 'person' ? t('imports.export.goToNamed', { name: spokenName(place.name) }) : t('imports.export.goTo')}
    </AnchorLink>
  );
}
