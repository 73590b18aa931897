-- Residents say themselves what is written wrongly (本人提出更正). It waits until an officer has seen the paper and makes it
-- their own proposal, or declines it with words the resident is told. Still one at a time.
alter table correction
    add column asked_on date,
    add column words    text not null default '',
    drop constraint correction_state_check,
    drop constraint correction_answered;
alter table correction
    add constraint correction_state_check check (state in ('asked', 'open', 'done', 'set_aside')),
    add constraint correction_answered check ((state in ('asked', 'open')) = (answered_by is null)),
    add constraint correction_asked check (state <> 'asked' or asked_on is not null);
comment on column correction.asked_on is 'the day the resident asked for it; none where an officer found the mistake';
comment on column correction.words is 'why an officer declined what the resident asked for';
drop index one_open_correction;
create unique index one_open_correction on correction (resident_id) where state in ('asked', 'open');
drop index corrections_of_office;
create index corrections_of_office on correction (office, proposed_on, id) where state in ('asked', 'open');
