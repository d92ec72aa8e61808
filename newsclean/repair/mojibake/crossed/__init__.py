"""One legacy codec taken for another: its bytes are letters there, too, so words alone tell which was meant."""
