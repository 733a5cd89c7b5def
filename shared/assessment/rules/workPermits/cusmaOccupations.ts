import type { Bilingual } from '../../pack/types';

/** A profession of the agreement beside the occupations that its holders often have. A hint: the duties decide. */
export interface CusmaOccupation {
  /** Entry of the list of professions. */
  profession: string;
  noc2016: readonly string[];
  noc2021: readonly string[];
  note?: Bilingual;
}

/**
 * The agreement names professions, not codes of the NOC. Entries for information technology and what is close to it; of medium confidence,
 * since no source says which codes belong to a profession. A code that is not here can still be the one of a listed profession.
 */
export const cusmaOccupations: readonly CusmaOccupation[] = [
  {
    profession: 'computer-systems-analyst', noc2016: ['2171', '2172'], noc2021: ['21222', '21221', '21220', '21223', '21211'],
    note: { en: 'Programming alone is not analysis.', fr: 'La programmation seule n’est pas de l’analyse.' },
  },
  {
    profession: 'engineer', noc2016: ['2147', '2173', '2133'], noc2021: ['21311', '21231', '21310'],
    note: { en: 'With a degree in engineering or close to it; the title is reserved by provinces.', fr: 'Avec un diplôme de génie ou d’un domaine proche; le titre est réservé par les provinces.' },
  },
  { profession: 'graphic-designer', noc2016: ['5241'], noc2021: ['52120'] },
  { profession: 'technical-publications-writer', noc2016: ['5121'], noc2021: ['51111'] },
  {
    profession: 'mathematician', noc2016: ['2161'], noc2021: ['21210', '21211'],
    note: { en: 'A data scientist is a matter of judgement.', fr: 'Un scientifique des données relève du jugement.' },
  },
  { profession: 'industrial-designer', noc2016: ['2252'], noc2021: ['22211'] },
  { profession: 'management-consultant', noc2016: ['1122'], noc2021: ['11201'], note: { en: 'Who is employed and for how long is looked at closely.', fr: 'La nature et la durée du contrat sont examinées de près.' } },
  {
    profession: 'scientific-technician-technologist', noc2016: ['2241'], noc2021: ['22310', '22100', '22110'],
    note: { en: 'In support of an engineer or scientist; computing is not one of the ten disciplines.', fr: 'À l’appui d’un ingénieur ou d’un scientifique; l’informatique n’est pas une des dix disciplines.' },
  },
];

/** The entries beside an occupation of either version of the classification. */
export const cusmaOccupationsOf = (code: string): readonly CusmaOccupation[] => cusmaOccupations.filter(({ noc2016, noc2021 }) => noc2016.includes(code) || noc2021.includes(code));
