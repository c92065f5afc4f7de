/** Cells on each side of the picture inside a marker. */
export const CELLS = 6;
/** Modules on each side of a marker: its picture and the black edge around it. */
export const MODULES = CELLS + 2;

/**
 * The picture inside the marker (merkteken) of each voting card, by number from 1: 36 cells as nine hexadecimal digits, row by
 * row, white is 1. Chosen one by one from random pictures: any two differ in twelve cells at least, however they are turned, also
 * from themselves; from each other's mirror image in eight. Half of the cells or so is white, and neighbours often differ, as in
 * few things that hang in a room.
 */
const PICTURES =
  '269b3ee7134d9e53d56f0cf97baa0bfb6587a0ad249f80f123ebc06be488788853cd82655dee90c31c8e8c5bc092a92572f71779962b' +
  '73c47517286f190dc2d824478e615733d80accee38f7ad574bbb717d4a3df33c49b53846ad0bde6de0db56e034db727de621b8b3f34b' +
  'd2c11ae3bdf896dae9b7700f6083b7aeecd4be3ca13a258feeb8387fb524e29ac7b45753a1ca6aed27787059d7c221f6fad831be6917' +
  '06a5a4ee7de3c7c515b24b19fb58505be9043c8276b1d0d9785fc2dfad91e6ccb44f322218b07d3f7d0a64123a81ac9a52e1a03da5e7' +
  'a57a24c971b7ac341b3c23542c28e222714c6ed4a6551d42b63704d5b130af8e71f799e42f9950676781311c31a2809696c58dc70598' +
  'e23d7f6b8f422fbcd1511f8639b7554a8616966688e91af6d3f47121b4adafbb93542586a1952a393cac87777eda59a15bd3e4465ad0' +
  '5e6a64db6ba7ff3a41f36550318f6caee862ec817308b3940b60b252dcb446b2a13c1b0a47c3a2869718d6a2ea68827d59e37e616c5b' +
  'f84f2894430574bc088846433f91ce00447e794c5d585331378a97c0d02f0a6534066e173ac1e4c9b9c1b238a03bbc621b160bcd3e5b' +
  'b6116229818bdce69171e9391db233b174e512aa5a51294bc09ce12470a69ab80e87a935c6928d3c45aeb5edc9cf5fadc4a7ddc9e0af' +
  '394b8c640cccf2346fe48bee4b5d08faef7c877e860fdec6f1d2e4c2e4c2c65e1ff0ce70f9ac7f2962487ad33435066a7cdcbaa88159' +
  'f21953577ce95de765641ddd48ead50184bd98a5aa1e2476f7c2a39329fe5f0808f99b23c37328bc948d05ef0679be83ba783be7bc8f' +
  'f500f8d4e2120cf793ff69195a8ded03280d9c89556a4f24f15c52433db39f7d69f746922fd13619c6d3cec348a21e2542c8fa9dd362' +
  '8623e813e7250c66c9b28946f9676ac5cde46d1d82e88e48436832269257fce189a015ef667c3ab967942418ded5db32775e7cc63a8d' +
  'faa1489da3747d1083b40e9924e17ce5b3d140f94e7ff76692fe7a177f0a3a8b2d0f8768a37dafa829d53d7e304d192f5f9365e4cb49' +
  'c7447ecc8e7209aafb0ddb20956336d318e0baefb05da6f0dd7833134121f981a00e5f632d92b9f8d74410e8b46fe4f6a3c6f3415b51' +
  'feb3a48f6630520f6e373f9c82d1ad42590af9b82af492e2dbbf2d7cd098ee45d9c5e972e96292a019d4ad170d6996c4c1990cbbfd9b' +
  '71443e7281a562e07375098d1e20078355b45d4db437a04d0ef75aec57b5e2705b8243cf';
const DIGITS = (CELLS * CELLS) / 4;

/** The picture inside a marker: its cells row by row, true is white. */
export type Picture = readonly boolean[];

/** How many markers there are. */
export const MARKERS = PICTURES.length / DIGITS;

/** The picture in the marker of a number, as it is printed. Throws RangeError for a number that has none. */
export function pictureOf(number: number): Picture {
  const digits = PICTURES.slice((number - 1) * DIGITS, number * DIGITS);
  if (digits.length < DIGITS) throw new RangeError(`no marker for ${number}`);
  return [...digits].flatMap((digit) => {
    const four = Number.parseInt(digit, 16);
    return [8, 4, 2, 1].map((bit) => (four & bit) !== 0);
  });
}

/** The picture after a quarter turn to the right. */
export function turned(picture: Picture): Picture {
  return picture.map((_, i) => {
    const [row, column] = [Math.floor(i / CELLS), i % CELLS];
    return picture[(CELLS - 1 - column) * CELLS + row] ?? false;
  });
}
