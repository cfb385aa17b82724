import { main } from './auditor.js';

// The auditor as one file, to be copied to a machine that has only Node: `node auditor.js verify FILE.zip`.
process.exitCode = await main(process.argv.slice(2));
