import { profileBounds, type OtherPortals, type PortalProfile, type PortalSlot } from '../../../shared/packages/profile';

/** An id for something called so that no other has, as profiles and slots want it: `visa-office`, `visa-office-2`. */
export function freeId(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 50).replaceAll(/^-+|-+$/g, '') || 'own';
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

/** A slot that takes nothing yet. */
export const newSlot = (taken: readonly string[]): PortalSlot => ({ id: freeId('slot', taken), title: { en: 'New slot', fr: 'Nouvelle case' }, documents: [], joined: true, perPerson: false });

/** A profile that the firm fills in: one slot for everything, and no limit, since none is known. */
export function newProfile(taken: readonly string[]): PortalProfile {
  const slot: PortalSlot = { id: 'documents', title: { en: 'Documents', fr: 'Documents' }, documents: [], joined: true, perPerson: false };
  return { id: freeId('firm-portal', taken), title: { en: '', fr: '' }, largestFileBytes: null, warnAtBytes: null, totalBytes: null, formats: ['pdf', 'jpeg', 'png'], longestName: 60, dpi: 150, slots: [slot], fallbackSlot: slot.id };
}

/** The same under another name. */
export const copiedProfile = (profile: PortalProfile, taken: readonly string[], called: (name: string) => string): PortalProfile => ({
  ...profile, id: freeId(`firm-${profile.id}`, taken), title: { en: called(profile.title.en).slice(0, 120), fr: called(profile.title.fr).slice(0, 120) },
});

/** Moves a slot one place up or down. */
export function movedSlot(slots: readonly PortalSlot[], index: number, by: -1 | 1): PortalSlot[] {
  const [one, other] = [slots[index], slots[index + by]];
  return one === undefined || other === undefined ? [...slots] : slots.with(index, other).with(index + by, one);
}

/** What a profile keeps away from its portal; nothing where it says nothing. */
export const elsewhereOf = ({ elsewhere }: Pick<PortalProfile, 'elsewhere'>): OtherPortals => elsewhere ?? { documents: [], unnamed: false, companions: false };

/** Bytes, as portals count a megabyte at least. */
const megabyte = 1_000_000;

type ByteField = 'largestFileBytes' | 'warnAtBytes' | 'totalBytes';
export type NumberField = ByteField | 'longestName' | 'dpi';
/** Numbers as they are typed, sizes in megabytes: what cannot be is refused in words, and never made into something else. */
export type TypedNumbers = Readonly<Record<NumberField, string>>;

const sizes = { least: profileBounds.bytes.least / megabyte, most: profileBounds.bytes.most / megabyte, isSize: true } as const;
/** Both ends included. `isSize`: in megabytes, and empty where no limit is known; otherwise a whole number. */
export const numberFields: Readonly<Record<NumberField, { least: number; most: number; isSize: boolean }>> = {
  largestFileBytes: sizes, warnAtBytes: sizes, totalBytes: sizes, longestName: { ...profileBounds.name, isSize: false }, dpi: { ...profileBounds.dpi, isSize: false },
};

/** A number as it is typed in a language: `1.5`, `1,5`. */
export const numberText = (value: number, language: 'en' | 'fr'): string => (language === 'fr' ? String(value).replace('.', ',') : String(value));

/** The numbers of a profile as they are typed. */
export function numbersOf({ largestFileBytes, warnAtBytes, totalBytes, longestName, dpi }: PortalProfile, language: 'en' | 'fr'): TypedNumbers {
  const size = (bytes: number | null): string => (bytes === null ? '' : numberText(bytes / megabyte, language));
  return { largestFileBytes: size(largestFileBytes), warnAtBytes: size(warnAtBytes), totalBytes: size(totalBytes), longestName: String(longestName), dpi: String(dpi) };
}

/** The number of a field; null: left empty where it may be. Undefined where what is typed cannot be that number. */
function numberIn(field: NumberField, text: string): number | null | undefined {
  const { least, most, isSize } = numberFields[field];
  const plain = text.trim().replace(',', '.');
  if (plain === '') return isSize ? null : undefined;
  const number = Number(plain);
  return number >= least && number <= most && (isSize || Number.isInteger(number)) ? number : undefined;
}

/** Whether what is typed can be the number of a field. */
export const isPossible = (field: NumberField, text: string): boolean => numberIn(field, text) !== undefined;

/** The profile with the numbers that were typed; undefined where one of them cannot be. */
export function withNumbers(profile: PortalProfile, numbers: TypedNumbers): PortalProfile | undefined {
  const bytes = (field: ByteField): number | null | undefined => {
    const size = numberIn(field, numbers[field]);
    return typeof size === 'number' ? Math.round(size * megabyte) : size;
  };
  const [largestFileBytes, warnAtBytes, totalBytes] = [bytes('largestFileBytes'), bytes('warnAtBytes'), bytes('totalBytes')];
  const [longestName, dpi] = [numberIn('longestName', numbers.longestName), numberIn('dpi', numbers.dpi)];
  if (largestFileBytes === undefined || warnAtBytes === undefined || totalBytes === undefined || typeof longestName !== 'number' || typeof dpi !== 'number') return undefined;
  return { ...profile, largestFileBytes, warnAtBytes, totalBytes, longestName, dpi };
}
