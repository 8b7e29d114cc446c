import fc from 'fast-check';

// The same properties are tried on the same examples each time, here and on the machine that checks; another seed is for `npm run fuzz`.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20260305) });
