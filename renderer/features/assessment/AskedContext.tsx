import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { openFacts } from '../../../shared/assessment/beyond/lookUps';
import { membersAsked } from '../../../shared/assessment/beyond/membersAsked';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { requirementsToCheck } from '../../../shared/assessment/library/requirementChecks';
import { useLanguage } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { useEntryNames } from '../profile/entrySummary';
import { askedAt, askingIn, factPlace, firstPlaces, type AskedAt } from './askedFacts';
import { factFinder } from './factAt';
import { useLookUpDrafts, type LookUpDrafts } from './useLookUpDrafts';

interface Asked {
  /** The place at which each field of the page stands. */
  places: ReadonlyMap<string, string>;
  members: ReadonlyMap<string, readonly string[]>;
  lookUps: LookUps | undefined;
}

/** What the forms of look-ups rest on: what is assessed, and what is typed in them so far. */
export interface LookUps {
  assessment: Assessment;
  /** What the assessment waits for. */
  open: ReadonlySet<string>;
  drafts: LookUpDrafts;
}

const AskedContext = createContext<Asked>({ places: new Map(), members: new Map(), lookUps: undefined });

interface ProviderProps {
  assessment: Assessment;
  /** The pathway that is shown. */
  result: PathwayResult | undefined;
  /** The missing fact that is opened above it. */
  opened: string | undefined;
  children: ReactNode;
}

/** Settles for the whole page where each missing fact is asked: once, at the first place that waits for it. */
export function AskedProvider({ assessment, result, opened, children }: ProviderProps) {
  const language = useLanguage();
  const { file } = useEditor();
  const { titleOf } = useEntryNames();
  const { pack, client } = assessment;
  const members = useMemo(() => {
    const shown = membersAsked(assessment, result ? [result.id] : []);
    if (opened === undefined) return shown;
    // What is opened by itself counts for every pathway, and is asked as all of them need it.
    const ofAll = membersAsked(assessment, assessment.pathways.map(({ id }) => id)).get(opened);
    return ofAll ? new Map([...shown, [opened, ofAll]]) : shown;
  }, [assessment, result, opened]);
  const places = useMemo(() => {
    const first = opened === undefined ? [] : [{ place: factPlace(opened), pointers: [opened] }];
    return firstPlaces([...first, ...(result ? askingIn(result) : [])], factFinder(file, members, language, titleOf, (id) => requirementsToCheck(pack).get(id), client));
  }, [file, result, opened, members, language, titleOf, pack, client]);
  const drafts = useLookUpDrafts(file.id);
  const open = useMemo(() => openFacts(assessment), [assessment]);
  const value = useMemo(() => ({ places, members, lookUps: { assessment, open, drafts } }), [places, members, assessment, open, drafts]);
  return <AskedContext value={value}>{children}</AskedContext>;
}

/** What the form of a look-up rests on. */
export function useLookUps(): LookUps {
  const { lookUps } = use(AskedContext);
  if (!lookUps) throw new Error('there is no assessment here');
  return lookUps;
}

/** What a place asks by itself, and what it leaves to fields further up. */
export function useAskedAt(place: string, pointers: readonly string[]): AskedAt {
  const language = useLanguage();
  const { file } = useEditor();
  const { titleOf } = useEntryNames();
  const { places, members, lookUps } = use(AskedContext);
  const { pack, client } = lookUps?.assessment ?? {};
  return useMemo(() => {
    const requirements = pack && requirementsToCheck(pack);
    return askedAt(place, pointers.map(factFinder(file, members, language, titleOf, (id) => requirements?.get(id), client)), places);
  }, [place, pointers, file, places, members, language, titleOf, pack, client]);
}
