import { Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { ReportComparison } from '../../../shared/contract';
import { ChoiceSelect, DayInput, ErrorPanel } from '../../components';
import { useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { useRuleChoices, type RuleChoice } from './useRuleChoices';

type Rules = Extract<ReportComparison, { kind: 'rules' }>;
const valueOf = ({ layer, hash }: Pick<RuleChoice, 'layer' | 'hash'>): string => `${layer} ${hash ?? 'built-in'}`;

/** Rules that the book has besides those in force, and the day on which both are asked. */
export function RulesSetup({ compare, onCompare, disabled }: { compare: Rules; onCompare: (rules: Rules) => void; disabled: boolean }) {
  const t = useText();
  const today = useToday();
  const { choices, chosen, error, retry } = useRuleChoices(compare);
  // What is offered first is chosen, as long as nobody chose.
  const first = chosen || disabled ? undefined : choices?.[0];
  useEffect(() => {
    if (first) onCompare({ kind: 'rules', layer: first.layer, hash: first.hash, asOf: compare.asOf });
  });
  if (error !== null) return <ErrorPanel error={error} onRetry={retry} />;
  if (choices?.length === 0) {
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
        label={t('reports.pack')} disabled={disabled} value={chosen ? valueOf(chosen) : null} data={(choices ?? []).map((one) => ({ value: valueOf(one), label: one.label }))}
        onChange={(value) => {
          const found = choices?.find((one) => valueOf(one) === value);
          if (found) onCompare({ ...compare, layer: found.layer, hash: found.hash });
        }}
      />
      <DayInput label={t('reports.asOf')} w={140} value={compare.asOf} onChange={(day) => onCompare({ ...compare, asOf: day ?? today })} disabled={disabled} />
    </>
  );
}
