-- Information requests: what anyone may see. Who asks is in request_requester and nowhere else, but for the name of a legal body.
create table information_request (
    id              bigint generated always as identity primary key,
    code            text        not null unique,
    number          text        unique,
    origin          text        not null check (origin in ('suluh', 'external')),
    body_id         bigint      not null references body (id),
    process         text,
    item            integer     check (item between 1 and 39),
    subject         text        not null,
    text            text        not null,
    purpose         text        not null,
    access          text,
    delivery        text,
    language        text        not null check (language in ('id', 'en')),
    regime          text        not null check (regime in ('umum', 'pemilu')),
    requester_kind  text        not null check (requester_kind in ('person', 'legal_body', 'group')),
    requester_name  text,
    state           text        not null check (state in ('unconfirmed', 'filed', 'received', 'answered', 'elsewhere')),
    outcome         text        check (outcome in ('granted', 'partly', 'refused', 'not_held')),
    register_number text,
    note            text        not null default '',
    note_en         text        not null default '',
    filed           date,
    visibility      text        not null check (visibility in ('public', 'private', 'removed')),
    fictional       boolean     not null,
    added           timestamptz not null,
    version         bigint      not null,
    check (requester_name is null or requester_kind = 'legal_body'),
    check (visibility <> 'public' or number is not null)
);
create index information_request_body on information_request (body_id) where visibility = 'public';
create index information_request_process on information_request (process) where visibility = 'public';

-- The last number given in each year. The row is locked until the filing is committed, so that no number is lost or given twice.
create table request_number (
    year integer primary key,
    last integer not null
);

-- Who asks: read by the requester's own link and by officers of the body that was asked. Never indexed, logged or exported.
create table request_requester (
    request_id      bigint primary key references information_request (id) on delete cascade,
    account         bigint,
    name            text  not null,
    email           text  not null,
    phone           text,
    address         text,
    identity_number text,
    link_hash       bytea not null unique,
    confirmed       timestamptz,
    version         bigint not null
);

-- One row for each form or API call that was taken, so that the same one sent twice files one request.
create table request_submission (
    key        text primary key,
    hash       bytea  not null,
    request_id bigint not null references information_request (id) on delete cascade
);

-- What happened, in order. Rows are only ever added.
create table request_event (
    request_id bigint  not null references information_request (id) on delete cascade,
    position   integer not null,
    kind       text    not null check (kind in ('filed', 'received', 'extended', 'answered', 'reported')),
    actor      text    not null check (actor in ('requester', 'body', 'portal', 'other')),
    day        date    not null,
    title      text    not null default '',
    title_en   text    not null default '',
    text       text    not null default '',
    text_en    text    not null default '',
    at         timestamptz not null,
    primary key (request_id, position)
);
create function request_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'request_event rows are never changed';
end $$;
create trigger request_event_append_only before update on request_event
    for each row execute function request_event_is_append_only();

-- Legal clocks. Whether one is overdue is computed from due and today, never stored.
create table request_clock (
    request_id bigint  not null references information_request (id) on delete cascade,
    position   integer not null,
    step       text    not null,
    regime     text    not null,
    extended   boolean not null,
    start      date    not null,
    days       integer not null,
    unit       text    not null,
    rule_set   text    not null,
    basis      text    not null,
    verified   boolean not null,
    due        date    not null,
    stopped    date,
    primary key (request_id, position)
);

-- Where a request that was made outside this portal is told of.
create table request_source (
    request_id bigint  not null references information_request (id) on delete cascade,
    position   integer not null,
    label      text    not null,
    url        text    not null,
    primary key (request_id, position)
);
