import { factLabel, sectionTitle } from '../../../shared/texts';
import { personFacts, personLists, personSections } from '../../../shared/clientFile';
import type { Json, PersonView } from '../../../shared/contract';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import type { Place } from './editor/places';
import { setStep } from './editor/setStep';
import { RecordForm } from './fields/RecordForm';
import { HistoryPicture } from './HistoryPicture';
import { PersonList } from './PersonList';
import { personTitle } from './personTitle';
import { useIncomplete } from './useIncomplete';

interface PersonPartProps {
  person: PersonView;
  section: (typeof personSections)[number];
  entry: string | undefined;
  onGo: (place: Place) => void;
}

const listNames: ReadonlySet<string> = new Set(personLists.map(({ name }) => name));
/** Lists of plain values that may lack some; who the parents are is no such list. */
const plainLists: ReadonlySet<string> = new Set(['citizenships', 'documentLanguages']);
const isFilled = (value: Json | undefined): boolean => Array.isArray(value) && value.length > 0;

/** One section of what is known of a person. */
export function PersonPart({ person, section, entry, onGo }: PersonPartProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, readOnly } = useEditor();
  const members: readonly string[] = section.members;
  const own = members.filter((member) => !listNames.has(member));
  const lists = members.filter((member) => listNames.has(member));
  const name = personTitle(person, t('profile.unnamed'));
  const record = { kind: 'person' as const, id: person.id };
  const incomplete = useIncomplete(person);
  const facts = own.length > 0 && (
    <RecordForm
      schema={personFacts} data={person.data} readOnly={readOnly} members={own} record={record}
      incomplete={{ has: (member) => (plainLists.has(member) && (isFilled(person.data[member]) || incomplete.has(member)) ? incomplete.has(member) : undefined), set: incomplete.set }}
      onSet={(member, from, to, visit) => edit(`${name} · ${factLabel('person', member, language)}`, visit, [setStep(record, member, from, to)])}
    />
  );
  // What a section is named after comes first.
  const listsFirst = listNames.has(members[0] ?? '');
  return (
    <>
      {!listsFirst && facts}
      {section.name === 'history' && <HistoryPicture person={person} onGo={onGo} />}
      {lists.map((list) => (
        <PersonList key={list} person={person} list={list} entry={entry} section={sectionTitle(section.name, language)} />
      ))}
      {listsFirst && facts}
    </>
  );
}
