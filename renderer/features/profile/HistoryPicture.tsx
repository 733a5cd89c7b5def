import { Text, Title } from '@mantine/core';
import { useId, useMemo } from 'react';
import { personLists } from '../../../shared/clientFile';
import type { PersonView } from '../../../shared/contract';
import { factLabel } from '../../../shared/texts';
import { useLanguage, useText, useToday } from '../../i18n';
import { sectionOf } from '../overview/profilePlace';
import classes from './EntryList.module.css';
import type { Place } from './editor/places';
import { useEntryNames } from './entrySummary';
import { historyLists, spansOf } from './spans';
import { Timeline } from './Timeline';

/** Work, study, service and everything else of a person as one history, because forms ask for one without gaps. */
export function HistoryPicture({ person, onGo }: { person: PersonView; onGo: (place: Place) => void }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const heading = useId();
  const { titleOf } = useEntryNames();
  const spans = useMemo(() => historyLists.flatMap((list) => spansOf(list, person.lists[list] ?? [])), [person.lists]);
  const find = (id: string) => {
    for (const list of historyLists) {
      const entry = person.lists[list]?.find((one) => one.id === id);
      if (entry) return { list, entry };
    }
    return undefined;
  };
  const nameOf = (id: string): string => {
    const found = find(id);
    const schema = personLists.find(({ name }) => name === found?.list)?.schema;
    return found && schema ? titleOf(schema, found.entry) || factLabel('person', found.list, language) : '';
  };
  const show = (id: string) => {
    const found = find(id);
    const section = found && sectionOf('person', found.list);
    if (section) onGo({ person: person.id, section, entry: id });
  };
  if (spans.length < 2) return null;
  return (
    <section aria-labelledby={heading} className={classes.list}>
      <Title order={3} size="h5" id={heading} mb={2}>
        {t('profile.timeline.wholeHistory')}
      </Title>
      <Text size="xs" c="dimmed" mb={6}>
        {t('profile.timeline.wholeHistoryHelp')}
      </Text>
      <Timeline label={t('profile.timeline.wholeHistory')} spans={spans} nameOf={nameOf} asOf={today} onShow={show} />
    </section>
  );
}
