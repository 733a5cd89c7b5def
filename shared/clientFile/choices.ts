/**
 * Every closed list of values of the interchange format, under the name by which labels and forms refer to it. The order is the
 * order of choice in a form.
 */
export const choices = {
  role: ['principal', 'spouse', 'child', 'parent', 'sibling', 'other'],
  sex: ['F', 'M', 'X'],
  canadian: ['none', 'permanent-resident', 'citizen'],
  maritalStatus: ['never-married', 'married', 'common-law', 'separated', 'divorced', 'widowed', 'annulled'],
  unionKind: ['marriage', 'common-law'],
  unionEnd: ['divorce', 'annulment', 'death', 'separation'],
  custody: ['joint', 'sole', 'other'],
  kinship: ['own', 'adopted', 'step', 'half'],
  officialLanguage: ['en', 'fr'],
  officialLanguages: ['en', 'fr', 'both', 'neither'],
  residenceStatus: ['citizen', 'permanent-resident', 'worker', 'student', 'visitor', 'protected', 'other', 'none'],
  educationLevel: ['none', 'secondary', 'one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'],
  credential: [
    'secondary', 'vocational', 'trade', 'college', 'college-general', 'college-graduate', 'associate', 'university-certificate', 'bachelor',
    'post-graduate', 'master', 'professional', 'medical-specialization', 'doctorate',
  ],
  institutionType: ['public', 'private-degree', 'private'],
  instructionLanguage: ['en', 'fr', 'other'],
  studyCondition: ['mainly-language-study', 'mainly-distance', 'return-obligation'],
  /** Ways of working that some programs leave out. An addition to the format. */
  offerArrangement: ['casual', 'agency', 'remote'],
  languageTest: ['IELTS-G', 'IELTS-A', 'CELPIP-G', 'PTE-CORE', 'TEF', 'TCF', 'TEFAQ', 'TCFQ', 'DELF', 'DALF', 'CLB', 'NCLC', 'EQ'],
  workCapacity: ['executive', 'senior-manager', 'specialized-knowledge', 'other'],
  canadianStatus: [
    'citizen', 'permanent-resident', 'work-permit', 'study-permit', 'visitor', 'maintained', 'restoration', 'refugee-claimant',
    'temporary-resident-permit', 'permit-exempt-work', 'none',
  ],
  applicationKind: ['permanent-residence', 'selection-certificate', 'work-permit', 'study-permit', 'visitor', 'extension', 'restoration', 'iec-profile'],
  applicationDecision: ['pending', 'approved', 'refused', 'withdrawn'],
  licenceStatus: ['held', 'partial', 'eligible', 'in-progress'],
  relation: ['parent', 'grandparent', 'child', 'grandchild', 'sibling', 'aunt-uncle', 'niece-nephew', 'spouse', 'cousin', 'other-relative', 'friend'],
  relativeStatus: ['citizen', 'permanent-resident', 'other'],
  admissibilityEvent: ['charge', 'conviction', 'misrepresentation', 'unauthorized-work', 'unauthorized-study', 'overstay', 'removal-order', 'refusal'],
  offenceClass: ['summary', 'indictable', 'indictable-10-years'],
  activityKind: ['unemployed', 'homemaker', 'study', 'travel', 'retired', 'other'],
  representativeBody: ['CICC', 'law society', 'Chambre des notaires'],
  employerKind: ['private', 'public', 'health-authority', 'university', 'police', 'mission'],
  premises: ['commercial', 'coworking', 'home', 'virtual', 'none'],
  foreignRelationship: ['parent', 'subsidiary', 'branch', 'affiliate', 'franchise', 'licence', 'contract', 'other'],
  pastLmiaDecision: ['positive', 'negative'],
  lmbpReview: ['met', 'not-met', 'missed'],
  premisesPlanned: ['leased', 'searching', 'none'],
  offerContract: ['employment', 'services'],
  recruitmentMethod: ['job-bank', 'website', 'print', 'agency', 'union', 'event', 'other'],
  recruitmentScope: ['national', 'provincial', 'local'],
  recruitmentAudience: ['general', 'youth', 'indigenous', 'newcomers', 'asylum-claimants', 'persons-with-disabilities'],
  professionList: ['cusma', 'cptpp', 'ceta', 'cuktca', 'gats', 'it-worker'],
  lmiaStream: ['gts-a', 'gts-b', 'high-wage', 'low-wage', 'permanent-residence', 'it-worker'],
  lmiaDecision: ['positive', 'neutral', 'negative'],
  transferCategory: ['executive', 'senior-manager', 'specialized-knowledge'],
  /** Approvals of a job offer; those of the employer as a whole are another list. */
  offerApproval: ['portal-offer', 'gts-referral', 'position-assessment', 'provincial-portal-offer', 'validated-offer', 'expert-opinion', 'community-endorsement', 'advance-notice'],
  employerApproval: ['employer-registration', 'designation', 'association-membership'],
  /** For which program a designation or an endorsement was given. An addition to the format. */
  approvalProgram: ['aip', 'rcip', 'fcip', 'rural-renewal'],
  nominationKind: ['nomination', 'letter-of-support', 'selection-certificate', 'acceptance-certificate', 'endorsement', 'notification-of-interest'],
  nominationState: ['valid', 'used', 'withdrawn', 'cancelled', 'refused'],
  checkedList: [
    'pgwp-fields', 'sowp-occupations', 'sk-excluded-occupations', 'bc-ineligible-occupations', 'ab-ineligible-occupations',
    'ab-rural-renewal-excluded', 'ab-tech-occupations', 'qc-regulated-professions', 'qc-facilitated-occupations', 'ab-tech-industries',
    'high-unemployment-areas', 'on-middle-revenue-divisions', 'rural-renewal-communities', 'innovation-stream-employers', 'medical-exam-countries',
    // What the program adds to the format; see docs/format-additions.md.
    'pgwp-schools', 'wto-members', 'cptpp-professions-au', 'cptpp-professions-bn', 'cptpp-professions-cl', 'cptpp-professions-jp', 'cptpp-professions-mx',
    'cptpp-professions-my', 'cptpp-professions-pe', 'bc-graduate-institutions', 'bc-post-graduate-institutions', 'bc-post-graduate-fields',
    'bc-health-authority-occupations', 'ab-health-occupations', 'ab-law-enforcement-occupations', 'ab-tourism-occupations', 'ab-tourism-industries',
    'mb-in-demand-occupations', 'sk-agriculture-occupations',
    'sk-regulated-occupations',
  ],
} as const;

