-- The log of each clinic is kept in a Merkle tree (RFC 6962), whose root is signed: what is changed, taken out, put in or
-- put elsewhere afterwards shows. docs/log-format.md says what is hashed and signed, byte by byte.

-- Which transaction wrote an entry. Entries are taken into the tree in the order of transaction and id, and only those of
-- transactions older than any that still runs: none that is not seen yet can come before them. Entries from before this
-- migration have number 0 and come first.
alter table audit_entry add column xact xid8 not null default '0';
alter table audit_entry alter column xact set default pg_current_xact_id();
create index audit_entry_cut on audit_entry (clinic_id, xact, id);

-- The database alone says by which transaction an entry was written, and nobody changes one.
revoke insert on audit_entry from ${server};
grant insert (clinic_id, id, at, subject, member_id, call, item, outcome, why, digest, held, sending, made, address, version)
  on audit_entry to ${server};

-- How far the log of a clinic is in its tree. Also of the nil clinic, which has the traces of those who found none.
create table log_tree (
  clinic_id uuid   not null,
  id        uuid   not null,
  size      bigint not null default 0 check (size >= 0),
  cut_xact  xid8   not null default '0',
  cut_entry uuid   not null default '00000000-0000-0000-0000-000000000000',
  version   bigint not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id)
);

-- Hashes of the tree: its leaves, whose id is that of their entry, and the roots of each whole subtree of 2^8, 2^16 and 2^24
-- leaves, so that a proof is found by reading a few hundred of them.
create table log_node (
  clinic_id uuid     not null,
  id        uuid     not null,
  level     smallint not null check (level in (0, 8, 16, 24)),
  number    bigint   not null check (number >= 0),
  hash      bytea    not null check (octet_length(hash) = 32),
  version   bigint   not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, level, number)
);

-- What was signed: so many lines, the first that is kept of them, and the root over them all.
create table log_head (
  clinic_id uuid        not null,
  id        uuid        not null,
  size      bigint      not null check (size > 0),
  first     bigint      not null check (first between 0 and size),
  root      bytea       not null check (octet_length(root) = 32),
  at        timestamptz not null,
  signature bytea       not null check (octet_length(signature) = 64),
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, size, first)
);

-- With what it is signed: a keyset for each clinic, wrapped by the master key, and what it is checked with.
create table log_keyset (
  clinic_id     uuid        not null,
  id            uuid        not null,
  sealed_keyset bytea       not null,
  public_key    bytea       not null check (octet_length(public_key) = 32),
  made_at       timestamptz not null,
  version       bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id)
);

-- What came of looking through the whole log.
create table log_check (
  clinic_id uuid        not null,
  id        uuid        not null,
  begun_at  timestamptz not null,
  ended_at  timestamptz not null,
  lines     bigint      not null,
  heads     integer     not null,
  outside   integer     not null,
  findings  jsonb       not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id)
);
create index log_check_latest on log_check (clinic_id, ended_at desc);
comment on column log_check.findings is 'not sealed: which lines differ, by number and id, and never what they say';

insert into log_tree (clinic_id, id) values ('00000000-0000-0000-0000-000000000000', gen_random_uuid());
alter table clinic no force row level security;
insert into log_tree (clinic_id, id) select id, gen_random_uuid() from clinic;
alter table clinic force row level security;

call keep_in_clinic('log_tree');
call keep_in_clinic('log_node');
call keep_in_clinic('log_head');
call keep_in_clinic('log_keyset');
call keep_in_clinic('log_check');

-- A new clinic has a log from its first moment.
create function begin_log() returns trigger language plpgsql as $$
declare
  before text := coalesce(current_setting('app.clinic', true), '');
begin
  perform set_config('app.clinic', new.id::text, true);
  insert into log_tree (clinic_id, id) values (new.id, gen_random_uuid());
  perform set_config('app.clinic', before, true);
  return new;
end $$;
create trigger clinic_has_log after insert on clinic for each row execute function begin_log();

-- The clock that takes entries into trees works for no clinic: it learns of which clinics there are logs, and nothing of
-- what is in them ...
create policy clock_counts on log_tree for select using (current_setting('app.clock', true) = 'log');

-- ... and enters one after the other to see whether there is anything new.
create function grown_logs() returns setof uuid language plpgsql as $$
declare
  tree record;
begin
  perform set_config('app.clock', 'log', true);
  for tree in select clinic_id, cut_xact, cut_entry from log_tree loop
    perform set_config('app.clinic', tree.clinic_id::text, true);
    if exists (select from audit_entry e where e.clinic_id = tree.clinic_id
               and (e.xact, e.id) > (tree.cut_xact, tree.cut_entry)) then
      return next tree.clinic_id;
    end if;
  end loop;
  perform set_config('app.clock', '', true);
  perform set_config('app.clinic', '', true);
end $$;

grant select, insert, update (size, cut_xact, cut_entry, version) on log_tree to ${server};
grant select, insert on log_node, log_head, log_keyset, log_check to ${server};
