import { ask, column, day, list, number, section, signature, table, text, words, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing, none, notAsked, offerToChoose, yesOrNo } from '../answers';
import { addressItems, emailItem, phoneItems } from '../blocks/contact';
import { nationalIdItems, ofPassport } from '../blocks/papers';
import { appliedBefore } from '../derivations/past';
import { familyName, givenNames, maritalItems, nameItems, sexAnswer, spokenLanguageName, uci } from '../blocks/personal';
import { languageCodes } from '../derivations/codes';
import { countryAnswer, provinceAnswer } from '../derivations/places';
import { provinceName } from '../../places';
import { optionLabel } from '../../texts';
import { serviceLanguages, sexes } from '../lists';
import { presentResidence } from '../subject';
import { familySize } from '../derivations/dependants';
import { yearsBefore } from '../history';
import type { Answer, Evidence, Form, Located, Question, Subject, TableAnswer } from '../types';
import type { Person } from '../../clientFile';

// The profile is behind a login: sections from secondary sources, single questions from memory.

const memory: Evidence = { source: 'secondary', confidence: 'L' };

type Profile = NonNullable<Subject['client']['expressEntry']>;
const ofProfile = (answer: (one: Profile, s: Subject) => Answer) => (s: Subject): Answer => {
  const one = s.client.expressEntry;
  return one === undefined ? missing('/expressEntry') : one === null ? notAsked : answer(one, s);
};

/** The rows of a list of a person; an empty one is none. */
function rows<T>(list: readonly T[] | undefined, at: string, isOpen: boolean, row: (one: T, at: string) => Answer[], keep: (one: T) => boolean = () => true): TableAnswer {
  if (list === undefined) return { kind: 'missing', pointers: [at] };
  const kept = list.map((one, index) => ({ one, at: `${at}/${index}` })).filter(({ one }) => keep(one));
  if (kept.length === 0) return isOpen ? { kind: 'missing', pointers: [at] } : { kind: 'none', from: [at] };
  return { kind: 'rows', rows: kept.map((entry) => row(entry.one, entry.at)), ...(isOpen ? { open: at } : {}) };
}
const isOpen = ({ incomplete }: Person, name: 'education' | 'languageTests' | 'work' | 'relativesInCanada' | 'tradeCertificates'): boolean => incomplete?.includes(name) === true;

const studyColumns = [
  column('Field', 'Domaine', text()), column('From', 'Du', day), column('To', 'Au', day), column('Months of the program', 'Mois du programme', number()), column('Full time', 'Temps plein', yesNo), column('Level', 'Niveau', list([])), column('School', 'Établissement', text()), column('Country', 'Pays', list([])),
  column('Province', 'Province', list([])), column('Town', 'Ville', text()), column('ECA: organization', 'EDE : organisme', text()), column('ECA: report number', 'EDE : numéro du rapport', text()), column('ECA: issued on', 'EDE : date', day), column('ECA: equivalency', 'EDE : équivalence', list([])),
];
const studyRows = (s: Subject, { value: person, at }: Located<Person>): TableAnswer => rows(person.education, `${at}/education`, isOpen(person, 'education'), (one, pointer) => {
  // A Canadian credential needs no assessment.
  const assessed = (answer: (eca: NonNullable<typeof one.eca>, ecaAt: string) => Answer): Answer => {
    if (one.country === 'CA') return notAsked;
    return one.eca === undefined ? missing(`${pointer}/eca`) : one.eca === null ? none([`${pointer}/eca`]) : answer(one.eca, `${pointer}/eca`);
  };
  return [
    fact(one.field, `${pointer}/field`), dateAnswer(one.startedOn, `${pointer}/startedOn`), one.completedOn === null ? dateAnswer(one.endedOn ?? null, `${pointer}/endedOn`) : dateAnswer(one.completedOn, `${pointer}/completedOn`), fact(one.programMonths, `${pointer}/programMonths`),
    yesOrNo(s, one.fullTime, `${pointer}/fullTime`), fact(one.level, `${pointer}/level`, (level) => optionLabel('educationLevel', level, s.language)), fact(one.institution, `${pointer}/institution`), countryAnswer(s, one.country, `${pointer}/country`), provinceAnswer(s, one, pointer), fact(one.city, `${pointer}/city`),
    assessed((eca, ecaAt) => fact(eca.organization, `${ecaAt}/organization`)), assessed((eca, ecaAt) => fact(eca.reference, `${ecaAt}/reference`)), assessed((eca, ecaAt) => dateAnswer(eca.issuedOn, `${ecaAt}/issuedOn`)),
    assessed((eca, ecaAt) => fact(eca.equivalency, `${ecaAt}/equivalency`, (level) => optionLabel('educationLevel', level, s.language))),
  ];
}, ({ level }) => level !== 'none');

