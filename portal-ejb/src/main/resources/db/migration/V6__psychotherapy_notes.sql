-- Psychotherapy notes (45 CFR 164.501): a therapist's own, apart from the record. Nothing refers to them, and nobody but
-- their author sees a row of them: not another therapist, not an admin, and not the owner of the table.
create table psychotherapy_note (
  clinic_id      uuid        not null references clinic,
  id             uuid        not null,
  author_id      uuid        not null,
  author_subject varchar(60) not null,
  client_id      uuid        not null,
  session_day    date        not null,
  words          bytea       not null,
  kept_at        timestamptz not null,
  struck_at      timestamptz,
  version        bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, author_id) references member (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id)
);
create index psychotherapy_note_author on psychotherapy_note
  (clinic_id, author_id, session_day desc, kept_at desc) where struck_at is null;
create index psychotherapy_note_author_client on psychotherapy_note
  (clinic_id, author_id, client_id, session_day desc) where struck_at is null;
call keep_in_clinic('psychotherapy_note');

-- Restrictive: whatever else may one day let a row be seen, this has to hold too.
create policy author_alone on psychotherapy_note as restrictive
  using (author_subject = current_person()) with check (author_subject = current_person());

-- Whose it is, and about whom, stays as it was written.
grant select, insert on psychotherapy_note to ${server};
grant update (session_day, words, kept_at, struck_at, version) on psychotherapy_note to ${server};
