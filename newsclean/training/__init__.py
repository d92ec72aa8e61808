"""How the learned weights are made and measured; imported by nothing in the package, and needs the `train` extra."""
