export { bundledFonts } from './bundledFonts';
export type { FontFamilies, FontFamily } from './fonts';
export { UnreadableLogo } from './pictures';
export { writePdf, type WrittenPdf } from './writePdf';
