import { withFirmChecklists } from '../../shared/checklists/firm';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Tx } from '../session/book';
import { rulesInForce } from './rulesInForce';

let made: { of: string; rules: LoadedPack } | undefined;

/** The rules of checklists: the law in force, with what the firm added to them. They keep the name of the law's. */
export function caseRules(tx: Tx): LoadedPack {
  const { documents, checklists, changedOn, revision } = settingsRepository(tx).read('firmChecklists');
  const rules = rulesInForce(tx);
  if (changedOn === null || documents.length + checklists.length === 0) return rules;
  const of = JSON.stringify([rules.hash, revision, changedOn, documents, checklists]);
  if (made?.of !== of) made = { of, rules: new LoadedPack(withFirmChecklists(rules.pack, { documents, checklists }, changedOn), rules.hash) };
  return made.rules;
}
