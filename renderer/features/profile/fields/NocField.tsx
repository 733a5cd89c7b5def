import { Autocomplete, Group, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { counterparts2016, unitGroup } from '../../../../shared/data/noc';
import { exampleTitles, loadOccupations, searchOccupations, type OccupationHit, type OccupationIndex } from '../../../../shared/occupations';
import { useLanguage, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

function useOccupations(wanted: boolean): OccupationIndex | undefined {
  const [index, setIndex] = useState<OccupationIndex>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void loadOccupations().then((loaded) => {
      if (!gone) setIndex(loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return index;
}

const bareCode = /^\d{4,5}$/;

/** An occupation by code or job title. Under it what the code means: title, TEER or skill level, and the counterparts of NOC 2016. */
export function NocField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const language = useLanguage();
  const reasonFor = useReason();
  const [focused, setFocused] = useState(false);
  const index = useOccupations(focused || typeof value === 'string');
  const stored = typeof value === 'string' ? value : '';
  const read = (text: string): Reading => {
    const code = text.trim().split(' ')[0] ?? '';
    const next = code === '' ? undefined : code;
    if (next !== undefined && !bareCode.test(next)) return { ok: false, reason: t('profile.noc.pick') };
    const reason = reasonFor(schema, next);
    return reason === undefined ? { ok: true, value: next } : { ok: false, reason };
  };
  const draft = useDraft({ stored, read, commit: onCommit });
  const hits = useMemo((): OccupationHit[] => (index && focused && draft.text !== stored ? searchOccupations(index, draft.text, { language, limit: 8 }) : []), [index, focused, draft.text, stored, language]);
  const byCode = new Map(hits.map((hit) => [hit.code, hit]));
  return (
    <div>
      <Autocomplete
        label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason} readOnly={readOnly} required={field.required} withAsterisk={field.required} placeholder={t('profile.noc.placeholder')} autoComplete="off" spellCheck={false}
        value={draft.text} data={hits.map((hit) => hit.code)} filter={({ options }) => options} comboboxProps={{ shadow: 'md', width: 'max-content', position: 'bottom-start' }} maxDropdownHeight={320}
        renderOption={({ option }) => {
          const hit = byCode.get(option.value);
          return hit ? <Hit hit={hit} /> : option.value;
        }}
        onFocus={() => {
          setFocused(true);
          draft.onFocus();
        }}
        onBlur={() => {
          setFocused(false);
          draft.onBlur();
        }}
        onChange={draft.onChange}
        onOptionSubmit={(code) => {
          draft.onChange(code);
          onCommit(code, crypto.randomUUID());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.onEnter();
        }}
      />
      {stored !== '' && <Meaning code={stored} index={index} />}
    </div>
  );
}

function Hit({ hit }: { hit: OccupationHit }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Group gap="xs" wrap="nowrap" maw={460}>
      <Text size="sm" fw={600} ff="monospace">
        {hit.code}
      </Text>
      <div>
        <Text size="sm">{hit.title[language]}</Text>
        <Text size="xs" c="dimmed">
          {t('profile.noc.teer', { teer: hit.teer })}
          {hit.matched === null ? '' : ` · ${hit.matched}`}
        </Text>
      </div>
    </Group>
  );
}

function Meaning({ code, index }: { code: string; index: OccupationIndex | undefined }) {
  const t = useText();
  const language = useLanguage();
  const group = unitGroup(code);
  if (!group) return null;
  const earlier = group.version === '2021' ? counterparts2016(code) : [];
  const examples = index ? exampleTitles(index, code).filter((title) => title.language === language || language === 'fr').slice(0, 4).map((title) => title.text) : [];
  return (
    <Text size="xs" c="dimmed" mt={4}>
      {group.title[language]} · {group.version === '2021' ? t('profile.noc.teer', { teer: group.teer }) : t('profile.noc.level2016', { level: group.skillLevel })}
      {earlier.length > 0 && ` · ${t('profile.noc.earlier', { codes: earlier.map((other) => other.code).join(', ') })}`}
      {examples.length > 0 && ` · ${t('profile.noc.examples', { titles: examples.join(', ') })}`}
    </Text>
  );
}
