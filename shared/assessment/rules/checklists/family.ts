import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { accompanying, comingChild, comingPartner, dependentChild, family, isMinor, needed, partner } from './requirement';

export const isMarried: Condition = { field: 'applicant.maritalStatus', is: 'married' };
export const isCommonLaw: Condition = { field: 'applicant.maritalStatus', is: 'common-law' };
/** Who is separated is still married, unless it was a common-law union that ended. */
const isSeparated: Condition = {
  all: [
    { field: 'applicant.maritalStatus', is: 'separated' },
    { any: [
      { some: 'applicant.previousUnions', as: 'past', where: { all: [{ field: 'past.kind', is: 'marriage' }, { field: 'past.endedBy', is: 'separation' }] } },
      { not: { some: 'applicant.previousUnions', as: 'past', where: { all: [{ field: 'past.kind', is: 'common-law' }, { field: 'past.endedBy', is: 'separation' }] } } },
    ] },
  ],
};
/** A marriage that ended: one of which the spouses live apart has not. */
const endedMarriage: Condition = { all: [{ field: 'union.kind', is: 'marriage' }, { not: { field: 'union.endedBy', is: 'separation' } }] };
const staysBehind: Condition = { measure: 'parent-stays-behind', with: { of: 'person' } };

/** The papers of a couple, for a partner of some kind. */
const couple = (each: Each, from: string, citations: readonly string[]): DocumentRequirement[] => [
  needed({
    from, id: 'marriage', document: 'marriage-certificate', each: [each], for: 'applicant', when: isMarried, citations,
    en: '{applicant} and {partner} are married (since {applicant.unionSince}).', fr: '{applicant} et {partner} sont mariés (depuis : {applicant.unionSince}).',
  }),
  needed({
    from, id: 'imm-5409', each: [each], for: 'applicant', when: isCommonLaw, citations,
    en: '{applicant} and {partner} live in a common-law union (since {applicant.unionSince}): declared by both.', fr: '{applicant} et {partner} vivent en union de fait (depuis : {applicant.unionSince}) : déclaration des deux.',
  }),
  needed({
    from, id: 'common-law', document: 'common-law-proof', each: [each], for: 'applicant', when: isCommonLaw, citations,
    en: '{applicant} and {partner} have lived together for a year or more (since {applicant.unionSince}).', fr: '{applicant} et {partner} vivent ensemble depuis un an ou plus (depuis : {applicant.unionSince}).',
  }),
];

/** The papers of each child of some. */
const children = (each: Each, comes: Condition, from: string, citations: readonly string[]): DocumentRequirement[] => [
  needed({
    from, id: 'birth', document: 'birth-certificate', each: [each], for: 'person', citations,
    en: '{person} is a child of the family: both parents are named.', fr: '{person} est un enfant de la famille : les deux parents y sont nommés.',
  }),
  needed({
    from, id: 'adoption', document: 'adoption-papers', each: [each], for: 'person', when: { field: 'person.adopted', is: true }, citations,
    en: '{person} was adopted.', fr: '{person} est un enfant adopté.',
  }),
  needed({
    from, id: 'custody', document: 'custody-papers', each: [each], for: 'person', when: { all: [comes, isMinor, staysBehind] }, citations: ['checklist.minor', ...citations],
    en: '{person} is under 18 (born {person.dateOfBirth}) and a parent is not accompanying (custody: {person.custody}).', fr: '{person} a moins de 18 ans (date de naissance : {person.dateOfBirth}) et un parent n’accompagne pas (garde : {person.custody}).',
  }),
  needed({
    from, id: 'imm-5604', each: [each], for: 'person', when: { all: [comes, isMinor, staysBehind, { not: { field: 'person.custody', is: 'sole' } }] }, citations: ['checklist.minor', ...citations],
    en: 'A parent of {person}, who is under 18, is not accompanying and has to agree: one declaration for each child.', fr: 'Un parent de {person}, qui a moins de 18 ans, n’accompagne pas et doit consentir : une déclaration par enfant.',
  }),
];

const otherNames = (each: Each, from: string, citations: readonly string[]): DocumentRequirement =>
  needed({
    from, id: 'names', document: 'name-change', each: [each, { list: 'person.otherNames', as: 'other' }], for: 'person', citations,
    en: 'Another name of {person} ({other}): documents in both names have to agree.', fr: '{person} : autre nom ({other}); les documents aux deux noms doivent concorder.',
  });

const comes: Condition = { field: 'person.accompanying', is: true };
const workPermit = ['checklist.outside', 'checklist.family-members'];

/** The papers of the family members who come along with a worker. */
export const workFamily: readonly DocumentRequirement[] = [...couple(comingPartner, '2002-06-28', workPermit), ...children(comingChild, comes, '2002-06-28', workPermit), otherNames(accompanying, '2002-06-28', workPermit)];

const ofUnion = ['union.kind', 'union.endedBy', 'union.endedOn'];

/** The papers of a family of which an application for permanent residence names everybody, whether they come along or not. */
export const residenceFamily = (from: string, residence: readonly string[]): DocumentRequirement[] => [
  ...couple(partner, from, residence),
  needed({
    from, id: 'marriage.separated', document: 'marriage-certificate', for: 'applicant', when: isSeparated, citations: residence,
    en: '{applicant} is separated: the marriage goes on until it is dissolved, and the spouse is named as a member of the family.', fr: '{applicant} vit séparément : le mariage subsiste jusqu’à sa dissolution, et l’époux est nommé comme membre de la famille.',
  }),
  needed({
    from, id: 'end-of-union', each: [{ ...family, where: { all: [...(family.where ? [family.where] : []), { not: { field: 'person.role', is: 'child' } }] } }, { list: 'person.previousUnions', as: 'union', where: endedMarriage }],
    for: 'person', subject: ofUnion, citations: residence,
    en: 'The end of an earlier union of {person} ({union.kind}; {union.endedBy}; {union.endedOn}).', fr: '{person} : fin d’une union antérieure ({union.kind}; {union.endedBy}; {union.endedOn}).',
  }),
  needed({
    from, id: 'end-of-union.status', document: 'end-of-union', each: [{ list: 'applicant.previousUnions', as: 'union', where: endedMarriage, evenWithout: true }], for: 'applicant', subject: ofUnion, citations: residence,
    when: { field: 'applicant.maritalStatus', is: ['divorced', 'widowed', 'annulled'] },
    en: '{applicant} was married before (marital status: {applicant.maritalStatus}).', fr: '{applicant} : mariage antérieur (état matrimonial : {applicant.maritalStatus}).',
  }),
  ...children(dependentChild, comes, from, residence),
  needed({
    from, id: 'dependency', document: 'dependency-proof', each: [{ list: 'applicant.children', as: 'person' }], for: 'person', citations: ['irpr.2.dependent', ...residence],
    when: { all: [{ number: { measure: 'age-of', with: { of: 'person' } }, atLeast: 22 }, { field: 'person.dependentByCondition', is: true }] },
    en: '{person} is 22 or older (born {person.dateOfBirth}) and has been dependent since before 22 because of a condition.', fr: '{person} a 22 ans ou plus (date de naissance : {person.dateOfBirth}) et est à charge depuis avant 22 ans en raison de son état.',
  }),
  otherNames(family, from, residence),
];
