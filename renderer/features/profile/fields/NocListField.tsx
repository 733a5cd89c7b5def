import { Autocomplete, Pill } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useLanguage, useText } from '../../../i18n';
import { FieldHead } from './FieldHead';
import type { FieldProps } from './fieldTypes';
import { OccupationHit } from '../../occupations/OccupationHit';
import { useOccupationWords } from '../../occupations/occupationWords';
import { search2021, useOccupations, type NocHit } from '../../occupations/nocSearch';
import classes from './RecordForm.module.css';
import { useReason } from './useDraft';

/** Several occupations: each found by code or job title and added, or taken away. */
export function NocListField({ schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const labelOf = useOccupationWords();
  const [query, setQuery] = useState('');
  const [focused, setFocused] = useState(false);
  const [reason, setReason] = useState<string>();
  const chosen = useRef(false);
  const index = useOccupations(focused);
  const codes = Array.isArray(value) ? value.map(String) : [];
  const commit = (next: string[] | undefined) => onCommit({ from: value, to: next, visit: crypto.randomUUID() });
  const hits = useMemo((): NocHit[] => (query === '' ? [] : search2021(index, query, language)), [query, index, language]);
  const byLabel = new Map(hits.filter(({ group }) => !codes.includes(group.code)).map((hit) => [labelOf(hit.group.code), hit]));
  /** Adds what is typed when it begins with a code; words alone are still a search. */
  const add = (text: string) => {
    const code = text.trim().split(/\s/)[0] ?? '';
    if (code === '') return setReason(undefined);
    const wrong = /^\d{4,5}$/.test(code) ? reasonFor(schema, [code]) : t('profile.noc.pick');
    setReason(wrong);
    if (wrong !== undefined) return;
    setQuery('');
    if (!codes.includes(code)) commit([...codes, code]);
  };
  return (
    <FieldHead label={label} help={help} value={value} readOnly={readOnly} onNone={commit}>
      {(labelled) => (
        <>
          {codes.length > 0 && (
            <Pill.Group mb={4}>
              {codes.map((code) => (
                <Pill key={code} className={classes.pill} withRemoveButton={!readOnly} removeButtonProps={{ 'aria-label': t('profile.removeItem', { item: labelOf(code) }), 'aria-hidden': false, tabIndex: 0 }} onRemove={() => commit(codes.filter((other) => other !== code))}>
                  {labelOf(code)}
                </Pill>
              ))}
            </Pill.Group>
          )}
          {!readOnly && (
            <Autocomplete
              {...labelled} value={query} error={reason} placeholder={t('profile.noc.placeholder')} autoComplete="off" spellCheck={false} data={[...byLabel.keys()]} filter={({ options }) => options} selectFirstOptionOnChange comboboxProps={{ shadow: 'md' }}
              renderOption={({ option }) => {
                const hit = byLabel.get(String(option.value));
                return hit ? <OccupationHit hit={hit} /> : option.value;
              }}
              onFocus={() => setFocused(true)}
              onBlur={() => {
                setFocused(false);
                add(query);
              }}
              onOptionSubmit={() => {
                chosen.current = true;
              }}
              onChange={(text) => {
                if (chosen.current) add(text);
                else setQuery(text);
                chosen.current = false;
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && /^\s*\d{4,5}\s*$/.test(query)) add(query);
              }}
            />
          )}
        </>
      )}
    </FieldHead>
  );
}
