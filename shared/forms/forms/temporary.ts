import { ask, column, day, list, must, section, signature, table, text, words, yearMonth, yesNo } from '../build';
import { byHand, dateAnswer, fact, known, missing, onlyIf, untilMonth, yearMonthAnswer, yesOrNo } from '../answers';
import { backgroundSection, consent } from '../blocks/background';
import { contact } from '../blocks/contact';
import { nationalId, passport, usResident } from '../blocks/papers';
import { education, employment } from '../blocks/past';
import { familyName, fromTemplate, givenNames, head, languages, marital, personal, uci } from '../blocks/personal';
import { countryAnswer } from '../derivations/places';
import { countryName } from '../../places';
import { birthday18, yearsBefore } from '../history';
import { payers, studyLevels, visitPurposes } from '../lists';
import type { Answer, Evidence, Field, Form, Question, Section, Subject, TableAnswer } from '../types';
import { listRows, militaryRows } from './imm5669';

const open = (id: string, en: string, fr: string, field: Field): Question => ask(id, en, fr, field, () => byHand('choice'));
const funds = (id: string): Question => ask(id, 'Funds available, Canadian dollars', 'Fonds disponibles, en dollars canadiens', must(text(12)), (s) => fact(s.person.funds?.amount, `${s.at}/funds/amount`));
const doubts = [words('Editions after 2022 were not compared; the French title is from memory.', 'Les éditions postérieures à 2022 n’ont pas été comparées; le titre français est cité de mémoire.')];
const signs = words('The applicant; a parent or guardian for somebody under 18', 'Le demandeur; un parent ou tuteur pour un mineur');

const visit = (): Section =>
  section('V', 'Visit', 'Visite', fromTemplate, [
    open('V1', 'Purpose of the visit', 'But de la visite', must(list(visitPurposes))), open('V1b', 'Other purpose', 'Autre but', text(50)), open('V2a', 'From', 'Du', must(day)), open('V2b', 'To', 'Au', must(day)), funds('V3'),
    open('V4', 'Persons or institutions visited: name (two rows)', 'Personnes ou établissements visités : nom (deux lignes)', must(text(150))), open('V4b', 'Their relationship', 'Leur lien', text(50)), open('V4c', 'Their address in Canada', 'Leur adresse au Canada', must(text(150))),
  ]);

export const imm5257: Form = {
  id: 'imm5257', number: 'IMM 5257', title: words('Application for Visitor Visa (Temporary Resident Visa)', 'Demande de visa de visiteur (visa de résident temporaire)'),
  madeFor: 'each-applicant', whom: words('A visitor visa on its own', 'Un visa de visiteur seul'), signs, edition: words('09-2022', '09-2022'), confidence: 'H', medium: 'xfa', doubts,
  sections: [
    head([open('A3', 'Visa requested', 'Visa demandé', must(list([{ code: 'visitor', label: words('Visitor visa', 'Visa de visiteur') }, { code: 'transit', label: words('Transit', 'Transit') }])))]),
    personal({ appliesFrom: true }), marital(), passport(), languages(), nationalId(), usResident({ uscis: false }), contact({ canadaOnly: false }), visit(), education(), employment(), backgroundSection(), consent(),
  ],
};

const studies = (): Section =>
  section('S', 'Intended study', 'Études prévues', fromTemplate, [
    open('S1', 'School', 'Établissement', must(text(200))), open('S2', 'Level of study', 'Niveau d’études', must(list(studyLevels))), open('S3', 'Field of study', 'Domaine d’études', must(list([]))), open('S4a', 'Province of the school', 'Province de l’établissement', must(list([]))),
    open('S4b', 'Town of the school', 'Ville de l’établissement', must(list([]))), open('S4c', 'Address of the school', 'Adresse de l’établissement', must(text(130))), open('S5', 'Designated learning institution number', 'Numéro de l’établissement d’enseignement désigné', text(21)),
    open('S6', 'Student number', 'Numéro d’étudiant', text(25)), open('S7a', 'From', 'Du', must(day)), open('S7b', 'To', 'Au', must(day)), open('S8a', 'Tuition', 'Droits de scolarité', must(text(7))), open('S8b', 'Room and board', 'Logement et repas', text(7)), open('S8c', 'Other cost', 'Autres frais', text(7)),
    funds('S9'), open('S10', 'Expenses paid by', 'Dépenses payées par', must(list(payers))), open('S10b', 'Other payer', 'Autre payeur', text(50)),
  ]);
