#!/usr/bin/env node
import { loadCommand } from './load.js';

process.exitCode = await loadCommand().run(process.argv.slice(2), process);
