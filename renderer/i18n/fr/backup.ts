import type { backup as english } from '../en/backup';
import type { French } from '../types';

export const backup: French<typeof english> = {
  facts: {
    made: 'Faite le',
    files: 'Dossiers clients',
    size: 'Taille',
    version: 'Avec Dossier, version',
    entry: 'Dernière inscription au journal',
    seal: 'Son sceau',
  },
  write: {
    title: 'Faire une sauvegarde',
    what: 'Un seul fichier chiffré qui contient tout : dossiers clients, employeurs, cabinet, personnes et journal d’audit. Il s’ouvre avec la phrase secrète ou la clé de récupération actuelles du registre.',
    action: 'Faire une sauvegarde…',
    running: 'Écriture et vérification de la sauvegarde… Vous pouvez continuer à travailler.',
    failed: 'La sauvegarde n’a pas été faite',
    doneTitle: 'Sauvegarde faite et vérifiée',
    done: 'Conservez-la sur un autre disque. Notez à côté la dernière inscription au journal : elle prouvera plus tard que rien n’a été modifié.',
    last: 'Dernière sauvegarde : {{when}}.',
    never: 'Il n’y a pas encore de sauvegarde.',
  },
  restore: {
    title: 'Restaurer une sauvegarde',
    what: 'Choisissez un fichier de sauvegarde. Vous verrez ce qu’il contient avant que quoi que ce soit change.',
    choose: 'Choisir une sauvegarde…',
    another: 'En choisir une autre',
    reading: 'Lecture de la sauvegarde…',
    notUsable: 'Cette sauvegarde est inutilisable',
    passphrase: 'Phrase secrète de la sauvegarde',
    replaces: 'La sauvegarde prend la place du registre actuel, qui est conservé dans le dossier de données. Le registre est ensuite verrouillé.',
    fresh: 'Le registre se déverrouille ensuite avec la phrase secrète de la sauvegarde.',
    action: 'Restaurer',
    replace: 'Remplacer le registre actuel',
    running: 'Restauration et vérification… Rien n’est remplacé avant que la sauvegarde soit vérifiée.',
    doneTitle: 'La sauvegarde est restaurée',
    done_one: 'Le registre est tel qu’il était le {{when}}, avec {{count}} dossier client. Déverrouillez-le avec la phrase secrète d’alors.',
    done_other: 'Le registre est tel qu’il était le {{when}}, avec {{count}} dossiers clients. Déverrouillez-le avec la phrase secrète d’alors.',
    kept: 'Ce qui s’y trouvait auparavant est conservé dans le dossier de données.',
    failed: 'Rien n’a été restauré',
    unlock: 'Déverrouiller le registre',
  },
  folder: {
    title: 'Dossier de données',
    what: 'Le registre, ses fichiers de clé et ce qui a été conservé avant une restauration se trouvent ici. Tout y est chiffré.',
    open: 'Ouvrir le dossier',
  },
};
