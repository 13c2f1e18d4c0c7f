-- For readers of feeds and sitemaps. Of those that changed before, it is not known when.
alter table body add column changed timestamptz not null default now();
update body set changed = added;
