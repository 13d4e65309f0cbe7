-- A draft that nobody signed can be discarded by its author. It waits for thirty days to be taken back; then it is deleted,
-- with all that was written for it. This is the one row that the server's role may delete, and the table itself holds it
-- to that: whatever is sent, nothing else goes.

alter table note
  drop constraint note_state_check,
  drop constraint note_signed_check,
  add column discarded_at timestamptz,
  add constraint note_state_check check
    (state in ('DRAFT', 'AWAITING_COSIGNATURE', 'RETURNED', 'LOCKED', 'ENTERED_IN_ERROR', 'DISCARDED')),
  add constraint note_signed_check check (state in ('DRAFT', 'ENTERED_IN_ERROR', 'DISCARDED') or signed_at is not null),
  add constraint note_discarded_check check
    ((state = 'DISCARDED') = (discarded_at is not null) and (state <> 'DISCARDED' or signed_at is null));

drop index note_of_seat, note_of_group;
create unique index note_of_seat on note (clinic_id, session_id, client_id, author_id)
  where session_id is not null and client_id is not null and state not in ('ENTERED_IN_ERROR', 'DISCARDED');
create unique index note_of_group on note (clinic_id, session_id, author_id)
  where client_id is null and state not in ('ENTERED_IN_ERROR', 'DISCARDED');
create index note_discarded on note (discarded_at) where discarded_at is not null;

-- What only a draft can have goes with it. Anything else that hangs on a note, as a signature, keeps it where it is.
alter table note_section
  drop constraint note_section_clinic_id_note_id_fkey,
  add foreign key (clinic_id, note_id) references note (clinic_id, id) on delete cascade;
alter table saved_passage
  drop constraint saved_passage_clinic_id_note_id_fkey,
  add foreign key (clinic_id, note_id) references note (clinic_id, id) on delete cascade;
alter table note_goal
  drop constraint note_goal_clinic_id_note_id_fkey,
  add foreign key (clinic_id, note_id) references note (clinic_id, id) on delete cascade;

-- The clock that deletes works for no clinic: it sees no row, and names none.
create policy discarded_long_ago on note for delete using (discarded_at < now() - interval '30 days');
create policy nothing_but_discarded on note as restrictive for delete using (discarded_at < now() - interval '30 days');
grant delete on note to ${server};

create function tell_of_deleted_note() returns trigger language plpgsql as $$
declare
  before text := coalesce(current_setting('app.clinic', true), '');
begin
  perform set_config('app.clinic', old.clinic_id::text, true);
  insert into audit_entry (clinic_id, id, at, subject, call, item, outcome)
    values (old.clinic_id, gen_random_uuid(), now(), '', 'DiscardedDrafts.delete', old.id, 'DONE');
  perform set_config('app.clinic', before, true);
  return old;
end $$;
create trigger note_deleted before delete on note for each row execute function tell_of_deleted_note();
