import { bundledFonts } from './bundledFonts';
import { bytesOfDataUrl } from './dataUrl';
import type { FontFamilies } from './fonts';

/** The scripts that the fonts of every document lack, each with the font that writes it; a font is loaded only where a text needs it. */
const scripts: readonly { pattern: RegExp; load: () => Promise<{ default: string }> }[] = [
  { pattern: /\p{Script_Extensions=Arabic}/u, load: () => import('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?inline') },
  { pattern: /\p{Script=Armenian}/u, load: () => import('@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf?inline') },
  { pattern: /\p{Script=Bengali}/u, load: () => import('@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf?inline') },
  { pattern: /\p{Script=Ethiopic}/u, load: () => import('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf?inline') },
  { pattern: /\p{Script=Georgian}/u, load: () => import('@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf?inline') },
  { pattern: /\p{Script=Gujarati}/u, load: () => import('@expo-google-fonts/noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf?inline') },
  { pattern: /\p{Script=Gurmukhi}/u, load: () => import('@expo-google-fonts/noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf?inline') },
  { pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u, load: () => import('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?inline') },
  { pattern: /\p{Script=Hangul}/u, load: () => import('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf?inline') },
  { pattern: /\p{Script=Hebrew}/u, load: () => import('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?inline') },
  { pattern: /\p{Script=Kannada}/u, load: () => import('@expo-google-fonts/noto-sans-kannada/400Regular/NotoSansKannada_400Regular.ttf?inline') },
  { pattern: /\p{Script=Malayalam}/u, load: () => import('@expo-google-fonts/noto-sans-malayalam/400Regular/NotoSansMalayalam_400Regular.ttf?inline') },
  { pattern: /\p{Script=Sinhala}/u, load: () => import('@expo-google-fonts/noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf?inline') },
  { pattern: /\p{Script=Tamil}/u, load: () => import('@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf?inline') },
  { pattern: /\p{Script=Telugu}/u, load: () => import('@expo-google-fonts/noto-sans-telugu/400Regular/NotoSansTelugu_400Regular.ttf?inline') },
  { pattern: /\p{Script=Thai}/u, load: () => import('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?inline') },
];

const loaded = new WeakMap<object, Promise<Uint8Array>>();
function bytesOf(script: (typeof scripts)[number]): Promise<Uint8Array> {
  const known = loaded.get(script) ?? script.load().then((module) => bytesOfDataUrl(module.default));
  loaded.set(script, known);
  return known;
}

/** The fonts that `texts` take: those of every document, and one for each other script that stands in it. Nothing is read from the machine. */
export async function fontsFor(texts: unknown): Promise<FontFamilies> {
  const written = JSON.stringify(texts) ?? '';
  const more = await Promise.all(scripts.filter(({ pattern }) => pattern.test(written)).map(bytesOf));
  return [...bundledFonts, ...more.map((regular) => ({ regular }))];
}
