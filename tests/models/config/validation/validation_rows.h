// One finding a row: what is changed in an estate where everything is right, and what validate() says then.
#pragma once

#include "models/config/validation/validate.h"

#include "tests/models/config/configured_estate.h"

#include <QTest>

#include <functional>

namespace support {

using namespace models::config;

struct Row
{
    const char* rule;
    const char* code;
    Severity severity;
    const char* path;
    QStringList subjects;
    std::function<void(support::ConfiguredEstate&, ValidationFacts&)> change;
};

inline constexpr auto error = Severity::Error;
inline constexpr auto warning = Severity::Warning;

inline QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join(' ');
}

inline QStringList described(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << QString::fromStdString(finding.rule + " " + finding.code + " | ") + joined(finding.path) +
                     " | " + joined(finding.subjects);
    return lines;
}

using Estate = support::ConfiguredEstate;
using Facts = ValidationFacts;

inline CertificateProfile& devicesProfile(Estate& estate)
{
    return estate.configuration.panorama.certificateProfiles["Devices"];
}

inline SslTlsServiceProfile& serverProfile(Estate& estate)
{
    return estate.configuration.panorama.sslTlsServiceProfiles["Server"];
}

inline void enforce(Estate& estate)
{
    estate.configuration.secureConnServer.customCertificateOnly = true;
    estate.configuration.firewalls.erase("0003");
}

inline void useCommon(Estate& estate, const QString& certificate = "common")
{
    auto& shared = estate.configuration.templates["branch"].shared;
    shared.certificates["Common"] = estate.withKey(certificate, "Common");
    shared.certificates["Issuing"] = estate.authority("issuing");
    estate.client() = {.certificateType = "local",
                       .certificate = "Common",
                       .signedBy = {},
                       .certificateProfile = "Trust-Manager"};
}

inline const QString branchClient =
    "template branch config deviceconfig setting management secure-conn-client ";

/// The fixture of each test class: `rows` as test data, and the check of one.
class ValidationRows
{
public:
    explicit ValidationRows(std::vector<Row> rows) : m_rows(std::move(rows))
    {
        facts.now = estate.certificate("manager").notBefore() + std::chrono::hours(1);
        facts.factoryCaFingerprint = estate.certificate("factory").sha256();
    }

    void addData() const
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(m_rows[i].rule, m_rows[i].code).arg(i)))
                << int(i);
    }

    void check()
    {
        QFETCH(int, index);
        const Row& row = m_rows[static_cast<std::size_t>(index)];
        ValidationFacts changedFacts = facts;
        row.change(estate, changedFacts);
        const auto findings = validate(estate.configuration, changedFacts);
        const QString wanted =
            QLatin1String(row.rule) + " " + row.code + " | " + row.path + " | " + row.subjects.join(' ');
        const auto found = std::ranges::find_if(
            findings, [&](const Finding& finding) { return described({finding}).front() == wanted; });
        QVERIFY2(found != findings.end(), qPrintable(wanted + "\n" + described(findings).join('\n')));
        QVERIFY(found->severity == row.severity);
        QVERIFY(!found->detail.empty());
        QCOMPARE(hasErrors({*found}), row.severity == Severity::Error);
    }

    [[nodiscard]] QStringList findings() const { return described(validate(estate.configuration, facts)); }
    void restore() { estate.configuration = m_right; }

    ConfiguredEstate estate;
    ValidationFacts facts;

private:
    std::vector<Row> m_rows;
    Configuration m_right = estate.configuration;
};

} // namespace support
