-- Disputes before an information commission and the rulings that end them. Words that the portal writes itself stand in both languages.
create table dispute (
    id                 bigint generated always as identity primary key,
    code               text    not null unique,
    version            bigint  not null,
    visibility         text    not null check (visibility in ('public', 'private', 'removed')),
    fictional          boolean not null,
    commission_id      bigint  not null references body (id),
    respondent_id      bigint  not null references body (id),
    applicant_kind     text    not null check (applicant_kind in ('wni', 'badan_hukum', 'kelompok')),
    applicant_name     text,
    regime             text    not null check (regime in ('umum', 'pemilu')),
    grounds            text[]  not null,
    stage              text    not null,
    process_ocid       text,
    last_event_on      date    not null,
    title_indonesian   text    not null,
    title_english      text,
    summary_indonesian text    not null,
    summary_english    text,
    -- UU 27/2022: of applicants only public legal bodies are named.
    constraint dispute_names_legal_bodies_only check (applicant_name is null or applicant_kind = 'badan_hukum')
);
create index dispute_commission on dispute (commission_id);
create index dispute_respondent on dispute (respondent_id);
create index dispute_process on dispute (process_ocid);

create table dispute_docket (
    dispute_id       bigint  not null references dispute (id) on delete cascade,
    position         integer not null,
    number           text    not null unique,
    asked_indonesian text    not null,
    asked_english    text,
    request_number   text,
    primary key (dispute_id, position)
);
create index dispute_docket_request on dispute_docket (request_number);

create table dispute_hearing (
    dispute_id bigint  not null references dispute (id) on delete cascade,
    position   integer not null,
    number     integer not null,
    held_on    date    not null,
    primary key (dispute_id, position)
);

create table dispute_panel (
    dispute_id bigint  not null references dispute (id) on delete cascade,
    position   integer not null,
    name       text    not null,
    role       text    not null check (role in ('chair', 'member')),
    primary key (dispute_id, position)
);

create table dispute_source (
    dispute_id   bigint  not null references dispute (id) on delete cascade,
    position     integer not null,
    number       integer not null,
    outlet       text    not null,
    published_on date,
    primary key (dispute_id, position)
);

create table dispute_event (
    id                 bigint generated always as identity primary key,
    dispute_id         bigint      not null references dispute (id) on delete cascade,
    happened_on        date,
    happened_within    text        not null check (happened_within in ('day', 'month', 'unknown')),
    kind               text        not null,
    hearing            integer,
    heading_indonesian text        not null,
    heading_english    text,
    words_indonesian   text,
    words_english      text,
    sources            integer[]   not null,
    verified           boolean     not null,
    recorded           timestamptz not null,
    constraint dispute_event_dated check ((happened_on is null) = (happened_within = 'unknown'))
);
create index dispute_event_dispute on dispute_event (dispute_id);

-- Events are only ever added; those of invented disputes may leave with their dispute.
create function dispute_event_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from dispute d where d.id = old.dispute_id and not d.fictional) then
        return old;
    end if;
    raise exception 'dispute_event rows are never changed or removed';
end $$;
create trigger dispute_event_append_only before update or delete on dispute_event
    for each row execute function dispute_event_is_append_only();

create table ruling (
    id                 bigint generated always as identity primary key,
    code               text    not null unique,
    version            bigint  not null,
    visibility         text    not null check (visibility in ('public', 'private', 'removed')),
    fictional          boolean not null,
    dispute_id         bigint  not null references dispute (id) on delete cascade,
    docket             text    not null,
    number             text    not null unique,
    kind               text    not null check (kind in ('ajudikasi', 'mediasi', 'sela', 'penetapan')),
    pronounced_on      date    not null,
    outcome            text    not null check (outcome in ('granted', 'partly', 'refused', 'inadmissible', 'lapsed', 'other')),
    articles           text[]  not null,
    document_code      text,
    sources            integer[] not null,
    summary_indonesian text    not null,
    summary_english    text
);
create index ruling_dispute on ruling (dispute_id);

create table ruling_order (
    ruling_id            bigint  not null references ruling (id) on delete cascade,
    position             integer not null,
    verb_indonesian      text    not null,
    verb_english         text,
    object_indonesian    text    not null,
    object_english       text,
    condition_indonesian text,
    condition_english    text,
    access_indonesian    text,
    access_english       text,
    compliance           text    not null check (compliance in ('unknown', 'pending', 'obeyed', 'partly', 'disobeyed')),
    primary key (ruling_id, position)
);
