import { readFileSync } from 'node:fs';
import { parseClientFile } from '../../shared/clientFile';
import type { Command } from './command';

/** `validate FILE…`: 0 when every file is valid, 2 when one is not, 1 when one cannot be read. */
export const validate: Command = {
  usage: 'dossier validate FILE.json …',
  run(args, { language, say, complain }) {
    if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) return 'usage';
    let status = 0;
    for (const file of args) {
      let bytes: Uint8Array;
      try {
        bytes = readFileSync(file);
      } catch {
        complain(`${file}: : ${language === 'fr' ? 'le fichier ne peut pas être lu' : 'the file cannot be read'}`);
        status = 1;
        continue;
      }
      const parsed = parseClientFile(bytes);
      if (parsed.ok) {
        say(`${file}: ${language === 'fr' ? 'valide' : 'valid'}`);
        continue;
      }
      for (const { path, message } of parsed.faults) complain(`${file}: ${path}: ${message[language]}`);
      if (status === 0) status = 2;
    }
    return status;
  },
};
