import { column, day, list, must, text, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing, missingPart, none, notAsked, yesOrNo } from '../answers';
import { addressLine } from '../derivations/addresses';
import { familyMaritalCodes } from '../derivations/codes';
import { countryAnswer } from '../derivations/places';
import { countryName } from '../../places';
import { familyMaritalStatuses, familyRelations } from '../lists';
import { childrenOf, parentsOf, siblingsOf } from '../subject';
import type { Answer, Column, Located, Subject, TableAnswer, Words } from '../types';
import type { Person } from '../../clientFile';

// The family forms ask the same of each relative: IMM 5645, 5707 and 5406.

type Relative = Located<Person>;
export type RelativeForm = { occupation: boolean; accompanying: boolean; email: boolean; nativeName: boolean; nameMax?: number; countryMax?: number; addressMax?: number };

const fullName = ({ value: { name }, at }: Relative): Answer => {
  const parts = [name?.family, name?.given].filter((part) => part !== undefined && part !== '');
  if (name?.family === undefined && name?.given === undefined) return missing(`${at}/name`);
  return parts.length === 0 ? none([`${at}/name`]) : known(parts.join(', '), [`${at}/name`]);
};

/** Married says whether both were present at the wedding, which is not kept. The dead have no status. */
function maritalCell(s: Subject, { value: { maritalStatus, diedOn }, at }: Relative): Answer {
  if (diedOn !== undefined) return chosen(s, familyMaritalStatuses, 'deceased', `${at}/diedOn`);
  if (maritalStatus === 'married') return byHand('not-kept', marriedHow);
  return chosen(s, familyMaritalStatuses, maritalStatus && familyMaritalCodes[maritalStatus], `${at}/maritalStatus`);
}
const marriedHow: Words = { en: 'Married: choose whether both were physically present at the wedding', fr: 'Marié : choisir si les deux étaient présents à la cérémonie' };

/** The present address, or of somebody who died the town, country and day. */
function addressCell({ language }: Subject, { value: { contact, addresses, diedOn, diedIn }, at }: Relative): Answer {
  if (diedOn !== undefined) return diedIn === undefined ? missingPart(diedOn, `${at}/diedIn`) : known(`${diedIn}, ${diedOn}`, [`${at}/diedIn`, `${at}/diedOn`]);
  const index = (addresses ?? []).findIndex(({ to }) => to === null);
  const present = contact?.residential ?? contact?.mailing ?? addresses?.[index];
  if (!present) return missing(`${at}/contact/residential`);
  const line = [addressLine(present), present.country && countryName(present.country, language)].filter((part) => part !== undefined && part !== '').join(', ');
  return known(line, [contact?.residential ? `${at}/contact/residential` : contact?.mailing ? `${at}/contact/mailing` : `${at}/addresses/${index}`]);
}

function occupationCell({ value: { occupation, work, diedOn }, at }: Relative): Answer {
  if (diedOn !== undefined) return notAsked;
  if (occupation !== undefined) return fact(occupation, `${at}/occupation`);
  const index = (work ?? []).findIndex(({ endedOn, title }) => endedOn === null && title !== undefined);
  return index < 0 ? missing(`${at}/occupation`) : fact(work?.[index]?.title, `${at}/work/${index}/title`);
}

/** Own, adopted or step of a child; brother or sister, half or step, of a sibling. */
function relationCell(s: Subject, { value, at }: Relative, kind: 'child' | 'sibling'): Answer {
  const { kinship, adopted, sex } = value;
  if (kinship !== undefined && (kind === 'child' || kinship !== 'own')) return chosen(s, familyRelations, kinship, `${at}/kinship`);
  if (adopted === true) return chosen(s, familyRelations, 'adopted', `${at}/adopted`);
  if (kind === 'child') return adopted === undefined ? missing(`${at}/kinship`) : chosen(s, familyRelations, 'own', `${at}/adopted`);
  return sex === undefined || sex === 'X' ? missing(`${at}/kinship`) : chosen(s, familyRelations, sex === 'F' ? 'sister' : 'brother', `${at}/sex`);
}

const sized = (max: number | undefined) => text(max);

export function relativeColumns(form: RelativeForm, relation: 'who' | 'kin'): Column[] {
  return [
    relation === 'who' ? column('Who', 'Qui', text()) : column('Relationship', 'Lien', text(27)),
    column('Full name', 'Nom complet', must(sized(form.nameMax))), ...(form.nativeName ? [column('Name in native script', 'Nom en écriture d’origine', text())] : []),
    column('Date of birth', 'Date de naissance', must(day)), column('Country of birth', 'Pays de naissance', sized(form.countryMax)), column('Present address; deceased: town, country, date', 'Adresse actuelle; décédé : ville, pays, date', sized(form.addressMax)),
    column('Marital status', 'État matrimonial', list(familyMaritalStatuses)), ...(form.occupation ? [column('Present occupation', 'Profession actuelle', text())] : []), ...(form.email ? [column('E-mail', 'Courriel', text(40))] : []),
    ...(form.accompanying ? [column('Will accompany', 'Accompagnera', yesNo)] : []),
  ];
}

