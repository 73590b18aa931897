-- What a desk did after it had its answer: gave the service or not, and why not; and what the holder said to that.
create table service_outcome (
    resident_id     uuid not null,
    verification_id uuid not null,
    office          text not null,
    service         text not null,
    outcome         text not null check (outcome in ('served', 'not_entitled', 'papers_missing', 'no_place', 'other')),
    words           text not null,
    told_on         date not null,
    objected_on     date,
    objection       text,
    answered_on     date,
    answer          text,
    primary key (resident_id, verification_id),
    foreign key (resident_id, verification_id) references verification,
    constraint objection_in_words check ((objected_on is null) = (objection is null)),
    constraint objection_answered check ((answered_on is null) = (answer is null)),
    constraint answer_to_objection check (answered_on is null or objected_on is not null)
);
create index objections_waiting on service_outcome (office, objected_on) where objected_on is not null and answered_on is null;

-- How often records are looked at is counted a month at a time.
create index verification_on on verification (on_day);

create index look_at on look using brin (at);
