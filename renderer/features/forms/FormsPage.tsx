import { Stack } from '@mantine/core';
import { IconPencil, IconUsers } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { allForms, formForCase, formOf, madeForWords, offerOfForm, offersOf, personsFor } from '../../../shared/forms';
import { namedOffers } from '../../../shared/offers/offerOfCase';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView, FileView } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { EmptyState, ErrorPanel, LoadingState } from '../../components';
import { useLanguage, useText, useToday } from '../../i18n';
import { useClient } from '../assessment/useAssessments';
import { useFile } from '../overview/useFile';
import { FormBar } from './FormBar';
import { formsSearch, type FormsSearch } from './formsSearch';
import { FormSheet } from './FormSheet';

/** Client › Forms: what goes into which box of a government form? */
export function FormsPage() {
  const file = useFile();
  const cases = useServiceQuery('cases.list', { fileId: file.data?.id ?? '' }, { enabled: file.data !== undefined });
  const error = file.error ?? cases.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void (file.error ? file.refetch() : cases.refetch())} />;
  if (!file.data || !cases.data) return <LoadingState />;
  return <OfFile file={file.data} cases={cases.data} />;
}

function OfFile({ file, cases }: { file: FileView; cases: readonly CaseView[] }) {
  const t = useText();
  const { client } = useClient(file);
  if (!client) return <EmptyState icon={IconPencil} title={t('forms.incomplete.title')} description={t('forms.incomplete.text')} />;
  return <OfClient file={file} client={client} cases={cases} />;
}

function OfClient({ file, client, cases }: { file: FileView; client: ClientFile; cases: readonly CaseView[] }) {
  const t = useText();
  const language = useLanguage();
  const asOf = useToday();
  const search: FormsSearch = formsSearch.parse(useSearch({ strict: false }));
  const ofCase = search.case === 'none' ? undefined : cases.find(({ id }) => id === search.case) ?? cases[0];
  const form = formOf(search.form ?? '') ?? formOf(formForCase(client, ofCase?.kind)) ?? allForms[0];
  if (!form) return null;
  const persons = personsFor(form, client, asOf);
  const person = persons.find(({ id }) => id === search.person) ?? persons[0];
  const offers = person ? offersOf(client, person.id).map(({ value }) => value) : [];
  const offer = person && offerOfForm(client, person.id, { offerId: search.offer, caseKind: ofCase?.kind })?.value;
  const bar = <FormBar file={file} form={form} persons={persons} person={person} cases={cases} ofCase={ofCase} offers={namedOffers(offers, client)} offer={offer} onlyMissing={search.show === 'missing'} />;
  if (!person) {
    return (
      <Stack gap="sm">
        {bar}
        <EmptyState icon={IconUsers} title={t('forms.nobody.title')} description={t('forms.nobody.text', { whom: madeForWords[form.madeFor][language] })} />
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      {bar}
      <FormSheet key={`${form.id} ${person.id}`} file={file} client={client} form={form} personId={person.id} caseKind={ofCase?.kind} offerId={offer?.id} onlyMissing={search.show === 'missing'} />
    </Stack>
  );
}
