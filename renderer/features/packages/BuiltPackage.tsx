import { ActionIcon, Badge, Button, Group, List, Paper, Stack, Switch, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { PackageView } from '../../../shared/contract';
import { bytesInWords, keptWords } from '../../../shared/packages/words';
import { usePeople, useServiceCommand } from '../../api';
import { ConfirmDanger, ErrorPanel, Notice, useFocusOnArrival } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { canBeShown, FilePreview } from './FilePreview';
import classes from './Packages.module.css';
import { LeftOut } from './PlanView';
import { SizeBar } from './SizeBar';
import { usePackageExport } from './usePackageExport';

type PackedFile = PackageView['files'][number];
/** What is asked before it is done. `file`: the name of the one that is to be written; absent: the whole. */
type Asking = { kind: 'delete' } | { kind: 'export'; file: string | undefined };

/** Why somebody should look again before a package leaves the book. */
const doubtsOf = ({ fits, stale, profileChanged }: PackageView): ('doesNotFit' | 'stale' | 'profileChanged')[] => [
  ...(fits ? [] : (['doesNotFit'] as const)), ...(stale ? (['stale'] as const) : []), ...(profileChanged ? (['profileChanged'] as const) : []),
];

/** A package that was made: whether it fits, its files, and the ways out of the book. */
export function BuiltPackage({ pack, readOnly, isNew }: { pack: PackageView; readOnly: boolean; /** Just made on this page: its heading gets the focus, so that the result is seen. */ isNew: boolean }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const heading = useId();
  const people = usePeople();
  const [asking, setAsking] = useState<Asking | null>(null);
  const arrival = useFocusOnArrival<HTMLHeadingElement>(isNew);
  const [shown, setShown] = useState<PackedFile | null>(null);
  const [isShown, setIsShown] = useState(false);
  const [hasHashes, setHashes] = useState(false);
  const save = usePackageExport();
  const remove = useServiceCommand('packages.delete', { onSuccess: () => setAsking(null) });
  const { profile, files, totalBytes, fits, stale, profileChanged, problems, leftOut, builtAt, builtBy, exportName } = pack;
  const doubts = doubtsOf(pack);
  const exported = (file?: PackedFile): void => {
    // What an earlier one failed with says nothing of this one.
    save.reset();
    if (file === undefined ? doubts.length > 0 : !file.fits || stale || profileChanged) setAsking({ kind: 'export', file: file?.name });
    else save.mutate({ pack, ...(file ? { file: file.name } : {}), anyway: false });
  };
  const title = t('packages.builtFor', { portal: profile.title[language] });
  const asked = asking?.kind === 'export' ? asking.file : undefined;
  const by = people.find(({ id }) => id === builtBy)?.name ?? '';
  return (
    <Paper component="section" withBorder p="sm" aria-labelledby={heading}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Group gap={8}>
              <Title order={3} size="h6" id={heading} ref={arrival} tabIndex={-1}>{title}</Title>
              {profileChanged ? <Badge variant="light" color="gray" tt="none">{t('packages.profileChanged')}</Badge> : <Badge variant="light" color={fits ? 'teal' : 'orange'} tt="none">{t(fits ? 'packages.fits' : 'packages.doesNotFit')}</Badge>}
              {stale && <Badge variant="light" color="gray" tt="none">{t('packages.stale')}</Badge>}
            </Group>
            <Text size="xs" c="dimmed">{[format.instant(builtAt), by, t('packages.fileCount', { count: files.length }), bytesInWords(totalBytes)[language]].filter((part) => part !== '').join(' · ')}</Text>
          </div>
          <Group gap={8}>
            <Button size="xs" leftSection={<IconDownload size={14} aria-hidden />} loading={save.isPending} onClick={() => exported()}>{t('packages.exportZip')}</Button>
            {!readOnly && <ActionIcon variant="default" size={30} aria-label={t('packages.delete', { what: title })} onClick={() => setAsking({ kind: 'delete' })}><IconTrash size={15} aria-hidden /></ActionIcon>}
          </Group>
        </Group>
        {stale && <Text size="sm">{t('packages.staleMore')}</Text>}
        {profileChanged && <Text size="sm">{t('packages.profileChangedMore')}</Text>}
        {profile.totalBytes !== null && <SizeBar size={totalBytes} limit={profile.totalBytes} label={t('packages.together')} />}
        {problems.length > 0 && (
          <Notice kind={fits ? 'info' : 'warning'}>
            <List size="sm" spacing={2}>
              {problems.map(({ kind, file, attachmentId, message, list = [] }) => (
                <List.Item key={`${kind} ${file ?? ''} ${attachmentId ?? ''}`}>
                  {message[language]}
                  {list.length > 0 && <List size="sm" withPadding>{list.map((one) => <List.Item key={one.en}>{one[language]}</List.Item>)}</List>}
                </List.Item>
              ))}
            </List>
          </Notice>
        )}
        <LeftOut leftOut={leftOut} />
        <Table className={classes.table} verticalSpacing={4} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.slot}>{t('packages.slot')}</Table.Th>
              <Table.Th>{t('packages.fileAndDocuments')}</Table.Th>
              <Table.Th className={classes.pages}>{t('packages.pages')}</Table.Th>
              <Table.Th className={classes.bytes}>{t('packages.size')}</Table.Th>
              <Table.Th className={classes.actions}><VisuallyHidden>{t('attachments.export')}</VisuallyHidden></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {files.map((file) => (
              <FileRow
                key={file.name} pack={pack} file={file} hasHashes={hasHashes} onExport={() => exported(file)}
                onShow={() => {
                  setShown(file);
                  setIsShown(true);
                }}
              />
            ))}
          </Table.Tbody>
        </Table>
        <Switch size="xs" label={t('packages.hashes')} checked={hasHashes} onChange={(event) => setHashes(event.currentTarget.checked)} />
        {save.error !== null && asking === null && <ErrorPanel error={save.error} />}
      </Stack>
      <FilePreview packageId={pack.id} file={shown} opened={isShown} onClose={() => setIsShown(false)} />
      <ConfirmDanger opened={asking?.kind === 'delete'} onClose={() => setAsking(null)} title={t('packages.delete', { what: title })} confirmLabel={t('packages.deleteConfirm')} pending={remove.isPending} error={remove.error} onConfirm={() => remove.mutate({ id: pack.id })}>
        {t('packages.deleteWhat')}
      </ConfirmDanger>
      <ConfirmDanger
        opened={asking?.kind === 'export'} onClose={() => setAsking(null)} title={t('packages.exportAnyway', { name: asked ?? exportName })} confirmLabel={t('packages.exportAnywayConfirm')} pending={save.isPending} error={save.error}
        onConfirm={() => save.mutate({ pack, ...(asked === undefined ? {} : { file: asked }), anyway: true }, { onSuccess: () => setAsking(null) })}
      >
        <List size="sm" spacing={2}>
          {doubts.filter((doubt) => doubt !== 'doesNotFit' || asked === undefined || files.some(({ name, fits: fitsItself }) => name === asked && !fitsItself)).map((doubt) => <List.Item key={doubt}>{t(`packages.doubt.${doubt}`)}</List.Item>)}
        </List>
      </ConfirmDanger>
    </Paper>
  );
}

