-- The newest records on the home page, by the date they bear.
create index contracting_process_newest on contracting_process (date desc nulls last, id desc) where visibility = 'public';
create index information_request_newest on information_request (filed desc nulls last, id desc) where visibility = 'public';
