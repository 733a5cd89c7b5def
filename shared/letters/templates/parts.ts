import { bold, paragraph, signatures, type Block } from '../../documents';
import type { Language } from '../field';

const words = {
  en: { dear: 'Dear', sincerely: 'Sincerely,', subject: 'Re:', officer: 'Dear Officer:' },
  fr: { dear: 'Bonjour', sincerely: 'Veuillez agréer mes salutations distinguées.', subject: 'Objet\u00A0:', officer: 'Madame, Monsieur,' },
} as const;

const subjectLine = (language: Language, subject: string): Block => paragraph(bold(`${words[language].subject} ${subject}`));

/** Date, the client's name and address, what it is about, and the salutation. */
export const toClient = (language: Language, subject: string): Block[] => [
  paragraph('{letterDate}'),
  paragraph('{clientName}\n{clientAddress}'),
  subjectLine(language, subject),
  paragraph(language === 'en' ? `${words.en.dear} {clientName}:` : `${words.fr.dear} {clientName},`),
];

/** Date, whoever was typed as addressee, what it is about with the numbers of the application, and the salutation. */
export const toAuthority = (language: Language, subject: string): Block[] => [
  paragraph('{letterDate}'),
  paragraph('{recipient}'),
  subjectLine(language, subject),
  paragraph(words[language].officer),
];

/** The consultant's signature with the licence. */
export const fromConsultant = (language: Language): Block[] => [
  paragraph(words[language].sincerely),
  signatures({ caption: '{consultantName}, {consultantLicence}', dated: false }),
  paragraph('{firmName}{#firmPhone} · {firmPhone}{/firmPhone}{#firmEmail} · {firmEmail}{/firmEmail}', { tone: 'quiet' }),
];

/** The employer's paper: name and address at the top, then the date. */
export const onEmployersPaper = (): Block[] => [
  paragraph([bold('{employerName}'), '\n{employerAddress}\n{employerPhone}{#employerEmail} · {employerEmail}{/employerEmail}']),
  paragraph('{letterDate}'),
];

/** The signature of the employer's contact person. */
export const fromEmployer = (language: Language): Block[] => [
  paragraph(words[language].sincerely),
  signatures({ caption: '{employerContact}, {employerContactTitle}, {employerName}', dated: true }),
];

export const titled = (language: Language, subject: string): Block => subjectLine(language, subject);
export const salutation = (language: Language): Block => paragraph(words[language].officer);
