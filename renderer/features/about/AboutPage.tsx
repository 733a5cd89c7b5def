import { List, Stack, Table, Text, Title } from '@mantine/core';
import { useOpenBook, useServiceQuery } from '../../api';
import { PageHeader } from '../../components';
import { useText } from '../../i18n';
import { inForceWords } from '../rulePacks/inForceWords';

/** Which program this is, and whose data it carries. */
export function AboutPage() {
  const t = useText();
  const book = useOpenBook();
  return (
    <>
      <PageHeader title={t('about.title')} description={t('about.what')} />
      <Stack gap="lg">
        <Table variant="vertical" withTableBorder layout="fixed" maw={560}>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th w={200} scope="row">
                {t('about.version')}
              </Table.Th>
              <Table.Td>{book?.version}</Table.Td>
            </Table.Tr>
            <Table.Tr>
              <Table.Th scope="row">{t('about.mode')}</Table.Th>
              <Table.Td>{book?.mode === 'browser' ? t('about.browser') : t('about.desktop')}</Table.Td>
            </Table.Tr>
            <RulesRow />
            <Table.Tr>
              <Table.Th scope="row">{t('about.licence')}</Table.Th>
              <Table.Td>{t('about.licenceName')}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        <section>
          <Title order={2} size="h5" mb={4}>
            {t('about.dataTitle')}
          </Title>
          <Text size="sm">{t('about.openGovernment')}</Text>
          <List size="sm" mt={6} spacing={4}>
            <List.Item>{t('about.noc')}</List.Item>
          </List>
        </section>
        <section>
          <Title order={2} size="h5" mb={4}>
            {t('about.privacyTitle')}
          </Title>
          <Text size="sm">{t('about.privacy')}</Text>
        </section>
        <section>
          <Title order={2} size="h5" mb={4}>
            {t('about.softwareTitle')}
          </Title>
          <Text size="sm">{t('about.software')}</Text>
        </section>
      </Stack>
    </>
  );
}

/** Which law is in force, and what else is. */
function RulesRow() {
  const t = useText();
  const { data } = useServiceQuery('rulePacks.list', {});
  const shown = (data?.layers ?? []).filter(({ layer, present }) => layer === 'law' || present.origin !== 'none');
  return (
    <Table.Tr>
      <Table.Th scope="row">{t('about.rules')}</Table.Th>
      <Table.Td>{shown.map(({ layer, present }) => <div key={layer}>{t('rulePacks.aboutLayer', { layer: t(`rulePacks.layer.${layer}`), what: inForceWords(present, t) })}</div>)}</Table.Td>
    </Table.Tr>
  );
}
