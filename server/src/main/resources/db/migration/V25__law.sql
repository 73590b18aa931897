-- Findings (认定) that decisions rest on. What is kept is never changed.
create table finding (
    resident_id uuid        not null,
    id          uuid        not null unique,
    place       text        not null,
    on_day      date        not null,
    law_on      date        not null,
    facts       jsonb       not null,
    finding     jsonb       not null,
    kept_at     timestamptz not null default now(),
    primary key (resident_id, id)
);
