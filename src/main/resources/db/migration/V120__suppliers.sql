-- Who supplies or bids. One row for each that was ever told apart; when two turn out to be one, merged_into says so and nothing is lost.
create table supplier (
    id bigint generated always as identity primary key,
    code text not null unique,
    name text not null,
    demo boolean not null default false,
    version bigint not null default 1,
    visibility text not null default 'public' check (visibility in ('public', 'private', 'removed')),
    removal_reason text,
    -- The decision: this one is that one. head_id is where a chain of such decisions ends, null for a supplier that stands for itself.
    merged_into bigint references supplier on delete set null,
    head_id bigint references supplier on delete set null,
    changed_at timestamptz not null,
    check (merged_into <> id)
);
create index supplier_merged on supplier (merged_into) where merged_into is not null;
create index supplier_head on supplier (head_id) where head_id is not null;
create index supplier_name_words on supplier using gin (to_tsvector('simple', name));

-- Keys by which a supplier is known, normalised; each leads to one supplier. A strong one comes from a register; the others hold what a
-- publisher calls it, and lead nowhere outside that publisher.
create table supplier_key (
    scheme text not null,
    value text not null,
    supplier_id bigint not null references supplier on delete cascade,
    strong boolean not null,
    primary key (scheme, value)
);
create index supplier_key_supplier on supplier_key (supplier_id);

-- Spellings as published; core is the name without its legal form, case and punctuation.
create table supplier_name (
    supplier_id bigint not null references supplier on delete cascade,
    spelling text not null,
    core text not null,
    primary key (supplier_id, spelling)
);
create index supplier_name_core on supplier_name (core);

-- The suppliers and bidders of a process: one row for each party. supplier_id is the one it stands for today, own_id the one its keys
-- lead to, so that a merge can be undone.
create table process_supplier (
    id bigint generated always as identity primary key,
    process_id bigint not null references contracting_process on delete cascade,
    supplier_id bigint not null references supplier on delete cascade,
    own_id bigint not null references supplier on delete cascade,
    party_id text,
    name text not null,
    -- 'supplier' where an award that stands names it, 'tenderer' where it took part.
    roles text[] not null,
    -- Its awards: how many, their value (of their contracts, else of the award), and whether one of them names others too.
    awards int not null default 0,
    amount numeric,
    currency text,
    joint boolean not null default false,
    bid numeric,
    bid_currency text,
    -- How many took part in the process; null where nobody says.
    bidders int
);
create index process_supplier_process on process_supplier (process_id);
create index process_supplier_supplier on process_supplier (supplier_id);
create index process_supplier_own on process_supplier (own_id);

-- What was decided about a pair, by whom and why: only ever added. A later decision about the same pair settles an earlier one.
create table supplier_decision (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('same_key', 'proposed_by_name', 'merged', 'kept_apart', 'split')),
    -- The one that stays, and the other.
    one_id bigint not null references supplier on delete cascade,
    other_id bigint not null references supplier on delete cascade,
    at timestamptz not null,
    actor text not null,
    reason text not null default '',
    evidence text not null default '',
    settled_by bigint references supplier_decision on delete set null,
    check (one_id <> other_id)
);
create unique index supplier_decision_found on supplier_decision (least(one_id, other_id), greatest(one_id, other_id), kind)
    where kind in ('same_key', 'proposed_by_name');
create index supplier_decision_one on supplier_decision (one_id);
create index supplier_decision_other on supplier_decision (other_id);
create index supplier_decision_open on supplier_decision (kind, id) where settled_by is null;

-- Processes that were here before suppliers were told apart; a job goes through them once.
create table supplier_backfill (
    next_id bigint not null,
    last_id bigint not null
);
insert into supplier_backfill select 0, coalesce(max(id), 0) from contracting_process;
