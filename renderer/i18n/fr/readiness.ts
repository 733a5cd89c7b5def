import type { readiness as english } from '../en/readiness';
import type { French } from '../types';

export const readiness: French<typeof english> = {
  title: 'Prêt à déposer?',
  states: { passed: 'Conforme', failed: 'Non conforme', unknown: 'Inconnu', 'by-hand': 'À comparer' },
  counts: {
    passed_one: '{{count}} point conforme', passed_other: '{{count}} points conformes',
    failed_one: '{{count}} point non conforme', failed_other: '{{count}} points non conformes',
    unknown_one: '{{count}} point inconnu', unknown_other: '{{count}} points inconnus',
    'by-hand_one': '{{count}} point à comparer', 'by-hand_other': '{{count}} points à comparer',
  },
  onDay: 'À la date prévue du dépôt, le {{on}}.',
  onToday: 'Aucune date de dépôt n’est prévue\u00A0: en date d’aujourd’hui, le {{on}}.',
  show: 'Afficher ce qui a été comparé',
  hide: 'Masquer ce qui a été comparé',
  offer: 'Offre d’emploi\u00A0: {{title}}',
  untitled: 'Offre d’emploi sans titre',
};
