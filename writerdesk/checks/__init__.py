"""What brief and craft say: the engine, rules, verse forms, spelling, waivers."""
