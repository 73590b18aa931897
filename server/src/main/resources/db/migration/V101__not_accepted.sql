-- An application that is not accepted (不予受理), on one of three grounds.
alter table case_file drop constraint case_file_state_check;
alter table case_file add constraint case_file_state_check check (state in
    ('UNDER_REVIEW', 'AWAITING_CORRECTION', 'REFUSED', 'APPROVED', 'WITHDRAWN', 'ENDED', 'NOT_ACCEPTED'));
alter table case_file add column ground text
    check (ground in ('OTHER_AREA', 'NO_PERMIT_NEEDED', 'NOT_ENTITLED'));
alter table case_file add constraint ground_where_not_accepted check ((state = 'NOT_ACCEPTED') = (ground is not null));
-- When a missed time limit was written down, once a case.
alter table case_file add column missed_told_on date;
create index case_running on case_file (due_on) where state = 'UNDER_REVIEW' and missed_told_on is null;
create index case_missed_untold on case_file (missed_due) where missed_due is not null and missed_told_on is null;
