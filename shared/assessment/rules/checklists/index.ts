import type { Checklist, DocumentRequirement, RequirementSet } from '../../pack/documents';
import type { Bilingual, Condition } from '../../pack/types';
import { albertaChecklists, albertaSets } from './alberta';
import { atlanticProgramChecklists, atlanticProgramSets } from './atlanticProgram';
import { atlanticProvinceChecklists, atlanticProvinceSets } from './atlanticProvinces';
import { britishColumbiaChecklists, britishColumbiaSets } from './britishColumbia';
import { communityPilotChecklists, communityPilotSets } from './communityPilots';
import { cusmaSets } from './cusma';
import { claims, residenceFees, settlementFunds, type Program } from './expressEntry';
import { categorySets } from './expressEntryCategories';
import { expressEntryPersons } from './expressEntryPersons';
import { residenceFamily, workFamily } from './family';
import { ictSets } from './ict';
import { exemptOffer } from './imp';
import { itWorkerDocuments, sinceRegulations } from './itWorker';
import { jobOfferPapers } from './jobOffer';
import { categoryAWage, highWageLmia, lmiaApplication, lowWageLmia, referral, talentStreamLmia } from './lmia';
import { lmiaPermitSets } from './lmiaPermits';
import { lmiaOfWorker, offerPapers, talentExperience, workAbility } from './offer';
import { besidesOpenPermit, openPermits, restsOnOffer } from './openPermits';
import { residencePast, workPast } from './past';
import { inProvince, letterOfSupport, nominationApplicant, nominationEmployer, nominationOfProvince, takesOffer } from './province';
import { quebecChecklists, quebecSets } from './quebec';
import { permitChecklists, permitSets } from './permits';
import { during, employer, ifAsked, ofOffer, offerOnFile, onlyWhere, requirementSet } from './requirement';
import { manitobaChecklists, manitobaSets } from './manitoba';
import { ontarioChecklists, ontarioSets } from './ontario';
import { saskatchewanChecklists, saskatchewanSets } from './saskatchewan';
import { territoryChecklists, territorySets } from './territories';
import { workForms, workPersons } from './workPermitPersons';

export { checklistCitations } from './citations';
export { thresholdParameters as checklistParameters } from './thresholds';

/** The employer's application is still to be made or decided. */
const undecided: Condition = { not: { field: 'offer.lmia.decision', is: ['positive', 'neutral'] } };
const employersStage = (requirements: readonly DocumentRequirement[]): DocumentRequirement[] => onlyWhere(requirements, undecided);
const onFile = [offerOnFile, employer];
/** The papers of an offer on file on which the permit rests; beside a permit that opens without one, the letter alone, where the offer is used after all. */
const ofFile = (requirements: readonly DocumentRequirement[]): DocumentRequirement[] => onlyWhere(requirements, restsOnOffer);
const offerBesides = ifAsked({
  id: 'job-offer-letter.besides', document: 'job-offer-letter', each: onFile, for: 'employer', subject: 'offer.id', when: besidesOpenPermit, citations: ['document.permit-basis'],
  en: 'The facts of {applicant} open a permit without an offer: only where the permit is to rest on that of {employer} ({offer}) after all.', fr: 'Les faits du dossier ouvrent un permis sans offre ({applicant}) : seulement si le permis doit tout de même reposer sur celle de {employer} ({offer}).',
});
/** What shows that the applicant can do the work of an offer on file. */
const abilityOfFile = workAbility.map((one): DocumentRequirement => (one.required ? { ...one, ...(one.id === 'licence' ? { each: [offerOnFile] } : {}), when: one.when ? { all: [restsOnOffer, one.when] } : restsOnOffer } : one));
const categoryA: Condition = { field: 'offer.lmia.stream', is: 'gts-a' };
/** Which category an application will be made in is not said before it is: both are asked about then. */
const mayBeCategoryA: Condition = ofOffer({ any: [categoryA, { all: [{ not: { has: 'offer.lmia' } }, { field: 'offer.uniqueSpecializedTalent', is: true }] }] });

const programs: readonly Program[] = ['skilled-worker', 'canadian-experience', 'skilled-trades', 'any'];

