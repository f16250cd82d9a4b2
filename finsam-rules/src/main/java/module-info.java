module finsam.rules { requires transitive finsam.core; requires static org.jspecify; }
