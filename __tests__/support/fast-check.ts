import fc from 'fast-check';

// The same cases in every run, so that a change fails for what it changed; another seed looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });

export { fc };
