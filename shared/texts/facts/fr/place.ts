/** Members that stand beside every province. */
export const areas = {
  city: 'Ville',
  censusDivision: 'Division de recensement (en C.-B., le district régional)',
  cma: 'Région métropolitaine de recensement',
  cmm: 'Dans la Communauté métropolitaine de Montréal',
};
export const place = { province: 'Province ou territoire', ...areas };
