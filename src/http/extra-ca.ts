import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lookAtFile } from '../regular-file.ts';

/** A file of all public CAs has a quarter of a megabyte. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

const CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/;

/**
 * Says what to do about a certificate whose CA is unknown, from what `NODE_EXTRA_CA_CERTS` holds; Node itself passes a
 * useless file over with a warning. Source: https://nodejs.org/api/cli.html#node_extra_ca_certsfile
 */
export function adviseOnCa(file: string | undefined): string {
  if (file === undefined || file === '') return 'a private CA goes into NODE_EXTRA_CA_CERTS';
  const problem = problemOf(file);
  if (problem !== undefined) return `NODE_EXTRA_CA_CERTS is set, but ${problem}`;
  return 'NODE_EXTRA_CA_CERTS is set, but its file does not hold the CA of this certificate';
}

function problemOf(file: string): string | undefined {
  let text: string;
  try {
    const found = lookAtFile(file);
    if (found !== undefined && (!found.isRegular || found.bytes > MAX_FILE_BYTES))
      return 'what it names is not a file of certificates';
    text = readFileSync(file, 'latin1');
  } catch {
    return 'its file cannot be read';
  }
  if (!CERTIFICATE.test(text)) return 'its file holds no certificate in PEM form (BEGIN CERTIFICATE)';
  try {
    new X509Certificate(text);
    return undefined;
  } catch {
    return 'the certificate in its file cannot be read';
  }
}
