-- Permits run out by a day's passing, which is no row: they are looked for in the order of their last good day.
create index permit_running_out on permit (until, number) where closed_on is null and asked_on is null;

-- How far that look has come. What ran out before it began is told to nobody.
create table webhook_lapse (
    until  date not null,
    permit text not null
);
create unique index one_webhook_lapse on webhook_lapse ((true));
insert into webhook_lapse (until, permit) values (current_date - 2, '~');
