import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { v7 as newId } from 'uuid';
import { lmia as lmiaSchema } from '../../../shared/clientFile';
import type { Entry } from '../../../shared/contract';
import { lmiaState } from '../../../shared/editing';
import { addLabel, entityName, factLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { setStep } from './editor/setStep';
import { useEntryNames } from './entrySummary';
import { focusFirst } from './fields/focusFirst';
import { RecordForm } from './fields/RecordForm';
import classes from './fields/RecordForm.module.css';

/** The LMIA of a job offer: one of its employer's, none yet, or not known. */
export function OfferLmia({ offer }: { offer: Entry }) {
  const t = useText();
  const language = useLanguage();
  const { titleOf, daysOf } = useEntryNames();
  const heading = useId();
  const fields = useRef<HTMLDivElement>(null);
  const { file, edit, readOnly } = useEditor();
  const link = file.employers.find(({ localId }) => localId === offer.data['employerId']);
  const state = lmiaState(offer);
  const label = factLabel('jobOffer', 'lmia', language);
  const lmias = link?.employer.lmias ?? [];
  const chosen = lmias.find(({ id }) => id === state);
  const from = state === undefined ? {} : { from: state };
  const choose = (to: string | null | undefined) => {
    if (to !== state) edit(label, newId(), [{ op: 'setLmia', id: offer.id, ...from, ...(to === undefined ? {} : { to }) }]);
  };
  const add = () => {
    if (!link) return;
    const id = newId();
    edit(addLabel('lmia', language), newId(), [
      { op: 'add', parent: { kind: 'employer', id: link.employer.id }, list: 'lmias', id, index: lmias.length, data: {} },
      { op: 'setLmia', id: offer.id, ...from, to: id },
    ]);
    requestAnimationFrame(() => focusFirst(fields.current));
  };
  const answer = (next: string) => {
    if (next === 'none') choose(null);
    else if (next === 'unknown') choose(undefined);
    else if (lmias[0]) choose(lmias[0].id);
    else add();
  };
  const present = state === undefined ? 'unknown' : state === null ? 'none' : 'one';
  return (
    <section className={classes.part} aria-labelledby={heading} data-member="jobOffer.lmia">
      <Text id={heading} size="sm" fw={600} mb={6}>
        {label}
      </Text>
      <Stack gap="xs">
        <Radio.Group aria-labelledby={heading} value={present} readOnly={readOnly} onChange={answer}>
          <Group gap="md">
            <Radio size="xs" value="one" label={t('profile.lmia.one')} disabled={!link || readOnly} />
            <Radio size="xs" value="none" label={t('profile.lmia.none')} disabled={readOnly} />
            <Radio size="xs" value="unknown" label={t('common.notKnown')} disabled={readOnly} />
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
              label={t('profile.lmia.which')} readOnly={readOnly} allowDeselect={false} value={typeof state === 'string' ? state : null} w={{ base: '100%', xs: 320 }} comboboxProps={{ shadow: 'md' }}
              data={lmias.map((lmia) => ({ value: lmia.id, label: [titleOf(lmiaSchema, lmia), daysOf(lmia.data)].filter(Boolean).join(' · ') || t('profile.newEntry', { entry: entityName('lmia', language) }) }))}
              onChange={(id) => choose(id ?? undefined)}
            />
            {!readOnly && (
              <Button variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
                {addLabel('lmia', language)}
              </Button>
            )}
          </Group>
        )}
        {chosen && (
          <div ref={fields}>
            <RecordForm
              schema={lmiaSchema} data={chosen.data} readOnly={readOnly} record={{ kind: 'lmia', id: chosen.id }}
              onSet={(member, seen, to, visit) => edit(`${label} · ${factLabel('lmia', member, language)}`, visit, [setStep({ kind: 'lmia', id: chosen.id }, member, seen, to)])}
            />
          </div>
        )}
      </Stack>
    </section>
  );
}
