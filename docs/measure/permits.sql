-- Gives everybody with an old temporary permit a residence permit, for docs/measure/desk: seven digits in a row and their
-- check digit (Luhn). Whoever has one keeps it.
create function pg_temp.permit_number(serial bigint) returns text language sql immutable as $$
    select 'YT' || digits || (10 - sum(case when n % 2 = 0 then digit when digit > 4 then digit * 2 - 9 else digit * 2 end) % 10) % 10
      from (select '3706' || lpad(serial::text, 7, '0') as digits) as body,
           lateral (select n, substr(digits, n, 1)::integer as digit from generate_series(1, 11) as n) as each
     group by digits
$$;
insert into permit (resident_id, number, issued_on, term_from, until, times)
select resident_id, pg_temp.permit_number(row_number() over ()), current_date - 100, current_date - 100, current_date + 265, 0
  from temporary_permit
 where not exists (select from permit where permit.resident_id = temporary_permit.resident_id)
   and not exists (select from permit where number = pg_temp.permit_number(1))
    on conflict do nothing;
analyze;
