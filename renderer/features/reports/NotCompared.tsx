import { List } from '@mantine/core';
import { notHeldTogether } from '../../../shared/impact/basis';
import type { Report } from '../../../shared/impact/pieces';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { FoldedNames } from './FoldedNames';

/** Pathways and points of which nobody can say what moved, since their rules of a day are not held. */
export function NotCompared({ notHeld }: { notHeld: Report['notHeld'] }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  return notHeldTogether(notHeld).map(({ kind, on, which }) => (
    <FoldedNames key={`${kind} ${on}`} kind="info" sentence={t(kind === 'pathway' ? 'reports.notHeld' : 'reports.pointsNotHeld', { count: which.length, on: format.date(on) })}>
      <List size="sm" spacing={2}>
        {which.map(({ id, title }) => (
          <List.Item key={id}>{kind === 'pathway' ? <AnchorLink to="/pathways" search={{ id, asOf: on }}>{title[language]}</AnchorLink> : title[language]}</List.Item>
        ))}
      </List>
    </FoldedNames>
  ));
}
