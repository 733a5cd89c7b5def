import { Alert, Button, FileButton, Group, Image, Input, Paper, Text } from '@mantine/core';
import { IconPhotoUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../i18n';
import { scaleLogo } from './scaleLogo';

interface LogoFieldProps {
  /** A data URL. */
  logo: string | null;
  onChange: (logo: string | null) => void;
}

/** The picture at the head of printed pages. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const t = useText();
  const [refused, setRefused] = useState(false);
  const take = (file: File | null): void => {
    if (file === null) return;
    setRefused(false);
    scaleLogo(file).then(onChange, () => setRefused(true));
  };
  return (
    <Input.Wrapper label={t('settings.firm.logo')} labelElement="div">
      <Group gap="sm" align="center" mt={2}>
        {logo !== null && (
          <Paper withBorder p={6} bg="#fff">
            <Image src={logo} alt={t('settings.firm.logo')} h={56} w="auto" maw={220} fit="contain" />
          </Paper>
        )}
        <FileButton accept="image/png,image/jpeg" onChange={take}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPhotoUp size={16} aria-hidden />}>
              {logo === null ? t('settings.firm.logoChoose') : t('settings.firm.logoReplace')}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button variant="subtle" color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onChange(null)}>
            {t('settings.firm.logoRemove')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {t('settings.firm.logoHint')}
      </Text>
      {refused && (
        <Alert color="red" variant="light" role="alert" mt="xs">
          {t('settings.firm.logoRefused')}
        </Alert>
      )}
    </Input.Wrapper>
  );
}