/** Requirements that several checklists share. */
export const requirementSets: readonly RequirementSet[] = [
  requirementSet('work-permit.persons', workPersons),
  requirementSet('work-permit.forms', workForms()),
  requirementSet('work-permit.forms.by-agreement', workForms(['US', 'MX'])),
  requirementSet('work-permit.family', workFamily),
  requirementSet('work-permit.past', workPast),
  requirementSet('work-permit.ability', workAbility),
  requirementSet('offer', offerPapers()),
  requirementSet('offer.unsigned', offerPapers().map((one) => (one.document === 'employment-contract' ? { ...one, required: false } : one))),
  requirementSet('offer.employment', offerPapers().map((one) => (one.document === 'employment-contract' ? onlyWhere([one], ofOffer({ not: { field: 'offer.contract', is: 'services' } }))[0] ?? one : one))),
  requirementSet('offer.on-file', [...ofFile(offerPapers(onFile)), offerBesides]),
  requirementSet('open-permit', openPermits),
  requirementSet('work-permit.persons.any-ground', workPersons.filter(({ id }) => id !== 'medical')),
  requirementSet('work-permit.ability.on-file', abilityOfFile),
  requirementSet('offer.nomination', onlyWhere(offerPapers().filter((one) => one.document === 'job-offer-letter'), takesOffer)),
  requirementSet('offer.nomination.contract', onlyWhere(offerPapers().filter((one) => one.document === 'employment-contract'), inProvince('AB'))),
  requirementSet('lmia.worker', lmiaOfWorker('always')),
  requirementSet('lmia.or-exempt', [
    ...ofFile(lmiaOfWorker('either', { has: 'offer.lmia' }, onFile)),
    ...ofFile(exemptOffer(null, { not: { has: 'offer.lmia' } }, onFile)),
  ]),
  requirementSet('lmia.application', lmiaApplication),
  requirementSet('lmia.high-wage', highWageLmia),
  requirementSet('lmia.low-wage', lowWageLmia),
  requirementSet('lmia.gts', [...talentStreamLmia([], true), ...referral(mayBeCategoryA), categoryAWage(mayBeCategoryA)]),
  ...lmiaPermitSets,
  ...permitSets,
  requirementSet('gts.application', employersStage(lmiaApplication)),
  requirementSet('gts-a.application', employersStage([...talentStreamLmia(referral(), true), categoryAWage()])),
  requirementSet('gts-b.application', employersStage(talentStreamLmia([], false))),
  requirementSet('gts-b.worker', [talentExperience]),
  ...cusmaSets,
  ...ictSets,
  requirementSet('it-worker', itWorkerDocuments),
  requirementSet('it-worker.persons', during(workPersons, sinceRegulations)),
  requirementSet('it-worker.forms', during(workForms(), sinceRegulations)),
  requirementSet('it-worker.family', during(workFamily, sinceRegulations)),
  requirementSet('it-worker.past', during(workPast, sinceRegulations)),
  requirementSet('express-entry.persons', expressEntryPersons),
  requirementSet('express-entry.fees', residenceFees),
  ...programs.map((program) => requirementSet(`express-entry.${program === 'any' ? 'any-program' : program}`, [...claims(program), ...settlementFunds(program)])),
  ...categorySets,
  requirementSet('permanent-residence.family', residenceFamily('2015-01-01', ['checklist.ee.family', 'checklist.family-members'])),
  requirementSet('permanent-residence.past', residencePast),
  requirementSet('nomination.applicant', nominationApplicant),
  requirementSet('nomination.of-province', nominationOfProvince),
  requirementSet('nomination.family', residenceFamily('2002-06-28', ['checklist.pnp'])),
  requirementSet('nomination.employer', onlyWhere(nominationEmployer, takesOffer)),
  requirementSet('letter-of-support', letterOfSupport),
  requirementSet('letter-of-support.offer', exemptOffer('T13')),
  requirementSet('job-offer', jobOfferPapers),
  ...britishColumbiaSets,
  ...albertaSets,
  ...saskatchewanSets,
  ...manitobaSets,
  ...ontarioSets,
  ...quebecSets,
  ...atlanticProgramSets,
  ...atlanticProvinceSets,
  ...communityPilotSets,
  ...territorySets,
];

const persons = ['work-permit.persons', 'work-permit.family', 'work-permit.past'];
const worker = [...persons, 'work-permit.forms'];
const cusmaWorker = [...persons, 'work-permit.forms.by-agreement'];

const checklist = (id: string, en: string, fr: string, sets: readonly string[], note?: Bilingual): Checklist => ({ id, title: { en, fr }, sets, requirements: [], ...(note ? { note } : {}) });
const transferee = (id: string, en: string, fr: string, sets: readonly string[]): Checklist =>
  checklist(`ca.wp.ict-${id}`, `Intra-company transferee: ${en}`, `Personne mutée à l’intérieur d’une société : ${fr}`, [...worker, 'offer', 'ict', ...sets, 'ict.c12', 'work-permit.ability']);

