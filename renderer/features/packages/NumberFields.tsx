import { Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useLanguage, useText } from '../../i18n';
import { isPossible, numberFields, type NumberField, type TypedNumbers } from './profileDraft';

interface NumberFieldsProps {
  numbers: TypedNumbers;
  /** Whether saving was tried: every number that cannot be is marked then, not only those that were left. */
  isRefused: boolean;
  onChange: (field: NumberField, value: number | string) => void;
}

const order = ['largestFileBytes', 'warnAtBytes', 'totalBytes', 'longestName', 'dpi'] as const;
const labels = { largestFileBytes: 'portals.largest', warnAtBytes: 'portals.warnAt', totalBytes: 'portals.totalMost', longestName: 'portals.longestName', dpi: 'portals.dpi' } as const;

/** The numbers of a profile. They stay as they were typed; what cannot be is said beside them. */
export function NumberFields({ numbers, isRefused, onChange }: NumberFieldsProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<NumberField>>(new Set());
  return (
    <div>
      <Group gap="sm" align="flex-start">
        {order.map((field) => {
          const { least, most, isSize } = numberFields[field];
          const isWrong = !isPossible(field, numbers[field]) && (isRefused || left.has(field));
          const bounds = { least: format.number(least), most: format.number(most) };
          return (
            <NumberInput
              key={field} label={t(labels[field])} w={isSize ? 170 : 190} clampBehavior="none" min={least} max={most} step={isSize ? 0.5 : 1} allowDecimal={isSize} decimalScale={3}
              decimalSeparator={language === 'fr' ? ',' : '.'} allowedDecimalSeparators={['.', ',']} value={numbers[field]} error={isWrong ? t(isSize ? 'portals.sizeBetween' : 'portals.wholeBetween', bounds) : undefined}
              onChange={(value) => onChange(field, value)} onBlur={() => setLeft(new Set([...left, field]))}
            />
          );
        })}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>{t('portals.emptyIsNone')}</Text>
    </div>
  );
}
