import type { ClientFile, JobOffer } from '../clientFile';

const ofStream = (...streams: readonly NonNullable<JobOffer['lmia']>['stream'][]) => ({ lmia }: JobOffer): boolean | undefined => (lmia ? streams.includes(lmia.stream) : undefined);
const ofTransfer = (category?: NonNullable<JobOffer['transfer']>['category']) => ({ transfer }: JobOffer): boolean | undefined =>
  transfer === undefined ? undefined : transfer !== null && (category === undefined || transfer.category === category);
const ofAgreement = (agreement: NonNullable<JobOffer['listedProfessions']>[number]['list']) => ({ listedProfessions }: JobOffer): boolean | undefined =>
  listedProfessions?.find(({ list }) => list === agreement) && listedProfessions.some(({ list, entry }) => list === agreement && entry !== null);

/** What a pathway or kind of case asks of its offer; undefined: the offer does not say. */
const asks: Readonly<Record<string, (offer: JobOffer) => boolean | undefined>> = {
  'ca.wp.gts-a': ofStream('gts-a'), 'ca.wp.gts-b': ofStream('gts-b'), 'ca.wp.it-worker': ofStream('it-worker'),
  'case.lmia-gts': ofStream('gts-a', 'gts-b'), 'case.lmia-high-wage': ofStream('high-wage'), 'case.lmia-low-wage': ofStream('low-wage'),
  'ca.wp.ict-executive': ofTransfer('executive'), 'ca.wp.ict-senior-manager': ofTransfer('senior-manager'), 'ca.wp.ict-specialized-knowledge': ofTransfer('specialized-knowledge'), 'ca.wp.ict-new-enterprise': ofTransfer(), 'ca.wp.cusma-transferee': ofTransfer(),
  'ca.wp.lmia-high-wage': ofStream('high-wage'), 'ca.wp.lmia-low-wage': ofStream('low-wage'), 'ca.wp.lmia-permanent-residence': ofStream('permanent-residence'),
  'ca.wp.cusma-professional': ofAgreement('cusma'), 'ca.wp.cptpp-professional': ofAgreement('cptpp'), 'ca.wp.ceta-professional': ofAgreement('ceta'), 'ca.wp.cuktca-professional': ofAgreement('cuktca'), 'ca.wp.gats-professional': ofAgreement('gats'),
};

const ownOffers = ({ jobOffers = [] }: ClientFile, personId: string): readonly JobOffer[] => jobOffers.filter((offer) => offer.personId === personId);

/** The offers that may be meant for a person: the person's own, or all on file where the person has none. */
export function offersFor(client: ClientFile, personId: string): readonly JobOffer[] {
  const own = ownOffers(client, personId);
  return own.length > 0 ? own : (client.jobOffers ?? []);
}

/**
 * The offer that a case is about: the only one, or the only one that the case's pathway fits, or does not rule out. Undefined where
 * several remain: a person has to choose.
 */
export function offerOfCase(offers: readonly JobOffer[], kind: string | undefined): JobOffer | undefined {
  if (offers.length <= 1) return offers[0];
  const fits = kind === undefined ? undefined : asks[kind];
  if (!fits) return undefined;
  for (const group of [offers.filter((offer) => fits(offer) === true), offers.filter((offer) => fits(offer) !== false)]) {
    if (group.length > 0) return group.length === 1 ? group[0] : undefined;
  }
  return undefined;
}

/** The offer of a person that a case of the person is about; undefined also where the person has none. */
export const ownOfferOfCase = (client: ClientFile, personId: string, kind: string): JobOffer | undefined => offerOfCase(ownOffers(client, personId), kind);

/** Offers with names that tell them apart: title, employer, where needed the first day, at last a number. */
export function namedOffers(offers: readonly JobOffer[], client: ClientFile): { offer: JobOffer; label: string }[] {
  const employerName = ({ employerId }: JobOffer): string => client.employers?.find(({ id }) => id === employerId)?.legalName ?? employerId;
  const short = offers.map((offer) => `${offer.title ?? offer.noc ?? offer.id} – ${employerName(offer)}`);
  const dated = short.map((label, index) => (short.indexOf(label) === short.lastIndexOf(label) ? label : `${label}, ${offers[index]?.startsOn ?? '…'}`));
  return offers.map((offer, index) => {
    const label = dated[index] ?? offer.id;
    return { offer, label: dated.indexOf(label) === dated.lastIndexOf(label) ? label : `${label} (${index + 1})` };
  });
}

/** Codes until 14 December 2022, where they are held, and since. */
const exemptions: Readonly<Record<string, readonly [before: string | undefined, since: string]>> = {
  'ca.wp.ict-new-enterprise': ['C12', 'C61'], 'ca.wp.ict-executive': ['C12', 'C62'], 'ca.wp.ict-senior-manager': ['C12', 'C62'], 'ca.wp.ict-specialized-knowledge': ['C12', 'C63'], 'ca.wp.cusma-professional': ['T23', 'T36'],
  'ca.wp.cusma-trader': [undefined, 'T34'], 'ca.wp.cusma-investor': [undefined, 'T35'], 'ca.wp.cptpp-professional': [undefined, 'T52'], 'ca.wp.gats-professional': [undefined, 'T33'],
  'ca.wp.francophone-mobility': ['C16', 'C16'], 'ca.wp.significant-benefit': [undefined, 'C10'], 'ca.wp.provincial-nominee': [undefined, 'T13'], 'ca.wp.innovation-stream': [undefined, 'C88'],
};
/** The day from which IRCC's present codes are used. */
const presentCodesSince = '2022-12-15';

/** The LMIA exemption code of a pathway on a day (`C62`); undefined for one that is not exempt, or has more codes than one. */
export const exemptionCodeOf = (kind: string | undefined, on: string): string | undefined => exemptions[kind ?? '']?.[on < presentCodesSince ? 0 : 1];
