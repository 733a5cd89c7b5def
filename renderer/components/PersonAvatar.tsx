import { Avatar } from '@mantine/core';
import type { Staff } from '../../shared/contract';

interface PersonAvatarProps {
  person: Pick<Staff, 'initials'>;
  /** Pixels. */
  size?: number;
}

/** Initials in a circle; the name stands beside it or in the label of what holds it. */
export function PersonAvatar({ person, size = 28 }: PersonAvatarProps) {
  return (
    <Avatar size={size} radius="xl" variant="filled" color="lake" aria-hidden styles={{ placeholder: { fontSize: Math.round(size * 0.4), fontWeight: 600 } }}>
      {person.initials}
    </Avatar>
  );
}
