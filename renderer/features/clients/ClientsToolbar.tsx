import { Chip, CloseButton, Group, Kbd, SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { fileStatus, type FileStatus } from '../../../shared/contract';
import { useText } from '../../i18n';
import classes from './ClientsPage.module.css';

type Props = {
  ref: Ref<HTMLInputElement>;
  query: string;
  onQuery: (query: string) => void;
  statuses: readonly FileStatus[];
  onStatuses: (statuses: FileStatus[]) => void;
  mine: boolean;
  onMine: (mine: boolean) => void;
  /** Down from the filter goes into the list. */
  onLeave: () => void;
};

/** The filter of the list of files. */
export function ClientsToolbar({ ref, query, onQuery, statuses, onStatuses, mine, onMine, onLeave }: Props) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <Group gap="md" mb="sm" data-print="hide">
      <TextInput
        ref={ref}
        type="search"
        flex={1}
        miw={220}
        maw={460}
        aria-label={t('clients.filter')}
        placeholder={t('clients.filterHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={query === '' ? <Kbd size="xs" aria-hidden>/</Kbd> : <CloseButton size="sm" aria-label={t('clients.clearFilter')} onClick={() => onQuery('')} />}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group component="fieldset" className={classes.chips} gap={6} aria-label={t('clients.statusFilter')}>
        {fileStatus.options.map((status) => (
          <Chip key={status} size="xs" radius="sm" variant="light" checked={statuses.includes(status)} onChange={(on) => onStatuses(fileStatus.options.filter((other) => (other === status ? on : statuses.includes(other))))}>
            {t(`clients.status.${status}`)}
          </Chip>
        ))}
      </Group>
      <div>
        <VisuallyHidden id="clients-responsible">{t('clients.responsibleFilter')}</VisuallyHidden>
        <SegmentedControl
          size="xs"
          aria-labelledby="clients-responsible"
          value={mine ? 'mine' : 'everyone'}
          onChange={(value) => onMine(value === 'mine')}
          data={[{ value: 'everyone', label: t('clients.everyone') }, { value: 'mine', label: t('clients.mine') }]}
        />
      </div>
    </Group>
  );
}
