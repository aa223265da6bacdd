CREATE TABLE pipeline_progress (pipeline text PRIMARY KEY, done bigint NOT NULL, total bigint NOT NULL, at timestamptz NOT NULL);
