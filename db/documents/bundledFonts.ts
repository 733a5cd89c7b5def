import fallbackRegular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?inline';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline';
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?inline';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline';
import semiboldItalic from '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf?inline';
import { bytesOfDataUrl } from './dataUrl';
import type { FontFamilies } from './fonts';

/**
 * The fonts of every document, which travel inside the bundle; nothing is read from the machine, so that a document looks the same everywhere.
 * Source Sans 3 writes Latin (Vietnamese and the African alphabets with it), Greek and Cyrillic; Noto Sans adds Devanagari
 * and rarer letters of the same scripts.
 */
export const bundledFonts: FontFamilies = [
  { regular: bytesOfDataUrl(regular), bold: bytesOfDataUrl(semibold), italic: bytesOfDataUrl(italic), boldItalic: bytesOfDataUrl(semiboldItalic) },
  { regular: bytesOfDataUrl(fallbackRegular) },
];
