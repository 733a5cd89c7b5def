import foundation from './0010-foundation.sql?raw';
import assessments from './0020-assessments.sql?raw';
import judgements from './0030-judgements.sql?raw';
import cases from './0040-cases.sql?raw';
import attachments from './0050-attachments.sql?raw';
import letters from './0060-letters.sql?raw';
import packages from './0070-packages.sql?raw';
import rounds from './0080-rounds.sql?raw';
import rulePacks from './0090-rule-packs.sql?raw';
import type { Migration } from '../storage/migrate';

/** In order, in gaps of ten. A released migration is never edited: write a new one. */
export const migrations: readonly Migration[] = [
  { version: 10, name: 'foundation', sql: foundation },
  { version: 20, name: 'assessments', sql: assessments },
  { version: 30, name: 'judgements', sql: judgements },
  { version: 40, name: 'cases', sql: cases },
  { version: 50, name: 'attachments', sql: attachments },
  { version: 60, name: 'letters', sql: letters },
  { version: 70, name: 'packages', sql: packages },
  { version: 80, name: 'rounds', sql: rounds },
  { version: 90, name: 'rule-packs', sql: rulePacks },
];

/** The structure that this program reads and writes. */
export const schemaVersion = 90;
