import { readFileSync } from 'node:fs';
import { createServer, getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { type LocalServer, listen } from './local-server.ts';

type Certificate = 'ca' | 'expired' | 'good' | 'not-yet-valid' | 'other-host' | 'self-signed' | 'key';

function read(name: Certificate): string {
  return readFileSync(new URL(`../faults/certificates/${name}.pem`, import.meta.url), 'utf8');
}

/** Makes this process trust the CA of the tests, as NODE_EXTRA_CA_CERTS does. */
export function trustTestCa(): void {
  setDefaultCACertificates([...getCACertificates(), read('ca')]);
}

/** Hands over each connection once its TLS is up; the certificate is one of the committed ones. */
export async function serveTls(
  certificate: Exclude<Certificate, 'ca' | 'key'>,
  onConnection: (socket: TLSSocket) => void,
): Promise<LocalServer> {
  const server = createServer({ key: read('key'), cert: read(certificate) }, (socket) => {
    socket.on('error', () => {});
    onConnection(socket);
  });
  const listening = await listen(server);
  return Object.assign(listening, { url: `https://127.0.0.1:${listening.port}` });
}
