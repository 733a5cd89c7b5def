import { Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Invitation } from '../../../shared/rounds/invited';
import { spacedIn } from '../../../shared/texts/typography';
import { useFormat, useLanguage, useText } from '../../i18n';
import classes from '../assessment/compactTable.module.css';

const looks = {
  yes: { icon: IconCircleCheck, color: 'teal' },
  no: { icon: IconCircleX, color: 'red' },
  facts: { icon: IconHelpCircle, color: 'yellow' },
  'not-held': { icon: IconCircleDashed, color: 'gray' },
} as const;

/** More reasons than these are counted. */
const named = 3;

/** Whether a client would have been invited, with an icon and words, the points of the day and the reasons. */
export function InvitationText({ invitation }: { invitation: Invitation | undefined }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  if (!invitation) return <Text size="sm" c="dimmed">{t('rounds.reckoning')}</Text>;
  const { answer, points, reasons } = invitation;
  const { icon: AnswerIcon, color } = looks[answer];
  // The round's own demands by what they ask, criteria of the pathway by their names.
  const words = reasons.map(({ criterion }) => (criterion.id.startsWith('round.') ? criterion.required[language] : criterion.label[language]));
  const more = words.length - named;
  const list = (more > 1 ? [...words.slice(0, named), t('rounds.moreReasons', { more: format.number(more) })] : words).join('; ');
  const because = answer === 'no' ? t('rounds.notMet', { what: list }) : t('rounds.open', { what: list });
  return (
    <Group gap={5} wrap="nowrap" align="start">
      <AnswerIcon size={16} aria-hidden className={classes.icon} data-answer={answer} color={`var(--mantine-color-${color}-light-color)`} />
      <div>
        <Text size="sm" lh={1.35}>
          {t(`rounds.answer.${answer}`)}
          {points && ` · ${points.low === points.high ? t('rounds.score', { points: format.number(points.low) }) : t('rounds.scoreBetween', { low: format.number(points.low), high: format.number(points.high) })}`}
        </Text>
        {answer !== 'yes' && <Text size="xs" lh={1.3} c="dimmed">{spacedIn(language, because)}</Text>}
      </div>
    </Group>
  );
}
