import { newId } from '../../src/domain/ids.ts'
import { asAdmin } from './postgres.ts'

interface Site {
  database: { admin: string }
  /** A token of the identity provider for one of its people. */
  sign: (subject: string) => Promise<string>
}

/** Editors of a workspace, enough of them that no rate limit is met by accident. @returns their tokens */
export async function assembleCrowd(
  { database, sign }: Site,
  { size, workspace }: { size: number; workspace: string },
): Promise<string[]> {
  const subjects = Array.from({ length: size }, (_, index) => `${workspace}:${index}`)
  await asAdmin(database.admin, (client) =>
    client.query(
      `with people as (insert into app.users (id, issuer, subject, name)
         select id, 'https://issuer.example.com', subject, subject from unnest($1::text[], $2::text[]) as person (id, subject)
         on conflict (issuer, subject) do update set name = excluded.name returning id, name)
       insert into app.members (workspace_id, user_id, role, name) select $3, id, 'editor', name from people
       on conflict do nothing`,
      [subjects.map(() => newId('usr')), subjects, workspace],
    ),
  )
  return Promise.all(subjects.map((subject) => sign(subject)))
}
