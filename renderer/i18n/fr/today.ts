import type { today as english } from '../en/today';
import type { French } from '../types';

export const today: French<typeof english> = {
  title: 'Aujourd’hui',
  intro: 'Tous les dossiers qui ne sont pas fermés.',
  dates: 'Échéances et expirations',
  datesMore_one: '{{count}} autre plus tard',
  datesMore_other: '{{count}} autres plus tard',
  noDates: 'Rien n’arrive à échéance ni n’expire d’ici six mois.',
  overdue: 'En retard',
  over: 'Passé',
  when: 'Quand',
  what: 'Quoi',
  client: 'Client',
  planned: { filing: 'Dépôt prévu', landing: 'Arrivée prévue' },
  document: { due: 'À fournir : {{what}}', expires: 'Non valide ensuite : {{what}}' },
  review: 'Documents à vérifier',
  noReview: 'Aucun document n’attend d’être vérifié.',
  unsettled: 'Faits à préciser',
  unsettledMore_one: '{{count}} document dépend de faits qui ne sont pas au dossier',
  unsettledMore_other: '{{count}} documents dépendent de faits qui ne sont pas au dossier',
  noUnsettled: 'Aucune liste ne dépend d’un fait manquant.',
  stages: 'Demandes par étape',
  noStages: 'Aucune demande.',
  recent: 'Derniers dossiers travaillés',
  filing: 'Dépôt prévu le {{on}}',
};
