import { Checkbox, Group, MultiSelect, Stack } from '@mantine/core';
import type { OtherPortals, PortalSlot } from '../../../shared/packages/profile';
import { useLanguage, useText } from '../../i18n';
import { useCaseRules } from '../cases/useCaseRules';

interface ElsewhereFieldsProps {
  elsewhere: OtherPortals;
  slots: readonly PortalSlot[];
  onChange: (elsewhere: OtherPortals) => void;
}

/** What belongs to another portal, so that no package for this one has it by itself. */
export function ElsewhereFields({ elsewhere, slots, onChange }: ElsewhereFieldsProps) {
  const t = useText();
  const language = useLanguage();
  const rules = useCaseRules();
  const titles = new Map((rules.pack.documents?.documents ?? []).map(({ id, title }) => [id, title[language]]));
  const taken = new Set(slots.flatMap(({ documents }) => documents));
  const offered = [...new Set([...titles.keys(), ...elsewhere.documents])].filter((id) => !taken.has(id)).map((value) => ({ value, label: titles.get(value) ?? value })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Stack gap={6}>
      <MultiSelect size="xs" searchable label={t('portals.elsewhere')} description={t('portals.elsewhereHint')} value={elsewhere.documents} data={offered} onChange={(documents) => onChange({ ...elsewhere, documents })} clearButtonProps={{ 'aria-hidden': true }} />
      <Group gap="md">
        <Checkbox size="xs" label={t('portals.unnamed')} checked={elsewhere.unnamed} onChange={(event) => onChange({ ...elsewhere, unnamed: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('portals.companions')} checked={elsewhere.companions} onChange={(event) => onChange({ ...elsewhere, companions: event.currentTarget.checked })} />
      </Group>
    </Stack>
  );
}
