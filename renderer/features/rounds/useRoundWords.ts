import type { HeldRound } from '../../../shared/rounds/heldRound';
import { isDayKnown } from '../../../shared/rounds/heldRound';
import { useFormat, useLanguage, useText } from '../../i18n';
import { spacedIn } from '../../../shared/texts/typography';

/** What columns say of a round. */
export interface RoundWords {
  day(round: HeldRound): string;
  /** The lowest score or wage; undefined where none is held. */
  asked(round: HeldRound): string | undefined;
  invitations(round: HeldRound): string;
  /** The stream with whom the round was for. */
  name(round: HeldRound): string;
  notes(round: HeldRound): string;
  source(round: HeldRound): string;
}

export function useRoundWords(): RoundWords {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const set = (text: Readonly<Record<'en' | 'fr', string>>): string => spacedIn(language, text[language]);
  return {
    day: (round) => (isDayKnown(round) ? format.date(round.until) : t('rounds.between', { from: format.date(round.from), until: format.date(round.until) })),
    asked: ({ cutOff, most, wage }) => {
      if (wage) {
        const year = wage.perYear === null ? undefined : t(wage.isAbout ? 'rounds.perYearAbout' : 'rounds.perYear', { amount: format.money(wage.perYear) });
        return format.list([t('rounds.perHour', { amount: format.money(wage.perHour) }), ...(year === undefined ? [] : [year])]);
      }
      if (cutOff === null) return undefined;
      const low = format.number(cutOff);
      return most === null ? low : most === 'not-held' ? t('rounds.fromScore', { low }) : t('rounds.range', { low, high: format.number(most) });
    },
    invitations: ({ invitations, fewerThan }) => (invitations !== null ? format.number(invitations) : fewerThan === null ? '' : t('rounds.fewerThan', { count: fewerThan, bound: format.number(fewerThan) })),
    name: ({ name }) => set(name),
    notes: ({ notes }) => notes.map(set).join('; '),
    source: ({ source, confidence, own }) => (own ? t('rounds.own', { source: set(source), on: format.date(own.notedOn) }) : t(`rounds.sourced.${confidence}`, { source: set(source) })),
  };
}
