-- How a clinic divides its session notes itself: templates in versions. A note keeps to the version it was begun with, and
-- holds a copy of its headings, so that it is read for ever without it.
create table note_template (
  clinic_id  uuid    not null references clinic,
  id         uuid    not null,
  number     integer not null check (number > 0),
  retired_at timestamptz,
  version    bigint  not null default 0,
  primary key (clinic_id, id)
);
call keep_in_clinic('note_template');

create table note_template_version (
  clinic_id   uuid        not null references clinic,
  id          uuid        not null,
  template_id uuid        not null,
  number      integer     not null check (number > 0),
  form        bytea       not null,
  made_by     uuid        not null,
  made_at     timestamptz not null,
  version     bigint      not null default 0,
  primary key (clinic_id, id),
  unique (clinic_id, template_id, number),
  foreign key (clinic_id, template_id) references note_template (clinic_id, id),
  foreign key (clinic_id, made_by) references member (clinic_id, id)
);
call keep_in_clinic('note_template_version');

grant select, insert, update on note_template to ${server};
grant select, insert on note_template_version to ${server};

alter table note
  drop constraint note_format_check,
  add constraint note_format_check check (format in ('SOAP', 'DAP', 'BIRP', 'GIRP', 'FREE_TEXT', 'OWN')),
  add column template_version_id uuid,
  add column template_name bytea,
  add column template_number integer,
  add foreign key (clinic_id, template_version_id) references note_template_version (clinic_id, id),
  add constraint note_template_check check (num_nulls(template_version_id, template_name, template_number)
                                            = case format when 'OWN' then 0 else 3 end);

alter table note_section
  drop constraint note_section_heading_check,
  add constraint note_section_heading_check check (heading in
    ('SUBJECTIVE', 'OBJECTIVE', 'ASSESSMENT', 'PLAN', 'DATA', 'BEHAVIOUR', 'INTERVENTION', 'RESPONSE', 'GOAL', 'FREE',
     'OWN', 'CLIENT_VOICE')),
  add column own_heading bytea,
  add column own_hint bytea,
  add column required boolean not null default true,
  add constraint note_section_own_check check ((heading = 'OWN') = (own_heading is not null)),
  add constraint note_section_voice_check check (heading <> 'CLIENT_VOICE' or required);

-- -------------------------------------------------------------------------- what a clinic decides about its notes

-- Nought minutes: each signature asks for a sign-in of its own.
alter table clinic
  drop constraint clinic_sign_again_minutes_check,
  add constraint clinic_sign_again_minutes_check check (sign_again_minutes between 0 and 1440);

-- Each decision once, never changed; what holds now stands in the clinic's own row.
create table note_policy_decision (
  clinic_id          uuid        not null references clinic,
  id                 uuid        not null,
  member_id          uuid        not null,
  at                 timestamptz not null,
  unlocking          varchar(20) not null check (unlocking in ('NEVER', 'WITHIN_HOURS', 'ALWAYS')),
  unlock_hours       integer     not null check (unlock_hours between 1 and 8760),
  sign_again_minutes integer     not null check (sign_again_minutes between 0 and 1440),
  version            bigint      not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index note_policy_decision_at on note_policy_decision (clinic_id, at desc);
call keep_in_clinic('note_policy_decision');

create index note_entry_signatures on note_entry (clinic_id, member_id, at) where kind in ('SIGNED', 'COSIGNED');

grant select, insert on note_policy_decision to ${server};
grant update (unlocking, unlock_hours, sign_again_minutes, version) on clinic to ${server};

-- --------------------------------------------------------------------------------------------- phrases

-- What one writes again and again. Without a member it is the clinic's, for all who write notes there.
create table phrase (
  clinic_id  uuid   not null references clinic,
  id         uuid   not null,
  member_id  uuid,
  name       bytea  not null,
  words      bytea  not null,
  retired_at timestamptz,
  version    bigint not null default 0,
  primary key (clinic_id, id),
  foreign key (clinic_id, member_id) references member (clinic_id, id)
);
create index phrase_member on phrase (clinic_id, member_id) where retired_at is null;
call keep_in_clinic('phrase');
grant select, insert, update on phrase to ${server};
