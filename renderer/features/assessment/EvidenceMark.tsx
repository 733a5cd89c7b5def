import { Text } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { Assessment } from '../../../shared/assessment/assess';
import { endingUnder, troubledStates, type Evidence } from '../../../shared/evidence';
import { useFormat, useLanguage, useText } from '../../i18n';

interface MarkProps {
  evidence: readonly Evidence[];
  criterionId: string;
  assessment: Assessment;
}

/** Under a criterion that is met: the documents it rests on that end within the time of the forecast, or have ended. */
export function EvidenceMark({ evidence, criterionId, assessment }: MarkProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  return endingUnder(evidence, criterionId, assessment.asOf).map(({ id, title, lastDay, state }) => {
    const isTroubled = troubledStates.includes(state);
    const MarkIcon = isTroubled ? IconAlertTriangle : IconClock;
    return (
      <Text key={id} size="sm" mt={2} c={isTroubled ? 'var(--mantine-color-orange-light-color)' : 'dimmed'} data-evidence-mark={state}>
        <MarkIcon size={14} aria-hidden /> {t(state === 'expired' ? 'assessment.evidence.wasGoodTo' : 'assessment.evidence.goodTo', { what: title[language], on: format.date(lastDay ?? '') })}
      </Text>
    );
  });
}
