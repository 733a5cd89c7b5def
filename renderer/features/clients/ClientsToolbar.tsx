import { Chip, Group, SegmentedControl, VisuallyHidden } from '@mantine/core';
import type { Ref } from 'react';
import { fileStatus, type FileStatus } from '../../../shared/contract';
import { FilterField } from '../../components';
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
  return (
    <Group gap="md" mb="sm" data-print="hide">
      <FilterField ref={ref} flex={1} miw={220} label={t('clients.filter')} placeholder={t('clients.filterHint')} value={query} onChange={onQuery} onLeave={onLeave} />
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
