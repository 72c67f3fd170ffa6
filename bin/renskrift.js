#!/usr/bin/env node
const { loadCommand, readModel } = require('./load.js');

const argv = process.argv.slice(2);
const model = argv.includes('clean') ? readModel() : undefined;
loadCommand()
  .run(argv, process, model)
  .then((code) => {
    process.exitCode = code;
  });
