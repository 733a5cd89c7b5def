import { factName } from '../assessment/report/names';
import { daysBetween } from '../dates';
import { isCoupled } from './derivations/codes';
import { eventsOf } from './derivations/past';
import { namedOffers } from '../offers/offerOfCase';
import { offersOf, passportUsed } from './subject';
import { spanWords } from './words';
import type { AnsweredTable, Sheet } from './sheet';
import type { Subject, Words } from './types';
import { monthOf } from './history';

/** Something to settle before the answers are copied; `pointers`: the facts that it is about. */
export type SheetFinding = { message: Words; pointers: readonly string[] };

/** The day as of which the editions of the forms were looked up; a sheet says so once ninety days have passed. */
export const editionsLookedUpOn = '2026-11-22';

const finding = (en: string, fr: string, ...pointers: readonly string[]): SheetFinding => ({ message: { en, fr }, pointers });

/** The couple tells the same of itself. */
function ofCouple({ person, at, spouse }: Subject): SheetFinding[] {
  if (!spouse || (person.role !== 'principal' && person.role !== 'spouse')) return [];
  const { value: other, at: otherAt } = spouse;
  const found: SheetFinding[] = [];
  if (person.maritalStatus !== undefined && other.maritalStatus !== undefined && person.maritalStatus !== other.maritalStatus && (isCoupled(person) === true || isCoupled(other) === true))
    found.push(finding('The couple’s marital status is not the same with both.', 'L’état matrimonial du couple n’est pas le même chez les deux.', `${at}/maritalStatus`, `${otherAt}/maritalStatus`));
  if (person.unionSince !== undefined && other.unionSince !== undefined && person.unionSince !== other.unionSince)
    found.push(finding('The day since which the couple is together is not the same with both.', 'La date du début de l’union n’est pas la même chez les deux.', `${at}/unionSince`, `${otherAt}/unionSince`));
  return found;
}

/** Passport in force for the stay, of a citizenship on file. */
function ofPassport(s: Subject): SheetFinding[] {
  const passport = passportUsed(s);
  if (!passport) return [];
  const { value: { country, expiresOn }, at } = passport;
  const found: SheetFinding[] = [];
  if (country !== undefined && s.person.citizenships !== undefined && !s.person.citizenships.includes(country)) found.push(finding('The passport used is not of a citizenship on file.', 'Le passeport utilisé n’est pas d’une citoyenneté au dossier.', `${at}/country`, `${s.at}/citizenships`));
  else if (country !== undefined && s.person.citizenships !== undefined && s.person.citizenships[0] !== country) found.push(finding('The form asks the citizenship of the passport used, which is not the first on file.', 'Le formulaire demande la citoyenneté du passeport utilisé, qui n’est pas la première au dossier.', `${at}/country`, `${s.at}/citizenships`));
  if (expiresOn === undefined) return found;
  const endsOn = s.offer?.value.endsOn;
  if (expiresOn < s.asOf) found.push(finding(`The passport expired on ${expiresOn}.`, `Le passeport a expiré le ${expiresOn}.`, `${at}/expiresOn`));
  else if (typeof endsOn === 'string' && expiresOn < endsOn) found.push(finding(`The passport expires on ${expiresOn}, before the job offer ends on ${endsOn}: a permit is not issued beyond it.`, `Le passeport expire le ${expiresOn}, avant la fin de l’offre d’emploi le ${endsOn} : un permis ne le dépasse pas.`, `${at}/expiresOn`, `${s.offer?.at ?? ''}/endsOn`));
  return found;
}

/** The same past is told in several places of the forms. */
function ofPast(s: Subject): SheetFinding[] {
  const { person: { admissibility, applications, background }, at } = s;
  const found: SheetFinding[] = [];
  const has = (...kinds: Parameters<typeof eventsOf>[1]): boolean => (eventsOf(s, kinds)?.length ?? 0) > 0;
  const events = `${at}/admissibility/events`;
  if (admissibility?.criminalRecord === true && !has('charge', 'conviction')) found.push(finding('A criminal record is noted, but no charge or conviction is entered.', 'Un casier judiciaire est noté, mais aucune accusation ni condamnation n’est entrée.', `${at}/admissibility/criminalRecord`));
  if (admissibility?.criminalRecord === false && has('conviction')) found.push(finding('A conviction is entered, but no criminal record is noted.', 'Une condamnation est entrée, mais aucun casier judiciaire n’est noté.', `${at}/admissibility/criminalRecord`, events));
  if (admissibility?.removalOrder === false && has('removal-order')) found.push(finding('A removal order is entered among the events, but denied in the summary.', 'Une mesure de renvoi figure parmi les événements, mais est niée dans le résumé.', `${at}/admissibility/removalOrder`, events));
  if ((applications ?? []).some(({ decision }) => decision === 'refused') && !has('refusal')) found.push(finding('An application was refused, but no refusal is entered among the events.', 'Une demande a été refusée, mais aucun refus ne figure parmi les événements.', `${at}/applications`));
  if (background?.detained === true && admissibility?.criminalRecord === false) found.push(finding('A detention is noted, but no criminal record: explain it on the form.', 'Une détention est notée, mais aucun casier judiciaire : l’expliquer sur le formulaire.', `${at}/background/detained`));
  return found;
}

