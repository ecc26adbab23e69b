// Imported before anything else: the framework and next-auth decide by these variables while they load.
import { settleForLibraries } from '@/lib/environment';
import { refuseToStart } from './refuse';

try {
  settleForLibraries(!process.argv.includes('--dev'));
} catch (error) {
  refuseToStart(error);
}
