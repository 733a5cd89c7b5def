import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';

type Note = Citation['note'];
const page = (en: string, fr: string, retrieved = '2026-02-12') => (pinpoint: Bilingual, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({ instrument: { en, fr }, pinpoint, retrieved, confidence, ...(note ? { note } : {}) });
const ircc = (en: string, fr: string, retrieved?: string) => page(`IRCC, ${en}`, `IRCC, ${fr}`, retrieved);

const francophone = ircc('Francophone Mobility (C16), instructions to officers', 'Mobilité francophone (C16), instructions aux agents', '2026-11-22');
const benefit = ircc('Significant benefit (C10), instructions reorganized on 24 February 2026', 'Avantage important (C10), instructions réorganisées le 24 février 2026', '2026-11-22');
const innovation = ircc('Innovation Stream (C88), instructions to officers', 'Volet de l’innovation (C88), instructions aux agents');
const policy = ircc('Public policies for H-1B visa holders and their families', 'Politiques d’intérêt public visant les titulaires d’un visa H-1B et leur famille');
const startUp = ircc('Start-up Visa: work permits (A77)', 'Visa pour démarrage d’entreprise : permis de travail (A77)', '2026-11-22');
const strategy = ircc('Global Skills Strategy: short-term exemption from a work permit', 'Stratégie en matière de compétences mondiales : dispense de permis de travail de courte durée');

/** Where the rules of the International Mobility Program stand that rest on the interests of Canada or a public policy. */
export const impCitations: Readonly<Record<string, Citation>> = {
  'francophone.basis': regulation('205(a)', { en: 'Exemption code C16, since 1 June 2016; for jobs outside Quebec.', fr: 'Code de dispense C16, depuis le 1er juin 2016; pour des emplois hors du Québec.' }),
  'francophone.2023': francophone({ en: 'Since 15 June 2023: any TEER but primary agriculture of TEER 4 and 5; NCLC 5 in speaking and listening', fr: 'Depuis le 15 juin 2023 : toute FEER sauf l’agriculture primaire de FEER 4 et 5; NCLC 5 en expression et compréhension orales' }, 'medium', {
    en: 'Confirmed on 18 June 2025, and said to be open in July 2026. A copy of the IRCC page lists TEER 0 to 3 only: older or narrower; verify for TEER 4 and 5. Primary agriculture is read as NOC 84120, 85100, 85101 and 85103.',
    fr: 'Confirmé le 18 juin 2025, et dit ouvert en juillet 2026. Une copie de la page d’IRCC n’indique que les FEER 0 à 3 : plus ancienne ou plus étroite; vérifier pour les FEER 4 et 5. L’agriculture primaire est lue comme les CNP 84120, 85100, 85101 et 85103.',
  }),
  'francophone.before': francophone({ en: 'To 14 June 2023: TEER 0 to 3, NCLC 7', fr: 'Jusqu’au 14 juin 2023 : FEER 0 à 3, NCLC 7' }, 'medium', { en: 'That NCLC 7 was asked in speaking and listening alone is read from the later text.', fr: 'Le fait que le NCLC 7 n’était exigé qu’en expression et compréhension orales est lu d’après le texte ultérieur.' }),
  'c10.basis': regulation('205(a)', { en: 'Exemption code C10, decided case by case. What the instructions said before 24 February 2026 is not held.', fr: 'Code de dispense C10, décidé au cas par cas. Le contenu des instructions avant le 24 février 2026 n’est pas conservé.' }, 'medium'),
  'c10.benefit': benefit({ en: 'Unique or exceptional situations; benefit beyond the applicant and the employer', fr: 'Situations uniques ou exceptionnelles; avantage au-delà du demandeur et de l’employeur' }, 'medium', { en: 'From secondary sources that quote the instructions.', fr: 'D’après des sources secondaires qui citent les instructions.' }),
  'c88.basis': regulation('205(c)(ii)', { en: 'Exemption code C88, a public interest of 22 March 2024 for two years. Read in one official copy; no second source, and no extension found.', fr: 'Code de dispense C88, intérêt public du 22 mars 2024 pour deux ans. Lu dans une seule copie officielle; aucune deuxième source et aucune prolongation trouvée.' }),
  'c88.employers': innovation({ en: 'Companies of the Global Hypergrowth Project', fr: 'Entreprises du Projet mondial d’hypercroissance' }, 'high', {
    en: 'Ada Support, AlayaCare, CellCarta, Clarius Mobile Health, Clio (Themis), Duchesnay, Lightspeed Commerce and Vive Crop Protection. Another legal name of one of them is looked up.', fr: 'Ada Support, AlayaCare, CellCarta, Clarius Mobile Health, Clio (Themis), Duchesnay, Lightspeed Commerce et Vive Crop Protection. Un autre nom légal de l’une d’elles est à vérifier.',
  }),
  'c88.median': innovation({ en: 'Median wage of the province', fr: 'Salaire médian de la province' }, 'medium', { en: 'The medians since 2 April 2024 are those on which the wage thresholds of ESDC rest; those since 27 June 2025 are derived: the threshold divided by 1.2.', fr: 'Les médianes depuis le 2 avril 2024 sont celles sur lesquelles reposent les seuils salariaux d’EDSC; celles depuis le 27 juin 2025 sont déduites : le seuil divisé par 1,2.' }),
  'h1b.policy': policy({ en: 'Act, 25.2: open permit (R02), 16 July 2023 until 10,000 applications', fr: 'Loi, 25.2 : permis ouvert (R02), du 16 juillet 2023 jusqu’à 10 000 demandes' }, 'high', { en: 'The cap was reached on 17 July 2023. Part of the Tech Talent Strategy of 27 June 2023.', fr: 'Le plafond a été atteint le 17 juillet 2023. Élément de la Stratégie en matière de talents technologiques du 27 juin 2023.' }),
  'h1b.complement': policy({ en: 'Complementary policy, to 16 December 2026', fr: 'Politique complémentaire, jusqu’au 16 décembre 2026' }, 'medium', {
    en: 'Lets holders of permits that were issued for less than three years complete them. Its first day is not held: it is shown since the policy closed. The announced pathway of Budget 2025 is not open as far as sources of June 2026 go; pages that describe open permits or fixed fees are unsupported.',
    fr: 'Permet aux titulaires de permis délivrés pour moins de trois ans de les compléter. Son premier jour n’est pas conservé : elle est indiquée depuis la fermeture de la politique. La voie annoncée dans le budget de 2025 n’est pas ouverte d’après des sources de juin 2026; les pages qui décrivent des permis ouverts ou des frais fixes ne sont pas étayées.',
  }),
  'suv.basis': startUp({ en: 'Open permit of essential members, since 3 October 2024', fr: 'Permis ouvert des membres essentiels, depuis le 3 octobre 2024' }, 'high', {
    en: 'Tied to the employer before; those rules are not held. An application of the program is recorded with the pathway ca.wp.start-up-visa.', fr: 'Lié à l’employeur auparavant; ces règles ne sont pas conservées. Une demande du programme est consignée avec la voie ca.wp.start-up-visa.',
  }),
  'suv.closed': startUp({ en: 'Closed to new applicants since 19 December 2025', fr: 'Fermé aux nouveaux demandeurs depuis le 19 décembre 2025' }, 'high', { en: 'Extensions in Canada only.', fr: 'Prolongations au Canada seulement.' }),
  'gss.exemption': strategy({ en: 'Highly skilled workers, since 12 June 2017', fr: 'Travailleurs hautement qualifiés, depuis le 12 juin 2017' }, 'high', { en: 'Read in one official copy; no second source. It is no permit: on entry the officer grants it, and a visitor record may be issued.', fr: 'Lu dans une seule copie officielle; aucune deuxième source. Ce n’est pas un permis : l’agent l’accorde à l’arrivée, et une fiche de visiteur peut être délivrée.' }),
  'gss.days': strategy({ en: '15 days, or 30 days', fr: '15 jours, ou 30 jours' }, 'high', {
    en: 'Counted from the first day of the work offered. Every stay recorded as work without needing a permit is read as a use of the exemption, whatever it rested on.', fr: 'Compté à partir du premier jour du travail offert. Tout séjour consigné comme travail sans permis requis est considéré comme une utilisation de la dispense, quel qu’en soit le fondement.',
  }),
  'gss.researchers': strategy({ en: 'Researchers: 120 days in 12 months', fr: 'Chercheurs : 120 jours en 12 mois' }, 'high', { en: 'The institution is read as an employer recorded as a university; that it is publicly funded is for the officer. Whether an employer recorded as public or as a health authority (a hospital, for example) is an affiliate is to be looked up.', fr: 'L’établissement est lu comme un employeur consigné comme université; son financement public relève de l’agent. L’affiliation d’un employeur consigné comme public ou comme autorité sanitaire (un hôpital, par exemple) est à vérifier.' }),
};
