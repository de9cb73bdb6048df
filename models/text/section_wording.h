// Which part of a form a setting belongs to, and the words above it. Follows from the setting's element, so
// that generated forms and lists of settings are divided alike. Any thread after the translators are
// installed.
#pragma once

#include <QString>

#include <string_view>

namespace models::text {

enum class SettingSection {
    General,
    Servers, ///< which managers the device has typed
    Client,  ///< Secure Client Communication
    Server,  ///< Secure Server Communication
    Connection,
    Commit,
    Administration,
    CaService, ///< CRL and OCSP of the CAs here
    Pair,      ///< high availability
    Wildfire,
    GlobalProtect,
    AdminWeb, ///< HTTPS for administrators
    Forwarding,
    System,
    Objects, ///< certificates and profiles
};

/// `path`: a setting's path, whole or from some object on.
[[nodiscard]] SettingSection sectionOf(std::string_view path);
[[nodiscard]] QString sectionText(SettingSection section);

} // namespace models::text
