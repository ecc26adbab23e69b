// Loaded first by each child of a benchmark: a data folder of its own, and an end with whoever measures, also where that one fails.
import '../scripts/test-environment';

process.once('disconnect', () => process.exit(0));
