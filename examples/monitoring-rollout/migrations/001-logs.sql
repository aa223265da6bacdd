CREATE TABLE pipeline_logs (id bigserial PRIMARY KEY, at timestamptz NOT NULL, pipeline text NOT NULL, level text NOT NULL, message text NOT NULL);
