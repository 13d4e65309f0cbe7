-- Notes of a group: about all who were in a session with several clients, and so about none of them alone. And whoever
-- begins the note on somebody's session twice at once has begun one.

alter table note
  alter column client_id drop not null,
  add constraint note_about_check check (client_id is not null or session_id is not null);

-- Where two were begun at once before this, the session keeps the one that was signed or written last; the other stays
-- what it is, a note on that client and that day.
alter table note no force row level security;
update note n set session_id = null
where n.session_id is not null and n.state <> 'ENTERED_IN_ERROR' and exists (
  select from note o
  where o.clinic_id = n.clinic_id and o.session_id = n.session_id and o.client_id = n.client_id
    and o.author_id = n.author_id and o.state <> 'ENTERED_IN_ERROR'
    and (o.signed_at is not null, o.kept_at, o.id) > (n.signed_at is not null, n.kept_at, n.id));
alter table note force row level security;

create unique index note_of_seat on note (clinic_id, session_id, client_id, author_id)
  where session_id is not null and client_id is not null and state <> 'ENTERED_IN_ERROR';
create unique index note_of_group on note (clinic_id, session_id, author_id)
  where client_id is null and state <> 'ENTERED_IN_ERROR';
