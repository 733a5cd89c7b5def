import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ExpressEntryFact, JobOfferFact, NominationFact, ProvincialProfileFact } from '../../../shared/overview';
import { useFormat, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { denseTable, Panel } from './Panel';
import { useNames, type Names } from './useNames';

type Props = { offers: readonly JobOfferFact[]; nominations: readonly NominationFact[]; expressEntry: ExpressEntryFact; profiles: readonly ProvincialProfileFact[] };

/** What the family has in hand: offers, nominations, places in the pools. */
export function OptionsPanel({ offers, nominations, expressEntry, profiles }: Props) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  const none = (
    <Text size="sm" c="dimmed">
      {t('overview.options.none')}
    </Text>
  );
  return (
    <Panel title={t('overview.options.title')}>
      <Table {...denseTable}>
        <Table.Tbody>
          <Row label={t('overview.options.jobOffer')}>
            {offers.length === 0 && none}
            {offers.map((offer) => (
              <Line
                key={offer.entryId}
                more={[
                  offer.noc && t('overview.facts.noc', { code: offer.noc }),
                  offer.province && names.province(offer.province),
                  offer.wagePerHour !== undefined && t('overview.options.hourly', { wage: format.money(offer.wagePerHour) }),
                  offer.lmia?.number && t('overview.options.lmia', { number: offer.lmia.number }),
                ]}
              >
                {offer.title ?? t('overview.options.untitled')}
                {offer.employerId && offer.employerName && (
                  <>
                    {', '}
                    <AnchorLink underline="always" to="/employers/$employerId" params={{ employerId: offer.employerId }}>
                      {offer.employerName}
                    </AnchorLink>
                  </>
                )}
              </Line>
            ))}
          </Row>
          <Row label={t('overview.options.nomination')}>
            {nominations.length === 0 && none}
            {nominations.map(({ entryId, province, kind, state, expiresOn, expired }) => (
              <Line key={entryId} more={[names.option('nominationState', state), expiresOn && t(expired ? 'overview.options.expired' : 'overview.options.expires', { on: format.date(expiresOn) })]}>
                {[province && names.province(province), kind && names.option('nominationKind', kind)].filter(Boolean).join(', ')}
              </Line>
            ))}
          </Row>
          <Row label={t('overview.options.expressEntry')}>
            <ExpressEntry fact={expressEntry} />
          </Row>
          {profiles.length > 0 && (
            <Row label={t('overview.options.provincialProfile')}>
              {profiles.map(({ entryId, province, system, submittedOn, invitedOn, expiresOn }) => (
                <Line
                  key={entryId}
                  more={[
                    !invitedOn && submittedOn && t('overview.options.submitted', { on: format.date(submittedOn) }),
                    invitedOn && t('overview.options.invited', { on: format.date(invitedOn) }),
                    expiresOn && t('overview.options.expires', { on: format.date(expiresOn) }),
                  ]}
                >
                  {profileName(names, profiles, province, system)}
                </Line>
              ))}
            </Row>
          )}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

/** The province says enough where the file has one profile with it; otherwise the system, which names its province, tells them apart. */
function profileName(names: Names, profiles: readonly { province?: string }[], province: string | undefined, system: string | undefined): string {
  const isOnly = profiles.filter((profile) => profile.province === province).length === 1;
  if (province !== undefined && (isOnly || system === undefined)) return names.province(province);
  return system === undefined ? '' : names.system(system, province);
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} w={100} style={{ verticalAlign: 'top' }}>
        {label}
      </Table.Th>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  );
}

function Line({ children, more }: { children: ReactNode; more: readonly (string | undefined | false)[] }) {
  return (
    <Text size="sm">
      {children}
      <Text span size="xs" c="dimmed" ml={6}>
        {more.filter(Boolean).join(' · ')}
      </Text>
    </Text>
  );
}

function ExpressEntry({ fact }: { fact: ExpressEntryFact }) {
  const t = useText();
  const format = useFormat();
  if (fact.state !== 'profile') {
    return (
      <Text size="sm" c="dimmed">
        {t(fact.state === 'none' ? 'overview.options.noProfile' : 'overview.options.notKnown')}
      </Text>
    );
  }
  const { submittedOn, lastDay, ended, invitedOn } = fact;
  const pool = lastDay ? t(ended ? 'overview.options.ended' : 'overview.options.endsOn', { on: format.date(lastDay) }) : submittedOn && t('overview.options.submitted', { on: format.date(submittedOn) });
  return <Line more={[invitedOn && t('overview.options.invited', { on: format.date(invitedOn) })]}>{pool ?? t('overview.options.profile')}</Line>;
}
