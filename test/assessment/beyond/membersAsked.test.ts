import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { membersAsked } from '../../../shared/assessment/beyond/membersAsked';
import type { ClientFile } from '../../../shared/clientFile';

const rules = builtInRules();
const empty: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] };
const asked = (client: ClientFile, ...pathwayIds: string[]) => Object.fromEntries(membersAsked(assess(client, rules, { asOf: '2026-09-30', trace: true }), pathwayIds));

describe('what is asked of an object of which nothing is known', () => {
  it('the members that the pathway reads, and no others', () => {
    expect(asked(empty, 'ca.ee.fsw')).toEqual({
      '/expressEntry': ['primaryNoc'],
      '/persons/0/funds': ['amount'],
      '/persons/0/intent': ['provinces'],
      '/persons/0/admissibility': ['misrepresentation', 'events'],
    });
  });

  it('of several pathways, what each of them reads', () => {
    expect(asked(empty, 'ca.ee.fsw', 'ca.wp.general')['/persons/0/intent']).toEqual(['provinces', 'leaveAtEndOfStay']);
  });

  it('nothing of what is known, in part or altogether', () => {
    expect(asked({ ...empty, persons: [{ id: 'p1', role: 'principal', intent: { provinces: ['ON'] }, admissibility: { misrepresentation: false } }] }, 'ca.ee.fsw')).toEqual({
      '/expressEntry': ['primaryNoc'],
      '/persons/0/funds': ['amount'],
    });
  });

  it('nothing where no pathway asks', () => {
    expect(asked(empty)).toEqual({});
  });
});
