/** Decodes a part of a URL; what cannot be decoded was never encoded, and stays as it is. */
export function decodedUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
