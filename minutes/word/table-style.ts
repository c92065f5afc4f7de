import { COLORS, type Look } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import { texts } from '../texts/texts.ts';

/** Our table style (tinted header row, light lines), as XML: the docx library has no table styles of its own. */
export const tableStyle = ({ brand, tint, scale }: Look): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}"><w:name w:val="${texts.styles.table}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${[
    'top',
    'bottom',
    'insideH',
  ]
    .map((side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="${COLORS.line}"/>`)
    .join(
      '',
    )}</w:tblBorders><w:tblCellMar><w:top w:w="${Math.round(57 * scale)}" w:type="dxa"/><w:left w:w="${Math.round(85 * scale)}" w:type="dxa"/><w:bottom w:w="${Math.round(57 * scale)}" w:type="dxa"/><w:right w:w="${Math.round(85 * scale)}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${brand}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr></w:style>`;
