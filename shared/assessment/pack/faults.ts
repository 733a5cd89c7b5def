import { fillSentence, type Bilingual, type Fault, type SentenceParameters } from '../../errors';

/** What can be wrong with a pack beyond its structure, in both languages. `{name}` is filled from the parameters. */
const sentences = {
  'duplicate-id': { en: 'The id “{id}” is used twice.', fr: 'L’identifiant « {id} » est employé deux fois.' },
  'unknown-citation': { en: 'There is no citation “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de référence « {id} ».' },
  'unknown-parameter': { en: 'There is no parameter “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de paramètre « {id} ».' },
  'unknown-table': { en: 'There is no table “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de tableau « {id} ».' },
  'unknown-column': { en: 'The table “{table}” has no column “{id}”.', fr: 'Le tableau « {table} » n’a pas de colonne « {id} ».' },
  'unknown-score': { en: 'There is no points system “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de système de points « {id} ».' },
  'unknown-pathway': { en: 'There is no pathway “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de voie « {id} ».' },
  'unknown-document': { en: 'There is no document “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de document « {id} ».' },
  'unknown-set': { en: 'There is no set of requirements “{id}” in the pack.', fr: 'L’ensemble de règles n’a pas de groupe d’exigences « {id} ».' },
  'unknown-measure': { en: 'The program has no measure “{id}”.', fr: 'Le programme n’a pas de mesure « {id} ».' },
  'unknown-argument': { en: 'The measure “{measure}” does not read “{id}”.', fr: 'La mesure « {measure} » ne lit pas « {id} ».' },
  'wrong-measure': { en: 'The measure “{id}” does not give {expected}.', fr: 'La mesure « {id} » ne donne pas {expected}.' },
  'measure-fails': { en: 'The measure “{id}” cannot be computed with these arguments.', fr: 'La mesure « {id} » ne peut pas être calculée avec ces arguments.' },
  'no-language-choice': { en: 'The measure “{id}” looks at a choice of languages, which only a points system over languages has.', fr: 'La mesure « {id} » dépend d’un choix de langues, que seul un système de points sur les langues possède.' },
  'unknown-factor': { en: 'The factor “{id}” is not computed before this place.', fr: 'Le facteur « {id} » n’est pas calculé avant cet endroit.' },
  'unknown-name': { en: 'No record is called “{id}” here.', fr: 'Aucun élément ne s’appelle « {id} » ici.' },
  'name-taken': { en: 'A record is already called “{id}” here.', fr: 'Un élément s’appelle déjà « {id} » ici.' },
  'unknown-field': { en: 'A client file has no “{id}”.', fr: 'Un dossier client n’a pas de « {id} ».' },
  'wrong-field': { en: '“{id}” is not {expected}.', fr: '« {id} » n’est pas {expected}.' },
  'none-needed': { en: '“{id}” can be null: say in “none” what that counts as.', fr: '« {id} » peut être null : indiquez dans « none » ce que cela vaut.' },
  'impossible-value': { en: '“{field}” is never {value}.', fr: '« {field} » n’est jamais {value}.' },
  cycle: { en: 'This leads back to itself: {way}.', fr: 'Ceci ramène à soi-même : {way}.' },
  'ends-before-it-begins': { en: 'The last day in force lies before the first.', fr: 'Le dernier jour en vigueur précède le premier.' },
  'begins-after-rules': { en: 'This begins after its first rules, which are of {from}.', fr: 'Ceci commence après ses premières règles, qui sont du {from}.' },
  overlap: { en: 'This begins on {from}, while the one before is still in force.', fr: 'Ceci commence le {from}, alors que la version précédente est encore en vigueur.' },
  gap: { en: 'Nothing is in force from {from} to {until}. Declare the gap, or close it.', fr: 'Rien n’est en vigueur du {from} au {until}. Déclarez cet intervalle ou comblez-le.' },
  'no-such-gap': { en: 'There is no gap between these days.', fr: 'Il n’y a pas d’intervalle entre ces jours.' },
  'not-in-force': { en: '“{id}” is not in force throughout {from} to {until}.', fr: '« {id} » n’est pas en vigueur pendant toute la période du {from} au {until}.' },
  'rows-overlap': { en: 'This row and the one before overlap, or are out of order.', fr: 'Cette ligne et la précédente se chevauchent ou ne sont pas dans l’ordre.' },
  'rows-leave-out': { en: 'No row holds {numbers}.', fr: 'Aucune ligne ne couvre {numbers}.' },
  'wrong-count': { en: 'There must be {count} values, one for each column.', fr: 'Il faut {count} valeurs, une par colonne.' },
  'each-needs-a-start': { en: 'What is added for each unit needs a last row that begins at a number and has no end.', fr: 'Ce qui s’ajoute pour chaque unité demande une dernière ligne qui commence à un nombre et n’a pas de fin.' },
  'not-whole': { en: 'Tables are looked up by whole numbers, which this is not.', fr: 'Les tableaux se consultent par nombres entiers, ce que ceci n’est pas.' },
  'no-total': { en: 'The last factor must be “total”, marked as a total.', fr: 'Le dernier facteur doit être « total », marqué comme total.' },
  'too-many-asked': { en: 'No more than {count} of these can hold.', fr: 'Au plus {count} de ces conditions peuvent être remplies.' },
  'not-translated': { en: 'The French text is the English one.', fr: 'Le texte français est le texte anglais.' },
  'blank-text': { en: 'This text is blank, or begins or ends with a blank.', fr: 'Ce texte est vide, ou commence ou se termine par une espace.' },
  'gate-differs': { en: 'The criteria of “{id}” are asked of each entry of a list; this must be asked of the same list under the same name.', fr: 'Les critères de « {id} » portent sur chaque élément d’une liste; ceci doit porter sur la même liste, sous le même nom.' },
  'not-a-page': { en: 'This is not the address of a web page that begins with “https://”.', fr: 'Ceci n’est pas l’adresse d’une page Web qui commence par « https:// ».' },
  'too-deep': { en: 'This is nested more than {max} levels deep.', fr: 'Ceci comporte plus de {max} niveaux d’imbrication.' },
  'no-form': { en: 'This is none of: {forms}.', fr: 'Ceci n’est rien de : {forms}.' },
} as const satisfies Record<string, Bilingual>;

export type PackFaultCode = keyof typeof sentences;

/** A fault of a pack at `path` (JSON Pointer) with its sentences. */
export const packFault = (path: string, code: PackFaultCode, parameters: SentenceParameters = {}): Fault => ({ path, code, message: fillSentence(sentences[code], parameters) });
