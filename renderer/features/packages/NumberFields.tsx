import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useText } from '../../i18n';
import classes from './Packages.module.css';
import { isPossible, numberFields, numberText, type NumberField, type TypedNumbers } from './profileDraft';

interface NumberFieldsProps {
  numbers: TypedNumbers;
  onChange: (field: NumberField, text: string) => void;
}

const order = ['largestFileBytes', 'warnAtBytes', 'totalBytes', 'longestName', 'dpi'] as const;
const labels = { largestFileBytes: 'portals.largest', warnAtBytes: 'portals.warnAt', totalBytes: 'portals.totalMost', longestName: 'portals.longestName', dpi: 'portals.dpi' } as const;

/** The numbers of a profile. They stay as they were typed; what cannot be is said beside a field when it is left, since half a number is none. */
export function NumberFields({ numbers, onChange }: NumberFieldsProps) {
  const t = useText();
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<NumberField>>(new Set());
  return (
    <div>
      <div className={classes.numbers}>
        {order.map((field) => {
          const { least, most, isSize } = numberFields[field];
          const isWrong = left.has(field) && !isPossible(field, numbers[field]);
          const bounds = { least: numberText(least, language), most: numberText(most, language) };
          return (
            <TextInput
              key={field} label={t(labels[field])} classNames={{ root: classes.number ?? '' }} inputMode={isSize ? 'decimal' : 'numeric'} value={numbers[field]} error={isWrong ? t(isSize ? 'portals.notALimit' : 'portals.wholeBetween', bounds) : undefined}
              onChange={(event) => onChange(field, event.currentTarget.value)} onBlur={() => setLeft(new Set([...left, field]))}
            />
          );
        })}
      </div>
      <Text size="xs" c="dimmed" mt={4}>{t('portals.emptyIsNone')}</Text>
    </div>
  );
}
