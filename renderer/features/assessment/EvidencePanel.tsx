import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconHelpCircle, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { discrepancyWords, evidenceDaysInWords, evidenceOwner, evidenceSentences, evidenceStateWords, evidenceTitles, type Evidence, type EvidenceState } from '../../../shared/evidence';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { Panel } from '../overview/Panel';
import { useEditor } from '../profile/editor/EditorContext';
import classes from './AssessmentPage.module.css';
import { Citations } from './Citations';
import { useFactAt } from './useFactAt';
import { useDays } from './useDays';

const icons: Readonly<Record<EvidenceState, Icon>> = {
  expired: IconCircleX, 'before-filing': IconAlertTriangle, 'before-landing': IconAlertTriangle, 'not-known': IconHelpCircle, 'issued-later': IconClock, valid: IconCircleCheck, 'good-when-filed': IconCircleCheck,
};
const colors: Readonly<Record<EvidenceState, string>> = { expired: 'red', 'before-filing': 'orange', 'before-landing': 'orange', 'not-known': 'yellow', 'issued-later': 'gray', valid: 'teal', 'good-when-filed': 'gray' };

/** More rows than one reads at once stay behind a button; what is urgent never does. */
const first = 5;
const isUrgent = ({ state, discrepancies }: Evidence): boolean => !['valid', 'good-when-filed'].includes(state) || discrepancies.length > 0;

interface PanelProps {
  result: PathwayResult;
  assessment: Assessment;
  evidence: readonly Evidence[];
  /** Of the case whose documents were read too. */
  caseId: string | undefined;
}

/** The documents on which outcome or filing rest, until when each is good and what that means, the most urgent first. */
export function EvidencePanel({ result, assessment, evidence, caseId }: PanelProps) {
  const t = useText();
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const said = evidenceTitles[language];
  const dated = evidence.filter(({ state }) => state !== 'not-known');
  const unknown = evidence.filter(({ state }) => state === 'not-known');
  if (evidence.length === 0) return null;
  const visible = showsAll ? dated : dated.filter((one, index) => index < first || isUrgent(one));
  return (
    <Panel
      title={said.title}
      aside={dated.length > visible.length || showsAll ? (
        <Anchor component="button" type="button" size="sm" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('assessment.evidence.fewer') : t('assessment.evidence.all', { number: dated.length })}
        </Anchor>
      ) : undefined}
    >
      <Text size="sm" c="dimmed">{said.apart}</Text>
      {visible.length > 0 && (
        <ul className={classes.group} aria-label={said.title}>
          {visible.map((one) => <EvidenceRow key={one.id} evidence={one} result={result} assessment={assessment} caseId={caseId} />)}
        </ul>
      )}
      {unknown.length > 0 && <Unknown evidence={unknown} assessment={assessment} caseId={caseId} />}
    </Panel>
  );
}

interface RowProps {
  evidence: Evidence;
  result: PathwayResult;
  assessment: Assessment;
  caseId: string | undefined;
}

function EvidenceRow({ evidence, result, assessment, caseId }: RowProps) {
  const language = useLanguage();
  const days = useDays();
  const { title, state, validity, citations, days: planned } = evidence;
  const StateIcon = icons[state];
  const labelOf = (id: string): string => result.criteria.find(({ criterion }) => criterion.id === id)?.criterion.label[language] ?? id;
  const discrepancy = discrepancyWords(evidence, language);
  const owner = evidenceOwner(evidence, assessment.client);
  return (
    <li className={classes.criterion} data-evidence={evidence.document} data-state={state}>
      <Text span size="sm" fw={600} className={classes.state} c={`var(--mantine-color-${colors[state]}-light-color)`}>
        <StateIcon size={16} aria-hidden /> {evidenceStateWords[state][language]}
      </Text>
      <div>
        <Text size="sm" fw={600} lh={1.35}>{[title[language], owner].filter((part) => part !== '').join(', ')}</Text>
        <Text size="sm">{days(evidenceSentences(evidence, labelOf, language).join(' '))}</Text>
        {planned.length > 1 && <Text size="sm" c="dimmed">{days(evidenceDaysInWords(evidence, language))}</Text>}
        {discrepancy !== '' && (
          <Text size="sm" c="var(--mantine-color-orange-light-color)" data-discrepancy><IconAlertTriangle size={14} aria-hidden /> {days(discrepancy)}</Text>
        )}
        <div className={classes.facts}>
          {validity && <Text size="sm" c="dimmed">{validity[language]}</Text>}
          <Citations ids={citations} pack={assessment.pack} />
          <Places evidence={evidence} caseId={caseId} />
        </div>
      </div>
    </li>
  );
}

/** Links to the fact in the profile, and to the checklist on which the document is noted. */
function Places({ evidence: { dayPointer, itemId, title }, caseId }: { evidence: Evidence; caseId: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const { file } = useEditor();
  const factAt = useFactAt(file);
  const fact = dayPointer === null ? undefined : factAt(dayPointer);
  return (
    <>
      {fact && (
        <AnchorLink to="/clients/$fileId/profile" params={{ fileId: file.id }} search={fact.place} aria-label={`${t('assessment.evidence.toFact', { what: fact.label })}, ${title[language]}`}>
          {t('assessment.evidence.toFact', { what: fact.label })}
        </AnchorLink>
      )}
      {itemId !== null && caseId !== undefined && (
        <AnchorLink to="/clients/$fileId/documents" params={{ fileId: file.id }} search={{ case: caseId }} aria-label={`${t('assessment.evidence.toDocument')}, ${title[language]}`}>
          {t('assessment.evidence.toDocument')}
        </AnchorLink>
      )}
    </>
  );
}

/** Documents that are needed and of which nobody noted a date, in short. */
function Unknown({ evidence, assessment, caseId }: { evidence: readonly Evidence[]; assessment: Assessment; caseId: string | undefined }) {
  const language = useLanguage();
  const said = evidenceTitles[language];
  return (
    <div data-evidence-unknown>
      <Text size="sm" fw={600} mt={8}><IconHelpCircle size={16} aria-hidden /> {said.unknown}</Text>
      <ul className={classes.plainList}>
        {evidence.map((one) => (
          <li key={one.id}>
            <Text span size="sm">{[one.title[language], evidenceOwner(one, assessment.client)].filter((part) => part !== '').join(', ')}</Text>{' '}
            <Places evidence={one} caseId={caseId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
