/** Validates electron-builder.yml against electron-builder's own schema, without packaging; names every mistake. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { DebugLogger } = require('builder-util');
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
const config = await getConfig(process.cwd(), 'electron-builder.yml', null);
await validateConfiguration(config, new DebugLogger(false));
