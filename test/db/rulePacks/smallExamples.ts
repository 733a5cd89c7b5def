import type { PackExample } from '../../../shared/rulePacks/packFile';

const adult = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', dateOfBirth: '1990-05-01' }] };
const child = { ...adult, persons: [{ id: 'p1', role: 'principal', dateOfBirth: '2015-05-01' }] };

/** What the small pack comes to: from 2023 an adult has 10 of the 6 points that are asked, and nobody else has any. */
export const smallExamples: PackExample[] = [
  { title: 'An adult who plans a day of filing', asOf: '2026-01-15', client: { ...adult, plan: { filingOn: '2026-06-01' } }, pathways: { 'ca.small': { outcome: 'applies' }, 'ca.small.gated': { outcome: 'applies' } }, scores: { small: 10 } },
  { title: 'A child', asOf: '2026-01-15', client: child, pathways: { 'ca.small': { outcome: 'does-not-apply', notMet: ['small.points'], unknown: [] } } },
];
