-- Who is taken out of a clinic stays out: a membership that was taken up once is not taken up again with the address it
-- once waited for. To let somebody in again is a decision, and takes left_at away.
alter table member add column left_at timestamptz;

create function leave_clinic() returns trigger language plpgsql as $$
begin
  new.left_at := now();
  return new;
end $$;
create trigger member_leaves before update of subject on member for each row
  when (old.subject is not null and new.subject is null)
  execute function leave_clinic();

drop policy own_membership on member;
create policy own_membership on member for select using (subject = current_person() and left_at is null);
drop policy awaited_membership on member;
create policy awaited_membership on member for select
  using (subject is null and left_at is null
         and lower(email) = lower(nullif(current_setting('app.email', true), '')));
drop policy take_up_membership on member;
create policy take_up_membership on member for update
  using (subject is null and left_at is null
         and lower(email) = lower(nullif(current_setting('app.email', true), '')))
  with check (subject = current_person());

drop index member_awaited;
create index member_awaited on member (lower(email)) where subject is null and left_at is null;
