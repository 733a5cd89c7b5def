import { Alert } from '@mantine/core';
import type { Output } from '../../../shared/contract';
import { useText } from '../../i18n';
import { Differences } from './Differences';

/** Whether the program of today, with the rules of then, still says the same; and what changed if it does not. */
export function Replayed({ replay }: { replay: Output<'assessments.replay'> }) {
  const t = useText();
  const { result, differences, engine, measures, rules, altered } = replay;
  const why = [
    ...(engine.stored === engine.present ? [] : [t('assessment.saved.engineChanged', { ...engine })]),
    ...measures.map(({ id }) => t('assessment.saved.measureChanged', { id })),
    ...(rules.changed ? [t('assessment.saved.rulesChanged', { version: rules.present.version })] : []),
  ];
  return (
    <>
      <Alert mt={6} p="xs" color={altered.length > 0 ? 'red' : result === 'same' ? 'teal' : 'yellow'} variant="light">
        {t(altered.length > 0 ? 'assessment.saved.altered' : `assessment.saved.replayed.${result}`)} {why.join(' ')}
      </Alert>
      {result === 'different' && <Differences differences={differences} />}
    </>
  );
}
