/**
 * One violation of every import rule, and the imports that must stay allowed.
 * `from` is what the rule names where that is not the file.
 * @type {{ rule: string, file: string, from?: string, source: string }[]}
 */
export const violations = [
  { rule: 'no-cycles', file: 'core/a/one.ts', source: "import './two.ts';" },
  // Two folders that import each other, although no two files do.
  { rule: 'no-folder-circles', file: 'core/lower/one.ts', from: 'core/lower', source: "import '../upper/two.ts';" },
  // The way there starts in a folder inside the room, and the way back too.
  {
    rule: 'no-folder-circles',
    file: 'services/left/inside/one.ts',
    from: 'services/left',
    source: "import '../../right/two.ts';",
  },
  { rule: 'nothing-unresolvable', file: 'services/typo.ts', source: "import './not-there.ts';" },
  { rule: 'no-dev-packages-in-the-program', file: 'services/dev.ts', source: "import 'fast-check';" },
  { rule: 'program-knows-no-tests-or-tools', file: 'services/test.ts', source: "import '../tests/helper.ts';" },
  { rule: 'core-imports-only-core-and-zod', file: 'core/node.ts', source: "import 'node:fs';" },
  {
    rule: 'core-imports-only-core-and-zod',
    file: 'core/service.ts',
    source: "import type {} from '../services/api.ts';",
  },
  { rule: 'core-imports-only-core-and-zod', file: 'core/library.ts', source: "import 'fflate';" },
  // Core knows nothing of the minutes, not even a type.
  {
    rule: 'core-imports-only-core-and-zod',
    file: 'core/document/settings.ts',
    source: "import type {} from '../../minutes/word/writer.ts';",
  },
  { rule: 'minutes-imports-only-core-and-its-libraries', file: 'minutes/pages/disk.ts', source: "import 'node:fs';" },
  {
    rule: 'minutes-imports-only-core-and-its-libraries',
    file: 'minutes/word/pack.ts',
    source: "import '../../services/api.ts';",
  },
  {
    rule: 'minutes-imports-only-core-and-its-libraries',
    file: 'minutes/pages/view.ts',
    source: "import type {} from '../../renderer/src/main.tsx';",
  },
  { rule: 'minutes-imports-only-core-and-its-libraries', file: 'minutes/pages/react.ts', source: "import 'react';" },
  { rule: 'services-know-no-shell', file: 'services/shell.ts', source: "import '../browser/server.ts';" },
  { rule: 'services-know-no-shell', file: 'services/desktop.ts', source: "import '../electron/window.ts';" },
  {
    rule: 'services-know-no-shell',
    file: 'services/screen.ts',
    source: "import type {} from '../renderer/src/main.tsx';",
  },
  { rule: 'electron-knows-no-other-shell', file: 'electron/other.ts', source: "import '../browser/server.ts';" },
  { rule: 'electron-knows-no-other-shell', file: 'electron/screen.ts', source: "import '../renderer/src/main.tsx';" },
  { rule: 'browser-knows-no-other-shell', file: 'browser/other.ts', source: "import '../electron/window.ts';" },
  { rule: 'browser-knows-no-other-shell', file: 'browser/screen.ts', source: "import '../renderer/src/main.tsx';" },
  {
    rule: 'preload-knows-only-channels-and-contract',
    file: 'electron/preload.ts',
    source: "import '../services/api.ts';",
  },
  {
    rule: 'preload-knows-only-channels-and-contract',
    file: 'electron/projector-preload.ts',
    source: "import 'node:fs';",
  },
  { rule: 'better-sqlite3-only-in-database', file: 'services/votes.ts', source: "import 'better-sqlite3';" },
  {
    rule: 'docx-only-where-minutes-become-word',
    file: 'services/report.ts',
    source: "import type {} from 'docx';",
  },
  { rule: 'docx-only-where-minutes-become-word', file: 'minutes/pages/measure.ts', source: "import 'docx';" },
  {
    rule: 'xmldom-only-where-xml-is-read',
    file: 'minutes/template/reader.ts',
    source: "import '@xmldom/xmldom';",
  },
  {
    rule: 'the-window-carries-no-docx',
    file: 'renderer/src/features/minutes/file.ts',
    source: "import '../../../../minutes/word/writer.ts';",
  },
  {
    rule: 'recognition-of-principles-imports-only-core-and-its-stemmer',
    file: 'core/scan/principles/disk.ts',
    source: "import 'node:fs';",
  },
  { rule: 'core-imports-only-core-and-zod', file: 'core/scan/stems.ts', source: "import '@orama/stemmers/dutch';" },
  {
    rule: 'the-window-carries-no-recognition-of-principles',
    file: 'renderer/src/features/scan/judges.ts',
    source: "import '../../../../core/scan/principles/judge.ts';",
  },
  { rule: 'services-know-no-shell', file: 'services/door.ts', source: "import '../phones/routes.ts';" },
  { rule: 'phones-know-only-their-room', file: 'phones/api.ts', source: "import '../services/api.ts';" },
  { rule: 'phones-know-only-their-room', file: 'phones/noun.ts', source: "import '../core/domain/noun.ts';" },
  { rule: 'phones-know-only-their-room', file: 'phones/socket.ts', source: "import 'ws';" },
  {
    rule: 'phones-reach-no-service',
    file: 'services/phones/phone-room.ts',
    source: "import type {} from '../database/opening/open.ts';",
  },
  { rule: 'phones-use-no-disk', file: 'phones/files.ts', source: "import 'node:fs';" },
  { rule: 'phones-use-no-disk', file: 'phones/run.ts', source: "import 'node:child_process';" },
  {
    rule: 'the-page-of-phones-knows-only-its-contract',
    file: 'renderer/phone/window.ts',
    source: "import '../src/main.tsx';",
  },
  { rule: 'papaparse-only-in-scan-files', file: 'services/csv.ts', source: "import 'papaparse';" },
  { rule: 'papaparse-only-in-scan-files', file: 'services/exports/csv.ts', source: "import 'papaparse';" },
  { rule: 'hucre-only-in-scan-files-and-exports', file: 'services/xlsx.ts', source: "import 'hucre';" },
  { rule: 'hucre-only-in-scan-files-and-exports', file: 'services/charts/sheet.ts', source: "import 'hucre';" },
  { rule: 'electron-only-in-electron', file: 'services/app.ts', source: "import 'electron';" },
  { rule: 'electron-only-in-electron', file: 'browser/app.ts', source: "import type {} from 'electron';" },
  { rule: 'ws-only-in-browser', file: 'electron/socket.ts', source: "import 'ws';" },
  {
    rule: 'renderer-knows-only-core-and-minutes',
    file: 'renderer/src/service.ts',
    source: "import '../../services/api.ts';",
  },
  {
    rule: 'renderer-knows-only-core-and-minutes',
    file: 'renderer/src/shell.ts',
    source: "import type {} from '../../browser/server.ts';",
  },
  {
    rule: 'renderer-knows-only-core-and-minutes',
    file: 'renderer/src/desktop.ts',
    source: "import '../../electron/window.ts';",
  },
  { rule: 'renderer-uses-no-node', file: 'renderer/src/disk.ts', source: "import 'node:fs';" },
  {
    rule: 'features-do-not-know-each-other',
    file: 'renderer/src/features/import/x.ts',
    source: "import '../results/y.ts';",
  },
  {
    rule: 'building-blocks-know-no-features',
    file: 'renderer/src/plate/x.ts',
    source: "import '../features/results/y.ts';",
  },
  {
    rule: 'building-blocks-know-no-features',
    file: 'renderer/src/kit/x.ts',
    source: "import '../features/results/y.ts';",
  },
];

