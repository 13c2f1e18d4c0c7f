-- The amounts of a process on its way from plan to payment, in one currency, written with the process.
create table process_figures (
    process_id bigint primary key references contracting_process on delete cascade,
    currency   text not null,
    planned    numeric,
    estimated  numeric,
    awarded    numeric,
    contracted numeric,
    paid       numeric
);

-- Figures of a buyer or a body, computed in the background: a page reads one row, however many processes there are.
create table profile (
    owner    text   not null check (owner in ('buyer', 'body')),
    owner_id bigint not null,
    as_of    timestamptz not null,
    took_ms  bigint not null,
    figures  jsonb  not null,
    primary key (owner, owner_id)
);

-- Whose figures have to be computed anew. The number rises with each change, so that one that comes while the figures are being computed
-- is not forgotten.
create sequence profile_change;
create table profile_due (
    owner    text   not null check (owner in ('buyer', 'body')),
    owner_id bigint not null,
    change   bigint not null default nextval('profile_change'),
    primary key (owner, owner_id)
);

-- Processes that were here before; a job goes through them once.
create table process_figures_backfill (
    next_id bigint not null,
    last_id bigint not null
);
insert into process_figures_backfill select 0, coalesce(max(id), 0) from contracting_process;

-- Whoever takes processes away changes the figures of those who bought them.
create function note_profiles_of_gone() returns trigger language plpgsql as $$
begin
    insert into profile_due (owner, owner_id)
    select 'buyer', buyer from gone where buyer is not null union select 'body', body_id from gone where body_id is not null
    on conflict (owner, owner_id) do update set change = excluded.change;
    return null;
end $$;
create trigger contracting_process_gone after delete on contracting_process referencing old table as gone
    for each statement execute function note_profiles_of_gone();
