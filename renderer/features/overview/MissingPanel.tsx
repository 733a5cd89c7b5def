import { Badge, ScrollArea, Text } from '@mantine/core';
import type { MissingFact } from '../../../shared/overview';
import { useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { spokenName } from '../clients/personName';
import classes from './MissingPanel.module.css';
import { Panel } from './Panel';
import { profilePlace } from './profilePlace';
import { useNames, type Names } from './useNames';

/** `Work experience › Engineer › NOC code`. */
export function missingLabel({ list, entryName, member, relative }: MissingFact, spouse: string, names: Names): string {
  if (relative === 'spouse') return spouse;
  if (list === undefined) return member === 'expressEntry' ? names.fact('file', 'expressEntry') : names.fact('person', member ?? '');
  return [names.fact('person', list), entryName && names.entryName(list, entryName), member && names.entryFact(list, member)].filter(Boolean).join(' › ');
}

/** What has to be asked before a pathway can be judged; each leads to where it is entered. */
export function MissingPanel({ fileId, missing }: { fileId: string; missing: readonly MissingFact[] }) {
  const t = useText();
  const names = useNames();
  const groups = new Map<string, MissingFact[]>();
  for (const fact of missing) {
    const owner = fact.person?.id ?? '';
    groups.set(owner, [...(groups.get(owner) ?? []), fact]);
  }
  return (
    <Panel title={t('overview.missing.title')} aside={missing.length > 0 && <Badge color="gray" c="inherit">{t('overview.missing.count', { count: missing.length })}</Badge>}>
      {missing.length === 0 && <Text size="sm" c="dimmed">{t('overview.missing.none')}</Text>}
      {missing.length > 0 && (
        <ScrollArea.Autosize mah={190} type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('overview.missing.title') }}>
          {[...groups].map(([owner, facts]) => {
            const name = facts[0]?.person ? spokenName(facts[0].person) || t('overview.family.unnamed') : t('overview.missing.ofFile');
            return (
              <div key={owner} className={classes.group}>
                <Text span size="sm" fw={600} c="dimmed">
                  {name}
                </Text>
                <ul className={classes.list} aria-label={name}>
                  {facts.map((fact) => {
                    const label = missingLabel(fact, t('overview.missing.spouse'), names);
                    return (
                      <li key={fact.key}>
                        <AnchorLink
                          to="/clients/$fileId/profile"
                          params={{ fileId }}
                          search={profilePlace(fact.person?.id, fact.list ?? fact.member ?? 'maritalStatus', fact.entryId)}
                          aria-label={t('overview.missing.goTo', { fact: label, name })}
                        >
                          {label}
                        </AnchorLink>
                      </li>
                    );
                  })}
                </ul>
              </div>
            );
          })}
        </ScrollArea.Autosize>
      )}
    </Panel>
  );
}
