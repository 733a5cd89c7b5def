import { foldText } from '../names';

/** Municipalities of the island of Montréal, which is the administrative region of that name. */
const island = [
  'Montréal', 'Westmount', 'Mont-Royal', 'Ville Mont-Royal', 'Côte-Saint-Luc', 'Hampstead', 'Montréal-Ouest', 'Montréal-Est', 'Dorval', 'Pointe-Claire', 'Kirkland', 'Beaconsfield',
  'Baie-D’Urfé', 'Dollard-Des Ormeaux', 'Sainte-Anne-de-Bellevue', 'Senneville',
];
/** Other large municipalities of the Communauté métropolitaine de Montréal. */
const around = [
  'Longueuil', 'Brossard', 'Boucherville', 'Saint-Bruno-de-Montarville', 'Saint-Lambert', 'Terrebonne', 'Repentigny', 'Mascouche', 'Blainville', 'Boisbriand', 'Mirabel', 'Sainte-Thérèse', 'Rosemère', 'Saint-Eustache',
  'Deux-Montagnes', 'Châteauguay', 'Vaudreuil-Dorion', 'La Prairie', 'Candiac', 'Sainte-Julie', 'Chambly', 'Varennes', 'Beloeil',
];
/** Cities that certainly lie outside of it. */
const outside = [
  'Québec', 'Quebec City', 'Lévis', 'Gatineau', 'Sherbrooke', 'Trois-Rivières', 'Saguenay', 'Chicoutimi', 'Drummondville', 'Saint-Hyacinthe', 'Granby', 'Rimouski', 'Rouyn-Noranda', 'Val-d’Or', 'Sept-Îles', 'Victoriaville',
  'Shawinigan', 'Joliette', 'Alma', 'Baie-Comeau', 'Thetford Mines', 'Rivière-du-Loup', 'Gaspé', 'Saint-Georges', 'Sorel-Tracy', 'Magog', 'Amos', 'Salaberry-de-Valleyfield', 'Saint-Jean-sur-Richelieu',
];

export type QuebecArea = 'montreal' | 'laval' | 'community' | 'outside';

const areas = new Map<string, QuebecArea>([
  ...island.map((city) => [foldText(city), 'montreal'] as const), [foldText('Laval'), 'laval'] as const,
  ...around.map((city) => [foldText(city), 'community'] as const), ...outside.map((city) => [foldText(city), 'outside'] as const),
]);

/**
 * In which part of Quebec a city lies: the regions of Montréal and Laval, the rest of the Communauté métropolitaine de Montréal, or
 * outside of it. Undefined for a city that is not held. Source: territory of the Communauté, its large municipalities.
 */
export const quebecAreaOf = (city: string): QuebecArea | undefined => areas.get(foldText(city));