/** An application under Express Entry: what is claimed for its program, and the category of the invitation where it is on file. */
const residence = (id: string, en: string, fr: string, program: string, category = 'category-invited', note?: Bilingual): Checklist =>
  checklist(id, en, fr, ['express-entry.persons', 'permanent-residence.family', `express-entry.${program}`, `express-entry.${category}`, 'permanent-residence.past', 'express-entry.fees'], note);
const ofCategory = (category: string, en: string, fr: string): Checklist =>
  residence(`ca.ee.category.${category}`, `Express Entry, category: ${en}`, `Entrée express, catégorie : ${fr}`, 'any-program', `category.${category}`, {
    en: 'The application is made under one of the three programs: which of them is on the invitation.', fr: 'La demande est présentée au titre d’un des trois programmes : l’invitation indique lequel.',
  });

const talentStream: Bilingual = {
  en: 'For processing in two weeks: answer yes to the question about the Global Talent Stream, have the medical examination done before, and give biometrics within two weeks of applying. The employer’s papers fall away once the assessment is decided.',
  fr: 'Pour un traitement en deux semaines : répondre oui à la question sur le Volet des talents mondiaux, passer l’examen médical avant et fournir les données biométriques dans les deux semaines suivant la demande. Les documents de l’employeur ne sont plus demandés une fois l’étude décidée.',
};

const assessed: Bilingual = { en: 'The employer’s papers fall away once the assessment is decided.', fr: 'Les documents de l’employeur ne sont plus demandés une fois l’étude décidée.' };

