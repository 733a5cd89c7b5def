import type { Bilingual, Citation } from '../../pack/types';
import { instruments, regulation } from '../instruments';

const instructions: Bilingual = { en: 'IRCC, Intra-company transferees [R205(a)] (C61, C62, C63), instructions to officers', fr: 'IRCC, Personnes mutées à l’intérieur d’une société [R205a)] (C61, C62, C63), instructions aux agents' };
const singleCopy: Bilingual = { en: 'Read in one copy of the instructions, of 2025; no second source.', fr: 'Lu dans une seule copie des instructions, de 2025; aucune deuxième source.' };
/** The instructions as rewritten on 3 October 2024, in a copy of 2025. */
const since2024 = (pinpoint: Bilingual, note?: Bilingual): Citation => ({
  instrument: instructions, pinpoint, retrieved: '2026-11-22', confidence: 'medium', note: note ? { en: `${note.en} ${singleCopy.en}`, fr: `${note.fr} ${singleCopy.fr}` } : singleCopy,
});

/** Where the rules of intra-company transferees stand. */
export const ictCitations: Readonly<Record<string, Citation>> = {
  'irpr.205.a': regulation('205(a)'),
  'ict.before-2024': {
    instrument: { en: 'IRCC, Intra-company transferees [R205(a)], instructions to officers before 3 October 2024', fr: 'IRCC, Personnes mutées à l’intérieur d’une société [R205a)], instructions aux agents avant le 3 octobre 2024' }, pinpoint: { en: 'General requirements', fr: 'Exigences générales' }, retrieved: '2026-11-22', confidence: 'medium',
    note: { en: 'Read from what the instructions of 3 October 2024 kept. No text from before 21 February 2015 is held.', fr: 'Lu d’après ce que les instructions du 3 octobre 2024 ont conservé. Aucun texte antérieur au 21 février 2015 n’est conservé.' },
  },
  'ict.employment': since2024({ en: 'Current employment with the foreign enterprise', fr: 'Emploi actuel auprès de l’entreprise étrangère' }),
  'ict.one-year': since2024({ en: 'One year within the three years before the initial application', fr: 'Un an au cours des trois années précédant la demande initiale' }, {
    en: 'Part-time work does not add up. Time with a predecessor that was taken over counts if the successor took over its obligations: it is found here only if it is recorded under the name of the transferring enterprise.',
    fr: 'Le travail à temps partiel ne s’additionne pas. Le temps auprès d’un prédécesseur repris compte si le successeur a repris ses obligations : il n’est trouvé ici que s’il est consigné sous le nom de l’entreprise d’origine.',
  }),
  'ict.same-capacity': since2024({ en: 'Same capacity; role abroad', fr: 'Même fonction; rôle à l’étranger' }, {
    en: 'A change of category needs a year in the new one: the year is asked for in the capacity of the transfer, executive and senior manager apart.',
    fr: 'Un changement de catégorie exige une année dans la nouvelle : l’année est demandée dans la fonction de la mutation, haut dirigeant et cadre supérieur séparément.',
  }),
  'ict.multinational': since2024({ en: 'Multinational corporation', fr: 'Société multinationale' }),
  'ict.relationship': since2024({ en: 'Qualifying relationship', fr: 'Lien admissible' }),
  'ict.doing-business': since2024({ en: 'Actively engaged in doing business', fr: 'Exploitation active d’une entreprise' }),
  'ict.premises': since2024({ en: 'Physical commercial premises', fr: 'Locaux commerciaux physiques' }),
  'ict.location': since2024({ en: 'Location of the work', fr: 'Lieu de travail' }),
  'ict.wage': since2024({ en: 'Wage', fr: 'Salaire' }, { en: 'Mandatory for specialized knowledge since 2014, for every transferee since 3 October 2024.', fr: 'Obligatoire pour les connaissances spécialisées depuis 2014, pour toute personne mutée depuis le 3 octobre 2024.' }),
  'ict.benefit': since2024({ en: 'Significant economic, social or cultural benefit', fr: 'Avantage économique, social ou culturel important' }),
  'ict.executive': since2024({ en: 'C62: executive capacity', fr: 'C62 : haut dirigeant' }),
  'ict.senior-manager': since2024({ en: 'C62: managerial capacity', fr: 'C62 : fonction de gestion' }, { en: 'The page of the instructions says TEER 1, while the management codes of the NOC are TEER 0: both are accepted.', fr: 'La page des instructions dit FEER 1, alors que les codes de gestion de la CNP sont FEER 0 : les deux sont acceptés.' }),
  'ict.specialized-knowledge': since2024({ en: 'C63: specialized knowledge', fr: 'C63 : connaissances spécialisées' }),
  'ict.new-enterprise': since2024({ en: 'C61: new enterprise', fr: 'C61 : nouvelle entreprise' }),
  'ict.duration': since2024({ en: 'Duration and maximum', fr: 'Durée et maximum' }, {
    en: 'All permits as a transferee under 204(a) and 205(a) count together, whole to their end. Documented periods of 30 days or more without work in Canada may be given back (recapture), and are not counted out here.',
    fr: 'Tous les permis de personne mutée au titre des alinéas 204a) et 205a) comptent ensemble, en entier jusqu’à leur fin. Les périodes documentées d’au moins 30 jours sans travail au Canada peuvent être rendues (récupération) et ne sont pas déduites ici.',
  }),
  'ict.first-year': since2024({ en: 'C61: duration', fr: 'C61 : durée' }, {
    en: 'At most one year, no renewal but for six exceptional months. An offer that ends within 18 months of permits as C61 is read as one for those months; any later end as a renewal.',
    fr: 'Au plus un an, sans renouvellement sauf six mois exceptionnels. Une offre qui prend fin dans les 18 mois de permis C61 est interprétée comme portant sur ces mois; toute fin postérieure, comme un renouvellement.',
  }),
  'ict.codes': { instrument: instruments.codes, pinpoint: { en: 'C12 until 14 December 2022; C61, C62 and C63 since', fr: 'C12 jusqu’au 14 décembre 2022; C61, C62 et C63 depuis' }, retrieved: '2026-02-12', confidence: 'high' },
};
