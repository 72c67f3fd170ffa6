#!/usr/bin/env node
const { keepHouse, loadCommand, readModel } = require('./load.js');

keepHouse();

/** The exit code for a fault of ours, apart from those that tell of what was asked (EX_SOFTWARE of sysexits.h). */
const FAULT = 70;

const argv = process.argv.slice(2);
const model = argv.includes('clean') ? readModel() : undefined;
Promise.resolve()
  .then(() => loadCommand().run(argv, process, model))
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      // The stack shows minified code, which is for those who look for the fault.
      const told = process.env.RENSKRIFT_DEBUG ? error.stack : error.message;
      process.stderr.write(`renskrift: ett fel i programmet (a fault in the program): ${told}\n`);
      process.exitCode = FAULT;
    },
  );
