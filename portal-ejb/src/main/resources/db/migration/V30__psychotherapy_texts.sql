-- Texts of psychotherapy notes that do not stand there: what was written over, and what was set aside because the note
-- had been changed in another window. As their notes, they are their author's alone.
create table psychotherapy_text (
  clinic_id      uuid        not null references clinic,
  id             uuid        not null,
  note_id        uuid        not null,
  author_subject varchar(60) not null,
  words          bytea       not null,
  at             timestamptz not null,
  aside          boolean     not null,
  version        bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references psychotherapy_note (clinic_id, id)
);
create index psychotherapy_text_note on psychotherapy_text (clinic_id, note_id, at desc);
call keep_in_clinic('psychotherapy_text');

create policy author_alone on psychotherapy_text as restrictive
  using (author_subject = current_person()) with check (author_subject = current_person());
grant select, insert on psychotherapy_text to ${server};
