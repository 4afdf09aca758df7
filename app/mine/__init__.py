"""The person's own digits: kept on the Draw tab, learned from on the Train tab, and looked through."""
