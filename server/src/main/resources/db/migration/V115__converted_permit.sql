-- A temporary permit (暂住证) that is converted becomes a residence permit, and is good as long as it would have been.
alter table temporary_permit add column residence_permit text;
comment on column temporary_permit.residence_permit is 'number of the residence permit it became; nothing where its holder had one already';
-- It may be converted on its last good day.
alter table permit drop constraint permit_check, add constraint permit_ends_after_it_began check (until >= issued_on);
