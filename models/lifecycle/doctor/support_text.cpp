#include "models/lifecycle/doctor/support_text.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/store/store.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace models::lifecycle {

namespace {

constexpr int pseudonymLength = 6; // hex digits: enough for a report, too few to be searched for

const QString removed = QStringLiteral("[removed]");

class Redaction
{
public:
    explicit Redaction(const SupportNames& names) : m_names(names) {}

    [[nodiscard]] QString withoutSecrets(QString text) const
    {
        static const QRegularExpression pem(
            QStringLiteral("-----BEGIN [A-Z0-9 ]+-----.*?(-----END [A-Z0-9 ]+-----|$)"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression sealed(QStringLiteral("-hf1-[A-Za-z0-9+/=]+"));
        static const QRegularExpression wrapped(QStringLiteral("hf1\\$scrypt\\$\\S+"));
        static const QRegularExpression login(QStringLiteral("(://)[^/\\s@:]+(:[^/\\s@]*)?@"));
        static const QRegularExpression named(
            QStringLiteral("\\b((?:pass(?:phrase|word|wd)?|secret|challenge|otp|token|phash|private-key|"
                           "authorization|HANDFAST_PASSPHRASE)\"?\\s*[=:]\\s*|"
                           "(?:passphrase|password|secret|challenge|phash|private-key)\\s+"
                           // Words of a sentence about it.
                           "(?!(?:does|is|was|were|has|can|can't|must|in|of|that|to|needs|by|for|with|stays|"
                           "file|did|and|or)\\b))"
                           "(\"[^\"]*\"|'[^']*'|\\S+)"),
            QRegularExpression::CaseInsensitiveOption);
        // Base64 or Base64url of at least 32 bytes, in both cases and with digits: no word, no path, no hex.
        static const QRegularExpression blob(
            QStringLiteral("(?<![A-Za-z0-9+/=_-])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])"
                           "(?=[A-Za-z0-9+/_-]*[0-9])[A-Za-z0-9+/_-]{43,}={0,2}"));
        text.replace(pem, removed);
        text.replace(sealed, removed);
        text.replace(wrapped, removed);
        text.replace(login, QStringLiteral("\\1") + removed + QLatin1Char('@'));
        text.replace(named, QStringLiteral("\\1") + removed);
        text.replace(blob, removed);
        if (!m_names.home.isEmpty() && m_names.home != QDir::rootPath())
            text.replace(m_names.home, QStringLiteral("~"));
        return text;
    }

    [[nodiscard]] QString withoutNames(QString text) const
    {
        static const QRegularExpression six(QStringLiteral(
            "(?<![0-9A-Za-z:.])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}"
            "(?![0-9A-Za-z:])"));
        static const QRegularExpression clock(QStringLiteral("^[0-9]{1,2}:[0-9]{2}:[0-9]{2}$"));
        static const QRegularExpression four(
            QStringLiteral("(?<![0-9.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])"));
        static const QRegularExpression host(
            QStringLiteral("(?<![A-Za-z0-9._/-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}"
                           "(?![A-Za-z0-9-])"));
        text = replaceEach(text, six, [this](const QString& found) {
            return clock.match(found).hasMatch() || found == QLatin1String("::")
                       ? found
                       : pseudonym("address", found);
        });
        text = replaceEach(text, four, [this](const QString& found) { return pseudonym("address", found); });
        text = replaceWords(text, m_names.serials, "serial");
        text = replaceWords(text, m_names.hosts, "host");
        return replaceEach(text, host, [this](const QString& found) {
            return isFileName(found) ? found : pseudonym("host", found);
        });
    }

private:
    /// Of names as they are written: case makes no other host.
    [[nodiscard]] QString pseudonym(const char* kind, const QString& name) const
    {
        const QByteArray digest = QMessageAuthenticationCode::hash(
            QByteArray(kind) + ' ' + name.toLower().toUtf8(), m_names.salt, QCryptographicHash::Sha256);
        return QLatin1String(kind) + QLatin1Char('-') +
               QString::fromLatin1(digest.toHex().left(pseudonymLength));
    }

    static bool isFileName(const QString& name)
    {
        static const QSet<QString> endings{
            QStringLiteral("db"),  QStringLiteral("sock"), QStringLiteral("log"),  QStringLiteral("json"),
            QStringLiteral("xml"), QStringLiteral("pem"),  QStringLiteral("conf"), QStringLiteral("txt"),
            QStringLiteral("so"),  QStringLiteral("crt")};
        return endings.contains(name.section(QLatin1Char('.'), -1));
    }

    template <class Replace>
    static QString replaceEach(const QString& text, const QRegularExpression& pattern, Replace replace)
    {
        QString result;
        qsizetype from = 0;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            result += QStringView(text).mid(from, found.capturedStart() - from);
            result += replace(found.captured());
            from = found.capturedEnd();
        }
        return result + QStringView(text).mid(from).toString();
    }

    /// Words of a list that may be long: each word of the text is looked up in it.
    [[nodiscard]] QString replaceWords(const QString& text, const QStringList& words, const char* kind) const
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?"));
        QSet<QString> known;
        for (const QString& each : words)
            known.insert(each.toLower());
        return replaceEach(text, word, [&](const QString& found) {
            return known.contains(found.toLower()) ? pseudonym(kind, found) : found;
        });
    }

    const SupportNames& m_names;
};

} // namespace

QString supportText(const QString& text, const SupportNames& names, Pseudonyms pseudonyms)
{
    const Redaction redaction(names);
    const QString safe = redaction.withoutSecrets(text);
    return pseudonyms == Pseudonyms::Yes ? redaction.withoutNames(safe) : safe;
}

SupportNames supportNames(Lifecycle& lifecycle)
{
    SupportNames names;
    const auto kept = lifecycle.store().value(store::keys::supportSalt);
    if (kept && *kept)
        names.salt = QByteArray::fromHex(QByteArray::fromStdString(**kept));
    if (names.salt.isEmpty()) {
        names.salt.resize(16);
        QRandomGenerator::system()->generate(names.salt.begin(), names.salt.end());
        // One that can't be kept is as good for this text; the next one will have other pseudonyms.
        static_cast<void>(
            lifecycle.store().setValue(store::keys::supportSalt, names.salt.toHex().toStdString()));
    }
    names.home = QDir::homePath();
    names.hosts << QString::fromStdString(lifecycle.running().manager.address) << QSysInfo::machineHostName();
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        names.serials << QString::fromStdString(serial.value);
        if (!record.hostname.empty())
            names.hosts << QString::fromStdString(record.hostname);
    }
    names.hosts.removeAll(QString());
    return names;
}

} // namespace models::lifecycle
