import type { Each, RequirementSet } from '../../pack/documents';
import type { Condition, Period } from '../../pack/types';

/** In force since the documents were last described; earlier descriptions are not in the sources. */
export const standing: Period = { from: '2002-06-28', until: null };

/** The applicant and the family members who come along. */
export const accompanying: Each = { list: 'applicant.family', as: 'person', where: { any: [{ same: ['person.id', 'applicant.id'] }, { field: 'person.accompanying', is: true }] } };

export const isAdult: Condition = { number: { measure: 'age-of', with: { of: 'person' } }, atLeast: 18 };

/** What every person of an application for a work permit brings. */
export const workPermitPersons: RequirementSet = {
  id: 'work-permit.persons',
  requirements: [
    {
      ...standing, id: 'passport', document: 'passport', each: [accompanying], for: 'person', required: true,
      reason: { en: 'Identity and nationality of {person}; the permit cannot outlast it.', fr: 'Identité et nationalité de {person}; le permis ne peut pas le dépasser.' },
      citations: ['document.passport'],
    },
    {
      ...standing, id: 'police', document: 'police-certificate', subject: 'country.country', for: 'person', required: false,
      each: [accompanying, { list: 'person.countriesLivedIn', as: 'country', where: { measure: 'lived-six-months', with: { of: 'country' } } }], when: isAdult,
      reason: {
        en: '{person} lived in {country} for six months or more within ten years ({country.from} – {country.to}). For a work permit it is sent where the visa office asks.',
        fr: '{person} a vécu six mois ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}). Pour un permis de travail, il est envoyé si le bureau des visas le demande.',
      },
      citations: ['document.police'],
    },
  ],
};
