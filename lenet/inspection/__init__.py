"""Model inspection: activations, attribution, counterfactuals, and edits of a network."""
