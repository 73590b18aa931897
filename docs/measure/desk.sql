\set serial random(1, 1000000)
\set d1 :serial / 1000000 % 10
\set d2 :serial / 100000 % 10
\set d3 :serial / 10000 % 10
\set d4 :serial / 1000 % 10
\set d5 :serial / 100 % 10
\set d6 :serial / 10 % 10
\set d7 :serial % 10
\set odd case when :d1 > 4 then :d1 * 2 - 9 else :d1 * 2 end + case when :d3 > 4 then :d3 * 2 - 9 else :d3 * 2 end + case when :d5 > 4 then :d5 * 2 - 9 else :d5 * 2 end + case when :d7 > 4 then :d7 * 2 - 9 else :d7 * 2 end
\set digits 37060000000 * 10 + :serial * 10 + (10 - (19 + :odd + :d2 + :d4 + :d6) % 10) % 10
-- What the service asks the database for one question of a desk's program, as its log has it.
select * from api_client where name = 'sandbox-school' and ended_at is null \gset client_
begin;
insert into api_request (client, key, fingerprint, at) values (:client_id, gen_random_uuid(), sha256('a question'), now())
    on conflict do nothing returning key \gset one_
select * from office where id = 'school';
select * from api_client where id = :client_id;
select * from permit where number = 'YT' || :digits::bigint::text \gset permit_
select number from case_file where resident_id = :permit_resident_id order by number desc limit 1;
select resident.*, home.*, home.id as residence_id, coalesce(hukou.path_name, resident.hukou_place) as hukou_name,
       coalesce(community.path_name, home.place) as place_name
  from resident
  join residence home on home.resident_id = resident.id
  left join division hukou on hukou.code = resident.hukou_place
  left join division community on community.code = home.place
 where resident.id = :permit_resident_id order by home.seq desc limit 1;
insert into verification (resident_id, id, request_id, office, service, purpose, on_day, at, answer, from_day, reason_zh, reason_en, sources)
values (:permit_resident_id, gen_random_uuid(), :one_key, 'school', 'compulsory_education', 'ENROLMENT', current_date, now(), 'OPEN', null,
        '法律说，孩子在父母工作或住的地方上小学、初中，政府要给平等的条件。怎么办由省里来定，先去问学校。',
        'By law a child may go to primary and middle school where its parents work or live, on equal terms. How is left to the province: ask at the school first.',
        '[{"zh": "中华人民共和国义务教育法 第12条第2款", "en": "Compulsory Education Law of the People''s Republic of China, art. 12(2)"}]'::jsonb)
    on conflict (request_id) do nothing;
with noted as (insert into journal (resident, at, actor, role, office, kind, reference)
               values (:permit_resident_id, now(), :client_id, 'DESK', 'school', 'Looked', 'service.compulsory_education'))
insert into look (resident, at, office, actor, purpose, shown, answer, reference)
values (:permit_resident_id, now(), 'school', :client_id, 'purpose.enrolment', 'shown.answer_only', 'open', 'service.compulsory_education');
update api_request set status = 201, answer = convert_to(repeat('an answer of so many letters ', 30), 'UTF8') where client = :client_id and key = :one_key;
commit;
