import type { Pack } from '../pack/types';
import { alberta } from './alberta';
import { atlanticProgram } from './atlanticProgram';
import { britishColumbia } from './britishColumbia';
import { checklistCitations, checklistParameters, checklists, requirementSets } from './checklists';
import { communityPilots } from './communityPilots';
import { documentTypes } from './documents';
import { documentCitations } from './documents/citations';
import { expressEntry } from './expressEntry';
import type { RuleFamily } from './family';
import { withFirstDay, withFirstDayOfPoints } from './firstDays';
import { manitoba } from './manitoba';
import { ontario } from './ontario';
import { newBrunswick } from './newBrunswick';
import { newfoundland } from './newfoundland';
import { northwestTerritories } from './northwestTerritories';
import { novaScotia } from './novaScotia';
import { princeEdwardIsland } from './princeEdwardIsland';
import { quebec } from './quebec';
import { saskatchewan } from './saskatchewan';
import { answerable } from './unheld';
import { workPermits } from './workPermits';
import { yukon } from './yukon';

/** In the order in which their pathways are shown. */
export const families: readonly RuleFamily[] = [
  expressEntry,
  atlanticProgram,
  communityPilots,
  workPermits,
  britishColumbia,
  alberta,
  saskatchewan,
  manitoba,
  ontario,
  quebec,
  novaScotia,
  newBrunswick,
  princeEdwardIsland,
  newfoundland,
  yukon,
  northwestTerritories,
];

/** The rules that come with the program. */
export const builtInPack: Pack = {
  format: 'dossier-pack/1',
  version: '2026.11.1',
  layer: 'law',
  citations: Object.fromEntries([...families.map(({ citations }) => citations), documentCitations, checklistCitations].flatMap((citations) => Object.entries(citations))),
  parameters: [...families.flatMap(({ parameters = [] }) => parameters), ...checklistParameters],
  tables: families.flatMap(({ tables = [] }) => tables),
  scores: families.flatMap(({ scores = [] }) => scores.map(withFirstDayOfPoints)),
  pathways: families.flatMap(({ pathways }) => pathways.map(withFirstDay).map(({ versions, ...pathway }) => ({ ...pathway, versions: versions.map((version) => ({ ...version, criteria: version.criteria.map(answerable) })) }))),
  documents: { documents: documentTypes, requirementSets, checklists },
};
