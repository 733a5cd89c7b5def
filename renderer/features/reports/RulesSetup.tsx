import { Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { packLayers, type ReportComparison } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { ChoiceSelect, DayInput, ErrorPanel } from '../../components';
import { localDate, useFormat, useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';

type Rules = Extract<ReportComparison, { kind: 'rules' }>;
const builtIn = 'built-in';

/** Rules that the book has besides those in force, and the day on which both are asked. */
export function RulesSetup({ compare, onCompare, disabled }: { compare: Rules; onCompare: (rules: Rules) => void; disabled: boolean }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const list = useServiceQuery('rulePacks.list', {});
  const presentOf = (of: Rules['layer']) => list.data?.layers.find((one) => one.layer === of)?.present;
  const valueOf = (of: Rules['layer'], packHash: string | null): string => `${of} ${packHash ?? builtIn}`;
  const options = packLayers.flatMap((of) => {
    const present = presentOf(of);
    const named = (label: string): string => (of === 'law' ? label : `${t(`rulePacks.layer.${of}`)} – ${label}`);
    return [
      ...(of === 'law' && list.data && present?.origin === 'imported' ? [{ layer: of, hash: null, label: t('reports.packBuiltIn', { version: list.data.builtIn.version }) }] : []),
      ...(list.data?.imported ?? []).filter((pack) => pack.layer === of && pack.hash !== present?.hash).map(({ hash: packHash, version, importedAt }) => ({ layer: of, hash: packHash, label: named(t('reports.packImported', { version, on: format.date(localDate(importedAt)) })) })),
    ];
  });
  const chosen = options.find((one) => one.layer === compare.layer && one.hash === compare.hash);
  // What is offered first is chosen, as long as nobody chose.
  const [first] = options;
  const [layer, hash] = [first?.layer, first?.hash];
  const isUnchosen = list.data !== undefined && chosen === undefined && !disabled;
  useEffect(() => {
    if (isUnchosen && layer !== undefined && hash !== undefined) onCompare({ kind: 'rules', layer, hash, asOf: compare.asOf });
  });
  if (list.error) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data && options.length === 0) {
    return (
      <Group gap="xs" mih={32}>
        <Text size="sm">{t('reports.noPack')}</Text>
        <AnchorLink to="/settings/rules">{t('reports.toPacks')}</AnchorLink>
      </Group>
    );
  }
  return (
    <>
      <ChoiceSelect
        label={t('reports.pack')} disabled={disabled} value={chosen ? valueOf(chosen.layer, chosen.hash) : null} data={options.map((one) => ({ value: valueOf(one.layer, one.hash), label: one.label }))}
        onChange={(value) => {
          const found = options.find((one) => valueOf(one.layer, one.hash) === value);
          if (found) onCompare({ ...compare, layer: found.layer, hash: found.hash });
        }}
      />
      <DayInput label={t('reports.asOf')} w={140} value={compare.asOf} onChange={(day) => onCompare({ ...compare, asOf: day ?? today })} disabled={disabled} />
    </>
  );
}
