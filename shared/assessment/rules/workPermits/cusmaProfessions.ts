import type { Bilingual } from '../../pack/types';

/**
 * What alone is enough for a profession. `degree`: baccalaureate or Licenciatura; `licence`: state, provincial or federal licence;
 * `diploma`: diploma (Canada, United States) or certificate (Mexico) of two years with three years of experience.
 */
export type Alternative =
  | 'degree' | 'licence' | 'diploma' | 'designation' | 'bar' | 'law-degree' | 'library-degree' | 'second-degree' | 'three-years' | 'five-years'
  | 'health-doctorate' | 'licenciatura' | 'knowledge';

export interface CusmaProfession {
  group: 'general' | 'medical' | 'scientist' | 'teacher';
  name: Bilingual;
  /** What `listedProfessions` may say: the English name of the list in lower case with hyphens, and each of its parts. */
  entries: readonly string[];
  /** Any one of them. */
  alternatives: readonly Alternative[];
  /** Words by which a licence is known to be one for the profession, in lower case without accents. */
  licences?: readonly string[];
}

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '');

type Details = { as?: readonly string[]; licences?: readonly string[] };
const profession = (group: CusmaProfession['group'], en: string, fr: string, alternatives: readonly Alternative[], { as = [], licences }: Details = {}): CusmaProfession => ({
  group, name: { en, fr }, entries: [...new Set([en, ...as].map(slug))], alternatives, ...(licences ? { licences } : {}),
});
const scientist = (en: string, fr: string, as: readonly string[] = []): CusmaProfession => profession('scientist', en, fr, ['degree'], { as });
const teacher = (place: string, fr: string): CusmaProfession => profession('teacher', `${place} Teacher`, fr, ['degree'], { as: [place, `Teacher (${place})`] });

