import { ActionIcon, Group, Kbd, Tooltip, VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { SaveIndicator, useCommands, type Command } from '../../components';
import { useText } from '../../i18n';
import { isTypingUnsaved } from './editor/drafts';
import { useEditor } from './editor/EditorContext';
import type { Deed } from './editor/editHistory';
import { placeOf, type Place } from './editor/places';

interface EditActionsProps {
  here: Place;
  onGo: (place: Place) => void;
}

/** What can be taken back or done again, and whether everything is saved. Goes to where something was taken back. */
export function EditActions({ here, onGo }: EditActionsProps) {
  const t = useText();
  const { file, state, undo, redo, retry, readOnly } = useEditor();
  const [said, setSaid] = useState('');
  const { undoable, redoable, status } = state;

  const show = useCallback(
    (deed: Deed) => {
      const [step] = deed.edits.at(-1)?.steps ?? [];
      const place = step && placeOf(file, step);
      if (place && (place.person !== here.person || place.section !== here.section)) onGo(place);
    },
    [file, here.person, here.section, onGo],
  );
  const back = useCallback(() => {
    const deed = undo();
    if (!deed) return;
    setSaid(t('profile.undone', { what: deed.label }));
    show(deed);
  }, [undo, show, t]);
  const again = useCallback(() => {
    const deed = redo();
    if (!deed) return;
    setSaid(t('profile.redone', { what: deed.label }));
    show(deed);
  }, [redo, show, t]);

  // In a text that is not saved yet, undo is the text's own.
  const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
    if (isTypingUnsaved()) return;
    event.preventDefault();
    act();
  };
  useHotkeys([['mod+Z', unlessTyping(back), { preventDefault: false }], ['mod+Shift+Z', unlessTyping(again), { preventDefault: false }], ['mod+Y', unlessTyping(again), { preventDefault: false }]], []);
  useCommands(
    useMemo(
      (): readonly Command[] => [
        ...(undoable ? [{ id: 'edit.undo', label: t('profile.undo', { what: undoable.label }), icon: IconArrowBackUp, run: back }] : []),
        ...(redoable ? [{ id: 'edit.redo', label: t('profile.redo', { what: redoable.label }), icon: IconArrowForwardUp, run: again }] : []),
      ],
      [t, undoable, redoable, back, again],
    ),
  );
  if (readOnly) return null;
  const mayRetry = state.pending.length > 0;
  return (
    <Group justify="flex-end" gap="xs">
      <SaveIndicator status={status} {...(mayRetry ? { onRetry: retry } : {})} />
      <VisuallyHidden component="output">{said}</VisuallyHidden>
      <Turn icon={<IconArrowBackUp size={16} aria-hidden />} label={undoable ? t('profile.undo', { what: undoable.label }) : t('profile.nothingToUndo')} keys="Ctrl Z" shortcut="Control+Z Meta+Z" disabled={!undoable} onClick={back} />
      <Turn icon={<IconArrowForwardUp size={16} aria-hidden />} label={redoable ? t('profile.redo', { what: redoable.label }) : t('profile.nothingToRedo')} keys="Ctrl Y" shortcut="Control+Shift+Z Control+Y Meta+Shift+Z" disabled={!redoable} onClick={again} />
    </Group>
  );
}

interface TurnProps {
  icon: React.ReactNode;
  label: string;
  keys: string;
  shortcut: string;
  disabled: boolean;
  onClick: () => void;
}

function Turn({ icon, label, keys, shortcut, disabled, onClick }: TurnProps) {
  return (
    <Tooltip
      label={
        <>
          {label} <Kbd size="xs">{keys}</Kbd>
        </>
      }
    >
      {/* Stays where the focus is when nothing is left to be taken back. */}
      <ActionIcon variant="default" aria-label={label} aria-keyshortcuts={shortcut} aria-disabled={disabled} data-disabled={disabled || undefined} onClick={() => !disabled && onClick()}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
