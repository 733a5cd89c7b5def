import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { menuCommands, type MenuCommand } from '../../../shared/desktopBridge';
import { useRegisteredCommands } from '../../components';
import { onMenuCommand } from '../../desktop';

/** What the native menu calls a command, and what the page does. */
const commandIds: Readonly<Record<Exclude<MenuCommand, 'about'>, string>> = {
  'new-client': 'clients.new',
  import: 'clients.import',
  lock: 'shell.lock',
  undo: 'edit.undo',
  redo: 'edit.redo',
  find: 'list.filter',
  palette: 'shell.search',
  'go-clients': 'shell.clients',
  'go-employers': 'shell.employers',
  'go-settings': 'shell.settings',
  'toggle-language': 'shell.language',
  'toggle-theme': 'shell.theme',
  shortcuts: 'shell.shortcuts',
};

const isMenuCommand = (command: string): command is MenuCommand => menuCommands.some((known) => known === command);
const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;

/** Carries out what somebody chose in the native menu, as far as the present page offers it. */
export function useMenuCommands(): void {
  const navigate = useNavigate();
  const commands = useRegisteredCommands();
  useEffect(
    () =>
      onMenuCommand((name) => {
        if (!isMenuCommand(name)) return;
        if (name === 'about') {
          void navigate({ to: '/settings/about' });
          return;
        }
        const offered = commands.find(({ id }) => id === commandIds[name]);
        // Where no page keeps a history of its own, or while somebody types, the field's own history is meant.
        if ((name === 'undo' || name === 'redo') && (offered === undefined || isTyping())) document.execCommand(name);
        else if (name === 'find' && offered === undefined) commands.find(({ id }) => id === 'shell.search')?.run();
        else offered?.run();
      }),
    [commands, navigate],
  );
}
