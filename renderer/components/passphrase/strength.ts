/** How long a passphrase would stand against somebody who has the files: 0 falls at once, 4 does not fall. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The service refuses fewer characters. */
export const shortestPassphrase = 12;

/** Characters, counted as the service does. */
export const lengthOf = (passphrase: string): number => Array.from(passphrase.normalize('NFKC')).length;

type Estimate = (passphrase: string, known: readonly string[]) => Strength;
let loading: Promise<Estimate> | undefined;

/**
 * The estimate, with the words of both languages. The word lists weigh some megabytes and are fetched when somebody begins to
 * type. `known`: words that an attacker would try first, such as the name of the firm.
 */
export function loadEstimate(): Promise<Estimate> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, english, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const checker = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase, known) => checker.check(passphrase.slice(0, 128), known.filter((word) => word !== '')).score;
}
