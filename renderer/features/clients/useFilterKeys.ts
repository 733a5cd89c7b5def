import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useCommands, type Command } from '../../components';

/** The filter field of a list: "/" and Ctrl+F go to it from anywhere on the page. */
export function useFilterKeys(label: string) {
  const filter = useRef<HTMLInputElement>(null);
  const command = useMemo((): Command => ({ id: 'list.filter', label, icon: IconSearch, shortcut: 'mod+F', run: () => filter.current?.select() }), [label]);
  useCommands(useMemo(() => [command], [command]));
  useHotkeys([['/', command.run]]);
  return filter;
}
