import { employerLabels } from './facts/fr/employer';
import { fileLabels } from './facts/fr/file';
import { help } from './facts/fr/help';
import { historyLabels } from './facts/fr/history';
import { nouns, sections } from './facts/fr/names';
import { options } from './facts/fr/options';
import { personLabels } from './facts/fr/person';
import type { MemberLabels } from './facts/labels';

const members: MemberLabels = { ...fileLabels, ...personLabels, ...historyLabels, ...employerLabels };

/** The French labels of the interchange format; `facts.ts` says how they are read. */
export const factsFr = { members, options, help, nouns, sections } as const;
