import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { heldSince, judged, openFeeStep } from './permitCommon';

type Rules = 'skilled' | 'all' | 'selected';

const occupations: Readonly<Record<Rules, Bilingual>> = {
  skilled: { en: 'The spouse or partner works in an occupation of TEER 0 to 3', fr: 'L’époux ou le conjoint travaille dans une profession de FEER 0 à 3' },
  all: { en: 'The spouse or partner works in an occupation of any TEER (4 and 5 in a pilot)', fr: 'L’époux ou le conjoint travaille dans une profession de toute FEER (4 et 5 dans un projet pilote)' },
  selected: {
    en: 'The spouse or partner works in TEER 0 or 1 or a selected occupation of TEER 2 or 3, or passes to permanent residence; or studies for a doctorate, a master’s degree of 16 months or more, or in a listed professional program',
    fr: 'L’époux ou le conjoint travaille dans une FEER 0 ou 1 ou une profession choisie de FEER 2 ou 3, ou passe à la résidence permanente; ou étudie en vue d’un doctorat, d’une maîtrise de 16 mois ou plus, ou dans un programme professionnel désigné',
  },
};
const times: Readonly<Record<Rules, Bilingual>> = {
  skilled: { en: 'The permit is valid for at least 6 months more', fr: 'Le permis est valide pendant encore au moins 6 mois' },
  all: { en: 'The permit is valid for at least 6 months more', fr: 'Le permis est valide pendant encore au moins 6 mois' },
  selected: { en: 'The permit is valid for at least 16 months after the application is received; for 6 where the spouse or partner passes to permanent residence', fr: 'Le permis est valide pendant au moins 16 mois après la réception de la demande; 6 si l’époux ou le conjoint passe à la résidence permanente' },
};
const rowOf: Readonly<Record<Rules, string>> = { skilled: 'sowp.before', all: 'sowp.pilot', selected: 'sowp.2025' };

const partner: Condition = { measure: 'has-spouse' };
const lacksList: Condition = { some: 'applicant.partners', as: 'partner', where: { some: 'partner.education', as: 'study', where: { all: [{ field: 'study.country', is: 'CA' }, { field: 'study.level', is: ['bachelor', 'professional'] }, { field: 'study.completedOn', is: null }] } } };
/** Permits of workers by agreements that have, or may have, provisions of their own for spouses: the European Union’s, the Trans-Pacific one, Colombia’s, Chile’s, Korea’s, Peru’s, the United Kingdom’s and Ukraine’s. */
const agreements: readonly string[] = [
  'T41', 'T42', 'T43', 'T44', 'T46', 'T47', 'T48', 'T50', 'T51', 'T52', 'T54', 'T55', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F20', 'F21', 'F22', 'F23', 'F24', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35',
  'F50', 'F51', 'F52', 'F53', 'F54', 'F55', 'F60', 'F61', 'F62', 'F63', 'F65', 'F66', 'F67', 'F70', 'F71', 'F72', 'F74',
];
const hasPermit = (where: Condition): Condition => ({ some: 'applicant.partners', as: 'partner', where: { some: 'partner.canadianStatus', as: 'permit', where } });
const holdsAgreement: Condition = hasPermit({ field: 'permit.basis', is: agreements });
const studiesHere: Condition = hasPermit({ field: 'permit.kind', is: 'study-permit' });
/** An offer beside a decision on which the permit that is asked for may rest. */
const mayPass: Condition = { all: [{ some: 'file.nominations', as: 'decision', where: { field: 'decision.kind', is: ['nomination', 'letter-of-support', 'endorsement', 'selection-certificate'] } }, { not: hasPermit({ field: 'permit.kind', is: 'work-permit' }) }] };
const inCulture: Condition = { some: 'applicant.partners', as: 'partner', where: { any: [{ some: 'partner.canadianStatus', as: 'permit', where: { measure: 'noc-starts', with: { of: 'permit', prefixes: ['52'] } } }, { some: 'partner.work', as: 'job', where: { all: [{ field: 'job.country', is: 'CA' }, { field: 'job.endedOn', is: null }, { measure: 'noc-starts', with: { of: 'job', prefixes: ['52'] } }] } }] } };

