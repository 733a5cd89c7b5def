import { Select } from '@mantine/core';
import type { PreparedLetter } from '../../../shared/contract';
import { useText } from '../../i18n';

interface ChoiceProps {
  choices: PreparedLetter['choices'];
  onChoose: (name: string, value: string) => void;
}

/** What the file has several of and the letter speaks of one: preset by the case, never silently the first. */
export function ChoiceSelects({ choices, onChoose }: ChoiceProps) {
  const t = useText();
  return choices.map(({ name, options, value }) => (
    <Select
      key={name} label={t(`letters.choices.${name}`)} placeholder={t('letters.choose')} w={290} allowDeselect={false} value={value} data={options} data-choice={name}
      {...(value === null ? { description: t('letters.severalOnFile'), inputWrapperOrder: ['label', 'input', 'description'] } : {})}
      onChange={(chosen) => chosen !== null && onChoose(name, chosen)}
    />
  ));
}
