import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './FormsPage.module.css';

/** Something about a table that deserves a look: told by a sign and words, not by colour alone. */
export function SheetWarning({ text }: { text: string }) {
  return (
    <Text size="sm" className={classes.warn}>
      <IconAlertTriangle size={13} aria-hidden /> {text}
    </Text>
  );
}
