import { employerLabels } from './facts/en/employer';
import { fileLabels } from './facts/en/file';
import { help } from './facts/en/help';
import { historyLabels } from './facts/en/history';
import { nouns, sections } from './facts/en/names';
import { options } from './facts/en/options';
import { personLabels } from './facts/en/person';
import type { MemberLabels } from './facts/labels';

const members: MemberLabels = { ...fileLabels, ...personLabels, ...historyLabels, ...employerLabels };

/** The English labels of the interchange format; `facts.ts` says how they are read. */
export const factsEn = { members, options, help, nouns, sections } as const;
