import { Alert, Anchor, Badge, Group, List, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { cusmaOccupationsOf } from '../../../shared/assessment/rules/workPermits/cusmaOccupations';
import { cusmaProfessions } from '../../../shared/assessment/rules/workPermits/cusmaProfessions';
import { counterparts2016, counterparts2021, unitGroup, type Counterpart, type UnitGroup } from '../../../shared/data/noc';
import { mediansOn } from '../../../shared/data/wages';
import { exampleTitles } from '../../../shared/occupations';
import { provinceName } from '../../../shared/places';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { denseTable, Panel } from '../overview/Panel';
import { useOccupations } from './nocSearch';
import { OccupationRules } from './OccupationRules';
import classes from './Occupations.module.css';
import { useLevelWords } from './occupationWords';

/** Everything that is known of one group of the classification. */
export function OccupationDetail({ group }: { group: UnitGroup }) {
  const t = useText();
  const language = useLanguage();
  const level = useLevelWords();
  const { code, title, version } = group;
  const others = version === '2021' ? counterparts2016(code) : counterparts2021(code);
  return (
    <article className={classes.detail} aria-label={`${code} ${title[language]}`}>
      <header>
        <Title order={2} size="h4">{`${code} ${title[language]}`}</Title>
        <Group gap={8} mt={4}>
          <Badge variant="light">{version === '2021' ? t('occupations.version2021', { level: level(group) }) : level(group)}</Badge>
          <Text size="sm" c="dimmed" lang={language === 'en' ? 'fr' : 'en'}>{title[language === 'en' ? 'fr' : 'en']}</Text>
        </Group>
      </header>
      <div className={classes.columns}>
        <div className={classes.main}>
          <OccupationRules code={code} title={t('occupations.rules')} />
          {version === '2021' && others.map((other) => <OccupationRules key={other.code} code={other.code} title={t('occupations.rulesAs', { code: other.code, title: other.title[language] })} />)}
        </div>
        <div className={classes.aside}>
          <Counterparts group={group} others={others} />
          <Professions code={code} />
          <Wages code={code} />
          <Examples code={code} />
        </div>
      </div>
    </article>
  );
}

/** The groups of the other version, and the choice that a person has to make where there are several. */
function Counterparts({ group: { version }, others }: { group: UnitGroup; others: readonly Counterpart[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Panel title={t(version === '2021' ? 'occupations.in2016' : 'occupations.in2021')}>
      {others.length === 0 && <Text size="sm" c="dimmed">{t('occupations.noCounterpart')}</Text>}
      {others.length > 1 && <Alert color="yellow" variant="light" p="xs" mb={6}>{t(version === '2021' ? 'occupations.fromSeveral' : 'occupations.intoSeveral')}</Alert>}
      <List size="sm" spacing={4} listStyleType="none">
        {others.map(({ code, kind, title }) => (
          <List.Item key={code}>
            <AnchorLink to="/occupations/$code" params={{ code }} size="sm">{`${code} ${title[language]}`}</AnchorLink>
            <Text size="xs" c="dimmed">{[unitGroup(code) ? '' : t('occupations.notHeld'), t(`occupations.kind.${kind}`)].filter(Boolean).join(' · ')}</Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}

function Professions({ code }: { code: string }) {
  const t = useText();
  const language = useLanguage();
  const professions = cusmaOccupationsOf(code);
  if (professions.length === 0) return null;
  return (
    <Panel title={t('occupations.cusma')}>
      {professions.map(({ profession, note }) => (
        <div key={profession}>
          <Text size="sm">{cusmaProfessions.find(({ entries }) => entries.includes(profession))?.name[language]}</Text>
          {note && <Text size="xs" c="dimmed">{note[language]}</Text>}
        </div>
      ))}
      <Text size="xs" c="dimmed" mt={4}>{t('occupations.cusmaHint')}</Text>
    </Panel>
  );
}

function Wages({ code }: { code: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const today = useToday();
  const wages = mediansOn(code, today);
  if (!wages) return null;
  return (
    <Panel title={t('occupations.wages')}>
      <Table {...denseTable} aria-label={t('occupations.wages')}>
        <Table.Tbody>
          {[...wages.medians].toSorted(([a], [b]) => Number(b === 'CA') - Number(a === 'CA') || provinceName(a, language).localeCompare(provinceName(b, language), language)).map(([place, median]) => (
            <Table.Tr key={place}>
              <Table.Td>{place === 'CA' ? t('occupations.canada') : provinceName(place, language)}</Table.Td>
              <Table.Td ta="right">{format.money(median)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={4}>{t('occupations.wagesSource', { on: format.date(wages.from) })}</Text>
    </Panel>
  );
}

const firstExamples = 8;

function Examples({ code }: { code: string }) {
  const t = useText();
  const language = useLanguage();
  const index = useOccupations(true);
  const [whole, setWhole] = useState(false);
  // Example titles are published in English; French ones are few, and both are shown to a reader of French.
  const titles = index ? exampleTitles(index, code).filter((title) => title.language === language || language === 'fr') : [];
  if (titles.length === 0) return null;
  return (
    <Panel title={t('occupations.examples')}>
      <List size="sm" spacing={0}>
        {titles.slice(0, whole ? undefined : firstExamples).map(({ id, text, language: spoken }) => <List.Item key={id} {...(spoken === language ? {} : { lang: spoken })}>{text}</List.Item>)}
      </List>
      {!whole && titles.length > firstExamples && <Anchor component="button" type="button" size="sm" mt={4} onClick={() => setWhole(true)}>{t('occupations.allExamples', { count: titles.length })}</Anchor>}
    </Panel>
  );
}
