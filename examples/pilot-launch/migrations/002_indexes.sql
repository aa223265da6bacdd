CREATE INDEX CONCURRENTLY decisions_by_key_and_time ON decisions (key_id, at DESC);
