import { useMemo } from 'react';
import type { z } from 'zod';
import { fieldsOf, type Field } from '../../../shared/clientFile';
import { entities } from '../../../shared/clientFile/registries';
import type { Entry, Facts, Json } from '../../../shared/contract';
import { unitGroup } from '../../../shared/data/noc';
import { useFormat, useLanguage, useText, type TextKey } from '../../i18n';
import { valueText } from '../history/factText';
import { useValueWriter } from '../history/useTeller';
import { useEditorFile } from './editor/useEditorFile';

/** Members by which people tell entries of a kind apart, the most telling first. */
const telling: Readonly<Record<string, readonly string[]>> = {
  name: ['given', 'family'],
  previousUnion: ['kind', 'endedBy', 'name'],
  passport: ['country', 'number'],
  visa: ['country', 'class'],
  residence: ['country', 'province', 'city', 'status'],
  pastAddress: ['street', 'city', 'country'],
  education: ['level', 'field', 'institution'],
  languageTest: ['test', 'listening', 'reading', 'writing', 'speaking'],
  work: ['title', 'employer', 'country'],
  canadianStatus: ['kind', 'basis', 'open'],
  application: ['kind', 'decision', 'reference'],
  tradeCertificate: ['trade', 'province'],
  licence: ['profession', 'country', 'province', 'status'],
  relative: ['relation', 'status', 'province', 'city'],
  noticeOfAssessment: ['taxYear', 'income'],
  medicalExam: ['country', 'reference'],
  militaryService: ['country', 'branch', 'rank'],
  entry: ['place', 'purpose'],
  trip: ['country', 'city', 'purpose'],
  activity: ['kind', 'place'],
  membership: ['name', 'city', 'country'],
  governmentPosition: ['country', 'level', 'department'],
  jobOffer: ['title', 'employerId', 'city'],
  lmia: ['stream', 'number', 'decision'],
  nomination: ['province', 'kind', 'stream'],
  provincialProfile: ['province', 'system', 'stream'],
  listCheck: ['list', 'item', 'listed'],
  requirementCheck: ['met', 'requirement', 'personId', 'jobOfferId'],
  uncertain: ['path', 'note'],
  evidence: ['path', 'document'],
};
const most = 3;
/** Of these every telling member is said. */
const saidInFull: ReadonlySet<string> = new Set(['languageTest', 'requirementCheck']);
const starts = ['from', 'startedOn', 'issuedOn', 'takenOn', 'examinedOn', 'filedOn', 'appliedOn', 'submittedOn', 'on', 'checkedOn', 'dated', 'startsOn', 'signedOn'];
const ends = ['to', 'endedOn', 'expiresOn', 'completedOn', 'endsOn', 'until', 'decidedOn'];
/** The ability before its score: `L 8`. */
const abilities: Readonly<Record<string, Extract<TextKey, `profile.ability.${string}`>>> = {
  listening: 'profile.ability.listening', reading: 'profile.ability.reading', writing: 'profile.ability.writing', speaking: 'profile.ability.speaking',
};

/** Of a look-up either answer is told, since either decides. */
const answers: Readonly<Record<string, Readonly<Record<'true' | 'false', Extract<TextKey, `profile.lookedUp.${string}`>>>>> = {
  'listCheck.listed': { true: 'profile.lookedUp.listed', false: 'profile.lookedUp.notListed' },
  'requirementCheck.met': { true: 'profile.lookedUp.met', false: 'profile.lookedUp.notMet' },
};

export interface EntryNames {
  /** What tells an entry from its neighbours; empty when nothing is known of it. */
  titleOf: (schema: z.ZodObject, entry: Pick<Entry, 'data'>) => string;
  /** The days that it covers. */
  daysOf: (data: Facts) => string;
}

/** How entries are named in lists, pictures and references, in the present language. `labelOfPath` names facts by their pointers. */
export function useEntryNames(labelOfPath?: (pointer: string) => string): EntryNames {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const file = useEditorFile();
  const write = useValueWriter(file);
  return useMemo(() => {
    const plain = { ...write, quoted: (text: string) => text };
    const shown = (field: Field, value: Json): string => {
      if (field.widget === 'noc' && typeof value === 'string') return [value, unitGroup(value)?.title[language]].filter(Boolean).join(' ');
      if (field.widget === 'pointer' && typeof value === 'string') return labelOfPath?.(value) ?? value;
      const answer = answers[field.path];
      if (answer && typeof value === 'boolean') return t(answer[`${value}`]);
      if (field.widget === 'yesNo') return value === true ? write.fact(field.path) : '';
      if (field.name === 'taxYear' && typeof value === 'number') return String(value);
      if (field.name === 'name' && typeof value === 'object' && value !== null) return Object.values(value).filter((part) => typeof part === 'string').toReversed().join(' ');
      return valueText(field, value, plain);
    };
    const scored = (field: Field, text: string): string => {
      const key = abilities[field.name];
      return field.path.startsWith('languageTest.') && key !== undefined ? `${t(key)} ${text}` : text;
    };
    const titleOf: EntryNames['titleOf'] = (schema, { data }) => {
      const name = entities.get(schema)?.name ?? '';
      const byName = new Map(fieldsOf(schema).map((field) => [field.name, field]));
      // Whose something is, and with which offer, tells entries apart where the file has several of them.
      const isAlone = (member: string): boolean => name === 'requirementCheck' && ((member === 'personId' && (file?.persons.length ?? 0) < 2) || (member === 'jobOfferId' && (file?.lists['jobOffers']?.length ?? 0) < 2));
      const parts = (telling[name] ?? [...byName.keys()]).flatMap((member) => {
        if (isAlone(member)) return [];
        const field = byName.get(member);
        const value = data[member];
        const text = field && value !== undefined && value !== null ? scored(field, shown(field, value)) : '';
        return text === '' ? [] : [text];
      });
      if (name === 'name') return parts.join(' ');
      return parts.slice(0, saidInFull.has(name) ? parts.length : most).join(' · ');
    };
    const daysOf: EntryNames['daysOf'] = (data) => {
      const start = starts.map((name) => data[name]).find((value) => typeof value === 'string');
      const endName = ends.find((name) => data[name] !== undefined);
      const end = endName === undefined ? undefined : data[endName];
      const open = endName === 'endsOn' || endName === 'expiresOn' ? t('profile.noEnd') : t('profile.ongoing');
      const to = typeof end === 'string' ? format.date(end) : end === null ? open : '';
      return [typeof start === 'string' ? format.date(start) : '', to].filter((text) => text !== '').join(' – ');
    };
    return { titleOf, daysOf };
  }, [t, language, format, write, labelOfPath, file]);
}
