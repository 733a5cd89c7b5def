import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'New Brunswick Provincial Nominee Program (NBPNP)', fr: 'Programme des candidats du Nouveau-Brunswick (PCNB)' };
const site = 'https://www2.gnb.ca/content/gnb/en/corporate/promo/immigration';
/** Pages of the province as captured on 2026-06-20. */
const page = (path: string, en: string, fr: string, note?: Note, confidence: Citation['confidence'] = 'high'): Citation => ({ instrument: program, pinpoint: { en, fr }, url: `${site}/${path}`, retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });
const streams = 'immigrating-to-nb/nb-immigration-program-streams';

/** Where the rules of the New Brunswick Provincial Nominee Program stand. */
export const newBrunswickCitations: Readonly<Record<string, Citation>> = {
  'nb.held': page('notice', 'Criteria as published in June 2026', 'Critères publiés en juin 2026', {
    en: 'Rules are held from 3 February 2026, the first day of change that is known; until 3 May 2026 the criteria of June 2026 are read back. What the guides ask for besides (language, education, age, wage) is not held for every stream.',
    fr: 'Les règles sont conservées depuis le 3 février 2026, premier jour de changement connu; jusqu’au 3 mai 2026, les critères de juin 2026 sont lus pour cette époque. Les autres exigences des guides (langue, études, âge, salaire) ne sont pas conservées pour chaque volet.',
  }, 'medium'),
  'nb.experience': page(streams, 'Skilled Worker: New Brunswick Experience', 'Travailleurs qualifiés : expérience au Nouveau-Brunswick', { en: 'Six months with the employer are read as 780 hours, and living in New Brunswick as a stay of six months that goes on.', fr: 'Six mois chez l’employeur sont lus comme 780 heures, et vivre au Nouveau-Brunswick comme un séjour de six mois qui se poursuit.' }),
  'nb.limited-invitations': page('immigrating-to-nb/invitations-to-apply', 'Invitations since 4 May 2026', 'Invitations depuis le 4 mai 2026', {
    en: 'Health, education and construction alone. Read from the employer’s industry (NAICS 23, 61, 62) or an occupation of health (broad category 3); which other occupations count is not held. Who is already nominated is read as not affected; whether an earlier invitation still stands is not held.', fr: 'Santé, éducation et construction seulement. Lu d’après le secteur de l’employeur (SCIAN 23, 61, 62) ou une profession de la santé (grande catégorie 3); les autres professions retenues ne sont pas conservées. Qui est déjà désigné est lu comme non touché; il n’est pas noté si une invitation antérieure tient encore.',
  }),
  'nb.graduates': page(streams, 'Skilled Worker: New Brunswick Graduates', 'Travailleurs qualifiés : diplômés du Nouveau-Brunswick'),
  'nb.priority-occupations': page(streams, 'Skilled Worker: New Brunswick Priority Occupations', 'Travailleurs qualifiés : professions prioritaires du Nouveau-Brunswick', {
    en: 'Through a recruitment mission of the government. The year of experience is read as related to the offer.', fr: 'Par une mission de recrutement du gouvernement. L’année d’expérience est lue comme liée à l’offre.',
  }),
  'nb.employment': page(streams, 'Express Entry: Employment in New Brunswick', 'Entrée express : emploi au Nouveau-Brunswick', { en: 'Twelve months of work are read as 1,560 hours of TEER 0 to 3 in New Brunswick.', fr: 'Douze mois de travail sont lus comme 1 560 heures de FEER 0 à 3 au Nouveau-Brunswick.' }),
  'nb.employment-grid': page(streams, 'Express Entry: 67 points of 100', 'Entrée express : 67 points sur 100', { en: 'The grid is not held.', fr: 'La grille n’est pas conservée.' }),
  'nb.interests': page(streams, 'Express Entry: New Brunswick Interests', 'Entrée express : intérêts du Nouveau-Brunswick', { en: 'By letter of interest.', fr: 'Par lettre d’intérêt.' }),
  'nb.strategic': page(streams, 'Strategic Initiative', 'Initiative stratégique', {
    en: 'For French speakers: Francophone Workers (six months of work, or an offer of a mission), Priorities (a program of a year or more at the Université de Moncton or the CCNB in New Brunswick, or a letter of interest) and Remote (twelve months in New Brunswick for a Canadian employer outside Quebec).',
    fr: 'Pour les francophones : travailleurs francophones (six mois de travail, ou une offre issue d’une mission), priorités (un programme d’un an ou plus de l’Université de Moncton ou du CCNB au Nouveau-Brunswick, ou une lettre d’intérêt) et travail à distance (douze mois au Nouveau-Brunswick pour un employeur canadien hors du Québec).',
  }),
  'nb.strategic-grid': page(streams, 'Strategic Initiative: 65 points', 'Initiative stratégique : 65 points', {
    en: 'The grid is not held. An old page of others gave for age 5 points from 19 to 24, 10 from 25 to 44, 5 from 45 to 50 and none from 51 to 55; for each ability 7 at NCLC 7, 6 at 6 and 5 at 5, at most 28; for education 25, 22, 21, 19, 17 and 15.',
    fr: 'La grille n’est pas conservée. Une ancienne page de tiers donnait pour l’âge 5 points de 19 à 24 ans, 10 de 25 à 44, 5 de 45 à 50 et aucun de 51 à 55; par compétence 7 au NCLC 7, 6 au NCLC 6 et 5 au NCLC 5, au plus 28; pour les études 25, 22, 21, 19, 17 et 15.',
  }, 'low'),
  'nb.critical-worker': page(streams, 'Critical Worker Pilot', 'Projet pilote de travailleurs essentiels', { en: 'For six employers; recognized by their legal names, which those of subsidiaries may not hold.', fr: 'Pour six employeurs, reconnus à leur dénomination sociale, que celle de filiales peut ne pas contenir.' }),
  'nb.career-college': page(streams, 'Private Career College Graduate Pilot', 'Projet pilote pour les diplômés de collèges privés', {
    en: 'Since September 2022, of which the day is not known: rules are held from the 30th. One page says that it runs to the end of 2026, another to the end of 2027: 2026 is taken.', fr: 'Depuis septembre 2022, jour inconnu : les règles sont conservées à partir du 30. Une page dit qu’il se termine à la fin de 2026, une autre à la fin de 2027 : 2026 est retenu.',
  }, 'medium'),
  'nb.eoi': page('immigrating-to-nb/invitations-to-apply', 'Expression of interest and invitation', 'Déclaration d’intérêt et invitation', { en: 'An expression of interest is valid for 365 days. One counts for the stream that it names: that the streams share a pool is said nowhere.', fr: 'Une déclaration d’intérêt est valide 365 jours. Elle compte pour le volet qu’elle nomme : il n’est dit nulle part que les volets partagent un bassin.' }),
  'nb.forms': page(streams, 'Forms', 'Formulaires', {
    en: 'NB-004 (employment information), NB-005 (consent), NB-007 (representative), NB-011 (withdrawal), NB-021; for the Strategic Initiative the settlement plan PCNB-IS 002; for the Atlantic Immigration Program NB-003-AIP; federal IMM 5409 and IMM 5604.',
    fr: 'NB-004 (renseignements sur l’emploi), NB-005 (consentement), NB-007 (représentant), NB-011 (retrait), NB-021; pour l’Initiative stratégique, le plan d’établissement PCNB-IS 002; pour le Programme d’immigration au Canada atlantique, NB-003-AIP; fédéraux : IMM 5409 et IMM 5604.',
  }),
};
