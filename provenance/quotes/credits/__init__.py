"""Names of outlets and what each is there for: credits, datelines, bylines, staff, polls."""
