"""Where data rests: the engine Protocol, grants, keys, and the engines; importable only by the gate and assembly."""
