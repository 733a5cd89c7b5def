import type { Fault } from '../errors';
import type { PortalProfile } from './profile';

const repeated = <T>(values: readonly T[]): number => values.findIndex((value, index) => values.indexOf(value) !== index);

/** What a profile says that cannot be, each with its JSON Pointer into the profile; none: it can be used. */
export function profileFaults(profile: PortalProfile): Fault[] {
  const { slots, fallbackSlot, formats, largestFileBytes, warnAtBytes, totalBytes } = profile;
  const faults: Fault[] = [];
  const twice = repeated(slots.map(({ id }) => id));
  if (twice >= 0) faults.push({ path: `/slots/${twice}/id`, code: 'slot-twice', message: { en: 'Two slots have the same id.', fr: 'Deux cases portent le même identifiant.' } });
  const taken = new Map<string, string>();
  for (const [index, { documents, title }] of slots.entries()) {
    for (const [at, document] of documents.entries()) {
      const other = taken.get(document);
      if (other !== undefined) faults.push({ path: `/slots/${index}/documents/${at}`, code: 'document-twice', message: { en: `“${document}” already belongs to the slot “${other}”.`, fr: `« ${document} » appartient déjà à la case « ${other} ».` } });
      taken.set(document, title.en);
    }
  }
  for (const [at, document] of (profile.elsewhere?.documents ?? []).entries()) {
    const slot = taken.get(document);
    if (slot !== undefined) faults.push({ path: `/elsewhere/documents/${at}`, code: 'document-elsewhere', message: { en: `“${document}” belongs to another portal, and to the slot “${slot}” of this one.`, fr: `« ${document} » relève d’un autre portail et aussi de la case « ${slot} » de celui-ci.` } });
  }
  if (!slots.some(({ id }) => id === fallbackSlot)) faults.push({ path: '/fallbackSlot', code: 'slot-unknown', message: { en: 'The slot for other documents is not one of the slots.', fr: 'La case des autres documents ne fait pas partie des cases.' } });
  if (repeated(formats) >= 0) faults.push({ path: '/formats', code: 'format-twice', message: { en: 'A format is listed twice.', fr: 'Un format figure deux fois.' } });
  if (!formats.includes('pdf')) faults.push({ path: '/formats', code: 'pdf-needed', message: { en: 'A portal that takes no PDF cannot be given joined documents.', fr: 'Un portail qui n’accepte pas le PDF ne peut recevoir de documents réunis.' } });
  if (warnAtBytes !== null && largestFileBytes !== null && warnAtBytes > largestFileBytes) faults.push({ path: '/warnAtBytes', code: 'above-limit', message: { en: 'The size from which to warn is above the limit.', fr: 'La taille à partir de laquelle avertir dépasse la limite.' } });
  if (totalBytes !== null && largestFileBytes !== null && totalBytes < largestFileBytes) faults.push({ path: '/totalBytes', code: 'below-limit', message: { en: 'All files together may have less than one file may.', fr: 'Le total permis est inférieur à la taille permise d’un fichier.' } });
  return faults;
}