const attestation = (): Section =>
  section('T', 'Attestation (2025–26)', 'Attestation (2025-2026)', { source: 'application2025', confidence: 'M' }, [
    open('T1', 'Provincial or territorial attestation letter: number', 'Lettre d’attestation provinciale ou territoriale : numéro', text()), open('T1b', 'Attestation letter: expires on', 'Lettre d’attestation : date d’expiration', day),
    open('T2', 'Quebec acceptance certificate (CAQ): number', 'Certificat d’acceptation du Québec (CAQ) : numéro', text()), open('T2b', 'CAQ: expires on', 'CAQ : date d’expiration', day),
  ]);

export const imm1294: Form = {
  id: 'imm1294', number: 'IMM 1294', title: words('Application for Study Permit Made Outside of Canada', 'Demande de permis d’études présentée à l’extérieur du Canada'),
  madeFor: 'each-applicant', whom: words('A study permit from abroad; under 17 also IMM 5646', 'Un permis d’études de l’étranger; moins de 17 ans, aussi l’IMM 5646'), signs, edition: words('09-2022; attestation letters added in 2025–26', '09-2022; lettres d’attestation ajoutées en 2025-2026'), confidence: 'H', medium: 'xfa', doubts,
  sections: [
    head(), personal({ appliesFrom: true }), marital(), languages(), passport(), nationalId(), usResident({ uscis: false }), contact({ canadaOnly: false }), studies(), attestation(), education(), employment(), backgroundSection(), consent(),
  ],
};

const spanColumns = [column('From', 'De', yearMonth), column('To', 'À', yearMonth)];
const placeColumns = [column('Province', 'Province', text(50)), column('Country', 'Pays', list([]))];

/** Trips since the later of the 18th birthday and the number of years. */
export function tripsRows(s: Subject, years: number, cells: (trip: NonNullable<Subject['person']['trips']>[number], at: string) => Answer[]): TableAnswer {
  const born = s.person.dateOfBirth;
  if (born === undefined) return { kind: 'missing', pointers: [`${s.at}/dateOfBirth`] };
  const window = yearsBefore(s.asOf, years);
  const start = birthday18(born) > window ? birthday18(born) : window;
  return listRows(s, 'trips', cells, ({ to }) => to === undefined || to === null || to >= start);
}
const hasAny = (s: Subject, name: 'militaryService' | 'memberships' | 'governmentPositions' | 'trips'): Answer => {
  const found = s.person[name];
  return yesOrNo(s, found === undefined || (found.length === 0 && s.person.incomplete?.includes(name) === true) ? undefined : found.length > 0, `${s.at}/${name}`);
};

