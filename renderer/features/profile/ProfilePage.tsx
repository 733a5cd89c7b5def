import { Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { fileSections, personSections } from '../../../shared/clientFile';
import { sectionTitle } from '../../../shared/texts';
import { ErrorPanel, LoadingState } from '../../components';
import { useLanguage } from '../../i18n';
import { useFile } from '../overview/useFile';
import { EditActions } from './EditActions';
import { useFlushBeforeLeaving } from './editor/drafts';
import { EditorProvider, useEditor } from './editor/EditorContext';
import type { Place } from './editor/places';
import { FilePart } from './FilePart';
import { NotSaved } from './NotSaved';
import { PersonPart } from './PersonPart';
import { PersonNavigation, SectionNavigation } from './ProfileNavigation';
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

const textIn = (search: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(search, name);
  return typeof value === 'string' ? value : undefined;
};

function Profile() {
  const language = useLanguage();
  const { file } = useEditor();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  useFlushBeforeLeaving();
  const { id: fileId } = file;
  const go = useCallback((to: Place) => void navigate({ to: '/clients/$fileId/profile', params: { fileId }, search: to, replace: true }), [navigate, fileId]);

  const asked = textIn(search, 'person');
  const entry = textIn(search, 'entry');
  const person = asked === 'file' ? undefined : (file.persons.find(({ id }) => id === asked) ?? file.persons.find(({ data }) => data['role'] === 'principal') ?? file.persons[0]);
  const ofPerson = personSections.find(({ name }) => name === textIn(search, 'section')) ?? personSections[0];
  const ofFile = fileSections.find(({ name }) => name === textIn(search, 'section')) ?? fileSections[0];
  const section = person ? ofPerson.name : ofFile.name;
  const here: Place = { person: person?.id ?? 'file', section };
  return (
    <div className={classes.profile}>
      <div className={classes.column} data-print="hide">
        <PersonNavigation personId={here.person} section={section} onGo={go} />
      </div>
      <div className={classes.column} data-print="hide">
        <SectionNavigation personId={here.person} section={section} onGo={go} />
      </div>
      <div className={classes.main}>
        <div className={classes.bar}>
          <Title order={2} size="h4">
            {sectionTitle(section, language)}
          </Title>
          <EditActions here={here} onGo={go} />
        </div>
        <NotSaved here={here} onGo={go} />
        {person ? (
          <PersonPart key={`${person.id} ${section} ${entry ?? ''}`} person={person} section={ofPerson} entry={entry} onGo={go} />
        ) : (
          <FilePart key={`${section} ${entry ?? ''}`} section={ofFile} entry={entry} />
        )}
      </div>
    </div>
  );
}
