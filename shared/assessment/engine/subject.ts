import type { ClientFile } from '../../clientFile';
import { FactSource, type FactRecord, type Records } from '../facts/records';
import { dayOf, type Day } from './days';

/** The day that a criterion looks at. Each criterion names its own. */
export type ReferenceDate = 'as-of' | 'filing' | 'landing' | 'lmia-filing';

/** A client file seen with one person as principal applicant, on a day. Nothing in it depends on the clock of the machine. */
export class Subject {
  readonly source: FactSource;
  readonly applicant: FactRecord;
  /**
   * The spouse or partner on file. Of the principal applicant it is the person of that role; of the spouse it is the principal
   * applicant; of anybody else nobody is on file.
   */
  readonly spouse: FactRecord | undefined;
  readonly asOf: Day;
  private readonly offerId: string | undefined;
  private ownOffers: Records | undefined;

  /** Throws where no person of the file has the id. `explained`: what is read is noted. `offerId`: the only offer that counts. */
  constructor(client: ClientFile, asOf: string, personId?: string, explained = false, offerId?: string) {
    this.offerId = offerId;
    this.source = new FactSource(client, explained);
    const applicant = this.source.persons.find(({ raw }) => (personId === undefined ? raw['role'] === 'principal' : raw['id'] === personId));
    if (!applicant) throw new Error(`no person ${personId ?? 'principal'}`);
    this.applicant = applicant;
    const role = applicant.raw['role'];
    const other = role === 'principal' ? 'spouse' : role === 'spouse' ? 'principal' : undefined;
    this.spouse = other && this.source.persons.find(({ raw }) => raw['role'] === other);
    this.asOf = dayOf(asOf);
  }

  get file(): FactRecord {
    return this.source.file;
  }

  get applicantId(): string {
    return String(this.applicant.raw['id']);
  }

  /** The Express Entry profile, which is the principal applicant's: anybody else who is assessed has none yet. */
  get profile(): FactRecord | null | undefined {
    return this.applicant.raw['role'] === 'principal' ? this.file.child('expressEntry') : null;
  }

  /** The children on file of a principal applicant or spouse. */
  get children(): readonly FactRecord[] {
    const role = this.applicant.raw['role'];
    return role === 'principal' || role === 'spouse' ? this.source.persons.filter(({ raw }) => raw['role'] === 'child') : [];
  }

  /** The job offers for the person; what is not on file does not exist. */
  offers(): Records {
    const all = this.source.fileRecords('jobOffers');
    this.ownOffers ??= { ...all, entries: all.entries.filter(({ raw }) => raw['personId'] === this.applicantId && (this.offerId === undefined || raw['id'] === this.offerId)) };
    return this.ownOffers;
  }

  /** The day that a reference date falls on: a planned day of the file, or the as-of date where none is planned. */
  on(reference: ReferenceDate): Day {
    if (reference === 'as-of') return this.asOf;
    const member = { filing: 'filingOn', landing: 'landingOn', 'lmia-filing': 'lmiaFiledOn' }[reference];
    const planned = this.file.child('plan')?.plain(member);
    return typeof planned === 'string' ? Math.max(dayOf(planned), this.asOf) : this.asOf;
  }

  /** Computes once per assessment what several criteria ask for. */
  once<T>(about: unknown, key: string | number, compute: () => T): T {
    return this.source.once(about, key, compute);
  }
}
