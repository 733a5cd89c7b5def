// Run by an ordinary account: tries to open a database in a folder that it may not write and says which error it met.
import { openConnection } from '../../db/storage/connection';
import { AppError } from '../../shared/errors';

const [file = '', key = ''] = process.argv.slice(2);
try {
  openConnection(file, Buffer.from(key, 'hex'), { newestSchema: 10 }).close();
  console.log('opened');
} catch (error) {
  console.log(error instanceof AppError ? error.code : String(error));
}
