import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Json } from '../../../../shared/contract';
import { useText } from '../../../i18n';

interface ListStateProps {
  label: string;
  /** Not known (undefined), none (null or an empty list), or something. */
  value: Json | undefined;
  /** What says "none": null, or an empty list. Absent where that cannot be said. */
  none?: null | [];
  readOnly: boolean;
  onChange: (to: null | [] | undefined) => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Whether there are any, nobody knows, or there are none; and the button that says the other. */
export function ListState({ label, value, none, readOnly, onChange, children }: ListStateProps) {
  const t = useText();
  const isNone = value === null || (Array.isArray(value) && value.length === 0);
  const empty = value === undefined || isNone;
  return (
    <Group gap={6}>
      {empty && (
        <Text size="xs" c="dimmed">
          {t(isNone ? 'common.none' : 'common.notKnown')}
        </Text>
      )}
      {!readOnly && none !== undefined && (empty || none === null) && (
        <Button size="compact-xs" variant="default" aria-label={`${label}: ${t(isNone ? 'profile.notNone' : 'profile.sayNone')}`} onClick={() => onChange(isNone ? undefined : none)}>
          {t(isNone ? 'profile.notNone' : 'profile.sayNone')}
        </Button>
      )}
      {children}
    </Group>
  );
}
