import type { DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Condition, Period } from '../../pack/types';

/** Since the present Act and Regulations are in force; how documents were asked for before is held of the program for IT workers alone. */
export const standing: Period = { from: '2002-06-28', until: null };

type Given = { id: string; document?: string; en: string; fr: string; citations: readonly string[] } & Partial<Pick<DocumentRequirement, 'from' | 'until' | 'each' | 'for' | 'subject' | 'when' | 'mustContain'>>;

const made = ({ id, document = id, en, fr, ...given }: Given, required: boolean): DocumentRequirement => ({ ...standing, for: null, ...given, id, document, required, reason: { en, fr } });

/** A document that has to be there, under its own id where nothing else is said. */
export const needed = (given: Given): DocumentRequirement => made(given, true);
/** A document that is only asked for at times, or that helps; the reason says when. */
export const ifAsked = (given: Given): DocumentRequirement => made(given, false);

/** Requirements that are asked for only where something holds besides. */
export const onlyWhere = (requirements: readonly DocumentRequirement[], condition: Condition): DocumentRequirement[] =>
  requirements.map((one) => ({ ...one, when: one.when ? { all: [condition, one.when] } : condition }));

/** A set, whose name makes the ids of its requirements its own. */
export const requirementSet = (id: string, requirements: readonly DocumentRequirement[]): RequirementSet => ({ id, requirements: requirements.map((one) => ({ ...one, id: `${id}.${one.id}` })) });

/** Requirements of a set in a shorter time. */
export const during = (requirements: readonly DocumentRequirement[], { from, until }: Period): DocumentRequirement[] =>
  requirements
    .map((one) => ({ ...one, from: one.from > from ? one.from : from, until: until !== null && (one.until === null || one.until > until) ? until : one.until }))
    .filter((one) => one.until === null || one.from <= one.until);

const isApplicant: Condition = { same: ['person.id', 'applicant.id'] };
const isForeign = (name: string): Condition => ({ not: { field: `${name}.canadian`, is: ['citizen', 'permanent-resident'] } });

/** The applicant, and the family members who come along and are no Canadians. */
export const accompanying: Each = { list: 'applicant.family', as: 'person', where: { any: [isApplicant, { all: [{ field: 'person.accompanying', is: true }, isForeign('person')] }] } };
/** Of whom it is not on file whether they come along. */
const isOpen: Condition = { measure: 'may-come-along', with: { of: 'person' } };
/** Those of some of whom it is certain, and those of whom it is open. One rule for each, so that what is open is named beside what is certain. */
export const certain = (each: Each): Each => ({ ...each, where: { all: [...(each.where ? [each.where] : []), { any: [isApplicant, { not: isOpen }] }] } });
export const uncertain = (each: Each): Each => ({ ...each, where: { all: [...(each.where ? [each.where] : []), { not: isApplicant }, isOpen] } });
/** Those of them who are not the applicant. */
export const companions: Each = { list: 'applicant.family', as: 'person', where: { all: [{ not: isApplicant }, { field: 'person.accompanying', is: true }, isForeign('person')] } };
/** A spouse or partner who comes along. */
export const comingPartner: Each = { list: 'applicant.partners', as: 'partner', where: { all: [{ field: 'partner.accompanying', is: true }, isForeign('partner')] } };
/** A child who comes along. */
export const comingChild: Each = { list: 'applicant.children', as: 'person', where: { all: [{ field: 'person.accompanying', is: true }, isForeign('person')] } };

/** The members of the family of an application for permanent residence, whether they come along or not: no Canadians, and of the children those who are dependent. */
export const family: Each = {
  list: 'applicant.family', as: 'person',
  where: { any: [isApplicant, { all: [isForeign('person'), { any: [{ not: { field: 'person.role', is: 'child' } }, { measure: 'dependent-child', with: { of: 'person' } }] }] }] },
};
/** Those of them who come along. */
export const accompanyingFamily: Each = {
  list: 'applicant.family', as: 'person',
  where: { any: [isApplicant, { all: [{ field: 'person.accompanying', is: true }, isForeign('person'), { any: [{ not: { field: 'person.role', is: 'child' } }, { measure: 'dependent-child', with: { of: 'person' } }] }] }] },
};
export const dependentChild: Each = { list: 'applicant.children', as: 'person', where: { all: [isForeign('person'), { measure: 'dependent-child', with: { of: 'person' } }] } };
/** The spouse or partner, who is named even where nobody is on file yet. */
export const partner: Each = { list: 'applicant.partners', as: 'partner', evenWithout: true };

const age = { measure: 'age-of', with: { of: 'person' } };
export const isAdult: Condition = { number: age, atLeast: 18 };
export const isMinor: Condition = { number: age, below: 18 };

/** Each job offer of the applicant; without one on file the item stands there once. */
export const offer: Each = { list: 'applicant.offers', as: 'offer', evenWithout: true };
/** Each job offer on file. */
export const offerOnFile: Each = { list: 'applicant.offers', as: 'offer' };
/** Something that is asked of the offer in scope; without one on file it is open. */
export const ofOffer = (condition: Condition): Condition => ({ any: [condition, { measure: 'offer-to-come' }] });
/** The employer of an offer, who brings the document. */
export const employer: Each = { list: 'file.employers', as: 'employer', where: { same: ['employer.id', 'offer.employerId'] }, evenWithout: true };
export const byOffer: readonly Each[] = [offer, employer];

/** Countries and territories outside Canada where the person lived for six months in a row within ten years, as an adult. */
export const longStay: Each = { list: 'person.countriesLivedIn', as: 'country', where: { measure: 'lived-six-months', with: { of: 'country' } } };

/** A day that has not come. */
export const notYet = 9_999_999;
/** Not ended more than as many years ago. */
export const endedWithin = (name: string, years: number): Condition => ({ number: { field: `${name}.endedOn`, none: notYet }, atLeast: { addYears: { today: true }, years: -years } });
/** Completed by the day of filing, and more than secondary school. */
export const completed = (name: string): Condition => ({ all: [{ not: { field: `${name}.level`, is: ['none', 'secondary'] } }, { number: { today: true }, atLeast: { field: `${name}.completedOn`, none: notYet } }] });

/** A credential that counts in Express Entry: secondary school too, where it was assessed. */
export const claimedCredential = (name: string): Condition => ({
  any: [completed(name), { all: [{ field: `${name}.level`, is: 'secondary' }, { number: { today: true }, atLeast: { field: `${name}.completedOn`, none: notYet } }, { has: `${name}.eca` }] }],
});

export const inside = (inCanadaFor?: readonly string[]): Condition => ({ measure: 'applies-inside-canada', with: { of: 'person', ...(inCanadaFor ? { inCanadaFor } : {}) } });
export const applicantInside = (inCanadaFor?: readonly string[]): Condition => ({ measure: 'applies-inside-canada', with: { of: 'applicant', ...(inCanadaFor ? { inCanadaFor } : {}) } });

/** Translations of what a person has in neither language. */
export const translations = (each: Each, from: string, citations: readonly string[]): DocumentRequirement =>
  needed({
    from, id: 'translation', each: [each], for: 'person', when: { measure: 'has-foreign-papers', with: { of: 'person' } }, citations,
    en: 'Documents of {person} in a language other than English and French.', fr: '{person} : documents dans une langue autre que le français et l’anglais.',
  });
