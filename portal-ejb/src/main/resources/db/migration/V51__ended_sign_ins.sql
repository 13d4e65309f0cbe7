-- Sign-ins that Keycloak has ended: each node asks here at each request. They belong to a person and to no clinic.
create table ended_sign_in (
  token   varchar(120) primary key,
  subject varchar(60)  not null,
  session varchar(60),
  at      timestamptz  not null,
  version bigint       not null default 0
);
comment on column ended_sign_in.token is 'not sealed: the id of the logout token, which is taken once';
comment on column ended_sign_in.subject is 'not sealed: the id that Keycloak gave the person';
comment on column ended_sign_in.session is 'not sealed: the id that Keycloak gave the session; null for all that began before';
create index ended_sign_in_of on ended_sign_in (subject, session);

-- A person's own, also while it is written: what Keycloak says is taken down in the name of whom it says it of.
alter table ended_sign_in enable row level security;
alter table ended_sign_in force row level security;
create policy own on ended_sign_in for select using (subject = current_person());
create policy told on ended_sign_in for insert with check (subject = current_person());
create policy over on ended_sign_in for delete using (subject = current_person() and at < now() - interval '2 days');
grant select, insert, delete on ended_sign_in to ${server};

-- Tells all nodes, and forgets what is older than any sign-in may be.
create function sign_in_ended() returns trigger language plpgsql as $$
begin
  delete from ended_sign_in where subject = new.subject and at < now() - interval '2 days';
  perform pg_notify('tandem_changes', 'signed-out ' || new.subject || ' ' || coalesce(new.session, '*'));
  return null;
end $$;
create trigger ended_sign_in_told after insert on ended_sign_in for each row execute function sign_in_ended();
