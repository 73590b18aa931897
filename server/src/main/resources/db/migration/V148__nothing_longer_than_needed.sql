-- What was acknowledged to a program, and what was offered to and asked of telephones, is kept for some weeks and then removed.
create index api_request_by_age on api_request (at);
create index wallet_offer_by_age on wallet_offer (until);
create index wallet_question_by_age on wallet_question (until);
create index wallet_credential_by_age on wallet_credential (until);
