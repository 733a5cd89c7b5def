import { Button, Group, Modal, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRefresh } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ChecklistContent } from '../../../shared/checklists/content';
import { ownerOf } from '../../../shared/checklists/listed';
import { needWords, reasonInWords } from '../../../shared/checklists/words';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView, ChecklistDifference } from '../../../shared/contract';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState } from '../../components';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import classes from './RenewChecklist.module.css';

/** Makes the checklist, or makes it anew: what would change is shown first, and written only as it was shown. */
export function RenewChecklist({ shown, client }: { shown: CaseView; client: ClientFile | undefined }) {
  const t = useText();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { checklist } = shown;
  return (
    <>
      <Button leftSection={<IconRefresh size={16} aria-hidden />} title={checklist ? t('documents.renewMore', { on: format.date(checklist.asOf) }) : undefined} onClick={() => setAsking(true)}>
        {t(checklist ? 'documents.renew' : 'documents.make')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} size="lg" title={t('documents.difference.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Difference shown={shown} client={client} onDone={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function Difference({ shown, client, onDone }: { shown: CaseView; client: ClientFile | undefined; onDone: () => void }) {
  const t = useText();
  const asOf = useToday();
  const found = useServiceQuery('checklists.compare', { caseId: shown.id, asOf }, { gcTime: 0 });
  const renew = useServiceCommand('checklists.renew', {
    onSuccess: () => {
      onDone();
      notifications.show({ message: t('documents.written'), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
  if (found.error) return <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState />;
  const { added, changed, dropped, unchanged, digest } = found.data;
  const isSame = added.length + changed.length + dropped.length === 0 && shown.checklist !== null;
  return (
    <Stack gap="sm">
      <ScrollArea.Autosize mah={420} type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('documents.difference.title') }}>
        {isSame ? <Text size="sm">{t('documents.difference.upToDate')}</Text> : <Changes difference={found.data} client={client} />}
        {unchanged > 0 && <Text size="sm" c="dimmed" mt={8}>{t('documents.difference.unchanged', { count: unchanged })}</Text>}
      </ScrollArea.Autosize>
      {renew.error && <ErrorPanel error={renew.error} onRetry={() => void found.refetch().then(() => renew.reset())} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>{t(isSame ? 'common.close' : 'common.cancel')}</Button>
        {!isSame && <Button data-autofocus loading={renew.isPending} onClick={() => renew.mutate({ caseId: shown.id, asOf, digest })}>{t('documents.difference.write')}</Button>}
      </Group>
    </Stack>
  );
}

function Changes({ difference: { added, changed, dropped }, client }: { difference: ChecklistDifference; client: ClientFile | undefined }) {
  const t = useText();
  const kept = dropped.filter((one) => one.kept);
  const gone = dropped.filter((one) => !one.kept);
  return (
    <Stack gap="sm">
      {added.length > 0 && <Part title={t('documents.difference.added', { count: added.length })}>{added.map((content) => <Line key={keyOf(content)} content={content} client={client} />)}</Part>}
      {changed.length > 0 && (
        <Part title={t('documents.difference.changed', { count: changed.length })}>
          {changed.map(({ itemId, before, after }) => <Line key={itemId} content={after} before={before} client={client} />)}
        </Part>
      )}
      {kept.length > 0 && <Part title={t('documents.difference.kept', { count: kept.length })}>{kept.map(({ itemId, content }) => <Line key={itemId} content={content} client={client} />)}</Part>}
      {gone.length > 0 && <Part title={t('documents.difference.dropped', { count: gone.length })}>{gone.map(({ itemId, content }) => <Line key={itemId} content={content} client={client} />)}</Part>}
    </Stack>
  );
}

const keyOf = ({ document, for: owner, subject }: ChecklistContent): string => JSON.stringify([document, owner, subject]);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h6" mb={4}>{title}</Title>
      <ul className={classes.lines}>{children}</ul>
    </section>
  );
}

function Line({ content, before, client }: { content: ChecklistContent; before?: ChecklistContent; client: ClientFile | undefined }) {
  const t = useText();
  const language = useLanguage();
  const said = (one: ChecklistContent): string => (client ? reasonInWords(one, client, language) : one.reasons.map((reason) => reason[language]).join(' '));
  const differs = before ? ([['need', needWords[before.need][language], needWords[content.need][language]], ['reason', said(before), said(content)], ['contains', before.mustContain.map((text) => text[language]).join('; '), content.mustContain.map((text) => text[language]).join('; ')]] as const).filter(([, was, is]) => was !== is) : [];
  return (
    <li>
      <Text size="sm" span fw={500}>{content.title[language]}</Text>
      {content.for !== null && client && <Text size="sm" span c="dimmed"> · {ownerOf(content.for, client, language).name}</Text>}
      {!before && <Text size="xs" c="dimmed">{`${needWords[content.need][language]} · ${said(content)}`}</Text>}
      {differs.map(([member, was, is]) => (
        <Text size="xs" c="dimmed" key={member}>{`${t(`documents.difference.${member}`)}: ${was} → ${is}`}</Text>
      ))}
    </li>
  );
}
