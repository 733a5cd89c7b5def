import { ask, check, day, list, must, number, section, text, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing, offerToChoose, onlyIf, yesOrNo } from '../answers';
import { addressLine } from '../derivations/addresses';
import { permitTypeCode } from '../derivations/permitType';
import { countryName, provinceName } from '../../places';
import type { Answer, Item, Located, Option, Section, Subject, Words } from '../types';
import type { JobOffer } from '../../clientFile';
import { fromTemplate } from './personal';

const noOffer: Words = { en: 'No job offer of this person is on file. For an open permit, “Open” is usually written', fr: 'Aucune offre d’emploi de cette personne au dossier. Pour un permis ouvert, on inscrit généralement « Ouvert »' };

/** An open permit has no offer, so without one the applicant decides. */
const ofOffer = (answer: (s: Subject, offer: Located<JobOffer>) => Answer) => (s: Subject): Answer => (s.offer ? answer(s, s.offer) : s.mustChooseOffer ? offerToChoose : byHand('choice', noOffer));

const permitType = (types: readonly Option[]) => (s: Subject): Answer => {
  const type = permitTypeCode(s);
  return type ? chosen(s, types, type.code, ...type.from) : byHand('choice');
};

/** Who employs: for a foreign provider of services with a contract in Canada, that one. */
function employerName(s: Subject, { value, at }: Located<JobOffer>): Answer {
  if (value.contract === 'services' && value.foreignProvider !== undefined) return fact(value.foreignProvider.name, `${at}/foreignProvider/name`);
  return s.employer ? known(s.employer.value.legalName, [`${s.employer.at}/legalName`]) : missing(`${at}/employerId`);
}

function employerAddress(s: Subject, { value, at }: Located<JobOffer>): Answer {
  if (value.contract === 'services' && value.foreignProvider !== undefined) return byHand('not-kept');
  if (!s.employer) return missing(`${at}/employerId`);
  const { address } = s.employer.value;
  const pointer = `${s.employer.at}/address`;
  if (address === undefined) return missing(pointer);
  return known([addressLine(address), address.country && countryName(address.country, s.language)].filter((part) => part !== undefined && part !== '').join(', '), [pointer]);
}

/** Number of the assessment, or of the offer in the Employer Portal. */
function offerNumber(_: Subject, { value, at }: Located<JobOffer>): Answer {
  if (value.lmia) return fact(value.lmia.number, `${at}/lmia/number`);
  const index = value.approvals?.findIndex(({ kind }) => kind === 'portal-offer') ?? -1;
  const approval = value.approvals?.[index];
  if (approval) return fact(approval.reference, `${at}/approvals/${index}/reference`);
  return value.lmia === undefined ? missing(`${at}/lmia`) : missing(`${at}/approvals`);
}

/** What 1295 asks, and 5710 with types of its own and without forcing an answer. */
const workItems = (types: readonly Option[], required: boolean): Item[] => {
  const needed = required ? must : (field: ReturnType<typeof text>) => field;
  return [
    ask('M1', 'Type of work permit', 'Type de permis de travail', must(list(types)), permitType(types)),
    ask('M2a', 'Employer', 'Employeur', text(200), ofOffer(employerName)),
    ask('M2b', 'Full address of the employer', 'Adresse complète de l’employeur', text(150), ofOffer(employerAddress)),
    ask('M3a', 'Place of work: province', 'Lieu de travail : province', list([]), ofOffer((s, { value, at }) => fact(value.province, `${at}/province`, (code) => provinceName(code, s.language)))),
    ask('M3b', 'Place of work: town', 'Lieu de travail : ville', list([]), ofOffer((_, { value, at }) => fact(value.city, `${at}/city`))),
    ask('M3c', 'Place of work: address', 'Lieu de travail : adresse', text(130), ofOffer((_, { value, at }) => fact(value.street, `${at}/street`))),
    ask('M4a', 'Job title', 'Titre du poste', needed(text(50)), ofOffer((_, { value, at }) => fact(value.title, `${at}/title`))),
    ask('M4b', 'Duties in brief', 'Résumé des fonctions', needed(text(100)), ofOffer((_, { value, at }) => fact(value.duties, `${at}/duties`))),
    ask('M5a', 'From', 'Du', needed(day), ofOffer((_, { value, at }) => dateAnswer(value.startsOn, `${at}/startsOn`))),
    ask('M5b', 'To', 'Au', needed(day), ofOffer((_, { value, at }) => (value.endsOn === null ? byHand('choice', noEnd) : dateAnswer(value.endsOn, `${at}/endsOn`)))),
    ask('M6', 'Number of the LMIA or of the LMIA-exempt offer', 'Numéro de l’EIMT ou de l’offre dispensée', text(), ofOffer(offerNumber)),
  ];
};
const noEnd: Words = { en: 'The offer has no end: write until when the permit is asked', fr: 'L’offre n’a pas de fin : inscrire jusqu’à quand le permis est demandé' };

