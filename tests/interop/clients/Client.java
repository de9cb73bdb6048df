// Devices of Java's JSSE, one after the other in one virtual machine. For each line of its input,
//
//     ADDRESS<TAB>AUTHORITY<TAB>CERTIFICATE<TAB>KEY<TAB>HELLO    CERTIFICATE and KEY "" for none
//
// it sends the bytes of the file HELLO and prints the first frame that comes back in hex, or "-" and what
// went wrong.
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;

public class Client {
    private static final char[] NO_PASSWORD = new char[0];

    private static Certificate[] certificates(String file) throws Exception {
        var bytes = new ByteArrayInputStream(Files.readAllBytes(Path.of(file)));
        return CertificateFactory.getInstance("X.509").generateCertificates(bytes).toArray(new Certificate[0]);
    }

    private static KeyStore emptyStore() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /// Shows its certificate whatever issuers the server names.
    private static final class Stubborn extends X509ExtendedKeyManager {
        private final X509KeyManager keys;

        Stubborn(KeyManagerFactory factory) {
            keys = (X509KeyManager) factory.getKeyManagers()[0];
        }
        @Override
        public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return keys.getPrivateKey("own") == null ? null : "own";
        }
        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return keys.getCertificateChain(alias);
        }
        @Override
        public PrivateKey getPrivateKey(String alias) {
            return keys.getPrivateKey(alias);
        }
        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return keys.getClientAliases(type, issuers);
        }
        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return null;
        }
        @Override
        public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return null;
        }
    }

    private static KeyManager[] identity(String certificate, String key) throws Exception {
        KeyStore store = emptyStore();
        if (!certificate.isEmpty()) {
            String pem = Files.readString(Path.of(key)).replaceAll("-----[A-Z ]+-----|\\s", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            var decoded = KeyFactory.getInstance("EC").generatePrivate(encoded);
            store.setKeyEntry("own", decoded, NO_PASSWORD, certificates(certificate));
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance("SunX509");
        factory.init(store, NO_PASSWORD);
        return new KeyManager[] {new Stubborn(factory)};
    }

    private static TrustManagerFactory trust(String authority) throws Exception {
        KeyStore store = emptyStore();
        store.setCertificateEntry("authority", certificates(authority)[0]);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return factory;
    }

    private static String answer(String[] order) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity(order[2], order[3]), trust(order[1]).getTrustManagers(), null);
        String[] address = order[0].split(":");
        int port = Integer.parseInt(address[1]);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket(address[0], port)) {
            socket.getOutputStream().write(Files.readAllBytes(Path.of(order[4])));
            var in = new DataInputStream(socket.getInputStream());
            byte[] payload = new byte[in.readInt()];
            in.readFully(payload);
            return HexFormat.of().formatHex(payload);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String told;
            try {
                told = answer(line.split("\t", -1));
            } catch (Exception exception) {
                told = "-" + exception.toString().replace('\n', ' ');
            }
            System.out.println(told);
        }
    }
}
