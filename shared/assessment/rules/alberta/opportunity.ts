import type { Condition, Criterion, Intake, Pathway, PathwayVersion, Period } from '../../pack/types';
import { always, eoiFrom, employerTestSeen, filingChanges, ineligibleFrom2026, isRead, noc2021From, notHeld, opportunityFrom, paused, periodsOf, secondaryFrom, windowsFrom } from './periods';
import { intent, language, notExcluded, ofOffer, residence, selection, type Verify } from './common';
import { eligibleOccupation } from './occupations';
import { employerCriteria, licence, offerCriteria } from './offer';
import { filingSteps, nominationSteps } from './steps';

const short = 'ab-aos';
const inForce: Condition = { measure: 'permit-in-force', with: { of: 'permit' } };
const somePermit = (...where: readonly Condition[]): Condition => ({ some: 'applicant.canadianStatus', as: 'permit', where: { all: [inForce, ...where] } });

/** Trade agreements, transferees, International Experience, Francophone Mobility, religious work. Before 15 December 2022 the agreements had T21 to T24 and transferees C12. */
const withoutAssessment = [
  'C12', 'C16', 'C21', 'C50', 'C61', 'C62', 'C63', 'T21', 'T22', 'T23', 'T24', 'T33', 'T34', 'T35', 'T36', 'T37', 'T38', 'T41', 'T42', 'T43', 'T44', 'T46', 'T47', 'T48', 'T50', 'T51', 'T52', 'T53', 'T54', 'T55',
  'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F20', 'F21', 'F22', 'F23', 'F24', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F42', 'F50', 'F51', 'F52', 'F53', 'F54', 'F55', 'F60', 'F61', 'F62', 'F63', 'F64', 'F65', 'F66', 'F67', 'F70', 'F71', 'F72', 'F73', 'F74',
];
/** Open permits and exemptions that the list does not name, by their codes. */
const notNamed = ['C10', 'C11', 'C13', 'C14', 'C18', 'C20', 'C22', 'C23', 'C24', 'C26', 'C31', 'C32', 'C33', 'C41', 'C42', 'C44', 'C45', 'C46', 'C47', 'C48', 'C49', 'C52', 'C60', 'C88', 'C90', 'C91', 'A70', 'A73', 'A74', 'A75', 'A76', 'A77', 'S61', 'S62', 'H81', 'H82', 'T10', 'T13', 'T45'];
const isNamed: Condition = { field: 'permit.basis', is: ['lmia', 'A72', ...withoutAssessment] };
const afterGraduation: Condition = { field: 'permit.basis', is: 'C43' };
const graduate: Condition = somePermit(afterGraduation);
/** A permit of a public policy, or with a code that the list of codes does not hold. */
const otherCode: Condition = { not: { field: 'permit.basis', is: ['lmia', 'A72', 'C43', ...withoutAssessment, ...notNamed] } };

const permitType: Criterion = {
  id: `${short}.permit`, label: { en: 'Work permit', fr: 'Permis de travail' },
  required: {
    en: 'A work permit in force of a type that counts: with an assessment; trade agreement, transferee, International Experience, Francophone Mobility, religious work; after graduation from a public institution of Alberta; vulnerable workers; some public policies. Maintained status and restoration do not count',
    fr: 'Un permis de travail en vigueur d’un type accepté : avec une étude d’impact; accord commercial, personne mutée, Expérience internationale, Mobilité francophone, travail religieux; postdiplôme d’un établissement public de l’Alberta; travailleurs vulnérables; certaines politiques d’intérêt public. Le statut maintenu et le rétablissement ne comptent pas',
  },
  at: 'filing', citations: ['ab.aos.residence', 'ab.aos.permit'], improvable: { by: 'document', leadMonths: 6 },
  condition: { any: [somePermit(isNamed), { all: [graduate, { measure: 'ab-studied' }] }, { all: [somePermit(otherCode), notHeld] }] },
  verify: [
    { id: 'ab.permit-policy', when: somePermit(otherCode), label: { en: 'Whether the permit is one of the public policies that count', fr: 'Permis relevant ou non d’une politique d’intérêt public acceptée' } },
    { id: 'ab.permit-program', when: graduate, label: { en: 'Institution and credential approved by the ministry', fr: 'Établissement et diplôme approuvés par le ministère' } },
  ],
};

