import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The civic green in Mantine's ten shades; the rest of the palette lives in `tokens.css`. */
const sapin: MantineColorsTuple = [
  '#eef5f1',
  '#dceae3',
  '#b9d6ca',
  '#8fcdb6',
  '#63a890',
  '#3f8973',
  '#2c7060',
  '#205a4d',
  '#17493f',
  '#0f372f',
];

export const theme = createTheme({
  primaryColor: 'sapin',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { sapin },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      styles: { root: { minHeight: 'var(--target)' } },
      // Mantine weighs contrast against the light shade only: in the dark, white on pale green would stay.
      vars: (_, { variant = 'filled', color }) => ({
        root: variant === 'filled' && color === undefined ? { '--button-color': 'var(--accent-ink)' } : {},
      }),
    }),
    TextInput: { defaultProps: { size: 'lg' } },
    Textarea: { defaultProps: { size: 'lg' } },
    NativeSelect: { defaultProps: { size: 'lg' } },
  },
});

/** Mantine's own colours point at our tokens, so that one file decides light and dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const scheme = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--accent-wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-strong)',
    '--mantine-color-error': 'var(--refused)',
    '--mantine-color-disabled': 'var(--track)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-disabled-border': 'var(--rule)',
    '--mantine-color-sapin-filled': 'var(--accent)',
    '--mantine-color-sapin-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
  };
  return { variables: {}, light: scheme, dark: scheme };
};
