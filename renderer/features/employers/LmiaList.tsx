import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { v7 as newId } from 'uuid';
import { lenient, lmia as lmiaSchema } from '../../../shared/clientFile';
import type { EmployerView, Entry } from '../../../shared/contract';
import { addLabel, factLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { setStep } from '../profile/editor/setStep';
import { RecordForm } from '../profile/fields/RecordForm';
import classes from './EmployerPage.module.css';

const schema = lenient(lmiaSchema);

/** The labour market impact assessments of an employer. Job offers in the files refer to them. */
export function LmiaList({ employer }: { employer: EmployerView }) {
  const t = useText();
  const language = useLanguage();
  const { edit } = useEditor();
  const add = () => edit(addLabel('lmia', language), newId(), [{ op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: newId(), index: employer.lmias.length, data: {} }]);
  return (
    <Stack gap="sm">
      {employer.lmias.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('employers.page.noLmias')}
        </Text>
      )}
      {employer.lmias.map((lmia) => (
        <Lmia key={lmia.id} lmia={lmia} />
      ))}
      <div>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {addLabel('lmia', language)}
        </Button>
      </div>
    </Stack>
  );
}

function Lmia({ lmia }: { lmia: Entry }) {
  const t = useText();
  const language = useLanguage();
  const { edit } = useEditor();
  const id = useId();
  const record = { kind: 'lmia', id: lmia.id } as const;
  const { number } = lmia.data;
  const title = typeof number === 'string' && number !== '' ? t('employers.page.lmiaTitle', { number }) : t('employers.page.lmiaNew');
  return (
    <section className={classes.lmia} aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h6" id={id}>
          {title}
        </Title>
        <Button size="compact-xs" variant="subtle" color="red" leftSection={<IconTrash size={14} aria-hidden />} aria-label={t('employers.page.removeLmia', { title })} onClick={() => edit(t('employers.page.removeLmia', { title }), newId(), [{ op: 'remove', kind: 'lmia', id: lmia.id, revision: lmia.revision }])}>
          {t('common.remove')}
        </Button>
      </Group>
      <RecordForm
        schema={schema}
        data={lmia.data}
        record={record}
        onSet={(member, from, to, visit) => edit(`${title} · ${factLabel('lmia', member, language)}`, visit, [setStep(record, member, from, to)])}
      />
    </section>
  );
}
