import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { citizenOf, isDegree, judged, notYet, ofOffer, offerCriterion, overOffers, portalStep, someStudy, yearsInOccupation } from './permitCommon';

const union = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];

/** An agreement that lets service suppliers in: the European Union’s and, since it left, the United Kingdom’s. */
interface Agreement {
  list: 'ceta' | 'cuktca';
  citizens: Bilingual;
  codes: Bilingual;
  annex: Bilingual;
}

const technologists = ['engineering-technologist', 'scientific-technologist', 'engineering-technologists', 'scientific-technologists', 'engineering-and-scientific-technologists'];

function criteria({ list, citizens, annex }: Agreement, countries: readonly string[]): readonly Criterion[] {
  const id = (what: string): string => `${list}.${what}`;
  const cited = (row: string): string => `${list}.${row}`;
  const isTechnologist: Condition = { measure: 'profession-listed', with: { list, entries: technologists } };
  // The employee of a firm abroad, or somebody on own account.
  const employed: Condition = { measure: 'employed-by-provider', with: { months: 12 } };
  const independent: Condition = { some: 'applicant.work', as: 'job', where: { all: [{ field: 'job.selfEmployed', is: true }, { not: { field: 'job.country', is: 'CA' } }, { number: { today: true }, atLeast: { field: 'job.startedOn' } }, { number: { field: 'job.endedOn', none: notYet }, atLeast: { today: true } }] } };
  return [
    {
      id: id('citizenship'), label: { en: 'Citizenship', fr: 'Citoyenneté' }, required: { en: `A citizen of ${citizens.en}`, fr: `Citoyen ${citizens.fr}` },
      at: 'filing', citations: [cited('parties')], improvable: null, condition: citizenOf(countries),
    },
    offerCriterion(list, [cited('suppliers')]),
    ofOffer({
      id: id('contract'), label: { en: 'Service contract', fr: 'Contrat de services' },
      required: { en: 'A signed contract to supply a service to a client in Canada', fr: 'Un contrat signé pour fournir un service à un client au Canada' },
      at: 'filing', citations: [cited('suppliers')], improvable: { by: 'offer', leadMonths: 3 },
      condition: { all: [{ field: 'offer.contract', is: 'services' }, { number: { today: true }, atLeast: { field: 'offer.signedOn', none: notYet } }] },
    }),
    ofOffer({
      id: id('supplier'), label: { en: 'Employee or independent', fr: 'Employé ou indépendant' },
      required: { en: 'For at least a year the employee of a firm there that has no establishment in Canada, or working on own account', fr: 'Depuis au moins un an, employé d’une entreprise de là-bas sans établissement au Canada, ou travaillant à son compte' },
      at: 'filing', citations: [cited('suppliers'), cited('independents')], improvable: { by: 'work', leadMonths: 12 },
      condition: { any: [{ all: [{ field: 'offer.foreignProvider.country', is: countries }, { field: 'offer.foreignProvider.establishedInCanada', is: false }, employed] }, independent] },
    }),
    ofOffer({
      id: id('sector'), label: { en: 'Sector of the agreement', fr: 'Secteur de l’accord' },
      required: { en: `A service of a sector of ${annex.en}, or work as an engineering or scientific technologist`, fr: `Un service d’un secteur de ${annex.fr}, ou un travail de technologue en génie ou en sciences` },
      at: 'filing', citations: [cited('sectors')], improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'on-profession-list', with: { list } },
    }),
    ofOffer({
      id: id('experience'), label: { en: 'Experience', fr: 'Expérience' },
      required: { en: '3 years in the sector as an employee, 6 on own account', fr: '3 ans dans le secteur comme employé, 6 à son compte' },
      at: 'filing', citations: [cited('suppliers'), cited('independents')], improvable: { by: 'work', leadMonths: 12 },
      condition: { any: [yearsInOccupation(6), { all: [employed, yearsInOccupation(3)] }] },
    }),
    ofOffer({
      id: id('degree'), label: { en: 'Degree', fr: 'Grade' },
      required: { en: 'A university degree, or a credential that shows knowledge of the same level; of technologists their credential', fr: 'Un grade universitaire, ou un titre attestant des connaissances de même niveau; pour les technologues, leur titre' },
      at: 'filing', citations: [cited('suppliers'), cited('technologists')], improvable: { by: 'study', leadMonths: 24 }, condition: { any: [someStudy(isDegree), isTechnologist] },
    }),
    judged(id('technologist'), { en: 'Credential of technologists', fr: 'Titre de technologue' }, { en: 'An engineering or scientific technologist holds the credential of the profession and works in direct support of professionals', fr: 'Le technologue en génie ou en sciences détient le titre de la profession et travaille en soutien direct de professionnels' }, [cited('technologists')], { when: { not: isTechnologist }, label: { en: 'Another service', fr: 'Un autre service' } }),
    judged(id('licence'), { en: 'Licence', fr: 'Permis d’exercice' }, { en: 'Where the service is regulated: the qualification that the place of work asks for', fr: 'Si le service est réglementé : la qualification exigée au lieu de travail' }, [cited('suppliers')]),
    judged(id('stay'), { en: 'Time in Canada', fr: 'Durée au Canada' }, { en: 'At most 12 months in any 24, or the length of the contract where it is shorter', fr: 'Au plus 12 mois sur 24, ou la durée du contrat si elle est plus courte' }, [cited('suppliers')], { when: { not: { some: 'applicant.canadianStatus', as: 'earlier', where: { field: 'earlier.kind', is: 'work-permit' } } }, label: { en: 'No earlier work permit on file', fr: 'Aucun permis de travail antérieur au dossier' } }),
  ];
}

