import type { DocumentType } from '../../pack/documents';
import { applicant, eachPerson, employer, fromIrcc, governmentForm } from './form';

const complete = { en: 'Every question answered, as in the passport and the other forms; signed and dated', fr: 'Une réponse à chaque question, conformément au passeport et aux autres formulaires; signé et daté' };
const history = { en: 'Work of the last ten years, the newest first, without gaps; more jobs on a separate page', fr: 'Emplois des dix dernières années, du plus récent au plus ancien, sans interruption; autres emplois sur une page distincte' };
const family = [
  { en: 'Section A: applicant, spouse or partner, mother and father, also those who have died', fr: 'Section A : demandeur, époux ou conjoint, mère et père, même décédés' },
  { en: 'Section B: every child, also from earlier unions and not accompanying', fr: 'Section B : chaque enfant, même d’unions antérieures et n’accompagnant pas' },
] as const;

/** Forms of workers, students and visitors. */
export const temporaryForms: readonly DocumentType[] = [
  governmentForm({
    id: 'imm-1295', number: 'IMM 1295', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application for Work Permit Made Outside of Canada', fr: 'Demande de permis de travail présentée à l’extérieur du Canada' },
    mustContain: [complete, { en: 'Number of the assessment or of the offer of employment, employer, job, place and dates', fr: 'Numéro de l’étude ou de l’offre d’emploi, employeur, emploi, lieu et dates' }, history],
    howToObtain: { en: 'From the website of IRCC, in its newest edition; in the newer portal the same questions are answered on screen', fr: 'Sur le site Web d’IRCC, dans sa version la plus récente; dans le nouveau portail, on répond aux mêmes questions à l’écran' },
    citations: ['form.temporary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5710', number: 'IMM 5710', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Worker', fr: 'Demande pour modifier les conditions de séjour ou proroger le séjour au Canada à titre de travailleur' },
    mustContain: [
      complete,
      { en: 'Purpose: same employer, new employer or first permit; to restore status it is ticked together with one of these', fr: 'But : même employeur, nouvel employeur ou premier permis; le rétablissement du statut se coche avec l’un d’eux' },
      { en: 'Number of the assessment or offer; for Quebec the CAQ with its expiry; a nomination, where there is one', fr: 'Numéro de l’étude ou de l’offre; pour le Québec, le CAQ et sa date d’expiration; une désignation, s’il y en a une' },
      history,
    ],
    howToObtain: fromIrcc, citations: ['form.temporary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5707', number: 'IMM 5707', providedBy: 'client', signedBy: eachPerson,
    title: { en: 'Family Information', fr: 'Renseignements sur la famille' },
    mustContain: [...family, { en: 'Signed at the end, and where there is no spouse or no child', fr: 'Signé à la fin, et là où il n’y a ni époux ni enfant' }, { en: 'Names also in the native script', fr: 'Noms aussi dans l’écriture d’origine' }],
    howToObtain: { en: 'From the website of IRCC; persons of 18 or more outside Canada, and minors who travel alone', fr: 'Sur le site Web d’IRCC; personnes de 18 ans ou plus hors du Canada, et mineurs voyageant seuls' },
    citations: ['form.temporary', 'form.title-family'],
  }),
  governmentForm({
    id: 'imm-5645', number: 'IMM 5645', providedBy: 'client', signedBy: eachPerson,
    title: { en: 'Family Information', fr: 'Renseignements sur la famille' },
    mustContain: [...family, { en: 'Section C: brothers and sisters', fr: 'Section C : frères et sœurs' }, { en: 'Signed at the end, and where there is no spouse or no child', fr: 'Signé à la fin, et là où il n’y a ni époux ni enfant' }, { en: 'Names also in the native script', fr: 'Noms aussi dans l’écriture d’origine' }],
    howToObtain: { en: 'From the website of IRCC, where the checklist of the visa office names it instead of IMM 5707', fr: 'Sur le site Web d’IRCC, si la liste de contrôle du bureau des visas le nomme à la place de l’IMM 5707' },
    citations: ['form.temporary-secondary', 'form.title-family'],
  }),
  governmentForm({
    id: 'imm-5257', number: 'IMM 5257', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application for Visitor Visa (Temporary Resident Visa)', fr: 'Demande de visa de visiteur (visa de résident temporaire)' },
    mustContain: [complete, { en: 'Purpose, dates, funds and whom the person visits', fr: 'But, dates, fonds et personnes visitées' }, history],
    howToObtain: { en: 'From the website of IRCC, for a visa on its own; never in addition to an application for a work permit', fr: 'Sur le site Web d’IRCC, pour un visa seul; jamais en plus d’une demande de permis de travail' },
    citations: ['form.temporary-secondary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5257-schedule-1', number: 'IMM 5257', providedBy: 'client', signedBy: eachPerson,
    title: { en: 'Schedule 1 – Application for Temporary Residence', fr: 'Annexe 1 – Demande de résidence temporaire' },
    mustContain: [
      { en: 'Military, militia, security or police service', fr: 'Service militaire, de milice, de sécurité ou de police' },
      { en: 'Ill treatment of persons', fr: 'Mauvais traitements infligés à des personnes' },
      { en: 'Membership in organizations; government posts', fr: 'Appartenance à des organisations; postes au sein d’un gouvernement' },
      { en: 'Travel since the age of 18 or of the last five years, whichever is later', fr: 'Voyages depuis l’âge de 18 ans ou des cinq dernières années, selon la plus récente des deux dates' },
    ],
    howToObtain: { en: 'From the website of IRCC, where an answer on the background is “yes” or the visa office asks', fr: 'Sur le site Web d’IRCC, si une réponse sur les antécédents est « oui » ou si le bureau des visas le demande' },
    citations: ['form.temporary-secondary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5409', number: 'IMM 5409', providedBy: 'client', signedBy: { en: 'Both partners by hand, before a person who takes declarations', fr: 'Les deux conjoints à la main, devant une personne habilitée à recevoir les déclarations' },
    title: { en: 'Statutory Declaration of Common-Law Union', fr: 'Déclaration officielle d’union de fait' },
    mustContain: [
      { en: 'Place where the partners live together, since when and for how many years in a row: at least one', fr: 'Lieu où les conjoints cohabitent, depuis quand et pendant combien d’années consécutives : au moins une' },
      { en: 'Joint lease, property, accounts, tax and insurance, yes or no; other evidence in words', fr: 'Bail, biens, comptes, impôt et assurance conjoints, oui ou non; autres preuves en toutes lettres' },
      { en: 'Stamp and signature of the commissioner or notary', fr: 'Sceau et signature du commissaire ou du notaire' },
    ],
    howToObtain: fromIrcc, citations: ['document.common-law', 'form.temporary', 'form.title-contradicted'],
  }),
  governmentForm({
    id: 'imm-5475', number: 'IMM 5475', providedBy: 'client', signedBy: { en: 'Client', fr: 'Client' },
    title: { en: 'Authority to Release Personal Information to a Designated Individual', fr: 'Autorisation de communiquer des renseignements personnels à une personne désignée' },
    mustContain: [{ en: 'The person who gets information, other than the representative', fr: 'La personne qui reçoit des renseignements, autre que le représentant' }, { en: 'Signature of the client, with the day', fr: 'Signature du client, avec la date' }],
    howToObtain: fromIrcc, citations: ['form.temporary', 'form.permanent', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5488', number: 'IMM 5488', providedBy: 'client', signedBy: { en: 'Applicant', fr: 'Demandeur' },
    title: { en: 'Document Checklist – Worker', fr: 'Liste de contrôle des documents – Travailleur' },
    mustContain: [{ en: 'A tick at each document that is sent; the list lies on top', fr: 'Une coche à chaque document joint; la liste est placée sur le dessus' }],
    howToObtain: { en: 'From the website of IRCC, with guide 5487; for applications on paper or by PDF from outside Canada', fr: 'Sur le site Web d’IRCC, avec le guide 5487; pour les demandes papier ou PDF présentées hors du Canada' },
    citations: ['document.checklists', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-5556', number: 'IMM 5556', providedBy: 'client', signedBy: { en: 'Applicant', fr: 'Demandeur' },
    title: { en: 'Document Checklist – Worker in Canada', fr: 'Liste de contrôle des documents – Travailleur au Canada' },
    mustContain: [{ en: 'A tick at each document that is sent; the list lies on top', fr: 'Une coche à chaque document joint; la liste est placée sur le dessus' }],
    howToObtain: { en: 'From the website of IRCC, with guide 5553; for applications from inside Canada', fr: 'Sur le site Web d’IRCC, avec le guide 5553; pour les demandes présentées au Canada' },
    citations: ['document.checklists', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-5802', number: 'IMM 5802', providedBy: 'employer', signedBy: employer,
    title: { en: 'Offer of Employment to a Foreign National Exempt from a Labour Market Impact Assessment (LMIA)', fr: 'Offre d’emploi à un étranger dispensé de l’étude d’impact sur le marché du travail (EIMT)' },
    mustContain: [{ en: 'Five parts: employer, offer, exemption, worker, declaration', fr: 'Cinq parties : employeur, offre, dispense, travailleur, déclaration' }, { en: 'Authorization of IRCC to use it instead of the Employer Portal', fr: 'Autorisation d’IRCC de l’utiliser à la place du Portail des employeurs' }],
    howToObtain: { en: 'Asked for from IRCC by email, where there is no business number yet or the Employer Portal fails; the rule is the Employer Portal', fr: 'Demandé à IRCC par courriel, s’il n’y a pas encore de numéro d’entreprise ou si le Portail des employeurs ne fonctionne pas; la règle est le Portail des employeurs' },
    citations: ['form.temporary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5646', number: 'IMM 5646', providedBy: 'third-party', signedBy: { en: 'Custodian in Canada, and the parents', fr: 'Gardien au Canada et parents' },
    title: { en: 'Custodian Declaration', fr: 'Déclaration du gardien' },
    mustContain: [{ en: 'Custodian who is a citizen or permanent resident, and consent of the parents; both notarized', fr: 'Gardien citoyen ou résident permanent, et consentement des parents; les deux notariés' }],
    howToObtain: { en: 'From the website of IRCC, for minors who study without a parent', fr: 'Sur le site Web d’IRCC, pour les mineurs qui étudient sans parent' },
    citations: ['form.temporary-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-1294', number: 'IMM 1294', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application for Study Permit Made Outside of Canada', fr: 'Demande de permis d’études présentée à l’extérieur du Canada' },
    mustContain: [complete, { en: 'School with its number, program, dates, cost, funds and who pays', fr: 'Établissement avec son numéro, programme, dates, coûts, fonds et qui paie' }, history],
    howToObtain: fromIrcc, citations: ['form.temporary-secondary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5708', number: 'IMM 5708', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Visitor or Temporary Resident Permit Holder', fr: 'Demande pour modifier les conditions de séjour ou proroger le séjour au Canada à titre de visiteur ou de titulaire d’un permis de séjour temporaire' },
    mustContain: [complete, { en: 'Reason and length of the stay, funds', fr: 'Motif et durée du séjour, fonds' }],
    howToObtain: fromIrcc, citations: ['form.temporary-secondary', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5709', number: 'IMM 5709', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Student', fr: 'Demande pour modifier les conditions de séjour ou proroger le séjour au Canada à titre d’étudiant' },
    mustContain: [complete, { en: 'School with its number, program and dates, funds', fr: 'Établissement avec son numéro, programme et dates, fonds' }],
    howToObtain: fromIrcc, citations: ['form.temporary-secondary', 'form.title-french-memory'],
  }),
  {
    id: 'visa-office-checklist',
    title: { en: 'Document checklist of the visa office (IMM 59xx)', fr: 'Liste de contrôle des documents du bureau des visas (IMM 59xx)' },
    category: 'forms', providedBy: 'client', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [{ en: 'Each document that the office responsible for the country of residence asks for, such as IMM 5917 (Manila) or IMM 5914 (Lagos)', fr: 'Chaque document que demande le bureau responsable du pays de résidence, comme l’IMM 5917 (Manille) ou l’IMM 5914 (Lagos)' }],
    howToObtain: { en: 'From the website of IRCC, by country of residence, where the office publishes one', fr: 'Sur le site Web d’IRCC, selon le pays de résidence, si le bureau en publie une' },
    translation: 'never', certifiedCopy: 'never', citations: ['form.offices'],
  },
];
