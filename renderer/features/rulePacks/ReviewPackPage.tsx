import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { LayerState, Output } from '../../../shared/contract';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, Notice, PageHeader } from '../../components';
import { useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { DifferencePanel } from './DifferencePanel';
import { ImpactPanel } from './ImpactPanel';
import { inForceWords } from './inForceWords';
import { reviewSearch, type ReviewSearch } from './reviewSearch';
import { useImpact } from './useImpact';
import { usePack } from './usePack';

/** One pack before it is put in force: what is different, what that means for all clients, and then the button. */
export function ReviewPackPage() {
  const t = useText();
  const search = reviewSearch.parse(useSearch({ strict: false }));
  const list = useServiceQuery('rulePacks.list', {});
  if (list.isError) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingState />;
  const state = list.data.layers.find(({ layer }) => layer === search.layer);
  const wanted = list.data.imported.find(({ hash, layer }) => hash === search.hash && layer === search.layer);
  const back = <AnchorLink to="/settings/rules">{t('rulePacks.reviewBack')}</AnchorLink>;
  if (!state || (search.hash !== undefined && !wanted)) return <Notice kind="warning">{t('rulePacks.gone')} {back}</Notice>;
  return <Review key={`${search.layer} ${search.hash}`} search={search} state={state} list={list.data} />;
}

/** What the reviewed pack is called. */
function useName({ layer, hash }: ReviewSearch, { builtIn, imported }: Output<'rulePacks.list'>): string {
  const t = useText();
  const pack = imported.find((one) => one.hash === hash);
  if (pack) return pack.version;
  return layer === 'law' ? t('rulePacks.present.built-in', { version: builtIn.version }) : t('rulePacks.nothing');
}

function Review({ search, state, list }: { search: ReviewSearch; state: LayerState; list: Output<'rulePacks.list'> }) {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const name = useName(search, list);
  const { layer, hash = null } = search;
  const [day, setDay] = useState<string | null>(null);
  const asOf = day ?? today;
  const impact = useImpact();
  const presentHash = state.present.origin === 'imported' ? state.present.hash : null;
  const isInForce = presentHash === hash;
  const before = usePack(layer, presentHash, true);
  const after = usePack(layer, hash, true);
  const activate = useServiceCommand('rulePacks.activate', {
    onSuccess: ({ present }) => {
      notifications.show({ message: t('rulePacks.activated', { version: inForceWords(present, t) }), closeButtonProps: { 'aria-label': t('common.close') } });
      void navigate({ to: '/settings/rules' });
    },
  });
  const title = state.present.origin === 'none' ? t('rulePacks.aboutLayer', { layer: t(`rulePacks.layer.${layer}`), what: name }) : t('rulePacks.reviewTitle', { version: name, present: inForceWords(state.present, t) });
  const failed = before.error ?? after.error;
  return (
    <>
      <PageHeader title={title} description={t('rulePacks.reviewWhat')} actions={<AnchorLink to="/settings/rules">{t('rulePacks.reviewBack')}</AnchorLink>} />
      <Stack gap="md">
        {failed !== null && failed !== undefined && <ErrorPanel error={failed} />}
        {isInForce ? <Notice kind="info">{t('rulePacks.alreadyInForce')}</Notice> : (
          <>
            <DifferencePanel before={before.pack} after={after.pack} />
            <ImpactPanel impact={impact} asOf={asOf} onAsOf={setDay} onStart={() => impact.start({ layer, hash, asOf })} />
            {activate.isError && <ErrorPanel error={activate.error} />}
            <Group justify="flex-end" gap="sm">
              {!impact.result && <Text size="sm" c="dimmed">{t('rulePacks.activateFirst')}</Text>}
              <Button disabled={!impact.result || impact.isRunning} loading={activate.isPending} onClick={() => activate.mutate({ layer, hash })}>{t('rulePacks.activate', { version: name })}</Button>
            </Group>
          </>
        )}
      </Stack>
    </>
  );
}
