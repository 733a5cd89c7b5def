import { foldText } from './foldText';

/** Legal forms that are nothing else wherever they stand; English, French and those of frequent foreign parents. */
const legalForms = new Set('inc incorporated incorporee ltd limited ltee limitee corp corporation llc llp ulc plc gmbh sarl sas senc sencrl pty pvt bv nv'.split(' '));
/** Words that are a legal form at the end of a name only. */
const endings = new Set('co company compagnie cie lp sec sa enr enrg enregistree private reg registered'.split(' '));
const articles = new Set(['the', 'le', 'la', 'les']);

/**
 * The name of an enterprise as two records may share it: folded, without its legal form in English or French, the article in front,
 * dots inside abbreviations, and "and", "et" or "&". A name that is nothing but such words stays whole.
 */
export function foldCompany(name: string): string {
  const folded = foldText(name.replaceAll('.', '').replaceAll('&', ' and '));
  const words = folded.split(' ').map((word) => (word === 'et' ? 'and' : word));
  const telling = words.filter((word) => !legalForms.has(word));
  while (telling.length > 1 && (endings.has(telling.at(-1) ?? '') || telling.at(-1) === 'and')) telling.pop();
  while (telling.length > 1 && articles.has(telling[0] ?? '')) telling.shift();
  return (telling.length > 0 ? telling : words).join(' ');
}
