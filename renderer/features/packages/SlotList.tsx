import { ActionIcon, Button, Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { PortalProfile, PortalSlot } from '../../../shared/packages/profile';
import { useLanguage, useText } from '../../i18n';
import { useCaseRules } from '../cases/useCaseRules';
import classes from './Packages.module.css';
import { movedSlot, newSlot } from './profileDraft';

interface SlotListProps {
  slots: readonly PortalSlot[];
  fallbackSlot: string;
  /** Kinds of document that belong to another portal: no slot takes them. */
  elsewhere: readonly string[];
  onChange: (change: Partial<Pick<PortalProfile, 'slots' | 'fallbackSlot'>>) => void;
}

/** Where documents are uploaded, in the order of the portal; each slot unfolds. */
export function SlotList({ slots, fallbackSlot, elsewhere, onChange }: SlotListProps) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const rules = useCaseRules();
  const [open, setOpen] = useState<string>();
  const set = (index: number, change: Partial<PortalSlot>): void => onChange({ slots: slots.map((slot, at) => (at === index ? { ...slot, ...change } : slot)) });
  const remove = (index: number): void => {
    const left = slots.filter((_slot, at) => at !== index);
    onChange({ slots: left, ...(left.some(({ id }) => id === fallbackSlot) ? {} : { fallbackSlot: left.at(-1)?.id ?? fallbackSlot }) });
  };
  const titles = new Map((rules.pack.documents?.documents ?? []).map(({ id, title }) => [id, title[language]]));
  return (
    <section aria-labelledby={heading}>
      <Text size="sm" fw={600} id={heading}>{t('portals.slots')}</Text>
      <ol className={classes.slots}>
        {slots.map((slot, index) => {
          const title = slot.title[language];
          const isOpen = open === slot.id;
          const Chevron = isOpen ? IconChevronDown : IconChevronRight;
          return (
            <li key={slot.id}>
              <Group gap={6} wrap="nowrap">
                <button type="button" className={classes.unfold} aria-expanded={isOpen} aria-label={t('portals.slotOf', { number: index + 1, title })} onClick={() => setOpen(isOpen ? undefined : slot.id)}>
                  <Chevron size={16} aria-hidden />
                  <Text span size="sm">{title}</Text>
                  <Text span size="xs" c="dimmed">{slot.id === fallbackSlot ? t('portals.fallback') : t('portals.documentCount', { count: slot.documents.length })}</Text>
                </button>
                <ActionIcon size="sm" variant="subtle" color="gray" disabled={index === 0} aria-label={t('portals.up', { title })} onClick={() => onChange({ slots: movedSlot(slots, index, -1) })}><IconArrowUp size={14} aria-hidden /></ActionIcon>
                <ActionIcon size="sm" variant="subtle" color="gray" disabled={index === slots.length - 1} aria-label={t('portals.down', { title })} onClick={() => onChange({ slots: movedSlot(slots, index, 1) })}><IconArrowDown size={14} aria-hidden /></ActionIcon>
                <ActionIcon size="sm" variant="subtle" color="gray" disabled={slots.length === 1} aria-label={t('portals.removeSlot', { title })} onClick={() => remove(index)}><IconTrash size={14} aria-hidden /></ActionIcon>
              </Group>
              {isOpen && <SlotFields slot={slot} takenElsewhere={new Set([...slots.filter((other) => other !== slot).flatMap(({ documents }) => documents), ...elsewhere])} titles={titles} isFallback={slot.id === fallbackSlot} onChange={(change) => set(index, change)} onFallback={() => onChange({ fallbackSlot: slot.id })} />}
            </li>
          );
        })}
      </ol>
      <Button
        size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => {
          const slot = newSlot(slots.map(({ id }) => id));
          onChange({ slots: [...slots, slot] });
          setOpen(slot.id);
        }}
      >
        {t('portals.addSlot')}
      </Button>
    </section>
  );
}

interface SlotFieldsProps {
  slot: PortalSlot;
  /** Kinds of document that other slots or portals take. */
  takenElsewhere: ReadonlySet<string>;
  /** What each kind of document is called. */
  titles: ReadonlyMap<string, string>;
  isFallback: boolean;
  onChange: (change: Partial<PortalSlot>) => void;
  onFallback: () => void;
}

function SlotFields({ slot, takenElsewhere, titles, isFallback, onChange, onFallback }: SlotFieldsProps) {
  const t = useText();
  const language = useLanguage();
  const offered = [...new Set([...titles.keys(), ...slot.documents])].filter((id) => !takenElsewhere.has(id)).map((value) => ({ value, label: titles.get(value) ?? value })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Stack gap={8} className={classes.slotFields}>
      <Group grow>
        <TextInput size="xs" label={t('portals.titleEn')} required maxLength={120} value={slot.title.en} onChange={(event) => onChange({ title: { ...slot.title, en: event.currentTarget.value } })} />
        <TextInput size="xs" label={t('portals.titleFr')} required maxLength={120} value={slot.title.fr} onChange={(event) => onChange({ title: { ...slot.title, fr: event.currentTarget.value } })} />
      </Group>
      <MultiSelect size="xs" searchable label={t('portals.documents')} description={t('portals.documentsHint')} value={slot.documents} data={offered} onChange={(documents) => onChange({ documents })} clearButtonProps={{ 'aria-hidden': true }} />
      <Group gap="md">
        <Checkbox size="xs" label={t('portals.joined')} checked={slot.joined} onChange={(event) => onChange({ joined: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('portals.perPerson')} checked={slot.perPerson} onChange={(event) => onChange({ perPerson: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('portals.fallback')} checked={isFallback} disabled={isFallback} onChange={onFallback} />
      </Group>
    </Stack>
  );
}
