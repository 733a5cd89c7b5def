import { Anchor, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { missingFacts, type MissingFact } from '../../../shared/assessment/beyond/missingFacts';
import { requirementsToCheck } from '../../../shared/assessment/library/requirementChecks';
import { factLead, factName } from '../../../shared/assessment/report/names';
import type { Requirements } from '../../../shared/assessment/report/lookUpWords';
import { useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import { AnswerHere } from './AnswerHere';
import { factPlace } from './askedFacts';
import classes from './MissingFactsPanel.module.css';
import { useAnswered } from './useAnswered';

const first = 5;

/** A fact with how much hangs on it: nothing any more once it is known. */
interface Shown {
  pointer: string;
  fact: MissingFact | undefined;
}

/** A fact that is being answered, and its place among the others, which it keeps once it is known. */
export interface Opened {
  pointer: string;
  at: number;
}

interface PanelProps {
  assessment: Assessment;
  opened: Opened | undefined;
  onOpen: (opened: Opened | undefined) => void;
}

/** What is missing in the whole assessment, the fact that settles the most first; each is answered in its place. Nothing where nothing is missing. */
export function MissingFactsPanel({ assessment, opened, onOpen }: PanelProps) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const facts = useMemo(() => missingFacts(assessment), [assessment]);
  const shown = useMemo(() => withOpened(facts, opened), [facts, opened]);
  if (shown.length === 0) return null;
  const visible = showsAll ? shown : shown.filter(({ pointer }, index) => index < first || pointer === opened?.pointer);
  return (
    <Panel
      title={t('assessment.missingFacts.title')} className={classes.panel}
      aside={shown.length > first && (
        <Anchor component="button" type="button" size="sm" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('assessment.missingFacts.fewer') : t('assessment.missingFacts.all', { number: shown.length })}
        </Anchor>
      )}
    >
      <ol className={classes.facts} aria-label={t('assessment.missingFacts.title')}>
        {visible.map(({ pointer, fact }) => (
          <FactRow
            key={pointer} pointer={pointer} fact={fact} assessment={assessment} isOpen={pointer === opened?.pointer}
            onToggle={() => onOpen(pointer === opened?.pointer ? undefined : { pointer, at: shown.findIndex((one) => one.pointer === pointer) })}
          />
        ))}
      </ol>
    </Panel>
  );
}

/** The ranking, with the fact that is open at the place where it was opened: it must not go from under the hands of who fills it in. */
function withOpened(facts: readonly MissingFact[], opened: Opened | undefined): Shown[] {
  const ranked = facts.map((fact): Shown => ({ pointer: fact.pointer, fact }));
  if (!opened) return ranked;
  const own = { pointer: opened.pointer, fact: facts.find(({ pointer }) => pointer === opened.pointer) };
  return ranked.filter(({ pointer }) => pointer !== opened.pointer).toSpliced(opened.at, 0, own);
}

interface FactRowProps extends Shown {
  assessment: Assessment;
  isOpen: boolean;
  onToggle: () => void;
}

function FactRow({ pointer, fact, assessment, isOpen, onToggle }: FactRowProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const weight = useWeight(fact);
  const pointers = useMemo(() => [pointer], [pointer]);
  const requirementAt: Requirements = (id) => requirementsToCheck(assessment.pack).get(id);
  const name = factName(pointer, assessment.client, language, requirementAt);
  const needing = usePathwaysNeeding(fact, assessment);
  const state = fact ? weight : t('assessment.missingFacts.answered');
  const { row, announced, onAnswer } = useAnswered(t('assessment.newState', { what: name, state }));
  return (
    <li ref={row} tabIndex={-1} data-fact={pointer}>
      <UnstyledButton className={classes.fact} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onToggle}>
        <IconChevronRight size={16} aria-hidden />
        <Text span size="sm" lh={1.35}>
          {/* A closed row stays short; its whole sentence is there once it is opened. */}
          {isOpen ? name : factLead(pointer, assessment.client, language, requirementAt)}
          {needing !== '' && <Text span size="xs" c="dimmed" display="block">{needing}</Text>}
        </Text>
        <Text span size="xs" c="dimmed">{state}</Text>
      </UnstyledButton>
      {isOpen && <div id={id}><AnswerHere bare place={factPlace(pointer)} pointers={pointers} onAnswer={onAnswer} /></div>}
      <VisuallyHidden aria-live="polite">{announced}</VisuallyHidden>
    </li>
  );
}

/** Which pathways wait for something that is to be looked up once for several of them, apart by semicolons since titles have commas; empty for all else, which says itself what it is of. */
function usePathwaysNeeding(fact: MissingFact | undefined, { pack, pathways }: Assessment): string {
  const t = useText();
  const language = useLanguage();
  const lookUp = fact?.lookUp;
  if (!fact || lookUp?.kind !== 'requirement' || requirementsToCheck(pack).get(lookUp.requirement)?.pathway !== null) return '';
  return t('assessment.missingFacts.neededFor', { which: pathways.filter(({ id }) => fact.asks.includes(id)).map(({ title }) => title[language]).join('; ') });
}

/** How much hangs on a fact, and what it takes where more than an answer. */
function useWeight(fact: MissingFact | undefined): string {
  const t = useText();
  if (!fact) return '';
  const { settles, decides, asks, scores, effort } = fact;
  const others = decides.length - settles.length;
  return [
    settles.length > 0 && t('assessment.missingFacts.settles', { count: settles.length }),
    others > 0 && t('assessment.missingFacts.decides', { count: others }),
    decides.length === 0 && asks.length > 0 && t('assessment.missingFacts.asks', { count: asks.length }),
    asks.length === 0 && scores.length > 0 && t('assessment.missingFacts.points'),
    (effort === 'list' || effort === 'paper') && t(`assessment.missingFacts.effort.${effort}`),
  ].filter((part) => part !== false).join(' · ');
}
