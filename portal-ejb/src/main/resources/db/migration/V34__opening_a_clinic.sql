-- Operators run the installation: they open clinics, suspend them, and read nothing of what is in them. Who is one stands
-- here, written by the owner of the tables; like a membership it waits for an address that Keycloak has verified.
create table operator (
  id      uuid         primary key,
  subject varchar(60)  unique,
  email   varchar(254) not null,
  name    varchar(255) collate "es-x-icu" not null,
  left_at timestamptz,
  version bigint       not null default 0
);
create unique index operator_email on operator (lower(email));
alter table operator enable row level security;
alter table operator force row level security;
create policy by_owner on operator to current_user using (true) with check (true);
create policy own_row on operator for select using (subject = current_person() and left_at is null);
create policy awaited_row on operator for select
  using (subject is null and left_at is null
         and lower(email) = lower(nullif(current_setting('app.email', true), '')));
create policy take_up_row on operator for update
  using (subject is null and left_at is null
         and lower(email) = lower(nullif(current_setting('app.email', true), '')))
  with check (subject = current_person());
grant select, update (subject, version) on operator to ${server};

-- Whether an operator asks, outside of all clinics, which is where they work.
create function operates() returns boolean language sql stable as
$$ select current_clinic() = '00000000-0000-0000-0000-000000000000'
          and exists (select from operator o where o.subject = current_person() and o.left_at is null) $$;

-- What is known of a clinic outside of it. Its people are counted where they are written, so that a count shows nobody.
alter table clinic
  add column language varchar(2) not null default 'en' check (language in ('en', 'es')),
  add column opened_at timestamptz not null default now(),
  add column suspended_at timestamptz,
  add column therapists integer not null default 0,
  add column clients integer not null default 0,
  add column found_as text not null generated always as (folded((name || ' ' || slug) collate "es-x-icu")) stored;
create index clinic_name on clinic (name, id);

alter table clinic no force row level security;
alter table member no force row level security;
update clinic c set
  therapists = (select count(*) from member m
                where m.clinic_id = c.id and m.left_at is null and 'THERAPIST' = any (m.roles)),
  clients = (select count(*) from member m
             where m.clinic_id = c.id and m.left_at is null and 'CLIENT' = any (m.roles));
alter table clinic force row level security;
alter table member force row level security;

create function count_people() returns trigger language plpgsql as $$
begin
  update clinic set
    therapists = therapists + coalesce((new.left_at is null and 'THERAPIST' = any (new.roles))::integer, 0)
                            - coalesce((old.left_at is null and 'THERAPIST' = any (old.roles))::integer, 0),
    clients = clients + coalesce((new.left_at is null and 'CLIENT' = any (new.roles))::integer, 0)
                      - coalesce((old.left_at is null and 'CLIENT' = any (old.roles))::integer, 0)
  where id = new.clinic_id;
  return null;
end $$;
create trigger member_is_counted after insert on member for each row
  when (new.roles && array ['THERAPIST', 'CLIENT']::varchar[])
  execute function count_people();
create trigger member_is_counted_anew after update on member for each row
  when (old.roles is distinct from new.roles or old.left_at is distinct from new.left_at)
  execute function count_people();

-- What it takes to open a clinic, a step a row: tried, done, or why not. Each can be tried again.
create table opening_step (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  step      varchar(20) not null check (step in ('KEYS', 'ORGANIZATION', 'ACCOUNT', 'MEMBERSHIP', 'MAIL')),
  tried_at  timestamptz,
  done_at   timestamptz,
  why       varchar(120),
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, step),
  check (done_at is null or why is null)
);
create index opening_step_undone on opening_step (clinic_id) where done_at is null;
call keep_in_clinic('opening_step');

-- Of a clinic an operator sees its own row, how it was opened, and its admins; while it is being opened they write its
-- first admin and its key. No other table knows of operators.
create policy by_operator on clinic using ((select operates())) with check ((select operates()));
create policy by_operator on opening_step using ((select operates())) with check ((select operates()));
create policy admins_for_operator on member for select
  using ((select operates()) and 'ADMIN' = any (roles) and left_at is null);
create policy first_admin on member for insert
  with check ((select operates()) and subject is null and roles = '{ADMIN}'
              and exists (select from opening_step s where s.clinic_id = member.clinic_id and s.done_at is null));
create policy awaited_admin on member for update
  using ((select operates()) and subject is null and roles = '{ADMIN}' and left_at is null)
  with check ((select operates()) and subject is null and roles = '{ADMIN}' and left_at is null);
create policy first_key on clinic_keyset for insert
  with check ((select operates())
              and exists (select from opening_step s where s.clinic_id = clinic_keyset.clinic_id and s.done_at is null));

grant insert (id, slug, name, zone, crisis_contact, crisis_contact_es, language), update (suspended_at, therapists, clients)
  on clinic to ${server};
grant insert (clinic_id, id, email, name, roles), update (email, name) on member to ${server};
grant select, insert, update (tried_at, done_at, why, version) on opening_step to ${server};

comment on column operator.subject is 'not sealed: Keycloak''s id of the person, by which they are found at sign-in';
comment on column operator.email is 'not sealed: found at sign-in by the address that Keycloak verified';
comment on column operator.name is 'not sealed: said to the operator alone, and no clinical text';
comment on column clinic.language is 'not sealed: one of two words, checked by the table';
comment on column clinic.found_as is 'not sealed: name and short name once more, as one looks for them';
comment on column opening_step.step is 'not sealed: one of five words, checked by the table';
comment on column opening_step.why is 'not sealed: a message key, never what somebody wrote';
