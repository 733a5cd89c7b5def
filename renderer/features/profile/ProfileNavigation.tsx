import { ActionIcon, Menu, Text, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconDots, IconFolder, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import { choices, fileSections, personSections } from '../../../shared/clientFile';
import type { PersonView } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { freeLocalId } from '../../../shared/editing';
import { optionLabel, sectionTitle } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import type { Place } from './editor/places';
import { useUndoNotice } from './editor/useUndoNotice';
import { personTitle } from './personTitle';
import classes from './ProfileNavigation.module.css';
import { sectionOfFile, sectionOfPerson, type SectionState } from './sectionState';

interface NavigationProps {
  /** A person, or `file`. */
  personId: string;
  section: string;
  onGo: (place: Place) => void;
}

/** Who is in the file, and the file itself. */
export function PersonNavigation({ personId, section, onGo }: NavigationProps) {
  const t = useText();
  const language = useLanguage();
  const { file, edit, readOnly } = useEditor();
  const undoNotice = useUndoNotice();
  const isPersonSection = personSections.some(({ name }) => name === section);
  const addPerson = (role: string) => {
    const id = newId();
    edit(t('profile.addPerson'), newId(), [{ op: 'addPerson', id, index: file.persons.length, data: { id: freeLocalId(file, 'p'), role, accompanying: true } }]);
    onGo({ person: id, section: 'identity' });
  };
  const remove = (person: PersonView, name: string) => {
    const label = t('profile.personRemoved', { name });
    undoNotice(label, edit(label, newId(), [{ op: 'removePerson', id: person.id, revision: person.revision }]));
    const principal = file.persons.find(({ data }) => data['role'] === 'principal');
    if (person.id === personId && principal) onGo({ person: principal.id, section: 'identity' });
  };
  return (
    <nav aria-label={t('profile.persons')} className={classes.persons}>
      <ul className={classes.personList}>
        {file.persons.map((person) => {
          const name = personTitle(person, t('profile.unnamed'));
          const isPrincipal = person.data['role'] === 'principal';
          return (
            <li key={person.id} className={classes.personRow}>
              <UnstyledButton className={classes.person} aria-current={person.id === personId ? 'true' : undefined} onClick={() => onGo({ person: person.id, section: isPersonSection ? section : 'identity' })}>
                <span className={classes.name}>{name}</span>
                <span className={classes.role}>{optionLabel('role', textOf(person.data['role'], 'other'), language)}</span>
              </UnstyledButton>
              {!isPrincipal && !readOnly && (
                <Menu position="bottom-end" shadow="md">
                  <Menu.Target>
                    <ActionIcon className={classes.personMenu} size="sm" variant="subtle" color="gray" aria-label={t('profile.entryActions', { entry: name })}>
                      <IconDots size={14} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => remove(person, name)}>
                      {t('profile.removePerson', { name })}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          );
        })}
        <li className={classes.personRow}>
          <UnstyledButton className={classes.person} aria-current={personId === 'file' ? 'true' : undefined} onClick={() => onGo({ person: 'file', section: 'file' })}>
            <span className={classes.name}>
              <IconFolder size={14} aria-hidden /> {t('profile.file')}
            </span>
            <span className={classes.role}>{t('profile.fileDescription')}</span>
          </UnstyledButton>
        </li>
      </ul>
      {!readOnly && (
        <Menu shadow="md" position="bottom-start">
          <Menu.Target>
            <UnstyledButton className={classes.add}>
              <IconUserPlus size={15} aria-hidden /> {t('profile.addPerson')}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {choices.role.filter((role) => role !== 'principal').map((role) => (
              <Menu.Item key={role} onClick={() => addPerson(role)}>
                {optionLabel('role', role, language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}

/** The parts of what is known of a person, or of the file: how much is there, and where nobody asked yet. */
export function SectionNavigation({ personId, section, onGo }: NavigationProps) {
  const t = useText();
  const language = useLanguage();
  const { file } = useEditor();
  const person = file.persons.find(({ id }) => id === personId);
  const sections = person ? personSections : fileSections;
  const fileLists = { ...file.lists, employers: file.employers };
  const name = person ? personTitle(person, t('profile.unnamed')) : t('profile.file');
  return (
    <nav aria-label={t('profile.sectionsOf', { name })} className={classes.sections}>
      <ul className={classes.sectionList}>
        {sections.map(({ name: one, members }) => (
          <li key={one}>
            <UnstyledButton className={classes.section} aria-current={one === section ? 'true' : undefined} onClick={() => onGo({ person: personId, section: one })}>
              <span>{sectionTitle(one, language)}</span>
              <Mark {...(person ? sectionOfPerson(members, person) : sectionOfFile(members, fileLists))} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mark({ count, unknown }: SectionState) {
  const t = useText();
  if (unknown) {
    return (
      <Tooltip label={t('profile.nothingKnown')} events={{ hover: true, focus: false, touch: false }}>
        <span className={classes.unknown}>
          <span aria-hidden>?</span>
          <VisuallyHidden> ({t('profile.nothingKnown')})</VisuallyHidden>
        </span>
      </Tooltip>
    );
  }
  return count === 0 ? null : (
    <Text span size="xs" className={classes.count}>
      {count}
    </Text>
  );
}
