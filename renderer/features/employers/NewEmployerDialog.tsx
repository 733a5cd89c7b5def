import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isRefusal, useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';

type Props = { opened: boolean; onClose: () => void; onCreated: (id: string) => void };

/** Asks for the name and the number by which an employer is known. */
export function NewEmployerDialog({ opened, onClose, onCreated }: Props) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t('employers.form.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <NewEmployerForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

function NewEmployerForm({ onClose, onCreated }: Omit<Props, 'opened'>) {
  const t = useText();
  const language = useLanguage();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { legalName: '', businessNumber: '' },
    validate: { legalName: (name) => (name.trim() === '' ? t('employers.form.legalNameNeeded') : null) },
  });
  const create = useServiceCommand('employers.create', {
    onSuccess: ({ id }) => {
      onClose();
      onCreated(id);
    },
  });
  const submit = form.onSubmit(({ legalName, businessNumber }) => {
    const number = businessNumber.trim();
    create.mutate(
      { legalName, ...(number === '' ? {} : { businessNumber: number }) },
      { onError: (error) => isRefusal(error, 'employer.number-taken') && form.setFieldError('businessNumber', error.user.message[language]) },
    );
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput label={t('employers.form.legalName')} maxLength={200} autoComplete="off" data-autofocus key={form.key('legalName')} {...form.getInputProps('legalName')} />
        <TextInput
          label={t('employers.form.businessNumber')}
          description={t('employers.form.businessNumberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={30}
          autoComplete="off"
          key={form.key('businessNumber')}
          {...form.getInputProps('businessNumber')}
        />
        {create.error && !isRefusal(create.error, 'employer.number-taken') && <ErrorPanel error={create.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('employers.form.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('employers.form.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
