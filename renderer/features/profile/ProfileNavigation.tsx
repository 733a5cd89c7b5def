import { Button, Menu, NavLink, Text, UnstyledButton } from '@mantine/core';
import { IconBriefcase, IconChevronDown, IconUser, IconUserPlus } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import { choices, fileSections, personSections } from '../../../shared/clientFile';
import type { FileView, PersonView } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { optionLabel, sectionTitle } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import classes from './ProfilePage.module.css';

interface ProfileNavigationProps {
  /** A person, or `file`. */
  personId: string;
  section: string;
  onGo: (to: { person: string; section: string }) => void;
}

export const personTitle = ({ data }: PersonView, unnamed: string): string => {
  const name = data['name'];
  if (typeof name !== 'object' || name === null) return unnamed;
  return [Reflect.get(name, 'given'), Reflect.get(name, 'family')].filter((part) => typeof part === 'string' && part !== '').join(' ') || unnamed;
};

/** How many entries a section holds; undefined where it holds none. */
function countOf(members: readonly string[], lists: Record<string, readonly unknown[]>): number | undefined {
  const count = members.reduce((sum, member) => sum + (lists[member]?.length ?? 0), 0);
  return count > 0 ? count : undefined;
}

const fileLists = (file: FileView): Record<string, readonly unknown[]> => ({ ...file.lists, employers: file.employers });
/** The next free id of a person in the interchange format. */
const freeId = (file: FileView): string => {
  const used = new Set(file.persons.map(({ data }) => data['id']));
  for (let n = 1; ; n++) if (!used.has(`p${n}`)) return `p${n}`;
};

/** Who is in the file, and the parts of what is known of each. */
export function ProfileNavigation({ personId, section, onGo }: ProfileNavigationProps) {
  const t = useText();
  const language = useLanguage();
  const { file, edit, readOnly } = useEditor();
  const person = file.persons.find(({ id }) => id === personId);
  const sections = person ? personSections : fileSections;
  const lists = person ? person.lists : fileLists(file);

  const addPerson = (role: string) => {
    const id = newId();
    edit(t('profile.addPerson'), newId(), [{ op: 'addPerson', id, index: file.persons.length, data: { id: freeId(file), role, accompanying: true } }]);
    onGo({ person: id, section: 'identity' });
  };

  return (
    <nav aria-label={t('profile.label')} className={classes.navigation}>
      {file.persons.map((one) => (
        <NavLink
          key={one.id} component="button" type="button" active={one.id === personId} aria-current={one.id === personId ? 'true' : undefined} leftSection={<IconUser size={16} aria-hidden />}
          label={personTitle(one, t('profile.unnamed'))} description={optionLabel('role', textOf(one.data['role'], 'other'), language)}
          onClick={() => onGo({ person: one.id, section: person ? section : 'identity' })}
        />
      ))}
      <NavLink component="button" type="button" active={!person} aria-current={person ? undefined : 'true'} leftSection={<IconBriefcase size={16} aria-hidden />} label={t('profile.file')} description={t('profile.fileDescription')} onClick={() => onGo({ person: 'file', section: 'file' })} />
      {!readOnly && (
        <Menu shadow="md" position="bottom-start">
          <Menu.Target>
            <Button mt={6} size="compact-sm" variant="subtle" leftSection={<IconUserPlus size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('profile.addPerson')}
            </Button>
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
      <div className={classes.group}>
        <Text size="xs" fw={600} c="dimmed" px={8}>
          {person ? personTitle(person, t('profile.unnamed')) : t('profile.file')}
        </Text>
        <ul className={classes.sections}>
          {sections.map(({ name, members }) => (
            <li key={name}>
              <UnstyledButton className={classes.section} aria-current={name === section ? 'true' : undefined} onClick={() => onGo({ person: personId, section: name })}>
                {sectionTitle(name, language)}
                <span className={classes.count}>{countOf(members, lists)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
