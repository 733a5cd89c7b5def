import { Alert, Button, FileInput, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { InspectedPack } from '../../../shared/contract';
import { largestPackFileBytes } from '../../../shared/rulePacks/packFile';
import { useServiceCommand, userErrorOf } from '../../api';
import { ErrorPanel } from '../../components';
import { toBase64 } from '../../desktop';
import { useFormat, useLanguage, useText } from '../../i18n';
import { TrustPublisher } from './TrustPublisher';

interface ImportPackProps {
  opened: boolean;
  onClose: () => void;
}

/** Checks a rule pack file, lets its publisher be trusted where it is not known yet, and keeps it. */
export function ImportPack({ opened, onClose }: ImportPackProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('rulePacks.importTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Steps onClose={onClose} />
    </Modal>
  );
}

function Steps({ onClose }: Pick<ImportPackProps, 'onClose'>) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<{ base64: string; pack: InspectedPack }>();
  const inspect = useServiceCommand('rulePacks.inspect', { onSuccess: (pack, { base64 }) => setChecked({ base64, pack }) });
  const keep = useServiceCommand('rulePacks.import', {
    onSuccess: ({ version }) => {
      notifications.show({ message: t('rulePacks.imported', { version }), closeButtonProps: { 'aria-label': t('common.close') } });
      onClose();
    },
  });
  const isTooLarge = file !== null && file.size > largestPackFileBytes;
  const check = async (chosen: File): Promise<void> => inspect.mutate({ base64: toBase64(new Uint8Array(await chosen.arrayBuffer())) });
  if (checked) {
    const { base64, pack } = checked;
    const isKnown = pack.signer === null || pack.signer.isTrusted;
    return (
      <Stack gap="sm">
        <Sound pack={pack} />
        {pack.isImported && <Text size="sm">{t('rulePacks.alreadyImported')}</Text>}
        {!isKnown && pack.signer && <TrustPublisher signer={pack.signer} onTrusted={() => inspect.mutate({ base64 })} />}
        {keep.isError && <ErrorPanel error={keep.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setChecked(undefined)}>{t('rulePacks.another')}</Button>
          {isKnown && !pack.isImported && <Button loading={keep.isPending} onClick={() => keep.mutate({ base64 })}>{t('rulePacks.importIt')}</Button>}
        </Group>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file && !isTooLarge) void check(file);
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('rulePacks.importWhat')}</Text>
        <FileInput
          label={t('rulePacks.file')} placeholder={t('rulePacks.chooseFile')} accept=".json,application/json" required data-autofocus value={file} error={isTooLarge ? t('rulePacks.fileTooLarge') : undefined}
          onChange={(chosen) => {
            inspect.reset();
            setFile(chosen);
          }}
        />
        {inspect.isPending && <Text component="output" size="sm">{t('rulePacks.checking')}</Text>}
        {inspect.isError && <Refused error={inspect.error} />}
        <Group justify="flex-end"><Button type="submit" disabled={file === null || isTooLarge} loading={inspect.isPending}>{t('rulePacks.check')}</Button></Group>
      </Stack>
    </form>
  );
}

/** What was found of a pack that is sound. */
function Sound({ pack: { version, layer, hash, pathways, examples, older, signer } }: { pack: InspectedPack }) {
  const t = useText();
  const format = useFormat();
  return (
    <Alert color="teal" variant="light" icon={<IconCircleCheck aria-hidden />} title={t('rulePacks.sound')}>
      <List size="sm" spacing={2}>
        <List.Item>{t('rulePacks.aboutLayer', { layer: t(`rulePacks.layer.${layer}`), what: version })}</List.Item>
        <List.Item style={{ overflowWrap: 'anywhere' }}>{hash}</List.Item>
        <List.Item>{signer ? t('rulePacks.signedOn', { name: signer.name, on: format.date(signer.signedOn) }) : t('rulePacks.unsigned')}</List.Item>
        <List.Item>{t('rulePacks.pathwaysCount', { count: pathways })}</List.Item>
        <List.Item>{t('rulePacks.examplesCount', { count: examples })}</List.Item>
        {older.measures.length > 0 && <List.Item>{t('rulePacks.olderMeasures', { what: older.measures.join(', ') })}</List.Item>}
        {older.measures.length === 0 && older.engine && <List.Item>{t('rulePacks.older')}</List.Item>}
      </List>
    </Alert>
  );
}

/** Why a pack was refused: every fault with its place. */
function Refused({ error }: { error: unknown }) {
  const t = useText();
  const language = useLanguage();
  const { code, message, faults = [] } = userErrorOf(error);
  if (code !== 'rule-pack.refused') return <ErrorPanel error={error} />;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={`${t('rulePacks.refused')} · ${t('rulePacks.refusedCount', { count: faults.length })}`}>
      <Text size="sm" mb={6}>{message[language]}</Text>
      <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0, 'aria-label': t('rulePacks.refused') }}>
        <List size="sm" spacing={4}>
          {faults.map((fault, index) => (
            <List.Item key={index}>
              {fault.message[language]}
              <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>{fault.path === '' ? t('rulePacks.whole') : t('rulePacks.at', { path: fault.path })}</Text>
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </Alert>
  );
}
