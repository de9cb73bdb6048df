#include "models/text/section_wording.h"

#include <QCoreApplication>

namespace models::text {

namespace {

struct Rule
{
    std::string_view words; ///< anywhere in the path
    SettingSection section;
};

/// The first that fits.
constexpr Rule rules[] = {
    {"secure-conn-client ", SettingSection::Client},
    {"secure-conn-server ", SettingSection::Server},
    {"wildfire-private ", SettingSection::Wildfire},
    {"setting global-protect ", SettingSection::GlobalProtect},
    {"high-availability ", SettingSection::Pair},
    {"logfwd-setting ", SettingSection::Forwarding},
    {"setting log-forwarding ", SettingSection::Forwarding},
    {"panorama-server", SettingSection::Servers},
    {"panorama-tcp-", SettingSection::Connection},
    {"panorama-ssl-", SettingSection::Connection},
    {"admin-web-listen", SettingSection::AdminWeb},
    {"system ssl-tls-service-profile", SettingSection::AdminWeb},
    {"system certificate-profile", SettingSection::AdminWeb},
    {"push-wait-time", SettingSection::Connection},
    {"fetch-from-private", SettingSection::Connection},
    {"commit-recovery", SettingSection::Commit},
    {"commit-lock", SettingSection::Commit},
    {"max-audit-versions", SettingSection::Commit},
    {"ca-service-", SettingSection::CaService},
    {"crl-validity", SettingSection::CaService},
    {"ocsp-signer", SettingSection::CaService},
    {"setting management ", SettingSection::Administration},
    {"system ", SettingSection::System},
};

} // namespace

SettingSection sectionOf(std::string_view path)
{
    if (path.starts_with("shared ") || path.find(" config shared ") != std::string_view::npos)
        return SettingSection::Objects;
    for (const Rule& rule : rules)
        if (path.find(rule.words) != std::string_view::npos)
            return rule.section;
    return SettingSection::General;
}

QString sectionText(SettingSection section)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("text", text); };
    switch (section) {
    case SettingSection::General:
        return words(QT_TRANSLATE_NOOP("text", "General"));
    case SettingSection::Servers:
        return words(QT_TRANSLATE_NOOP("text", "Managers"));
    case SettingSection::Client:
        return words(QT_TRANSLATE_NOOP("text", "Secure client communication"));
    case SettingSection::Server:
        return words(QT_TRANSLATE_NOOP("text", "Secure server communication"));
    case SettingSection::Connection:
        return words(QT_TRANSLATE_NOOP("text", "Connection"));
    case SettingSection::Commit:
        return words(QT_TRANSLATE_NOOP("text", "Commit and recovery"));
    case SettingSection::Administration:
        return words(QT_TRANSLATE_NOOP("text", "Administration"));
    case SettingSection::CaService:
        return words(QT_TRANSLATE_NOOP("text", "CRL and OCSP"));
    case SettingSection::Pair:
        return words(QT_TRANSLATE_NOOP("text", "High availability"));
    case SettingSection::Wildfire:
        return words(QT_TRANSLATE_NOOP("text", "Private WildFire"));
    case SettingSection::GlobalProtect:
        return words(QT_TRANSLATE_NOOP("text", "GlobalProtect"));
    case SettingSection::AdminWeb:
        return words(QT_TRANSLATE_NOOP("text", "Web interface"));
    case SettingSection::Forwarding:
        return words(QT_TRANSLATE_NOOP("text", "Log forwarding"));
    case SettingSection::System:
        return words(QT_TRANSLATE_NOOP("text", "System"));
    case SettingSection::Objects:
        return words(QT_TRANSLATE_NOOP("text", "Certificates and profiles"));
    }
    return {};
}

} // namespace models::text
