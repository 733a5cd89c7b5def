import { ask, column, day, number, section, signature, table, text, words, yearMonth, yesNo } from '../build';
import { byHand, dateAnswer, fact, known, missing, none, untilMonth, yearMonthAnswer, yesOrNo } from '../answers';
import { familyName, givenNames } from '../blocks/personal';
import { parentOf } from '../blocks/relatives';
import { activityCell, facilityCell, fromCell, historyRows, placeCell, statusCell, toCell } from '../derivations/activities';
import { withDetails } from '../derivations/details';
import { anyOf, brokeConditions, eventsOf, eventText, wasCharged } from '../derivations/past';
import { countryAnswer, provinceAnswer, townAndCountry } from '../derivations/places';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { gapsIn, historyStart, overlapsIn, since } from '../history';
import type { Answer, Evidence, Form, Located, Question, Subject, TableAnswer } from '../types';
import type { Person } from '../../clientFile';

const read: Evidence = { source: 'template', confidence: 'H' };

const ofParent = (which: 'mother' | 'father', answer: (one: Located<Person>, s: Subject) => Answer) => (s: Subject): Answer => {
  const one = parentOf(s, which);
  return 'at' in one ? answer(one, s) : one;
};

function parentQuestions(id: string, which: 'mother' | 'father'): Question[] {
  const [en, fr] = which === 'father' ? ['Father', 'Père'] : ['Mother', 'Mère'];
  // Of the mother the name at birth is asked.
  const family = which === 'father' ? ofParent(which, ({ value, at }) => familyName(value, at)) : ofParent(which, ({ value, at }) => fact(value.familyNameAtBirth, `${at}/familyNameAtBirth`));
  return [
    ask(`${id}a`, which === 'father' ? 'Father: family name' : 'Mother: family name at birth', which === 'father' ? 'Père : nom de famille' : 'Mère : nom de famille à la naissance', text(57), family),
    ask(`${id}b`, `${en}: given names`, `${fr} : prénoms`, text(57), ofParent(which, ({ value, at }) => givenNames(value, at))),
    ask(`${id}c`, `${en}: date of birth`, `${fr} : date de naissance`, day, ofParent(which, ({ value, at }) => dateAnswer(value.dateOfBirth, `${at}/dateOfBirth`))),
    ask(`${id}d`, `${en}: town of birth`, `${fr} : ville de naissance`, text(31), ofParent(which, ({ value, at }) => fact(value.birthCity, `${at}/birthCity`))),
    ask(`${id}e`, `${en}: country of birth`, `${fr} : pays de naissance`, text(31), ofParent(which, ({ value, at }, s) => countryAnswer(s, value.countryOfBirth, `${at}/countryOfBirth`))),
    ask(`${id}f`, `${en}: date of death`, `${fr} : date de décès`, day, ofParent(which, ({ value, at }) => (value.diedOn === undefined ? none([at], undefined, words('No death is on file', 'Aucun décès au dossier')) : dateAnswer(value.diedOn, `${at}/diedOn`)))),
  ];
}

const events = (s: Subject): string => `${s.at}/admissibility/events`;
const background = (member: 'refugeeClaim' | 'warCrime' | 'armedStruggle' | 'violentGroup' | 'criminalOrganization' | 'detained') => (s: Subject): boolean | undefined => s.person.background?.[member];

const convictedHere = (s: Subject): boolean | undefined => {
  const found = eventsOf(s, ['conviction'], ({ country }) => country === 'CA');
  if (found === undefined) return s.person.admissibility?.criminalRecord === false ? false : undefined;
  return found.length > 0 ? true : eventsOf(s, ['conviction'], ({ country }) => country === undefined)?.length === 0 ? false : undefined;
};
const chargedAbroad = (s: Subject): boolean | undefined => {
  const found = eventsOf(s, ['charge', 'conviction'], ({ country }) => country !== undefined && country !== 'CA');
  if (found && found.length > 0) return true;
  return wasCharged(s) === false ? false : eventsOf(s, ['charge', 'conviction'], ({ country }) => country === undefined)?.length === 0 && s.person.admissibility?.criminalRecord !== undefined ? false : undefined;
};
const refused = (s: Subject): boolean | undefined => {
  const found = eventsOf(s, ['refusal']);
  return anyOf(found && found.length > 0, (s.person.applications ?? []).some(({ decision }) => decision === 'refused'));
};
const ordered = (s: Subject): boolean | undefined => {
  const found = eventsOf(s, ['removal-order']);
  return anyOf(found && found.length > 0, s.person.admissibility?.removalOrder);
};

