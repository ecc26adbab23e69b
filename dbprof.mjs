const t0=performance.now();
const { PGlite } = await import('@electric-sql/pglite'); console.log('import', performance.now()-t0);
const c = await PGlite.create(process.argv[2]); console.log('open', performance.now()-t0);
await c.query('select 1'); console.log('query', performance.now()-t0);