const testColumns = [column('Test', 'Test', list([])), column('Date', 'Date', day), column('Report number', 'Numéro du rapport', text()), column('Listening', 'Compréhension de l’oral', number()), column('Reading', 'Compréhension de l’écrit', number()), column('Writing', 'Expression écrite', number()), column('Speaking', 'Expression orale', number())];
const testRows = (s: Subject, { value: person, at }: Located<Person>): TableAnswer => rows(person.languageTests, `${at}/languageTests`, isOpen(person, 'languageTests'), (one, pointer) => [
  fact(one.test, `${pointer}/test`, (test) => optionLabel('languageTest', test, s.language)), dateAnswer(one.takenOn, `${pointer}/takenOn`), fact(one.reference, `${pointer}/reference`),
  ...(['listening', 'reading', 'writing', 'speaking'] as const).map((ability) => fact(one[ability], `${pointer}/${ability}`)),
]);

const workColumns = [
  column('NOC', 'CNP', text()), column('Title', 'Titre', text()), column('Employer', 'Employeur', text()), column('From', 'Du', day), column('To', 'Au', day), column('Hours a week', 'Heures par semaine', number()), column('Country', 'Pays', list([])), column('Province', 'Province', list([])), column('Town', 'Ville', text()),
];
const workRows = (s: Subject, { value: person, at }: Located<Person>, inCanada: boolean): TableAnswer => {
  const window = yearsBefore(s.asOf, 10);
  return rows(person.work, `${at}/work`, isOpen(person, 'work'), (one, pointer) => [
    fact(one.noc, `${pointer}/noc`), fact(one.title, `${pointer}/title`), fact(one.employer, `${pointer}/employer`), dateAnswer(one.startedOn, `${pointer}/startedOn`), dateAnswer(one.endedOn, `${pointer}/endedOn`), fact(one.hoursPerWeek, `${pointer}/hoursPerWeek`),
    countryAnswer(s, one.country, `${pointer}/country`), provinceAnswer(s, one, pointer), fact(one.city, `${pointer}/city`),
  ], ({ endedOn, country }) => (endedOn === null || endedOn === undefined || endedOn >= window) && (!inCanada || country === 'CA'));
};

type Nomination = NonNullable<Subject['client']['nominations']>[number];
const nomination = ({ client }: Subject): Located<Nomination> | undefined => {
  const index = (client.nominations ?? []).findIndex(({ kind, expressEntry, state }) => kind === 'nomination' && expressEntry === true && (state ?? 'valid') !== 'refused' && state !== 'cancelled' && state !== 'withdrawn');
  const value = client.nominations?.[index];
  return value && { value, at: `/nominations/${index}` };
};
const ofNomination = (answer: (one: Located<Nomination>, s: Subject) => Answer) => (s: Subject): Answer => {
  const one = nomination(s);
  return one ? answer(one, s) : notAsked;
};

const ofOffer = (answer: (one: NonNullable<Subject['offer']>, s: Subject) => Answer) => (s: Subject): Answer => (s.offer ? answer(s.offer, s) : s.mustChooseOffer ? offerToChoose : notAsked);
const self = (s: Subject): Located<Person> => ({ value: s.person, at: s.at });
const ofSpouse = (answer: (one: Located<Person>, s: Subject) => Answer) => (s: Subject): Answer => (s.spouse ? answer(s.spouse, s) : notAsked);
const spouseRows = (of: (s: Subject, one: Located<Person>) => TableAnswer) => (s: Subject): TableAnswer => (s.spouse ? of(s, s.spouse) : { kind: 'not-asked' });

