-- Which clinic and who asks is found once for a list of clinics, and not for each of ten thousand.
alter policy own_clinic on clinic
  using (id = (select current_clinic()) or id in (select m.clinic_id from member m where m.subject = current_person()))
  with check (id = (select current_clinic()));