export type ChoiceName = keyof typeof choices;
export type ChoiceValue<N extends ChoiceName = ChoiceName> = (typeof choices)[N][number];

/** Canada's provinces and territories by postal code, west to east, then the territories. */
export const provinces = ['BC', 'AB', 'SK', 'MB', 'ON', 'QC', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT', 'NU'] as const;
export type Province = (typeof provinces)[number];

/** Values that forms offer for a text that stays free. */
export const suggestions = {
  eyeColour: ['black', 'blue', 'brown', 'green', 'grey', 'hazel', 'pink', 'sea-green', 'other'],
  /** The bodies whose assessments count, as the rules of the assessment know them. */
  assessmentBody: ['WES', 'ICAS', 'CES', 'IQAS', 'ICES', 'Medical Council of Canada', 'Pharmacy Examining Board of Canada', 'Canadian Architectural Certification Board'],
  visaClass: ['TRV', 'eTA', 'H-1B', 'B-1/B-2'],
  militaryEnd: ['completed', 'deserted', 'invalided-out', 'medical', 'transferred', 'other'],
  eoiSystem: ['bc-sirs', 'on-owp-eoi', 'on-ejo-eoi', 'ab-worker-eoi', 'sk-isw', 'mb-eoi', 'mb-swo', 'arrima', 'ns-eoi', 'nb-eoi', 'pe-eoi', 'nl-eoi', 'yt-eoi', 'nt-eoi'],
} as const;
export type SuggestionName = keyof typeof suggestions;
