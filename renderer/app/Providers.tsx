import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import 'dayjs/locale/fr-ca';
import 'dayjs/locale/en-ca';
import { queryClient } from '../api';
import { useLanguage, useText } from '../i18n';
import { colorSchemeManager } from './preferences';
import { styleNonce } from './styleNonce';
import { cssVariables, theme } from './theme';

/** Everything that a screen may rely on: theme, texts, dates, dialogs, notices and the answers of the data service. */
export function Providers({ children }: { children: ReactNode }) {
  const [schemes] = useState(colorSchemeManager);
  const language = useLanguage();
  const t = useText();
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={schemes} getStyleNonce={styleNonce}>
        <DatesProvider settings={{ locale: language === 'fr' ? 'fr-ca' : 'en-ca', firstDayOfWeek: 0 }}>
          <ModalsProvider labels={{ confirm: t('common.confirm'), cancel: t('common.cancel') }} modalProps={{ closeButtonProps: { 'aria-label': t('common.close') } }}>
            <Notifications position="bottom-right" limit={4} />
            {children}
          </ModalsProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
