import type { RuleFamily } from '../family';
import { bridgingOpenPermit } from './bridging';
import { cusmaCitations } from './citationsCusma';
import { enterpriseCitations } from './citationsEnterprise';
import { generalCitations } from './citationsGeneral';
import { gtsCitations } from './citationsGts';
import { ictCitations } from './citationsIct';
import { impCitations } from './citationsImp';
import { itWorkerCitations } from './citationsItWorker';
import { lmiaCitations } from './citationsLmia';
import { openCitations } from './citationsOpen';
import { requirementCitations } from './citationsRequirements';
import { treatyCitations } from './citationsTreaties';
import { cusmaProfessional } from './cusma';
import { cusmaEnterprises } from './cusmaEnterprise';
import { cusmaTransferee } from './cusmaTransferee';
import { experienceParameters, internationalExperience } from './experienceCanada';
import { francophoneMobility } from './francophone';
import { gatsProfessional } from './gats';
import { generalWorkPermit } from './general';
import { postGraduation } from './graduates';
import { gtsA, gtsAParameters } from './gtsA';
import { gtsB } from './gtsB';
import { wageFloors } from './gtsOccupations';
import { ictPathways } from './ict';
import { ictParameters } from './ictConditions';
import { innovationParameters, innovationStream } from './innovation';
import { itWorker } from './itWorker';
import { highWage, permanentResidence } from './lmiaHighWage';
import { lowWage } from './lmiaLowWage';
import { provincialNominee } from './nominee';
import { europeanUnionProfessional, unitedKingdomProfessional } from './serviceSuppliers';
import { shortTermWork } from './shortTerm';
import { significantBenefit } from './significantBenefit';
import { specialtyHolders } from './specialtyHolders';
import { spouseOpenPermit } from './spouses';
import { startUpVisa } from './startUp';
import { transPacificProfessional } from './transPacific';

/** Work permits: what every one takes, and the grounds on which one is issued. */
export const workPermits: RuleFamily = {
  citations: {
    ...generalCitations, ...gtsCitations, ...cusmaCitations, ...ictCitations, ...itWorkerCitations, ...requirementCitations, ...lmiaCitations, ...enterpriseCitations, ...openCitations, ...impCitations, ...treatyCitations,
  },
  parameters: [...ictParameters, ...gtsAParameters, ...innovationParameters, ...experienceParameters],
  tables: [wageFloors],
  pathways: [
    generalWorkPermit,
    gtsA, gtsB, highWage, lowWage, permanentResidence,
    cusmaProfessional, cusmaTransferee, ...cusmaEnterprises, ...ictPathways,
    transPacificProfessional, europeanUnionProfessional, unitedKingdomProfessional, gatsProfessional,
    francophoneMobility, significantBenefit, provincialNominee, innovationStream, shortTermWork,
    postGraduation, bridgingOpenPermit, spouseOpenPermit, internationalExperience, startUpVisa,
    specialtyHolders, itWorker,
  ],
};
