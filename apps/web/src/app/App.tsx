import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../shared/api/query.js';
import { LocaleProvider } from '../shared/i18n/LocaleProvider.js';
import { cssVariablesResolver, theme } from '../shared/theme/theme.js';
import { CrashBoundary } from './CrashBoundary.js';
import { Pages } from './Pages.js';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'collegium.scheme' });

export function App() {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={cssVariablesResolver}
      deduplicateCssVariables={false}
    >
      <QueryClientProvider client={queries}>
        <LocaleProvider>
          <CrashBoundary>
            <Pages />
          </CrashBoundary>
        </LocaleProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
