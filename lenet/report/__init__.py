"""A report tells what an assessment found: one page of HTML that needs nothing else, and tables as CSV."""
