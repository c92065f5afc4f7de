/** Ids of our styles in the document. */
export const STYLES = {
  fact: 'PpFact',
  sample: 'PpSample',
  small: 'PpSmall',
  picture: 'PpPicture',
  tableText: 'PpTableText',
  tableBelow: 'PpTableBelow',
  tableHead: 'PpTableHead',
  figures: 'PpFigures',
  figuresHead: 'PpFiguresHead',
  table: 'PpTable',
  task: 'PpTask',
  point: 'PpPoint',
  present: 'PpPresent',
  group: 'PpGroup',
  cardLine: 'PpCardLine',
  guide: 'PpGuide',
  remark: 'PpRemark',
  introduction: 'PpIntroduction',
  municipality: 'PpMunicipality',
  contact: 'PpContact',
  title: 'Title',
  footer: 'Footer',
} as const;

/** Is this plain text or a style of our own, and not a style that Word names itself? */
export const isOurs = (style: string) => style === '' || style.startsWith('Pp');

/** Style of the cards of a group: a list with a bar in the colour of the perspective. `scan` is for cards of nobody. */
export const cardStyle = (group: string) => `PpCard-${group}`;
/** Style of the line that says whose cards follow. */
export const fromStyle = (group: string) => `PpFrom-${group}`;
/** Lists: cards, and points. */
export const LISTS = { cards: 'card-list', points: 'point-list' } as const;