const version = (agreement: Agreement, from: string, until: string | null, countries: readonly string[]): PathwayVersion => ({
  from, until, intake: 'open', citations: [`${agreement.list}.suppliers`, `${agreement.list}.parties`], criteria: criteria(agreement, countries), steps: [portalStep(agreement.list)], scores: [], over: overOffers,
  note: { en: `${agreement.codes.en} Up to 12 months in any 24, or the contract where it is shorter; an extension is at the officer’s discretion.`, fr: `${agreement.codes.fr} Au plus 12 mois sur 24, ou la durée du contrat si elle est plus courte; une prolongation est à la discrétion de l’agent.` },
});

const ceta: Agreement = {
  list: 'ceta', citizens: { en: 'a member state of the European Union (until 31 December 2020 the United Kingdom too)', fr: 'd’un État membre de l’Union européenne (jusqu’au 31 décembre 2020, aussi du Royaume-Uni)' },
  codes: { en: 'Exemption codes T47 (contractual service suppliers), T43 (independent professionals) and T48 (technologists).', fr: 'Codes de dispense T47 (fournisseurs de services contractuels), T43 (professionnels indépendants) et T48 (technologues).' },
  annex: { en: 'Annex 10-E', fr: 'l’annexe 10-E' },
};
const cuktca: Agreement = {
  list: 'cuktca', citizens: { en: 'the United Kingdom', fr: 'du Royaume-Uni' },
  codes: { en: 'Exemption codes F66, F60 and F67.', fr: 'Codes de dispense F66, F60 et F67.' },
  annex: { en: 'the annex that was taken over from the agreement with the European Union', fr: 'l’annexe reprise de l’accord avec l’Union européenne' },
};

/** Service suppliers of the European Union. */
export const europeanUnionProfessional: Pathway = {
  id: 'ca.wp.ceta-professional',
  title: { en: 'CETA professional (European Union)', fr: 'Professionnel visé par l’AECG (Union européenne)' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [version(ceta, '2017-09-21', '2020-12-31', [...union, 'GB']), version(ceta, '2021-01-01', null, union)],
  closed: { label: { en: 'Not in force yet: the agreement has been applied since 21 September 2017', fr: 'Pas encore en vigueur : l’accord est appliqué depuis le 21 septembre 2017' }, citations: ['ceta.parties'] },
};

/** Service suppliers of the United Kingdom. */
export const unitedKingdomProfessional: Pathway = {
  id: 'ca.wp.cuktca-professional',
  title: { en: 'CUKTCA professional (United Kingdom)', fr: 'Professionnel visé par l’ACC Canada–Royaume-Uni' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [version(cuktca, '2021-04-01', null, ['GB'])],
  closed: {
    label: { en: 'Not in force: since 1 April 2021. Until 31 December 2020 the rules for the European Union held; from 1 January to 31 March 2021 a labour market impact assessment was needed', fr: 'Pas en vigueur : depuis le 1er avril 2021. Jusqu’au 31 décembre 2020, les règles de l’Union européenne s’appliquaient; du 1er janvier au 31 mars 2021, une étude d’impact sur le marché du travail était exigée' },
    citations: ['cuktca.parties'],
  },
};
