import type { about as english } from '../en/about';
import type { French } from '../types';

export const about: French<typeof english> = {
  title: 'À propos de Dossier',
  what: 'Les dossiers clients des cabinets d’immigration canadiens, hors ligne.',
  version: 'Numéro de version',
  mode: 'Fonctionne',
  desktop: 'comme application de bureau',
  browser: 'dans un navigateur, pour essai seulement',
  rules: 'Règles en vigueur',
  licence: 'Licence d’utilisation',
  licenceName: 'MIT; voir le fichier LICENSE',
  dataTitle: 'Données',
  openGovernment: 'Contient des informations visées par la Licence du gouvernement ouvert – Canada.',
  noc: 'Classification nationale des professions (CNP) 2021 et 2016 : Statistique Canada; Emploi et Développement social Canada. Présentée sans leur approbation.',
  privacyTitle: 'Confidentialité',
  privacy: 'Dossier n’ouvre aucune connexion réseau et n’envoie rien à personne. Tout ce que vous saisissez se trouve chiffré dans le dossier de données.',
  softwareTitle: 'Logiciels',
  software: 'Dossier est fait de logiciels libres. Le fichier NOTICE les nomme avec leurs licences.',
};
