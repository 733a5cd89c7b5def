import { Badge, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ClientFile } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import { confidenceWords, countOf, findingsOf, lacks, madeForWords, mediumWords, sheetOf, sources, textsOf, subjectOf, waitingForOffer, type Form } from '../../../shared/forms';
import { Notice, UnprintableNotice } from '../../components';
import { useLanguage, useText, useToday } from '../../i18n';
import { Panel } from '../overview/Panel';
import { FactPlaces } from './FactPlaces';
import { FactLinks } from './FactLinks';
import classes from './FormsPage.module.css';
import { SheetItems } from './SheetItems';

interface FormSheetProps {
  file: FileView;
  client: ClientFile;
  form: Form;
  personId: string;
  caseKind: string | undefined;
  offerId: string | undefined;
  onlyMissing: boolean;
}

/** A form with its answers, in its own order. Computed here from the file as it is, with what is typed and still on its way. */
export function FormSheet({ file, client, form, personId, caseKind, offerId, onlyMissing }: FormSheetProps) {
  const t = useText();
  const language = useLanguage();
  const asOf = useToday();
  const sheet = useMemo(() => {
    const subject = subjectOf(client, personId, { language, asOf, caseKind, offerId });
    return subject && sheetOf(form, subject);
  }, [client, personId, language, asOf, caseKind, offerId, form]);
  const findings = useMemo(() => (sheet ? findingsOf(sheet) : []), [sheet]);
  if (!sheet) return null;
  const waiting = waitingForOffer(sheet);
  const shown = sheet.sections
    .map(({ section, items }) => ({ section, all: items, items: onlyMissing ? items.filter(lacks) : items }))
    .filter(({ items }) => items.length > 0);
  return (
    <FactPlaces file={file}>
      <Stack gap="sm">
        <Group gap="xs">
          <Text size="sm" fw={600}>{t('forms.counts', { count: sheet.count.missing, asked: sheet.count.asked })}</Text>
          {waiting > 0 && <Badge color="orange">{t('forms.waiting', { count: waiting })}</Badge>}
          {sheet.count.tooLong > 0 && <Badge color="orange">{t('forms.tooLong', { count: sheet.count.tooLong })}</Badge>}
        </Group>
        {!onlyMissing && <AboutForm form={form} />}
        <UnprintableNotice texts={textsOf(sheet)} />
        {findings.length > 0 && (
          <Notice kind="warning" title={t('forms.findings', { count: findings.length })}>
            <ul className={classes.findings}>
              {findings.map(({ message, pointers }) => (
                <li key={message.en}>
                  {message[language]} <FactLinks pointers={pointers} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {shown.length === 0 && <Text size="sm">{t('forms.nothingMissing')}</Text>}
        {shown.map(({ section, all, items }) => {
          const count = countOf(all);
          return (
            <Panel
              key={section.id} title={`${section.id} · ${section.title[language]}`}
              aside={
                <Group gap={8} wrap="nowrap">
                  {count.missing > 0 && <Badge color="gray" c="inherit">{t('forms.sectionCount', { missing: count.missing, asked: count.asked })}</Badge>}
                  <Text size="xs" c="dimmed">{`${t('forms.source', { source: sources[section.evidence.source][language] })} (${section.evidence.confidence})`}</Text>
                </Group>
              }
            >
              <SheetItems items={items} label={section.title[language]} />
            </Panel>
          );
        })}
      </Stack>
    </FactPlaces>
  );
}

/** The edition that was read, how sure its list is, and why the file of the form is not filled. */
function AboutForm({ form }: { form: Form }) {
  const t = useText();
  const language = useLanguage();
  const rows: readonly (readonly [string, string])[] = [
    [t('forms.whom'), `${madeForWords[form.madeFor][language]}. ${form.whom[language]}`],
    [t('forms.signs'), form.signs[language]],
    [t('forms.edition'), form.edition[language]],
    [t('forms.confidence'), confidenceWords[form.confidence][language]],
    ...form.doubts.map((doubt) => [t('forms.doubts'), doubt[language]] as const),
    [t('forms.media'), mediumWords[form.medium][language]],
  ];
  return (
    <Notice kind="info" title={t('forms.about')}>
      <dl className={classes.about}>
        {rows.map(([term, text]) => (
          <div key={`${term} ${text}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
