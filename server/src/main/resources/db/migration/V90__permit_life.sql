-- The permit's life (居住证): endorsed, suspended, lost, replaced, cancelled, restored. What a day's passing does is no row:
-- whoever reads a permit judges it by its last good day and the law of that day.
alter table permit
    -- A permit converted from a temporary one has no application behind it.
    alter column case_number drop not null,
    add column term_from    date,
    add column times        integer not null default 0,
    add column asked_on     date,
    add column lost_on      date,
    add column cancelled_on date,
    add column ground       text,
    add constraint cancelled_for_a_reason check ((cancelled_on is null) = (ground is null)),
    add constraint cancelled_is_closed check (cancelled_on is null or closed_on is not null);
update permit set term_from = issued_on;
alter table permit alter column term_from set not null;
comment on column permit.times is 'endorsements counted in years from term_from; 0 where the law gave a term';
comment on column permit.asked_on is 'the day an endorsement was asked for that an officer has yet to look at';

-- What happened to a permit (经过), never changed. The same form makes one step, however often it is sent.
create table permit_step (
    resident_id uuid        not null,
    permit      text        not null,
    seq         bigint generated always as identity,
    on_day      date        not null,
    at          timestamptz not null,
    kind        text        not null,
    until       date,
    by_name     text        not null,
    office      text,
    words       text        not null,
    request_id  uuid        not null,
    primary key (resident_id, permit, seq),
    constraint permit_step_once unique (permit, request_id, kind)
);
create trigger only_grows before delete or truncate or update of on_day, at, kind, until, by_name, office, words, request_id
  on permit_step for each statement execute function refuse_change();

-- What a holder asks of an officer (请求): one of each kind at a time.
create table permit_request (
    resident_id uuid        not null,
    id          uuid        not null unique,
    permit      text        not null,
    kind        text        not null check (kind in ('ENDORSEMENT', 'REPLACEMENT', 'EXCHANGE', 'CANCELLATION', 'OBJECTION')),
    asked_on    date        not null,
    words       text        not null,
    office      text        not null,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    answer      text,
    answered_on date,
    answered_by text,
    request_id  uuid        not null unique,
    primary key (resident_id, id)
);
create unique index one_open_request_of_a_kind on permit_request (permit, kind) where state = 'OPEN';
create index permit_requests_of_office on permit_request (office, asked_on, id) where state = 'OPEN';

-- The cards made for a permit (证件): ordered, made in a batch, handed over.
create table card (
    resident_id uuid    not null,
    permit      text    not null,
    serial      integer not null,
    why         text    not null check (why in ('FIRST', 'REPLACEMENT', 'EXCHANGE')),
    state       text    not null check (state in ('ORDERED', 'MADE', 'HANDED', 'VOID')),
    office      text    not null,
    ordered_on  date    not null,
    batch       uuid,
    made_on     date,
    handed_on   date,
    handed_how  text check (handed_how in ('COLLECTED', 'DELIVERED')),
    primary key (resident_id, permit, serial)
);
create unique index one_card_in_the_making on card (permit) where state in ('ORDERED', 'MADE');
create unique index one_card_in_hand on card (permit) where state = 'HANDED';
create index cards_of_office on card (office, state, ordered_on, permit);
create index cards_of_batch on card (batch) where batch is not null;
