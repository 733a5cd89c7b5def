import { Text } from '@mantine/core';
import type { FileView } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { optionLabel } from '../../../shared/texts';
import { ChoiceSelect, DayInput } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { personTitle } from '../profile/personTitle';
import classes from './AssessmentPage.module.css';
import type { AssessmentSearch } from './assessmentSearch';

interface ToolbarProps {
  file: FileView;
  asOf: string;
  compare: string | undefined;
  personId: string;
  onGo: (change: Partial<AssessmentSearch>) => void;
}

/** The day, the day to compare with, and who is taken as principal applicant. */
export function AssessmentToolbar({ file, asOf, compare, personId, onGo }: ToolbarProps) {
  const t = useText();
  const language = useLanguage();
  const adults = file.persons.filter(({ data }) => data['role'] === 'principal' || data['role'] === 'spouse' || data['id'] === personId);
  const roleOf = (id: string): string => optionLabel('role', textOf(adults.find(({ data }) => data['id'] === id)?.data['role'], 'other'), language);
  return (
    <div className={classes.toolbar} data-print="hide">
      <DayInput label={t('assessment.asOf')} w={150} value={asOf} onChange={(day) => onGo({ asOf: day ?? undefined })} />
      <DayInput
        label={t('assessment.compareWith')} w={170} value={compare ?? null} clearable placeholder={t('assessment.noComparison')}
        clearButtonProps={{ 'aria-label': t('assessment.endComparison') }}
        onChange={(day) => onGo({ compare: day ?? undefined })}
      />
      <ChoiceSelect
        label={t('assessment.person')} value={personId}
        data={adults.map((person) => ({ value: textOf(person.data['id']), label: personTitle(person, t('profile.unnamed')) }))}
        renderOption={({ option: { value, label } }) => (
          <div>
            <Text size="sm">{label}</Text>
            <Text size="xs" c="dimmed">{roleOf(value)}</Text>
          </div>
        )}
        onChange={(id) => onGo({ person: id ?? undefined })}
      />
    </div>
  );
}
