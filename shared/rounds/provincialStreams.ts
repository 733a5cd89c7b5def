import type { RoundPlace } from './heldRound';

type Bilingual = Readonly<Record<'en' | 'fr', string>>;

export interface Stream {
  place: RoundPlace;
  name: Bilingual;
  /** Null where nobody is ranked by points. */
  system: string | null;
  /** See `HeldRound.pathways`. */
  pathways: readonly string[];
}

const stream = (place: RoundPlace, en: string, fr: string, system: string | null, ...pathways: readonly string[]): Stream => ({ place, name: { en, fr }, system, pathways });

/** The streams of provinces and territories in which rounds are held, by the names of the table in shared/data/rounds. */
export const provincialStreams: Readonly<Record<string, Stream>> = {
  'bc.skills': stream('BC', 'British Columbia: Skills Immigration', 'Colombie-Britannique : Immigration de travailleurs qualifiés', 'bc-sirs', 'ca.bc.skilled-worker', 'ca.bc.international-graduate'),
  'bc.elss': stream('BC', 'British Columbia: Entry Level and Semi-Skilled', 'Colombie-Britannique : Travailleurs débutants et semi-qualifiés', 'bc-sirs', 'ca.bc.elss'),
  'ab.opportunity': stream('AB', 'Alberta: Alberta Opportunity Stream', 'Alberta : volet Opportunités de l’Alberta', 'ab-worker-eoi', 'ca.ab.opportunity'),
  'ab.express-entry': stream('AB', 'Alberta: Alberta Express Entry Stream', 'Alberta : volet Entrée express de l’Alberta', 'ab-worker-eoi', 'ca.ab.express-entry'),
  'ab.accelerated-tech': stream('AB', 'Alberta: Accelerated Tech Pathway', 'Alberta : Voie accélérée pour les technologies', 'ab-worker-eoi', 'ca.ab.accelerated-tech'),
  'ab.rural-renewal': stream('AB', 'Alberta: Rural Renewal Stream', 'Alberta : volet Renouveau rural', 'ab-worker-eoi', 'ca.ab.rural-renewal'),
  'ab.tourism-hospitality': stream('AB', 'Alberta: Tourism and Hospitality Stream', 'Alberta : volet Tourisme et hôtellerie', 'ab-worker-eoi', 'ca.ab.tourism-hospitality'),
  'ab.health-care': stream('AB', 'Alberta: Dedicated Health Care Pathway, outside Express Entry', 'Alberta : Voie réservée aux soins de santé, hors d’Entrée express', 'ab-worker-eoi', 'ca.ab.health-care'),
  'ab.health-care-linked': stream('AB', 'Alberta: Dedicated Health Care Pathway, Express Entry', 'Alberta : Voie réservée aux soins de santé, Entrée express', 'ab-worker-eoi', 'ca.ab.health-care.express-entry'),
  'ab.law-enforcement': stream('AB', 'Alberta: Law Enforcement Pathway', 'Alberta : Voie pour l’application de la loi', 'ab-worker-eoi', 'ca.ab.law-enforcement'),
  'sk.occupation-in-demand': stream('SK', 'Saskatchewan: Occupation In-Demand', 'Saskatchewan : Professions en demande', 'sk-isw', 'ca.sk.occupation-in-demand'),
  'sk.express-entry': stream('SK', 'Saskatchewan: Express Entry', 'Saskatchewan : Entrée express', 'sk-isw', 'ca.sk.express-entry'),
  'sk.both': stream('SK', 'Saskatchewan: Occupation In-Demand and Express Entry', 'Saskatchewan : Professions en demande et Entrée express', 'sk-isw', 'ca.sk.occupation-in-demand', 'ca.sk.express-entry'),
  'mb.skilled-worker': stream('MB', 'Manitoba: Skilled Worker', 'Manitoba : Travailleurs qualifiés', 'mb-eoi', 'ca.mb.skilled-worker', 'ca.mb.skilled-worker-overseas'),
  'mb.graduate-internship': stream('MB', 'Manitoba: Graduate Internship Pathway', 'Manitoba : Voie des stages pour diplômés', null, 'ca.mb.graduate-internship'),
  'on.hcp': stream('ON', 'Ontario: Human Capital Priorities', 'Ontario : Priorités en matière de capital humain', 'crs', 'ca.on.hcp'),
  'on.fssw': stream('ON', 'Ontario: French-Speaking Skilled Worker', 'Ontario : Travailleurs qualifiés francophones', 'crs', 'ca.on.fssw'),
  'on.skilled-trades': stream('ON', 'Ontario: Skilled Trades', 'Ontario : Métiers spécialisés', 'crs', 'ca.on.skilled-trades'),
  'on.ejo-foreign-worker': stream('ON', 'Ontario: Employer Job Offer, Foreign Worker', 'Ontario : Offre d’emploi d’un employeur, Travailleurs étrangers', 'on-ejo-eoi', 'ca.on.ejo-foreign-worker'),
  'on.ejo-international-student': stream('ON', 'Ontario: Employer Job Offer, International Student', 'Ontario : Offre d’emploi d’un employeur, Étudiants étrangers', 'on-ejo-eoi', 'ca.on.ejo-international-student'),
  'on.ejo-in-demand': stream('ON', 'Ontario: Employer Job Offer, In-Demand Skills', 'Ontario : Offre d’emploi d’un employeur, Compétences recherchées', 'on-ejo-eoi', 'ca.on.ejo-in-demand'),
  'on.masters': stream('ON', 'Ontario: Masters Graduate', 'Ontario : Étudiants titulaires d’une maîtrise', 'on-ejo-eoi', 'ca.on.masters'),
  'on.phd': stream('ON', 'Ontario: PhD Graduate', 'Ontario : Étudiants titulaires d’un doctorat', 'on-ejo-eoi', 'ca.on.phd'),
  'on.workforce-priority': stream('ON', 'Ontario: Workforce Priority', 'Ontario : Main-d’œuvre prioritaire', 'on-owp-eoi', 'ca.on.workforce-priority'),
  'qc.prtq': stream('QC', 'Quebec: Regular Skilled Worker Program (PRTQ)', 'Québec : Programme régulier des travailleurs qualifiés (PRTQ)', 'arrima', 'ca.qc.prtq'),
  'qc.pstq.1': stream('QC', 'Quebec: PSTQ, stream 1', 'Québec : PSTQ, volet 1', 'qc-pstq', 'ca.qc.pstq.1'),
  'qc.pstq.2': stream('QC', 'Quebec: PSTQ, stream 2', 'Québec : PSTQ, volet 2', 'qc-pstq', 'ca.qc.pstq.2'),
  'qc.pstq.3': stream('QC', 'Quebec: PSTQ, stream 3', 'Québec : PSTQ, volet 3', 'qc-pstq', 'ca.qc.pstq.3'),
  'qc.pstq.4': stream('QC', 'Quebec: PSTQ, stream 4', 'Québec : PSTQ, volet 4', null, 'ca.qc.pstq.4'),
  'nb.experience': stream('NB', 'New Brunswick: Skilled Worker, NB Experience', 'Nouveau-Brunswick : Travailleurs qualifiés, expérience au N.-B.', null, 'ca.nb.skilled-worker-experience'),
  'nb.graduates': stream('NB', 'New Brunswick: Skilled Worker, NB Graduates', 'Nouveau-Brunswick : Travailleurs qualifiés, diplômés du N.-B.', null, 'ca.nb.skilled-worker-graduates'),
  'nb.express-entry': stream('NB', 'New Brunswick: Express Entry', 'Nouveau-Brunswick : Entrée express', null, 'ca.nb.express-entry*'),
  'nb.express-entry-employment': stream('NB', 'New Brunswick: Express Entry, Employment in New Brunswick', 'Nouveau-Brunswick : Entrée express, emploi au Nouveau-Brunswick', null, 'ca.nb.express-entry-employment'),
  'nb.strategic-initiative': stream('NB', 'New Brunswick: Strategic Initiative', 'Nouveau-Brunswick : Initiative stratégique', null, 'ca.nb.strategic-initiative*'),
  'nb.aip': stream('NB', 'New Brunswick: Atlantic Immigration Program', 'Nouveau-Brunswick : Programme d’immigration au Canada atlantique', null, 'ca.aip'),
  'ns.all': stream('NS', 'Nova Scotia: nominee program and Atlantic Immigration Program', 'Nouvelle-Écosse : programme des candidats et Programme d’immigration au Canada atlantique', null, 'ca.ns.*', 'ca.aip'),
  'pe.labour-express-entry': stream('PE', 'Prince Edward Island: Labour Impact and Express Entry', 'Île-du-Prince-Édouard : Incidence sur le marché du travail et Entrée express', null, 'ca.pe.*'),
  'nl.nominees': stream('NL', 'Newfoundland and Labrador: nominee program', 'Terre-Neuve-et-Labrador : programme des candidats', null, 'ca.nl.*'),
  'nl.aip': stream('NL', 'Newfoundland and Labrador: Atlantic Immigration Program', 'Terre-Neuve-et-Labrador : Programme d’immigration au Canada atlantique', null, 'ca.aip'),
  'nt.employer-driven': stream('NT', 'Northwest Territories: Employer-Driven', 'Territoires du Nord-Ouest : volet axé sur l’employeur', null, 'ca.nt.entry-level', 'ca.nt.skilled-worker', 'ca.nt.express-entry'),
  'yt.nominees': stream('YT', 'Yukon: nominee program', 'Yukon : programme des candidats', null, 'ca.yt.*'),
};
