import { expect, test } from 'vitest';
import { faultsIn } from '../../tools/package/builder-log.mjs';

test.each([
  ['  • default Electron icon is used  reason=application icon is not set', /icon of Electron/],
  ['  • AppImage requires FUSE 2 at runtime', /library which systems lack/],
  ['maintainer=Praatplaat <praatplaat@example.org>', /not ours/],
  ['  • unpackDirName is not set', /second start/],
  ['  • author is missed in the package.json', /missing/],
])('a log that says “%s” is a fault', (line, fault) => {
  expect(faultsIn(`  • packaging\n${line}\n  • building`)).toEqual([expect.stringMatching(fault)]);
});

test('a log of a package as it should be has none', () => {
  expect(faultsIn('  • packaging  platform=linux arch=x64 electron=45.4.1 appOutDir=release/linux-unpacked')).toEqual(
    [],
  );
});
