// graphql-js checks every value twice unless it is told, before it is loaded, that this is
// production: about 3 % of the time of a large answer.
process.env.NODE_ENV ??= 'production';

const { fail, serve } = await import('./serve.ts');
await serve().catch(fail);

export {};
