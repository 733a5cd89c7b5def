import { List } from '@mantine/core';
import { notHeldTogether } from '../../../shared/impact/basis';
import type { Report } from '../../../shared/impact/pieces';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { FoldedNames } from './FoldedNames';

/** Pathways and points of which nobody can say what moved, since their rules of a day are not held or they had not begun: a line for each day. */
export function NotCompared({ notHeld }: { notHeld: Report['notHeld'] }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const groups = notHeldTogether(notHeld);
  return [...new Set(groups.map(({ on }) => on))].map((day) => {
    const ofDay = groups.filter(({ on }) => on === day);
    const countOf = (of: (typeof groups)[number]['kind']): number => ofDay.find(({ kind }) => kind === of)?.which.length ?? 0;
    const [pathways, points, notYet, on] = [countOf('pathway'), countOf('points'), countOf('points-not-yet'), format.date(day)];
    const both = () => t('reports.bothNotHeld', { pathways: t('reports.pathwaysOfBoth', { count: pathways }), points: t('reports.pointsOfBoth', { count: points }), on });
    // The line stays one: beside what is not held, what had not begun is told in the names alone.
    const alone = () => (points > 0 ? t('reports.pointsNotHeld', { count: points, on }) : t('reports.pointsNotYet', { count: notYet, on }));
    return (
      <FoldedNames key={day} kind="info" sentence={pathways > 0 && points > 0 ? both() : pathways > 0 ? t('reports.notHeld', { count: pathways, on }) : alone()}>
        <List size="sm" spacing={2}>
          {ofDay.flatMap(({ kind, which }) =>
            which.map(({ id, title }) => (
              <List.Item key={`${kind} ${id}`}>{kind === 'pathway' ? <AnchorLink to="/pathways" search={{ id, asOf: day }}>{title[language]}</AnchorLink> : kind === 'points-not-yet' ? `${title[language]} – ${t('assessment.outcome.not-yet')}` : title[language]}</List.Item>
            )))}
        </List>
      </FoldedNames>
    );
  });
}
