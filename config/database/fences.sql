-- What lies beyond its own database is closed to each role. Run by a superuser, after roles.sql and as often as one likes:
--   psql -h HOST -U postgres -f fences.sql

REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
REVOKE ALL ON DATABASE tandem FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;

\connect tandem
-- Large objects belong to no clinic, and no policy holds them.
REVOKE EXECUTE ON FUNCTION lo_creat, lo_create, lo_from_bytea, lo_put, lowrite FROM PUBLIC;
