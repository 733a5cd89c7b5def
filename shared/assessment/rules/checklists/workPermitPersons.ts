import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition, Period } from '../../pack/types';
import { companionFees, restorationFees } from './openPermits';
import { accompanying, applicantInside, certain, companions, ifAsked, inside, isAdult, longStay, needed, offer, offerOnFile, translations, uncertain } from './requirement';

const of = { of: 'person' };
const longStayOfApplicant: Each = { list: 'applicant.countriesLivedIn', as: 'country', where: { measure: 'lived-six-months', with: { of: 'country' } } };
const needsBiometrics: Condition = { measure: 'needs-biometrics', with: of };
/** Living there on the day of filing as something else than a citizen. */
const home: Condition = { all: [{ number: { field: 'home.to', none: 9_999_999 }, atLeast: { today: true } }, { not: { field: 'home.status', is: 'citizen' } }] };
/** Work with children and with elderly people: early childhood, school, home and residential care (NOC 2021). */
const withTheVulnerable = ['33102', '41220', '41221', '42202', '43100', '44100', '44101'];
const applicantIsMinor: Condition = { number: { measure: 'age-of', with: { of: 'applicant' } }, below: 18 };
const isAlone: Condition = { all: [applicantIsMinor, { measure: 'travels-alone' }] };
/** The fee for biometrics. */
const biometricsFee: Period = { from: '2018-07-31', until: null };

