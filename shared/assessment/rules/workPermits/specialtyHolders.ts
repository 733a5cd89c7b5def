import type { Condition, Pathway } from '../../pack/types';
import { notYet, openFeeStep } from './permitCommon';

/** As it may be written. */
const classes = ['H-1B', 'H1B', 'h-1b', 'h1b'];
const validVisa: Condition = {
  some: 'applicant.visas', as: 'visa',
  where: { all: [{ field: 'visa.country', is: 'US' }, { field: 'visa.class', is: classes }, { number: { today: true }, atLeast: { field: 'visa.issuedOn' } }, { number: { field: 'visa.expiresOn' }, atLeast: { today: true } }] },
};
/** A permit of the policy in force that ends before three years since the first one are over; both days of a permit are included. */
const holds: Condition = {
  all: [
    { measure: 'holds-permit', with: { codes: ['R02'] } },
    {
      some: 'applicant.canadianStatus', as: 'permit',
      where: {
        all: [
          { field: 'permit.kind', is: 'work-permit' }, { field: 'permit.basis', is: 'R02' }, { number: { field: 'permit.expiresOn', none: notYet }, atLeast: { today: true } },
          {
            every: 'applicant.canadianStatus', as: 'first',
            where: { when: { all: [{ field: 'first.kind', is: 'work-permit' }, { field: 'first.basis', is: 'R02' }] }, so: { number: { field: 'permit.expiresOn', none: notYet }, below: { addDays: { addYears: { field: 'first.issuedOn' }, years: 3 }, days: -1 } } },
          },
        ],
      },
    },
  ],
};

/** The open permit for holders of H-1B visas of the United States, of July 2023. */
export const specialtyHolders: Pathway = {
  id: 'ca.wp.h1b-2023',
  title: { en: 'H-1B visa holders (public policy of 2023)', fr: 'Titulaires d’un visa H-1B (politique d’intérêt public de 2023)' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { portOfEntry: false },
  versions: [
    {
      from: '2023-07-16', until: '2023-07-17', intake: 'open', citations: ['h1b.policy'], scores: [], steps: [openFeeStep('h1b')],
      criteria: [
        {
          id: 'h1b.visa', label: { en: 'H-1B visa', fr: 'Visa H-1B' }, required: { en: 'A valid H-1B specialty occupation visa of the United States', fr: 'Un visa H-1B (profession spécialisée) valide des États-Unis' },
          at: 'filing', citations: ['h1b.policy'], improvable: null, condition: validVisa,
        },
        {
          id: 'h1b.residence', label: { en: 'Residence in the United States', fr: 'Résidence aux États-Unis' }, required: { en: 'Lives in the United States on the day of the application', fr: 'Vit aux États-Unis le jour de la demande' },
          at: 'filing', citations: ['h1b.policy'], improvable: null, condition: { measure: 'resides-in', with: { country: 'US' } },
        },
      ],
      note: { en: 'Open permit of up to 3 years (R02), for 10,000 principal applicants; family members may come along.', fr: 'Permis ouvert d’au plus 3 ans (R02), pour 10 000 demandeurs principaux; les membres de la famille peuvent accompagner.' },
    },
    {
      from: '2023-07-18', until: '2026-12-16', intake: 'open', citations: ['h1b.complement'], scores: [], steps: [openFeeStep('h1b')],
      criteria: [{
        id: 'h1b.holder', label: { en: 'Permit under the policy', fr: 'Permis au titre de la politique' },
        required: { en: 'Closed to new applicants since the 10,000 places were taken on 17 July 2023: only who holds a permit under the policy (R02) for less than 3 years may ask for the rest', fr: 'Fermé aux nouveaux demandeurs depuis que les 10 000 places ont été prises le 17 juillet 2023 : seul le titulaire d’un permis au titre de la politique (R02) de moins de 3 ans peut demander le reste' },
        at: 'filing', citations: ['h1b.complement'], improvable: null, closes: true, condition: holds,
      }],
      note: {
        en: 'For the rest of 3 years in all. An accelerated pathway for H-1B holders was announced with Budget 2025 (4 November 2025): no rules and no opening were found, so nothing is held of it.',
        fr: 'Pour le reste de 3 ans en tout. Une voie accélérée pour les titulaires d’un H-1B a été annoncée dans le budget de 2025 (4 novembre 2025) : ni règles ni ouverture n’ont été trouvées, et rien n’en est conservé.',
      },
    },
  ],
  closed: {
    label: {
      en: 'Open on 16 and 17 July 2023, when the 10,000 places were taken; who held a shorter permit could ask for the rest until 16 December 2026. The pathway announced with Budget 2025 was not found to be open: verify.',
      fr: 'Ouvert les 16 et 17 juillet 2023, jour où les 10 000 places ont été prises; le titulaire d’un permis plus court pouvait demander le reste jusqu’au 16 décembre 2026. La voie annoncée dans le budget de 2025 n’a pas été trouvée ouverte : vérifier.',
    },
    citations: ['h1b.policy', 'h1b.complement'],
  },
};
