import type { Icon } from '@tabler/icons-react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';

/** Something that a person can do from the palette (Ctrl/Cmd+K) and, where it has a shortcut, from anywhere. */
export interface Command {
  /** Unique: `clients.new`. */
  id: string;
  label: string;
  icon: Icon;
  /** As `@mantine/hooks` writes it: `mod+Shift+N`. */
  shortcut?: string;
  /** Words that find it besides its label. */
  keywords?: readonly string[];
  run: () => void;
}

let registered: readonly (readonly Command[])[] = [];
const listeners = new Set<() => void>();

function change(next: readonly (readonly Command[])[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Offers `commands` while the component is there. The array has to be stable (`useMemo`). */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    change([...registered, commands]);
    return () => change(registered.filter((group) => group !== commands));
  }, [commands]);
}

/** Every command that is offered now. */
export function useRegisteredCommands(): readonly Command[] {
  const groups = useSyncExternalStore(subscribe, () => registered);
  return useMemo(() => groups.flat(), [groups]);
}
