import { employerStage, irccSlots, lmiaSlots, workerStage } from './slots';
import type { PortalProfile, ProfileSource } from './profile';

/**
 * Portals write “4 MB”, which is 4,000,000 bytes or 4 × 1024 × 1024. The smaller number is ours: a file that fits in it fits in both.
 */
const megabyte = 1_000_000;

export type BuiltInProfile = { profile: PortalProfile; about: ProfileSource };

const everyFormat: PortalProfile['formats'] = ['pdf', 'jpeg', 'png', 'tiff', 'doc', 'docx'];
const retrieved = '2026-11-22';
const ircc = { en: 'IRCC, upload rules of its online applications', fr: 'IRCC, règles de téléversement de ses demandes en ligne' };

/** Not in the sources, which say only that names are short. */
const longestName = 60;
/** Sources suggest 96 to 150 dots per inch; the larger one is read more easily. */
const dpi = 150;
const alike = { formats: everyFormat, longestName, dpi };

/** The profiles that Dossier brings. Source: reference, work-permit checklists 5. */
export const builtInProfiles: readonly BuiltInProfile[] = [
  {
    profile: {
      id: 'ircc-account', title: { en: 'IRCC secure account', fr: 'Compte sécurisé d’IRCC' }, ...alike,
      largestFileBytes: 4 * megabyte, warnAtBytes: 2 * megabyte, totalBytes: null, slots: [...irccSlots], fallbackSlot: 'client-information', elsewhere: employerStage,
    },
    about: {
      source: ircc, pinpoint: { en: 'secure account (GCKey): 4 MB per file', fr: 'compte sécurisé (CléGC) : 4 Mo par fichier' }, confidence: 'medium', retrieved,
      note: {
        en: 'Formats, one file per slot and the slot for additional files are certain; the size, the slots, the resolution and short names less so. Some pages take 2 MB only, so larger files are pointed out.',
        fr: 'Les formats, un fichier par case et la case des documents supplémentaires sont sûrs; la taille, les cases, la résolution et les noms courts le sont moins. Certaines pages n’acceptent que 2 Mo : les fichiers plus gros sont signalés.',
      },
    },
  },
  {
    profile: {
      id: 'ircc-portal', title: { en: 'IRCC portal (newer)', fr: 'Portail d’IRCC (plus récent)' }, ...alike,
      largestFileBytes: 2 * megabyte, warnAtBytes: null, totalBytes: null, slots: [...irccSlots], fallbackSlot: 'client-information', elsewhere: employerStage,
    },
    about: {
      source: ircc, pinpoint: { en: 'newer portals and sponsorship: 2 MB per file', fr: 'portails plus récents et parrainage : 2 Mo par fichier' }, confidence: 'medium', retrieved,
      note: {
        en: 'Some newer portals take 2 MB, others 4 MB. The slots differ from one application to the next.',
        fr: 'Certains portails plus récents acceptent 2 Mo, d’autres 4 Mo. Les cases varient d’une demande à l’autre.',
      },
    },
  },
  {
    profile: {
      id: 'ircc-webform', title: { en: 'IRCC webform', fr: 'Formulaire Web d’IRCC' }, ...alike,
      largestFileBytes: null, warnAtBytes: null, totalBytes: 3.5 * megabyte, slots: [...irccSlots], fallbackSlot: 'client-information', elsewhere: employerStage,
    },
    about: {
      source: ircc, pinpoint: { en: 'webform: 3.5 MB in all', fr: 'formulaire Web : 3,5 Mo au total' }, confidence: 'medium', retrieved,
      note: {
        en: 'All files of one message count together. The webform has no slots of its own: those of the account group the documents.',
        fr: 'Tous les fichiers d’un message comptent ensemble. Le formulaire n’a pas de cases : celles du compte regroupent les documents.',
      },
    },
  },
  {
    profile: {
      id: 'lmia-online', title: { en: 'LMIA Online (employer account)', fr: 'EIMT en ligne (compte de l’employeur)' }, ...alike,
      largestFileBytes: null, warnAtBytes: null, totalBytes: null, slots: [...lmiaSlots], fallbackSlot: 'other', elsewhere: workerStage,
    },
    about: {
      source: { en: 'Job Bank for Employers, LMIA Online', fr: 'Guichet-Emplois pour les employeurs, EIMT en ligne' }, pinpoint: { en: 'Referral forms and evidence are uploaded', fr: 'Les formulaires de recommandation et les preuves y sont téléversés' }, confidence: 'low', retrieved,
      note: {
        en: 'The source names neither a limit of size nor formats or slots: look them up in the account and enter them here.',
        fr: 'La source ne donne ni limite de taille, ni formats, ni cases : vérifiez-les dans le compte et inscrivez-les ici.',
      },
    },
  },
];
