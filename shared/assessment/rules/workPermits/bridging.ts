import type { Condition, Pathway } from '../../pack/types';
import { heldSince, openFeeStep } from './permitCommon';

const upTo = (test: string): Condition => ({ measure: 'bridging-application', with: { upTo: test } });

/** The open permit of somebody who waits for the decision on permanent residence. */
export const bridgingOpenPermit: Pathway = {
  id: 'ca.wp.bowp',
  title: { en: 'Bridging open work permit', fr: 'Permis de travail ouvert transitoire' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { portOfEntry: false },
  versions: [{
    from: '2021-09-16', until: null, intake: 'open', citations: ['bowp.basis'], scores: [], steps: [openFeeStep('bowp')],
    criteria: [
      {
        id: 'bowp.in-canada', label: { en: 'In Canada', fr: 'Au Canada' }, required: { en: 'Lives in Canada', fr: 'Vit au Canada' },
        at: 'filing', citations: ['bowp.basis'], improvable: null, condition: { measure: 'resides-in-canada' },
      },
      {
        id: 'bowp.work-permit', label: { en: 'Work permit', fr: 'Permis de travail' },
        required: { en: 'A valid work permit, one that was to be renewed before it ended, or one that can be restored within 90 days; work without a permit does not count', fr: 'Un permis de travail valide, un permis dont le renouvellement a été demandé avant sa fin, ou un permis qui peut être rétabli dans les 90 jours; le travail sans permis ne compte pas' },
        at: 'filing', citations: ['bowp.status'], improvable: null, condition: { measure: 'keeps-work-permit' },
      },
      {
        id: 'bowp.application', label: { en: 'Application for permanent residence', fr: 'Demande de résidence permanente' },
        required: { en: 'Principal applicant of an application for permanent residence that is not decided: under Express Entry (skilled worker, Canadian experience, trades), as a provincial nominee, as a Quebec skilled worker or investor, in agri-food or as a caregiver', fr: 'Demandeur principal d’une demande de résidence permanente en instance : sous Entrée express (travailleur qualifié, expérience canadienne, métiers), comme candidat d’une province, comme travailleur qualifié ou investisseur du Québec, en agroalimentaire ou comme aide familial' },
        at: 'filing', citations: ['bowp.classes'], improvable: { by: 'document', leadMonths: 6 }, condition: upTo('class'),
      },
      {
        id: 'bowp.stage', label: { en: 'Stage of the application', fr: 'Étape de la demande' },
        required: { en: 'Under Express Entry and for Quebec: found complete (acknowledgement of receipt); others: found eligible', fr: 'Sous Entrée express et pour le Québec : jugée complète (accusé de réception); autres : admissibilité confirmée' },
        at: 'filing', citations: ['bowp.stage'], improvable: { by: 'document', leadMonths: 3 }, condition: { when: upTo('class'), so: upTo('stage') },
      },
      {
        id: 'bowp.employer', label: { en: 'Nomination without employer restriction', fr: 'Désignation sans restriction d’employeur' },
        required: { en: 'The nomination of a province on which the application rests is tied to no employer', fr: 'La désignation d’une province sur laquelle repose la demande n’est liée à aucun employeur' },
        at: 'filing', citations: ['bowp.classes'], improvable: null, condition: { when: upTo('stage'), so: upTo('employer') },
      },
    ],
    note: {
      en: 'Open permit (A75) of 24 months, not beyond the passport; for nominees and Quebec’s skilled workers limited to the province, extensions for Quebec of 12 months. The Atlantic program has a permit of its own (C18).',
      fr: 'Permis ouvert (A75) de 24 mois, pas au-delà du passeport; pour les candidats des provinces et les travailleurs qualifiés du Québec, limité à la province, prolongations de 12 mois pour le Québec. Le Programme d’immigration au Canada atlantique a son propre permis (C18).',
    },
  }],
  closed: heldSince('16 September 2021', '16 septembre 2021', ['bowp.basis']),
};
