import type { DocumentRequirement } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { provinces } from '../../../clientFile/choices';
import { facilitated2026, takenOff2026 } from '../quebec/facilitatedOccupations';
import { thresholdOf } from './thresholds';
import { byOffer, during, ifAsked, needed, offerOnFile, ofOffer, onlyWhere } from './requirement';

export const feeFrom = '2014-06-20';
const inQuebec: Condition = { field: 'offer.province', is: 'QC' };
export const reachesThreshold = (reached: boolean): Condition => ({
  any: provinces.map((province) => {
    const threshold = { parameter: thresholdOf(province) };
    const wage = { measure: 'hourly-wage', with: { of: 'offer' } };
    return { all: [{ field: 'offer.province', is: province }, reached ? { number: wage, atLeast: threshold } : { number: wage, below: threshold }] };
  }),
});
/** Since this day a threshold is held. */
export const thresholdFrom = '2024-04-02';
const isFacilitated = (held: readonly string[], notHeld: readonly string[]): Condition => ({ all: [inQuebec, { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'qc-facilitated-occupations', held, notHeld } }] });
/** Requirements from which the facilitated process of Quebec frees, by the lists of the day. */
const unlessFacilitated = (requirements: readonly DocumentRequirement[], besides: readonly Condition[] = []): DocumentRequirement[] => [
  ...during(requirements, { from: '2002-06-28', until: '2012-02-23' }),
  ...([
    [{ from: '2012-02-24', until: '2026-02-23' }, isFacilitated([], [])],
    [{ from: '2026-02-24', until: '2026-03-26' }, isFacilitated(facilitated2026, [])],
    [{ from: '2026-03-27', until: null }, isFacilitated(facilitated2026, takenOff2026)],
  ] as const).flatMap(([period, listed]) => onlyWhere(during(requirements, period), { any: [{ not: listed }, ...besides] }).map((one) => ({ ...one, id: `${one.id}.${period.from}` }))),
];
/** A position for the occupation that the employer was allowed to fill before. */
export const isRepeated: Condition = { some: 'offer.employer.pastLmias', as: 'past', where: { all: [{ field: 'past.decision', is: 'positive' }, { same: ['past.noc', 'offer.noc'] }] } };
/** A temporary foreign worker within six years, as far as assessments on file say. */
const hadForeignWorkers: Condition = { some: 'offer.employer.pastLmias', as: 'past', where: { all: [{ field: 'past.decision', is: 'positive' }, { number: { field: 'past.decidedOn' }, atLeast: { addYears: { today: true }, years: -6 } }] } };
const registering = ['BC', 'MB', 'SK', 'NS'];

