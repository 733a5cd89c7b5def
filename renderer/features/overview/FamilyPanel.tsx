import { Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Member, PersonRole, Standing } from '../../../shared/overview';
import { useFormat, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { filedName } from '../clients/personName';
import { denseTable, Panel } from './Panel';
import classes from './Panel.module.css';
import { profilePlace } from './profilePlace';
import { useNames } from './useNames';

const counted: ReadonlySet<PersonRole> = new Set(['principal', 'spouse', 'child']);

/** Everybody on the file, and what lets each be in Canada. */
export function FamilyPanel({ fileId, members, className }: { fileId: string; members: readonly Member[]; className?: string }) {
  const t = useText();
  const names = useNames();
  // Parents, siblings and others are there for forms; no rule counts them as family.
  const family = members.filter(({ role }) => counted.has(role));
  const others = members.filter(({ role }) => !counted.has(role));
  const unknown = <Text span inherit c="dimmed">{t('overview.family.notKnown')}</Text>;
  return (
    <Panel title={t('overview.family.title')} className={className}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table {...denseTable}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('overview.family.name')}</Table.Th>
              <Table.Th>{t('overview.family.role')}</Table.Th>
              <Table.Th>{t('overview.family.ageBorn')}</Table.Th>
              <Table.Th>{t('overview.family.citizenships')}</Table.Th>
              <Table.Th>{t('overview.family.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {family.map((member) => (
                <Table.Tr key={member.id}>
                  <Table.Td className={classes.oneLine}>
                    <MemberLink fileId={fileId} member={member} />
                  </Table.Td>
                  <Table.Td>
                    {names.option('role', member.role)}
                    {member.accompanying === false && (
                      <Text span size="xs" c="dimmed">
                        {' '}
                        · {t('overview.family.staysBehind')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td className={classes.oneLine}>{member.diedOn === undefined && member.dateOfBirth === undefined ? unknown : <Age member={member} />}</Table.Td>
                  <Table.Td>{member.citizenships.length > 0 ? member.citizenships.map((code) => names.country(code)).join(', ') : unknown}</Table.Td>
                  <Table.Td>
                    <StandingText standing={member.standing} />
                  </Table.Td>
                </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {others.length > 0 && (
        <Text size="sm" mt={4}>
          {t('overview.family.others')}{' '}
          {others.map((member, index) => (
            <Fragment key={member.id}>
              {index > 0 && ', '}
              <MemberLink fileId={fileId} member={member} inText /> ({names.option('role', member.role)})
            </Fragment>
          ))}
        </Text>
      )}
    </Panel>
  );
}

function MemberLink({ fileId, member, inText = false }: { fileId: string; member: Member; inText?: boolean }) {
  const t = useText();
  const name = filedName(member) || t('overview.family.unnamed');
  return (
    <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={profilePlace(member.id)} fw={500} underline={inText ? 'always' : 'hover'} aria-label={t('overview.family.openProfile', { name })}>
      {name}
    </AnchorLink>
  );
}

function Age({ member: { age, dateOfBirth, diedOn } }: { member: Member }) {
  const t = useText();
  const format = useFormat();
  if (diedOn) return t('overview.family.died', { on: format.date(diedOn) });
  return (
    <>
      {age}
      {dateOfBirth && (
        <Text span size="xs" c="dimmed">
          {' · '}
          {format.date(dateOfBirth)}
        </Text>
      )}
    </>
  );
}

function StandingText({ standing }: { standing: Standing }) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  switch (standing.kind) {
    case 'settled':
      return names.option('canadianStatus', standing.as);
    case 'none':
      return t('overview.standing.none');
    case 'unknown':
      return (
        <Text span inherit c="dimmed">
          {t('overview.standing.unknown')}
        </Text>
      );
    case 'temporary': {
      const basis = standing.basis === 'lmia' ? t('overview.standing.lmia') : standing.basis;
      const detail = standing.open === true ? t('overview.standing.open') : basis;
      const status = [names.option('canadianStatus', standing.status), detail && `(${detail})`].filter(Boolean).join(' ');
      if (standing.expiresOn === null) return t('overview.standing.noEnd', { status });
      if (standing.expiresOn === undefined) return status;
      const on = format.date(standing.expiresOn);
      if (!standing.expired) return t('overview.standing.until', { status, on });
      return (
        <Text span inherit c="var(--mantine-color-error)" fw={600}>
          {t('overview.standing.expired', { status, on })}
        </Text>
      );
    }
    default:
      return standing satisfies never;
  }
}
