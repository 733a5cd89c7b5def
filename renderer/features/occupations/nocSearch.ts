import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/contract';
import { counterparts2016, unitGroup, unitGroups, type UnitGroup } from '../../../shared/data/noc';
import { foldText } from '../../../shared/names';
import { codeIn, loadOccupations, searchOccupations, type OccupationIndex } from '../../../shared/occupations';

/** An occupation that a search found. */
export interface NocHit {
  group: UnitGroup;
  /** The job title that was found, when it is not the group's own. */
  matched: string | undefined;
}

const most = 8;

/** The index over all job titles, once it is needed. */
export function useOccupations(wanted: boolean): OccupationIndex | undefined {
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

/** Occupations of NOC 2021 by code or job title, typing mistakes forgiven; a code of four figures also finds its group of NOC 2016. */
export function search2021(index: OccupationIndex | undefined, query: string, language: Language): NocHit[] {
  const hits = index ? searchOccupations(index, query, { language, limit: most }) : [];
  const found = hits.flatMap(({ code, matched }): NocHit[] => {
    const group = unitGroup(code);
    return group ? [{ group, matched: matched ?? undefined }] : [];
  });
  const code = codeIn(query);
  const older = code?.length === 4 ? unitGroup(code) : undefined;
  return older ? [...found, { group: older, matched: undefined }] : found;
}

/** Occupations of NOC 2016 by code or words of their title in either language; without a query the counterparts of a code of 2021. */
export function search2016(query: string, code2021: string | undefined): NocHit[] {
  const words = foldText(codeIn(query) ?? query).split(' ').filter((word) => word !== '');
  const codes = words.length === 0 && code2021 !== undefined ? counterparts2016(code2021).map(({ code }) => code) : undefined;
  const all = codes ? codes.flatMap((code) => unitGroup(code) ?? []) : unitGroups('2016').filter(({ code, title }) => words.every((word) => foldText(`${code} ${title.en} ${title.fr}`).includes(word)));
  return all.slice(0, most).map((group) => ({ group, matched: undefined }));
}
