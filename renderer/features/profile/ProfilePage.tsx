import { ActionIcon, Alert, Button, Group, Kbd, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fileSections, personSections } from '../../../shared/clientFile';
import { userErrorOf } from '../../api';
import { ErrorPanel, LoadingState, SaveIndicator } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { useFile } from '../overview/useFile';
import { EditorProvider, useEditor } from './editor/EditorContext';
import { hasUnsavedText } from './fields/useDraft';
import { FilePart } from './FilePart';
import { PersonPart } from './PersonPart';
import { ProfileNavigation } from './ProfileNavigation';
import classes from './ProfilePage.module.css';

/** Client › Profile: everything that is known of a file, by person and section, saved as it is typed. */
export function ProfilePage() {
  const file = useFile();
  if (file.error) return <ErrorPanel error={file.error} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  return (
    <EditorProvider stored={file.data}>
      <Profile />
    </EditorProvider>
  );
}

function Profile() {
  const t = useText();
  const { file } = useEditor();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = 'person' in search && typeof search.person === 'string' ? search.person : undefined;
  const section = 'section' in search && typeof search.section === 'string' ? search.section : undefined;
  const entry = 'entry' in search && typeof search.entry === 'string' ? search.entry : undefined;
  const isFile = asked === 'file';
  const person = isFile ? undefined : (file.persons.find(({ id }) => id === asked) ?? file.persons.find(({ data }) => data['role'] === 'principal') ?? file.persons[0]);
  const sections = isFile ? fileSections : personSections;
  const present = sections.find(({ name }) => name === section)?.name ?? sections[0].name;
  const go = (to: { person: string; section: string }) => void navigate({ to: '/clients/$fileId/profile', params: { fileId: file.id }, search: to, replace: true });

  return (
    <div className={classes.profile}>
      <ProfileNavigation personId={isFile ? 'file' : (person?.id ?? 'file')} section={present} onGo={go} />
      <div className={classes.main}>
        <EditBar />
        <Refused />
        {person ? (
          <PersonPart key={`${person.id} ${present}`} person={person} section={present} entry={entry} onGone={() => go({ person: file.persons[0]?.id ?? 'file', section: 'identity' })} />
        ) : (
          <FilePart key={present} section={present} entry={entry} />
        )}
      </div>
      <span hidden>{t('profile.label')}</span>
    </div>
  );
}

/** What can be taken back or done again, and whether everything is saved. */
function EditBar() {
  const t = useText();
  const { state, undo, redo, retry, readOnly } = useEditor();
  const unless = (act: () => void) => (event: KeyboardEvent) => {
    if (hasUnsavedText()) return;
    event.preventDefault();
    act();
  };
  useHotkeys([['mod+Z', unless(undo), { preventDefault: false }], ['mod+Shift+Z', unless(redo), { preventDefault: false }], ['mod+Y', unless(redo), { preventDefault: false }]], []);
  useEffect(
    () =>
      window.desktop?.onCommand((command) => {
        if (command === 'undo') undo();
        if (command === 'redo') redo();
      }),
    [undo, redo],
  );
  if (readOnly) return null;
  return (
    <Group justify="flex-end" gap="xs" className={classes.bar}>
      <SaveIndicator status={state.status} onRetry={retry} />
      <Tooltip label={<>{state.undoable === undefined ? t('profile.nothingToUndo') : t('profile.undo', { what: state.undoable })} <Kbd size="xs">Ctrl Z</Kbd></>}>
        <ActionIcon variant="default" aria-label={state.undoable === undefined ? t('common.undo') : t('profile.undo', { what: state.undoable })} disabled={state.undoable === undefined} onClick={undo}>
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={<>{state.redoable === undefined ? t('profile.nothingToRedo') : t('profile.redo', { what: state.redoable })} <Kbd size="xs">Ctrl Y</Kbd></>}>
        <ActionIcon variant="default" aria-label={state.redoable === undefined ? t('common.redo') : t('profile.redo', { what: state.redoable })} disabled={state.redoable === undefined} onClick={redo}>
          <IconArrowForwardUp size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

/** An edit that the service refused: what stands there now, and how to put one's own value over it all the same. */
function Refused() {
  const t = useText();
  const language = useLanguage();
  const { state, dismissRefusal, edit } = useEditor();
  const { refusal } = state;
  if (!refusal) return null;
  const error = userErrorOf(refusal.error);
  const [step] = refusal.steps;
  const conflict = error.code === 'record.conflict' && step?.op === 'set' ? step : undefined;
  const current = error.current;
  const shown = (value: unknown): string => (value === undefined ? t('common.notKnown') : value === null ? t('common.none') : typeof value === 'string' ? value : JSON.stringify(value));
  return (
    <Alert color="orange" mb="sm" role="alert" title={conflict ? t('profile.conflict.title') : t('common.notSaved')} withCloseButton closeButtonLabel={t('common.close')} onClose={dismissRefusal}>
      {error.message[language]}
      {error.faults?.map((fault) => <div key={fault.path}>{fault.message[language]}</div>)}
      {conflict && (
        <Group mt="xs" gap="xs">
          <span>{t('profile.conflict.theirs', { value: shown(current) })}</span>
          <Button size="compact-sm" variant="default" onClick={dismissRefusal}>
            {t('profile.conflict.keep')}
          </Button>
          <Button
            size="compact-sm" variant="light"
            onClick={() => {
              dismissRefusal();
              const { from: _stale, ...rest } = conflict;
              edit(t('profile.conflict.title'), crypto.randomUUID(), [{ ...rest, ...(current === undefined ? {} : { from: current }) }]);
            }}
          >
            {t('profile.conflict.mine', { value: shown(conflict.to) })}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
