import type { recoveryKey as english } from '../en/recoveryKey';
import type { French } from '../types';

export const recoveryKey: French<typeof english> = {
  sheet: {
    title: 'Clé de récupération de ce registre',
    groups: 'Les neuf groupes de la clé de récupération',
    use: 'Ouvre le registre lorsque la phrase secrète est oubliée : choisissez « Utiliser la clé de récupération » là où Dossier demande la phrase secrète.',
    keep: 'Conservez cette feuille loin de l’ordinateur, à un endroit accessible au cabinet seulement. Quiconque a la feuille et les fichiers peut tout lire.',
    print: 'Imprimer la feuille',
    copied: 'Collez-la en lieu sûr, puis copiez autre chose.',
    copyRefused: 'Le presse-papiers n’est pas accessible. Sélectionnez les groupes et copiez-les, ou imprimez la feuille.',
  },
  confirm: {
    why: 'Saisissez deux groupes d’après la feuille, afin d’être certain que la clé est bien notée.',
    group: 'Groupe {{number}}',
    action: 'Confirmer la clé de récupération',
    failed: 'Non confirmée',
  },
};
