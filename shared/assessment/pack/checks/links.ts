import { z } from 'zod';
import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Pack } from '../types';

const page = z.url({ protocol: /^https$/ }).max(2_000).startsWith('https://');

/** Where citations lead is opened with a click: only to pages of the web, over a connection that nobody changes on the way. */
export function linkFaults({ citations }: Pack): Fault[] {
  return Object.entries(citations).flatMap(([id, { url }]) => (url === undefined || page.safeParse(url).success ? [] : [packFault(pointerTo(['citations', id, 'url']), 'not-a-page')]));
}