type Asked = readonly [letter: string, en: string, fr: string, answer: (s: Subject) => boolean | undefined, pointer: (s: Subject) => string];
const asked: readonly Asked[] = [
  ['a', 'Convicted in Canada without a pardon', 'Déclaré coupable au Canada sans réhabilitation', convictedHere, events],
  ['b', 'Convicted, charged or on trial in another country', 'Déclaré coupable, accusé ou en procès dans un autre pays', chargedAbroad, events],
  ['c', 'Earlier refugee claim', 'Demande d’asile antérieure', background('refugeeClaim'), (s) => `${s.at}/background/refugeeClaim`],
  ['d', 'Refused refugee status, a visa, a permit, a CSQ or a nomination', 'Statut de réfugié, visa, permis, CSQ ou désignation refusés', refused, events],
  ['e', 'Refused entry or ordered to leave, anywhere', 'Entrée refusée ou ordre de quitter, dans tout pays', ordered, events],
  ['f', 'Genocide, war crime or crime against humanity', 'Génocide, crime de guerre ou crime contre l’humanité', background('warCrime'), (s) => `${s.at}/background/warCrime`],
  ['g', 'Used or urged armed struggle or violence for political, religious or social ends', 'Lutte armée ou violence employée ou prônée à des fins politiques, religieuses ou sociales', background('armedStruggle'), (s) => `${s.at}/background/armedStruggle`],
  ['h', 'Associated with such a group', 'Associé à un tel groupe', background('violentGroup'), (s) => `${s.at}/background/violentGroup`],
  ['i', 'Member of a group in a pattern of crime', 'Membre d’un groupe se livrant à des activités criminelles', background('criminalOrganization'), (s) => `${s.at}/background/criminalOrganization`],
  ['j', 'Detained or jailed', 'Détenu ou incarcéré', background('detained'), (s) => `${s.at}/background/detained`],
  ['k', 'Serious disease, physical or mental disorder', 'Maladie grave, trouble physique ou mental', (s) => s.person.admissibility?.medicalConcern, (s) => `${s.at}/admissibility/medicalConcern`],
];

/** The statutory questions as the e-APR asks them too. */
export const statutoryQuestions = (prefix: string): Question[] => asked.map(([letter, en, fr, answer, pointer]) => ask(`${prefix}${letter}`, en, fr, yesNo, (s) => yesOrNo(s, answer(s), pointer(s))));

function explanation(s: Subject): Answer {
  const yes = asked.filter(([, , , answer]) => answer(s) === true);
  if (yes.length === 0) return asked.some(([, , , answer]) => answer(s) === undefined) ? missing(`${s.at}/background/details`) : { kind: 'not-asked' };
  const found = eventsOf(s, ['conviction', 'charge', 'refusal', 'removal-order']) ?? [];
  // One box for every yes of this form; stays without authorization, tuberculosis and ill treatment are not asked here.
  const elsewhere = s.person.background?.tuberculosis === true || brokeConditions(s) === true;
  return withDetails(s, elsewhere ? ['offence', 'service-and-groups', 'refugee-claim'] : ['health', 'immigration', 'offence', 'service-and-groups', 'refugee-claim'], eventText(s, found), found.map(({ at }) => at));
}

type ListName = 'education' | 'memberships' | 'governmentPositions' | 'militaryService' | 'trips';
/** A list as rows; what forms want written where there is none is “None”. */
export function listRows<N extends ListName>(s: Subject, name: N, row: (entry: NonNullable<Person[N]>[number], at: string) => readonly Answer[], keep: (entry: NonNullable<Person[N]>[number]) => boolean = () => true): TableAnswer {
  const list: readonly NonNullable<Person[N]>[number][] | undefined = s.person[name];
  const at = `${s.at}/${name}`;
  if (list === undefined) return { kind: 'missing', pointers: [at] };
  const open = s.person.incomplete?.some((one) => one === name) === true;
  const rows = list.map((entry, index) => ({ entry, at: `${at}/${index}` })).filter(({ entry }) => keep(entry));
  if (rows.length === 0) return open ? { kind: 'missing', pointers: [at] } : { kind: 'none', text: s.language === 'en' ? 'None' : 'Aucun', from: [at] };
  return { kind: 'rows', rows: rows.map((one) => row(one.entry, one.at)), ...(open ? { open: at } : {}) };
}

const years = (member: 'elementary' | 'secondary' | 'university' | 'trade') => (s: Subject): Answer => fact(s.person.yearsOfEducation?.[member], `${s.at}/yearsOfEducation/${member}`);

