-- Mail on its way out, added in the transaction that causes it. The text is emptied once a server took the mail.
create table mail_outbox (
    id        bigint generated always as identity primary key,
    code      text        not null,
    recipient text        not null,
    subject   text        not null,
    text      text        not null,
    purpose   text        not null,
    reference text        not null,
    state     text        not null check (state in ('queued', 'sent', 'failed')),
    attempts  integer     not null,
    due       timestamptz not null,
    added     timestamptz not null,
    settled   timestamptz,
    problem   text,
    version   bigint      not null
);
create index mail_outbox_due on mail_outbox (due, id) where state = 'queued';