/** @type {{ file: string, source: string }[]} */
export const allowed = [
  // The other half of the planted cycle, which is reported once.
  { file: 'core/a/two.ts', source: "import './one.ts';" },
  // The way back of the planted circle of folders, which is reported for both.
  { file: 'core/upper/two.ts', source: "import type {} from '../lower/three.ts';" },
  { file: 'services/right/two.ts', source: 'export {};' },
  { file: 'services/right/inside/three.ts', source: "import type {} from '../../left/four.ts';" },
  { file: 'services/left/four.ts', source: 'export {};' },
  { file: 'core/lower/three.ts', source: '' },
  { file: 'core/domain/noun.ts', source: "import 'zod';" },
  { file: 'core/scan/principles/judge.ts', source: "import '@orama/stemmers/dutch';" },
  { file: 'services/api.ts', source: "import '../core/domain/noun.ts';\nimport 'node:fs';\nimport 'fflate';" },
  { file: 'services/database/opening/open.ts', source: "import 'better-sqlite3';" },
  { file: 'minutes/word/writer.ts', source: "import 'docx';\nimport 'fflate';\nimport '../pages/sheet.ts';" },
  { file: 'minutes/pages/sheet.ts', source: "import 'zod';\nimport '../../core/domain/noun.ts';" },
  { file: 'services/minutes/files.ts', source: "import '../../minutes/word/writer.ts';" },
  { file: 'services/scan-files/worker.ts', source: "import 'papaparse';\nimport 'hucre';" },
  { file: 'services/exports/workbook.ts', source: "import 'hucre';" },
  { file: 'electron/window.ts', source: "import 'electron';\nimport '../services/api.ts';" },
  { file: 'browser/server.ts', source: "import 'ws';\nimport '../services/api.ts';" },
  { file: 'phones/routes.ts', source: "import 'node:http';\nimport '../core/phones/phone-contract.ts';" },
  { file: 'phones/page.ts', source: "import 'node:fs';" },
  { file: 'core/phones/phone-contract.ts', source: "import 'zod';" },
  { file: 'renderer/phone/main.ts', source: "import type {} from '../../core/phones/phone-contract.ts';" },
  { file: 'renderer/src/main.tsx', source: "import 'react';\nimport './features/results/z.ts';" },
  { file: 'renderer/src/features/minutes/preview.ts', source: "import '../../../../minutes/pages/sheet.ts';" },
  { file: 'renderer/src/features/results/y.ts', source: "import '../../../../core/domain/noun.ts';" },
  { file: 'renderer/src/features/results/z.ts', source: "import './y.ts';" },
  { file: 'tests/helper.ts', source: "import 'vitest';\nimport 'ws';\nimport '../services/api.ts';" },
];
