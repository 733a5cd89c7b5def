import { common as commonEn } from './en/common';
import { shell as shellEn } from './en/shell';
import { common as commonFr } from './fr/common';
import { shell as shellFr } from './fr/shell';
import type { French } from './types';

/** One entry per feature. A feature whose French is missing does not compile. */
export const en = {
  common: commonEn,
  shell: shellEn,
} as const;

export const fr: French<typeof en> = {
  common: commonFr,
  shell: shellFr,
};
