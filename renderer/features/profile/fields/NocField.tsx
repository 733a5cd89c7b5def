import { Autocomplete, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { textOf } from '../../../../shared/contract/textOf';
import { counterparts2016, counterparts2021, unitGroup } from '../../../../shared/data/noc';
import { exampleTitles, type OccupationIndex } from '../../../../shared/occupations';
import { useFormat, useLanguage, useText } from '../../../i18n';
import { search2016, search2021, useOccupations, type NocHit } from '../../occupations/nocSearch';
import { OccupationHit } from '../../occupations/OccupationHit';
import { useLevelWords, useOccupationWords } from '../../occupations/occupationWords';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder, onEnterKey } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

const bareCode = /^\d{4,5}$/;

/** An occupation by code or job title. Under it what the code means: TEER or skill level, the other language's title, the other version's codes, examples. */
export function NocField({ field, schema, value, data, label, help, readOnly, place, placeholder, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const labelOf = useOccupationWords();
  const [focused, setFocused] = useState(false);
  const chosen = useRef(false);
  const code = textOf(value);
  const is2016 = field.name === 'noc2016';
  const index = useOccupations(!is2016 && (focused || code !== ''));
  const shown = code === '' ? '' : labelOf(code);
  const read = (text: string): Reading => {
    const next = text.trim().split(/\s/)[0] ?? '';
    if (next === '') return { ok: true, value: undefined };
    if (!bareCode.test(next)) return { ok: false, reason: t('profile.noc.pick') };
    const reason = reasonFor(schema, next);
    return reason === undefined ? { ok: true, value: next } : { ok: false, reason };
  };
  const draft = useDraft({ value, shown, read, onCommit, place });
  const query = draft.text === shown ? '' : draft.text;
  const noc2021 = textOf(data['noc'], undefined);
  const hits = useMemo((): NocHit[] => {
    if (!focused) return [];
    if (is2016) return query === '' && code !== '' ? [] : search2016(query, noc2021);
    return query === '' ? [] : search2021(index, query, language);
  }, [focused, is2016, query, code, noc2021, index, language]);
  const byLabel = new Map(hits.map((hit) => [labelOf(hit.group.code), hit]));
  return (
    <>
      <Autocomplete
        label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason} readOnly={readOnly} required={field.required} withAsterisk={field.required} autoComplete="off" spellCheck={false}
        placeholder={value === null || !focused ? placeholder : t('profile.noc.placeholder')} {...draft.inputProps}
        data={[...byLabel.keys()]} filter={({ options }) => options} comboboxProps={{ shadow: 'md' }} maxDropdownHeight={320} selectFirstOptionOnChange
        renderOption={({ option }) => {
          const hit = byLabel.get(String(option.value));
          return hit ? <OccupationHit hit={hit} /> : option.value;
        }}
        onFocus={(event) => {
          setFocused(true);
          draft.inputProps.onFocus();
          event.currentTarget.select();
        }}
        onBlur={() => {
          setFocused(false);
          draft.inputProps.onBlur();
        }}
        onOptionSubmit={() => {
          chosen.current = true;
        }}
        onChange={(text) => {
          (chosen.current ? draft.take : draft.onChange)(text);
          chosen.current = false;
        }}
        {...onEnterKey(draft.onEnter)}
      />
      {code !== '' && <Meaning code={code} index={index} />}
    </>
  );
}

const mostExamples = 4;

function Meaning({ code, index }: { code: string; index: OccupationIndex | undefined }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const level = useLevelWords();
  const group = unitGroup(code);
  if (!group) return null;
  const others = group.version === '2021' ? counterparts2016(code) : counterparts2021(code);
  const codes = others.map((other) => other.code).join(', ');
  const examples = index ? exampleTitles(index, code).filter((title) => title.language === language || language === 'fr').slice(0, mostExamples).map(({ text }) => text) : [];
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {[
        level(group),
        group.title[language === 'en' ? 'fr' : 'en'],
        codes === '' ? '' : group.version === '2021' ? t('profile.noc.earlier', { codes }) : t('profile.noc.later', { codes }),
        examples.length === 0 ? '' : t('profile.noc.examples', { titles: format.list(examples) }),
      ].filter(Boolean).join(' · ')}
    </Text>
  );
}
