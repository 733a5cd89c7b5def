import { Button, Group, Loader, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { fileStatus, type FileStatus, type Staff } from '../../../shared/contract';
import { foldPassport, isPassportNumber } from '../../../shared/names';
import { isRefusal, useOpenBook, usePeople, useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, typedDay } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { SimilarPersons } from './SimilarPersons';
import { useToday } from './useToday';

type Props = { opened: boolean; onClose: () => void };
type Values = { family: string; given: string; dateOfBirth: string | null; passportNumber: string; fileNumber: string; status: FileStatus; responsibleId: string };

/** Asks for the little that begins a file, and says at once whether the book knows the person already. */
export function NewClientDialog({ opened, onClose }: Props) {
  const t = useText();
  const today = useToday();
  const number = useServiceQuery('files.nextNumber', { on: today }, { enabled: opened, gcTime: 0 });
  const people = usePeople();
  const staffId = useOpenBook()?.staffId ?? null;
  return (
    <Modal opened={opened} onClose={onClose} title={t('clients.form.title')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      {number.error && <ErrorPanel error={number.error} onRetry={() => void number.refetch()} />}
      {number.isPending && <Loader size="sm" aria-label={t('common.loading')} />}
      {number.data && people.length > 0 && (
        <NewClientForm today={today} proposed={number.data.fileNumber} people={people.filter(({ archived }) => !archived)} staffId={staffId} onClose={onClose} />
      )}
    </Modal>
  );
}

type FormProps = { today: string; proposed: string; people: readonly Staff[]; staffId: string | null; onClose: () => void };

function NewClientForm({ today, proposed, people, staffId, onClose }: FormProps) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  // The form comes when the number is known; by then the dialog has set the focus elsewhere.
  const firstField = useRef<HTMLInputElement>(null);
  useEffect(() => firstField.current?.focus(), []);
  const [typed, setTyped] = useState<Sought>({ family: '', given: '', dateOfBirth: null, passportNumber: '' });
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { family: '', given: '', dateOfBirth: null, passportNumber: '', fileNumber: proposed, status: 'prospect', responsibleId: staffId ?? people[0]?.id ?? '' },
    validate: {
      family: (family, { given }) => (family.trim() === '' && given.trim() === '' ? t('clients.form.nameNeeded') : null),
      dateOfBirth: (day) => (day !== null && day > today ? t('clients.form.futureBirth') : null),
      fileNumber: (text) => (text.trim() === '' ? t('clients.form.fileNumberNeeded') : null),
    },
    onValuesChange: ({ family, given, dateOfBirth, passportNumber }) => setTyped({ family, given, dateOfBirth, passportNumber }),
  });
  const create = useServiceCommand('files.create', {
    onSuccess: async (file) => {
      onClose();
      await navigate({ to: '/clients/$fileId/profile', params: { fileId: file.id } });
    },
  });

  const submit = form.onSubmit(({ family, given, dateOfBirth, passportNumber, fileNumber, status, responsibleId }) => {
    const passport = passportNumber.trim();
    create.mutate(
      { fileNumber, status, responsibleId, openedOn: today, principal: { family, given, ...(dateOfBirth === null ? {} : { dateOfBirth }), ...(passport === '' ? {} : { passportNumber: passport }) } },
      { onError: (error) => isRefusal(error, 'file.number-taken') && form.setFieldError('fileNumber', error.user.message[language]) },
    );
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('clients.form.namesHint')}
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput label={t('clients.form.family')} ref={firstField} maxLength={100} data-autofocus autoComplete="off" key={form.key('family')} {...form.getInputProps('family')} />
          <TextInput label={t('clients.form.given')} maxLength={100} autoComplete="off" key={form.key('given')} {...form.getInputProps('given')} />
          <DateInput label={t('clients.form.dateOfBirth')} valueFormat="D MMM YYYY" placeholder={t('clients.form.dateHint')} dateParser={typedDay} clearable clearButtonProps={{ 'aria-label': t('common.clear') }} maxDate={today} key={form.key('dateOfBirth')} {...form.getInputProps('dateOfBirth')} />
          <TextInput label={t('clients.form.passportNumber')} maxLength={40} autoComplete="off" key={form.key('passportNumber')} {...form.getInputProps('passportNumber')} />
          <TextInput label={t('clients.form.fileNumber')} maxLength={40} required withAsterisk={false} autoComplete="off" key={form.key('fileNumber')} {...form.getInputProps('fileNumber')} />
          <Select label={t('clients.form.status')} data={fileStatus.options.map((value) => ({ value, label: t(`clients.status.${value}`) }))} allowDeselect={false} key={form.key('status')} {...form.getInputProps('status')} />
          <Select label={t('clients.form.responsible')} data={people.map(({ id, name }) => ({ value: id, label: name }))} allowDeselect={false} key={form.key('responsibleId')} {...form.getInputProps('responsibleId')} />
        </SimpleGrid>
        <AlreadyKnown {...typed} onLook={onClose} />
        {create.error && !isRefusal(create.error, 'file.number-taken') && <ErrorPanel error={create.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('clients.form.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('clients.form.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What is typed of a person so far. */
type Sought = { family: string; given: string; dateOfBirth: string | null; passportNumber: string };

function AlreadyKnown({ family, given, dateOfBirth, passportNumber, onLook }: Sought & { onLook: () => void }) {
  const t = useText();
  const [asked] = useDebouncedValue({ family: family.trim(), given: given.trim(), dateOfBirth, passportNumber: passportNumber.trim() }, 200);
  const enough = `${asked.family}${asked.given}`.length >= 2 || asked.dateOfBirth !== null || isPassportNumber(foldPassport(asked.passportNumber));
  const similar = useServiceQuery(
    'files.findSimilar',
    {
      persons: [{ family: asked.family, given: asked.given, passports: asked.passportNumber === '' ? [] : [asked.passportNumber], ...(asked.dateOfBirth === null ? {} : { dateOfBirth: asked.dateOfBirth }) }],
      exceptFileId: null,
    },
    { enabled: enough, placeholderData: (previous) => previous },
  );
  if (!enough) return null;
  if (similar.error) return <ErrorPanel error={similar.error} onRetry={() => void similar.refetch()} />;
  if (similar.data && similar.data.length > 0) return <SimilarPersons similar={similar.data} onLook={onLook} />;
  return (
    <Text component="output" display="block" size="sm" c="dimmed">
      {similar.data ? t('clients.similar.none') : t('clients.similar.checking')}
    </Text>
  );
}
