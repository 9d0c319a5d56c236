"""How it travels: outbox, client, enrolment, feed."""
