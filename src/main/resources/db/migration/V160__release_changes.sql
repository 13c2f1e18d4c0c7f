-- Which releases became public after which: what followers of the releases read. Numbers are given in one place, after the commit of what
-- they number, so that a smaller number is never seen later than a larger one (see ReleaseNumbering). A row stays when its release is
-- deleted: a cursor that names it still finds its place. The mark tells this row from one of the same number in a database that was
-- restored from an older backup.
create table release_change (
    number bigint primary key,
    mark int not null,
    release_id bigint not null,
    numbered_at timestamptz not null
);
create index release_change_time on release_change (numbered_at, number);

insert into release_change (number, mark, release_id, numbered_at)
select row_number() over (order by id), (random() * 2147483646)::int, id, now() from ocds_release;

-- Releases that are to be numbered; a row commits or vanishes together with what it stands for.
create table release_pending (
    id bigint generated always as identity primary key,
    release_id bigint not null
);

create function release_added() returns trigger language plpgsql as $$
begin
    insert into release_pending (release_id) select id from added;
    return null;
end $$;

-- A trigger, so that no way of adding releases can forget it.
create trigger release_added after insert on ocds_release
    referencing new table as added for each statement execute function release_added();

create function process_shown() returns trigger language plpgsql as $$
begin
    insert into release_pending (release_id) select id from ocds_release where process_id = new.id;
    return null;
end $$;

-- Readers have passed by the releases of a process that was not public: once it is, they come again.
create trigger process_shown after update of visibility on contracting_process
    for each row when (new.visibility = 'public' and old.visibility <> 'public') execute function process_shown();
