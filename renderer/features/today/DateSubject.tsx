import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TodayDate } from '../../../shared/contract';
import { optionLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { caseTitle } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import { AnchorLink } from '../clients/AnchorLink';
import { profilePlace } from '../overview/profilePlace';
import { useNames, type Names } from '../overview/useNames';

type FactDate = Extract<TodayDate, { source: 'facts' }>;

/** What tells a fact apart: a country, a province, a test, a number. */
function detailOf({ kind, detail }: FactDate, names: Names, language: 'en' | 'fr'): string {
  if (detail === null || kind === 'status') return '';
  if (kind === 'passport') return names.country(detail);
  if (kind === 'visa') return optionLabel('visaClass', detail, language);
  return kind === 'nomination' || kind === 'provincialProfile' ? names.province(detail) : detail;
}

/** What a day is of, with the way to it. */
export function DateSubject({ date }: { date: TodayDate }) {
  const t = useText();
  const language = useLanguage();
  const names = useNames();
  const rules = useCaseRules();
  const { fileId } = date;
  if (date.source === 'facts') {
    const { kind, person, personId, list, entryId, detail } = date;
    const what = kind === 'status' && detail !== null ? names.option('canadianStatus', detail) : t(`overview.dates.kind.${kind}`);
    const member = list ?? (kind === 'expressEntry' ? 'expressEntry' : kind === 'turnsTooOld' ? 'dateOfBirth' : 'plan');
    return <Subject link={<AnchorLink underline="always" to="/clients/$fileId/profile" params={{ fileId }} search={profilePlace(personId ?? undefined, member, entryId ?? undefined)}>{what}</AnchorLink>} more={[person ?? '', detailOf(date, names, language)]} />;
  }
  const { caseId, kind, caseTitle: title } = date;
  const of = caseTitle({ title, kind }, language, rules);
  if (date.source === 'document') return <Subject link={<AnchorLink underline="always" to="/clients/$fileId/documents" params={{ fileId }} search={{ case: caseId }}>{t(`today.document.${date.what}`, { what: date.title[language] })}</AnchorLink>} more={[of]} />;
  return <Subject link={<AnchorLink underline="always" to="/clients/$fileId/cases" params={{ fileId }}>{date.source === 'deadline' ? date.title : t(`today.planned.${date.what}`)}</AnchorLink>} more={[of]} />;
}

function Subject({ link, more }: { link: ReactNode; more: readonly string[] }) {
  const said = more.filter((part) => part !== '').join(' · ');
  return (
    <>
      {link}
      {said !== '' && <Text span size="xs" c="dimmed" ml={6}>{said}</Text>}
    </>
  );
}
