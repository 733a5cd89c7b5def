import { useDebouncedValue } from '@mantine/hooks';
import { use, useMemo } from 'react';
import { useLanguage, useText } from '../../i18n';
import { RulesContext } from '../../rules/RulesContext';
import { useLoadedLater } from './useLoadedLater';

const loadOccupationFinder = async () => (await import('../../features/occupations/occupationFinder')).occupationFinder();
const loadPathwayFinder = async () => (await import('../../features/pathways/pathwayFinder')).pathwayFinder();

const most = 4;
/** Two letters are in nearly every title. */
const shortest = 3;

export interface FoundRule {
  id: string;
  title: string;
  /** TEER of an occupation and the job title that was found where it is not the group's own; id of a pathway. */
  description: string;
}

/** Occupations by code or job title, typing mistakes forgiven, and pathways by title or id; nothing for a word of two letters. Both are loaded with the first word. */
export function useFoundRules(query: string): { occupations: readonly FoundRule[]; pathways: readonly FoundRule[] } {
  const t = useText();
  const language = useLanguage();
  const { pack } = use(RulesContext);
  const [words] = useDebouncedValue(query.trim(), 120);
  const isWanted = words.length >= shortest;
  const findOccupations = useLoadedLater(loadOccupationFinder, isWanted);
  const findPathways = useLoadedLater(loadPathwayFinder, isWanted);
  const occupations = useMemo(() => {
    const hits = isWanted && findOccupations ? findOccupations.find(words, language).slice(0, most) : [];
    return hits.map(({ group, matched }) => {
      const level = group.version === '2021' ? t('profile.noc.teer', { teer: group.teer }) : t('profile.noc.level2016', { level: group.skillLevel });
      return { id: group.code, title: `${group.code} ${group.title[language]}`, description: [level, matched].filter(Boolean).join(' · ') };
    });
  }, [t, isWanted, findOccupations, words, language]);
  const pathways = useMemo(() => {
    const hits = isWanted && findPathways ? findPathways.find(words, pack).slice(0, most) : [];
    return hits.map(({ id, title }) => ({ id, title: title[language], description: id }));
  }, [isWanted, findPathways, pack, words, language]);
  return { occupations, pathways };
}
