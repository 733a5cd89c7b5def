import { packLayers, type PackLayer, type ReportComparison } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { localDate, useFormat, useText } from '../../i18n';

type Rules = Extract<ReportComparison, { kind: 'rules' }>;
export interface RuleChoice {
  layer: PackLayer;
  hash: string | null;
  label: string;
}

/** Rules that the book has besides those in force, and which of them are chosen. `choices` undefined: they are not known yet. */
export function useRuleChoices(compare: ReportComparison): { choices: readonly RuleChoice[] | undefined; chosen: RuleChoice | undefined; error: unknown; retry: () => void } {
  const t = useText();
  const format = useFormat();
  const { data, error, refetch } = useServiceQuery('rulePacks.list', {}, { enabled: compare.kind === 'rules' });
  const choices = data && packLayers.flatMap((layer): RuleChoice[] => {
    const present = data.layers.find((one) => one.layer === layer)?.present;
    const named = (label: string): string => (layer === 'law' ? label : `${t(`rulePacks.layer.${layer}`)} – ${label}`);
    return [
      ...(layer === 'law' && present?.origin === 'imported' ? [{ layer, hash: null, label: t('reports.packBuiltIn', { version: data.builtIn.version }) }] : []),
      ...data.imported.filter((pack) => pack.layer === layer && pack.hash !== present?.hash).map(({ hash, version, importedAt }) => ({ layer, hash, label: named(t('reports.packImported', { version, on: format.date(localDate(importedAt)) })) })),
    ];
  });
  const isChosen = (one: RuleChoice, { layer, hash }: Rules): boolean => one.layer === layer && one.hash === hash;
  return { choices, chosen: compare.kind === 'rules' ? choices?.find((one) => isChosen(one, compare)) : undefined, error, retry: () => void refetch() };
}