/** What every person of an application for a work permit brings. */
export const workPersons: readonly DocumentRequirement[] = [
  needed({
    id: 'passport', each: [accompanying], for: 'person', citations: ['document.passport', 'wp.passport'],
    en: 'Identity and nationality of {person}; the permit cannot outlast it.', fr: '{person} : identité et nationalité; le permis ne peut pas le dépasser.',
  }),
  needed({
    id: 'photo', document: 'digital-photo', each: [accompanying], for: 'person', when: { not: needsBiometrics }, citations: ['checklist.outside'],
    en: '{person} gives no biometrics with this application, where the photo would be taken.', fr: '{person} ne fournit pas de données biométriques avec cette demande, où la photo serait prise.',
  }),
  needed({
    id: 'status', document: 'status-document', each: [accompanying, { list: 'person.residences', as: 'home', where: home }], for: 'person', subject: 'home.country', citations: ['checklist.outside', 'checklist.inside'],
    en: 'Status of {person} in {home}, other than as a citizen (status: {home.status}).', fr: '{person} : statut dans le pays de résidence ({home}) sans en avoir la citoyenneté (statut : {home.status}).',
  }),
  ifAsked({
    id: 'resume', for: 'applicant', citations: ['checklist.visa-office', 'checklist.truth'],
    en: 'The jobs of {applicant} without gaps, where the portal or the visa office asks for them.', fr: '{applicant} : emplois sans interruption, si le portail ou le bureau des visas les demande.',
  }),
  needed({
    id: 'medical', document: 'medical-exam-proof', each: [accompanying, offer], for: 'person', when: { measure: 'needs-medical-proof', with: of }, citations: ['wp.medical', 'medical.stay', 'medical.occupation', 'medical.certificate'],
    en: 'Medical examination of {person}: for a stay of more than six months after six months in a designated country, or for work that concerns public health. One of the last twelve months counts.',
    fr: '{person} : examen médical, pour un séjour de plus de six mois après six mois dans un pays désigné, ou pour un travail touchant la santé publique. Un examen des douze derniers mois compte.',
  }),
  needed({
    id: 'biometrics', document: 'biometrics-confirmation', each: [accompanying], for: 'person', when: needsBiometrics, citations: ['wp.biometrics', 'biometrics.age', 'biometrics.validity'],
    en: '{person} is between 14 and 79 years old (born {person.dateOfBirth}) and has not given biometrics within ten years.', fr: '{person} a entre 14 et 79 ans (date de naissance : {person.dateOfBirth}) et n’a pas fourni de données biométriques depuis dix ans.',
  }),
  ...[certain(accompanying), uncertain(accompanying)].map((each, index) => needed({
    ...biometricsFee, id: `biometrics-fee.${index}`, document: 'biometrics-fee-receipt', each: [each], for: null, when: needsBiometrics, citations: ['checklist.fee.biometrics'],
    en: 'Biometrics of {person}: $85, for a family that applies together at most $170.', fr: '{person} : données biométriques, 85 $, au plus 170 $ pour une famille qui présente sa demande ensemble.',
  })),
  needed({
    from: '2022-11-16', id: 'police.vulnerable', document: 'police-certificate', each: [longStayOfApplicant, offerOnFile], for: 'applicant', subject: 'country.country',
    when: { all: [{ measure: 'noc-is', with: { of: 'offer', codes: withTheVulnerable } }, { number: { measure: 'age-of', with: { of: 'applicant' } }, atLeast: 18 }] }, citations: ['document.police', 'checklist.police-vulnerable'],
    en: 'The work of {offer} is with children or elderly people, and {applicant} lived in {country} for six months or more within ten years ({country.from} – {country.to}).', fr: 'Le travail ({offer}) se fait auprès d’enfants ou de personnes âgées, et {applicant} a vécu six mois ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}).',
  }),
  ifAsked({
    id: 'police', document: 'police-certificate', each: [accompanying, longStay], for: 'person', subject: 'country.country', when: isAdult, citations: ['document.police', 'checklist.visa-office'],
    en: '{person} lived in {country} for six months or more within ten years ({country.from} – {country.to}). For a work permit it is sent where the visa office asks.',
    fr: '{person} a vécu six mois ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}). Pour un permis de travail, il est envoyé si le bureau des visas le demande.',
  }),
  needed({
    id: 'visa', document: 'visitor-visa-or-eta', each: [accompanying], for: 'person', when: { all: [{ measure: 'needs-visa', with: of }, { not: inside() }] }, citations: ['entry.visa'],
    en: 'A visa of {person} to travel to Canada. It is issued with the permit, without a form or fee of its own; IRCC asks for the passport.', fr: '{person} : visa pour se rendre au Canada. Il est délivré avec le permis, sans formulaire ni frais distincts; IRCC demande le passeport.',
  }),
  needed({
    id: 'eta', document: 'visitor-visa-or-eta', each: [accompanying], for: 'person', when: { all: [{ measure: 'needs-electronic-travel-authorization', with: of }, { not: inside() }] }, citations: ['entry.eta', 'entry.eta-by-air'],
    en: 'An electronic travel authorization of {person} to fly to Canada. It is issued with the permit; who applies on entry gets it before ($7).', fr: '{person} : autorisation de voyage électronique pour prendre l’avion vers le Canada. Elle est délivrée avec le permis; pour une demande à l’arrivée, elle s’obtient avant (7 $).',
  }),
  translations(accompanying, '2002-06-28', ['checklist.outside']),
  ifAsked({
    id: 'funds', document: 'proof-of-funds', for: 'applicant', citations: ['wp.funds', 'wp.financial'],
    en: 'Where {applicant} has to support the family until the first pay; the law fixes no amount.', fr: 'Si {applicant} doit subvenir aux besoins de la famille jusqu’à la première paie; la loi ne fixe aucun montant.',
  }),
  ifAsked({
    id: 'temporary-intent', document: 'temporary-intent-proof', for: 'applicant', citations: ['wp.leave', 'wp.leave-act'],
    en: '{applicant} will leave at the end of the stay: ties to the home country. Wanting permanent residence does not stand in the way.', fr: '{applicant} quittera le Canada à la fin du séjour : attaches dans le pays de résidence. Vouloir la résidence permanente n’y fait pas obstacle.',
  }),
  ifAsked({
    id: 'explanation', document: 'explanation-letter', for: 'applicant', citations: ['checklist.truth'],
    en: 'Where anything in the file of {applicant} calls for a word: gaps in the history, plans for permanent residence, special facts.', fr: 'Si un élément du dossier appelle une explication ({applicant}) : interruptions dans les antécédents, projets de résidence permanente, faits particuliers.',
  }),
];

