import { ask, day, list, section, signature, text, words, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing } from '../answers';
import { business, contactPersons, judged, labourMarket, notKept, ofOffer, offer, offerText, pay, thirdParty, worker, workplace } from '../blocks/employer';
import { ofPassport } from '../blocks/papers';
import { sexAnswer, uci } from '../blocks/personal';
import { countryAnswer } from '../derivations/places';
import { optionLabel } from '../../texts';
import { sexes } from '../lists';
import { presentResidence } from '../subject';
import { exemptionCodeOf } from '../../offers/offerOfCase';
import type { Answer, Evidence, Form, Section, Subject } from '../types';

const items: Evidence = { source: 'esdc', confidence: 'M' };
const declaration = (id: string, evidence: Evidence): Section => section(id, 'Signatures and declarations', 'Signatures et déclarations', evidence, [ask(`${id}a`, 'Signature of the employer, and of the third party where used', 'Signature de l’employeur, et du tiers s’il y a lieu', signature, () => byHand('signature'))]);
const signs = words('The employer; the third party where used', 'L’employeur; le tiers s’il y a lieu');
const onlineFirst = words('LMIA Online is the usual way since 2023; the PDF form only where it is not used.', 'EIMT en ligne est la voie habituelle depuis 2023; le formulaire PDF seulement lorsqu’elle n’est pas utilisée.');

/** The approval with which a designated partner referred the worker, or the partner noted with the employer. */
const referral = ofOffer(({ value, at }, s) => {
  const index = value.approvals?.findIndex(({ kind }) => kind === 'gts-referral') ?? -1;
  const approval = value.approvals?.[index];
  if (approval) return fact(approval.by, `${at}/approvals/${index}/by`);
  const { employer } = s;
  return employer ? fact(employer.value.gtsReferralPartner, `${employer.at}/gtsReferralPartner`) : missing(`${at}/employerId`);
});

const categories = [{ code: 'A', label: words('A', 'A') }, { code: 'B', label: words('B', 'B') }];
/** The stream of the offer’s assessment, else the pathway of the case. */
function category(s: Subject): Answer {
  const stream = s.offer?.value.lmia?.stream;
  if (s.offer && (stream === 'gts-a' || stream === 'gts-b')) return chosen(s, categories, stream === 'gts-a' ? 'A' : 'B', `${s.offer.at}/lmia/stream`);
  const code = s.caseKind === 'ca.wp.gts-a' ? 'A' : s.caseKind === 'ca.wp.gts-b' ? 'B' : undefined;
  return code === undefined ? byHand('choice') : chosen(s, categories, code);
}

export const emp5624: Form = {
  id: 'emp5624', number: 'EMP5624', title: words('Global Talent Stream Application (LMIA)', 'Demande – Volet des talents mondiaux'), madeFor: 'worker', whom: words('Global Talent Stream, categories A and B', 'Volet des talents mondiaux, catégories A et B'), signs,
  edition: words('Scan of 2022, 17 pages', 'Numérisation de 2022, 17 pages'), confidence: 'M', medium: 'pdf', doubts: [words('The list of sections is sure; single questions are from LMIA Online and an older form.', 'La liste des sections est sûre; les questions isolées proviennent d’EIMT en ligne et d’un formulaire antérieur.'), onlineFirst],
  sections: [
    section('1', 'Eligibility', 'Admissibilité', { source: 'esdc', confidence: 'H' }, [ask('1a', 'Category A (referred) or B (listed occupation)', 'Catégorie A (recommandé) ou B (profession de la liste)', list(categories), category), ask('1b', 'Category A: designated partner', 'Catégorie A : partenaire désigné', text(), referral)]),
    { ...business('2', items), items: [notKept('20', 'ESDC employer ID', 'Numéro d’employeur d’EDSC'), ...business('2', items).items] }, contactPersons('3', items), thirdParty('4', items), offer('5', items), pay('6', items), workplace('7', items), labourMarket('8', items),
    section('9', 'Mandatory benefit', 'Avantage obligatoire', items, [judged('9a', 'A: job creation; B: skills and training – targets, activities, dates', 'A : création d’emplois; B : compétences et formation – cibles, activités, dates')]),
    section('10', 'Complementary benefits', 'Avantages complémentaires', items, [judged('10a', 'First complementary benefit', 'Premier avantage complémentaire'), judged('10b', 'Second complementary benefit', 'Deuxième avantage complémentaire')]), declaration('11', items), worker('12', items),
  ],
};

const common = (from: number): readonly Section[] => [business('1', items), contactPersons('2', items), thirdParty('3', items), offer('4', items, { wageStream: true }), pay('5', items), workplace('6', items), labourMarket(String(from), items, { wageStream: true })];

export const emp5626: Form = {
  id: 'emp5626', number: 'EMP5626', title: words('LMIA Application – High-Wage Positions', 'Demande d’EIMT – Postes à haut salaire'), madeFor: 'worker', whom: words('High-wage stream', 'Volet des postes à haut salaire'), signs, edition: words('2018-12-001, 18 pages', '2018-12-001, 18 pages'), confidence: 'M', medium: 'pdf',
  doubts: [words('Only the first pages were seen; questions are those of LMIA Online.', 'Seules les premières pages ont été vues; les questions sont celles d’EIMT en ligne.'), onlineFirst],
  sections: [...common(7), section('8', 'Transition plan', 'Plan de transition', items, [judged('8a', 'Exempt from the plan', 'Dispensé du plan', yesNo), offerText('8b', 'Activities, targets and results', 'Activités, cibles et résultats', 'transitionPlan')]), worker('9', items), declaration('10', items)],
};

