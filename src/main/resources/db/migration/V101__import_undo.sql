-- A process whose last release was taken back with its run: it answers that it is gone, and comes back when data comes again.
alter table contracting_process add column removed_by_run bigint references import_run;
alter table import_run
    add column undone_by text,
    add column undone_at timestamptz,
    add column undone_releases bigint not null default 0,
    add column undone_processes bigint not null default 0,
    add column undone_gone bigint not null default 0;
