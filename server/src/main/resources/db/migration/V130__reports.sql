-- What a station is told of who lives where, away from its counter (报告), such as at the door (上门登记). What was told is
-- kept only until it is registered or set aside.
create table report (
    id          uuid primary key,
    office      text not null references office,
    told_by     uuid not null,
    told_name   text not null,
    told_on     date not null,
    sent_on     date not null,
    sealed      bytea,
    state       text not null check (state in ('waiting', 'registered', 'set_aside')),
    resident_id uuid,
    ended_by    uuid,
    ended_name  text,
    ended_on    date,
    reason      text not null default '',
    constraint report_told check ((state = 'waiting') = (sealed is not null)),
    constraint report_ended check ((state = 'waiting') = (ended_by is null)),
    constraint report_registered check ((state = 'registered') = (resident_id is not null))
);
comment on column report.id is 'made where it was written down: the request by which somebody is registered';
comment on column report.told_on is 'the day it was told by the clock of the device; sent_on by ours';
create index reports_waiting on report (office, told_on, id) where state = 'waiting';

-- Devices seal what they write down at the door for this key: a lost telephone tells nothing.
create table doorstep_key (
    one    boolean primary key default true check (one),
    sealed bytea not null
);
