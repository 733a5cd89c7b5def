import { SegmentedControl } from '@mantine/core';
import { usePreferences } from '../api';
import { useLanguage, useText } from '../i18n';

/** English or French, for the whole window, at once. */
export function LanguageSwitch() {
  const t = useText();
  const language = useLanguage();
  const { choose } = usePreferences();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('common.language.label')}
      value={language}
      onChange={(chosen) => choose({ language: chosen })}
      data={[
        { value: 'en' as const, label: <span title="English" lang="en">EN</span> },
        { value: 'fr' as const, label: <span title="Français" lang="fr">FR</span> },
      ]}
    />
  );
}
