import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Which row a sealed value belongs to: it opens nowhere else. */
export interface SealedPlace {
  workspaceId: string;
  table: string;
  id: string;
}

/** Seals what must never be read back by anybody but the server. */
export interface SecretBox {
  seal(plain: string, place: SealedPlace): string;
  /** Throws when the key is gone, or when the value was changed or moved. */
  open(sealed: string, place: SealedPlace): string;
  /** Tells whether a value was sealed with an older key than the one in use. */
  isOutdated(sealed: string): boolean;
}

/** A key of the environment, with the name that sealed values carry. */
export interface SecretKey {
  name: string;
  key: Buffer;
}

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** Thrown for a sealed value that does not open; it says nothing of what is in it. */
export class SealBrokenError extends Error {}

/** Makes a box out of keys: the first seals, all of them open. */
export function createSecretBox(keys: readonly SecretKey[]): SecretBox | null {
  const [current] = keys;
  if (!current) return null;
  const byName = new Map(keys.map(({ name, key }) => [name, key]));
  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, current.key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(boundTo(place));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const parts = [nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'));
      return [VERSION, current.name, ...parts].join('.');
    },
    open(sealed, place) {
      const [version, name = '', nonce = '', tag = '', text = ''] = sealed.split('.');
      const key = byName.get(name);
      if (version !== VERSION || !key) {
        throw new SealBrokenError(
          `A secret was sealed with the key “${name}”, which PARCOURS_SECRET_KEYS does not hold.`,
        );
      }
      try {
        const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64url'), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(boundTo(place));
        decipher.setAuthTag(Buffer.from(tag, 'base64url'));
        const plain = decipher.update(Buffer.from(text, 'base64url'));
        return Buffer.concat([plain, decipher.final()]).toString('utf8');
      } catch {
        throw new SealBrokenError('A sealed secret was changed or moved; set it anew.');
      }
    },
    isOutdated: (sealed) => sealed.split('.')[1] !== current.name,
  };
}

function boundTo({ workspaceId, table, id }: SealedPlace): Buffer {
  return Buffer.from([workspaceId, table, id].join('|'));
}
