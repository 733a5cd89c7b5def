import { Text } from '@mantine/core';
import type { FailedFile } from '../../../shared/impact/pieces';
import { useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { FoldedNames } from './FoldedNames';

const mostNamed = 40;

/** Clients that could not be assessed, by name, with the way to their files. */
export function NotAssessed({ failed }: { failed: readonly FailedFile[] }) {
  const t = useText();
  if (failed.length === 0) return null;
  const more = failed.length - mostNamed;
  return (
    <FoldedNames kind="warning" sentence={`${t('reports.failedTitle', { count: failed.length })}.`}>
      <Text size="sm" component="div">
        {failed.slice(0, mostNamed).map(({ id, number, name, why }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <AnchorLink to="/clients/$fileId/overview" params={{ fileId: id }}>{[number, name].filter((part) => part !== '').join(' ')}</AnchorLink>
            {` (${t(`reports.failed.${why}`)})`}
          </span>
        ))}
        {more > 0 && `; ${t('reports.failedMore', { count: more })}`}
      </Text>
    </FoldedNames>
  );
}
