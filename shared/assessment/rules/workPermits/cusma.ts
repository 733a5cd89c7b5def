import { dayNumber } from '../../../dates';
import type { Bilingual, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { credentialByRelatedStudy, credentialByStudy, credentialWithoutStudy, licenceToPractise, minimumCredential, onTheList } from './cusmaCredentials';
import { cusmaProfessions } from './cusmaProfessions';

/** From this day the agreement was under its joint review. */
const jointReview = '2026-07-01';

/** What the list asks of one profession beside the credential: for the officer, and set aside where the duties match other professions only. */
function ofProfession(id: string, names: readonly string[], label: Bilingual, required: Bilingual): Criterion {
  const entries = cusmaProfessions.filter(({ name }) => names.includes(name.en)).flatMap((one) => one.entries);
  return {
    id, label, required, at: 'filing', citations: ['cusma.appendix-2'], improvable: null, condition: 'judgement',
    exceptions: [{ when: { not: onTheList(entries) }, label: { en: 'Another profession', fr: 'Une autre profession' }, citations: ['cusma.appendix-2'] }],
  };
}

const needsNoLicence: NonNullable<Criterion['exceptions']>[number] = {
  when: { field: 'offer.requires.licence', is: false }, label: { en: 'The position needs no licence', fr: 'Le poste n’exige pas de permis' }, citations: ['cusma.licence'],
};

const criteria: readonly Criterion[] = [
  {
    id: 'cusma.citizenship',
    label: { en: 'Citizenship', fr: 'Citoyenneté' },
    required: { en: 'A citizen of the United States or Mexico; permanent residence there is not enough', fr: 'Citoyen des États-Unis ou du Mexique; la résidence permanente dans l’un de ces pays ne suffit pas' },
    at: 'filing', citations: ['cusma.citizenship'], improvable: null,
    condition: { measure: 'citizen-of', with: { countries: ['US', 'MX'] } },
  },
  {
    id: 'cusma.prearranged',
    label: { en: 'Pre-arranged employment or contract', fr: 'Emploi ou contrat arrangé d’avance' },
    required: { en: 'Employment with an enterprise or person in Canada, or a service contract, arranged in advance', fr: 'Un emploi auprès d’une entreprise ou d’une personne au Canada, ou un contrat de services, arrangé d’avance' },
    at: 'filing', citations: ['cusma.prearranged'], improvable: { by: 'offer', leadMonths: 3 },
    condition: { has: 'offer.employerId' },
  },
  {
    id: 'cusma.profession',
    label: { en: 'Listed profession', fr: 'Profession de la liste' },
    required: { en: 'Duties of one of the 63 professions of Appendix 2, whatever the title', fr: 'Les fonctions de l’une des 63 professions de l’appendice 2, quel que soit le titre' },
    at: 'filing', citations: ['cusma.appendix-2', 'cusma.duties', 'cusma.in-force'], improvable: { by: 'offer', leadMonths: 3 },
    condition: onTheList(),
    // What came of the joint review is not known.
    verify: [{ id: 'cusma.joint-review', when: { number: { today: true }, atLeast: dayNumber(jointReview) } }],
  },
  {
    id: 'cusma.credential',
    label: { en: 'Minimum credential of the profession', fr: 'Titre minimal de la profession' },
    required: { en: 'One of the credentials that Appendix 2 gives for the profession: degree, licence, or diploma or certificate with experience', fr: 'L’un des titres que l’appendice 2 donne pour la profession : diplôme universitaire, permis d’exercice, ou diplôme ou certificat avec expérience' },
    at: 'filing', citations: ['cusma.appendix-2', 'cusma.credentials', 'cusma.diplomas', 'cusma.licenciatura'], improvable: { by: 'study', leadMonths: 24 },
    condition: { when: onTheList(), so: minimumCredential },
  },
  {
    id: 'cusma.level',
    label: { en: 'Professional level', fr: 'Niveau professionnel' },
    required: { en: 'Work at professional level: TEER 0 to 3 (before 16 November 2022, skill level 0, A or B)', fr: 'Un travail de niveau professionnel : FEER 0 à 3 (avant le 16 novembre 2022, niveau de compétence 0, A ou B)' },
    at: 'filing', citations: ['cusma.level'], improvable: { by: 'offer', leadMonths: 3 },
    condition: { number: 3, atLeast: { measure: 'teer', with: { of: 'offer' } } },
  },
  {
    id: 'cusma.self-employment',
    label: { en: 'No self-employment in Canada', fr: 'Pas de travail autonome au Canada' },
    required: { en: 'The applicant does not own more than half of the enterprise in Canada', fr: 'Le demandeur ne possède pas plus de la moitié de l’entreprise au Canada' },
    at: 'filing', citations: ['cusma.self-employment'], improvable: { by: 'employer', leadMonths: 6 },
    condition: {
      every: 'offer.employer.familyShares', as: 'share',
      where: { any: [{ not: { same: ['share.personId', 'applicant.id'] } }, { number: 50, atLeast: { field: 'share.percent' } }] },
    },
  },
  {
    id: 'cusma.duties',
    label: { en: 'Duties of the profession', fr: 'Fonctions de la profession' },
    required: { en: 'The duties, not the title, are those of the profession: programming alone or help-desk work is not systems analysis', fr: 'Les fonctions, et non le titre, sont celles de la profession : la programmation seule ou le dépannage n’est pas de l’analyse de systèmes' },
    at: 'filing', citations: ['cusma.duties'], improvable: null, condition: 'judgement',
  },
  {
    id: 'cusma.field',
    label: { en: 'Field of the credential', fr: 'Domaine du titre' },
    required: { en: 'The degree or diploma on which the credential rests is in the field of the profession or a closely related one', fr: 'Le diplôme sur lequel repose le titre est dans le domaine de la profession ou un domaine étroitement lié' },
    at: 'filing', citations: ['cusma.field'], improvable: null,
    condition: { when: credentialByStudy, so: credentialByRelatedStudy },
    exceptions: [{ when: credentialWithoutStudy, label: { en: 'Reached without a degree or diploma', fr: 'Atteint sans diplôme' }, citations: ['cusma.credentials'] }],
  },
  {
    id: 'cusma.accreditation',
    label: { en: 'Accredited institution', fr: 'Établissement agréé' },
    required: { en: 'The degree or diploma comes from an accredited institution', fr: 'Le diplôme provient d’un établissement agréé' },
    at: 'filing', citations: ['cusma.diplomas', 'cusma.credentials'], improvable: null, condition: 'judgement',
    exceptions: [{ when: { not: credentialByStudy }, label: { en: 'The credential does not rest on a degree or diploma', fr: 'Le titre ne repose pas sur un diplôme' }, citations: ['cusma.credentials'] }],
  },
  {
    id: 'cusma.control',
    label: { en: 'Control of the enterprise in fact', fr: 'Contrôle de l’entreprise dans les faits' },
    required: { en: 'The applicant did not establish the enterprise, does not control it and is not the one who mainly profits from it', fr: 'Le demandeur n’a pas établi l’entreprise, ne la contrôle pas et n’est pas celui qui en tire principalement profit' },
    at: 'filing', citations: ['cusma.self-employment'], improvable: null, condition: 'judgement',
  },
  {
    id: 'cusma.licence',
    label: { en: 'Licence to practise', fr: 'Permis d’exercice' },
    required: { en: 'Where the position needs a licence: holds a Canadian one for the profession, or can obtain it', fr: 'Si le poste exige un permis d’exercice : détient un permis canadien pour la profession, ou peut l’obtenir' },
    at: 'filing', citations: ['cusma.licence'], improvable: { by: 'document', leadMonths: 6 },
    condition: { when: onTheList(), so: licenceToPractise('anywhere') }, exceptions: [needsNoLicence],
  },
  {
    id: 'cusma.licence-province',
    label: { en: 'Licence of the province of work', fr: 'Permis de la province du travail' },
    required: { en: 'A licence of another province, or one held in part, lets the person work in the province of the offer', fr: 'Un permis d’une autre province, ou détenu en partie, permet de travailler dans la province de l’offre' },
    at: 'filing', citations: ['cusma.licence'], improvable: null, condition: 'judgement',
    exceptions: [
      needsNoLicence,
      { when: licenceToPractise('province'), label: { en: 'The licence is one of the province, or can be obtained there', fr: 'Le permis est celui de la province, ou peut y être obtenu' }, citations: ['cusma.licence'] },
    ],
  },
  {
    id: 'cusma.genuineness',
    label: { en: 'Genuine offer', fr: 'Offre authentique' },
    required: { en: 'The offer is genuine. No wage floor applies; a low wage is an indicator, not a ground by itself', fr: 'L’offre est authentique. Aucun salaire minimal ne s’applique; un bas salaire est un indice, non un motif à lui seul' },
    at: 'filing', citations: ['cusma.wage'], improvable: null, condition: 'judgement',
  },
  ofProfession('cusma.technician', ['Scientific Technician / Technologist'],
    { en: 'Scientific technician or technologist', fr: 'Technicien ou technologue scientifique' },
    {
      en: 'Theoretical knowledge of agricultural sciences, astronomy, biology, chemistry, engineering, forestry, geology, geophysics, meteorology or physics, and the ability to solve practical problems or apply principles to research, in direct support of a professional',
      fr: 'Des connaissances théoriques en sciences agricoles, astronomie, biologie, chimie, génie, foresterie, géologie, géophysique, météorologie ou physique, et la capacité de résoudre des problèmes pratiques ou d’appliquer les principes à la recherche, en soutien direct d’un professionnel',
    }),
  ofProfession('cusma.claims-training', ['Disaster Relief Insurance Claims Adjuster'],
    { en: 'Training of the claims adjuster', fr: 'Formation de l’expert en sinistres' },
    { en: 'Training in the adjustment of disaster-relief insurance claims is completed', fr: 'La formation en règlement des sinistres liés aux catastrophes est terminée' }),
  ofProfession('cusma.hotel-field', ['Hotel Manager'],
    { en: 'Hotel or restaurant management', fr: 'Gestion hôtelière ou de restaurant' },
    { en: 'The degree or diploma, and the experience, are in hotel or restaurant management', fr: 'Le diplôme et l’expérience sont en gestion hôtelière ou de restaurant' }),
  ofProfession('cusma.library-field', ['Librarian'],
    { en: 'Degree in library science', fr: 'Diplôme en bibliothéconomie' },
    { en: 'A Master of Library Science, or a Bachelor of Library Science for which another degree was a prerequisite', fr: 'Une maîtrise en bibliothéconomie, ou un baccalauréat en bibliothéconomie pour lequel un autre diplôme était exigé' }),
  ofProfession('cusma.consulting', ['Management Consultant'],
    { en: 'Management consulting', fr: 'Conseil en gestion' },
    { en: 'Five years attested by statement or professional credential, as a consultant or in the specialty of the consulting agreement; contracts are examined closely', fr: 'Cinq ans attestés par une déclaration ou un titre professionnel, comme conseiller ou dans la spécialité du contrat; les contrats sont examinés de près' }),
  ofProfession('cusma.teaching-or-research', ['Physician'],
    { en: 'Teaching or research only', fr: 'Enseignement ou recherche seulement' },
    { en: 'The physician teaches or does research; no direct care of patients beyond that', fr: 'Le médecin enseigne ou fait de la recherche; pas de soins directs aux patients au-delà' }),
  ofProfession('cusma.research-institution', ['Research Assistant'],
    { en: 'Post-secondary institution', fr: 'Établissement d’enseignement postsecondaire' },
    { en: 'The research assistant works in a post-secondary educational institution', fr: 'L’adjoint de recherche travaille dans un établissement d’enseignement postsecondaire' }),
  ofProfession('cusma.actuary', ['Mathematician'],
    { en: 'Actuaries', fr: 'Actuaires' },
    { en: 'An actuary satisfies the requirements of a recognized actuarial society', fr: 'L’actuaire satisfait aux exigences d’une association actuarielle reconnue' }),
];

const version = (from: string, until: string | null, code: string): PathwayVersion => ({
  from, until, intake: 'open', citations: ['irpr.204.a', 'cusma.in-force', 'cusma.codes', 'cusma.duration'], criteria, scores: [], over: { list: 'applicant.offers', as: 'offer' },
  steps: [
    {
      id: 'cusma.portal-offer', by: 'employer', title: { en: 'Submit the offer in the Employer Portal and pay the compliance fee before the worker applies', fr: 'Soumettre l’offre dans le Portail de l’employeur et payer les frais de conformité avant la demande du travailleur' }, citations: ['irpr.209.11'],
      done: { some: 'applicant.offers', as: 'offer', where: { some: 'offer.approvals', as: 'approval', where: { field: 'approval.kind', is: 'portal-offer' } } },
    },
  ],
  note: {
    en: `Exemption code ${code}. First permit of up to 3 years, renewals of up to 3 years without a fixed maximum while the stay remains temporary; one permit per contract.`,
    fr: `Code de dispense ${code}. Premier permis d’au plus 3 ans, renouvellements d’au plus 3 ans sans maximum fixe tant que le séjour reste temporaire; un permis par contrat.`,
  },
});

export const cusmaProfessional: Pathway = {
  id: 'ca.wp.cusma-professional',
  title: { en: 'CUSMA professional', fr: 'Professionnel visé par l’ACEUM' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { inCanadaFor: ['US', 'MX'] },
  versions: [version('2020-07-01', '2022-12-14', 'T23'), version('2022-12-15', null, 'T36')],
  closed: {
    label: { en: 'Not in force: before 1 July 2020 the North American Free Trade Agreement (NAFTA, 1994) applied; its rules are not held here', fr: 'Pas en vigueur : avant le 1er juillet 2020, l’Accord de libre-échange nord-américain (ALENA, 1994) s’appliquait; ses règles ne sont pas conservées ici' },
    citations: ['cusma.in-force'],
  },
};
