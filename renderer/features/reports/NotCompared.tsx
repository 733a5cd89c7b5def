import { List } from '@mantine/core';
import type { Report } from '../../../shared/impact/pieces';
import { useFormat, useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { FoldedNames } from './FoldedNames';

/** Pathways of which nobody can say what moved, since their rules of the first day (`on`) are not held. */
export function NotCompared({ notHeld, on }: { notHeld: Report['notHeld']; on: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  if (notHeld.length === 0) return null;
  return (
    <FoldedNames kind="info" sentence={t('reports.notHeld', { count: notHeld.length, on: format.date(on) })}>
      <List size="sm" spacing={2}>
        {notHeld.map(({ id, title }) => (
          <List.Item key={id}><AnchorLink to="/pathways" search={{ id, asOf: on }}>{title[language]}</AnchorLink></List.Item>
        ))}
      </List>
    </FoldedNames>
  );
}
