import type { DocumentProvider, DocumentType, Validity } from '../../pack/documents';
import type { Bilingual } from '../../pack/types';

interface GovernmentForm {
  id: string;
  /** Of a schedule that of the form it belongs to: its title says which schedule it is. */
  number: string;
  title: Bilingual;
  providedBy: DocumentProvider;
  signedBy: Bilingual;
  validity?: Validity;
  mustContain: readonly Bilingual[];
  howToObtain: Bilingual;
  citations: readonly string[];
}

/** Where forms are had. */
export const fromIrcc: Bilingual = { en: 'From the website of IRCC, in its newest edition; saved and checked with its own button', fr: 'Sur le site Web d’IRCC, dans sa version la plus récente; enregistré et validé à l’aide de son bouton' };
export const fromEsdc: Bilingual = { en: 'Answered in LMIA Online; on paper from the website of ESDC', fr: 'Rempli dans l’EIMT en ligne; sur papier, à partir du site Web d’EDSC' };

/** Who signs a form. */
export const applicant: Bilingual = { en: 'Applicant; of a minor, a parent or guardian', fr: 'Demandeur; pour un mineur, un parent ou un tuteur' };
export const eachPerson: Bilingual = { en: 'Each person for himself or herself', fr: 'Chaque personne pour elle-même' };
export const employer: Bilingual = { en: 'Employer, and the third party where there is one', fr: 'Employeur, et le tiers s’il y en a un' };

const numbered = (title: string, number: string): string => (title.endsWith(')') ? `${title}, ${number}` : `${title} (${number})`);

/** A form of a government, which nobody translates or certifies. Its title on a checklist ends with its number. */
export function governmentForm({ number, title, signedBy, ...rest }: GovernmentForm): DocumentType {
  return {
    ...rest,
    title: { en: numbered(title.en, number), fr: numbered(title.fr, number) },
    category: 'forms', issuedBy: signedBy, form: { number, title }, translation: 'never', certifiedCopy: 'never',
  };
}
