import { Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { dateFormat, firm as firmSchema } from '../../../shared/contract';
import { PageHeader, SaveIndicator } from '../../components';
import { formatDate, useLanguage, useText } from '../../i18n';
import { LogoField } from './LogoField';
import { useFirm } from './useFirm';

/** Shows the reader which format is which: a day that cannot be taken for a month. */
const exampleDate = '2026-11-22';

/** What printed pages say about the firm, and how it writes dates. Saved when a field is left. */
export function FirmPage() {
  const t = useText();
  const language = useLanguage();
  const { firm, type, save, status } = useFirm();
  const email = firmSchema.shape.email.safeParse(firm.email.trim()).success ? undefined : t('settings.firm.emailWrong');
  const saveIfSound = (): void => {
    if (email === undefined) save({ email: firm.email.trim() });
  };
  return (
    <>
      <PageHeader title={t('settings.firm.title')} description={t('settings.firm.what')} actions={<SaveIndicator status={status} onRetry={save} />} />
      <Stack gap="md" maw={620}>
        <TextInput label={t('settings.firm.name')} value={firm.name} onChange={(event) => type({ name: event.currentTarget.value })} onBlur={saveIfSound} maxLength={160} />
        <Textarea label={t('settings.firm.address')} value={firm.address} onChange={(event) => type({ address: event.currentTarget.value })} onBlur={saveIfSound} maxLength={500} autosize minRows={3} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput label={t('settings.firm.telephone')} type="tel" value={firm.telephone} onChange={(event) => type({ telephone: event.currentTarget.value })} onBlur={saveIfSound} maxLength={40} />
          <TextInput label={t('settings.firm.email')} type="email" value={firm.email} onChange={(event) => type({ email: event.currentTarget.value })} onBlur={saveIfSound} error={email} maxLength={200} />
        </SimpleGrid>
        <LogoField logo={firm.logo} onChange={(logo) => save({ logo })} />
        <Select
          label={t('settings.firm.dates')}
          maw={300}
          value={firm.dateFormat}
          allowDeselect={false}
          onChange={(chosen) => {
            const known = dateFormat.safeParse(chosen);
            if (known.success) save({ dateFormat: known.data });
          }}
          data={dateFormat.options.map((format) => ({ value: format, label: t(`settings.firm.dateFormats.${format}`, { example: formatDate(exampleDate, { language, dateFormat: format }) }) }))}
        />
        <Text size="xs" c="dimmed">
          {t('settings.firm.savedAsTyped')}
        </Text>
      </Stack>
    </>
  );
}
