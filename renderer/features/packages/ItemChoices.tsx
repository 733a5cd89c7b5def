import { Checkbox, List, Stack } from '@mantine/core';
import type { PlannedItem } from '../../../shared/packages/plan';
import { Notice } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './Packages.module.css';
import type { Choose } from './useChoices';

interface ItemChoicesProps {
  items: readonly PlannedItem[];
  disabled: boolean;
  onChoose: Choose;
}

/** Which accepted items go into the package; what is for another portal or no longer asked for stays out unless somebody ticks it, and is named. */
export function ItemChoices({ items, disabled, onChoose }: ItemChoicesProps) {
  const t = useText();
  const language = useLanguage();
  if (items.length === 0) return null;
  const called = ({ title, owner }: PlannedItem): string => [title[language], owner].filter((part) => part !== '').join(' – ');
  return (
    <Stack gap="xs">
      <details className={classes.more}>
        <summary>{t('packages.choose', { included: items.filter(({ included }) => included).length, total: items.length })}</summary>
        <ul className={classes.choices}>
          {items.map((item) => (
            <li key={item.itemId}>
              <Checkbox
                size="xs" checked={item.included} disabled={disabled} label={called(item)} description={item.whyOut === null ? undefined : t(`packages.whyOut.${item.whyOut}`)}
                // What is so anyway is no choice: it would outlive the reason that there is today.
                onChange={({ currentTarget: { checked } }) => onChoose(item.itemId, checked === (item.whyOut === null) ? null : checked)}
              />
            </li>
          ))}
        </ul>
      </details>
      <Named kind="info" text="packages.otherPortal" names={items.filter(({ whyOut, included }) => whyOut === 'other-portal' && !included).map(called)} />
      <Named kind="info" text="packages.notAsked" names={items.filter(({ whyOut, included }) => whyOut === 'not-asked' && !included).map(called)} />
      <Named kind="warning" text="packages.notAskedButIn" names={items.filter(({ whyOut, included }) => whyOut === 'not-asked' && included).map(called)} />
    </Stack>
  );
}

interface NamedProps {
  kind: 'info' | 'warning';
  text: 'packages.otherPortal' | 'packages.notAsked' | 'packages.notAskedButIn';
  names: readonly string[];
}

function Named({ kind, text, names }: NamedProps) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <Notice kind={kind} title={t(text, { count: names.length })}>
      <List size="sm" spacing={2}>{names.map((name) => <List.Item key={name}>{name}</List.Item>)}</List>
    </Notice>
  );
}
