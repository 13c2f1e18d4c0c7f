-- Who buys: a unit, the ministry or region it belongs to, and the public body that answers for it. The key is what a buyer is known
-- again by: the scheme and code of its identifier, else its name within one publisher and one parent.
create table buyer (
    id           bigint generated always as identity primary key,
    code         text    not null unique,
    key          text    not null unique,
    scheme       text,
    identifier   text,
    name         text    not null,
    parent_id    bigint references buyer on delete set null,
    body_id      bigint references body on delete set null,
    matched      text check (matched in ('id', 'name', 'alias')),
    confirmed_by text,
    confirmed_at timestamptz,
    answering_id bigint references body on delete set null,
    untold       boolean not null default false,
    demo         boolean not null default false,
    added        timestamptz not null
);
comment on column buyer.body_id is 'the body the buyer is';
comment on column buyer.matched is 'id, alias: a moderator confirmed it for the code, for the name; name: surely called so';
comment on column buyer.answering_id is 'that body, else the one that answers for the nearest ancestor';
comment on column buyer.untold is 'its contracting processes have yet to learn of answering_id';
create index buyer_parent on buyer (parent_id);
create index buyer_body on buyer (body_id);
create index buyer_answering on buyer (answering_id);
create index buyer_untold on buyer (id) where untold;
create index buyer_unmatched on buyer (id) where body_id is null;

alter table contracting_process add column buyer bigint references buyer on delete set null;
create index contracting_process_buyer on contracting_process (buyer, date desc nulls last, id desc);
create index contracting_process_without_buyer on contracting_process (id) where buyer is null and buyer_name is not null;
