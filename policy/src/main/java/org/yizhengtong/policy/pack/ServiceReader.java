package org.yizhengtong.policy.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Service;

/** Reads services: the catalogue that all packs share, and a pack's own words for some of them. */
final class ServiceReader {
    private ServiceReader() {}

    /** The catalogue, in its order. */
    static Map<String, Service> byId(YamlValue file) {
        file.only(Set.of("services"));
        var services = new LinkedHashMap<String, Service>();
        list(file).forEach(service -> services.put(service.id(), service));
        return services;
    }

    static List<Service> list(YamlValue file) {
        var services = new ArrayList<Service>();
        var ids = new YamlValue.Ids();
        for (var service : file.listOrNone("services")) {
            service.only(Set.of("id", "name", "department", "where", "bring", "icon"));
            services.add(new Service(
                    ids.take(service.get("id")),
                    service.get("name").text(),
                    service.get("department").text(),
                    service.get("where").text(),
                    service.textOrNull("bring"),
                    service.get("icon").string()));
        }
        return services;
    }
}
