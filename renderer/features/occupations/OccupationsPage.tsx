import { Text } from '@mantine/core';
import { IconBinaryTree } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { unitGroup } from '../../../shared/data/noc';
import { EmptyState, PageHeader } from '../../components';
import { useText } from '../../i18n';
import { OccupationDetail } from './OccupationDetail';
import classes from './Occupations.module.css';
import { OccupationSearch } from './OccupationSearch';

/** Occupations: any code of the NOC, with what the rules, the classification and the wages say of it. */
export function OccupationsPage() {
  const t = useText();
  const navigate = useNavigate();
  const { code } = useParams({ strict: false });
  const group = code === undefined ? undefined : unitGroup(code);
  return (
    <>
      <PageHeader title={t('occupations.title')} description={t('occupations.description')} />
      <div className={classes.page}>
        <OccupationSearch key={`search ${code ?? ''}`} onChoose={(chosen) => void navigate({ to: '/occupations/$code', params: { code: chosen } })} />
        {code === undefined && <EmptyState icon={IconBinaryTree} title={t('occupations.none.title')} description={t('occupations.none.text')} />}
        {code !== undefined && !group && <Text size="sm" c="dimmed">{t('occupations.unknown', { code })}</Text>}
        {group && <OccupationDetail key={group.code} group={group} />}
      </div>
    </>
  );
}
