import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Ontario Immigrant Nominee Program, scoring factors', fr: 'Programme ontarien des candidats à l’immigration, facteurs de notation' };
const cite = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument: program, pinpoint: { en, fr }, retrieved: '2026-07-30', confidence, ...(note ? { note } : {}) });

/** Where the points of the two systems stand. */
export const pointsCitations: Readonly<Record<string, Citation>> = {
  'on.owp-points': cite('Workforce Priority: scoring factors', 'Main-d’œuvre prioritaire : facteurs de notation', 'high', {
    en: 'Read value by value on 29 and 30 July 2026. No total is published; the maxima add up to 130. There is no pass mark. A physician without an offer is counted in TEER 1 and broad category 3, without points for the wage; the region is that of the practice, read as the place where the person means to live.',
    fr: 'Lus valeur par valeur les 29 et 30 juillet 2026. Aucun total n’est publié; les maximums totalisent 130. Il n’y a pas de note de passage. Un médecin sans offre est compté dans FEER 1 et la grande catégorie 3, sans points pour le salaire; la région est celle de l’exercice, interprétée comme le lieu où la personne a l’intention de vivre.',
  }),
  'on.owp-points-experience': cite('Workforce Priority: experience in Ontario', 'Main-d’œuvre prioritaire : expérience en Ontario', 'low', {
    en: 'More than 12 and less than 13 months are not defined and read as the band of 6 to 12. Work counts while it goes on, all stretches together; under six months in the position offered, any work in Ontario counts.',
    fr: 'Plus de 12 et moins de 13 mois ne sont pas définis et sont interprétés comme la tranche de 6 à 12. Le travail compte tant qu’il se poursuit, toutes périodes réunies; sous six mois dans le poste offert, tout travail en Ontario compte.',
  }),
  'on.points-education': cite('Education and Canadian credentials', 'Études et titres canadiens', 'medium', {
    en: 'Of a first professional degree the field says whether it is medicine, dentistry, veterinary medicine or optometry, which count with the doctorate in the system of 2026; else it is read as a bachelor’s. A credential after secondary school counts as Canadian with full-time study of a year; a program published with 8 to 11 months stays open. In 2026 the institution has to be eligible, which is to be looked up: a private one that may not grant degrees stays open. From 2022 to 2026 an Ontario college graduate certificate is either a certificate of graduates (6) or of a college (5). Earnings: tax years of the last five.',
    fr: 'Pour un premier grade professionnel, le domaine indique s’il s’agit de médecine, de médecine dentaire, de médecine vétérinaire ou d’optométrie, qui comptent avec le doctorat dans le système de 2026; sinon il est interprété comme un baccalauréat. Un titre postsecondaire compte comme canadien s’il résulte d’un an d’études à temps plein; un programme publié de 8 à 11 mois reste en suspens. En 2026, l’établissement doit être admissible, ce qui est à vérifier : un établissement privé qui ne peut pas décerner de grades reste en suspens. De 2022 à 2026, un certificat d’études supérieures d’un collège de l’Ontario est soit un certificat d’études supérieures (6), soit un certificat collégial (5). Revenus : années d’imposition des cinq dernières.',
  }),
  'on.points-languages': cite('Official languages', 'Langues officielles', 'medium', { en: 'The five points of one language are read as given with a result of level 4 or more in each ability.', fr: 'Les cinq points d’une langue sont interprétés comme accordés avec un résultat de niveau 4 ou plus dans chaque compétence.' }),
  'on.points-permit': cite('Permit', 'Permis', 'high', { en: 'Whether a permit counts while its renewal is decided is not said and stays open.', fr: 'Il n’est pas précisé si un permis compte pendant l’examen de son renouvellement; la question reste en suspens.' }),
  'on.owp-points-region': cite('Workforce Priority: regions by census division', 'Main-d’œuvre prioritaire : régions par division de recensement', 'high'),
  'on.eoi-points': cite('Expression of interest, 16 November 2022 to 25 June 2026', 'Déclaration d’intérêt, du 16 novembre 2022 au 25 juin 2026', 'high', {
    en: 'Which factors count for Foreign Worker is of medium confidence: that language does is inferred from the round of 25 March 2026 in the Greater Toronto Area, cut at 61. The highest are 76 (Foreign Worker), 118 (International Student), 46 (In-Demand Skills) and 75 (graduates).',
    fr: 'Les facteurs qui comptent pour les travailleurs étrangers sont de confiance moyenne : que la langue compte est déduit de la ronde du 25 mars 2026 dans la région du grand Toronto, avec 61 points. Les maximums sont 76 (travailleurs étrangers), 118 (étudiants étrangers), 46 (compétences recherchées) et 75 (diplômés).',
  }),
  'on.eoi-points-field': cite('Field of study', 'Domaine d’études', 'medium', {
    en: 'Groups of the Classification of Instructional Programs: 11, 14, 15, 26, 27, 40, 41, 51, 60, 61 and the trades 46 to 48 give most; 12, 13, 22, 45, 49 and 52 half; 16, 23, 38, 50 and 54 nothing. Of other groups it stays open.',
    fr: 'Groupes de la Classification des programmes d’enseignement : 11, 14, 15, 26, 27, 40, 41, 51, 60, 61 et les métiers 46 à 48 donnent le plus; 12, 13, 22, 45, 49 et 52 la moitié; 16, 23, 38, 50 et 54 rien. Pour les autres groupes, la question reste en suspens.',
  }),
  'on.eoi-points-region': cite('Location of the job and of the studies', 'Lieu de l’emploi et des études', 'medium', { en: 'The regions are those of the system of 2026. Of study in Canada outside Ontario the points are not held.', fr: 'Les régions sont celles du système de 2026. Pour des études au Canada hors de l’Ontario, les points ne sont pas conservés.' }),
  'on.eoi-2021': cite('Expression of interest, March 2021 to 15 November 2022', 'Déclaration d’intérêt, de mars 2021 au 15 novembre 2022', 'medium', {
    en: 'Held only in part, so no points are computed: skill level 0 or A 10, B 8; NOC type 0, 1, 2, 3 or 9 10, others 5; wage from 40 dollars 10, from 20 5; a year of Canadian experience 4; experience in 0 or A 3; earnings of 40,000 dollars 3; education and location similar to the later system.',
    fr: 'Conservés en partie seulement, donc aucun calcul : niveau 0 ou A 10, B 8; genre 0, 1, 2, 3 ou 9 10, autres 5; salaire dès 40 $ 10, dès 20 $ 5; un an d’expérience canadienne 4; expérience en 0 ou A 3; revenus de 40 000 $ 3; études et lieu semblables au système suivant.',
  }),
};