/** An address in one country while the residences name another. */
function ofPlaces({ person, at }: Subject): SheetFinding[] {
  return (person.addresses ?? []).flatMap((address, index) => {
    const { from, to, country } = address;
    if (from === undefined || country === undefined) return [];
    const others = (person.residences ?? []).filter((one) => one.from !== undefined && one.from <= (to ?? '9999-12-31') && (one.to === null || (one.to !== undefined && one.to >= from)));
    if (others.length === 0 || others.some((one) => one.country === country)) return [];
    return [finding(`The address from ${monthOf(from)} is in another country than the residence of that time.`, `L’adresse à partir de ${monthOf(from)} est dans un autre pays que la résidence de ce temps-là.`, `${at}/addresses/${index}`, `${at}/residences`)];
  });
}

const beyondLatin = /(?!\p{Script=Latin})\p{L}/u;
/** The forms take Latin letters, except where a name in native script is asked. */
function ofScript({ person, at }: Subject): SheetFinding[] {
  const written = [['family', person.name?.family], ['given', person.name?.given]] as const;
  const members = written.filter(([, name]) => name !== undefined && beyondLatin.test(name)).map(([member]) => `${at}/name/${member}`);
  return members.length === 0 ? [] : [finding('The name is not written in Latin letters, as the forms require.', 'Le nom n’est pas écrit en caractères latins, comme les formulaires l’exigent.', ...members)];
}

function ofOffers({ client, person, offer }: Subject): SheetFinding[] {
  const offers = offersOf(client, person.id);
  if (offers.length < 2) return [];
  if (!offer) return [finding(`${offers.length} job offers are on file: choose the one that the sheet is about.`, `${offers.length} offres d’emploi au dossier : choisir celle que vise la fiche.`, ...offers.map(({ at }) => at))];
  const { label } = namedOffers(offers.map(({ value }) => value), client).find((one) => one.offer === offer.value) ?? { label: offer.value.id };
  return [finding(`${offers.length} job offers are on file; the sheet uses this one: ${label}.`, `${offers.length} offres d’emploi au dossier; la fiche utilise celle-ci : ${label}.`, ...offers.map(({ at }) => at))];
}

/** What the tables of the sheet do not cover or cannot hold. */
function ofTables(sheet: Sheet): SheetFinding[] {
  const tables = sheet.sections.flatMap(({ items }) => items.filter((item): item is AnsweredTable => item.kind === 'table'));
  return tables.flatMap(({ table: { id, label, rows: fits }, answer }) => {
    if (answer.kind !== 'rows') return [];
    const named = (words: Words): SheetFinding => ({ message: { en: `${id} ${label.en}: ${words.en}.`, fr: `${id} ${label.fr} : ${words.fr}.` }, pointers: [] });
    return [
      ...(answer.findings ?? []).map((one) => named(spanWords(one))),
      ...(answer.extra > 0 ? [named({ en: `${answer.rows.length} entries, the form has ${fits ?? 0} rows; continue on an extra sheet`, fr: `${answer.rows.length} entrées, le formulaire a ${fits ?? 0} lignes; continuer sur une feuille supplémentaire` })] : []),
    ];
  });
}

function ofNames({ person, at }: Subject): SheetFinding[] {
  const names = person.otherNames?.length ?? 0;
  return names > 1 ? [finding(`${names} other names are on file; the form takes one. List the rest on an extra sheet.`, `${names} autres noms au dossier; le formulaire en prend un. Inscrire les autres sur une feuille supplémentaire.`, `${at}/otherNames`)] : [];
}

function ofUnsettled({ sections, subject }: Sheet): SheetFinding[] {
  const pointers = sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'question' && item.unsettled && 'from' in item.answer ? item.answer.from : [])));
  return [...new Set(pointers)].map((pointer) => finding(`Noted as not settled: ${factName(pointer, subject.client, 'en')}.`, `Noté comme non établi : ${factName(pointer, subject.client, 'fr')}.`, pointer));
}

function ofEdition({ asOf }: Subject): SheetFinding[] {
  return daysBetween(editionsLookedUpOn, asOf) <= 90 ? [] : [finding(`The editions of the forms were last looked up on ${editionsLookedUpOn}. Compare with the form in force.`, `Les éditions des formulaires ont été vérifiées pour la dernière fois le ${editionsLookedUpOn}. Comparez avec le formulaire en vigueur.`)];
}

/** Everything that deserves a look before the answers are copied: facts that contradict each other, gaps, and what does not fit on the form. */
export function findingsOf(sheet: Sheet): SheetFinding[] {
  const { subject, form } = sheet;
  const asksNames = form.sections.some(({ items }) => items.some(({ id }) => id === 'B2a'));
  const ofPerson = form.madeFor === 'worker' ? [...ofScript(subject)] : [...ofScript(subject), ...(asksNames ? ofNames(subject) : []), ...ofCouple(subject), ...ofPassport(subject), ...ofPast(subject), ...ofPlaces(subject)];
  return [...ofPerson, ...ofOffers(subject), ...ofTables(sheet), ...ofUnsettled(sheet), ...ofEdition(subject)];
}
