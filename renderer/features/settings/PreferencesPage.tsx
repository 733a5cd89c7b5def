import { Input, SegmentedControl, Select, Stack } from '@mantine/core';
import { usePreferences } from '../../api';
import { PageHeader, SaveIndicator } from '../../components';
import { useText } from '../../i18n';
import { useFirm } from './useFirm';

const minutesOffered = [5, 10, 15, 30, 60, 120, 240] as const;
const never = 'never';

/** Language, appearance and when the book locks itself. */
export function PreferencesPage() {
  const t = useText();
  const { preferences, choose } = usePreferences();
  const { firm, save, status } = useFirm();
  const present = firm.autoLockMinutes;
  const minutes = present === null || minutesOffered.some((offered) => offered === present) ? [...minutesOffered] : [...minutesOffered, present].toSorted((a, b) => a - b);
  return (
    <>
      <PageHeader title={t('settings.preferences.title')} description={t('settings.preferences.what')} actions={<SaveIndicator status={status} />} />
      <Stack gap="lg" maw={520}>
        <Input.Wrapper label={t('settings.preferences.language')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t('settings.preferences.language')}
              value={preferences.language ?? 'system'}
              onChange={(chosen) => choose({ language: chosen === 'en' || chosen === 'fr' ? chosen : null })}
              data={[
                { value: 'system', label: t('settings.preferences.system') },
                { value: 'en', label: <span lang="en">English</span> },
                { value: 'fr', label: <span lang="fr">Français</span> },
              ]}
            />
          </div>
        </Input.Wrapper>
        <Input.Wrapper label={t('settings.preferences.theme')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t('settings.preferences.theme')}
              value={preferences.theme}
              onChange={(theme) => choose({ theme })}
              data={[
                { value: 'auto' as const, label: t('settings.preferences.system') },
                { value: 'light' as const, label: t('settings.preferences.light') },
                { value: 'dark' as const, label: t('settings.preferences.dark') },
              ]}
            />
          </div>
        </Input.Wrapper>
        <Select
          label={t('settings.preferences.autoLock')}
          description={t('settings.preferences.autoLockWhat')}
          maw={440}
          allowDeselect={false}
          value={present === null ? never : String(present)}
          onChange={(chosen) => save({ autoLockMinutes: chosen === never ? null : Number(chosen) })}
          data={[...minutes.map((count) => ({ value: String(count), label: t('settings.preferences.minutes', { count }) })), { value: never, label: t('settings.preferences.never') }]}
        />
      </Stack>
    </>
  );
}
