import { Button, Group, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import { fieldsOf, personFacts, personLists, personSections } from '../../../shared/clientFile';
import type { EditStep, Entry, PersonView } from '../../../shared/contract';
import type { EntityName } from '../../../shared/clientFile';
import { factLabel, sectionTitle } from '../../../shared/texts';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useToday } from '../clients/useToday';
import { useEditor } from './editor/EditorContext';
import { EntryList } from './EntryList';
import { entrySummary } from './entrySummary';
import { RecordForm } from './fields/RecordForm';
import { entityOf } from './entityOf';
import { personTitle } from './ProfileNavigation';
import { hasTimeline, Timeline } from './Timeline';

interface PersonPartProps {
  person: PersonView;
  section: string;
  entry: string | undefined;
  onGone: () => void;
}

/** One section of what is known of a person. */
export function PersonPart({ person, section, entry, onGone }: PersonPartProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, undo, readOnly } = useEditor();
  const found = personSections.find(({ name }) => name === section) ?? personSections[0];
  const members: readonly string[] = found.members;
  const listNames = new Set<string>(personLists.map(({ name }) => name));
  const own = members.filter((member) => !listNames.has(member));
  const name = personTitle(person, t('profile.unnamed'));

  const set: Parameters<typeof RecordForm>[0]['onSet'] = (member, from, to, visit) =>
    edit(`${name} · ${factLabel('person', member, language)}`, visit, [{ op: 'set', target: { kind: 'person', id: person.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } satisfies EditStep]);

  const remove = () => {
    const label = t('profile.personRemoved', { name });
    edit(label, newId(), [{ op: 'removePerson', id: person.id, revision: person.revision }]);
    onGone();
    notifications.show({
      message: (
        <Group justify="space-between">
          {label}
          <Button size="compact-sm" variant="default" onClick={undo}>
            {t('common.undo')}
          </Button>
        </Group>
      ),
    });
  };

  return (
    <>
      <Group justify="space-between" mb="sm" mt={-34} mih={30} pe={200}>
        <Title order={2} size="h3">{sectionTitle(found.name, language)}</Title>
        {found.name === 'identity' && person.data['role'] !== 'principal' && !readOnly && (
          <Button size="compact-sm" color="red" variant="subtle" leftSection={<IconTrash size={14} aria-hidden />} onClick={remove}>
            {t('profile.removePerson', { name })}
          </Button>
        )}
      </Group>
      {own.length > 0 && <RecordForm schema={personFacts} data={person.data} readOnly={readOnly} members={own} onSet={set} />}
      {members.filter((member) => listNames.has(member)).map((list) => (
        <PersonList key={list} person={person} list={list} entry={entry} />
      ))}
    </>
  );
}

function PersonList({ person, list, entry }: { person: PersonView; list: string; entry: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { edit } = useEditor();
  const today = useToday();
  const found = personLists.find(({ name }) => name === list);
  if (!found) return null;
  const entity: EntityName = entityOf(found.schema);
  const title = factLabel('person', list, language);
  const named = person.data['incomplete'];
  const incomplete = Array.isArray(named) ? named.map(String) : [];
  const fields = fieldsOf(found.schema);
  const entries = person.lists[list];
  const labelOf = (one: Entry) => entrySummary(fields, one.data, language, format, t('profile.ongoing')).title;
  return (
    <EntryList
      parent={{ kind: 'person', id: person.id }} list={list} title={title} entity={entity} schema={found.schema} entries={entries} opened={entry}
      incomplete={incomplete.includes(list)}
      onIncomplete={(yes) => {
        const next = yes ? [...incomplete, list] : incomplete.filter((name) => name !== list);
        edit(t('profile.incomplete'), newId(), [{ op: 'set', target: { kind: 'person', id: person.id }, member: 'incomplete', ...(named === undefined ? {} : { from: named }), ...(next.length === 0 ? {} : { to: next }) }]);
      }}
      {...(hasTimeline(list) && entries ? { picture: <Timeline list={list} title={title} entries={entries} labelOf={labelOf} asOf={today} /> } : {})}
    />
  );
}
