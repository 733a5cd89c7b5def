export { bundledFonts } from './bundledFonts';
export type { FontFamilies, FontFamily } from './fonts';
export { writePdf, type WrittenPdf } from './writePdf';
