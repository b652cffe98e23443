package dateline.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Finishes a Word file: our styles, our fonts embedded, parts in a fixed order with a fixed time, so that the same
/// brief gives the same bytes and looks the same where the fonts are not installed.
final class WordPackage {
    private static final String FONTS = "word/fontTable.xml";

    /// What stands in for a family where a program takes no embedded fonts.
    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("Source Serif 4", "SourceSerif4-Regular SourceSerif4-SemiBold Georgia roman");
        FAMILIES.put("IBM Plex Sans", "IBMPlexSans-Regular IBMPlexSans-SemiBold Arial swiss");
    }

    private WordPackage() {}

    static byte[] finished(byte[] zip) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) parts.put(entry.getName(), in.readAllBytes());
        }
        parts.put("word/styles.xml", resource("/assets/wording/brief-styles.xml"));
        embed(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = WordPackage.class.getResourceAsStream(path)) {
            if (in == null) throw new IOException(path + " is missing from the program");
            return in.readAllBytes();
        }
    }

    private static void embed(TreeMap<String, byte[]> parts) throws IOException {
        StringBuilder table = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        StringBuilder links = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int number = 0;
        for (var family : FAMILIES.entrySet()) {
            String[] about = family.getValue().split(" ");
            table.append("<w:font w:name=\"").append(family.getKey()).append("\"><w:altName w:val=\"").append(about[2])
                    .append("\"/><w:family w:val=\"").append(about[3]).append("\"/><w:pitch w:val=\"variable\"/>");
            for (int i = 0; i < 2; i++) {
                number++;
                String key = String.format(java.util.Locale.ROOT, "DA7E1E00-0000-4000-8000-%012X", number);
                parts.put("word/fonts/font" + number + ".odttf", obfuscated(resource("/assets/fonts/" + about[i] + ".ttf"), key));
                table.append(i == 0 ? "<w:embedRegular" : "<w:embedBold").append(" r:id=\"rId").append(number).append("\" w:fontKey=\"{").append(key).append("}\"/>");
                links.append("<Relationship Id=\"rId").append(number)
                        .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\" Target=\"fonts/font")
                        .append(number).append(".odttf\"/>");
            }
            table.append("</w:font>");
        }
        parts.put(FONTS, utf8(table.append("</w:fonts>").toString()));
        parts.put("word/_rels/fontTable.xml.rels", utf8(links.append("</Relationships>").toString()));
        insert(parts, "[Content_Types].xml", "</Types>",
                "<Default Extension=\"odttf\" ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>"
                        + "<Override PartName=\"/" + FONTS + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/>");
        insert(parts, "word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Id=\"rIdFonts\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable\" Target=\"fontTable.xml\"/>");
    }

    private static void insert(TreeMap<String, byte[]> parts, String part, String before, String what) throws IOException {
        byte[] bytes = parts.get(part);
        if (bytes == null) throw new IOException("a Word file without " + part);
        parts.put(part, utf8(new String(bytes, StandardCharsets.UTF_8).replace(before, what + before)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// ECMA-376 part 4, 2.8.1: the first 32 bytes are combined with the key, read from its end.
    private static byte[] obfuscated(byte[] font, String key) {
        String hex = key.replace("-", "");
        byte[] out = font.clone();
        for (int i = 0; i < 32; i++) {
            int at = 30 - 2 * (i % 16);
            out[i] ^= (byte) Integer.parseInt(hex.substring(at, at + 2), 16);
        }
        return out;
    }
}
