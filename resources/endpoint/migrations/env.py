"""Run the steps on the connection that the endpoint hands over."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
