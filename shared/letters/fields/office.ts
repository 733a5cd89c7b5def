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

/** What nobody has settled yet: items that are only brought when asked for count once somebody began with them. */
const isOpen = ({ state, need }: LetterItem): boolean => !settledStates.includes(state) && (need !== 'if-asked' || state !== 'needed');

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
  acceptedItems: { kind: 'list', source: 'checklist', label: { en: 'Documents accepted', fr: 'Documents acceptés' }, members: itemMembers, read: (facts) => facts.items?.filter(({ state }) => state === 'accepted').map((item) => rowOf(item, facts)) },
  hasOpenItems: { kind: 'condition', source: 'checklist', label: { en: 'Where documents are still to be provided', fr: 'S’il reste des documents à fournir' }, read: ({ items }) => items?.some(isOpen) ?? true },
  noOpenItems: { kind: 'condition', source: 'checklist', label: { en: 'Where no document is still to be provided', fr: 'S’il ne reste aucun document à fournir' }, read: ({ items }) => items?.every((item) => !isOpen(item)) ?? false },
  hasAcceptedItems: { kind: 'condition', source: 'checklist', label: { en: 'Where documents were accepted', fr: 'Si des documents sont acceptés' }, read: ({ items }) => items?.some(({ state }) => state === 'accepted') ?? true },
  noAcceptedItems: { kind: 'condition', source: 'checklist', label: { en: 'Where no document was accepted yet', fr: 'Si aucun document n’est encore accepté' }, read: ({ items }) => items?.every(({ state }) => state !== 'accepted') ?? false },
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
