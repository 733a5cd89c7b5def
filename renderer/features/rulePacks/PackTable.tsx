import { ActionIcon, Badge, Group, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceFloppy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ImportedPack, Output, PackLayer } from '../../../shared/contract';
import { call, userErrorOf } from '../../api';
import { saveMade } from '../../desktop';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { SettingsSection } from '../settings/SettingsSection';

type List = Output<'rulePacks.list'>;

/** Every pack of the book, the built-in one first. */
export function PackTable({ list: { builtIn, imported, layers } }: { list: List }) {
  const t = useText();
  const format = useFormat();
  const isInForce = (layer: PackLayer, hash: string): boolean => layers.some(({ layer: of, present }) => of === layer && present.hash === hash);
  return (
    <SettingsSection title={t('rulePacks.all')} description={imported.length === 0 ? t('rulePacks.empty') : ''}>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={6} aria-label={t('rulePacks.all')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rulePacks.version')}</Table.Th>
              <Table.Th>{t('rulePacks.layerLabel')}</Table.Th>
              <Table.Th>{t('rulePacks.signer')}</Table.Th>
              <Table.Th>{t('rulePacks.importedOn')}</Table.Th>
              <Table.Th><VisuallyHidden>{t('rulePacks.actions')}</VisuallyHidden></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Row hash={builtIn.hash} version={builtIn.version} layer="law" chosen={undefined} isInForce={isInForce('law', builtIn.hash)} signer={t('rulePacks.comesWithProgram')} imported="–" />
            {imported.map((pack) => (
              <Row
                key={pack.hash} hash={pack.hash} version={pack.version} layer={pack.layer} chosen={pack.hash} isInForce={isInForce(pack.layer, pack.hash)} older={pack.older} signer={<Signer pack={pack} />}
                imported={t('rulePacks.importedBy', { at: format.instant(pack.importedAt), by: pack.importedBy })}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </SettingsSection>
  );
}

function Signer({ pack: { signer } }: { pack: Pick<ImportedPack, 'signer'> }) {
  const t = useText();
  const format = useFormat();
  if (!signer) return t('rulePacks.unsigned');
  return (
    <>
      {t('rulePacks.signedOn', { name: signer.name, on: format.date(signer.signedOn) })}
      {!signer.isTrusted && <Badge size="sm" color="red" variant="light" ml={6}>{t('rulePacks.notTrusted')}</Badge>}
    </>
  );
}

interface RowProps {
  hash: string;
  version: string;
  layer: PackLayer;
  /** As it is put in force; undefined: the built-in pack. */
  chosen: string | undefined;
  isInForce: boolean;
  older?: ImportedPack['older'];
  signer: ReactNode;
  imported: string;
}

function Row({ hash, version, layer, chosen, isInForce, older, signer, imported }: RowProps) {
  const t = useText();
  const language = useLanguage();
  const name = chosen === undefined ? t('rulePacks.present.built-in', { version }) : version;
  const isOlder = older !== undefined && (older.engine || older.measures.length > 0);
  const save = (): void => void call('rulePacks.file', { hash }).then(saveMade).catch((error: unknown) => notifications.show({ color: 'red', message: userErrorOf(error).message[language], closeButtonProps: { 'aria-label': t('common.close') } }));
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>{name}</Text>
        <Text size="xs" c="dimmed" ff="monospace" title={hash}>{`${hash.slice(0, 17)}…`}</Text>
        {isOlder && <Text size="xs" c="dimmed">{older.measures.length > 0 ? t('rulePacks.olderMeasures', { what: older.measures.join(', ') }) : t('rulePacks.older')}</Text>}
      </Table.Td>
      <Table.Td>{t(`rulePacks.layer.${layer}`)}</Table.Td>
      <Table.Td>{signer}</Table.Td>
      <Table.Td>{imported}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap" justify="flex-end">
          {isInForce
            ? <Badge color="teal" variant="light">{t('rulePacks.inForce')}</Badge>
            : <AnchorLink to="/settings/rules/review" search={{ layer, ...(chosen === undefined ? {} : { hash: chosen }) }} aria-label={t('rulePacks.useNamed', { version: name })}>{t('rulePacks.use')}</AnchorLink>}
          <Tooltip label={t('rulePacks.save')}>
            <ActionIcon variant="subtle" color="gray" aria-label={t('rulePacks.saveNamed', { version: name })} onClick={save}><IconDeviceFloppy size={17} stroke={1.7} aria-hidden /></ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
