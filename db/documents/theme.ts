/** How every printed document looks. Lengths are points (1/72 inch). */

/** One kind of text: `leading` is the height of a line. */
export type TypeStyle = { size: number; leading: number; bold: boolean; color: string };

export const colors = {
  ink: '#1d2730',
  quiet: '#5a6772',
  rule: '#cfd8dc',
  hairline: '#e2e8ea',
  tint: '#f1f6f7',
  accent: '#155e6a',
  bar: '#1b7280',
  track: '#e3ebed',
  info: { background: '#f1f6f7', edge: '#1b7280' },
  warning: { background: '#fdf5e6', edge: '#b7791f' },
} as const;

export const type = {
  body: { size: 10.5, leading: 15, bold: false, color: colors.ink },
  lead: { size: 12, leading: 17, bold: false, color: colors.ink },
  quiet: { size: 9, leading: 12.5, bold: false, color: colors.quiet },
  cell: { size: 9, leading: 12, bold: false, color: colors.ink },
  head: { size: 9, leading: 12.5, bold: true, color: colors.ink },
  firm: { size: 14, leading: 18, bold: true, color: colors.ink },
  contact: { size: 8.5, leading: 12, bold: false, color: colors.quiet },
  footer: { size: 8, leading: 10.5, bold: false, color: colors.quiet },
  headings: {
    1: { size: 20, leading: 25, bold: true, color: colors.ink },
    2: { size: 13.5, leading: 18, bold: true, color: colors.accent },
    3: { size: 11, leading: 15, bold: true, color: colors.ink },
  },
} as const satisfies Record<string, TypeStyle | Record<1 | 2 | 3, TypeStyle>>;

export const pageSizes = { letter: [612, 792], a4: [595.28, 841.89] } as const;

export const margins = {
  side: 61,
  firstTop: 50,
  /** Where the text of later pages begins, below the running title. */
  top: 72,
  runningTitle: 36,
  /** From the foot of the page to the last line of the footer. */
  bottom: 34,
  aboveFooter: 22,
} as const;
