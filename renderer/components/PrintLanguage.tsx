import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useText } from '../i18n';

const languages = ['en', 'fr'] as const;
type Language = (typeof languages)[number];

/** In a menu of formats: the language in which is printed, which need not be that of the page. */
export function PrintLanguage({ language, onChange }: { language: Language; onChange: (language: Language) => void }) {
  const t = useText();
  return (
    <>
      <Menu.Label>{t('common.printLanguage')}</Menu.Label>
      {languages.map((one) => (
        <Menu.Item key={one} role="menuitemradio" aria-checked={one === language} closeMenuOnClick={false} leftSection={<IconCheck size={14} aria-hidden visibility={one === language ? 'visible' : 'hidden'} />} onClick={() => onChange(one)}>
          {t(`common.printIn.${one}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
