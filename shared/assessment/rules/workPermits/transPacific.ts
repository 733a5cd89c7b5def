import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import type { ChoiceValue } from '../../../clientFile/choices';
import { isOnList, isToLookUp, unheld, type ListItem } from '../unheld';
import { citizenOf, heldSince, isCompleted, judged, marketWage, noSelfEmployment, ofOffer, offerCriterion, overOffers, portalStep, residentOf, teerOf } from './permitCommon';

/** Countries whose technicians are taken. */
const technicianCountries = ['AU', 'CL', 'JP', 'MX', 'PE'];
const residentOfAustralia = residentOf(['AU']);
const ofAustralia: Condition = { any: [citizenOf(['AU']), residentOfAustralia] };
const ofCountries = (countries: readonly string[]): Condition => (countries.includes('AU') ? { any: [citizenOf(countries), residentOfAustralia] } : citizenOf(countries));

/** Rows of computing: the professions are on the list of Malaysia alone, the technicians on those of five countries. */
const computingProfessions = ['computer-and-information-systems-managers', 'computer-engineers', 'programmers-and-interactive-media-developers', 'database-analysts', 'information-systems-analysts', 'software-engineers', 'web-designers'];
const computingTechnicians = ['computer-and-information-systems-technicians'];
const entry = (entries: readonly string[]): Condition => ({ measure: 'profession-listed', with: { list: 'cptpp', entries } });
const isListed: Condition = { measure: 'on-profession-list', with: { list: 'cptpp' } };

const lists: Readonly<Record<string, ChoiceValue<'checkedList'>>> = {
  AU: 'cptpp-professions-au', BN: 'cptpp-professions-bn', CL: 'cptpp-professions-cl', JP: 'cptpp-professions-jp', MX: 'cptpp-professions-mx', MY: 'cptpp-professions-my', PE: 'cptpp-professions-pe',
};
/** Of the occupation of the offer and the list of some country of the person. */
const ofSomeList = (countries: readonly string[], is: (item: ListItem) => Condition): Condition => ({
  any: countries.flatMap((country) => {
    const list = lists[country];
    return list === undefined ? [] : [{ all: [ofCountries([country]), is({ of: 'offer', member: 'noc', list })] }];
  }),
});

const isTechnician: Condition = { number: teerOf, atLeast: 2 };
const study = (...where: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: [...where, isCompleted] } });
const months = (least: number): Condition => ({ number: { field: 'study.programMonths' }, atLeast: least });
const higher: Condition = { field: 'study.level', is: ['master', 'professional', 'doctorate'] };
const bachelor: Condition = { any: [{ field: 'study.level', is: 'bachelor' }, { all: [{ field: 'study.level', is: 'three-year' }, { field: 'study.credential', is: 'bachelor' }] }] };
const fourYears: Condition = study({ any: [higher, { all: [bachelor, months(48)] }] });
const professionalCredential: Condition = {
  any: [
    fourYears,
    { all: [ofAustralia, study({ any: [higher, { all: [bachelor, months(36)] }] })] },
    { all: [citizenOf(['JP']), study({ any: [{ field: 'study.level', is: ['bachelor', 'three-year', 'two-or-more', 'master', 'professional', 'doctorate'] }, { all: [{ field: 'study.level', is: 'two-year' }, { field: 'study.credential', is: 'associate' }] }] })] },
  ],
};
const technicianCredential: Condition = study({ field: 'study.level', is: ['two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'] });

const paidYears = (least: number): Condition => ({ number: { measure: 'years-in-offered-occupation', with: { paid: true } }, atLeast: least });

const byLevel = (technician: Condition, professional: Condition): Condition => ({ any: [{ all: [isTechnician, technician] }, { all: [{ not: isTechnician }, professional] }] });

