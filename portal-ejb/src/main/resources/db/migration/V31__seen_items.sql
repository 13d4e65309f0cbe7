-- When each member last opened an item, as a goal or a note: what happened to it since then is new to them. The item's id
-- refers to no table, so that whatever has an id can be seen.
create table seen_item (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  member_id uuid        not null,
  item      uuid        not null,
  at        timestamptz not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, member_id, item),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);

-- Until now this was read from the trail, which is evidence and is not asked again.
alter table member no force row level security;
alter table audit_entry no force row level security;
insert into seen_item (clinic_id, id, member_id, item, at)
  select a.clinic_id, gen_random_uuid(), a.member_id, a.item, max(a.at)
    from audit_entry a join member m on m.clinic_id = a.clinic_id and m.id = a.member_id
   where a.call in ('Goals.open', 'Notes.open') and a.outcome = 'DONE' and a.item is not null
   group by a.clinic_id, a.member_id, a.item;
alter table member force row level security;
alter table audit_entry force row level security;
drop index audit_entry_looked, audit_entry_read;

call keep_in_clinic('seen_item');
grant select, insert, update (at, version) on seen_item to ${server};
