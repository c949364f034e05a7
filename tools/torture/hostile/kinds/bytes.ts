/** Bytes that are no text, or text in no honest encoding. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { textFile, type HostileKinds, type Making } from '../thing.ts';

export const BYTE_KINDS = {
  'invalid-utf-8': (making) => {
    const bytes = Buffer.from(making.prose(6));
    for (let broken = 0; broken <= making.number; broken += 1)
      bytes[at(making, bytes.length)] = 0x80 + at(making, 0x80);
    return textFile(making, bytes);
  },
  'utf-16-without-mark': (making) => {
    const bytes = Buffer.from(making.prose(6), 'utf16le');
    // Every other one with the other order of bytes, every third cut in the middle of a character.
    if (making.number % 2 === 1) bytes.swap16();
    return textFile(making, making.number % 3 === 2 ? bytes.subarray(0, -1) : bytes);
  },
  'several-encodings': (making) =>
    textFile(
      making,
      Buffer.concat([
        Buffer.from(`Tēnu bērni šūpojās. ${making.prose()}\n\n`),
        Buffer.from(`Größe, Äpfel, Übung. ${making.prose()}\n\n`, 'latin1'),
        Buffer.from(making.prose(2), 'utf16le'),
      ]),
    ),
  mojibake: (making) => {
    let text = `Fünf Äpfel für Ångström, çdo ditë. ${making.prose()}`;
    for (let turn = 0; turn <= making.number % 4; turn += 1) text = Buffer.from(text).toString('latin1');
    return textFile(making, text);
  },
  'encoded-surrogates': (making) =>
    // CESU-8, overlong forms and code points past the last one, among words.
    textFile(
      making,
      Buffer.concat([
        Buffer.from(making.prose(3)),
        Buffer.from('eda0bdedb880c0aff4908080efbfbfefbfbe', 'hex'),
      ]),
    ),
  nulls: (making) => textFile(making, making.prose(3).replaceAll(' ', '\0'.repeat(making.number + 1))),
  'only-nulls': (making) => textFile(making, Buffer.alloc(1 + making.number * 1000)),
  'random-bytes': (making) => textFile(making, noise(making, 10_000)),
  program: (making) => textFile(making, beginning('7f454c4602010100', making)),
  picture: (making) => textFile(making, beginning('89504e470d0a1a0a0000000d49484452', making)),
  'zip-archive': (making) =>
    textFile(
      making,
      Buffer.concat([Buffer.from('504b030414000000', 'hex'), deflateRawSync(making.prose(20))]),
    ),
  'gzip-bomb': (making) => textFile(making, gzipSync(Buffer.alloc((making.number % 4) * 10_000_000))),
  document: (making) => textFile(making, `%PDF-1.7\n${making.prose()}\n%%EOF`),
  empty: (making) => textFile(making, ''),
  blanks: (making) =>
    textFile(
      making,
      (['  ', '\n', '\t\r\n', '\u00a0', '\u2003', '\ufeff'][making.number % 6] ?? ' ').repeat(1000),
    ),
} satisfies HostileKinds;

function at({ random }: Making, limit: number): number {
  return Math.floor(random() * limit);
}

function noise(making: Making, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => at(making, 256)));
}

function beginning(hex: string, making: Making): Buffer {
  return Buffer.concat([Buffer.from(hex, 'hex'), noise(making, 2000)]);
}
