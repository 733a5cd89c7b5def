import type { Condition, Pathway } from '../../pack/types';
import { isOnList, isToLookUp, type ListItem } from '../unheld';
import { heldSince, isCompleted, judged, notYet, ofOffer, offerCriterion, overOffers, portalStep, presentCodesFrom, residentOf, yearsInOccupation } from './permitCommon';

const entries = (names: readonly string[]): Condition => ({ measure: 'profession-listed', with: { list: 'gats', entries: names } });
const computing = entries(['senior-computer-specialist', 'senior-computer-specialists']);
const engineer = entries(['engineer', 'engineers']);
const graduateWhere = (...where: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: [{ field: 'study.level', is: ['master', 'doctorate'] }, isCompleted, ...where] } });
const citizenship: ListItem = { of: 'applicant', member: 'citizenships', list: 'wto-members' };
const resident = residentOf(['AU', 'NZ']);
const graduate: Condition = graduateWhere();
const relatedGraduate: Condition = graduateWhere({ measure: 'study-related-to-offer', with: { of: 'study' } });

/** Professionals of members of the World Trade Organization, for a short contract. */
export const gatsProfessional: Pathway = {
  id: 'ca.wp.gats-professional',
  title: { en: 'GATS professional', fr: 'Professionnel visé par l’AGCS' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [{
    from: presentCodesFrom, until: null, intake: 'open', citations: ['gats.professional'], scores: [], over: overOffers,
    criteria: [
      {
        id: 'gats.citizenship', label: { en: 'Citizen of a member', fr: 'Citoyen d’un membre' },
        required: { en: 'A citizen of a member of the World Trade Organization, or a permanent resident of Australia or New Zealand', fr: 'Citoyen d’un membre de l’Organisation mondiale du commerce, ou résident permanent de l’Australie ou de la Nouvelle-Zélande' },
        at: 'filing', citations: ['gats.members'], improvable: null, condition: { any: [isOnList(citizenship), resident] },
        verify: [{ id: 'gats.citizenship', when: { all: [isToLookUp(citizenship), { not: resident }] } }],
      },
      offerCriterion('gats', ['gats.professional']),
      ofOffer({
        id: 'gats.contract', label: { en: 'Service contract', fr: 'Contrat de services' }, required: { en: 'A signed contract for services with a client in Canada', fr: 'Un contrat de services signé avec un client au Canada' },
        at: 'filing', citations: ['gats.professional'], improvable: { by: 'offer', leadMonths: 2 },
        condition: { all: [{ field: 'offer.contract', is: 'services' }, { number: { today: true }, atLeast: { field: 'offer.signedOn', none: notYet } }] },
      }),
      ofOffer({
        id: 'gats.no-presence', label: { en: 'No commercial presence', fr: 'Aucune présence commerciale' }, required: { en: 'The provider of the service has no commercial presence in Canada', fr: 'Le fournisseur du service n’a aucune présence commerciale au Canada' },
        at: 'filing', citations: ['gats.professional'], improvable: null, condition: { field: 'offer.foreignProvider.establishedInCanada', is: false },
      }),
      ofOffer({
        id: 'gats.profession', label: { en: 'Profession', fr: 'Profession' },
        required: { en: 'Engineer, architect, agrologist, forestry professional, geomatics professional, land surveyor or senior computer specialist', fr: 'Ingénieur, architecte, agronome, professionnel de la foresterie, professionnel de la géomatique, arpenteur-géomètre ou spécialiste principal en informatique' },
        at: 'filing', citations: ['gats.professional'], improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'on-profession-list', with: { list: 'gats' } },
      }),
      ofOffer({
        id: 'gats.computing', label: { en: 'Senior computer specialist', fr: 'Spécialiste principal en informatique' },
        required: { en: 'As a senior computer specialist: a graduate (master’s) degree and 10 years of experience', fr: 'Comme spécialiste principal en informatique : un grade de deuxième cycle (maîtrise) et 10 ans d’expérience' },
        at: 'filing', citations: ['gats.computing'], improvable: { by: 'work', leadMonths: 12 }, condition: { when: computing, so: { all: [graduate, yearsInOccupation(10)] } },
      }),
      ofOffer({
        id: 'gats.licence', label: { en: 'Licence of engineers', fr: 'Permis d’exercice des ingénieurs' }, required: { en: 'As an engineer: a licence in Canada, also a temporary one, or one that can be obtained', fr: 'Comme ingénieur : un permis d’exercice au Canada, même temporaire, ou qui peut être obtenu' },
        at: 'filing', citations: ['gats.professional'], improvable: { by: 'document', leadMonths: 6 },
        condition: { when: engineer, so: { measure: 'licence-for', with: { names: ['engineer', 'ingenieur'], countries: ['CA'], practise: 'anywhere' } } },
      }),
      ofOffer({
        id: 'gats.days', label: { en: 'At most 90 days', fr: 'Au plus 90 jours' }, required: { en: 'At most 90 days in a row in 12 months, without extension', fr: 'Au plus 90 jours consécutifs en 12 mois, sans prolongation' },
        at: 'filing', citations: ['gats.professional'], improvable: { by: 'plan', leadMonths: 12 },
        condition: { all: [{ measure: 'offer-at-most-days', with: { of: 'offer', days: 90 } }, { measure: 'no-permit-within', with: { codes: ['T33'], months: 12 } }] },
      }),
      judged('gats.client', { en: 'Client', fr: 'Client' }, { en: 'The client in Canada does substantive business and is no staffing agency', fr: 'Le client au Canada exerce une activité réelle et n’est pas une agence de placement' }, ['gats.professional']),
      ofOffer({
        id: 'gats.degree-field', label: { en: 'Degree in computer science', fr: 'Grade en informatique' }, required: { en: 'As a senior computer specialist: the graduate degree is in computer science, read from the occupations to which it is recorded as related', fr: 'Comme spécialiste principal en informatique : le grade de deuxième cycle est en informatique, lu d’après les professions auxquelles il est consigné comme lié' },
        at: 'filing', citations: ['gats.degree-field'], improvable: null, condition: { when: { all: [computing, graduate] }, so: relatedGraduate },
      }),
      judged('gats.qualified', { en: 'Qualified for the profession', fr: 'Qualifié pour la profession' }, { en: 'The degree, licence or experience that the profession asks for', fr: 'Le grade, le permis ou l’expérience exigés pour la profession' }, ['gats.professional'], { when: { any: [computing, engineer] }, label: { en: 'Asked for above', fr: 'Exigé ci-dessus' } }),
    ],
    steps: [portalStep('gats')],
    note: { en: 'Exemption code T33, for at most 90 days in a row in 12 months; no extension.', fr: 'Code de dispense T33, pour au plus 90 jours consécutifs en 12 mois; aucune prolongation.' },
  }],
  closed: heldSince('15 December 2022', '15 décembre 2022', ['gats.professional']),
};
