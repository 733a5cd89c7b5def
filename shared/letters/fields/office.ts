import { settledStates } from '../../checklists/states';
import { filled, type LetterFacts, type LetterField, type LetterItem, type LetterRow } from '../field';
import { dayInWords, dollars } from '../words';

const itemMembers = {
  document: { en: 'document', fr: 'document' }, person: { en: 'for whom', fr: 'pour qui' }, why: { en: 'why it is needed', fr: 'motif' },
  content: { en: 'what it must show', fr: 'ce qu’il doit indiquer' }, due: { en: 'due date', fr: 'échéance' }, rejection: { en: 'why it was not accepted', fr: 'motif du refus' },
} as const;

const rowOf = ({ title, owner, reason, contains, dueOn, stateReason, state }: LetterItem, { language }: LetterFacts): LetterRow => ({
  document: title, person: owner, why: reason, content: contains.join('; '), due: dayInWords(dueOn, language) ?? '', rejection: state === 'rejected' ? stateReason : '',
});

/** What is needed and not settled. Of what may be asked for, and of what nobody knows yet, only items that somebody began with. */
const isOpen = ({ state, need }: LetterItem): boolean => !settledStates.includes(state) && (need === 'required' || state !== 'needed');
/** What a fact of the client has to decide first. */
const isQuestion = ({ state, need, dependsOn }: LetterItem): boolean => need === 'open' && state === 'needed' && dependsOn.length > 0;
/** What the client has to bring: not what an employer or the representative prepares. */
const isClients = ({ ofEmployer, providedBy }: LetterItem): boolean => !ofEmployer && providedBy !== 'employer' && providedBy !== 'representative';

const lineWords = {
  en: { due: (day: string) => ` (by ${day})`, shows: (what: string) => `It must show: ${what}`, eachShows: (what: string) => `Each of these must show: ${what}`, rejected: (why: string) => `What was sent could not be accepted: ${why}` },
  fr: { due: (day: string) => ` (au plus tard le ${day})`, shows: (what: string) => `Le document doit indiquer\u00A0: ${what}`, eachShows: (what: string) => `Chacun doit indiquer\u00A0: ${what}`, rejected: (why: string) => `Ce qui a été envoyé n’a pu être accepté\u00A0: ${why}` },
} as const;
/** One full stop at the end, whatever the text ends with. */
const sentence = (text: string): string => `${text.trim().replace(/[.\s]+$/u, '')}.`;
/** Of a form its name is enough: its own instructions say what goes into it. */
const shown = ({ isForm, contains }: LetterItem): string => (isForm ? '' : contains.join('; '));

/** Documents as lines of the letter. What several in a row must show alike is said once, after the last of them. */
function linesOf(items: readonly LetterItem[], { language }: LetterFacts): string {
  const words = lineWords[language];
  let alike = 0;
  return items.map((item, index) => {
    const { title, dueOn, state, stateReason } = item;
    const due = dayInWords(dueOn, language);
    const content = shown(item);
    const next = items[index + 1];
    const goesOn = next !== undefined && shown(next) === content;
    const says = content === '' || goesOn ? '' : alike > 0 ? words.eachShows(content) : words.shows(content);
    alike = goesOn ? alike + 1 : 0;
    return `– ${[`${title}${due === undefined ? '' : words.due(due)}`, ...(state === 'rejected' && stateReason.trim() !== '' ? [words.rejected(stateReason)] : []), ...(says === '' ? [] : [says])].map(sentence).join(' ')}`;
  }).join('\n');
}

const wholeFile = { en: 'For the application as a whole', fr: 'Pour la demande dans son ensemble' } as const;
/** What the client still has to bring, one row for each person. */
function byPerson(facts: LetterFacts): LetterRow[] | undefined {
  const open = facts.items?.filter((item) => isOpen(item) && isClients(item));
  const owners = [...new Set(open?.map(({ owner }) => owner))];
  return open && owners.map((owner) => ({ person: owner === '' ? wholeFile[facts.language] : owner, documents: linesOf(open.filter((item) => item.owner === owner), facts) }));
}

