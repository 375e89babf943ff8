/** The URL that a text is, and not one that had to be mended to be one: `https:///host` is more likely a mistake than meant. */
export function parseUrl(text: string): URL | undefined {
  const isMended = text.includes('\\') || /^https?:(?!\/\/[^/])/i.test(text);
  // `canParse` takes some hosts that the constructor then refuses, such as one of 17,000 letters.
  return isMended ? undefined : (URL.parse(text) ?? undefined);
}

/** The http or https URL that a text is. */
export function parseHttpUrl(text: string): URL | undefined {
  const url = parseUrl(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}