interface FileRowProps {
  pack: PackageView;
  file: PackedFile;
  hasHashes: boolean;
  onShow: () => void;
  onExport: () => void;
}

function FileRow({ pack: { profile }, file, hasHashes, onShow, onExport }: FileRowProps) {
  const t = useText();
  const language = useLanguage();
  const { name, slotTitle, owner, pages, size, fits, sha256, shrunkTo, documents } = file;
  return (
    <Table.Tr data-file={name}>
      <Table.Td>
        {slotTitle[language]}
        {owner !== '' && <Text size="xs" c="dimmed">{owner}</Text>}
      </Table.Td>
      <Table.Td>
        {canBeShown(file) ? <button type="button" className={`${classes.file} ${classes.open}`} aria-label={t('attachments.preview', { name })} onClick={onShow}>{name}</button> : <span className={classes.file}>{name}</span>}
        <ul className={classes.documents}>
          {documents.map(({ attachmentId, name: document, title, owner: of, firstPage, treatment, kept, sha256: hash }) => (
            <li key={attachmentId}>
              {[title[language], of].filter((part) => part !== '').join(' – ')}
              <Text size="xs" c="dimmed">{[document, firstPage === null ? '' : t('packages.fromPage', { page: firstPage }), kept === null ? '' : keptWords[kept][language], treatment === 'picture' ? t('packages.treatment.picture') : ''].filter((part) => part !== '').join(' · ')}</Text>
              {hasHashes && <Text className={classes.hash} c="dimmed">{hash}</Text>}
            </li>
          ))}
        </ul>
        {hasHashes && <Text className={classes.hash}>SHA-256 {sha256}</Text>}
      </Table.Td>
      <Table.Td>{pages ?? '–'}</Table.Td>
      <Table.Td>
        <SizeBar size={size} limit={profile.largestFileBytes} label={name} />
        {!fits && <Text size="xs" fw={600}>{t('packages.doesNotFit')}</Text>}
        {shrunkTo !== null && <Text size="xs" c="dimmed">{t('packages.shrunkTo', { dpi: shrunkTo.dpi, quality: shrunkTo.quality })}</Text>}
      </Table.Td>
      <Table.Td><ActionIcon variant="subtle" color="gray" aria-label={t('attachments.exportOf', { name })} onClick={onExport}><IconDownload size={16} aria-hidden /></ActionIcon></Table.Td>
    </Table.Tr>
  );
}
