import type { PreparedLetter } from '../../../shared/contract';
import { ChoiceSelect } from '../../components';
import { useText } from '../../i18n';

interface ChoiceProps {
  choices: PreparedLetter['choices'];
  onChoose: (name: string, value: string) => void;
}

/** What the file has several of and the letter speaks of one: preset by the case, never silently the first. */
export function ChoiceSelects({ choices, onChoose }: ChoiceProps) {
  const t = useText();
  return choices.map(({ name, options, value }) => (
    <ChoiceSelect
      key={name} label={t(`letters.choices.${name}`)} placeholder={t('letters.severalOnFile')} value={value} data={options} data-choice={name}
      onChange={(chosen) => chosen !== null && onChoose(name, chosen)}
    />
  ));
}