function criteria(countries: readonly string[], names: Bilingual): readonly Criterion[] {
  return [
    {
      id: 'cptpp.citizenship', label: { en: 'Citizenship', fr: 'Citoyenneté' },
      required: { en: `A citizen of ${names.en}, or a permanent resident of Australia`, fr: `Citoyen d’un de ces pays : ${names.fr}, ou résident permanent de l’Australie` },
      at: 'filing', citations: ['cptpp.parties'], improvable: null, condition: ofCountries(countries),
    },
    offerCriterion('cptpp', ['cptpp.professional']),
    ofOffer({
      id: 'cptpp.level', label: { en: 'Level of the occupation', fr: 'Niveau de la profession' },
      required: { en: 'TEER 0 or 1; as a technician TEER 2 or 3, for Australia, Chile, Japan, Mexico and Peru only', fr: 'FEER 0 ou 1; comme technicien, FEER 2 ou 3, seulement pour l’Australie, le Chili, le Japon, le Mexique et le Pérou' },
      at: 'filing', citations: ['cptpp.professional', 'cptpp.technician'], improvable: { by: 'offer', leadMonths: 3 },
      condition: { any: [{ number: 1, atLeast: teerOf }, { all: [{ number: 3, atLeast: teerOf }, ofCountries(technicianCountries.filter((one) => countries.includes(one)))] }] },
    }),
    ofOffer({
      id: 'cptpp.profession', label: { en: 'Listed profession', fr: 'Profession de la liste' },
      required: {
        en: 'A profession of the list that Canada agreed with the country. In computing: technicians of computer and information systems of Australia, Chile, Japan, Mexico and Peru; managers, engineers, programmers, analysts and designers of Malaysia',
        fr: 'Une profession de la liste que le Canada a convenue avec le pays. En informatique : techniciens en informatique et en systèmes d’information de l’Australie, du Chili, du Japon, du Mexique et du Pérou; gestionnaires, ingénieurs, programmeurs, analystes et concepteurs de la Malaisie',
      },
      at: 'filing', citations: ['cptpp.lists'], improvable: { by: 'offer', leadMonths: 3 },
      condition: {
        any: [
          { all: [entry(computingProfessions), citizenOf(['MY'])] },
          { all: [entry(computingTechnicians), ofCountries(technicianCountries)] },
          { all: [isListed, { not: entry([...computingProfessions, ...computingTechnicians]) }] },
        ],
      },
    }),
    ofOffer({
      id: 'cptpp.credential', label: { en: 'Credential', fr: 'Titre' },
      required: { en: 'A degree of four years or more (Australia: a bachelor’s degree of three years; Japan: an associate degree or more); for technicians two years or more after secondary school', fr: 'Un grade de quatre ans ou plus (Australie : un baccalauréat de trois ans; Japon : un grade d’associé ou plus); pour les techniciens, deux ans ou plus d’études postsecondaires' },
      at: 'filing', citations: ['cptpp.professional', 'cptpp.technician'], improvable: { by: 'study', leadMonths: 24 }, condition: byLevel(technicianCredential, professionalCredential),
    }),
    ofOffer({
      id: 'cptpp.experience', label: { en: 'Paid experience', fr: 'Expérience rémunérée' },
      required: { en: '2 years of paid experience in the sector of the contract, for technicians 4', fr: '2 ans d’expérience rémunérée dans le secteur du contrat, 4 pour les techniciens' },
      at: 'filing', citations: ['cptpp.experience'], improvable: { by: 'work', leadMonths: 12 }, condition: byLevel(paidYears(4), paidYears(2)),
    }),
    marketWage('cptpp', ['cptpp.professional']),
    noSelfEmployment('cptpp', ['cptpp.professional']),
    ofOffer({
      id: 'cptpp.list', label: { en: 'List of the country', fr: 'Liste du pays' },
      required: { en: 'The profession is on the list of this country, with its exceptions', fr: 'La profession figure sur la liste de ce pays, avec ses exceptions' },
      at: 'filing', citations: ['cptpp.lists'], improvable: { by: 'offer', leadMonths: 3 },
      condition: { when: ofCountries(countries), so: ofSomeList(countries, isOnList) }, verify: [{ id: 'cptpp.list', when: ofSomeList(countries, isToLookUp) }],
      exceptions: [{ when: { any: [entry([...computingProfessions, ...computingTechnicians]), { not: isListed }] }, label: { en: 'Settled with the profession', fr: 'Tranché avec la profession' }, citations: ['cptpp.lists'] }],
    }),
    judged('cptpp.language', { en: 'English or French', fr: 'Anglais ou français' }, { en: 'Enough English or French for the work', fr: 'Un anglais ou un français suffisant pour le travail' }, ['cptpp.professional']),
    unheld(ofOffer(judged('cptpp.employer-letter', { en: 'Letter of the employer (Australia)', fr: 'Lettre de l’employeur (Australie)' }, { en: 'With a bachelor’s degree of three years: the employer in Canada accepts the qualification in writing', fr: 'Avec un baccalauréat de trois ans : l’employeur au Canada accepte le titre par écrit' }, ['cptpp.professional'], { when: { any: [{ not: ofAustralia }, isTechnician, fourYears] }, label: { en: 'Not of Australia, a technician, or a degree of four years', fr: 'Pas de l’Australie, technicien, ou grade de quatre ans' } }))),
  ];
}

const version = (from: string, until: string | null, countries: readonly string[], names: Bilingual): PathwayVersion => ({
  from, until, intake: 'open', citations: ['cptpp.professional', 'cptpp.parties'], criteria: criteria(countries, names), steps: [portalStep('cptpp')], scores: [], over: overOffers,
  note: { en: 'Exemption code T52. First permit of 1 year, which can be extended.', fr: 'Code de dispense T52. Premier permis de 1 an, qui peut être prolongé.' },
});

const first = ['AU', 'JP', 'MX', 'MY', 'PE'];
const firstNames = { en: 'Australia, Japan, Malaysia, Mexico or Peru', fr: 'Australie, Japon, Malaisie, Mexique ou Pérou' };

/** Professionals and technicians of the Trans-Pacific agreement. */
export const transPacificProfessional: Pathway = {
  id: 'ca.wp.cptpp-professional',
  title: { en: 'CPTPP professional or technician', fr: 'Professionnel ou technicien visé par le PTPGP' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [
    version('2022-12-15', '2023-02-19', first, firstNames),
    version('2023-02-20', '2023-07-11', [...first, 'CL'], { en: 'Australia, Chile, Japan, Malaysia, Mexico or Peru', fr: 'Australie, Chili, Japon, Malaisie, Mexique ou Pérou' }),
    version('2023-07-12', null, [...first, 'CL', 'BN'], { en: 'Australia, Brunei, Chile, Japan, Malaysia, Mexico or Peru', fr: 'Australie, Brunéi, Chili, Japon, Malaisie, Mexique ou Pérou' }),
  ],
  closed: heldSince('15 December 2022', '15 décembre 2022', ['cptpp.parties']),
};
