"""One legacy codec taken for another: its bytes are letters there too, so only words show which was meant."""