export const schedule1: Form = {
  id: 'imm5257-schedule1', number: 'IMM 5257 – Schedule 1', title: words('Application for Temporary Residence – Schedule 1', 'Demande de résidence temporaire – Annexe 1'),
  madeFor: 'each-adult', whom: words('Whoever answers yes to background 3 to 6, or whom an officer asks', 'Quiconque répond oui aux antécédents 3 à 6, ou à la demande d’un agent'), signs, edition: words('11-2018', '11-2018'), confidence: 'H', medium: 'xfa', doubts,
  sections: [
    section('0', 'Person', 'Personne', fromTemplate, [
      ask('0a', 'Family name', 'Nom de famille', text(100), (s) => familyName(s.person, s.at)), ask('0b', 'Given names', 'Prénoms', text(100), (s) => givenNames(s.person, s.at)), ask('0c', 'Date of birth', 'Date de naissance', day, (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)), ask('0d', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci),
    ]),
    section('1', 'Military, militia, security, police', 'Armée, milice, sécurité, police', fromTemplate, [
      ask('1', 'Served', 'A servi', yesNo, (s) => hasAny(s, 'militaryService')),
      table('1a', 'Service', 'Service', null, [column('Country', 'Pays', list([])), ...spanColumns, column('Branch and place stationed', 'Arme et lieu d’affectation', text(100)), column('Rank', 'Grade', text()), column('Combat', 'Combats', text()), column('Reason for the end', 'Raison de la fin', text())], militaryRows),
    ]),
    section('2', 'Ill treatment', 'Mauvais traitements', fromTemplate, [ask('2', 'Witnessed or took part', 'Témoin ou auteur', yesNo, (s) => yesOrNo(s, s.person.background?.illTreatment, `${s.at}/background/illTreatment`)), ask('2a', 'Details', 'Précisions', text(100), (s) => onlyIf(s.person.background?.illTreatment, [`${s.at}/background/illTreatment`], () => fact(s.person.background?.details, `${s.at}/background/details`)))]),
    section('3', 'Organizations', 'Organisations', fromTemplate, [
      ask('3', 'Member or associated', 'Membre ou associé', yesNo, (s) => hasAny(s, 'memberships')),
      table('3a', 'Organizations', 'Organisations', null, [...spanColumns, column('Name', 'Nom', text()), column('Activities', 'Activités', text()), ...placeColumns], (s) => listRows(s, 'memberships', (one, at) => [yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), fact(one.name, `${at}/name`), fact(one.activities, `${at}/activities`), byHand('not-kept'), countryAnswer(s, one.country, `${at}/country`)])),
    ]),
    section('4', 'Government posts', 'Charges publiques', fromTemplate, [
      ask('4', 'Held posts', 'A occupé des charges', yesNo, (s) => hasAny(s, 'governmentPositions')),
      table('4a', 'Posts', 'Charges', null, [...spanColumns, column('Country', 'Pays', list([])), column('Level', 'Niveau', text()), column('Department', 'Ministère ou service', text()), column('Posts', 'Postes', text())], (s) => listRows(s, 'governmentPositions', (one, at) => [yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), countryAnswer(s, one.country, `${at}/country`), fact(one.level, `${at}/level`), fact(one.department, `${at}/department`), fact(one.activities, `${at}/activities`)])),
    ]),
    section('5', 'Travel', 'Voyages', fromTemplate, [
      ask('5', 'Travelled outside the country of citizenship or residence', 'A voyagé hors du pays de citoyenneté ou de résidence', yesNo, (s) => hasAny(s, 'trips')),
      table('5a', 'Since 18, or in the past five years, whichever is later', 'Depuis 18 ans, ou au cours des cinq dernières années, selon le plus récent', null, [...spanColumns, column('Country', 'Pays', list([])), column('Place', 'Lieu', text(50)), column('Purpose', 'But', text(50))], (s) => tripsRows(s, 5, (one, at) => [yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), countryAnswer(s, one.country, `${at}/country`), fact(one.city, `${at}/city`), fact(one.purpose, `${at}/purpose`)])),
    ]),
    section('6', 'Signature', 'Signature', fromTemplate, [ask('6', 'Signature and date', 'Signature et date', signature, () => byHand('signature'))]),
  ],
};

