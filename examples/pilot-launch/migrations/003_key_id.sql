ALTER TABLE api_keys ADD COLUMN key_id text UNIQUE;
