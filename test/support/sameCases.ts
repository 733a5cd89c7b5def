import * as fc from 'fast-check';

// The usual run tries the same cases each time, so that it fails for a change and not by chance; the deep run looks for new ones, and a
// failure prints the seed that finds it again.
if (process.env['DOSSIER_TEST_DEEP'] !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_126, endOnFailure: true });
