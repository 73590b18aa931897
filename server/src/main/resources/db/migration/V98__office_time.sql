-- The office's time (办理时限) is counted as the law said when the case was accepted: in working days, or in days. A count
-- that ends on a day off lasts through the day after; the count's own end is kept, for the rest of it when time stands still.
alter table case_file
    add column counted_to date,
    add column counted_in text check (counted_in in ('WORKING_DAY', 'DAY')),
    add column longer boolean not null default false,
    add column missed_due date;
update case_file set counted_to = due_on, counted_in = 'WORKING_DAY' where due_on is not null or days_left > 0;
-- The first last day that passed without an answer, once it is no longer the running one: the station head's list.
create index case_missed on case_file (office, missed_due, number) where missed_due is not null;
