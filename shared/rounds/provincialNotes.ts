type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** What is doubtful about a round, or was read into its source, by the codes of the table in shared/data/rounds. */
export const roundNotes: Readonly<Record<string, Bilingual>> = {
  'range-52-77': { en: 'Twelve rounds together: lowest scores from 52 to 77, median 61', fr: 'Douze rondes ensemble : notes minimales de 52 à 77, médiane de 61' },
  'score-not-found': { en: 'The lowest score was not found', fr: 'La note minimale n’a pas été trouvée' },
  'thresholds-not-found': { en: 'The thresholds of wage and points were not found', fr: 'Les seuils de salaire et de points n’ont pas été trouvés' },
  'conflict-134': { en: 'Another source prints 134 for all streams on this day', fr: 'Une autre source indique 134 pour tous les volets ce jour-là' },
  'detail-91': { en: 'Several categories together; the source prints a 91 beside early childhood educators', fr: 'Plusieurs catégories ensemble; la source indique 91 à côté de la petite enfance' },
  'day-not-found': { en: 'The exact day was not found', fr: 'Le jour exact n’a pas été trouvé' },
  'first-tech': { en: 'The first targeted tech draw, inside a general one', fr: 'La première ronde technologique ciblée, au sein d’une ronde générale' },
  'three-rounds': { en: 'Three tech draws of the month together', fr: 'Trois rondes technologiques du mois ensemble' },
  'tech-permanent': { en: 'The first round after tech became permanent', fr: 'La première ronde depuis que le volet technologique est permanent' },
  'new-grid': { en: 'The first round on the grid of 16 November 2022; tech included', fr: 'La première ronde selon la grille du 16 novembre 2022; technologie comprise' },
  'last-tech': { en: 'The last tech draw that was seen', fr: 'La dernière ronde technologique observée' },
  'without-tech': { en: 'No tech category in this round', fr: 'Aucune catégorie technologique dans cette ronde' },
  'year-inferred': { en: 'The year was inferred', fr: 'L’année a été déduite' },
  'day-inferred': { en: 'The day was inferred: mid-September 2020', fr: 'Le jour a été déduit : mi-septembre 2020' },
  'cec-only': { en: 'Candidates of the Canadian Experience Class only', fr: 'Candidats de la catégorie de l’expérience canadienne seulement' },
  'between-rounds': { en: 'A fourth tech draw of 2020; its data was not found', fr: 'Une quatrième ronde technologique de 2020; ses données n’ont pas été trouvées' },
  'codes-15': { en: '15 occupations, whose list is not held in full', fr: '15 professions, dont la liste n’est pas conservée en entier' },
  'cut-off-derived': { en: 'The lowest score was derived from a later round', fr: 'La note minimale a été déduite d’une ronde ultérieure' },
  'last-sk': { en: 'The last round on record', fr: 'La dernière ronde connue' },
  'other-source-596': { en: 'Another source has 596', fr: 'Une autre source indique 596' },
  'several-that-day': { en: 'One of several lists of this stream that day', fr: 'Une de plusieurs listes de ce volet ce jour-là' },
  'up-to-65': { en: 'Up to 65 invitations', fr: 'Jusqu’à 65 invitations' },
};

const sources: Readonly<Record<string, Bilingual>> = {
  secondary: { en: 'Immigration news sites and open lists of rounds', fr: 'Sites d’actualité en immigration et listes ouvertes de rondes' },
  memory: { en: 'From memory, unverified', fr: 'De mémoire, non vérifié' },
  'memory; day: canadaimmigrationnews.ca': { en: 'From memory, unverified; its day from canadaimmigrationnews.ca', fr: 'De mémoire, non vérifié; le jour selon canadaimmigrationnews.ca' },
  'code-repository': { en: 'Pages of the province as quoted in a public code repository', fr: 'Pages de la province citées dans un dépôt de code public' },
  'OINP notice, copy': { en: 'Copy of a notice of the OINP', fr: 'Copie d’un avis du POCI' },
  source: { en: 'Immigration news site', fr: 'Site d’actualité en immigration' },
  'article; maplenews.org': { en: 'Article on tech immigration; maplenews.org', fr: 'Article sur l’immigration technologique; maplenews.org' },
};

/** Where a round was read, in words: publications under their own names. */
export const sourceInWords = (source: string): Bilingual => sources[source] ?? { en: source, fr: source };
