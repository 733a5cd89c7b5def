import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { roundKinds } from '../../../shared/rounds/roundKinds';
import { spacedIn } from '../../../shared/texts/typography';
import { useLanguage, useText } from '../../i18n';

/** What a round is of: a category of Express Entry, or a stream of a province with whom its rounds are for. */
export function SeriesSelect(props: Pick<SelectProps, 'label' | 'description' | 'required' | 'clearable' | 'value' | 'error' | 'onChange' | 'placeholder'>) {
  const t = useText();
  const language = useLanguage();
  const data = useMemo(() => {
    const items = (isFederal: boolean) => roundKinds.filter(({ place }) => (place === 'CA') === isFederal).map(({ series, name }) => ({ value: series, label: spacedIn(language, name[language]) }));
    return [{ group: t('rounds.firm.federal'), items: items(true) }, { group: t('rounds.firm.provinces'), items: items(false) }];
  }, [language, t]);
  return <Select {...props} searchable data={data} nothingFoundMessage={t('rounds.firm.noSeries')} clearButtonProps={{ 'aria-label': t('common.clear') }} maxDropdownHeight={280} />;
}
