import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { occupationFinder } from '../../features/occupations/occupationFinder';
import { useLanguage, useText } from '../../i18n';

type Finder = Awaited<ReturnType<typeof occupationFinder>>;

const most = 4;
/** Two letters are in nearly every title. */
const shortest = 3;

export interface FoundOccupation {
  code: string;
  title: string;
  /** TEER, and the job title that was found where it is not the group's own. */
  description: string;
}

/** Occupations by code or job title, typing mistakes forgiven; nothing for a word or two letters. The classification is loaded with the first word. */
export function useFoundOccupations(query: string): readonly FoundOccupation[] {
  const t = useText();
  const language = useLanguage();
  const [words] = useDebouncedValue(query.trim(), 120);
  const [find, setFind] = useState<{ by: Finder }>();
  const isWanted = words.length >= shortest;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void import('../../features/occupations/occupationFinder').then((loaded) => loaded.occupationFinder()).then((by) => {
      if (!isGone) setFind({ by });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return useMemo(() => {
    const hits = isWanted && find ? find.by(words, language).slice(0, most) : [];
    return hits.map(({ group, matched }) => {
      const level = group.version === '2021' ? t('profile.noc.teer', { teer: group.teer }) : t('profile.noc.level2016', { level: group.skillLevel });
      return { code: group.code, title: group.title[language], description: [level, matched].filter(Boolean).join(' · ') };
    });
  }, [t, isWanted, find, words, language]);
}
