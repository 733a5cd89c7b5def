/** The facts of an employer in the order in which they are asked. `id` is kept by the program; shares of the family belong to each file. */
export const employerSections = [
  { name: 'identity', members: ['legalName', 'businessNumber', 'operatingName', 'kind', 'naics'] },
  { name: 'place', members: ['province', 'city', 'censusDivision', 'cma', 'cmm', 'address'] },
  { name: 'business', members: ['operatingSince', 'yearsInOperation', 'employeesInProvince', 'employeesInCanada', 'annualRevenue', 'revenueYearBefore', 'nomineesSupported', 'premises', 'payrollAccount', 'newEnterprise', 'treatyEnterprise', 'layoffs'] },
  { name: 'compliance', members: ['ineligible', 'adultServices', 'labourDispute', 'gtsReferralPartner', 'lmbp', 'approvals', 'pastLmias'] },
  { name: 'abroad', members: ['relatedForeignEmployers'] },
  { name: 'contacts', members: ['contacts'] },
] as const;
