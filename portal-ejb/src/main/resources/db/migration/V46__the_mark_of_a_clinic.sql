-- The marks that a clinic had, each as a picture that the portal drew itself; the clinic's row says which one holds. None
-- is changed or taken away, so that a decision's record can show what was so before.
create table clinic_mark (
  clinic_id uuid   not null references clinic,
  id        uuid   not null,
  picture   bytea  not null check (octet_length(picture) <= 1000000),
  version   bigint not null default 0,
  primary key (clinic_id, id)
);
call keep_in_clinic('clinic_mark');

alter table clinic
  add column mark_id uuid,
  add foreign key (id, mark_id) references clinic_mark (clinic_id, id);

grant select, insert on clinic_mark to ${server};
grant update (mark_id) on clinic to ${server};
