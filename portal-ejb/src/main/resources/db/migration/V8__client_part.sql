-- What clients add to the notes that were shared with them: answers to "what I heard", statements, requests to amend;
-- and summaries that are written together.

-- ------------------------------------------------------------------------------- answers and statements

alter table note
  add column told_heard_at timestamptz,
  add column together_since timestamptz,
  add constraint note_together_check check (together_since is null or state in ('DRAFT', 'RETURNED'));

alter table note no force row level security;
update note set told_heard_at = shared_at where told_heard is not null;
alter table note force row level security;
create index note_together on note (clinic_id, client_id) where together_since is not null;
create index note_told on note (clinic_id, author_id, client_id, shared_at desc) where told_heard is not null;

-- What a client says to a note that they were told of. Written once, never changed: who answers anew adds an answer.
create table note_reply (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  kind      varchar(10) not null check (kind in ('ANSWER', 'STATEMENT')),
  member_id uuid        not null,
  at        timestamptz not null,
  answer    varchar(10) check (answer in ('YES', 'PARTLY', 'NOT_QUITE')),
  words     bytea,
  digest    char(64) check (digest ~ '^[0-9a-f]{64}$'),
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id),
  check ((kind = 'ANSWER') = (answer is not null)),
  check ((kind = 'STATEMENT') = (digest is not null)),
  check (kind = 'ANSWER' or words is not null)
);
create index note_reply_note on note_reply (clinic_id, note_id, at);
call keep_in_clinic('note_reply');
create trigger note_reply_changes after insert on note_reply for each row execute function change_note();

-- When somebody looked at a note last, as the trail knows it: an answer since then is new to them.
create index audit_entry_read on audit_entry (clinic_id, member_id, item, at desc) where call = 'Notes.open';

-- ------------------------------------------------------------------------------------ requests to amend

-- A client asks for a note to be changed (45 CFR 164.526). Says where it stands and until when it is to be answered.
create table amendment_request (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  note_id   uuid        not null,
  client_id uuid        not null,
  state     varchar(10) not null check (state in ('ASKED', 'ACCEPTED', 'REFUSED', 'DISAGREED', 'REBUTTED')),
  asked_at  timestamptz not null,
  due_on    date        not null,
  extended  boolean     not null default false,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, note_id) references note (clinic_id, id),
  foreign key (clinic_id, client_id) references member (clinic_id, id)
);
create index amendment_request_due on amendment_request (clinic_id, state, due_on);
create index amendment_request_client on amendment_request (clinic_id, client_id, asked_at);
create index amendment_request_note on amendment_request (clinic_id, note_id);
call keep_in_clinic('amendment_request');

-- Each thing that was done about it, once and for ever; all of it stays attached to the note.
create table amendment_act (
  clinic_id  uuid        not null references clinic,
  id         uuid        not null,
  request_id uuid        not null,
  kind       varchar(10) not null check (kind in ('ASKED', 'EXTENDED', 'ACCEPTED', 'REFUSED', 'DISAGREED', 'REBUTTED')),
  member_id  uuid        not null,
  at         timestamptz not null,
  words      bytea       not null,
  why        bytea,
  ground     varchar(12) check (ground in ('NOT_OURS', 'NOT_RECORD', 'NOT_OPEN', 'ACCURATE')),
  due_on     date,
  version    bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, request_id) references amendment_request (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id),
  check ((kind = 'REFUSED') = (ground is not null)),
  check ((kind = 'ASKED') = (why is not null)),
  check ((kind in ('ASKED', 'EXTENDED')) = (due_on is not null))
);
-- Each of them happens once.
create unique index amendment_act_request on amendment_act (clinic_id, request_id, kind);
call keep_in_clinic('amendment_act');

create function change_amended_note() returns trigger language plpgsql as $$
begin
  update note set changes = changes where clinic_id = new.clinic_id
    and id = (select r.note_id from amendment_request r where r.clinic_id = new.clinic_id and r.id = new.request_id);
  return null;
end $$;
create trigger amendment_act_changes after insert on amendment_act
  for each row execute function change_amended_note();

-- ---------------------------------------------------------------------------------- written together

-- Whoever was let in to write together is sent away the moment it ends, and finds nothing when they come again.
create function tell_together_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('tandem_changes', 'access ' || new.clinic_id);
  return null;
end $$;
create trigger note_together_ended after update on note for each row
  when (old.together_since is not null and new.together_since is null)
  execute function tell_together_ended();

grant select, insert on note_reply, amendment_act to ${server};
grant select, insert, update on amendment_request to ${server};
