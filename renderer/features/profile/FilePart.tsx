import { fileFacts, fileLists, type fileSections } from '../../../shared/clientFile';
import type { EditStep, Entry, Facts, FileView } from '../../../shared/contract';
import { freeLocalId } from '../../../shared/editing';
import { factLabel, fieldHelp, sectionTitle } from '../../../shared/texts';
import { useLanguage } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { setStep } from './editor/setStep';
import { EmployersPart } from './EmployersPart';
import { entityOf } from './entityOf';
import { EntryList } from './EntryList';
import { RecordForm } from './fields/RecordForm';
import { OfferLmia } from './OfferLmia';

const listNames: ReadonlySet<string> = new Set(fileLists.map(({ name }) => name));
/** Of a job offer the LMIA has a part of its own, because it is the employer's. */
const ownOfOffer = (members: readonly string[]): string[] => members.filter((member) => member !== 'lmia' && member !== 'id');

/** An LMIA is its employer's: an offer of another employer cannot use it. */
const offerAlongside = (offer: Entry, member: string): EditStep[] => (member === 'employerId' && offer.lmiaId !== undefined ? [{ op: 'setLmia', id: offer.id, from: offer.lmiaId }] : []);

/** What a new entry of a list of the file begins with. */
function freshEntry(file: FileView, list: string): Facts {
  if (list !== 'jobOffers') return {};
  const personId = file.persons.find(({ data }) => data['role'] === 'principal')?.data['id'];
  const [only, ...more] = file.employers;
  return { id: freeLocalId(file, 'j'), ...(typeof personId === 'string' ? { personId } : {}), ...(only && more.length === 0 ? { employerId: only.localId } : {}) };
}

/** One section of what is known of the file beside its persons. */
export function FilePart({ section, entry }: { section: (typeof fileSections)[number]; entry: string | undefined }) {
  const language = useLanguage();
  const { file, edit, readOnly } = useEditor();
  const members: readonly string[] = section.members;
  const own = members.filter((member) => !listNames.has(member) && member !== 'employers');
  const record = { kind: 'file' as const, id: file.id };
  return (
    <>
      {own.length > 0 && (
        <RecordForm schema={fileFacts} data={file.data} members={own} readOnly={readOnly} record={record} onSet={(member, from, to, visit) => edit(factLabel('file', member, language), visit, [setStep(record, member, from, to)])} />
      )}
      {members.includes('employers') && <EmployersPart opened={entry} />}
      {fileLists.filter(({ name }) => members.includes(name)).map(({ name, schema }) => (
        <EntryList
          key={name} parent={record} list={name} title={factLabel('file', name, language)} titleHidden={factLabel('file', name, language) === sectionTitle(section.name, language)} help={fieldHelp({ path: `file.${name}` }, language)} entity={entityOf(schema)} schema={schema} entries={file.lists[name]} alwaysKnown opened={entry} fresh={() => freshEntry(file, name)}
          {...(name === 'jobOffers' ? { members: ownOfOffer(Object.keys(schema.shape)), alongside: offerAlongside, extra: (offer) => <OfferLmia offer={offer} /> } : {})}
        />
      ))}
    </>
  );
}
