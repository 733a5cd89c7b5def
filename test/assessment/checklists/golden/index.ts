import type { GoldenChecklist } from '../goldenChecklist';
import { aipMarriedFamily } from './aipMarriedFamily';
import { albertaOpportunity } from './albertaOpportunity';
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
import { eeSeparatedFrench } from './eeSeparatedFrench';
import { eeSingleFourCountries } from './eeSingleFourCountries';
import { eeSkilledTrades } from './eeSkilledTrades';
import { eeUnknownResidences } from './eeUnknownResidences';
import { francophoneMobility } from './francophoneMobility';
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
import { lmiaFacilitatedQuebec } from './lmiaFacilitatedQuebec';
import { lmiaGtsReferred } from './lmiaGtsReferred';
import { lmiaHighWageQuebec } from './lmiaHighWageQuebec';
import { lmiaLowWageSaskatchewan } from './lmiaLowWageSaskatchewan';
import { manitobaSkilledWorker } from './manitobaSkilledWorker';
import { manitobaSkilledWorkerOverseas } from './manitobaSkilledWorkerOverseas';
import { newBrunswickStrategicWorkers } from './newBrunswickStrategicWorkers';
import { nominationAlberta } from './nominationAlberta';
import { nominationBritishColumbia } from './nominationBritishColumbia';
import { nominationOntario } from './nominationOntario';
import { nominationSaskatchewan } from './nominationSaskatchewan';
import { ontarioWorkforcePriority } from './ontarioWorkforcePriority';
import { quebecRegulated } from './quebecRegulated';
import { quebecSelection } from './quebecSelection';
import { ruralCommunityPilot } from './ruralCommunityPilot';
import { saskatchewanExistingWorkPermit } from './saskatchewanExistingWorkPermit';
import { saskatchewanOccupationInDemand } from './saskatchewanOccupationInDemand';
import { workPermitBridging } from './workPermitBridging';
import { workPermitChildCare } from './workPermitChildCare';
import { workPermitExemptFamily } from './workPermitExemptFamily';
import { workPermitGraduate } from './workPermitGraduate';
import { workPermitGraduatePathway } from './workPermitGraduatePathway';
import { workPermitMaintained } from './workPermitMaintained';
import { workPermitNoOffer } from './workPermitNoOffer';
import { workPermitRestored } from './workPermitRestored';
import { workPermitSpouse } from './workPermitSpouse';
import { yukonSkilledWorker } from './yukonSkilledWorker';

/** Every golden checklist. */
export const goldenChecklists: readonly GoldenChecklist[] = [
  aipMarriedFamily,
  albertaOpportunity,
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
  eeSeparatedFrench,
  eeSingleFourCountries,
  eeSkilledTrades,
  eeUnknownResidences,
  francophoneMobility,
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
  lmiaFacilitatedQuebec,
  lmiaGtsReferred,
  lmiaHighWageQuebec,
  lmiaLowWageSaskatchewan,
  manitobaSkilledWorker,
  manitobaSkilledWorkerOverseas,
  newBrunswickStrategicWorkers,
  nominationAlberta,
  nominationBritishColumbia,
  nominationOntario,
  nominationSaskatchewan,
  ontarioWorkforcePriority,
  quebecRegulated,
  quebecSelection,
  saskatchewanExistingWorkPermit,
  saskatchewanOccupationInDemand,
  workPermitBridging,
  workPermitChildCare,
  workPermitExemptFamily,
  workPermitGraduate,
  workPermitGraduatePathway,
  workPermitMaintained,
  workPermitNoOffer,
  workPermitRestored,
  workPermitSpouse,
  ruralCommunityPilot,
  yukonSkilledWorker,
];
