-- A case may be over without a decision: taken back (撤回), or at an end (终止) since its applicant died or moved away.
alter table case_file drop constraint case_file_state_check;
alter table case_file add constraint case_file_state_check
    check (state in ('UNDER_REVIEW', 'AWAITING_CORRECTION', 'REFUSED', 'APPROVED', 'WITHDRAWN', 'ENDED'));
