import { Checkbox, List, Stack } from '@mantine/core';
import type { PlannedItem } from '../../../shared/packages/plan';
import { Notice } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './Packages.module.css';

interface ItemChoicesProps {
  items: readonly PlannedItem[];
  disabled: boolean;
  onChoose: (itemId: string, included: boolean) => void;
}

/** Which accepted items go into the package; what is for another portal stays out unless somebody ticks it. */
export function ItemChoices({ items, disabled, onChoose }: ItemChoicesProps) {
  const t = useText();
  const language = useLanguage();
  if (items.length === 0) return null;
  const called = ({ title, owner }: PlannedItem): string => [title[language], owner].filter((part) => part !== '').join(' – ');
  const others = items.filter(({ elsewhere, included }) => elsewhere && !included);
  return (
    <Stack gap="xs">
      <details className={classes.more}>
        <summary>{t('packages.choose', { included: items.filter(({ included }) => included).length, total: items.length })}</summary>
        <ul className={classes.choices}>
          {items.map((item) => (
            <li key={item.itemId}>
              <Checkbox
                size="xs" checked={item.included} disabled={disabled} label={called(item)} description={item.elsewhere ? t('packages.forOtherPortal') : undefined}
                onChange={(event) => onChoose(item.itemId, event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      </details>
      {others.length > 0 && (
        <Notice kind="info" title={t('packages.otherPortal', { count: others.length })}>
          <List size="sm" spacing={2}>{others.map((item) => <List.Item key={item.itemId}>{called(item)}</List.Item>)}</List>
        </Notice>
      )}
    </Stack>
  );
}
