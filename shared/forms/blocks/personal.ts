import { ask, column, day, dayBoxes, list, must, section, table, text, yesNo } from '../build';
import { byHand, chosen, dateAnswer, dateBoxes, fact, hasEntries, known, missing, none, notAsked, onlyIf, yesOrNo } from '../answers';
import { abilityCodes, isCoupled, languageCodes, maritalCodes, residenceCodes, unionCodes } from '../derivations/codes';
import { countryAnswer } from '../derivations/places';
import { yearsBefore } from '../history';
import { abilities, formerUnions, maritalStatuses, serviceLanguages, sexes, statuses } from '../lists';
import { presentResidence } from '../subject';
import { optionLabel } from '../../texts';
import type { Answer, Evidence, Item, Located, Question, Section, Subject, TableAnswer } from '../types';
import type { Person } from '../../clientFile';

/** The shared blocks of the temporary-residence forms were read from their templates. */
export const fromTemplate: Evidence = { source: 'template', confidence: 'H' };

/** Somebody without a family name in the passport writes the given names as family name. */
export const familyName = ({ name }: Pick<Person, 'name'>, at: string): Answer => (name?.family === '' && name.given !== undefined && name.given !== '' ? known(name.given, [`${at}/name/given`]) : fact(name?.family, `${at}/name/family`));
export const givenNames = ({ name }: Pick<Person, 'name'>, at: string): Answer => (name?.given === '' || name?.family === '' ? none([`${at}/name`]) : fact(name?.given, `${at}/name/given`));

/** Digits only, as the form has ten boxes for them. */
export const uci = (s: Subject): Answer => fact(s.person.uci, `${s.at}/uci`, (written) => written.replaceAll('-', ''));

export const head = (more: readonly Question[] = []): Section =>
  section('A', 'Head of the form', 'En-tête du formulaire', fromTemplate, [
    ask('A1', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci),
    ask('A2', 'Language of service', 'Langue de service', must(list(serviceLanguages)), (s) => chosen(s, serviceLanguages, s.person.serviceLanguage && languageCodes[s.person.serviceLanguage], `${s.at}/serviceLanguage`)),
    ...more,
  ]);

type Residence = NonNullable<Person['residences']>[number];

/** No status is said under Other. */
const noStatus = { en: 'No status', fr: 'Sans statut' };
const otherStatus = (s: Subject, { value, at }: Located<Residence>): Answer => {
  if (value.status === undefined) return missing(`${at}/status`);
  if (value.status === 'none') return known(value.explanation !== undefined && value.explanation !== '' ? value.explanation : noStatus[s.language], [`${at}/status`]);
  return value.status === 'other' ? fact(value.explanation, `${at}/explanation`) : notAsked;
};
const statusIn = (s: Subject, { value, at }: Located<Residence>): Answer => chosen(s, statuses, value.status && residenceCodes[value.status], `${at}/status`);

const ofPresent = (answer: (s: Subject, residence: Located<Residence>) => Answer) => (s: Subject): Answer => {
  const residence = presentResidence(s);
  return residence ? answer(s, residence) : missing(`${s.at}/residences`);
};

/** Stays of more than six months in the past five years, outside the countries of citizenship and of present residence. */
export function earlierCountries(s: Subject): Located<Residence>[] | undefined {
  const { person, at, asOf } = s;
  const present = presentResidence(s);
  if (person.residences === undefined || person.citizenships === undefined || person.incomplete?.includes('residences') === true) return undefined;
  const window = yearsBefore(asOf, 5);
  const all = person.residences.map((value, index) => ({ value, at: `${at}/residences/${index}` }));
  return all
    .filter(({ value: { country, from, to } }) => country !== present?.value.country && person.citizenships?.includes(country) !== true && (to === null || to === undefined || to >= window) && isOverHalfYear(from, to, asOf))
    .toSorted((a, b) => (b.value.from ?? '').localeCompare(a.value.from ?? ''));
}

