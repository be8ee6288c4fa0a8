import { generate } from 'selfsigned';

type Certificate = { readonly key: string; readonly cert: string };

let certificate: Promise<Certificate> | undefined;

/** A certificate for Google's hosts, signed by itself. It lives as long as this process. */
export function processCertificate(): Promise<Certificate> {
  certificate ??= makeCertificate();
  return certificate;
}

async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'mail.google.com' }],
    {
      keySize: 2048,
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'mail.google.com' },
            { type: 2, value: 'accounts.google.com' },
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  return { key, cert };
}
