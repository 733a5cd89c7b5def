import { Button, Checkbox, Group, Input, Progress, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CaseView, FileView, Language } from '../../../shared/contract';
import type { PortalProfile } from '../../../shared/packages/profile';
import { useServiceQuery } from '../../api';
import { EmptyState, ErrorPanel, LoadingState } from '../../components';
import { useLanguage, useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { BuiltPackage } from './BuiltPackage';
import classes from './Packages.module.css';
import { PlanView } from './PlanView';
import { useBuild } from './useBuild';

/** Client › Documents › Submission package: the accepted documents of a case, put together for a portal. */
export function PackagePanel({ file, shown }: { file: FileView; shown: CaseView }) {
  const profiles = useServiceQuery('packages.profiles', {});
  const packages = useServiceQuery('packages.list', { caseId: shown.id });
  const error = profiles.error ?? packages.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void (profiles.error ? profiles.refetch() : packages.refetch())} />;
  if (!profiles.data || !packages.data) return <LoadingState />;
  const portals = profiles.data.profiles.map(({ profile }) => profile);
  return (
    <Stack gap="md">
      <Making file={file} shown={shown} portals={portals} lastUsed={packages.data[0]?.profile.id} />
      <Made readOnly={file.deletedAt !== null}>{packages.data}</Made>
    </Stack>
  );
}

function Made({ readOnly, children }: { readOnly: boolean; children: readonly React.ComponentProps<typeof BuiltPackage>['pack'][] }) {
  const t = useText();
  const heading = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h6" id={heading} mb={6}>{t('packages.built')}</Title>
      <Stack gap="sm">{children.map((pack) => <BuiltPackage key={pack.id} pack={pack} readOnly={readOnly} />)}</Stack>
    </section>
  );
}

interface MakingProps {
  file: FileView;
  shown: CaseView;
  portals: readonly PortalProfile[];
  /** The profile of the newest package of the case. */
  lastUsed: string | undefined;
}

function Making({ file, shown, portals, lastUsed }: MakingProps) {
  const t = useText();
  const spoken = useLanguage();
  const printedOn = useToday();
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState<Language>();
  const [cover, setCover] = useState(true);
  const build = useBuild(shown.id);
  const language = written ?? spoken;
  const profile = portals.find(({ id }) => id === (chosen ?? lastUsed)) ?? portals[0];
  const plan = useServiceQuery('packages.plan', { caseId: shown.id, profileId: profile?.id ?? '', language }, { enabled: profile !== undefined });
  const readOnly = file.deletedAt !== null;
  if (!profile) return null;
  const isEmpty = plan.data?.files.length === 0;
  return (
    <Stack gap="sm">
      <div className={classes.controls} data-print="hide">
        <Select
          label={t('packages.portal')} w={280} allowDeselect={false} value={profile.id} data={portals.map(({ id, title }) => ({ value: id, label: title[spoken] }))} onChange={(id) => id !== null && setChosen(id)} disabled={build.isRunning}
        />
        <Input.Wrapper label={t('packages.language')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t('packages.language')} value={language} onChange={(value) => setWritten(value === 'fr' ? 'fr' : 'en')} disabled={build.isRunning}
              data={[{ value: 'en', label: <span lang="en">English</span> }, { value: 'fr', label: <span lang="fr">Français</span> }]}
            />
          </div>
        </Input.Wrapper>
        <Checkbox label={t('packages.cover')} checked={cover} onChange={(event) => setCover(event.currentTarget.checked)} disabled={build.isRunning} mb={8} />
        {!readOnly && !build.isRunning && (
          <Button leftSection={<IconPackage size={16} aria-hidden />} disabled={plan.data === undefined || isEmpty} onClick={() => build.start({ profileId: profile.id, language, cover, printedOn })}>{t('packages.build')}</Button>
        )}
      </div>
      <AnchorLink to="/settings/portals" size="xs" data-print="hide">{t('packages.profiles')}</AnchorLink>
      {build.isRunning && <Running build={build} />}
      {build.error !== null && <ErrorPanel error={build.error} title={t('packages.failed')} />}
      {plan.error && <ErrorPanel error={plan.error} onRetry={() => void plan.refetch()} />}
      {!plan.error && !plan.data && <LoadingState />}
      {isEmpty && (
        <EmptyState
          icon={IconPackage} title={t('packages.nothing.title')} description={t('packages.nothing.text')}
          actions={<AnchorLink to="/clients/$fileId/documents" params={{ fileId: file.id }} search={{ case: shown.id }}>{t('packages.nothing.action')}</AnchorLink>}
        />
      )}
      {plan.data && <PlanView plan={plan.data} profile={profile} />}
    </Stack>
  );
}

function Running({ build: { progress, stop } }: { build: ReturnType<typeof useBuild> }) {
  const t = useText();
  const text = progress === null ? t('packages.starting') : t('packages.making', { file: progress.file, done: progress.done, total: progress.total });
  return (
    <Group gap="sm" wrap="nowrap">
      <Stack gap={4} flex={1} miw={0}>
        <Text component="output" size="sm" truncate>{text}</Text>
        <Progress.Root size="sm"><Progress.Section aria-label={text} value={progress === null || progress.total === 0 ? 0 : (progress.done / progress.total) * 100} /></Progress.Root>
      </Stack>
      <Button size="xs" variant="default" onClick={stop}>{t('packages.stop')}</Button>
    </Group>
  );
}
