import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ItemView } from '../../../shared/contract';
import { userErrorOf, useServiceQuery } from '../../api';
import { useLanguage, useText } from '../../i18n';
import { useAttachments } from './attachmentsContext';

/** Longer than between two keys: the texts of all documents are looked through. */
const waitMs = 200;

/** Finds documents of this client by their name and by the text within; choosing one opens it. `items`: those that say where one is filed. */
export function FindDocument({ fileId, items }: { fileId: string; items: readonly ItemView[] }) {
  const t = useText();
  const language = useLanguage();
  const { preview } = useAttachments();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [query, setQuery] = useState('');
  const [words] = useDebouncedValue(query.trim(), waitMs);
  const found = useServiceQuery('attachments.search', { fileId, query: words.slice(0, 200), most: 30 }, { enabled: words !== '', placeholderData: keepPreviousData });
  const isSearching = query.trim() !== words || found.isFetching;
  // Enter opens the first answer, which comes later than the typing.
  const answers = (found.data ?? []).map(({ attachment }) => attachment.id).join(' ');
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (answers !== '') selectFirstOption();
  }, [answers, selectFirstOption]);
  const titles = new Map(items.map(({ id, content }) => [id, content.title[language]]));
  const under = (itemIds: readonly string[]): string => itemIds.map((id) => titles.get(id)).find((title) => title !== undefined) ?? t(itemIds.length === 0 ? 'attachments.unsorted' : 'attachments.otherCase');
  const open = (id: string): void => {
    const chosen = found.data?.find(({ attachment }) => attachment.id === id);
    combobox.closeDropdown();
    if (chosen) preview(chosen.attachment);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open} width={420} position="bottom-start" shadow="md" withinPortal={false}>
      <Combobox.Target>
        <TextInput
          w={210} label={t('attachments.find')} placeholder={t('attachments.findHint')} leftSection={<IconSearch size={15} aria-hidden />} rightSection={words !== '' && isSearching ? <Loader size={14} /> : null} value={query} maxLength={200}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => combobox.openDropdown()} onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ''}>
        <Combobox.Options mah={340} style={{ overflowY: 'auto' }} aria-label={t('attachments.find')}>
          {found.data?.map(({ attachment: { id, name, itemIds }, foundIn }) => (
            <Combobox.Option key={id} value={id}>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{name}</Text>
              <Text size="xs" opacity={0.85}>{t(`attachments.foundIn.${foundIn}`)} · {under(itemIds)}</Text>
            </Combobox.Option>
          ))}
          {found.error !== null && <Combobox.Empty>{userErrorOf(found.error).message[language]}</Combobox.Empty>}
          {found.error === null && (found.data ?? []).length === 0 && <Combobox.Empty>{isSearching ? t('attachments.searching') : t('attachments.foundNone')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