const siblingHere = (s: Subject): Answer => {
  const relatives = s.person.relativesInCanada;
  const at = `${s.at}/relativesInCanada`;
  const found = relatives?.some(({ relation, livesInCanada, status, age }) => relation === 'sibling' && livesInCanada !== false && status !== 'other' && (age === undefined || age >= 18));
  return yesOrNo(s, found === true ? true : relatives === undefined || isOpen(s.person, 'relativesInCanada') ? undefined : false, at);
};
const relativeRows = (s: Subject): TableAnswer => rows(s.person.relativesInCanada, `${s.at}/relativesInCanada`, isOpen(s.person, 'relativesInCanada'), (one, at) => [
  fact(one.relation, `${at}/relation`, (relation) => optionLabel('relation', relation, s.language)), fact(one.status, `${at}/status`, (status) => optionLabel('relativeStatus', status, s.language)), fact(one.province, `${at}/province`, (code) => provinceName(code, s.language)),
]);

const passportQuestions = (): Question[] => [
  ask('2h', 'Passport: number', 'Passeport : numéro', text(), ofPassport((_, { value, at }) => fact(value.number, `${at}/number`))), ask('2i', 'Passport: country', 'Passeport : pays', list([]), ofPassport((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
  ask('2j', 'Passport: issued on', 'Passeport : date de délivrance', day, ofPassport((_, { value, at }) => dateAnswer(value.issuedOn, `${at}/issuedOn`))), ask('2k', 'Passport: expires on', 'Passeport : date d’expiration', day, ofPassport((_, { value, at }) => dateAnswer(value.expiresOn, `${at}/expiresOn`))),
];

export const expressEntry: Form = {
  id: 'express-entry', number: '', title: words('Express Entry profile', 'Profil Entrée express'), madeFor: 'principal', whom: words('Whoever enters the Express Entry pool', 'Quiconque entre dans le bassin Entrée express'), signs: words('The candidate, by typed name', 'Le candidat, par nom dactylographié'),
  edition: words('Described by secondary sources, 2021–2025', 'Décrit par des sources secondaires, 2021-2025'), confidence: 'L', medium: 'online',
  doubts: [words('The exact questions are behind the login and were not seen. A profile has to be finished within 60 days of its start.', 'Les questions exactes sont derrière la connexion et n’ont pas été vues. Un profil doit être terminé dans les 60 jours de son début.')],
  sections: [
    section('2', 'Personal details', 'Renseignements personnels', memory, [
      ...nameItems(), ask('2a', 'Sex', 'Sexe', list(sexes), sexAnswer), ask('2b', 'Date of birth', 'Date de naissance', day, (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)), ask('2c', 'Town of birth', 'Ville de naissance', text(), (s) => fact(s.person.birthCity, `${s.at}/birthCity`)),
      ask('2d', 'Country of birth', 'Pays de naissance', list([]), (s) => countryAnswer(s, s.person.countryOfBirth, `${s.at}/countryOfBirth`)), ...maritalItems({ formerBirth: false }),
      ask('2e', 'Citizenships', 'Citoyennetés', list([]), (s) => citizenships(s)), ask('2f', 'Country of residence', 'Pays de résidence', list([]), (s) => { const one = presentResidence(s); return one ? countryAnswer(s, one.value.country, `${one.at}/country`) : missing(`${s.at}/residences`); }),
      ask('2g', 'Applied to IRCC before', 'Demande antérieure à IRCC', yesNo, (s) => yesOrNo(s, appliedBefore(s), `${s.at}/applications`)), ask('2g2', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci), ...passportQuestions(), ...nationalIdItems(),
      ask('2l', 'Number of family members', 'Nombre de membres de la famille', number(), (s) => familySize(s, 1)), ask('2m', 'Of these, dependants', 'Dont personnes à charge', number(), (s) => familySize(s, 0)),
    ]),
    section('3', 'Contact', 'Coordonnées', memory, [
      ask('3a', 'Language of correspondence', 'Langue de correspondance', list(serviceLanguages), (s) => chosen(s, serviceLanguages, s.person.serviceLanguage && languageCodes[s.person.serviceLanguage], `${s.at}/serviceLanguage`)),
      ...addressItems('3m', 'mailing', { poBox: true, canadaOnly: false, number: 10, district: 0 }), ...phoneItems('3p', 0), emailItem('3e'),
    ]),
    section('4', 'Study and languages', 'Études et langues', memory, [
      table('4a', 'Studies', 'Études', null, studyColumns, (s) => studyRows(s, self(s))), ask('4b', 'First official language', 'Première langue officielle', list([]), (s) => fact(s.person.firstOfficialLanguage, `${s.at}/firstOfficialLanguage`, (code) => spokenLanguageName(code, s.language))),
      table('4c', 'Language tests', 'Tests de langue', null, testColumns, (s) => testRows(s, self(s))),
    ]),
    section('5', 'Application details', 'Détails de la demande', memory, [
      ask('5a', 'Provinces of interest', 'Provinces envisagées', list([]), ofProfile((one, s) => (one.interestedIn === undefined ? missing('/expressEntry/interestedIn') : one.interestedIn.length === 0 ? none(['/expressEntry/interestedIn']) : known(one.interestedIn.map((code) => provinceName(code, s.language)).join(', '), ['/expressEntry/interestedIn'])))),
      ask('5b', 'Nominated by a province', 'Désigné par une province', yesNo, (s) => yesOrNo(s, nomination(s) !== undefined, nomination(s)?.at ?? '/nominations')), ask('5c', 'Nomination: province', 'Désignation : province', list([]), ofNomination(({ value, at }, s) => known(provinceName(value.province, s.language), [`${at}/province`]))),
      ask('5d', 'Nomination: certificate number', 'Désignation : numéro du certificat', text(), ofNomination(({ value, at }) => fact(value.reference, `${at}/reference`))), ask('5e', 'Nomination: date', 'Désignation : date', day, ofNomination(({ value, at }) => dateAnswer(value.issuedOn, `${at}/issuedOn`))),
      ask('5f', 'Brother or sister of 18 or older in Canada, citizen or permanent resident', 'Frère ou sœur de 18 ans ou plus au Canada, citoyen ou résident permanent', yesNo, siblingHere), ask('5g', 'Money for the settlement, Canadian dollars', 'Fonds d’établissement, en dollars canadiens', number(), (s) => fact(s.person.funds?.amount, `${s.at}/funds/amount`)),
      table('5h', 'Relatives in Canada', 'Proches au Canada', null, [column('Relation', 'Lien', list([])), column('Status', 'Statut', list([])), column('Province', 'Province', list([]))], relativeRows),
    ]),
    section('6', 'Job offer', 'Offre d’emploi', memory, [
      ask('6a', 'Has a job offer', 'A une offre d’emploi', yesNo, (s) => yesOrNo(s, s.offer !== undefined || s.mustChooseOffer, s.offer?.at ?? '/jobOffers')), ask('6b', 'NOC', 'CNP', text(), ofOffer(({ value, at }) => fact(value.noc, `${at}/noc`))), ask('6c', 'Title', 'Titre', text(), ofOffer(({ value, at }) => fact(value.title, `${at}/title`))),
      ask('6d', 'Employer', 'Employeur', text(), (s) => (s.offer ? (s.employer ? known(s.employer.value.legalName, [`${s.employer.at}/legalName`]) : missing(`${s.offer.at}/employerId`)) : s.mustChooseOffer ? offerToChoose : notAsked)), ask('6e', 'LMIA number', 'Numéro de l’EIMT', text(), ofOffer(({ value, at }) => (value.lmia === null ? none([`${at}/lmia`]) : fact(value.lmia?.number, `${at}/lmia/number`)))),
      ask('6f', 'From', 'Du', day, ofOffer(({ value, at }) => dateAnswer(value.startsOn, `${at}/startsOn`))), ask('6g', 'To', 'Au', day, ofOffer(({ value, at }) => dateAnswer(value.endsOn, `${at}/endsOn`))),
    ]),
    section('7', 'Work history', 'Antécédents professionnels', memory, [
      table('7a', 'Work of the past ten years', 'Emplois des dix dernières années', null, workColumns, (s) => workRows(s, self(s), false)), ask('7b', 'Primary occupation (NOC)', 'Profession principale (CNP)', text(), ofProfile((one) => fact(one.primaryNoc, '/expressEntry/primaryNoc'))),
      ask('7c', 'Start of the primary occupation', 'Début de la profession principale', day, ofProfile((one, s) => primarySince(one, s))),
      table('7d', 'Certificates of qualification', 'Certificats de compétence', null, [column('Province', 'Province', list([])), column('Trade', 'Métier', text()), column('Issued on', 'Date de délivrance', day)], (s) => rows(s.person.tradeCertificates, `${s.at}/tradeCertificates`, isOpen(s.person, 'tradeCertificates'), (one, at) => [fact(one.province, `${at}/province`, (code) => provinceName(code, s.language)), fact(one.trade, `${at}/trade`), dateAnswer(one.issuedOn, `${at}/issuedOn`)])),
    ]),
    section('8', 'Representative', 'Représentant', memory, [ask('8a', 'A representative is appointed', 'Un représentant est nommé', yesNo, (s) => yesOrNo(s, s.client.representative === undefined ? undefined : s.client.representative !== null, '/representative'))]),
    section('9', 'Spouse or partner', 'Époux ou conjoint', memory, [
      ask('9a', 'Family name', 'Nom de famille', text(), ofSpouse(({ value, at }) => familyName(value, at))), ask('9b', 'Given names', 'Prénoms', text(), ofSpouse(({ value, at }) => givenNames(value, at))), ask('9c', 'Date of birth', 'Date de naissance', day, ofSpouse(({ value, at }) => dateAnswer(value.dateOfBirth, `${at}/dateOfBirth`))),
      ask('9d', 'Accompanying', 'Accompagne', yesNo, ofSpouse(({ value, at }, s) => yesOrNo(s, value.accompanying, `${at}/accompanying`))), table('9e', 'Studies of the spouse or partner', 'Études de l’époux ou conjoint', null, studyColumns, spouseRows(studyRows)),
      table('9f', 'Language tests of the spouse or partner', 'Tests de langue de l’époux ou conjoint', null, testColumns, spouseRows(testRows)), table('9g', 'Canadian work of the spouse or partner', 'Travail au Canada de l’époux ou conjoint', null, workColumns, spouseRows((s, one) => workRows(s, one, true))),
    ]),
    section('10', 'Result and declaration', 'Résultat et déclaration', memory, [
      ask('10a', 'Profile number', 'Numéro du profil', text(), ofProfile((one) => fact(one.profileNumber, '/expressEntry/profileNumber'))), ask('10b', 'Job seeker validation code', 'Code de validation du chercheur d’emploi', text(), ofProfile((one) => fact(one.validationCode, '/expressEntry/validationCode'))), ask('10c', 'Declaration: typed name', 'Déclaration : nom dactylographié', signature, () => byHand('signature')),
    ]),
  ],
};

function citizenships(s: Subject): Answer {
  const codes = s.person.citizenships;
  const at = `${s.at}/citizenships`;
  if (codes === undefined) return missing(at);
  if (codes.length === 0) return none([at]);
  return known(codes.map((code) => { const named = countryAnswer(s, code, at); return named.kind === 'known' ? named.text : code; }).join(', '), [at]);
}

/** The first day of work in the primary occupation, where such work is on file. */
function primarySince({ primaryNoc }: Profile, s: Subject): Answer {
  if (primaryNoc === undefined) return missing('/expressEntry/primaryNoc');
  const work = (s.person.work ?? []).map((value, index) => ({ value, at: `${s.at}/work/${index}` })).filter(({ value }) => value.noc === primaryNoc).toSorted((a, b) => (a.value.startedOn ?? '9999').localeCompare(b.value.startedOn ?? '9999'));
  const [first] = work;
  return first ? dateAnswer(first.value.startedOn, `${first.at}/startedOn`) : missing(`${s.at}/work`);
}
