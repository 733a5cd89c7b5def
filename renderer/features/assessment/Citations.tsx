import { Anchor, Popover, Text } from '@mantine/core';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import { citedPlace } from '../../../shared/assessment/report/citedPlace';
import { useFormat, useLanguage, useText } from '../../i18n';

/** Where a rule or figure stands, how sure that is and when it was last seen: the place in a word, the rest when asked for. */
export function Citations({ ids, pack }: { ids: readonly string[]; pack: LoadedPack }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const unique = [...new Set(ids)].flatMap((id) => {
    const citation = pack.pack.citations[id];
    return citation ? [{ id, ...citation }] : [];
  });
  const [first] = unique;
  if (!first) return null;
  const weakest = (['low', 'medium'] as const).find((confidence) => unique.some((one) => one.confidence === confidence));
  const more = unique.length > 1 ? ` +${unique.length - 1}` : '';
  return (
    <Popover width={420} position="bottom-start" shadow="md" withArrow>
      <Popover.Target>
        <Anchor component="button" type="button" size="sm" ta="left">
          {`${citedPlace(first, language)}${more}`}
          {weakest && ` · ${t(unique.every(({ confidence }) => confidence === weakest) ? `assessment.weakest.${weakest}` : `assessment.partlyWeak.${weakest}`)}`}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('assessment.citations')}>
        {unique.map(({ id, instrument, pinpoint, retrieved, confidence, note }) => (
          <div key={id}>
            <Text size="sm" fw={600}>{`${instrument[language]}, ${pinpoint[language]}`}</Text>
            <Text size="xs" c="dimmed" mb={6}>
              {t('assessment.source', { on: format.date(retrieved), confidence: t(`assessment.confidence.${confidence}`) })}
              {note && ` ${note[language]}`}
            </Text>
          </div>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
