import type { setup as english } from '../en/setup';
import type { French } from '../types';

export const setup: French<typeof english> = {
  steps: {
    label: 'Étapes',
    firm: 'Cabinet et personne',
    passphrase: 'Phrase secrète',
    recoveryKey: 'Clé de récupération',
    files: 'Premiers dossiers',
  },
  welcome: {
    title: 'Bienvenue dans Dossier',
    what: 'Dossier conserve les dossiers clients d’un cabinet d’immigration. La mise en place prend environ trois minutes.',
    encrypted: 'Tout est chiffré au moyen d’une phrase secrète connue de vous seulement.',
    offline: 'Rien ne quitte cet ordinateur : Dossier n’utilise aucun réseau.',
    folder: 'Les fichiers se trouveront dans {{folder}}',
    begin: 'Mettre Dossier en place',
    restore: 'Restaurer plutôt une sauvegarde',
  },
  firm: {
    title: 'Cabinet et personne',
    what: 'Les pages imprimées portent ces renseignements, et l’historique indique qui a modifié quoi. Tout peut être changé plus tard dans les paramètres.',
    name: 'Nom du cabinet',
    you: 'Vous',
  },
  passphrase: {
    title: 'Choisissez une phrase secrète',
    what: 'Elle est demandée à chaque ouverture de Dossier.',
    warning: 'Personne ne peut la réinitialiser. Si la phrase secrète et la clé de récupération de l’étape suivante sont perdues, les dossiers le sont aussi.',
    create: 'Créer le registre',
    failed: 'Le registre n’a pas été créé',
  },
  recoveryKey: {
    title: 'Conservez la clé de récupération',
    what: 'Elle ouvre le registre lorsque la phrase secrète est oubliée. Elle n’est affichée que maintenant.',
  },
  samples: {
    title: 'Comment souhaitez-vous commencer?',
    what: 'Des exemples de dossiers montrent ce que fait Dossier : des familles inventées, à différentes étapes. Vous pouvez les supprimer en tout temps.',
    load: 'Essayer avec des exemples',
    empty: 'Commencer à vide',
    failed: 'Les exemples n’ont pas été chargés',
  },
};
