import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { PersonFields, usePersonForm } from '../../components/person';
import { useFocusOnArrival } from '../../components';
import { useText } from '../../i18n';
import classes from './FirmStep.module.css';
import type { StaffInput } from '../../../shared/contract';

/** What the first step asks for. */
export interface FirmAnswers {
  firmName: string;
  person: StaffInput;
}

interface FirmStepProps {
  initial?: FirmAnswers;
  onBack: () => void;
  onDone: (answers: FirmAnswers) => void;
}

/** Whose book it is. */
export function FirmStep({ initial, onBack, onDone }: FirmStepProps) {
  const t = useText();
  const [firmName, setFirmName] = useState(initial?.firmName ?? '');
  const first = useFocusOnArrival<HTMLInputElement>();
  const form = usePersonForm(initial?.person);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const person = form.take();
    if (person !== undefined) onDone({ firmName: firmName.trim(), person });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Title order={1} size="h3">
            {t('setup.firm.title')}
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {t('setup.firm.what')}
          </Text>
        </div>
        <TextInput label={t('setup.firm.name')} value={firmName} onChange={(event) => setFirmName(event.currentTarget.value)} maxLength={160} autoComplete="off" ref={first} />
        <fieldset className={classes.person}>
          <legend>{t('setup.firm.you')}</legend>
          <PersonFields form={form} />
        </fieldset>
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('common.back')}
          </Button>
          <Button type="submit" rightSection={<IconArrowRight size={16} aria-hidden />}>
            {t('common.continue')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
