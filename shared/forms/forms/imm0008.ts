import { ask, column, day, list, must, number, section, signature, table, text, words, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing, none, notAsked, onlyIf, yesOrNo } from '../answers';
import { addressItems, emailItem, phoneItems, sameResidence } from '../blocks/contact';
import { nationalIdItems, passportItems } from '../blocks/papers';
import { languageItems, maritalItems, nameItems, residenceItems, sexAnswer, spokenLanguageName, uci } from '../blocks/personal';
import { languageCodes } from '../derivations/codes';
import { educationCode } from '../derivations/education';
import { countryAnswer } from '../derivations/places';
import { ageOn } from '../../dates';
import { provinceName } from '../../places';
import { dependantRelations, dependantTypes, educationLevels, eyeColours, programs, serviceLanguages, sexes } from '../lists';
import { dependantsOf, familySize } from '../derivations/dependants';
import { presentResidence, subjectOf } from '../subject';
import type { Answer, Column, Evidence, Form, Item, Located, Subject, TableAnswer, Words } from '../types';
import type { Person } from '../../clientFile';
import { entriesOf } from './imm5710';

const read: Evidence = { source: 'template', confidence: 'H' };

const certificate = ({ client }: Subject): Located<NonNullable<Subject['client']['nominations']>[number]> | undefined => {
  const index = (client.nominations ?? []).findIndex(({ kind }) => kind === 'selection-certificate');
  const value = client.nominations?.[index];
  return value && { value, at: `/nominations/${index}` };
};
const toQuebec = ({ person }: Subject): boolean | undefined => (person.intent?.provinces?.[0] === undefined ? undefined : person.intent.provinces[0] === 'QC');
const provinces = (s: Subject): string => `${s.at}/intent/provinces`;

const eyes = (s: Subject, { value, at }: Located<Person>): Answer => {
  const colour = value.eyeColour?.toLowerCase();
  return colour === undefined || eyeColours.some(({ code }) => code === colour) ? chosen(s, eyeColours, colour, `${at}/eyeColour`) : chosen(s, eyeColours, 'other', `${at}/eyeColour`);
};

const educationAnswer = (s: Subject): Answer => {
  const found = educationCode(s);
  if (!found) return s.person.education?.length === 0 && s.person.incomplete?.includes('education') !== true ? chosen(s, educationLevels, '00', `${s.at}/education`) : missing(`${s.at}/education`);
  return found.code === undefined ? byHand('choice', words('The kind of credential on file fits no value of the list', 'Le diplôme au dossier ne correspond à aucune valeur de la liste')) : chosen(s, educationLevels, found.code, found.from);
};

/** Years in total; each level has to be on file. */
function totalYears({ person, at }: Subject): Answer {
  const counted = person.yearsOfEducation ?? {};
  const members = ['elementary', 'secondary', 'university', 'trade'] as const;
  const absent = members.filter((member) => counted[member] === undefined);
  if (absent.length > 0) return missing(...(person.yearsOfEducation === undefined ? [`${at}/yearsOfEducation`] : absent.map((member) => `${at}/yearsOfEducation/${member}`)));
  return known(String(members.reduce((sum, member) => sum + (counted[member] ?? 0), 0)), [`${at}/yearsOfEducation`]);
}

/** Somebody without work writes that. */
function occupation({ person, at, language }: Subject): Answer {
  if (person.occupation !== undefined) return fact(person.occupation, `${at}/occupation`);
  if (person.work === undefined) return missing(`${at}/occupation`);
  const index = person.work.findLastIndex(({ endedOn }) => endedOn === null);
  if (index >= 0) return fact(person.work[index]?.title, `${at}/work/${index}/title`);
  return person.incomplete?.includes('work') === true ? missing(`${at}/work`) : known(language === 'en' ? 'Unemployed' : 'Sans emploi', [`${at}/work`]);
}

/** Own child, adopted or step; of the partner by the kind of the union. */
function relation(s: Subject, { value, at }: Located<Person>): Answer {
  if (value.role === 'spouse') {
    const status = s.person.maritalStatus;
    return chosen(s, dependantRelations, status === 'married' ? 'spouse' : status === 'common-law' ? 'common-law' : undefined, `${s.at}/maritalStatus`);
  }
  if (value.kinship === 'step') return chosen(s, dependantRelations, 'step-child', `${at}/kinship`);
  if (value.adopted === true || value.kinship === 'adopted') return chosen(s, dependantRelations, 'adopted-child', value.adopted === true ? `${at}/adopted` : `${at}/kinship`);
  return value.kinship === 'own' || value.adopted === false ? chosen(s, dependantRelations, 'child', `${at}/${value.kinship === 'own' ? 'kinship' : 'adopted'}`) : missing(`${at}/kinship`);
}

