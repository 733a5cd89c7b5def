import { Alert, Badge, Group, NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileAlert, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Staff } from '../../../shared/contract';
import { useLanguage, useText } from '../../i18n';
import { FaultTable } from './FaultTable';
import { isReady, needsAttention, numberFault, type Choices, type ImportItem } from './importItems';
import { ImportPreview, ResponsibleSelect, StatusSelect } from './ImportPreview';
import classes from './ImportReview.module.css';

type Props = {
  items: readonly ImportItem[];
  people: readonly Staff[];
  onChoose: (key: string, part: Partial<Choices>) => void;
  onChooseForAll: (part: Pick<Partial<Choices>, 'status' | 'responsibleId'>) => void;
  onLook: () => void;
};

type Mark = 'refused' | 'failed' | 'attention' | 'skipped' | 'ready' | 'waiting';
const order: readonly Mark[] = ['refused', 'failed', 'attention', 'skipped', 'waiting', 'ready'];

function markOf(item: ImportItem, items: readonly ImportItem[]): Mark {
  if (item.state === 'refused' || item.state === 'failed') return item.state;
  if (!isReady(item)) return 'waiting';
  if (item.choices.leftOut) return 'skipped';
  return needsAttention(item) || numberFault(item, items) !== undefined ? 'attention' : 'ready';
}

const icons = {
  refused: <IconFileAlert size={16} color="var(--mantine-color-error)" aria-hidden />,
  failed: <IconFileAlert size={16} color="var(--mantine-color-error)" aria-hidden />,
  attention: <IconAlertTriangle size={16} aria-hidden />,
  skipped: <IconMinus size={16} aria-hidden />,
  ready: <IconCheck size={16} aria-hidden />,
  waiting: null,
} as const;

/** The checked files, what needs a decision first; one at a time in full. What was imported already is not shown again. */
export function ImportReview({ items: all, people, onChoose, onChooseForAll, onLook }: Props) {
  const t = useText();
  const items = all.filter(({ state }) => state !== 'imported');
  const [sorted] = useState(() => items.toSorted((a, b) => order.indexOf(markOf(a, items)) - order.indexOf(markOf(b, items))).map(({ key }) => key));
  const [chosen, setChosen] = useState(sorted[0]);
  const current = items.find(({ key }) => key === chosen);
  const firstReady = items.find(isReady);
  if (items.length === 1) return current ? <Detail item={current} items={items} people={people} onChoose={onChoose} onLook={onLook} /> : null;
  return (
    <div className={classes.split}>
      <Stack gap="xs" miw={0}>
        {firstReady && (
          <Group gap="xs" grow align="flex-end">
            <StatusSelect label={t('imports.preview.statusOfAll')} value={firstReady.choices.status} onChange={(status) => onChooseForAll({ status })} />
            <ResponsibleSelect label={t('imports.preview.responsibleOfAll')} people={people} value={firstReady.choices.responsibleId} onChange={(responsibleId) => onChooseForAll({ responsibleId })} />
          </Group>
        )}
        <ScrollArea.Autosize mah={420} type="auto">
          <nav aria-label={t('imports.files')}>
            {sorted.flatMap((key) => items.filter((item) => item.key === key)).map((item) => {
              const mark = markOf(item, items);
              return (
                <NavLink
                  key={item.key}
                  component="button"
                  active={item.key === chosen}
                  aria-current={item.key === chosen || undefined}
                  leftSection={icons[mark]}
                  label={isReady(item) ? item.check.principal : item.name}
                  description={isReady(item) ? `${item.choices.fileNumber} · ${item.name}` : undefined}
                  rightSection={<Badge size="sm" color="gray" c="inherit">{t(`imports.state.${mark}`)}</Badge>}
                  onClick={() => setChosen(item.key)}
                />
              );
            })}
          </nav>
        </ScrollArea.Autosize>
      </Stack>
      <div className={classes.detail}>{current && <Detail item={current} items={items} people={people} onChoose={onChoose} onLook={onLook} />}</div>
    </div>
  );
}

type DetailProps = Pick<Props, 'items' | 'people' | 'onChoose' | 'onLook'> & { item: ImportItem };

function Detail({ item, items, people, onChoose, onLook }: DetailProps) {
  const t = useText();
  const language = useLanguage();
  switch (item.state) {
    case 'refused':
      return <FaultTable item={item} />;
    case 'failed':
      return (
        <Alert color="red" variant="light" title={item.name}>
          {item.error === 'unreadable' ? t('imports.refused.unreadable') : item.error.message[language]}
        </Alert>
      );
    case 'ready':
      return <ImportPreview item={item} people={people} fault={numberFault(item, items)} onChoose={(part) => onChoose(item.key, part)} onLook={onLook} />;
    case 'waiting':
    case 'imported':
      return <Text size="sm">{item.name}</Text>;
    default:
      return item satisfies never;
  }
}
