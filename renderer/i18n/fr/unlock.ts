import type { unlock as english } from '../en/unlock';
import type { French } from '../types';

export const unlock: French<typeof english> = {
  title: 'Déverrouiller le registre',
  what: 'Les dossiers clients sont chiffrés. Saisissez la phrase secrète pour les ouvrir.',
  whatWithKey: 'Les dossiers clients sont chiffrés. Saisissez la clé de récupération de la feuille pour les ouvrir.',
  action: 'Déverrouiller',
  failed: 'Le registre n’a pas été ouvert',
  otherwise: 'Phrase secrète et clé de récupération perdues, ou registre endommagé?',
  lockAgain: 'Verrouiller de nouveau',
  newPassphrase: {
    title: 'Choisissez une nouvelle phrase secrète',
    what: 'La clé de récupération a ouvert le registre. La phrase secrète oubliée n’ouvre plus rien désormais; la clé de récupération reste la même.',
    action: 'Enregistrer la nouvelle phrase secrète',
    failed: 'La phrase secrète n’a pas été changée',
  },
  person: {
    title: 'Qui travaille?',
    what: 'L’historique de chaque dossier indique qui a modifié quoi.',
  },
};