/** A: under 22 without a partner. C: 22 or older and dependent since before 22 because of a condition. B belongs to an older law. */
function dependantType(s: Subject, { value, at }: Located<Person>): Answer {
  if (value.role === 'spouse') return notAsked;
  if (value.dateOfBirth === undefined) return missing(`${at}/dateOfBirth`);
  if (ageOn(value.dateOfBirth, s.asOf) < 22) return chosen(s, dependantTypes, 'A', `${at}/dateOfBirth`);
  return value.dependentByCondition === true ? chosen(s, dependantTypes, 'C', `${at}/dependentByCondition`) : value.dependentByCondition === undefined ? missing(`${at}/dependentByCondition`) : byHand('choice');
}

/** Asked of those who live in Canada. */
const lastEntry = (answer: (entry: ReturnType<typeof entriesOf>[number]) => Answer) => (s: Subject): Answer => {
  const country = presentResidence(s)?.value.country;
  return onlyIf(country === undefined ? undefined : country === 'CA', [`${s.at}/residences`], () => {
    const entry = entriesOf(s).at(-1);
    return entry ? answer(entry) : missing(`${s.at}/entries`);
  });
};

const body = (): Item[] => [
  ask('P4', 'Height in centimetres', 'Taille en centimètres', must(number(3)), (s) => fact(s.person.heightCm, `${s.at}/heightCm`)), ask('P5', 'Eye colour', 'Couleur des yeux', must(list(eyeColours)), (s) => eyes(s, { value: s.person, at: s.at })),
  ask('P6', 'Date of birth', 'Date de naissance', must(day), (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)), ask('P7a', 'Place of birth: town', 'Lieu de naissance : ville', must(text(30)), (s) => fact(s.person.birthCity, `${s.at}/birthCity`)),
  ask('P7b', 'Place of birth: country', 'Lieu de naissance : pays', must(list([])), (s) => countryAnswer(s, s.person.countryOfBirth, `${s.at}/countryOfBirth`)),
  ask('P8a', 'First citizenship', 'Première citoyenneté', must(list([])), (s) => (s.person.citizenships?.length === 0 ? none([`${s.at}/citizenships`]) : countryAnswer(s, s.person.citizenships?.[0], `${s.at}/citizenships`))),
  ask('P8b', 'Second citizenship', 'Deuxième citoyenneté', list([]), (s) => (s.person.citizenships === undefined ? missing(`${s.at}/citizenships`) : s.person.citizenships[1] === undefined ? none([`${s.at}/citizenships`]) : countryAnswer(s, s.person.citizenships[1], `${s.at}/citizenships/1`))),
];

const occupationItems = (): Item[] => [
  ask('O1', 'Highest completed education', 'Plus haut niveau d’études terminé', must(list(educationLevels)), educationAnswer), ask('O2', 'Years of education in total', 'Total des années d’études', must(number(2)), totalYears),
  ask('O3', 'Current occupation', 'Profession actuelle', must(text(50)), occupation), ask('O4', 'Intended occupation', 'Profession envisagée', must(text(50)), (s) => fact(s.person.intendedOccupation, `${s.at}/intendedOccupation`)),
];
const validPassport = (): Item => ask('E0', 'Valid passport', 'Passeport valide', must(yesNo), (s) => yesOrNo(s, s.person.passports?.some(({ expiresOn }) => expiresOn !== undefined && expiresOn >= s.asOf), `${s.at}/passports`));
const lastEntryItems = (): Item[] => [
  ask('P11a', 'Last entry to Canada: date', 'Dernière entrée au Canada : date', day, lastEntry(({ value, at }) => dateAnswer(value.on, `${at}/on`))), ask('P11b', 'Last entry to Canada: place', 'Dernière entrée au Canada : lieu', text(30), lastEntry(({ value, at }) => fact(value.place, `${at}/place`))),
];
const isEarlier = ({ id }: Item): boolean => id.startsWith('P12');
/** In the order of the form: present residence, last entry, earlier countries. */
const residence = (): Item[] => { const all = residenceItems(['P10', 'P12']); return [...all.filter((item) => !isEarlier(item)), ...lastEntryItems(), ...all.filter(isEarlier)]; };

/** What is asked of a dependant as of the principal applicant; contact is not asked, nor the former partner’s date of birth. */
const askedOfEach = (): Item[] => [
  ...nameItems(), ask('P2', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci), ask('P3', 'Sex', 'Sexe', must(list(sexes)), sexAnswer), ...body().map(asChoice), ...residence(), ...maritalItems({ formerBirth: false }),
  validPassport(), ...passportItems(), ...nationalIdItems(), ...occupationItems(), ...languageItems(),
];
/** Height and eyes are not forced of a dependant. */
const asChoice = (item: Item): Item => (item.kind === 'question' && (item.id === 'P4' || item.id === 'P5') ? { ...item, required: false } : item);

