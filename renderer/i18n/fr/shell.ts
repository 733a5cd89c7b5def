import type { shell as english } from '../en/shell';
import type { French } from '../types';

export const shell: French<typeof english> = {
  notFound: {
    title: 'Cette page n’existe pas',
    description: 'L’adresse ne mène nulle part dans cette version de Dossier.',
    back: 'Aller aux clients',
  },
};