const months = (more: Record<string, string | number | boolean | readonly string[]>): Extract<Condition, { number: unknown }>['number'] => ({ measure: 'full-time-months', with: { occupation: 'offer', authorized: true, ...more } });
const inAlberta = { provinces: ['AB'], months: 18 } as const;

const relatedStudy: Condition = { measure: 'ab-related-study', with: { of: 'offer' } };
/** Open, of a type that counts or may count, and not after graduation; a permit that rests on an assessment is a closed one. */
const otherOpenPermit: Condition = somePermit({ not: { field: 'permit.basis', is: ['lmia', 'C43', ...notNamed] } }, { field: 'permit.open', is: true });

const work: readonly Criterion[] = [
  ofOffer({
    id: `${short}.current-occupation`, label: { en: 'Working in the occupation in Alberta', fr: 'Exerce la profession en Alberta' }, required: { en: 'Works in Alberta now, in the occupation of the offer', fr: 'Travaille actuellement en Alberta, dans la profession de l’offre' },
    at: 'filing', citations: ['ab.aos.residence', 'ab.aos.match'], improvable: { by: 'work', leadMonths: 1 }, condition: { number: { measure: 'work-current-hours', with: { occupation: 'offer', provinces: ['AB'], years: 60 } }, atLeast: 1 },
  }),
  ofOffer({
    id: `${short}.permit-occupation`, label: { en: 'Occupation of the permit', fr: 'Profession du permis' }, required: { en: 'A closed permit is for the occupation of the offer', fr: 'Un permis fermé vise la profession de l’offre' },
    at: 'filing', citations: ['ab.aos.match'], improvable: { by: 'document', leadMonths: 4 },
    condition: { when: somePermit({ field: 'permit.open', is: false }), so: somePermit({ any: [{ field: 'permit.open', is: true }, { measure: 'ab-permit-for', with: { of: 'offer', permit: 'permit' } }] }) },
  }),
  ofOffer({
    id: `${short}.experience`, label: { en: 'Work experience', fr: 'Expérience de travail' },
    required: {
      en: 'Full time in the occupation: 12 months in Alberta within the last 18 months, or 24 months anywhere within the last 30; with a post-graduation permit 6 months in Alberta within the last 18',
      fr: 'À temps plein dans la profession : 12 mois en Alberta au cours des 18 derniers mois, ou 24 mois n’importe où au cours des 30 derniers; avec un permis postdiplôme, 6 mois en Alberta au cours des 18 derniers',
    },
    at: 'filing', citations: ['ab.aos.experience'], improvable: { by: 'work', leadMonths: 12 },
    condition: { any: [{ number: months(inAlberta), atLeast: 12 }, { number: months({ months: 30 }), atLeast: 24 }, { all: [graduate, { number: months(inAlberta), atLeast: 6 }] }] },
  }),
  ofOffer({
    id: `${short}.field-of-study`, label: { en: 'Occupation related to the studies in Alberta', fr: 'Profession liée aux études en Alberta' }, required: { en: 'With a post-graduation permit: the occupation is related to the field of study in Alberta', fr: 'Avec un permis postdiplôme : la profession est liée au domaine d’études en Alberta' },
    at: 'filing', citations: ['ab.aos.occupation'], improvable: { by: 'offer', leadMonths: 3 }, condition: { when: graduate, so: relatedStudy },
  }),
  ofOffer({
    id: `${short}.open-permit-study`, label: { en: 'Other open permits: field of study', fr: 'Autres permis ouverts : domaine d’études' },
    required: { en: 'With another open permit: the occupation is related to the field of study in Alberta; of whom without studies there this is asked is not held', fr: 'Avec un autre permis ouvert : la profession est liée au domaine d’études en Alberta; à qui, sans études en Alberta, cela est demandé n’est pas conservé' },
    at: 'filing', citations: ['ab.aos.occupation'], improvable: { by: 'offer', leadMonths: 3 }, condition: { when: otherOpenPermit, so: { any: [relatedStudy, notHeld] } },
    verify: [{ id: 'ab.open-permit-study', when: { all: [otherOpenPermit, { not: relatedStudy }] }, label: { en: 'Whether holders of this open permit need a related field of study', fr: 'Domaine d’études lié exigé ou non des titulaires de ce permis ouvert' } }],
  }),
];

