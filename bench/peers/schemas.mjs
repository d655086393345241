/** The schemas of contract.yaml once more, for the peers that want them in zod. */
import * as plain from 'zod'

/** @param z the zod to build with: one peer extends its own */
export function schemasOf(z = plain.z) {
  const item = z.strictObject({
    id: z.int().min(1).max(1_000_000),
    name: z.string().max(100),
    description: z.string().max(1000),
    price: z.int().min(0).max(1_000_000_000),
    currency: z.enum(['EUR', 'USD']),
    in_stock: z.boolean(),
    tags: z.array(z.string().max(20)).max(10),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    owner: z.strictObject({ id: z.string().max(40), name: z.string().max(100) }),
  })
  const line = z.strictObject({
    sku: z.string().max(40),
    quantity: z.int().min(1).max(1000),
    price: z.int().min(0).max(1_000_000_000),
  })
  return {
    id: z.coerce.number().int().min(1).max(1_000_000),
    expand: z.stringbool().default(false),
    fields: z
      .string()
      .max(100)
      .regex(/^[a-z,_]+$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    item,
    page: z.strictObject({ data: z.array(item).max(100), next_cursor: z.string().max(100).nullable() }),
    orderCreate: z.strictObject({
      reference: z.string().max(40).optional(),
      currency: z.enum(['EUR', 'USD']),
      note: z.string().max(500).optional(),
      express: z.boolean().default(false),
      customer: z.strictObject({
        name: z.string().min(1).max(100),
        email: z.email().max(254),
        phone: z
          .string()
          .max(30)
          .regex(/^[+0-9 ()-]+$/)
          .optional(),
      }),
      shipping: z.strictObject({
        street: z.string().max(100),
        city: z.string().max(100),
        zip: z.string().max(12).optional(),
        country: z.string().regex(/^[A-Z]{2}$/),
      }),
      lines: z.array(line).min(1).max(50),
    }),
    order: z.strictObject({
      id: z.string().max(40),
      total: z.int().min(0).max(1_000_000_000),
      status: z.enum(['open', 'paid']),
      lines: z.int().min(1).max(50),
    }),
  }
}
