/** A server's certificate that vouches for itself: Node signs, and this writes the few fields of X.509 around it. */
import { generateKeyPairSync, sign } from 'node:crypto'

const tlv = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
const sequence = (...parts: Uint8Array[]) => tlv(0x30, ...parts)
const integer = (value: number) => tlv(0x02, Buffer.from([value]))
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'))
const time = (date: Date) =>
  tlv(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`))

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const commonName = oid('550403')
const subjectAltName = oid('551d11')
const day = 86_400_000

/** @param name of the server, as the certificate knows it */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const issuer = sequence(tlv(0x31, sequence(commonName, tlv(0x0c, Buffer.from(name)))))
  const alternative = tlv(0x04, sequence(tlv(0x82, Buffer.from(name))))
  const now = Date.now()
  const certificate = sequence(
    tlv(0xa0, integer(2)), // version 3
    integer(1),
    ecdsaWithSha256,
    issuer,
    sequence(time(new Date(now - day)), time(new Date(now + day))),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(sequence(subjectAltName, alternative))),
  )
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', certificate, privateKey))
  const der = sequence(certificate, ecdsaWithSha256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  }
}
