import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Field } from '../../../../shared/clientFile';
import type { Json } from '../../../../shared/contract';
import { useText } from '../../../i18n';
import { useValueWriter } from '../../history/useTeller';
import { valueText } from '../../history/factText';
import { use } from 'react';
import { EditorContext } from '../editor/EditorContext';
import { factKey, type Conflict } from '../editor/fileEditor';
import type { SetStep } from '../../../../shared/editing';
import classes from './RecordForm.module.css';

interface ConflictNoticeProps {
  field: Field;
  conflict: Conflict;
}

/** What another window entered at the same time: which of the two stands, a person says. */
export function ConflictNotice({ field, conflict }: ConflictNoticeProps) {
  const t = useText();
  const editor = use(EditorContext);
  const write = useValueWriter(editor?.file);
  if (!editor) return null;
  const shown = (value: Json | undefined): string => (value === undefined ? t('common.notKnown') : valueText(field, value, write));
  return (
    <div role="alert" className={classes.conflict}>
      <Text size="xs">{t('profile.conflict.text', { theirs: shown(conflict.theirs), mine: shown(conflict.step.to) })}</Text>
      <Group gap={6}>
        <Button size="compact-xs" variant="default" onClick={() => editor.keepTheirs(conflict.key)}>
          {t('profile.conflict.keep')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => editor.useMine(conflict)}>
          {t('profile.conflict.mine')}
        </Button>
      </Group>
    </div>
  );
}

/** The conflict about a member of a record, when there is one. */
export function useConflict(record: SetStep['target'] | undefined, member: string): Conflict | undefined {
  const editor = use(EditorContext);
  if (!record || !editor) return undefined;
  const key = factKey(record, member);
  return editor.state.conflicts.find((conflict) => conflict.key === key);
}

/** What does not fit together with another field of the record. It is kept as it was entered. */
export function Breach({ children }: { children: string }) {
  return (
    <Text size="xs" className={classes.breach}>
      <IconAlertTriangle size={13} aria-hidden /> {children}
    </Text>
  );
}
