#include "tests/integration/refusal_estate.h"

#include "tests/support/refusal_certificates.h"

#include <QDir>
#include <QFile>

namespace integration {

using engine_tests::RawClient;
using support::eventNamed;

namespace {

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

QString directoryIn(const LiveEstate& estate)
{
    QDir().mkpath(estate.path("pki"));
    return estate.path("pki");
}

} // namespace

QString Seen::toldAlert() const
{
    return event["alert"].toObject()["name"].toString();
}

QStringList Seen::names() const
{
    QStringList names;
    for (const QJsonValue& check : checks())
        names << check["check"].toString();
    return names;
}

QString Seen::outcomes() const
{
    QString letters;
    for (const QJsonValue& check : checks()) {
        const QString outcome = check["outcome"].toString();
        letters += outcome == "pass" ? 'p' : outcome == "fail" ? 'F' : outcome == "skipped" ? '-' : '?';
    }
    return letters;
}

RefusalEstate::RefusalEstate(const support::FastClock* clock) : m_live(clock), m_pki(directoryIn(m_live)) {}

bool RefusalEstate::start()
{
    if (!m_live.startManager()) {
        m_report = m_live.report();
        return false;
    }
    m_address = m_live.manager().events().first()["address"].toString().toStdString();
    makeCertificates();
    return commit(basePolicy()) && takeFactoryCertificate();
}

bool RefusalEstate::script(const QStringList& lines)
{
    const bool done = m_live.script(lines);
    m_report = m_live.report();
    return done;
}

bool RefusalEstate::commit(const QStringList& edits)
{
    const auto before = m_live.manager().events().size();
    if (!script(edits + QStringList{"commit"}))
        return false;
    const auto published = m_live.manager().waitForEvent(eventNamed("policy-published"), {.from = before});
    m_report = m_live.manager().report();
    return published.has_value();
}

void RefusalEstate::makeCertificates()
{
    support::makeRefusalCertificates(m_pki, {managed(), otherManaged(), unmanaged()});
}

QStringList RefusalEstate::basePolicy() const
{
    const QString managerPair = m_live.path("manager.pem");
    if (!write(managerPair, m_pki.certificate("manager") + m_pki.key("manager")))
        qFatal("cannot write %s", qPrintable(managerPair));
    QStringList lines{"set deviceconfig system ip-address 127.0.0.1",
                      "set mgt-config devices " + managed(),
                      "set mgt-config devices " + otherManaged(),
                      "request certificate import certificate-name root file " +
                          m_pki.certificateFile("custom-root"),
                      "request certificate import certificate-name manager file " + managerPair,
                      "set panorama certificate-profile devices CA root",
                      "set panorama certificate-profile devices username-field subject common-name",
                      "set panorama certificate-profile devices block-expired-cert yes",
                      "set panorama ssl-tls-service-profile tls certificate manager",
                      "set panorama ssl-tls-service-profile tls protocol-settings min-version tls1-2",
                      server + "customize yes",
                      server + "ssl-tls-service-profile tls",
                      server + "certificate-profile devices",
                      server + "authorize-client-serial yes",
                      server + "check-authorization-list yes",
                      server + "disconnect-wait-time 0"};
    for (const QString& serial : {managed(), otherManaged(), unmanaged()}) {
        const QString entry = server + "authorization-list d" + serial.right(2);
        lines << entry + " identifier subject" << entry + " type common-name" << entry + " value " + serial;
    }
    return lines;
}

bool RefusalEstate::takeFactoryCertificate()
{
    const QString name = m_live.path("bundle.json");
    if (!script({QString("request bundle export device %1 file %2").arg(managed(), name)}))
        return false;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject bundle = QJsonDocument::fromJson(file.readAll()).object();
    return write(m_pki.certificateFile("factory"), bundle["certificate"].toString()) &&
           write(m_pki.keyFile("factory"), bundle["key"].toString());
}

Seen RefusalEstate::attempt(const engine_tests::ClientWishes& wishes, const QString& serial)
{
    Seen seen;
    RawClient client(m_pki, wishes);
    seen.handshake = client.connect(m_address);
    if (seen.handshake && serial.isEmpty()) {
        (void)client.send(session::wire::Bye{});
    } else if (seen.handshake && client.sendHello(serial.toStdString())) {
        const auto answer = client.receive();
        seen.welcome = answer && std::holds_alternative<session::wire::Welcome>(*answer);
        if (answer && std::holds_alternative<session::wire::Refused>(*answer))
            seen.frame = std::get<session::wire::Refused>(*answer);
    }
    seen.alert = alertName(client.alert());
    seen.event = eventAbout(client.localAddress());
    return seen;
}

QJsonObject RefusalEstate::eventAbout(const std::string& localAddress)
{
    const auto about = [peer = QString::fromStdString(localAddress)](const QJsonObject& event) {
        return event["peer"] == peer &&
               (event["event"] == "session-refused" || event["event"] == "session-up");
    };
    return m_live.manager().waitForEvent(about).value_or(QJsonObject());
}

QJsonObject RefusalEstate::handshakeOf(const Seen& seen) const
{
    const auto isIt = [peer = seen.event["peer"]](const QJsonObject& told) { return told["peer"] == peer; };
    const QString serial = seen.member("serial");
    if (!serial.isEmpty() && serial != unmanaged()) {
        const auto run = m_live.runJson("show devices device " + serial + " handshake");
        for (const char* which : {"last", "last_refused"})
            if (const QJsonObject told = run.json()[QLatin1String(which)].toObject(); isIt(told))
                return told;
        return {};
    }
    const auto run = m_live.runJson("show devices strangers");
    for (const QJsonValue& told : run.json().array())
        if (isIt(told.toObject()))
            return told.toObject();
    return {};
}

QString alertName(const std::string& wording)
{
    return QString::fromStdString(wording).toLower().replace(' ', '_');
}

const QStringList& checkNames()
{
    static const QStringList names{
        "tls-version",        "cipher",         "certificate",  "chain",      "trust-world",
        "validity",           "purpose",        "key-strength", "revocation", "server-identity",
        "authorization-list", "managed-device", "serial-number"};
    return names;
}

} // namespace integration
