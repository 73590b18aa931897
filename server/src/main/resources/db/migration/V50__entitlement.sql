-- What desks asked and were answered (核验). The answer, never the facts behind it.
create table verification (
    resident_id uuid        not null,
    id          uuid        not null unique,
    request_id  uuid        not null unique,
    office      text        not null,
    service     text        not null,
    purpose     text        not null,
    on_day      date        not null,
    at          timestamptz not null,
    answer      text        not null,
    from_day    date,
    reason_zh   text        not null,
    reason_en   text        not null,
    sources     jsonb       not null,
    primary key (resident_id, id)
);
