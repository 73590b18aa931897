-- Two entries of one person joined: what stood under the other entry stands under the one kept, and remembers where it
-- was, so that it can go back.
alter table resident_account add column speaks_for uuid;
create index account_speaking_for on resident_account (speaks_for) where speaks_for is not null;
alter table case_file        add column entered_for uuid;
alter table permit           add column entered_for uuid;
alter table temporary_permit add column entered_for uuid;
comment on column resident_account.speaks_for is 'the entry this account signs in to, where its own was joined to another';
comment on column permit.entered_for is 'the entry it stood under before that was joined to this one';
