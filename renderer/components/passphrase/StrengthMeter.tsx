import { Group, Stack, Text } from '@mantine/core';
import { useText } from '../../i18n';
import { lengthOf, shortestPassphrase, type Strength } from './strength';
import classes from './StrengthMeter.module.css';
import { useStrength } from './useStrength';

interface StrengthMeterProps {
  passphrase: string;
  /** Words that an attacker would try first. */
  known: readonly string[];
}

const steps: readonly Strength[] = [0, 1, 2, 3];
const words = ['passphrase.strength.veryWeak', 'passphrase.strength.weak', 'passphrase.strength.fair', 'passphrase.strength.good', 'passphrase.strength.strong'] as const;

/** Says in a word, and in bars, how well a passphrase would stand; and first of all whether it is long enough. */
export function StrengthMeter({ passphrase, known }: StrengthMeterProps) {
  const t = useText();
  const strength = useStrength(passphrase, known);
  const length = lengthOf(passphrase);
  const missing = shortestPassphrase - length;
  return (
    <Stack gap={4}>
      <Group gap={4} aria-hidden wrap="nowrap">
        {steps.map((step) => (
          <span key={step} className={classes.bar} data-filled={missing <= 0 && strength !== undefined && strength > step ? strength : undefined} />
        ))}
      </Group>
      <Text component="output" display="block" size="xs" c="dimmed" mih={18}>
        {length === 0 && t('passphrase.advice')}
        {length > 0 && missing > 0 && t('passphrase.missing', { count: missing })}
        {length > 0 && missing <= 0 && strength !== undefined && t(words[strength])}
      </Text>
    </Stack>
  );
}
