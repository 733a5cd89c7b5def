import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { v7 as newId } from 'uuid';
import { lmia as lmiaSchema, fieldsOf } from '../../../shared/clientFile';
import type { Entry } from '../../../shared/contract';
import { lmiaState } from '../../../shared/editing';
import { addLabel, entityName, factLabel } from '../../../shared/texts';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { entrySummary } from './entrySummary';
import { RecordForm } from './fields/RecordForm';
import classes from './fields/RecordForm.module.css';

/** The LMIA of a job offer: one of its employer's, none yet, or not known. */
export function OfferLmia({ offer }: { offer: Entry }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const heading = useId();
  const { file, edit, readOnly } = useEditor();
  const link = file.employers.find(({ localId }) => localId === offer.data['employerId']);
  const state = lmiaState(offer);
  const label = factLabel('jobOffer', 'lmia', language);
  const choose = (to: string | null | undefined) => {
    if (to !== state) edit(label, newId(), [{ op: 'setLmia', id: offer.id, ...(state === undefined ? {} : { from: state }), ...(to === undefined ? {} : { to }) }]);
  };
  const add = () => {
    if (!link) return;
    const id = newId();
    edit(addLabel('lmia', language), newId(), [
      { op: 'add', parent: { kind: 'employer', id: link.employer.id }, list: 'lmias', id, index: link.employer.lmias.length, data: {} },
      { op: 'setLmia', id: offer.id, ...(state === undefined ? {} : { from: state }), to: id },
    ]);
  };
  const fields = fieldsOf(lmiaSchema);
  const lmias = link?.employer.lmias ?? [];
  const chosen = lmias.find(({ id }) => id === state);
  const present = state === undefined ? 'unknown' : state === null ? 'none' : 'one';
  return (
    <section className={classes.part} aria-labelledby={heading} style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
      <Text id={heading} size="sm" fw={600} mb="xs">
        {label}
      </Text>
      <Stack gap="xs">
        <Radio.Group aria-labelledby={heading} value={present} readOnly={readOnly} onChange={(next) => (next === 'none' ? choose(null) : next === 'unknown' ? choose(undefined) : lmias[0] ? choose(lmias[0].id) : add())}>
          <Group gap="md">
            <Radio value="one" label={t('profile.lmia.one')} disabled={!link || readOnly} />
            <Radio value="none" label={t('profile.lmia.none')} disabled={readOnly} />
            <Radio value="unknown" label={t('common.notKnown')} disabled={readOnly} />
          </Group>
        </Radio.Group>
        {!link && (
          <Text size="xs" c="dimmed">
            {t('profile.lmia.needsEmployer')}
          </Text>
        )}
        {link && present === 'one' && (
          <Group align="flex-end" gap="xs">
            <Select
              label={t('profile.lmia.which')} readOnly={readOnly} allowDeselect={false} value={typeof state === 'string' ? state : null} w={{ base: '100%', xs: 320 }}
              data={lmias.map(({ id, data }) => {
                const { title, days } = entrySummary(fields, data, language, format, t('profile.ongoing'));
                return { value: id, label: [title, days].filter((text) => text !== '').join(' · ') || t('profile.newEntry', { entry: entityName('lmia', language) }) };
              })}
              onChange={(id) => choose(id ?? undefined)}
            />
            {!readOnly && (
              <Button variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
                {addLabel('lmia', language)}
              </Button>
            )}
          </Group>
        )}
        {chosen && <RecordForm schema={lmiaSchema} data={chosen.data} readOnly={readOnly} onSet={(member, from, to, visit) => edit(label, visit, [{ op: 'set', target: { kind: 'lmia', id: chosen.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }])} />}
      </Stack>
    </section>
  );
}