/** The 63 professions of CUSMA, Annex 16-A, Appendix 2, in the order of the list. */
export const cusmaProfessions: readonly CusmaProfession[] = [
  profession('general', 'Accountant', 'Comptable', ['degree', 'designation'], { licences: ['accountant', 'comptable', 'contador', 'cpa', 'ca', 'cga', 'cma'] }),
  profession('general', 'Architect', 'Architecte', ['degree', 'licence'], { licences: ['architect', 'architecte', 'arquitecto'] }),
  profession('general', 'Computer Systems Analyst', 'Analyste de systèmes informatiques', ['degree', 'diploma']),
  profession('general', 'Disaster Relief Insurance Claims Adjuster', 'Expert en sinistres (assistance en cas de catastrophe)', ['degree', 'three-years']),
  profession('general', 'Economist', 'Économiste', ['degree']),
  profession('general', 'Engineer', 'Ingénieur', ['degree', 'licence'], { licences: ['engineer', 'engineering', 'ingenieur', 'ingeniero'] }),
  profession('general', 'Forester', 'Forestier', ['degree', 'licence'], { licences: ['forester', 'forestier', 'ingenieur forestier'] }),
  profession('general', 'Graphic Designer', 'Concepteur graphique', ['degree', 'diploma']),
  profession('general', 'Hotel Manager', 'Directeur d’hôtel', ['degree', 'diploma']),
  profession('general', 'Industrial Designer', 'Concepteur industriel', ['degree', 'diploma']),
  profession('general', 'Interior Designer', 'Designer d’intérieur', ['degree', 'diploma']),
  profession('general', 'Land Surveyor', 'Arpenteur-géomètre', ['degree', 'licence'], { licences: ['surveyor', 'arpenteur', 'topografo'] }),
  profession('general', 'Landscape Architect', 'Architecte paysagiste', ['degree']),
  profession('general', 'Lawyer', 'Avocat (y compris notaire au Québec)', ['law-degree', 'bar'], {
    as: ['Lawyer (including Notary in the Province of Quebec)', 'Lawyer (incl. Quebec notary)', 'Notary', 'Quebec notary'], licences: ['lawyer', 'avocat', 'avocate', 'notary', 'notaire', 'attorney', 'barrister', 'solicitor', 'bar', 'barreau', 'abogado'],
  }),
  profession('general', 'Librarian', 'Bibliothécaire', ['library-degree', 'second-degree']),
  profession('general', 'Management Consultant', 'Conseiller en gestion', ['degree', 'five-years']),
  profession('general', 'Mathematician', 'Mathématicien (y compris statisticien et actuaire)', ['degree'], { as: ['Mathematician (including Statistician)', 'Mathematician (including Statistician and Actuary)', 'Statistician', 'Actuary'] }),
  profession('general', 'Range Manager / Range Conservationist', 'Gestionnaire de parcours, spécialiste de la conservation des parcours', ['degree'], { as: ['Range Manager', 'Range Conservationist'] }),
  profession('general', 'Research Assistant', 'Adjoint de recherche (établissement d’enseignement postsecondaire)', ['degree'], { as: ['Research Assistant (working in a post-secondary educational institution)'] }),
  profession('general', 'Scientific Technician / Technologist', 'Technicien ou technologue scientifique', ['knowledge'], { as: ['Scientific Technician', 'Scientific Technologist'] }),
  profession('general', 'Social Worker', 'Travailleur social', ['degree']),
  profession('general', 'Sylviculturist', 'Sylviculteur (y compris spécialiste des forêts)', ['degree'], { as: ['Sylviculturist (including Forestry Specialist)', 'Silviculturist', 'Forestry Specialist'] }),
  profession('general', 'Technical Publications Writer', 'Rédacteur de publications techniques', ['degree', 'diploma']),
  profession('general', 'Urban Planner', 'Urbaniste (y compris géographe)', ['degree'], { as: ['Urban Planner (including Geographer)', 'Geographer'] }),
  profession('general', 'Vocational Counsellor', 'Conseiller en orientation', ['degree'], { as: ['Vocational Counselor'] }),
  profession('medical', 'Dentist', 'Dentiste', ['health-doctorate', 'licence'], { licences: ['dentist', 'dentiste', 'dentistry', 'odontologo'] }),
  profession('medical', 'Dietitian', 'Diététiste', ['degree', 'licence'], { as: ['Dietician'], licences: ['dietitian', 'dietician', 'dietetiste', 'dietista'] }),
  profession('medical', 'Medical Laboratory Technologist / Medical Technologist', 'Technologiste médical', ['degree', 'diploma'], {
    as: ['Medical Laboratory Technologist', 'Medical Technologist', 'Medical Laboratory Technologist (Canada) / Medical Technologist (Mexico and the United States)'],
  }),
  profession('medical', 'Nutritionist', 'Nutritionniste', ['degree']),
  profession('medical', 'Occupational Therapist', 'Ergothérapeute', ['degree', 'licence'], { licences: ['occupational therapist', 'occupational therapy', 'ergotherapeute'] }),
  profession('medical', 'Pharmacist', 'Pharmacien', ['degree', 'licence'], { licences: ['pharmacist', 'pharmacien', 'pharmacienne', 'pharmacy', 'farmaceutico'] }),
  profession('medical', 'Physician', 'Médecin (enseignement ou recherche seulement)', ['health-doctorate', 'licence'], {
    as: ['Physician (teaching or research only)', 'Physician (teaching and/or research only)'], licences: ['physician', 'medecin', 'medico', 'doctor', 'surgeon', 'medicine'],
  }),
  profession('medical', 'Physiotherapist / Physical Therapist', 'Physiothérapeute', ['degree', 'licence'], { as: ['Physiotherapist', 'Physical Therapist'], licences: ['physiotherapist', 'physiotherapy', 'physical therapist', 'physical therapy', 'physiotherapeute', 'fisioterapeuta'] }),
  profession('medical', 'Psychologist', 'Psychologue', ['licence', 'licenciatura'], { licences: ['psychologist', 'psychologue', 'psychology', 'psicologo'] }),
  profession('medical', 'Recreational Therapist', 'Ludothérapeute', ['degree']),
  profession('medical', 'Registered Nurse', 'Infirmier autorisé', ['licence', 'licenciatura'], { licences: ['nurse', 'nursing', 'infirmier', 'infirmiere', 'enfermero', 'enfermera', 'rn'] }),
  profession('medical', 'Veterinarian', 'Vétérinaire', ['health-doctorate', 'licence'], { licences: ['veterinarian', 'veterinary', 'veterinaire', 'veterinario'] }),
  scientist('Agriculturist', 'Agriculteur (agronome)', ['Agriculturist (Agronomist)', 'Agriculturist (including Agronomist)', 'Agronomist']),
  scientist('Animal Breeder', 'Éleveur'),
  scientist('Animal Scientist', 'Zootechnicien'),
  scientist('Apiculturist', 'Apiculteur'),
  scientist('Astronomer', 'Astronome'),
  scientist('Biochemist', 'Biochimiste'),
  scientist('Biologist', 'Biologiste (y compris phytopathologiste)', ['Biologist (including Plant Pathologist)', 'Plant Pathologist']),
  scientist('Chemist', 'Chimiste'),
  scientist('Dairy Scientist', 'Spécialiste des produits laitiers'),
  scientist('Entomologist', 'Entomologiste'),
  scientist('Epidemiologist', 'Épidémiologiste'),
  scientist('Geneticist', 'Généticien'),
  scientist('Geologist', 'Géologue'),
  scientist('Geochemist', 'Géochimiste'),
  scientist('Geophysicist', 'Géophysicien (y compris océanographe au Mexique et aux États-Unis)', ['Geophysicist (including Oceanographer in Mexico and the United States)']),
  scientist('Horticulturist', 'Horticulteur'),
  scientist('Meteorologist', 'Météorologue'),
  scientist('Pharmacologist', 'Pharmacologue'),
  scientist('Physicist', 'Physicien (y compris océanographe au Canada)', ['Physicist (including Oceanographer in Canada)', 'Oceanographer']),
  scientist('Plant Breeder', 'Phytogénéticien'),
  scientist('Poultry Scientist', 'Spécialiste en aviculture'),
  scientist('Soil Scientist', 'Pédologue'),
  scientist('Zoologist', 'Zoologiste'),
  teacher('College', 'Professeur de collège'),
  teacher('Seminary', 'Professeur de séminaire'),
  teacher('University', 'Professeur d’université'),
];

/** Everything that an entry of the list may be called. */
export const cusmaEntries: readonly string[] = cusmaProfessions.flatMap(({ entries }) => entries);
