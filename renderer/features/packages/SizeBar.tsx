import { Progress, Text } from '@mantine/core';
import { bytesInWords } from '../../../shared/packages/words';
import { useLanguage, useText } from '../../i18n';
import classes from './Packages.module.css';

interface SizeBarProps {
  /** Bytes. */
  size: number;
  /** What the portal takes at most; null: no limit is known. */
  limit: number | null;
  /** What the bar is of, for who does not see it. */
  label: string;
}

/** A size against its limit, as a bar and in words. */
export function SizeBar({ size, limit, label }: SizeBarProps) {
  const t = useText();
  const language = useLanguage();
  const said = bytesInWords(size)[language];
  if (limit === null) return <Text size="sm">{said}</Text>;
  const isOver = size > limit;
  const text = t('packages.sizeOf', { size: said, limit: bytesInWords(limit)[language] });
  return (
    <div className={classes.size}>
      <Text size="sm" fw={isOver ? 600 : undefined}>{text}</Text>
      <Progress.Root size="sm"><Progress.Section aria-label={`${label}: ${text}`} value={Math.min(100, (size / limit) * 100)} color={isOver ? 'orange' : undefined} /></Progress.Root>
    </div>
  );
}
