-- A clinic decides for how many years its log is kept, six at least (45 CFR 164.316); until it has decided, and where it says
-- so, for good. Each decision is a row, and the latest holds.
create table log_keeping_decision (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  number    integer     not null check (number > 0),
  years     smallint    check (years between 6 and 100),
  member_id uuid        not null,
  at        timestamptz not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, number),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
call keep_in_clinic('log_keeping_decision');
grant select, insert on log_keeping_decision to ${server};

-- Null where the log is kept for good.
create function log_kept_since() returns timestamptz language sql stable as
$$ select now() - make_interval(years =>
     (select k.years from log_keeping_decision k where k.clinic_id = current_clinic() order by k.number desc limit 1)) $$;

-- The server may delete what is older, and the table itself holds it to that: whatever is sent, nothing else goes. The hashes
-- of what is deleted stay in the tree, and a signed head says up to which line it was.
create policy nothing_but_old on audit_entry as restrictive for delete using (at < log_kept_since());
grant delete on audit_entry to ${server};
