/** Members that stand beside every province. */
export const areas = {
  city: 'City or town',
  censusDivision: 'Census division (in B.C. the regional district)',
  cma: 'Census metropolitan area',
  cmm: 'Inside the Communauté métropolitaine de Montréal',
};
export const place = { province: 'Province or territory', ...areas };
