// Loaded into a production server by `npm run bench wire`: at each SIGUSR2 its DEMO_KEY is taken away, or given back. One process for both:
// two of them differ by more than the wire costs.
const environment = Symbol.for('authenticated-chat.environment');
let kept;

process.on('SIGUSR2', () => {
  const { demoKey } = globalThis[environment];
  globalThis[environment].demoKey = kept;
  kept = demoKey;
});
