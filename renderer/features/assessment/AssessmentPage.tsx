import { Alert, Box } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { ErrorPanel, LoadingState } from '../../components';
import { useFormat, useText, useToday } from '../../i18n';
import { LayerSelect, useShownLayer } from '../../rules/LayerSelect';
import { RulesProvider } from '../../rules/RulesProvider';
import { useFile } from '../overview/useFile';
import { EditorProvider, useEditor } from '../profile/editor/EditorContext';
import { AskedProvider } from './AskedContext';
import classes from './AssessmentPage.module.css';
import { assessmentSearch, type AssessmentSearch } from './assessmentSearch';
import type { PackLayer } from '../../../shared/contract';
import type { Assessment } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { filingAfter } from '../../../shared/assessment/library/plannedFiling';
import { AssessmentToolbar } from './AssessmentToolbar';
import { IncompleteAlert } from './IncompleteAlert';
import { MissingFactsPanel, type Opened } from './MissingFactsPanel';
import { grouped } from './outcomes';
import { PathwayDetail } from './PathwayDetail';
import { PathwayList } from './PathwayList';
import { SaveAssessment } from './SaveAssessment';
import { SavedAssessments } from './SavedAssessments';
import { useAssessment, useClient } from './useAssessments';
import { useNearMisses } from './useNearMisses';
import { useShownPathway } from './useShownPathway';

/** Client › Assessment: which pathways apply on a day, why, and what is missing. */
export function AssessmentPage() {
  const file = useFile();
  if (file.error) return <ErrorPanel error={file.error} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  return (
    <EditorProvider stored={file.data}>
      <InLayer key={file.data.id} />
    </EditorProvider>
  );
}

/** The law, or what the firm or a department says beside it: each by itself. */
function InLayer() {
  const layer = useShownLayer(assessmentSearch.parse(useSearch({ strict: false })).layer);
  return (
    <RulesProvider layer={layer}>
      <ForFile layer={layer} />
    </RulesProvider>
  );
}

function ForFile({ layer }: { layer: PackLayer }) {
  const t = useText();
  const format = useFormat();
  const { file } = useEditor();
  const today = useToday();
  const search: AssessmentSearch = assessmentSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { id: fileId } = file;
  const go = useCallback(
    (change: Partial<AssessmentSearch>) => void navigate({ to: '/clients/$fileId/assessment', params: { fileId }, search: (before) => ({ ...assessmentSearch.parse(before), ...change }), replace: true }),
    [navigate, fileId],
  );
  const { client, faults } = useClient(file);
  const asOf = search.asOf ?? today;
  const person = client?.persons.some(({ id }) => id === search.person) ? search.person : undefined;
  const assessment = useAssessment(client, asOf, person);
  const compared = useAssessment(client, search.compare, person);
  const changes = useNearMisses(assessment);
  const groups = useMemo(() => (assessment ? grouped(assessment) : []), [assessment]);
  const pathwayId = assessment?.pathways.find(({ id }) => id === search.pathway)?.id;
  const pin = useCallback((pathway: string) => go({ pathway }), [go]);
  const shownId = useShownPathway(pathwayId, groups[0]?.pathways[0]?.id, file, pin);
  const incomplete = faults.length > 0 && <IncompleteAlert faults={faults} isShown={assessment !== undefined} />;
  if (!assessment) return incomplete;
  const chosen = assessment.pathways.find(({ id }) => id === shownId);
  // Of every pathway that asks something when filing: the page says it once, above the list and whichever pathway is open.
  const filing = filingAfter(assessment.client, asOf, today);
  return (
    <div className={classes.page}>
      {incomplete}
      <div className={classes.head}>
        <AssessmentToolbar file={file} asOf={asOf} compare={search.compare} personId={assessment.personId} onGo={go} />
        <LayerSelect value={layer} onChange={(chosen) => go({ layer: chosen, pathway: undefined })} />
        {layer === 'law' && file.deletedAt === null && <SaveAssessment fileId={fileId} personId={assessment.personId} asOf={asOf} />}
      </div>
      {layer !== 'law' && <Alert color="yellow" variant="light" icon={<IconInfoCircle aria-hidden />}>{t('rulePacks.notTheLaw')}</Alert>}
      {filing !== undefined && <Alert color="yellow" variant="light" p="xs" icon={<IconInfoCircle aria-hidden />}>{t('assessment.filingPlanned', { filing: format.date(filing), on: format.date(asOf) })}</Alert>}
      <div className={classes.columns}>
        <PathwayList assessment={assessment} groups={groups} compared={compared} scores={assessment.scores} changes={changes} chosenId={chosen?.id} onChoose={(pathway) => go({ pathway })} />
        <Detail chosen={chosen} assessment={assessment} compared={compared} onPerson={(person) => go({ person })} />
      </div>
      {layer === 'law' && <SavedAssessments fileId={fileId} asOf={asOf} />}
    </div>
  );
}

interface DetailProps {
  chosen: PathwayResult | undefined;
  assessment: Assessment;
  compared: Assessment | undefined;
  onPerson: (personId: string) => void;
}

/** What is missing for the person in all pathways, and the chosen one; a fact that both wait for is asked once. */
function Detail({ chosen, assessment, compared, onPerson }: DetailProps) {
  const { personId } = assessment;
  const [held, setHeld] = useState<{ personId: string; opened: Opened | undefined }>();
  const opened = held?.personId === personId ? held.opened : undefined;
  return (
    <AskedProvider assessment={assessment} result={chosen} opened={opened?.pointer}>
      {/* Holds what is only read aloud in its rows, which would otherwise make the window scroll. */}
      <Box className={classes.detail} pos="relative">
        <MissingFactsPanel key={personId} assessment={assessment} opened={opened} onOpen={(next) => setHeld({ personId, opened: next })} />
        {chosen && <PathwayDetail key={chosen.id} result={chosen} assessment={assessment} compared={compared} onPerson={onPerson} />}
      </Box>
    </AskedProvider>
  );
}
