import type { ClientFile } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';

type Preparation = (client: ClientFile, asOf: string) => ClientFile;
type Employer = NonNullable<ClientFile['employers']>[number];
type Offer = NonNullable<ClientFile['jobOffers']>[number];

const ofEmployers = (change: (employer: Employer) => Employer): Preparation => (client) => ({ ...client, ...(client.employers ? { employers: client.employers.map(change) } : {}) });
const ofOffers = (change: (offer: Offer, asOf: string) => Offer): Preparation => (client, asOf) => ({ ...client, ...(client.jobOffers ? { jobOffers: client.jobOffers.map((offer) => change(offer, asOf)) } : {}) });

/**
 * Changes of a written client that give a fact whose boundary is sought a place to stand: most clients have no share in their employer and
 * no end of their job on file. Where the client is not changed, nothing is tried.
 */
export const preparations: Readonly<Record<string, Preparation>> = {
  'fixed term': ofOffers((offer, asOf) => ({ ...offer, permanent: false, endsOn: addDays(offer.startsOn ?? asOf, 1_000) })),
  'share in the employer': ofEmployers((employer) => ({ ...employer, familyShares: [{ personId: 'p1', percent: 5 }] })),
  'wages of colleagues': ofOffers((offer) => (offer.wagePerHour === undefined ? offer : { ...offer, peerWages: { low: offer.wagePerHour, high: offer.wagePerHour } })),
  misrepresentation: (client, asOf) => ({
    ...client,
    persons: client.persons.map((person) => (person.id === 'p1' && person.admissibility ? { ...person, admissibility: { ...person.admissibility, misrepresentation: true, events: [{ kind: 'misrepresentation', on: addDays(asOf, -2_000) }] } } : person)),
  }),
};

/** A client as it is written, or prepared; throws for a preparation that there is not. */
export function prepared(client: ClientFile, name: string | undefined, asOf: string): ClientFile {
  if (name === undefined) return client;
  const preparation = preparations[name];
  if (!preparation) throw new Error(`no preparation ${name}`);
  return preparation(client, asOf);
}
