import { parseClientFileValue, type ClientFile } from '../clientFile';
import almeida from './almeida.json';
import delaCruz from './dela-cruz.json';
import elAmrani from './el-amrani.json';
import hernandez from './hernandez.json';
import karimi from './karimi.json';
import kovalenko from './kovalenko.json';
import lefevre from './lefevre.json';
import nguyen from './nguyen.json';
import okoye from './okoye.json';
import sharmaRao from './sharma-rao.json';
import suryaningsih from './suryaningsih.json';
import whitfield from './whitfield.json';
import zhao from './zhao.json';

function checked(value: unknown): ClientFile {
  const parsed = parseClientFileValue(value);
  if (!parsed.ok) throw new TypeError(`a sample file is not valid: ${JSON.stringify(parsed.faults[0])}`);
  return parsed.file;
}

/**
 * Invented client files, to try the program with before there is a client: families, nationalities and stages of many kinds, every
 * list of the format at least once. Nobody in them exists; employers, numbers and addresses are made up too.
 */
export const samples: readonly ClientFile[] = [
  okoye, sharmaRao, delaCruz, lefevre, almeida, hernandez, whitfield, karimi, kovalenko, zhao, suryaningsih, nguyen, elAmrani,
].map(checked);