const headColumns = [
  column('Relationship', 'Lien', must(list(dependantRelations))), column('Will accompany', 'Accompagnera', must(yesNo)), column('Reason if not', 'Raison sinon', text(50)), column('Type of dependant', 'Type de personne à charge', list(dependantTypes)),
];
/** A table within a row, such as earlier countries, is written on one line. */
function cellOf(item: Item, s: Subject): Answer {
  const answer = item.answer(s);
  if (answer.kind !== 'rows') return answer;
  const cells = answer.rows.flat();
  const unknown = cells.flatMap((cell) => (cell.kind === 'missing' ? cell.pointers : []));
  const line = answer.rows.map((row) => row.flatMap((cell) => ('text' in cell && cell.text !== undefined ? [cell.text] : [])).join(', ')).filter((part) => part !== '').join('; ');
  if (unknown.length > 0) return { kind: 'missing', pointers: unknown, ...(line === '' ? {} : { partly: line }) };
  return line === '' ? notAsked : known(line, cells.flatMap((cell) => ('from' in cell ? cell.from : [])));
}
/** A row has no headings: passport and identity document ask for country and dates in the same words. */
function rowLabel({ id, label }: Item): Words {
  const of = /^E[2-4]$/u.test(id) ? words('Passport', 'Passeport') : /^F[2-5]$/u.test(id) ? words('National identity document', 'Pièce d’identité nationale') : undefined;
  return of ? { en: `${of.en}: ${label.en.charAt(0).toLowerCase()}${label.en.slice(1)}`, fr: `${of.fr} : ${label.fr.charAt(0).toLowerCase()}${label.fr.slice(1)}` } : label;
}
const columnOf = (item: Item): Column => ({ ...(item.kind === 'question' ? { type: item.type, ...(item.max === undefined ? {} : { max: item.max }), ...(item.required === undefined ? {} : { required: item.required }), ...(item.options ? { options: item.options } : {}) } : text()), label: rowLabel(item) });
const dependantColumns = (): Column[] => { const [family, given, ...rest] = askedOfEach().map(columnOf); return [...(family && given ? [family, given] : []), ...headColumns, ...rest]; };

function dependantRows(s: Subject): TableAnswer {
  const dependants = dependantsOf(s);
  if (dependants.length === 0) return { kind: 'none', from: ['/persons'] };
  return { kind: 'rows', rows: dependants.map((one) => {
    const { value, at } = one;
    const own = subjectOf(s.client, value.id, s);
    const [family, given, ...rest] = own ? askedOfEach().map((item) => cellOf(item, own)) : [];
    const head = [
      relation(s, one), yesOrNo(s, value.accompanying, `${at}/accompanying`),
      onlyIf(value.accompanying === undefined ? undefined : !value.accompanying, [`${at}/accompanying`], () => fact(value.nonAccompanyingReason, `${at}/nonAccompanyingReason`)), dependantType(s, one),
    ];
    return [...(family && given ? [family, given] : []), ...head, ...rest];
  }) };
}

const nominationOf = ({ client, person }: Subject): Located<NonNullable<Subject['client']['nominations']>[number]> | undefined => {
  const index = (client.nominations ?? []).findIndex(({ kind, personId }) => kind === 'nomination' && (personId === undefined || personId === person.id));
  const value = client.nominations?.[index];
  return value && { value, at: `/nominations/${index}` };
};
/** Every pathway to permanent residence that the program knows is an economic one. */
const isEconomic = ({ caseKind }: Subject): boolean => caseKind !== undefined && (caseKind === 'case.nomination' || caseKind === 'case.express-entry-application' || /^ca\.(?!wp\.)/u.test(caseKind));
function programAnswer(s: Subject): Answer {
  const proof = nominationOf(s) ?? certificate(s);
  return proof || isEconomic(s) ? chosen(s, programs, 'economic', ...(proof ? [proof.at] : [])) : byHand('choice');
}
const ownWords = words('Choose the same in the list of the form', 'Choisir la même dans la liste du formulaire');
function categoryAnswer(s: Subject): Answer {
  const [nominated, selected] = [nominationOf(s), certificate(s)];
  if (nominated || s.caseKind === 'case.nomination') return known({ en: 'Provincial nominee', fr: 'Candidat d’une province' }[s.language], nominated ? [nominated.at] : [], { remark: ownWords });
  return selected ? known({ en: 'Skilled worker selected by Quebec', fr: 'Travailleur qualifié sélectionné par le Québec' }[s.language], [selected.at], { remark: ownWords }) : byHand('choice');
}

