-- Two clinics with the same people in the same places, so that a test can swap one for the other.
-- Run by the owner, who is held by row-level security like everybody else.
do $$
declare
  here record;
begin
  for here in select * from (values ('a', 'alder', 'Alder House'), ('b', 'birch', 'Birch Practice'))
                            as house (letter, slug, name)
  loop
    perform set_config('app.clinic', here.letter || '0000000-0000-4000-8000-000000000000', true);

    insert into clinic (id, slug, name, zone, crisis_contact)
    values (current_clinic(), here.slug, here.name, 'Pacific/Auckland', 'Call 111');

    insert into opening_step (clinic_id, id, step, done_at)
    values (current_clinic(), gen_random_uuid(), 'KEYS', now());

    insert into operator (id, subject, email, name)
    values ((here.letter || '0000000-0000-4000-8000-000000000099')::uuid, here.slug || '-operator',
            'operator@' || here.slug || '.example', 'operator');

    insert into member (clinic_id, id, subject, email, name, roles)
    select current_clinic(),
           (here.letter || '0000000-0000-4000-8000-0000000000' || person.number)::uuid,
           here.slug || '-' || person.name,
           person.name || '@' || here.slug || '.example',
           person.name,
           person.roles::varchar[]
    from (values ('01', 'admin', '{ADMIN}'),
                 ('02', 'therapist', '{THERAPIST}'),
                 ('03', 'therapist2', '{THERAPIST}'),
                 ('04', 'supervisor', '{SUPERVISOR}'),
                 ('05', 'client', '{CLIENT}'),
                 ('06', 'client2', '{CLIENT}'),
                 ('07', 'former', '{CLIENT}'),
                 ('08', 'peer', '{THERAPIST,CLIENT}'),
                 ('09', 'turned', '{THERAPIST}'),
                 ('10', 'lapsed', '{CLIENT}'),
                 ('11', 'supervisor2', '{SUPERVISOR}'),
                 ('12', 'colleague', '{THERAPIST}')) as person (number, name, roles);

    -- They wait for their first sign-in; Robin waits in both clinics.
    insert into member (clinic_id, id, email, name, roles)
    select current_clinic(),
           (here.letter || '0000000-0000-4000-8000-0000000000' || person.number)::uuid,
           person.email,
           person.name,
           '{CLIENT}'
    from (values ('21', 'Robin@Waiting.example', 'robin'),
                 ('22', here.slug || '-once@waiting.example', 'once'),
                 ('23', here.slug || '-never@waiting.example', 'never'),
                 ('24', here.slug || '-second@waiting.example', 'second'),
                 ('26', here.slug || '-brief@waiting.example', 'brief')) as person (number, email, name);

    -- Was a client here, and was taken out.
    insert into member (clinic_id, id, subject, email, name, roles, left_at)
    values (current_clinic(), (here.letter || '0000000-0000-4000-8000-000000000025')::uuid, here.slug || '-left',
            here.slug || '-left@waiting.example', 'left', '{CLIENT}', now());

    insert into caseload (clinic_id, id, therapist_id, client_id, since, until)
    select current_clinic(),
           gen_random_uuid(),
           (here.letter || '0000000-0000-4000-8000-0000000000' || work.therapist)::uuid,
           (here.letter || '0000000-0000-4000-8000-0000000000' || work.client)::uuid,
           date '2026-01-12',
           work.until
    from (values ('02', '05', null::date),
                 ('03', '06', null),
                 ('02', '07', date '2026-06-30'),
                 ('03', '07', null),
                 ('02', '08', null),
                 ('03', '09', null),
                 ('10', '05', null),
                 ('11', '05', null),
                 ('12', '08', null)) as work (therapist, client, until);

    -- Whatever therapist2 signs waits for the supervisor; in the second clinic, what therapist signs, too.
    -- What colleague signs waits for turned, who is no supervisor (any more).
    insert into supervision (clinic_id, id, supervisor_id, supervisee_id, since)
    select current_clinic(),
           gen_random_uuid(),
           (here.letter || '0000000-0000-4000-8000-0000000000' || signing.supervisor)::uuid,
           (here.letter || '0000000-0000-4000-8000-0000000000' || signing.therapist)::uuid,
           date '2026-01-12'
    from (values ('a', '04', '03'), ('b', '04', '03'), ('b', '04', '02'),
                 ('a', '09', '12')) as signing (letter, supervisor, therapist)
    where signing.letter = here.letter;
  end loop;

  -- Is named as an operator, and has not signed in yet.
  insert into operator (id, email, name)
  values ('c0000000-0000-4000-8000-000000000098', 'operator@waiting.example', 'awaited');

  -- A clinic that is being opened, whose first admin is awaited.
  perform set_config('app.clinic', 'c0000000-0000-4000-8000-000000000000', true);
  insert into clinic (id, slug, name, zone, crisis_contact)
  values (current_clinic(), 'cedar', 'Cedar Rooms', 'Europe/Madrid', '');
  insert into opening_step (clinic_id, id, step)
  select current_clinic(), gen_random_uuid(), step
  from unnest(array ['KEYS', 'ORGANIZATION', 'ACCOUNT', 'MEMBERSHIP', 'MAIL']) as step;
  insert into member (clinic_id, id, email, name, roles)
  values (current_clinic(), 'c0000000-0000-4000-8000-000000000001', 'admin@cedar.example', 'awaited', '{ADMIN}');
end $$;
