import type { Field } from '../../../shared/clientFile';
import type { Facts, Json, Language } from '../../../shared/contract';
import { countryName } from '../../../shared/places';
import { optionLabel } from '../../../shared/texts';
import { unitGroup } from '../../../shared/data/noc';
import type { Format } from '../../i18n';

/** Members by which people tell entries of a list apart, the most telling first; others follow in the order of the form. */
const telling = ['title', 'employer', 'test', 'level', 'field', 'institution', 'country', 'kind', 'province', 'stream', 'relation', 'family', 'given', 'number', 'list', 'item', 'taxYear', 'legalName', 'path', 'noc', 'city', 'purpose', 'profession', 'trade', 'organization', 'status', 'reference'];
const starts = ['from', 'startedOn', 'issuedOn', 'takenOn', 'examinedOn', 'filedOn', 'appliedOn', 'submittedOn', 'on', 'checkedOn', 'dated', 'signedOn'];
const ends = ['to', 'endedOn', 'expiresOn', 'completedOn', 'endsOn', 'until'];

function shown(field: Field, value: Json | undefined, language: Language): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (field.widget === 'country') return countryName(value, language);
  if (field.widget === 'province') return optionLabel('province', value, language);
  if (field.choice) return optionLabel(field.choice, value, language);
  if (field.widget === 'noc') return `${value} ${unitGroup(value)?.title[language] ?? ''}`.trim();
  return value;
}

/** One line that tells an entry from its neighbours, and the days it covers. */
export function entrySummary(fields: readonly Field[], data: Facts, language: Language, format: Format, openEnd: string): { title: string; days: string } {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const parts = telling.flatMap((name) => {
    const field = byName.get(name);
    const text = field ? shown(field, data[name], language) : undefined;
    return text === undefined ? [] : [text];
  });
  const start = starts.map((name) => data[name]).find((value) => typeof value === 'string');
  const endName = ends.find((name) => data[name] !== undefined);
  const end = endName === undefined ? undefined : data[endName];
  const from = typeof start === 'string' ? format.date(start) : '';
  const to = typeof end === 'string' ? format.date(end) : end === null ? openEnd : '';
  return { title: parts.slice(0, 3).join(' · '), days: [from, to].filter((text) => text !== '').join(' – ') };
}
