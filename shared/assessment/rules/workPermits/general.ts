import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Step } from '../../pack/types';
import { isChecked, unheld } from '../unheld';

/** A temporary resident permit in force overcomes what makes the person inadmissible. IRPA 24. */
const permitHolder: NonNullable<Criterion['exceptions']> = [
  { when: { measure: 'temporary-resident-permit' }, label: { en: 'Holds a temporary resident permit', fr: 'Titulaire d’un permis de séjour temporaire' }, citations: ['wp.trp'] },
];

const hasOffer: Condition = { has: 'offer.employerId' };

/** Something that must not be said of the employer of the offer. A permit without an employer is not concerned. */
const employerGate = (id: string, member: string, label: Bilingual, required: Bilingual, citation: string): Criterion => ({
  id: `general.${id}`, label, required, at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 },
  condition: { when: hasOffer, so: { field: `offer.employer.${member}`, is: false } },
});

const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[]): Criterion => ({
  id: `general.${id}`, label, required, at: 'filing', citations, improvable: null, condition: 'judgement',
});

/** A requirement that stood and of which not all is held: open, and to be looked up. */
const unheldRule = (...asked: Parameters<typeof judged>): Criterion => unheld(judged(...asked));

const foreignNational: Criterion = {
  id: 'general.foreign-national',
  label: { en: 'Foreign national', fr: 'Étranger' },
  required: { en: 'Neither a Canadian citizen nor a permanent resident of Canada', fr: 'Ni citoyen canadien ni résident permanent du Canada' },
  at: 'filing', citations: ['wp.foreign-national'], improvable: null, condition: { measure: 'not-canadian' },
};

const leaves: Criterion = {
  id: 'general.leave-at-end',
  label: { en: 'Leaves Canada at the end of the authorized stay', fr: 'Quitte le Canada à la fin du séjour autorisé' },
  required: { en: 'Intends to leave Canada by the end of the period authorized for the stay', fr: 'A l’intention de quitter le Canada à la fin de la période de séjour autorisée' },
  at: 'filing', citations: ['wp.leave', 'wp.leave-act'], improvable: { by: 'plan', leadMonths: 0 },
  condition: { field: 'applicant.intent.leaveAtEndOfStay', is: true },
};

const admissibility: readonly Criterion[] = [
  {
    id: 'general.criminality',
    label: { en: 'Not inadmissible for criminality', fr: 'Pas interdit de territoire pour criminalité' },
    required: { en: 'No criminal record, or one that the passing of time has overcome', fr: 'Aucun casier judiciaire, ou un casier que l’écoulement du temps a surmonté' },
    at: 'filing', citations: ['wp.criminality', 'wp.rehabilitation'], improvable: { by: 'document', leadMonths: 12 },
    condition: { measure: 'criminally-admissible' }, exceptions: permitHolder,
  },
  {
    id: 'general.health',
    label: { en: 'Not inadmissible on health grounds', fr: 'Pas interdit de territoire pour motifs sanitaires' },
    required: { en: 'No health condition that endangers public health or safety or causes excessive demand', fr: 'Aucun état de santé qui constitue un danger pour la santé ou la sécurité publiques ou qui entraîne un fardeau excessif' },
    at: 'filing', citations: ['wp.health'], improvable: { by: 'document', leadMonths: 3 },
    condition: { field: 'applicant.admissibility.medicalConcern', is: false }, exceptions: permitHolder,
  },
  {
    id: 'general.misrepresentation',
    label: { en: 'No bar for misrepresentation', fr: 'Aucune interdiction pour fausses déclarations' },
    required: { en: 'Not inadmissible for misrepresentation (5 years)', fr: 'Pas interdit de territoire pour fausses déclarations (5 ans)' },
    at: 'filing', citations: ['wp.misrepresentation'], improvable: null,
    condition: { measure: 'no-misrepresentation-bar' }, exceptions: permitHolder,
  },
  {
    id: 'general.removal-order',
    label: { en: 'No removal order', fr: 'Aucune mesure de renvoi' },
    required: { en: 'Not under a removal order', fr: 'Pas visé par une mesure de renvoi' },
    at: 'filing', citations: ['wp.removal'], improvable: { by: 'document', leadMonths: 12 },
    condition: { field: 'applicant.admissibility.removalOrder', is: false }, exceptions: permitHolder,
  },
  {
    id: 'general.unauthorized-work',
    label: { en: 'No recent unauthorized work or study, or overstay', fr: 'Aucun travail ni aucune étude non autorisés ni dépassement de séjour récents' },
    required: {
      en: 'No unauthorized work or study in Canada and no overstay, or at least 6 months since it stopped, or a temporary resident permit issued since',
      fr: 'Aucun travail ni aucune étude sans autorisation au Canada et aucun dépassement de séjour, ou au moins 6 mois depuis la fin, ou un permis de séjour temporaire délivré depuis',
    },
    at: 'filing', citations: ['wp.unauthorized', 'wp.overstay', 'wp.restoration'], improvable: { by: 'plan', leadMonths: 6 },
    condition: { measure: 'no-unauthorized-work' }, exceptions: permitHolder,
  },
];

