import { Group, Kbd } from '@mantine/core';

const onMac = /mac/i.test(navigator.platform);
const macNames: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', ctrl: '⌃' };
const otherNames: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: '⇧', alt: 'Alt', ctrl: 'Ctrl' };

/** The keys of a shortcut as they stand on this computer's keyboard. */
export function Keys({ shortcut }: { shortcut: string }) {
  const names = onMac ? macNames : otherNames;
  const keys = shortcut.split('+').map((key) => names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key));
  return (
    <Group component="span" gap={3} wrap="nowrap">
      {keys.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </Group>
  );
}
