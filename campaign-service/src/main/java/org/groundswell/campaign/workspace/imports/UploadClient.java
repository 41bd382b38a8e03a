package org.groundswell.campaign.workspace.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** Hands a file on as it comes from disk: none of it is held in memory. With more patience than the other calls. */
@Path("/api/v1/imports")
@RegisterRestClient(configKey = "stakeholder-uploads")
@RegisterProvider(ServiceToken.class)
interface UploadClient {

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Uploaded upload(
            @QueryParam("kind") String kind,
            @QueryParam("name") String name,
            @QueryParam("source") String source,
            InputStream file);

    /**
     * @param remembered whether the mapping is from the last file like this
     * @param values by column the values that may have to be mapped, with how often they occur
     * @param samples the first rows
     * @param fields what columns can mean
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Uploaded(
            UUID id,
            boolean remembered,
            Map<String, Map<String, Long>> values,
            List<List<String>> samples,
            List<String> fields) {}
}
