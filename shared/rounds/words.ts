import type { Standing, Tie } from './standing';

type Language = 'en' | 'fr';

const ties: Readonly<Record<Language, Record<Tie, string>>> = {
  en: {
    earlier: 'the profile is earlier than the tie-break', later: 'the profile is later than the tie-break', open: 'the time of the profile decides',
    'not-recorded': 'the tie-break is not known', 'not-needed': 'no tie-break in this round',
  },
  fr: {
    earlier: 'le profil précède le moment de bris d’égalité', later: 'le profil suit le moment de bris d’égalité', open: 'l’heure du profil décide',
    'not-recorded': 'le moment de bris d’égalité n’est pas connu', 'not-needed': 'aucun bris d’égalité dans cette ronde',
  },
};

const en = {
  above: (least: number, most: number) => (least === most ? `${least} ${least === 1 ? 'point' : 'points'} above` : `${least} to ${most} points above`),
  below: (least: number, most: number) => (least === most ? `${least} ${least === 1 ? 'point' : 'points'} below` : `${least} to ${most} points below`),
  level: (tie: string) => `At the cut-off: ${tie}`,
  upAbove: (most: number, tie: string) => `At the cut-off (${tie}) or up to ${most} above`,
  upBelow: (most: number, tie: string) => `At the cut-off (${tie}) or up to ${most} below`,
  between: (below: number, above: number) => `Depends on missing facts: ${below} below to ${above} above`,
};
const fr: typeof en = {
  above: (least, most) => (least === most ? `${least} ${least === 1 ? 'point' : 'points'} de plus` : `${least} à ${most} points de plus`),
  below: (least, most) => (least === most ? `${least} ${least === 1 ? 'point' : 'points'} de moins` : `${least} à ${most} points de moins`),
  level: (tie) => `À la note minimale\u00A0: ${tie}`,
  upAbove: (most, tie) => `À la note minimale (${tie}) ou jusqu’à ${most} de plus`,
  upBelow: (most, tie) => `À la note minimale (${tie}) ou jusqu’à ${most} de moins`,
  between: (below, above) => `Selon les faits manquants\u00A0: de ${below} de moins à ${above} de plus`,
};
const words = { en, fr };

/** How points stand to a cut-off, in a line. */
export function standingInWords({ least, most, tie }: Standing, language: Language): string {
  const say = words[language];
  if (tie === undefined) return least > 0 ? say.above(least, most) : say.below(-most, -least);
  if (least === 0) return most === 0 ? say.level(ties[language][tie]) : say.upAbove(most, ties[language][tie]);
  return most === 0 ? say.upBelow(-least, ties[language][tie]) : say.between(-least, most);
}