/** A stay whose days are not known may have been long. */
function isOverHalfYear(from: string | undefined, to: string | null | undefined, asOf: string): boolean {
  if (from === undefined || to === undefined) return true;
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) + 6;
  const end = to ?? asOf;
  return `${String(Math.floor((months - 1) / 12)).padStart(4, '0')}-${String(((months - 1) % 12) + 1).padStart(2, '0')}${from.slice(7)}` < end;
}

const residenceColumns = [
  column('Country', 'Pays', must(list([]))), column('Status', 'Statut', must(list(statuses))), column('Other status', 'Autre statut', text(30)), column('From', 'Du', day), column('To', 'Au', day),
];
const residenceRow = (s: Subject, one: Located<Residence>): Answer[] => [
  countryAnswer(s, one.value.country, `${one.at}/country`), statusIn(s, one), otherStatus(s, one), dateAnswer(one.value.from, `${one.at}/from`), dateAnswer(one.value.to, `${one.at}/to`),
];
function earlierRows(s: Subject): TableAnswer {
  const stays = earlierCountries(s);
  if (stays === undefined) return { kind: 'missing', pointers: [s.person.citizenships === undefined ? `${s.at}/citizenships` : `${s.at}/residences`] };
  return stays.length === 0 ? { kind: 'not-asked' } : { kind: 'rows', rows: stays.map((one) => residenceRow(s, one)) };
}

