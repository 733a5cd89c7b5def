import { Autocomplete } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLanguage, useText } from '../../i18n';
import { search2016, search2021, useOccupations } from './nocSearch';
import { OccupationHit } from './OccupationHit';
import { useOccupationWords } from './occupationWords';

/** Finds an occupation by code or job title: groups of NOC 2021 first, then those of NOC 2016 with the words. */
export function OccupationSearch({ onChoose }: { onChoose: (code: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const labelOf = useOccupationWords();
  const [query, setQuery] = useState('');
  const index = useOccupations(true);
  const hits = useMemo(() => {
    if (query.trim() === '') return [];
    const found = [...search2021(index, query, language), ...search2016(query, undefined)];
    return found.filter(({ group: { code } }, at) => found.findIndex(({ group }) => group.code === code) === at);
  }, [index, query, language]);
  const byLabel = new Map(hits.map((hit) => [labelOf(hit.group.code), hit]));
  return (
    <Autocomplete
      w={440} maw="100%" label={t('occupations.search')} placeholder={t('profile.noc.placeholder')} leftSection={<IconSearch size={16} aria-hidden />} autoComplete="off" spellCheck={false} data-print="hide"
      value={query} onChange={setQuery} data={[...byLabel.keys()]} filter={({ options }) => options} comboboxProps={{ shadow: 'md' }} maxDropdownHeight={420} selectFirstOptionOnChange
      renderOption={({ option }) => {
        const hit = byLabel.get(String(option.value));
        return hit ? <OccupationHit hit={hit} /> : option.value;
      }}
      onOptionSubmit={(label) => {
        const hit = byLabel.get(label);
        if (hit) onChoose(hit.group.code);
      }}
    />
  );
}
