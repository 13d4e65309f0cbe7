-- Session notes with a life: passages that are saved as they are typed, signatures with a digest, supervision,
-- correction in the open, and a copy for the client of what was written for them.

-- --------------------------------------------------------------------------------- what a clinic decides

alter table clinic
  add column unlocking varchar(20) not null default 'WITHIN_HOURS' check (unlocking in ('NEVER', 'WITHIN_HOURS', 'ALWAYS')),
  add column unlock_hours smallint not null default 72 check (unlock_hours between 1 and 8760),
  add column sign_again_minutes smallint not null default 720 check (sign_again_minutes between 1 and 1440);

create table supervision (
  clinic_id     uuid   not null references clinic,
  id            uuid   not null,
  supervisor_id uuid   not null,
  supervisee_id uuid   not null check (supervisee_id <> supervisor_id),
  since         date   not null,
  until         date check (until >= since),
  version       bigint not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, supervisor_id) references member (clinic_id, id),
  foreign key (clinic_id, supervisee_id) references member (clinic_id, id)
);
create unique index supervision_current on supervision (clinic_id, supervisee_id) where until is null;
call keep_in_clinic('supervision');
create trigger supervision_access after insert or update on supervision for each row execute function tell_access();

-- ---------------------------------------------------------------------------------------------- the note

alter table note no force row level security;
alter table note_section no force row level security;

alter table note
  drop constraint note_format_check,
  drop constraint note_state_check,
  drop constraint note_check,
  drop constraint note_check1;
update note set state = 'LOCKED' where state = 'SIGNED';
alter table note
  add constraint note_format_check check (format in ('SOAP', 'DAP', 'BIRP', 'GIRP', 'FREE_TEXT')),
  add constraint note_state_check check (state in ('DRAFT', 'AWAITING_COSIGNATURE', 'RETURNED', 'LOCKED', 'ENTERED_IN_ERROR')),
  add constraint note_signed_check check (state in ('DRAFT', 'ENTERED_IN_ERROR') or signed_at is not null),
  add column shared_summary_number integer not null default 0,
  add column shared_summary_at timestamptz,
  add column heard bytea,
  add column heard_number integer not null default 0,
  add column heard_at timestamptz,
  add column journal_key bytea,
  add column cosigner_id uuid,
  add column told_summary bytea,
  add column told_heard bytea,
  add column shared_at timestamptz,
  add column look_again date,
  add column changes bigint not null default 1,
  add column changed_at timestamptz not null default now(),
  add foreign key (clinic_id, cosigner_id) references member (clinic_id, id),
  add constraint note_cosigner_check check (state not in ('AWAITING_COSIGNATURE', 'RETURNED') or cosigner_id is not null);
update note set shared_at = signed_at, shared_summary_number = (shared_summary is not null)::int,
                shared_summary_at = case when shared_summary is not null then kept_at end;
create index note_cosigner on note (clinic_id, cosigner_id, state) where cosigner_id is not null;

alter table note_section
  drop constraint note_section_heading_check,
  drop constraint note_section_clinic_id_note_id_heading_key,
  add constraint note_section_heading_check check (heading in
    ('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN', 'DATA', 'BEHAVIOUR', 'INTERVENTION', 'RESPONSE', 'GOAL', 'FREE',
     'CLIENT_VOICE')),
  add column position smallint,
  add column words_number integer not null default 0,
  add column words_at timestamptz,
  add column carried boolean not null default false;
update note_section set words_number = (words is not null)::int,
  position = case heading when 'OBJECTIVE' then 1 when 'ASSESSMENT' then 2 when 'PLAN' then 3
                          when 'CLIENT_VOICE' then (select case n.format when 'SOAP' then 4 else 1 end from note n
                                                     where n.clinic_id = note_section.clinic_id and n.id = note_section.note_id)
                          else 0 end;
alter table note_section
  alter column position set not null,
  add unique (clinic_id, note_id, position);

-- Earlier states of a passage of a note, each written when something else took its place.
create table saved_passage (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  passage   varchar(20) not null check (passage ~ '^(section[0-9]{1,2}|summary|heard)$'),
  number    integer     not null check (number > 0),
  member_id uuid        not null,
  at        timestamptz not null,
  words     bytea       not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, note_id, passage, number),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
call keep_in_clinic('saved_passage');

-- What happened to a note, each act once, never changed. An author's signature holds the exact text that was signed.
create table note_entry (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  kind      varchar(20) not null check (kind in ('SIGNED', 'COSIGNED', 'RETURNED', 'UNLOCKED', 'STRUCK', 'SHARED', 'WITHHELD')),
  member_id uuid        not null,
  at        timestamptz not null,
  words     bytea,
  digest    char(64) check (digest ~ '^[0-9a-f]{64}$'),
  exact     bytea,
  look_on   date,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id),
  check (exact is null or kind = 'SIGNED' and digest is not null),
  check (kind not in ('RETURNED', 'UNLOCKED', 'STRUCK', 'WITHHELD') or words is not null)
);
create index note_entry_note on note_entry (clinic_id, note_id, at);
insert into note_entry (clinic_id, id, note_id, kind, member_id, at)
  select clinic_id, gen_random_uuid(), id, 'SIGNED', author_id, signed_at from note where signed_at is not null;
insert into note_entry (clinic_id, id, note_id, kind, member_id, at)
  select clinic_id, gen_random_uuid(), id, 'SHARED', author_id, signed_at from note where signed_at is not null;
call keep_in_clinic('note_entry');

-- Said between supervisor and author while a note waits. No part of the record.
create table supervision_comment (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  passage   varchar(20) check (passage ~ '^(section[0-9]{1,2}|summary|heard)$'),
  member_id uuid        not null,
  at        timestamptz not null,
  words     bytea       not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index supervision_comment_note on supervision_comment (clinic_id, note_id, at);
call keep_in_clinic('supervision_comment');

create table addendum (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  author_id uuid        not null,
  words     bytea,
  kept_at   timestamptz not null,
  signed_at timestamptz,
  digest    char(64) check (digest ~ '^[0-9a-f]{64}$'),
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, author_id) references member (clinic_id, id),
  check ((signed_at is null) = (digest is null)),
  check (signed_at is null or words is not null)
);
create unique index addendum_open on addendum (clinic_id, note_id) where signed_at is null;
create index addendum_note on addendum (clinic_id, note_id, kept_at);
call keep_in_clinic('addendum');

alter table note force row level security;
alter table note_section force row level security;

-- A signature's digest stands in the audit trail too.
alter table audit_entry add column digest char(64);

-- ---------------------------------------------------------------------- a note tells of its own changes

create function count_note_change() returns trigger language plpgsql as $$
begin
  new.changes := old.changes + 1;
  new.changed_at := now();
  perform pg_notify('tandem_changes', 'note ' || new.clinic_id || ' ' || new.id || ' ' || new.changes);
  return new;
end $$;
create trigger note_changes before update on note for each row execute function count_note_change();

create function change_note() returns trigger language plpgsql as $$
begin
  update note set changes = changes where clinic_id = new.clinic_id and id = new.note_id;
  return null;
end $$;
create trigger supervision_comment_changes after insert on supervision_comment
  for each row execute function change_note();
create trigger addendum_changes after insert or update on addendum for each row execute function change_note();

grant select on supervision to ${server};
grant select, insert on saved_passage, note_entry, supervision_comment to ${server};
grant select, insert, update on addendum to ${server};
