"""How a piece moves: states, moves, guards and signed events, shared by the desk and the endpoint."""