/** Days of a trip, both included. */
const lengthOf = ({ from, to }: { from?: string | undefined; to?: string | null | undefined }, at: string, language: 'en' | 'fr'): Answer => {
  if (from === undefined) return missing(`${at}/from`);
  if (typeof to !== 'string') return missing(`${at}/to`);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return known(`${days} ${language === 'en' ? (days === 1 ? 'day' : 'days') : days < 2 ? 'jour' : 'jours'}`, [`${at}/from`, `${at}/to`]);
};
const travels: Evidence = { source: 'template', confidence: 'H' };
const travelTable = (id: string, en: string, fr: string, rows: number | null, of: (s: Subject) => Subject | undefined) =>
  table(id, en, fr, rows, [...spanColumns, column('Length', 'Durée', text(16)), column('Destination', 'Destination', text(31)), column('Purpose', 'But', text(31))], (asked) => {
    const s = of(asked);
    if (!s) return { kind: 'not-asked' };
    return tripsRows(s, 10, (one, at) => [
      yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), lengthOf(one, at, s.language),
      one.country === undefined ? missing(`${at}/country`) : known([one.city, countryName(one.country, s.language)].filter((part) => part !== undefined && part !== '').join(', '), [`${at}/country`]), fact(one.purpose, `${at}/purpose`),
    ]);
  });

/** Of all children of the file; one whose trips are not known is named by the place where they are entered. */
function dependantTrips(s: Subject): TableAnswer {
  const children = s.client.persons.map((person, index) => ({ ...s, person, at: `/persons/${index}` })).filter(({ person }) => person.role === 'child');
  const answers = children.map((child) => tripsRows(child, 10, (one, at) => [
    givenNames(child.person, child.at), yearMonthAnswer(one.from, `${at}/from`), untilMonth(one.to, `${at}/to`, s.asOf), countryAnswer(s, one.country, `${at}/country`), fact(one.purpose, `${at}/purpose`),
  ]));
  const pointers = answers.flatMap((answer) => (answer.kind === 'missing' ? answer.pointers : []));
  const [first] = pointers;
  const rows = answers.flatMap((answer) => (answer.kind === 'rows' ? answer.rows : []));
  if (rows.length > 0) return { kind: 'rows', rows, ...(first === undefined ? {} : { open: first }) };
  return first === undefined ? { kind: 'none', from: ['/persons'] } : { kind: 'missing', pointers };
}

export const imm5562: Form = {
  id: 'imm5562', number: 'IMM 5562', title: words('Supplementary Information – Your Travels', 'Renseignements supplémentaires : Liste des voyages'),
  madeFor: 'principal', whom: words('Permanent residence outside Express Entry', 'Résidence permanente hors Entrée express'), signs: words('The principal applicant', 'Le demandeur principal'), edition: words('PDF 01-2021; portal 2024', 'PDF 01-2021; portail 2024'), confidence: 'H', medium: 'xfa',
  doubts: [words('The number of rows for the spouse and the dependants on the PDF is not verified.', 'Le nombre de lignes du PDF pour l’époux et les personnes à charge n’est pas vérifié.')],
  sections: [
    section('1', 'Principal applicant', 'Demandeur principal', travels, [
      ask('1a', 'Family name', 'Nom de famille', text(), (s) => familyName(s.person, s.at)), ask('1b', 'Given names', 'Prénoms', text(), (s) => givenNames(s.person, s.at)), travelTable('1c', 'Trips of ten years or since 18', 'Voyages de dix ans ou depuis 18 ans', 6, (s) => s),
    ]),
    section('2', 'Spouse or partner', 'Époux ou conjoint', travels, [travelTable('2a', 'Trips of the spouse or partner', 'Voyages de l’époux ou conjoint', null, (s) => s.spouse && { ...s, person: s.spouse.value, at: s.spouse.at })]),
    section('3', 'Dependants', 'Personnes à charge', travels, [
      table('3a', 'Trips of the dependants', 'Voyages des personnes à charge', null, [column('Given names', 'Prénoms', text()), ...spanColumns, column('Destination', 'Destination', text(31)), column('Purpose', 'But', text(31))], dependantTrips),
    ]),
  ],
};