/** Present residence and earlier countries, B7 and B8. `from` and `to` of the present one are only asked of those who are neither citizen nor permanent resident. */
export const residenceItems = (prefix: readonly [string, string]): Item[] => [
  ask(`${prefix[0]}a`, 'Country of residence now: country', 'Pays de résidence actuel : pays', must(list([])), ofPresent((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
  ask(`${prefix[0]}b`, 'Status there', 'Statut dans ce pays', must(list(statuses)), ofPresent(statusIn)),
  ask(`${prefix[0]}c`, 'Other status', 'Autre statut', text(30), ofPresent(otherStatus)),
  ask(`${prefix[0]}d`, 'From', 'Du', day, ofPresent((_, { value, at }) => onlyIf(isTemporary(value), [`${at}/status`], () => dateAnswer(value.from, `${at}/from`)))),
  ask(`${prefix[0]}e`, 'To', 'Au', day, ofPresent((s, { value, at }) => onlyIf(isTemporary(value), [`${at}/status`], () => untilPermit(s, value, at)))),
  ask(prefix[1], 'More than six months in another country in the past five years', 'Plus de six mois dans un autre pays au cours des cinq dernières années', must(yesNo), (s) => {
    const stays = earlierCountries(s);
    return yesOrNo(s, stays && stays.length > 0, ...(s.person.citizenships === undefined ? [`${s.at}/citizenships`] : []), `${s.at}/residences`);
  }),
  table(`${prefix[1]}a`, 'Those countries', 'Ces pays', 2, residenceColumns, earlierRows),
];
const isTemporary = ({ status }: Residence): boolean | undefined => (status === undefined ? undefined : status !== 'citizen' && status !== 'permanent-resident');
/** Where the stay goes on in Canada, its end is the day on which the status ends. */
function untilPermit({ person, at: owner }: Subject, { country, to }: Residence, at: string): Answer {
  if (to !== null || country !== 'CA') return dateAnswer(to, `${at}/to`);
  const permits = (person.canadianStatus ?? []).map(({ expiresOn }, index) => ({ expiresOn, pointer: `${owner}/canadianStatus/${index}/expiresOn` })).filter(({ expiresOn }) => typeof expiresOn === 'string');
  const last = permits.toSorted((a, b) => (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))[0];
  return last ? dateAnswer(last.expiresOn, last.pointer) : missing(`${owner}/canadianStatus`);
}

const firstOther = (s: Subject, member: 'family' | 'given'): Answer =>
  onlyIf(hasEntries(s, 'otherNames'), [`${s.at}/otherNames`], () => {
    const name = s.person.otherNames?.[0]?.[member];
    return name === '' ? none([`${s.at}/otherNames/0`]) : fact(name, `${s.at}/otherNames/0/${member}`);
  });

export const nameItems = (): Item[] => [
  ask('B1', 'Family name as in the passport', 'Nom de famille comme dans le passeport', must(text(100)), (s) => familyName(s.person, s.at)),
  ask('B1b', 'Given names', 'Prénoms', text(100), (s) => givenNames(s.person, s.at)),
  ask('B2', 'Another name was ever used', 'Un autre nom a déjà été utilisé', must(yesNo), (s) => yesOrNo(s, hasEntries(s, 'otherNames'), `${s.at}/otherNames`)),
  ask('B2a', 'Other family name', 'Autre nom de famille', text(100), (s) => firstOther(s, 'family')),
  ask('B2b', 'Other given names', 'Autres prénoms', text(100), (s) => firstOther(s, 'given')),
];

export const sexAnswer = (s: Subject): Answer => chosen(s, sexes, s.person.sex, `${s.at}/sex`);

/** B without B9, and with it where `appliesFrom` is asked. */
export const personal = ({ appliesFrom }: { appliesFrom: boolean }): Section =>
  section('B', 'Personal details', 'Renseignements personnels', fromTemplate, [
    ...nameItems(),
    ask('B3', 'Sex', 'Sexe', must(list(sexes)), sexAnswer),
    ask('B4', 'Date of birth: year, month, day', 'Date de naissance : année, mois, jour', must(dayBoxes), (s) => dateBoxes(s.person.dateOfBirth, `${s.at}/dateOfBirth`)),
    ask('B5a', 'Place of birth: town', 'Lieu de naissance : ville', must(text(30)), (s) => fact(s.person.birthCity, `${s.at}/birthCity`)),
    ask('B5b', 'Place of birth: country', 'Lieu de naissance : pays', must(list([])), (s) => countryAnswer(s, s.person.countryOfBirth, `${s.at}/countryOfBirth`)),
    ask('B6', 'Citizenship of the passport used', 'Citoyenneté du passeport utilisé', must(list([])), (s) => (s.person.citizenships?.length === 0 ? none([`${s.at}/citizenships`]) : countryAnswer(s, s.person.citizenships?.[0], `${s.at}/citizenships`))),
    ...residenceItems(['B7', 'B8']),
    ...(appliesFrom ? [ask('B9', 'Country where applying: the same as now', 'Pays où la demande est présentée : le même', must(yesNo), () => byHand('choice'))] : []),
  ]);

const partner = (s: Subject, answer: (one: Located<Person>) => Answer): Answer => onlyIf(isCoupled(s.person), [`${s.at}/maritalStatus`], () => (s.spouse ? answer(s.spouse) : missing('/persons')));
const formerColumns = (withBirth: boolean) => [
  column('Family name', 'Nom de famille', text(100)), column('Given names', 'Prénoms', text(100)), ...(withBirth ? [column('Date of birth', 'Date de naissance', dayBoxes)] : []),
  column('Type of union', 'Type d’union', list(formerUnions)), column('From', 'Du', day), column('To', 'Au', day),
];
function formerRows(s: Subject, withBirth: boolean): TableAnswer {
  const has = hasEntries(s, 'previousUnions');
  if (has === undefined) return { kind: 'missing', pointers: [`${s.at}/previousUnions`] };
  if (!has) return { kind: 'not-asked' };
  const rows = (s.person.previousUnions ?? []).map((union, index) => {
    const at = `${s.at}/previousUnions/${index}`;
    return [
      fact(union.name?.family, `${at}/name/family`), union.name?.given === '' ? none([`${at}/name`]) : fact(union.name?.given, `${at}/name/given`), ...(withBirth ? [dateBoxes(union.dateOfBirth, `${at}/dateOfBirth`)] : []),
      chosen(s, formerUnions, union.kind && unionCodes[union.kind], `${at}/kind`), dateAnswer(union.startedOn, `${at}/startedOn`), dateAnswer(union.endedOn, `${at}/endedOn`),
    ];
  });
  return { kind: 'rows', rows };
}

export const maritalItems = ({ partnerStatus = false, formerBirth = true } = {}): Item[] => [
  ask('C1', 'Marital status', 'État matrimonial', must(list(maritalStatuses)), (s) => chosen(s, maritalStatuses, s.person.maritalStatus && maritalCodes[s.person.maritalStatus], `${s.at}/maritalStatus`)),
  ask('C2', 'Married or together since', 'Mariés ou ensemble depuis', day, (s) => onlyIf(isCoupled(s.person), [`${s.at}/maritalStatus`], () => dateAnswer(s.person.unionSince, `${s.at}/unionSince`))),
  ask('C3', 'Partner: family name', 'Conjoint : nom de famille', text(100), (s) => partner(s, ({ value, at }) => familyName(value, at))),
  ask('C3a', 'Partner: given names', 'Conjoint : prénoms', text(100), (s) => partner(s, ({ value, at }) => givenNames(value, at))),
  ...(partnerStatus ? [ask('C3b', 'The partner is a citizen or permanent resident', 'Le conjoint est citoyen ou résident permanent', yesNo, (s) => partner(s, ({ value, at }) => yesOrNo(s, value.canadian === undefined ? undefined : value.canadian !== 'none', `${at}/canadian`)))] : []),
  ask('C4', 'Earlier marriage or common-law union', 'Mariage ou union de fait antérieurs', must(yesNo), (s) => yesOrNo(s, hasEntries(s, 'previousUnions'), `${s.at}/previousUnions`)),
  table('C5', 'Former partner', 'Ancien conjoint', 1, formerColumns(formerBirth), (s) => formerRows(s, formerBirth)),
];
export const marital = (more = {}): Section => section('C', 'Marital status', 'État matrimonial', fromTemplate, maritalItems(more));

export const spokenLanguageName = (code: string, language: 'en' | 'fr'): string => {
  try {
    return new Intl.DisplayNames(`${language}-CA`, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Levels stated for planning are no test. */
const tested = (s: Subject): boolean | undefined => {
  const has = hasEntries(s, 'languageTests');
  return has === true ? (s.person.languageTests ?? []).some(({ test }) => !['CLB', 'NCLC', 'EQ'].includes(test)) : has;
};

export const languageItems = (): Item[] => [
  ask('D1', 'Mother tongue', 'Langue maternelle', must(list([])), (s) => fact(s.person.motherTongue, `${s.at}/motherTongue`, (code) => capital(spokenLanguageName(code, s.language)))),
  ask('D2', 'Can communicate in English or French', 'Peut communiquer en français ou en anglais', must(list(abilities)), (s) => chosen(s, abilities, s.person.officialLanguages && abilityCodes[s.person.officialLanguages], `${s.at}/officialLanguages`)),
  ask('D3', 'Most at ease in', 'Le plus à l’aise en', list(abilities.slice(0, 2)), (s) =>
    onlyIf(s.person.officialLanguages === undefined ? undefined : s.person.officialLanguages === 'both', [`${s.at}/officialLanguages`], () => fact(s.person.firstOfficialLanguage, `${s.at}/firstOfficialLanguage`, (code) => optionLabel('officialLanguage', code, s.language)))),
  ask('D4', 'Language test of a designated agency taken', 'Test de langue d’un organisme désigné passé', must(yesNo), (s) => yesOrNo(s, tested(s), `${s.at}/languageTests`)),
];
const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('fr-CA') + name.slice(1);
export const languages = (): Section => section('D', 'Languages', 'Langues', fromTemplate, languageItems());