function criteria(rules: Rules): readonly Criterion[] {
  const ground = (upTo: string): Condition => ({ measure: 'spousal-ground', with: { rules, upTo, ...(rules === 'selected' ? { agreements } : {}) } });
  const citations = ['sowp.basis', rowOf[rules]];
  return [
    {
      id: 'sowp.relationship', label: { en: 'Spouse or common-law partner', fr: 'Époux ou conjoint de fait' },
      required: { en: 'Married, or in a common-law relationship', fr: 'Marié, ou vivant en union de fait' },
      at: 'filing', citations: ['sowp.basis'], improvable: null, condition: partner,
    },
    {
      id: 'sowp.principal', label: { en: 'Worker or student', fr: 'Travailleur ou étudiant' },
      required: { en: 'The spouse or partner holds a work permit, other than one as a family member, or a study permit, or asks for a work permit at the same time', fr: 'L’époux ou le conjoint détient un permis de travail, autre que celui d’un membre de la famille, ou un permis d’études, ou demande un permis de travail en même temps' },
      at: 'filing', citations, improvable: { by: 'document', leadMonths: 4 },
      condition: { when: partner, so: { all: [{ not: { field: 'spouse.canadian', is: ['citizen', 'permanent-resident'] } }, ground('principal')] } },
    },
    {
      id: 'sowp.work', label: { en: 'Occupation or studies of the spouse or partner', fr: 'Profession ou études de l’époux ou du conjoint' }, required: occupations[rules],
      at: 'filing', citations, improvable: { by: 'offer', leadMonths: 3 }, condition: { when: { all: [partner, ground('principal')] }, so: ground('work') },
      ...(rules === 'selected' ? { verify: [
        { id: 'sowp.agreement', when: holdsAgreement, label: { en: 'Provisions of the agreement for spouses', fr: 'Dispositions de l’accord pour les époux' } },
        { id: 'sowp.programs', when: lacksList, label: { en: 'List of professional programs', fr: 'Liste des programmes professionnels' } },
        { id: 'sowp.transition', when: mayPass, label: { en: 'Permit with which the spouse or partner passes to permanent residence', fr: 'Permis avec lequel l’époux ou le conjoint passe à la résidence permanente' } },
        { id: 'sowp.culture', when: inCulture, label: { en: 'Occupations that begin with 52 (art, culture, sport)', fr: 'Professions commençant par 52 (arts, culture, sports)' } },
      ] } : { verify: [{ id: 'sowp.students', when: studiesHere, label: { en: 'Rules of that time for spouses of students', fr: 'Règles de cette époque pour les époux d’étudiants' } }] }),
    },
    {
      id: 'sowp.time', label: { en: 'Time left of the permit', fr: 'Durée restante du permis' }, required: times[rules],
      at: 'filing', citations, improvable: { by: 'document', leadMonths: 4 }, condition: { when: { all: [partner, ground('work')] }, so: ground('time') },
    },
    judged('sowp.genuine', { en: 'Genuine relationship and employment', fr: 'Relation et emploi authentiques' }, { en: 'The relationship is genuine, and the spouse or partner does the work or studies as the permit says; a permit that is still asked for is issued for long enough', fr: 'La relation est authentique, et l’époux ou le conjoint travaille ou étudie comme l’indique le permis; un permis encore demandé est délivré pour une durée suffisante' }, ['sowp.basis']),
  ];
}

const version = (from: string, until: string | null, rules: Rules): PathwayVersion => ({
  from, until, intake: 'open', citations: ['sowp.basis', rowOf[rules]], criteria: criteria(rules), steps: [openFeeStep('sowp')], scores: [],
  note: rules === 'selected'
    ? {
        en: 'Open permit of the spouse or partner: C41 of a worker, C47 of a worker in TEER 4 or 5 who passes to permanent residence, C49 of an economic applicant with a bridging permit, C42 of a student. Children only where the worker passes to permanent residence (C46, C48).',
        fr: 'Permis ouvert de l’époux ou du conjoint : C41 d’un travailleur, C47 d’un travailleur de FEER 4 ou 5 qui passe à la résidence permanente, C49 d’un demandeur économique ayant un permis transitoire, C42 d’un étudiant. Enfants seulement si le travailleur passe à la résidence permanente (C46, C48).',
      }
    : { en: 'The rules of that time for spouses of students are not held.', fr: 'Les règles de cette époque pour les époux d’étudiants ne sont pas conservées.' },
});

/** The open permit of the spouse or partner of a worker or student. */
export const spouseOpenPermit: Pathway = {
  id: 'ca.wp.spouse-open',
  title: { en: 'Open work permit of a spouse or common-law partner', fr: 'Permis de travail ouvert d’un époux ou conjoint de fait' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [version('2022-11-16', '2023-01-29', 'skilled'), version('2023-01-30', '2025-01-20', 'all'), version('2025-01-21', null, 'selected')],
  closed: heldSince('16 November 2022', '16 novembre 2022', ['sowp.before']),
};