const dispute = employerGate('labour-dispute', 'labourDispute', { en: 'No labour dispute', fr: 'Aucun conflit de travail' }, { en: 'The work is not likely to affect a labour dispute or the employment of those involved', fr: 'Le travail ne risque pas de nuire au règlement d’un conflit de travail ni à l’emploi des personnes touchées' }, 'wp.dispute');

/** In their present wording since 1 December 2015. */
const employerGates: readonly Criterion[] = [
  employerGate('ineligible-employer', 'ineligible', { en: 'Employer not banned', fr: 'Employeur non exclu' }, { en: 'The employer is not on the list of employers that are ineligible or in default of a penalty', fr: 'L’employeur ne figure pas sur la liste des employeurs inadmissibles ou en défaut de paiement d’une sanction' }, 'wp.ineligible-employer'),
  employerGate('adult-services', 'adultServices', { en: 'No adult services', fr: 'Pas de services pour adultes' }, { en: 'The employer does not regularly offer striptease, erotic dance, escort services or erotic massages', fr: 'L’employeur n’offre pas, sur une base régulière, de striptease, de danse érotique, de services d’escorte ni de massages érotiques' }, 'wp.adult-services'),
];

const judgements: readonly Criterion[] = [
  judged('will-leave', { en: 'Officer satisfied of the departure', fr: 'Agent convaincu du départ' }, { en: 'The officer is satisfied that the person will leave Canada by the end of the authorized stay', fr: 'L’agent est convaincu que la personne quittera le Canada à la fin du séjour autorisé' }, ['wp.leave', 'wp.leave-act']),
  {
    ...judged('genuine-employer', { en: 'Employer able to keep the offer', fr: 'Employeur en mesure de respecter l’offre' }, { en: 'Employer actively engaged in the business, offer consistent with its needs, able to fulfil the terms, past compliance', fr: 'Employeur véritablement actif, offre conforme à ses besoins, capable d’en respecter les conditions, conformité passée' }, ['wp.genuine']),
    exceptions: [{ when: { not: hasOffer }, label: { en: 'No job offer', fr: 'Aucune offre d’emploi' }, citations: ['wp.genuine'] }],
  },
  judged('able-to-work', { en: 'Able to perform the work', fr: 'Capable d’exécuter le travail' }, { en: 'No reasonable grounds to believe that the person cannot perform the work: skills, licence, language', fr: 'Aucun motif raisonnable de croire que la personne est incapable d’exécuter le travail : compétences, permis d’exercice, langue' }, ['wp.able']),
  judged('funds', { en: 'Means of support', fr: 'Moyens de subsistance' }, { en: 'Able and willing to support oneself and one’s dependants; no amount is fixed by law', fr: 'Capable et désireux de subvenir à ses besoins et à ceux des personnes à charge; aucun montant n’est fixé par la loi' }, ['wp.funds', 'wp.financial']),
  {
    ...judged('charges', { en: 'Charge without a conviction', fr: 'Accusation sans condamnation' }, { en: 'The officer weighs the act: outside Canada, committing an offence is enough, and a charge that is pending may hold up the decision', fr: 'L’agent apprécie l’acte : hors du Canada, commettre une infraction suffit, et une accusation en instance peut retarder la décision' }, ['wp.charges']),
    exceptions: [{ when: { not: { some: 'applicant.admissibility.events', as: 'event', where: { field: 'event.kind', is: 'charge' } } }, label: { en: 'No charge on file', fr: 'Aucune accusation au dossier' }, citations: ['wp.charges'] }],
  },
  judged('security', { en: 'Security and other grounds', fr: 'Sécurité et autres motifs' }, { en: 'Not inadmissible for security, human rights, sanctions or organized crime, nor through a family member', fr: 'Pas interdit de territoire pour sécurité, atteinte aux droits, sanctions ou criminalité organisée, ni en raison d’un membre de la famille' }, ['wp.security']),
];

