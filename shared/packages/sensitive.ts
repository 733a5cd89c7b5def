/** Types of document among which papers of the Canada Revenue Agency are, with social insurance numbers on them. */
const types: ReadonlySet<string> = new Set(['work-proof', 'self-employment-proof', 'business-legitimacy', 'proof-of-funds']);
/** How such papers are called. */
const names = /(?:^|[^\p{L}\p{N}])(?:t1|t4|t4a|pd7a|rc66|noa|cra|arc|sin|nas|relev[ée][ _-]?1|rl-?1|notice[ _-]of[ _-]assessment|avis[ _-]de[ _-]cotisation|releve?[ _-]d[ _-]emploi)(?:[^\p{L}\p{N}]|$)/iu;

/** Whether a document may show a social insurance number: by what it is filed as, or by its name. */
export const mayShowSocialInsurance = (document: string | null, name: string): boolean => (document !== null && types.has(document)) || names.test(name);
