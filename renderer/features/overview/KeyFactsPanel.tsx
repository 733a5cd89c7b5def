import { Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EducationFact, Known, LanguageTestFact, Member, PassportFact, PersonFacts, WorkFact } from '../../../shared/overview';
import { useFormat, useText, type Text as Translate } from '../../i18n';
import { filedName } from '../clients/personName';
import { denseTable, Panel } from './Panel';
import { useNames, type Names } from './useNames';

/** Those whose education, languages and work count: the principal applicant and the spouse or partner. */
const compared = (members: readonly Member[], facts: ReadonlyMap<string, PersonFacts>) =>
  members.filter(({ role, id }) => role === 'principal' || (role === 'spouse' && somethingKnown(facts.get(id))));
/** Of a spouse of whom nothing is known yet, the missing essentials speak. */
const somethingKnown = (facts: PersonFacts | undefined): boolean => facts !== undefined && [facts.passport, facts.languageTests, facts.education, facts.work].some(({ state }) => state !== 'unknown');

/** What one asks about first, side by side for the couple. */
export function KeyFactsPanel({ members, facts }: { members: readonly Member[]; facts: ReadonlyMap<string, PersonFacts> }) {
  const t = useText();
  const people = compared(members, facts).flatMap((member) => {
    const known = facts.get(member.id);
    return known ? [{ member, known }] : [];
  });
  const row = (label: string, cell: (known: PersonFacts) => ReactNode) => (
    <Table.Tr>
      <Table.Th scope="row" fw={500} w={92} style={{ verticalAlign: 'top' }}>
        {label}
      </Table.Th>
      {people.map(({ member, known }) => (
        <Table.Td key={member.id} style={{ verticalAlign: 'top' }}>
          {cell(known)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Panel title={t('overview.facts.title')}>
      <Table.ScrollContainer minWidth={people.length > 1 ? 560 : 320} type="native">
        <Table layout="fixed" {...denseTable}>
          {people.length > 1 && (
            <Table.Thead>
              <Table.Tr>
                <Table.Td w={92} />
                {people.map(({ member }) => (
                  <Table.Th key={member.id}>{filedName(member) || t('overview.family.unnamed')}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
          )}
          <Table.Tbody>
            {row(t('overview.facts.passport'), ({ passport }) => <Fact fact={passport} render={(fact) => <Passport fact={fact} />} />)}
            {row(t('overview.facts.language'), ({ languageTests }) => <Fact fact={languageTests} render={(tests) => tests.map((test) => <LanguageTest key={test.entryId} fact={test} />)} />)}
            {row(t('overview.facts.education'), ({ education }) => <Fact fact={education} render={(fact) => <Education fact={fact} />} />)}
            {row(t('overview.facts.work'), ({ work }) => <Fact fact={work} render={(fact) => <Work fact={fact} />} />)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}

function Fact<T>({ fact, render }: { fact: Known<T>; render: (fact: T) => ReactNode }) {
  const t = useText();
  if (fact.state === 'known') return <Stack gap={2}>{render(fact.fact)}</Stack>;
  return (
    <Text size="sm" c="dimmed">
      {t(fact.state === 'none' ? 'overview.facts.none' : 'overview.facts.notKnown')}
    </Text>
  );
}

/** The main thing in plain, what qualifies it behind it in small. */
function Lines({ main, more, alarm }: { main: string; more: readonly (string | undefined)[]; alarm?: string }) {
  const rest = more.filter((part) => part !== undefined && part !== '').join(' · ');
  return (
    <Text size="sm">
      {main}
      {rest !== '' && (
        <Text span size="xs" c="dimmed" ml={6}>
          {rest}
        </Text>
      )}
      {alarm !== undefined && (
        <Text span size="xs" c="var(--mantine-color-error)" fw={600} ml={6}>
          {alarm}
        </Text>
      )}
    </Text>
  );
}

function Passport({ fact }: { fact: PassportFact }) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  const main = [fact.country && names.country(fact.country), fact.number].filter(Boolean).join(' ');
  const on = fact.expiresOn && format.date(fact.expiresOn);
  return <Lines main={main || t('overview.facts.notKnown')} more={[on && !fact.expired ? t('overview.facts.expires', { on }) : undefined]} alarm={on && fact.expired ? t('overview.facts.expired', { on }) : undefined} />;
}

function LanguageTest({ fact }: { fact: LanguageTestFact }) {
  const t = useText();
  const format = useFormat();
  // Some tests show only what was spoken and heard.
  const abilities = (['listening', 'reading', 'writing', 'speaking'] as const).flatMap((ability) => {
    const score = fact[ability];
    return score === undefined ? [] : [t(`overview.facts.ability.${ability}`, { score: format.number(score) })];
  });
  return (
    <Lines
      main={abilities.join(' · ') || t('overview.facts.notKnown')}
      more={[fact.test, fact.takenOn && format.date(month(fact.takenOn))]}
      alarm={fact.expired && fact.lastDay ? t('overview.facts.tooOld', { on: format.date(fact.lastDay) }) : undefined}
    />
  );
}

/** How a foreign credential was assessed, in as few words as say it. */
function assessed({ ecaEquivalency, level }: EducationFact, t: Translate, names: Names): string | undefined {
  if (ecaEquivalency === undefined) return undefined;
  if (ecaEquivalency === null) return t('overview.facts.ecaNone');
  return ecaEquivalency === level ? t('overview.facts.ecaSame') : t('overview.facts.ecaTo', { level: names.option('educationLevel', ecaEquivalency) });
}

function Education({ fact }: { fact: EducationFact }) {
  const t = useText();
  const names = useNames();
  const main = [fact.level ? names.option('educationLevel', fact.level) : t('overview.facts.notKnown'), fact.field].filter(Boolean).join(', ');
  const eca = assessed(fact, t, names);
  return (
    <Lines
      main={main}
      more={[
        fact.country && names.country(fact.country),
        fact.studying ? t('overview.facts.studying') : fact.completedOn?.slice(0, 4),
        fact.country === 'CA' ? undefined : eca,
      ]}
    />
  );
}

/** To the month: the day stands in the profile. */
const month = (day: string): string => day.slice(0, 7);

/** The second digit of a NOC 2021 code is its TEER. */
const teerOf = (noc: string | undefined): string | undefined => (noc !== undefined && /^\d{5}$/.test(noc) ? noc[1] : undefined);

function Work({ fact }: { fact: WorkFact }) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  const teer = teerOf(fact.noc);
  return (
    <Lines
      main={[fact.title, fact.employer].filter(Boolean).join(', ') || t('overview.facts.notKnown')}
      more={[
        fact.noc && t('overview.facts.noc', { code: fact.noc }),
        teer && t('overview.facts.teer', { teer }),
        fact.country && names.country(fact.country),
        fact.current ? fact.startedOn && t('overview.facts.since', { on: format.date(month(fact.startedOn)) }) : fact.endedOn && t('overview.facts.untilDay', { on: format.date(month(fact.endedOn)) }),
      ]}
    />
  );
}
