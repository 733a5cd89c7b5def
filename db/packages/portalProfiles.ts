import type { Output, PortalProfileView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { builtInProfiles } from '../../shared/packages/builtIn';
import type { PortalProfile } from '../../shared/packages/profile';
import { profileFaults } from '../../shared/packages/validateProfile';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Tx } from '../session/book';

/** Profiles of the firm's own at most. */
const most = 100;

/** A profile that the firm changed before there was a choice of portals goes by the built-in one, but for what the firm gave a slot. */
function withElsewhere(changed: PortalProfile, { elsewhere }: PortalProfile): PortalProfile {
  if (changed.elsewhere !== undefined || elsewhere === undefined) return changed;
  const held = new Set(changed.slots.flatMap(({ documents }) => documents));
  return { ...changed, elsewhere: { ...elsewhere, documents: elsewhere.documents.filter((document) => !held.has(document)) } };
}

/** Every profile: built-in ones as they are or as the firm changed them, then the firm's own by title. */
export function portalProfiles(tx: Tx): Output<'packages.profiles'> {
  const { profiles, revision } = settingsRepository(tx).read('portalProfiles');
  const builtIn = builtInProfiles.map(({ profile, about }): PortalProfileView => {
    const changed = profiles.find(({ id }) => id === profile.id);
    return { profile: changed ? withElsewhere(changed, profile) : profile, origin: changed ? 'changed' : 'built-in', about };
  });
  const known = new Set(builtIn.map(({ profile }) => profile.id));
  const own = profiles.filter(({ id }) => !known.has(id)).toSorted((a, b) => a.title.en.localeCompare(b.title.en, 'en-CA') || (a.id < b.id ? -1 : 1));
  return { profiles: [...builtIn, ...own.map((profile): PortalProfileView => ({ profile, origin: 'own', about: null }))], revision };
}

/** Throws `package.profile-not-found`. */
export function portalProfile(tx: Tx, id: string): PortalProfile {
  const found = portalProfiles(tx).profiles.find(({ profile }) => profile.id === id);
  if (found === undefined) throw new AppError('package.profile-not-found');
  return found.profile;
}

/** Puts `profile` in the place of the one with its id, or adds it. Throws `record.conflict`, `package.profile-invalid`, `package.profiles-full`. */
export function saveProfile(tx: Tx, profile: PortalProfile, revision: number): void {
  const faults = profileFaults(profile);
  if (faults.length > 0) throw new AppError('package.profile-invalid', { faults: faults.map((fault) => ({ ...fault, path: `/profile${fault.path}` })) });
  const settings = settingsRepository(tx);
  const stored = settings.read('portalProfiles');
  if (stored.revision !== revision) throw new AppError('record.conflict');
  const profiles = [...stored.profiles.filter(({ id }) => id !== profile.id), profile];
  if (profiles.length > most) throw new AppError('package.profiles-full');
  settings.write('portalProfiles', { profiles, revision: revision + 1 });
}

/** Takes the firm's profile away; a built-in one with this id is as it was brought. Throws `record.conflict`, `package.profile-built-in`, `package.profile-not-found`. */
export function removeProfile(tx: Tx, id: string, revision: number): PortalProfile {
  const settings = settingsRepository(tx);
  const stored = settings.read('portalProfiles');
  if (stored.revision !== revision) throw new AppError('record.conflict');
  const present = stored.profiles.find((profile) => profile.id === id);
  if (present === undefined) throw new AppError(builtInProfiles.some(({ profile }) => profile.id === id) ? 'package.profile-built-in' : 'package.profile-not-found');
  settings.write('portalProfiles', { profiles: stored.profiles.filter((profile) => profile !== present), revision: revision + 1 });
  return present;
}