export const emp5627: Form = {
  id: 'emp5627', number: 'EMP5627', title: words('LMIA Application – Low-Wage Positions', 'Demande d’EIMT – Postes à bas salaire'), madeFor: 'worker', whom: words('Low-wage stream', 'Volet des postes à bas salaire'), signs, edition: words('2021-01-003, 17 pages', '2021-01-003, 17 pages'), confidence: 'M', medium: 'pdf',
  doubts: [words('Only the first pages were seen; questions are those of LMIA Online.', 'Seules les premières pages ont été vues; les questions sont celles d’EIMT en ligne.'), onlineFirst],
  sections: [
    ...common(7),
    section('8', 'Cap, housing, transport, insurance', 'Plafond, logement, transport, assurance', items, [
      ask('8a', 'Low-wage temporary foreign workers at the place of work', 'Travailleurs étrangers temporaires à bas salaire au lieu de travail', text(), ofOffer(({ value, at }) => fact(value.site?.lowWageForeignWorkers, `${at}/site/lowWageForeignWorkers`))), judged('8b', 'Exempt from the cap', 'Dispensé du plafond', yesNo),
      offerText('8c', 'Housing', 'Logement', 'housing'), notKept('8d', 'Transport', 'Transport'), notKept('8e', 'Health insurance', 'Assurance maladie'),
    ]),
    worker('9', items), declaration('10', items),
  ],
};

const groups: Evidence = { source: 'helpCentre', confidence: 'M' };
const basis = ofOffer(({ value, at }, s) => {
  if (value.transfer) return known(`${optionLabel('transferCategory', value.transfer.category, s.language)}${value.transfer.fromEmployer === undefined ? '' : ` – ${value.transfer.fromEmployer}`}`, [`${at}/transfer`]);
  const entries = (value.listedProfessions ?? []).filter(({ entry }) => entry !== null);
  if (entries.length > 0) return known(entries.map(({ list: name, entry }) => `${optionLabel('professionList', name, s.language)}: ${entry ?? ''}`).join('; '), [`${at}/listedProfessions`]);
  return byHand('choice');
});

const transferCodes = { executive: 'C62', 'senior-manager': 'C62', 'specialized-knowledge': 'C63' } as const;
/** The code of the case’s pathway, else of the offer’s transfer: a new enterprise has a code of its own. */
function exemption(s: Subject): Answer {
  const ofCase = exemptionCodeOf(s.caseKind, s.asOf);
  if (ofCase !== undefined) return known(ofCase, []);
  const transfer = s.offer?.value.transfer;
  if (!s.offer || !transfer || s.employer?.value.newEnterprise === undefined) return byHand('choice');
  return known(s.employer.value.newEnterprise === null ? transferCodes[transfer.category] : 'C61', [`${s.offer.at}/transfer`, `${s.employer.at}/newEnterprise`]);
}

export const portalOffer: Form = {
  id: 'portal-offer', number: '', title: words('Employer Portal – offer of employment (LMIA-exempt)', 'Portail des employeurs – offre d’emploi (dispensée de l’EIMT)'), madeFor: 'worker',
  whom: words('Every permit tied to an employer and exempt from the LMIA', 'Tout permis lié à un employeur et dispensé de l’EIMT'), signs: words('The employer, by attestation on line', 'L’employeur, par attestation en ligne'), edition: words('As described by the help centre of IRCC', 'Selon le centre d’aide d’IRCC'), confidence: 'M', medium: 'online',
  doubts: [words('The groups are sure, single questions from memory. “See attached” is not accepted: every field is complete in itself.', 'Les groupes sont sûrs, les questions isolées citées de mémoire. « Voir pièce jointe » n’est pas accepté : chaque champ est complet en lui-même.')],
  sections: [
    business('1', groups),
    section('2', 'Worker', 'Travailleur', groups, [
      ...worker('2', groups).items, ask('2e', 'Sex', 'Sexe', list(sexes), sexAnswer), ask('2f', 'Country of birth', 'Pays de naissance', list([]), (s) => countryAnswer(s, s.person.countryOfBirth, `${s.at}/countryOfBirth`)),
      ask('2g', 'Country of residence', 'Pays de résidence', list([]), (s) => { const one = presentResidence(s); return one ? countryAnswer(s, one.value.country, `${one.at}/country`) : missing(`${s.at}/residences`); }),
      ask('2h', 'Passport number', 'Numéro du passeport', text(), ofPassport((_, { value, at }) => fact(value.number, `${at}/number`))), ask('2i', 'Passport: country', 'Passeport : pays', list([]), ofPassport((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
      ask('2j', 'Passport: issued on', 'Passeport : date de délivrance', day, ofPassport((_, { value, at }) => dateAnswer(value.issuedOn, `${at}/issuedOn`))), ask('2k', 'Passport: expires on', 'Passeport : date d’expiration', day, ofPassport((_, { value, at }) => dateAnswer(value.expiresOn, `${at}/expiresOn`))), ask('2l', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci),
    ]),
    section('3', 'Exemption', 'Dispense', groups, [ask('3a', 'Exemption code and title', 'Code et titre de la dispense', text(), exemption), judged('3b', 'Fee exemption', 'Dispense de frais', yesNo), ask('3c', 'Why the job meets it: transfer, profession', 'Pourquoi l’emploi y répond : mutation, profession', text(), basis), offerText('3d', 'Reasons', 'Motifs', 'rationale')]),
    offer('4', groups), workplace('5', groups), pay('6', groups),
    section('7', 'Attestation', 'Attestation', groups, [ask('7a', 'Actively in business, same occupation and pay, workplace free of abuse, law complied with', 'Entreprise active, même profession et rémunération, milieu sans violence, lois respectées', { type: 'check' }, () => byHand('consent'))]),
  ],
};
