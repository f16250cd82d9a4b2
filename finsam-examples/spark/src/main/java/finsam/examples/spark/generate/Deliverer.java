package finsam.examples.spark.generate;

import java.util.List;

/**
 * An association that delivers to the register.
 *
 * @param name  its name, as of a folder
 * @param mark  how its references start
 * @param municipalities  where its participants live
 */
public record Deliverer(String name, String mark, List<String> municipalities) {
    /** Those of the sources, the larger ones first. */
    public static final List<Deliverer> ALL = List.of(
            new Deliverer("gavleborg", "GAV", List.of("Gävle", "Hudiksvall", "Sandviken", "Bollnäs", "Ljusdal")),
            new Deliverer("stockholm", "STO", List.of("Stockholm")),
            new Deliverer("hbs", "HBS", List.of("Huddinge", "Botkyrka", "Salem")),
            new Deliverer("ostra-sodertorn", "OST", List.of("Haninge", "Nynäshamn", "Tyresö")),
            new Deliverer("sodertalje", "SOD", List.of("Södertälje")),
            new Deliverer("sodra-roslagen", "ROS", List.of("Täby", "Österåker")),
            new Deliverer("varna", "VAR", List.of("Nacka", "Värmdö")),
            new Deliverer("gotland", "GOT", List.of("Gotland")));
}
