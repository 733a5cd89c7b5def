import type { nameRule as english } from '../en/nameRule';
import type { French } from '../types';

export const nameRule: French<typeof english> = {
  title: 'Noms des documents',
  what: 'La règle du cabinet pour nommer les documents. Elle est proposée dans les détails d’un document et pour tous les documents d’une demande; rien n’est renommé de soi-même.',
  rule: 'Règle',
  wrong: 'Utilisez au moins un des éléments ci-dessous, et des accolades pour rien d’autre. Ce n’est pas encore enregistré.',
  parts: 'Éléments remplis automatiquement',
  part: {
    fileNumber: 'Numéro du dossier du client',
    person: 'Personne visée par le document',
    document: 'Document de la liste de contrôle, dans la langue de la page',
    date: 'Date que porte le document',
    name: 'Nom actuel du document',
  },
  insert: 'Insérer : {{part}}',
  example: 'Exemple :',
  exampleUndated: 'Sans date connue :',
  exampleDocument: 'Passeport',
  usual: 'Revenir à la règle habituelle',
};
