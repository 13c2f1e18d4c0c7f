-- What an external request asked, retold in English by the portal; empty where nobody has.
alter table information_request
    add column subject_en text not null default '',
    add column text_en text not null default '';