const cells = (s: Subject, form: RelativeForm, one: Relative, relation: Answer, isApplicant = false): Answer[] => [
  relation, fullName(one), ...(form.nativeName ? [fact(one.value.nativeName, `${one.at}/nativeName`)] : []), dateAnswer(one.value.dateOfBirth, `${one.at}/dateOfBirth`),
  countryAnswer(s, one.value.countryOfBirth, `${one.at}/countryOfBirth`), addressCell(s, one), maritalCell(s, one), ...(form.occupation ? [occupationCell(one)] : []),
  ...(form.email ? [one.value.diedOn === undefined ? fact(one.value.contact?.email, `${one.at}/contact/email`) : notAsked] : []),
  ...(form.accompanying ? [isApplicant || one.value.diedOn !== undefined ? notAsked : yesOrNo(s, one.value.accompanying, `${one.at}/accompanying`)] : []),
];

const who = {
  applicant: { en: 'Applicant', fr: 'Demandeur' }, spouse: { en: 'Spouse or partner', fr: 'Époux ou conjoint' }, mother: { en: 'Mother', fr: 'Mère' }, father: { en: 'Father', fr: 'Père' },
} as const satisfies Record<string, Words>;

/** Mother or father among the parents on file, told apart by sex; a parent whose sex is not on file may be either. */
export function parentOf(s: Subject, which: 'mother' | 'father'): Relative | Answer {
  const parents = parentsOf(s);
  const found = parents.find(({ value: { sex } }) => sex === (which === 'mother' ? 'F' : 'M'));
  if (found) return found;
  const unplaced = parents.filter(({ value: { sex } }) => sex === undefined || sex === 'X');
  const [only] = unplaced;
  // Where the other one is known, the remaining parent can only be this one.
  if (only && unplaced.length === 1 && parents.length === 2) return only;
  return only ? missing(`${only.at}/sex`) : { kind: 'missing', pointers: ['/persons'], what: who[which] };
}

const isRelative = (one: Relative | Answer): one is Relative => 'at' in one;

/** Applicant, spouse or partner, mother, father. */
export const coupleAndParents = (form: RelativeForm) => (s: Subject): TableAnswer => {
  const width = relativeColumns(form, 'who').length;
  const open = (label: Answer, answer: Answer): Answer[] => [label, answer, ...Array.from({ length: width - 2 }, () => notAsked)];
  const coupled = s.person.maritalStatus === 'married' || s.person.maritalStatus === 'common-law';
  const label = (one: keyof typeof who): Answer => known(who[one][s.language], [s.at]);
  const rows = [cells(s, form, { value: s.person, at: s.at }, label('applicant'), true)];
  if (coupled && s.spouse) rows.push(cells(s, form, s.spouse, label('spouse')));
  else rows.push(open(label('spouse'), s.person.maritalStatus === undefined ? missing(`${s.at}/maritalStatus`) : coupled ? { kind: 'missing', pointers: ['/persons'], what: who.spouse } : none([`${s.at}/maritalStatus`], undefined, signNone)));
  for (const which of ['mother', 'father'] as const) {
    const one = parentOf(s, which);
    rows.push(isRelative(one) ? cells(s, form, one, label(which)) : open(label(which), one));
  }
  return { kind: 'rows', rows };
};
const signNone: Words = { en: 'No spouse or partner: sign and date the note', fr: 'Pas d’époux ou de conjoint : signer et dater la note' };

const noneOnFile = (kind: 'child' | 'sibling'): Words => (kind === 'child'
  ? { en: 'No child is on file: confirm with the person', fr: 'Aucun enfant au dossier : à confirmer avec la personne' }
  : { en: 'No brother or sister is on file: confirm with the person', fr: 'Aucun frère ni sœur au dossier : à confirmer avec la personne' });

const siblings: Words = { en: 'Brothers and sisters', fr: 'Frères et sœurs' };
const children: Words = { en: 'Children', fr: 'Enfants' };

function relativeRows(s: Subject, form: RelativeForm, relatives: readonly Relative[] | undefined, kind: 'child' | 'sibling'): TableAnswer {
  if (relatives === undefined) return { kind: 'missing', pointers: ['/persons'], what: kind === 'sibling' ? siblings : children };
  if (relatives.length === 0) return { kind: 'none', from: ['/persons'], remark: noneOnFile(kind) };
  return { kind: 'rows', rows: relatives.map((one) => cells(s, form, one, relationCell(s, one, kind))) };
}
export const childRows = (form: RelativeForm) => (s: Subject): TableAnswer => relativeRows(s, form, childrenOf(s), 'child');
export const siblingRows = (form: RelativeForm) => (s: Subject): TableAnswer => relativeRows(s, form, siblingsOf(s), 'sibling');
