/** The sentences in which differences between rules are told. `{name}` is filled in; French is set as French is when it is shown. */
export const changeSentences = {
  opened: { en: 'The pathway came into force.', fr: 'La voie est entrée en vigueur.' },
  closed: { en: 'The pathway ended.', fr: 'La voie a pris fin.' },
  intake: { en: 'Intake: {before}, then {after}.', fr: 'Réception des demandes : {before}, puis {after}.' },
  'criterion-added': { en: 'New criterion: {what} (“{required}”).', fr: 'Nouveau critère : {what} (« {required} »).' },
  'criterion-removed': { en: 'No longer asked: {what} (“{required}”).', fr: 'N’est plus exigé : {what} (« {required} »).' },
  'criterion-changed': { en: '{what}: “{before}”, then “{after}”.', fr: '{what} : « {before} », puis « {after} ».' },
  rewritten: { en: 'The rules are set out otherwise, in another order.', fr: 'Les règles sont présentées autrement, dans un autre ordre.' },
  entries: { en: 'What the criteria are asked of has changed.', fr: 'Ce à quoi les critères s’appliquent a changé.' },
  note: { en: 'Note: “{before}”, then “{after}”.', fr: 'Note : « {before} », puis « {after} ».' },
  'step-added': { en: 'New step: {what}.', fr: 'Nouvelle étape : {what}.' },
  'step-removed': { en: 'No longer a step: {what}.', fr: 'N’est plus une étape : {what}.' },
  'step-changed': { en: 'Step: “{before}”, then “{after}”.', fr: 'Étape : « {before} », puis « {after} ».' },
  'step-otherwise': { en: 'Step “{what}”: who takes it, or when it counts as done, has changed.', fr: 'Étape « {what} » : qui l’accomplit, ou quand elle compte comme accomplie, a changé.' },
  'score-added': { en: 'Points system now shown: {what}.', fr: 'Système de points maintenant montré : {what}.' },
  'score-removed': { en: 'Points system no longer shown: {what}.', fr: 'Système de points qui n’est plus montré : {what}.' },
  'score-otherwise': { en: '{what}: points are counted otherwise.', fr: '{what} : les points sont comptés autrement.' },
  verify: { en: '{what}: what has to be looked up has changed.', fr: '{what} : ce qu’il faut vérifier a changé.' },
  remedy: { en: '{what}: what can be done where it is not met has changed.', fr: '{what} : ce qu’on peut faire lorsqu’il n’est pas rempli a changé.' },
  effect: { en: '{what}: whether the pathway is closed where it is not met has changed.', fr: '{what} : la voie se ferme-t-elle lorsqu’il n’est pas rempli? La réponse a changé.' },
  renamed: { en: 'Criterion “{before}”, then called “{after}”.', fr: 'Critère « {before} », puis appelé « {after} ».' },
  'asked-at': { en: '{what}: the day that counts was “{before}”, then “{after}”.', fr: '{what} : le jour qui compte était « {before} », puis « {after} ».' },
  'exception-added': { en: '{what}: now set aside for “{exception}”.', fr: '{what} : maintenant écarté pour « {exception} ».' },
  'exception-removed': { en: '{what}: no longer set aside for “{exception}”.', fr: '{what} : n’est plus écarté pour « {exception} ».' },
  occupations: { en: '{what}: occupations changed. {list}', fr: '{what} : les professions ont changé. {list}' },
  'occupations-2021': { en: '{what}: codes of NOC 2021 instead of NOC 2016. {list}', fr: '{what} : codes de la CNP 2021 au lieu de la CNP 2016. {list}' },
  number: { en: '{what}: the number tested is {before}, then {after}.', fr: '{what} : le nombre vérifié est {before}, puis {after}.' },
  'tested-otherwise': { en: '{what}: is tested otherwise.', fr: '{what} : est vérifié autrement.' },
  sources: { en: 'Sources of the pathway. {list}', fr: 'Sources de la voie. {list}' },
  'sources-of': { en: 'Sources of: {what}. {list}', fr: 'Sources de : {what}. {list}' },
  each: { en: '{what}, each further one ({column}): {before}, then {after}.', fr: '{what}, chacun de plus ({column}) : {before}, puis {after}.' },
  figure: { en: '{what}: {before}, then {after}.', fr: '{what} : {before}, puis {after}.' },
  row: { en: '{what}, {row} ({column}): {before}, then {after}.', fr: '{what}, {row} ({column}) : {before}, puis {after}.' },
  'listed-province': { en: '{what}: provinces and territories changed. {list}', fr: '{what} : provinces et territoires changés. {list}' },
  'listed-country': { en: '{what}: countries changed. {list}', fr: '{what} : pays changés. {list}' },
  'listed-profession': { en: '{what}: professions changed. {list}', fr: '{what} : professions changées. {list}' },
  'listed-code': { en: '{what}: codes changed. {list}', fr: '{what} : codes changés. {list}' },
} as const;

