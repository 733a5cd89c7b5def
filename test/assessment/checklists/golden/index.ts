import type { GoldenChecklist } from '../goldenChecklist';
import { cusmaEngineer } from './cusmaEngineer';
import { cusmaMexicanRefused } from './cusmaMexicanRefused';
import { cusmaServiceContract } from './cusmaServiceContract';
import { eeCanadianExperience } from './eeCanadianExperience';
import { eeCitizenOfTheStates } from './eeCitizenOfTheStates';
import { eeCommonLawStaysBehind } from './eeCommonLawStaysBehind';
import { eeCredentials } from './eeCredentials';
import { eeMarriedFamily } from './eeMarriedFamily';
import { eeOldAndYoungStays } from './eeOldAndYoungStays';
import { eePastEvents } from './eePastEvents';
import { eeSelfEmployed } from './eeSelfEmployed';
import { eeSingleFourCountries } from './eeSingleFourCountries';
import { eeUnknownResidences } from './eeUnknownResidences';
import { gtsAFamily } from './gtsAFamily';
import { gtsBDecided } from './gtsBDecided';
import { gtsBIndia } from './gtsBIndia';
import { gtsBQuebec } from './gtsBQuebec';
import { ictExecutive } from './ictExecutive';
import { ictNewEnterprise } from './ictNewEnterprise';
import { ictSeniorManager } from './ictSeniorManager';
import { ictSpecializedKnowledge } from './ictSpecializedKnowledge';
import { itWorkerBritishColumbia } from './itWorkerBritishColumbia';
import { itWorkerQuebec } from './itWorkerQuebec';
import { jobOffer } from './jobOffer';
import { letterOfSupport } from './letterOfSupport';
import { lmiaGtsReferred } from './lmiaGtsReferred';
import { lmiaHighWageQuebec } from './lmiaHighWageQuebec';
import { lmiaLowWageSaskatchewan } from './lmiaLowWageSaskatchewan';
import { nominationBritishColumbia } from './nominationBritishColumbia';
import { nominationSaskatchewan } from './nominationSaskatchewan';
import { workPermitMaintained } from './workPermitMaintained';
import { workPermitNoOffer } from './workPermitNoOffer';

/** Every golden checklist. */
export const goldenChecklists: readonly GoldenChecklist[] = [
  cusmaEngineer,
  cusmaMexicanRefused,
  cusmaServiceContract,
  eeCanadianExperience,
  eeCitizenOfTheStates,
  eeCommonLawStaysBehind,
  eeCredentials,
  eeMarriedFamily,
  eeOldAndYoungStays,
  eePastEvents,
  eeSelfEmployed,
  eeSingleFourCountries,
  eeUnknownResidences,
  gtsAFamily,
  gtsBDecided,
  gtsBIndia,
  gtsBQuebec,
  ictExecutive,
  ictNewEnterprise,
  ictSeniorManager,
  ictSpecializedKnowledge,
  itWorkerBritishColumbia,
  itWorkerQuebec,
  jobOffer,
  letterOfSupport,
  lmiaGtsReferred,
  lmiaHighWageQuebec,
  lmiaLowWageSaskatchewan,
  nominationBritishColumbia,
  nominationSaskatchewan,
  workPermitMaintained,
  workPermitNoOffer,
];