/** The forms of an application for a work permit, by where it is made. */
export function workForms(inCanadaFor?: readonly string[]): DocumentRequirement[] {
  const applicantIsInside = applicantInside(inCanadaFor);
  const isInside = inside(inCanadaFor);
  return [
    needed({
      id: 'imm-1295', for: 'applicant', when: { not: applicantIsInside }, citations: ['checklist.outside', 'wp.apply'],
      en: '{applicant} applies from outside Canada.', fr: '{applicant} présente sa demande de l’extérieur du Canada.',
    }),
    needed({
      id: 'imm-5710', for: 'applicant', when: applicantIsInside, citations: ['checklist.inside', 'apply.inside'],
      en: '{applicant} lives in Canada and may apply there: status, a status maintained or to be restored, or an agreement.', fr: '{applicant} vit au Canada et peut y présenter sa demande : statut, statut maintenu ou à rétablir, ou accord.',
    }),
    needed({
      id: 'imm-5707', each: [accompanying], for: 'person', when: { all: [isAdult, { not: isInside }] }, citations: ['checklist.outside'],
      en: '{person} is 18 or older (born {person.dateOfBirth}) and applies from outside Canada.', fr: '{person} a 18 ans ou plus (date de naissance : {person.dateOfBirth}) et présente sa demande de l’extérieur du Canada.',
    }),
    needed({
      id: 'imm-5707.minor', document: 'imm-5707', for: 'applicant', when: { all: [isAlone, { not: applicantIsInside }] }, citations: ['checklist.outside', 'checklist.minor'],
      en: '{applicant} is under 18 (born {applicant.dateOfBirth}) and travels alone, from outside Canada.', fr: '{applicant} a moins de 18 ans (date de naissance : {applicant.dateOfBirth}) et voyage sans parent, de l’extérieur du Canada.',
    }),
    ifAsked({
      id: 'imm-5645.minor', document: 'imm-5645', for: 'applicant', when: { all: [isAlone, { not: applicantIsInside }] }, citations: ['checklist.visa-office', 'checklist.minor'],
      en: 'In place of IMM 5707 where the checklist of the visa office names it for {applicant}.', fr: 'À la place de l’IMM 5707 si la liste du bureau des visas l’indique pour {applicant}.',
    }),
    needed({
      id: 'imm-5604.minor', document: 'imm-5604', for: 'applicant', when: { all: [isAlone, { not: { field: 'applicant.custody', is: 'sole' } }] }, citations: ['checklist.minor'],
      en: '{applicant} is under 18 (born {applicant.dateOfBirth}) and no parent is accompanying: a parent who stays behind agrees.', fr: '{applicant} a moins de 18 ans (date de naissance : {applicant.dateOfBirth}) et aucun parent n’accompagne : le parent qui reste consent.',
    }),
    ifAsked({
      id: 'imm-5645', each: [accompanying], for: 'person', when: { all: [isAdult, { not: isInside }] }, citations: ['checklist.visa-office'],
      en: 'In place of IMM 5707 where the checklist of the visa office names it for {person}.', fr: 'À la place de l’IMM 5707 si la liste du bureau des visas l’indique pour {person}.',
    }),
    ifAsked({
      id: 'imm-5257-schedule-1', each: [accompanying], for: 'person', when: { all: [isAdult, { not: isInside }] }, citations: ['checklist.visa-office', 'checklist.truth'],
      en: 'Where {person} answers yes to a question on background (military, police, government, membership), or the visa office asks.', fr: 'Si {person} répond oui à une question sur les antécédents (armée, police, gouvernement, adhésion) ou si le bureau des visas le demande.',
    }),
    needed({
      id: 'imm-5476', each: [accompanying], for: 'person', when: { all: [isAdult, { has: 'file.representative' }] }, citations: ['checklist.representative'],
      en: '{person} is 18 or older and has a representative ({file.representative.name}).', fr: '{person} a 18 ans ou plus et a recours à un représentant ({file.representative.name}).',
    }),
    ifAsked({
      id: 'imm-5475', for: 'applicant', citations: ['checklist.release'],
      en: 'Only where somebody other than the representative is to receive information on {applicant}.', fr: 'Seulement si une autre personne que le représentant doit recevoir des renseignements sur {applicant}.',
    }),
    ifAsked({
      id: 'imm-5488', for: 'applicant', when: { not: applicantIsInside }, citations: ['checklist.outside'],
      en: '{applicant} applies from outside Canada on paper or with the PDF forms.', fr: '{applicant} présente sa demande de l’extérieur du Canada, sur papier ou avec les formulaires PDF.',
    }),
    needed({
      id: 'imm-5556', for: 'applicant', when: applicantIsInside, citations: ['checklist.inside'],
      en: '{applicant} applies in Canada.', fr: '{applicant} présente sa demande au Canada.',
    }),
    ifAsked({
      id: 'visa-office-checklist', for: 'applicant', when: { not: applicantIsInside }, citations: ['checklist.visa-office'],
      en: 'Where the visa office responsible for {applicant} publishes a list of its own.', fr: 'Si le bureau des visas responsable publie sa propre liste ({applicant}).',
    }),
    ifAsked({
      id: 'companion-1295', document: 'imm-1295', each: [companions], for: 'person', when: { all: [isAdult, { not: isInside }] }, citations: ['checklist.companions'],
      en: 'Where {person}, who is accompanying, asks for an open work permit.', fr: 'Si {person}, qui accompagne, demande un permis de travail ouvert.',
    }),
    ifAsked({
      id: 'companion-1294', document: 'imm-1294', each: [companions], for: 'person', when: { not: isInside }, citations: ['checklist.companions'],
      en: 'Where {person}, who is accompanying, asks for a study permit.', fr: 'Si {person}, qui accompagne, demande un permis d’études.',
    }),
    ifAsked({
      id: 'companion-5257', document: 'imm-5257', each: [companions], for: 'person', when: { all: [{ not: isInside }, { measure: 'needs-visa', with: of }] }, citations: ['checklist.companions', 'entry.visa'],
      en: 'Where {person}, who is accompanying, only visits: a visa of its own ($100). With a permit to work or study it is never asked for besides.', fr: 'Si {person}, qui accompagne, vient seulement en visite : un visa distinct (100 $). Avec un permis de travail ou d’études, il n’est jamais demandé en plus.',
    }),
    ifAsked({
      id: 'companion-5710', document: 'imm-5710', each: [companions], for: 'person', when: { all: [isAdult, isInside] }, citations: ['checklist.companions'],
      en: 'Where {person}, who is in Canada too, asks for an open work permit.', fr: 'Si {person}, qui est aussi au Canada, demande un permis de travail ouvert.',
    }),
    ifAsked({
      id: 'companion-5709', document: 'imm-5709', each: [companions], for: 'person', when: isInside, citations: ['checklist.companions'],
      en: 'Where {person}, who is in Canada too, studies or goes on studying.', fr: 'Si {person}, qui est aussi au Canada, étudie ou poursuit ses études.',
    }),
    ifAsked({
      id: 'companion-5708', document: 'imm-5708', each: [companions], for: 'person', when: isInside, citations: ['checklist.companions'],
      en: 'Where {person}, who is in Canada too, stays on as a visitor.', fr: 'Si {person}, qui est aussi au Canada, prolonge son séjour comme visiteur.',
    }),
    needed({
      until: '2014-02-05', id: 'fee.before-2014', document: 'processing-fee-receipt', for: 'applicant', citations: ['checklist.fee.work-permit'],
      en: 'Processing fee of the work permit of {applicant}; the amount of that time is not held.', fr: 'Frais de traitement du permis de travail ({applicant}); le montant de cette époque n’est pas conservé.',
    }),
    needed({
      from: '2014-02-06', id: 'fee', document: 'processing-fee-receipt', for: 'applicant', citations: ['checklist.fee.work-permit'],
      en: 'Processing fee of the work permit of {applicant}: $155.', fr: 'Frais de traitement du permis de travail ({applicant}) : 155 $.',
    }),
    ...restorationFees, ...companionFees,
  ];
}
