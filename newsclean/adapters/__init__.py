"""newsclean inside other people's frameworks: thin modules, each imported only by those who use its framework."""
