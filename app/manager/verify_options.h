// The arguments of `handfast verify`, read into values. Any thread. Names are a contract with scripts; an
// option that can't be honoured yet is refused with its name, never passed over.
#pragma once

#include "app/process/command_description.h"
#include "session/base/clock.h"
#include "session/base/error.h"
#include "session/trust/policy.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace app::manager {

enum class Usage { Client, Server, Any };

struct VerifyOptions
{
    QString chainFile;
    QStringList authorityFiles;
    QStringList untrustedFiles;
    Usage usage = Usage::Client;
    QStringList crlFiles;
    QString profile;       ///< stored one, in place of CAs, revocation and blocks; "" for none
    QString dataDirectory; ///< that holds it
    session::trust::PathInputs pathInputs;
    session::trust::RevocationPolicy revocation; ///< as asked for; without responders
    std::string ocspUrl;                         ///< for every CA in place of the certificates' own (C6)
    bool blockExpired = false;
    bool allowSha1 = false;
    std::optional<std::string> identity;
    std::optional<std::string> serial;
    std::vector<session::trust::AuthorizationEntry> authorizationList;
    std::optional<session::base::TimePoint> at;
    bool json = false;
    bool helpWanted = false; ///< nothing else is set then
};

[[nodiscard]] process::CommandDescription describeVerify();
/// `arguments` without the program's and the command's name. The error's detail is one sentence for stderr.
[[nodiscard]] session::base::Result<VerifyOptions> readVerifyOptions(const QStringList& arguments);
[[nodiscard]] QString verifyHelp();

} // namespace app::manager
