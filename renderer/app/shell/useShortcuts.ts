import { useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { useRegisteredCommands } from '../../components';

/** Every command's shortcut works from anywhere; those without Ctrl or Cmd stay quiet while somebody types. */
export function useShortcuts(): void {
  const commands = useRegisteredCommands();
  const all = commands.flatMap(({ shortcut, run }): HotkeyItem[] => (shortcut === undefined ? [] : [[shortcut, run]]));
  useHotkeys(all.filter(([keys]) => /\b(mod|ctrl)\b/i.test(keys)), []);
  useHotkeys(all.filter(([keys]) => !/\b(mod|ctrl)\b/i.test(keys)));
}
