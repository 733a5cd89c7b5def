import type { Citation } from '../../pack/types';
import { regulation } from '../instruments';
import { quebecSelects } from '../quebecSelects';
import { pointsCitations } from './citationsPoints';
import { page, secondary, type Note } from './sources';

const pathway = (en: string, fr: string, note: Note): Citation => page({ en: `${en}: criteria on 20 June 2026`, fr: `${fr} : critères au 20 juin 2026` }, 'high', note);

/** Where the rules of the Manitoba Provincial Nominee Program stand. */
export const manitobaCitations: Readonly<Record<string, Citation>> = {
  ...pointsCitations,
  'mb.skilled-worker': pathway('Skilled Worker in Manitoba', 'Travailleurs qualifiés au Manitoba', {
    en: 'Six months of continuous full-time work for one employer in Manitoba and a long-term offer; twelve months for graduates of another province. TEER 4 and 5: CLB 4. Full time is read as 30 hours a week, six months as whole months that go on to the day, and the offer as one of the same employer (the page and the ranking speak of ongoing work with that company). No points are asked for.',
    fr: 'Six mois de travail continu à temps plein pour un employeur du Manitoba et une offre à long terme; douze mois pour les diplômés d’une autre province. FEER 4 et 5 : NCLC 4. Le temps plein est lu comme 30 heures par semaine, les six mois comme des mois complets qui se poursuivent jusqu’au jour visé, et l’offre comme celle du même employeur (la page et le classement parlent d’un travail en cours dans cette entreprise). Aucun point n’est exigé.',
  }),
  'mb.long-term': secondary({ en: 'Long-term job offer', fr: 'Offre d’emploi à long terme' }, 'medium', {
    en: 'What “long-term” means is not said; secondary sources speak of a permanent job. A permanent job is one; of any other it is looked up.',
    fr: 'Le sens de « à long terme » n’est pas précisé; des sources secondaires parlent d’un emploi permanent. Un emploi permanent en est un; pour tout autre, il faut vérifier.',
  }),
  'mb.regular-work': secondary({ en: 'Work that counts in Manitoba', fr: 'Travail pris en compte au Manitoba' }, 'medium', {
    en: 'Self-employment, without authorization or during full-time study does not count, and the worker has the training and licence for the job. Without authorization is read from the file; the rest is for the officer.',
    fr: 'Le travail autonome, sans autorisation ou pendant des études à temps plein ne compte pas, et le travailleur a la formation et le permis d’exercice pour l’emploi. L’absence d’autorisation se lit au dossier; le reste relève de l’agent.',
  }),
  'mb.graduates-elsewhere': pathway('Skilled Worker in Manitoba, graduates of another province', 'Travailleurs qualifiés au Manitoba, diplômés d’une autre province', {
    en: 'Twelve months instead of six for graduates of another province: read as a credential after secondary school completed in another province or territory. Of somebody who graduated in Manitoba too it is looked up.',
    fr: 'Douze mois au lieu de six pour les diplômés d’une autre province : lu comme un titre postsecondaire obtenu dans une autre province ou un territoire. Pour une personne aussi diplômée du Manitoba, il faut vérifier.',
  }),
  'mb.overseas': pathway('Skilled Worker Overseas', 'Travailleurs qualifiés à l’étranger', {
    en: 'A connection to Manitoba is required, and 60 points of 100. Open; invitations are mainly strategic. The connection is one of those that the grid names: close relative, friend or distant relative, past work, study, strategic invitation.',
    fr: 'Un lien avec le Manitoba est exigé, ainsi que 60 points sur 100. Ouvert; les invitations sont surtout stratégiques. Le lien est un de ceux que la grille nomme : proche parent, ami ou parent éloigné, travail antérieur, études, invitation stratégique.',
  }),
  'mb.career-employment': pathway('International Education, Career Employment', 'Éducation internationale, Voie de l’emploi professionnel', {
    en: 'Graduates of Manitoba with a job in demand. No more draws; those with six months of work go to Skilled Worker in Manitoba since 11 June 2026, which is taken as the day on which the draws ended. The list of occupations in demand and what else the pathway asked for are not held.',
    fr: 'Diplômés du Manitoba occupant un emploi en demande. Plus de rondes; ceux qui ont six mois de travail passent aux Travailleurs qualifiés au Manitoba depuis le 11 juin 2026, jour retenu pour la fin des rondes. La liste des professions en demande et les autres exigences de la voie ne sont pas conservées.',
  }),
  'mb.graduate-internship': pathway('International Education, Graduate Internship', 'Éducation internationale, Voie des stages pour diplômés', {
    en: 'A master’s degree or doctorate within three years, an internship with Mitacs and CLB 7; no job offer. That the degree is one of Manitoba and that the person lives there when applying is from secondary sources (medium): of who lives elsewhere the latter is looked up.',
    fr: 'Une maîtrise ou un doctorat depuis trois ans au plus, un stage Mitacs et le NCLC 7; aucune offre d’emploi. Que le titre soit du Manitoba et que la personne y vive lors de la demande vient de sources secondaires (confiance moyenne) : pour qui vit ailleurs, ce dernier point est à vérifier.',
  }),
  'mb.language': page({ en: 'Language tests', fr: 'Tests linguistiques' }, 'medium', {
    en: 'Results of a test not older than two years on the day of the application: as elsewhere here, on the second anniversary no more.', fr: 'Résultats d’un test datant d’au plus deux ans le jour de la demande : comme ailleurs ici, plus au deuxième anniversaire.',
  }),
  'mb.funds': page({ en: 'Settlement funds', fr: 'Fonds d’établissement' }, 'high', {
    en: '$10,000, and $2,000 for each dependant who is accompanying; linked to Express Entry, the federal amounts. Every spouse, partner and dependent child who is accompanying is counted, Canadians too. That the amount is not asked of those who work in Manitoba is from secondary sources (medium), one of which still asks for some funds: look it up.',
    fr: '10 000 $, plus 2 000 $ pour chaque personne à charge qui accompagne; avec Entrée express, les montants fédéraux. L’époux ou conjoint et chaque enfant à charge qui accompagnent sont comptés, même s’ils sont Canadiens. Que le montant ne soit pas exigé de ceux qui travaillent au Manitoba vient de sources secondaires (confiance moyenne), dont une exige tout de même certains fonds : à vérifier.',
  }),
  'mb.eoi': page({ en: 'Expression of interest', fr: 'Déclaration d’intérêt' }, 'high', { en: 'Free, and valid for 1 year.', fr: 'Gratuite et valide 1 an.' }),
  'mb.application': page({ en: 'Application after a Letter of Advice to Apply', fr: 'Demande après une lettre d’avis de présenter une demande' }, 'low', {
    en: 'The fee of $500 and the 60 days to apply are from memory and unverified. A paid consultant is registered with Manitoba (from a catalogue of documents, medium).',
    fr: 'Les frais de 500 $ et le délai de 60 jours sont cités de mémoire et non vérifiés. Un consultant rémunéré est inscrit auprès du Manitoba (d’après un catalogue de documents, confiance moyenne).',
  }),
  'mb.nomination': page({ en: 'After the nomination', fr: 'Après la désignation' }, 'high', {
    en: 'Permanent residence is applied for within 180 days of the nomination, which has to be valid on the day of filing.', fr: 'La résidence permanente est demandée dans les 180 jours suivant la désignation, qui doit être valide le jour du dépôt.',
  }),
  'mb.express-entry': page({ en: 'Nominations linked to Express Entry', fr: 'Désignations liées à Entrée express' }, 'high', {
    en: 'Of 308 invitations of draw 269, 105 went to people with a profile; of 906 of draw 270, 326; of 124 of draw 273, 22. Funds are then those of the federal table.',
    fr: 'Sur 308 invitations de la ronde 269, 105 visaient des personnes ayant un profil; sur 906 de la ronde 270, 326; sur 124 de la ronde 273, 22. Les fonds sont alors ceux du tableau fédéral.',
  }),
  'mb.draws': page({ en: 'Draws and nominations of 2026', fr: 'Rondes et désignations de 2026' }, 'high', {
    en: '6,239 nominations for 2026; 2,165 of skilled workers from January to May. Invitations: draw 267 (March) 14, 268 (April) 32, 269 (April) 192 in Skilled Worker in Manitoba and 116 strategic, 270 (May) 431 and 475 strategic, of which 429 under the temporary federal policy on work permits of prospective nominees, 271 (May) 96, 272 (June) 104, 273 (June) 124; from secondary sources (medium) 275 (16 July) 84 and 78 for Graduate Internship, 277 (13 August) 53. Strategic rounds publish no lowest score, and the points needed are not held.',
    fr: '6 239 désignations pour 2026; 2 165 de travailleurs qualifiés de janvier à mai. Invitations : ronde 267 (mars) 14, 268 (avril) 32, 269 (avril) 192 pour les Travailleurs qualifiés au Manitoba et 116 stratégiques, 270 (mai) 431 et 475 stratégiques, dont 429 au titre de la politique fédérale temporaire sur les permis de travail des candidats potentiels, 271 (mai) 96, 272 (juin) 104, 273 (juin) 124; de sources secondaires (confiance moyenne), 275 (16 juillet) 84 et 78 pour la Voie des stages pour diplômés, 277 (13 août) 53. Les rondes stratégiques ne publient aucune note minimale, et les points nécessaires ne sont pas conservés.',
  }, '/resources/data/monthly-data-2026'),
  'mb.read-back': page({ en: 'Criteria before 20 June 2026', fr: 'Critères avant le 20 juin 2026' }, 'medium', {
    en: 'The pages were seen on 20 June 2026. Since when the criteria hold is not said: they are read back to 1 January 2026, the beginning of the year of which draws and nominations are held.',
    fr: 'Les pages ont été consultées le 20 juin 2026. Il n’est pas dit depuis quand les critères s’appliquent : ils sont reportés au 1er janvier 2026, début de l’année dont les rondes et les désignations sont conservées.',
  }),
  'mb.quebec': quebecSelects,
  'mb.irpr-87': regulation('87', {
    en: 'Since 30 March 2026 (SOR/2026-63) the province alone assesses the ability to become economically established and the intention to live there; before, the federal officer could assess it too.',
    fr: 'Depuis le 30 mars 2026 (DORS/2026-63), la province évalue seule la capacité de réussir son établissement économique et l’intention d’y vivre; auparavant, l’agent fédéral pouvait aussi l’évaluer.',
  }),
  'mb.documents': page({ en: 'Documents of the application', fr: 'Documents de la demande' }, 'medium', {
    en: 'The list of Manitoba itself is not held: what provincial programs ask for alike, with the long-term job offer letter and the proof of funds that the sources name for Manitoba.',
    fr: 'La liste du Manitoba n’est pas conservée : ce que les programmes provinciaux demandent en commun, avec la lettre d’offre d’emploi à long terme et la preuve de fonds que les sources nomment pour le Manitoba.',
  }),
};
