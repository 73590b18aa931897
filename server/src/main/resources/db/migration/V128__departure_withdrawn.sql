-- A departure that was written down by mistake (误登离开) is taken back: the same home goes on, and both words stay.
alter table residence_step drop constraint residence_step_kind_check;
alter table residence_step
    add constraint residence_step_kind_check check (kind in ('confirmed', 'left', 'died', 'stayed'));