/** The papers of an employer's application for a labour market impact assessment, whatever the stream. */
export const lmiaApplication: readonly DocumentRequirement[] = [
  needed({
    id: 'business-legitimacy', each: byOffer, for: 'employer', citations: ['checklist.lmia.legitimacy'],
    en: '{employer} is an active business that can keep to the terms of the offer. May be waived after a positive assessment within two years.', fr: '{employer} exploite une entreprise active et peut respecter les conditions de l’offre. Peut ne pas être exigé après une étude favorable depuis moins de deux ans.',
  }),
  needed({
    id: 'registration', document: 'employer-registration', each: byOffer, for: 'employer', subject: 'offer.province', when: ofOffer({ field: 'offer.province', is: registering }), citations: ['gts.registration'],
    en: 'The province of the work ({offer.province}) asks {employer} for a registration, or a proof that it is exempt.', fr: 'La province du lieu de travail ({offer.province}) exige de {employer} une inscription ou une preuve d’exemption.',
  }),
  needed({
    id: 'prevailing-wage', document: 'prevailing-wage-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.wage'],
    en: 'The wage offered ({offer.wagePerHour} an hour) beside the Job Bank median of the occupation at the place of work ({offer.city}).', fr: 'Le salaire offert ({offer.wagePerHour} l’heure) par rapport à la médiane du Guichet-Emplois pour la profession au lieu de travail ({offer.city}).',
  }),
  needed({
    id: 'peer-wages', document: 'peer-wages-list', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer({ has: 'offer.peerWages' }), citations: ['checklist.lmia.wage'],
    en: 'What {employer} pays others in the same job ({offer.peerWages.low} – {offer.peerWages.high} an hour).', fr: 'Ce que {employer} verse à d’autres pour le même poste ({offer.peerWages.low} – {offer.peerWages.high} l’heure).',
  }),
  needed({
    from: feeFrom, id: 'lmia-fee', document: 'lmia-fee-receipt', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.fee.lmia'],
    en: '{employer} pays $1,000 a position (positions: {offer.lmia.positions}).', fr: '{employer} paie 1 000 $ par poste (postes : {offer.lmia.positions}).',
  }),
  needed({
    id: 'layoffs', document: 'layoffs-statement', each: byOffer, for: 'employer', citations: ['checklist.lmia'],
    en: 'The application asks about layoffs at {employer} in the last twelve months.', fr: 'La demande porte sur les mises à pied chez {employer} au cours des douze derniers mois.',
  }),
  ifAsked({
    id: 'collective-agreement', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia'],
    en: 'Where the job ({offer}) is unionized: the section on wages.', fr: 'Si l’emploi ({offer}) est syndiqué : la section sur les salaires.',
  }),
  needed({
    id: 'mifi-copy', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer(inQuebec), citations: ['gts.quebec'],
    en: 'The work is done in Quebec ({offer.city}): {employer} applies to the ministry (MIFI) at the same time, in French.', fr: 'Le travail se fait au Québec ({offer.city}) : {employer} présente la demande au ministère (MIFI) en même temps, en français.',
  }),
  needed({
    id: 'caq', each: [offerOnFile], for: 'applicant', subject: 'offer.id', when: { measure: 'needs-acceptance-certificate', with: { of: 'applicant', lmia: 'always', shortStaysInQuebec: true } }, citations: ['caq.lmia', 'gts.quebec'],
    en: 'The work of {offer} is done in Quebec ({offer.city}) and rests on an assessment: {applicant} asks the ministry for the certificate.', fr: 'Le travail ({offer}) se fait au Québec ({offer.city}) et repose sur une étude : {applicant} demande le certificat au ministère.',
  }),
  needed({
    from: '2022-09-26', id: 'abuse-free', document: 'abuse-free-workplace-proof', each: byOffer, for: 'employer', when: ofOffer({ not: hadForeignWorkers }), citations: ['document.new-employer'],
    en: 'No temporary foreign worker of {employer} within six years is on file: efforts of the last two years for a workplace free of abuse.', fr: 'Aucun travailleur étranger temporaire chez {employer} depuis six ans ne figure au dossier : efforts des deux dernières années pour un milieu de travail exempt de violence.',
  }),
  ifAsked({
    id: 'new-employer-signature', document: 'emp-5630', each: byOffer, for: 'employer', citations: ['checklist.lmia'],
    en: 'Where the application of {employer} is not made in LMIA Online: check which annex the form in hand asks for.', fr: 'Si {employer} ne présente pas la demande dans EIMT en ligne : vérifier l’annexe demandée par le formulaire.',
  }),
  ifAsked({
    id: 'permanent-residence', document: 'emp-5593', each: byOffer, for: 'employer', subject: 'offer.id', when: { any: [{ field: 'offer.lmia.stream', is: 'permanent-residence' }, { field: 'offer.permanent', is: true }] }, citations: ['checklist.lmia.permanent-residence'],
    en: 'Where the assessment also supports permanent residence ({offer} is permanent).', fr: 'Si l’étude appuie aussi la résidence permanente ({offer} : poste permanent).',
  }),
];

