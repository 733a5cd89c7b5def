import { frenchSpacing } from '../../shared/texts/typography';
import type { TextTree } from './types';

/** The same texts, each set as French is. */
export const setFrench = (tree: TextTree): TextTree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? frenchSpacing(value) : setFrench(value)]));
