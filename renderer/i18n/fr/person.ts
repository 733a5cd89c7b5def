import type { person as english } from '../en/person';
import type { French } from '../types';

export const person: French<typeof english> = {
  name: 'Nom',
  nameMissing: 'Saisissez le nom.',
  initials: 'Initiales',
  initialsMissing: 'Saisissez les initiales.',
  role: 'Rôle',
  roles: {
    rcic: 'CRIC, consultant en immigration',
    'rcic-irb': 'CRIC-CISR, aussi devant la CISR',
    lawyer: 'Avocat',
    'quebec-notary': 'Notaire (Québec)',
    assistant: 'Adjoint',
    other: 'Autre',
  },
  number: {
    rcic: 'Nº de permis du Collège',
    'rcic-irb': 'Nº de permis du Collège',
    lawyer: 'Numéro du barreau',
    'quebec-notary': 'Numéro de la Chambre des notaires',
    assistant: 'Numéro de permis',
    other: 'Numéro de permis',
  },
  numberHint: 'Laissez vide s’il n’y en a pas.',
};
