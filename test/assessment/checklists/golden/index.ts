import type { GoldenChecklist } from '../goldenChecklist';
import { britishColumbiaSkilledWorker } from './britishColumbiaSkilledWorker';
import { cusmaEngineer } from './cusmaEngineer';
import { cusmaFamily } from './cusmaFamily';
import { cusmaMexicanRefused } from './cusmaMexicanRefused';
import { cusmaServiceContract } from './cusmaServiceContract';
import { eeBeforeUpfrontMedical } from './eeBeforeUpfrontMedical';
import { eeCanadianExperience } from './eeCanadianExperience';
import { eeCanadianExperienceClass } from './eeCanadianExperienceClass';
import { eeCitizenOfTheStates } from './eeCitizenOfTheStates';
import { eeCommonLawStaysBehind } from './eeCommonLawStaysBehind';
import { eeCredentials } from './eeCredentials';
import { eeLowerUnassessed } from './eeLowerUnassessed';
import { eeMarriedFamily } from './eeMarriedFamily';
import { eeOldAndYoungStays } from './eeOldAndYoungStays';
import { eePastEvents } from './eePastEvents';
import { eeQualifyingOffer } from './eeQualifyingOffer';
import { eeSelfEmployed } from './eeSelfEmployed';
import { eeSingleFourCountries } from './eeSingleFourCountries';
import { eeSkilledTrades } from './eeSkilledTrades';
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
import { nominationAlberta } from './nominationAlberta';
import { nominationBritishColumbia } from './nominationBritishColumbia';
import { nominationOntario } from './nominationOntario';
import { nominationSaskatchewan } from './nominationSaskatchewan';
import { saskatchewanExistingWorkPermit } from './saskatchewanExistingWorkPermit';
import { saskatchewanOccupationInDemand } from './saskatchewanOccupationInDemand';
import { workPermitExemptFamily } from './workPermitExemptFamily';
import { workPermitMaintained } from './workPermitMaintained';
import { workPermitNoOffer } from './workPermitNoOffer';

/** Every golden checklist. */
export const goldenChecklists: readonly GoldenChecklist[] = [
  britishColumbiaSkilledWorker,
  cusmaEngineer,
  cusmaFamily,
  cusmaMexicanRefused,
  cusmaServiceContract,
  eeBeforeUpfrontMedical,
  eeCanadianExperience,
  eeCanadianExperienceClass,
  eeCitizenOfTheStates,
  eeCommonLawStaysBehind,
  eeCredentials,
  eeLowerUnassessed,
  eeMarriedFamily,
  eeOldAndYoungStays,
  eePastEvents,
  eeQualifyingOffer,
  eeSelfEmployed,
  eeSingleFourCountries,
  eeSkilledTrades,
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
  nominationAlberta,
  nominationBritishColumbia,
  nominationOntario,
  nominationSaskatchewan,
  saskatchewanExistingWorkPermit,
  saskatchewanOccupationInDemand,
  workPermitExemptFamily,
  workPermitMaintained,
  workPermitNoOffer,
];