export const imm0008: Form = {
  id: 'imm0008', number: 'IMM 0008',
  title: words('Generic Application Form for Canada', 'Formulaire de demande générique pour le Canada'),
  madeFor: 'principal',
  whom: words('Every application for permanent residence outside Express Entry; for all family members', 'Toute demande de résidence permanente hors Entrée express; pour tous les membres de la famille'),
  signs: words('The principal applicant; typed name on the portal', 'Le demandeur principal; nom dactylographié sur le portail'),
  edition: words('PDF 03-2021; portal 2024', 'PDF 03-2021; portail 2024'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The portal writes dates with slashes (YYYY/MM/DD) and keeps one telephone. More than five dependants: IMM 0008DEP.', 'Le portail écrit les dates avec des barres (AAAA/MM/JJ) et garde un seul téléphone. Plus de cinq personnes à charge : IMM 0008DEP.')],
  sections: [
    section('1', 'Application', 'Demande', read, [
      ask('1a', 'Program', 'Programme', must(list(programs)), programAnswer), ask('1b', 'Category', 'Catégorie', must(list([])), categoryAnswer),
      ask('1c', 'Number of family members, the principal applicant included', 'Nombre de membres de la famille, demandeur principal compris', must(number()), (s) => familySize(s, 1)),
      ask('1d', 'Language of correspondence', 'Langue de correspondance', must(list(serviceLanguages)), (s) => chosen(s, serviceLanguages, s.person.serviceLanguage && languageCodes[s.person.serviceLanguage], `${s.at}/serviceLanguage`)),
      ask('1e', 'Language of the interview', 'Langue de l’entrevue', must(list([])), (s) => fact(s.person.interviewLanguage, `${s.at}/interviewLanguage`, (code) => spokenLanguageName(code, s.language))),
      ask('1f', 'Interpreter needed', 'Besoin d’un interprète', yesNo, (s) => yesOrNo(s, s.person.interviewLanguage === undefined ? undefined : s.person.interviewLanguage !== 'en' && s.person.interviewLanguage !== 'fr', `${s.at}/interviewLanguage`)),
      ask('1g', 'Province of destination', 'Province de destination', must(list([])), (s) => fact(s.person.intent?.provinces?.[0], provinces(s), (code) => provinceName(code, s.language))), ask('1h', 'Town of destination', 'Ville de destination', list([]), (s) => fact(s.person.intent?.city, `${s.at}/intent/city`)),
      ask('1i', 'Quebec: selection certificate (CSQ) received', 'Québec : certificat de sélection (CSQ) reçu', yesNo, (s) => onlyIf(toQuebec(s), [provinces(s)], () => yesOrNo(s, certificate(s) !== undefined, certificate(s)?.at ?? '/nominations'))),
      ask('1j', 'Quebec: number of the certificate', 'Québec : numéro du certificat', text(11), (s) => onlyIf(toQuebec(s), [provinces(s)], () => { const one = certificate(s); return one ? fact(one.value.reference, `${one.at}/reference`) : notAsked; })),
    ]),
    section('P', 'Principal applicant', 'Demandeur principal', read, [
      ...nameItems(), ask('P2', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci), ask('P3', 'Sex', 'Sexe', must(list(sexes)), sexAnswer), ...body(), ...residence(),
    ]),
    section('C', 'Marital status', 'État matrimonial', read, maritalItems()),
    section('H', 'Contact', 'Coordonnées', read, [
      ...addressItems('H1', 'mailing', { poBox: true, canadaOnly: false, number: 10, district: 100 }), sameResidence(),
      ...addressItems('H2', 'residential', { poBox: false, canadaOnly: false, number: 10, district: 100 }), ...phoneItems('H3', 0), emailItem('H6'),
    ]),
    section('E', 'Passport', 'Passeport', read, [validPassport(), ...passportItems()]),
    section('F', 'National identity document', 'Pièce d’identité nationale', read, nationalIdItems()),
    section('O', 'Education and occupation', 'Études et profession', read, occupationItems()),
    section('D', 'Languages', 'Langues', read, languageItems()),
    section('Q', 'Dependants', 'Personnes à charge', read, [table('Q1', 'Each dependant', 'Chaque personne à charge', 5, dependantColumns(), dependantRows)]),
    section('R', 'Consents and signature', 'Consentements et signature', read, [
      ask('R1', 'Data may be shared with prospective employers', 'Les données peuvent être communiquées à d’éventuels employeurs', yesNo, () => byHand('consent')), ask('R2', 'Signature, or typed name on the portal', 'Signature, ou nom dactylographié sur le portail', signature, () => byHand('signature')),
      ask('R3', 'Date of signature', 'Date de la signature', day, () => byHand('signature')),
    ]),
  ],
};
