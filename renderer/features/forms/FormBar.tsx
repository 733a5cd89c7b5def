import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { personName } from '../../../shared/assessment/report/names';
import type { JobOffer, Person } from '../../../shared/clientFile';
import type { CaseView, FileView, Input } from '../../../shared/contract';
import { allForms, fullFormName, type Form } from '../../../shared/forms';
import { useServiceCommand } from '../../api';
import { ChoiceSelect, ErrorPanel, PrintLanguage, Toolbar, ToolbarControl } from '../../components';
import { saveMade } from '../../desktop';
import { useLanguage, useText, useToday } from '../../i18n';
import { caseTitle } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import type { FormsSearch } from './formsSearch';

interface FormBarProps {
  file: FileView;
  form: Form;
  persons: readonly Person[];
  person: Person | undefined;
  cases: readonly CaseView[];
  ofCase: CaseView | undefined;
  offers: readonly { offer: JobOffer; label: string }[];
  /** Chosen, or preset by the case; undefined: several remain. */
  offer: JobOffer | undefined;
  onlyMissing: boolean;
}

/** Chooses the form, whose it is and what of it is shown. */
export function FormBar({ file, form, persons, person, cases, ofCase, offers, offer, onlyMissing }: FormBarProps) {
  const t = useText();
  const language = useLanguage();
  const rules = useCaseRules();
  const navigate = useNavigate();
  const go = (change: FormsSearch): void =>
    void navigate({
      to: '/clients/$fileId/forms', params: { fileId: file.id }, replace: true,
      search: { form: form.id, person: person?.id, case: ofCase?.id ?? (cases.length > 0 ? 'none' : undefined), offer: offer?.id, show: onlyMissing ? 'missing' : undefined, ...change },
    });
  return (
    <Toolbar actions={person && <PrintSheet request={{ fileId: file.id, formId: form.id, personId: person.id, ...(ofCase ? { caseId: ofCase.id } : {}), ...(offer ? { offerId: offer.id } : {}) }} />}>
      <ChoiceSelect
        label={t('forms.form')} searchable value={form.id} data={allForms.map((one) => ({ value: one.id, label: fullFormName(one, language) }))}
        onChange={(id) => id !== null && go({ form: id })}
      />
      {persons.length > 0 && (
        <ChoiceSelect label={t('forms.person')} value={person?.id ?? null} data={persons.map((one) => ({ value: one.id, label: personName(one) }))} onChange={(id) => id !== null && go({ person: id, offer: undefined })} />
      )}
      {cases.length > 0 && (
        <ChoiceSelect
          label={t('forms.case')} value={ofCase?.id ?? ''} data={[{ value: '', label: t('forms.noCase') }, ...cases.map((one) => ({ value: one.id, label: caseTitle(one, language, rules) }))]}
          onChange={(id) => go({ case: id === null || id === '' ? 'none' : id, offer: undefined })}
        />
      )}
      {offers.length > 1 && (
        <ChoiceSelect
          label={t('forms.offer')} placeholder={t('forms.chooseOffer')} value={offer?.id ?? null} data={offers.map((one) => ({ value: one.offer.id, label: one.label }))}
          onChange={(id) => id !== null && go({ offer: id })}
        />
      )}
      <ToolbarControl label={t('forms.show')}>
        <SegmentedControl
          aria-label={t('forms.show')} value={onlyMissing ? 'missing' : 'all'} data={[{ value: 'all', label: t('forms.showAll') }, { value: 'missing', label: t('forms.showMissing') }]}
          onChange={(value) => go({ show: value === 'missing' ? 'missing' : undefined })}
        />
      </ToolbarControl>
    </Toolbar>
  );
}

const formats = ['pdf', 'docx'] as const;

/** Writes the sheet as a file in the language that is chosen, at first that of the page, where the person says. */
function PrintSheet({ request }: { request: Omit<Input<'forms.print'>, 'format' | 'language' | 'printedOn'> }) {
  const t = useText();
  const ofPage = useLanguage();
  const [chosen, setChosen] = useState<Input<'forms.print'>['language'] | null>(null);
  const language = chosen ?? ofPage;
  const printedOn = useToday();
  const print = useServiceCommand('forms.print', { onSuccess: async (made) => void (await saveMade(made)) });
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />} loading={print.isPending}>
            {t('common.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <PrintLanguage language={language} onChange={setChosen} />
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => print.mutate({ ...request, format, language, printedOn })}>
              {format.toUpperCase()}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {print.error && <ErrorPanel error={print.error} />}
    </>
  );
}
