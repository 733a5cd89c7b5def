import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The accent: a calm lake blue. White text on shades 7 and 8 has a contrast of 5.6 and 7.4 to 1. */
const lake: MantineColorsTuple = ['#ecf6f7', '#d7eaec', '#aed5da', '#82bfc7', '#5eacb7', '#469fac', '#2f8a98', '#1b7280', '#155e6a', '#0c4751'];

export const theme = createTheme({
  colors: { lake },
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 8 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.375rem' }, h3: { fontSize: '1.25rem' }, h4: { fontSize: '1.0625rem' }, h5: { fontSize: '0.9375rem' }, h6: { fontSize: '0.875rem' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The title bar of a dialog is a `header` element, which would otherwise count as a second banner of the page.
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.4 }, attributes: { header: { role: 'none' } } }, styles: { title: { fontWeight: 600 } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, events: { hover: true, focus: true, touch: false } } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 500 } },
    // The placeholder would be a child that a menu may not have; the first item takes the focus instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // A list that is closed is not there: those of a checklist or of a form's countries would be thousands of elements.
    Combobox: { defaultProps: { keepMounted: false } },
    // A form that opens takes the focus to its first field: a list must not pop up over the others. Click, arrow keys and typing open it.
    Select: { defaultProps: { openOnFocus: false } },
    MultiSelect: { defaultProps: { openOnFocus: false } },
    TagsInput: { defaultProps: { openOnFocus: false } },
    Autocomplete: { defaultProps: { openOnFocus: false } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } },
  },
});

/** Mantine's own values for quiet and warning text are too pale for WCAG AA, its words of states without colour in the dark, and its notices too loud for a page that is looked at all day. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': '#697077',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-teal-light': 'var(--mantine-color-teal-0)',
    '--mantine-color-teal-light-color': '#076b4d',
    '--mantine-color-green-light-color': '#1f6e30',
    '--mantine-color-yellow-light': 'var(--mantine-color-yellow-0)',
    '--mantine-color-yellow-light-color': '#7a4d00',
    '--mantine-color-orange-light-color': '#9c3306',
    '--mantine-color-red-light': 'var(--mantine-color-red-0)',
    '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
    '--mantine-color-red-filled-hover': '#b32626',
    '--dossier-chrome': '#f6f8f9',
    '--dossier-line': 'var(--mantine-color-gray-3)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': '#a3a3a3',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-teal-light': '#14342b',
    '--mantine-color-teal-light-color': 'var(--mantine-color-teal-3)',
    '--mantine-color-green-light-color': 'var(--mantine-color-green-4)',
    '--mantine-color-yellow-light': '#3a2f14',
    '--mantine-color-yellow-light-color': 'var(--mantine-color-yellow-4)',
    '--mantine-color-orange-light-color': 'var(--mantine-color-orange-4)',
    '--mantine-color-red-light': '#421f21',
    '--mantine-color-red-light-color': 'var(--mantine-color-red-3)',
    '--mantine-color-lake-light': '#173940',
    '--dossier-chrome': '#1d1e20',
    '--dossier-line': 'var(--mantine-color-dark-5)',
  },
});
