import { Group, Text } from '@mantine/core';

interface BrandProps {
  /** Pixels. */
  size?: number;
}

/** The mark and the name of the program. */
export function Brand({ size = 24 }: BrandProps) {
  return (
    <Group gap={8} wrap="nowrap">
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
        <path d="M3 6.2A2.2 2.2 0 0 1 5.2 4h4.1c.6 0 1.2.3 1.6.7l1.3 1.3h6.6A2.2 2.2 0 0 1 21 8.2v9.6a2.2 2.2 0 0 1-2.2 2.2H5.2A2.2 2.2 0 0 1 3 17.8Z" fill="light-dark(var(--mantine-color-lake-7), var(--mantine-color-lake-5))" />
        <path d="M8.2 10.4h7.6M8.2 13.2h7.6M8.2 16h4.6" stroke="#fff" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <Text component="span" fw={650} fz={Math.round(size * 0.7)} lh={1}>
        Dossier
      </Text>
    </Group>
  );
}
