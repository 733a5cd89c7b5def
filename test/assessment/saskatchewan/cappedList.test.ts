import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue } from '../../../shared/clientFile';
import cookOfJuly2025 from '../golden/saskatchewan-existing-work-permit/33-cook-2025-07-01.json';
import cookLookedUp from '../golden/saskatchewan-existing-work-permit/63-not-capped-in-2025.json';
import cookBeforeTheFirstWindow from '../golden/saskatchewan-existing-work-permit/55-before-the-first-window.json';
import listedBeforeTheFirstWindow from '../golden/saskatchewan-existing-work-permit/56-before-the-first-window-listed.json';

const toVerify = ({ client, asOf }: { client: unknown; asOf: string }) => {
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error('the written case is no client file');
  return assess(parsed.file, builtInRules(), { asOf, pathwayIds: ['ca.sk.existing-work-permit'], trace: true }).pathways[0]?.verify;
};

describe('the list of the capped combinations', () => {
  it('is to be verified until it was looked up', () => {
    expect(toVerify(cookOfJuly2025)).toContain('sk.capped-list');
    expect(toVerify(cookLookedUp)).not.toContain('sk.capped-list');
    expect(toVerify(cookBeforeTheFirstWindow)).toContain('sk.capped-list');
    expect(toVerify(listedBeforeTheFirstWindow)).not.toContain('sk.capped-list');
  });
});
