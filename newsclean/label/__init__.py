"""What each block is: the learned labeller, and named rules on top of it."""
