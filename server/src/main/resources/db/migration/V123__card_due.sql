-- By when a card is to be made (制证期限), where the law gives it a time of its own; and when a missed day was written down.
alter table card
    add column due_on date,
    add column missed_told_on date;
create index card_due on card (office, due_on) where due_on is not null;