const education: Criterion = {
  id: `${short}.education`, label: { en: 'Education', fr: 'Études' }, required: { en: 'Secondary school equal to the standard of Alberta (assessed if foreign); with a post-graduation permit the credential of Alberta', fr: 'Études secondaires équivalentes à la norme de l’Alberta (évaluées si elles sont étrangères); avec un permis postdiplôme, le diplôme de l’Alberta' },
  at: 'filing', citations: ['ab.aos.education'], improvable: { by: 'assessment', leadMonths: 3 }, condition: { any: [{ all: [{ not: graduate }, { measure: 'ab-secondary' }] }, { all: [graduate, { measure: 'ab-studied' }] }] },
};

export const readBack: Verify = { id: 'ab.read-back', when: always, label: { en: 'Criteria of the time, read back from those of 2024 to 2026', fr: 'Critères de l’époque, lus d’après ceux de 2024 à 2026' } };
export const noteReadBack = (criteria: readonly Criterion[], from: string): readonly Criterion[] =>
  isRead(from) ? criteria.map((one, index) => (index === 0 ? { ...one, citations: [...one.citations, 'ab.read-back'], verify: [...(one.verify ?? []), readBack] } : one)) : criteria;

const intakeOf = ({ from }: Period): Intake => (from >= eoiFrom ? 'by-invitation' : from === paused.from ? 'paused' : 'open');

const version = (period: Period): PathwayVersion => {
  const { from } = period;
  const intake = intakeOf(period);
  const criteria: readonly Criterion[] = [
    ...offerCriteria(short), residence(short, 'ab.aos.residence'), permitType, ...notExcluded(short, 'ab.aos.excluded-persons'), eligibleOccupation(short, from), ...work, language(short, from, 'ab.aos.language', true),
    ...(from < secondaryFrom ? [] : [education]), licence(short), ...employerCriteria(short, from), ...intent(short), ...(from < eoiFrom ? [] : [selection(short)]),
  ];
  return {
    ...period, intake, over: { list: 'applicant.offers', as: 'offer' }, scores: from < eoiFrom ? [] : ['ab-worker-eoi'],
    citations: [from < eoiFrom ? 'ab.aos.start' : 'ab.weoi.start', ...(intake === 'paused' ? ['ab.pause'] : from >= windowsFrom && from < eoiFrom ? ['ab.windows'] : [])],
    criteria: noteReadBack(criteria, from), steps: [...filingSteps(short, from, 'ca.ab.opportunity'), ...nominationSteps(short, false)],
    ...(intake === 'paused' ? { note: { en: 'Paused from 15 February to 10 June 2024.', fr: 'En pause du 15 février au 10 juin 2024.' } } : {}),
    ...(from === windowsFrom ? { note: { en: 'Monthly windows with quotas: 11 June, 9 July, 13 August and 10 September 2024; each closed once its quota was reached.', fr: 'Accueils mensuels avec quotas : 11 juin, 9 juillet, 13 août et 10 septembre 2024; chacun se fermait une fois le quota atteint.' } } : {}),
  };
};

export const opportunity: Pathway = {
  id: 'ca.ab.opportunity', kind: 'province', title: { en: 'Alberta: Alberta Opportunity Stream', fr: 'Alberta : volet Opportunités de l’Alberta' },
  versions: periodsOf(opportunityFrom, null, [...filingChanges, secondaryFrom, noc2021From, paused.from, windowsFrom, ineligibleFrom2026, employerTestSeen]).map(version),
  closed: { label: { en: 'No rules held for this day: the stream replaced the Employer-Driven and Strategic Recruitment streams on 2 January 2018', fr: 'Aucune règle conservée pour ce jour : le volet a remplacé les volets Axé sur l’employeur et Recrutement stratégique le 2 janvier 2018' }, citations: ['ab.aos.start'] },
};