/** Each fact that is asked for, once, with the documents that it decides. */
function questionsOf({ items, language }: LetterFacts): LetterRow[] | undefined {
  if (items === undefined) return undefined;
  const decided = new Map<string, Set<string>>();
  for (const { dependsOn, title } of items.filter((item) => isQuestion(item) && isClients(item))) for (const fact of dependsOn) decided.set(fact, (decided.get(fact) ?? new Set()).add(title));
  return [...decided].map(([fact, documents]) => ({ question: fact.replaceAll(' › ', language === 'fr' ? '\u00A0: ' : ': '), documents: [...documents].join('; ') }));
}

/** What goes with an employer’s own application. */
const isEmployers = ({ ofEmployer, owner, providedBy }: LetterItem): boolean => ofEmployer || owner === '' || providedBy === 'employer';
const isAccepted = ({ state }: LetterItem): boolean => state === 'accepted';

/** What letters say of the case and its checklist. */
export const caseFields = {
  caseTitle: { kind: 'text', source: 'case', label: { en: 'Application or case', fr: 'Demande' }, read: ({ kase }) => filled(kase?.title) },
  filingDate: { kind: 'text', source: 'case', label: { en: 'Planned filing date', fr: 'Date de dépôt prévue' }, read: ({ kase, language }) => dayInWords(kase?.filingOn, language) },
  caseNumbers: {
    kind: 'list', source: 'case', label: { en: 'Numbers of the application', fr: 'Numéros de la demande' }, members: { label: { en: 'label', fr: 'libellé' }, number: { en: 'number', fr: 'numéro' } },
    read: ({ kase }) => kase?.numbers.map(({ label, value }) => ({ label, number: value })),
  },
  governmentFees: {
    kind: 'list', source: 'case', label: { en: 'Government fees', fr: 'Frais gouvernementaux' }, members: { label: { en: 'label', fr: 'libellé' }, amount: { en: 'amount', fr: 'montant' } },
    read: ({ kase, language }) => kase?.fees.map(({ label, amount }) => ({ label, amount: dollars(amount, language) })),
  },
  openItems: { kind: 'list', source: 'checklist', label: { en: 'Documents still to be provided', fr: 'Documents encore à fournir' }, members: itemMembers, read: (facts) => facts.items?.filter(isOpen).map((item) => rowOf(item, facts)) },
  openItemsByPerson: { kind: 'list', source: 'checklist', label: { en: 'Documents that the client still has to provide, by person', fr: 'Documents que le client doit encore fournir, par personne' }, members: { person: { en: 'for whom', fr: 'pour qui' }, documents: { en: 'documents', fr: 'documents' } }, read: byPerson },
  openQuestions: { kind: 'list', source: 'checklist', label: { en: 'Questions to the client', fr: 'Questions au client' }, members: { question: { en: 'what has to be known', fr: 'ce qu’il faut savoir' }, documents: { en: 'documents that depend on it', fr: 'documents qui en dépendent' } }, read: questionsOf },
  submittedItems: {
    kind: 'list', source: 'checklist', label: { en: 'Accepted documents that go with the application', fr: 'Documents acceptés qui accompagnent la demande' }, members: itemMembers,
    read: (facts) => { const accepted = facts.items?.filter((item) => isAccepted(item) && (facts.party === 'applicant' || isEmployers(item))) ?? []; return accepted.length === 0 ? undefined : accepted.map((item) => rowOf(item, facts)); },
  },
  acceptedItems: { kind: 'list', source: 'checklist', label: { en: 'Documents accepted', fr: 'Documents acceptés' }, members: itemMembers, read: (facts) => facts.items?.filter(isAccepted).map((item) => rowOf(item, facts)) },
  hasOpenItems: { kind: 'condition', source: 'checklist', label: { en: 'Where documents are still to be provided', fr: 'S’il reste des documents à fournir' }, read: ({ items }) => items?.some(isOpen) ?? true },
  noOpenItems: { kind: 'condition', source: 'checklist', label: { en: 'Where no document is still to be provided', fr: 'S’il ne reste aucun document à fournir' }, read: ({ items }) => items?.every((item) => !isOpen(item)) ?? false },
  hasClientItems: { kind: 'condition', source: 'checklist', label: { en: 'Where the client still has documents to provide', fr: 'S’il reste des documents à fournir par le client' }, read: ({ items }) => items?.some((item) => isOpen(item) && isClients(item)) ?? true },
  nothingAsked: { kind: 'condition', source: 'checklist', label: { en: 'Where nothing is asked of the client', fr: 'Si rien n’est demandé au client' }, read: ({ items }) => items?.every((item) => !isClients(item) || (!isOpen(item) && !isQuestion(item))) ?? false },
  isAsked: { kind: 'condition', source: 'checklist', label: { en: 'Where something is asked of the client', fr: 'Si quelque chose est demandé au client' }, read: ({ items }) => items?.some((item) => isClients(item) && (isOpen(item) || isQuestion(item))) ?? true },
  hasQuestions: { kind: 'condition', source: 'checklist', label: { en: 'Where there are questions to the client', fr: 'S’il y a des questions au client' }, read: ({ items }) => items?.some((item) => isQuestion(item) && isClients(item)) ?? false },
  isComplete: { kind: 'condition', source: 'checklist', label: { en: 'Where everything that is needed was accepted', fr: 'Si tout ce qui est nécessaire est accepté' }, read: ({ items }) => items !== undefined && items.some(isAccepted) && items.every((item) => !isOpen(item) && item.need !== 'open') },
  hasAcceptedItems: { kind: 'condition', source: 'checklist', label: { en: 'Where documents were accepted', fr: 'Si des documents sont acceptés' }, read: ({ items }) => items?.some(isAccepted) ?? true },
  noAcceptedItems: { kind: 'condition', source: 'checklist', label: { en: 'Where no document was accepted yet', fr: 'Si aucun document n’est encore accepté' }, read: ({ items }) => items?.every((item) => !isAccepted(item)) ?? false },
  hasRepresentativeForm: { kind: 'condition', source: 'checklist', label: { en: 'Where the signed form IMM 5476 was accepted', fr: 'Si le formulaire IMM 5476 signé est accepté' }, read: ({ items }) => items?.some((item) => item.document === 'imm-5476' && isAccepted(item)) ?? false },
  forApplicant: { kind: 'condition', source: 'case', choice: 'party', label: { en: 'Where the applicant is represented', fr: 'Si le demandeur est représenté' }, read: ({ party }) => party === 'applicant' },
  forEmployer: { kind: 'condition', source: 'case', choice: 'party', label: { en: 'Where the employer is represented', fr: 'Si l’employeur est représenté' }, read: ({ party }) => party === 'employer' },
} as const satisfies Readonly<Record<string, LetterField>>;