/** Who the position is meant for. */
const workerInformation = (isNamed: boolean): DocumentRequirement => {
  const given = { id: 'worker-information', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts.filing'] };
  return isNamed
    ? needed({ ...given, en: 'The worker is named when the application is filed: {applicant}.', fr: 'Le travailleur est nommé au dépôt de la demande : {applicant}.' })
    : ifAsked({ ...given, citations: ['checklist.lmia.names'], en: 'Where the application already names the worker ({applicant}).', fr: 'Si la demande nomme déjà le travailleur ({applicant}).' });
};

/** Whom the two ways of a low-wage position address. */
const underRepresented = { en: 'The two ways besides the Job Bank addressed groups that are under-represented in the labour force', fr: 'Les deux moyens autres que le Guichet-Emplois visaient des groupes sous-représentés sur le marché du travail' };
const asylum: readonly DocumentRequirement[] = [
  needed({
    from: '2024-05-01', id: 'recruitment.asylum', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.asylum'],
    en: 'For {offer} asylum claimants with open work permits are sought too.', fr: 'Pour {offer}, des demandeurs d’asile titulaires d’un permis de travail ouvert sont aussi recherchés.',
    mustContain: [{ en: 'Proof of recruitment among asylum claimants with open work permits', fr: 'Preuve du recrutement auprès de demandeurs d’asile titulaires d’un permis de travail ouvert' }],
  }),
];

const advertised: readonly DocumentRequirement[] = [
  needed({
    until: '2026-03-31', id: 'recruitment', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.recruitment'],
    en: 'Job Bank and two other ways for {offer}, four weeks in a row within the three months before the application.', fr: 'Guichet-Emplois et deux autres moyens pour {offer}, quatre semaines consécutives dans les trois mois précédant la demande.',
  }),
];

/** What high-wage positions take besides. */
export const highWageLmia: readonly DocumentRequirement[] = [
  needed({
    id: 'form', document: 'emp-5626', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia'],
    en: 'For a wage at or above the threshold of the province ({offer.province}) on the day on which the application is received; LMIA Online asks for the same.', fr: 'Pour un salaire égal ou supérieur au seuil de la province ({offer.province}) le jour de la réception de la demande; EIMT en ligne demande la même chose.',
  }),
  needed({
    from: thresholdFrom, id: 'form.check', document: 'emp-5626', each: byOffer, for: 'employer', subject: 'offer.id', when: reachesThreshold(false), citations: ['lmia.threshold', 'lmia.threshold.latest'],
    en: 'Check the stream: the wage offered ({offer.wagePerHour} an hour) is below the threshold held for the province ({offer.province}). Below it the position is one of low wage (EMP5627).', fr: 'Vérifier le volet : le salaire offert ({offer.wagePerHour} l’heure) est inférieur au seuil connu pour la province ({offer.province}). Au-dessous, le poste est à bas salaire (EMP5627).',
  }),
  ...unlessFacilitated(advertised.map((one) => ({ ...one, until: null, mustContain: [{ en: 'One of the ways national in scope; one going on until the decision', fr: 'Un moyen de portée nationale; un moyen maintenu jusqu’à la décision' }] }))),
  ...unlessFacilitated(asylum),
  ...unlessFacilitated([needed({
    from: feeFrom, id: 'transition-plan', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.transition-plan'],
    en: 'What {employer} does to recruit, train and retain Canadians and permanent residents for {offer}; some occupations are exempt.', fr: 'Ce que {employer} fait pour recruter, former et garder des citoyens et résidents permanents pour {offer}; certaines professions sont exemptées.',
  })], [isRepeated]),
  workerInformation(false),
];

/** What low-wage positions take besides. */
export const lowWageLmia: readonly DocumentRequirement[] = [
  needed({
    id: 'form', document: 'emp-5627', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia'],
    en: 'For a wage below the threshold of the province ({offer.province}) on the day on which the application is received; LMIA Online asks for the same.', fr: 'Pour un salaire inférieur au seuil de la province ({offer.province}) le jour de la réception de la demande; EIMT en ligne demande la même chose.',
  }),
  needed({
    from: thresholdFrom, id: 'form.check', document: 'emp-5627', each: byOffer, for: 'employer', subject: 'offer.id', when: reachesThreshold(true), citations: ['lmia.threshold', 'lmia.threshold.latest'],
    en: 'Check the stream: the wage offered ({offer.wagePerHour} an hour) reaches the threshold held for the province ({offer.province}). From it on the position is one of high wage (EMP5626).', fr: 'Vérifier le volet : le salaire offert ({offer.wagePerHour} l’heure) atteint le seuil connu pour la province ({offer.province}). À partir de ce seuil, le poste est à haut salaire (EMP5626).',
  }),
  ...unlessFacilitated(advertised.map((one) => ({ ...one, mustContain: [underRepresented] }))),
  ...unlessFacilitated(asylum),
  ...unlessFacilitated([needed({
    from: '2026-04-01', id: 'recruitment.2026', document: 'recruitment-evidence', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.recruitment'],
    en: 'Job Bank and two other ways for {offer}, eight weeks in a row within the three months before the application, with proof that young people were addressed.', fr: 'Guichet-Emplois et deux autres moyens pour {offer}, huit semaines consécutives dans les trois mois précédant la demande, avec la preuve que les jeunes ont été visés.',
    mustContain: [underRepresented, { en: 'Proof of recruitment among people aged 15 to 30', fr: 'Preuve du recrutement auprès des personnes de 15 à 30 ans' }],
  })]),
  needed({
    from: '2022-04-30', id: 'cap', document: 'cap-calculation', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.cap'],
    en: 'The share of low-wage foreign workers at the place of work of {offer} (full-time staff: {offer.site.employees}).', fr: 'Pour {offer} : la part de travailleurs étrangers à bas salaire au lieu de travail (personnel à temps plein : {offer.site.employees}).',
  }),
  needed({
    from: '2024-09-26', id: 'area', document: 'area-check', each: byOffer, for: 'employer', subject: 'offer.id', when: ofOffer({ not: { field: 'offer.cma', is: null } }), citations: ['checklist.lmia.area'],
    en: 'The place of work of {offer} ({offer.city}) lies in a census metropolitan area: its unemployment in the quarter of receipt decides whether the application is processed.', fr: 'Le lieu de travail ({offer}, {offer.city}) se trouve dans une région métropolitaine de recensement : le chômage du trimestre de réception détermine si la demande est traitée.',
  }),
  ifAsked({
    id: 'transport-and-housing', document: 'transport-and-housing-proof', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['checklist.lmia.low-wage'],
    en: 'Where the stream asks {employer} for round-trip transportation and for housing.', fr: 'Si le volet exige que {employer} assure le transport aller-retour et le logement.',
  }),
  needed({
    id: 'health-insurance', document: 'health-insurance-proof', each: byOffer, for: 'employer', citations: ['checklist.lmia.low-wage', 'checklist.lmia.health-insurance'],
    en: '{employer} insures the worker until the province does.', fr: '{employer} assure le travailleur jusqu’à la prise en charge par la province.',
  }),
  workerInformation(false),
];

/** What the Global Talent Stream takes besides, of both categories. */
export const talentStreamLmia = (more: readonly DocumentRequirement[], isNamed: boolean): DocumentRequirement[] => [

  needed({
    id: 'form', document: 'emp-5624', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts.filing', 'checklist.lmia'],
    en: '{employer} applies in the Global Talent Stream for {offer}; LMIA Online asks for the same.', fr: '{employer} présente une demande dans le Volet des talents mondiaux pour {offer}; EIMT en ligne demande la même chose.',
  }),
  needed({
    id: 'labour-market-benefits-plan', each: byOffer, for: 'employer', citations: ['gts.lmbp'],
    en: 'One mandatory benefit and two others with targets, signed by {employer} itself (signed on: {employer.lmbp.signedOn}); a plan in force is updated where that is asked for.', fr: 'Un avantage obligatoire et deux complémentaires avec des cibles, signé par {employer} (signature : {employer.lmbp.signedOn}); un plan en vigueur est mis à jour sur demande.',
  }),
  needed({
    id: 'recruitment-explanation', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts.recruitment'],
    en: 'Efforts of the last three months for {offer}, or why there were none; no minimum is set.', fr: 'Efforts des trois derniers mois pour {offer}, ou raisons de leur absence; aucun minimum n’est fixé.',
  }),
  needed({
    id: 'wage-calculation', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts.prevailing-wage'],
    en: 'The pay of {offer} by the hour: yearly pay divided by 52 weeks and the weekly hours ({offer.hoursPerWeek}); guaranteed pay only.', fr: 'Rémunération horaire ({offer}) : salaire annuel divisé par 52 semaines et par les heures hebdomadaires ({offer.hoursPerWeek}); rémunération garantie seulement.',
  }),
  ...more,
  workerInformation(isNamed),
].map((one) => ({ ...one, from: '2017-06-12' }));

/** The least pay of Category A. */
export const categoryAWage = (when?: Condition): DocumentRequirement =>
  needed({
    ...(when ? { when } : {}), from: '2017-06-12', id: 'category-a-wage', document: 'wage-calculation', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts-a.wage', 'gts-a.wage-third'],
    en: 'The first two positions of {employer} in a calendar year are paid at least $38.46 an hour and $80,000 a year; from the third on, $72.11 and $150,000; more where the prevailing wage is higher.', fr: 'Les deux premiers postes de {employer} au cours d’une année civile sont payés au moins 38,46 $ l’heure et 80 000 $ par an; à partir du troisième, 72,11 $ et 150 000 $; davantage si le salaire en vigueur est plus élevé.',
    mustContain: [{ en: 'Both the hourly and the yearly pay, without bonus or benefits, and which position of the year it is', fr: 'La rémunération horaire et annuelle, sans prime ni avantage, et le rang du poste dans l’année' }],
  });

/** What a designated partner says of a worker of Category A, and what shows the advanced knowledge. */
export const referral = (when?: Condition): DocumentRequirement[] => {
  const only = when ? { when } : {};
  return [
    needed({
      ...only, id: 'referral', document: 'gts-referral', each: byOffer, for: 'employer', subject: 'offer.id', citations: ['gts-a.referral', 'gts-a.company'],
      en: 'A designated partner ({employer.gtsReferralPartner}) refers {employer} for this worker ({applicant}): one form each.', fr: 'Un partenaire désigné ({employer.gtsReferralPartner}) recommande {employer} pour ce travailleur ({applicant}) : un formulaire par travailleur.',
    }),
    needed({
      ...only, id: 'advanced-knowledge', document: 'advanced-knowledge-proof', each: byOffer, for: 'applicant', subject: 'offer.id', citations: ['gts-a.position'],
      en: '{offer} takes advanced knowledge of the industry with an advanced degree in the specialization, or five years of specialized experience.', fr: '{offer} exige une connaissance avancée du secteur avec un diplôme supérieur dans la spécialisation, ou cinq ans d’expérience spécialisée.',
    }),
  ];
};
