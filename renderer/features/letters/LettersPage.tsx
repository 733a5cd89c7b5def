import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseView, FileView, LetterTemplateView } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, Notice } from '../../components';
import { useText } from '../../i18n';
import { useFile } from '../overview/useFile';
import { LetterForm } from './LetterForm';
import classes from './LettersPage.module.css';
import { lettersSearch, type LettersSearch } from './lettersSearch';
import { MadeLetters } from './MadeLetters';
import { TemplateList } from './TemplateList';

/** Client › Letters: what do I have to write? */
export function LettersPage() {
  const file = useFile();
  const templates = useServiceQuery('letters.templates', {});
  const cases = useServiceQuery('cases.list', { fileId: file.data?.id ?? '' }, { enabled: file.data !== undefined });
  const error = file.error ?? templates.error ?? cases.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void Promise.all([file.refetch(), templates.refetch(), cases.refetch()])} />;
  if (!file.data || !templates.data || !cases.data) return <LoadingState />;
  return <OfFile file={file.data} templates={templates.data} cases={cases.data} />;
}

function OfFile({ file, templates, cases }: { file: FileView; templates: readonly LetterTemplateView[]; cases: readonly CaseView[] }) {
  const t = useText();
  const navigate = useNavigate();
  const search: LettersSearch = lettersSearch.parse(useSearch({ strict: false }));
  const chosen = templates.find(({ id }) => id === search.template) ?? templates[0];
  const caseId = cases.find(({ id }) => id === search.case)?.id ?? cases[0]?.id ?? null;
  const go = (change: LettersSearch): void =>
    void navigate({ to: '/clients/$fileId/letters', params: { fileId: file.id }, search: (before) => ({ ...lettersSearch.parse(before), ...change }), replace: true });
  const readOnly = file.deletedAt !== null;
  return (
    <div className={classes.page}>
      <TemplateList templates={templates} chosenId={chosen?.id} readOnly={readOnly} onChoose={(template) => go({ template })} />
      <Stack gap="lg" miw={0}>
        {readOnly ? <Notice kind="info">{t('letters.inBin')}</Notice> : chosen && <LetterForm key={chosen.id} file={file} template={chosen} cases={cases} caseId={caseId} onCase={(id) => go({ case: id })} />}
        <MadeLetters fileId={file.id} readOnly={readOnly} />
      </Stack>
    </div>
  );
}
