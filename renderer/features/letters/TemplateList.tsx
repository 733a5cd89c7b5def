import { Button, Group, Select, Text, Title, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { LetterTemplateView } from '../../../shared/contract';
import { useLanguage, useText } from '../../i18n';
import { AddTemplate } from './AddTemplate';
import { FieldNames } from './FieldNames';
import classes from './LettersPage.module.css';

/** Where the letter stands below the templates instead of beside them: as the page's style has it. */
const narrow = '(max-width: 1080px)';
const groups = ['agreements', 'client', 'authority', 'employer', 'firm'] as const;

interface ChoiceProps {
  shown: readonly { group: (typeof groups)[number]; of: readonly LetterTemplateView[] }[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

interface ListProps extends Pick<ChoiceProps, 'chosenId' | 'onChoose'> {
  templates: readonly LetterTemplateView[];
  readOnly: boolean;
}

/** The templates of the library and of the firm, by whom they are for. */
export function TemplateList({ templates, chosenId, readOnly, onChoose }: ListProps) {
  const t = useText();
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const [adding, setAdding] = useState(false);
  const shown = groups.map((group) => ({ group, of: templates.filter((one) => one.group === group) })).filter(({ of }) => of.length > 0);
  return (
    <nav className={classes.templates} aria-label={t('letters.templates')} data-print="hide">
      {isNarrow ? <TemplateSelect shown={shown} chosenId={chosenId} onChoose={onChoose} /> : <TemplateGroups shown={shown} chosenId={chosenId} onChoose={onChoose} />}
      <Group gap={6} className={classes.own}>
        {!readOnly && <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>{t('letters.add')}</Button>}
        <FieldNames />
      </Group>
      <AddTemplate
        opened={adding} onClose={() => setAdding(false)}
        onAdded={(added) => {
          setAdding(false);
          onChoose(added.id);
        }}
      />
    </nav>
  );
}

function TemplateGroups({ shown, chosenId, onChoose }: ChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  return (
    <>
      {shown.map(({ group, of }) => (
        <section key={group} aria-labelledby={`${id}-${group}`}>
          <Title order={2} size="h6" px={10} mb={4} id={`${id}-${group}`}>{t(`letters.groups.${group}`)}</Title>
          <ul className={classes.group}>
            {of.map((template) => (
              <li key={template.id}>
                <UnstyledButton className={classes.template} aria-current={template.id === chosenId} onClick={() => onChoose(template.id)}>
                  <Text size="sm" fw={500} lh={1.3}>{template.title[language]}</Text>
                  {template.language !== null && <Text size="xs">{t(`letters.onlyLanguage.${template.language}`)}</Text>}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** In a narrow window: one line, so that the letter is in sight. */
function TemplateSelect({ shown, chosenId, onChoose }: ChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const labelOf = ({ title, language: only }: LetterTemplateView): string => (only === null ? title[language] : `${title[language]} – ${t(`letters.onlyLanguage.${only}`)}`);
  return (
    <Select
      className={classes.select} label={t('letters.template')} allowDeselect={false} maxDropdownHeight={340} comboboxProps={{ position: 'bottom-start' }} value={chosenId ?? null}
      data={shown.map(({ group, of }) => ({ group: t(`letters.groups.${group}`), items: of.map((one) => ({ value: one.id, label: labelOf(one) })) }))}
      onChange={(chosen) => chosen !== null && onChoose(chosen)}
    />
  );
}
