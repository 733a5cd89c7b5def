import type { Checklist, DocumentRequirement, Each, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { exemptOffer } from './imp';
import { credential, ofCredential, recentJob } from './offer';
import { applicantPapers, graduated, graduatePapers, graduating, holderFee, spouses } from './openPermits';
import { letterOfSupport } from './province';
import { accompanying, byOffer, during, ifAsked, needed, ofOffer, offer, onlyWhere, requirementSet } from './requirement';
import { workForms } from './workPermitPersons';

const holderFeeFrom = '2015-02-21';

/** What every open permit takes besides. */
const holder: readonly DocumentRequirement[] = [
  needed({
    from: holderFeeFrom, id: 'holder-fee', document: 'processing-fee-receipt', for: 'applicant', citations: ['checklist.fee.holder'],
    mustContain: [holderFee],
    en: 'The permit of {applicant} is an open one: $100 more for its holder.', fr: 'Le permis de {applicant} est ouvert : 100 $ de plus pour le titulaire.',
  }),
  needed({
    id: 'medical', document: 'medical-exam-proof', each: [accompanying], for: 'person', when: { measure: 'needs-medical-proof-for-long-stay', with: { of: 'person' } }, citations: ['wp.medical', 'medical.stay', 'medical.occupation', 'medical.certificate'],
    en: 'Medical examination of {person}, after six months in a designated country. Without one the permit is not for work that concerns public health.', fr: '{person} : examen médical, après six mois dans un pays désigné. Sans examen, le permis ne vise pas un travail touchant la santé publique.',
  }),
];

/** The papers of a graduate, also while the studies go on, or where they are not on file. */
const graduate = graduatePapers.map((one): DocumentRequirement => ({ ...one, ...(one.each?.[0] === graduated ? { each: [graduating] } : {}) }));

const study: Each = { ...credential, evenWithout: true };
const job: Each = { ...recentJob, evenWithout: true };
const degree = (citation: string): DocumentRequirement =>
  needed({ id: 'degree', document: 'education-credential', each: [study], for: 'applicant', subject: ofCredential, citations: [citation], en: 'The degree or credential that is asked for: {study} ({study.level}, {study.institution}).', fr: 'Le grade ou titre exigé : {study} ({study.level}, {study.institution}).' });
const experience = (citation: string): DocumentRequirement =>
  needed({ id: 'experience', document: 'reference-letter', each: [job], for: 'applicant', subject: 'job.employer', citations: [citation], en: 'The years of work that are asked for: {job} ({job.employer}, {job.startedOn} – {job.endedOn}).', fr: 'Les années de travail exigées : {job} ({job.employer}, {job.startedOn} – {job.endedOn}).' });
const citizenship = (citation: string): DocumentRequirement =>
  needed({ id: 'citizenship', document: 'citizenship-proof', for: 'applicant', citations: [citation], en: '{applicant} has the citizenship that the agreement names.', fr: '{applicant} a la citoyenneté que nomme l’accord.' });
const contract = (citation: string): DocumentRequirement =>
  needed({ id: 'service-contract', each: byOffer, for: 'employer', subject: 'offer.id', citations: [citation], en: 'The signed contract with {employer}, the client in Canada ({offer}).', fr: 'Le contrat signé avec {employer}, le client au Canada ({offer}).' });
const wageEvidence = (citation: string): DocumentRequirement =>
  needed({ id: 'prevailing-wage', document: 'prevailing-wage-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: [citation], en: 'The wage of {offer} ({offer.wagePerHour} an hour) beside the Job Bank median.', fr: 'Le salaire ({offer}, {offer.wagePerHour} l’heure) par rapport à la médiane du Guichet-Emplois.' });

const enterprise = (kind: 'trader' | 'investor'): readonly DocumentRequirement[] => [
  citizenship('cusma.citizenship'),
  needed({ id: 'ownership', document: 'ownership-proof', each: byOffer, for: 'employer', citations: ['cusma.enterprise'], en: 'At least half of {employer} belongs to nationals of the country of {applicant}.', fr: 'Au moins la moitié de {employer} appartient à des ressortissants du pays de {applicant}.' }),
  needed({ id: 'role', document: 'employer-support-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['cusma.enterprise'], en: '{employer} describes the role of {applicant}: supervisory, executive or with essential skills.', fr: '{employer} décrit le rôle de {applicant} : supervision, direction ou compétences essentielles.' }),
  ...(kind === 'trader'
    ? [needed({ id: 'trade', document: 'trade-evidence', each: byOffer, for: 'employer', citations: ['cusma.trader'], en: 'The trade of {employer} is substantial, and most of it with Canada.', fr: 'Le commerce de {employer} est substantiel, et principalement avec le Canada.' })]
    : [
        needed({ id: 'investment', document: 'investment-evidence', each: byOffer, for: 'employer', citations: ['cusma.investor'], en: 'The capital committed to {employer} and where it comes from.', fr: 'Les capitaux engagés dans {employer} et leur origine.' }),
        needed({ id: 'business-plan', each: byOffer, for: 'employer', citations: ['cusma.investor'], en: 'What {employer} does and plans.', fr: 'Ce que {employer} fait et prévoit.' }),
      ]),
];

const supplier = (list: string): readonly DocumentRequirement[] => [
  citizenship(`${list}.parties`), contract(`${list}.suppliers`), degree(`${list}.suppliers`), experience(`${list}.suppliers`),
  needed({
    id: 'foreign-employment', document: 'foreign-employment-proof', for: 'applicant', citations: [`${list}.suppliers`, `${list}.independents`],
    en: '{applicant} has been employed by the provider for a year or more, or works on own account.', fr: '{applicant} est employé du fournisseur depuis un an ou plus, ou travaille à son compte.',
  }),
  needed({
    id: 'no-establishment', document: 'business-registration', each: [offer], for: 'applicant', subject: 'offer.id', citations: [`${list}.suppliers`],
    en: 'The provider ({offer.foreignProvider.name}) is a firm abroad without an establishment in Canada.', fr: 'Le fournisseur ({offer.foreignProvider.name}) est une entreprise étrangère sans établissement au Canada.',
  }),
  ifAsked({ id: 'sector', document: 'job-description', each: [offer], for: 'applicant', subject: 'offer.id', citations: [`${list}.sectors`], en: 'Where it has to be shown that the service ({offer}) is of a sector of the agreement.', fr: 'S’il faut montrer que le service ({offer}) relève d’un secteur de l’accord.' }),
];

/** The participation fee takes the place of the processing fee. */
const participation = [
  { from: '2024-11-29', until: '2025-11-30', fee: { en: '179.75', fr: '179,75' } },
  { from: '2025-12-01', until: null, fee: { en: '184.75', fr: '184,75' } },
].map(({ from, until, fee }) =>
  needed({
    from, until, id: `fee.${from}`, document: 'processing-fee-receipt', for: 'applicant', citations: ['iec.fee'],
    en: `Participation fee of {applicant}: $${fee.en}; for Working Holiday $100 more for the holder.`, fr: `Frais de participation ({applicant}) : ${fee.fr} $; pour Vacances-travail, 100 $ de plus pour le titulaire.`,
  }));

const ofCategory = (categories: readonly string[]): Condition => ({ field: 'offer.transfer.category', is: categories });
const employerSpecific: Condition = { some: 'applicant.offers', as: 'offered', where: { has: 'offered.employerId' } };

export const permitSets: readonly RequirementSet[] = [
  requirementSet('open.holder', holder),
  requirementSet('open.medical', holder.filter(({ document }) => document === 'medical-exam-proof')),
  requirementSet('pgwp', graduate),
  requirementSet('bowp', applicantPapers),
  requirementSet('spouse-open', spouses),
  requirementSet('cusma-transferee', [
    citizenship('cusma.citizenship'),
    needed({ id: 'knowledge', document: 'proprietary-knowledge-proof', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer(ofCategory(['specialized-knowledge'])), citations: ['ict.specialized-knowledge', 'cusma.transferee'], en: 'What {applicant} knows of the product or the processes of the enterprise ({offer}).', fr: 'Ce que {applicant} sait du produit ou des procédés de l’entreprise ({offer}).' }),
    ...during(onlyWhere(exemptOffer('T37'), ofOffer(ofCategory(['executive', 'senior-manager']))), { from: '2022-12-15', until: null }).map((one) => ({ ...one, id: `management.${one.id}` })),
    ...during(onlyWhere(exemptOffer('T38'), ofOffer(ofCategory(['specialized-knowledge']))), { from: '2022-12-15', until: null }).map((one) => ({ ...one, id: `knowledge.${one.id}` })),
  ]),
  requirementSet('cusma-trader', [...enterprise('trader'), ...during(exemptOffer('T34'), { from: '2022-12-15', until: null })]),
  requirementSet('cusma-investor', [...enterprise('investor'), ...during(exemptOffer('T35'), { from: '2022-12-15', until: null })]),
  requirementSet('cusma-enterprise.before-2023', during(exemptOffer(null), { from: '2020-07-01', until: '2022-12-14' })),
  requirementSet('pnp-wp', [...letterOfSupport.filter(({ document }) => document === 'nomination-certificate' || document === 'provincial-support-letter'), ...exemptOffer('T13')]),
  requirementSet('francophone', [
    needed({
      from: '2016-06-01', id: 'french', document: 'language-test', for: 'applicant', subject: 'test.test', citations: ['francophone.basis', 'francophone.2023'],
      each: [{ list: 'applicant.languageTests', as: 'test', where: { field: 'test.test', is: ['TEF', 'TCF', 'TEFAQ', 'TCFQ', 'DELF', 'DALF'] }, evenWithout: true }],
      en: 'The French of {applicant} in speaking and listening: a test ({test}, {test.takenOn}), or another proof that the officer accepts.', fr: 'Le français de {applicant} en expression et compréhension orales : un test ({test}, {test.takenOn}), ou une autre preuve que l’agent accepte.',
    }),
    ...during(exemptOffer('C16'), { from: '2016-06-01', until: null }),
  ]),
  requirementSet('c10', [
    needed({ id: 'submission', document: 'benefit-submission', each: [offer], for: 'applicant', subject: 'offer.id', citations: ['c10.benefit'], en: 'What the work of {applicant} brings beyond the employer ({offer}).', fr: 'Ce que le travail de {applicant} apporte au-delà de l’employeur ({offer}).' }),
    ...exemptOffer('C10'),
  ]),
  requirementSet('c88', [...during([wageEvidence('c88.basis'), degree('c88.basis'), experience('c88.basis')], { from: '2024-03-22', until: '2026-03-22' }), ...during(exemptOffer('C88'), { from: '2024-03-22', until: '2026-03-22' })]),
  requirementSet('gss', during([
    needed({
      id: 'letter', document: 'employer-support-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gss.exemption', 'gss.days'],
      en: 'Letter of {employer} for the entry ({offer.startsOn} – {offer.endsOn}).', fr: 'Lettre de {employer} pour l’entrée ({offer.startsOn} – {offer.endsOn}).',
      mustContain: [{ en: 'Occupation with its TEER (0 or 1), exact days (at most 15 or 30), and that the exemption was not used in the last 6 or 12 months', fr: 'Profession avec sa FEER (0 ou 1), dates exactes (au plus 15 ou 30 jours), et que la dispense n’a pas été utilisée au cours des 6 ou 12 derniers mois' }],
    }),
  ], { from: '2017-06-12', until: null })),
  requirementSet('suv', during([
    needed({ id: 'certificate', document: 'commitment-certificate', for: 'applicant', citations: ['suv.basis'], en: '{applicant} is essential to the business.', fr: '{applicant} est essentiel à l’entreprise.' }),
    needed({ id: 'receipt', document: 'acknowledgement-of-receipt', for: 'applicant', citations: ['suv.basis'], en: 'The application of {applicant} under the Start-up Visa Program goes on.', fr: 'La demande de {applicant} au titre du programme de visa pour démarrage d’entreprise est en cours.' }),
  ], { from: '2024-10-03', until: null })),
  requirementSet('h1b', during([needed({ id: 'status', document: 'h-1b-proof', for: 'applicant', citations: ['h1b.policy', 'h1b.complement'], en: '{applicant} held an H-1B visa and lived in the United States when the permit was asked for.', fr: '{applicant} détenait un visa H-1B et vivait aux États-Unis lors de la demande de permis.' })], { from: '2023-07-16', until: '2026-12-16' })),
  requirementSet('iec.forms', workForms().filter(({ id }) => id !== 'fee' && id !== 'fee.before-2014')),
  requirementSet('iec.fee', participation),
  requirementSet('iec', during([
    needed({ id: 'invitation', document: 'iec-invitation', for: 'applicant', citations: ['iec.season'], en: '{applicant} was invited from a pool of the season.', fr: '{applicant} a été invité depuis un bassin de la saison.' }),
    needed({ id: 'resume', for: 'applicant', citations: ['iec.categories'], en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
    needed({
      id: 'police', document: 'police-certificate', each: [{ list: 'applicant.countriesLivedIn', as: 'country', where: { measure: 'lived-six-months', with: { of: 'country' } } }], for: 'applicant', subject: 'country.country', citations: ['document.police', 'iec.categories'],
      en: '{applicant} lived in {country} for six months or more within ten years ({country.from} – {country.to}).', fr: '{applicant} a vécu six mois ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}).',
    }),
    needed({ id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: ['iec.funds'], en: '{applicant} has $2,500 for the first expenses, and a return ticket or the money for one.', fr: '{applicant} dispose de 2 500 $ pour les premières dépenses, et d’un billet de retour ou de l’argent pour l’acheter.' }),
    needed({ id: 'insurance', document: 'travel-health-insurance', for: 'applicant', citations: ['iec.funds'], en: '{applicant} is insured for the whole stay; shown on entry.', fr: '{applicant} est assuré pour tout le séjour; preuve exigée à l’arrivée.' }),
    ifAsked({ id: 'internship', document: 'internship-agreement', for: 'applicant', when: employerSpecific, citations: ['iec.categories'], en: 'Where {applicant} takes part in International Co-op.', fr: 'Si {applicant} participe au Stage coop international.' }),
    ...onlyWhere(exemptOffer('C21'), ofOffer({ has: 'offer.employerId' })).map((one) => ({ ...one, each: [{ list: 'applicant.offers', as: 'offer' }, byOffer[1] ?? offer] })),
  ], { from: '2024-11-29', until: null })),
  requirementSet('cptpp', [
    citizenship('cptpp.parties'), degree('cptpp.professional'), experience('cptpp.experience'), wageEvidence('cptpp.professional'),
    ifAsked({ id: 'qualification-letter', document: 'employer-support-letter', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['cptpp.professional'], en: 'Of an Australian with a bachelor’s degree of three years: {employer} accepts the qualification.', fr: 'Pour un Australien titulaire d’un baccalauréat de trois ans : {employer} accepte le titre.' }),
    ...exemptOffer('T52'),
  ]),
  requirementSet('ceta', [...supplier('ceta'), ...exemptOffer(null)]),
  requirementSet('cuktca', [...supplier('cuktca'), ...exemptOffer(null)]),
  requirementSet('gats', [
    citizenship('gats.members'), contract('gats.professional'), degree('gats.professional'), experience('gats.computing'),
    needed({ id: 'licence', each: [offer], for: 'applicant', subject: 'offer.id', when: ofOffer({ measure: 'profession-listed', with: { list: 'gats', entries: ['engineer', 'engineers'] } }), citations: ['gats.professional'], en: 'As an engineer {applicant} holds a Canadian licence, also a temporary one ({offer}).', fr: 'Comme ingénieur, {applicant} détient un permis canadien, même temporaire ({offer}).' }),
    ...exemptOffer('T33'),
  ]),
];

const open = ['work-permit.persons.any-ground', 'work-permit.family', 'work-permit.past', 'work-permit.forms', 'open.holder'];
const tied = ['work-permit.persons', 'work-permit.family', 'work-permit.past', 'work-permit.forms', 'offer'];
const byAgreement = ['work-permit.persons', 'work-permit.family', 'work-permit.past', 'work-permit.forms.by-agreement', 'offer.employment'];
const service = ['work-permit.persons', 'work-permit.family', 'work-permit.past', 'work-permit.forms', 'offer.employment'];

const checklist = (id: string, en: string, fr: string, sets: readonly string[], note?: Bilingual): Checklist => ({ id: `ca.wp.${id}`, title: { en, fr }, sets, requirements: [], ...(note ? { note } : {}) });

/** What the grounds of a work permit take of which each is a pathway of its own. */
export const permitChecklists: readonly Checklist[] = [
  checklist('cusma-transferee', 'CUSMA intra-company transferee', 'Personne mutée à l’intérieur d’une société (ACEUM)', [...byAgreement, 'ict', 'cusma-transferee', 'cusma-enterprise.before-2023', 'work-permit.ability']),
  checklist('cusma-trader', 'CUSMA trader', 'Négociant (ACEUM)', [...byAgreement, 'cusma-trader', 'cusma-enterprise.before-2023', 'work-permit.ability']),
  checklist('cusma-investor', 'CUSMA investor', 'Investisseur (ACEUM)', [...byAgreement, 'cusma-investor', 'cusma-enterprise.before-2023', 'work-permit.ability']),
  checklist('cptpp-professional', 'CPTPP professional or technician', 'Professionnel ou technicien (PTPGP)', [...tied, 'cptpp', 'work-permit.ability']),
  checklist('ceta-professional', 'CETA professional (European Union)', 'Professionnel (AECG, Union européenne)', [...service, 'ceta', 'work-permit.ability']),
  checklist('cuktca-professional', 'CUKTCA professional (United Kingdom)', 'Professionnel (ACC Canada–Royaume-Uni)', [...service, 'cuktca', 'work-permit.ability']),
  checklist('gats-professional', 'GATS professional', 'Professionnel (AGCS)', [...service, 'gats', 'work-permit.ability']),
  checklist('francophone-mobility', 'Francophone Mobility', 'Mobilité francophone', [...tied, 'francophone', 'work-permit.ability']),
  checklist('significant-benefit', 'Significant benefit', 'Avantage important', [...tied, 'c10', 'work-permit.ability']),
  checklist('provincial-nominee', 'Provincial nominee: work permit with a letter of support', 'Candidat d’une province : permis de travail avec lettre d’appui', [...tied, 'pnp-wp', 'work-permit.ability']),
  checklist('innovation-stream', 'Innovation Stream (2024–2026)', 'Volet de l’innovation (2024–2026)', [...tied, 'c88', 'work-permit.ability']),
  checklist('gss-short-term', 'Short-term work permit exemption (Global Skills Strategy)', 'Dispense de permis de travail de courte durée (Stratégie en matière de compétences mondiales)', ['gss'], {
    en: 'No application is made: the passport, the letter and, where one is needed, the visa or electronic travel authorization are shown on entry.', fr: 'Aucune demande n’est présentée : le passeport, la lettre et, au besoin, le visa ou l’autorisation de voyage électronique sont présentés à l’arrivée.',
  }),
  checklist('pgwp', 'Post-graduation work permit', 'Permis de travail postdiplôme', [...open, 'pgwp', 'work-permit.ability.on-file']),
  checklist('bowp', 'Bridging open work permit', 'Permis de travail ouvert transitoire', [...open, 'bowp', 'work-permit.ability.on-file']),
  checklist('spouse-open', 'Open work permit of a spouse or common-law partner', 'Permis de travail ouvert d’un époux ou conjoint de fait', [...open, 'spouse-open', 'work-permit.ability.on-file']),
  checklist('iec', 'International Experience Canada', 'Expérience internationale Canada', ['work-permit.persons.any-ground', 'work-permit.family', 'work-permit.past', 'iec.forms', 'iec.fee', 'open.medical', 'iec']),
  checklist('start-up-visa', 'Start-up Visa work permit', 'Permis de travail du programme de visa pour démarrage d’entreprise', [...open, 'suv']),
  checklist('h1b-2023', 'H-1B visa holders (public policy of 2023)', 'Titulaires d’un visa H-1B (politique d’intérêt public de 2023)', [...open, 'h1b']),
];
