const LANGUAGE = '<w:lang w:val="nl-NL"/>';

/** The styles with Dutch as the language of all text: a template that was made in an English Word would be read aloud in English. */
export function inDutch(stylesXml: string): string {
  const [defaults] = /<w:rPrDefault\b[^>]*>[\s\S]*?<\/w:rPrDefault>/.exec(stylesXml) ?? [];
  if (!defaults) return withDefaults(stylesXml, `<w:rPrDefault><w:rPr>${LANGUAGE}</w:rPr></w:rPrDefault>`);
  const dutch = /<w:lang\b/.test(defaults)
    ? defaults.replace(/<w:lang\b[^>]*>/, (tag) =>
        /w:val="/.test(tag)
          ? tag.replace(/w:val="[^"]*"/, 'w:val="nl-NL"')
          : tag.replace('<w:lang', '<w:lang w:val="nl-NL"'),
      )
    : defaults.replace('</w:rPr>', `${LANGUAGE}</w:rPr>`);
  return stylesXml.replace(defaults, () => dutch);
}

function withDefaults(stylesXml: string, text: string): string {
  if (/<w:docDefaults\b[^>]*>/.test(stylesXml)) return stylesXml.replace(/<w:docDefaults\b[^>]*>/, (tag) => tag + text);
  return stylesXml.replace(/<w:styles\b[^>]*>/, (tag) => `${tag}<w:docDefaults>${text}</w:docDefaults>`);
}
