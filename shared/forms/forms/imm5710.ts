import { ask, check, day, list, must, section, text, words } from '../build';
import { byHand, dateAnswer, fact, missing, none, notAsked, onlyIf, yesOrNo } from '../answers';
import { backgroundSection, consent } from '../blocks/background';
import { contact } from '../blocks/contact';
import { workInside } from '../blocks/intendedWork';
import { nationalId, passport, usResident } from '../blocks/papers';
import { education, employment } from '../blocks/past';
import { fromTemplate, head, languages, marital, personal } from '../blocks/personal';
import { originalPurposes, permitTypesInside } from '../lists';
import type { Answer, Form, Located, Question, Section, Subject } from '../types';
import type { Person } from '../../clientFile';

type Entry = NonNullable<Person['entries']>[number];

/** Entries to Canada in the order of their days. */
export const entriesOf = ({ person, at }: Pick<Subject, 'person' | 'at'>): Located<Entry>[] =>
  (person.entries ?? []).map((value, index) => ({ value, at: `${at}/entries/${index}` })).toSorted((a, b) => (a.value.on ?? '').localeCompare(b.value.on ?? ''));

const first = (answer: (entry: Located<Entry>) => Answer) => (s: Subject): Answer => {
  const [entry] = entriesOf(s);
  return entry ? answer(entry) : missing(`${s.at}/entries`);
};
/** Asked where the person left and came back. */
const latest = (answer: (entry: Located<Entry>) => Answer) => (s: Subject): Answer => {
  const entry = entriesOf(s).at(-1);
  return onlyIf(s.person.entries === undefined ? undefined : entriesOf(s).length > 1, [`${s.at}/entries`], () => (entry ? answer(entry) : notAsked));
};

/** The document of the status that began last and has one. */
function latestDocument({ person, at }: Subject): Answer {
  if (person.canadianStatus === undefined) return missing(`${at}/canadianStatus`);
  const documents = person.canadianStatus
    .map((value, index) => ({ value, at: `${at}/canadianStatus/${index}` }))
    .filter(({ value: { kind } }) => ['work-permit', 'study-permit', 'visitor', 'temporary-resident-permit'].includes(kind))
    .toSorted((a, b) => (b.value.issuedOn ?? '').localeCompare(a.value.issuedOn ?? ''));
  const [last] = documents;
  return last ? fact(last.value.documentNumber, `${last.at}/documentNumber`) : none([`${at}/canadianStatus`]);
}

/** The permit to work that was issued last. */
const lastPermit = ({ person }: Subject) => person.canadianStatus?.filter(({ kind }) => kind === 'work-permit').toSorted((a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''))[0];
/** The offer is of the employer for whom the last permit was issued; undefined where the file does not say. A person without a permit asks for the first. */
function sameEmployer(s: Subject): boolean | undefined {
  if (!s.offer || s.person.canadianStatus === undefined) return undefined;
  const permit = lastPermit(s);
  if (!permit) return s.person.incomplete?.includes('canadianStatus') === true ? undefined : false;
  return permit.employerId === undefined ? undefined : permit.employerId === s.offer.value.employerId;
}
const purposeFacts = (s: Subject): string[] => [`${s.at}/canadianStatus`, ...(s.offer ? [`${s.offer.at}/employerId`] : [])];
/** No status is in force any more. Whether it can still be restored is for the person to weigh. */
function hasLapsed({ person, asOf }: Subject): boolean | undefined {
  const all = person.canadianStatus;
  if (all === undefined || all.length === 0) return undefined;
  if (all.some(({ expiresOn, endedOn }) => (expiresOn === null || (expiresOn !== undefined && expiresOn >= asOf)) && (endedOn === null || endedOn === undefined))) return false;
  return all.some(({ expiresOn }) => expiresOn === undefined) ? undefined : true;
}

const together = words('Restoration is ticked together with the first or the second', 'Le rétablissement se coche avec le premier ou le deuxième');
const purpose = (id: string, en: string, fr: string, answer: (s: Subject) => Answer): Question => ask(id, en, fr, check, answer);

const comingToCanada = (): Section =>
  section('N', 'Coming to Canada', 'Arrivée au Canada', fromTemplate, [
    ask('N1a', 'First entry: date', 'Première entrée : date', must(day), first(({ value, at }) => dateAnswer(value.on, `${at}/on`))),
    ask('N1b', 'First entry: place', 'Première entrée : lieu', must(text(30)), first(({ value, at }) => fact(value.place, `${at}/place`))),
    ask('N2a', 'Original purpose of coming', 'But initial de la venue', must(list(originalPurposes)), () => byHand('choice')),
    ask('N2b', 'Other purpose', 'Autre but', text(50), first(({ value, at }) => fact(value.purpose, `${at}/purpose`))),
    ask('N3a', 'Latest entry, if another: date', 'Dernière entrée, si différente : date', day, latest(({ value, at }) => dateAnswer(value.on, `${at}/on`))),
    ask('N3b', 'Latest entry, if another: place', 'Dernière entrée, si différente : lieu', text(30), latest(({ value, at }) => fact(value.place, `${at}/place`))),
    ask('N4', 'Number of the latest visitor record, permit or temporary resident permit', 'Numéro de la dernière fiche de visiteur, du dernier permis ou permis de séjour temporaire', text(10), latestDocument),
  ]);

export const imm5710: Form = {
  id: 'imm5710', number: 'IMM 5710',
  title: words('Application to Change Conditions, Extend my Stay or Remain in Canada as a Worker', 'Demande pour modifier les conditions de séjour ou proroger le séjour au Canada à titre de travailleur'),
  madeFor: 'each-applicant',
  whom: words('A work permit from inside Canada: extension, another employer, first or open permit, restoration', 'Un permis de travail de l’intérieur du Canada : prolongation, autre employeur, premier permis ou permis ouvert, rétablissement'),
  signs: words('The applicant; a parent or guardian for somebody under 18', 'Le demandeur; un parent ou tuteur pour un mineur'),
  edition: words('09-2022', '09-2022'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('Editions after 2022 were not compared; the French title is from memory.', 'Les éditions postérieures à 2022 n’ont pas été comparées; le titre français est cité de mémoire.')],
  sections: [
    head([
      purpose('A3a', 'Purpose: extend the stay with the same employer', 'But : prolonger le séjour chez le même employeur', (s) => { const same = sameEmployer(s); return same === undefined ? byHand('choice') : yesOrNo(s, same, ...purposeFacts(s)); }), purpose('A3b', 'Purpose: first work permit or new employer', 'But : premier permis de travail ou nouvel employeur', (s) => { const same = sameEmployer(s); return same === undefined ? byHand('choice') : yesOrNo(s, !same, ...purposeFacts(s)); }),
      purpose('A3c', 'Purpose: restore status as a worker', 'But : rétablir le statut de travailleur', (s) => { const lapsed = hasLapsed(s); return lapsed === undefined ? byHand('choice', together) : yesOrNo(s, lapsed, `${s.at}/canadianStatus`); }), purpose('A3d', 'Purpose: new temporary resident permit', 'But : nouveau permis de séjour temporaire', () => byHand('choice')),
    ]),
    personal({ appliesFrom: false }), marital({ partnerStatus: true }), languages(), passport(), nationalId(), usResident({ uscis: false }), contact({ canadaOnly: true }),
    comingToCanada(), workInside(permitTypesInside), education(), employment(), backgroundSection(), consent(),
  ],
};
