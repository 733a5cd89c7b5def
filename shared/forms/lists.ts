import type { Option } from './types';

const option = (code: string, en: string, fr: string): Option => ({ code, label: { en, fr } });

// The value lists of the temporary-residence and permanent-residence forms: codes of the official templates, labels in our own French where
// only the English template was read.

export const serviceLanguages = [option('01', 'English', 'Anglais'), option('02', 'French', 'Français')];
export const sexes = [option('F', 'Female', 'Féminin'), option('M', 'Male', 'Masculin'), option('U', 'Unknown', 'Inconnu'), option('X', 'Another gender', 'Un autre genre')];
export const statuses = [
  option('01', 'Citizen', 'Citoyen'), option('02', 'Permanent resident', 'Résident permanent'), option('03', 'Visitor', 'Visiteur'), option('04', 'Worker', 'Travailleur'), option('05', 'Student', 'Étudiant'),
  option('06', 'Other', 'Autre'), option('07', 'Protected Person', 'Personne protégée'), option('08', 'Refugee Claimant', 'Demandeur d’asile'), option('09', 'Foreign National', 'Ressortissant étranger'),
];
export const maritalStatuses = [
  option('09', 'Annulled Marriage', 'Mariage annulé'), option('03', 'Common-Law', 'Conjoint de fait'), option('04', 'Divorced', 'Divorcé'), option('01', 'Married', 'Marié'), option('05', 'Separated', 'Séparé'),
  option('02', 'Single', 'Célibataire'), option('00', 'Unknown', 'Inconnu'), option('06', 'Widowed', 'Veuf'),
];
/** The family forms split Married, and know the dead. */
export const familyMaritalStatuses = [
  option('annulled', 'Annulled marriage', 'Mariage annulé'), option('common-law', 'Common-law', 'Conjoint de fait'), option('divorced', 'Divorced', 'Divorcé'),
  option('married-present', 'Married – physically present', 'Marié – présent à la cérémonie'), option('married-absent', 'Married – not physically present', 'Marié – non présent à la cérémonie'),
  option('separated', 'Legally separated', 'Légalement séparé'), option('single', 'Single', 'Célibataire'), option('widowed', 'Widowed', 'Veuf'),
  option('deceased', 'Not applicable – deceased', 'Sans objet – décédé'), option('unknown', 'Unknown', 'Inconnu'),
];
export const formerUnions = [option('03', 'Common-Law', 'Union de fait'), option('01', 'Married', 'Mariage')];
export const abilities = [option('English', 'English', 'Anglais'), option('French', 'French', 'Français'), option('Both', 'Both', 'Les deux'), option('Neither', 'Neither', 'Aucune des deux')];
export const phoneTypes = [option('01', 'Residence', 'Domicile'), option('02', 'Cellular', 'Cellulaire'), option('03', 'Business', 'Travail')];
export const permitTypesAbroad = [
  option('ELMO', 'Exemption from LMIA', 'Dispense de l’EIMT'), option('LMOS', 'LMIA Stream', 'Volet avec EIMT'), option('OWP', 'Open Work Permit', 'Permis de travail ouvert'),
  option('SAWP', 'Seasonal Agricultural Workers Program', 'Programme des travailleurs agricoles saisonniers'), option('SBC', 'Start-up Business Class', 'Catégorie démarrage d’entreprise'), option('Other', 'Other', 'Autre'),
];
export const permitTypesInside = [
  option('COWP', 'Co-op Work Permit', 'Permis de travail coop'), option('ELMO', 'Exemption from LMIA', 'Dispense de l’EIMT'), option('LMOS', 'LMIA Stream', 'Volet avec EIMT'),
  option('LCP', 'Live-in Caregiver Program', 'Programme des aides familiaux résidants'), option('OWP', 'Open Work Permit', 'Permis de travail ouvert'), option('VWOWP', 'Open Work Permit for Vulnerable Workers', 'Permis de travail ouvert pour travailleurs vulnérables'),
  option('PGWP', 'Post Graduation Work Permit', 'Permis de travail postdiplôme'), option('SBC', 'Start-up Business Class', 'Catégorie démarrage d’entreprise'), option('Other', 'Other', 'Autre'),
];
export const originalPurposes = [
  option('01', 'Business', 'Affaires'), option('02', 'Tourism', 'Tourisme'), option('04', 'Study', 'Études'), option('05', 'Work', 'Travail'), option('03', 'Other', 'Autre'), option('06', 'Family Visit', 'Visite familiale'),
];
export const visitPurposes = [
  option('01', 'Business', 'Affaires'), option('02', 'Tourism', 'Tourisme'), option('04', 'Short-Term Studies', 'Études de courte durée'), option('05', 'Returning Student', 'Étudiant de retour'),
  option('06', 'Returning Worker', 'Travailleur de retour'), option('07', 'Super Visa', 'Super visa'), option('03', 'Other', 'Autre'), option('08', 'Family Visit', 'Visite familiale'), option('13', 'Visit', 'Visite'),
];
export const educationLevels = [
  option('00', 'None', 'Aucun'), option('01', 'Secondary or less', 'Secondaire ou moins'), option('02', 'Trade/Apprenticeship Certificate/Diploma', 'Certificat ou diplôme de métier ou d’apprenti'),
  option('03', 'Non-University Certificate/Diploma', 'Certificat ou diplôme non universitaire'), option('04', 'Post-Secondary – No Degree', 'Postsecondaire – sans diplôme'), option('05', 'Bachelor’s Degree', 'Baccalauréat'),
  option('06', 'Post Graduate – No Degree', 'Études supérieures – sans diplôme'), option('07', 'Master’s Degree', 'Maîtrise'), option('08', 'Doctorate – Ph.D.', 'Doctorat – Ph. D.'),
];
export const eyeColours = [
  option('black', 'Black', 'Noir'), option('blue', 'Blue', 'Bleu'), option('brown', 'Brown', 'Brun'), option('green', 'Green', 'Vert'), option('grey', 'Grey', 'Gris'), option('hazel', 'Hazel', 'Noisette'),
  option('pink', 'Pink', 'Rose'), option('sea-green', 'Sea Green', 'Vert océan'), option('other', 'Other', 'Autre'),
];
export const dependantTypes = [option('A', 'A', 'A'), option('B', 'B', 'B'), option('C', 'C', 'C')];
export const dependantRelations = [
  option('adopted-child', 'Adopted child', 'Enfant adopté'), option('child', 'Child', 'Enfant'), option('step-child', 'Step-child', 'Enfant du conjoint'), option('grandchild', 'Grandchild', 'Petit-enfant'),
  option('step-grandchild', 'Step-grandchild', 'Petit-enfant du conjoint'), option('spouse', 'Spouse', 'Époux'), option('common-law', 'Common-law partner', 'Conjoint de fait'), option('parent', 'Parent', 'Parent'),
  option('adoptive-parent', 'Adoptive parent', 'Parent adoptif'), option('other', 'Other', 'Autre'),
];
export const programs = [option('family', 'Family', 'Regroupement familial'), option('economic', 'Economic', 'Économique'), option('refugee', 'Refugee', 'Réfugié'), option('other', 'Other', 'Autre')];
export const familyRelations = [
  option('own', 'Own child', 'Enfant biologique'), option('adopted', 'Adopted', 'Adopté'), option('step', 'Step', 'Par alliance'), option('half', 'Half', 'Demi-frère ou demi-sœur'), option('brother', 'Brother', 'Frère'), option('sister', 'Sister', 'Sœur'),
];
export const studyLevels = [
  option('primary', 'Primary school', 'Primaire'), option('secondary', 'Secondary school', 'Secondaire'), option('ptc', 'PTC/TCST/DVS/AVS', 'CFP/AFP/DEP/ASP'), option('cegep-general', 'CEGEP – Pre-university', 'Cégep – préuniversitaire'),
  option('cegep-technical', 'CEGEP – Technical', 'Cégep – technique'), option('college-certificate', 'College – Certificate', 'Collège – certificat'), option('college-diploma', 'College – Diploma', 'Collège – diplôme'),
  option('college-degree', 'College – Applied degree', 'Collège – diplôme appliqué'), option('bachelor', 'University – Bachelor’s deg.', 'Université – baccalauréat'), option('master', 'University – Master’s deg.', 'Université – maîtrise'),
  option('doctorate', 'University – Doctorate', 'Université – doctorat'), option('university-other', 'University – Other studies', 'Université – autres études'), option('esl', 'ESL/FSL', 'ALS/FLS'),
  option('esl-college', 'ESL/FSL and College', 'ALS/FLS et collège'), option('esl-university', 'ESL/FSL and University', 'ALS/FLS et université'), option('other', 'Other studies', 'Autres études'), option('none', 'Not applicable', 'Sans objet'),
];
export const payers = [option('myself', 'Myself', 'Moi-même'), option('parents', 'Parents', 'Parents'), option('other', 'Other', 'Autre')];
export const representativeBodies = [
  option('CICC', 'College of Immigration and Citizenship Consultants', 'Collège des consultants en immigration et en citoyenneté'),
  option('law society', 'Law society of a province or territory', 'Barreau d’une province ou d’un territoire'), option('Chambre des notaires', 'Chambre des notaires du Québec', 'Chambre des notaires du Québec'),
];
