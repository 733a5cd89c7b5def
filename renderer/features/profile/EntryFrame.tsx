import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../i18n';
import classes from './EntryList.module.css';

interface EntryFrameProps {
  /** Of the entry: by it the page finds where to scroll. */
  id: string;
  title: string;
  /** After the title. */
  badge?: ReactNode;
  /** At the end of the line, quiet. */
  aside: ReactNode;
  opened: boolean;
  onToggle: () => void;
  /** Keys that act on the line while it has the focus, as `aria-keyshortcuts` names them. */
  shortcuts?: string | undefined;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** The items of the menu at the end of the line; none: there is nothing to do with the entry. */
  actions: ReactNode;
  /** The fields, while it is open. */
  children: ReactNode;
}

/** An entry of a list: a line that tells it from its neighbours, with its menu, and below it what it holds while it is open. */
export function EntryFrame({ id, title, badge, aside, opened, onToggle, shortcuts, onKeyDown, actions, children }: EntryFrameProps) {
  const t = useText();
  const panel = useId();
  return (
    <div className={classes.entry} data-entry={id}>
      <div className={classes.head}>
        <UnstyledButton className={classes.summary} aria-expanded={opened} aria-controls={panel} aria-keyshortcuts={shortcuts} onKeyDown={onKeyDown} onClick={onToggle}>
          {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          <Text span size="sm" fw={500} className={classes.title}>
            {title}
          </Text>
          {badge}
          <Text span size="sm" c="dimmed" className={classes.days}>
            {aside}
          </Text>
        </UnstyledButton>
        {actions !== undefined && actions !== null && (
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('profile.entryActions', { entry: title })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>{actions}</Menu.Dropdown>
          </Menu>
        )}
      </div>
      <div id={panel}>
        {opened && (
          <div className={classes.body} data-fields>
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
