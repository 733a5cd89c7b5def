import { foldText } from './foldText';

const legalForms = new Set(['inc', 'incorporated', 'incorporee', 'ltd', 'limited', 'ltee', 'limitee', 'corp', 'corporation', 'co', 'company', 'compagnie', 'cie', 'llc', 'llp', 'lp', 'ulc', 'plc', 'gmbh', 'sa', 'sarl', 'senc', 'sencrl', 'pvt', 'private', 'enr', 'the', 'le', 'la', 'les']);

/** The name of an enterprise without its legal form, English or French, and without article. */
export function foldCompany(name: string): string {
  const words = foldText(name.replaceAll('.', '')).split(' ');
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
