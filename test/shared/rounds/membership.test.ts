import { describe, expect, it } from 'vitest';
import { isAmongInvited } from '../../../shared/rounds/membership';

const general = { category: 'general', kind: 'general' } as const;
const skilledWorkers = { category: 'fsw', kind: 'program' } as const;
const canadianExperience = { category: 'cec', kind: 'program' } as const;
const nominees = { category: 'pnp', kind: 'program' } as const;
const physicians = { category: 'physicians', kind: 'category' } as const;
const applies = { pathways: [{ id: 'ca.ee.fsw', outcome: 'applies' }], isNominated: false };
const fails = { pathways: [{ id: 'ca.ee.fsw', outcome: 'does-not-apply' }], isNominated: false };
const open = { pathways: [{ id: 'ca.ee.fsw', outcome: 'needs-facts' }], isNominated: null };

describe('who is among those whom a round invites', () => {
  it('of a program: as its pathway comes out, and not known where the rules do not hold it', () => {
    expect(isAmongInvited(skilledWorkers, applies)).toBe(true);
    expect(isAmongInvited(skilledWorkers, fails)).toBe(false);
    expect(isAmongInvited(skilledWorkers, open)).toBeNull();
    expect(isAmongInvited(canadianExperience, applies)).toBeNull();
  });

  it('of a category: not known without rules for it, and as they come out where there are some', () => {
    expect(isAmongInvited(physicians, applies)).toBeNull();
    expect(isAmongInvited(physicians, { ...applies, pathways: [{ id: 'ca.ee.category.physicians', outcome: 'applies' }] })).toBe(true);
    expect(isAmongInvited(physicians, { ...applies, pathways: [{ id: 'ca.ee.category.physicians', outcome: 'closed' }] })).toBe(false);
  });

  it('of nominees: who is nominated', () => {
    expect(isAmongInvited(nominees, applies)).toBe(false);
    expect(isAmongInvited(nominees, open)).toBeNull();
    expect(isAmongInvited(nominees, { ...fails, isNominated: true })).toBe(true);
  });

  it('of all: who meets the criteria of one program; nobody only where every program is known not to apply', () => {
    expect(isAmongInvited(general, applies)).toBe(true);
    expect(isAmongInvited(general, fails)).toBeNull();
    const none = ['ca.ee.fsw', 'ca.ee.cec', 'ca.ee.fst'].map((id) => ({ id, outcome: 'does-not-apply' }));
    expect(isAmongInvited(general, { pathways: none, isNominated: false })).toBe(false);
  });
});
