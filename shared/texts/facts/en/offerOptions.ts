import type { OptionLabels } from '../labels';

type Subject =
  | 'employerKind' | 'premises' | 'foreignRelationship' | 'pastLmiaDecision' | 'lmbpReview' | 'premisesPlanned' | 'offerContract' | 'recruitmentMethod'
  | 'recruitmentScope' | 'recruitmentAudience' | 'professionList' | 'lmiaStream' | 'lmiaDecision' | 'transferCategory' | 'offerApproval' | 'employerApproval' | 'approvalProgram';

/** Values of the facts about employers and job offers. */
export const offerOptions: Pick<OptionLabels, Subject> = {
  employerKind: { private: 'Private', public: 'Public sector', 'health-authority': 'Health authority', university: 'University', police: 'Police service', mission: 'Diplomatic mission' },
  premises: { commercial: 'Commercial premises', coworking: 'Coworking space', home: 'Home office', virtual: 'Virtual office', none: 'None' },
  foreignRelationship: {
    parent: 'Parent company', subsidiary: 'Subsidiary', branch: 'Branch', affiliate: 'Affiliate', franchise: 'Franchise', licence: 'Licence', contract: 'Contract', other: 'Other',
  },
  pastLmiaDecision: { positive: 'Positive', negative: 'Negative' },
  lmbpReview: { met: 'Commitments met', 'not-met': 'Commitments not met', missed: 'Review missed' },
  premisesPlanned: { leased: 'Leased', searching: 'Being searched for', none: 'None' },
  offerContract: { employment: 'Employment', services: 'Service contract with a client in Canada' },
  recruitmentMethod: { 'job-bank': 'Job Bank', website: 'Website', print: 'Print media', agency: 'Agency', union: 'Union', event: 'Job fair or event', other: 'Other' },
  recruitmentScope: { national: 'National', provincial: 'Provincial', local: 'Local' },
  recruitmentAudience: {
    general: 'General public',
    youth: 'Youth',
    indigenous: 'Indigenous people',
    newcomers: 'Newcomers',
    'asylum-claimants': 'Asylum claimants',
    'persons-with-disabilities': 'Persons with disabilities',
  },
  professionList: { cusma: 'CUSMA', cptpp: 'CPTPP', ceta: 'CETA (European Union)', cuktca: 'Canada–UK agreement', gats: 'GATS', 'it-worker': 'IT Worker Program (1997–2012)' },
  lmiaStream: {
    'gts-a': 'Global Talent Stream, category A',
    'gts-b': 'Global Talent Stream, category B',
    'high-wage': 'High-wage positions',
    'low-wage': 'Low-wage positions',
    'permanent-residence': 'Support of permanent residence',
    'it-worker': 'IT Worker Program',
  },
  lmiaDecision: { positive: 'Positive', neutral: 'Neutral', negative: 'Negative' },
  transferCategory: { executive: 'Executive', 'senior-manager': 'Senior manager', 'specialized-knowledge': 'Specialized knowledge worker' },
  offerApproval: {
    'portal-offer': 'Offer in the federal Employer Portal',
    'gts-referral': 'Referral by a designated partner (Global Talent Stream)',
    'position-assessment': 'Saskatchewan position assessment or Job Approval Letter',
    'provincial-portal-offer': 'Offer in a province’s employer portal',
    'validated-offer': 'Validated job offer (Quebec)',
    'expert-opinion': 'Favourable expert opinion (Quebec)',
    'community-endorsement': 'Endorsement or recommendation of a community',
    'advance-notice': 'Advance notice to Service Canada and the province',
  },
  employerApproval: {
    'employer-registration': 'Provincial registration to hire foreign workers',
    designation: 'Designation (Atlantic, rural or Francophone community program)',
    'association-membership': 'Membership of a sector association',
  },
  approvalProgram: { aip: 'Atlantic Immigration Program (AIP)', rcip: 'Rural Community Immigration Pilot (RCIP)', fcip: 'Francophone Community Immigration Pilot (FCIP)', 'rural-renewal': 'Rural Renewal Stream of Alberta' },
};
