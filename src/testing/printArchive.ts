/** Prints a page as the web archive that Word and WPS save: quoted-printable in lines of 76 characters. */
export function printArchive(html: string): string {
  const boundary = '----=_NextPart_01DA4F8B.9E7C1A20';
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    `\tboundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Location: file:///C:/A1B2C3/1.htm',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="utf-8"',
    '',
    quote(html),
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const WIDTH = 75;

function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const signs = [...new TextEncoder().encode(line)].map((byte) =>
        byte >= 0x20 && byte < 0x7f && byte !== 0x3d
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      let width = 0;
      return signs
        .map((sign) => {
          width += sign.length;
          if (width <= WIDTH) return sign;
          width = sign.length;
          return `=\r\n${sign}`;
        })
        .join('');
    })
    .join('\r\n');
}
