-- Bulk files are made year by year, each in one pass over its processes.
create index contracting_process_year on contracting_process (year, id) where visibility = 'public';