/** What stands inside of those sentences. */
export const changeParts = {
  added: { en: 'Added: {what}.', fr: 'Ajouts : {what}.' },
  removed: { en: 'Taken off: {what}.', fr: 'Retraits : {what}.' },
  inException: { en: '{what}, unless “{exception}”', fr: '{what}, sauf « {exception} »' },
  noNote: { en: 'no note', fr: 'aucune note' },
  any: { en: 'any', fr: 'toute valeur' },
  upTo: { en: 'up to {to}', fr: 'jusqu’à {to}' },
  orMore: { en: '{from} or more', fr: '{from} ou plus' },
  range: { en: '{from} to {to}', fr: 'de {from} à {to}' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  noFigure: { en: 'no figure', fr: 'aucun chiffre' },
} as const;

/** Numbers that count something; one and several. */
export const countedSentences = {
  years_one: { en: '{count} year', fr: '{count} an' },
  years_other: { en: '{count} years', fr: '{count} ans' },
  months_one: { en: '{count} month', fr: '{count} mois' },
  months_other: { en: '{count} months', fr: '{count} mois' },
  days_one: { en: '{count} day', fr: '{count} jour' },
  days_other: { en: '{count} days', fr: '{count} jours' },
} as const;

/** Levels of education. */
export const levelNames = {
  none: { en: 'No secondary diploma', fr: 'Sans diplôme d’études secondaires' },
  secondary: { en: 'Secondary diploma', fr: 'Diplôme d’études secondaires' },
  'one-year': { en: 'One-year program', fr: 'Programme d’un an' },
  'two-year': { en: 'Two-year program', fr: 'Programme de deux ans' },
  bachelor: { en: 'Bachelor’s degree or program of three or more years', fr: 'Baccalauréat ou programme de trois ans ou plus' },
  'two-or-more': { en: 'Two or more credentials, one of three or more years', fr: 'Deux titres ou plus, dont un de trois ans ou plus' },
  master: { en: 'Master’s degree', fr: 'Maîtrise' },
  professional: { en: 'Professional degree', fr: 'Diplôme professionnel' },
  doctorate: { en: 'Doctorate', fr: 'Doctorat' },
} as const;

/** Columns of tables that have words. */
export const columnNames = {
  with: { en: 'With spouse', fr: 'Avec époux' },
  without: { en: 'Without spouse', fr: 'Sans époux' },
  spouse: { en: 'Spouse', fr: 'Époux' },
  second: { en: 'Second', fr: 'Deuxième' },
  first: { en: 'First', fr: 'Première' },
  points: { en: 'Points', fr: 'Points' },
  dollars: { en: 'Dollars', fr: 'Dollars' },
  hourly: { en: 'Dollars an hour', fr: 'Dollars l’heure' },
  // Where the day on which an amount changed is not held, both amounts may apply.
  least: { en: 'Lowest that may apply', fr: 'Le plus bas qui peut s’appliquer' },
  most: { en: 'Highest that may apply', fr: 'Le plus élevé qui peut s’appliquer' },
} as const;

export const intakeNames = {
  open: { en: 'Open', fr: 'Ouverte' },
  'by-invitation': { en: 'By invitation', fr: 'Sur invitation' },
  paused: { en: 'Paused', fr: 'Suspendue' },
  closed: { en: 'Closed', fr: 'Fermée' },
} as const;

/** The day that a criterion looks at. */
export const dayNames = {
  'as-of': { en: 'On the day', fr: 'Le jour même' },
  filing: { en: 'When filing', fr: 'Au dépôt' },
  landing: { en: 'On landing', fr: 'À l’arrivée' },
  'lmia-filing': { en: 'LMIA filing', fr: 'Dépôt de l’EIMT' },
} as const;
