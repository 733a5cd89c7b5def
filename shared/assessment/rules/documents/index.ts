import type { DocumentType } from '../../pack/documents';
import { backgroundDocuments } from './background';
import { civilStatusDocuments } from './civilStatus';
import { educationDocuments } from './education';
import { employerDocuments } from './employer';
import { employerBusinessDocuments } from './employerBusiness';
import { explanationDocuments } from './explanation';
import { feesDocuments } from './fees';
import { foreignEmployerDocuments } from './foreignEmployer';
import { formsDocuments } from './forms';
import { fundsDocuments } from './funds';
import { identityDocuments } from './identity';
import { languageDocuments } from './language';
import { medicalDocuments } from './medical';
import { offerDocuments } from './offer';
import { permitDocuments } from './permits';
import { provinceDocuments } from './province';
import { representationDocuments } from './representation';
import { statusDocuments } from './status';
import { workDocuments } from './work';

/** Every kind of document that checklists ask for, in the order of a file. */
export const documentTypes: readonly DocumentType[] = [
  ...identityDocuments, ...civilStatusDocuments, ...statusDocuments, ...educationDocuments, ...languageDocuments, ...workDocuments, ...fundsDocuments,
  ...backgroundDocuments, ...medicalDocuments, ...offerDocuments, ...employerDocuments, ...employerBusinessDocuments, ...foreignEmployerDocuments,
  ...permitDocuments, ...provinceDocuments, ...formsDocuments, ...representationDocuments, ...feesDocuments, ...explanationDocuments,
];
