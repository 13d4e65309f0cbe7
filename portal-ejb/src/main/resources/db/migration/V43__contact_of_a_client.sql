-- How a client wants to be called, how they are reached and whom to call for them: kept by client and clinic together. What
-- was kept before stays; the row with the highest number holds.
create table contact_version (
  clinic_id uuid        not null references clinic,
  id        uuid        not null,
  client_id uuid        not null,
  number    integer     not null check (number > 0),
  contact   bytea       not null,
  member_id uuid        not null,
  at        timestamptz not null,
  version   bigint      not null default 0,
  primary key (clinic_id, id),
  constraint contact_version_number unique (clinic_id, client_id, number),
  foreign key (clinic_id, client_id) references member (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
call keep_in_clinic('contact_version');
grant select, insert on contact_version to ${server};
