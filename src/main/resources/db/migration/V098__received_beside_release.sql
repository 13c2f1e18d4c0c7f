-- The hash of the bytes received stands beside the release: a repeated import asks for it without visiting the private copies.
alter table ocds_release add column received bytea;
update ocds_release r set received = raw.sha256 from release_raw raw where raw.release_id = r.id;
alter table ocds_release alter column received set not null;
alter table release_raw drop column sha256;
