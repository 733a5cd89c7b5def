import type { Citation } from '../../pack/types';
import { page } from './sources';

/** Where the grids of Manitoba stand, and how they are read. */
export const pointsCitations: Readonly<Record<string, Citation>> = {
  'mb.ranking': page({ en: 'Ranking of expressions of interest, at most 1,000 points', fr: 'Classement des déclarations d’intérêt, au plus 1 000 points' }, 'high', {
    en: 'Language at most 125, age 75, work 175, education 125, adaptability 500; risk takes off at most 200. Points are those of the day of the draw (medium); an older capture of the page takes the age on the day on which the expression of interest was submitted: assess as of that day where a birthday lies between.',
    fr: 'Langue au plus 125, âge 75, travail 175, études 125, adaptabilité 500; le risque retire au plus 200. Les points sont ceux du jour de la ronde (confiance moyenne); une version antérieure de la page retient l’âge le jour où la déclaration d’intérêt a été soumise : évaluer à cette date si un anniversaire tombe entre les deux.',
  }),
  'mb.assessment': page({ en: 'Points of Skilled Worker Overseas, 60 of 100', fr: 'Points des travailleurs qualifiés à l’étranger, 60 sur 100' }, 'high', {
    en: 'Language at most 25, age 10, work 15, education 25, adaptability 25. Under 18 there are no points for age.', fr: 'Langue au plus 25, âge 10, travail 15, études 25, adaptabilité 25. Avant 18 ans, aucun point pour l’âge.',
  }),
  'mb.points-language': page({ en: 'Language in the grids', fr: 'Langue dans les grilles' }, 'medium', {
    en: 'In the ranking each ability of the first language gives points; in the assessment of Skilled Worker Overseas the lowest ability sets them (“overall”, our reading). The second language counts from CLB 5 in each ability, in both.',
    fr: 'Dans le classement, chaque compétence de la première langue donne des points; dans l’évaluation des travailleurs qualifiés à l’étranger, la compétence la plus faible les détermine (« global », notre lecture). La deuxième langue compte à partir du NCLC 5 dans chaque compétence, dans les deux.',
  }),
  'mb.points-work': page({ en: 'Work in the grids', fr: 'Travail dans les grilles' }, 'medium', {
    en: 'Complete years of the last five, never rounded up. An older capture of the page counts full-time jobs (30 hours a week for one employer) of six months or longer: so they are counted, in any occupation, added up, in Canada only with authorization to work. Self-employment counts like other work.',
    fr: 'Années complètes des cinq dernières, jamais arrondies vers le haut. Une version antérieure de la page compte les emplois à temps plein (30 heures par semaine chez un employeur) de six mois ou plus : ils sont ainsi comptés, dans toute profession, additionnés, au Canada seulement avec l’autorisation d’y travailler. Le travail autonome compte comme l’autre.',
  }),
  'mb.points-licence': page({ en: 'Fully recognized by a licensing body', fr: 'Reconnaissance complète par un organisme de réglementation' }, 'medium', {
    en: 'Read as a licence of Manitoba that is held and valid on the day; whether it is for the occupation worked in is not compared.', fr: 'Lu comme un permis d’exercice du Manitoba détenu et valide le jour visé; il n’est pas comparé à la profession exercée.',
  }),
  'mb.points-education': page({ en: 'Education in the grids', fr: 'Études dans les grilles' }, 'medium', {
    en: 'A foreign credential counts by its assessment, as elsewhere. A first professional degree counts as a program of three years or more, and “two or more credentials” in one entry as one program of three years, because the length of the other is not known. Two programs of two years or more each are two entries.',
    fr: 'Un titre étranger compte selon son évaluation, comme ailleurs. Un premier grade professionnel compte comme un programme de trois ans ou plus, et « deux titres ou plus » dans une seule inscription comme un programme de trois ans, car la durée de l’autre est inconnue. Deux programmes de deux ans ou plus chacun sont deux inscriptions.',
  }),
  'mb.points-connection': page({ en: 'Connection to Manitoba', fr: 'Lien avec le Manitoba' }, 'medium', {
    en: 'In the ranking the best connection counts; in the assessment of Skilled Worker Overseas too (our reading, low: the block gives a maximum of 25 alone). A close relative is a parent, sibling, aunt or uncle, niece or nephew, first cousin or grandparent of the applicant or of the spouse or partner, a citizen or permanent resident in Manitoba; other relatives and friends count as distant (the list is from secondary sources, of which an older one names sons and daughters too). Past work is six months of full-time work with one employer. A master’s program counts by its length. An invitation under a strategic initiative is recorded as a notification of interest of Manitoba.',
    fr: 'Dans le classement, le meilleur lien compte; dans l’évaluation des travailleurs qualifiés à l’étranger aussi (notre lecture, confiance faible : le bloc ne donne qu’un maximum de 25). Un proche parent est un père ou une mère, un frère ou une sœur, un oncle ou une tante, un neveu ou une nièce, un cousin germain ou un grand-parent du demandeur ou de son époux ou conjoint, citoyen ou résident permanent au Manitoba; les autres parents et les amis comptent comme éloignés (la liste vient de sources secondaires, dont une plus ancienne nomme aussi les fils et les filles). Le travail antérieur est de six mois à temps plein chez un employeur. Un programme de maîtrise compte selon sa durée. Une invitation au titre d’une initiative stratégique se consigne comme avis d’intérêt du Manitoba.',
  }),
  'mb.points-demand': page({ en: 'Demand in Manitoba', fr: 'Demande au Manitoba' }, 'high', {
    en: 'Six months of work that goes on with a long-term offer of the same employer, or an invitation under a strategic initiative. Connection, demand and region together give at most 500. Only a permanent offer is counted as long-term.',
    fr: 'Six mois de travail en cours avec une offre à long terme du même employeur, ou une invitation au titre d’une initiative stratégique. Le lien, la demande et la région donnent ensemble au plus 500. Seule une offre permanente est comptée comme étant à long terme.',
  }),
  'mb.points-region': page({ en: 'Destination outside of Winnipeg', fr: 'Destination hors de Winnipeg' }, 'high', {
    en: 'The place in Manitoba where the person means to live: any other than the city of Winnipeg.', fr: 'L’endroit du Manitoba où la personne compte vivre : tout autre que la ville de Winnipeg.',
  }),
  'mb.points-risk': page({ en: 'Risk assessment', fr: 'Évaluation du risque' }, 'high', {
    en: 'Any work and any study in another province or territory, whenever it was: how far back is not said.', fr: 'Tout travail et toutes études dans une autre province ou un territoire, à toute époque : il n’est pas dit jusqu’où remonter.',
  }),
  'mb.supporter': page({ en: 'Support of a relative or friend', fr: 'Appui d’un parent ou d’un ami' }, 'medium', {
    en: 'The relative or friend has lived in Manitoba for a year or more and supports the settlement plan; a friend or distant relative supports one applicant (from secondary sources). From such sources alone, so that it decides no points: where it is not recorded since when a relative lives there, or it is less, it is to be looked up.',
    fr: 'Le parent ou l’ami vit au Manitoba depuis un an ou plus et appuie le plan d’établissement; un ami ou parent éloigné appuie un seul demandeur (d’après des sources secondaires). De telles sources seulement, si bien qu’aucun point n’en dépend : s’il n’est pas consigné depuis quand un parent y vit, ou si c’est depuis moins longtemps, il faut vérifier.',
  }),
};
