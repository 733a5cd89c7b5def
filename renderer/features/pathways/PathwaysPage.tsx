import { Alert, Anchor, Badge, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { dayOf } from '../../../shared/assessment/engine/days';
import { standingOn } from '../../../shared/assessment/library/standing';
import type { PackLayer } from '../../../shared/contract';
import { DayInput, FilterField, PageHeader } from '../../components';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import classes from '../assessment/AssessmentPage.module.css';
import { AnchorLink } from '../clients/AnchorLink';
import { librarySearch, type LibrarySearch } from './librarySearch';
import { PathwayRules } from './PathwayRules';
import { pathwaysWith } from './pathwaysWith';
import { LayerSelect, useShownLayer } from '../../rules/LayerSelect';
import { RulesProvider } from '../../rules/RulesProvider';
import { useRules } from '../../rules/useRules';
import { StatusBoard } from './StatusBoard';

const kinds = ['permanent-residence', 'work-permit', 'province'] as const;

/** Pathways: what the rules are, on any day, without a client. */
export function PathwaysPage() {
  const layer = useShownLayer(librarySearch.parse(useSearch({ strict: false })).layer);
  return (
    <RulesProvider layer={layer}>
      <OfLayer layer={layer} />
    </RulesProvider>
  );
}

function OfLayer({ layer }: { layer: PackLayer }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const navigate = useNavigate();
  const search: LibrarySearch = librarySearch.parse(useSearch({ strict: false }));
  const go = (change: Partial<LibrarySearch>) => void navigate({ to: '/pathways', search: (before) => ({ ...librarySearch.parse(before), ...change }), replace: true });
  const asOf = search.asOf ?? today;
  const chosen = rules.pack.pathways.find(({ id }) => id === search.id);
  const choose = (id: string | undefined): void => {
    go({ id });
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <PageHeader title={t('library.title')} description={t('library.description', { version: rules.version, on: format.date(asOf) })} />
      <div className={classes.page}>
        <div className={classes.toolbar} data-print="hide">
          <LayerSelect value={layer} onChange={(chosen) => go({ layer: chosen, id: undefined })} />
          <DayInput label={t('library.asOf')} w={170} value={asOf} onChange={(day) => go({ asOf: day ?? undefined })} />
          <DayInput
            label={t('library.compare')} w={190} value={search.compare ?? null} clearable placeholder={t('library.noComparison')}
            clearButtonProps={{ 'aria-label': t('library.endComparison') }} onChange={(day) => go({ compare: day ?? undefined })}
          />
          <AnchorLink to="/pathways/rounds" mt={32}>{t('rounds.firm.link')}</AnchorLink>
        </div>
        {layer !== 'law' && <Alert color="yellow" variant="light" icon={<IconInfoCircle aria-hidden />}>{t('rulePacks.notTheLaw')}</Alert>}
        {chosen ? (
          <div className={classes.columns}>
            <Choices chosenId={chosen.id} asOf={asOf} onChoose={choose} />
            <PathwayRules key={chosen.id} pathway={chosen} asOf={asOf} compare={search.compare} />
          </div>
        ) : (
          <StatusBoard asOf={asOf} compare={search.compare} onChoose={choose} />
        )}
      </div>
    </>
  );
}

function Choices({ chosenId, asOf, onChoose }: { chosenId: string; asOf: string; onChoose: (id: string | undefined) => void }) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [query, setQuery] = useState('');
  const isFound = pathwaysWith(query);
  const groups = kinds.map((kind) => ({ kind, pathways: rules.pack.pathways.filter((pathway) => pathway.kind === kind && isFound(pathway)) })).filter(({ pathways }) => pathways.length > 0);
  return (
    <nav className={classes.list} aria-label={t('library.choose')}>
      <FilterField size="xs" label={t('library.search')} placeholder={t('library.search')} value={query} onChange={setQuery} />
      <Anchor component="button" type="button" size="sm" ta="left" px={10} onClick={() => onChoose(undefined)}>{t('library.board')}</Anchor>
      {groups.length === 0 && <Text size="sm" c="dimmed" px={10}>{t('library.nothing')}</Text>}
      {groups.map(({ kind, pathways }) => (
        <section key={kind} aria-labelledby={`${id}-${kind}`}>
          <Title order={2} size="h6" px={10} mb={4} id={`${id}-${kind}`}>{t(`assessment.kind.${kind}`)}</Title>
          <ul className={classes.group}>
            {pathways.map((pathway) => {
              const { kind: standing } = standingOn(pathway, dayOf(asOf));
              const isMarked = standing === 'closed' || standing === 'paused' || standing === 'not-yet' || standing === 'before-held';
              return (
                <li key={pathway.id}>
                  <UnstyledButton className={classes.pathway} aria-current={pathway.id === chosenId} onClick={() => onChoose(pathway.id)}>
                    <Group justify="space-between" gap={8} wrap="nowrap">
                      <Text size="sm" fw={500} lh={1.3}>{pathway.title[language]}</Text>
                      {isMarked && <Badge color="gray" variant="outline" style={{ flexShrink: 0 }}>{t(`library.standing.${standing}`)}</Badge>}
                    </Group>
                  </UnstyledButton>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
