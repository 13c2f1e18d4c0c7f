-- Processes that lost something a reader may have taken: some of their releases, or all that anyone may see. Whether a process is gone now is
-- read from its own row. Numbers are given after the commit, as those of release_change are and under the same lock, so that a smaller
-- number is never seen later than a larger one.
create table process_removal (
    id bigint generated always as identity primary key,
    ocid text not null,
    at timestamptz not null default now(),
    number bigint unique,
    mark int
);
create index process_removal_pending on process_removal (id) where number is null;

create function releases_removed() returns trigger language plpgsql as $$
begin
    insert into process_removal (ocid) select distinct p.ocid from gone join contracting_process p on p.id = gone.process_id
        where p.visibility = 'public';
    return null;
end $$;

create trigger releases_removed after delete on ocds_release
    referencing old table as gone for each statement execute function releases_removed();

create function process_hidden() returns trigger language plpgsql as $$
begin
    insert into process_removal (ocid) values (old.ocid);
    return null;
end $$;

create trigger process_hidden after update of visibility on contracting_process
    for each row when (old.visibility = 'public' and new.visibility <> 'public') execute function process_hidden();

create function processes_deleted() returns trigger language plpgsql as $$
begin
    insert into process_removal (ocid) select ocid from gone where visibility = 'public';
    return null;
end $$;

create trigger processes_deleted after delete on contracting_process
    referencing old table as gone for each statement execute function processes_deleted();