const caregiver = (id: string, en: string, fr: string): Item => ask(id, en, fr, check, () => byHand('choice', closed));
const closed: Words = { en: 'The live-in caregiver program is closed', fr: 'Le programme des aides familiaux résidants est fermé' };

export const workAbroad = (types: readonly Option[]): Section =>
  section('M', 'Intended work in Canada', 'Travail prévu au Canada', fromTemplate, [
    ...workItems(types, true),
    caregiver('M7', 'Live-in caregiver: persons to be cared for', 'Aide familial résidant : personnes à soigner'),
    ask('M7b', 'Live-in caregiver: how many persons', 'Aide familial résidant : nombre de personnes', number(3), () => byHand('choice', closed)),
  ]);

type Nominations = NonNullable<Subject['client']['nominations']>;
const nominationOf = ({ client, person }: Subject, kind: Nominations[number]['kind']): Located<Nominations[number]> | undefined => {
  const own = (client.nominations ?? []).map((value, index) => ({ value, at: `/nominations/${index}` }));
  const isOwn = (personId: string | undefined): boolean => (personId === undefined ? person.role === 'principal' : personId === person.id);
  return own.filter(({ value }) => value.kind === kind && isOwn(value.personId)).toSorted((a, b) => (b.value.issuedOn ?? '').localeCompare(a.value.issuedOn ?? ''))[0];
};

/** A certificate of acceptance is asked where the work is in Quebec. */
const ofCertificate = (answer: (one: Located<Nominations[number]>) => Answer) => (s: Subject): Answer =>
  onlyIf(s.offer ? (s.offer.value.province === undefined ? undefined : s.offer.value.province === 'QC') : false, [`${s.offer?.at ?? ''}/province`], () => {
    const certificate = nominationOf(s, 'acceptance-certificate');
    return certificate ? answer(certificate) : missing('/nominations');
  });

export const workInside = (types: readonly Option[]): Section =>
  section('M', 'Intended work in Canada', 'Travail prévu au Canada', fromTemplate, [
    ...workItems(types, false),
    ask('M1b', 'Other type of work permit', 'Autre type de permis de travail', text(50), (s) => (permitTypeCode(s) ? { kind: 'not-asked' } : byHand('choice'))),
    ask('M8', 'Quebec acceptance certificate (CAQ): number', 'Certificat d’acceptation du Québec (CAQ) : numéro', text(25), ofCertificate(({ value, at }) => fact(value.reference, `${at}/reference`))),
    ask('M8b', 'Quebec acceptance certificate (CAQ): expires on', 'Certificat d’acceptation du Québec (CAQ) : date d’expiration', day, ofCertificate(({ value, at }) => dateAnswer(value.expiresOn, `${at}/expiresOn`))),
    ask('M9', 'Certificate of a provincial nominee program', 'Certificat d’un programme des candidats des provinces', must(yesNo), (s) => {
      const nomination = nominationOf(s, 'nomination');
      return yesOrNo(s, nomination !== undefined && (nomination.value.state ?? 'valid') !== 'refused', nomination?.at ?? '/nominations');
    }),
  ]);
