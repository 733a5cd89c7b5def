import { Title } from '@mantine/core';
import { fileFacts, fileLists, fileSections } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import { factLabel, sectionTitle } from '../../../shared/texts';
import { useLanguage } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { EmployersPart } from './EmployersPart';
import { entityOf } from './entityOf';
import { EntryList } from './EntryList';
import { RecordForm } from './fields/RecordForm';
import { OfferLmia } from './OfferLmia';

/** Lists of the file are empty when nothing was said of them. */
const nextId = (file: FileView): string => {
  const used = new Set(file.lists['jobOffers']?.map(({ data }) => data['id']));
  for (let n = 1; ; n++) if (!used.has(`j${n}`)) return `j${n}`;
};

/** One section of what is known of the file beside its persons. */
export function FilePart({ section, entry }: { section: string; entry: string | undefined }) {
  const language = useLanguage();
  const { file, edit, readOnly } = useEditor();
  const found = fileSections.find(({ name }) => name === section) ?? fileSections[0];
  const members: readonly string[] = found.members;
  const listNames = new Set<string>(fileLists.map(({ name }) => name));
  const own = members.filter((member) => !listNames.has(member) && member !== 'employers');
  const principal = file.persons.find(({ data }) => data['role'] === 'principal')?.data['id'];
  const fresh = (list: string) => () => (list === 'jobOffers' ? { id: nextId(file), ...(typeof principal === 'string' ? { personId: principal } : {}) } : {});
  return (
    <>
      <Title order={2} size="h3" mb="sm" mt={-34} lh="30px" pe={200}>
        {sectionTitle(found.name, language)}
      </Title>
      {own.length > 0 && (
        <RecordForm
          schema={fileFacts} data={file.data} members={own} readOnly={readOnly}
          onSet={(member, from, to, visit) => edit(factLabel('file', member, language), visit, [{ op: 'set', target: { kind: 'file', id: file.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }])}
        />
      )}
      {members.includes('employers') && <EmployersPart opened={entry} />}
      {fileLists.filter(({ name }) => members.includes(name)).map(({ name, schema }) => (
        <EntryList
          key={name} parent={{ kind: 'file', id: file.id }} list={name} title={factLabel('file', name, language)} entity={entityOf(schema)} schema={schema} entries={file.lists[name]} alwaysKnown opened={entry} fresh={fresh(name)}
          {...(name === 'jobOffers' ? { members: Object.keys(schema.shape).filter((member) => member !== 'lmia' && member !== 'id'), extra: (offer) => <OfferLmia offer={offer} /> } : {})}
        />
      ))}
    </>
  );
}
