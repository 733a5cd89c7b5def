import { Select, SimpleGrid } from '@mantine/core';
import type { LetterTemplateView } from '../../../shared/contract';
import { DayInput } from '../../components';
import { useLanguage, useText } from '../../i18n';
import type { BatchChoices } from './letterBatch';

interface ChoicesProps {
  choices: BatchChoices;
  onChange: (change: Partial<BatchChoices>) => void;
  templates: Readonly<Record<'en' | 'fr', readonly LetterTemplateView[]>>;
}

/** Of which templates the letters are made, and what is the same in all of them. */
export function LetterChoices({ choices, onChange, templates }: ChoicesProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      {(['en', 'fr'] as const).map((of) => (
        <Select
          key={of} label={t(`reports.letters.template.${of}`)} allowDeselect={false} value={choices.templates[of]} data={templates[of].map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={(id) => {
            if (id !== null) onChange({ templates: { ...choices.templates, [of]: id } });
          }}
        />
      ))}
      <Select
        label={t('reports.letters.otherwise')} allowDeselect={false} value={choices.otherwise} data={[{ value: 'en', label: t('letters.inLanguage.en') }, { value: 'fr', label: t('letters.inLanguage.fr') }]}
        onChange={(chosen) => onChange({ otherwise: chosen === 'fr' ? 'fr' : 'en' })}
      />
      <DayInput label={t('reports.letters.replyBy')} w="100%" clearable placeholder={t('reports.letters.noReplyBy')} value={choices.replyBy} onChange={(replyBy) => onChange({ replyBy })} />
    </SimpleGrid>
  );
}
