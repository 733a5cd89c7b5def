import { Badge, Group, Table, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useId } from 'react';
import type { FileView, PreparedLetter } from '../../../shared/contract';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { factPlace } from './factPlace';
import classes from './LettersPage.module.css';

type Field = PreparedLetter['fields'][number];
type Missing = PreparedLetter['missing'];

interface TypedProps {
  fields: readonly Field[];
  missing: Missing;
  answers: Readonly<Record<string, string>>;
  onAnswer: (field: string, text: string) => void;
}

/** What no file holds: typed here, for this letter. */
export function TypedFacts({ fields, missing, answers, onAnswer }: TypedProps) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const typed = fields.filter(({ source }) => source === 'letter');
  if (typed.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Title order={3} size="h6" id={heading}>{t('letters.typed')}</Title>
      <Text size="sm" c="dimmed" mb={6}>{t('letters.typedMore')}</Text>
      <div className={classes.typed}>
        {typed.map(({ field, label, long }) => {
          const isMissing = (answers[field] ?? '').trim() === '' && missing.some((one) => one.field === field);
          const named = { label: label[language], description: isMissing ? t('letters.isMissing') : undefined, maxLength: 20_000, value: answers[field] ?? '', 'data-field': field, classNames: isMissing ? { input: classes.missingInput ?? '' } : {} };
          return long ? (
            <Textarea key={field} {...named} autosize minRows={2} maxRows={8} onChange={(event) => onAnswer(field, event.currentTarget.value)} />
          ) : (
            <TextInput key={field} {...named} onChange={(event) => onAnswer(field, event.currentTarget.value)} />
          );
        })}
      </div>
    </section>
  );
}

interface FactProps {
  file: FileView;
  fields: readonly Field[];
  missing: Missing;
  caseId: string | null;
}

/** What the letter takes from the file, the case and the firm; what is missing comes first and leads to where it is entered. */
export function FactList({ file, fields, missing, caseId }: FactProps) {
  const t = useText();
  const heading = useId();
  const isMissing = ({ field }: Field): boolean => missing.some((one) => one.field === field);
  const merged = fields.filter(({ source }) => source !== 'letter').toSorted((a, b) => Number(isMissing(b)) - Number(isMissing(a)));
  if (merged.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Title order={3} size="h6" id={heading} mb={4}>{t('letters.facts')}</Title>
      <Table className={classes.facts} verticalSpacing={3} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.label}>{t('letters.fact')}</Table.Th>
            <Table.Th>{t('letters.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {merged.map((field) => <FactRow key={field.field} file={file} field={field} isMissing={isMissing(field)} caseId={caseId} />)}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function FactRow({ file, field, isMissing, caseId }: { file: FileView; field: Field; isMissing: boolean; caseId: string | null }) {
  const t = useText();
  const language = useLanguage();
  const fact = field.label[language];
  const { value } = field;
  return (
    <Table.Tr className={isMissing ? classes.missing : undefined} data-field={field.field} data-missing={isMissing}>
      <Table.Td>{fact}</Table.Td>
      <Table.Td className={classes.value}>
        {isMissing && (
          <Group gap={10}>
            <Badge color="gray" c="inherit" variant="outline">{t('letters.isMissing')}</Badge>
            <WayToFact file={file} field={field} fact={fact} caseId={caseId} />
          </Group>
        )}
        {!isMissing && value === null && <Text span size="sm" c="dimmed">{t('letters.notSaid')}</Text>}
        {typeof value === 'string' && value}
        {Array.isArray(value) && (value.length === 0 ? <Text span size="sm" c="dimmed">{t('letters.emptyList')}</Text> : <Rows rows={value} />)}
      </Table.Td>
    </Table.Tr>
  );
}

/** More rows than these are counted: the letter has them all. */
const mostRows = 8;

function Rows({ rows }: { rows: readonly string[] }) {
  const t = useText();
  return (
    <ul className={classes.rows}>
      {rows.slice(0, mostRows).map((row, index) => <li key={index}>{row}</li>)}
      {rows.length > mostRows && <li>{t('letters.moreRows', { count: rows.length - mostRows })}</li>}
    </ul>
  );
}

/** Where a missing fact is entered. */
function WayToFact({ file, field: { source, pointer }, fact, caseId }: { file: FileView; field: Field; fact: string; caseId: string | null }) {
  const t = useText();
  const params = { fileId: file.id };
  const named = (to: 'profile' | 'cases' | 'documents' | 'firm') => ({ 'aria-label': t(`letters.goTo.${to}`, { fact }), children: t(`letters.goToShort.${to}`), c: 'inherit', underline: 'always' as const });
  if (source === 'firm') return <AnchorLink to="/settings/firm" {...named('firm')} />;
  if (source === 'checklist' && caseId !== null) return <AnchorLink to="/clients/$fileId/documents" params={params} search={{ case: caseId }} {...named('documents')} />;
  if (source === 'case' || source === 'checklist') return <AnchorLink to="/clients/$fileId/cases" params={params} {...named('cases')} />;
  return pointer === null ? null : <AnchorLink to="/clients/$fileId/profile" params={params} search={factPlace(pointer, file)} {...named('profile')} />;
}
