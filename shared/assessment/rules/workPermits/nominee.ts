import type { Pathway } from '../../pack/types';
import { heldSince, judged, ofOffer, offerCriterion, overOffers, portalStep, presentCodesFrom } from './permitCommon';

/** The work permit of somebody whom a province nominated (T13). */
export const provincialNominee: Pathway = {
  id: 'ca.wp.provincial-nominee',
  title: { en: 'Provincial nominee: work permit with a letter of support', fr: 'Candidat d’une province : permis de travail avec lettre d’appui' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [{
    from: presentCodesFrom, until: null, intake: 'open', citations: ['pnp-wp.basis'], scores: [], over: overOffers,
    criteria: [
      offerCriterion('pnp-wp', ['pnp-wp.basis']),
      ofOffer({
        id: 'pnp-wp.outside-quebec',
        label: { en: 'Outside Quebec', fr: 'Hors du Québec' },
        required: { en: 'A job outside Quebec, whose selected workers have a permit of another kind (A73, A76)', fr: 'Un emploi hors du Québec, dont les travailleurs sélectionnés ont un autre permis (A73, A76)' },
        at: 'filing', citations: ['pnp-wp.quebec'], improvable: { by: 'offer', leadMonths: 3 }, condition: { not: { field: 'offer.province', is: 'QC' } },
      }),
      ofOffer({
        id: 'pnp-wp.nomination',
        label: { en: 'Nomination of the province of the job', fr: 'Désignation de la province de l’emploi' },
        required: { en: 'A valid nomination of the province where the job is, or an application for permanent residence that was filed before it expired and acknowledged', fr: 'Une désignation valide de la province de l’emploi, ou une demande de résidence permanente présentée avant son expiration et dont la réception est confirmée' },
        at: 'filing', citations: ['pnp-wp.basis'], improvable: { by: 'nomination', leadMonths: 6 },
        condition: { measure: 'province-nominated' },
      }),
      ofOffer({
        id: 'pnp-wp.letter',
        label: { en: 'Letter of support', fr: 'Lettre d’appui' },
        required: { en: 'A letter of support of that province for the work permit, still valid', fr: 'Une lettre d’appui de cette province pour le permis de travail, encore valide' },
        at: 'filing', citations: ['pnp-wp.letter'], improvable: { by: 'document', leadMonths: 1 },
        condition: { measure: 'province-supports' },
      }),
      ofOffer({
        id: 'pnp-wp.british-columbia',
        label: { en: 'Three months in British Columbia', fr: 'Trois mois en Colombie-Britannique' },
        required: { en: 'In British Columbia: applied for within 3 months of the nomination', fr: 'En Colombie-Britannique : demandé dans les 3 mois suivant la désignation' },
        at: 'filing', citations: ['pnp-wp.british-columbia'], improvable: { by: 'nomination', leadMonths: 3 },
        condition: { when: { field: 'offer.province', is: 'BC' }, so: { measure: 'province-nominated-within', with: { months: 3 } } },
      }),
      judged('pnp-wp.urgent', { en: 'Urgent need', fr: 'Besoin urgent' }, { en: 'The letter says that the worker is urgently needed, for this employer and job in the province', fr: 'La lettre indique que le travailleur est requis d’urgence, pour cet employeur et cet emploi dans la province' }, ['pnp-wp.letter']),
    ],
    steps: [portalStep('pnp-wp')],
    note: {
      en: 'Exemption code T13, for the employer that the letter names. A temporary policy for candidates of Manitoba and Yukon without a nomination (11 August 2024 to 31 December 2025) is not held; whether it was extended is unverified.',
      fr: 'Code de dispense T13, pour l’employeur que la lettre nomme. Une politique temporaire pour des candidats du Manitoba et du Yukon sans désignation (11 août 2024 au 31 décembre 2025) n’est pas conservée; sa prolongation n’est pas vérifiée.',
    },
  }],
  closed: heldSince('15 December 2022', '15 décembre 2022', ['pnp-wp.basis']),
};
