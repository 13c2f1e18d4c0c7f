-- People who act in the portal. The address is kept in lower case, so that one address is one account.
create table account (
    id        bigint generated always as identity primary key,
    email     text        not null unique check (email = lower(email)),
    password  text,
    enabled   boolean     not null default true,
    created   timestamptz not null,
    version   bigint      not null
);

-- What a person may do, for one body or for the portal as a whole (no body).
create table account_role (
    account_id bigint      not null references account (id) on delete cascade,
    role       text        not null check (role in ('requester', 'officer', 'superior', 'clerk', 'moderator', 'admin')),
    body_id    bigint      references body (id) on delete cascade,
    granted    timestamptz not null,
    unique nulls not distinct (account_id, role, body_id)
);
create index account_role_body on account_role (body_id, role);

-- Links that prove an address once. Only the hash of the secret is kept; the account comes to be when the link is used.
create table account_link (
    id          bigint generated always as identity primary key,
    email       text        not null,
    secret_hash bytea       not null unique,
    created     timestamptz not null,
    expires     timestamptz not null,
    used        timestamptz
);
create index account_link_email on account_link (email);

-- Log-ins. A session lives here and nowhere else: ending the row ends it everywhere.
create table account_session (
    id          bigint generated always as identity primary key,
    code        text        not null unique,
    account_id  bigint      not null references account (id) on delete cascade,
    secret_hash bytea       not null unique,
    device      text        not null,
    started     timestamptz not null,
    last_seen   timestamptz not null,
    expires     timestamptz not null,
    ended       timestamptz
);
create index account_session_account on account_session (account_id) where ended is null;

-- Personal tokens for the API. The first characters are kept in the open so that their owner can tell them apart.
create table account_token (
    id          bigint generated always as identity primary key,
    code        text        not null unique,
    account_id  bigint      not null references account (id) on delete cascade,
    label       text        not null,
    prefix      text        not null,
    secret_hash bytea       not null unique,
    scopes      text        not null,
    created     timestamptz not null,
    expires     timestamptz not null,
    last_used   timestamptz,
    revoked     timestamptz
);
create index account_token_account on account_token (account_id) where revoked is null;
