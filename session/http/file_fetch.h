// Fetches one file by TFTP or SCP, as the import commands of an appliance do, through libcurl. Bounded in
// bytes and time; no proxy, no redirects. A host that is not among the known ones is refused: SCP trusts
// nobody at first sight. Blocks, so a thread of its own. Source: RFC 1350; rule H6.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "session/http/request.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace session::http {

enum class FileProtocol { Tftp, Scp };

/// Whether the libcurl of this system speaks it.
[[nodiscard]] bool canFetch(FileProtocol protocol);

struct FileRequest
{
    FileProtocol protocol = FileProtocol::Tftp;
    std::string host; ///< name or address; IPv6 with or without brackets
    std::optional<std::uint16_t> port = {};
    std::string path = {};           ///< SCP: from the user's home when it does not begin with "/"
    std::string user = {};           ///< SCP; "": the one who runs this
    base::SecretText password = {};  ///< SCP; "": agent and key files of the user
    std::string knownHostsFile = {}; ///< SCP; "": ~/.ssh/known_hosts
    std::chrono::milliseconds deadline{60'000};
    std::size_t limit = largestBody; ///< bytes; a longer file is an error, never cut
    std::stop_token stop = {};       ///< ends it with ErrorCode::Cancelled within a second or so
};

/// ErrorCode::Unsupported when libcurl lacks the protocol, NotFound for a file that is not there, Denied for
/// a host that is not known or a user who is not let in, Timeout, Cancelled, Network for the rest.
[[nodiscard]] base::Result<std::string> fetchFile(const FileRequest& request);

} // namespace session::http
