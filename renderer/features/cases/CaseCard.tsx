import { Button, Collapse, Group, Progress, Select, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { caseStages, type CaseView, type FileView, type Input } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { DayInput, ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { personTitle } from '../profile/personTitle';
import classes from './CaseCard.module.css';
import { CaseDetails } from './CaseDetails';
import { caseTitle, kindTitle } from './caseKinds';
import { useCaseRules } from './useCaseRules';
import { useInOrder } from './useInOrder';

type Change = Omit<Input<'cases.change'>, 'id' | 'revision'>;

/** One application: stage and days are saved as they are chosen. */
export function CaseCard({ file, shown, readOnly }: { file: FileView; shown: CaseView; readOnly: boolean }) {
  const t = useText();
  const language = useLanguage();
  const rules = useCaseRules();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const change = useServiceCommand('cases.change');
  const remove = useServiceCommand('cases.delete', {
    onSuccess: ({ deletedAt }) => {
      if (deletedAt !== null) notifications.show({ message: t('cases.removed'), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
  const { id, revision, stage, filingOn, landingOn, checklist, deletedAt } = shown;
  const inOrder = useInOrder(revision);
  const save = (what: Change): void => inOrder((known) => change.mutateAsync({ id, revision: known, ...what }));
  const person = file.persons.find(({ data }) => data['id'] === shown.personId);
  const fixed = readOnly || deletedAt !== null;
  const title = caseTitle(shown, language, rules);
  const kind = kindTitle(shown.kind, language, rules);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.card} aria-labelledby={heading} data-case={shown.kind} data-removed={deletedAt !== null}>
      <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
        <div className={classes.names}>
          <Title order={2} size="h5" id={heading}>{title}</Title>
          <Text size="sm" c="dimmed">
            {[title === kind ? '' : kind, person ? personTitle(person, t('profile.unnamed')) : t('cases.personGone')].filter((part) => part !== '').join(' · ')}
          </Text>
        </div>
        {deletedAt === null ? (
          !readOnly && (
            <Button size="xs" variant="subtle" color="gray" leftSection={<IconTrash size={14} aria-hidden />} loading={remove.isPending} onClick={() => remove.mutate({ id, deleted: true })}>
              {t('cases.remove')}
            </Button>
          )
        ) : (
          <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} loading={remove.isPending} onClick={() => remove.mutate({ id, deleted: false })}>
            {t('cases.restore')}
          </Button>
        )}
      </Group>
      <div className={classes.fields}>
        <Select
          label={t('cases.stage')} w={210} allowDeselect={false} disabled={fixed} value={stage}
          data={caseStages.map((value) => ({ value, label: t(`cases.stages.${value}`) }))}
          onChange={(value) => {
            const next = caseStages.find((one) => one === value);
            if (next) save({ stage: next });
          }}
        />
        <DayInput label={t('cases.filingOn')} w={180} clearable disabled={fixed} value={filingOn} onChange={(day) => save({ filingOn: day })} />
        <DayInput label={t('cases.landingOn')} w={180} clearable disabled={fixed} value={landingOn} onChange={(day) => save({ landingOn: day })} />
        <div className={classes.progress}>
          <Text size="sm" mb={6}>{checklist ? t('cases.progress', { count: checklist.settled, total: checklist.total }) : t('cases.noChecklist')}</Text>
          {checklist && <Progress value={checklist.total === 0 ? 0 : (100 * checklist.settled) / checklist.total} aria-label={t('cases.progress', { count: checklist.settled, total: checklist.total })} />}
        </div>
        <AnchorLink to="/clients/$fileId/documents" params={{ fileId: file.id }} search={{ case: id }} className={classes.link}>
          {t('cases.documents')}
        </AnchorLink>
      </div>
      {(change.error ?? remove.error) && <ErrorPanel error={change.error ?? remove.error} />}
      <Button mt={6} size="xs" variant="subtle" color="gray" leftSection={<Chevron size={14} aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('cases.details')}
      </Button>
      <Collapse expanded={isOpen}>{isOpen && <CaseDetails shown={shown} readOnly={fixed} saving={change.isPending} onSave={save} />}</Collapse>
    </section>
  );
}
