export { bundledFonts } from './bundledFonts';
export type { FontFamilies, FontFamily } from './fonts';
export { fontsFor } from './scriptFonts';
export { UnreadableLogo } from './pictures';
export { writeDocx } from './writeDocx';
export { writePdf, type WrittenPdf } from './writePdf';
export { writeCsv, writeXlsx } from './writeTable';
