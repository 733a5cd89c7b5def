import { z } from 'zod';
import type { Bilingual } from '../assessment/pack/types';
import { factName, personName } from '../assessment/report/names';
import { isLookUp } from '../assessment/facts/lookUps';
import { memberAt } from '../assessment/report/observed';
import type { ClientFile } from '../clientFile';
import { leaves, type Widget } from '../clientFile/registries';
import { spacedIn } from '../texts/typography';

type Language = 'en' | 'fr';

/** What is asked of a person, by the member of the person’s record that the answer fills. `{name}` stands for the person. */
const ofPerson: Readonly<Record<string, Bilingual>> = {
  admissibility: { en: 'Has {name} ever been arrested, charged or convicted, been refused entry or ordered to leave a country, or had a serious health condition?', fr: '{name} : arrestation, accusation ou condamnation, refus d’entrée, ordre de quitter un pays ou problème de santé grave?' },
  adopted: { en: 'Is {name} adopted?', fr: '{name} : y a-t-il eu adoption?' },
  applications: { en: 'Which applications to the Government of Canada, a province or another country has {name} made, and what was decided?', fr: '{name} : quelles demandes ont été présentées au gouvernement du Canada, à une province ou à un autre pays, et avec quelle décision?' },
  background: { en: 'Has {name} ever belonged to a group that used or urged violence, or taken part in or witnessed ill treatment of people?', fr: '{name} : appartenance à un groupe ayant utilisé ou prôné la violence, ou participation à de mauvais traitements, ou présence lors de tels actes?' },
  biometricsOn: { en: 'Has {name} given fingerprints and a photograph for Canada before, and when?', fr: '{name} : les empreintes et la photo ont-elles déjà été données pour le Canada, et quand?' },
  canadian: { en: 'Is {name} a Canadian citizen or a permanent resident of Canada?', fr: '{name} : citoyenneté canadienne ou résidence permanente au Canada?' },
  canadianStatus: { en: 'Which permits or visitor records for Canada has {name} held, and until when?', fr: '{name} : quels permis ou fiches de visiteur pour le Canada, et jusqu’à quand?' },
  citizenships: { en: 'Of which countries is {name} a citizen?', fr: '{name} : citoyenneté de quels pays?' },
  custody: { en: 'Who has custody of {name}?', fr: '{name} : qui en a la garde?' },
  dateOfBirth: { en: 'When was {name} born?', fr: '{name} : quelle est la date de naissance?' },
  documentLanguages: { en: 'In which languages are the documents of {name}?', fr: '{name} : en quelles langues sont les documents?' },
  education: { en: 'Which schools has {name} attended, and which degrees or diplomas were obtained?', fr: '{name} : quels établissements fréquentés, et quels diplômes obtenus?' },
  governmentPositions: { en: 'Has {name} ever held a position in a government, the police or the civil service?', fr: '{name} : y a-t-il eu un poste au sein d’un gouvernement, de la police ou de la fonction publique?' },
  languageTests: { en: 'Which tests of English or French has {name} taken, and when?', fr: '{name} : quels tests de français ou d’anglais, et quand?' },
  maritalStatus: { en: 'Is {name} single, married, in a common-law union, separated, divorced or widowed?', fr: '{name} : célibat, mariage, union de fait, séparation, divorce ou veuvage?' },
  memberships: { en: 'To which organizations, associations or parties does {name} belong, or did before?', fr: '{name} : quelles organisations, associations ou quels partis, aujourd’hui ou par le passé?' },
  militaryService: { en: 'Has {name} ever served in an army, a militia or the police, and when?', fr: '{name} : y a-t-il eu un service dans une armée, une milice ou la police, et quand?' },
  otherNames: { en: 'Has {name} ever used another name?', fr: '{name} : un autre nom a-t-il déjà été utilisé?' },
  parents: { en: 'Who are the parents of {name}?', fr: '{name} : qui sont les parents?' },
  previousUnions: { en: 'Was {name} married or in a common-law union before, and how did it end?', fr: '{name} : y a-t-il eu un mariage ou une union de fait auparavant, et comment a pris fin cette union?' },
  relativesInCanada: { en: 'Which relatives or friends does {name} have in Canada?', fr: '{name} : quels membres de la parenté ou amis au Canada?' },
  residences: { en: 'In which countries has {name} lived, and from when to when?', fr: '{name} : quels pays de résidence, et pendant quelles périodes?' },
  tradeCertificates: { en: 'Does {name} hold a certificate of qualification in a trade?', fr: '{name} : y a-t-il un certificat de compétence dans un métier?' },
  work: { en: 'Which jobs has {name} held, with whom, and from when to when?', fr: '{name} : quels emplois, auprès de qui et pendant quelles périodes?' },
};
/** What is asked of the file as a whole. */
const ofFile: Readonly<Record<string, Bilingual>> = {
  '/persons': { en: 'Who are the members of your family: spouse or common-law partner, and children?', fr: 'Qui sont les membres de votre famille : époux ou conjoint de fait, enfants?' },
  '/jobOffers': { en: 'Do you have a job offer from an employer in Canada?', fr: 'Avez-vous une offre d’emploi d’un employeur au Canada?' },
  '/representative': { en: 'Will somebody represent you before the government?', fr: 'Une personne vous représentera-t-elle auprès du gouvernement?' },
};

/** How a fact of which nothing but its name is worded is asked for: as its kind is answered. `{fact}` stands for its name. */
const byKind = {
  yesNo: { en: '{fact}: yes or no?', fr: '{fact} : oui ou non?' },
  day: { en: '{fact}: when?', fr: '{fact} : quand?' },
  figure: { en: '{fact}: how much or how many?', fr: '{fact} : combien?' },
  list: { en: '{fact}: what is there, if anything?', fr: '{fact} : qu’y a-t-il, le cas échéant?' },
  record: { en: '{fact}: what can you tell us?', fr: '{fact} : que pouvez-vous nous en dire?' },
  other: { en: '{fact}?', fr: '{fact}?' },
} as const satisfies Record<string, Bilingual>;
const kindOfWidget: Partial<Record<Widget, keyof typeof byKind>> = { yesNo: 'yesNo', date: 'day', money: 'figure', percent: 'figure', integer: 'figure', decimal: 'figure' };

function kindOf(pointer: string): keyof typeof byKind {
  const { schema } = memberAt(pointer);
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodObject) return 'record';
  const leaf = schema && leaves.get(schema);
  return (leaf && kindOfWidget[leaf.widget]) ?? 'other';
}

function questionOf(pointer: string, client: ClientFile, language: Language): string {
  const [, index, member] = /^\/persons\/(\d+)\/([^/]+)$/.exec(pointer) ?? [];
  const person = index === undefined ? undefined : client.persons[Number(index)];
  const asked = person ? ofPerson[member ?? '']?.[language].replace('{name}', () => personName(person)) : ofFile[pointer]?.[language];
  if (asked !== undefined) return spacedIn(language, asked);
  const name = factName(pointer, client, language);
  return spacedIn(language, byKind[kindOf(pointer)][language]).replace('{fact}', () => name);
}

/**
 * Facts that are missing, as questions, each once in the order of first mention; `pointers` are JSON Pointers of the client file. A fact
 * that no question is worded for, as one that the employer knows, is asked for by its name. What is to be looked up is asked of nobody: it
 * is the office’s work.
 */
export const questionsAbout = (pointers: readonly string[], client: ClientFile, language: Language): string[] => [...new Set(pointers.filter((pointer) => !isLookUp(pointer)).map((pointer) => questionOf(pointer, client, language)))];
