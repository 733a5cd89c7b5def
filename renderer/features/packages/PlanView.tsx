import { List, Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { stateWords } from '../../../shared/checklists/states';
import type { Output } from '../../../shared/contract';
import type { PortalProfile } from '../../../shared/packages/profile';
import { keptWords } from '../../../shared/packages/words';
import { Notice } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './Packages.module.css';
import { SizeBar } from './SizeBar';

type Plan = Output<'packages.plan'>;

/** What a package would hold, slot by slot, before anything is made. */
export function PlanView({ plan, profile }: { plan: Plan; profile: PortalProfile }) {
  const t = useText();
  const heading = useId();
  return (
    <Stack gap="sm">
      {plan.reminders.map(({ kind, message }) => <Message key={kind} message={message} />)}
      {plan.files.length > 0 && (
        <section aria-labelledby={heading}>
          <Title order={2} size="h6" id={heading}>{t('packages.plan')}</Title>
          <Table className={classes.table} verticalSpacing={4} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th className={classes.slot}>{t('packages.slot')}</Table.Th>
                <Table.Th>{t('packages.fileAndDocuments')}</Table.Th>
                <Table.Th className={classes.bytes}>{t('packages.sizeNow')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>{plan.files.map((file) => <PlannedRow key={file.name} file={file} profile={profile} />)}</Table.Tbody>
          </Table>
        </section>
      )}
      {plan.files.length > 0 && <Total total={plan.total} />}
      <LeftOut leftOut={plan.leftOut} />
      <NotIncluded items={plan.notIncluded} />
    </Stack>
  );
}

/** All files together as they are now, against what the portal takes. */
function Total({ total: { bytes, limit, fit, message } }: { total: Plan['total'] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Stack gap={6}>
      <div className={classes.total}>
        <Text size="sm" fw={500}>{t('packages.togetherNow')}</Text>
        <SizeBar size={bytes} limit={limit} label={t('packages.togetherNow')} />
      </div>
      {message !== null && <Notice kind={fit === 'does-not-fit' ? 'warning' : 'info'}>{message[language]}</Notice>}
    </Stack>
  );
}

function Message({ message }: { message: Record<'en' | 'fr', string> }) {
  const language = useLanguage();
  return <Notice kind="info">{message[language]}</Notice>;
}

function PlannedRow({ file, profile }: { file: Plan['files'][number]; profile: PortalProfile }) {
  const t = useText();
  const language = useLanguage();
  const { name, slotTitle, owner, documents, bytesBefore, fit } = file;
  return (
    <Table.Tr data-file={name}>
      <Table.Td>
        {slotTitle[language]}
        {owner !== '' && <Text size="xs" c="dimmed">{owner}</Text>}
      </Table.Td>
      <Table.Td>
        <span className={classes.file}>{name}</span>
        <ul className={classes.documents}>
          {documents.map(({ attachmentId, name: document, title, owner: of, treatment, kept }) => (
            <li key={attachmentId}>
              {[title[language], of].filter((part) => part !== '').join(' – ')}
              <Text size="xs" c="dimmed">{document}. {kept === null ? t(`packages.treatment.${treatment}`) : keptWords[kept][language]}</Text>
            </li>
          ))}
        </ul>
      </Table.Td>
      <Table.Td>
        <SizeBar size={bytesBefore} limit={profile.largestFileBytes} label={name} />
        {fit === 'may-not-fit' && <Text size="xs" c="dimmed">{t('packages.shrinks')}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}

/** What is in no file, and why. */
export function LeftOut({ leftOut }: { leftOut: Plan['leftOut'] }) {
  const t = useText();
  const language = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <Notice kind="warning" title={t('packages.leftOut', { count: leftOut.length })}>
      <List size="sm" spacing={2}>{leftOut.map(({ attachmentId, slotId, message }) => <List.Item key={`${slotId} ${attachmentId}`}>{message[language]}</List.Item>)}</List>
    </Notice>
  );
}

/** Items of the checklist that have nothing in the package yet. */
function NotIncluded({ items }: { items: Plan['notIncluded'] }) {
  const t = useText();
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <details className={classes.more}>
      <summary>{t('packages.notIncluded', { count: items.length })}</summary>
      <List size="sm" spacing={2} mt={4}>
        {items.map(({ itemId, title, owner, state, documents }) => (
          <List.Item key={itemId}>
            {[title[language], owner].filter((part) => part !== '').join(' – ')}: {stateWords[state][language]}
            {documents > 0 && <Text span size="xs" c="dimmed"> ({t('attachments.filedCount', { count: documents })})</Text>}
          </List.Item>
        ))}
      </List>
    </details>
  );
}
