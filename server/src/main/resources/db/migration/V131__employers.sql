-- Employers (用人单位) take part: they tell the station whom they employ.
alter table office drop constraint office_kind_check;
alter table office add constraint office_kind_check check (kind in ('station', 'desk', 'employer'));
