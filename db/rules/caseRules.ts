import { withFirmChecklists } from '../../shared/checklists/firm';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Tx } from '../session/book';
import { builtInRules } from './builtInRules';

let made: { of: string; rules: LoadedPack } | undefined;

/** The rules of checklists: those of the program, with what the firm added to them. They keep the name of the program's. */
export function caseRules(tx: Tx): LoadedPack {
  const { documents, checklists, changedOn, revision } = settingsRepository(tx).read('firmChecklists');
  const rules = builtInRules();
  if (changedOn === null || documents.length + checklists.length === 0) return rules;
  const of = JSON.stringify([rules.hash, revision, changedOn, documents, checklists]);
  if (made?.of !== of) made = { of, rules: new LoadedPack(withFirmChecklists(rules.pack, { documents, checklists }, changedOn), rules.hash) };
  return made.rules;
}
