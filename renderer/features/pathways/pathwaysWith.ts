import type { Pathway } from '../../../shared/assessment/pack/types';
import { foldText } from '../../../shared/names';

/** Whether a pathway has all words of a query in its titles or its id, whatever their case and accents. Every pathway for no words. */
export function pathwaysWith(query: string): (pathway: Pathway) => boolean {
  const words = foldText(query).split(' ').filter((word) => word !== '');
  return ({ id, title }) => {
    const text = foldText(`${id} ${title.en} ${title.fr}`);
    return words.every((word) => text.includes(word));
  };
}
