import type { passphrase as english } from '../en/passphrase';
import type { French } from '../types';

export const passphrase: French<typeof english> = {
  label: 'Phrase secrète',
  current: 'Phrase secrète actuelle',
  new: 'Nouvelle phrase secrète',
  repeat: 'Phrase secrète, de nouveau',
  recoveryKey: 'Clé de récupération',
  recoveryKeyHint: 'Neuf groupes de cinq, comme sur la feuille. Les traits d’union et les majuscules n’ont pas d’importance.',
  useRecoveryKey: 'Utiliser la clé de récupération',
  usePassphrase: 'Utiliser la phrase secrète',
  toggle: 'Afficher ou masquer la saisie',
  capsLock: 'Le verrouillage des majuscules est activé.',
  advice: 'Au moins 12 caractères. Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  missing_one: 'Encore {{count}} caractère',
  missing_other: 'Encore {{count}} caractères',
  tooShort: 'La phrase secrète doit compter au moins 12 caractères.',
  different: 'Les deux phrases secrètes ne sont pas identiques.',
  strength: {
    veryWeak: 'Très faible : parmi les premières essayées.',
    weak: 'Faible : ajoutez un mot ou deux.',
    fair: 'Moyenne : un mot de plus aiderait.',
    good: 'Bonne.',
    strong: 'Forte.',
  },
};
