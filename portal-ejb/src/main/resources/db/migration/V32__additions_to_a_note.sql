-- Whatever is added to a note names who added it, and when, in the same words.
alter table addendum rename column author_id to member_id;
alter table addendum rename column kept_at to at;
alter table addendum rename constraint addendum_clinic_id_author_id_fkey to addendum_clinic_id_member_id_fkey;
