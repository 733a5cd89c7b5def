/**
 * Every pathway that the program says it knows, by its id: what has to be in the rules, typed from the list of pathways. A province whose
 * streams are named by the rules themselves stands here by its beginning (`ca.ns.`), and has at least one.
 */
export const pathwayIds: readonly string[] = [
  'ca.ee.fsw', 'ca.ee.cec', 'ca.ee.fst',
  ...['french', 'healthcare', 'stem', 'trades', 'transport', 'agriculture', 'education', 'physicians', 'senior-managers', 'researchers', 'military'].map((category) => `ca.ee.category.${category}`),
  'ca.aip', 'ca.rcip', 'ca.fcip',
  ...[
    'gts-a', 'gts-b', 'lmia-high-wage', 'lmia-low-wage', 'lmia-permanent-residence', 'cusma-professional', 'cusma-transferee', 'cusma-trader', 'cusma-investor',
    'ict-new-enterprise', 'ict-executive', 'ict-senior-manager', 'ict-specialized-knowledge', 'it-worker', 'general', 'pgwp', 'bowp', 'spouse-open', 'iec',
    'innovation-stream', 'gss-short-term', 'start-up-visa', 'ceta-professional', 'cptpp-professional', 'cuktca-professional', 'gats-professional',
    'francophone-mobility', 'significant-benefit', 'h1b-2023', 'provincial-nominee',
  ].map((permit) => `ca.wp.${permit}`),
  ...['tech', 'skilled-worker', 'health-authority', 'international-graduate', 'international-post-graduate', 'elss'].map((stream) => `ca.bc.${stream}`),
  ...['hcp', 'fssw', 'skilled-trades', 'ejo-foreign-worker', 'ejo-international-student', 'ejo-in-demand', 'masters', 'phd', 'workforce-priority'].map((stream) => `ca.on.${stream}`),
  ...['opportunity', 'express-entry', 'accelerated-tech', 'rural-renewal', 'tourism-hospitality', 'health-care', 'law-enforcement'].map((stream) => `ca.ab.${stream}`),
  ...['employment-offer', 'occupation-in-demand', 'express-entry', 'tech-talent', 'innovation-tech-talent', 'health-talent', 'agriculture-talent', 'existing-work-permit', 'students', 'hard-to-fill'].map((stream) => `ca.sk.${stream}`),
  ...['prtq', 'pstq.1', 'pstq.2', 'pstq.3', 'pstq.4', 'peq-graduate', 'peq-worker', 'pilot-ai', 'pilot-it-vfx', 'facilitated-lmia'].map((stream) => `ca.qc.${stream}`),
  ...['skilled-worker', 'skilled-worker-overseas', 'career-employment', 'graduate-internship'].map((stream) => `ca.mb.${stream}`),
];

export const provincesByStream: readonly string[] = ['ca.ns.', 'ca.nb.', 'ca.pe.', 'ca.nl.', 'ca.yt.', 'ca.nt.'];

export const pointsSystems: readonly string[] = ['crs', 'fsw67', 'bc-sirs', 'on-owp-eoi', 'on-ejo-eoi', 'ab-worker-eoi', 'sk-isw', 'qc-pstq', 'mb-eoi', 'mb-swo'];
