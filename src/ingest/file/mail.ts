import type { VFile } from 'vfile';
import { fieldNamed } from './header/fields.ts';
import { decodeWords, fromBase64, fromQuotedPrintable, inCharset } from './mail/encodings.ts';
import { warn } from './warn.ts';

/** Header lines of a mail that a reader sees; the others are for machines and name hosts and addresses. */
const SHOWN = new Set(['from', 'to', 'cc', 'subject', 'date', 'sent', 'sender', 'reply-to', 'organization']);
const FOR_MACHINES =
  /^(?:received|return-path|message-id|mime-version|content-[a-z-]+|x-[\w-]+|dkim-[\w-]+|arc-[\w-]+|list-[\w-]+|authentication-results|received-spf|delivered-to|references|in-reply-to|user-agent|thread-[\w-]+|importance|bcc|errors-to|precedence|auto-submitted|feedback-id)$/u;
const LINE = /^(?<name>\p{L}[\p{L}\d-]{0,40}(?: \p{L}{1,20})?)[ \t]*:[ \t]*(?<value>(?:[^ \t].*)?)$/u;
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;
/** Minimum number of characters in quoted-printable for a text without header lines. */
const MIN_QUOTED = 2;

interface HeadLine {
  readonly name: string;
  readonly value: string;
}

/**
 * A text as a mail program shows it: encoded words, quoted-printable and Base64 decoded, header lines for machines left
 * out, and the addresses of those who wrote or got the mail removed. They are nobody's news, so no record holds them. A
 * text that is no mail is returned as it is.
 *
 * @param file takes the warnings, and the new text as its value
 * @example
 * readMail('From: Ann <a@b.example>\nSubject: =?utf-8?Q?T=C3=B6?=\nTo: c@d.example\n\nText') //=> 'From: Ann\nSubject: Tö\nTo:\n\nText'
 */
export function readMail(text: string, file?: VFile): string {
  const blank = /\n[ \t]*\n/u.exec(text);
  const head = blank && readHead(text.slice(0, blank.index));
  const read = blank && head ? readMessage(head, text.slice(blank.index + blank[0].length), file) : undefined;
  const result = read ?? withoutQuotedPrintable(text);
  if (result === text) return text;
  if (file) {
    file.value = result;
    if (!read)
      warn(
        file,
        'quoted-printable',
        'The text is in quoted-printable, as mails are sent; it was decoded. Save the article’s text to be sure of every letter.',
      );
  }
  return result;
}

/** The header lines of a mail, unfolded; `undefined` where the lines are none. */
function readHead(head: string): HeadLine[] | undefined {
  const lines: HeadLine[] = [];
  for (const line of head
    .replace(/\n[ \t]+(?=\S)/gu, ' ')
    .trim()
    .split('\n')) {
    const { name, value } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) return undefined;
    lines.push({ name, value: decodeWords(value) });
  }
  const known = lines.filter(({ name }) => isMailName(name.toLowerCase()));
  const proven = lines.some(
    ({ name, value }) => FOR_MACHINES.test(name.toLowerCase()) || value.search(ADDRESS) >= 0,
  );
  return known.length >= 2 && proven && head.search(/^\s{0,9}[^\n]*:/u) >= 0 ? lines : undefined;
}

function isMailName(name: string): boolean {
  const field = fieldNamed(name);
  return (
    SHOWN.has(name) || FOR_MACHINES.test(name) || field === 'author' || field === 'title' || field === 'date'
  );
}

function readMessage(head: readonly HeadLine[], body: string, file: VFile | undefined): string {
  const shown = head
    .filter(({ name }) => !FOR_MACHINES.test(name.toLowerCase()))
    .map(({ name, value }) => `${name}: ${withoutAddresses(value)}`.trimEnd());
  const senders = head
    .filter(
      ({ name }) => /^(?:from|sender|reply-to|return-path)$/iu.test(name) || fieldNamed(name) === 'author',
    )
    .flatMap(({ value }) => value.match(ADDRESS) ?? []);
  let words = readBody(head, body, file);
  for (const sender of senders) words = words.replaceAll(sender, '…');
  return `${shown.join('\n')}\n\n${words}`;
}

/** The body in its words: of a message in parts, its plain text. */
function readBody(head: readonly HeadLine[], body: string, file: VFile | undefined): string {
  const type = valueOf(head, 'content-type');
  const boundary = /boundary="?(?<boundary>[^";\s]+)"?/iu.exec(type)?.groups?.['boundary'];
  if (boundary !== undefined) return readParts(body, boundary, file);
  const charset = /charset="?(?<charset>[\w-]+)"?/iu.exec(type)?.groups?.['charset'] ?? 'utf-8';
  const encoding = valueOf(head, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'quoted-printable') return plainLines(inCharset(fromQuotedPrintable(body), charset));
  if (encoding === 'base64') return plainLines(inCharset(fromBase64(body), charset));
  return withoutQuotedPrintable(body);
}

function readParts(body: string, boundary: string, file: VFile | undefined): string {
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .flatMap((part) => {
      const blank = /\n[ \t]*\n/u.exec(part);
      const head = blank && readHead(`${part.slice(0, blank.index)}\nMIME-Version: 1.0`);
      return blank && head ? [{ head, body: part.slice(blank.index + blank[0].length) }] : [];
    });
  const text =
    parts.find(({ head }) => /^(?:text\/plain|multipart\/)/iu.test(valueOf(head, 'content-type'))) ??
    parts[0];
  const others = parts.filter(
    (part) => part !== text && !/^text\/html/iu.test(valueOf(part.head, 'content-type')),
  );
  if (file && others.length > 0)
    warn(
      file,
      'mail-parts-left-out',
      `The mail has ${others.length} attachments, which are not read. If an article is in one of them, save its text as a file of its own.`,
    );
  return text ? readBody(text.head, text.body, file).trimEnd() : body;
}

function valueOf(head: readonly HeadLine[], name: string): string {
  return head.find((line) => line.name.toLowerCase() === name)?.value ?? '';
}

/**
 * A value of a header line without mail addresses: of «"Ann Hill" <ann@hill.example>», the name.
 *
 * @example
 * withoutAddresses('"Ann Hill" <ann@hill.example>, bo@dal.example') //=> 'Ann Hill'
 */
export function withoutAddresses(value: string): string {
  if (value.search(ADDRESS) < 0) return value;
  return value
    .replace(/[<[(](?:mailto:)?[^<>[\]()\s]+@[^<>[\]()\s@]+[>\])]/giu, '')
    .replace(ADDRESS, '')
    .replace(/["“”]/gu, '')
    .split(/[,;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^[|•·–/-]+$/u.test(name))
    .join(', ');
}

/** A body in quoted-printable that no header line announces; the text itself where it is none. */
function withoutQuotedPrintable(text: string): string {
  const quoted = text.match(/=[89A-F][0-9A-F]/gu)?.length ?? 0;
  if (quoted < MIN_QUOTED || /[^\p{ASCII}]/u.test(text)) return text;
  const decoded = plainLines(inCharset(fromQuotedPrintable(text), 'utf-8'));
  const strange = decoded.match(/[^\p{ASCII}\p{L}\p{P}\p{Zs}\p{Sc}°§]/gu)?.length ?? 0;
  return strange === 0 ? decoded : text;
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}
