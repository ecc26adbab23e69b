// Loaded before each unit-test file: a data folder of its own, and no log lines between the results.
import { temporaryFolder } from './leaving';

process.env.DATA_DIR ||= temporaryFolder('test');
process.env.LOG_LEVEL ??= 'silent';
