import { about as aboutEn } from './en/about';
import { assessment as assessmentEn } from './en/assessment';
import { attachments as attachmentsEn } from './en/attachments';
import { backup as backupEn } from './en/backup';
import { cases as casesEn } from './en/cases';
import { clients as clientsEn } from './en/clients';
import { common as commonEn } from './en/common';
import { documents as documentsEn } from './en/documents';
import { employers as employersEn } from './en/employers';
import { firmChecklists as firmChecklistsEn } from './en/firmChecklists';
import { forms as formsEn } from './en/forms';
import { history as historyEn } from './en/history';
import { imports as importsEn } from './en/imports';
import { judgement as judgementEn } from './en/judgement';
import { letters as lettersEn } from './en/letters';
import { library as libraryEn } from './en/library';
import { occupations as occupationsEn } from './en/occupations';
import { nameRule as nameRuleEn } from './en/nameRule';
import { overview as overviewEn } from './en/overview';
import { packages as packagesEn } from './en/packages';
import { passphrase as passphraseEn } from './en/passphrase';
import { person as personEn } from './en/person';
import { portals as portalsEn } from './en/portals';
import { profile as profileEn } from './en/profile';
import { readiness as readinessEn } from './en/readiness';
import { recoveryKey as recoveryKeyEn } from './en/recoveryKey';
import { reports as reportsEn } from './en/reports';
import { rounds as roundsEn } from './en/rounds';
import { rulePacks as rulePacksEn } from './en/rulePacks';
import { settings as settingsEn } from './en/settings';
import { setup as setupEn } from './en/setup';
import { shell as shellEn } from './en/shell';
import { today as todayEn } from './en/today';
import { unlock as unlockEn } from './en/unlock';
import { about as aboutFr } from './fr/about';
import { assessment as assessmentFr } from './fr/assessment';
import { attachments as attachmentsFr } from './fr/attachments';
import { backup as backupFr } from './fr/backup';
import { cases as casesFr } from './fr/cases';
import { clients as clientsFr } from './fr/clients';
import { common as commonFr } from './fr/common';
import { documents as documentsFr } from './fr/documents';
import { employers as employersFr } from './fr/employers';
import { firmChecklists as firmChecklistsFr } from './fr/firmChecklists';
import { forms as formsFr } from './fr/forms';
import { history as historyFr } from './fr/history';
import { imports as importsFr } from './fr/imports';
import { judgement as judgementFr } from './fr/judgement';
import { letters as lettersFr } from './fr/letters';
import { library as libraryFr } from './fr/library';
import { occupations as occupationsFr } from './fr/occupations';
import { nameRule as nameRuleFr } from './fr/nameRule';
import { overview as overviewFr } from './fr/overview';
import { packages as packagesFr } from './fr/packages';
import { passphrase as passphraseFr } from './fr/passphrase';
import { person as personFr } from './fr/person';
import { portals as portalsFr } from './fr/portals';
import { profile as profileFr } from './fr/profile';
import { readiness as readinessFr } from './fr/readiness';
import { recoveryKey as recoveryKeyFr } from './fr/recoveryKey';
import { reports as reportsFr } from './fr/reports';
import { rounds as roundsFr } from './fr/rounds';
import { rulePacks as rulePacksFr } from './fr/rulePacks';
import { settings as settingsFr } from './fr/settings';
import { setup as setupFr } from './fr/setup';
import { shell as shellFr } from './fr/shell';
import { today as todayFr } from './fr/today';
import { unlock as unlockFr } from './fr/unlock';
import type { French } from './types';

/** One entry per feature. A feature whose French is missing does not compile. */
export const en = {
  about: aboutEn,
  assessment: assessmentEn,
  attachments: attachmentsEn,
  backup: backupEn,
  cases: casesEn,
  clients: clientsEn,
  common: commonEn,
  documents: documentsEn,
  employers: employersEn,
  firmChecklists: firmChecklistsEn,
  forms: formsEn,
  history: historyEn,
  imports: importsEn,
  judgement: judgementEn,
  letters: lettersEn,
  library: libraryEn,
  occupations: occupationsEn,
  nameRule: nameRuleEn,
  overview: overviewEn,
  packages: packagesEn,
  passphrase: passphraseEn,
  person: personEn,
  portals: portalsEn,
  profile: profileEn,
  readiness: readinessEn,
  recoveryKey: recoveryKeyEn,
  reports: reportsEn,
  rounds: roundsEn,
  rulePacks: rulePacksEn,
  settings: settingsEn,
  setup: setupEn,
  shell: shellEn,
  today: todayEn,
  unlock: unlockEn,
} as const;

export const fr: French<typeof en> = {
  about: aboutFr,
  assessment: assessmentFr,
  attachments: attachmentsFr,
  backup: backupFr,
  cases: casesFr,
  clients: clientsFr,
  common: commonFr,
  documents: documentsFr,
  employers: employersFr,
  firmChecklists: firmChecklistsFr,
  forms: formsFr,
  history: historyFr,
  imports: importsFr,
  judgement: judgementFr,
  letters: lettersFr,
  library: libraryFr,
  occupations: occupationsFr,
  nameRule: nameRuleFr,
  overview: overviewFr,
  packages: packagesFr,
  passphrase: passphraseFr,
  person: personFr,
  portals: portalsFr,
  profile: profileFr,
  readiness: readinessFr,
  recoveryKey: recoveryKeyFr,
  reports: reportsFr,
  rounds: roundsFr,
  rulePacks: rulePacksFr,
  settings: settingsFr,
  setup: setupFr,
  shell: shellFr,
  today: todayFr,
  unlock: unlockFr,
};
