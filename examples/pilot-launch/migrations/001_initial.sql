CREATE TABLE api_keys (id bigserial PRIMARY KEY, owner text NOT NULL, secret_hash bytea NOT NULL, created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE decisions (id bigserial PRIMARY KEY, key_id bigint NOT NULL REFERENCES api_keys, operation text NOT NULL, allowed boolean NOT NULL, at timestamptz NOT NULL DEFAULT now());
