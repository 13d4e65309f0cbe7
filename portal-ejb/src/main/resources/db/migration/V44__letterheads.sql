-- What stands at the head of a clinic's letters below its name, as its admins decided. The row with the highest number holds.
create table letterhead (
  clinic_id uuid         not null references clinic,
  id        uuid         not null,
  number    integer      not null check (number > 0),
  lines     varchar(600) not null,
  member_id uuid         not null,
  at        timestamptz  not null,
  version   bigint       not null default 0,
  primary key (clinic_id, id),
  constraint letterhead_number unique (clinic_id, number),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
comment on column letterhead.lines is 'not sealed: the clinic''s own address, as it stands on each of its letters';
call keep_in_clinic('letterhead');
grant select, insert on letterhead to ${server};
