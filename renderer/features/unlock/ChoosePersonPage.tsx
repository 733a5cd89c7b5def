import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useServiceCommand, useServiceQuery } from '../../api';
import { EntranceFrame, ErrorPanel, LoadingState, PersonAvatar, useFocusOnArrival } from '../../components';
import { useText } from '../../i18n';
import classes from './ChoosePersonPage.module.css';
import { rememberedPerson, rememberPerson } from './rememberedPerson';

/** Who is working: the history of every file says it. Whoever worked last on this computer has the focus. */
export function ChoosePersonPage() {
  const t = useText();
  useDocumentTitle(`${t('unlock.person.title')} – Dossier`);
  const people = useServiceQuery('staff.list', {});
  const choose = useServiceCommand('session.chooseStaff', { onSuccess: (_state, { staffId }) => rememberPerson(staffId) });
  const lock = useServiceCommand('book.lock');
  const remembered = rememberedPerson();
  const active = (people.data ?? []).filter((person) => !person.archived);
  const focused = useFocusOnArrival<HTMLButtonElement>(active.length > 0);
  const first = active.find((person) => person.id === remembered) ?? active[0];
  return (
    <EntranceFrame>
      <Stack gap="md">
        <div>
          <Title order={1} size="h3">
            {t('unlock.person.title')}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t('unlock.person.what')}
          </Text>
        </div>
        {people.isPending && <LoadingState shape="table" rows={3} />}
        {people.isError && <ErrorPanel error={people.error} onRetry={() => void people.refetch()} />}
        <Stack gap={6} component="ul" className={classes.list}>
          {active.map((person) => (
            <li key={person.id}>
              <UnstyledButton className={classes.person} onClick={() => choose.mutate({ staffId: person.id })} disabled={choose.isPending} ref={person === first ? focused : undefined}>
                <PersonAvatar person={person} size={36} />
                <span className={classes.name}>
                  <Text component="span" size="sm" fw={600}>
                    {person.name}
                  </Text>
                  <Text component="span" size="xs" c="dimmed">
                    {t(`common.role.${person.role}`)}
                    {person.membershipNumber !== null && ` · ${person.membershipNumber}`}
                  </Text>
                </span>
                <IconChevronRight size={18} stroke={1.7} aria-hidden />
              </UnstyledButton>
            </li>
          ))}
        </Stack>
        {choose.isError && <ErrorPanel error={choose.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => lock.mutate({})}>
            {t('unlock.lockAgain')}
          </Button>
        </Group>
      </Stack>
    </EntranceFrame>
  );
}
