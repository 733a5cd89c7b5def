import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Nova Scotia Nominee Program (NSNP)', fr: 'Programme des candidats de la Nouvelle-Écosse (NSNP)' };
const site = 'https://liveinnovascotia.com';
/** Pages of the province as captured on 2026-06-20. */
const page = (path: string, en: string, fr: string, note?: Note, confidence: Citation['confidence'] = 'high'): Citation => ({ instrument: program, pinpoint: { en, fr }, url: `${site}/${path}`, retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });

/** Where the rules of the Nova Scotia Nominee Program stand. */
export const novaScotiaCitations: Readonly<Record<string, Citation>> = {
  'ns.streams': page('resources/nsnp-update-four-consolidated-streams', 'Four consolidated streams, since 18 February 2026', 'Quatre volets regroupés, depuis le 18 février 2026', {
    en: 'Ten streams became four. The streams before closed on 17 February 2026; their criteria are not held.', fr: 'Dix volets sont devenus quatre. Les volets antérieurs ont fermé le 17 février 2026; leurs critères ne sont pas conservés.',
  }),
  'ns.graduate': page('nova-scotia-graduate', 'Nova Scotia Graduate', 'Diplômés de la Nouvelle-Écosse', {
    en: 'Paramedical occupations (32102), pharmacy technicians (32124), nurse aides (33102) and early childhood educators (42202). That a job is offered is a reading, and the occupation is read as that of the offer; what else the guide asks for is not held.',
    fr: 'Personnel paramédical (32102), techniciens en pharmacie (32124), aides-infirmiers (33102) et éducateurs de la petite enfance (42202). L’exigence d’une offre d’emploi est une interprétation, et la profession est lue comme celle de l’offre; les autres exigences du guide ne sont pas conservées.',
  }),
  'ns.skilled-worker': page('skilled-worker', 'Skilled Worker', 'Travailleurs qualifiés', {
    en: 'Takes skilled workers, construction (NAICS 23), physicians and occupations in demand, of which none is listed: the same criteria are read for all. In TEER 4 and 5 six months with the employer take the place of the year of related work. In how many years the work may lie is not held.',
    fr: 'Comprend les travailleurs qualifiés, la construction (SCIAN 23), les médecins et les professions en demande, dont aucune n’est désignée : les mêmes critères sont lus pour tous. Pour FEER 4 et 5, six mois chez l’employeur remplacent l’année de travail lié. Le nombre d’années où le travail peut se situer n’est pas conservé.',
  }),
  'ns.express-entry': page('express-entry', 'Nova Scotia: Express Entry, Skilled Work Experience', 'Nouvelle-Écosse : Entrée express, expérience de travail qualifié', {
    en: 'With work at several levels the language follows from the one with the greater amount; of equal amounts the higher level is asked for. In how many years the work may lie is not held.',
    fr: 'Si le travail couvre plusieurs niveaux, la langue suit celui qui compte le plus de travail; à durées égales, le niveau le plus élevé est exigé. Le nombre d’années où le travail peut se situer n’est pas conservé.',
  }),
  'ns.express-entry-physicians': page('express-entry', 'Nova Scotia: Express Entry, Physicians', 'Nouvelle-Écosse : Entrée express, médecins', { en: 'By letter of interest; 30 days to apply. What else is asked of physicians is not held.', fr: 'Par lettre d’intérêt; 30 jours pour présenter la demande. Les autres exigences visant les médecins ne sont pas conservées.' }),
  'ns.entrepreneur': page('resources/nsnp-update-four-consolidated-streams', 'Entrepreneur', 'Entrepreneurs', { en: 'By expression of interest; the criteria are not held.', fr: 'Par déclaration d’intérêt; les critères ne sont pas conservés.' }),
  'ns.eoi': page('eoi-process', 'Expression of interest, since 28 November 2025', 'Déclaration d’intérêt, depuis le 28 novembre 2025', {
    en: 'One pool for the nominee program and the Atlantic Immigration Program. Free of charge.', fr: 'Bassin commun au programme des candidats et au Programme d’immigration au Canada atlantique. Gratuite.',
  }),
  'ns.eoi-validity': page('resources/expression-interest-eoi-validity-period-and-transition-measures', 'Validity of expressions of interest', 'Validité des déclarations d’intérêt', {
    en: '12 months for those from 1 May 2026 on; those from 1 May 2024 to 30 April 2026 expire on 30 April 2027; older ones are closed.', fr: '12 mois pour celles soumises à partir du 1er mai 2026; celles du 1er mai 2024 au 30 avril 2026 expirent le 30 avril 2027; les plus anciennes sont fermées.',
  }),
  'ns.priorities': page('resources/nominee-program-priorities-nova-scotia', 'Priorities, 27 April 2026', 'Priorités, 27 avril 2026', {
    en: 'Health and trades are read as broad categories 3 and 7, as the others are given by their numbers. Who is outside the priorities is read as not selected, and who is already nominated as not affected; whether an earlier selection still stands is not held. Without an offer they are read of the work in Nova Scotia of TEER 0 to 3; which of several occupations counts is not held.', fr: 'La santé et les métiers sont lus comme les grandes catégories 3 et 7, les autres étant données par leur numéro. Qui n’entre pas dans les priorités est lu comme non sélectionné, et qui est déjà désigné comme non touché; il n’est pas noté si une sélection antérieure tient encore. Sans offre, elles sont lues du travail en Nouvelle-Écosse de FEER 0 à 3; entre plusieurs professions, celle qui est retenue n’est pas précisée.',
  }),
  'ns.accommodation-food': page('resources/nominee-program-priorities-nova-scotia', 'Accommodation and food services, paused since 17 April 2024', 'Hébergement et restauration, suspendus depuis le 17 avril 2024', {
    en: 'Read from the industry, NAICS 72, of the employer of the offer, and without an offer of those of the work in Nova Scotia of TEER 0 to 3.', fr: 'Lu d’après le secteur, SCIAN 72, de l’employeur de l’offre et, sans offre, de ceux du travail en Nouvelle-Écosse de FEER 0 à 3.',
  }),
  'ns.fee': page('eoi-selection', 'Fee from 1 September 2026', 'Frais à partir du 1er septembre 2026', { en: '$1,000 on selection, to be paid within 7 days.', fr: '1 000 $ à la sélection, à payer dans les 7 jours.' }),
  'ns.forms': page('skilled-worker', 'Forms NSNP 200, NSNP 50 and NSNP 60', 'Formulaires NSNP 200, NSNP 50 et NSNP 60', { en: 'NSNP 200 is the employer’s.', fr: 'Le NSNP 200 est celui de l’employeur.' }),
  'ns.nomination': page('eoi-process', 'After the nomination', 'Après la désignation', { en: 'Permanent residence is applied for within 12 months of the nomination.', fr: 'La résidence permanente est demandée dans les 12 mois suivant la désignation.' }),
};
