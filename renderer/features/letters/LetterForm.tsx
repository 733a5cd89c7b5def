import { Button, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { calendarDate } from '../../../shared/dates';
import type { CaseView, FileView, LetterTemplateView } from '../../../shared/contract';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ChoiceSelect, ErrorPanel, LoadingState, Notice, Toolbar, ToolbarControl, UnprintableNotice } from '../../components';
import { saveMade } from '../../desktop';
import { useLanguage, useText, useToday } from '../../i18n';
import { caseTitle } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import { ChoiceSelects } from './ChoiceSelects';
import { ClauseList } from './ClauseList';
import { FactList, TypedFacts } from './FactList';
import classes from './LettersPage.module.css';
import { RemoveTemplate } from './RemoveTemplate';
import { useAnswers, useChoices } from './useAnswers';

interface FormProps {
  file: FileView;
  template: LetterTemplateView;
  cases: readonly CaseView[];
  caseId: string | null;
  onCase: (id: string | undefined) => void;
}

const noCase = 'none';
/** While somebody types, what is missing is asked for once they pause. */
const pauseMs = 300;

/** One template: what it would say of this client, what is missing, and the button that makes the letter. */
export function LetterForm({ file, template, cases, caseId, onCase }: FormProps) {
  const t = useText();
  const rules = useCaseRules();
  const pageLanguage = useLanguage();
  const today = calendarDate.parse(useToday());
  const heading = useId();
  const [chosenLanguage, setLanguage] = useState(pageLanguage);
  const [withCase, setWithCase] = useState(true);
  const [title, setTitle] = useState('');
  const [answers, setAnswer] = useAnswers(file.id, template.id);
  const [asked] = useDebouncedValue(answers, pauseMs);
  const [choices, choose] = useChoices(file.id, withCase ? caseId : null);
  const language = template.language ?? chosenLanguage;
  const about = { fileId: file.id, caseId: withCase ? caseId : null, templateId: template.id, language, choices, today };
  const prepared = useServiceQuery('letters.prepare', { ...about, answers: asked }, { placeholderData: keepPreviousData });
  const save = useServiceCommand('letters.template', { onSuccess: async (made) => void (await saveMade(made)) });
  const make = useServiceCommand('letters.generate', {
    onSuccess: (made) => void notifications.show({ message: t('letters.generated', { title: made.title }), closeButtonProps: { 'aria-label': t('common.close') } }),
  });
  const { data } = prepared;
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{template.title[pageLanguage]}</Title>
      <Text size="sm" c="dimmed" mb="xs">{template.purpose[pageLanguage]}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ ...about, answers, title: title.trim() });
        }}
      >
        <Toolbar
          actions={
            <>
              {template.origin === 'firm' && <RemoveTemplate template={template} />}
              <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={save.isPending} onClick={() => save.mutate({ templateId: template.id, language, today })}>{t('letters.saveTemplate')}</Button>
              <Button type="submit" leftSection={<IconFileText size={16} aria-hidden />} disabled={!data} loading={make.isPending}>{t('letters.generate')}</Button>
            </>
          }
        >
          {template.language === null ? (
            <ToolbarControl label={t('letters.language')}>
              <SegmentedControl aria-label={t('letters.language')} value={language} data={[{ value: 'en', label: t('letters.inLanguage.en') }, { value: 'fr', label: t('letters.inLanguage.fr') }]} onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')} />
            </ToolbarControl>
          ) : (
            <ToolbarControl><Text size="sm">{t(`letters.onlyLanguage.${template.language}`)}</Text></ToolbarControl>
          )}
          <ChoiceSelect
            label={t('letters.case')} value={about.caseId ?? noCase} data={[...cases.map((one) => ({ value: one.id, label: caseTitle(one, pageLanguage, rules) })), { value: noCase, label: t('letters.noCase') }]}
            onChange={(id) => {
              setWithCase(id !== noCase);
              if (id !== noCase && id !== null) onCase(id);
            }}
          />
          {data && <ChoiceSelects choices={data.choices} onChoose={choose} />}
          <TextInput label={t('letters.name')} placeholder={template.title[language]} maxLength={300} className={classes.name} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        </Toolbar>
      </form>
      <Stack gap="sm" mt="sm">
        {(make.error ?? save.error) && <ErrorPanel error={make.error ?? save.error} />}
        {prepared.error && <ErrorPanel error={prepared.error} onRetry={() => void prepared.refetch()} />}
        {!data && !prepared.error && <LoadingState />}
        {data && (
          <>
            <Notice kind={data.missing.length === 0 ? 'info' : 'warning'}>{data.missing.length === 0 ? t('letters.nothingMissing') : t('letters.missing', { count: data.missing.length })}</Notice>
            <UnprintableNotice texts={data.fields.flatMap(({ field, label, value }) => [value ?? '', answers[field] ?? ''].flat().map((text) => ({ name: label[pageLanguage], text })))} />
            <TypedFacts fields={data.fields} missing={data.missing} answers={answers} onAnswer={setAnswer} />
            {data.clauses && <ClauseList clauses={data.clauses} />}
            <FactList file={file} fields={data.fields} missing={data.missing} caseId={about.caseId} />
          </>
        )}
      </Stack>
    </section>
  );
}
