-- A residence's life (居住登记): confirmed, left, begun again, ended by death. Nothing is overwritten: a home that ended
-- keeps the day and the cause, and every step keeps who took it.
alter table residence
    add column seq      bigint generated always as identity,
    add column ended_by text check (ended_by in ('moved', 'left', 'died')),
    add column paper    text not null default '';
update residence set ended_by = 'moved' where ended_on is not null;
alter table residence
    add constraint residence_ended_by_something check ((ended_on is null) = (ended_by is null));
comment on column residence.paper is 'the paper an officer saw; empty where the resident only said so';

alter table resident add column died_on date;

-- What was told of a residence after it was declared. The same form makes one step, however often it is sent.
create table residence_step (
    resident_id  uuid    not null references resident,
    seq          bigint  generated always as identity,
    request_id   uuid    not null,
    residence_id uuid,
    kind         text    not null check (kind in ('confirmed', 'left', 'died')),
    on_day       date    not null,
    entered_on   date    not null,
    way          text    not null check (way in ('page', 'counter')),
    actor        uuid    not null,
    office       text,
    ground       text    not null,
    paper        text    not null,
    primary key (resident_id, seq),
    constraint residence_step_once unique (resident_id, request_id, kind)
);
comment on column residence_step.residence_id is 'the home it is about; none where nobody lived here any more';
create unique index residence_confirmed_once_a_day on residence_step (resident_id, residence_id, on_day)
    where kind = 'confirmed';
create trigger only_grows before update or delete or truncate on residence_step
    for each statement execute function refuse_change();
