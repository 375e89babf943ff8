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

/** Says whether a URL's host is this machine itself, so that nothing that is sent there crosses a network. */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}

/** Decodes a part of a URL; what cannot be decoded was never encoded, and stays as it is. */
export function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
