-- Programs of desks: what somebody is who acts for the office, and what the program may ask about, and why.
alter table api_client
  add role     text not null default 'OFFICER',
  add services text[] not null default '{}',
  add purposes text[] not null default '{}';
alter table api_client alter role drop default;
