"""What brief and craft say about a text: the engine, rules, verse forms, spelling, waivers."""
