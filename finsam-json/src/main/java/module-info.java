module finsam.json { requires transitive finsam.rules; requires tools.jackson.core; requires static org.jspecify; }