/** What each pathway and kind of case takes. */
export const checklists: readonly Checklist[] = [
  residence('ca.ee.fsw', 'Federal Skilled Worker Program: application under Express Entry', 'Programme des travailleurs qualifiés (fédéral) : demande sous Entrée express', 'skilled-worker'),
  residence('ca.ee.cec', 'Canadian Experience Class: application under Express Entry', 'Catégorie de l’expérience canadienne : demande sous Entrée express', 'canadian-experience'),
  residence('ca.ee.fst', 'Federal Skilled Trades Program: application under Express Entry', 'Programme des travailleurs de métiers spécialisés (fédéral) : demande sous Entrée express', 'skilled-trades'),
  ofCategory('french', 'French-language proficiency', 'compétence linguistique en français'),
  ofCategory('healthcare', 'healthcare and social services', 'santé et services sociaux'),
  ofCategory('stem', 'science, technology, engineering and mathematics', 'sciences, technologies, ingénierie et mathématiques'),
  ofCategory('trades', 'trades', 'métiers'),
  ofCategory('transport', 'transport', 'transports'),
  ofCategory('agriculture', 'agriculture and agri-food (2023–2026)', 'agriculture et agroalimentaire (2023–2026)'),
  ofCategory('education', 'education', 'éducation'),
  ofCategory('physicians', 'physicians with Canadian work experience', 'médecins ayant de l’expérience de travail au Canada'),
  ofCategory('senior-managers', 'senior managers with Canadian work experience', 'cadres supérieurs ayant de l’expérience de travail au Canada'),
  ofCategory('researchers', 'researchers with Canadian work experience', 'chercheurs ayant de l’expérience de travail au Canada'),
  ofCategory('military', 'skilled military recruits', 'recrues militaires qualifiées'),
  checklist('ca.wp.general', 'Any work permit', 'Tout permis de travail', [...worker, 'work-permit.ability'], { en: 'What every work permit takes; the offer and the basis of the permit come with its pathway.', fr: 'Ce que tout permis de travail exige; l’offre et le fondement du permis relèvent de sa voie.' }),
  checklist('ca.wp.gts-a', 'Global Talent Stream, Category A', 'Volet des talents mondiaux, catégorie A', ['offer', 'gts.application', 'gts-a.application', ...worker, 'lmia.worker', 'work-permit.ability'], talentStream),
  checklist('ca.wp.gts-b', 'Global Talent Stream, Category B', 'Volet des talents mondiaux, catégorie B', ['offer', 'gts.application', 'gts-b.application', ...worker, 'lmia.worker', 'gts-b.worker', 'work-permit.ability'], talentStream),
  checklist('ca.wp.lmia-high-wage', 'Labour market impact assessment: high-wage position', 'Étude d’impact sur le marché du travail : poste à haut salaire', ['offer', 'high-wage.application', ...worker, 'lmia.worker', 'work-permit.ability'], assessed),
  checklist('ca.wp.lmia-low-wage', 'Labour market impact assessment: low-wage position', 'Étude d’impact sur le marché du travail : poste à bas salaire', ['offer', 'low-wage.application', ...worker, 'lmia.worker', 'work-permit.ability'], assessed),
  checklist('ca.wp.lmia-permanent-residence', 'Labour market impact assessment in support of permanent residence', 'Étude d’impact sur le marché du travail appuyant la résidence permanente', ['offer', 'permanent-residence.application', ...worker, 'lmia.worker', 'work-permit.ability'], assessed),
  checklist('ca.wp.cusma-professional', 'CUSMA professional', 'Professionnel (ACEUM)', [...cusmaWorker, 'offer.employment', 'cusma', 'cusma.t23', 'cusma.t36', 'work-permit.ability'], { en: 'At a port of entry: bring the originals and the number of the offer; the fee is payable there.', fr: 'À un point d’entrée : apporter les originaux et le numéro de l’offre; les frais y sont payables.' }),
  transferee('new-enterprise', 'new enterprise', 'nouvelle entreprise', ['ict.new-enterprise', 'ict.c61']),
  transferee('executive', 'executive', 'haut dirigeant', ['ict.in-business', 'ict.c62']),
  transferee('senior-manager', 'senior manager', 'cadre supérieur', ['ict.in-business', 'ict.c62']),
  transferee('specialized-knowledge', 'specialized knowledge', 'connaissances spécialisées', ['ict.in-business', 'ict.specialized', 'ict.c63']),
  checklist('ca.wp.it-worker', 'Information Technology Worker Program (1997–2012)', 'Programme pour les travailleurs des technologies de l’information (1997–2012)', ['it-worker', 'it-worker.persons', 'it-worker.family', 'it-worker.past', 'it-worker.forms'], {
    en: 'For days from 5 May 1997 to 24 March 2012: ended on 30 September 2010, in British Columbia on 31 December 2011 and in Quebec on 23 February 2012. The national confirmation letter was with the officers, not in the file.',
    fr: 'Pour les jours du 5 mai 1997 au 24 mars 2012 : a pris fin le 30 septembre 2010, en Colombie-Britannique le 31 décembre 2011 et au Québec le 23 février 2012. La lettre de confirmation nationale se trouvait chez les agents, non au dossier.',
  }),
  ...permitChecklists,
  ...britishColumbiaChecklists,
  ...albertaChecklists,
  ...saskatchewanChecklists,
  ...manitobaChecklists,
  ...ontarioChecklists,
  ...quebecChecklists,
  checklist('ca.qc.facilitated-lmia', 'Quebec: simplified process', 'Québec : traitement simplifié', ['offer', 'gts.application', 'qc.facilitated', ...worker, 'lmia.worker', 'work-permit.ability']),
  ...atlanticProgramChecklists,
  ...atlanticProvinceChecklists,
  ...communityPilotChecklists,
  ...territoryChecklists,
  checklist('case.job-offer', 'Job offer', 'Offre d’emploi', ['offer', 'job-offer']),
  checklist('case.lmia-high-wage', 'Labour market impact assessment, high-wage position', 'Étude d’impact sur le marché du travail, poste à haut salaire', ['offer', 'lmia.application', 'lmia.high-wage']),
  checklist('case.lmia-low-wage', 'Labour market impact assessment, low-wage position', 'Étude d’impact sur le marché du travail, poste à bas salaire', ['offer', 'lmia.application', 'lmia.low-wage']),
  checklist('case.lmia-gts', 'Labour market impact assessment, Global Talent Stream', 'Étude d’impact sur le marché du travail, Volet des talents mondiaux', ['offer.unsigned', 'lmia.application', 'lmia.gts'], { en: 'The signed contract is not yet asked for with this application.', fr: 'Le contrat signé n’est pas encore demandé avec cette demande.' }),
  checklist('case.letter-of-support', 'Letter of support of a province for a work permit', 'Lettre d’appui d’une province pour un permis de travail', ['letter-of-support', 'offer', 'letter-of-support.offer']),
  checklist('case.work-permit', 'Work permit', 'Permis de travail', ['work-permit.persons.any-ground', 'work-permit.family', 'work-permit.past', 'work-permit.forms', 'open-permit', 'offer.on-file', 'lmia.or-exempt', 'work-permit.ability.on-file']),
  residence('case.express-entry-application', 'Permanent residence under Express Entry', 'Résidence permanente sous Entrée express', 'any-program'),
  checklist('case.nomination', 'Nomination by a province', 'Désignation par une province', ['nomination.applicant', 'nomination.of-province', 'nomination.family', 'offer.nomination', 'offer.nomination.contract', 'nomination.employer']),
];