function educationRows(s: Subject): TableAnswer {
  return listRows(s, 'education', (one, at) => [
    yearMonthAnswer(one.startedOn, `${at}/startedOn`), one.completedOn === null ? untilMonth(one.endedOn ?? null, `${at}/endedOn`, s.asOf) : yearMonthAnswer(one.completedOn, `${at}/completedOn`), fact(one.institution, `${at}/institution`), townAndCountry(s, one, at),
    one.completedOn === null ? none([`${at}/completedOn`]) : known(one.credential === undefined ? optionLabel('educationLevel', one.level, s.language) : optionLabel('credential', one.credential, s.language), [`${at}/level`]), fact(one.field, `${at}/field`),
  ], ({ level }) => level !== 'none');
}

function addressRows(s: Subject): TableAnswer {
  const { person, at, asOf } = s;
  const start = historyStart(s);
  if (start === undefined) return person.dateOfBirth === undefined ? { kind: 'missing', pointers: [`${at}/dateOfBirth`] } : { kind: 'not-asked' };
  if (person.addresses === undefined) return { kind: 'missing', pointers: [`${at}/addresses`] };
  const entries = since(person.addresses.map((value, index) => ({ value, at: `${at}/addresses/${index}` })), start);
  const spans = entries.map(({ value }) => value);
  const rows = entries.map(({ value, at: pointer }) => [
    yearMonthAnswer(value.from, `${pointer}/from`), untilMonth(value.to, `${pointer}/to`, asOf), fact(value.street, `${pointer}/street`), fact(value.city, `${pointer}/city`), provinceAnswer(s, value, pointer), fact(value.postalCode, `${pointer}/postalCode`),
    countryAnswer(s, value.country, `${pointer}/country`),
  ]);
  return { kind: 'rows', rows, findings: [...gapsIn(spans, start, asOf), ...overlapsIn(spans, asOf)], ...(person.incomplete?.includes('addresses') === true ? { open: `${at}/addresses` } : {}) };
}

const spanColumns = [column('From', 'De', yearMonth), column('To', 'À', yearMonth)];
export const militaryRows = (s: Subject): TableAnswer => listRows(s, 'militaryService', (one, at) => [
  countryAnswer(s, one.country, `${at}/country`), yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), fact(one.branch, `${at}/branch`), fact(one.rank, `${at}/rank`), fact(one.combat, `${at}/combat`),
  fact(one.endReason, `${at}/endReason`, (reason) => optionLabel('militaryEnd', reason, s.language)),
]);
const governmentRows = (s: Subject): TableAnswer => listRows(s, 'governmentPositions', (one, at) => [
  yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), one.country === undefined ? missing(`${at}/country`) : one.level === undefined ? { kind: 'missing', pointers: [`${at}/level`], partly: countryName(one.country, s.language) } : known(`${countryName(one.country, s.language)}, ${one.level}`, [`${at}/country`, `${at}/level`]),
  fact(one.department, `${at}/department`), fact(one.activities, `${at}/activities`),
]);
const membershipRows = (s: Subject): TableAnswer => listRows(s, 'memberships', (one, at) => [
  yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), fact(one.name, `${at}/name`), fact(one.type, `${at}/type`), fact(one.activities, `${at}/activities`), townAndCountry(s, one, at),
]);

/** The parts that the e-APR asks in tables too: history, organizations, posts, service, addresses. */
export const historyTables = (id: (letter: 'D' | 'E' | 'F' | 'G' | 'H') => string) => ({
  personal: table(id('D'), 'Personal history without a gap, newest first', 'Antécédents personnels sans interruption, du plus récent au plus ancien', 5, [
    ...spanColumns, column('Activity', 'Activité', text(21)), column('Town and country', 'Ville et pays', text(62)), column('Status there', 'Statut dans ce pays', text(14)), column('Employer or school', 'Employeur ou établissement', text(27)),
  ], (s) => historyRows(s, historyStart(s), (one) => [fromCell(one), toCell(one, s.asOf), activityCell(s, one), placeCell(s, one), statusCell(s, one), facilityCell(one)])),
  memberships: table(id('E'), 'Organizations supported, joined or associated with', 'Organisations appuyées ou dont on a été membre ou proche', 4, [
    ...spanColumns, column('Name', 'Nom', text(17)), column('Type', 'Type', text(20)), column('Activities or posts', 'Activités ou postes', text(26)), column('Town and country', 'Ville et pays', text(17)),
  ], membershipRows),
  government: table(id('F'), 'Government posts', 'Charges publiques', 4, [...spanColumns, column('Country and level', 'Pays et niveau', text(29)), column('Department', 'Ministère ou service', text(30)), column('Activities', 'Activités', text(21))], governmentRows),
  military: table(id('G'), 'Military or paramilitary service', 'Service militaire ou paramilitaire', 12, [
    column('Country', 'Pays', text(30)), ...spanColumns, column('Branch, unit, commanders', 'Arme, unité, commandants', text(64)), column('Rank', 'Grade', text()), column('Combat: dates and places', 'Combats : dates et lieux', text(679)), column('Reason for the end', 'Raison de la fin', text(200)),
  ], militaryRows),
  addresses: table(id('H'), 'Addresses without a gap, newest first, no P.O. box', 'Adresses sans interruption, de la plus récente à la plus ancienne, sans case postale', 10, [
    ...spanColumns, column('Street and number', 'Rue et numéro', text(30)), column('Town', 'Ville', text(14)), column('Province', 'Province', text(14)), column('Postal code', 'Code postal', text(9)), column('Country', 'Pays', text(14)),
  ], addressRows),
});
const tables = historyTables((letter) => `${letter}1`);

