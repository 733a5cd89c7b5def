import { useMemo } from 'react';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { withFirmChecklists } from '../../../shared/checklists/firm';
import { useServiceQuery } from '../../api';
import { useRules } from '../../rules/useRules';

/** The rules of checklists, with the kinds of case and documents that the firm defines. */
export function useCaseRules(): LoadedPack {
  const rules = useRules();
  const { data } = useServiceQuery('firmChecklists.get', {});
  return useMemo(() => (data && data.changedOn !== null ? new LoadedPack(withFirmChecklists(rules.pack, data, data.changedOn), '') : rules), [rules, data]);
}
