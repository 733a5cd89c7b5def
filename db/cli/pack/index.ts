import { BadArguments, type Command, type ExitStatus, type Terminal } from '../command';
import { compareFiles } from './compareFiles';
import { exportPack } from './exportPack';
import { keygen } from './keygen';
import { signPackFile } from './signPackFile';
import { validatePack } from './validatePack';
import { verifyPack } from './verifyPack';

const actions: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => ExitStatus | Promise<ExitStatus>>> = {
  keygen, export: exportPack, validate: validatePack, compare: compareFiles, sign: signPackFile, verify: verifyPack,
};

/** Rule packs as files: made, checked, compared and signed without a book. */
export const pack: Command = {
  synopsis: `${Object.keys(actions).join('|')} … [--lang en|fr]`,
  summary: { en: 'Makes, checks, compares and signs rule packs.', fr: 'Crée, vérifie, compare et signe des ensembles de règles.' },
  notes: [
    { en: 'pack keygen --out KEY.pem [--json]: makes a signing key, and says its fingerprint.', fr: 'pack keygen --out CLÉ.pem [--json] : crée une clé de signature et en donne l’empreinte.' },
    { en: 'pack export [--out FILE.json]: writes the rules of the program, unsigned.', fr: 'pack export [--out FICHIER.json] : écrit les règles du programme, sans signature.' },
    { en: 'pack validate FILE.json … [--json]: says everything that is wrong with packs.', fr: 'pack validate FICHIER.json … [--json] : dit tout ce qui est erroné dans des ensembles.' },
    { en: 'pack compare BEFORE.json|built-in AFTER.json|built-in [--json]: says what is different.', fr: 'pack compare AVANT.json|built-in APRÈS.json|built-in [--json] : dit ce qui diffère.' },
    { en: 'pack sign FILE.json --key KEY.pem --publisher NAME --out SIGNED.json: signs a pack that validates.', fr: 'pack sign FICHIER.json --key CLÉ.pem --publisher NOM --out SIGNÉ.json : signe un ensemble valide.' },
    { en: 'pack verify FILE.json [--fingerprint DIGITS] [--json]: says whether a pack is signed, and by that key.', fr: 'pack verify FICHIER.json [--fingerprint CHIFFRES] [--json] : dit si un ensemble est signé, et par cette clé.' },
    { en: 'Passphrases are asked on the terminal, or read from standard input, a line each; never from an argument.', fr: 'Les phrases secrètes sont demandées au terminal, ou lues à l’entrée standard, une par ligne; jamais d’un argument.' },
  ],
  run: ([name, ...args], terminal) => {
    const action = name !== undefined && Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw new BadArguments({ en: `pack needs one of: ${Object.keys(actions).join(', ')}.`, fr: `pack demande l’un de : ${Object.keys(actions).join(', ')}.` });
    return action(args, terminal);
  },
};
