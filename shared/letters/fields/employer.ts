import type { Employer } from '../../clientFile';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { filled, type LetterFacts, type LetterField } from '../field';
import { addressLine, addressLines, dayInWords, plainNumber } from '../words';

/** Where several are on file and nobody has chosen, there is no one place. */
const employer = (member: string) => ({ employerIndex }: LetterFacts): string | null => (employerIndex < 0 ? null : `/employers/${employerIndex}/${member}`);

/** Provinces where an employer registers before it hires foreign workers. */
const registering: ReadonlySet<string> = new Set(['BC', 'MB', 'NS', 'SK']);
const registrationOf = (found: Employer | undefined, province: string | undefined) =>
  found?.approvals?.filter((one) => one.kind === 'employer-registration' && one.province === province).toSorted((a, b) => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))[0];

/** What letters say of the employer. */
export const employerFields = {
  employerName: { kind: 'text', source: 'employer', label: { en: 'Employer’s legal name', fr: 'Dénomination sociale de l’employeur' }, pointer: employer('legalName'), read: ({ employer: found }) => filled(found?.legalName) },
  employerAddress: { kind: 'text', source: 'employer', label: { en: 'Employer’s address', fr: 'Adresse de l’employeur' }, pointer: employer('address'), read: ({ employer: found, language }) => addressLines(found?.address, language) },
  employerAddressLine: { kind: 'text', source: 'employer', label: { en: 'Employer’s address on one line', fr: 'Adresse de l’employeur sur une ligne' }, pointer: employer('address'), read: ({ employer: found, language }) => addressLine(found?.address, language) },
  employerNumber: { kind: 'text', source: 'employer', label: { en: 'Business number', fr: 'Numéro d’entreprise' }, pointer: employer('businessNumber'), read: ({ employer: found }) => filled(found?.businessNumber) },
  employerContact: { kind: 'text', source: 'employer', label: { en: 'Employer’s contact person', fr: 'Personne-ressource de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.name) },
  employerContactTitle: { kind: 'text', source: 'employer', label: { en: 'Title of the contact person', fr: 'Titre de la personne-ressource' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.title) },
  employerPhone: { kind: 'text', source: 'employer', label: { en: 'Employer’s telephone number', fr: 'Téléphone de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.phone) },
  employerEmail: { kind: 'text', source: 'employer', label: { en: 'Employer’s email address', fr: 'Courriel de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.email) },
  employerSince: { kind: 'text', source: 'employer', label: { en: 'In operation since', fr: 'En activité depuis' }, pointer: employer('operatingSince'), read: ({ employer: found, language }) => dayInWords(found?.operatingSince, language) },
  employerStaff: { kind: 'text', source: 'employer', label: { en: 'Employees in Canada', fr: 'Employés au Canada' }, pointer: employer('employeesInCanada'), read: ({ employer: found, language }) => (found?.employeesInCanada === undefined ? undefined : plainNumber(found.employeesInCanada, language)) },
  employerLayoffs: { kind: 'text', source: 'employer', label: { en: 'Layoffs', fr: 'Mises à pied' }, pointer: employer('layoffs'), read: ({ employer: found }) => filled(found?.layoffs) },
  needsRegistration: { kind: 'condition', source: 'employer', label: { en: 'Where the province registers employers of foreign workers', fr: 'Si la province inscrit les employeurs de travailleurs étrangers' }, read: ({ offer, employer: found }) => registering.has(offer?.province ?? '') || registrationOf(found, offer?.province) !== undefined },
  employerRegistration: {
    kind: 'text', source: 'employer', label: { en: 'Registration with the province', fr: 'Inscription auprès de la province' }, pointer: employer('approvals'),
    read: ({ offer, employer: found, language }) => {
      const registration = registrationOf(found, offer?.province);
      const until = dayInWords(registration?.expiresOn, language);
      return registration && filled([filled(registration.reference), until && { en: `valid through ${until}`, fr: `valide jusqu’au ${until}` }[language]].filter((part) => part !== undefined).join(', '));
    },
  },
  benefitsPlan: {
    kind: 'text', source: 'employer', label: { en: 'Labour Market Benefits Plan', fr: 'Plan des avantages relatifs au marché du travail' }, pointer: employer('lmbp'),
    read: ({ employer: found, language }) => {
      if (found?.lmbp === undefined) return undefined;
      const day = dayInWords(found.lmbp?.signedOn, language);
      if (found.lmbp === null) return { en: 'none is in force yet', fr: 'aucun n’est encore en vigueur' }[language];
      return day && { en: `signed on ${day}`, fr: `signé le ${day}` }[language];
    },
  },
  foreignCountry: { kind: 'text', source: 'employer', label: { en: 'Country of the employer abroad', fr: 'Pays de l’employeur à l’étranger' }, choice: 'foreignEmployer', pointer: employer('relatedForeignEmployers'), read: ({ foreignEmployer, language }) => (foreignEmployer?.country === undefined ? undefined : countryName(foreignEmployer.country, language)) },
  foreignRelationship: { kind: 'text', source: 'employer', label: { en: 'Relationship of the two enterprises', fr: 'Lien entre les deux entreprises' }, choice: 'foreignEmployer', pointer: employer('relatedForeignEmployers'), read: ({ foreignEmployer, language }) => (foreignEmployer?.relationship === undefined ? undefined : optionLabel('foreignRelationship', foreignEmployer.relationship, language)) },
} as const satisfies Readonly<Record<string, LetterField>>;