/** Since 1 April 2011, when employers began to be barred; asked where an employer is named, as in the wording since. */
const employerBefore2015: Criterion = {
  ...unheld(judged('employer-before-2015', { en: 'Employer may hire', fr: 'Employeur autorisé à embaucher' }, { en: 'The employer was not barred from hiring foreign workers under the rules of the day', fr: 'L’employeur n’était pas exclu de l’embauche de travailleurs étrangers selon les règles du moment' }, ['wp.employer-before-2015']), [{ id: 'general.employer-before-2015', when: hasOffer }]),
  condition: { when: hasOffer, so: isChecked('general.employer-before-2015') },
};
/** Work before 1 April 2011 did not count, so nobody had reached four years before 1 April 2015. */
const cumulative = unheldRule('cumulative-duration', { en: 'Cumulative duration', fr: 'Durée cumulative' }, { en: 'Not more than four years of work in Canada in all, exceptions apart', fr: 'Au plus quatre ans de travail au Canada au total, sauf exceptions' }, ['wp.cumulative']);
/** The law before 28 June 2002 is named by the sources and not held: inadmissibility, the employer and the work are to be looked up. */
const lawOf1978 = unheldRule('law-of-1978', { en: 'Law of the day', fr: 'Droit du moment' }, { en: 'Nothing else in the Immigration Regulations, 1978 stands in the way: inadmissibility, the employer, the work', fr: 'Rien d’autre ne s’y oppose dans le Règlement sur l’immigration de 1978 : interdiction de territoire, employeur, travail' }, ['wp.1978']);
const publicInterest = judged('public-interest', { en: 'No order in the public interest', fr: 'Aucun décret d’intérêt public' }, { en: 'No order suspends or ends applications or permits of this kind', fr: 'Aucun décret ne suspend les demandes ou les permis de ce genre ni n’y met fin' }, ['wp.public-interest']);

const steps: readonly Step[] = [
  {
    id: 'general.passport', by: 'applicant', citations: ['wp.passport'],
    title: { en: 'Hold a passport valid for the whole stay: the permit ends with it', fr: 'Avoir un passeport valide pour tout le séjour : le permis prend fin avec lui' },
    done: { some: 'applicant.passports', as: 'passport', where: { every: 'applicant.offers', as: 'held', where: { number: { field: 'passport.expiresOn' }, atLeast: { max: [{ today: true }, { field: 'held.endsOn', none: 0 }] } } } },
  },
  { id: 'general.application', by: 'applicant', citations: ['wp.apply', 'wp.truth'], title: { en: 'Apply for the work permit, truthfully and with the documents, and pay the fee', fr: 'Demander le permis de travail, véridiquement et avec les documents, et payer les frais' } },
  { id: 'general.biometrics', by: 'applicant', citations: ['wp.biometrics'], title: { en: 'Give biometrics, unless exempt or given within 10 years', fr: 'Fournir les données biométriques, sauf exemption ou collecte depuis moins de 10 ans' }, done: { number: { addYears: { field: 'applicant.biometricsOn', none: -1_000_000 }, years: 10 }, atLeast: { addDays: { today: true }, days: 1 } } },
  { id: 'general.medical-exam', by: 'applicant', citations: ['wp.medical'], title: { en: 'Have a medical exam where one is required', fr: 'Passer un examen médical lorsqu’il est exigé' }, done: { some: 'applicant.medicalExams', as: 'exam', where: { number: { addMonths: { field: 'exam.examinedOn' }, months: 12 }, atLeast: { today: true } } } },
];

const version = (from: string, until: string | null, criteria: readonly Criterion[]): PathwayVersion => ({
  from, until, intake: 'open', citations: ['wp.issue'], criteria, steps, scores: [], over: { list: 'applicant.offers', as: 'offer' },
});

/** What is asked of the person alone, also where no permit is issued, since 13 December 2016; and of the person’s work the labour dispute. */
export const generalCriteria = (from: string): readonly Criterion[] => [foreignNational, leaves, ...admissibility, dispute, ...judgements.filter(({ id }) => id !== 'general.genuine-employer'), ...(from >= '2026-03-26' ? [publicInterest] : [])];

/** What every employer-specific and open work permit takes besides its own rules. */
export const generalWorkPermit: Pathway = {
  id: 'ca.wp.general',
  title: { en: 'General requirements of a work permit', fr: 'Exigences générales d’un permis de travail' },
  kind: 'work-permit',
  permit: { lmia: 'either' },
  versions: [
    { ...version('1997-05-05', '2002-06-27', [foreignNational, leaves, ...judgements, lawOf1978].map((one) => ({ ...one, citations: ['wp.1978'] }))), citations: ['wp.1978'] },
    version('2002-06-28', '2011-03-31', [foreignNational, leaves, ...admissibility, dispute, ...judgements]),
    version('2011-04-01', '2015-03-31', [foreignNational, leaves, ...admissibility, dispute, ...judgements, employerBefore2015]),
    version('2015-04-01', '2015-11-30', [foreignNational, leaves, ...admissibility, dispute, ...judgements, employerBefore2015, cumulative]),
    version('2015-12-01', '2016-12-12', [foreignNational, leaves, ...admissibility, dispute, ...employerGates, ...judgements, cumulative]),
    version('2016-12-13', '2026-03-25', [foreignNational, leaves, ...admissibility, dispute, ...employerGates, ...judgements]),
    version('2026-03-26', null, [foreignNational, leaves, ...admissibility, dispute, ...employerGates, ...judgements, publicInterest]),
  ],
};
