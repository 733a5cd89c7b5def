import { Button, Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { freeLocalId } from '../../../shared/editing';
import { call, useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import classes from './EmployerDialog.module.css';

const mostShown = 8;

interface EmployerDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Told of the employer that the file names now: its id in the file, and the record of the link. */
  onNamed: (localId: string, linkId: string) => void;
}

/** Has the file name an employer: one of the office, or a new one. */
export function EmployerDialog({ opened, onClose, onNamed }: EmployerDialogProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('profile.employers.link')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Search onClose={onClose} onNamed={onNamed} />
    </Modal>
  );
}

function Search({ onClose, onNamed }: Omit<EmployerDialogProps, 'opened'>) {
  const t = useText();
  const { file, edit, rememberEmployer } = useEditor();
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const found = useServiceQuery('employers.list', { query: query.trim(), offset: 0, limit: 50 });
  const taken = new Set(file.employers.map(({ employer }) => employer.id));
  const rows = (found.data?.rows ?? []).filter(({ id }) => !taken.has(id)).slice(0, mostShown);
  const name = query.trim();

  const link = async (employerId: () => Promise<string>) => {
    setBusy(true);
    setError(undefined);
    try {
      const { usedBy: _usedBy, ...employer } = await call('employers.get', { id: await employerId() });
      rememberEmployer({ ...employer, files: employer.files + 1 });
      const linkId = newId();
      const localId = freeLocalId(file, 'e');
      edit(t('profile.employers.link'), newId(), [{ op: 'linkEmployer', id: linkId, employerId: employer.id, localId, data: {} }]);
      onClose();
      onNamed(localId, linkId);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack gap="xs">
      <TextInput label={t('profile.employers.search')} leftSection={<IconSearch size={15} aria-hidden />} value={query} maxLength={200} autoComplete="off" data-autofocus onChange={(event) => setQuery(event.currentTarget.value)} />
      {rows.length > 0 && (
        <ul className={classes.found} aria-label={t('profile.employers.ofBook')}>
          {rows.map(({ id, legalName, businessNumber, city }) => (
            <li key={id}>
              <UnstyledButton className={classes.row} disabled={busy} onClick={() => void link(() => Promise.resolve(id))}>
                <Text size="sm">{legalName}</Text>
                <Text size="xs" c="dimmed">
                  {[businessNumber, city].filter(Boolean).join(' · ')}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {found.data && rows.length === 0 && name === '' && (
        <Text size="sm" c="dimmed">
          {t('profile.employers.noneLeft')}
        </Text>
      )}
      {name !== '' && (
        <Button variant="light" justify="flex-start" leftSection={<IconPlus size={15} aria-hidden />} loading={busy} onClick={() => void link(async () => (await call('employers.create', { legalName: name })).id)}>
          {t('profile.employers.create', { name })}
        </Button>
      )}
      {error !== undefined && <ErrorPanel error={error} />}
    </Stack>
  );
}