export const imm5669: Form = {
  id: 'imm5669', number: 'IMM 5669',
  title: words('Schedule A – Background/Declaration', 'Annexe A – Antécédents/Déclaration'),
  madeFor: 'each-adult',
  whom: words('Each child of 18 or older too, whether coming or not. Months, no days; no abbreviations', 'Aussi chaque enfant de 18 ans ou plus, qu’il accompagne ou non. Mois, sans jours; aucune abréviation'),
  signs: words('Each person for him- or herself; typed name on the portal', 'Chaque personne pour elle-même; nom dactylographié sur le portail'),
  edition: words('PDF 04-2019; portal 2024', 'PDF 04-2019; portail 2024'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The principal applicant answers section B for all family members of the application; the sheet looks at one person.', 'Le demandeur principal répond à la section B pour tous les membres de la famille de la demande; la fiche ne regarde qu’une personne.')],
  sections: [
    section('A', 'Person and parents', 'Personne et parents', read, [
      ask('A1a', 'Family name', 'Nom de famille', text(57), (s) => familyName(s.person, s.at)), ask('A1b', 'Given names', 'Prénoms', text(57), (s) => givenNames(s.person, s.at)),
      ask('A2', 'Full name in native script', 'Nom complet en écriture d’origine', text(90), (s) => fact(s.person.nativeName, `${s.at}/nativeName`)), ask('A3', 'Date of birth', 'Date de naissance', day, (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)),
      ...parentQuestions('A4', 'father'), ...parentQuestions('A5', 'mother'),
    ]),
    section('B', 'Statutory questions', 'Questions prévues par la loi', read, [...statutoryQuestions('B6'), ask('B6x', 'Explanation of every yes', 'Explication de chaque oui', text(679), explanation)]),
    section('C', 'Education', 'Études', read, [
      ask('C7a', 'Years of elementary school', 'Années d’études primaires', number(2), years('elementary')), ask('C7b', 'Years of secondary school', 'Années d’études secondaires', number(2), years('secondary')),
      ask('C7c', 'Years of university or college', 'Années d’université ou de collège', number(2), years('university')), ask('C7d', 'Years of trade or other school', 'Années d’école de métiers ou autre', number(2), years('trade')),
      table('C7e', 'Secondary and post-secondary studies', 'Études secondaires et postsecondaires', 5, [
        ...spanColumns, column('Institution', 'Établissement', text(24)), column('Town and country', 'Ville et pays', text(21)), column('Certificate', 'Diplôme', text(17)), column('Field', 'Domaine', text(17)),
      ], educationRows),
    ]),
    section('D', 'Personal history', 'Antécédents personnels', read, [tables.personal]),
    section('E', 'Organizations', 'Organisations', read, [tables.memberships]),
    section('F', 'Government posts', 'Charges publiques', read, [tables.government]),
    section('G', 'Military service', 'Service militaire', read, [tables.military]),
    section('H', 'Addresses', 'Adresses', read, [tables.addresses]),
    section('I', 'Declaration', 'Déclaration', read, [
      ask('I1', 'Consent to the release of information', 'Consentement à la communication de renseignements', { type: 'check' }, () => byHand('consent')), ask('I2', 'Signature, or typed name on the portal', 'Signature, ou nom dactylographié sur le portail', signature, () => byHand('signature')),
      ask('I3', 'Date of signature', 'Date de la signature', day, () => byHand('signature')), ask('I4', 'Interpreter: name, language, signature', 'Interprète : nom, langue, signature', signature, () => byHand('signature')),
    ]),
  ],
};
