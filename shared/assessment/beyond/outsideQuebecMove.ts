import { provinces, type ClientFile, type Province } from '../../clientFile';
import { optionLabel } from '../../texts';
import { changed, type Move } from './moves';
import { inBoth, whoMakes } from './wording';

/** The province or territory whose program a pathway is (`ca.bc.tech`); undefined for one of Canada. */
function provinceOf(pathwayId: string): Province | undefined {
  const [, name = ''] = pathwayId.split('.');
  return provinces.find((province) => province.toLowerCase() === name);
}

/** Where a pathway of Canada leads to: where somebody means to live besides, where the work is offered, who nominated; any other place is as good. */
function anotherPlace(client: ClientFile, personId: string): Province {
  const places = [
    ...(client.persons.find(({ id }) => id === personId)?.intent?.provinces ?? []),
    ...(client.jobOffers ?? []).filter((offer) => offer.personId === personId).map(({ province }) => province), ...(client.nominations ?? []).map(({ province }) => province),
  ];
  return places.find((place) => place !== undefined && place !== 'QC') ?? 'ON';
}

/** To mean to live where the pathway leads to instead of in Quebec; the place in Quebec goes with it. Nothing to do for who does not mean to live there. */
export function outsideQuebec(pathwayId: string): Move {
  const own = provinceOf(pathwayId);
  return {
    id: 'outside-quebec', by: 'plan', who: whoMakes.plan, leadMonths: 0, group: 'intent',
    label: inBoth((language) => {
      const sentence = language === 'fr' ? 'Prévoir de vivre hors du Québec' : 'Plan to live outside Quebec';
      return own === undefined ? sentence : `${sentence} (${optionLabel('province', own, language)})`;
    }),
    apply: (client, personId) => changed(client, personId, (person) => {
      const meant = person.intent?.provinces ?? [];
      if (meant[0] !== 'QC') return undefined;
      const { city: _city, censusDivision: _censusDivision, cma: _cma, cmm: _cmm, ...intent } = person.intent ?? {};
      const first = own ?? anotherPlace(client, personId);
      return { ...person, intent: { ...intent, provinces: [first, ...meant.filter((place) => place !== 'QC' && place !== first)] } };
    }),
  };
}
