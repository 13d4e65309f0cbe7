-- An operator puts somebody else in the place of an awaited admin while steps of the opening are left, and not beside them.
alter policy awaited_admin on member
  using ((select operates()) and subject is null and roles = '{ADMIN}' and left_at is null
         and exists (select from opening_step s where s.clinic_id = member.clinic_id and s.done_at is null))
  with check ((select operates()) and subject is null and roles = '{ADMIN}' and left_at is null);
