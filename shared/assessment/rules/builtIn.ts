import type { Pack } from '../pack/types';
import { checklistCitations, checklists, requirementSets } from './checklists';
import { expressEntryCitations } from './citations';
import { documentTypes } from './documents';
import { documentCitations } from './documents/citations';
import { crs, crsParameters } from './expressEntry/crs';
import { fsw } from './expressEntry/fsw';
import { fsw67, fswParameters } from './expressEntry/fsw67';
import { crsTables, fswTables } from './expressEntry/tables';
import { cusmaCitations } from './workPermits/citationsCusma';
import { ictCitations } from './workPermits/citationsIct';
import { cusmaProfessional } from './workPermits/cusma';
import { generalCitations } from './workPermits/citationsGeneral';
import { gtsCitations } from './workPermits/citationsGts';
import { itWorkerCitations } from './workPermits/citationsItWorker';
import { requirementCitations } from './workPermits/citationsRequirements';
import { generalWorkPermit } from './workPermits/general';
import { gtsA, gtsAParameters } from './workPermits/gtsA';
import { gtsB } from './workPermits/gtsB';
import { wageFloors } from './workPermits/gtsOccupations';
import { itWorker } from './workPermits/itWorker';
import { ictPathways } from './workPermits/ict';
import { ictParameters } from './workPermits/ictConditions';

/** The rules that come with the program. */
export const builtInPack: Pack = {
  format: 'dossier-pack/1',
  version: '2026.11.1',
  layer: 'law',
  citations: { ...expressEntryCitations, ...generalCitations, ...gtsCitations, ...cusmaCitations, ...ictCitations, ...itWorkerCitations, ...requirementCitations, ...documentCitations, ...checklistCitations },
  parameters: [...crsParameters, ...fswParameters, ...ictParameters, ...gtsAParameters],
  tables: [...crsTables, ...fswTables, wageFloors],
  scores: [crs, fsw67],
  pathways: [fsw, generalWorkPermit, gtsA, gtsB, cusmaProfessional, ...ictPathways, itWorker],
  documents: { documents: documentTypes, requirementSets, checklists },
};
