import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEye, IconHelpCircle, type Icon } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ReadinessCheck, ReadinessState } from '../../../shared/checklists/readiness';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView, FileView } from '../../../shared/contract';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { useDays } from '../assessment/useDays';
import { FactLinks } from '../forms/FactLinks';
import { FactPlaces } from '../forms/FactPlaces';
import { Panel } from '../overview/Panel';
import { useRules } from '../../rules/useRules';
import { caseReadiness, isForPermit, readinessStates } from './caseReadiness';
import classes from './ReadinessPanel.module.css';

const icons: Readonly<Record<ReadinessState, Icon>> = { passed: IconCircleCheck, failed: IconAlertTriangle, unknown: IconHelpCircle, 'by-hand': IconEye };
const colors: Readonly<Record<ReadinessState, string>> = { passed: 'teal', failed: 'red', unknown: 'yellow', 'by-hand': 'gray' };

interface PanelProps {
  file: FileView;
  client: ClientFile;
  shown: CaseView;
}

/** Whether job offer, assessment or portal, and form say the same before a work permit is applied for; nothing for other cases. */
export function ReadinessPanel({ file, client, shown }: PanelProps) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const id = useId();
  const offers = isForPermit(shown, rules) ? caseReadiness(client, shown, today) : [];
  const checks = offers.flatMap((offer) => offer.checks);
  const [chosen, setChosen] = useState<boolean>();
  if (checks.length === 0) return null;
  const isOpen = chosen ?? checks.some(({ state }) => state === 'failed');
  const filing = [shown.filingOn, client.plan?.filingOn].find((day) => typeof day === 'string' && day >= today);
  const counts = readinessStates.map((state) => ({ state, count: checks.filter((check) => check.state === state).length })).filter(({ count }) => count > 0);
  const nameOf = (offerId: string | null): string => {
    if (offerId === null) return t('readiness.title');
    const title = client.jobOffers?.find((offer) => offer.id === offerId)?.title;
    return title === undefined ? t('readiness.untitled') : t('readiness.offer', { title });
  };
  return (
    <Panel
      title={t('readiness.title')}
      aside={<Anchor component="button" type="button" size="sm" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setChosen(!isOpen)}>{t(isOpen ? 'readiness.hide' : 'readiness.show')}</Anchor>}
    >
      <Text size="sm">
        {counts.map(({ state, count }) => t(`readiness.counts.${state}`, { count })).join(' · ')}
        <Text span c="dimmed">{' '}{filing ? t('readiness.onDay', { on: format.date(filing) }) : t('readiness.onToday', { on: format.date(today) })}</Text>
      </Text>
      {isOpen && (
        <div id={id}>
          <FactPlaces file={file}>
            {offers.map(({ offerId, checks: ofOffer }) => <OfferChecks key={offerId} name={nameOf(offerId)} several={offers.length > 1} checks={ofOffer} />)}
          </FactPlaces>
        </div>
      )}
    </Panel>
  );
}

function OfferChecks({ name, several, checks }: { name: string; several: boolean; checks: readonly ReadinessCheck[] }) {
  return (
    <>
      {several && <Text size="sm" fw={600} mt={8}>{name}</Text>}
      <ul className={classes.checks} aria-label={name}>
        {checks.map((check) => <CheckRow key={check.id} check={check} />)}
      </ul>
    </>
  );
}

function CheckRow({ check: { id, state, text, facts, citations } }: { check: ReadinessCheck }) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  const days = useDays();
  const StateIcon = icons[state];
  return (
    <li className={classes.check} data-check={id} data-state={state}>
      <Text span size="sm" fw={600} className={classes.state} c={state === 'by-hand' ? 'dimmed' : `var(--mantine-color-${colors[state]}-light-color)`}>
        <StateIcon size={16} aria-hidden /> {t(`readiness.states.${state}`)}
      </Text>
      <div>
        <Text size="sm">{days(text[language])}</Text>
        <div className={classes.places}>
          <Citations ids={citations} pack={rules} />
          <span><FactLinks pointers={facts} /></span>
        </div>
      </div>
    </li>
  );
}
