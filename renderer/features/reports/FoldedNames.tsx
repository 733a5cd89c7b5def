import { Button, Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../i18n';
import classes from './ReportsPage.module.css';

interface FoldedNamesProps {
  kind: 'info' | 'warning';
  /** How many there are, in a sentence. */
  sentence: string;
  /** Each by name; folded out on demand. */
  children: ReactNode;
}

/** What a report leaves out, in a line that folds out to which: the changes themselves keep the room. */
export function FoldedNames({ kind, sentence, children }: FoldedNamesProps) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const KindIcon = kind === 'warning' ? IconAlertTriangle : IconInfoCircle;
  return (
    <div role="note" className={classes.note} data-kind-of-note={kind}>
      <Group gap={8} wrap="nowrap" align="center">
        <KindIcon size={16} aria-hidden />
        <Text size="sm" lh={1.3}>{sentence}</Text>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'reports.hideWhich' : 'reports.showWhich')}</Button>
      </Group>
      {isOpen && <ScrollArea.Autosize className={classes.names} mah={120} id={id} type="auto">{children}</ScrollArea.Autosize>}
    </div>
  );
}
