-- An officer sees the paper of a home that was told without one (看过证明): from then on it is proved, and since when it is
-- registered stays.
alter table residence_step drop constraint residence_step_kind_check;
alter table residence_step
    add constraint residence_step_kind_check
        check (kind in ('confirmed', 'left', 'died', 'stayed', 'papers_seen'));
