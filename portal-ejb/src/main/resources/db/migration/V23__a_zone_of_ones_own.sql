-- The zone in which a person reads times; the clinic's where they chose none. They choose it for themselves.
alter table member add column zone varchar(64);
grant update (zone) on member to ${server};

-- A session of a series that was moved or changed alone, by hand: it stays where it is when the others move.
alter table session add column apart boolean not null default false;
alter table session no force row level security;
alter table session_series no force row level security;
alter table clinic no force row level security;
update session s set apart = true
  from session_series r, clinic c
  where r.clinic_id = s.clinic_id and r.id = s.series_id and c.id = s.clinic_id
    and ((s.starts_at at time zone c.zone)::time <> r.start_time
         or s.ends_at - s.starts_at <> r.minutes * interval '1 minute'
         or mod((s.starts_at at time zone c.zone)::date - r.first_day, r.every_weeks * 7) <> 0);
alter table session force row level security;
alter table session_series force row level security;
alter table clinic force row level security;
