import { fillSentence, type Bilingual, type Fault, type SentenceParameters } from '../errors';

/** What can be wrong with a rule pack file around the rules themselves, in both languages. `{name}` is filled from the parameters. */
const sentences = {
  'pack-too-large': { en: 'The file has more than {max} MB. A rule pack is never that large.', fr: 'Le fichier dépasse {max} Mo. Un ensemble de règles n’est jamais aussi volumineux.' },
  'not-canonical': { en: 'This holds a broken character, which cannot be written the same way everywhere.', fr: 'Ceci contient un caractère brisé, qui ne peut s’écrire de la même façon partout.' },
  'newer-engine': {
    en: 'The pack is made for engine {made}; this program has engine {present}. Update Dossier, then import it.',
    fr: 'L’ensemble est fait pour le moteur {made}; ce programme a le moteur {present}. Mettez Dossier à jour, puis importez-le.',
  },
  'newer-measure': {
    en: 'The pack is made for version {made} of the measure “{id}”; this program has {present}. Update Dossier, then import it.',
    fr: 'L’ensemble est fait pour la version {made} de la mesure « {id} »; ce programme a {present}. Mettez Dossier à jour, puis importez-le.',
  },
  unsigned: { en: 'Only packs of the firm’s own policy may come without a signature. This one is of the layer “{layer}”.', fr: 'Seuls les ensembles de la politique du cabinet peuvent être sans signature. Celui-ci est de la couche « {layer} ».' },
  'hash-differs': { en: 'The rules are not those that were signed: they were changed afterwards.', fr: 'Les règles ne sont pas celles qui ont été signées : elles ont été modifiées par la suite.' },
  'not-a-key': { en: 'This is not an Ed25519 public key.', fr: 'Ceci n’est pas une clé publique Ed25519.' },
  'bad-signature': { en: 'The signature does not fit the file and its key. The file was changed, or the signature is of another one.', fr: 'La signature ne correspond pas au fichier et à sa clé. Le fichier a été modifié, ou la signature est celle d’un autre.' },
  'unknown-person': { en: 'The client of the example has no person “{id}”.', fr: 'Le client de l’exemple n’a pas de personne « {id} ».' },
  'unknown-pathway': { en: 'There is no pathway “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de voie « {id} ».' },
  'unknown-score': { en: 'There is no points system “{id}” on this day.', fr: 'Il n’y a pas de système de points « {id} » ce jour-là.' },
  'expects-nothing': { en: 'An example has to say what it expects, of a pathway or a points system.', fr: 'Un exemple doit dire ce qu’il attend, d’une voie ou d’un système de points.' },
  'example-differs': { en: 'The example expects “{expected}”; the rules come to “{found}”.', fr: 'L’exemple attend « {expected} »; les règles donnent « {found} ».' },
  'no-example': { en: 'No example of the file decides “{id}”, whose rule is not that of the built-in pack.', fr: 'Aucun exemple du fichier ne tranche « {id} », dont la règle n’est pas celle de l’ensemble intégré.' },
} as const satisfies Record<string, Bilingual>;

export type PackFileFaultCode = keyof typeof sentences;

/** A fault of a rule pack file at `path` (JSON Pointer) with its sentences. */
export const packFileFault = (path: string, code: PackFileFaultCode, parameters: SentenceParameters = {}): Fault => ({ path, code, message: fillSentence(sentences[code], parameters) });
