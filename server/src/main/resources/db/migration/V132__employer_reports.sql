-- Employers (用人单位) report whom they hired and whose work ended; a station works through it as through what was told at
-- the door. The employer sees its own reports again: of each the name alone outlives the report's end.
alter table report
    add column content  text not null default 'lives_here' check (content in ('lives_here', 'work_ended')),
    add column employer text references office,
    add column person   bytea,
    add column arrived  bigint generated always as identity,
    add constraint report_person check ((employer is null) = (person is null));
alter table report alter column content drop default;
comment on column report.employer is 'the employer who told it; nothing where an officer was told at the door';
comment on column report.person is 'the name that was told, sealed, for the employer who told it';
create index report_employer on report (employer, arrived desc) where employer is not null;
