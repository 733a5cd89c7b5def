import { ask, list, must, section, text, yesNo } from '../build';
import { byHand, fact, known, missing, none, notAsked, yesOrNo } from '../answers';
import { northAmericanNumber, sameAddress, streetParts, type StreetParts } from '../derivations/addresses';
import { countryAnswer, provinceAnswer } from '../derivations/places';
import { phoneTypes } from '../lists';
import type { Answer, Item, Located, Section, Subject } from '../types';
import type { Person } from '../../clientFile';
import { fromTemplate } from './personal';

type Address = NonNullable<NonNullable<Person['contact']>['mailing']>;
type Kind = 'mailing' | 'residential';
type AddressAnswer = (s: Subject, address: Located<Address>) => Answer;

const located = ({ person, at }: Subject, kind: Kind): Located<Address> | undefined => {
  const value = person.contact?.[kind];
  return value && { value, at: `${at}/contact/${kind}` };
};

/** The residential address is asked only where it is another. */
const isSame = ({ person }: Subject): boolean | undefined => {
  const { mailing, residential } = person.contact ?? {};
  return mailing === undefined || residential === undefined ? undefined : sameAddress(mailing, residential);
};

const ofAddress = (kind: Kind, answer: AddressAnswer) => (s: Subject): Answer => {
  if (kind === 'residential' && isSame(s) === true) return notAsked;
  const address = located(s, kind);
  return address ? answer(s, address) : missing(`${s.at}/contact/${kind}`);
};

/** A part of the street line; empty where the line does not show it. */
const streetPart = (part: keyof StreetParts): AddressAnswer => (_, { value, at }) => {
  if (value.street === undefined) return missing(`${at}/street`);
  const written = streetParts(value.street)[part];
  return written === '' && part !== 'street' ? none([`${at}/street`]) : known(written, [`${at}/street`]);
};

export type AddressLimits = { poBox: boolean; canadaOnly: boolean; number: number; district: number };

export function addressItems(id: string, kind: Kind, { poBox, canadaOnly, number, district }: AddressLimits): Item[] {
  const [en, fr] = kind === 'mailing' ? ['Mailing address', 'Adresse postale'] : ['Residential address', 'Adresse du domicile'];
  const required = kind === 'mailing' ? must : (field: ReturnType<typeof text>) => field;
  return [
    ...(poBox ? [ask(`${id}a`, `${en}: P.O. box`, `${fr} : case postale`, text(15), () => byHand('not-kept'))] : []),
    ask(`${id}b`, `${en}: apartment or unit`, `${fr} : appartement ou bureau`, text(10), ofAddress(kind, streetPart('unit'))),
    ask(`${id}c`, `${en}: street number`, `${fr} : numéro`, text(number), ofAddress(kind, streetPart('number'))),
    ask(`${id}d`, `${en}: street`, `${fr} : rue`, required(text(100)), ofAddress(kind, streetPart('street'))),
    ask(`${id}e`, `${en}: town`, `${fr} : ville`, required(text(30)), ofAddress(kind, (_, { value, at }) => fact(value.city, `${at}/city`))),
    ...(canadaOnly ? [] : [ask(`${id}f`, `${en}: country`, `${fr} : pays`, required(list([])), ofAddress(kind, (s, { value, at }) => countryAnswer(s, value.country, `${at}/country`)))]),
    ask(`${id}g`, `${en}: province or state`, `${fr} : province ou État`, list([]), ofAddress(kind, (s, { value, at }) => provinceAnswer(s, canadaOnly ? { country: 'CA', ...value } : value, at))),
    ask(`${id}h`, `${en}: postal code`, `${fr} : code postal`, canadaOnly ? must(text(10)) : text(10), ofAddress(kind, (_, { value, at }) => fact(value.postalCode, `${at}/postalCode`))),
    ...(district === 0 ? [] : [ask(`${id}i`, `${en}: district`, `${fr} : district`, text(district), () => byHand('not-kept'))]),
  ];
}

const phone = (s: Subject, place: 0 | 1, answer: (written: string, pointer: string) => Answer): Answer => {
  const phones = s.person.contact?.phones;
  const pointer = `${s.at}/contact/phones`;
  if (phones === undefined) return missing(pointer);
  const written = phones[place];
  return written === undefined ? (place === 0 ? none([pointer]) : notAsked) : answer(written, `${pointer}/${place}`);
};

export function phoneItems(id: string, place: 0 | 1): Item[] {
  const [en, fr] = place === 0 ? ['Telephone', 'Téléphone'] : ['Other telephone', 'Autre téléphone'];
  return [
    ask(`${id}a`, `${en}: type`, `${fr} : type`, list(phoneTypes), (s) => phone(s, place, () => byHand('not-kept'))),
    ask(`${id}b`, `${en}: number of Canada or the United States`, `${fr} : numéro du Canada ou des États-Unis`, yesNo, (s) => phone(s, place, (written, pointer) => yesOrNo(s, northAmericanNumber(written) !== undefined, pointer))),
    ask(`${id}c`, `${en}: number`, `${fr} : numéro`, text(20), (s) => phone(s, place, (written, pointer) => {
      const parts = northAmericanNumber(written);
      return parts ? known(parts.join('-'), [pointer], { boxes: parts }) : known(written, [pointer]);
    })),
  ];
}

export const emailItem = (id: string): Item =>
  ask(id, 'E-mail', 'Courriel', text(100), (s) => fact(s.person.contact?.email, `${s.at}/contact/email`));

/** Both addresses have to be on file to compare them. */
export const sameResidence = (): Item =>
  ask('H2', 'Residence the same as the mailing address', 'Domicile à l’adresse postale', must(yesNo), (s) => yesOrNo(s, isSame(s), `${s.at}/contact/${s.person.contact?.mailing === undefined ? 'mailing' : 'residential'}`));

/** `canadaOnly`: IMM 5710 takes a mailing address in Canada and wants its postal code. */
export const contact = ({ canadaOnly }: { canadaOnly: boolean }): Section =>
  section('H', 'Contact', 'Coordonnées', fromTemplate, [
    ...addressItems('H1', 'mailing', { poBox: true, canadaOnly, number: 10, district: canadaOnly ? 0 : 30 }),
    sameResidence(),
    ...addressItems('H2', 'residential', { poBox: false, canadaOnly, number: 10, district: canadaOnly ? 0 : 30 }),
    ...phoneItems('H3', 0),
    ...phoneItems('H4', 1),
    ask('H5', 'Fax', 'Télécopieur', text(20), () => byHand('not-kept')),
    emailItem('H6'),
  ]);
