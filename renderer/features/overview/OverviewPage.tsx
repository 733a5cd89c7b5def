import { useMemo } from 'react';
import { expressEntryOf, familyOf, jobOffersOf, keyFactsOf, missingFactsOf, nextDatesOf, nominationsOf, provincialProfilesOf } from '../../../shared/overview';
import type { FileView } from '../../../shared/contract';
import { useToday } from '../clients/useToday';
import { FamilyPanel } from './FamilyPanel';
import { KeyFactsPanel } from './KeyFactsPanel';
import { MissingPanel } from './MissingPanel';
import { NextDatesPanel } from './NextDatesPanel';
import { OptionsPanel } from './OptionsPanel';
import classes from './OverviewPage.module.css';
import { SimilarPanel } from './SimilarPanel';
import { useFile } from './useFile';

/** Who is this, and where do we stand? As of today; everything follows from the facts. */
export function OverviewPage() {
  const file = useFile().data;
  const today = useToday();
  return file && <Overview file={file} today={today} />;
}

function Overview({ file, today }: { file: FileView; today: string }) {
  const facts = useMemo(
    () => ({
      members: familyOf(file, today),
      key: keyFactsOf(file, today),
      offers: jobOffersOf(file),
      nominations: nominationsOf(file, today),
      expressEntry: expressEntryOf(file, today),
      profiles: provincialProfilesOf(file, today),
      dates: nextDatesOf(file, today),
      missing: missingFactsOf(file, today),
    }),
    [file, today],
  );
  return (
    <div className={classes.page}>
      <SimilarPanel fileId={file.id} {...(classes.full === undefined ? {} : { className: classes.full })} />
      <FamilyPanel fileId={file.id} members={facts.members} className={classes.full} />
      <div className={classes.column}>
        <KeyFactsPanel members={facts.members} facts={facts.key} />
        <MissingPanel fileId={file.id} missing={facts.missing} />
      </div>
      <div className={classes.column}>
        <NextDatesPanel fileId={file.id} dates={facts.dates} members={facts.members} />
        <OptionsPanel offers={facts.offers} nominations={facts.nominations} expressEntry={facts.expressEntry} profiles={facts.profiles} />
      </div>
    </div>
  );
}
