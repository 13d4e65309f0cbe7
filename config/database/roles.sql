-- Roles and databases of an installation. Run once by a superuser on a fresh server, for example
--   psql -h HOST -U postgres -v owner_password=... -v server_password=... -v keycloak_password=... -f roles.sql
-- tandem_owner owns the tables and runs the migrations; tandem_server is what the application signs in as: it owns
-- nothing and bypasses nothing, and each migration grants it what it needs. Then run fences.sql.

CREATE ROLE tandem_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE tandem_server LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'server_password';
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'keycloak_password';

CREATE DATABASE tandem OWNER tandem_owner TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0 ENCODING 'UTF8';
GRANT CONNECT ON DATABASE tandem TO tandem_server;

\connect keycloak
ALTER SCHEMA public OWNER TO keycloak;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

\connect tandem
ALTER SCHEMA public OWNER TO tandem_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tandem_server;
