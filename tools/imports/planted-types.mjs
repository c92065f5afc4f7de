/** What the type checker must refuse: each folder sees only the world it runs in. */
/** @type {{ program: string, what: string, source: string }[]} */
export const typeErrors = [
  { program: 'core', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'core', what: 'Node', source: 'export const x = process.cwd();' },
  { program: 'core', what: 'a clock of its host', source: 'export const x = setTimeout(() => {}, 1);' },
  { program: 'minutes', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'minutes', what: 'Node', source: 'export const x = process.cwd();' },
  { program: 'minutes', what: 'a clock of its host', source: 'export const x = setTimeout(() => {}, 1);' },
  // The docx library asks for the types of Node.
  {
    program: 'minutes',
    what: 'Node beside the docx library',
    source: "import { Packer } from 'docx'; export const x = [Packer, Buffer];",
  },
  { program: 'services', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'electron', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'browser', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'phones', what: 'the DOM', source: 'export const x = document.title;' },
  { program: 'renderer', what: 'Node', source: 'export const x = process.cwd();' },
];
