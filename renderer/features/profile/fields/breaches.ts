import type { z } from 'zod';
import type { EntityName } from '../../../../shared/clientFile';
import { fault } from '../../../../shared/clientFile/faults/catalogue';
import { breachesOf } from '../../../../shared/clientFile/parse/breaches';
import { entities } from '../../../../shared/clientFile/registries';
import type { Facts, Language } from '../../../../shared/contract';
import { factLabel, optionLabel } from '../../../../shared/texts';

/**
 * What does not fit together inside a record, as a sentence at the member where it shows. Nothing of it keeps anybody from entering the
 * rest; a file with such a fault cannot be exported.
 */
export function breachTexts(schema: z.ZodObject, data: Facts, language: Language): ReadonlyMap<string, readonly string[]> {
  const info = entities.get(schema);
  const found = new Map<string, string[]>();
  for (const { member, code, other = '' } of breachesOf(info, data)) {
    const parameters = { other: factLabel((info?.name ?? '') as EntityName, other, language), scale: other, list: optionLabel('checkedList', other, language) };
    found.set(member, [...(found.get(member) ?? []), fault('', code, parameters).message[language]]);
  }
  return found;
}
