import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { LetterTemplateView } from '../../../shared/contract';
import { useLanguage, useText } from '../../i18n';
import { AddTemplate } from './AddTemplate';
import { FieldNames } from './FieldNames';
import classes from './LettersPage.module.css';

const groups = ['agreements', 'client', 'authority', 'employer', 'firm'] as const;

interface ListProps {
  templates: readonly LetterTemplateView[];
  chosenId: string | undefined;
  readOnly: boolean;
  onChoose: (id: string) => void;
}

/** The templates of the library and of the firm, by whom they are for. */
export function TemplateList({ templates, chosenId, readOnly, onChoose }: ListProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const shown = groups.map((group) => ({ group, of: templates.filter((one) => one.group === group) })).filter(({ of }) => of.length > 0);
  return (
    <nav className={classes.templates} aria-label={t('letters.templates')} data-print="hide">
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
      <Group gap={6} px={10} pb={8}>
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
