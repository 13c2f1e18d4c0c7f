-- Who somebody thinks a buyer is: a body of the directory, or one that is missing there. A moderator decides; what the buyer was before is
-- kept, so that a confirmation can be taken back.
create table buyer_proposal (
    id              bigint generated always as identity primary key,
    code            text   not null unique,
    buyer_id        bigint not null references buyer on delete cascade,
    body_id         bigint references body on delete cascade,
    missing_name    text,
    reason          text   not null,
    proposed_by     text   not null,
    proposed_at     timestamptz not null,
    state           text   not null default 'open' check (state in ('open', 'confirmed', 'refused', 'undone')),
    decided_by      text,
    decided_at      timestamptz,
    earlier_body_id bigint references body on delete set null,
    earlier_matched text,
    check (body_id is not null or missing_name is not null)
);
create index buyer_proposal_open on buyer_proposal (id) where state = 'open';
create index buyer_proposal_decided on buyer_proposal (decided_at desc) where state <> 'open';
create index buyer_proposal_buyer on buyer_proposal (buyer_id);
create index buyer_proposal_body on buyer_proposal (body_id);