/** What letters say of the firm and of the person responsible for the file. */
export const firmFields = {
  letterDate: { kind: 'text', source: 'firm', label: { en: 'Date of the letter', fr: 'Date de la lettre' }, read: ({ today, language }) => dayInWords(today, language) },
  firmName: { kind: 'text', source: 'firm', label: { en: 'Name of the firm', fr: 'Nom du cabinet' }, read: ({ firm }) => filled(firm.name) },
  firmAddress: { kind: 'text', source: 'firm', label: { en: 'Address of the firm', fr: 'Adresse du cabinet' }, read: ({ firm }) => filled(firm.address) },
  firmPhone: { kind: 'text', source: 'firm', label: { en: 'Telephone number of the firm', fr: 'Téléphone du cabinet' }, read: ({ firm }) => filled(firm.telephone) },
  firmEmail: { kind: 'text', source: 'firm', label: { en: 'Email address of the firm', fr: 'Courriel du cabinet' }, read: ({ firm }) => filled(firm.email) },
  consultantName: { kind: 'text', source: 'firm', label: { en: 'Name of the consultant', fr: 'Nom du consultant' }, read: ({ responsible }) => filled(responsible.name) },
  consultantLicence: { kind: 'text', source: 'firm', label: { en: 'Licence of the consultant', fr: 'Permis du consultant' }, read: ({ responsible }) => filled(responsible.licence) },
  licenceNumber: { kind: 'text', source: 'firm', label: { en: 'Licence number of the consultant', fr: 'Numéro de permis du consultant' }, read: ({ responsible }) => filled(responsible.licenceNumber) },
} as const satisfies Readonly<Record<string, LetterField>>;
