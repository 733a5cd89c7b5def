import { Group } from '@mantine/core';
import type { FileStatus } from '../../../shared/contract';
import { useText } from '../../i18n';
import classes from './StatusBadge.module.css';

/** The status of a file: a word, with a dot that the eye finds again in a long list. */
export function StatusBadge({ status }: { status: FileStatus }) {
  const t = useText();
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex">
      <span className={classes.dot} data-status={status} aria-hidden />
      {t(`clients.status.${status}`)}
    </Group>
  );
}
