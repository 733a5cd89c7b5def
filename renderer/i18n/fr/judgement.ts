import type { judgement as english } from '../en/judgement';
import type { French } from '../types';

export const judgement: French<typeof english> = {
  view: { favourable: 'Favorable', doubtful: 'Réservé', unfavourable: 'Défavorable', withdrawn: 'Retiré' },
  whose: 'Avis du consultant :',
  record: 'Consigner un avis',
  change: 'Modifier',
  withdraw: 'Retirer',
  about: '{{action}} : {{criterion}}',
  by: '{{name}}, le {{at}}',
  form: 'Votre avis : {{criterion}}',
  withdrawal: 'Retirer l’avis : {{criterion}}',
  question: 'Qu’en penserait un agent, selon l’état du dossier?',
  reasons: 'Motifs',
  reasonsMore: 'Imprimés dans le rapport remis au client, avec votre nom et la date.',
  withdrawalReasons: 'Pourquoi il ne tient plus',
  neverCounts: 'Un avis ne change jamais le résultat : c’est un agent qui décide.',
  viewMissing: 'Choisissez l’une des trois réponses.',
  reasonsMissing: 'Dites pourquoi.',
  save: 'Enregistrer l’avis',
  saveWithdrawal: 'Retirer l’avis',
  recorded: 'Avis consigné : {{view}}',
  isWithdrawn: 'Avis retiré',
  earlier_one: '{{count}} avis antérieur',
  earlier_other: '{{count}} avis antérieurs',
};
