-- The last day of the office's time for what a holder asked, where the law of the day it was asked sets one.
alter table permit_request add column due_on date;
