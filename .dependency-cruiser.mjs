/** The import rules of docs/architecture.md. tools/imports plants a violation of each. */

/** @param {string} names packages, as a regular expression */
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})/`;
const SOURCES = '^(core|minutes|services|electron|browser|phones|renderer)/';

/**
 * A rule that fails the check.
 * @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} IForbiddenRule
 * @param {string} name
 * @param {IForbiddenRule['from']} from
 * @param {IForbiddenRule['to']} to
 */
const forbid = (name, from, to) => ({ name, severity: /** @type {const} */ ('error'), from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    {
      name: 'no-folder-circles',
      severity: 'error',
      scope: 'folder',
      // A room with all that lies in it: the way back may go through a folder inside another room.
      from: { path: '^((?:core|services|minutes|renderer/src)/[^/]+)$' },
      to: { circular: true, path: '^(core|services|minutes|renderer/src)/', pathNot: '^$1(/|$)' },
    },
    forbid('nothing-unresolvable', {}, { couldNotResolve: true }),
    forbid(
      'no-dev-packages-in-the-program',
      { path: SOURCES },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [packages('electron')],
      },
    ),
    forbid('program-knows-no-tests-or-tools', { path: SOURCES }, { path: '^(tests|tools|out)/' }),

    forbid(
      'core-imports-only-core-and-zod',
      { path: '^core/', pathNot: '^core/scan/principles/' },
      { pathNot: ['^core/', packages('zod')] },
    ),
    forbid(
      'recognition-of-principles-imports-only-core-and-its-stemmer',
      { path: '^core/scan/principles/' },
      { pathNot: ['^core/', packages('zod|@orama/stemmers')] },
    ),
    // Also through others: the window asks the services, and does not carry what was learned.
    {
      name: 'the-window-carries-no-recognition-of-principles',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^core/scan/principles/judge\\.ts$', reachable: true },
    },
    forbid(
      'minutes-imports-only-core-and-its-libraries',
      { path: '^minutes/' },
      { pathNot: ['^(minutes|core)/', packages('zod|docx|fflate|@xmldom/xmldom')] },
    ),
    forbid('services-know-no-shell', { path: '^services/' }, { path: '^(electron|browser|phones|renderer)/' }),
    // What strangers can reach knows the room that it is given, and the contract of phones: no service, no window, no database.
    forbid(
      'phones-know-only-their-room',
      { path: '^phones/' },
      {
        pathNot: ['^phones/', '^core/phones/', '^services/phones/phone-room\\.ts$', packages('zod')],
        dependencyTypesNot: ['core'],
      },
    ),
    {
      name: 'phones-reach-no-service',
      severity: 'error',
      from: { path: '^(phones/|services/phones/phone-room\\.ts$)' },
      to: { path: '^(services/(?!phones/phone-room\\.ts$)|renderer/|electron/|browser/|minutes/)', reachable: true },
    },
    forbid(
      'phones-use-no-disk',
      { path: '^phones/', pathNot: '^phones/page\\.ts$' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(http|net|crypto)$' },
    ),
    forbid(
      'the-page-of-phones-knows-only-its-contract',
      { path: '^renderer/phone/' },
      { pathNot: ['^renderer/phone/', '^resources/phone-texts/', '^core/phones/phone-contract\\.ts$'] },
    ),
    forbid('electron-knows-no-other-shell', { path: '^electron/' }, { path: '^(browser|renderer)/' }),
    forbid('browser-knows-no-other-shell', { path: '^browser/' }, { path: '^(electron|renderer)/' }),
    forbid(
      'preload-knows-only-channels-and-contract',
      { path: '^electron/[^/]*preload\\.ts$' },
      {
        pathNot: ['^electron/channels\\.ts$', '^core/contract/', packages('electron')],
      },
    ),

    forbid(
      'better-sqlite3-only-in-database',
      { path: SOURCES, pathNot: '^services/database/' },
      {
        path: packages('better-sqlite3'),
      },
    ),
    forbid(
      'docx-only-where-minutes-become-word',
      { path: SOURCES, pathNot: '^minutes/(word/|template/|paper-form/|write-minutes\\.ts$)' },
      { path: packages('docx') },
    ),
    forbid(
      'xmldom-only-where-xml-is-read',
      { path: SOURCES, pathNot: '^minutes/xml/' },
      { path: packages('@xmldom/xmldom') },
    ),
    // Also through others: the library is larger than all screens together.
    {
      name: 'the-window-carries-no-docx',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: packages('docx'), reachable: true },
    },
    forbid(
      'papaparse-only-in-scan-files',
      { path: SOURCES, pathNot: '^services/scan-files/' },
      {
        path: packages('papaparse'),
      },
    ),
    forbid(
      'hucre-only-in-scan-files-and-exports',
      { path: SOURCES, pathNot: '^services/(scan-files|exports)/' },
      {
        path: packages('hucre'),
      },
    ),
    forbid('electron-only-in-electron', { path: SOURCES, pathNot: '^electron/' }, { path: packages('electron') }),
    forbid('ws-only-in-browser', { path: SOURCES, pathNot: '^browser/' }, { path: packages('ws') }),

    forbid(
      'renderer-knows-only-core-and-minutes',
      { path: '^renderer/' },
      { path: '^(services|electron|browser|phones)/' },
    ),
    forbid('renderer-uses-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    forbid(
      'features-do-not-know-each-other',
      { path: '^renderer/src/features/([^/]+)/' },
      {
        path: '^renderer/src/features/',
        pathNot: '^renderer/src/features/$1/',
      },
    ),
    forbid(
      'building-blocks-know-no-features',
      { path: '^renderer/src/(plate|charts|kit|keys|store|locale)/' },
      {
        path: '^renderer/src/(features|app)/',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|coverage|build|test-results)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
