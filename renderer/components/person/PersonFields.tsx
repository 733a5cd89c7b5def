import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useText } from '../../i18n';
import { roles, type PersonForm } from './personForm';

interface PersonFieldsProps {
  form: PersonForm;
  /** A dialog gives the focus to the first field. */
  inDialog?: boolean;
}

/** Name, initials, role and licence number of somebody of the firm. */
export function PersonFields({ form: { draft, change, errors }, inDialog = false }: PersonFieldsProps) {
  const t = useText();
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('person.name')}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors.name}
          maxLength={120}
          required
          withAsterisk={false}
          data-autofocus={inDialog || undefined}
          autoComplete="off"
        />
        <TextInput
          w={96}
          label={t('person.initials')}
          value={draft.initials}
          onChange={(event) => change({ initials: event.currentTarget.value })}
          error={errors.initials}
          maxLength={5}
          required
          withAsterisk={false}
          autoComplete="off"
        />
      </Group>
      <Group gap="sm" align="flex-start">
        <Select
          flex="2 1 260px"
          label={t('person.role')}
          value={draft.role}
          onChange={(role) => {
            const known = roles.find((candidate) => candidate === role);
            if (known !== undefined) change({ role: known });
          }}
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: t(`person.roles.${role}`) }))}
        />
        <TextInput
          flex="1 1 170px"
          label={t(`person.number.${draft.role}`)}
          description={t('person.numberHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.membershipNumber}
          onChange={(event) => change({ membershipNumber: event.currentTarget.value })}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
        />
      </Group>
    </Stack>
  );
}
