// Loaded into a step before the action: a disk that is slow takes its time for the job summary, so that a test can
// cancel the step while it reports. Whatever way the summary is written, the process does nothing else meanwhile.
const fs = require('node:fs');

const WRITE_MS = 500;
const { appendFileSync, writeFileSync } = fs;
const { appendFile, writeFile } = fs.promises;

const slowly =
  (write) =>
  (file, ...rest) => {
    if (file === process.env.GITHUB_STEP_SUMMARY)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WRITE_MS);
    return write(file, ...rest);
  };

Object.assign(fs, { appendFileSync: slowly(appendFileSync), writeFileSync: slowly(writeFileSync) });
Object.assign(fs.promises, { appendFile: slowly(appendFile), writeFile: slowly(writeFile) });
require('node:module').syncBuiltinESMExports();
