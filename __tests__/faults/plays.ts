import { STATUS_CODES } from 'node:http';
import { connect } from 'node:net';
import { type Body, bodyFor, good, statusOfGood } from './bodies.ts';
import type { Play, Turn } from './servers.ts';

/** Text as it goes over the wire, or how to make it when its turn comes. */
export type Text = string | ((turn: Turn) => string);

export const silence: Play = () => {};
export const close: Play = ({ socket }) => socket.destroy();
export const reset: Play = ({ connection }) => connection.resetAndDestroy();
/** Ends the server's half of the connection in an orderly way. */
export const end: Play = ({ socket }) => socket.end();
/** Takes nothing more of what is sent. */
export const stopReading: Play = ({ socket }) => {
  socket.pause();
};

/** Answers with a whole body and its length, and hangs up. */
export function reply(status: number, body: Body = '', ...headers: readonly Text[]): Play {
  return (turn) => {
    sendWhole(turn, status, body, headers);
    turn.socket.end();
  };
}

/** Answers with the status of the documented success, and hangs up. */
export function ok(body: Body, ...headers: readonly Text[]): Play {
  return (turn) => reply(statusOfGood(turn.provider), body, ...headers)(turn);
}

/** The documented success. */
export const success: Play = ok(good, 'content-type: application/json');
/** The documented success, and the connection stays open. */
export const openSuccess: Play = (turn) => sendWhole(turn, statusOfGood(turn.provider), good, []);

function sendWhole(turn: Turn, status: number, body: Body, headers: readonly Text[]): void {
  const bytes = bodyFor(turn.provider, body);
  const lines = [...headers.map((line) => textFor(turn, line)), `content-length: ${Buffer.byteLength(bytes)}`];
  turn.socket.write(headText(status, lines));
  turn.socket.write(bytes);
}

/** Writes bytes as they are, then plays on. */
export function send(text: Text, then: Play = silence): Play {
  return (turn) => {
    turn.socket.write(textFor(turn, text), 'latin1', () => then(turn));
  };
}

/** The status line and headers of a success. */
export function okHead(...headers: readonly string[]): Text {
  return ({ provider }) => headText(statusOfGood(provider), headers);
}

/** A text that ends with the body of the documented success. */
export function thenGood(text: Text): Text {
  return (turn) => textFor(turn, text) + bodyFor(turn.provider, good);
}

function headText(status: number, headers: readonly string[]): string {
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Odd'}`, ...headers, '', ''].join('\r\n');
}

function textFor(turn: Turn, text: Text): string {
  return typeof text === 'function' ? text(turn) : text;
}

const DRIP_INTERVAL_MS = 40;

/** Writes the text, then a little now and then, for ever. */
export function drip(text: Text, little = ' '): Play {
  return (turn) => {
    const { socket } = turn;
    socket.write(textFor(turn, text));
    const dripping = setInterval(() => socket.write(little), DRIP_INTERVAL_MS);
    socket.on('close', () => clearInterval(dripping));
  };
}

const FLOOD_BYTES = 1024 ** 3;
const FLOOD_CHUNK_BYTES = 64 * 1024;

/** Writes the text, then 1 GB of one character, as fast as it is taken. */
export function flood(text: Text, character = ' '): Play {
  return (turn) => {
    const { socket, seen } = turn;
    const chunk = Buffer.alloc(FLOOD_CHUNK_BYTES, character);
    socket.write(textFor(turn, text));
    function pour(): void {
      if (socket.destroyed || seen.handedOver >= FLOOD_BYTES) return;
      socket.write(chunk, (error) => {
        if (error) return;
        seen.handedOver += chunk.length;
        pour();
      });
    }
    pour();
  };
}

/** The header that gives the server's own time. */
export const now: Text = () => `date: ${new Date().toUTCString()}`;

/** The header that leads to a host that nobody has to ask, at an address that nobody has to see. */
export const toElsewhere: Text = ({ elsewhere }) => `location: http://us:5eCr3t@${elsewhere}/to?key=5eCr3t`;

/** Opens the tunnel that was asked for. */
export const tunnel: Play = ({ socket, target }) => {
  const inner = connect(target, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.pipe(inner).pipe(socket);
  });
  inner.on('error', () => socket.destroy());
  socket.on('close', () => inner.destroy());
};
