import { Button, Checkbox, Group, Progress, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { CaseView, FileView, Language, PackageView } from '../../../shared/contract';
import type { PortalProfile } from '../../../shared/packages/profile';
import { useServiceQuery } from '../../api';
import { ChoiceSelect, EmptyState, ErrorPanel, LoadingState, Toolbar, ToolbarControl, useFocusOnArrival } from '../../components';
import { useLanguage, useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { BuiltPackage } from './BuiltPackage';
import { ItemChoices } from './ItemChoices';
import { PlanView } from './PlanView';
import { useBuild } from './useBuild';
import { useChoices } from './useChoices';

/** Client › Documents › Submission package: the accepted documents of a case, put together for a portal. */
export function PackagePanel({ file, shown }: { file: FileView; shown: CaseView }) {
  const profiles = useServiceQuery('packages.profiles', {});
  const packages = useServiceQuery('packages.list', { caseId: shown.id });
  const error = profiles.error ?? packages.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void (profiles.error ? profiles.refetch() : packages.refetch())} />;
  if (!profiles.data || !packages.data) return <LoadingState />;
  return <Making file={file} shown={shown} portals={profiles.data.profiles.map(({ profile }) => profile)} packages={packages.data} />;
}

interface MadeProps {
  title: string;
  packages: readonly PackageView[];
  readOnly: boolean;
  /** The package that was just made here, whose heading gets the focus. */
  arrived?: string | undefined;
}

function Made({ title, packages, readOnly, arrived }: MadeProps) {
  const heading = useId();
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h6" id={heading} mb={6}>{title}</Title>
      <Stack gap="sm">{packages.map((pack) => <BuiltPackage key={pack.id} pack={pack} readOnly={readOnly} isNew={pack.id === arrived} />)}</Stack>
    </section>
  );
}

interface MakingProps {
  file: FileView;
  shown: CaseView;
  portals: readonly PortalProfile[];
  /** Of the case, newest first. */
  packages: readonly PackageView[];
}

function Making({ file, shown, portals, packages }: MakingProps) {
  const t = useText();
  const spoken = useLanguage();
  const printedOn = useToday();
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState<Language>();
  const [cover, setCover] = useState(true);
  const build = useBuild(shown.id);
  const make = useRef<HTMLButtonElement>(null);
  const language = written ?? spoken;
  const profile = portals.find(({ id }) => id === (chosen ?? packages[0]?.profile.id)) ?? portals[0];
  const profileId = profile?.id ?? '';
  const { choices, choose } = useChoices(profileId, packages);
  // A choice changes a part of the plan only: what stands there stays until the new one is known.
  const plan = useServiceQuery('packages.plan', { caseId: shown.id, profileId, language, choices }, { enabled: profile !== undefined, placeholderData: keepPreviousData });
  const planned = plan.data?.profileId === profileId ? plan.data : undefined;
  const readOnly = file.deletedAt !== null;
  const wasGivenUp = build.outcome?.kind === 'given-up' && !build.isRunning;
  useEffect(() => {
    // “Stop”, which had the focus, is gone.
    if (wasGivenUp) make.current?.focus();
  }, [wasGivenUp]);
  if (!profile) return null;
  const isEmpty = planned?.files.length === 0;
  return (
    <Stack gap="md">
      <Stack gap="sm">
        <Toolbar
          actions={!readOnly && !build.isRunning ? (
            <Button ref={make} leftSection={<IconPackage size={16} aria-hidden />} disabled={planned === undefined || plan.isPlaceholderData || isEmpty} onClick={() => build.start({ profileId, language, cover, printedOn, choices })}>{t('packages.build')}</Button>
          ) : undefined}
        >
          <ChoiceSelect
            label={t('packages.portal')} value={profile.id} data={portals.map(({ id, title }) => ({ value: id, label: title[spoken] }))} onChange={(id) => id !== null && setChosen(id)} disabled={build.isRunning}
          />
          <ToolbarControl label={t('packages.language')}>
            <SegmentedControl
              aria-label={t('packages.language')} value={language} onChange={(value) => setWritten(value === 'fr' ? 'fr' : 'en')} disabled={build.isRunning}
              data={[{ value: 'en', label: <span lang="en">English</span> }, { value: 'fr', label: <span lang="fr">Français</span> }]}
            />
          </ToolbarControl>
          <ToolbarControl><Checkbox label={t('packages.cover')} checked={cover} onChange={(event) => setCover(event.currentTarget.checked)} disabled={build.isRunning} /></ToolbarControl>
        </Toolbar>
        <AnchorLink to="/settings/portals" size="xs" data-print="hide">{t('packages.profiles')}</AnchorLink>
        {build.isRunning && <Running build={build} />}
        {build.error !== null && <ErrorPanel error={build.error} title={t('packages.failed')} />}
      </Stack>
      <Made title={t('packages.newest')} packages={packages.slice(0, 1)} readOnly={readOnly} arrived={build.outcome?.kind === 'made' ? build.outcome.packageId : undefined} />
      <Stack gap="sm">
        {plan.error && <ErrorPanel error={plan.error} onRetry={() => void plan.refetch()} />}
        {!plan.error && !planned && <LoadingState />}
        {planned && isEmpty && <Nothing fileId={file.id} caseId={shown.id} hasItems={planned.items.length > 0} />}
        {planned && <ItemChoices items={planned.items} disabled={readOnly || build.isRunning} onChoose={choose} />}
        {planned && <PlanView plan={planned} profile={profile} />}
      </Stack>
      <Made title={t('packages.earlier')} packages={packages.slice(1)} readOnly={readOnly} />
    </Stack>
  );
}

/** Why there is nothing to make a package of, and where it begins. */
function Nothing({ fileId, caseId, hasItems }: { fileId: string; caseId: string; hasItems: boolean }) {
  const t = useText();
  const kind = hasItems ? 'allOut' : 'nothing';
  return (
    <EmptyState
      icon={IconPackage} title={t(`packages.${kind}.title`)} description={t(`packages.${kind}.text`)}
      actions={hasItems ? undefined : <AnchorLink to="/clients/$fileId/documents" params={{ fileId }} search={{ case: caseId }}>{t('packages.nothing.action')}</AnchorLink>}
    />
  );
}

function Running({ build: { progress, stop, outcome } }: { build: ReturnType<typeof useBuild> }) {
  const t = useText();
  // “Make the package”, which had the focus, is gone. Who comes back to the page while it is being made keeps the focus where it is.
  const stopButton = useFocusOnArrival<HTMLButtonElement>(outcome?.kind === 'started');
  const text = progress === null ? t('packages.starting') : t('packages.making', { file: progress.file, done: progress.done, total: progress.total });
  return (
    <Group gap="sm" wrap="nowrap">
      <Stack gap={4} flex={1} miw={0}>
        <Text component="output" size="sm" truncate>{text}</Text>
        <Progress.Root size="sm"><Progress.Section aria-label={text} value={progress === null || progress.total === 0 ? 0 : (progress.done / progress.total) * 100} /></Progress.Root>
      </Stack>
      <Button ref={stopButton} size="xs" variant="default" onClick={stop}>{t('packages.stop')}</Button>
    </Group>
  );
}
