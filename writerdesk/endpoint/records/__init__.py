"""Every query of the endpoint. The tenant is a required argument everywhere; rows come back as SQLAlchemy rows."""
